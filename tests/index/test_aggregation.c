#include "index/method.h"

#include "sample.h"

/* The method's score of up to four children, into call. */
static double run(const char *name, struct aggregate_call *call, size_t n,
                  const double *score, const double *weight) {
  static const uint32_t child[] = {0, 1, 2, 3};
  *call = (struct aggregate_call){.score = score, .weight = weight, .child = child, .n = n};
  for (size_t i = 0; i < n; i++) call->total += weight[i];
  return method_find(METHOD_AGGREGATE, name)->aggregate(call);
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

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(arithmetic), cmocka_unit_test(means_of_equals),
    cmocka_unit_test(geometric),  cmocka_unit_test(geometric_of_zero),
    cmocka_unit_test(median),     cmocka_unit_test(min_and_max),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
