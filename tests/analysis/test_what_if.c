#include "analysis/what_if.h"

#include "cells.h"

/* The index: a (weight 1) of a.x (cars per 100 people, as they are) and a.y (yes is 100), and
 * z (weight 1), three answers.
 *
 *             Ahausen      Bedorf       Ceburg
 *   a.x       30 of 100    80 of 200    –          30, 40, –
 *   a.y       yes          no           yes        100, 0, 100
 *   a         65           20           100
 *   z         low 0        high 100     low 0
 *   index     32.5         60           50
 *   rank      3            1            2 */
enum { A = 1, A_X, A_Y, Z };

struct study {
  struct dataset *data;
  struct tree *tree;
  struct result *result;
  struct diags *diags;
  struct what_if *what_if;
};

static const struct place here = {.path = "--set"};

static bool z_evaluate(struct expression *self, const struct dataset *data, double *value,
                       uint8_t *status, bool *yes_no, struct diags *diags) {
  (void)diags;
  *yes_no = false;
  for (size_t u = 0; u < data->units; u++) {
    int32_t code = self->bare->code[u];
    const char *text = code == NO_CODE ? NULL : self->bare->level[code];
    value[u] = text == NULL ? NAN : *text == 'h' ? 100 : *text == 'm' ? 50 : 0;
    status[u] = text == NULL ? STATUS_MISSING : STATUS_NORMAL;
  }
  return true;
}

static void begin(struct study *study) {
  static struct column model[] = {
    {.name = "cars", .type = COLUMN_INTEGER}, {.name = "people", .type = COLUMN_INTEGER},
    {.name = "online", .type = COLUMN_YES_NO}, {.name = "portal", .type = COLUMN_LEVEL},
    {.name = "idle", .type = COLUMN_NUMBER},
  };
  static struct column *const models[] = {&model[0], &model[1], &model[2], &model[3],
                                          &model[4]};
  static struct answer answers[] = {{"low", 0}, {"mid", 50}, {"high", 100}};
  *study = (struct study){.data = cells_data(models, 5), .tree = sample_tree(),
                          .diags = diags_new()};
  cells_fill(study->data, "cars", "30", "80", "");
  cells_fill(study->data, "people", "100", "200", "300");
  cells_fill(study->data, "online", "ja", "nein", "ja");
  cells_fill(study->data, "portal", "low", "high", "low");
  uint32_t a = sample_group(study->tree, 0, "a", 1);
  sample_parameter(study->tree, a, "a.x", 1, NULL);
  sample_parameter(study->tree, a, "a.y", 1, NULL);
  sample_parameter(study->tree, 0, "z", 1, NULL);
  cells_value(study->tree, A_X, study->data, 100, "cars", "people");
  cells_value(study->tree, A_Y, study->data, 1, "online", NULL);
  cells_value(study->tree, Z, study->data, 1, "portal", NULL);
  study->tree->node[Z].value->evaluate = z_evaluate;
  study->tree->node[Z].answer = answers;
  study->tree->node[Z].answers = 3;
  study->result = result_calculate(study->tree, study->data, study->diags);
  assert_non_null(study->result);
  assert_column(study->result->node[0].score, 32.5, 60, 50);
  study->what_if = what_if_new(study->result, study->data);
}

static void end(struct study *study) {
  what_if_free(study->what_if);
  result_free(study->result);
  tree_free(study->tree);
  diags_free(study->diags);
  study->data->file = NULL;
  dataset_free(study->data);
}

static bool set(struct study *study, size_t unit, const char *column, enum change_how how,
                const char *cell) {
  return what_if_set(study->what_if, unit, column, how, cell, here, study->diags);
}

static void assert_after(struct study *study, double a, double b, double c) {
  assert_true(what_if_calculate(study->what_if, study->diags));
  assert_column(study->what_if->after->node[0].score, a, b, c);
  assert_column(study->result->node[0].score, 32.5, 60, 50);
}

static void assert_change(const struct study *study, size_t i, const char *what,
                          const char *before, const char *after) {
  const struct what_if_change *change = &study->what_if->change[i];
  assert_string_equal(change->what, what);
  assert_string_equal(change->before, before);
  assert_string_equal(change->after, after);
}

/* 60 cars more are 90 of 100 people: a = 95, the index 47.5; once more 10 are 100: 50, and the
 * tie with Ceburg. What stood in the data is there again afterwards. */
static void cells_add_up(void **state) {
  (void)state;
  struct study study;
  begin(&study);
  assert_true(set(&study, 0, "cars", CHANGE_ADD, "60"));
  assert_true(set(&study, 0, "cars", CHANGE_ADD, "15"));
  assert_true(set(&study, 0, "cars", CHANGE_SUBTRACT, "5"));
  assert_after(&study, 50, 60, 50);
  assert_change(&study, 0, "cars", "30", "90");
  assert_change(&study, 2, "cars", "105", "100");
  assert_near(what_if_points(study.what_if, 0), 17.5);
  assert_near(what_if_places(study.what_if, 0), 1);
  assert_true(what_if_points(study.what_if, 1) == 0);
  what_if_free(study.what_if);
  study.what_if = NULL;
  const struct column *cars = dataset_find(study.data, "cars");
  assert_column(cars->number, 30, 80, NAN);
  assert_findings(study.diags, "");
  end(&study);
}

/* An answer, a yes and a filled gap: Ahausen (65 + 50) / 2, Bedorf ((40 + 100) / 2 + 100) / 2,
 * Ceburg ((60 + 100) / 2 + 0) / 2. */
static void all_types(void **state) {
  (void)state;
  struct study study;
  begin(&study);
  assert_true(set(&study, 0, "portal", CHANGE_TO, "mid"));
  assert_true(set(&study, 1, "online", CHANGE_TO, "ja"));
  assert_true(set(&study, 2, "cars", CHANGE_TO, "180"));
  assert_after(&study, 57.5, 85, 40);
  assert_change(&study, 2, "cars", "", "180");
  assert_findings(study.diags, "");
  end(&study);
}

/* Weights and nodes are those of a variant: z three times as heavy, (a + 3 z) / 4; then also
 * without a.y, so that a is a.x. The tree stays as it is. */
static void nodes(void **state) {
  (void)state;
  struct study study;
  begin(&study);
  assert_true(what_if_weigh(study.what_if, Z, 3, here, study.diags));
  assert_true(what_if_drop(study.what_if, A_Y, here, study.diags));
  assert_after(&study, 7.5, 85, 0);
  assert_change(&study, 0, "z", "1", "3");
  assert_string_equal(study.what_if->change[1].what, "a.y");
  assert_int_equal(study.tree->nodes, 5);
  end(&study);
}

/* What cannot be, with all that a user needs to put it right. */
static void refuses(void **state) {
  (void)state;
  struct study study;
  begin(&study);
  struct what_if *what_if = study.what_if;
  assert_false(set(&study, 0, "card", CHANGE_TO, "1"));
  assert_false(set(&study, 0, "portal", CHANGE_TO, "hig"));
  assert_false(set(&study, 2, "cars", CHANGE_ADD, "1"));
  assert_true(set(&study, 0, "idle", CHANGE_TO, "1"));
  assert_false(what_if_weigh(what_if, 0, 1, here, study.diags));
  assert_false(what_if_drop(what_if, 0, here, study.diags));
  assert_true(what_if_drop(what_if, A_X, here, study.diags));
  assert_false(what_if_drop(what_if, A_X, here, study.diags));
  assert_false(what_if_drop(what_if, A_Y, here, study.diags));
  assert_findings(study.diags,
    "error: 'a.x' is dropped already\n"
    "error: 'a.y' is all that is left in a, and a group cannot be empty\n"
    "error: Ceburg has no value in column 'cars' that something could be added to\n"
    "warning: no rule reads the column 'idle', so the change does nothing\n"
    "error: the answer 'hig' in column 'portal' for Ahausen is not among the answers of 'z'\n"
    "error: the data have no column 'card'\n"
    "error: the index itself cannot be dropped\n"
    "error: the index itself has no weight: there is nothing beside it\n");
  end(&study);
}

/* A group in which nothing weighs anything has no score to give. */
static void nothing_weighs(void **state) {
  (void)state;
  struct study study;
  begin(&study);
  assert_true(what_if_weigh(study.what_if, A_X, 0, here, study.diags));
  assert_true(what_if_weigh(study.what_if, A_Y, 0, here, study.diags));
  assert_false(what_if_calculate(study.what_if, study.diags));
  assert_findings(study.diags,
                  "error: with these changes nothing in a has a weight above 0\n");
  end(&study);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(cells_add_up), cmocka_unit_test(all_types), cmocka_unit_test(nodes),
    cmocka_unit_test(refuses), cmocka_unit_test(nothing_weighs),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
