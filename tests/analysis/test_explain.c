#include "analysis/explain.h"

#include "../index/sample.h"
#include "base/mem.h"

enum { N = 3 };                                /* Ahausen, Bedorf, Ceburg */
enum { INDEX, A, A_X, A_Y, A_BONUS, B };

/* A value that says which columns it is made of. */
struct formula {
  struct given given;
  const struct column *input[2];
  size_t inputs;
  const char *filled;
};

static const struct column *const *formula_inputs(struct expression *self, size_t *count) {
  const struct formula *formula = (const struct formula *)self;
  *count = formula->inputs;
  return formula->input;
}

static void formula_filled(struct expression *self, const struct dataset *data, size_t unit,
                           struct buf *out) {
  buf_printf(out, "%s of %s", ((const struct formula *)self)->filled, data->name[unit]);
}

/* The index
 *   a (weight 1): 0.9 * mean of a.x (weight 1) and a.y (weight 3), 0.1 * a.bonus
 *   b (weight 3)
 *           Ahausen  Bedorf  Ceburg
 *   a.x     40 E     –       10
 *   a.y     80 P     60      –
 *   bonus   100      –       0
 *   a       73       60      9        0.9 * (40 + 3 * 80) / 4 + 10 = 73
 *   b       20       100     does not exist
 *   index   33.25    90      9        (73 + 3 * 20) / 4 = 33.25 */
struct study {
  struct tree *tree;
  struct dataset *data;
  struct diags *diags;
  struct result *result;
  struct formula formula[4];
};

static const double x[] = {40, NAN, 10}, y[] = {80, 60, NAN}, bonus[] = {100, NAN, 0};
static const double b[] = {20, 100, 50}, only_b[] = {1, 1, 0};
static const uint8_t x_status[] = {STATUS_ESTIMATED, 0, 0};
static const uint8_t y_status[] = {STATUS_PROVISIONAL, 0, 0};

static struct dataset *data_new(void) {
  static const char *file[] = {"cities.csv", "data/energy.csv"};
  static struct column model[] = {
    {.name = "people", .type = COLUMN_INTEGER, .of_units = true},
    {.name = "solar", .type = COLUMN_YES_NO},
    {.name = "strategy", .type = COLUMN_TEXT},
  };
  struct column *column[] = {&model[0], &model[1], &model[2]};
  struct dataset like = {.column = column, .columns = 3}, towns = sample_towns(N);
  struct dataset *data = dataset_like(&like, N);
  data->key = towns.key;
  data->name = towns.name;
  data->file = mem_new(2, sizeof *data->file);
  memcpy(data->file, file, sizeof file);
  data->files = 2;
  return data;
}

static void set_value(struct study *study, uint32_t node, size_t i, const char *filled) {
  struct formula *formula = &study->formula[i];
  formula->given = *sample_given(study->tree, node);
  formula->given.expression.inputs = formula_inputs;
  formula->given.expression.filled = formula_filled;
  formula->filled = filled;
  study->tree->node[node].value = &formula->given.expression;
}

static void begin(struct study *study) {
  *study = (struct study){sample_tree(), data_new(), diags_new(), NULL, {{.inputs = 0}}};
  struct tree *tree = study->tree;
  sample_group(tree, INDEX, "a", 1);
  sample_parameter(tree, A, "a.x", 1, x);
  sample_parameter(tree, A, "a.y", 3, y);
  sample_bonus(tree, A, "a.bonus", 0.1, bonus);
  sample_parameter(tree, INDEX, "b", 3, b);
  sample_given(tree, A_X)->status = x_status;
  sample_given(tree, A_Y)->status = y_status;
  sample_only(tree, B, only_b);
  set_value(study, A_X, 0, "x");
  set_value(study, A_Y, 1, "y");
  set_value(study, A_BONUS, 2, "bonus");
  set_value(study, B, 3, "b");
}

static struct explanation *explained(struct study *study, size_t unit, uint32_t start,
                                     unsigned depth) {
  result_free(study->result);
  study->result = result_calculate(study->tree, study->data, study->diags);
  assert_non_null(study->result);
  return explain(study->result, unit, start, depth);
}

static void end(struct study *study) {
  result_free(study->result);
  dataset_free(study->data);
  tree_free(study->tree);
  diags_free(study->diags);
}

static void assert_line(const struct explained_node *line, uint32_t node, unsigned depth,
                        double score, double rank, double weight, double contribution) {
  assert_int_equal(line->node, node);
  assert_int_equal(line->depth, depth);
  assert_near(line->score, score);
  assert_near(line->rank, rank);
  assert_near(line->weight, weight);
  assert_near(line->contribution, contribution);
}

/* --- lines ------------------------------------------------------------------------ */

/* Weights 1/4 and 3/4; in a 0.9 * 1/4, 0.9 * 3/4 and 0.1. Points of 33.25: x 0.225 * 40 / 4,
 * y 0.675 * 80 / 4, the bonus 0.1 * 100 / 4, b 0.75 * 20. */
static void whole_tree(void **state) {
  (void)state;
  struct study study;
  begin(&study);
  struct explanation *e = explained(&study, 0, INDEX, ALL_LEVELS);
  assert_int_equal(e->lines, 6);
  assert_line(&e->line[0], INDEX, 0, 33.25, 2, 1, 33.25);
  assert_line(&e->line[1], A, 1, 73, 1, 0.25, 18.25);
  assert_line(&e->line[2], A_X, 2, 40, 1, 0.225, 2.25);
  assert_line(&e->line[3], A_Y, 2, 80, 1, 0.675, 13.5);
  assert_line(&e->line[4], A_BONUS, 2, 100, 1, 0.1, 2.5);
  assert_line(&e->line[5], B, 1, 20, 2, 0.75, 15);
  for (size_t i = 0; i < e->lines; i++)
    assert_near(e->line[i].contribution, e->line[i].contribution_here);
  assert_int_equal(e->line[2].status, STATUS_ESTIMATED);
  assert_int_equal(e->line[0].status, STATUS_ESTIMATED);
  assert_int_equal(e->ranked, 3);
  explanation_free(e);
  end(&study);
}

/* Depth counts from the start: 0 is the start alone, 1 its children. */
static void depths(void **state) {
  (void)state;
  struct study study;
  static const uint32_t wanted[] = {INDEX, A, B};
  begin(&study);
  struct explanation *e = explained(&study, 0, INDEX, 0);
  assert_int_equal(e->lines, 1);
  explanation_free(e);
  e = explained(&study, 0, INDEX, 1);
  assert_int_equal(e->lines, 3);
  for (size_t i = 0; i < 3; i++) assert_int_equal(e->line[i].node, wanted[i]);
  explanation_free(e);
  e = explained(&study, 0, A, 1);
  assert_int_equal(e->lines, 4);
  assert_int_equal(e->line[3].node, A_BONUS);
  explanation_free(e);
  end(&study);
}

/* From a on down: points of a's own 73 beside points of the total, and how many have a score
 * there. The start's own weight is 1. */
static void from_a_group(void **state) {
  (void)state;
  struct study study;
  begin(&study);
  struct explanation *e = explained(&study, 0, A, ALL_LEVELS);
  assert_int_equal(e->lines, 4);
  assert_line(&e->line[0], A, 0, 73, 1, 1, 18.25);
  assert_near(e->line[0].contribution_here, 73);
  assert_line(&e->line[2], A_Y, 1, 80, 1, 0.675, 13.5);
  assert_near(e->line[2].contribution_here, 54);
  explanation_free(e);
  e = explained(&study, 0, B, ALL_LEVELS);
  assert_int_equal(e->lines, 1);
  assert_int_equal(e->ranked, 2);              /* Ceburg has no b */
  explanation_free(e);
  end(&study);
}

/* A gap has a line without score and weight, y all the weight; what does not exist for the
 * unit has no formula filled in either. */
static void gaps(void **state) {
  (void)state;
  struct study study;
  begin(&study);
  struct explanation *e = explained(&study, 1, INDEX, ALL_LEVELS);
  assert_line(&e->line[2], A_X, 2, NAN, NAN, NAN, NAN);
  assert_int_equal(e->line[2].status, STATUS_MISSING);
  assert_string_equal(e->line[2].filled, "x of Bedorf");
  assert_line(&e->line[3], A_Y, 2, 60, 2, 1, 15);
  explanation_free(e);
  e = explained(&study, 2, INDEX, ALL_LEVELS);
  assert_line(&e->line[5], B, 1, NAN, NAN, NAN, NAN);
  assert_int_equal(e->line[5].status, STATUS_IMPOSSIBLE);
  assert_null(e->line[5].filled);
  assert_line(&e->line[1], A, 1, 9, 3, 1, 9);
  explanation_free(e);
  end(&study);
}

static void assert_steps(const struct explained_node *line, double value, double imputed,
                         double treated, double score) {
  assert_near(line->value, value);
  assert_near(line->imputed, imputed);
  assert_near(line->treated, treated);
  assert_near(line->score, score);
}

/* The steps of a.x: the gap becomes the mean of 40 and 10, the treatment leaves 20 of it,
 * goalposts from 0 to 80 make 25 of that. A value that is there is not filled in, a group
 * and what does not exist for the unit has no steps. */
static void steps(void **state) {
  (void)state;
  struct study study;
  struct method_use clamp;
  begin(&study);
  struct node *node = &study.tree->node[A_X];
  method_standard(&clamp, method_find(METHOD_TREAT, "clamp"));
  clamp.slot[1] = 20;
  sample_missing(node, "mean");
  node->treat = &clamp;
  node->treats = 1;
  sample_normalise(study.tree, A_X, "goalposts");
  node->normalise.slot[0] = 0;
  node->normalise.slot[1] = 80;
  struct explanation *e = explained(&study, 1, INDEX, ALL_LEVELS);
  assert_steps(&e->line[A_X], NAN, 25, 20, 25);
  assert_int_equal(e->line[A_X].status, STATUS_IMPUTED);
  assert_steps(&e->line[A_Y], 60, 60, 60, 60);
  assert_steps(&e->line[A], NAN, NAN, NAN, e->line[A].score);
  assert_null(e->line[A].filled);
  explanation_free(e);
  e = explained(&study, 2, INDEX, ALL_LEVELS);
  assert_steps(&e->line[A_X], 10, 10, 10, 12.5);
  assert_steps(&e->line[A_Y], NAN, NAN, NAN, NAN);
  assert_steps(&e->line[B], NAN, NAN, NAN, NAN);
  explanation_free(e);
  end(&study);
}

/* --- cells ------------------------------------------------------------------------ */

static void assert_cell(const struct explained_cell *cell, const char *text, const char *path,
                        uint32_t row, enum status status, const char *source) {
  assert_string_equal(cell->text, text);
  if (path == NULL) assert_null(cell->path);
  else assert_string_equal(cell->path, path);
  assert_int_equal(cell->row, row);
  assert_int_equal(cell->status, status);
  assert_string_equal(cell->source, source);
}

/* A cell with file and row as it stands; its own source wins over its column's, the column's
 * over the node's. A cell that is in no file has no place. */
static void cells(void **state) {
  (void)state;
  struct study study;
  const char *why, *own[] = {"town hall", NULL, NULL};
  begin(&study);
  struct column *people = study.data->column[0], *solar = study.data->column[1];
  assert_true(dataset_set(study.data, "people", 0, "1234", &why));
  assert_true(dataset_set(study.data, "solar", 0, "ja", &why));
  people->place[0] = (struct cell_place){0, 2};
  people->status[0] = STATUS_PROVISIONAL;
  people->source = "census";
  solar->place[0] = (struct cell_place){1, 7};
  solar->cell_source = own;
  solar->source = "register";
  study.tree->node[A_X].source = "survey";
  study.formula[0].input[0] = people;
  study.formula[0].input[1] = solar;
  study.formula[0].inputs = 2;
  struct explanation *e = explained(&study, 0, A_X, 0);
  assert_int_equal(e->line[0].cells, 2);
  assert_ptr_equal(e->line[0].cell[0].column, people);
  assert_cell(&e->line[0].cell[0], "1234", "cities.csv", 2, STATUS_PROVISIONAL, "census");
  assert_cell(&e->line[0].cell[1], "ja", "data/energy.csv", 7, STATUS_NORMAL, "town hall");
  explanation_free(e);
  e = explained(&study, 1, A_X, 0);
  assert_cell(&e->line[0].cell[0], "", NULL, 0, STATUS_MISSING, "census");
  assert_cell(&e->line[0].cell[1], "", NULL, 0, STATUS_MISSING, "register");
  explanation_free(e);
  study.formula[0].input[0] = study.data->column[2];
  e = explained(&study, 1, A_X, 0);
  assert_cell(&e->line[0].cell[0], "", NULL, 0, STATUS_MISSING, "survey");
  explanation_free(e);
  end(&study);
}

/* --- what a score rests on -------------------------------------------------------- */

static void assert_shares(struct study *study, size_t unit, uint32_t start,
                          const double *wanted) {
  struct explanation *e = explained(study, unit, start, ALL_LEVELS);
  sample_compare(e->status_share, wanted, STATUS_COUNT);
  explanation_free(e);
}

/* Ahausen: E x 0.225 / 4, P y 0.675 / 4, normal the bonus 0.1 / 4 and b 3/4. Of a alone the
 * same without the quarter. Gaps weigh nothing: Bedorf rests on y and b, all normal. */
static void statuses(void **state) {
  (void)state;
  struct study study;
  begin(&study);
  assert_shares(&study, 0, INDEX, (const double[STATUS_COUNT]){
    [STATUS_NORMAL] = 0.775, [STATUS_PROVISIONAL] = 0.16875, [STATUS_ESTIMATED] = 0.05625});
  assert_shares(&study, 0, A, (const double[STATUS_COUNT]){
    [STATUS_NORMAL] = 0.1, [STATUS_PROVISIONAL] = 0.675, [STATUS_ESTIMATED] = 0.225});
  assert_shares(&study, 0, A_X, (const double[STATUS_COUNT]){[STATUS_ESTIMATED] = 1});
  assert_shares(&study, 1, INDEX, (const double[STATUS_COUNT]){[STATUS_NORMAL] = 1});
  end(&study);
}

/* The depth that is shown does not change what a score rests on. */
static void statuses_of_all(void **state) {
  (void)state;
  struct study study;
  begin(&study);
  struct explanation *e = explained(&study, 0, INDEX, 0);
  assert_near(e->status_share[STATUS_ESTIMATED], 0.05625);
  explanation_free(e);
  end(&study);
}

/* A bonus that is added comes on top of the whole: of 1.1 the bonus is 0.1, x 1/4, y 3/4. */
static void statuses_with_added_bonus(void **state) {
  (void)state;
  struct study study;
  begin(&study);
  study.tree->node[A_BONUS].adds = true;
  assert_shares(&study, 0, A, (const double[STATUS_COUNT]){
    [STATUS_NORMAL] = 0.1 / 1.1, [STATUS_PROVISIONAL] = 0.75 / 1.1,
    [STATUS_ESTIMATED] = 0.25 / 1.1});
  end(&study);
}

/* A group that is missing and counts as zero is a missing part of the score, with all its
 * weight; where there is no score at all the whole of it is missing, or does not exist. */
static void statuses_of_gaps(void **state) {
  (void)state;
  struct study study;
  begin(&study);
  study.tree->node[A].group_missing = GROUP_PROPAGATE;
  study.tree->node[INDEX].group_missing = GROUP_ZERO;
  assert_shares(&study, 1, INDEX, (const double[STATUS_COUNT]){
    [STATUS_NORMAL] = 0.75, [STATUS_MISSING] = 0.25});
  assert_shares(&study, 1, A, (const double[STATUS_COUNT]){[STATUS_MISSING] = 1});
  assert_shares(&study, 1, A_X, (const double[STATUS_COUNT]){[STATUS_MISSING] = 1});
  assert_shares(&study, 2, B, (const double[STATUS_COUNT]){[STATUS_IMPOSSIBLE] = 1});
  end(&study);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(whole_tree),   cmocka_unit_test(depths),
    cmocka_unit_test(from_a_group), cmocka_unit_test(gaps),
    cmocka_unit_test(steps),       cmocka_unit_test(cells),
    cmocka_unit_test(statuses),     cmocka_unit_test(statuses_of_all),
    cmocka_unit_test(statuses_with_added_bonus), cmocka_unit_test(statuses_of_gaps),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
