/* Methods of normalisation: a column of values becomes a column of scores. Each works in
 * place over the units that have a value; statistics are those of the column before. */
#include <math.h>

#include "base/number.h"
#include "index/rows.h"

static double slot(const struct normalise_call *call, const char *name, size_t which) {
  return method_argument(call->use, name, which);
}

static void affine(struct normalise_call *call, double slope, double offset) {
  call->affine = true;
  call->slope = slope;
  call->offset = offset;
}

/* Lays the column on the line through (from, a) and (till, b). */
static void lay(struct normalise_call *call, double from, double till, double a, double b) {
  double width = till - from;
  for (size_t u = 0; u < call->n; u++)
    call->x[u] = a + (b - a) * ((call->x[u] - from) / width);
  affine(call, (b - a) / width, a - (b - a) * (from / width));
}

static void scale(struct normalise_call *call, double slope) {
  for (size_t u = 0; u < call->n; u++) call->x[u] *= slope;
  affine(call, slope, 0);
}

/* Gives every unit the same score. */
static void level(struct normalise_call *call, double score) {
  for (size_t u = 0; u < call->n; u++)
    if (!isnan(call->x[u])) call->x[u] = score;
  affine(call, 0, score);
}

static const char *ascending_to(const struct method_use *use) {
  return method_argument(use, "to", 0) < method_argument(use, "to", 1)
             ? NULL : "'to' must lead from a lower to a higher number";
}

/* --- the best and the worst unit -------------------------------------------------------- */

static void minmax(struct normalise_call *call) {
  double min = call->statistics->min, max = call->statistics->max;
  double bottom = slot(call, "to", 0), top = slot(call, "to", 1);
  if (number_round12(min) == number_round12(max)) {
    call->notice = "all values are equal, so every unit gets the middle of 'to'";
    level(call, bottom + (top - bottom) / 2);
  } else if (call->lower) {
    lay(call, max, min, bottom, top);
  } else {
    lay(call, min, max, bottom, top);
  }
}

static void best_of_higher(struct normalise_call *call, double to) {
  double max = call->statistics->max;
  if (max == 0) {
    call->notice = "no value is above 0, so every unit gets 0";
    level(call, 0);
    return;
  }
  for (size_t u = 0; u < call->n; u++) call->x[u] = to * (call->x[u] / max);
  affine(call, to / max, 0);
}

static void best_of_lower(struct normalise_call *call, double to) {
  double min = call->statistics->min;
  for (size_t u = 0; u < call->n; u++)
    call->x[u] = call->x[u] == min ? to : to * (min / call->x[u]);
}

static void best(struct normalise_call *call) {
  for (size_t u = 0; u < call->n; u++)
    if (call->x[u] < 0) roll_add(&call->refused, u);
  if (call->refused.count > 0) call->fault = "'best' takes no negative value";
  else if (call->lower) best_of_lower(call, slot(call, "to", 0));
  else best_of_higher(call, slot(call, "to", 0));
}

static const char *check_best(const struct method_use *use) {
  return method_argument(use, "to", 0) > 0 ? NULL : "'to' must be above 0";
}

/* --- fixed posts ------------------------------------------------------------------------ */

static void cap(struct normalise_call *call, double low, double high) {
  for (size_t u = 0; u < call->n; u++) {
    double x = call->x[u];
    if (x < low) call->x[u] = low;
    if (x > high) call->x[u] = high;
    call->cut[u] = x < low || x > high;
  }
}

static void goalposts(struct normalise_call *call) {
  double low = slot(call, "low", 0), high = slot(call, "high", 0);
  double bottom = slot(call, "to", 0), top = slot(call, "to", 1);
  if (slot(call, "cap", 0) != 0) cap(call, low, high);
  if (call->lower) lay(call, high, low, bottom, top);
  else lay(call, low, high, bottom, top);
}

static const char *check_goalposts(const struct method_use *use) {
  if (!(method_argument(use, "low", 0) < method_argument(use, "high", 0)))
    return "'low' must be below 'high'; direction = \"lower\" turns the scale round";
  return ascending_to(use);
}

/* --- steps ------------------------------------------------------------------------------ */

/* Points between band i and the next one. */
static double between(const double (*point)[2], size_t i, double x) {
  double part = (x - point[i][0]) / (point[i + 1][0] - point[i][0]);
  return point[i][1] + part * (point[i + 1][1] - point[i][1]);
}

static void bands(struct normalise_call *call) {
  const double (*point)[2] = call->use->points;
  size_t last = call->use->n_points - 1;
  bool linear = slot(call, "linear", 0) != 0;
  for (size_t u = 0; u < call->n; u++) {
    double x = call->x[u];
    if (isnan(x)) continue;
    size_t i = 0;
    while (i < last && x >= point[i + 1][0]) i++;
    bool inside = i < last && x >= point[0][0];
    call->x[u] = linear && inside ? between(point, i, x) : point[i][1];
  }
}

static const char *check_bands(const struct method_use *use) {
  if (use->n_points == 0) return "at least one band { threshold, points } is needed";
  for (size_t i = 1; i < use->n_points; i++)
    if (!(use->points[i - 1][0] < use->points[i][0]))
      return "thresholds must stand in ascending order";
  return NULL;
}

/* --- maps that look at no other unit ---------------------------------------------------- */

static void scaled(struct normalise_call *call) {
  double by = slot(call, "by", 0);
  if (!isnan(by)) scale(call, by);
  else lay(call, slot(call, "low", 0), slot(call, "high", 0), 0, 100);
}

static const char *check_scaled(const struct method_use *use) {
  double low = method_argument(use, "low", 0), high = method_argument(use, "high", 0);
  double by = method_argument(use, "by", 0);
  bool posts = !isnan(low) && !isnan(high), some = !isnan(low) || !isnan(high);
  if (isnan(by) ? !posts : some) return "either 'by' or both 'low' and 'high' are needed";
  if (posts && low == high) return "'low' and 'high' must differ";
  return by == 0 ? "'by' must not be 0" : NULL;
}

static void none(struct normalise_call *call) {
  scale(call, call->yes_no ? 100 : 1);
}

/* --- the table -------------------------------------------------------------------------- */

#define TO_RANGE \
  { "to", ARGUMENT_RANGE, false, { 0, 100 }, "score of the worst and of the best end" }

const struct method normalise_rows[] = {
  { .name = "minmax", .family = METHOD_NORMALISE,
    .argument = { TO_RANGE },
    .sentence = "The worst unit gets the lower end of 'to', the best unit the upper end, the "
                "others lie between them in proportion; where all are equal, the middle.",
    .sentence_de = "Die schwächste Einheit erhält das untere Ende von „to“, die beste "
                   "das obere, die anderen liegen im Verhältnis dazwischen; sind alle "
                   "gleich, gilt die Mitte.",
    .source = "OECD/JRC Handbook (2008), Table 3: Min-Max",
    .relative = true, .extremes = true, .check = ascending_to, .normalise = minmax },
  { .name = "best", .family = METHOD_NORMALISE,
    .argument = {
      { "to", ARGUMENT_NUMBER, false, { 100 }, "score of the best unit" } },
    .sentence = "The value as a share of the best unit's, which gets 'to'; where lower is "
                "better, the best unit's value as a share of the unit's.",
    .sentence_de = "Der Wert als Anteil am Wert der besten Einheit, die „to“ erhält; wo "
                   "niedriger besser ist, der Wert der besten Einheit als Anteil am "
                   "eigenen.",
    .source = "OECD/JRC Handbook (2008), Table 3: Distance to a reference, here the leader",
    .relative = true, .extremes = true, .check = check_best, .normalise = best },
  { .name = "goalposts", .family = METHOD_NORMALISE,
    .argument = {
      { "low", ARGUMENT_NUMBER, true, { NAN }, "lower post" },
      { "high", ARGUMENT_NUMBER, true, { NAN }, "upper post" },
      TO_RANGE,
      { "cap", ARGUMENT_FLAG, false, { 1 }, "values beyond a post count as the post" } },
    .sentence = "Linear between two fixed posts; values beyond a post count as the post, "
                "unless 'cap' is false.",
    .sentence_de = "Linear zwischen zwei festen Marken; was darüber oder darunter liegt, "
                   "zählt wie die Marke, außer wenn „cap“ false ist.",
    .source = "UNDP, Human Development Report, technical notes; "
              "OECD/JRC Handbook (2008), Table 3: Min-Max, with fixed ends",
    .check = check_goalposts, .normalise = goalposts },
  { .name = "bands", .family = METHOD_NORMALISE,
    .argument = {
      { NULL, ARGUMENT_POINTS, true, { 0 }, "{ threshold, points }, thresholds ascending" },
      { "linear", ARGUMENT_FLAG, false, { 0 }, "interpolate between the thresholds" } },
    .sentence = "Points of the highest band whose threshold is reached; below the first "
                "threshold, the points of the first band. With 'linear', points lie in "
                "proportion between thresholds and are flat beyond the first and the last.",
    .sentence_de = "Die Punkte der höchsten Stufe, deren Schwelle erreicht ist; unter "
                   "der ersten Schwelle die Punkte der ersten Stufe. Mit „linear“ liegen "
                   "die Punkte zwischen den Schwellen im Verhältnis und bleiben "
                   "außerhalb gleich.",
    .source = "OECD/JRC Handbook (2008), Table 3: Categorical scales",
    .fixes_direction = true,
    .check = check_bands, .normalise = bands },
  { .name = "scaled", .family = METHOD_NORMALISE,
    .argument = {
      { "low", ARGUMENT_NUMBER, false, { NAN }, "value that gets 0" },
      { "high", ARGUMENT_NUMBER, false, { NAN }, "value that gets 100" },
      { "by", ARGUMENT_NUMBER, false, { NAN }, "factor, instead of 'low' and 'high'" } },
    .sentence = "A linear map that looks at no other unit and is not capped: 'low' gets 0 and "
                "'high' gets 100 (which may be the smaller one), or the value times 'by'.",
    .sentence_de = "Linear, ohne Blick auf andere Einheiten und ohne Kappung: „low“ "
                   "erhält 0 und „high“ 100 (auch wenn es kleiner ist), oder der Wert "
                   "mal „by“.",
    .source = "a change of unit",
    .fixes_direction = true,
    .check = check_scaled, .normalise = scaled },
  { .name = "none", .family = METHOD_NORMALISE,
    .sentence = "The value is the score already; yes is 100 and no is 0.",
    .sentence_de = "Der Wert ist schon die Punktzahl; ja ist 100 und nein ist 0.",
    .source = "no calculation",
    .fixes_direction = true,
    .normalise = none },
  { .name = NULL },
};
