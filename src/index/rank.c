/* Scores are sorted as they are; rounding keeps their order, so scores that are equal after
 * rounding stand side by side, and only neighbours that are close need be rounded at all. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/number.h"
#include "base/sort.h"
#include "index/result.h"

struct entry {
  double score;
  const char *key;                             /* NULL: keys are not asked for */
  uint32_t position;
};

struct ranking {
  enum ties ties;
  bool round_first;
  int decimals;
};

static int by_position(const struct entry *a, const struct entry *b) {
  return (a->position > b->position) - (a->position < b->position);
}

static int by_key(const void *left, const void *right) {
  const struct entry *a = left, *b = right;
  int order = strcmp(a->key, b->key);
  return order ? order : by_position(a, b);
}

/* --- ties ------------------------------------------------------------------------------- */

static double as_printed(double score, int decimals) {
  char text[NUMBER_ROOM];
  double value = score;
  number_parse(text, number_fixed(score, decimals, text), &value);
  return value;
}

double rank_value(double score, bool round_first, int decimals) {
  return round_first ? as_printed(score, decimals) : number_round12(score);
}

/* Whether scores a >= b are equal after rounding. Printed decimals are compared only of
 * scores that are within two units of the last one. */
static bool tied(const struct ranking *ranking, double a, double b) {
  if (!ranking->round_first) return number_same12(a, b);
  if (a - b > 2 * pow(10, -ranking->decimals)) return false;
  return as_printed(a, ranking->decimals) == as_printed(b, ranking->decimals);
}

/* Ranks of the run of ties [first, end) of entries, the dense-th run. */
static void rank_run(const struct ranking *ranking, const struct entry *entry,
                     size_t first, size_t end, size_t dense, double *rank) {
  const double start[] = {
    [TIES_MIN]     = (double)(first + 1),
    [TIES_MAX]     = (double)end,
    [TIES_AVERAGE] = (double)(first + 1 + end) / 2,
    [TIES_DENSE]   = (double)dense,
    [TIES_ORDER]   = (double)(first + 1),
  };
  for (size_t i = first; i < end; i++) {
    double after = ranking->ties == TIES_ORDER ? (double)(i - first) : 0;
    rank[entry[i].position] = start[ranking->ties] + after;
  }
}

static void rank_sorted(const struct ranking *ranking, struct entry *entry, size_t n,
                        double *rank) {
  size_t dense = 0;
  for (size_t first = 0, end; first < n; first = end) {
    end = first + 1;
    while (end < n && tied(ranking, entry[end - 1].score, entry[end].score)) end++;
    bool keyed = end - first > 1 && entry[first].key != NULL;
    if (keyed) qsort(entry + first, end - first, sizeof *entry, by_key);
    rank_run(ranking, entry, first, end, ++dense, rank);
  }
}

/* --- all -------------------------------------------------------------------------------- */

static struct entry entry_of(const double *score, const char *const *key, uint32_t u) {
  return (struct entry){score[u], key ? key[u] : NULL, u};
}

/* Entries of the scores that are there, best first and as they stand where they are equal,
 * followed by those of missing ones. */
static size_t enter(struct entry *entry, const double *score, size_t n,
                    const char *const *key) {
  size_t there = 0, missing = n;
  struct sort_key *place = mem_new(n, sizeof *place);
  for (uint32_t u = 0; u < n; u++)
    if (isnan(score[u])) entry[--missing] = entry_of(score, key, u);
    else place[there++] = (struct sort_key){~sort_bits(score[u]), u};
  sort_keys(place, there);
  for (size_t i = 0; i < there; i++) entry[i] = entry_of(score, key, place[i].position);
  free(place);
  return there;
}

void rank_scores(const double *score, size_t n, enum ties ties, bool round_first,
                 int decimals, const char *const *key, double *rank, uint32_t *order) {
  const struct ranking ranking = {ties, round_first, decimals};
  bool keyed = order != NULL || ties == TIES_ORDER;
  struct entry *entry = mem_new(n, sizeof *entry);
  size_t there = enter(entry, score, n, keyed ? key : NULL);
  rank_sorted(&ranking, entry, there, rank);
  for (size_t i = there; i < n; i++) rank[entry[i].position] = NAN;
  if (order != NULL) {
    qsort(entry + there, n - there, sizeof *entry, by_key);
    for (size_t i = 0; i < n; i++) order[i] = entry[i].position;
  }
  free(entry);
}
