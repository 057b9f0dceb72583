/* Methods of treatment, each as one step over a column. */
#include <stdio.h>
#include <stdlib.h>

#include "index/stages.h"

#include "sample.h"

enum { MOST = 512, ASEM_UNITS = 51 };

static void use(struct method_use *out, const char *name) {
  method_standard(out, method_find(METHOD_TREAT, name));
}

static void give(struct method_use *out, const char *argument, double value) {
  for (size_t i = 0; out->method->argument[i].kind != ARGUMENT_END; i++)
    if (strcmp(out->method->argument[i].name, argument) == 0)
      out->slot[method_slot(out->method, i)] = value;
}

/* A use of the method with these arguments: name, value, …, NULL. */
static struct method_use made(const char *name, const char *argument, double value,
                              const char *second, double other) {
  struct method_use out;
  use(&out, name);
  if (argument != NULL) give(&out, argument, value);
  if (second != NULL) give(&out, second, other);
  return out;
}

/* One step on n values of units without names; what was said is compared. */
static void apply(struct method_use step, double *x, size_t n, const char *findings) {
  static const char *name[MOST];
  struct node node = {.id = "a", .treat = &step, .treats = 1};
  struct dataset data = {.units = n, .key = name, .name = name};
  struct diags *diags = diags_new();
  for (size_t u = 0; u < n; u++) name[u] = "u";
  assert_true(treat(&node, &data, x, n, NULL, diags) == (*findings == '\0'));
  assert_findings(diags, findings);
  diags_free(diags);
}

#define assert_treated(step, given, ...) \
  do { \
    double treated_x[] = {ROW given}; \
    apply((step), treated_x, sizeof treated_x / sizeof *treated_x, ""); \
    assert_column(treated_x, __VA_ARGS__); \
  } while (0)
#define ROW(...) __VA_ARGS__

/* --- figures of COINr ------------------------------------------------------------- */

/* Values of an indicator after a variant of treatment to x; false: that has no line. */
static bool asem(const char *variant, const char *indicator, double *x) {
  static char line[4096];
  char head[64];
  size_t length = (size_t)snprintf(head, sizeof head, "%s,%s,", variant, indicator);
  FILE *file = fopen("tests/index/asem_treatment.csv", "r");
  assert_non_null(file);
  bool found = false;
  while (!found && fgets(line, sizeof line, file) != NULL)
    found = strncmp(line, head, length) == 0;
  fclose(file);
  char *at = line + length;
  for (size_t u = 0; found && u < ASEM_UNITS; u++, at++) x[u] = strtod(at, &at);
  return found;
}

/* Of the five indicators: what the step makes of them is what COINr made. */
static void as_coinr(const char *variant, struct method_use step, bool of_failing) {
  static const char *const indicator[] = {"Services", "ForPort", "Tariff", "FemLab",
                                          "Visa"};
  for (size_t i = 0; i < 5; i++) {
    double x[ASEM_UNITS], wanted[ASEM_UNITS];
    assert_true(asem("imputed", indicator[i], x));
    bool changed = asem(variant, indicator[i], wanted);
    if (!changed) assert_true(asem("imputed", indicator[i], wanted));
    if (!changed && of_failing) continue;
    apply(step, x, ASEM_UNITS, "");
    sample_compare(x, wanted, ASEM_UNITS);
  }
}

/* Winsorisation alone, and with a logarithm where it does not do. COINr's log_CT and the
 * like were made without winsorisation, and so of indicators that fail alone. */
static void coinr_winsorises(void **state) {
  (void)state;
  as_coinr("default", made("winsorise", NULL, 0, NULL, 0), false);
  as_coinr("default", made("winsorise", "max", 51, "otherwise", 1), false);
  as_coinr("tight", made("winsorise", "skew", 1, "kurtosis", 1.5), false);
  as_coinr("winmax1_logCT", made("winsorise", "max", 1, "otherwise", 1), false);
  as_coinr("winmax1_logCT_combine", made("winsorise", "max", 1, "otherwise", 2), false);
  as_coinr("log_CT", made("winsorise", "max", 0, "otherwise", 1), false);
}

static void coinr_transforms(void **state) {
  (void)state;
  as_coinr("log_CT", made("log_transform", "form", 1, NULL, 0), true);
  as_coinr("log_CT_plus", made("log_transform", "form", 2, NULL, 0), true);
  as_coinr("log_CT_orig", made("log_transform", "form", 3, NULL, 0), true);
  as_coinr("boxcox0.5", made("boxcox", "lambda", 0.5, "shift", 1), true);
  as_coinr("boxcox0", made("boxcox", "lambda", 0, "shift", 1), true);
}

/* --- winsorise -------------------------------------------------------------------- */

/* 1 … 8 and 30, 30: skewness 1.61 and kurtosis 1.07, beyond 1 and 0.9. Both 30s count as
 * 8 at once: two points, though one was allowed. */
static void ties_go_together(void **state) {
  (void)state;
  struct method_use step = made("winsorise", "skew", 1, "kurtosis", 0.9);
  give(&step, "max", 1);
  assert_treated(step, (1, 2, 30, NAN, 3, 4, 5, 6, 7, 8, 30),
                 1, 2, 8, NAN, 3, 4, 5, 6, 7, 8, 8);
}

/* A column without a shape, or of two values, stays: winsorised it would be level. */
static void nothing_to_judge(void **state) {
  (void)state;
  struct method_use step = made("winsorise", "skew", 0, "kurtosis", -100);
  assert_treated(step, (1, 1, 100), 1, 1, 100);
  assert_treated(step, (NAN, 7, 7, 7, 7), NAN, 7, 7, 7, 7);
  assert_treated(step, (0.1 + 0.2, 0.3, 0.3, 0.3), 0.1 + 0.2, 0.3, 0.3, 0.3);
  assert_treated(step, (NAN, NAN), NAN, NAN);
  assert_treated(step, (0, 0, 0, 0, 0, 1), 0, 0, 0, 0, 0, 1);
}

/* Type 7 quantiles of 1, 2, 4, 8, 16: the fourths are 2 and 8. */
static void quantiles(void **state) {
  (void)state;
  assert_treated(made("winsorise", "low", 0.25, "high", 0.75), (16, 1, NAN, 2, 4, 8),
                 8, 2, NAN, 2, 4, 8);
  assert_treated(made("winsorise", "low", 0.25, NULL, 0), (16, 1, 2, 4, 8),
                 16, 2, 2, 4, 8);
  assert_treated(made("winsorise", "high", 0.9, NULL, 0), (16, 1, 2, 4, 8),
                 12.8, 1, 2, 4, 8);          /* 8 + 0.6 * 8 */
}

/* --- transformations -------------------------------------------------------------- */

/* By hand: log of 1, e and e^2; of 0, with 1 added. */
static void logs(void **state) {
  (void)state;
  double e = exp(1);
  assert_treated(made("log_transform", NULL, 0, NULL, 0), (e, NAN, 1, e * e),
                 1, NAN, 0, 2);
  assert_treated(made("log_transform", "offset", 1, NULL, 0), (0, e - 1), 0, 1);
  double x[] = {1, 0, NAN, -3};
  apply(made("log_transform", NULL, 0, NULL, 0), x, 4,
        "error: 'a' cannot be treated for u (u) and u (u): of 0 or less there is no "
        "logarithm; 'offset' is added before it\n");
}

/* A level column stays, or is 0 everywhere. */
static void level_columns(void **state) {
  (void)state;
  assert_treated(made("log_transform", "form", 1, NULL, 0), (5, NAN, 5), 5, NAN, 5);
  assert_treated(made("log_transform", "form", 2, NULL, 0), (5, NAN, 5), 5, NAN, 5);
  assert_treated(made("log_transform", "form", 3, NULL, 0), (5, NAN, 5), 0, NAN, 0);
  assert_treated(made("boxcox", NULL, 0, NULL, 0), (5, NAN, 5), 4, NAN, 4);
  assert_treated(made("boxcox", NULL, 0, NULL, 0), (NAN, NAN), NAN, NAN);
}

static void powers(void **state) {
  (void)state;
  assert_treated(made("power_transform", "exponent", 0.5, NULL, 0), (9, NAN, 0),
                 3, NAN, 0);
  assert_treated(made("power_transform", "exponent", 2, NULL, 0), (3, 1), 9, 1);
  double x[] = {4, -1}, y[] = {1e300, 1};
  apply(made("power_transform", "exponent", 0.5, NULL, 0), x, 2,
        "error: 'a' cannot be treated for u (u): 'power_transform' takes no negative "
        "value\n");
  apply(made("power_transform", "exponent", 2, NULL, 0), y, 2,
        "error: treated, 'a' is no finite number for u (u)\n");
}

/* By hand: lambda 2 is (x^2 - 1) / 2, lambda 0 the logarithm, and with shift 3 and 5 are
 * 1 and 3. */
static void boxcox_given(void **state) {
  (void)state;
  assert_treated(made("boxcox", "lambda", 2, NULL, 0), (3, NAN, 1), 4, NAN, 0);
  assert_treated(made("boxcox", "lambda", 0, NULL, 0), (exp(2), 1), 2, 0);
  assert_treated(made("boxcox", "lambda", -1, NULL, 0), (4, 0.5), 0.75, -1);
  assert_treated(made("boxcox", "lambda", 1, "shift", 1), (3, 5, NAN), 0, 2, NAN);
  double x[] = {0, 4};
  apply(made("boxcox", NULL, 0, NULL, 0), x, 2,
        "error: 'a' cannot be treated for u (u): 'boxcox' takes no value of 0 or less; "
        "shift = true moves the least one to 1\n");
}

/* Lambda by what it makes of a value: (x^lambda - 1) / lambda, solved for lambda. */
static double lambda_of(double x, double treated) {
  double low = -6, high = 6;
  for (int i = 0; i < 60; i++) {
    double middle = (low + high) / 2;
    if (expm1(middle * log(x)) / middle < treated) low = middle;
    else high = middle;
  }
  return low;
}

/* The sample of which R's car says -0.051654; and values whose logarithms lie evenly on
 * both sides of their middle, so that neither sign of lambda can be likelier: 0, the
 * logarithm. */
static void boxcox_estimated(void **state) {
  (void)state;
  static double x[MOST];
  static char line[256];
  size_t n = 0;
  FILE *file = fopen("tests/index/boxcox_likelihood.txt", "r");
  assert_non_null(file);
  while (fgets(line, sizeof line, file) != NULL) {
    char *at = line, *end;
    for (; *line != '#'; at = end) {
      double value = strtod(at, &end);
      if (end == at) break;
      x[n++] = value;
    }
  }
  fclose(file);
  double first = x[0];
  apply(made("boxcox", NULL, 0, NULL, 0), x, n, "");
  assert_true(fabs(lambda_of(first, x[0]) / -0.051654 - 1) < 1e-5);
  assert_treated(made("boxcox", NULL, 0, NULL, 0), (1, 2, 4, NAN, 8, 16),
                 0, log(2), log(4), NAN, log(8), log(16));
}

/* --- arguments -------------------------------------------------------------------- */

static bool refused(struct method_use step) {
  return step.method->check(&step) != NULL;
}

static void checks(void **state) {
  (void)state;
  assert_false(refused(made("winsorise", NULL, 0, NULL, 0)));
  assert_false(refused(made("winsorise", "low", 0, "high", 1)));
  assert_true(refused(made("winsorise", "max", 2.5, NULL, 0)));
  assert_true(refused(made("winsorise", "max", -1, NULL, 0)));
  assert_true(refused(made("winsorise", "skew", -1, NULL, 0)));
  assert_true(refused(made("winsorise", "low", 0.1, "skew", 1)));
  assert_true(refused(made("winsorise", "high", 0.9, "otherwise", 1)));
  assert_true(refused(made("winsorise", "low", 0.9, "high", 0.1)));
  assert_true(refused(made("winsorise", "low", -0.1, NULL, 0)));
  assert_true(refused(made("winsorise", "high", 95, NULL, 0)));
  assert_false(refused(made("log_transform", "offset", 1, NULL, 0)));
  assert_false(refused(made("log_transform", "form", 1, NULL, 0)));
  assert_true(refused(made("log_transform", "form", 1, "offset", 1)));
  assert_true(refused(made("power_transform", "exponent", 0, NULL, 0)));
  assert_true(refused(made("power_transform", "exponent", -1, NULL, 0)));
}

static bool relative(struct method_use step) {
  return method_is_relative(&step);
}

/* What looks at other units depends on the arguments, too. */
static void looks_at_others(void **state) {
  (void)state;
  assert_true(relative(made("winsorise", NULL, 0, NULL, 0)));
  assert_true(relative(made("winsorise", "low", 0.1, NULL, 0)));
  assert_false(relative(made("log_transform", "offset", 1, NULL, 0)));
  assert_true(relative(made("log_transform", "form", 3, NULL, 0)));
  assert_false(relative(made("power_transform", "exponent", 2, NULL, 0)));
  assert_true(relative(made("boxcox", NULL, 0, NULL, 0)));
  assert_false(relative(made("boxcox", "lambda", 0, NULL, 0)));
  assert_true(relative(made("boxcox", "lambda", 0, "shift", 1)));
  assert_false(relative(made("clamp", "low", 0, NULL, 0)));
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(coinr_winsorises), cmocka_unit_test(coinr_transforms),
    cmocka_unit_test(ties_go_together), cmocka_unit_test(nothing_to_judge),
    cmocka_unit_test(quantiles),        cmocka_unit_test(logs),
    cmocka_unit_test(level_columns),    cmocka_unit_test(powers),
    cmocka_unit_test(boxcox_given),     cmocka_unit_test(boxcox_estimated),
    cmocka_unit_test(checks),           cmocka_unit_test(looks_at_others),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
