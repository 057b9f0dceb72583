#include "index/stages.h"

#include "sample.h"

/* 2 4 4 4 5 5 7 9: mean 5, sum of squared differences 32, so sd = sqrt(32 / 7). */
static void textbook(void **state) {
  (void)state;
  struct arena *arena = arena_new();
  const double x[] = {9, 4, NAN, 2, 4, 5, 4, 7, NAN, 5};
  struct statistics s = statistics_of(x, 10, arena);
  assert_int_equal(s.n, 8);
  assert_near(s.min, 2);
  assert_near(s.max, 9);
  assert_near(s.mean, 5);
  assert_near(s.sd, 2.138089935299395);
  assert_near(s.median, 4.5);
  assert_column(s.sorted, 2, 4, 4, 4, 5, 5, 7, 9);
  arena_free(arena);
}

/* Type 7 of Hyndman & Fan on 1 2 4 8: position 3p from the first value. */
static void quantiles(void **state) {
  (void)state;
  struct arena *arena = arena_new();
  const double x[] = {8, 1, 4, 2};
  struct statistics s = statistics_of(x, 4, arena);
  assert_near(statistics_quantile(&s, 0), 1);
  assert_near(statistics_quantile(&s, 0.25), 1.75);    /* 0.75: 1 + 0.75 * 1 */
  assert_near(statistics_quantile(&s, 0.5), 3);        /* 1.5: 2 + 0.5 * 2 */
  assert_near(statistics_quantile(&s, 0.9), 6.8);      /* 2.7: 4 + 0.7 * 4 */
  assert_near(statistics_quantile(&s, 1), 8);
  arena_free(arena);
}

/* 3 4 5 2 3 4 5 6 4 7, Microsoft's example for Excel's SKEW and KURT: 0.359543071 and
 * -0.151799637. Five zeros and a one, by hand: sqrt(6) and 6. Without a third and a
 * fourth value, or where all are equal to 12 digits, there is no shape. */
static void shapes(void **state) {
  (void)state;
  const double excel[] = {3, 4, 5, NAN, 2, 3, 4, 5, 6, 4, 7};
  const double one[] = {0, 0, 0, 0, 0, 1}, three[] = {1, 2, 9}, none[] = {NAN};
  const double level[] = {0.3, 0.1 + 0.2, 0.3, 0.3};
  struct shape shape = statistics_shape(excel, 11);
  assert_true(fabs(shape.skew - 0.359543071) < 1e-9);
  assert_true(fabs(shape.kurtosis - -0.151799637) < 1e-9);
  shape = statistics_shape(one, 6);
  assert_near(shape.skew, sqrt(6));
  assert_near(shape.kurtosis, 6);
  shape = statistics_shape(three, 3);
  assert_true(!isnan(shape.skew) && isnan(shape.kurtosis));
  assert_true(isnan(statistics_shape(three, 2).skew));
  assert_true(isnan(statistics_shape(level, 4).skew));
  assert_true(isnan(statistics_shape(none, 1).skew));
}

/* One value has no spread, and none has nothing. */
static void few(void **state) {
  (void)state;
  struct arena *arena = arena_new();
  const double one[] = {NAN, 3}, none[] = {NAN, NAN};
  struct statistics s = statistics_of(one, 2, arena);
  assert_near(s.median, 3);
  assert_near(s.mean, 3);
  assert_true(isnan(s.sd));
  s = statistics_of(none, 2, arena);
  assert_int_equal(s.n, 0);
  assert_true(isnan(s.mean) && isnan(s.min) && isnan(s.median) && isnan(s.sd));
  assert_true(isnan(statistics_quantile(&s, 0.5)));
  arena_free(arena);
}

/* Few values and many are sorted in two ways: multiples of 37 modulo n + 1, a prime, are all
 * the numbers from 1 to n. */
static void sorted(void **state) {
  (void)state;
  static const size_t sizes[] = {2, 4, 126, 130, 1008};
  for (size_t k = 0; k < sizeof sizes / sizeof *sizes; k++) {
    struct arena *arena = arena_new();
    size_t n = sizes[k];
    double *x = arena_new_array(arena, n, double);
    for (size_t i = 0; i < n; i++) x[i] = (double)((i + 1) * 37 % (n + 1));
    struct statistics s = statistics_of(x, n, arena);
    for (size_t i = 0; i < n; i++) assert_true(s.sorted[i] == (double)(i + 1));
    arena_free(arena);
  }
}

/* A constant column has exactly its value as mean, and no spread at all. */
static void constant(void **state) {
  (void)state;
  struct arena *arena = arena_new();
  double x[83];
  for (size_t i = 0; i < 83; i++) x[i] = 0.1;
  struct statistics s = statistics_of(x, 83, arena);
  assert_true(s.mean == 0.1 && s.sd == 0 && s.median == 0.1);
  arena_free(arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(textbook), cmocka_unit_test(quantiles), cmocka_unit_test(few),
    cmocka_unit_test(shapes),
    cmocka_unit_test(sorted), cmocka_unit_test(constant),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
