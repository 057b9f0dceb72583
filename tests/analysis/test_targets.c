#include "analysis/targets.h"

#include "cells.h"

static struct targets *aimed(const struct result *result, struct dataset *data, size_t unit,
                             size_t wanted) {
  struct targets *targets = targets_new(result, data, unit);
  targets_aim(targets, wanted);
  return targets;
}

/* --- steps ------------------------------------------------------------------------------- */

/* The index: the mean of x, chargers per 1,000 people, posts 0 and 10, and y, days, fewer are
 * better, from the worst to the best.
 *
 *            Ahausen    Bedorf      Ceburg
 *   x        1 (= 4)    3           8            4, 60, 24 chargers of 4, 20, 3 thousand
 *   x score  10         30          80
 *   y        12         –           2            a gap gets the worst: 12
 *   y score  0          0           100
 *   index    5          15          90 */
enum { X = 1, Y };

struct study {
  struct dataset *data;
  struct tree *tree;
  struct result *result;
  struct diags *diags;
};

static void begin(struct study *study) {
  static struct column model[] = {{.name = "chargers", .type = COLUMN_INTEGER},
                                  {.name = "people", .type = COLUMN_INTEGER},
                                  {.name = "days", .type = COLUMN_NUMBER}};
  static struct column *const models[] = {&model[0], &model[1], &model[2]};
  *study = (struct study){cells_data(models, 3), sample_tree(), NULL, diags_new()};
  cells_fill(study->data, "chargers", "4", "60", "24");
  cells_fill(study->data, "people", "4000", "20000", "3000");
  cells_fill(study->data, "days", "12", "", "2");
  sample_parameter(study->tree, 0, "x", 1, NULL);
  sample_parameter(study->tree, 0, "y", 1, NULL);
  cells_value(study->tree, X, study->data, 1000, "chargers", "people");
  cells_value(study->tree, Y, study->data, 1, "days", NULL);
  sample_normalise(study->tree, X, "goalposts");
  study->tree->node[X].normalise.slot[0] = 0;
  study->tree->node[X].normalise.slot[1] = 10;
  sample_normalise(study->tree, Y, "minmax");
  study->tree->node[Y].lower = true;
  sample_missing(&study->tree->node[Y], "worst");
  study->result = result_calculate(study->tree, study->data, study->diags);
  assert_non_null(study->result);
  assert_column(study->result->node[0].score, 5, 15, 90);
}

static void end(struct study *study) {
  result_free(study->result);
  tree_free(study->tree);
  diags_free(study->diags);
  dataset_free(study->data);
}

static void assert_step(const struct step_up *step, uint32_t node, const char *name, double to,
                        double gain) {
  assert_int_equal(step->node, node);
  assert_string_equal(step->name, name);
  assert_near(step->to, to);
  assert_near(step->gain, gain);
}

static void assert_cell(const struct step_up *step, const char *column, double from,
                        double to) {
  assert_string_equal(step->column->name, column);
  assert_near(step->cell_from, from);
  assert_near(step->cell_to, to);
}

/* Ahausen's chargers to the median 3 are 12, to Ceburg's 8 are 32: 20 and 70 points of x. Its
 * days to the median 7: Bedorf's gap then gets the worst seen, which is 7 too, so that 7 is
 * the worst still and brings nothing; to 2, all are equal, and the middle, 50, is 25. */
static void steps_and_their_cells(void **state) {
  (void)state;
  struct study study;
  begin(&study);
  struct targets *targets = targets_new(study.result, study.data, 0);
  assert_int_equal(targets->steps, 3);
  assert_step(&targets->step[0], X, "median", 3, 10);
  assert_cell(&targets->step[0], "chargers", 4, 12);
  assert_step(&targets->step[1], X, "best", 8, 35);
  assert_cell(&targets->step[1], "chargers", 4, 32);
  assert_step(&targets->step[2], Y, "best", 2, 25);
  assert_cell(&targets->step[2], "days", 12, 2);
  assert_column(dataset_find(study.data, "chargers")->number, 4, 60, 24);
  targets_free(targets);
  end(&study);
}

/* Bedorf at the median stays; Ceburg's 8 are 160 chargers. Of its gap: the median 7 is half
 * way from 12 to 2, and 2 draws level with Ceburg. */
static void steps_from_a_gap(void **state) {
  (void)state;
  struct study study;
  begin(&study);
  struct targets *targets = targets_new(study.result, study.data, 1);
  assert_int_equal(targets->steps, 3);
  assert_step(&targets->step[0], X, "best", 8, 25);
  assert_cell(&targets->step[0], "chargers", 60, 160);
  assert_step(&targets->step[1], Y, "median", 7, 25);
  assert_cell(&targets->step[1], "days", NAN, 7);
  assert_step(&targets->step[2], Y, "best", 2, 50);
  targets_free(targets);
  end(&study);
}

/* Whole chargers only: of 4,300 people the median 3 are 12.9 chargers, so 13. */
static void whole_cells(void **state) {
  (void)state;
  struct study study;
  begin(&study);
  cells_fill(study.data, "people", "4300", "20000", "3000");
  result_free(study.result);
  study.result = result_calculate(study.tree, study.data, study.diags);
  struct targets *targets = targets_new(study.result, study.data, 0);
  assert_cell(&targets->step[0], "chargers", 4, 13);
  assert_near(targets->step[0].to, 13000.0 / 4300);
  targets_free(targets);
  end(&study);
}

/* Ceburg, the best of all, has nothing left to do; and who is there already does nothing. */
static void nothing_to_do(void **state) {
  (void)state;
  struct study study;
  begin(&study);
  struct targets *targets = aimed(study.result, study.data, 2, 1);
  assert_int_equal(targets->steps, 0);
  assert_int_equal(targets->outcome, TARGETS_THERE);
  assert_int_equal(targets->chosens, 0);
  targets_free(targets);
  targets = aimed(study.result, study.data, 1, 2);
  assert_int_equal(targets->outcome, TARGETS_THERE);
  targets_free(targets);
  end(&study);
}

/* Ahausen to rank 2, above Bedorf's 15: the leap to 8 does it, but so does what is smaller.
 * With 12 chargers it has 15, the tie with Bedorf, and ties share the better rank. */
static void the_smaller_step(void **state) {
  (void)state;
  struct study study;
  begin(&study);
  struct targets *targets = aimed(study.result, study.data, 0, 2);
  assert_int_equal(targets->outcome, TARGETS_REACHED);
  assert_true(targets->exact);
  assert_int_equal(targets->chosens, 1);
  assert_string_equal(targets->step[targets->chosen[0].step].name, "median");
  assert_near(targets->chosen[0].score, 15);
  assert_near(targets->chosen[0].rank, 2);
  targets_free(targets);
  end(&study);
}

/* To rank 1, Ahausen needs both: x 80 and y 50, and Ceburg falls to 65 by the scale that has no
 * width any more: a tie at 65. Without days, what is left leads to 40 points and rank 2. */
static void all_or_not_enough(void **state) {
  (void)state;
  struct study study;
  begin(&study);
  struct targets *targets = aimed(study.result, study.data, 0, 1);
  assert_int_equal(targets->outcome, TARGETS_REACHED);
  assert_int_equal(targets->chosens, 2);
  assert_near(targets->chosen[0].score, 40);
  assert_near(targets->chosen[1].score, 65);
  assert_near(targets->chosen[1].rank, 1);
  targets_free(targets);
  targets = targets_new(study.result, study.data, 0);
  targets->step[2].cost = INFINITY;
  targets_aim(targets, 1);
  assert_int_equal(targets->outcome, TARGETS_OUT_OF_REACH);
  assert_int_equal(targets->chosens, 1);
  assert_near(targets->chosen[0].score, 40);
  assert_near(targets->chosen[0].rank, 2);
  targets_free(targets);
  end(&study);
}

/* --- the cheapest set, beside all sets ---------------------------------------------------- */

/* Random indices: three groups of two or three parameters, yes/no, between posts or from the
 * worst to the best, with a scale of the group's own or not; five towns. */
enum { TOWNS = 5, MOST = 9 };

struct random {
  uint64_t state;
  double value[MOST][TOWNS];
  uint32_t node[MOST];
  size_t parameters;
  struct tree *tree;
  struct dataset towns;
  struct result *result;
};

static double chance(struct random *random) {
  random->state = random->state * 6364136223846793005u + 1442695040888963407u;
  return (double)(random->state >> 11) / (double)(1ull << 53);
}

static const struct column *const *no_inputs(struct expression *self, size_t *count) {
  (void)self;
  *count = 0;
  return NULL;
}

static void add_parameter(struct random *random, uint32_t group) {
  double *value = random->value[random->parameters];
  double kind = chance(random);
  for (size_t u = 0; u < TOWNS; u++)
    value[u] = kind < 0.4 ? chance(random) < 0.5 : floor(20 * chance(random)) * 5;
  uint32_t node = sample_parameter(random->tree, group, "p", 0.5 + chance(random), value);
  random->tree->node[node].value->inputs = no_inputs;
  sample_given(random->tree, node)->yes_no = kind < 0.4;
  if (kind > 0.7) sample_normalise(random->tree, node, "minmax");
  random->tree->node[node].lower = kind > 0.85;
  random->node[random->parameters++] = node;
}

static void random_index(struct random *random, uint64_t seed) {
  struct diags *diags = diags_new();
  *random = (struct random){.state = seed * 977 + 1, .tree = sample_tree()};
  for (int i = 0; i < 6; i++) chance(random);
  for (int g = 0; g < 3; g++) {
    uint32_t group = sample_group(random->tree, 0, "g", 0.5 + chance(random));
    if (chance(random) < 0.6) sample_normalise(random->tree, group, "minmax");
    size_t parameters = chance(random) < 0.5 ? 2 : 3;
    for (size_t i = 0; i < parameters; i++) add_parameter(random, group);
  }
  if (chance(random) < 0.2) sample_normalise(random->tree, 0, "minmax");
  random->towns = sample_towns(TOWNS);
  random->result = result_calculate(random->tree, &random->towns, diags);
  assert_non_null(random->result);
  diags_free(diags);
}

static double *value_of(struct random *random, uint32_t node) {
  size_t i = 0;
  while (random->node[i] != node) i++;
  return random->value[i];
}

/* The unit's rank in the index calculated from the beginning. */
static double rank_now(struct random *random, size_t unit) {
  struct diags *diags = diags_new();
  struct result *result = result_calculate(random->tree, &random->towns, diags);
  double rank = result->node[0].rank[unit];
  result_free(result);
  diags_free(diags);
  return rank;
}

/* The least cost of any set of steps from the i-th on that reaches the rank; INFINITY: none.
 * Sets that cost as much as the best one known are not looked at. */
static double cheapest(struct random *random, const struct targets *targets, size_t i,
                       double cost, double best) {
  if (cost >= best) return best;
  if (rank_now(random, targets->unit) <= (double)targets->wanted) return cost;
  for (; i < targets->steps; i++) {
    const struct step_up *step = &targets->step[i];
    double *value = &value_of(random, step->node)[targets->unit], kept = *value;
    size_t next = i + 1;
    while (next < targets->steps && targets->step[next].node == step->node) next++;
    *value = step->to;
    best = cheapest(random, targets, next, cost + step->cost, best);
    *value = kept;
  }
  return best;
}

static double rank_with_chosen(struct random *random, const struct targets *targets) {
  double kept[MOST];
  for (size_t i = 0; i < targets->chosens; i++) {
    const struct step_up *step = &targets->step[targets->chosen[i].step];
    double *value = &value_of(random, step->node)[targets->unit];
    kept[i] = *value;
    *value = step->to;
  }
  double rank = rank_now(random, targets->unit);
  for (size_t i = targets->chosens; i-- > 0;)
    value_of(random, targets->step[targets->chosen[i].step].node)[targets->unit] = kept[i];
  return rank;
}

/* What was found reaches the rank, costs what it says and no less than can be; what is called
 * exact is the cheapest of all; a bound that is proven is one. Whether it is exact. */
static bool compare(struct random *random, const struct targets *targets) {
  double best = cheapest(random, targets, 0, 0, INFINITY), cost = 0;
  for (size_t i = 0; i < targets->chosens; i++)
    cost += targets->step[targets->chosen[i].step].cost;
  assert_near(targets->cost, cost);
  if (targets->outcome == TARGETS_OUT_OF_REACH) return assert_true(isinf(best)), false;
  assert_true(rank_with_chosen(random, targets) <= (double)targets->wanted);
  assert_near(targets->chosen[targets->chosens - 1].rank, rank_with_chosen(random, targets));
  if (targets->exact) assert_near(cost, best);
  if (!(cost >= best - 1e-9) || !(targets->least <= best + 1e-9))
    fail_msg("cost %g, least %g, but the cheapest is %g", cost, targets->least, best);
  return targets->exact;
}

/* With so few steps every set is tried, so that all that is found is exact. Counted, so that
 * the comparison is known to have met what it is about. */
static void beside_all_sets(bool priced) {
  size_t asked = 0, exact = 0;
  for (uint64_t seed = 1; seed <= 60; seed++) {
    struct random random;
    random_index(&random, seed);
    size_t last = random.result->order[TOWNS - 1];
    for (size_t wanted = 1; wanted < TOWNS; wanted++) {
      struct targets *targets = targets_new(random.result, &random.towns, last);
      for (size_t i = 0; priced && i < targets->steps; i++)
        targets->step[i].cost = 0.5 + floor(8 * chance(&random)) / 4;
      targets_aim(targets, wanted);
      if (targets->outcome != TARGETS_THERE) {
        exact += compare(&random, targets);
        asked += targets->outcome == TARGETS_REACHED;
      }
      targets_free(targets);
    }
    result_free(random.result);
    tree_free(random.tree);
  }
  assert_int_equal(exact, asked);
  assert_true(asked > 200);
}

static void smallest_sets(void **state) {
  (void)state;
  beside_all_sets(false);
}

static void cheapest_sets(void **state) {
  (void)state;
  beside_all_sets(true);
}

/* Fourteen times yes or no below a scale of the index's own are 16,384 sets: too many to try.
 * Ahausen has nothing, Bedorf seven of them. Seven steps lead there, and nobody says that no
 * fewer do. */
static void too_many_sets(void **state) {
  (void)state;
  static const double none[] = {0, 0, 0}, some[] = {0, 1, 0};
  struct tree *tree = sample_tree();
  for (size_t g = 0; g < 2; g++) {
    uint32_t group = sample_group(tree, 0, "g", 1);
    for (size_t i = 0; i < 7; i++) {
      uint32_t node = sample_parameter(tree, group, "p", 1, 3 * g + i < 5 ? some : none);
      tree->node[node].value->inputs = no_inputs;
      sample_given(tree, node)->yes_no = true;
    }
  }
  sample_normalise(tree, 0, "minmax");
  struct dataset towns = sample_towns(3);
  struct diags *diags = diags_new();
  struct result *result = result_calculate(tree, &towns, diags);
  struct targets *targets = aimed(result, &towns, 0, 1);
  assert_int_equal(targets->steps, 14);
  assert_int_equal(targets->outcome, TARGETS_REACHED);
  assert_int_equal(targets->chosens, 7);
  assert_false(targets->exact);
  targets_free(targets);
  result_free(result);
  diags_free(diags);
  tree_free(tree);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(steps_and_their_cells), cmocka_unit_test(steps_from_a_gap),
    cmocka_unit_test(whole_cells), cmocka_unit_test(nothing_to_do),
    cmocka_unit_test(the_smaller_step), cmocka_unit_test(all_or_not_enough),
    cmocka_unit_test(smallest_sets), cmocka_unit_test(cheapest_sets),
    cmocka_unit_test(too_many_sets),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
