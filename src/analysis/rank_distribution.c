#include "analysis/rank_distribution.h"

#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

struct rank_tally *rank_tally_new(size_t units, const uint32_t *next) {
  struct rank_tally *tally = mem_new(1, sizeof *tally);
  *tally = (struct rank_tally){units, next, mem_new(units, sizeof *tally->count)};
  return tally;
}

void rank_tally_free(struct rank_tally *tally) {
  if (tally == NULL) return;
  for (size_t u = 0; u < tally->units; u++) free(tally->count[u].times);
  free(tally->count);
  free(tally);
}

/* Widens the window to hold half_rank, by half of itself at least. */
static void widen(struct rank_counts *count, uint32_t half_rank) {
  uint32_t first = count->span > 0 ? count->first : half_rank, end = first + count->span;
  uint32_t margin = count->span / 2 + 2;
  uint32_t new_first = first, new_end = end;
  if (half_rank < first) new_first = half_rank > margin ? half_rank - margin : 0;
  if (half_rank >= end) new_end = half_rank + margin;
  uint32_t *times = mem_new(new_end - new_first, sizeof *times);
  if (count->span > 0)
    memcpy(times + (first - new_first), count->times, count->span * sizeof *times);
  free(count->times);
  count->times = times;
  count->first = new_first;
  count->span = new_end - new_first;
}

void rank_counts_add(struct rank_counts *count, uint32_t half_rank, uint32_t times) {
  if (half_rank < count->first || half_rank - count->first >= count->span)
    widen(count, half_rank);
  count->times[half_rank - count->first] += times;
  count->ranked += times;
}

void rank_tally_add(struct rank_tally *tally, const double *rank) {
  for (size_t u = 0; u < tally->units; u++) {
    struct rank_counts *count = &tally->count[u];
    if (isnan(rank[u])) continue;
    rank_counts_add(count, (uint32_t)(2 * rank[u]), 1);
    if (tally->next[u] == NO_NEXT || isnan(rank[tally->next[u]])) continue;
    count->pairs++;
    count->ahead += rank[u] < rank[tally->next[u]];
  }
}

void rank_tally_merge(struct rank_tally *tally, const struct rank_tally *other) {
  for (size_t u = 0; u < tally->units; u++) {
    const struct rank_counts *from = &other->count[u];
    for (uint32_t i = 0; i < from->span; i++)
      if (from->times[i] > 0)
        rank_counts_add(&tally->count[u], from->first + i, from->times[i]);
    tally->count[u].ahead += from->ahead;
    tally->count[u].pairs += from->pairs;
  }
}

/* --- what is said of them ---------------------------------------------------------------- */

/* The rank that so many are not better than: number 1 is the best. */
static double rank_number(const struct rank_counts *count, uint64_t number) {
  uint64_t passed = 0;
  uint32_t i = 0;
  while (i + 1 < count->span && (passed += count->times[i]) < number) i++;
  return (count->first + i) / 2.0;
}

double rank_quantile(const struct rank_counts *count, double p) {
  if (count->ranked == 0) return NAN;
  double index = 1 + (double)(count->ranked - 1) * p, step = index - floor(index);
  double low = rank_number(count, (uint64_t)floor(index));
  double high = rank_number(count, (uint64_t)ceil(index));
  return low == high ? low : (1 - step) * low + step * high;
}

static double mean_of(const struct rank_counts *count) {
  double sum = 0;
  for (uint32_t i = 0; i < count->span; i++)
    sum += (double)(count->first + i) * count->times[i];
  return sum / 2 / (double)count->ranked;
}

static double top_of(const struct rank_counts *count) {
  uint64_t times = 0;
  for (uint32_t i = 0; i < count->span && count->first + i <= 2 * TOP_RANKS; i++)
    times += count->times[i];
  return (double)times / (double)count->ranked;
}

struct rank_summary rank_summary(const struct rank_counts *count) {
  return (struct rank_summary){
    .mean = mean_of(count),
    .median = rank_quantile(count, 0.5),
    .low = rank_quantile(count, 0.05),
    .high = rank_quantile(count, 0.95),
    .top = top_of(count),
    .ahead = (double)count->ahead / (double)count->pairs,
  };
}

double rank_chance(const struct rank_counts *count, uint32_t half_rank) {
  bool kept = half_rank >= count->first && half_rank - count->first < count->span;
  return kept ? count->times[half_rank - count->first] / (double)count->ranked : 0;
}
