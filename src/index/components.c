#include "index/components.h"

#include <math.h>
#include <string.h>

#include "base/linear.h"
#include "base/number.h"
#include "data/column.h"

enum { LEAST_UNITS = 3 };

struct columns {
  const double *score;
  size_t columns, units;
  bool *empty;                                 /* by column */
  bool *complete;                              /* by unit */
};

static bool is_empty(const struct columns *all, size_t k) {
  for (size_t u = 0; u < all->units; u++)
    if (!is_missing(all->score[k * all->units + u])) return false;
  return true;
}

static bool is_complete(const struct columns *all, size_t u) {
  for (size_t k = 0; k < all->columns; k++)
    if (!all->empty[k] && is_missing(all->score[k * all->units + u])) return false;
  return true;
}

/* Column k over the complete units; how many they are. */
static size_t take_column(const struct columns *all, size_t k, double *z) {
  size_t count = 0;
  for (size_t u = 0; u < all->units; u++)
    if (all->complete[u]) z[count++] = all->score[k * all->units + u];
  return count;
}

static bool is_level(const double *z, size_t n) {
  double min = INFINITY, max = -INFINITY;
  for (size_t i = 0; i < n; i++) {
    min = fmin(min, z[i]);
    max = fmax(max, z[i]);
  }
  return number_same12(min, max);
}

/* Centres n scores and scales them to length 1; their standard deviation. */
static double standardise(double *z, size_t n) {
  double sum = 0, squares = 0;
  for (size_t i = 0; i < n; i++) sum += z[i];
  for (size_t i = 0; i < n; i++) {
    z[i] -= sum / (double)n;
    squares += z[i] * z[i];
  }
  for (size_t i = 0; i < n; i++) z[i] /= sqrt(squares);
  return sqrt(squares / (double)(n - 1));
}

static double product(const double *a, const double *b, size_t n) {
  double sum = 0;
  for (size_t i = 0; i < n; i++) sum += a[i] * b[i];
  return sum;
}

/* Takes the columns that tell the complete units apart, standardised, into z. */
static void take_columns(const struct columns *all, struct components *components,
                         uint8_t *constant, double *z) {
  for (size_t k = 0; k < all->columns; k++) {
    double *own = z + components->n * components->units;
    if (all->empty[k]) continue;
    take_column(all, k, own);
    constant[k] = is_level(own, components->units);
    if (constant[k]) continue;
    components->deviation[components->n] = standardise(own, components->units);
    components->column[components->n++] = k;
  }
}

static void correlate(struct components *components, const double *z,
                      struct arena *arena) {
  size_t n = components->n, units = components->units;
  components->correlation = arena_new_array(arena, n * n, double);
  for (size_t i = 0; i < n * n; i++) {
    const double *row = z + i / n * units, *column = z + i % n * units;
    components->correlation[i] = row == column ? 1 : product(row, column, units);
  }
}

struct components components_of(const double *score, size_t columns, size_t units,
                                uint8_t *constant, struct arena *arena) {
  struct columns all = {score, columns, units, arena_new_array(arena, columns, bool),
                        arena_new_array(arena, units, bool)};
  struct components found = {.column = arena_new_array(arena, columns, size_t),
                             .deviation = arena_new_array(arena, columns, double)};
  for (size_t k = 0; k < columns; k++) all.empty[k] = is_empty(&all, k);
  for (size_t u = 0; u < units; u++) found.units += all.complete[u] = is_complete(&all, u);
  if (found.units < LEAST_UNITS) return found;
  double *z = arena_new_array(arena, columns * found.units, double);
  take_columns(&all, &found, constant, z);
  correlate(&found, z, arena);
  found.value = arena_new_array(arena, found.n, double);
  found.vector = arena_new_array(arena, found.n * found.n, double);
  if (found.n == 0) return found;
  memcpy(found.vector, found.correlation, found.n * found.n * sizeof *found.vector);
  if (!linear_eigen(found.vector, found.n, found.value, arena)) found.n = 0;
  return found;
}
