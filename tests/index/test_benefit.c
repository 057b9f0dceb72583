/* Benefit of the doubt: linear programs solved by hand, and by another solver. */
#include "index/benefit.h"

#include "base/number.h"
#include "sample.h"

enum { MOST = 12 };

static struct method_use use_of(double low_weight, double high_weight, double low_share,
                                double high_share) {
  struct method_use use;
  method_standard(&use, method_find(METHOD_AGGREGATE, "benefit_of_the_doubt"));
  use.slot[0] = low_weight, use.slot[1] = high_weight;
  use.slot[2] = low_share, use.slot[3] = high_share;
  return use;
}

static void solve(struct aggregate_units_call *call, struct method_use *use,
                  const double (*score)[MOST], size_t children, size_t units,
                  double *result, double *weight) {
  static double packed[4 * MOST];
  for (size_t i = 0; i < children * units; i++) {
    packed[i] = score[i / units][i % units];
    weight[i] = 0;
  }
  for (size_t u = 0; u < units; u++) {
    bool any = false;
    for (size_t i = 0; i < children; i++) any = any || !isnan(score[i][u]);
    result[u] = any ? 0 : NAN;
  }
  *call = (struct aggregate_units_call){.score = packed, .children = children,
                                        .units = units, .use = use, .result = result,
                                        .own_weight = weight};
  benefit_of_the_doubt(call);
}

/* Units (10, 2), (4, 8), (4, 4) and, without the second child, (5, -).
 * The first two are best by some weights: 1. The third: on w = (w1, w2) the corners are
 * (1/10, 0), (0, 1/8) and where both units have 1: 10 a + 2 b = 1, 4 a + 8 b = 1 give
 * a = 6/72, b = 6/72; there 4 a + 4 b = 2/3, at the other corners 0.4 and 0.5. The fourth has
 * w1 alone, at most 1/10: 0.5. */
static void by_hand(void **state) {
  (void)state;
  static const double score[][MOST] = {{10, 4, 4, 5}, {2, 8, 4, NAN}};
  struct method_use use = use_of(0, 1, 0, 1);
  struct aggregate_units_call call;
  double result[4], weight[8];
  solve(&call, &use, score, 2, 4, result, weight);
  assert_column(result, 1, 1, 2 / 3.0, 0.5);
  assert_near(weight[2], 1 / 12.0);
  assert_near(weight[6], 1 / 12.0);
  assert_near(weight[3], 0.1);
  assert_near(weight[7], 0);
}

/* The same with both weights alike: w1 = w2 = w, at most 1 / 12 by the sums 12 and 12: the
 * third has 8 / 12. The fourth's one child has all of the weight. With each child bringing
 * half of a score, w1 = x / 20 and w2 = x / 4 for the first, where x is its score: the second
 * has x / 5 + 2 x = 1 at most, x = 5/11. For the second w1 = x / 8, w2 = x / 16:
 * 10 x / 8 + 2 x / 16 = 1, x = 8/11. The third: w = x / 8 both, 12 x / 8 = 1, x = 2/3. */
static void bounds_by_hand(void **state) {
  (void)state;
  static const double score[][MOST] = {{10, 4, 4, 5}, {2, 8, 4, NAN}};
  struct method_use alike = use_of(0.5, 0.5, 0, 1), halves = use_of(0, 1, 0.5, 0.5);
  struct aggregate_units_call call;
  double result[4], weight[8];
  solve(&call, &alike, score, 2, 4, result, weight);
  assert_column(result, 1, 1, 8 / 12.0, 0.5);
  solve(&call, &halves, score, 2, 4, result, weight);
  assert_column(result, 5 / 11.0, 8 / 11.0, 2 / 3.0, 0.5);
}

/* Twelve units, four children with gaps. Scores by scipy 1.10.1, optimize.linprog with HiGHS,
 * without bounds, with weights of 0.1 to 0.4 and with shares of 0.1 to 0.5 of a score. */
static const double scores[][MOST] = {
  {56, NAN, 99, 64, 60, 87, 46, 2, 27, 40, 85, 3},
  {62, 79, 19, 48, 74, 62, 87, 94, 10, NAN, 39, 79},
  {75, NAN, 83, 4, 5, 9, 90, 37, 83, 72, NAN, 15},
  {95, 24, 57, 47, 94, 18, 75, 56, 69, 72, NAN, 14},
};
static const struct {
  double bound[4], result[MOST];
} scipy[] = {
  {{0, 1, 0, 1},
   {1, 0.840425531915, 1, 0.819538317339, 1, 1, 1, 1, 0.922222222222, 0.861538461538,
    0.919286510591, 0.84265060241}},
  {{0.1, 0.4, 0, 1},
   {1, 0.787037037037, 1, 0.72952287901, 0.96645497476, 0.893830703013, 1, 0.815051020408,
    0.808270676692, 0.855939342881, 0.919286510591, 0.512195121951}},
  {{0, 1, 0.1, 0.5},
   {1, 0.652443220922, 0.871765005439, 0.305871346932, 0.392975918569, 0.475736889453, 1,
    0.179187536214, 0.523937114535, 0.837779681482, 0.879683685384, 0.192492223152}},
};

static void as_scipy(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof scipy / sizeof *scipy; i++) {
    const double *bound = scipy[i].bound;
    struct method_use use = use_of(bound[0], bound[1], bound[2], bound[3]);
    struct aggregate_units_call call;
    double result[MOST], weight[4 * MOST];
    solve(&call, &use, scores, 4, MOST, result, weight);
    for (size_t u = 0; u < MOST; u++)
      assert_near(result[u], scipy[i].result[u]);
  }
}

/* Scales far apart make the same programs: a score has no unit of measurement. */
static void scales(void **state) {
  (void)state;
  static const double factor[] = {1e9, 1e-9, 1, 1e5};
  double score[4][MOST], result[MOST], weight[4 * MOST];
  for (size_t i = 0; i < 4; i++)
    for (size_t u = 0; u < MOST; u++) score[i][u] = scores[i][u] * factor[i];
  struct method_use use = use_of(0, 1, 0.1, 0.5);
  struct aggregate_units_call call;
  solve(&call, &use, (const double (*)[MOST])score, 4, MOST, result, weight);
  for (size_t u = 0; u < MOST; u++) assert_near(result[u], scipy[2].result[u]);
}

/* All zeros is no more than 0, and a unit without any score stays without. */
static void nothing(void **state) {
  (void)state;
  static const double score[][MOST] = {{0, 0, NAN}, {0, 0, NAN}};
  struct method_use use = use_of(0.1, 0.9, 0, 1);
  struct aggregate_units_call call;
  double result[3], weight[6];
  solve(&call, &use, score, 2, 3, result, weight);
  assert_column(result, 0, 0, NAN);
  assert_null(call.fault);
}

static void refuses(void **state) {
  (void)state;
  static const double score[][MOST] = {{1, 2}, {3, -4}};
  struct method_use use = use_of(0, 1, 0, 1);
  struct aggregate_units_call call;
  double result[2], weight[4];
  solve(&call, &use, score, 2, 2, result, weight);
  assert_non_null(call.fault);
  assert_int_equal(call.culprit, 1);
  assert_int_equal(call.refused.named[0], 1);
}

/* Bounds that make no sense, or none for so many children. */
static void bounds(void **state) {
  (void)state;
  struct method_use use = use_of(0.1, 0.15, 0, 1);
  assert_null(benefit_check(&use));
  assert_null(benefit_fits(&use, 8));
  assert_null(benefit_fits(&use, 10));
  assert_non_null(benefit_fits(&use, 6));
  assert_non_null(benefit_fits(&use, 11));
  use = use_of(0.2, 0.1, 0, 1);
  assert_non_null(benefit_check(&use));
  use = use_of(0, 1, -0.1, 1);
  assert_non_null(benefit_check(&use));
  use = use_of(0, 1, 0, 1.5);
  assert_non_null(benefit_check(&use));
}

/* Points add up by the unit's own weights, and the weights are shares of 1. Ceburg of the
 * case by hand: weights 1/12 each, so half and half, of 4 and 4 points of 12. The rules know
 * no weights. */
static void points(void **state) {
  (void)state;
  static const double a[] = {10, 4, 4, 5}, b[] = {2, 8, 4, NAN};
  struct tree *tree = sample_tree();
  struct dataset towns = sample_towns(4);
  struct diags *diags = diags_new();
  sample_parameter(tree, 0, "a", 1, a);
  sample_parameter(tree, 0, "b", 1, b);
  tree->node[0].weight = NULL;
  sample_aggregate(tree, 0, "benefit_of_the_doubt");
  struct result *result = result_calculate(tree, &towns, diags);
  assert_findings(diags, "");
  assert_column(result->node[0].score, 1, 1, 2 / 3.0, 0.5);
  double weight[3], points[3];
  result_accounts(result, 2, weight, points);
  assert_column(weight, 1, 0.5, 0.5);
  assert_column(points, 2 / 3.0, 1 / 3.0, 1 / 3.0);
  result_accounts(result, 3, weight, points);
  assert_column(weight, 1, 1, NAN);
  assert_column(points, 0.5, 0.5, NAN);
  assert_true(isnan(result_weight(result, 1)) && isnan(tree_weight(tree, 1)));
  result_free(result);
  diags_free(diags);
  tree_free(tree);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(by_hand), cmocka_unit_test(bounds_by_hand),
    cmocka_unit_test(as_scipy), cmocka_unit_test(scales), cmocka_unit_test(nothing),
    cmocka_unit_test(refuses), cmocka_unit_test(bounds), cmocka_unit_test(points),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
