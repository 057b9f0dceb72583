/* Scores from the mean and the standard deviation of the units. */
#include <math.h>

#include "index/normalisation.h"

/* --- the standard score ----------------------------------------------------------------- */

void normalise_zscore(struct normalise_call *call) {
  const struct statistics *s = call->statistics;
  double mean = method_argument(call->use, "mean", 0);
  double sd = method_argument(call->use, "sd", 0) * (call->lower ? -1 : 1);
  if (column_is_constant(call)) {
    call->notice = "all values are equal, so every unit gets 'mean'";
    column_level(call, mean);
    return;
  }
  for (size_t u = 0; u < call->n; u++)
    call->x[u] = mean + sd * ((call->x[u] - s->mean) / s->sd);
  column_affine(call, sd / s->sd, mean - sd * (s->mean / s->sd));
}

const char *check_zscore(const struct method_use *use) {
  return method_argument(use, "sd", 0) > 0 ? NULL : "'sd' must be above 0";
}

/* --- the logistic curve ----------------------------------------------------------------- */

/* 1 / (1 + exp(-steepness (x - midpoint))), laid on 'to'. */
static void curve(struct normalise_call *call, double midpoint, double steepness) {
  double bottom = method_argument(call->use, "to", 0);
  double top = method_argument(call->use, "to", 1);
  double turn = call->lower ? steepness : -steepness;
  for (size_t u = 0; u < call->n; u++)
    call->x[u] = bottom + (top - bottom) / (1 + exp(turn * (call->x[u] - midpoint)));
}

void normalise_logistic(struct normalise_call *call) {
  const struct statistics *s = call->statistics;
  double midpoint = method_argument(call->use, "midpoint", 0);
  double bottom = method_argument(call->use, "to", 0);
  bool constant = column_is_constant(call);
  if (constant) call->notice = "all values are equal, so every unit gets the same score";
  if (!isnan(midpoint)) curve(call, midpoint, method_argument(call->use, "steepness", 0));
  else if (!constant) curve(call, s->mean, 1 / s->sd);
  else column_level(call, bottom + (method_argument(call->use, "to", 1) - bottom) / 2);
}

const char *check_logistic(const struct method_use *use) {
  double midpoint = method_argument(use, "midpoint", 0);
  double steepness = method_argument(use, "steepness", 0);
  if (isnan(midpoint) != isnan(steepness))
    return "'midpoint' and 'steepness' are given both or neither";
  if (steepness <= 0)
    return "'steepness' must be above 0; direction = \"lower\" turns the curve round";
  return method_argument(use, "to", 0) < method_argument(use, "to", 1)
             ? NULL : "'to' must lead from a lower to a higher number";
}
