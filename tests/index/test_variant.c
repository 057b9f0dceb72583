#include "index/variant.h"

#include "sample.h"

static const double x[] = {0, 100, 50}, y[] = {100, 0, 50}, z[] = {100, 50, 0};

/* The index: a (weight 1) of a.x and a.y, and z (weight 1). */
static struct tree *index_of_three(void) {
  struct tree *tree = sample_tree();
  uint32_t a = sample_group(tree, 0, "a", 1);
  sample_parameter(tree, a, "a.x", 1, x);
  sample_parameter(tree, a, "a.y", 1, y);
  sample_parameter(tree, 0, "z", 1, z);
  return tree;
}

enum { A = 1, A_X, A_Y, Z };

static void assert_scores(const struct tree *tree, const double *wanted) {
  struct dataset towns = sample_towns(3);
  struct diags *diags = diags_new();
  struct result *result = result_calculate(tree, &towns, diags);
  assert_non_null(result);
  sample_compare(result->node[0].score, wanted, 3);
  assert_findings(diags, "");
  result_free(result);
  diags_free(diags);
}

/* a = (0 + 3 * 100) / 4 = 75, 25, 50 with y three times as heavy; the index their mean with
 * z. The tree that the variant was made of stays as it is: a = 50, 50, 50. */
static void weight(void **state) {
  (void)state;
  struct tree *tree = index_of_three(), *variant = variant_new(tree);
  variant_weigh(variant, A_Y, 3);
  assert_scores(variant, (const double[]){87.5, 37.5, 25});
  assert_scores(tree, (const double[]){75, 50, 25});
  variant_free(variant);
  tree_free(tree);
}

/* Siblings that weighed equally weigh 1: z at 3 makes (50 + 3 z) / 4. */
static void weight_among_equals(void **state) {
  (void)state;
  struct tree *tree = index_of_three();
  tree->node[0].weight = NULL;
  struct tree *variant = variant_new(tree);
  variant_weigh(variant, Z, 3);
  assert_scores(variant, (const double[]){87.5, 50, 12.5});
  assert_true(variant->node[0].weights_given);
  assert_false(tree->node[0].weights_given);
  variant_free(variant);
  tree_free(tree);
}

/* Without a.x the group is y; what stands behind it moves up; parameters are counted. */
static void drop_parameter(void **state) {
  (void)state;
  struct tree *tree = index_of_three(), *variant = variant_new(tree);
  variant_drop(variant, A_X);
  assert_int_equal(variant->nodes, 4);
  assert_int_equal(variant->parameters, 2);
  assert_int_equal(tree->parameters, 3);
  assert_string_equal(variant->node[variant->node[0].child[1]].id, "z");
  assert_scores(variant, (const double[]){100, 25, 25});
  assert_scores(tree, (const double[]){75, 50, 25});
  variant_free(variant);
  tree_free(tree);
}

/* A group goes with all that is below it. */
static void drop_group(void **state) {
  (void)state;
  struct tree *tree = index_of_three(), *variant = variant_new(tree);
  variant_drop(variant, A);
  assert_int_equal(variant->nodes, 2);
  assert_int_equal(variant->parameters, tree->parameters - 2);
  assert_scores(variant, z);
  variant_free(variant);
  tree_free(tree);
}

/* A bonus weighs its share, 0.5 z on half of 50; and it can be dropped. */
static void bonus(void **state) {
  (void)state;
  struct tree *tree = sample_tree();
  sample_parameter(tree, 0, "x", 1, x);
  uint32_t own = sample_bonus(tree, 0, "bonus", 0.1, z);
  struct tree *variant = variant_new(tree);
  variant_weigh(variant, own, 0.5);
  assert_scores(variant, (const double[]){50, 75, 25});
  variant_drop(variant, own);
  assert_scores(variant, x);
  variant_free(variant);
  tree_free(tree);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(weight),
    cmocka_unit_test(weight_among_equals),
    cmocka_unit_test(drop_parameter),
    cmocka_unit_test(drop_group),
    cmocka_unit_test(bonus),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
