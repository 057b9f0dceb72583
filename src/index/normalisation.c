/* Methods of normalisation: a column of values becomes a column of scores. Each works in
 * place over the units that have a value; statistics are those of the column before. */
#include <math.h>

#include "base/number.h"
#include "index/normalisation.h"
#include "index/rows.h"

static double slot(const struct normalise_call *call, const char *name, size_t which) {
  return method_argument(call->use, name, which);
}

void column_affine(struct normalise_call *call, double slope, double offset) {
  call->affine = true;
  call->slope = slope;
  call->offset = offset;
}

void column_lay(struct normalise_call *call, double from, double till, double a, double b) {
  double width = till - from;
  for (size_t u = 0; u < call->n; u++)
    call->x[u] = a + (b - a) * ((call->x[u] - from) / width);
  column_affine(call, (b - a) / width, a - (b - a) * (from / width));
}

static void scale(struct normalise_call *call, double slope) {
  for (size_t u = 0; u < call->n; u++) call->x[u] *= slope;
  column_affine(call, slope, 0);
}

void column_level(struct normalise_call *call, double score) {
  for (size_t u = 0; u < call->n; u++)
    if (!isnan(call->x[u])) call->x[u] = score;
  column_affine(call, 0, score);
}

bool column_is_constant(const struct normalise_call *call) {
  return number_same12(call->statistics->min, call->statistics->max);
}

static const char *ascending_to(const struct method_use *use) {
  return method_argument(use, "to", 0) < method_argument(use, "to", 1)
             ? NULL : "'to' must lead from a lower to a higher number";
}

/* --- the best and the worst unit -------------------------------------------------------- */

static void minmax(struct normalise_call *call) {
  double min = call->statistics->min, max = call->statistics->max;
  double bottom = slot(call, "to", 0), top = slot(call, "to", 1);
  if (column_is_constant(call)) {
    call->notice = "all values are equal, so every unit gets the middle of 'to'";
    column_level(call, bottom + (top - bottom) / 2);
  } else if (call->lower) {
    column_lay(call, max, min, bottom, top);
  } else {
    column_lay(call, min, max, bottom, top);
  }
}

static void best_of_higher(struct normalise_call *call, double to) {
  double max = call->statistics->max;
  if (max == 0) {
    call->notice = "no value is above 0, so every unit gets 0";
    column_level(call, 0);
    return;
  }
  for (size_t u = 0; u < call->n; u++) call->x[u] = to * (call->x[u] / max);
  column_affine(call, to / max, 0);
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
  if (call->lower) column_lay(call, high, low, bottom, top);
  else column_lay(call, low, high, bottom, top);
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

size_t band_of(const double (*point)[2], size_t n, double x) {
  size_t i = 0;
  while (i + 1 < n && x >= point[i + 1][0]) i++;
  return i;
}

static void bands(struct normalise_call *call) {
  const double (*point)[2] = call->use->points;
  size_t n = call->use->n_points;
  bool linear = slot(call, "linear", 0) != 0;
  for (size_t u = 0; u < call->n; u++) {
    double x = call->x[u];
    if (isnan(x)) continue;
    size_t i = band_of(point, n, x);
    bool inside = i + 1 < n && x >= point[0][0];
    call->x[u] = linear && inside ? between(point, i, x) : point[i][1];
  }
}

const char *check_bands(const struct method_use *use) {
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
  else column_lay(call, slot(call, "low", 0), slot(call, "high", 0), 0, 100);
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

#define TIES \
  { "ties", ARGUMENT_WORD, false, { 0 }, \
    "equal values share their lowest rank (min) or the mean of their ranks (average)" }

const struct method normalise_rows[] = {
  { .name = "minmax", .family = METHOD_NORMALISE,
    .argument = { TO_RANGE },
    .sentence = "The worst unit gets the lower end of 'to', the best unit the upper end, the "
                "others lie between them in proportion; where all are equal, the middle.",
    .sentence_de = "Die schwächste Einheit erhält das untere Ende von „to“, die beste "
                   "das obere, die anderen liegen im Verhältnis dazwischen; sind alle "
                   "gleich, gilt die Mitte.",
    .source = "OECD/JRC Handbook (2008), Table 3: Min-Max",
    .relative = true, .tells_constant = true,
    .extremes = true, .check = ascending_to, .normalise = minmax },
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
  { .name = "zscore", .family = METHOD_NORMALISE,
    .argument = {
      { "mean", ARGUMENT_NUMBER, false, { 0 }, "mean of the scores" },
      { "sd", ARGUMENT_NUMBER, false, { 1 }, "standard deviation of the scores" } },
    .sentence = "How many sample standard deviations (n - 1) the value is better than the "
                "mean of the units, on a scale with 'mean' and 'sd'; where all are equal, "
                "'mean'.",
    .sentence_de = "Um wie viele Standardabweichungen (Stichprobe, n - 1) der Wert besser "
                   "ist als das Mittel der Einheiten, auf einer Skala mit „mean“ und "
                   "„sd“; sind alle gleich, gilt „mean“.",
    .source = "OECD/JRC Handbook (2008), Table 3: Standardisation (z-scores)",
    .relative = true, .tells_constant = true,
    .check = check_zscore, .normalise = normalise_zscore },
  { .name = "logistic", .family = METHOD_NORMALISE,
    .argument = {
      { "midpoint", ARGUMENT_NUMBER, false, { NAN },
        "value that gets the middle of 'to'; else the mean of the units" },
      { "steepness", ARGUMENT_NUMBER, false, { NAN },
        "of the curve; else 1 / standard deviation of the units" },
      TO_RANGE },
    .sentence = "A curve in the form of an S, 1 / (1 + exp(-steepness (x - midpoint))), laid "
                "on 'to', so that values far out differ less; without 'midpoint' and "
                "'steepness' the curve of the z-score.",
    .sentence_de = "Eine S-förmige Kurve, 1 / (1 + exp(-steepness (x - midpoint))), auf "
                   "„to“ gelegt, so dass weit außen liegende Werte sich weniger "
                   "unterscheiden; ohne „midpoint“ und „steepness“ die Kurve des z-Werts.",
    .source = "Theodoridis & Koutroumbas, Pattern Recognition (2009): softmax scaling",
    .relative = true, .tells_constant = true,
    .check = check_logistic, .normalise = normalise_logistic },
  { .name = "rank", .family = METHOD_NORMALISE,
    .argument = { TIES }, .words = ties_words,
    .sentence = "The rank, ascending: the worst of n units gets 1, the best n.",
    .sentence_de = "Der Rang, aufsteigend: Die schwächste von n Einheiten erhält 1, die "
                   "beste n.",
    .source = "OECD/JRC Handbook (2008), Table 3: Ranking",
    .relative = true, .tells_constant = true, .normalise = normalise_rank },
  { .name = "borda", .family = METHOD_NORMALISE,
    .argument = { TIES }, .words = ties_words,
    .sentence = "How many units are worse: the worst of n units gets 0, the best n - 1.",
    .sentence_de = "Wie viele Einheiten schwächer sind: Die schwächste von n Einheiten "
                   "erhält 0, die beste n - 1.",
    .source = "OECD/JRC Handbook (2008), section 6: Borda; COINr, n_borda",
    .relative = true, .tells_constant = true, .normalise = normalise_borda },
  { .name = "percentile_rank", .family = METHOD_NORMALISE,
    .argument = { TIES }, .words = ties_words,
    .sentence = "The share of the other units that are worse, from 0 to 1; a single unit "
                "gets 0.",
    .sentence_de = "Der Anteil der anderen Einheiten, die schwächer sind, von 0 bis 1; eine "
                   "einzige Einheit erhält 0.",
    .source = "COINr, n_prank: (rank - 1) / (n - 1)",
    .relative = true, .tells_constant = true, .normalise = normalise_percentile_rank },
  { .name = "exponential_rank", .family = METHOD_NORMALISE,
    .argument = { TIES }, .words = ties_words,
    .sentence = "The rank on an exponential scale, -23 ln(1 - R (1 - exp(-100 / 23))), R "
                "being the ascending rank divided by n: the best unit gets 100, the best "
                "tenth more than 50, so that a mean cancels a high score less.",
    .sentence_de = "Der Rang auf einer Exponentialskala, -23 ln(1 - R (1 - exp(-100 / 23))), "
                   "mit R als aufsteigendem Rang durch n: Die beste Einheit erhält 100, das "
                   "beste Zehntel mehr als 50, so dass ein Mittel eine hohe Punktzahl "
                   "weniger ausgleicht.",
    .source = "English Indices of Deprivation (2019), technical report: exponential "
              "transformation; there a high rank is high deprivation",
    .relative = true, .tells_constant = true, .normalise = normalise_exponential_rank },
  { .name = "categorical", .family = METHOD_NORMALISE,
    .argument = {
      { NULL, ARGUMENT_POINTS, true, { 0 }, "{ percentile, points }, both ascending" },
      TIES },
    .words = ties_words,
    .sentence = "Points of the highest band whose percentile is reached, the percentile of a "
                "unit being 100 times its ascending rank divided by n.",
    .sentence_de = "Die Punkte der höchsten Stufe, deren Perzentil erreicht ist; das "
                   "Perzentil einer Einheit ist das Hundertfache ihres aufsteigenden Rangs "
                   "durch n.",
    .source = "OECD/JRC Handbook (2008), Table 3: Categorical scales, Table 15",
    .relative = true, .tells_constant = true,
    .check = check_categorical, .normalise = normalise_categorical },
  { .name = "reference", .family = METHOD_NORMALISE,
    .argument = { { "to", ARGUMENT_UNIT, true, { 0 }, "key of the unit that gets 1" } },
    .sentence = "The value as a share of that of the unit 'to', which gets 1; where lower is "
                "better, the value of 'to' as a share of the unit's.",
    .sentence_de = "Der Wert als Anteil am Wert der Einheit „to“, die 1 erhält; wo niedriger "
                   "besser ist, der Wert von „to“ als Anteil am eigenen.",
    .source = "OECD/JRC Handbook (2008), Table 3: Distance to a reference",
    .relative = true, .normalise = normalise_reference },
  { .name = "distance_to_reference", .family = METHOD_NORMALISE,
    .argument = {
      { "to", ARGUMENT_UNIT, true, { 0 }, "key of the unit that gets 1" },
      { "cap", ARGUMENT_FLAG, false, { 0 }, "better units get 1, too" } },
    .sentence = "The distance from the worst unit as a share of the distance that the unit "
                "'to' has, which gets 1; better units get more, unless 'cap' is true.",
    .sentence_de = "Der Abstand zur schwächsten Einheit als Anteil am Abstand der Einheit "
                   "„to“, die 1 erhält; bessere erhalten mehr, außer wenn „cap“ true ist.",
    .source = "COINr, n_dist2ref: 1 - (x_ref - x) / (x_ref - min)",
    .relative = true, .tells_constant = true,
    .normalise = normalise_distance_to_reference },
  { .name = "distance_to_target", .family = METHOD_NORMALISE,
    .argument = {
      { "target", ARGUMENT_NUMBER, true, { NAN }, "value that gets 1" },
      { "cap", ARGUMENT_FLAG, false, { 0 }, "better units get 1, too" } },
    .sentence = "The distance from the worst unit as a share of the distance to 'target', "
                "which gets 1; better units get more, unless 'cap' is true.",
    .sentence_de = "Der Abstand zur schwächsten Einheit als Anteil am Abstand zum Ziel "
                   "„target“, das 1 erhält; bessere Einheiten erhalten mehr, außer wenn "
                   "„cap“ true ist.",
    .source = "COINr, n_dist2targ: (x - min) / (target - min)",
    .relative = true, .tells_constant = true,
    .extremes = true, .normalise = normalise_distance_to_target },
  { .name = "above_below_mean", .family = METHOD_NORMALISE,
    .argument = {
      { "p", ARGUMENT_NUMBER, false, { 0.2 }, "how far from the mean is still neither" } },
    .sentence = "1 where the value is better than the mean of the units by more than the "
                "share 'p' of it, -1 where it is worse by more, else 0.",
    .sentence_de = "1, wo der Wert um mehr als den Anteil „p“ besser ist als das Mittel der "
                   "Einheiten, -1, wo er um mehr schwächer ist, sonst 0.",
    .source = "OECD/JRC Handbook (2008), Table 3: Indicators above or below the mean",
    .relative = true, .tells_constant = true, .check = check_above_below_mean,
    .normalise = normalise_above_below_mean },
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
