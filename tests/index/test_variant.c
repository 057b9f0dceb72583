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

/* --- rules and nodes of another tree ------------------------------------------------------ */

static const double w[] = {0, 50, 100};

/* An index of q alone, and of g: a group of g.p and, with half of its score, a bonus. */
static struct tree *other_index(void) {
  struct tree *tree = sample_tree();
  sample_parameter(tree, 0, "q", 7, w);
  uint32_t g = sample_group(tree, 0, "g", 1);
  sample_parameter(tree, g, "g.p", 1, w);
  sample_bonus(tree, g, "g.bonus", 0.5, z);
  return tree;
}

enum { Q = 1, G, G_P, G_BONUS };

static void set_aside(struct tree *tree, struct tree *variant, struct tree *other) {
  variant_free(variant);
  tree_free(tree);
  tree_free(other);
}

/* a.y reads w instead: a = (0 + 0) / 2, (100 + 50) / 2, (50 + 100) / 2; name, place and weight
 * stay its own, its decimals come with the rule. */
static void rule(void **state) {
  (void)state;
  struct tree *tree = index_of_three(), *variant = variant_new(tree), *other = other_index();
  other->node[Q].decimals = 0;
  variant_rule(variant, A_Y, &other->node[Q]);
  assert_scores(variant, (const double[]){50, 62.5, 37.5});
  assert_string_equal(variant->node[A_Y].id, "a.y");
  assert_int_equal(variant->node[A_Y].parent, A);
  assert_int_equal(variant->node[A_Y].decimals, 0);
  assert_scores(tree, (const double[]){75, 50, 25});
  set_aside(tree, variant, other);
}

/* A group takes over how it is put together, not what is in it: the greatest of x and y is
 * 100, 100, 50. */
static void rule_of_group(void **state) {
  (void)state;
  struct tree *tree = index_of_three(), *variant = variant_new(tree), *other = other_index();
  sample_aggregate(other, G, "max");
  variant_rule(variant, A, &other->node[G]);
  assert_scores(variant, (const double[]){100, 75, 25});
  assert_int_equal(variant->node[A].bonus, NO_NODE);
  set_aside(tree, variant, other);
}

/* a = (x + y + 2 w) / 4 = 25, 50, 75, since x + y is 100; z stands behind the new one now. */
static void add_parameter(void **state) {
  (void)state;
  struct tree *tree = index_of_three(), *other = other_index();
  tree->node[A].weight = NULL;                 /* equal: 1 each */
  struct tree *variant = variant_new(tree);
  uint32_t added = variant_add(variant, A, other, Q, 2);
  assert_int_equal(added, Z);
  assert_int_equal(variant->nodes, 6);
  assert_int_equal(variant->parameters, 4);
  assert_int_equal(variant->node[added].parent, A);
  assert_int_equal(variant->node[added].depth, 2);
  assert_string_equal(variant->node[variant->node[0].child[1]].id, "z");
  assert_scores(variant, (const double[]){62.5, 50, 37.5});
  assert_scores(tree, (const double[]){75, 50, 25});
  set_aside(tree, variant, other);
}

/* A group comes with its parameter and its bonus, deeper down than it stood: g = (w + z) / 2 =
 * 50 for all, a = (x + y + g) / 3 = 50. */
static void add_group(void **state) {
  (void)state;
  struct tree *tree = index_of_three(), *variant = variant_new(tree), *other = other_index();
  uint32_t added = variant_add(variant, A, other, G, 1);
  assert_int_equal(variant->nodes, 8);
  assert_int_equal(variant->parameters, 4);
  assert_int_equal(variant->node[added].bonus, added + 2);
  assert_int_equal(variant->node[added + 2].parent, added);
  assert_int_equal(variant->node[added + 1].depth, 3);
  assert_int_equal(tree_end(variant, A), added + 3);
  assert_scores(variant, (const double[]){75, 50, 25});
  set_aside(tree, variant, other);
}

/* A bonus becomes the group's; a child that comes later stands before it. With half of z:
 * a = 75, 50, 25; then with q at weight 2 among the children as above: (25 + 100) / 2, … */
static void add_bonus(void **state) {
  (void)state;
  struct tree *tree = index_of_three(), *variant = variant_new(tree), *other = other_index();
  uint32_t own = variant_add(variant, A, other, G_BONUS, 0);
  assert_int_equal(variant->node[A].bonus, own);
  assert_scores(variant, (const double[]){87.5, 50, 12.5});
  uint32_t added = variant_add(variant, A, other, Q, 2);
  assert_int_equal(added, own);
  assert_int_equal(variant->node[A].bonus, own + 1);
  assert_scores(variant, (const double[]){81.25, 50, 18.75});
  set_aside(tree, variant, other);
}

/* Weights that come from the scores are part of the rule; where they go with it, all weigh the
 * same. */
static void rule_of_weights(void **state) {
  (void)state;
  struct tree *tree = index_of_three(), *other = other_index();
  method_standard(&other->node[G].weighing, method_find(METHOD_WEIGHT, "entropy"));
  struct tree *variant = variant_new(tree), *back = variant_new(other);
  variant_rule(variant, A, &other->node[G]);
  assert_string_equal(variant->node[A].weighing.method->name, "entropy");
  assert_null(variant->node[A].weight);
  variant_rule(back, G, &tree->node[A]);
  assert_false(method_used(&back->node[G].weighing));
  assert_null(back->node[G].weight);
  variant_free(back);
  set_aside(tree, variant, other);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(weight),
    cmocka_unit_test(weight_among_equals),
    cmocka_unit_test(drop_parameter),
    cmocka_unit_test(drop_group),
    cmocka_unit_test(bonus),
    cmocka_unit_test(rule),
    cmocka_unit_test(rule_of_group),
    cmocka_unit_test(rule_of_weights),
    cmocka_unit_test(add_parameter),
    cmocka_unit_test(add_group),
    cmocka_unit_test(add_bonus),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
