/* The figures of asem.md, by whole calculations: what COINr gives is what comes out. */
#include <stdlib.h>

#include "data/csv.h"
#include "sample.h"

enum { UNITS = 51, COLUMNS = 40 };

/* A file: its columns by name, the first of them the unit's key. */
struct table {
  char name[COLUMNS][32], key[UNITS][8];
  double column[COLUMNS][UNITS];
  size_t columns;
};

static bool take_row(void *self, const struct csv_row *row) {
  struct table *table = self;
  table->columns = row->fields;
  for (size_t c = 0; c < row->fields; c++) {
    const struct csv_field *field = &row->field[c];
    size_t u = row->row - 2;
    if (row->row == 1) snprintf(table->name[c], sizeof *table->name, "%s", field->text);
    else if (c == 0) snprintf(table->key[u], sizeof *table->key, "%s", field->text);
    else table->column[c][u] = field->length > 0 ? strtod(field->text, NULL) : (double)NAN;
  }
  return true;
}

static void read_table(const char *path, struct table *table) {
  struct diags *diags = diags_new();
  assert_true(csv_read(path, NULL, take_row, table, diags));
  assert_findings(diags, "");
  diags_free(diags);
}

static const double *column_of(const struct table *table, const char *name) {
  for (size_t c = 1; c < table->columns; c++)
    if (strcmp(table->name[c], name) == 0) return table->column[c];
  fail_msg("no column %s", name);
  return NULL;
}

/* An index of parameters by those names, and what came of it. */
struct run {
  const struct table *table;
  struct tree *tree;
  struct node *index;
  struct dataset countries;
  const char *key[UNITS];
  struct diags *diags;
};

static void begin(struct run *run, const struct table *table, const char *const *child) {
  *run = (struct run){.table = table, .tree = sample_tree(), .diags = diags_new()};
  for (; *child != NULL; child++)
    sample_parameter(run->tree, 0, *child, 1, column_of(table, *child));
  for (size_t u = 0; u < UNITS; u++) run->key[u] = table->key[u];
  run->countries = (struct dataset){.units = UNITS, .key = run->key, .name = run->key};
  run->index = &run->tree->node[0];
}

static void end(struct run *run) {
  tree_free(run->tree);
  diags_free(run->diags);
}

static void assert_gives(struct run *run, const char *column) {
  struct result *result = result_calculate(run->tree, &run->countries, run->diags);
  assert_findings(run->diags, "");
  assert_non_null(result);
  sample_compare(result->node[0].score, column_of(run->table, column), UNITS);
  result_free(result);
}

static void use(struct run *run, const char *method, double slot) {
  sample_aggregate(run->tree, 0, method);
  run->index->aggregate.slot[0] = slot;
}

static const char *const con_ec_fin[] = {"Goods",  "Services", "FDI",
                                         "PRemit", "ForPort",  NULL};
static const char *const environ_pillar[] = {"Renew",  "PrimEner", "CO2",
                                             "MatCon", "Forest",   NULL};

static void assert_pillar(const struct table *table, const char *name,
                          const char *const *child) {
  static const struct {
    const char *method;
    double slot;
    const char *column;
  } cases[] = {
    {"arithmetic", NAN, "amean"}, {"geometric", NAN, "gmean"},
    {"harmonic", NAN, "hmean"},   {"median", NAN, "median"},
    {"power_mean", 0.5, "p05"},   {"power_mean", 2, "p2"},
    {"power_mean", 1, "amean"},   {"power_mean", 0, "gmean"},
    {"power_mean", -1, "hmean"},  {"owa", 0.5, "amean"},
    {"copeland", NAN, "copeland"}, {"borda", NAN, "borda"},
  };
  struct run run;
  begin(&run, table, child);
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    char column[40];
    snprintf(column, sizeof column, "%s.%s", name, cases[i].column);
    use(&run, cases[i].method, cases[i].slot);
    assert_gives(&run, column);
  }
  end(&run);
}

static void pillars(void **state) {
  static struct table table;
  (void)state;
  read_table("tests/index/asem_aggregates.csv", &table);
  assert_pillar(&table, "ConEcFin", con_ec_fin);
  assert_pillar(&table, "Environ", environ_pillar);
}

static void weighted_means(void **state) {
  static struct table table;
  static const double weight[] = {1.25, 1.5, 1.75, 2, 1};
  struct run run;
  (void)state;
  read_table("tests/index/asem_aggregates.csv", &table);
  begin(&run, &table, con_ec_fin);
  memcpy(run.index->weight, weight, sizeof weight);
  use(&run, "arithmetic", NAN);
  assert_gives(&run, "ConEcFin.weighted_amean");
  use(&run, "geometric", NAN);
  assert_gives(&run, "ConEcFin.weighted_gmean");
  use(&run, "harmonic", NAN);
  assert_gives(&run, "ConEcFin.weighted_hmean");
  end(&run);
}

/* Another aggregate at each level: arithmetic below, Copeland or geometric at the top. */
static void top_of_sub_indices(void **state) {
  static struct table table;
  static const char *const child[] = {"Conn", "Sust", NULL};
  struct run run;
  (void)state;
  read_table("tests/index/asem_aggregates.csv", &table);
  begin(&run, &table, child);
  use(&run, "copeland", NAN);
  assert_gives(&run, "Index.copeland");
  use(&run, "geometric", NAN);
  assert_gives(&run, "Index.gmean");
  end(&run);
}

/* With gaps: the least share of weight, and means that share out the weight of what is
 * missing. */
static void gaps(void **state) {
  static struct table table;
  static const char *const child[] = {"StMob", "Research", "Pat", "CultServ", "CultGood",
                                      "Tourist", "MigStock", "Lang", NULL};
  struct run run;
  (void)state;
  read_table("tests/index/asem_gaps.csv", &table);
  begin(&run, &table, child);
  use(&run, "geometric", NAN);
  assert_gives(&run, "P2P.gmean");
  use(&run, "harmonic", NAN);
  assert_gives(&run, "P2P.hmean");
  use(&run, "arithmetic", NAN);
  run.index->available = 0.5;
  assert_gives(&run, "P2P.available_05");
  run.index->available = 0.8;
  assert_gives(&run, "P2P.available_08");
  run.index->available = 0.9;
  assert_gives(&run, "P2P.available_09");
  end(&run);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(pillars),
    cmocka_unit_test(weighted_means),
    cmocka_unit_test(top_of_sub_indices),
    cmocka_unit_test(gaps),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
