/* Methods of aggregation: one unit's scores in a group become one. A mean lies between the
 * least and the greatest of its scores; keeping it there means that rounding cannot make
 * 100 and 100 anything but 100. */
#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
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

static double geometric(struct aggregate_call *call) {
  call->culprit = negative(call);
  if (call->culprit < call->n) {
    call->fault = "a geometric mean takes no negative score";
    return NAN;
  }
  if (least(call) == 0) {
    call->notice = "a score of 0 makes the geometric mean 0";
    return 0;
  }
  double sum = 0;
  for (size_t i = 0; i < call->n; i++) sum += call->weight[i] * log(call->score[i]);
  return within(call, exp(sum / call->total));
}

static int by_size(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static double median(struct aggregate_call *call) {
  double *sorted = mem_new(call->n, sizeof *sorted);
  for (size_t i = 0; i < call->n; i++) sorted[i] = call->score[i];
  qsort(sorted, call->n, sizeof *sorted, by_size);
  double low = sorted[(call->n - 1) / 2], high = sorted[call->n / 2];
  free(sorted);
  return low + (high - low) / 2;
}

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
