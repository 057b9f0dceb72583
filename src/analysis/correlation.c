#include "analysis/correlation.h"

#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/number.h"
#include "index/result.h"

/* Pearson's correlation of two columns of ranks; their mean is (n + 1) / 2 also with ties. */
static double spearman(const double *first, const double *second, size_t n) {
  double mean = (double)(n + 1) / 2, both = 0, squares[2] = {0};
  for (size_t i = 0; i < n; i++) {
    double x = first[i] - mean, y = second[i] - mean;
    both += x * y;
    squares[0] += x * x;
    squares[1] += y * y;
  }
  return both / sqrt(squares[0] * squares[1]);
}

/* --- pairs of units, counted by sorting -------------------------------------------------- */

struct places {
  double first, second;
};

static int by_both(const void *left, const void *right) {
  const struct places *a = left, *b = right;
  if (a->first != b->first) return a->first < b->first ? -1 : 1;
  return number_ascending(&a->second, &b->second);
}

/* Sorts by second; how many pairs stood the other way round. */
static double sort_by_second(struct places *place, struct places *room, size_t n) {
  if (n < 2) return 0;
  size_t half = n / 2, i = 0, k = half;
  double turned = sort_by_second(place, room, half) +
                  sort_by_second(place + half, room, n - half);
  for (size_t j = 0; j < n; j++) {
    bool right = i == half || (k < n && place[k].second < place[i].second);
    if (right) turned += (double)(half - i);
    room[j] = right ? place[k++] : place[i++];
  }
  memcpy(place, room, n * sizeof *place);
  return turned;
}

static double pairs_of(size_t n) {
  return (double)n * ((double)n - 1) / 2;
}

static bool tied_first(const struct places *a, const struct places *b) {
  return a->first == b->first;
}

static bool tied_second(const struct places *a, const struct places *b) {
  return a->second == b->second;
}

static bool tied_both(const struct places *a, const struct places *b) {
  return tied_first(a, b) && tied_second(a, b);
}

/* How many pairs are tied, where tied ones stand side by side. */
static double count_ties(const struct places *place, size_t n,
                         bool (*tied)(const struct places *, const struct places *)) {
  double ties = 0;
  for (size_t from = 0, end; from < n; from = end) {
    for (end = from + 1; end < n && tied(&place[from], &place[end]);) end++;
    ties += pairs_of(end - from);
  }
  return ties;
}

/* Pairs tied on both sides are in the ties of each, so C + D = all - X - Y + both. */
static double kendall(const double *first, const double *second, size_t n) {
  struct places *place = mem_new(2 * n + 1, sizeof *place);
  for (size_t i = 0; i < n; i++) place[i] = (struct places){first[i], second[i]};
  qsort(place, n, sizeof *place, by_both);
  double x = count_ties(place, n, tied_first), both = count_ties(place, n, tied_both);
  double against = sort_by_second(place, place + n, n);
  double y = count_ties(place, n, tied_second), all = pairs_of(n);
  free(place);
  return (all - x - y + both - 2 * against) / sqrt((all - x) * (all - y));
}

/* --- pairs of scores --------------------------------------------------------------------- */

static size_t take_pairs(const double *first, const double *second, size_t n,
                         double *score[2]) {
  size_t count = 0;
  for (size_t i = 0; i < n; i++) {
    if (isnan(first[i]) || isnan(second[i])) continue;
    score[0][count] = first[i];
    score[1][count++] = second[i];
  }
  return count;
}

struct correlation rank_correlation(const double *first, const double *second, size_t n) {
  double *room = mem_new(4 * n, sizeof *room);
  double *score[2] = {room, room + n}, *rank[2] = {room + 2 * n, room + 3 * n};
  size_t count = take_pairs(first, second, n, score);
  for (int side = 0; side < 2; side++)
    rank_scores(score[side], count, TIES_AVERAGE, false, 0, NULL, rank[side], NULL);
  struct correlation result = {count, spearman(rank[0], rank[1], count),
                               kendall(rank[0], rank[1], count)};
  free(room);
  return result;
}

/* Sums over the pairs without a NaN: deviations from the means, by each other. */
struct sums {
  double n, both, squares[2], min[2], max[2];
};

static bool is_pair(double a, double b) {
  return !isnan(a) && !isnan(b);
}

static void sum_deviations(const double *first, const double *second, size_t n,
                           const double *mean, struct sums *sums) {
  for (size_t i = 0; i < n; i++) {
    if (!is_pair(first[i], second[i])) continue;
    double x = first[i] - mean[0], y = second[i] - mean[1];
    sums->both += x * y;
    sums->squares[0] += x * x;
    sums->squares[1] += y * y;
  }
}

static struct sums sums_of(const double *first, const double *second, size_t n) {
  struct sums sums = {.min = {NAN, NAN}, .max = {NAN, NAN}};
  double mean[2] = {0};
  for (size_t i = 0; i < n; i++) {
    const double own[2] = {first[i], second[i]};
    if (!is_pair(own[0], own[1])) continue;
    sums.n++;
    for (int side = 0; side < 2; side++) {
      mean[side] += own[side];
      sums.min[side] = fmin(sums.min[side], own[side]);
      sums.max[side] = fmax(sums.max[side], own[side]);
    }
  }
  for (int side = 0; side < 2; side++) mean[side] /= sums.n;
  sum_deviations(first, second, n, mean, &sums);
  return sums;
}

double pearson_correlation(const double *first, const double *second, size_t n) {
  struct sums sums = sums_of(first, second, n);
  for (int side = 0; side < 2; side++)
    if (sums.n < 2 || number_same12(sums.min[side], sums.max[side])) return NAN;
  double r = sums.both / sqrt(sums.squares[0] * sums.squares[1]);
  return fabs(r) > 1 ? copysign(1, r) : r;
}

double pair_covariance(const double *first, const double *second, size_t n) {
  struct sums sums = sums_of(first, second, n);
  return sums.n < 2 ? NAN : sums.both / (sums.n - 1);
}

double cronbach_alpha(const double *const *column, size_t k, size_t n) {
  double own = 0, between = 0, count = (double)k;
  if (k < 2) return NAN;
  for (size_t i = 0; i < k; i++) {
    own += pair_covariance(column[i], column[i], n);
    for (size_t j = 0; j < i; j++) between += 2 * pair_covariance(column[i], column[j], n);
  }
  double total = own + between;
  return total > 0 ? count / (count - 1) * between / total : NAN;
}
