/* Eigenvectors and systems by LAPACK, by hand. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/linear.h"

static void near(double figure, double wanted) {
  assert_true(fabs(figure - wanted) < 1e-14);
}

/* (2 1; 1 2) has 3 for (1, 1) and 1 for (1, -1), each by sqrt 2; largest first, and of two
 * elements as large the first is the positive one. */
static void eigenvectors(void **state) {
  double matrix[] = {2, 1, 1, 2}, value[2];
  struct arena *arena = arena_new();
  (void)state;
  assert_true(linear_eigen(matrix, 2, value, arena));
  near(value[0], 3);
  near(value[1], 1);
  near(matrix[0], sqrt(0.5));
  near(matrix[1], sqrt(0.5));
  near(matrix[2], sqrt(0.5));
  near(matrix[3], -sqrt(0.5));
  arena_free(arena);
}

/* The largest element of each vector is positive; the values sum to the diagonal. */
static void signs(void **state) {
  double matrix[] = {5, -1, 0, -1, 3, -1, 0, -1, 1}, value[3], one = -4;
  struct arena *arena = arena_new();
  (void)state;
  assert_true(linear_eigen(matrix, 3, value, arena));
  for (size_t i = 0; i < 3; i++) {
    double largest = 0;
    for (size_t k = 0; k < 3; k++)
      if (fabs(matrix[i * 3 + k]) > fabs(largest)) largest = matrix[i * 3 + k];
    assert_true(largest > 0);
  }
  near(value[0] + value[1] + value[2], 9);
  assert_true(linear_eigen(&one, 1, value, arena));
  near(value[0], -4);
  near(one, 1);
  arena_free(arena);
}

static void not_finite(void **state) {
  double matrix[] = {1, NAN, NAN, 1}, value[2];
  struct arena *arena = arena_new();
  (void)state;
  assert_false(linear_eigen(matrix, 2, value, arena));
  arena_free(arena);
}

/* 4x + 2y = 2, 2x + 3y = -1: x = 1, y = -1. */
static void systems(void **state) {
  double matrix[] = {4, 2, 2, 3}, right[] = {2, -1}, singular[] = {1, 1, 1, 1};
  (void)state;
  assert_true(linear_solve(matrix, 2, right));
  near(right[0], 1);
  near(right[1], -1);
  assert_false(linear_solve(singular, 2, right));
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(eigenvectors), cmocka_unit_test(signs), cmocka_unit_test(not_finite),
    cmocka_unit_test(systems)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
