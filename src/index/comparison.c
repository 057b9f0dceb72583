#include "index/comparison.h"

#include <math.h>

double compare_lead(const struct aggregate_units_call *call, size_t a, size_t b) {
  const double *score = call->score;
  double ahead = 0, behind = 0;
  for (size_t i = 0; i < call->children; i++, score += call->units) {
    if (score[a] > score[b]) ahead += call->weight[i];
    if (score[a] < score[b]) behind += call->weight[i];
  }
  return fabs(ahead - behind) <= 1e-12 * (ahead + behind) ? 0 : ahead - behind;
}

void compare_copeland(struct aggregate_units_call *call) {
  for (size_t a = 0; a < call->units; a++)
    for (size_t b = a + 1; b < call->units; b++) {
      double lead = compare_lead(call, a, b);
      int duel = (lead > 0) - (lead < 0);
      call->result[a] += duel;
      call->result[b] -= duel;
    }
}

/* How many units the unit is ahead of in a child, as if those without a score there were
 * spread as those with one; others: all that take part but the unit. */
static double ahead_of(const double *score, size_t units, size_t u, double others) {
  size_t there = 0, behind = 0;
  for (size_t v = 0; v < units; v++) {
    there += isnan(score[v]) ? 0 : 1;
    behind += score[v] < score[u];
  }
  if (there == 1) return others / 2;
  return (double)behind * (others / (double)(there - 1));
}

static double borda_of(const struct aggregate_units_call *call, size_t u, double others) {
  const double *score = call->score;
  double sum = 0, total = 0;
  for (size_t i = 0; i < call->children; i++, score += call->units) {
    if (isnan(score[u])) continue;
    sum += call->weight[i] * ahead_of(score, call->units, u, others);
    total += call->weight[i];
  }
  return sum / total;
}

void compare_borda(struct aggregate_units_call *call) {
  double others = -1;
  for (size_t u = 0; u < call->units; u++) others += isnan(call->result[u]) ? 0 : 1;
  for (size_t u = 0; u < call->units; u++)
    if (!isnan(call->result[u])) call->result[u] = borda_of(call, u, others);
}
