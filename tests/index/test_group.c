#include "sample.h"

enum { N = 3, X = 1, Y };                      /* Ahausen, Bedorf, Ceburg */

/* An index of two parameters weighing 1 and 3, and what came of it. */
struct run {
  struct tree *tree;
  struct dataset towns;
  struct diags *diags;
  struct result *result;
};

static struct node *begin(struct run *run, const double *x, const double *y) {
  *run = (struct run){sample_tree(), sample_towns(N), diags_new(), NULL};
  sample_parameter(run->tree, 0, "x", 1, x);
  sample_parameter(run->tree, 0, "y", 3, y);
  return &run->tree->node[0];
}

static const struct node_result *calculate(struct run *run) {
  result_free(run->result);
  run->result = result_calculate(run->tree, &run->towns, run->diags);
  return run->result ? run->result->node : NULL;
}

static void end(struct run *run) {
  result_free(run->result);
  tree_free(run->tree);
  diags_free(run->diags);
}

/* --- aggregate -------------------------------------------------------------------- */

/* (40 + 3 * 80) / 4 = 70; where y is missing x has all the weight; where both are, nothing.
 * Without weights they are equal: 60. */
static void weights(void **state) {
  (void)state;
  struct run run;
  static const double x[] = {40, 10, NAN}, y[] = {80, NAN, NAN};
  struct node *index = begin(&run, x, y);
  assert_column(calculate(&run)[0].score, 70, 10, NAN);
  index->weight = NULL;
  assert_column(calculate(&run)[0].score, 60, 10, NAN);
  end(&run);
}

/* Rules for missing children, where y is there, missing, and not in this world. */
static void missing_children(void **state) {
  (void)state;
  struct run run;
  static const double x[] = {40, 40, 40}, y[] = {80, NAN, NAN}, only[] = {1, 1, 0};
  struct node *index = begin(&run, x, y);
  sample_only(run.tree, Y, only);
  assert_column(calculate(&run)[0].score, 70, 40, 40);
  assert_statuses(run.result->node[0].status, 0, 0, 0);
  index->group_missing = GROUP_ZERO;
  assert_column(calculate(&run)[0].score, 70, 10, 40);
  assert_statuses(run.result->node[0].status, 0, STATUS_IMPUTED, 0);
  index->group_missing = GROUP_PROPAGATE;
  assert_column(calculate(&run)[0].score, 70, NAN, 40);
  assert_statuses(run.result->node[0].status, 0, STATUS_MISSING, 0);
  index->group_missing = GROUP_SKIP;
  index->available = 0.3;                      /* x alone is 1/4 where y exists */
  assert_column(calculate(&run)[0].score, 70, NAN, 40);
  index->available = 0.25;
  assert_column(calculate(&run)[0].score, 70, 40, 40);
  end(&run);
}

/* A function of a rule: the sum of score * weight, plus a thousand per child. */
static bool weighted(struct method_function *self, const struct aggregate_call *call,
                     double *result, struct diags *diags) {
  (void)self, (void)diags;
  assert_near(call->total, 1);
  *result = 1000 * (double)call->n;
  for (size_t i = 0; i < call->n; i++) *result += call->weight[i] * call->score[i];
  return true;
}

static bool wild(struct method_function *self, const struct aggregate_call *call,
                     double *result, struct diags *diags) {
  (void)self, (void)diags;
  *result = call->unit == 0 ? INFINITY : call->unit == 1 ? NAN : 1;
  return true;
}

static bool failing(struct method_function *self, const struct aggregate_call *call,
                    double *result, struct diags *diags) {
  (void)self, (void)result;
  diag_add(diags, (struct place){0}, NULL, DIAG_ERROR, DIAG_RULE, "fails for %zu",
           call->unit);
  return false;
}

/* Its weights sum to 1 over the children that are there: 1/4, 3/4, then 1. */
static void function(void **state) {
  (void)state;
  struct run run;
  static const double x[] = {40, 10, NAN}, y[] = {80, NAN, NAN};
  struct method_function call = {.aggregate = weighted};
  struct node *index = begin(&run, x, y);
  index->aggregate.function = &call;
  assert_column(calculate(&run)[0].score, 2070, 1010, NAN);
  call.aggregate = failing;
  assert_null(calculate(&run));
  assert_findings(run.diags, "error: fails for 0\n");
  diags_clear(run.diags);
  call.aggregate = wild;
  assert_null(calculate(&run));
  assert_findings(run.diags, "error: the score of 'the index' is no finite number for "
                             "Ahausen (03) and Bedorf (01)\n");
  end(&run);
}

/* sqrt(2 * 8) = 4; a zero is told once, with all units that have one. */
static void geometric_zero(void **state) {
  (void)state;
  struct run run;
  static const double x[] = {2, 0, 5}, y[] = {8, 50, 0};
  struct node *index = begin(&run, x, y);
  sample_aggregate(run.tree, 0, "geometric");
  index->weight = NULL;
  assert_column(calculate(&run)[0].score, 4, 0, 0);
  assert_findings(run.diags, "warning: in 'the index' a score of 0 makes the geometric "
                             "mean 0 for Bedorf (01) and Ceburg (02)\n");
  end(&run);
}

/* A negative score is an error that names the child and its score. */
static void geometric_negative(void **state) {
  (void)state;
  struct run run;
  static const double x[] = {2, 3, 5}, one[] = {8, 50, -0.25}, two[] = {8, -7, -0.25};
  begin(&run, x, one);
  sample_aggregate(run.tree, 0, "geometric");
  assert_null(calculate(&run));
  assert_findings(run.diags, "error: 'the index' cannot be calculated for Ceburg (02): 'y' "
                             "has the score -0.25, and a geometric mean takes no "
                             "negative score\n");
  diags_clear(run.diags);
  sample_given(run.tree, Y)->value = two;
  assert_null(calculate(&run));
  assert_findings(run.diags, "error: 'the index' cannot be calculated for Bedorf (01) and "
                             "Ceburg (02): 'y' has the score -7 in the first of them, and a "
                             "geometric mean takes no negative score\n");
  end(&run);
}

/* --- aggregates that compare units ------------------------------------------------- */

enum { FIVE = 5 };

typedef double compared[3][FIVE];

/* Scores by an index of parameters that weigh 2, 1, 2, for towns in that order of rows. */
static void compare_units(const char *method, compared x, const size_t *order,
                          double *score) {
  compared column;
  struct dataset towns = sample_towns(FIVE);
  struct tree *tree = sample_tree();
  struct diags *diags = diags_new();
  for (int i = 0; i < 3; i++) {
    for (size_t u = 0; u < FIVE; u++) column[i][u] = x[i][order[u]];
    sample_parameter(tree, 0, (const char *[]){"x", "y", "z"}[i], i == 1 ? 1 : 2, column[i]);
  }
  sample_aggregate(tree, 0, method);
  struct result *result = result_calculate(tree, &towns, diags);
  assert_findings(diags, "");
  assert_non_null(result);
  for (size_t u = 0; u < FIVE; u++) score[order[u]] = result->node[0].score[u];
  result_free(result);
  tree_free(tree);
  diags_free(diags);
}

#define ASSERT_COMPARED(method, x, ...) \
  do { \
    static const size_t orders[][FIVE] = { \
      {0, 1, 2, 3, 4}, {4, 3, 2, 1, 0}, {2, 0, 4, 1, 3}, {3, 1, 0, 4, 2}}; \
    for (size_t k = 0; k < 4; k++) { \
      double score[FIVE]; \
      compare_units(method, x, orders[k], score); \
      assert_column(score, __VA_ARGS__); \
    } \
  } while (0)

/* Towns a to e; e has nothing, and a and c lack y. By pairs, weights for and against:
 *   a b: x 2, z 2, a draw      a c: z 2 for a           a d: x 2 and z 2 for d
 *   b c: x 2, z 2, a draw      b d: x 2 for d, y 1      c d: x 2 and z 2 for d
 * The same in any order of rows. 0.1 + 0.2 and 0.3 are equal. */
static void copeland_with_gaps(void **state) {
  (void)state;
  compared x = {{5, 3, 5, 9, NAN}, {NAN, 8, NAN, 4, NAN}, {2, 7, 1, 7, NAN}};
  ASSERT_COMPARED("copeland", x, 0, -1, -2, 3, NAN);
  compared y = {{0.1 + 0.2, 0.3, 0, 0, 0}, {1, 1, 1, 1, 1}, {2, 2, 2, 2, 2}};
  ASSERT_COMPARED("copeland", y, 3, 3, -2, -2, -2);
}

/* The same towns. Units that each is ahead of, of 3: in x 1, 0, 1, 3; in z 1, 2, 0, 2; in y,
 * which two have, b is ahead of all that are there, 3, and d of none. With weights 2, 1, 2:
 * a (2 + 2) / 4, b (3 + 4) / 5, c 2 / 4, d (6 + 4) / 5. Where b alone has y, y says nothing
 * and gives the middle, 1.5. */
static void borda_with_gaps(void **state) {
  (void)state;
  compared x = {{5, 3, 5, 9, NAN}, {NAN, 8, NAN, 4, NAN}, {2, 7, 1, 7, NAN}};
  ASSERT_COMPARED("borda", x, 1, 1.4, 0.5, 2, NAN);
  x[1][3] = NAN;
  ASSERT_COMPARED("borda", x, 1, 1.1, 0.5, 2.5, NAN);
}

/* A bonus and a scale come after: duels 2, -2, 0 and a bonus of 100 with the share 0.5 for
 * Bedorf give 1, 49, 0; by minmax 100/49, 100, 0. What does not exist takes no part. */
static void after_comparing(void **state) {
  (void)state;
  struct run run;
  static const double x[] = {9, 1, 5}, value[] = {0, 100, 0}, all[] = {1, 1, 0};
  begin(&run, x, x);
  sample_aggregate(run.tree, 0, "copeland");
  uint32_t bonus = sample_bonus(run.tree, 0, "bonus", 0.5, value);
  sample_normalise(run.tree, 0, "minmax");
  assert_column(calculate(&run)[0].aggregated, 1, 49, 0);
  assert_column(run.result->node[0].score, 100 / 49.0, 100, 0);
  run.tree->node[bonus].share = 0;
  sample_only(run.tree, 0, all);
  assert_column(calculate(&run)[0].aggregated, 1, -1, NAN);
  assert_statuses(run.result->node[0].status, 0, 0, STATUS_IMPOSSIBLE);
  end(&run);
}

/* --- bonus ------------------------------------------------------------------------ */

/* 0.9 * 70 + 0.1 * 20 = 65: a bonus below the score takes away. Where there is none the
 * score stays, and where there is no score a bonus makes none. */
static void bonus_shares(void **state) {
  (void)state;
  struct run run;
  static const double x[] = {40, 40, NAN}, y[] = {80, 80, NAN}, value[] = {20, NAN, 100};
  begin(&run, x, y);
  uint32_t bonus = sample_bonus(run.tree, 0, "bonus", 0.1, value);
  static const uint8_t status[] = {STATUS_ESTIMATED, STATUS_ESTIMATED, STATUS_ESTIMATED};
  sample_given(run.tree, bonus)->status = status;
  const struct node_result *node = calculate(&run);
  assert_column(node[0].score, 65, 70, NAN);
  assert_statuses(node[0].status, STATUS_ESTIMATED, 0, STATUS_MISSING);
  assert_null(node[0].cut);
  end(&run);
}

/* A full bonus on a full score is full, to the last bit, whatever the share. */
static void bonus_of_equals(void **state) {
  (void)state;
  struct run run;
  static const double x[] = {100, 33.3, 0.1}, value[] = {100, 33.3, 0.1};
  begin(&run, x, x);
  uint32_t bonus = sample_bonus(run.tree, 0, "bonus", 0, value);
  for (int i = 1; i < 100; i++) {
    run.tree->node[bonus].share = i / 100.0;
    const double *score = calculate(&run)[0].score;
    for (size_t u = 0; u < N; u++) assert_true(score[u] == x[u]);
  }
  end(&run);
}

/* 70 + 0.1 * 20 = 72; 98 + 0.1 * 30 = 101 ends at 100 and is marked; 98 + 0.1 * 20 = 100 is
 * not cut. */
static void bonus_added(void **state) {
  (void)state;
  struct run run;
  static const double x[] = {40, 98, 98}, y[] = {80, 98, 98}, value[] = {20, 30, 20};
  begin(&run, x, y);
  uint32_t bonus = sample_bonus(run.tree, 0, "bonus", 0.1, value);
  run.tree->node[bonus].adds = true;
  const struct node_result *node = calculate(&run);
  assert_column(node[0].score, 72, 100, 100);
  assert_statuses(node[0].cut, 0, 1, 0);
  end(&run);
}

/* --- normalise, decimals ---------------------------------------------------------- */

/* Scores 70, 30, 50 with a bonus of 0, 0, 100 and the share 0.5: 35, 15, 75. minmax of these:
 * 20/60 = 33.3…, 0, 100; one decimal stays. Were the bonus taken after, the first would be
 * 50; were it rounded before, nothing would be left of 33.333. */
static void order_of_work(void **state) {
  (void)state;
  struct run run;
  static const double x[] = {70, 30, 50}, value[] = {0, 0, 100};
  struct node *index = begin(&run, x, x);
  sample_bonus(run.tree, 0, "bonus", 0.5, value);
  sample_normalise(run.tree, 0, "minmax");
  index->decimals = 1;
  const struct node_result *node = calculate(&run);
  assert_column(node[0].aggregated, 35, 15, 75);
  assert_column(node[0].unrounded, 100 / 3.0, 0, 100);
  assert_column(node[0].score, 33.3, 0, 100);
  assert_near(node[0].statistics.mean, 125 / 3.0);
  assert_null(node[0].value);
  end(&run);
}

/* What is capped by goalposts is marked beside what an added bonus capped: 95 + 10 ends at
 * 100, 20 lies below the posts 30 and 120, 95 lies between. */
static void capped_twice(void **state) {
  (void)state;
  struct run run;
  static const double x[] = {95, 20, 95}, value[] = {100, 0, 0};
  struct node *index = begin(&run, x, x);
  uint32_t bonus = sample_bonus(run.tree, 0, "bonus", 0.1, value);
  run.tree->node[bonus].adds = true;
  sample_normalise(run.tree, 0, "goalposts");
  index->normalise.slot[0] = 30;
  index->normalise.slot[1] = 120;
  const struct node_result *node = calculate(&run);
  assert_column(node[0].aggregated, 100, 20, 95);
  assert_column(node[0].score, 100 * 70 / 90.0, 0, 100 * 65 / 90.0);
  assert_statuses(node[0].cut, 1, 1, 0);
  end(&run);
}

/* Decimals of a child count in its parent: (33 + 3 * 67) / 4, not 58.3. */
static void rounded_on_the_way(void **state) {
  (void)state;
  struct run run;
  static const double x[] = {33.3, 0, 0}, y[] = {66.6, 0, 0};
  begin(&run, x, y);
  run.tree->node[X].decimals = run.tree->node[Y].decimals = 0;
  assert_column(calculate(&run)[0].score, 58.5, 0, 0);
  end(&run);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(weights),        cmocka_unit_test(missing_children),
    cmocka_unit_test(function),       cmocka_unit_test(geometric_zero),
    cmocka_unit_test(geometric_negative), cmocka_unit_test(copeland_with_gaps),
    cmocka_unit_test(borda_with_gaps), cmocka_unit_test(after_comparing),
    cmocka_unit_test(bonus_shares),
    cmocka_unit_test(bonus_of_equals), cmocka_unit_test(bonus_added),
    cmocka_unit_test(order_of_work),  cmocka_unit_test(capped_twice),
    cmocka_unit_test(rounded_on_the_way),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
