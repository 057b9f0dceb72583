/* The functions of formulas: one row each. */
#include <math.h>
#include <stddef.h>

#include "base/number.h"
#include "rules/formula_parts.h"

#define EACH(expression)                                                              \
  do {                                                                                \
    (void)arguments;                                                                  \
    for (size_t i = 0; i < n; i++) {                                                  \
      double x = argument[0][i];                                                      \
      out[i] = (expression);                                                          \
    }                                                                                 \
  } while (0)

static void apply_abs(double *out, double *const *argument, size_t arguments, size_t n) {
  EACH(fabs(x));
}
static void apply_sqrt(double *out, double *const *argument, size_t arguments, size_t n) {
  EACH(sqrt(x));
}
static void apply_exp(double *out, double *const *argument, size_t arguments, size_t n) {
  EACH(exp(x));
}
static void apply_log(double *out, double *const *argument, size_t arguments, size_t n) {
  EACH(log(x));
}
static void apply_log10(double *out, double *const *argument, size_t arguments, size_t n) {
  EACH(log10(x));
}
static void apply_floor(double *out, double *const *argument, size_t arguments, size_t n) {
  EACH(floor(x));
}
static void apply_ceil(double *out, double *const *argument, size_t arguments, size_t n) {
  EACH(ceil(x));
}
static void apply_missing(double *out, double *const *argument, size_t arguments,
                          size_t n) {
  EACH(is_missing(x) ? 1 : 0);
}

static void apply_round(double *out, double *const *argument, size_t arguments, size_t n) {
  for (size_t i = 0; i < n; i++) {
    double places = arguments > 1 ? argument[1][i] : 0;
    places = places > 15 ? 15 : places < -15 ? -15 : places;
    out[i] = is_missing(places) ? NAN : number_round(argument[0][i], (int)places);
  }
}

static void apply_clamp(double *out, double *const *argument, size_t arguments, size_t n) {
  (void)arguments;
  for (size_t i = 0; i < n; i++) {
    double x = argument[0][i], low = argument[1][i], high = argument[2][i];
    out[i] = x < low ? low : x > high ? high : x;
  }
}

static void apply_min(double *out, double *const *argument, size_t arguments, size_t n) {
  for (size_t i = 0; i < n; i++) out[i] = argument[0][i];
  for (size_t k = 1; k < arguments; k++)
    for (size_t i = 0; i < n; i++)
      if (argument[k][i] < out[i]) out[i] = argument[k][i];
}

static void apply_max(double *out, double *const *argument, size_t arguments, size_t n) {
  for (size_t i = 0; i < n; i++) out[i] = argument[0][i];
  for (size_t k = 1; k < arguments; k++)
    for (size_t i = 0; i < n; i++)
      if (argument[k][i] > out[i]) out[i] = argument[k][i];
}

static void apply_coalesce(double *out, double *const *argument, size_t arguments,
                           size_t n) {
  for (size_t i = 0; i < n; i++) out[i] = argument[0][i];
  for (size_t k = 1; k < arguments; k++)
    for (size_t i = 0; i < n; i++)
      if (is_missing(out[i])) out[i] = argument[k][i];
}

static void apply_share(double *out, double *const *argument, size_t arguments, size_t n) {
  (void)arguments;
  for (size_t i = 0; i < n; i++) {
    double base = argument[1][i];
    out[i] = base == 0 ? NAN : 100 * argument[0][i] / base;
  }
}

static void apply_per(double *out, double *const *argument, size_t arguments, size_t n) {
  (void)arguments;
  for (size_t i = 0; i < n; i++) {
    double base = argument[2][i];
    out[i] = base == 0 ? NAN : argument[0][i] * argument[1][i] / base;
  }
}

/* Adds up what is there, in the order of the arguments; count is how many were. */
static double add_up(double *const *argument, size_t arguments, size_t i, size_t *count) {
  double sum = 0;
  *count = 0;
  for (size_t k = 0; k < arguments; k++) {
    if (is_missing(argument[k][i])) continue;
    sum += argument[k][i];
    ++*count;
  }
  return sum;
}

static void apply_sum(double *out, double *const *argument, size_t arguments, size_t n) {
  size_t count;
  for (size_t i = 0; i < n; i++) {
    double sum = add_up(argument, arguments, i, &count);
    out[i] = count > 0 ? sum : NAN;
  }
}

static void apply_mean(double *out, double *const *argument, size_t arguments, size_t n) {
  size_t count;
  for (size_t i = 0; i < n; i++) {
    double sum = add_up(argument, arguments, i, &count);
    out[i] = count > 0 ? sum / (double)count : NAN;
  }
}

const struct formula_function formula_function_table[] = {
  {.name = "abs", .least = 1, .most = 1, .apply = apply_abs},
  {.name = "min", .least = 2, .most = 64, .apply = apply_min},
  {.name = "max", .least = 2, .most = 64, .apply = apply_max},
  {.name = "sqrt", .least = 1, .most = 1, .apply = apply_sqrt},
  {.name = "exp", .least = 1, .most = 1, .apply = apply_exp},
  {.name = "log", .least = 1, .most = 1, .apply = apply_log},
  {.name = "log10", .least = 1, .most = 1, .apply = apply_log10},
  {.name = "floor", .least = 1, .most = 1, .apply = apply_floor},
  {.name = "ceil", .least = 1, .most = 1, .apply = apply_ceil},
  {.name = "round", .least = 1, .most = 2, .apply = apply_round},
  {.name = "clamp", .least = 3, .most = 3, .apply = apply_clamp},
  {.name = "coalesce", .least = 1, .most = 64, .sees_missing = true,
   .apply = apply_coalesce},
  {.name = "missing", .least = 1, .most = 1, .sees_missing = true, .takes_text = true,
   .gives_truth = true, .apply = apply_missing},
  {.name = "share", .least = 2, .most = 2, .gives_missing = true, .apply = apply_share},
  {.name = "per", .least = 3, .most = 3, .gives_missing = true, .apply = apply_per},
  {.name = "count_yes", .least = 1, .most = 64, .sees_missing = true, .apply = apply_sum},
  {.name = "sum", .least = 1, .most = 64, .sees_missing = true, .apply = apply_sum},
  {.name = "mean", .least = 1, .most = 64, .sees_missing = true, .apply = apply_mean},
  {0},
};

enum { FUNCTION_COUNT = sizeof formula_function_table / sizeof *formula_function_table };

const char *const *formula_functions(void) {
  static const char *const names[FUNCTION_COUNT] = {
    "abs", "min", "max", "sqrt", "exp", "log", "log10", "floor", "ceil", "round", "clamp",
    "coalesce", "missing", "share", "per", "count_yes", "sum", "mean", NULL,
  };
  return names;
}
