#include "analysis/correlation.h"

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
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

static int sign(double value) {
  return (value > 0) - (value < 0);
}

/* Of every pair: +1 or -1 to concord, and 1 to each side that does not tie it. */
static double kendall(const double *first, const double *second, size_t n) {
  double concord = 0, untied[2] = {0};
  for (size_t i = 0; i < n; i++) {
    for (size_t j = 0; j < i; j++) {
      int x = sign(first[i] - first[j]), y = sign(second[i] - second[j]);
      concord += x * y;
      untied[0] += x != 0;
      untied[1] += y != 0;
    }
  }
  return concord / sqrt(untied[0] * untied[1]);
}

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
