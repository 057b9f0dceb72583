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
};

typedef double columns[2][NODES_MOST][N];      /* by data set and node */

static void give(struct expression *expression, const double *column) {
  if (expression != NULL) ((struct given *)expression)->value = column;
}

/* The tree's expressions are given the columns of one data set after the other. */
static void calculate(struct run *run, columns value, columns holds) {
  for (int d = 0; d < 2; d++) {
    for (uint32_t i = 0; i < run->tree->nodes; i++) {
      give(run->tree->node[i].value, value[d][i]);
      give(run->tree->node[i].only, holds[d][i]);
    }
    run->readings[d] = readings_take(run->tree, &run->towns, NULL, run->diags);
    run->result[d] = result_of_readings(run->tree, &run->towns, run->readings[d], run->diags);
    assert_non_null(run->result[d]);
  }
}

static void begin(struct run *run) {
  *run = (struct run){sample_tree(), sample_towns(N), diags_new(), {NULL}, {NULL}};
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

/* --- against the beginning, on indices drawn by chance ----------------------------------- */

static uint64_t chance = 1;

/* splitmix64 */
static unsigned draw(unsigned below) {
  uint64_t z = chance += 0x9e3779b97f4a7c15;
  z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
  z = (z ^ z >> 27) * 0x94d049bb133111eb;
  return (unsigned)((z ^ z >> 31) % below);
}

static void draw_method(struct run *run, uint32_t i) {
  static const char *const name[] = {"none", "minmax", "best", "goalposts", "minmax"};
  struct node *node = &run->tree->node[i];
  sample_normalise(run->tree, i, name[draw(5)]);
  if (strcmp(node->normalise.method->name, "goalposts") == 0) {
    node->normalise.slot[0] = 20;
    node->normalise.slot[1] = 80;
  }
  if (draw(4) == 0) node->decimals = (int)draw(2);
}

static void draw_group(struct run *run, uint32_t i) {
  static const char *const name[] = {"arithmetic", "geometric", "median", "min"};
  run->tree->node[i].group_missing = (enum group_missing)draw(3);
  draw_method(run, i);
  if (draw(2) == 0) sample_aggregate(run->tree, i, name[draw(4)]);
  if (draw(4) == 0) sample_only(run->tree, i, NULL);
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
  node->missing = (enum missing_rule[]){MISSING_SKIP, MISSING_MEAN, MISSING_MEDIAN,
                                        MISSING_WORST, MISSING_NUMBER}[draw(5)];
  node->missing_number = 30;
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
 * every kind of missing rule, treatment, scale, mean, bonus and rounding. */
static void by_chance(void **state) {
  (void)state;
  static columns value, holds;
  for (int k = 0; k < 3000; k++) {
    struct run run;
    draw_tree(&run);
    draw_columns(value, holds);
    calculate(&run, value, holds);
    assert_all_same(&run);
    end(&run);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(by_hand),
    cmocka_unit_test(by_chance),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
