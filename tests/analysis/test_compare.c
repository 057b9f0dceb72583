#include "analysis/compare.h"

#include "../index/sample.h"

/* One parameter, its score the value. Ahausen (03) and Bedorf (01) are in both editions,
 * Ceburg (02) left, Dehaus (05) came:
 *
 *            before      now
 *   Ahausen  40, 2nd     70, 1st
 *   Bedorf   60, 1st     50, 3rd
 *   Ceburg   30, 3rd
 *   Dehaus               55, 2nd */
enum { X = 1, AHAUSEN = 0, DEHAUS, BEDORF, CEBURG };

static const double before[] = {40, 60, 30}, now[] = {70, 50, 55};

struct run {
  struct tree *tree[2];
  struct dataset towns[2];
  struct diags *diags;
  struct result *result[2];
  struct pair *pair;
  struct comparison *comparison;
};

static struct tree *tree_of(const double *value) {
  struct tree *tree = sample_tree();
  sample_parameter(tree, 0, "x", 1, value);
  return tree;
}

static void begin(struct run *run) {
  static const char *key[] = {"03", "01", "05"};
  static const char *name[] = {"Ahausen", "Bedorf", "Dehaus"};
  *run = (struct run){
    .tree = {tree_of(before), tree_of(now)},
    .towns = {sample_towns(3), {.units = 3, .key = key, .name = name}},
    .diags = diags_new()};
  for (int i = 0; i < 2; i++)
    run->result[i] = result_calculate(run->tree[i], &run->towns[i], run->diags);
  run->pair = pair_new(run->tree[0], run->tree[1], &run->towns[0], &run->towns[1]);
  const struct result *const result[2] = {run->result[0], run->result[1]};
  run->comparison = comparison_new(run->pair, result, NULL, 0);
}

static void end(struct run *run) {
  comparison_free(run->comparison);
  pair_free(run->pair);
  for (int i = 0; i < 2; i++) {
    result_free(run->result[i]);
    tree_free(run->tree[i]);
  }
  diags_free(run->diags);
}

/* A row each, in the order of now, those that left at the end. */
static void rows(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  const struct compared *row = run.comparison->row;
  assert_int_equal(run.comparison->rows, 4);
  assert_column(row[AHAUSEN].score, 40, 70);
  assert_column(row[AHAUSEN].rank, 2, 1);
  assert_column(row[DEHAUS].score, NAN, 55);
  assert_int_equal(row[DEHAUS].unit[0], NO_UNIT);
  assert_column(row[BEDORF].rank, 1, 3);
  assert_column(row[CEBURG].score, 30, NAN);
  assert_int_equal(row[CEBURG].unit[1], NO_UNIT);
  end(&run);
}

/* Below the index, too; where the node or the unit is missing there is nothing. */
static void nodes(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  const struct compared *row = run.comparison->row;
  assert_near(compared_score(run.comparison, &row[AHAUSEN], X, 0), 40);
  assert_near(compared_rank(run.comparison, &row[BEDORF], X, 1), 3);
  assert_near(compared_score(run.comparison, &row[DEHAUS], X, 0), NAN);
  run.pair->node[1][X] = NO_NODE;
  assert_near(compared_score(run.comparison, &row[AHAUSEN], X, 0), NAN);
  end(&run);
}

/* Gains +30, losses -10; who is in one edition alone neither gained nor lost. */
static void movers(void **state) {
  (void)state;
  struct run run;
  size_t count;
  begin(&run);
  const struct compared **mover =
      comparison_movers(run.comparison, false, run.comparison->arena, &count);
  assert_int_equal(count, 1);
  assert_ptr_equal(mover[0], &run.comparison->row[AHAUSEN]);
  mover = comparison_movers(run.comparison, true, run.comparison->arena, &count);
  assert_int_equal(count, 1);
  assert_ptr_equal(mover[0], &run.comparison->row[BEDORF]);
  end(&run);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(rows),
    cmocka_unit_test(nodes),
    cmocka_unit_test(movers),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
