#include "index/method.h"

#include "sample.h"

#define COUNT(table) (sizeof(table) / sizeof *(table))

#define LIST(...) ((const double[]){__VA_ARGS__})

/* What a method makes of rows of n numbers by child; 0: nothing said there. */
static struct weigh_call weigh(const char *name, size_t rows, size_t n,
                               const double *number, double *weight) {
  static struct judged judged[SAMPLE_NODES * SAMPLE_NODES];
  struct weigh_call call = {.judged = judged, .n = n, .weight = weight};
  for (size_t i = 0; i < rows; i++)
    for (size_t k = 0; k < n; k++)
      if (number[i * n + k] != 0)
        judged[call.count++] = (struct judged){i, k, number[i * n + k]};
  method_find(METHOD_WEIGHT, name)->weigh(&call);
  return call;
}

/* To the three decimals that are printed. */
static void assert_printed(const double *weight, const double *printed, size_t n) {
  for (size_t i = 0; i < n; i++) assert_true(fabs(weight[i] - printed[i]) < 0.0005 + 1e-9);
}

/* Saaty (2008), Decision making with the analytic hierarchy process, table 2: coffee, wine,
 * tea, beer, sodas, milk, water; weights and CR 0.022 as printed there. */
static void printed_example(void **state) {
  (void)state;
  static const double matrix[7][7] = {
    {1, 9, 5, 2, 1, 1, 1 / 2.},
    {1 / 9., 1, 1 / 3., 1 / 9., 1 / 9., 1 / 9., 1 / 9.},
    {1 / 5., 3, 1, 1 / 3., 1 / 4., 1 / 3., 1 / 9.},
    {1 / 2., 9, 3, 1, 1 / 2., 1, 1 / 3.},
    {1, 9, 4, 2, 1, 2, 1 / 2.},
    {1, 9, 3, 1, 1 / 2., 1, 1 / 3.},
    {2, 9, 9, 3, 2, 3, 1},
  };
  static const double printed[] = {0.177, 0.019, 0.042, 0.116, 0.190, 0.129, 0.327};
  double weight[7];
  struct weigh_call call = weigh("ahp", 7, 7, *matrix, weight);
  assert_null(call.fault);
  assert_printed(weight, printed, 7);
  assert_true(fabs(call.consistency - 0.022) < 0.0005);
}

/* OECD/JRC Handbook (2008), table 20, its upper half; the eigenvector and its value 8.211
 * (CR = (8.211 - 8) / 7 / 1.41) by a program of another hand. */
static void table_20(void **state) {
  (void)state;
  static const double matrix[8][8] = {
    {1, 2, 3, 2, 5, 5, 1, 3},
    {0, 1, 2, 1 / 2., 4, 4, 1 / 2., 3},
    {0, 0, 1, 1 / 4., 2, 2, 1 / 5., 1 / 2.},
    {0, 0, 0, 1, 4, 4, 1 / 2., 3},
    {0, 0, 0, 0, 1, 1, 1 / 5., 1 / 2.},
    {0, 0, 0, 0, 0, 1, 1 / 5., 1 / 2.},
    {0, 0, 0, 0, 0, 0, 1, 4},
  };
  static const double known[] = {0.229, 0.135, 0.059, 0.176, 0.039, 0.039, 0.252, 0.072};
  double weight[8];
  struct weigh_call call = weigh("ahp", 8, 8, *matrix, weight);
  assert_null(call.fault);
  assert_printed(weight, known, 8);
  assert_true(fabs(call.consistency - 0.0214) < 0.0001);
}

/* Comparisons without contradiction give back the weights they were made from: 4 : 2 : 1. */
static void without_contradiction(void **state) {
  (void)state;
  double weight[3];
  struct weigh_call call =
      weigh("ahp", 2, 3, LIST(0, 2, 4, 0, 0, 2), weight);
  assert_near(weight[0], 4 / 7.);
  assert_near(weight[1], 2 / 7.);
  assert_near(weight[2], 1 / 7.);
  assert_true(call.consistency < 1e-12);
  call = weigh("ahp", 2, 2, LIST(0, 0, 3, 0), weight);
  assert_near(weight[0], 0.25);
  assert_true(call.consistency == 0);
}

/* A ring, each 9 times as important as the next: equal weights, and no sense. lambda =
 * 1 + 9 + 1/9, CR = (lambda - 3) / 2 / 0.58. */
static void contradiction(void **state) {
  (void)state;
  double weight[3];
  struct weigh_call call =
      weigh("ahp", 3, 3, LIST(0, 9, 0, 0, 0, 9, 9, 0, 0), weight);
  assert_null(call.fault);
  for (size_t i = 0; i < 3; i++) assert_near(weight[i], 1 / 3.);
  assert_near(call.consistency, (1 + 9 + 1 / 9. - 3) / 2 / 0.58);
}

/* The one comparison turned round is the one that is blamed. */
static void misfit(void **state) {
  (void)state;
  double weight[4];
  struct weigh_call call =
      weigh("ahp", 3, 4, LIST(0, 1, 1, 1, 0, 0, 1, 7, 0, 0, 0, 1), weight);
  assert_true(call.row == 1 && call.child == 3);
}

static void comparisons_refused(void **state) {
  (void)state;
  static const struct { double number[3][3]; size_t row, child; const char *fault; } cases[] = {
    {{{0, 10, 1}, {0, 0, 1}}, 0, 1, "a comparison lies between 1/9 and 9"},
    {{{0, 1, 1}, {0, 0, 0.1}}, 1, 2, "a comparison lies between 1/9 and 9"},
    {{{0, 1, 1}, {0, 2, 1}}, 1, 1, "of itself a child is 1 times"},
    {{{0, 1, 1}}, 1, 2, "the two are not compared"},
    {{{0, 1, 3}, {0, 0, 1}, {1 / 2., 0, 0}}, 0, 2,
     "the other way round says something else; one way is enough"},
  };
  double weight[16];
  for (size_t i = 0; i < COUNT(cases); i++) {
    struct weigh_call call = weigh("ahp", 3, 3, *cases[i].number, weight);
    assert_string_equal(call.fault, cases[i].fault);
    assert_true(call.row == cases[i].row && call.child == cases[i].child);
  }
  struct weigh_call call = weigh("ahp", 1, 16, (const double[16]){1}, weight);
  assert_string_equal(call.fault, "at most 15 can be compared");
}

/* Two budgets of different size: (60/100 + 50/200) / 2 = 0.425, (40 + 0) / 2 = 0.2,
 * (0 + 150/200) / 2 = 0.375. */
static void shares_of_budgets(void **state) {
  (void)state;
  double weight[3];
  struct weigh_call call =
      weigh("budget", 2, 3, LIST(60, 40, 0, 50, 0, 150), weight);
  assert_null(call.fault);
  assert_true(isnan(call.consistency));
  assert_near(weight[0], 0.425);
  assert_near(weight[1], 0.2);
  assert_near(weight[2], 0.375);
}

static void budgets_refused(void **state) {
  (void)state;
  double weight[2];
  struct weigh_call call =
      weigh("budget", 2, 2, LIST(1, 1, -1, 5), weight);
  assert_string_equal(call.fault, "points are not below 0");
  assert_true(call.row == 1 && call.child == 0);
  struct judged nothing[] = {{0, 0, 1}, {1, 0, 0}, {1, 1, 0}};
  call = (struct weigh_call){.judged = nothing, .count = 3, .n = 2, .weight = weight};
  method_find(METHOD_WEIGHT, "budget")->weigh(&call);
  assert_string_equal(call.fault, "no points are given");
  assert_true(call.row == 1 && call.child == NO_CHILD);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(printed_example),       cmocka_unit_test(table_20),
    cmocka_unit_test(without_contradiction), cmocka_unit_test(contradiction),
    cmocka_unit_test(misfit),                cmocka_unit_test(comparisons_refused),
    cmocka_unit_test(shares_of_budgets),     cmocka_unit_test(budgets_refused),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
