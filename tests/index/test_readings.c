#include "index/readings.h"

#include "sample.h"

enum { N = 3, A = 1, A_X, A_Y, B };

static const double x[] = {1, NAN, 3}, y[] = {4, 5, 6}, holds[] = {1, 1, 0};

/* The index: a of a.x and a.y, and b; a is not there for Ceburg. */
static struct tree *index_of_three(void) {
  struct tree *tree = sample_tree();
  uint32_t a = sample_group(tree, 0, "a", 1);
  sample_parameter(tree, a, "a.x", 1, x);
  sample_parameter(tree, a, "a.y", 1, y);
  sample_parameter(tree, 0, "b", 1, y);
  sample_only(tree, a, holds);
  return tree;
}

struct run {
  struct tree *tree;
  struct dataset towns;
  struct diags *diags;
};

static void begin(struct run *run) {
  *run = (struct run){index_of_three(), sample_towns(N), diags_new()};
}

static void end(struct run *run, struct readings *readings) {
  readings_free(readings);
  tree_free(run->tree);
  diags_free(run->diags);
}

/* Values and gaps as they are, nothing filled in; where a group does not exist, nothing
 * below it does. */
static void values(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  struct readings *readings = readings_take(run.tree, &run.towns, NULL, run.diags);
  assert_int_equal(readings->units, N);
  assert_column(readings->node[A_X].value, 1, NAN, NAN);
  assert_statuses(readings->node[A_X].status, STATUS_NORMAL, STATUS_MISSING,
                  STATUS_IMPOSSIBLE);
  assert_column(readings->node[A_Y].value, 4, 5, NAN);
  assert_column(readings->node[B].value, 4, 5, 6);
  assert_null(readings->node[A].value);
  assert_statuses(readings->node[A].status, STATUS_NORMAL, STATUS_NORMAL,
                  STATUS_IMPOSSIBLE);
  end(&run, readings);
}

/* What is not bound is not asked, and is no finding; all others are read. */
static void unbound(void **state) {
  (void)state;
  struct run run;
  static const bool bound[] = {true, true, false, true, true};
  begin(&run);
  sample_given(run.tree, A_X)->fails = true;
  struct readings *readings = readings_take(run.tree, &run.towns, bound, run.diags);
  assert_false(readings->node[A_X].read);
  assert_true(readings->node[A_Y].read);
  assert_true(readings->node[B].read);
  assert_findings(run.diags, "");
  end(&run, readings);
}

/* Where a value fails the node is not read; where a group cannot be, nothing below it is. */
static void failing(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  sample_given(run.tree, B)->fails = true;
  ((struct given *)run.tree->node[A].only)->fails = true;
  struct readings *readings = readings_take(run.tree, &run.towns, NULL, run.diags);
  for (size_t i = A; i <= B; i++) assert_false(readings->node[i].read);
  assert_true(readings->node[0].read);
  assert_findings(run.diags, "error: the value fails\n");
  assert_null(result_of_readings(run.tree, &run.towns, readings, run.diags));
  end(&run, readings);
}

/* A data set of three: land Nord, none, Süd; am_meer yes, no, none; people 7, none, 9. */
static struct dataset *three_columns(void) {
  static struct column land = {.name = "land", .type = COLUMN_TEXT},
                       am_meer = {.name = "am_meer", .type = COLUMN_YES_NO},
                       people = {.name = "people", .type = COLUMN_INTEGER};
  static struct column *column[] = {&land, &am_meer, &people};
  static const char *const cell[3][N] = {{"Nord", "", "Süd"}, {"ja", "nein", ""},
                                         {"7", "", "9"}};
  struct dataset like = {.column = column, .columns = 3};
  struct dataset *data = dataset_like(&like, N);
  const char *why;
  for (size_t i = 0; i < 3; i++)
    for (size_t u = 0; u < N; u++)
      if (*cell[i][u] != '\0')
        assert_true(dataset_set(data, column[i]->name, u, cell[i][u], &why));
  return data;
}

static void assert_group(const char *is, const char *wanted) {
  if (wanted == NULL) assert_null(is);
  else assert_string_equal(is, wanted);
}

static const struct beside *beside_of(struct run *run, struct dataset *data,
                                      struct readings **readings, const char *rule,
                                      const char *column) {
  readings_free(*readings);
  sample_missing(&run->tree->node[A_X], rule);
  run->tree->node[A_X].missing.text[0] = column;
  *readings = readings_take(run->tree, data, NULL, run->diags);
  assert_null((*readings)->node[A_Y].beside.group);
  assert_null((*readings)->node[A_Y].beside.number);
  return &(*readings)->node[A_X].beside;
}

/* What a rule for gaps names is read with the value; groups of a yes/no
 * column are the yes and the no. */
static void beside_the_value(void **state) {
  (void)state;
  struct run run;
  struct readings *readings = NULL;
  struct dataset *data = three_columns();
  begin(&run);
  const struct beside *beside = beside_of(&run, data, &readings, "group_mean", "land");
  assert_group(beside->group[0], "Nord");
  assert_group(beside->group[1], NULL);
  assert_group(beside->group[2], "Süd");
  beside = beside_of(&run, data, &readings, "group_median", "am_meer");
  assert_group(beside->group[0], "yes");
  assert_group(beside->group[1], "no");
  assert_group(beside->group[2], NULL);
  beside = beside_of(&run, data, &readings, "regression", "people");
  assert_null(beside->group);
  assert_column(beside->number, 7, NAN, 9);
  end(&run, readings);
  dataset_free(data);
}

/* Of Ahausen's three parameters all have a value, of Bedorf's two; for Ceburg there is b alone,
 * which has one. Of the group a Bedorf has one of two, and Ceburg nothing. 0 is a value. */
static void availability(void **state) {
  (void)state;
  static const size_t wanted[N][2] = {{3, 3}, {3, 2}, {1, 1}};
  struct run run;
  begin(&run);
  struct readings *readings = readings_take(run.tree, &run.towns, NULL, run.diags);
  for (size_t u = 0; u < N; u++) {
    struct availability is = readings_available(readings, run.tree, 0, u);
    assert_int_equal(is.parameters, wanted[u][0]);
    assert_int_equal(is.values, wanted[u][1]);
  }
  struct availability of_a = readings_available(readings, run.tree, A, 1);
  assert_int_equal(of_a.parameters, 2);
  assert_int_equal(of_a.values, 1);
  assert_int_equal(readings_available(readings, run.tree, A, 2).parameters, 0);
  readings->node[A_X].value[0] = 0;
  assert_int_equal(readings_available(readings, run.tree, 0, 0).zeros, 1);
  assert_int_equal(readings_available(readings, run.tree, B, 0).zeros, 0);
  end(&run, readings);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(values), cmocka_unit_test(beside_the_value),
    cmocka_unit_test(unbound), cmocka_unit_test(availability),
    cmocka_unit_test(failing),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
