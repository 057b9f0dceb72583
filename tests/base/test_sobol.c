/* The points are those of Joe & Kuo's own program, and shifting keeps their balance. */
#include "base/sobol.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

/* Made by another program: scipy 1.10.1, qmc.Sobol(512, scramble=False), whose points are
 * those of Joe & Kuo's sobol.cc: coordinates of point n in 64ths. */
static void published_points(void **state) {
  (void)state;
  static const size_t dimension[] = {0, 1, 2, 3, 9, 99, 255, 511};
  static const struct {
    uint32_t n;
    double of_64[8];
  } points[] = {
    {0, {0, 0, 0, 0, 0, 0, 0, 0}},
    {1, {32, 32, 32, 32, 32, 32, 32, 32}},
    {2, {48, 16, 16, 16, 48, 48, 48, 48}},
    {3, {16, 48, 48, 48, 16, 16, 16, 16}},
    {5, {56, 56, 8, 24, 8, 24, 56, 56}},
    {13, {52, 44, 52, 4, 28, 36, 36, 52}},
    {63, {1, 51, 23, 29, 37, 5, 3, 9}},
  };
  struct sobol *sobol = sobol_new(SOBOL_DIMENSIONS, false, 0);
  double point[SOBOL_DIMENSIONS];
  for (size_t i = 0; i < sizeof points / sizeof *points; i++) {
    sobol_point(sobol, points[i].n, point);
    for (size_t k = 0; k < 8; k++)
      assert_true(point[dimension[k]] == points[i].of_64[k] / 64);
  }
  sobol_free(sobol);
}

/* Whether the first 256 points hit each of 256 strips of every dimension once. */
static void assert_balanced(bool shifted) {
  struct sobol *sobol = sobol_new(SOBOL_DIMENSIONS, shifted, 42);
  static bool hit[SOBOL_DIMENSIONS][256];
  double point[SOBOL_DIMENSIONS];
  memset(hit, 0, sizeof hit);
  for (uint32_t n = 0; n < 256; n++) {
    sobol_point(sobol, n, point);
    for (size_t d = 0; d < SOBOL_DIMENSIONS; d++) {
      size_t strip = (size_t)(point[d] * 256);
      assert_true(strip < 256 && !hit[d][strip]);
      hit[d][strip] = true;
    }
  }
  sobol_free(sobol);
}

static void every_strip_is_hit_once(void **state) {
  (void)state;
  assert_balanced(false);
  assert_balanced(true);
}

/* Point 2^32 - 1 has the most digits, and one after the next other coordinates. */
static void last_point_and_seeds(void **state) {
  (void)state;
  struct sobol *one = sobol_new(2, true, 1), *two = sobol_new(2, true, 2);
  double a[2], b[2];
  sobol_point(one, UINT32_MAX, a);
  sobol_point(two, UINT32_MAX, b);
  assert_true(a[0] >= 0 && a[0] < 1 && a[0] != b[0] && a[1] != b[1]);
  sobol_free(one);
  sobol_free(two);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(published_points),
    cmocka_unit_test(every_strip_is_hit_once),
    cmocka_unit_test(last_point_and_seeds),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
