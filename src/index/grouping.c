/* Ranks within each value of a column of the units file. Units are sorted by that value, so
 * that each group is a run, and each run is ranked by itself. */
#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "base/text.h"
#include "index/messages.h"
#include "index/stages.h"

struct member {
  double group;
  uint32_t unit;
};

/* Room to rank one run. */
struct run {
  double *score, *rank;
  const char **key;
};

static int by_group(const void *left, const void *right) {
  const struct member *a = left, *b = right;
  if (a->group != b->group) return a->group < b->group ? -1 : 1;
  return (a->unit > b->unit) - (a->unit < b->unit);
}

/* The units that belong to a group: those with a value, and of a yes/no column the yes. */
static size_t members(const struct column *column, size_t units, struct member *member) {
  size_t count = 0;
  for (uint32_t u = 0; u < units; u++) {
    if (column_missing(column, u)) continue;
    double group = column_is_text(column) ? column->code[u] : column->number[u];
    if (column->type == COLUMN_YES_NO && group == 0) continue;
    member[count++] = (struct member){group, u};
  }
  qsort(member, count, sizeof *member, by_group);
  return count;
}

static void rank_run(const struct result *result, const struct member *member, size_t n,
                     struct run *run, double *rank) {
  const struct tree *tree = result->tree;
  for (size_t i = 0; i < n; i++) {
    run->score[i] = result->node[0].score[member[i].unit];
    run->key[i] = result->data->key[member[i].unit];
  }
  rank_scores(run->score, n, tree->ties, tree->round_first, tree->decimals, run->key,
              run->rank, NULL);
  for (size_t i = 0; i < n; i++) rank[member[i].unit] = run->rank[i];
}

static void rank_runs(const struct result *result, const struct member *member, size_t n,
                      double *rank) {
  struct run run = {
    mem_new(n, sizeof *run.score), mem_new(n, sizeof *run.rank),
    mem_new(n, sizeof *run.key),
  };
  for (size_t first = 0, end; first < n; first = end) {
    end = first + 1;
    while (end < n && member[end].group == member[first].group) end++;
    rank_run(result, member + first, end - first, &run, rank);
  }
  free(run.score);
  free(run.rank);
  free(run.key);
}

static double *rank_by(const struct result *result, const struct column *column) {
  double *rank = arena_new_array(result->arena, result->units, double);
  struct member *member = mem_new(result->units, sizeof *member);
  for (size_t u = 0; u < result->units; u++) rank[u] = NAN;
  rank_runs(result, member, members(column, result->units, member), rank);
  free(member);
  return rank;
}

static struct place place_of(const struct tree *tree, size_t i) {
  return tree->rank_within_place != NULL ? tree->rank_within_place[i] : tree->node->place;
}

/* That the units file has no column of the i-th name, with the one that may be meant. */
static void report_unknown(const struct tree *tree, const struct dataset *data, size_t i,
                           struct diags *diags) {
  const char *name = tree->rank_within[i];
  struct arena *scratch = arena_new();
  const char **names = arena_new_array(scratch, data->columns, const char *);
  size_t count = 0;
  for (size_t k = 0; k < data->columns; k++)
    if (data->column[k]->of_units) names[count++] = data->column[k]->name;
  diag_add(diags, place_of(tree, i),
           text_did_you_mean(scratch, name, names, count), NO_GROUPING_COLUMN, name);
  arena_free(scratch);
}

bool result_groups(const struct tree *tree, const struct dataset *data,
                   struct diags *diags) {
  bool ok = true;
  for (size_t i = 0; i < tree->rank_withins; i++) {
    const struct column *column = dataset_find(data, tree->rank_within[i]);
    if (column != NULL && column->of_units) continue;
    report_unknown(tree, data, i, diags);
    ok = false;
  }
  return ok;
}

bool rank_within(struct result *result, struct diags *diags) {
  const struct tree *tree = result->tree;
  if (!result_groups(tree, result->data, diags)) return false;
  result->rank_within = arena_new_array(result->arena, tree->rank_withins, double *);
  for (size_t i = 0; i < tree->rank_withins; i++)
    result->rank_within[i] =
        rank_by(result, dataset_find(result->data, tree->rank_within[i]));
  return true;
}
