/* Scores from how far a value is from another one: a unit's, a target, the mean. */
#include <math.h>

#include "base/number.h"
#include "index/normalisation.h"

/* --- refusing --------------------------------------------------------------------------- */

/* Refuses the units whose value is x; with NAN, all that have one. */
static void refuse(struct normalise_call *call, double x, const char *fault) {
  for (size_t u = 0; u < call->n; u++)
    if (isnan(x) ? !isnan(call->x[u]) : call->x[u] == x) roll_add(&call->refused, u);
  call->fault = fault;
}

/* --- the value of a unit ---------------------------------------------------------------- */

static void share_of_higher(struct normalise_call *call) {
  for (size_t u = 0; u < call->n; u++) call->x[u] /= call->reference;
  column_affine(call, 1 / call->reference, 0);
}

static void share_of_lower(struct normalise_call *call) {
  for (size_t u = 0; u < call->n; u++)
    if (call->x[u] <= 0) roll_add(&call->refused, u);
  if (call->refused.count > 0)
    call->fault = "'reference' takes values above 0 alone where lower is better";
  for (size_t u = 0; u < call->n; u++) call->x[u] = call->reference / call->x[u];
}

void normalise_reference(struct normalise_call *call) {
  if (call->reference <= 0)
    refuse(call, call->reference, "'reference' takes a unit whose value is above 0");
  else if (call->lower) share_of_lower(call);
  else share_of_higher(call);
}

/* --- distances from the worst unit ------------------------------------------------------ */

static double worst(const struct normalise_call *call) {
  return call->lower ? call->statistics->max : call->statistics->min;
}

/* Lays the worst unit on 0 and x = one on 1; with 'cap' nothing goes beyond 1. */
static void lay_to(struct normalise_call *call, double one) {
  column_lay(call, worst(call), one, 0, 1);
  if (method_argument(call->use, "cap", 0) == 0) return;
  for (size_t u = 0; u < call->n; u++) {
    call->cut[u] = call->x[u] > 1;
    if (call->cut[u]) call->x[u] = 1;
  }
}

static bool is_better(const struct normalise_call *call, double x, double than) {
  if (number_same12(x, than)) return false;
  return call->lower ? x < than : x > than;
}

void normalise_distance_to_reference(struct normalise_call *call) {
  if (column_is_constant(call)) {
    call->notice = "all values are equal, so every unit gets 1";
    column_level(call, 1);
  } else if (!is_better(call, call->reference, worst(call))) {
    refuse(call, call->reference, "a distance is measured to a unit that is not the worst");
  } else {
    lay_to(call, call->reference);
  }
}

void normalise_distance_to_target(struct normalise_call *call) {
  double target = method_argument(call->use, "target", 0);
  if (!is_better(call, target, worst(call))) {
    refuse(call, worst(call), "'target' must be better than the worst value");
    return;
  }
  if (column_is_constant(call))
    call->notice = "all values are equal, so every unit is the worst and gets 0";
  lay_to(call, target);
}

/* --- the mean --------------------------------------------------------------------------- */

/* 1, 0 or -1: where x lies to the band of p around the mean. */
static double side(const struct normalise_call *call, double x, double p) {
  double ratio = number_round12(x / call->statistics->mean);
  double sign = call->lower ? -1 : 1;
  if (ratio > number_round12(1 + p)) return sign;
  return ratio < number_round12(1 - p) ? -sign : 0;
}

void normalise_above_below_mean(struct normalise_call *call) {
  double p = method_argument(call->use, "p", 0);
  if (!(call->statistics->mean > 0)) {
    refuse(call, NAN, "'above_below_mean' needs a mean above 0");
    return;
  }
  if (column_is_constant(call))
    call->notice = "all values are equal, so every unit gets 0";
  for (size_t u = 0; u < call->n; u++)
    if (!isnan(call->x[u])) call->x[u] = side(call, call->x[u], p);
}

const char *check_above_below_mean(const struct method_use *use) {
  return method_argument(use, "p", 0) >= 0 ? NULL : "'p' must not be negative";
}
