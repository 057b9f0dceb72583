/* Methods of aggregation: one unit's scores in a group become one. A mean lies between the
 * least and the greatest of its scores; keeping it there means that rounding cannot make
 * 100 and 100 anything but 100. Those that compare the units stand in comparison.h. */
#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "base/number.h"
#include "index/benefit.h"
#include "index/comparison.h"
#include "index/rows.h"

static double least(struct aggregate_call *call) {
  double low = call->score[0];
  for (size_t i = 1; i < call->n; i++) low = fmin(low, call->score[i]);
  return low;
}

static double greatest(struct aggregate_call *call) {
  double high = call->score[0];
  for (size_t i = 1; i < call->n; i++) high = fmax(high, call->score[i]);
  return high;
}

static double within(struct aggregate_call *call, double mean) {
  return fmin(fmax(mean, least(call)), greatest(call));
}

static double arithmetic(struct aggregate_call *call) {
  double sum = 0;
  for (size_t i = 0; i < call->n; i++) sum += call->weight[i] * call->score[i];
  return within(call, sum / call->total);
}

/* The first child whose score is below 0; call->n where there is none. */
static size_t negative(const struct aggregate_call *call) {
  size_t i = 0;
  while (i < call->n && !(call->score[i] < 0)) i++;
  return i;
}

/* Whether there is a negative score, which is the fault then. */
static bool refused(struct aggregate_call *call, const char *fault) {
  call->culprit = negative(call);
  if (call->culprit < call->n) call->fault = fault;
  return call->fault != NULL;
}

static double geometric(struct aggregate_call *call) {
  if (refused(call, "a geometric mean takes no negative score")) return NAN;
  if (least(call) == 0) {
    call->notice = "a score of 0 makes the geometric mean 0";
    return 0;
  }
  double sum = 0;
  for (size_t i = 0; i < call->n; i++) sum += call->weight[i] * log(call->score[i]);
  return within(call, exp(sum / call->total));
}

static double harmonic(struct aggregate_call *call) {
  if (refused(call, "a harmonic mean takes no negative score")) return NAN;
  if (least(call) == 0) {
    call->notice = "a score of 0 makes the harmonic mean 0";
    return 0;
  }
  double sum = 0;
  for (size_t i = 0; i < call->n; i++) sum += call->weight[i] / call->score[i];
  return within(call, call->total / sum);
}

/* top * (sum of w (s / top)^p / sum of w)^(1/p) of positive scores, or of p > 0, as
 * exponentials of what is small when p is, so that it runs into the geometric mean. */
static double power_of(const struct aggregate_call *call, double top, double p) {
  double sum = 0;
  for (size_t i = 0; i < call->n; i++)
    sum += call->weight[i] * expm1(p * log(call->score[i] / top));
  return top * exp(log1p(sum / call->total) / p);
}

static double power_mean(struct aggregate_call *call) {
  double p = method_argument(call->use, "p", 0);
  if (p == 1) return arithmetic(call);
  if (p == 0) return geometric(call);
  if (refused(call, "a power mean takes no negative score, unless p is 1")) return NAN;
  double low = least(call), high = greatest(call);
  bool zero = p < 0 && low == 0;
  if (zero) call->notice = "a score of 0 makes a power mean with p below 0 zero";
  if (zero || high == 0) return 0;
  return within(call, power_of(call, p > 0 ? high : low, p));
}

static double product(struct aggregate_call *call) {
  if (refused(call, "a product takes no negative score")) return NAN;
  double product = 1;
  for (size_t i = 0; i < call->n; i++) product *= call->score[i];
  return product;
}

/* --- imbalance -------------------------------------------------------------------------- */

/* Mean less, or plus, the standard deviation times the coefficient of variation, which is
 * the variance by the mean; the variance is that of a whole population. */
static double mazziotta_pareto(struct aggregate_call *call) {
  if (refused(call, "a Mazziotta-Pareto index takes no negative score")) return NAN;
  double mean = arithmetic(call), squares = 0;
  if (mean == 0) return 0;
  for (size_t i = 0; i < call->n; i++)
    squares += call->weight[i] * (call->score[i] - mean) * (call->score[i] - mean);
  double penalty = squares / call->total / mean;
  return method_argument(call->use, "add", 0) != 0 ? mean + penalty : mean - penalty;
}

/* --- order ------------------------------------------------------------------------------ */

struct seat {
  double score, weight;
  size_t position;
};

static int best_first(const void *left, const void *right) {
  const struct seat *a = left, *b = right;
  int order = (a->score < b->score) - (a->score > b->score);
  return order ? order : (a->position > b->position) - (a->position < b->position);
}

/* What the best share r of the scores weighs by the list of weights: between two places of
 * the list in proportion. */
static double listed(const struct method_use *use, double r) {
  double sum = 0, all = 0, places = r * (double)use->n_points;
  for (size_t i = 0; i < use->n_points; i++) {
    all += use->points[i][0];
    sum += use->points[i][0] * fmin(fmax(places - (double)i, 0), 1);
  }
  return sum / all;
}

/* The same by orness: r^((1 - orness) / orness). */
static double best_share(const struct method_use *use, double r) {
  double orness = method_argument(use, "orness", 0);
  return use->n_points > 0 ? listed(use, r) : pow(r, (1 - orness) / orness);
}

static double owa(struct aggregate_call *call) {
  struct seat *seat = mem_new(call->n, sizeof *seat);
  for (size_t i = 0; i < call->n; i++)
    seat[i] = (struct seat){call->score[i], call->weight[i], i};
  qsort(seat, call->n, sizeof *seat, best_first);
  double sum = 0, weight = 0, before = 0;
  for (size_t i = 0; i < call->n; i++) {
    weight += seat[i].weight;
    double till = i + 1 < call->n ? best_share(call->use, weight / call->total) : 1;
    sum += (till - before) * seat[i].score;
    before = till;
  }
  free(seat);
  return within(call, sum);
}

static const char *check_owa(const struct method_use *use) {
  double orness = method_argument(use, "orness", 0), sum = 0;
  if (isnan(orness) == (use->n_points == 0))
    return "either weights by place, as in { 0.5, 0.3, 0.2 }, or 'orness' is needed";
  if (use->n_points == 0)
    return orness >= 0 && orness <= 1 ? NULL : "'orness' must lie between 0 and 1";
  for (size_t i = 0; i < use->n_points; i++) {
    if (use->points[i][0] < 0) return "weights must not be negative";
    sum += use->points[i][0];
  }
  return sum > 0 && isfinite(sum) ? NULL : "the weights must sum to a number above 0";
}

static double median(struct aggregate_call *call) {
  double *sorted = mem_new(call->n, sizeof *sorted);
  for (size_t i = 0; i < call->n; i++) sorted[i] = call->score[i];
  qsort(sorted, call->n, sizeof *sorted, number_ascending);
  double low = sorted[(call->n - 1) / 2], high = sorted[call->n / 2];
  free(sorted);
  return low + (high - low) / 2;
}

/* --- the table -------------------------------------------------------------------------- */

const struct method aggregate_rows[] = {
  { .name = "arithmetic", .family = METHOD_AGGREGATE,
    .sentence = "The weighted arithmetic mean: a low score is made up for by a high one.",
    .sentence_de = "Das gewichtete arithmetische Mittel: Ein hoher Wert gleicht einen "
                   "niedrigen aus.",
    .source = "OECD/JRC Handbook (2008), Step 6: additive aggregation",
    .additive = true, .aggregate = arithmetic },
  { .name = "geometric", .family = METHOD_AGGREGATE,
    .sentence = "The weighted geometric mean: a low score is made up for only in part, and "
                "a score of 0 makes the whole 0.",
    .sentence_de = "Das gewichtete geometrische Mittel: Ein hoher Wert gleicht einen "
                   "niedrigen nur zum Teil aus, und eine 0 macht das Ganze zu 0.",
    .source = "OECD/JRC Handbook (2008), Step 6: geometric aggregation",
    .aggregate = geometric },
  { .name = "harmonic", .family = METHOD_AGGREGATE,
    .sentence = "The weighted harmonic mean: a low score counts for more than in the "
                "geometric mean, and a score of 0 makes the whole 0.",
    .sentence_de = "Das gewichtete harmonische Mittel: Ein niedriger Wert zählt mehr als im "
                   "geometrischen Mittel, und eine 0 macht das Ganze zu 0.",
    .source = "COINr: a_hmean; Becker et al. (2022), J. Open Source Software 7(78), 4567",
    .aggregate = harmonic },
  { .name = "power_mean", .family = METHOD_AGGREGATE,
    .argument = {
      { "p", ARGUMENT_NUMBER, true, { NAN },
        "exponent: 1 arithmetic, 0 geometric, -1 harmonic mean" } },
    .sentence = "The weighted power mean: below p = 1 low scores count for more, above it "
                "high ones.",
    .sentence_de = "Das gewichtete Potenzmittel: Unter p = 1 zählen niedrige Werte mehr, "
                   "darüber hohe.",
    .source = "COINr: a_genmean; Hardy, Littlewood & Pólya, Inequalities (1934), ch. 2",
    .aggregate = power_mean },
  { .name = "product", .family = METHOD_AGGREGATE,
    .sentence = "The product of the scores as they are; weights do not count.",
    .sentence_de = "Das Produkt der Werte, wie sie sind; Gewichte zählen nicht.",
    .source = "multiplication",
    .ignores_weights = true, .aggregate = product },
  { .name = "mazziotta_pareto", .family = METHOD_AGGREGATE,
    .argument = {
      { "add", ARGUMENT_FLAG, false, { 0 },
        "the penalty is added: for scores of which high ones are bad" } },
    .sentence = "The weighted arithmetic mean less a penalty for imbalance, the standard "
                "deviation of the scores times their coefficient of variation; meant for "
                "scores with mean 100 and standard deviation 10.",
    .sentence_de = "Das gewichtete arithmetische Mittel, vermindert um einen Abzug für "
                   "Unausgewogenheit, die Standardabweichung der Werte mal ihrem "
                   "Variationskoeffizienten; gedacht für Werte mit Mittel 100 und "
                   "Standardabweichung 10.",
    .source = "De Muro, Mazziotta & Pareto (2011), Social Indicators Research 104, 1-18",
    .aggregate = mazziotta_pareto },
  { .name = "owa", .family = METHOD_AGGREGATE,
    .argument = {
      { NULL, ARGUMENT_NUMBERS, false, { 0 }, "weights by place, of the best score first" },
      { "orness", ARGUMENT_NUMBER, false, { NAN },
        "1: the best score counts, 0: the worst, 0.5: all alike; instead of weights" } },
    .sentence = "The ordered weighted average: the scores are put in order, best first, and "
                "weights belong to places, not to children; a child's own weight says how "
                "much of a place it takes.",
    .sentence_de = "Der geordnete gewichtete Durchschnitt: Die Werte werden geordnet, der "
                   "beste zuerst, und Gewichte gehören zu Plätzen, nicht zu Kindern; das "
                   "eigene Gewicht sagt, wie viel von einem Platz ein Kind einnimmt.",
    .source = "Yager (1988), IEEE Trans. Systems, Man, and Cybernetics 18(1), 183-190; "
              "Yager (1996), Int. J. Intelligent Systems 11, 49-73",
    .check = check_owa, .aggregate = owa },
  { .name = "copeland", .family = METHOD_AGGREGATE,
    .sentence = "How many units this one outranks, less how many outrank it: one outranks "
                "another where the children in which it is ahead weigh more than those in "
                "which it is behind; how far ahead does not count.",
    .sentence_de = "Wie viele Einheiten diese übertrifft, weniger wie viele sie "
                   "übertreffen: Eine übertrifft die andere, wo das, worin sie vorn liegt, "
                   "mehr wiegt als das, worin sie zurückliegt; wie weit vorn, zählt nicht.",
    .source = "COINr: a_copeland; Copeland (1951); OECD/JRC Handbook (2008), Step 6: "
              "non-compensatory multi-criteria approach",
    .aggregate_units = compare_copeland },
  { .name = "borda", .family = METHOD_AGGREGATE, .word = true,
    .sentence = "How many units this one is ahead of, as the weighted mean over the "
                "children; how far ahead does not count.",
    .sentence_de = "Wie vielen Einheiten diese voraus ist, im gewichteten Mittel über die "
                   "Kinder; wie weit voraus, zählt nicht.",
    .source = "COINr: n_borda, then a_amean; Borda (1784); OECD/JRC Handbook (2008), Step 6",
    .aggregate_units = compare_borda },
  { .name = "kemeny", .family = METHOD_AGGREGATE,
    .sentence = "How many units stand behind this one in the order that agrees with the "
                "children most: each pair of units counts by the weight of the children "
                "that see it so; where several orders agree alike, the mean of them.",
    .sentence_de = "Wie viele Einheiten hinter dieser stehen in der Reihenfolge, der die "
                   "Kinder am meisten zustimmen: Jedes Paar zählt mit dem Gewicht der "
                   "Kinder, die es so sehen; wo mehreren Reihenfolgen gleich viel "
                   "zugestimmt wird, im Mittel von ihnen.",
    .source = "Kemeny (1959), Daedalus 88(4), 577-591; Young & Levenglick (1978); OECD/JRC "
              "Handbook (2008), Step 6: non-compensatory multi-criteria approach",
    .aggregate_units = compare_kemeny },
  { .name = "benefit_of_the_doubt", .family = METHOD_AGGREGATE,
    .argument = {
      { "weight", ARGUMENT_RANGE, false, { 0, 1 },
        "least and greatest share of a child in the sum of a unit's weights" },
      { "share", ARGUMENT_RANGE, false, { 0, 1 },
        "least and greatest share of a child in a unit's score; with a least one, a score of "
        "0 makes the whole 0" } },
    .sentence = "Each unit is scored by the weights that are best for it: those of which the "
                "weighted sum is greatest where no unit gets more than 1 by the same weights "
                "(benefit of the doubt). 1 means that no other unit is better by them.",
    .sentence_de = "Jede Einheit wird mit den Gewichten bewertet, die für sie die besten "
                   "sind: mit denen ihre gewichtete Summe am größten ist, wenn keine Einheit "
                   "mit denselben Gewichten mehr als 1 erhält (Benefit of the Doubt). 1 "
                   "heißt, dass mit ihnen keine andere besser ist.",
    .source = "OECD/JRC Handbook (2008), Step 6: benefit of the doubt; Melyn & Moesen (1991); "
              "Cherchye et al. (2007), Social Indicators Research 82, 111-145",
    .ignores_weights = true, .weighs_units = true,
    .check = benefit_check, .fits = benefit_fits,
    .aggregate_units = benefit_of_the_doubt },
  { .name = "median", .family = METHOD_AGGREGATE,
    .sentence = "The middle score, or the mean of the two middle ones; weights do not count.",
    .sentence_de = "Der mittlere Wert, oder das Mittel der beiden mittleren; Gewichte "
                   "zählen nicht.",
    .source = "order statistic",
    .ignores_weights = true, .aggregate = median },
  { .name = "min", .family = METHOD_AGGREGATE,
    .sentence = "The lowest score; weights do not count.",
    .sentence_de = "Der niedrigste Wert; Gewichte zählen nicht.",
    .source = "order statistic",
    .ignores_weights = true, .aggregate = least },
  { .name = "max", .family = METHOD_AGGREGATE,
    .sentence = "The highest score; weights do not count.",
    .sentence_de = "Der höchste Wert; Gewichte zählen nicht.",
    .source = "order statistic",
    .ignores_weights = true, .aggregate = greatest },
  { .name = NULL },
};
