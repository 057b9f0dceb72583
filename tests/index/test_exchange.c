#include "index/exchange.h"

#include "sample.h"

enum { N = 5, NODES_MOST = 16 };

/* Two data sets for one tree: what is read of each, calculated from the beginning. */
struct run {
  struct tree *tree;
  struct dataset towns;
  struct diags *diags;
  struct readings *readings[2];
  struct result *result[2];
  const char *rule[NODES_MOST];                /* for gaps, where it looks beside the value */
};

typedef double columns[2][NODES_MOST][N];      /* by data set and node */

static void give(struct expression *expression, const double *column) {
  if (expression != NULL) ((struct given *)expression)->value = column;
}

/* What stands beside the values of a node in one of the data sets: the values of the node
 * after it, and two groups by them. */
static void stand_beside(struct run *run, int d, uint32_t i, const double *number) {
  struct beside *beside = &run->readings[d]->node[i].beside;
  struct arena *arena = run->readings[d]->arena;
  beside->number = arena_new_array(arena, N, double);
  beside->group = arena_new_array(arena, N, const char *);
  memcpy(beside->number, number, N * sizeof *number);
  for (size_t u = 0; u < N; u++)
    if (!isnan(number[u])) beside->group[u] = number[u] < 60 ? "land" : "see";
}

/* The rules that look beside the value are set after reading, which would seek a column. */
static void set_rules(struct run *run, columns value) {
  for (uint32_t i = 0; i < run->tree->nodes; i++) {
    if (run->rule[i] == NULL) continue;
    sample_missing(&run->tree->node[i], run->rule[i]);
    for (int d = 0; d < 2; d++) stand_beside(run, d, i, value[d][i + 1]);
  }
}

/* The tree's expressions are given the columns of one data set after the other. */
static void calculate(struct run *run, columns value, columns holds) {
  for (int d = 0; d < 2; d++) {
    for (uint32_t i = 0; i < run->tree->nodes; i++) {
      give(run->tree->node[i].value, value[d][i]);
      give(run->tree->node[i].only, holds[d][i]);
    }
    run->readings[d] = readings_take(run->tree, &run->towns, NULL, run->diags);
  }
  set_rules(run, value);
  for (int d = 0; d < 2; d++)
    run->result[d] = result_of_readings(run->tree, &run->towns, run->readings[d], run->diags);
}

static void begin(struct run *run) {
  *run = (struct run){.tree = sample_tree(), .towns = sample_towns(N), .diags = diags_new()};
}

static void end(struct run *run) {
  for (int d = 0; d < 2; d++) {
    result_free(run->result[d]);
    readings_free(run->readings[d]);
  }
  tree_free(run->tree);
  diags_free(run->diags);
}

/* The truth: readings put together by hand and calculated from the beginning. */
static struct result *from_the_beginning(struct run *run, size_t unit) {
  struct reading *own = run->readings[0]->node, *others = run->readings[1]->node;
  static double value[NODES_MOST][N];
  static uint8_t status[NODES_MOST][N];
  static double number[NODES_MOST][N];
  static const char *group[NODES_MOST][N];
  static struct reading mixed[NODES_MOST];
  static struct readings readings = {.units = N, .node = mixed};
  for (size_t i = 0; i < run->tree->nodes; i++) {
    mixed[i] = own[i];
    memcpy(status[i], own[i].status, N);
    status[i][unit] = others[i].status[unit];
    mixed[i].status = status[i];
    if (own[i].value == NULL) continue;
    memcpy(value[i], own[i].value, sizeof value[i]);
    value[i][unit] = others[i].value[unit];
    mixed[i].value = value[i];
    if (own[i].beside.group == NULL) continue;
    memcpy(number[i], own[i].beside.number, sizeof number[i]);
    memcpy(group[i], own[i].beside.group, sizeof group[i]);
    number[i][unit] = others[i].beside.number[unit];
    group[i][unit] = others[i].beside.group[unit];
    mixed[i].beside = (struct beside){number[i], group[i]};
  }
  return result_of_readings(run->tree, &run->towns, &readings, run->diags);
}

static void assert_same_bits(double is, double wanted, const char *id, size_t unit) {
  if (memcmp(&is, &wanted, sizeof is) != 0 && !(isnan(is) && isnan(wanted)))
    fail_msg("%s of unit %zu: %.17g is not %.17g", id, unit, is, wanted);
}

static void assert_same(const struct run *run, const struct result *is,
                        const struct result *wanted, size_t unit) {
  double weight[2][NODES_MOST], points[2][NODES_MOST];
  result_accounts(is, unit, weight[0], points[0]);
  result_accounts(wanted, unit, weight[1], points[1]);
  for (size_t i = 0; i < run->tree->nodes; i++) {
    const char *id = run->tree->node[i].id;
    assert_same_bits(is->node[i].score[unit], wanted->node[i].score[unit], id, unit);
    assert_same_bits(weight[0][i], weight[1][i], id, unit);
    assert_same_bits(points[0][i], points[1][i], id, unit);
    assert_int_equal(is->node[i].status[unit], wanted->node[i].status[unit]);
  }
}

/* All units, forwards and backwards, so that what one call leaves would show in the next. */
static void assert_all_same(struct run *run) {
  static const uint32_t seat[N] = {0, 1, 2, 3, 4};
  struct exchange *exchange = exchange_new(run->result[0], run->result[1], seat);
  for (size_t k = 0; k < 2 * N; k++) {
    size_t unit = k < N ? k : 2 * N - 1 - k;
    struct result *wanted = from_the_beginning(run, unit);
    const struct result *is = exchange_unit(exchange, unit);
    assert_int_equal(is == NULL, wanted == NULL);
    if (is != NULL) assert_same(run, is, wanted, unit);
    result_free(wanted);
  }
  exchange_free(exchange);
}

/* By hand: a = minmax of x. Field x 0, 10, 5, …, so a is x * 10. Ahausen, the least, gives
 * 20 in place of its 0: the scale of the others becomes 5 to 20, and it has 100. Ceburg
 * gives 8 in place of 5: 80, and nothing moves. */
static void by_hand(void **state) {
  (void)state;
  static columns column = {{{0}, {0}, {0, 10, 5, 5, 5}}, {{0}, {0}, {20, 0, 8, 0, 0}}};
  static const uint32_t seat[N] = {0, 1, 2, 3, 4};
  struct run run;
  begin(&run);
  uint32_t a = sample_group(run.tree, 0, "a", 1);
  sample_parameter(run.tree, a, "a.x", 1, NULL);
  sample_normalise(run.tree, a, "minmax");
  calculate(&run, column, column);
  struct exchange *exchange = exchange_new(run.result[0], run.result[1], seat);
  assert_near(exchange_unit(exchange, 0)->node[0].score[0], 100);
  assert_near(exchange_unit(exchange, 2)->node[0].score[2], 80);
  assert_all_same(&run);
  exchange_free(exchange);
  end(&run);
}

/* A scale that looks at one unit moves for all when that unit does, comes back with the next
 * call, and is given up where the unit cannot be measured by any more. */
static void by_reference(void **state) {
  (void)state;
  static columns column = {{{0}, {0}, {0, 10, 5, 5, 5}}, {{0}, {0}, {20, 0, 8, NAN, 5}}};
  static const char *const name[] = {"reference", "distance_to_reference"};
  for (size_t i = 0; i < 2; i++) {
    struct run run;
    begin(&run);
    uint32_t a = sample_group(run.tree, 0, "a", 1);
    sample_parameter(run.tree, a, "a.x", 1, NULL);
    sample_normalise(run.tree, a, name[i]);
    run.tree->node[a].normalise.text[0] = "02";
    calculate(&run, column, column);
    assert_all_same(&run);
    run.tree->node[a].normalise.text[0] = "01";   /* at its 0 the scale ends */
    result_free(run.result[0]);
    run.result[0] = result_of_readings(run.tree, &run.towns, run.readings[0], run.diags);
    assert_all_same(&run);
    end(&run);
  }
}

/* By hand: of x, y and z Ahausen leads in two before Bedorf and Ceburg, Bedorf in two before
 * Ceburg: 2, 0, -2 (the two others lack everything). Ceburg's 9 in x and y in place of its 1:
 * it leads in two before each, and all move: 0, -2, 2. */
static void copeland_by_hand(void **state) {
  (void)state;
  static columns column = {
    {{0}, {3, 2, 1, NAN, NAN}, {3, 2, 1, NAN, NAN}, {1, 2, 3, NAN, NAN}},
    {{0}, {3, 2, 9, NAN, NAN}, {3, 2, 9, NAN, NAN}, {1, 2, 3, NAN, NAN}}};
  const struct other_value nine[] = {{1, 9}, {2, 9}};
  static const uint32_t seat[N] = {0, 1, 2, 3, 4};
  struct run run;
  begin(&run);
  for (int i = 0; i < 3; i++)
    sample_parameter(run.tree, 0, (const char *[]){"x", "y", "z"}[i], 1, NULL);
  sample_aggregate(run.tree, 0, "copeland");
  calculate(&run, column, column);
  assert_column(run.result[0]->node[0].score, 2, 0, -2, NAN, NAN);
  struct exchange *exchange = exchange_new(run.result[0], NULL, NULL);
  const struct result *then = exchange_values(exchange, 2, nine, 2);
  assert_column(then->node[0].score, 0, -2, 2, NAN, NAN);
  assert_column(then->node[0].rank, 2, 3, 1, NAN, NAN);
  exchange_free(exchange);
  exchange = exchange_new(run.result[0], run.result[1], seat);
  assert_near(exchange_unit(exchange, 2)->node[0].score[2], 2);
  exchange_free(exchange);
  assert_all_same(&run);
  end(&run);
}

/* a has no value for anybody until Bedorf gets one by the exchange: its posts from 0 to 10 make
 * 5 the score 50, and all of it counts for the index. */
static void first_value(void **state) {
  (void)state;
  static columns column = {{{0}, {0}, {NAN, NAN, NAN, NAN, NAN}}, {{0}, {0}, {1, 5, 2, 3, 4}}};
  static const uint32_t seat[N] = {0, 1, 2, 3, 4};
  struct run run;
  double weight[3], points[3];
  begin(&run);
  uint32_t a = sample_group(run.tree, 0, "a", 1);
  sample_parameter(run.tree, a, "a.x", 1, NULL);
  sample_normalise(run.tree, a, "goalposts");
  run.tree->node[a].normalise.slot[0] = 0;
  run.tree->node[a].normalise.slot[1] = 10;
  calculate(&run, column, column);
  struct exchange *exchange = exchange_new(run.result[0], run.result[1], seat);
  result_accounts(exchange_unit(exchange, 1), 1, weight, points);
  assert_near(points[2], 50);
  assert_all_same(&run);
  exchange_free(exchange);
  end(&run);
}

/* --- against the beginning, on indices drawn by chance ----------------------------------- */

static uint64_t chance = 1;

/* splitmix64 */
static unsigned draw(unsigned below) {
  uint64_t z = chance += 0x9e3779b97f4a7c15;
  z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
  z = (z ^ z >> 27) * 0x94d049bb133111eb;
  return (unsigned)((z ^ z >> 31) % below);
}

static bool is_by(const struct node *node, const char *method) {
  return strcmp(node->normalise.method->name, method) == 0;
}

/* Posts cap what a line goes on to: below 0 the means of others, who are not looked at, could
 * refuse it. */
static void draw_posts(struct run *run, uint32_t i) {
  sample_normalise(run->tree, i, "goalposts");
  run->tree->node[i].normalise.slot[0] = 20;
  run->tree->node[i].normalise.slot[1] = 80;
}

static void draw_method(struct run *run, uint32_t i) {
  static const char *const name[] = {
    "none", "minmax", "best", "goalposts", "minmax", "rank", "percentile_rank",
    "exponential_rank", "logistic", "distance_to_target",
  };
  struct node *node = &run->tree->node[i];
  const char *drawn = name[draw(10)];
  if (strcmp(drawn, "goalposts") == 0) draw_posts(run, i);
  else sample_normalise(run->tree, i, drawn);
  if (is_by(node, "rank")) node->normalise.slot[0] = draw(2);
  if (is_by(node, "distance_to_target")) node->normalise.slot[0] = 1000;
  if (draw(4) == 0) node->decimals = (int)draw(2);
}

/* What compares units gives scores below 0, which "best" would refuse here or above. */
static void draw_comparison(struct run *run, uint32_t i) {
  sample_aggregate(run->tree, i, draw(2) ? "copeland" : "borda");
  sample_normalise(run->tree, i, i == 0 && draw(2) ? "none" : "minmax");
}

/* By the scores, in one of four groups. */
static void draw_weights(struct node *group) {
  static const char *const name[] = {"pca", "entropy"};
  if (draw(4) > 0) return;
  method_standard(&group->weighing, method_find(METHOD_WEIGHT, name[draw(2)]));
}

static void draw_group(struct run *run, uint32_t i) {
  static const char *const name[] = {"arithmetic", "geometric", "median", "min"};
  run->tree->node[i].group_missing = (enum group_missing)draw(3);
  draw_method(run, i);
  if (draw(2) == 0) sample_aggregate(run->tree, i, name[draw(4)]);
  if (draw(4) == 0) draw_comparison(run, i);
  if (draw(4) == 0) sample_only(run->tree, i, NULL);
  draw_weights(&run->tree->node[i]);
}

/* One of five, and in three of ten cases; then nothing below 0, of which not every scale
 * and mean would make a score. */
static void draw_treatment(struct node *node) {
  static struct method_use step[5][2];
  static const char *const name[] = {"clamp", "winsorise", "winsorise", "log_transform",
                                     "boxcox"};
  for (size_t i = 0; i < 5; i++) {
    method_standard(&step[i][0], method_find(METHOD_TREAT, name[i]));
    method_standard(&step[i][1], method_find(METHOD_TREAT, "clamp"));
    step[i][1].slot[0] = 0;
  }
  step[0][0].slot[1] = 70;                     /* clamp{ high = 70 } */
  step[1][0].slot[0] = 0.5;                    /* winsorise{ skew = 0.5, … } */
  step[1][0].slot[1] = 0;
  step[1][0].slot[2] = 1;
  step[1][0].slot[3] = draw(3);
  step[2][0].slot[5] = 0.75;                   /* winsorise{ high = 0.75 } */
  step[3][0].slot[1] = 2;                      /* log_transform{ form = "CT_plus" } */
  step[4][0].slot[1] = 1;                      /* boxcox{ shift = true } */
  node->treat = step[draw(5)];
  node->treats = draw(10) < 3 ? 2 : 0;
}

static void draw_parameter(struct run *run, uint32_t group, const char *id) {
  uint32_t i = sample_parameter(run->tree, group, id, 1 + draw(3), NULL);
  struct node *node = &run->tree->node[i];
  draw_method(run, i);
  node->lower = draw(3) == 0;
  static const char *const rule[] = {"skip", "mean", "median", "worst", "zero"};
  static const char *const beside[] = {"group_mean", "group_median", "regression",
                                       "previous"};
  unsigned drawn = draw(6);
  node->missing = drawn < 5 ? sample_rule(rule[drawn]) : method_number(30);
  if (draw(3) == 0) run->rule[i] = beside[draw(4)];
  if (run->rule[i] != NULL && strcmp(run->rule[i], "regression") == 0) draw_posts(run, i);
  if (node->lower && is_by(node, "distance_to_target")) node->normalise.slot[0] = -1000;
  draw_treatment(node);
  if (draw(4) == 0) sample_only(run->tree, i, NULL);
}

static void draw_tree(struct run *run) {
  begin(run);
  for (unsigned g = 0; g < 2; g++) {
    uint32_t group = sample_group(run->tree, 0, g ? "b" : "a", 1 + draw(2));
    draw_group(run, group);
    for (unsigned p = 0; p < 3; p++)
      draw_parameter(run, group, (const char *[]){"a.x", "a.y", "a.z", "b.x", "b.y", "b.z"}
                                     [3 * g + p]);
    if (draw(2) == 0) continue;
    uint32_t bonus = sample_bonus(run->tree, group, g ? "b.bonus" : "a.bonus", 0.05, NULL);
    run->tree->node[bonus].adds = draw(2) == 0;
    sample_normalise(run->tree, bonus, "none");
  }
  if (draw(2) == 0) draw_method(run, 0);
  if (draw(4) == 0) draw_comparison(run, 0);
  draw_weights(&run->tree->node[0]);
}

static void draw_columns(columns value, columns holds) {
  for (int d = 0; d < 2; d++)
    for (size_t i = 0; i < NODES_MOST; i++)
      for (size_t u = 0; u < N; u++) {
        value[d][i][u] = draw(6) == 0 ? NAN : 10.0 * draw(11);
        holds[d][i][u] = draw(5) > 0;
      }
}

/* Few distinct values, so that ends are shared, taken and lost; gaps; units that do not exist;
 * every kind of missing rule, treatment, scale, weights, mean, bonus and rounding. */
static void by_chance(void **state) {
  (void)state;
  static columns value, holds;
  int compared = 0;
  for (int k = 0; k < 3000; k++) {
    struct run run;
    draw_tree(&run);
    draw_columns(value, holds);
    calculate(&run, value, holds);
    if (run.result[0] != NULL && run.result[1] != NULL) assert_all_same(&run), compared++;
    end(&run);
  }
  assert_true(compared > 2000);                /* regression refuses a few */
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(by_hand),
    cmocka_unit_test(by_reference),
    cmocka_unit_test(copeland_by_hand),
    cmocka_unit_test(first_value),
    cmocka_unit_test(by_chance),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
