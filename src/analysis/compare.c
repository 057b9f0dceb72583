#include "analysis/compare.h"

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"

static double at(const struct result *result, uint32_t node, uint32_t unit, bool rank) {
  if (node == NO_NODE || unit == NO_UNIT) return NAN;
  const struct node_result *own = &result->node[node];
  return rank ? own->rank[unit] : own->score[unit];
}

static double compared(const struct comparison *comparison, const struct compared *row,
                       uint32_t node, int which, bool rank) {
  uint32_t own = which == 1 ? node : comparison->pair->node[1][node];
  return at(comparison->result[which], own, row->unit[which], rank);
}

double compared_score(const struct comparison *comparison, const struct compared *row,
                      uint32_t node, int which) {
  return compared(comparison, row, node, which, false);
}

double compared_rank(const struct comparison *comparison, const struct compared *row,
                     uint32_t node, int which) {
  return compared(comparison, row, node, which, true);
}

static void add_row(struct comparison *comparison, uint32_t first, uint32_t second) {
  struct compared *row = &comparison->row[comparison->rows++];
  *row = (struct compared){.unit = {first, second}};
  for (int which = 0; which < 2; which++) {
    row->score[which] = compared_score(comparison, row, 0, which);
    row->rank[which] = compared_rank(comparison, row, 0, which);
  }
}

struct comparison *comparison_new(const struct pair *pair,
                                  const struct result *const result[2],
                                  const struct why *why, size_t crossed) {
  struct arena *arena = arena_new();
  struct comparison *comparison = arena_new_one(arena, struct comparison);
  *comparison = (struct comparison){pair, {result[0], result[1]}, why, crossed, NULL, 0, arena};
  comparison->row = arena_new_array(arena, result[0]->units + result[1]->units,
                                    struct compared);
  for (size_t i = 0; i < result[1]->units; i++)
    add_row(comparison, pair->unit[1][result[1]->order[i]], result[1]->order[i]);
  for (size_t i = 0; i < result[0]->units; i++)
    if (pair->unit[0][result[0]->order[i]] == NO_UNIT)
      add_row(comparison, result[0]->order[i], NO_UNIT);
  return comparison;
}

void comparison_free(struct comparison *comparison) {
  if (comparison != NULL) arena_free(comparison->arena);
}

/* --- movers ------------------------------------------------------------------------------ */

static double gain(const struct compared *row) {
  return row->score[1] - row->score[0];
}

static int by_gain(const void *left, const void *right) {
  const struct compared *a = *(const struct compared *const *)left;
  const struct compared *b = *(const struct compared *const *)right;
  if (gain(a) != gain(b)) return gain(a) > gain(b) ? -1 : 1;
  return a < b ? -1 : 1;
}

static int by_loss(const void *left, const void *right) {
  const struct compared *a = *(const struct compared *const *)left;
  const struct compared *b = *(const struct compared *const *)right;
  if (gain(a) != gain(b)) return gain(a) < gain(b) ? -1 : 1;
  return a < b ? -1 : 1;
}

const struct compared **comparison_movers(const struct comparison *comparison, bool losses,
                                          struct arena *arena, size_t *count) {
  const struct compared **list =
      arena_new_array(arena, comparison->rows + 1, const struct compared *);
  *count = 0;
  for (size_t i = 0; i < comparison->rows; i++) {
    double change = gain(&comparison->row[i]);
    if (losses ? change < 0 : change > 0) list[(*count)++] = &comparison->row[i];
  }
  qsort(list, *count, sizeof *list, losses ? by_loss : by_gain);
  return list;
}

/* --- likeness ---------------------------------------------------------------------------- */

struct correlation comparison_correlation(const struct comparison *comparison) {
  double *score[2];
  for (int which = 0; which < 2; which++) {
    score[which] = mem_new(comparison->rows, sizeof *score[which]);
    for (size_t i = 0; i < comparison->rows; i++)
      score[which][i] = comparison->row[i].score[which];
  }
  struct correlation both = rank_correlation(score[0], score[1], comparison->rows);
  for (int which = 0; which < 2; which++) free(score[which]);
  return both;
}
