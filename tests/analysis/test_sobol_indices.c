/* Indices are those that are known: by formula, by hand and by another program. */
#include "analysis/sobol_indices.h"

#include <math.h>

#include "base/random.h"
#include "base/sobol.h"
#include "csv_numbers.h"

enum { MOST = 8 };

/* y of f on the design of so many rows, points by a Sobol sequence. */
static double *design_of(double (*f)(const double *u), size_t rows, size_t inputs) {
  double *y = malloc(rows * (inputs + 2) * sizeof *y), *out = y;
  struct sobol *sobol = sobol_new(2 * inputs, true, 7);
  for (size_t j = 0; j < rows; j++) {
    double point[2 * MOST], mixed[MOST];
    sobol_point(sobol, (uint32_t)j, point);
    *out++ = f(point);
    *out++ = f(point + inputs);
    for (size_t i = 0; i < inputs; i++) {
      for (size_t k = 0; k < inputs; k++) mixed[k] = point[k == i ? inputs + k : k];
      *out++ = f(mixed);
    }
  }
  sobol_free(sobol);
  return y;
}

/* Standard error from the interval: 90 of 100 lie within 1.645 of them on either side. */
static void assert_within(struct estimate estimate, double known) {
  double error = (estimate.high - estimate.low) / (2 * 1.645);
  assert_true(estimate.low <= estimate.high && error < 0.05);
  assert_true(fabs(estimate.value - known) <= error + 1e-3);
}

static void assert_indices(double (*f)(const double *u), size_t inputs, const double *first,
                           const double *total) {
  enum { ROWS = 4096 };
  struct sobol_index index[MOST];
  struct sobol_design design = {ROWS, inputs, design_of(f, ROWS, inputs), 1, 0};
  design.centre = sobol_mean(&design);
  sobol_indices(&design, 1, 1, index);
  for (size_t i = 0; i < inputs; i++) {
    assert_within(index[i].first, first[i]);
    assert_within(index[i].total, total[i]);
  }
  free((double *)design.y);
}

/* Ishigami & Homma (1990), a = 7, b = 0.1: sin x1 + a sin^2 x2 + b x3^4 sin x1 over
 * (-pi, pi). V1 = (1 + b pi^4 / 5)^2 / 2, V2 = a^2 / 8, V13 = b^2 pi^8 (1/18 - 1/50). */
static const double pi = 3.14159265358979323846;

static double ishigami(const double *u) {
  double x[3];
  for (int i = 0; i < 3; i++) x[i] = (2 * u[i] - 1) * pi;
  return sin(x[0]) + 7 * sin(x[1]) * sin(x[1]) + 0.1 * pow(x[2], 4) * sin(x[0]);
}

static void of_ishigami(void **state) {
  (void)state;
  double v1 = pow(1 + 0.1 * pow(pi, 4) / 5, 2) / 2, v2 = 49 / 8.0;
  double v13 = 0.01 * pow(pi, 8) * (1 / 18.0 - 1 / 50.0), v = v1 + v2 + v13;
  const double first[] = {v1 / v, v2 / v, 0}, total[] = {(v1 + v13) / v, v2 / v, v13 / v};
  assert_true(fabs(first[0] - 0.3139) < 1e-4 && fabs(total[0] - 0.5576) < 1e-4);
  assert_indices(ishigami, 3, first, total);
}

/* Sobol's g-function: the product of (|4 u - 2| + a) / (1 + a), a = 0, 1, 4.5, 9, 99, 99, 99,
 * 99 (Saltelli & Sobol 1995). V_i = 1 / (3 (1 + a_i)^2), V = product of (1 + V_i) - 1, and
 * the total of i is V_i times the product of the others. */
static const double g_of[MOST] = {0, 1, 4.5, 9, 99, 99, 99, 99};

static double g_function(const double *u) {
  double product = 1;
  for (int i = 0; i < MOST; i++) product *= (fabs(4 * u[i] - 2) + g_of[i]) / (1 + g_of[i]);
  return product;
}

static void of_the_g_function(void **state) {
  (void)state;
  double part[MOST], first[MOST], total[MOST], product = 1;
  for (int i = 0; i < MOST; i++) {
    part[i] = 1 / (3 * (1 + g_of[i]) * (1 + g_of[i]));
    product *= 1 + part[i];
  }
  for (int i = 0; i < MOST; i++) {
    first[i] = part[i] / (product - 1);
    total[i] = part[i] * product / (1 + part[i]) / (product - 1);
  }
  assert_true(fabs(first[0] - 0.7162) < 1e-4 && fabs(total[1] - 0.2422) < 1e-4);
  assert_indices(g_function, MOST, first, total);
}

/* y = 3 u1 + 4 u2 on a full design: A and B each (u1, u2) of 0 and 1 in all 16 combinations.
 * Var u is 1/4, so V1 = 9/4, V2 = 16/4, V = 25/4: indices 0.36 and 0.64, exactly but for the
 * divisor 2n - 1 of the variance (n = 16 rows): times 31/32. */
static void of_a_sum_by_hand(void **state) {
  (void)state;
  double y[16][4];
  for (int j = 0; j < 16; j++) {
    int a1 = j & 1, a2 = j >> 1 & 1, b1 = j >> 2 & 1, b2 = j >> 3 & 1;
    y[j][0] = 3 * a1 + 4 * a2;
    y[j][1] = 3 * b1 + 4 * b2;
    y[j][2] = 3 * b1 + 4 * a2;
    y[j][3] = 3 * a1 + 4 * b2;
  }
  struct sobol_index index[2];
  struct sobol_design design = {16, 2, &y[0][0], 1, 3.5};
  assert_true(sobol_mean(&design) == 3.5);
  sobol_indices(&design, 1, 1, index);
  const double known[] = {0.36, 0.64};
  for (int i = 0; i < 2; i++) {
    assert_true(fabs(index[i].first.value - known[i] * 31 / 32) < 1e-15);
    assert_true(fabs(index[i].total.value - known[i] * 31 / 32) < 1e-15);
  }
}

/* COINr's mean absolute rank shifts on ASEM give COINr's indices; and its intervals, which
 * are bootstraps too, nearly: both ends within 0.12, where they are 0.6 apart. */
static void as_coinr_has_it(void **state) {
  (void)state;
  enum { ROWS = 100, INPUTS = 4 };
  static double y[ROWS][INPUTS + 2];
  double known[2 * INPUTS][6];
  read_numbers("datasets/asem/coinr/sobol_shift.csv", 1, &y[0][0], ROWS * (INPUTS + 2));
  read_numbers("datasets/asem/coinr/sobol.csv", 2, &known[0][0], 2 * INPUTS * 6);
  struct sobol_index index[INPUTS];
  sobol_indices(&(struct sobol_design){ROWS, INPUTS, &y[0][0], 1, 0}, 1, 1, index);
  for (int i = 0; i < INPUTS; i++) {
    const struct estimate *first = &index[i].first, *total = &index[i].total;
    assert_true(fabs(first->value - known[i][0]) < 1e-12);
    assert_true(fabs(total->value - known[i][1]) < 1e-12);
    const double end[] = {first->low, first->high, total->low, total->high};
    for (int k = 0; k < 4; k++) assert_true(fabs(end[k] - known[i][2 + k]) < 0.12);
  }
}

/* Rows with a gap count for nothing, whichever point has it; outputs stand side by side. */
static void gaps_and_strides(void **state) {
  (void)state;
  double y[5][4][2];
  double plain[3][4] = {{1, 2, 2, 1}, {4, 2, 2, 4}, {0, 5, 5, 0}};
  for (int k = 0; k < 4; k++) {
    for (int j = 0; j < 5; j++) y[j][k][0] = 99, y[j][k][1] = j + k;
    for (int j = 0; j < 3; j++) y[2 * j][k][1] = plain[j][k];
  }
  y[1][0][1] = NAN;
  y[3][3][1] = NAN;
  struct sobol_index with[2], without[2];
  sobol_indices(&(struct sobol_design){5, 2, &y[0][0][1], 2, 0}, 1, 1, with);
  sobol_indices(&(struct sobol_design){3, 2, &plain[0][0], 1, 0}, 1, 1, without);
  for (int i = 0; i < 2; i++) {
    assert_true(with[i].first.value == without[i].first.value);
    assert_true(with[i].total.high == without[i].total.high);
  }
}

static void nothing_varies_nothing_is_said(void **state) {
  (void)state;
  double y[3][3] = {{1, 1, 1}, {1, 1, 1}, {1, 1, 1}};
  struct sobol_index index[1];
  sobol_indices(&(struct sobol_design){3, 1, &y[0][0], 1, 0}, 1, 1, index);
  assert_true(isnan(index[0].first.value) && isnan(index[0].total.low));
  sobol_indices(&(struct sobol_design){1, 1, &y[0][0], 1, 0}, 1, 1, index);
  assert_true(isnan(index[0].first.value) && isnan(index[0].total.value));
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(of_ishigami),
    cmocka_unit_test(of_the_g_function),
    cmocka_unit_test(of_a_sum_by_hand),
    cmocka_unit_test(as_coinr_has_it),
    cmocka_unit_test(gaps_and_strides),
    cmocka_unit_test(nothing_varies_nothing_is_said),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
