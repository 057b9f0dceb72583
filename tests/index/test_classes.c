#include "index/result.h"

#include "sample.h"

enum { N = 5 };

/* The labels of the classes of an index of these scores: "a b c -". */
static void assert_classes(struct tree *tree, const double *x, const char *wanted) {
  struct dataset towns = sample_towns(N);
  struct diags *diags = diags_new();
  struct buf text = {0};
  sample_parameter(tree, 0, "x", 1, x);
  struct result *result = result_calculate(tree, &towns, diags);
  assert_non_null(result);
  for (size_t u = 0; u < N; u++) {
    const struct rank_class *class = result_class(result, u);
    buf_printf(&text, "%s%s", u > 0 ? " " : "", class != NULL ? class->label.de : "-");
  }
  assert_string_equal(buf_text(&text), wanted);
  buf_free(&text);
  result_free(result);
  tree_free(tree);
  diags_free(diags);
}

/* The cut points of the Human Development Report (UNDP, technical notes): 0.8, 0.7, 0.55. */
static struct tree *human_development(void) {
  static struct rank_class class[] = {{{"very high", NULL}, 0.8, NAN},
                                      {{"high", NULL}, 0.7, NAN},
                                      {{"medium", NULL}, 0.55, NAN},
                                      {{"low", NULL}, NAN, NAN}};
  struct tree *tree = sample_tree();
  tree->class = class;
  tree->classes = 4;
  tree->decimals = 3;
  return tree;
}

/* 0.7996 is printed as 0.800 and is very high only where printed scores are compared. */
static void cut_points(void **state) {
  (void)state;
  const double x[] = {0.8, 0.7996, 0.55, 0.5499999, NAN};
  assert_classes(human_development(), x, "very high high medium low -");
  struct tree *tree = human_development();
  tree->round_first = true;
  assert_classes(tree, x, "very high very high medium medium -");
}

/* 0.1 + 0.2 reaches 0.3, and 0.7 + 0.1, which is a bit less than 0.8, reaches that. */
static void compared_as_ranks_are(void **state) {
  (void)state;
  assert_true(0.7 + 0.1 < 0.8);
  assert_classes(human_development(), (const double[]){0.7 + 0.1, 0.7, 0.5, 0, -1},
                 "very high high low low low");
}

/* The last class may end somewhere; what lies below has none. */
static void below_the_last(void **state) {
  (void)state;
  struct tree *tree = human_development();
  tree->classes = 3;
  assert_classes(tree, (const double[]){0.9, 0.6, 0.54, 0, NAN}, "very high medium - - -");
}

/* Of 10, 20, 30, 30 the upper quartile is 30 and the median 25: equal scores stay together,
 * a missing one does not count. */
static void shares(void **state) {
  (void)state;
  static struct rank_class class[] = {
    {{"top", NULL}, NAN, 0.25}, {{"upper", NULL}, NAN, 0.5}, {{"lower", NULL}, NAN, NAN}};
  struct tree *tree = sample_tree();
  tree->class = class;
  tree->classes = 3;
  assert_classes(tree, (const double[]){30, NAN, 10, 30, 20}, "top - lower top lower");
  tree = sample_tree();
  tree->class = class;
  tree->classes = 3;
  assert_classes(tree, (const double[]){50, 40, 30, 20, 10}, "top top upper lower lower");
}

static void no_classes(void **state) {
  (void)state;
  assert_classes(sample_tree(), (const double[]){50, 40, 30, 20, 10}, "- - - - -");
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(cut_points),     cmocka_unit_test(compared_as_ranks_are),
    cmocka_unit_test(below_the_last), cmocka_unit_test(shares),
    cmocka_unit_test(no_classes),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
