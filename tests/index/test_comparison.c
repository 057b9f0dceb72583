/* Aggregates that compare units, called as they are: the orders of the OECD/JRC Handbook's
 * examples, and what is refused. Borda and Copeland over a tree: test_group.c. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "index/comparison.h"

enum { MOST = 24 };

/* Scores by child and unit; result starts as for units that all take part. */
static struct aggregate_units_call call_of(const double *score, const double *weight,
                                           size_t children, size_t units, double *result) {
  for (size_t u = 0; u < units; u++) result[u] = 0;
  return (struct aggregate_units_call){.score = score, .weight = weight,
                                       .children = children, .units = units,
                                       .result = result};
}

static void assert_near(double x, double expected) {
  assert_true(fabs(x - expected) < 1e-9);
}

static void assert_kemeny(const double *score, const double *weight, size_t children,
                          size_t units, const double *expected) {
  double result[MOST];
  struct aggregate_units_call call = call_of(score, weight, children, units, result);
  compare_kemeny(&call);
  assert_null(call.fault);
  for (size_t u = 0; u < units; u++) assert_near(result[u], expected[u]);
}

/* Table 35: Finland, United States, Sweden, Japan, Korea in eight indicators. Table 37 has
 * three orders that reach 6.375: S U F J K, S F U J K, U S F J K. Units behind, in the mean:
 * F (2 + 3 + 2) / 3, U (3 + 2 + 4) / 3, S (4 + 4 + 3) / 3, J 1, K 0. */
static void table_37(void **state) {
  (void)state;
  static const double score[] = {
    187,   289,   271,   994,   779,   125.6, 130,   156.6, 64.6,  9.8,
    200.2, 179.1, 125.8, 49,    4.8,   50.7,  66.2,  59.7,  80.8,  66.7,
    3.080, 2.997, 3.096, 3.003, 2.972, 4.150, 4.073, 4.145, 3.865, 3.653,
    10,    12,    11.4,  9.5,   10.8,  27.4,  13.9,  15.3,  10,    23.2};
  static const double weight[] = {1, 1, 1, 1, 1, 1, 1, 1};
  static const double behind[] = {7 / 3.0, 3, 11 / 3.0, 1, 0};
  assert_kemeny(score, weight, 8, 5, behind);
}

/* Table 28: 23 abc, 17 bca, 2 bac, 10 cab, 8 cba; b c a has the greatest support, 104,
 * before a b c with 100. Majorities go in a circle: a before b, b before c, c before a. */
static void table_28(void **state) {
  (void)state;
  static const double score[] = {3, 2, 1, 1, 3, 2, 2, 3, 1, 2, 1, 3, 1, 2, 3};
  static const double weight[] = {23, 17, 2, 10, 8};
  static const double behind[] = {0, 2, 1};
  assert_kemeny(score, weight, 5, 3, behind);
}

/* Weights that sum up with an error, 0.1 + 0.2 against 0.3, are a draw: both orders count. */
static void equal_to_12_digits(void **state) {
  (void)state;
  static const double score[] = {1, 0, 1, 0, 0, 1}, weight[] = {0.1, 0.2, 0.3};
  static const double behind[] = {0.5, 0.5};
  assert_kemeny(score, weight, 3, 2, behind);
}

/* Unit 1 takes no part: the other two are one before the other. */
static void without_a_unit(void **state) {
  (void)state;
  static const double score[] = {1, NAN, 2}, weight[] = {1};
  double result[3];
  struct aggregate_units_call call = call_of(score, weight, 1, 3, result);
  result[1] = NAN;
  compare_kemeny(&call);
  assert_true(result[0] == 0 && isnan(result[1]) && result[2] == 1);
}

/* Three children rank 3 k units alike, but each begins a third later: all lead in circles. */
static void fill_circle(double *score, size_t units) {
  for (size_t i = 0; i < 3; i++)
    for (size_t u = 0; u < units; u++)
      score[i * units + u] = (double)((u + i * units / 3) % units);
}

/* A circle of 18 is solved: by symmetry the three thirds change places, so that the mean
 * over all units is that of 0 to 17. One of 21 is refused, and all its units named. */
static void circles(void **state) {
  (void)state;
  static const double weight[] = {1, 1, 1};
  double score[3 * MOST], result[MOST], sum = 0;
  fill_circle(score, 18);
  struct aggregate_units_call call = call_of(score, weight, 3, 18, result);
  compare_kemeny(&call);
  for (size_t u = 0; u < 18; u++) {
    sum += result[u];
    assert_near(result[u], result[(u + 6) % 18]);
  }
  assert_null(call.fault);
  assert_near(sum, 17 * 18 / 2.0);
  fill_circle(score, 21);
  call = call_of(score, weight, 3, 21, result);
  compare_kemeny(&call);
  assert_non_null(call.fault);
  assert_int_equal(call.refused.count, 21);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(table_37),       cmocka_unit_test(table_28),
    cmocka_unit_test(equal_to_12_digits), cmocka_unit_test(without_a_unit),
    cmocka_unit_test(circles),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
