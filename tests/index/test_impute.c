#include "index/stages.h"

#include "sample.h"

enum { N = 5 };

static const struct beside nothing;

/* Fills 2, -, 4, 9, (does not exist) by a rule; checks values. */
static void filled(struct method_use rule, bool lower, double wanted) {
  struct given given = {.value = NULL};
  struct dataset towns = sample_towns(N);
  struct diags *diags = diags_new();
  struct node node = {.id = "a", .missing = rule, .lower = lower,
                      .value = &given.expression};
  double x[N] = {2, NAN, 4, 9, NAN};
  uint8_t status[N] = {0, STATUS_MISSING, STATUS_ESTIMATED, 0, STATUS_IMPOSSIBLE};
  assert_true(impute(&node, &towns, &nothing, x, status, diags));
  assert_column(x, 2, wanted, 4, 9, NAN);
  assert_statuses(status, 0, isnan(wanted) ? STATUS_MISSING : STATUS_IMPUTED,
                  STATUS_ESTIMATED, 0, STATUS_IMPOSSIBLE);
  assert_findings(diags, "");
  diags_free(diags);
}

/* Observed 2, 4, 9: mean 5, median 4, worst 2, or 9 where lower is better. */
static void rules(void **state) {
  (void)state;
  filled(sample_rule("skip"), false, NAN);
  filled(sample_rule("mean"), false, 5);
  filled(sample_rule("median"), false, 4);
  filled(sample_rule("worst"), false, 2);
  filled(sample_rule("worst"), true, 9);
  filled(sample_rule("zero"), false, 0);
  filled(method_number(-3), false, -3);
}

/* Fills 2, -, 9 by the worst value, treated and normalised as node says. */
static void filled_by_worst(struct node *node, double wanted) {
  struct dataset towns = sample_towns(3);
  double x[] = {2, NAN, 9};
  uint8_t status[] = {0, STATUS_MISSING, 0};
  sample_missing(node, "worst");
  assert_true(impute(node, &towns, &nothing, x, status, NULL));
  assert_column(x, 2, wanted, 9);
  assert_int_equal(status[1], STATUS_IMPUTED);
}

/* Where the method says which way round is better the worst value is the one with the
 * lowest score: a scale from 10 down to 0 gives 2 the score 80 and 9 the score 10; bands
 * give 2 the points 100 and 9 none, but where 6 is the most that counts 9 gets 100 too, and
 * of equals the lower value is taken. */
static void worst_by_score(void **state) {
  (void)state;
  static const double points[][2] = {{0, 50}, {1, 100}, {8, 0}};
  struct node node = {.id = "a"};
  struct method_use clamp;
  method_standard(&node.normalise, method_find(METHOD_NORMALISE, "none"));
  filled_by_worst(&node, 2);
  method_standard(&node.normalise, method_find(METHOD_NORMALISE, "scaled"));
  node.normalise.slot[0] = 10;
  node.normalise.slot[1] = 0;
  filled_by_worst(&node, 9);
  method_standard(&node.normalise, method_find(METHOD_NORMALISE, "bands"));
  node.normalise.points = points;
  node.normalise.n_points = 3;
  filled_by_worst(&node, 9);
  method_standard(&clamp, method_find(METHOD_TREAT, "clamp"));
  clamp.slot[1] = 6;
  node.treat = &clamp;
  node.treats = 1;
  filled_by_worst(&node, 2);
}

/* Of an even count the median is the mean of the two middle values. */
static void even_median(void **state) {
  (void)state;
  struct dataset towns = sample_towns(3);
  struct node node = {.id = "a", .missing = sample_rule("median")};
  double x[] = {NAN, 3, 4};
  uint8_t status[] = {STATUS_MISSING, 0, 0};
  assert_true(impute(&node, &towns, &nothing, x, status, NULL));
  assert_near(x[0], 3.5);
}

static void stays_empty(struct node *node) {
  struct dataset towns = sample_towns(2);
  double x[] = {NAN, NAN};
  uint8_t status[] = {STATUS_MISSING, STATUS_MISSING};
  assert_true(impute(node, &towns, &nothing, x, status, NULL));
  assert_column(x, NAN, NAN);
  assert_statuses(status, STATUS_MISSING, STATUS_MISSING);
}

/* Where nothing was observed no mean, median or worst value can be had: the gaps stay. */
static void nothing_observed(void **state) {
  (void)state;
  struct node node = {.id = "a", .missing = sample_rule("mean")};
  stays_empty(&node);
  sample_missing(&node, "median");
  stays_empty(&node);
  sample_missing(&node, "worst");
  stays_empty(&node);
  method_standard(&node.normalise, method_find(METHOD_NORMALISE, "scaled"));
  node.normalise.slot[2] = 2;
  stays_empty(&node);
}

/* missing = "error" names the units, and only those for which the node exists. */
static void error(void **state) {
  (void)state;
  struct given given = {.value = NULL};
  struct dataset towns = sample_towns(N);
  struct diags *diags = diags_new();
  struct node node = {.id = "a.b", .missing = sample_rule("error"),
                      .value = &given.expression};
  double x[N] = {NAN, NAN, 4, NAN, NAN};
  uint8_t status[N] = {STATUS_MISSING, STATUS_IMPOSSIBLE, 0, STATUS_MISSING, STATUS_MISSING};
  assert_false(impute(&node, &towns, &nothing, x, status, diags));
  assert_findings(diags, "error: 'a.b' has no value for Ahausen (03), Dehaus (05) and "
                         "Eheim (04)\n");
  diags_free(diags);
}

/* --- beside the value -------------------------------------------------------------------- */

/* Fills the column of five by a rule that looks beside it; the findings, or whether it was
 * refused, too. */
static void filled_beside(const char *rule, const struct beside *beside, double *x,
                          const char *findings) {
  struct given given = {.value = NULL};
  struct dataset towns = sample_towns(N);
  struct diags *diags = diags_new();
  struct node node = {.id = "a", .missing = sample_rule(rule), .value = &given.expression};
  uint8_t status[N] = {0};
  bool refused = strncmp(findings, "error", 5) == 0;
  assert_int_equal(impute(&node, &towns, beside, x, status, diags), !refused);
  assert_findings(diags, findings);
  diags_free(diags);
}

/* Of land the others have 2 and 5, of see nobody has a value, and Eheim is of no group: as
 * in COINr these gaps stay, and a warning names them. */
static void by_group(void **state) {
  (void)state;
  const char *group[N] = {"land", "see", "land", "land", NULL};
  struct beside beside = {.group = group};
  double x[N] = {2, NAN, NAN, 5, NAN}, y[N] = {2, NAN, NAN, 5, NAN};
  filled_beside("group_mean", &beside, x, "warning: 'a' stays without a value for Bedorf (01) "
                "and Eheim (04): 'group_mean' has nothing to go by there\n");
  assert_column(x, 2, NAN, 3.5, 5, NAN);
  group[1] = group[4] = "land";
  y[1] = 11;
  filled_beside("group_median", &beside, y, "");
  assert_column(y, 2, 11, 5, 5, 5);
}

/* What looks at nothing, and a column where nothing was observed: the gaps stay; that they do
 * is said elsewhere. */
static void nothing_beside(void **state) {
  (void)state;
  const char *group[N] = {"land", "land", "land", "land", "land"};
  struct beside groups = {.group = group}, numbers = {.number = (double[]){1, 2, 3, 4, 5}};
  static const struct beside none;
  double x[N] = {2, NAN, 3, 4, 5}, empty[N] = {NAN, NAN, NAN, NAN, NAN};
  filled_beside("group_mean", &none, x, "");
  filled_beside("regression", &none, x, "");
  assert_column(x, 2, NAN, 3, 4, 5);
  filled_beside("group_mean", &groups, empty, "");
  filled_beside("regression", &numbers, empty, "");
  assert_column(empty, NAN, NAN, NAN, NAN, NAN);
}

/* By hand. Both: (1, 2), (2, 3), (6, 10): z 3 and x 5 on average, differences -2 -1 3 and
 * -3 -2 5, so the slope is (6 + 2 + 15) / (4 + 1 + 9) = 23/14; at 10 the line is at
 * 5 + 7 * 23/14 = 16.5. Eheim has no z. */
static void by_regression(void **state) {
  (void)state;
  struct beside beside = {.number = (double[]){1, 10, 2, 6, NAN}};
  double x[N] = {2, NAN, 3, 10, NAN};
  filled_beside("regression", &beside, x, "warning: 'a' stays without a value for Eheim (04): "
                "'regression' has nothing to go by there\n");
  assert_column(x, 2, 16.5, 3, 10, NAN);
}

/* Through points above one another there is no line; Bedorf's 7 does not count, since it has
 * no value. */
static void upright(void **state) {
  (void)state;
  struct beside beside = {.number = (double[]){4, 7, 4, 4, NAN}};
  double x[N] = {2, NAN, 3, 10, 11};
  filled_beside("regression", &beside, x, "error: 'a' has no value for Bedorf (01), and the "
                "column that 'regression' goes by is the same wherever there is one\n");
}

/* The value that was known before, of whichever unit; also where nobody has one this time.
 * Eheim had none: it is named. */
static void last_known(void **state) {
  (void)state;
  static const char left[] = "warning: 'a' stays without a value for Eheim (04): 'previous' "
                             "has nothing to go by there\n";
  struct beside beside = {.number = (double[]){1, 10, 2, 6, NAN}};
  double x[N] = {2, NAN, 3, 10, NAN}, empty[N] = {NAN, NAN, NAN, NAN, NAN};
  filled_beside("previous", &beside, x, left);
  assert_column(x, 2, 10, 3, 10, NAN);
  filled_beside("previous", &beside, empty, left);
  assert_column(empty, 1, 10, 2, 6, NAN);
}

/* A unit alone is filled by the same rule. */
static void last_known_of_one(void **state) {
  (void)state;
  struct node node = {.id = "a", .missing = sample_rule("previous")};
  struct beside beside = {.number = (double[]){7}};
  double x = NAN;
  uint8_t status = STATUS_MISSING;
  impute_unit(&node, &beside, &x, &status);
  assert_true(x == 7 && status == STATUS_IMPUTED);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(rules),            cmocka_unit_test(even_median),
    cmocka_unit_test(nothing_observed), cmocka_unit_test(error),
    cmocka_unit_test(worst_by_score),   cmocka_unit_test(by_group),
    cmocka_unit_test(nothing_beside),   cmocka_unit_test(by_regression),
    cmocka_unit_test(upright),          cmocka_unit_test(last_known),
    cmocka_unit_test(last_known_of_one),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
