/* The functions of formulas: one row each at the end. A function may give NaN where an
 * argument is missing without looking: who calls it sees to that. */
#include <math.h>
#include <stddef.h>

#include "base/number.h"
#include "rules/formula_parts.h"

#define OF_ONE(name, expression)                                                      \
  static void apply_##name(double *out, const double *const *in, size_t count,       \
                           size_t n) {                                                \
    (void)count;                                                                      \
    for (size_t i = 0; i < n; i++) {                                                  \
      double x = in[0][i];                                                            \
      out[i] = (expression);                                                          \
    }                                                                                 \
  }

OF_ONE(abs, fabs(x))
OF_ONE(sqrt, sqrt(x))
OF_ONE(exp, exp(x))
OF_ONE(log, log(x))
OF_ONE(log10, log10(x))
OF_ONE(floor, floor(x))
OF_ONE(ceil, ceil(x))
OF_ONE(missing, is_missing(x) ? 1 : 0)

static void apply_round(double *out, const double *const *in, size_t count, size_t n) {
  for (size_t i = 0; i < n; i++) {
    double places = count > 1 ? in[1][i] : 0;
    places = places > 15 ? 15 : places < -15 ? -15 : places;
    out[i] = is_missing(places) ? NAN : number_round(in[0][i], (int)places);
  }
}

/* No number where the bounds are the wrong way round. */
static void apply_clamp(double *out, const double *const *in, size_t count, size_t n) {
  (void)count;
  for (size_t i = 0; i < n; i++) {
    double x = in[0][i], low = in[1][i], high = in[2][i];
    out[i] = low > high ? NAN : x < low ? low : x > high ? high : x;
  }
}

static void apply_min(double *out, const double *const *in, size_t count, size_t n) {
  for (size_t i = 0; i < n; i++) out[i] = in[0][i];
  for (size_t k = 1; k < count; k++)
    for (size_t i = 0; i < n; i++)
      if (in[k][i] < out[i]) out[i] = in[k][i];
}

static void apply_max(double *out, const double *const *in, size_t count, size_t n) {
  for (size_t i = 0; i < n; i++) out[i] = in[0][i];
  for (size_t k = 1; k < count; k++)
    for (size_t i = 0; i < n; i++)
      if (in[k][i] > out[i]) out[i] = in[k][i];
}

static void apply_coalesce(double *out, const double *const *in, size_t count, size_t n) {
  for (size_t i = 0; i < n; i++) out[i] = in[0][i];
  for (size_t k = 1; k < count; k++)
    for (size_t i = 0; i < n; i++)
      if (is_missing(out[i])) out[i] = in[k][i];
}

static void apply_share(double *out, const double *const *in, size_t count, size_t n) {
  (void)count;
  for (size_t i = 0; i < n; i++)
    out[i] = in[1][i] == 0 ? NAN : 100 * in[0][i] / in[1][i];
}

static void apply_per(double *out, const double *const *in, size_t count, size_t n) {
  (void)count;
  for (size_t i = 0; i < n; i++)
    out[i] = in[2][i] == 0 ? NAN : in[0][i] * in[1][i] / in[2][i];
}

/* Adds up what is there of unit i, in the order of the arguments; *there: how many. */
static double add_up(const double *const *in, size_t count, size_t i, size_t *there) {
  double sum = 0;
  *there = 0;
  for (size_t k = 0; k < count; k++) {
    if (is_missing(in[k][i])) continue;
    sum += in[k][i];
    ++*there;
  }
  return sum;
}

static void apply_sum(double *out, const double *const *in, size_t count, size_t n) {
  size_t there;
  for (size_t i = 0; i < n; i++) {
    double sum = add_up(in, count, i, &there);
    out[i] = there > 0 ? sum : NAN;
  }
}

static void apply_mean(double *out, const double *const *in, size_t count, size_t n) {
  size_t there;
  for (size_t i = 0; i < n; i++) {
    double sum = add_up(in, count, i, &there);
    out[i] = there > 0 ? sum / (double)there : NAN;
  }
}

#define FUNCTIONS(ROW)                                                                \
  ROW(abs, 1, 1, TAKES_NUMBERS, MISSING_SPREADS, apply_abs)                           \
  ROW(min, 2, FORMULA_MOST, TAKES_NUMBERS, MISSING_SPREADS, apply_min)           \
  ROW(max, 2, FORMULA_MOST, TAKES_NUMBERS, MISSING_SPREADS, apply_max)           \
  ROW(sqrt, 1, 1, TAKES_NUMBERS, MISSING_SPREADS, apply_sqrt)                         \
  ROW(exp, 1, 1, TAKES_NUMBERS, MISSING_SPREADS, apply_exp)                           \
  ROW(log, 1, 1, TAKES_NUMBERS, MISSING_SPREADS, apply_log)                           \
  ROW(log10, 1, 1, TAKES_NUMBERS, MISSING_SPREADS, apply_log10)                       \
  ROW(floor, 1, 1, TAKES_NUMBERS, MISSING_SPREADS, apply_floor)                       \
  ROW(ceil, 1, 1, TAKES_NUMBERS, MISSING_SPREADS, apply_ceil)                         \
  ROW(round, 1, 2, TAKES_NUMBERS, MISSING_SPREADS, apply_round)                       \
  ROW(clamp, 3, 3, TAKES_NUMBERS, MISSING_SPREADS, apply_clamp)                       \
  ROW(coalesce, 1, FORMULA_MOST, TAKES_ALIKE, MISSING_SEEN, apply_coalesce)      \
  ROW(missing, 1, 1, TAKES_ANYTHING, MISSING_SEEN, apply_missing)                     \
  ROW(share, 2, 2, TAKES_NUMBERS, MISSING_AT_ZERO, apply_share)                       \
  ROW(per, 3, 3, TAKES_NUMBERS, MISSING_AT_ZERO, apply_per)                           \
  ROW(count_yes, 1, FORMULA_MOST, TAKES_TRUTHS, MISSING_SEEN, apply_sum)         \
  ROW(sum, 1, FORMULA_MOST, TAKES_NUMBERS, MISSING_SEEN, apply_sum)              \
  ROW(mean, 1, FORMULA_MOST, TAKES_NUMBERS, MISSING_SEEN, apply_mean)

#define FUNCTION_ROW(name, ...) {#name, __VA_ARGS__},
#define FUNCTION_NAME(name, ...) #name,

const struct formula_function formula_function_table[] = {
  FUNCTIONS(FUNCTION_ROW)
  {.name = NULL},
};

const char *const *formula_functions(void) {
  static const char *const names[] = {FUNCTIONS(FUNCTION_NAME) NULL};
  return names;
}
