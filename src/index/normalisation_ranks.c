/* Scores from the rank of a value among the sorted ones. Rounding keeps the order, so what
 * is equal after rounding stands side by side, and both ends of it are found by halving. */
#include "index/normalisation.h"

#include <math.h>

#include "base/number.h"

const char *const ties_words[] = {"min", "average", NULL};

enum { WORD_AVERAGE = 1 };                     /* its position among ties_words */

/* How many values lie below x or, with its ties, not above it. */
static size_t count_below(const struct statistics *s, double x, bool with_ties) {
  size_t from = 0, end = s->n;
  while (from < end) {
    size_t middle = from + (end - from) / 2;
    bool below = number_same12(s->sorted[middle], x) ? with_ties : s->sorted[middle] < x;
    if (below) from = middle + 1;
    else end = middle;
  }
  return from;
}

static double rank_of(const struct normalise_call *call, double x) {
  const struct statistics *s = call->statistics;
  size_t below = count_below(s, x, false), upto = count_below(s, x, true);
  size_t worse = call->lower ? s->n - upto : below;
  bool average = method_argument(call->use, "ties", 0) == WORD_AVERAGE;
  return (double)(worse + 1) + (average ? (double)(upto - below - 1) / 2 : 0);
}

/* Puts score(rank, n) in the place of every value. */
static void by_rank(struct normalise_call *call, double (*score)(double rank, double n)) {
  if (column_is_constant(call))
    call->notice = "all values are equal, so every unit gets the same score";
  for (size_t u = 0; u < call->n; u++)
    if (!isnan(call->x[u]))
      call->x[u] = score(rank_of(call, call->x[u]), (double)call->statistics->n);
}

static double itself(double rank, double n) {
  (void)n;
  return rank;
}

static double beaten(double rank, double n) {
  (void)n;
  return rank - 1;
}

static double share_beaten(double rank, double n) {
  return n > 1 ? (rank - 1) / (n - 1) : 0;
}

static double percentile(double rank, double n) {
  return 100 * rank / n;
}

/* -23 ln(1 - R (1 - exp(-100 / 23))) with R = rank / n: 100 for the best, and above 50 for
 * the best tenth alone. */
static double exponential(double rank, double n) {
  double least = exp(-100.0 / 23), share = rank / n;
  return -23 * log(1 - share + share * least);
}

void normalise_rank(struct normalise_call *call) {
  by_rank(call, itself);
}

void normalise_borda(struct normalise_call *call) {
  by_rank(call, beaten);
}

void normalise_percentile_rank(struct normalise_call *call) {
  by_rank(call, share_beaten);
}

void normalise_exponential_rank(struct normalise_call *call) {
  by_rank(call, exponential);
}

void normalise_categorical(struct normalise_call *call) {
  const double (*point)[2] = call->use->points;
  by_rank(call, percentile);
  for (size_t u = 0; u < call->n; u++)
    if (!isnan(call->x[u]))
      call->x[u] = point[band_of(point, call->use->n_points, call->x[u])][1];
}

const char *check_categorical(const struct method_use *use) {
  const char *why = check_bands(use);
  if (why != NULL) return why;
  for (size_t i = 0; i < use->n_points; i++) {
    if (use->points[i][0] < 0 || use->points[i][0] > 100)
      return "thresholds are percentiles, from 0 to 100";
    if (i > 0 && use->points[i][1] < use->points[i - 1][1])
      return "points must not fall: the last band is that of the best units";
  }
  return NULL;
}
