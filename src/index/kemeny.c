/* The order of units that the children agree with most.
 *
 * Units that lead one another in a circle (a before b, b before c, c before a) form a set
 * that no unit outside divides: whoever is not in it leads all of them or is led by all. In
 * the sequence of Copeland's scores such sets are neighbours, and a set ends where the units
 * so far lead all others: k of n units whose scores sum to k (n - k). Within a circle best[S]
 * is the greatest sum of leads that an order of the subset S reaches, and ways[S] how many
 * orders reach it.
 */
#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "index/comparison.h"

struct circle {
  const size_t *unit;
  size_t n;
  double lead[KEMENY_CIRCLE][KEMENY_CIRCLE];
  double near;                                 /* sums this close are equal */
  double *best, *ways;                         /* by subset */
};

static bool has(size_t set, size_t v) { return set >> v & 1; }
static size_t full(const struct circle *circle) { return ((size_t)1 << circle->n) - 1; }

static bool equal(const struct circle *circle, double a, double b) {
  return fabs(a - b) <= circle->near;
}

/* What v is led by, by all of set. */
static double lead_of_set(const struct circle *circle, size_t set, size_t v) {
  double sum = 0;
  for (size_t u = 0; u < circle->n; u++)
    if (has(set, u)) sum += circle->lead[u][v];
  return sum;
}

static void meet(struct circle *circle, const struct aggregate_units_call *call) {
  double total = 0;
  for (size_t i = 0; i < call->children; i++) total += call->weight[i];
  for (size_t u = 0; u < circle->n; u++)
    for (size_t v = 0; v < circle->n; v++)
      circle->lead[u][v] = compare_lead(call, circle->unit[u], circle->unit[v]);
  circle->near = 1e-12 * total * (double)(circle->n * circle->n);
}

/* An order of set that reaches value in as many ways. */
static void enter(struct circle *circle, size_t set, double value, double ways) {
  if (circle->ways[set] > 0 && equal(circle, value, circle->best[set])) {
    circle->ways[set] += ways;
  } else if (circle->ways[set] == 0 || value > circle->best[set]) {
    circle->best[set] = value;
    circle->ways[set] = ways;
  }
}

static void search(struct circle *circle) {
  circle->ways[0] = 1;
  for (size_t set = 0; set < full(circle); set++)
    for (size_t v = 0; v < circle->n; v++)
      if (!has(set, v))
        enter(circle, set | (size_t)1 << v,
              circle->best[set] + lead_of_set(circle, set, v), circle->ways[set]);
}

static double lead_over_rest(const struct circle *circle, size_t set) {
  double sum = 0;
  for (size_t v = 0; v < circle->n; v++)
    if (!has(set, v)) sum += lead_of_set(circle, set, v);
  return sum;
}

/* Adds to place, by unit of the circle, set's share: the best orders that begin with set and
 * go on with the unit. */
static void add_places(const struct circle *circle, size_t set, double *place) {
  size_t all = full(circle), rest = all & ~set, before = 0;
  double reached = circle->best[set] + lead_over_rest(circle, set) + circle->best[rest];
  if (!equal(circle, reached, circle->best[all])) return;
  for (size_t v = 0; v < circle->n; v++) before += has(set, v);
  for (size_t v = 0; v < circle->n; v++) {
    size_t after = rest & ~((size_t)1 << v);
    if (!has(rest, v)) continue;
    double first = circle->best[after] - lead_of_set(circle, after, v);
    if (equal(circle, first, circle->best[rest]))
      place[v] += (double)before * circle->ways[set] * circle->ways[after];
  }
}

/* Gives each unit of the circle its units behind, of which others stand behind them all. */
static void settle(struct circle *circle, struct aggregate_units_call *call,
                   size_t others) {
  double place[KEMENY_CIRCLE] = {0};
  size_t all = full(circle);
  circle->best = mem_new(all + 1, sizeof *circle->best);
  circle->ways = mem_new(all + 1, sizeof *circle->ways);
  meet(circle, call);
  search(circle);
  for (size_t set = 0; set < all; set++) add_places(circle, set, place);
  for (size_t v = 0; v < circle->n; v++)
    call->result[circle->unit[v]] =
      (double)(circle->n - 1 + others) - place[v] / circle->ways[all];
  free(circle->best);
  free(circle->ways);
}

static void refuse(struct aggregate_units_call *call, const size_t *unit, size_t n) {
  call->fault = "they lead one another in circles, and to find the best order of so many "
                "would take too long";
  call->culprit = NO_CHILD;
  for (size_t i = 0; i < n; i++) roll_add(&call->refused, unit[i]);
}

/* --- circles ---------------------------------------------------------------------------- */

struct standing {
  double score;                                /* Copeland's */
  size_t unit;
};

static int before(const void *a, const void *b) {
  const struct standing *x = a, *y = b;
  if (x->score != y->score) return x->score > y->score ? -1 : 1;
  return x->unit < y->unit ? -1 : 1;
}

/* The units that take part, by Copeland's score; n of them. */
static size_t *in_sequence(struct aggregate_units_call *call, size_t *n) {
  struct standing *standing = mem_new(call->units, sizeof *standing);
  size_t *unit = mem_new(call->units, sizeof *unit);
  *n = 0;
  compare_copeland(call);
  for (size_t u = 0; u < call->units; u++)
    if (!isnan(call->result[u]))
      standing[(*n)++] = (struct standing){call->result[u], u};
  qsort(standing, *n, sizeof *standing, before);
  for (size_t i = 0; i < *n; i++) unit[i] = standing[i].unit;
  free(standing);
  return unit;
}

/* Where the circle that begins at start ends: unit[start] to unit[end - 1] lead all after
 * them. score: Copeland's. */
static size_t end_of_circle(const size_t *unit, const double *score, size_t start,
                            size_t n) {
  double sum = 0;
  size_t end = start;
  do {
    double inside = (double)(end + 1 - start), ahead = (double)start;
    sum += score[unit[end++]] + ahead;
    if (sum == inside * (double)(n - end)) break;
  } while (end < n);
  return end;
}

void compare_kemeny(struct aggregate_units_call *call) {
  size_t n, start = 0;
  size_t *unit = in_sequence(call, &n);
  while (start < n && call->fault == NULL) {
    size_t end = end_of_circle(unit, call->result, start, n);
    struct circle circle = {.unit = unit + start, .n = end - start};
    if (circle.n > KEMENY_CIRCLE) refuse(call, circle.unit, circle.n);
    else settle(&circle, call, n - end);
    start = end;
  }
  free(unit);
}
