/* Rows that count are copied together once, so that a resampling reads them in a row. */
#include "analysis/sobol_indices.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/number.h"
#include "base/random.h"
#include "index/stages.h"

struct rows {
  size_t count, inputs;
  double *y;                                   /* [row][A, B, AB_1 …], none missing */
};

static size_t points(size_t inputs) {
  return inputs + 2;
}

/* Appends the row unless one of its outputs is missing. */
static void take_row(struct rows *rows, const double *from, size_t stride) {
  double *to = rows->y + rows->count * points(rows->inputs);
  for (size_t k = 0; k < points(rows->inputs); k++) {
    to[k] = from[k * stride];
    if (isnan(to[k])) return;
  }
  rows->count++;
}

static struct rows rows_of(const struct sobol_design *design) {
  struct rows rows = {.inputs = design->inputs};
  size_t width = points(design->inputs);
  rows.y = mem_new(design->rows * width, sizeof *rows.y);
  for (size_t j = 0; j < design->rows; j++)
    take_row(&rows, design->y + j * width * design->stride, design->stride);
  return rows;
}

static double mean_of(const struct rows *rows) {
  double sum = 0;
  for (size_t j = 0; j < rows->count; j++) {
    const double *y = rows->y + j * points(rows->inputs);
    sum += y[0] + y[1];
  }
  return sum / (2.0 * (double)rows->count);
}

double sobol_mean(const struct sobol_design *design) {
  struct rows rows = rows_of(design);
  double mean = mean_of(&rows);
  free(rows.y);
  return mean;
}

/* --- one estimate ------------------------------------------------------------------------ */

/* Sums over rows: of y_A, y_B and their squares less the mean of all, and by input. */
struct sums {
  double plain, squares;
  double *first, *total;
};

static void clear(struct sums *sums, size_t inputs) {
  sums->plain = sums->squares = 0;
  memset(sums->first, 0, inputs * sizeof *sums->first);
  memset(sums->total, 0, inputs * sizeof *sums->total);
}

static void add_row(struct sums *sums, const double *y, size_t inputs, double centre,
                    double mean) {
  double a = y[0] - mean, b = y[1] - mean, factor = y[1] - centre;
  sums->plain += a + b;
  sums->squares += a * a + b * b;
  for (size_t i = 0; i < inputs; i++) {
    double moved = y[i + 2] - y[0];
    sums->first[i] += factor * moved;
    sums->total[i] += moved * moved;
  }
}

/* The variance of the 2 n values whose sums these are, as R's var(). */
static double variance_of(const struct sums *sums, size_t n) {
  double values = 2.0 * (double)n;
  return (sums->squares - sums->plain * sums->plain / values) / (values - 1);
}

/* Indices from sums over n rows: first order, then total, by input. */
static void estimate(const struct sums *sums, size_t n, size_t inputs, double *out) {
  double variance = variance_of(sums, n);
  if (!(variance > 0)) variance = NAN;
  for (size_t i = 0; i < inputs; i++) {
    out[i] = sums->first[i] / (double)n / variance;
    out[inputs + i] = sums->total[i] / (2.0 * (double)n) / variance;
  }
}

/* --- bootstrap --------------------------------------------------------------------------- */

struct work {
  struct rows rows;
  double centre, mean;
  struct sums sums;
  double *out;                                 /* [bootstrap][first, total by input] */
};

/* The estimate as bootstrap number k; random NULL: of the rows as they are. */
static void estimate_rows(struct work *work, struct random *random, size_t k) {
  const struct rows *rows = &work->rows;
  clear(&work->sums, rows->inputs);
  for (size_t j = 0; j < rows->count; j++) {
    size_t row = random ? random_below(random, rows->count) : j;
    add_row(&work->sums, rows->y + row * points(rows->inputs), rows->inputs, work->centre,
            work->mean);
  }
  estimate(&work->sums, rows->count, rows->inputs, work->out + k * 2 * rows->inputs);
}

/* The estimate in column c, and its interval. Resamplings without variance do not count. */
static struct estimate column_of(const struct work *work, size_t c) {
  double sorted[BOOTSTRAPS];
  size_t count = 0, width = 2 * work->rows.inputs;
  for (size_t k = 1; k <= BOOTSTRAPS; k++) {
    double value = work->out[k * width + c];
    if (!isnan(value)) sorted[count++] = value;
  }
  if (count == 0) return (struct estimate){work->out[c], NAN, NAN};
  qsort(sorted, count, sizeof *sorted, number_ascending);
  struct statistics s = {.n = count, .max = sorted[count - 1], .sorted = sorted};
  return (struct estimate){work->out[c], statistics_quantile(&s, 0.05),
                           statistics_quantile(&s, 0.95)};
}

static void bootstrap(struct work *work, uint64_t seed, uint64_t stream) {
  struct random random = random_of(seed, stream);
  estimate_rows(work, NULL, 0);
  for (size_t k = 1; k <= BOOTSTRAPS; k++) estimate_rows(work, &random, k);
}

static void nothing_known(struct sobol_index *index, size_t inputs) {
  static const struct estimate none = {NAN, NAN, NAN};
  for (size_t i = 0; i < inputs; i++) index[i] = (struct sobol_index){none, none};
}

void sobol_indices(const struct sobol_design *design, uint64_t seed, uint64_t stream,
                   struct sobol_index *index) {
  size_t inputs = design->inputs;
  struct work work = {.rows = rows_of(design), .centre = design->centre};
  nothing_known(index, inputs);
  if (work.rows.count >= 2) {
    work.mean = mean_of(&work.rows);
    work.sums.first = mem_new(inputs, sizeof(double));
    work.sums.total = mem_new(inputs, sizeof(double));
    work.out = mem_new((BOOTSTRAPS + 1) * 2 * inputs, sizeof(double));
    bootstrap(&work, seed, stream);
    for (size_t i = 0; i < inputs; i++)
      index[i] = (struct sobol_index){column_of(&work, i), column_of(&work, inputs + i)};
  }
  free(work.sums.first);
  free(work.sums.total);
  free(work.out);
  free(work.rows.y);
}
