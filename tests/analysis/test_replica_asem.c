/* Two hundred replications of COINr's uncertainty analysis of ASEM (datasets/asem/README.md),
 * with the choices that COINr drew: its scores and its ranks come out. */
#include "analysis/replica.h"

#include <stdlib.h>

#include "../index/sample.h"
#include "data/csv.h"
#include "rules/edition.h"

enum { COUNTRIES = 51, REPLICATIONS = 200, SETS = 100, WEIGHED = 10, COLUMNS = 56 };

struct table {
  char name[COLUMNS][40], cell[REPLICATIONS][COLUMNS][24];
  size_t columns, rows;
};

static bool take_row(void *self, const struct csv_row *row) {
  struct table *table = self;
  table->columns = row->fields;
  for (size_t c = 0; c < row->fields; c++) {
    const char *text = row->field[c].text;
    if (row->row == 1) snprintf(table->name[c], sizeof *table->name, "%s", text);
    else snprintf(table->cell[row->row - 2][c], sizeof **table->cell, "%s", text);
  }
  table->rows = row->row - 1;
  return true;
}

static struct table *read_table(const char *path) {
  struct table *table = calloc(1, sizeof *table);
  struct diags *diags = diags_new();
  assert_true(csv_read(path, NULL, take_row, table, diags));
  assert_findings(diags, "");
  diags_free(diags);
  return table;
}

static double number(const char *cell) {
  return strtod(cell, NULL);
}

/* --- the edition ------------------------------------------------------------------------- */

struct asem {
  struct tree *tree;
  struct dataset *data;
  struct result *result;
  struct diags *diags;
};

static struct asem asem_open(void) {
  struct asem asem = {.diags = diags_new(), .data = dataset_new()};
  asem.tree = edition_read("rules/asem/2018", NULL, asem.diags);
  assert_non_null(asem.tree);
  assert_true(dataset_read_units(asem.data, asem.tree->units_file, asem.tree->units_key,
                                 asem.tree->units_name, asem.diags));
  assert_true(dataset_read_folder(asem.data, asem.tree->data[0], asem.diags));
  dataset_seal(asem.data);
  assert_true(edition_bind(asem.tree, asem.data, "datasets/asem/2018", asem.diags));
  asem.result = result_calculate(asem.tree, asem.data, asem.diags);
  assert_non_null(asem.result);
  return asem;
}

static void asem_close(struct asem *asem) {
  result_free(asem->result);
  dataset_free(asem->data);
  tree_free(asem->tree);
  diags_free(asem->diags);
}

/* --- COINr's inputs ---------------------------------------------------------------------- */

static void set_argument(struct method_use *use, const char *argument, size_t which,
                         double value) {
  for (size_t i = 0; use->method->argument[i].kind != ARGUMENT_END; i++)
    if (use->method->argument[i].name != NULL &&
        strcmp(use->method->argument[i].name, argument) == 0)
      use->slot[method_slot(use->method, i) + which] = value;
}

static uint32_t indicators[64], groups[16], weighed[WEIGHED];
static struct method_use treats[5], scales[2], means[2];
static struct alternative treat_list[5], scale_list[2], mean_list[2];
static double weights[SETS][WEIGHED];
static const double *sets[SETS];
static struct input inputs[4];

static void make_methods(const struct tree *tree) {
  method_standard(&scales[0], method_find(METHOD_NORMALISE, "minmax"));
  set_argument(&scales[0], "to", 0, 1);
  method_standard(&scales[1], method_find(METHOD_NORMALISE, "zscore"));
  set_argument(&scales[1], "mean", 0, 10);
  set_argument(&scales[1], "sd", 0, 2);
  method_standard(&means[0], method_find(METHOD_AGGREGATE, "arithmetic"));
  method_standard(&means[1], method_find(METHOD_AGGREGATE, "geometric"));
  for (size_t i = 0; i < 5; i++) {
    treats[i] = tree->node[indicators[0]].treat[0];
    set_argument(&treats[i], "max", 0, (double)i + 1);
    treat_list[i] = (struct alternative){.use = &treats[i], .uses = 1};
  }
  for (size_t i = 0; i < 2; i++) {
    scale_list[i] = (struct alternative){.use = &scales[i], .uses = 1};
    mean_list[i] = (struct alternative){.use = &means[i], .uses = 1};
  }
}

static int ascending(const void *a, const void *b) {
  return *(const uint32_t *)a < *(const uint32_t *)b ? -1 : 1;
}

/* Sets in the order of the nodes, whatever the order of the file. */
static void make_sets(const struct tree *tree) {
  struct table *table = read_table("datasets/asem/coinr/replication_weights.csv");
  const char *hint;
  assert_int_equal(table->rows, SETS);
  for (size_t c = 0; c < WEIGHED; c++)
    weighed[c] = tree_find(tree, table->name[c + 1], &hint);
  qsort(weighed, WEIGHED, sizeof *weighed, ascending);
  for (size_t c = 0; c < WEIGHED; c++) {
    size_t at = 0;
    while (weighed[at] != tree_find(tree, table->name[c + 1], &hint)) at++;
    for (size_t s = 0; s < SETS; s++) weights[s][at] = number(table->cell[s][c + 1]);
  }
  for (size_t s = 0; s < SETS; s++) sets[s] = weights[s];
  free(table);
}

static void make_inputs(const struct tree *tree) {
  size_t leaves = 0, others = 0;
  for (uint32_t i = 0; i < tree->nodes; i++)
    if (tree->node[i].kind == NODE_PARAMETER) indicators[leaves++] = i;
    else groups[others++] = i;
  make_methods(tree);
  make_sets(tree);
  inputs[0] = (struct input){.name = "winmax", .kind = INPUT_TREAT, .node = indicators,
                             .nodes = leaves, .alternative = treat_list, .alternatives = 5};
  inputs[1] = (struct input){.name = "normalise", .kind = INPUT_NORMALISE,
                             .node = indicators, .nodes = leaves,
                             .alternative = scale_list, .alternatives = 2};
  inputs[2] = (struct input){.name = "weights", .kind = INPUT_WEIGHTS, .node = weighed,
                             .nodes = WEIGHED, .set = sets, .sets = SETS};
  inputs[3] = (struct input){.name = "aggregate", .kind = INPUT_AGGREGATE, .node = groups,
                             .nodes = others, .alternative = mean_list, .alternatives = 2};
}

/* --- the replay -------------------------------------------------------------------------- */

/* The middle of the part of [0, 1) that stands for one of n. */
static double coordinate(size_t choice, size_t n) {
  return ((double)choice + 0.5) / (double)n;
}

static void point(char (*cell)[24], double *u) {
  u[0] = coordinate((size_t)number(cell[1]) - 1, 5);
  u[1] = coordinate(strcmp(cell[2], "zscore") == 0, 2);
  u[2] = coordinate((size_t)number(cell[3]) - 1, SETS);
  u[3] = coordinate(strcmp(cell[4], "geometric") == 0, 2);
}

static size_t country(const struct table *table, const char *key) {
  for (size_t c = 5; c < table->columns; c++)
    if (strcmp(table->name[c], key) == 0) return c;
  fail_msg("no country %s", key);
  return 0;
}

static void figures_of_coinr(void **state) {
  (void)state;
  struct asem asem = asem_open();
  struct table *scores = read_table("datasets/asem/coinr/replication_scores.csv");
  struct table *ranks = read_table("datasets/asem/coinr/replication_ranks.csv");
  assert_int_equal(asem.data->units, COUNTRIES);
  assert_int_equal(scores->rows, REPLICATIONS);
  make_inputs(asem.tree);
  struct replica *replica = replica_new(asem.result, inputs, 4, asem.diags);
  assert_non_null(replica);
  const struct replicator *replicator = replica_replicator(replica);
  struct replica_work *work = replicator->open(replicator->self);
  for (size_t r = 0; r < REPLICATIONS; r++) {
    double u[4], rank[COUNTRIES];
    point(scores->cell[r], u);
    const double *score = replica_scores(work, u);
    for (size_t i = 0; i < COUNTRIES; i++) {
      double wanted = number(scores->cell[r][country(scores, asem.data->key[i])]);
      if (!(fabs(score[i] - wanted) < 1e-11 * fabs(wanted)))
        fail_msg("%zu, %s: %.17g is not %.17g", r, asem.data->key[i], score[i], wanted);
    }
    replicator->replicate(work, u, rank);
    for (size_t i = 0; i < COUNTRIES; i++)
      assert_true(rank[i] == number(ranks->cell[r][country(ranks, asem.data->key[i])]));
  }
  replicator->close(work);
  replica_free(replica);
  free(scores);
  free(ranks);
  asem_close(&asem);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(figures_of_coinr)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
