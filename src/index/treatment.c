/* Methods of treatment: a column of values becomes one with fewer extremes, or of another
 * shape. Each works in place over the units that have a value. None turns the order of two
 * values round, so that the direction of a parameter holds for what comes out. */
#include <math.h>
#include <string.h>

#include "base/number.h"
#include "index/rows.h"
#include "index/stages.h"

static double slot(const struct treat_call *call, const char *name) {
  return method_argument(call->use, name, 0);
}

static bool is_given(const struct method_use *use, const char *name) {
  return !isnan(method_argument(use, name, 0));
}

/* --- fixed ends ------------------------------------------------------------------- */

/* NaN: no such end. */
static void keep_between(struct treat_call *call, double low, double high) {
  for (size_t u = 0; u < call->n; u++) {
    if (call->x[u] < low) call->x[u] = low;
    if (call->x[u] > high) call->x[u] = high;
  }
}

static void clamp(struct treat_call *call) {
  keep_between(call, slot(call, "low"), slot(call, "high"));
}

static const char *check_clamp(const struct method_use *use) {
  double low = method_argument(use, "low", 0), high = method_argument(use, "high", 0);
  if (isnan(low) && isnan(high)) return "at least one of 'low' and 'high' is needed";
  return low > high ? "'low' must not be above 'high'" : NULL;
}

/* --- decimals --------------------------------------------------------------------- */

static void round_to(struct treat_call *call) {
  int decimals = (int)slot(call, "decimals");
  for (size_t u = 0; u < call->n; u++)
    if (!isnan(call->x[u])) call->x[u] = number_round(call->x[u], decimals);
}

static const char *check_round_to(const struct method_use *use) {
  double decimals = method_argument(use, "decimals", 0);
  bool fits = decimals >= 0 && decimals <= 15 && decimals == floor(decimals);
  return fits ? NULL : "'decimals' must be a whole number from 0 to 15";
}

/* --- logarithms ------------------------------------------------------------------- */

struct bounds {
  double min, max;                             /* NaN where there is no value */
};

static struct bounds bounds_of(const double *x, size_t n) {
  struct bounds bounds = {NAN, NAN};
  for (size_t u = 0; u < n; u++) {
    bounds.min = fmin(bounds.min, x[u]);
    bounds.max = fmax(bounds.max, x[u]);
  }
  return bounds;
}

static bool is_constant(struct bounds bounds) {
  return number_same12(bounds.min, bounds.max);
}

/* Refuses the units whose value is below least, or at it unless that is allowed. */
static bool refuse_below(struct treat_call *call, double least, bool allowed,
                         const char *fault) {
  for (size_t u = 0; u < call->n; u++)
    if (call->x[u] < least || (!allowed && call->x[u] == least))
      roll_add(&call->refused, u);
  if (call->refused.count > 0) call->fault = fault;
  return call->fault != NULL;
}

static void log_plain(struct treat_call *call) {
  double offset = isnan(slot(call, "offset")) ? 0 : slot(call, "offset");
  if (refuse_below(call, -offset, false,
                   "of 0 or less there is no logarithm; 'offset' is added before it"))
    return;
  for (size_t u = 0; u < call->n; u++) call->x[u] = log(call->x[u] + offset);
}

static void log_ct(struct treat_call *call) {
  struct bounds b = bounds_of(call->x, call->n);
  if (is_constant(b)) return;
  for (size_t u = 0; u < call->n; u++)
    call->x[u] = log(call->x[u] - b.min + 0.01 * (b.max - b.min));
}

static void log_ct_plus(struct treat_call *call) {
  struct bounds b = bounds_of(call->x, call->n);
  if (is_constant(b)) return;
  if (statistics_shape(call->x, call->n).skew > 0) {
    log_ct(call);
    return;
  }
  for (size_t u = 0; u < call->n; u++)
    call->x[u] = -log(b.max + 0.01 * (b.max - b.min) - call->x[u]);
}

static void log_ct_orig(struct treat_call *call) {
  double min = bounds_of(call->x, call->n).min;
  for (size_t u = 0; u < call->n; u++) call->x[u] = log(call->x[u] - min + 1);
}

/* By position: the words and what they stand for. */
static const char *const log_words[] = {"plain", "CT", "CT_plus", "CT_orig", NULL};
static void (*const log_forms[])(struct treat_call *call) = {
  log_plain, log_ct, log_ct_plus, log_ct_orig,
};

static void log_transform(struct treat_call *call) {
  log_forms[(size_t)slot(call, "form")](call);
}

static bool is_plain(const struct method_use *use) {
  return log_forms[(size_t)method_argument(use, "form", 0)] == log_plain;
}

static const char *check_log_transform(const struct method_use *use) {
  if (!is_given(use, "offset") || is_plain(use)) return NULL;
  return "'offset' goes with form = \"plain\"; the others shift by themselves";
}

/* --- winsorising ------------------------------------------------------------------ */

/* A column that is constant, or has fewer than four values, has no shape to judge. */
static bool passes(const struct treat_call *call, struct shape shape) {
  return isnan(shape.kurtosis) || fabs(shape.skew) < slot(call, "skew") ||
         shape.kurtosis < slot(call, "kurtosis");
}

/* Sets all values at one end, the upper or the lower, to the next one; how many. Where
 * that would leave one value alone, none. */
static size_t pull_in(double *x, size_t n, bool upper) {
  double sign = upper ? 1 : -1, end = -INFINITY, next = -INFINITY, far = INFINITY;
  size_t moved = 0;
  for (size_t u = 0; u < n; u++) {
    end = fmax(end, sign * x[u]);
    far = fmin(far, sign * x[u]);
  }
  for (size_t u = 0; u < n; u++)
    if (sign * x[u] < end) next = fmax(next, sign * x[u]);
  for (size_t u = 0; u < n && next > far; u++)
    if (sign * x[u] == end) x[u] = sign * next, moved++;
  return moved;
}

/* Pulls in ends of x until it passes or enough points were changed; whether it does. */
static bool pull_until(const struct treat_call *call, double *x) {
  size_t changed[2] = {0, 0}, moved = 1;       /* at the lower and at the upper end */
  struct shape shape = statistics_shape(x, call->n);
  while (!passes(call, shape) && moved > 0 &&
         (double)(changed[0] + changed[1]) < slot(call, "max")) {
    bool upper = shape.skew >= 0;
    moved = pull_in(x, call->n, upper);
    if (moved > 0) changed[upper] = moved;
    shape = statistics_shape(x, call->n);
  }
  return passes(call, shape);
}

/* What is done with a column that fails after all. */
enum { OTHERWISE_NOTHING, OTHERWISE_LOG, OTHERWISE_COMBINED };
static const char *const otherwise_words[] = {"nothing", "log", "combined", NULL};

static void winsorise_by_shape(struct treat_call *call) {
  double otherwise = slot(call, "otherwise");
  memcpy(call->room, call->x, call->n * sizeof *call->x);
  bool solved = pull_until(call, call->room);
  if (solved || otherwise != OTHERWISE_LOG)
    memcpy(call->x, call->room, call->n * sizeof *call->x);
  if (!solved && otherwise != OTHERWISE_NOTHING) log_ct(call);
}

static bool by_quantiles(const struct method_use *use) {
  return is_given(use, "low") || is_given(use, "high");
}

static void winsorise(struct treat_call *call) {
  double low = slot(call, "low"), high = slot(call, "high");
  if (by_quantiles(call->use))
    keep_between(call, isnan(low) ? NAN : statistics_quantile(call->statistics, low),
                 isnan(high) ? NAN : statistics_quantile(call->statistics, high));
  else winsorise_by_shape(call);
}

static bool judges_shape(const struct method_use *use) {
  static const char *const names[] = {"skew", "kurtosis", "max", "otherwise"};
  struct method_use standard;
  method_standard(&standard, use->method);
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (method_argument(use, names[i], 0) != method_argument(&standard, names[i], 0))
      return true;
  return false;
}

static const char *check_quantiles(const struct method_use *use) {
  double low = method_argument(use, "low", 0), high = method_argument(use, "high", 0);
  if (judges_shape(use))
    return "either shares 'low' and 'high', or 'skew', 'kurtosis', 'max', 'otherwise'";
  if (low < 0 || high < 0 || low > 1 || high > 1)
    return "'low' and 'high' are shares of the units, from 0 to 1";
  return low >= high ? "'low' must be below 'high'" : NULL;
}

static const char *check_winsorise(const struct method_use *use) {
  double max = method_argument(use, "max", 0);
  if (by_quantiles(use)) return check_quantiles(use);
  if (method_argument(use, "skew", 0) < 0) return "'skew' must not be below 0";
  bool fits = max >= 0 && max == floor(max);
  return fits ? NULL : "'max' must be a whole number of points";
}

/* --- powers ----------------------------------------------------------------------- */

static void power_transform(struct treat_call *call) {
  double exponent = slot(call, "exponent");
  if (refuse_below(call, 0, true, "'power_transform' takes no negative value")) return;
  for (size_t u = 0; u < call->n; u++) call->x[u] = pow(call->x[u], exponent);
}

static const char *check_power_transform(const struct method_use *use) {
  return method_argument(use, "exponent", 0) > 0 ? NULL : "'exponent' must be above 0";
}

/* (e^t - 1) / t, and its derivative (t e^t - e^t + 1) / t^2 by its series near 0. */
static double growth(double t) {
  return t == 0 ? 1 : expm1(t) / t;
}

static double growth_slope(double t) {
  if (fabs(t) > 0.5) return (t * exp(t) - expm1(t)) / (t * t);
  double sum = 0, term = 0.5;                  /* t^k / (k + 2)! */
  for (int k = 0; k < 16; k++) {
    sum += (k + 1) * term;
    term *= t / (k + 3);
  }
  return sum;
}

/* Above 0 where the likelihood falls with lambda: half the slope of the variance, times n,
 * of w = (z^lambda - 1) / lambda, the logarithms of z summing to 0. */
static double variance_slope(const double *log_z, size_t n, double lambda) {
  double mean = 0, sum = 0;
  for (size_t i = 0; i < n; i++)
    mean += log_z[i] * growth(lambda * log_z[i]) / (double)n;
  for (size_t i = 0; i < n; i++) {
    double t = lambda * log_z[i];
    sum += (log_z[i] * growth(t) - mean) * log_z[i] * log_z[i] * growth_slope(t);
  }
  return sum;
}

/* The logarithms of the values that are there to log_z, over their mean; how many. */
static size_t take_logs(const double *x, size_t n, double *log_z) {
  double sum = 0;
  size_t count = 0;
  for (size_t u = 0; u < n; u++)
    if (!isnan(x[u])) sum += log_z[count++] = log(x[u]);
  for (size_t i = 0; i < count; i++) log_z[i] -= sum / (double)count;
  return count;
}

enum { LAMBDA_MOST = 5, LAMBDA_HALVINGS = 64 };

/* The lambda of greatest likelihood from -5 to 5, by halving; 1 of a constant column. */
static double likely_lambda(const struct treat_call *call) {
  if (is_constant(bounds_of(call->x, call->n))) return 1;
  size_t count = take_logs(call->x, call->n, call->room);
  double low = -LAMBDA_MOST, high = LAMBDA_MOST;
  for (int i = 0; i < LAMBDA_HALVINGS; i++) {
    double middle = low + (high - low) / 2;
    if (variance_slope(call->room, count, middle) > 0) high = middle;
    else low = middle;
  }
  return low + (high - low) / 2;
}

static void shift_to_one(struct treat_call *call) {
  double min = bounds_of(call->x, call->n).min;
  for (size_t u = 0; u < call->n; u++) call->x[u] = call->x[u] - min + 1;
}

static void boxcox(struct treat_call *call) {
  if (slot(call, "shift") != 0) shift_to_one(call);
  if (refuse_below(call, 0, false, "'boxcox' takes no value of 0 or less; shift = true "
                                   "moves the least one to 1"))
    return;
  double lambda = slot(call, "lambda");
  if (isnan(lambda)) lambda = likely_lambda(call);
  for (size_t u = 0; u < call->n; u++) {
    double logarithm = log(call->x[u]);
    call->x[u] = logarithm * growth(lambda * logarithm);
  }
}

static bool is_fixed_boxcox(const struct method_use *use) {
  return is_given(use, "lambda") && method_argument(use, "shift", 0) == 0;
}

/* --- the table -------------------------------------------------------------------- */

const struct method treat_rows[] = {
  { .name = "clamp", .family = METHOD_TREAT,
    .argument = {
      { "low", ARGUMENT_NUMBER, false, { NAN }, "values below count as this" },
      { "high", ARGUMENT_NUMBER, false, { NAN }, "values above count as this" } },
    .sentence = "Values below 'low' count as 'low', values above 'high' as 'high'.",
    .sentence_de = "Werte unter „low“ zählen wie „low“, Werte über „high“ wie „high“.",
    .source = "OECD/JRC Handbook (2008), Step 3: trimming of extreme values",
    .check = check_clamp, .treat = clamp },
  { .name = "winsorise", .family = METHOD_TREAT, .words = otherwise_words,
    .argument = {
      { "skew", ARGUMENT_NUMBER, false, { 2 }, "skewness G1 below which all is well" },
      { "kurtosis", ARGUMENT_NUMBER, false, { 3.5 },
        "kurtosis G2 below which all is well" },
      { "max", ARGUMENT_NUMBER, false, { 5 }, "points that may be changed" },
      { "otherwise", ARGUMENT_WORD, false, { OTHERWISE_NOTHING },
        "where that does not do: leave it, a logarithm in its place, or on top" },
      { "low", ARGUMENT_NUMBER, false, { NAN },
        "share of the units below which values count as that quantile" },
      { "high", ARGUMENT_NUMBER, false, { NAN },
        "share of the units above which values count as that quantile" } },
    .sentence = "Where skewness (its size) and kurtosis reach 'skew' and 'kurtosis' both, "
                "the values at the longer end count as the next one, until one of the two "
                "is below or 'max' points were changed; where that does not do, "
                "'otherwise' says whether the logarithm of form \"CT\" is taken. With "
                "'low' and 'high', values beyond these quantiles count as the quantile.",
    .sentence_de = "Wo Schiefe (dem Betrag nach) und Wölbung beide „skew“ und „kurtosis“ "
                   "erreichen, zählen die Werte am längeren Ende wie der nächste, bis "
                   "eine der beiden darunter liegt oder „max“ Werte geändert sind; reicht "
                   "das nicht, sagt „otherwise“, ob der Logarithmus der Form „CT“ gilt. "
                   "Mit „low“ und „high“ zählen Werte jenseits dieser Quantile wie das "
                   "Quantil.",
    .source = "OECD/JRC Handbook (2008), Step 3: winsorisation; rule of COINr's Treat "
              "(Becker et al. 2022); quantiles: type 7 of Hyndman & Fan (1996)",
    .relative = true, .check = check_winsorise, .treat = winsorise },
  { .name = "log_transform", .family = METHOD_TREAT, .words = log_words,
    .argument = {
      { "offset", ARGUMENT_NUMBER, false, { NAN }, "added to every value before" },
      { "form", ARGUMENT_WORD, false, { 0 },
        "log(x + offset); log(x - min + 0.01 (max - min)); the same, or where the long "
        "end is the lower one its mirror; log(x - min + 1)" } },
    .sentence = "The natural logarithm of the value plus 'offset'; with 'form' \"CT\" of "
                "its distance from the least value plus a hundredth of the range, with "
                "\"CT_plus\" the same, mirrored where the skewness is not positive, and "
                "with \"CT_orig\" of that distance plus 1.",
    .sentence_de = "Der natürliche Logarithmus des Wertes plus „offset“; mit „form“ „CT“ "
                   "seines Abstands vom kleinsten Wert plus ein Hundertstel der "
                   "Spannweite, mit „CT_plus“ dasselbe, gespiegelt, wo die Schiefe nicht "
                   "positiv ist, und mit „CT_orig“ dieses Abstands plus 1.",
    .source = "OECD/JRC Handbook (2008), Step 5: transformation; log_CT, log_CT_plus and "
              "log_CT_orig of COINr (Becker et al. 2022)",
    .relative = true, .alone = is_plain,
    .check = check_log_transform, .treat = log_transform },
  { .name = "power_transform", .family = METHOD_TREAT,
    .argument = {
      { "exponent", ARGUMENT_NUMBER, true, { NAN }, "0.5 is the square root" } },
    .sentence = "The value to the power of 'exponent'.",
    .sentence_de = "Der Wert hoch „exponent“.",
    .source = "OECD/JRC Handbook (2008), Step 5: transformation",
    .check = check_power_transform, .treat = power_transform },
  { .name = "boxcox", .family = METHOD_TREAT,
    .argument = {
      { "lambda", ARGUMENT_NUMBER, false, { NAN },
        "exponent; left out: the likeliest, from -5 to 5" },
      { "shift", ARGUMENT_FLAG, false, { 0 }, "first move the least value to 1" } },
    .sentence = "(x^lambda - 1) / lambda, and log(x) where 'lambda' is 0; without "
                "'lambda' it is the one of greatest likelihood from -5 to 5 (1 where all "
                "values are equal).",
    .sentence_de = "(x^lambda - 1) / lambda und log(x), wo „lambda“ 0 ist; ohne „lambda“ "
                   "gilt das der größten Likelihood von -5 bis 5 (1, wo alle Werte "
                   "gleich sind).",
    .source = "Box & Cox (1964), An Analysis of Transformations; 'shift' as in COINr",
    .relative = true, .alone = is_fixed_boxcox, .treat = boxcox },
  { .name = "round_to", .family = METHOD_TREAT,
    .argument = {
      { "decimals", ARGUMENT_NUMBER, true, { NAN }, "decimals that stay" } },
    .sentence = "Values are rounded to so many decimals, half away from zero.",
    .sentence_de = "Die Werte werden kaufmännisch auf so viele Nachkommastellen "
                   "gerundet.",
    .source = "commercial rounding",
    .check = check_round_to, .treat = round_to },
  { .name = NULL },
};
