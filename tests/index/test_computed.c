/* Methods that no published table shows, against numpy and scipy: computed.csv tells how each
 * of its columns came about. */
#include <stdio.h>
#include <stdlib.h>

#include "index/stages.h"

#include "sample.h"

enum { UNITS = 51, ROOM = 1024 };

enum computed {
  EMBS, CO2, LOGISTIC, LOGISTIC_POSTS, EXPONENTIAL_RANK, BANDS, BANDS_LINEAR, SCALED, CLAMP,
  WINSORISE, LOG, POWER, ROUND, BOXCOX, REGRESSION, COLUMNS
};

static double table[COLUMNS][UNITS];
static const char *name[UNITS];

static int read_table(void **state) {
  (void)state;
  static char line[ROOM];
  FILE *file = fopen("tests/index/computed.csv", "r");
  size_t row = 0;
  bool headed = false;
  assert_non_null(file);
  while (fgets(line, sizeof line, file) != NULL) {
    char *at = strchr(line, ',');
    if (*line == '#') continue;
    for (size_t c = 0; headed && c < COLUMNS; c++) table[c][row] = strtod(at + 1, &at);
    if (headed) name[row++] = "u";
    headed = true;
  }
  fclose(file);
  assert_int_equal(row, UNITS);
  return 0;
}

static void assert_table(const double *x, enum computed wanted, double tolerance) {
  for (size_t u = 0; u < UNITS; u++)
    if (!(fabs(x[u] - table[wanted][u]) <= tolerance * fmax(1, fabs(table[wanted][u]))))
      fail_msg("column %d, row %zu: %.17g, not %.17g", (int)wanted, u, x[u],
               table[wanted][u]);
}

static struct method_use use_of(enum method_family family, const char *method) {
  struct method_use use;
  method_standard(&use, method_find(family, method));
  return use;
}

static void give(struct method_use *use, const char *argument, double value) {
  for (size_t i = 0; use->method->argument[i].kind != ARGUMENT_END; i++)
    if (use->method->argument[i].name != NULL &&
        strcmp(use->method->argument[i].name, argument) == 0)
      use->slot[method_slot(use->method, i)] = value;
}

/* --- scales ------------------------------------------------------------------------------ */

static void scaled(struct method_use use, enum computed wanted) {
  struct node node = {.id = "a", .normalise = use};
  struct dataset units = {.units = UNITS, .key = name, .name = name};
  struct node_result out = {0};
  struct arena *arena = arena_new();
  struct diags *diags = diags_new();
  double x[UNITS];
  memcpy(x, table[CO2], sizeof x);
  assert_true(normalise(&node, &units, x, UNITS, &out, arena, diags));
  assert_table(x, wanted, 1e-12);
  diags_free(diags);
  arena_free(arena);
}

static void curves(void **state) {
  (void)state;
  struct method_use use = use_of(METHOD_NORMALISE, "logistic");
  scaled(use, LOGISTIC);
  give(&use, "midpoint", 5);
  give(&use, "steepness", 0.7);
  use.slot[method_slot(use.method, 2) + 1] = 1;               /* to = {0, 1} */
  scaled(use, LOGISTIC_POSTS);
  scaled(use_of(METHOD_NORMALISE, "exponential_rank"), EXPONENTIAL_RANK);
}

static void lines(void **state) {
  (void)state;
  static const double points[][2] = {{0, 0}, {3, 40}, {6, 70}, {12, 100}};
  struct method_use bands = use_of(METHOD_NORMALISE, "bands");
  struct method_use line = use_of(METHOD_NORMALISE, "scaled");
  bands.points = points;
  bands.n_points = sizeof points / sizeof *points;
  scaled(bands, BANDS);
  give(&bands, "linear", 1);
  scaled(bands, BANDS_LINEAR);
  give(&line, "low", 0.5);
  give(&line, "high", 40.5);
  scaled(line, SCALED);
}

/* --- treatments -------------------------------------------------------------------------- */

static void treated(struct method_use use, enum computed wanted, double tolerance) {
  struct node node = {.id = "a", .treat = &use, .treats = 1};
  struct dataset units = {.units = UNITS, .key = name, .name = name};
  struct diags *diags = diags_new();
  double x[UNITS];
  memcpy(x, table[CO2], sizeof x);
  assert_true(treat(&node, &units, x, UNITS, NULL, diags));
  assert_table(x, wanted, tolerance);
  diags_free(diags);
}

static struct method_use step(const char *method, const char *argument, double value) {
  struct method_use use = use_of(METHOD_TREAT, method);
  if (argument != NULL) give(&use, argument, value);
  return use;
}

/* scipy seeks the likeliest lambda to a few millionths. */
static void treatments(void **state) {
  (void)state;
  struct method_use clamp = step("clamp", "low", 2), tails = step("winsorise", "low", 0.1);
  give(&clamp, "high", 9);
  give(&tails, "high", 0.9);
  treated(clamp, CLAMP, 0);
  treated(tails, WINSORISE, 1e-12);
  treated(step("log_transform", "offset", 0.5), LOG, 1e-12);
  treated(step("power_transform", "exponent", 0.4), POWER, 1e-12);
  treated(step("round_to", "decimals", 2), ROUND, 0);
  treated(step("boxcox", NULL, 0), BOXCOX, 1e-5);
}

/* --- gaps -------------------------------------------------------------------------------- */

static void regression(void **state) {
  (void)state;
  struct node node = {.id = "a", .missing = sample_rule("regression")};
  struct dataset units = {.units = UNITS, .key = name, .name = name};
  struct beside beside = {.number = table[EMBS]};
  struct diags *diags = diags_new();
  uint8_t status[UNITS] = {0};
  double x[UNITS];
  memcpy(x, table[CO2], sizeof x);
  for (size_t u = 3; u < UNITS; u += 8) x[u] = NAN;
  assert_true(impute(&node, &units, &beside, x, status, diags));
  assert_table(x, REGRESSION, 1e-12);
  diags_free(diags);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(curves), cmocka_unit_test(lines), cmocka_unit_test(treatments),
    cmocka_unit_test(regression),
  };
  return cmocka_run_group_tests(tests, read_table, NULL);
}
