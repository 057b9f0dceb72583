#include "index/method.h"

#include "sample.h"

/* The score by a method as it is used, of up to four children, into call. */
static double run_use(const struct method_use *use, struct aggregate_call *call, size_t n,
                      const double *score, const double *weight) {
  static const uint32_t child[] = {0, 1, 2, 3};
  *call = (struct aggregate_call){
    .score = score, .weight = weight, .child = child, .n = n, .use = use};
  for (size_t i = 0; i < n; i++) call->total += weight[i];
  return use->method->aggregate(call);
}

static double run(const char *name, struct aggregate_call *call, size_t n,
                  const double *score, const double *weight) {
  struct method_use use;
  method_standard(&use, method_find(METHOD_AGGREGATE, name));
  return run_use(&use, call, n, score, weight);
}

/* The same with the method's one number. */
static double run_with(const char *name, double argument, struct aggregate_call *call,
                       size_t n, const double *score, const double *weight) {
  struct method_use use;
  method_standard(&use, method_find(METHOD_AGGREGATE, name));
  use.slot[0] = argument;
  return run_use(&use, call, n, score, weight);
}

#define LIST(...) ((const double[]){__VA_ARGS__})

/* (1*100 + 2*40 + 1*0) / 4 = 45. */
static void arithmetic(void **state) {
  (void)state;
  struct aggregate_call call;
  assert_near(run("arithmetic", &call, 3, LIST(100, 40, 0), LIST(1, 2, 1)), 45);
  assert_near(run("arithmetic", &call, 1, LIST(7), LIST(0.3)), 7);
  assert_null(call.fault);
  assert_true(method_find(METHOD_AGGREGATE, "arithmetic")->additive);
}

/* Equal scores give exactly that score, whatever the weights: no 100.00000000000001. */
static void means_of_equals(void **state) {
  (void)state;
  struct aggregate_call call;
  for (int i = 1; i <= 1000; i++) {
    double score = i * 0.1, weight[] = {0.1, 1.0 / i, 0.7, i / 7.0};
    const double scores[] = {score, score, score, score};
    assert_true(run("arithmetic", &call, 4, scores, weight) == score);
    assert_true(run("geometric", &call, 4, scores, weight) == score);
    assert_true(run("harmonic", &call, 4, scores, weight) == score);
    assert_true(run_with("power_mean", 2.5, &call, 4, scores, weight) == score);
    assert_true(run_with("owa", 0.3, &call, 4, scores, weight) == score);
    assert_true(run("mazziotta_pareto", &call, 4, scores, weight) == score);
  }
}

/* 2 and 8: the root of 16 is 4; weights 1 and 2: the third root of 2 * 64. */
static void geometric(void **state) {
  (void)state;
  struct aggregate_call call;
  assert_near(run("geometric", &call, 2, LIST(2, 8), LIST(1, 1)), 4);
  assert_near(run("geometric", &call, 2, LIST(2, 8), LIST(1, 2)), 5.039684199579493);
  assert_null(call.notice);
  assert_false(method_find(METHOD_AGGREGATE, "geometric")->additive);
}

/* A zero makes it zero and is told; a negative score is refused with the child. */
static void geometric_of_zero(void **state) {
  (void)state;
  struct aggregate_call call;
  assert_near(run("geometric", &call, 3, LIST(2, 0, 8), LIST(1, 1, 1)), 0);
  assert_non_null(call.notice);
  assert_null(call.fault);
  run("geometric", &call, 3, LIST(2, 0, -8), LIST(1, 1, 1));
  assert_non_null(call.fault);
  assert_int_equal(call.culprit, 2);
}

/* 2 and 8: 2 / (1/2 + 1/8) = 3.2; weights 1 and 2: 3 / (1/2 + 2/8) = 4. */
static void harmonic(void **state) {
  (void)state;
  struct aggregate_call call;
  assert_near(run("harmonic", &call, 2, LIST(2, 8), LIST(1, 1)), 3.2);
  assert_near(run("harmonic", &call, 2, LIST(2, 8), LIST(1, 2)), 4);
  assert_null(call.notice);
  assert_near(run("harmonic", &call, 3, LIST(2, 0, 8), LIST(1, 1, 1)), 0);
  assert_non_null(call.notice);
  run("harmonic", &call, 3, LIST(2, 0, -8), LIST(1, 1, 1));
  assert_non_null(call.fault);
  assert_int_equal(call.culprit, 2);
  assert_false(method_find(METHOD_AGGREGATE, "harmonic")->additive);
}

/* 3 and 4, p = 2: the root of 25 / 2; p = 3, weights 1 and 2: the third root of 155 / 3.
 * p = 0, 1, -1 are the means of those names, and a p near 0 is nearly the geometric one. */
static void power_mean(void **state) {
  (void)state;
  struct aggregate_call call;
  assert_near(run_with("power_mean", 2, &call, 2, LIST(3, 4), LIST(1, 1)), sqrt(12.5));
  assert_near(run_with("power_mean", 3, &call, 2, LIST(3, 4), LIST(1, 2)), cbrt(155 / 3.0));
  assert_near(run_with("power_mean", 1, &call, 2, LIST(2, -8), LIST(1, 1)), -3);
  assert_near(run_with("power_mean", 0, &call, 2, LIST(2, 8), LIST(1, 1)), 4);
  assert_near(run_with("power_mean", 1e-14, &call, 2, LIST(2, 8), LIST(1, 1)), 4);
  assert_near(run_with("power_mean", -1, &call, 2, LIST(2, 8), LIST(1, 1)), 3.2);
  assert_near(run_with("power_mean", 0.5, &call, 2, LIST(0, 64), LIST(1, 1)), 16);
  assert_near(run_with("power_mean", 2, &call, 2, LIST(0, 0), LIST(1, 1)), 0);
  assert_null(call.notice);
}

/* 1000^400 is beyond all numbers, the mean is not: 1000 / 2^(1/400). */
static void power_mean_of_large_powers(void **state) {
  (void)state;
  struct aggregate_call call;
  assert_near(run_with("power_mean", 400, &call, 2, LIST(1000, 10), LIST(1, 1)),
              1000 / pow(2, 1 / 400.0));
  assert_near(run_with("power_mean", -400, &call, 2, LIST(1000, 10), LIST(1, 1)),
              10 * pow(2, 1 / 400.0));
}

static void power_mean_refuses(void **state) {
  (void)state;
  struct aggregate_call call;
  assert_near(run_with("power_mean", -2, &call, 2, LIST(0, 8), LIST(1, 1)), 0);
  assert_non_null(call.notice);
  run_with("power_mean", 2, &call, 2, LIST(3, -4), LIST(1, 1));
  assert_non_null(call.fault);
  assert_int_equal(call.culprit, 1);
}

/* 0.5 * 0.8 * 0.25 = 0.1; one 0 makes all 0, which is no news. */
static void product(void **state) {
  (void)state;
  struct aggregate_call call;
  assert_near(run("product", &call, 3, LIST(0.5, 0.8, 0.25), LIST(1, 7, 1)), 0.1);
  assert_near(run("product", &call, 2, LIST(0.5, 0), LIST(1, 1)), 0);
  assert_null(call.notice);
  run("product", &call, 2, LIST(-3, -4), LIST(1, 1));
  assert_non_null(call.fault);
  assert_true(method_find(METHOD_AGGREGATE, "product")->ignores_weights);
}

/* 110, 90, 100: mean 100, variance (100 + 100 + 0) / 3, penalty 200/3 / 100 = 2/3. With the
 * weights 1, 1, 2 the variance is 50 and the penalty 0.5. Without imbalance there is none. */
static void mazziotta_pareto(void **state) {
  (void)state;
  struct aggregate_call call;
  const char *name = "mazziotta_pareto";
  assert_near(run(name, &call, 3, LIST(110, 90, 100), LIST(1, 1, 1)), 100 - 2 / 3.0);
  assert_near(run_with(name, 1, &call, 3, LIST(110, 90, 100), LIST(1, 1, 1)), 100 + 2 / 3.0);
  assert_near(run(name, &call, 3, LIST(110, 90, 100), LIST(1, 1, 2)), 99.5);
  assert_near(run(name, &call, 2, LIST(103, 103), LIST(1, 3)), 103);
  assert_near(run(name, &call, 2, LIST(0, 0), LIST(1, 1)), 0);
  run(name, &call, 2, LIST(3, -3), LIST(1, 1));
  assert_non_null(call.fault);
}

static double run_places(struct aggregate_call *call, size_t n, const double *score,
                         const double *weight) {
  static const double places[][2] = {{0.5, 0}, {0.3, 0}, {0.2, 0}};
  struct method_use use;
  method_standard(&use, method_find(METHOD_AGGREGATE, "owa"));
  use.points = places;
  use.n_points = 3;
  return run_use(&use, call, n, score, weight);
}

/* Places weigh 0.5, 0.3, 0.2: 45 + 15 + 4 = 64. Where the 20 weighs double, the 90 takes three
 * quarters of a place, 0.375, the 50 a quarter of the first and half of the second, 0.275, and
 * the 20 the rest: 33.75 + 13.75 + 7. Of two scores each takes a place and a half: 0.65 * 90
 * + 0.35 * 50. */
static void owa_by_place(void **state) {
  (void)state;
  struct aggregate_call call;
  assert_near(run_places(&call, 3, LIST(20, 90, 50), LIST(1, 1, 1)), 64);
  assert_near(run_places(&call, 3, LIST(20, 90, 50), LIST(2, 1, 1)), 54.5);
  assert_near(run_places(&call, 2, LIST(90, 50), LIST(1, 1)), 76);
  assert_near(run_places(&call, 2, LIST(-90, -50), LIST(1, 1)), -64);
}

/* Orness 1 is the best score, 0 the worst, 0.5 the arithmetic mean; 0.25 is the curve r^3:
 * the better half weighs 1/8. */
static void owa_by_orness(void **state) {
  (void)state;
  struct aggregate_call call;
  assert_near(run_with("owa", 1, &call, 3, LIST(20, 90, 50), LIST(0.1, 0.2, 0.7)), 90);
  assert_near(run_with("owa", 0, &call, 3, LIST(20, 90, 50), LIST(0.1, 0.2, 0.7)), 20);
  assert_near(run_with("owa", 0.5, &call, 3, LIST(20, 90, 50), LIST(1, 2, 1)), 62.5);
  assert_near(run_with("owa", 0.25, &call, 2, LIST(90, 50), LIST(1, 1)), 55);
}

/* The middle of three, the mean of the two middle ones of four; weights do not count. */
static void median(void **state) {
  (void)state;
  struct aggregate_call call;
  assert_near(run("median", &call, 3, LIST(9, 1, 4), LIST(1, 100, 1)), 4);
  assert_near(run("median", &call, 4, LIST(9, 1, 4, 7), LIST(1, 1, 1, 1)), 5.5);
  assert_near(run("median", &call, 1, LIST(9), LIST(1)), 9);
  assert_true(method_find(METHOD_AGGREGATE, "median")->ignores_weights);
}

static void min_and_max(void **state) {
  (void)state;
  struct aggregate_call call;
  assert_near(run("min", &call, 3, LIST(9, -1, 4), LIST(1, 1, 1)), -1);
  assert_near(run("max", &call, 3, LIST(9, -1, 4), LIST(1, 1, 1)), 9);
  assert_true(method_find(METHOD_AGGREGATE, "min")->ignores_weights);
  assert_true(method_find(METHOD_AGGREGATE, "max")->ignores_weights);
}

/* Figures of numpy 1.24.2: prod, median, min and max of four scores; mean - var / mean by
 * numpy.average and numpy.std, without and with weights; dot of the weights by place and the
 * sorted scores. */
static void as_numpy(void **state) {
  (void)state;
  struct aggregate_call call;
  const double *score = LIST(7.43, 7.09, 9.6, 15.01), *alike = LIST(1, 1, 1, 1);
  assert_near(run("product", &call, 4, score, alike), 7590.7899551999999);
  assert_near(run("median", &call, 4, score, alike), 8.515);
  assert_near(run("min", &call, 4, score, alike), 7.09);
  assert_near(run("max", &call, 4, score, alike), 15.01);
  assert_near(run("mazziotta_pareto", &call, 4, score, alike), 8.75658957321748);
  assert_near(run_with("mazziotta_pareto", 1, &call, 4, score, alike), 10.8084104267825);
  assert_near(run("mazziotta_pareto", &call, 4, score, LIST(1, 2, 1, 4)), 10.2196068493151);
  static const double place[][2] = {{0.4, 0}, {0.3, 0}, {0.2, 0}, {0.1, 0}};
  struct method_use use;
  method_standard(&use, method_find(METHOD_AGGREGATE, "owa"));
  use.points = place, use.n_points = 4;
  assert_near(run_use(&use, &call, 4, score, alike), 11.079);
}

/* Example 2.39 of the book with ISBN 978-1-926895-38-3, on fuzzy operators: scores 5, 6 and
 * 4, weights by place 0.2, 0.7 and 0.1, printed 5.1. */
static void owa_as_printed(void **state) {
  (void)state;
  static const double place[][2] = {{0.2, 0}, {0.7, 0}, {0.1, 0}};
  struct aggregate_call call;
  struct method_use use;
  method_standard(&use, method_find(METHOD_AGGREGATE, "owa"));
  use.points = place, use.n_points = 3;
  assert_near(run_use(&use, &call, 3, LIST(5, 6, 4), LIST(1, 1, 1)), 5.1);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(arithmetic), cmocka_unit_test(means_of_equals),
    cmocka_unit_test(geometric),  cmocka_unit_test(geometric_of_zero),
    cmocka_unit_test(harmonic),   cmocka_unit_test(power_mean),
    cmocka_unit_test(power_mean_of_large_powers), cmocka_unit_test(power_mean_refuses),
    cmocka_unit_test(product),    cmocka_unit_test(mazziotta_pareto),
    cmocka_unit_test(owa_by_place), cmocka_unit_test(owa_by_orness),
    cmocka_unit_test(median),     cmocka_unit_test(min_and_max),
    cmocka_unit_test(as_numpy),   cmocka_unit_test(owa_as_printed),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
