#include "sample.h"

enum { N = 4, INDEX = 0 };                     /* Ahausen, Bedorf, Ceburg, Dehaus */

struct run {
  struct tree *tree;
  struct dataset towns;
  struct diags *diags;
  struct result *result;
  double weight[SAMPLE_NODES], points[SAMPLE_NODES];
};

static void begin(struct run *run) {
  *run = (struct run){.tree = sample_tree(), .towns = sample_towns(N), .diags = diags_new()};
}

static void account_of(struct run *run, size_t unit, uint32_t start) {
  result_free(run->result);
  run->result = result_calculate(run->tree, &run->towns, run->diags);
  assert_non_null(run->result);
  for (size_t i = 0; i < SAMPLE_NODES; i++) run->weight[i] = run->points[i] = -1;
  result_accounts_of(run->result, unit, start, run->weight, run->points);
}

static void account(struct run *run, size_t unit) {
  account_of(run, unit, INDEX);
}

static void end(struct run *run) {
  result_free(run->result);
  tree_free(run->tree);
  diags_free(run->diags);
}

static double there(double points) {
  return isnan(points) ? 0 : points;
}

/* What the children of a group and its bonus bring. */
static double brought(const struct run *run, const struct node *group) {
  double sum = group->bonus == NO_NODE ? 0 : there(run->points[group->bonus]);
  for (size_t k = 0; k < group->children; k++) sum += there(run->points[group->child[k]]);
  return sum;
}

/* That every group brings what its children bring, and start its score. */
static void assert_adds_up(const struct run *run, size_t unit, uint32_t start) {
  assert_near(run->points[start], run->result->node[start].score[unit]);
  for (uint32_t i = start; i < tree_end(run->tree, start); i++) {
    const struct node *node = &run->tree->node[i];
    if (node->kind == NODE_GROUP && !isnan(run->points[i]))
      assert_near(brought(run, node), run->points[i]);
  }
}

/* --- by hand ---------------------------------------------------------------------- */

/* x and y make a, x : y = 1 : 3, a.bonus is a tenth of it, and a goes from its worst unit
 * to its best; b is rounded to whole numbers; a and b weigh 1 : 1.
 *   x      50     100  0     –
 *   y      100    0    100   100
 *   bonus  50     0    100   –
 *   a      83.75  22.5 77.5  100, rescaled by (s - 22.5) / 77.5 * 100
 *   b      10.6   20   30    40, rounded to 11 */
static const double x[] = {50, 100, 0, NAN}, y[] = {100, 0, 100, 100};
static const double bonus[] = {50, 0, 100, NAN}, b[] = {10.6, 20, 30, 40};
enum { A = 1, A_X, A_Y, A_BONUS, B };

static void build(struct run *run) {
  begin(run);
  sample_group(run->tree, INDEX, "a", 1);
  sample_parameter(run->tree, A, "a.x", 1, x);
  sample_parameter(run->tree, A, "a.y", 3, y);
  sample_bonus(run->tree, A, "a.bonus", 0.1, bonus);
  sample_parameter(run->tree, INDEX, "b", 1, b);
  sample_normalise(run->tree, A, "minmax");
  run->tree->node[B].decimals = 0;
}

/* Shares: x 0.9 * 1/4, y 0.9 * 3/4, bonus 0.1. Points for Ahausen, of the total's half:
 *   x      0.225 * (50 - 22.5)  / 77.5 * 100 / 2 =  3.9919…
 *   y      0.675 * (100 - 22.5) / 77.5 * 100 / 2 = 33.75
 *   bonus  0.1   * (50 - 22.5)  / 77.5 * 100 / 2 =  1.7741…
 *   a      61.25 / 77.5 * 100 / 2                = 39.516…
 *   b      11 / 2                                =  5.5 */
static void by_hand(void **state) {
  (void)state;
  struct run run;
  build(&run);
  account(&run, 0);
  assert_column(run.weight, 1, 0.5, 0.225, 0.675, 0.1, 0.5);
  assert_near(run.points[A_X], 3.991935483870968);
  assert_near(run.points[A_Y], 33.75);
  assert_near(run.points[A_BONUS], 1.7741935483870968);
  assert_near(run.points[A], 39.516129032258064);
  assert_near(run.points[B], 5.5);
  assert_near(run.points[INDEX], 45.016129032258064);
  assert_adds_up(&run, 0, INDEX);
  end(&run);
}

/* The worst unit of a rescaled group: what is above its worst score and what is below
 * outweigh each other. x (100 - 22.5) * 0.225 = 17.4375, y -22.5 * 0.675 = -15.1875,
 * bonus -22.5 * 0.1 = -2.25, each / 77.5 * 100 / 2. */
static void worst_unit(void **state) {
  (void)state;
  struct run run;
  build(&run);
  account(&run, 1);
  assert_near(run.points[A_X], 11.25);
  assert_near(run.points[A_Y], -9.798387096774194);
  assert_near(run.points[A_BONUS], -1.4516129032258065);
  assert_near(run.points[A], 0);
  assert_adds_up(&run, 1, INDEX);
  end(&run);
}

/* A gap and a bonus that is not there do not count: y bears a alone. */
static void gaps(void **state) {
  (void)state;
  struct run run;
  build(&run);
  account(&run, 3);
  assert_column(run.weight, 1, 0.5, NAN, 1, NAN, 0.5);
  assert_column(run.points, 70, 50, NAN, 50, NAN, 20);
  assert_adds_up(&run, 3, INDEX);
  end(&run);
}

/* Points of a's own score: 61.25 / 77.5 * 100, of which y brings 0.675 * 100. Above and
 * beside a nothing counts. */
static void from_below(void **state) {
  (void)state;
  struct run run;
  build(&run);
  account_of(&run, 0, A);
  assert_column(run.weight, NAN, 1, 0.225, 0.675, 0.1, NAN);
  assert_column(run.points, NAN, 79.03225806451613, 7.983870967741936, 67.5,
                3.5483870967741935, NAN);
  assert_adds_up(&run, 0, A);
  account_of(&run, 0, A_X);
  assert_column(run.weight, NAN, NAN, 1, NAN, NAN, NAN);
  assert_column(run.points, NAN, NAN, 50, NAN, NAN, NAN);
  end(&run);
}

/* --- rounding --------------------------------------------------------------------- */

/* g = (33.3 + 66.6) / 2 = 49.95 is rounded to 50: the children bring 50/49.95 of their half,
 * 16.666… and 33.333…, of the total a half again. */
static void rounded_group(void **state) {
  (void)state;
  struct run run;
  static const double p[] = {33.3, 0, 0, 0}, q[] = {66.6, 0, 0, 0};
  begin(&run);
  sample_group(run.tree, INDEX, "g", 1);
  sample_parameter(run.tree, 1, "g.p", 1, p);
  sample_parameter(run.tree, 1, "g.q", 1, q);
  sample_parameter(run.tree, INDEX, "r", 1, q);
  run.tree->node[1].decimals = 0;
  account(&run, 0);
  assert_near(run.points[1], 25);
  assert_near(run.points[2], 8.333333333333334);
  assert_near(run.points[3], 16.666666666666668);
  assert_adds_up(&run, 0, INDEX);
  end(&run);
}

/* A score of 0.4 rounded to 0 leaves nothing to its children; one that is 0 before too,
 * being 5 - 5, leaves them what they bring. */
static void rounded_to_nothing(void **state) {
  (void)state;
  struct run run;
  static const double p[] = {0.4, 5, 0, 0}, q[] = {0.4, -5, 0, 0};
  begin(&run);
  sample_parameter(run.tree, INDEX, "p", 1, p);
  sample_parameter(run.tree, INDEX, "q", 1, q);
  run.tree->node[INDEX].decimals = 0;
  account(&run, 0);
  assert_column(run.points, 0, 0, 0);
  account(&run, 1);
  assert_column(run.points, 0, 2.5, -2.5);
  end(&run);
}

/* --- an added bonus --------------------------------------------------------------- */

/* (40 + 80) / 2 + 0.1 * 20 = 62 of Ahausen, then laid from 12..112 to 0..100: 50. The
 * children bear the shift of -12 alone: 0.5 * (40 - 12) = 14, 0.5 * (80 - 12) = 34, the
 * bonus brings its 2. Their weights sum to 1, the bonus comes on top. */
static void added_bonus(void **state) {
  (void)state;
  struct run run;
  static const double p[] = {40, 95, 0, 0}, q[] = {80, 99, 0, 0}, value[] = {20, 100, 0, 0};
  begin(&run);
  sample_parameter(run.tree, INDEX, "p", 1, p);
  sample_parameter(run.tree, INDEX, "q", 1, q);
  run.tree->node[sample_bonus(run.tree, INDEX, "bonus", 0.1, value)].adds = true;
  sample_normalise(run.tree, INDEX, "scaled");
  run.tree->node[INDEX].normalise.slot[0] = 12;
  run.tree->node[INDEX].normalise.slot[1] = 112;
  account(&run, 0);
  assert_column(run.weight, 1, 0.5, 0.5, 0.1);
  assert_column(run.points, 50, 14, 34, 2);
  assert_adds_up(&run, 0, INDEX);
  account(&run, 1);                            /* 97 + 10 was cut to 100 */
  assert_column(run.weight, 1, 0.5, 0.5, 0.1);
  assert_column(run.points, 88, NAN, NAN, NAN);
  end(&run);
}

/* --- what does not add up --------------------------------------------------------- */

/* Above an aggregate that is no arithmetic mean the weights are told, but no points, down to
 * the last node; beside it they are. */
static void not_additive(void **state) {
  (void)state;
  struct run run;
  static const double p[] = {2, 2, 2, 2}, q[] = {8, 8, 8, 8};
  static const char *const names[] = {"geometric", "median",   "min",  "max",
                                     "harmonic",  "copeland", "borda"};
  begin(&run);
  sample_group(run.tree, INDEX, "g", 1);
  sample_group(run.tree, 1, "g.h", 1);
  sample_parameter(run.tree, 2, "g.h.p", 1, p);
  sample_parameter(run.tree, 1, "g.q", 3, q);
  sample_parameter(run.tree, INDEX, "r", 1, q);
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    sample_aggregate(run.tree, 1, names[i]);
    account(&run, 0);
    assert_column(run.weight, 1, 0.5, 0.25, 1, 0.75, 0.5);
    assert_true(isnan(run.points[2]) && isnan(run.points[3]) && isnan(run.points[4]));
    assert_near(run.points[5], 4);
    assert_near(run.points[1] + run.points[5], run.points[INDEX]);
  }
  end(&run);
}

/* A geometric mean of the index itself: its own score, and no points below. */
static void not_additive_at_all(void **state) {
  (void)state;
  struct run run;
  static const double p[] = {2, 2, 2, 2}, q[] = {8, 8, 8, 8};
  begin(&run);
  sample_parameter(run.tree, INDEX, "p", 1, p);
  sample_parameter(run.tree, INDEX, "q", 1, q);
  sample_aggregate(run.tree, INDEX, "geometric");
  account(&run, 0);
  assert_column(run.points, 4, NAN, NAN);
  end(&run);
}

/* A group capped by goalposts adds up for the units that are not capped: 60 of 20..70 is 80;
 * 90 is cut. A group normalised by bands, which are no straight line, adds up for none. */
static void capped_group(void **state) {
  (void)state;
  struct run run;
  static const double p[] = {40, 80, 0, 0}, q[] = {80, 100, 0, 0};
  static const double points[][2] = {{0, 0}, {50, 100}};
  begin(&run);
  sample_parameter(run.tree, INDEX, "p", 1, p);
  sample_parameter(run.tree, INDEX, "q", 1, q);
  sample_normalise(run.tree, INDEX, "goalposts");
  run.tree->node[INDEX].normalise.slot[0] = 20;
  run.tree->node[INDEX].normalise.slot[1] = 70;
  account(&run, 0);                            /* (40 - 20) / 50 * 100 / 2, (80 - 20) … */
  assert_column(run.points, 80, 20, 60);
  account(&run, 1);
  assert_column(run.points, 100, NAN, NAN);
  sample_normalise(run.tree, INDEX, "bands");
  run.tree->node[INDEX].normalise.points = points;
  run.tree->node[INDEX].normalise.n_points = 2;
  account(&run, 0);
  assert_column(run.points, 100, NAN, NAN);
  end(&run);
}

/* Where the index has no score for the unit nothing counts; where the account starts lower
 * there may be one. */
static void no_score(void **state) {
  (void)state;
  struct run run;
  build(&run);
  run.tree->node[INDEX].group_missing = GROUP_PROPAGATE;
  static const double gap[] = {NAN, 1, 1, 1};
  sample_given(run.tree, B)->value = gap;
  account(&run, 0);
  assert_column(run.weight, NAN, NAN, NAN, NAN, NAN, NAN);
  assert_column(run.points, NAN, NAN, NAN, NAN, NAN, NAN);
  account_of(&run, 0, A);
  assert_near(run.points[A_Y], 67.5);
  end(&run);
}

/* --- zeros, constants, equal scores ----------------------------------------------- */

/* A group that is missing and counts as zero has its weight and brings nothing; below it
 * nothing counts. Of a rescaled parent, (s - 5) / 15 * 100 with Ahausen at 5, a zero costs
 * the other what it brings: 0.5 * (10 - 5) / 15 * 100 and as much less. */
static void counts_as_zero(void **state) {
  (void)state;
  struct run run;
  static const double p[] = {NAN, 30, 30, 30}, q[] = {10, 10, 10, 10};
  begin(&run);
  sample_group(run.tree, INDEX, "g", 1);
  sample_parameter(run.tree, 1, "g.p", 1, p);
  sample_parameter(run.tree, INDEX, "q", 1, q);
  run.tree->node[INDEX].group_missing = GROUP_ZERO;
  account(&run, 0);
  assert_column(run.weight, 1, 0.5, NAN, 0.5);
  assert_column(run.points, 5, 0, NAN, 5);
  sample_normalise(run.tree, INDEX, "minmax");
  account(&run, 0);
  assert_column(run.points, 0, -50 / 3.0, NAN, 50 / 3.0);
  end(&run);
}

/* A group that weighs nothing has a score of its own, and does not count; nor does anything
 * below it. */
static void weightless(void **state) {
  (void)state;
  struct run run;
  static const double p[] = {30, 30, 30, 30}, q[] = {10, 10, 10, 10};
  begin(&run);
  sample_group(run.tree, INDEX, "g", 0);
  sample_parameter(run.tree, 1, "g.p", 1, p);
  sample_parameter(run.tree, INDEX, "q", 1, q);
  account(&run, 0);
  assert_near(run.result->node[1].score[0], 30);
  assert_column(run.weight, 1, NAN, NAN, 1);
  assert_column(run.points, 10, NAN, NAN, 10);
  end(&run);
}

/* All units equal: the middle is brought by weight, 1/4 and 3/4 of 50. */
static void constant_group(void **state) {
  (void)state;
  struct run run;
  static const double p[] = {10, 10, 10, 10}, q[] = {30, 30, 30, 30};
  begin(&run);
  sample_parameter(run.tree, INDEX, "p", 1, p);
  sample_parameter(run.tree, INDEX, "q", 3, q);
  sample_normalise(run.tree, INDEX, "minmax");
  account(&run, 2);
  assert_column(run.points, 50, 12.5, 37.5);
  end(&run);
}

/* Three levels, each rescaled, rounded or with a bonus, with gaps and conditions: every
 * group of every unit brings what is below it. */
static void at_every_level(void **state) {
  (void)state;
  struct run run;
  static const double p[] = {12, 57, NAN, 91}, q[] = {3.3, 77.7, 41, 8};
  static const double r[] = {5, NAN, 60, 2}, s[] = {71, 13, 28, 40};
  static const double value[] = {NAN, 20, 90, 100}, only[] = {1, 0, 1, 1};
  begin(&run);
  sample_group(run.tree, INDEX, "a", 2);                     /* 1 */
  sample_group(run.tree, 1, "a.b", 0.3);                     /* 2 */
  sample_parameter(run.tree, 2, "a.b.p", 1, p);              /* 3 */
  sample_parameter(run.tree, 2, "a.b.q", 2, q);              /* 4 */
  sample_bonus(run.tree, 2, "a.b.bonus", 0.05, value);       /* 5 */
  sample_group(run.tree, 1, "a.c", 0.7);                     /* 6 */
  sample_parameter(run.tree, 6, "a.c.r", 1, r);              /* 7 */
  sample_parameter(run.tree, 6, "a.c.s", 1, s);              /* 8 */
  sample_bonus(run.tree, 1, "a.bonus", 0.1, value);          /* 9 */
  sample_parameter(run.tree, INDEX, "t", 1, s);              /* 10 */
  sample_normalise(run.tree, 1, "minmax");
  sample_normalise(run.tree, 2, "minmax");
  sample_normalise(run.tree, 6, "best");
  sample_normalise(run.tree, 7, "minmax");
  run.tree->node[2].normalise.slot[0] = 10;
  run.tree->node[7].lower = true;
  run.tree->node[1].decimals = 1;
  run.tree->node[6].decimals = 0;
  run.tree->node[9].adds = true;
  sample_only(run.tree, 4, only);
  for (size_t u = 0; u < N; u++) {
    account(&run, u);
    assert_adds_up(&run, u, INDEX);
    account_of(&run, u, 2);
    assert_adds_up(&run, u, 2);
  }
  end(&run);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(by_hand),        cmocka_unit_test(worst_unit),
    cmocka_unit_test(gaps),           cmocka_unit_test(from_below),
    cmocka_unit_test(rounded_group),  cmocka_unit_test(rounded_to_nothing),
    cmocka_unit_test(added_bonus),    cmocka_unit_test(not_additive),
    cmocka_unit_test(not_additive_at_all), cmocka_unit_test(capped_group),
    cmocka_unit_test(no_score),       cmocka_unit_test(counts_as_zero),
    cmocka_unit_test(constant_group), cmocka_unit_test(at_every_level),
    cmocka_unit_test(weightless),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
