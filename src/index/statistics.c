#include <math.h>

#include "base/number.h"
#include "base/sort.h"
#include "index/stages.h"

static double *sorted_values(const double *x, size_t n, struct arena *arena,
                             size_t *count) {
  double *sorted = arena_new_array(arena, n, double);
  *count = 0;
  for (size_t u = 0; u < n; u++)
    if (!is_missing(x[u])) sorted[(*count)++] = x[u];
  sort_doubles(sorted, *count);
  return sorted;
}

/* Sum over the values that are there of (value - centre)^power, power 1 or 2, in the order
 * of units. */
static double moment(const double *x, size_t n, double centre, bool squared) {
  double sum = 0;
  for (size_t u = 0; u < n; u++) {
    double difference = x[u] - centre;
    if (!is_missing(x[u])) sum += squared ? difference * difference : difference;
  }
  return sum;
}

struct statistics statistics_of(const double *x, size_t n, struct arena *arena) {
  struct statistics s = {.min = NAN, .max = NAN, .mean = NAN, .sd = NAN, .median = NAN};
  s.sorted = sorted_values(x, n, arena, &s.n);
  if (s.n == 0) return s;
  s.min = s.sorted[0];
  s.max = s.sorted[s.n - 1];
  s.mean = fmin(fmax(moment(x, n, 0, false) / (double)s.n, s.min), s.max);
  if (s.n > 1) s.sd = sqrt(moment(x, n, s.mean, true) / (double)(s.n - 1));
  s.median = statistics_quantile(&s, 0.5);
  return s;
}

/* Sums of the deviations' powers 2, 3 and 4 about the mean. */
struct powers {
  double second, third, fourth;
};

static struct powers powers_of(const double *x, size_t n, double mean) {
  struct powers sum = {0};
  for (size_t u = 0; u < n; u++) {
    if (is_missing(x[u])) continue;
    double difference = x[u] - mean, square = difference * difference;
    sum.second += square;
    sum.third += square * difference;
    sum.fourth += square * square;
  }
  return sum;
}

/* Whether all values are equal to 12 digits. */
static bool is_level(const double *x, size_t n) {
  double min = NAN, max = NAN;
  for (size_t u = 0; u < n; u++) {
    min = fmin(min, x[u]);
    max = fmax(max, x[u]);
  }
  return number_same12(min, max);
}

struct shape statistics_shape(const double *x, size_t n) {
  struct shape shape = {NAN, NAN};
  size_t count = 0;
  for (size_t u = 0; u < n; u++) count += !is_missing(x[u]);
  if (count == 0 || is_level(x, n)) return shape;
  struct powers s = powers_of(x, n, moment(x, n, 0, false) / (double)count);
  double m = (double)count, ratio = m * s.fourth / (s.second * s.second);
  if (m >= 3)
    shape.skew = sqrt(m * (m - 1)) / (m - 2) * sqrt(m) * s.third / pow(s.second, 1.5);
  if (m >= 4)
    shape.kurtosis = ((m + 1) * (ratio - 3) + 6) * (m - 1) / ((m - 2) * (m - 3));
  return shape;
}

double statistics_quantile(const struct statistics *s, double p) {
  if (s->n == 0) return NAN;
  double position = p * (double)(s->n - 1), below = floor(position);
  size_t i = (size_t)below;
  if (i + 1 >= s->n) return s->max;
  return s->sorted[i] + (position - below) * (s->sorted[i + 1] - s->sorted[i]);
}
