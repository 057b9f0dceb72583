#include "index/stages.h"

#include "sample.h"

enum { N = 5 };                                /* keys: 03 01 02 05 04 */

/* An index of one parameter over towns with columns to rank within. */
struct run {
  struct tree *tree;
  struct dataset *data;
  struct diags *diags;
  struct result *result;
};

/* land, ruhr and size are columns of the units file, people stands in the data. */
static struct dataset *towns_with_columns(void) {
  static struct column model[] = {
    {.name = "land", .type = COLUMN_TEXT, .of_units = true},
    {.name = "ruhr", .type = COLUMN_YES_NO, .of_units = true},
    {.name = "size", .type = COLUMN_NUMBER, .of_units = true},
    {.name = "people", .type = COLUMN_NUMBER},
  };
  struct column *column[] = {&model[0], &model[1], &model[2], &model[3]};
  struct dataset like = {.column = column, .columns = 4}, towns = sample_towns(N);
  struct dataset *data = dataset_like(&like, N);
  data->key = towns.key;
  data->name = towns.name;
  return data;
}

static void begin(struct run *run, const double *score, const char **within, size_t count) {
  *run = (struct run){sample_tree(), towns_with_columns(), diags_new(), NULL};
  sample_parameter(run->tree, 0, "p", 1, score);
  run->tree->rank_within = within;
  run->tree->rank_withins = count;
}

static void fill(struct run *run, const char *column, const char *const *cell) {
  const char *why;
  for (size_t u = 0; u < N; u++)
    assert_true(dataset_set(run->data, column, u, cell[u], &why));
}

static double *const *calculate(struct run *run) {
  result_free(run->result);
  run->result = result_calculate(run->tree, run->data, run->diags);
  return run->result ? run->result->rank_within : NULL;
}

static void end(struct run *run) {
  result_free(run->result);
  dataset_free(run->data);
  tree_free(run->tree);
  diags_free(run->diags);
}

/* Scores 50 80 – 50 20. In NW stand 50, 50 and 20, in BY 80 and the one without a score. */
static void texts(void **state) {
  (void)state;
  struct run run;
  static const double score[] = {50, 80, NAN, 50, 20};
  const char *within[] = {"land"};
  begin(&run, score, within, 1);
  fill(&run, "land", (const char *const[]){"NW", "BY", "BY", "NW", "NW"});
  assert_column(calculate(&run)[0], 1, 1, NAN, 1, 3);
  run.tree->ties = TIES_AVERAGE;
  assert_column(calculate(&run)[0], 1.5, 1, NAN, 1.5, 3);
  run.tree->ties = TIES_ORDER;                 /* by key: 03 before 05 */
  assert_column(calculate(&run)[0], 1, 1, NAN, 2, 3);
  assert_findings(run.diags, "");
  end(&run);
}

/* A yes/no column ranks among the yes; no, and what is not said, has no rank. */
static void truths(void **state) {
  (void)state;
  struct run run;
  static const double score[] = {50, 80, 90, 70, 20};
  const char *within[] = {"ruhr"};
  begin(&run, score, within, 1);
  fill(&run, "ruhr", (const char *const[]){"ja", "nein", "", "ja", "ja"});
  assert_column(calculate(&run)[0], 2, NAN, NAN, 1, 3);
  end(&run);
}

/* A column of numbers groups by equal numbers, 0 among them; several columns go in the order
 * of rank_within, and a town without a value has no rank there. */
static void numbers(void **state) {
  (void)state;
  struct run run;
  static const double score[] = {10, 20, 30, 40, 50};
  const char *within[] = {"size", "land"};
  begin(&run, score, within, 2);
  fill(&run, "size", (const char *const[]){"0", "2.5", "0", "2.5", ""});
  fill(&run, "land", (const char *const[]){"A", "A", "A", "A", "A"});
  assert_column(calculate(&run)[0], 2, 2, 1, 1, NAN);
  assert_column(calculate(&run)[1], 5, 4, 3, 2, 1);
  end(&run);
}

/* Printed decimals decide within groups too: 82.34 and 82.26 are both 82.3. */
static void printed(void **state) {
  (void)state;
  struct run run;
  static const double score[] = {82.34, 82.26, 90, 80, 80};
  const char *within[] = {"land"};
  begin(&run, score, within, 1);
  fill(&run, "land", (const char *const[]){"A", "A", "B", "B", "C"});
  assert_column(calculate(&run)[0], 1, 2, 1, 2, 1);
  run.tree->round_first = true;
  assert_column(calculate(&run)[0], 1, 1, 1, 2, 1);
  end(&run);
}

static const char *hint_of(struct run *run, size_t i) {
  size_t count;
  return diags_sorted(run->diags, &count)[i].hint;
}

/* A column that is nowhere, or not in the units file, is an error; all are told, with the
 * column of the units file that may be meant. */
static void unknown(void **state) {
  (void)state;
  struct run run;
  static const double score[] = {1, 2, 3, 4, 5};
  const char *within[] = {"rhur", "land", "people"};
  begin(&run, score, within, 3);
  assert_null(calculate(&run));
  assert_findings(run.diags, "error: no column 'people' in the units file to rank within\n"
                             "error: no column 'rhur' in the units file to rank within\n");
  assert_null(hint_of(&run, 0));
  assert_string_equal(hint_of(&run, 1), "did you mean 'ruhr'?");
  end(&run);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(texts),   cmocka_unit_test(truths),  cmocka_unit_test(numbers),
    cmocka_unit_test(printed), cmocka_unit_test(unknown),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
