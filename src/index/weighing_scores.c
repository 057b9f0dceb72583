#include <math.h>

#include "base/arena.h"
#include "base/number.h"
#include "data/dataset.h"
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

/* Whether the child's scores are equal to 12 digits over the units that take part;
 * NULL: all that have one. Without any they are not. */
static bool is_constant(const struct weigh_scores_call *call, size_t k,
                        const bool *part) {
  double min = INFINITY, max = -INFINITY;
  for (size_t u = 0; u < call->units; u++) {
    double score = score_of(call, k, u);
    if (is_missing(score) || (part != NULL && !part[u])) continue;
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
    call->constant[k] = is_constant(call, k, NULL);
    bool weighs = !call->constant[k] && !is_empty(call, k);
    call->weight[k] = weighs ? divergence_of(call, k) : 0;
  }
  if (!share_out(call)) weigh_equally(call, same_for_all);
}

/* --- eigenvectors ------------------------------------------------------------------------ */

enum { SWEEPS = 60 };

/* A symmetric matrix of n rows, and the rotations so far: in the end the eigenvalues on
 * the diagonal, and the eigenvectors in the columns of vector. */
struct system {
  double *cell, *vector;
  size_t n;
};

/* Turns columns p and q by the angle with that cosine and sine. */
static void turn_columns(double *cell, size_t n, size_t p, size_t q, double c,
                         double s) {
  for (size_t k = 0; k < n; k++) {
    double a = cell[k * n + p], b = cell[k * n + q];
    cell[k * n + p] = c * a - s * b;
    cell[k * n + q] = s * a + c * b;
  }
}

static void turn_rows(double *cell, size_t n, size_t p, size_t q, double c, double s) {
  for (size_t k = 0; k < n; k++) {
    double a = cell[p * n + k], b = cell[q * n + k];
    cell[p * n + k] = c * a - s * b;
    cell[q * n + k] = s * a + c * b;
  }
}

/* Makes the cell (p, q) 0. */
static void rotate(struct system *system, size_t p, size_t q) {
  double *cell = system->cell;
  size_t n = system->n;
  if (cell[p * n + q] == 0) return;
  double tau = (cell[q * n + q] - cell[p * n + p]) / (2 * cell[p * n + q]);
  double t = (tau >= 0 ? 1 : -1) / (fabs(tau) + sqrt(1 + tau * tau));
  double c = 1 / sqrt(1 + t * t), s = t * c;
  turn_columns(cell, n, p, q, c, s);
  turn_rows(cell, n, p, q, c, s);
  cell[p * n + q] = cell[q * n + p] = 0;
  turn_columns(system->vector, n, p, q, c, s);
}

static double off_diagonal(const struct system *system) {
  double sum = 0;
  for (size_t i = 0; i < system->n; i++)
    for (size_t k = 0; k < i; k++)
      sum += system->cell[i * system->n + k] * system->cell[i * system->n + k];
  return sum;
}

/* Cyclic Jacobi method by rows; Golub & Van Loan, Matrix Computations (2013), 8.5.4. */
static void solve(struct system *system) {
  size_t n = system->n;
  for (size_t i = 0; i < n; i++) system->vector[i * n + i] = 1;
  for (int sweep = 0; sweep < SWEEPS && off_diagonal(system) > 1e-30; sweep++)
    for (size_t p = 0; p < n; p++)
      for (size_t q = p + 1; q < n; q++) rotate(system, p, q);
}

/* --- principal components ---------------------------------------------------------------- */

/* What goes into the correlations: the units that have all scores, and the children
 * that are not the same for these. */
struct standing {
  bool *complete;
  size_t units, *child, children;
};

static bool has_all(const struct weigh_scores_call *call, const bool *empty, size_t u) {
  for (size_t k = 0; k < call->children; k++)
    if (!empty[k] && is_missing(score_of(call, k, u))) return false;
  return true;
}

static struct standing standing_of(struct weigh_scores_call *call) {
  struct arena *arena = call->arena;
  struct standing standing = {.complete = arena_new_array(arena, call->units, bool),
                              .child = arena_new_array(arena, call->children, size_t)};
  bool *empty = arena_new_array(arena, call->children, bool);
  for (size_t k = 0; k < call->children; k++) empty[k] = is_empty(call, k);
  for (size_t u = 0; u < call->units; u++)
    standing.units += standing.complete[u] = has_all(call, empty, u);
  for (size_t k = 0; k < call->children && standing.units >= 3; k++) {
    call->constant[k] = is_constant(call, k, standing.complete);
    if (!empty[k] && !call->constant[k]) standing.child[standing.children++] = k;
  }
  return standing;
}

/* The child's scores over the complete units less their mean, scaled to length 1. */
static void standardise(const struct weigh_scores_call *call,
                        const struct standing *standing, size_t k, double *z) {
  double sum = 0, squares = 0;
  size_t i = 0;
  for (size_t u = 0; u < call->units; u++)
    if (standing->complete[u]) sum += z[i++] = score_of(call, k, u);
  for (i = 0; i < standing->units; i++) {
    z[i] -= sum / (double)standing->units;
    squares += z[i] * z[i];
  }
  for (i = 0; i < standing->units; i++) z[i] /= sqrt(squares);
}

static double product(const double *a, const double *b, size_t n) {
  double sum = 0;
  for (size_t i = 0; i < n; i++) sum += a[i] * b[i];
  return sum;
}

static struct system correlations(const struct weigh_scores_call *call,
                                  const struct standing *standing) {
  size_t n = standing->children, units = standing->units;
  struct system system = {arena_new_array(call->arena, n * n, double),
                          arena_new_array(call->arena, n * n, double), n};
  double *z = arena_new_array(call->arena, n * units, double);
  for (size_t i = 0; i < n; i++)
    standardise(call, standing, standing->child[i], z + i * units);
  for (size_t i = 0; i < n * n; i++) {
    const double *row = z + i / n * units, *column = z + i % n * units;
    system.cell[i] = row == column ? 1 : product(row, column, units);
  }
  return system;
}

/* The column of the largest eigenvalue; the number of columns where two are as large.
 * */
static size_t first_component(const struct system *system) {
  size_t n = system->n, first = 0;
  for (size_t i = 1; i < n; i++)
    if (system->cell[i * n + i] > system->cell[first * n + first]) first = i;
  double largest = system->cell[first * n + first];
  for (size_t i = 0; i < n; i++)
    if (i != first && largest - system->cell[i * n + i] < 1e-9 * largest) return n;
  return first;
}

/* The signs of an eigenvector are free: its loadings are taken to sum to more than 0.
 * */
static void take_loadings(struct weigh_scores_call *call,
                          const struct standing *standing,
                          const struct system *system, size_t first) {
  double sum = 0;
  for (size_t i = 0; i < system->n; i++) sum += system->vector[i * system->n + first];
  for (size_t i = 0; i < system->n; i++) {
    double loading = (sum < 0 ? -1 : 1) * system->vector[i * system->n + first];
    call->weight[standing->child[i]] = loading * loading;
    call->against[standing->child[i]] = loading < -1e-9;
  }
}

void weigh_by_components(struct weigh_scores_call *call) {
  struct standing standing = standing_of(call);
  for (size_t k = 0; k < call->children; k++) call->weight[k] = 0;
  if (standing.units < 3)
    return weigh_equally(call, "less than three units have a score of each");
  if (standing.children == 0) return weigh_equally(call, same_for_all);
  struct system system = correlations(call, &standing);
  solve(&system);
  size_t first = first_component(&system);
  if (first == system.n)
    return weigh_equally(call, "no principal component is the first");
  take_loadings(call, &standing, &system, first);
  share_out(call);
}
