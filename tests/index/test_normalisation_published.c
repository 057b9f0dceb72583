/* Methods of normalisation against figures of others: asem.csv from COINr, and table 15 of the
 * OECD/JRC Handbook on Constructing Composite Indicators (2008). */
#include <stdio.h>
#include <stdlib.h>

#include "index/stages.h"

#include "sample.h"

enum { ROWS = 51, COLUMNS = 13, ROOM = 1024 };

struct indicator {
  const char *name;
  bool lower;
  double target, low, high;                    /* NAN: no target */
};

/* As the head of asem.csv tells. */
static const struct indicator indicators[] = {
  {"Embs", false, 96.4, 42, 95},
  {"CO2", true, 1.3885759016039236, 1.0554568459296054, 11.857527773705161},
  {"Tariff", true, NAN, 1.27, 4.016111111111111},
};

enum { EMBS, INDICATORS = 3 };

struct table {
  char key[ROWS][4];
  double cell[COLUMNS][ROWS];                  /* value first; NAN: empty */
};

static void read_row(struct table *table, size_t row, const char *cells) {
  snprintf(table->key[row], sizeof table->key[row], "%.3s", cells);
  for (size_t c = 0; c < COLUMNS; c++) {
    cells = strchr(cells, ',') + 1;
    table->cell[c][row] = *cells == ',' || *cells == '\n' ? NAN : strtod(cells, NULL);
  }
}

static void read_table(const char *indicator, struct table *table) {
  FILE *file = fopen("tests/index/asem.csv", "r");
  char line[ROOM];
  size_t rows = 0, length = strlen(indicator);
  assert_non_null(file);
  while (fgets(line, ROOM, file))
    if (strncmp(line, indicator, length) == 0 && line[length] == ',' && rows < ROWS)
      read_row(table, rows++, line + length + 1);
  fclose(file);
  assert_int_equal(rows, ROWS);
}

/* The scores of n values by use. */
static void scores(const struct method_use *use, bool lower, const char **key, size_t n,
                   const double *value, double *score) {
  struct node node = {.id = "a.b", .normalise = *use, .lower = lower};
  struct dataset units = {.units = n, .key = key, .name = key};
  struct node_result out = {0};
  struct arena *arena = arena_new();
  struct diags *diags = diags_new();
  memcpy(score, value, n * sizeof *score);
  assert_true(normalise(&node, &units, score, n, &out, arena, diags));
  assert_findings(diags, "");
  diags_free(diags);
  arena_free(arena);
}

static struct method_use use_of(const char *name, double first, double second,
                                const char *unit) {
  struct method_use use;
  method_standard(&use, method_find(METHOD_NORMALISE, name));
  use.slot[0] = first;
  use.slot[1] = second;
  use.text[0] = unit;
  return use;
}

static void assert_table(const struct indicator *indicator, const struct table *table,
                         const struct method_use *use, const double *wanted) {
  const char *key[ROWS];
  double score[ROWS];
  for (size_t u = 0; u < ROWS; u++) key[u] = table->key[u];
  scores(use, indicator->lower, key, ROWS, table->cell[0], score);
  for (size_t u = 0; u < ROWS; u++)
    if (!sample_near(score[u], wanted[u]))
      fail_msg("%s of %s: %s has %.17g, not %.17g", use->method->name, indicator->name,
               key[u], score[u], wanted[u]);
}

/* Every method that COINr has, on an indicator with ties, on one where lower is better, and
 * on one with both. */
static void asem(void **state) {
  (void)state;
  for (size_t i = 0; i < INDICATORS; i++) {
    static struct table table;
    const struct indicator *own = &indicators[i];
    read_table(own->name, &table);
    const struct method_use uses[COLUMNS] = {
      {0},
      use_of("minmax", 1, 100, NULL),
      use_of("zscore", 50, 10, NULL),
      use_of("rank", 0, 0, NULL),
      use_of("rank", 1, 0, NULL),
      use_of("borda", 0, 0, NULL),
      use_of("percentile_rank", 0, 0, NULL),
      use_of("distance_to_reference", 0, 0, "DEU"),
      use_of("distance_to_reference", 1, 0, "DEU"),
      use_of("distance_to_target", own->target, 0, NULL),
      use_of("distance_to_target", own->target, 1, NULL),
      use_of("best", 1, 0, NULL),
      use_of("goalposts", own->low, own->high, NULL),
    };
    for (size_t c = 1; c < COLUMNS; c++)
      if (!isnan(table.cell[c][0])) assert_table(own, &table, &uses[c], table.cell[c]);
  }
}

/* --- table 15 ----------------------------------------------------------------------------- */

enum { COUNTRIES = 23 };

/* Mean years of schooling (copyright OECD 2008, figures quoted), from Finland to Slovenia in
 * the table's order, and what the table makes of them, printed with two decimals: rank,
 * z-score, re-scaled, distance to the best and to the worst country (ratios), above or below
 * the mean (p = 20 %), categorical. */
static const double table15[COUNTRIES][8] = {
  {10.0, 15, 0.26, 0.59, 0.83, 1.41, 0, 60},  {12.0, 23, 1.52, 1.00, 1.00, 1.69, 1, 100},
  {11.4, 19, 1.14, 0.88, 0.95, 1.61, 0, 60},  {9.5, 12, -0.06, 0.49, 0.79, 1.34, 0, 50},
  {10.8, 17, 0.76, 0.76, 0.90, 1.52, 0, 60},  {9.4, 9, -0.12, 0.47, 0.78, 1.32, 0, 50},
  {9.4, 9, -0.12, 0.47, 0.78, 1.32, 0, 50},   {11.6, 20, 1.27, 0.92, 0.97, 1.63, 1, 80},
  {10.9, 18, 0.83, 0.78, 0.91, 1.54, 0, 60},  {7.1, 1, -1.58, 0.00, 0.59, 1.00, -1, 0},
  {10.2, 16, 0.38, 0.63, 0.85, 1.44, 0, 60},  {11.9, 22, 1.46, 0.98, 0.99, 1.68, 1, 100},
  {9.4, 9, -0.12, 0.47, 0.78, 1.32, 0, 50},   {9.3, 8, -0.19, 0.45, 0.78, 1.31, 0, 40},
  {11.7, 21, 1.33, 0.94, 0.98, 1.65, 1, 80},  {8.4, 6, -0.76, 0.27, 0.70, 1.18, 0, 40},
  {7.9, 5, -1.08, 0.16, 0.66, 1.11, 0, 40},   {9.6, 14, 0.00, 0.51, 0.80, 1.35, 0, 50},
  {7.3, 4, -1.46, 0.04, 0.61, 1.03, -1, 40},  {7.2, 3, -1.52, 0.02, 0.60, 1.01, -1, 20},
  {9.5, 12, -0.06, 0.49, 0.79, 1.34, 0, 50},  {9.1, 7, -0.31, 0.41, 0.76, 1.28, 0, 40},
  {7.1, 1, -1.58, 0.00, 0.59, 1.00, -1, 0},
};

static void assert_column15(const struct method_use *use, size_t column) {
  static const char *key[COUNTRIES] = {[9] = "Singapore"};
  double value[COUNTRIES], score[COUNTRIES];
  for (size_t u = 0; u < COUNTRIES; u++) {
    value[u] = table15[u][0];
    if (key[u] == NULL) key[u] = "another";
  }
  scores(use, false, key, COUNTRIES, value, score);
  for (size_t u = 0; u < COUNTRIES; u++)
    if (fabs(score[u] - table15[u][column]) > 0.005 + 1e-12)
      fail_msg("%s: country %zu has %.17g, not %g", use->method->name, u, score[u],
               table15[u][column]);
}

static void handbook_table_15(void **state) {
  (void)state;
  static const double points[][2] = {{0, 0},   {5, 20},  {15, 40}, {35, 50},
                                     {65, 60}, {85, 80}, {95, 100}};
  struct method_use categorical = use_of("categorical", 0, 0, NULL);
  categorical.points = points;
  categorical.n_points = sizeof points / sizeof *points;
  const struct method_use uses[] = {
    use_of("rank", 0, 0, NULL), use_of("zscore", 0, 1, NULL), use_of("minmax", 0, 1, NULL),
    use_of("best", 1, 0, NULL), use_of("reference", 0, 0, "Singapore"),
    use_of("above_below_mean", 0.2, 0, NULL), categorical,
  };
  for (size_t i = 0; i < sizeof uses / sizeof *uses; i++) assert_column15(&uses[i], i + 1);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(asem),
    cmocka_unit_test(handbook_table_15),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
