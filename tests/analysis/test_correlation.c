#include "analysis/correlation.h"

#include "../index/sample.h"

/* By hand, with a tie on each side:
 *
 *            score       rank         rank - 3
 *   A      10    15     5     4       2     1
 *   B      20    10     3.5   5       0.5   2
 *   C      20    30     3.5   2.5     0.5  -0.5
 *   D      40    30     2     2.5    -1    -0.5
 *   E      50    60     1     1      -2    -2
 *
 * rho = (2 + 1 - 0.25 + 0.5 + 4) / sqrt(9.5 x 9.5) = 7.25 / 9.5
 * Of ten pairs AB runs against, BC ties first and CD second, seven concord:
 * tau = (7 - 1) / sqrt((10 - 1)(10 - 1)) = 6 / 9 */
static const double first[] = {10, 20, 20, 40, 50}, second[] = {15, 10, 30, 30, 60};

static void by_hand_with_ties(void **state) {
  (void)state;
  struct correlation both = rank_correlation(first, second, 5);
  assert_int_equal(both.units, 5);
  assert_near(both.spearman, 7.25 / 9.5);
  assert_near(both.kendall, 6.0 / 9);
}

/* Places alone count, not distances; a ranking turned round gives -1. */
static void ends(void **state) {
  (void)state;
  const double far[] = {1, 2, 3, 1000}, down[] = {-1, -2, -3, -4}, up[] = {5, 6, 7, 8};
  assert_near(rank_correlation(far, up, 4).spearman, 1);
  assert_near(rank_correlation(far, up, 4).kendall, 1);
  assert_near(rank_correlation(far, down, 4).spearman, -1);
  assert_near(rank_correlation(far, down, 4).kendall, -1);
}

/* A unit of one side alone does not count, and leaves no gap among the ranks. */
static void missing(void **state) {
  (void)state;
  const double left[] = {10, NAN, 20, 20, 40, 50, 45},
               right[] = {15, 99, 10, 30, 30, 60, NAN};
  struct correlation both = rank_correlation(left, right, 7);
  assert_int_equal(both.units, 5);
  assert_near(both.spearman, 7.25 / 9.5);
  assert_near(both.kendall, 6.0 / 9);
}

/* What the ranking ties is tied here: 0.1 + 0.2 and 0.3. */
static void dust(void **state) {
  (void)state;
  const double left[] = {0.1 + 0.2, 0.3, 1}, right[] = {1, 1, 2};
  assert_near(rank_correlation(left, right, 3).kendall, 1);
}

/* No order, no figure. */
static void undefined(void **state) {
  (void)state;
  const double same[] = {7, 7, 7}, up[] = {1, 2, 3};
  assert_true(isnan(rank_correlation(same, up, 3).spearman));
  assert_true(isnan(rank_correlation(same, up, 3).kendall));
  assert_true(isnan(rank_correlation(up, up, 1).spearman));
  assert_true(isnan(rank_correlation(up, up, 0).kendall));
}

/* Deviations of first from 28: -18 -8 -8 12 22; of second from 29: -14 -19 1 1 31. Products 252
 * + 152 - 8 + 12 + 682 = 1090; squares 324 + 64 + 64 + 144 + 484 = 1080 and 196 + 361 + 1 + 1 +
 * 961 = 1520. Gaps are left out with both sides. */
static void pearson(void **state) {
  (void)state;
  const double left[] = {10, NAN, 20, 20, 40, 50, 45}, same[] = {0.3, 0.1 + 0.2, 0.3, 0.3, 0.3},
               right[] = {15, 99, 10, 30, 30, 60, NAN};
  assert_near(pearson_correlation(left, right, 7), 1090 / sqrt(1080.0 * 1520));
  assert_near(pair_covariance(left, right, 7), 1090 / 4.0);
  assert_true(isnan(pearson_correlation(first, same, 5)));
  assert_true(isnan(pearson_correlation(first, second, 1)));
  assert_true(isnan(pair_covariance(first, second, 1)));
}

/* Variances 270 and 380, covariance 272.5: 2 x 545 / (650 + 545). One column, or none that
 * varies, has no alpha. */
static void alpha(void **state) {
  (void)state;
  const double same[] = {7, 7, 7, 7, 7}, *columns[] = {first, second}, *level[] = {same, same};
  assert_near(cronbach_alpha(columns, 2, 5), 2 * 545.0 / 1195);
  assert_true(isnan(cronbach_alpha(columns, 1, 5)));
  assert_true(isnan(cronbach_alpha(level, 2, 5)));
  assert_true(isnan(cronbach_alpha(columns, 2, 1)));
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(by_hand_with_ties), cmocka_unit_test(ends),
    cmocka_unit_test(missing),           cmocka_unit_test(dust),
    cmocka_unit_test(undefined),
    cmocka_unit_test(pearson),           cmocka_unit_test(alpha),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
