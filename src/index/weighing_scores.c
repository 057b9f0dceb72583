#include <math.h>

#include "base/arena.h"
#include "base/linear.h"
#include "base/number.h"
#include "data/dataset.h"
#include "index/components.h"
#include "index/weighing.h"

static const char same_for_all[] = "no child tells the units apart";

static double score_of(const struct weigh_scores_call *call, size_t k, size_t u) {
  return call->score[k * call->units + u];
}

static void weigh_equally(struct weigh_scores_call *call, const char *why) {
  call->equal = why;
  for (size_t k = 0; k < call->children; k++)
    call->weight[k] = 1 / (double)call->children;
}

/* Scales the weights to sum 1; false where they are all 0. */
static bool share_out(struct weigh_scores_call *call) {
  double total = 0;
  for (size_t k = 0; k < call->children; k++) total += call->weight[k];
  for (size_t k = 0; k < call->children && total > 0; k++) call->weight[k] /= total;
  return total > 0;
}

/* Whether the child's scores are equal to 12 digits; without any they are not. */
static bool is_constant(const struct weigh_scores_call *call, size_t k) {
  double min = INFINITY, max = -INFINITY;
  for (size_t u = 0; u < call->units; u++) {
    double score = score_of(call, k, u);
    if (is_missing(score)) continue;
    min = fmin(min, score);
    max = fmax(max, score);
  }
  return min <= max && number_same12(min, max);
}

static bool is_empty(const struct weigh_scores_call *call, size_t k) {
  for (size_t u = 0; u < call->units; u++)
    if (!is_missing(score_of(call, k, u))) return false;
  return true;
}

/* --- entropy ----------------------------------------------------------------------------- */

/* 1 - e of the child, whose scores are not negative and not constant. */
static double divergence_of(const struct weigh_scores_call *call, size_t k) {
  double sum = 0, entropy = 0, n = 0;
  for (size_t u = 0; u < call->units; u++) {
    double score = score_of(call, k, u);
    if (is_missing(score)) continue;
    sum += score;
    n++;
  }
  for (size_t u = 0; u < call->units; u++) {
    double p = score_of(call, k, u) / sum;
    if (p > 0) entropy -= p * log(p);
  }
  return fmax(1 - entropy / log(n), 0);
}

static void refuse_negative(struct weigh_scores_call *call, size_t k) {
  if (call->fault != NULL) return;
  for (size_t u = 0; u < call->units; u++)
    if (score_of(call, k, u) < 0) roll_add(&call->refused, u);
  if (call->refused.count == 0) return;
  call->fault = "entropy knows no scores below 0";
  call->culprit = k;
}

void weigh_by_entropy(struct weigh_scores_call *call) {
  for (size_t k = 0; k < call->children; k++) refuse_negative(call, k);
  if (call->fault != NULL) return;
  for (size_t k = 0; k < call->children; k++) {
    call->constant[k] = is_constant(call, k);
    bool weighs = !call->constant[k] && !is_empty(call, k);
    call->weight[k] = weighs ? divergence_of(call, k) : 0;
  }
  if (!share_out(call)) weigh_equally(call, same_for_all);
}

/* --- principal components ---------------------------------------------------------------- */

/* The components of the children's scores. False, and equal weights, where there are none. */
static bool take_components(struct weigh_scores_call *call, struct components *found) {
  *found = components_of(call->score, call->children, call->units, call->constant,
                         call->arena);
  for (size_t k = 0; k < call->children; k++) call->weight[k] = 0;
  if (found->units < 3)
    weigh_equally(call, "less than three units have a score of each");
  else if (found->n == 0)
    weigh_equally(call, same_for_all);
  return call->equal == NULL;
}

static bool has_first(const struct components *found) {
  return found->n == 1 ||
         found->value[0] - found->value[1] >= 1e-9 * found->value[0];
}

/* The signs of an eigenvector are free: its loadings are taken to sum to more than 0. */
static void take_loadings(struct weigh_scores_call *call, const struct components *found) {
  double sum = 0;
  for (size_t i = 0; i < found->n; i++) sum += found->vector[i];
  for (size_t i = 0; i < found->n; i++) {
    double loading = (sum < 0 ? -1 : 1) * found->vector[i];
    call->weight[found->column[i]] = loading * loading;
    call->against[found->column[i]] = loading < -1e-9;
  }
}

void weigh_by_components(struct weigh_scores_call *call) {
  struct components found;
  if (!take_components(call, &found)) return;
  if (!has_first(&found)) return weigh_equally(call, "no principal component is the first");
  take_loadings(call, &found);
  share_out(call);
}

/* --- equal influence --------------------------------------------------------------------- */

enum { ROUNDS = 1000 };

struct influence {
  const struct components *components;
  bool *heard;                                 /* by column: whether it weighs */
  double *u, *next;                            /* by column */
  double *cell, *right;                        /* room for a system */
};

/* (R u)_i. */
static double product_with(const struct influence *influence, size_t i) {
  const struct components *found = influence->components;
  double sum = 0;
  for (size_t k = 0; k < found->n; k++)
    sum += found->correlation[i * found->n + k] * influence->u[k];
  return sum;
}

/* The column that lags most behind 1 without weighing; n where none does. */
static size_t least_heard(const struct influence *influence) {
  size_t n = influence->components->n, least = n;
  double lowest = 1 - 1e-12;
  for (size_t i = 0; i < n; i++) {
    double heard = influence->heard[i] ? INFINITY : product_with(influence, i);
    if (heard >= lowest) continue;
    lowest = heard;
    least = i;
  }
  return least;
}

/* Puts the u by which R u is 1 for all that weigh into next. */
static bool solve_heard(struct influence *influence) {
  const struct components *found = influence->components;
  size_t count = 0, cell = 0;
  for (size_t i = 0; i < found->n; i++) {
    if (!influence->heard[i]) continue;
    influence->right[count++] = 1;
    for (size_t k = 0; k < found->n; k++)
      if (influence->heard[k])
        influence->cell[cell++] = found->correlation[i * found->n + k];
  }
  if (!linear_solve(influence->cell, count, influence->right)) return false;
  count = 0;
  for (size_t i = 0; i < found->n; i++)
    influence->next[i] = influence->heard[i] ? influence->right[count++] : 0;
  return true;
}

/* Goes from u towards next as far as nothing falls below 0; what comes to 0 weighs no more.
 * Whether next was reached. */
static bool go_on(struct influence *influence) {
  size_t n = influence->components->n, stop = n;
  double step = 1;
  for (size_t i = 0; i < n; i++) {
    double from = influence->u[i], to = influence->next[i];
    if (!influence->heard[i] || to > 0 || from / (from - to) > step) continue;
    step = from / (from - to);
    stop = i;
  }
  for (size_t i = 0; i < n; i++)
    influence->u[i] += step * (influence->next[i] - influence->u[i]);
  if (stop == n) return true;
  influence->u[stop] = 0;
  influence->heard[stop] = false;
  return false;
}

/* Every round ends lower than the one before it, and on another set of those that weigh;
 * only rounding could go on for longer than ROUNDS. */
static bool balance(struct influence *influence) {
  size_t n = influence->components->n, next;
  for (int round = 0; round < ROUNDS && (next = least_heard(influence)) < n; round++) {
    influence->heard[next] = true;
    if (!solve_heard(influence)) return false;
    if (influence->next[next] <= 0) return true;
    while (!go_on(influence))
      if (!solve_heard(influence)) return false;
  }
  return true;
}

static bool follow_from_others(const struct components *found) {
  return found->value[found->n - 1] < 1e-9 * found->value[0];
}

static void take_influence(struct weigh_scores_call *call,
                           const struct influence *influence) {
  const struct components *found = influence->components;
  for (size_t i = 0; i < found->n; i++) {
    call->weight[found->column[i]] = influence->u[i] / found->deviation[i];
    call->idle[found->column[i]] = influence->u[i] == 0;
  }
}

void weigh_by_influence(struct weigh_scores_call *call) {
  static const char follows[] = "the score of one child follows from the others'";
  struct components found;
  struct arena *arena = call->arena;
  if (!take_components(call, &found)) return;
  struct influence influence = {
    &found, arena_new_array(arena, found.n, bool), arena_new_array(arena, found.n, double),
    arena_new_array(arena, found.n, double), arena_new_array(arena, found.n * found.n, double),
    arena_new_array(arena, found.n, double)};
  if (follow_from_others(&found) || !balance(&influence)) return weigh_equally(call, follows);
  take_influence(call, &influence);
  share_out(call);
}
