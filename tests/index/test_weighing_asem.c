/* Weights by principal components of the eight pillars of asem.md: the squares of the
 * loadings that prcomp gives, in whole calculations. */
#include <stdlib.h>

#include "data/csv.h"
#include "sample.h"

enum { UNITS = 51, INDICATORS = 49, PILLARS = 8, ROOM = 24 };

struct indicator {
  char name[ROOM], pillar[ROOM];
  double score[UNITS], loading;
};

struct table {
  struct indicator indicator[INDICATORS];
};

static bool take_loading(void *self, const struct csv_row *row) {
  struct table *table = self;
  if (row->row == 1) return true;
  struct indicator *indicator = &table->indicator[row->row - 2];
  snprintf(indicator->pillar, ROOM, "%s", row->field[0].text);
  snprintf(indicator->name, ROOM, "%s", row->field[1].text);
  indicator->loading = strtod(row->field[2].text, NULL);
  return true;
}

static bool take_scores(void *self, const struct csv_row *row) {
  struct table *table = self;
  assert_int_equal(row->fields, INDICATORS + 1);
  for (size_t c = 0; c < INDICATORS; c++) {
    const char *text = row->field[c + 1].text;
    if (row->row == 1) assert_string_equal(text, table->indicator[c].name);
    else table->indicator[c].score[row->row - 2] = strtod(text, NULL);
  }
  return true;
}

static void read_files(struct table *table) {
  struct diags *diags = diags_new();
  assert_true(csv_read("tests/index/asem_loadings.csv", NULL, take_loading, table, diags));
  assert_true(csv_read("tests/index/asem_components.csv", NULL, take_scores, table, diags));
  assert_findings(diags, "");
  diags_free(diags);
}

/* A pillar: its indicators, and whether the signs of its loadings are turned. */
struct pillar {
  const struct indicator *indicator;
  size_t count;
  double sign;
};

static struct pillar pillar_at(const struct table *table, size_t first) {
  struct pillar pillar = {.indicator = &table->indicator[first]};
  double sum = 0;
  for (size_t i = first; i < INDICATORS; i++) {
    if (strcmp(table->indicator[i].pillar, table->indicator[first].pillar) != 0) break;
    sum += table->indicator[i].loading;
    pillar.count++;
  }
  pillar.sign = sum < 0 ? -1 : 1;
  return pillar;
}

/* What is said of the indicators that load against the others. */
static void assert_against(struct diags *diags, const struct pillar *pillar) {
  struct buf text = {0};
  for (size_t i = 0; i < pillar->count; i++)
    if (pillar->sign * pillar->indicator[i].loading < 0)
      buf_printf(&text, "%s'%s'", text.length > 0 ? ", " : "", pillar->indicator[i].name);
  struct buf wanted = {0};
  if (text.length > 0)
    buf_printf(&wanted, "warning: in 'the index' scores of %s fall where most others rise, and "
               "count as if they rose\n", buf_text(&text));
  assert_findings(diags, buf_text(&wanted));
  buf_free(&text);
  buf_free(&wanted);
}

static void assert_weighed(const struct pillar *pillar, const struct result *result) {
  double score[UNITS] = {0};
  for (size_t i = 0; i < pillar->count; i++) {
    const struct indicator *own = &pillar->indicator[i];
    double weight = own->loading * own->loading;
    assert_true(fabs(result->node[0].weight[i] - weight) < 1e-12);
    assert_near(result_weight(result, (uint32_t)i + 1), result->node[0].weight[i]);
    for (size_t u = 0; u < UNITS; u++) score[u] += weight * own->score[u];
  }
  for (size_t u = 0; u < UNITS; u++)
    assert_true(fabs(result->node[0].score[u] - score[u]) < 1e-10);
}

static void calculate(const struct pillar *pillar) {
  const char *key[UNITS];
  for (size_t u = 0; u < UNITS; u++) key[u] = "";
  struct dataset countries = {.units = UNITS, .key = key, .name = key};
  struct tree *tree = sample_tree();
  struct diags *diags = diags_new();
  for (size_t i = 0; i < pillar->count; i++)
    sample_parameter(tree, 0, pillar->indicator[i].name, 1, pillar->indicator[i].score);
  tree->node[0].weight = NULL;
  method_standard(&tree->node[0].weighing, method_find(METHOD_WEIGHT, "pca"));
  struct result *result = result_calculate(tree, &countries, diags);
  assert_non_null(result);
  assert_against(diags, pillar);
  assert_weighed(pillar, result);
  result_free(result);
  diags_free(diags);
  tree_free(tree);
}

static void pillars(void **state) {
  static struct table table;
  size_t count = 0;
  (void)state;
  read_files(&table);
  for (size_t first = 0; first < INDICATORS; count++) {
    struct pillar pillar = pillar_at(&table, first);
    calculate(&pillar);
    first += pillar.count;
  }
  assert_int_equal(count, PILLARS);
}

static double correlation(const double *a, const double *b) {
  double mean[2] = {0}, both = 0, squares[2] = {0};
  for (size_t u = 0; u < UNITS; u++) {
    mean[0] += a[u] / UNITS;
    mean[1] += b[u] / UNITS;
  }
  for (size_t u = 0; u < UNITS; u++) {
    both += (a[u] - mean[0]) * (b[u] - mean[1]);
    squares[0] += (a[u] - mean[0]) * (a[u] - mean[0]);
    squares[1] += (b[u] - mean[1]) * (b[u] - mean[1]);
  }
  return both / sqrt(squares[0] * squares[1]);
}

/* All indicators of a pillar that weigh correlate equally with the mean, to 1e-9, and no idle
 * one less. (By Nelder and Mead COINr's get_opt_weights comes within 0.015 of equal shares.) */
static void assert_balanced(const struct pillar *pillar) {
  double score[ROOM * UNITS], weight[ROOM], mean[UNITS] = {0}, least = 1;
  uint8_t marked[3][ROOM] = {{0}};
  struct arena *arena = arena_new();
  for (size_t i = 0; i < pillar->count * UNITS; i++)
    score[i] = pillar->indicator[i / UNITS].score[i % UNITS];
  struct weigh_scores_call call = {
    .score = score, .children = pillar->count, .units = UNITS, .arena = arena,
    .weight = weight, .constant = marked[0], .against = marked[1], .idle = marked[2]};
  method_find(METHOD_WEIGHT, "equal_influence")->weigh_scores(&call);
  assert_null(call.equal);
  for (size_t i = 0; i < pillar->count * UNITS; i++)
    mean[i % UNITS] += weight[i / UNITS] * score[i];
  for (size_t i = 0; i < pillar->count; i++)
    if (!call.idle[i]) least = fmin(least, correlation(score + i * UNITS, mean));
  for (size_t i = 0; i < pillar->count; i++) {
    double r = correlation(score + i * UNITS, mean);
    assert_true(call.idle[i] ? weight[i] == 0 && r >= least - 1e-9 : fabs(r - least) < 1e-9);
  }
  arena_free(arena);
}

static void balanced(void **state) {
  static struct table table;
  (void)state;
  read_files(&table);
  for (size_t first = 0; first < INDICATORS;) {
    struct pillar pillar = pillar_at(&table, first);
    assert_balanced(&pillar);
    first += pillar.count;
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(pillars), cmocka_unit_test(balanced)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
