#include "analysis/uncertainty.h"

#include "../index/sample.h"
#include "analysis/replica.h"

static const double a[] = {12, 7, 30, 4, 18}, b[] = {1.5, 2.25, 0.3, 9, 4},
                    gap[] = {3, NAN, 8, 1, 5};

/* The index of x (two parameters by min-max) and y (one with a gap, one as it is). */
struct study {
  struct tree *tree;
  struct dataset data;
  struct diags *diags;
  struct result *result;
  struct arena *arena;
  struct input *input;
  size_t inputs;
};

static struct study study_of(struct tree *tree) {
  struct study study = {.tree = tree, .data = sample_towns(5), .diags = diags_new(),
                        .arena = arena_new()};
  return study;
}

static void make(struct study *study) {
  study->result = result_calculate(study->tree, &study->data, study->diags);
  assert_non_null(study->result);
  study->input = uncertainty_default(study->result, study->arena, &study->inputs);
}

static void study_free(struct study *study) {
  result_free(study->result);
  diags_free(study->diags);
  arena_free(study->arena);
  tree_free(study->tree);
}

static struct tree *tree_of_two(void) {
  struct tree *tree = sample_tree();
  uint32_t x = sample_group(tree, 0, "x", 1);
  sample_normalise(tree, sample_parameter(tree, x, "x.a", 1, a), "minmax");
  sample_normalise(tree, sample_parameter(tree, x, "x.b", 1, b), "minmax");
  uint32_t y = sample_group(tree, 0, "y", 1);
  uint32_t g = sample_parameter(tree, y, "y.g", 1, gap);
  sample_missing(&tree->node[g], "mean");
  sample_parameter(tree, y, "y.a", 1, a);
  return tree;
}

/* Names, and the nodes of each: "weights_1: x y" */
static void assert_inputs(const struct study *study, const char *expected) {
  struct buf out = {0};
  for (size_t k = 0; k < study->inputs; k++) {
    buf_printf(&out, "%s:", study->input[k].name);
    for (size_t j = 0; j < study->input[k].nodes; j++) {
      const char *id = study->tree->node[study->input[k].node[j]].id;
      buf_printf(&out, " %s", *id ? id : "index");
    }
    buf_putc(&out, '\n');
  }
  assert_string_equal(buf_text(&out), expected);
  buf_free(&out);
}

/* The worst of min-max has 0, which no geometric mean of x is to make of everything; y, whose
 * values are scores, and the index have scores above 0 throughout. */
static void what_varies(void **state) {
  (void)state;
  struct study study = study_of(tree_of_two());
  make(&study);
  assert_inputs(&study, "weights_1: x y\n"
                        "weights_2: x.a x.b y.g y.a\n"
                        "normalise: x.a x.b\n"
                        "missing: y.g\n"
                        "aggregate: index y\n");
  assert_true(study.input[0].by == 0.25);
  const struct method_use *scores = study.input[2].alternative[1].use;
  assert_true(study.input[2].alternative[0].own);
  assert_near(method_argument(scores, "mean", 0), 50);
  assert_near(method_argument(scores, "sd", 0), 20);
  struct replica *replica =
      replica_new(study.result, study.input, study.inputs, study.diags);
  assert_non_null(replica);
  replica_free(replica);
  study_free(&study);
}

/* What comes from the scores, or is a choice already, is left alone. */
static void what_does_not(void **state) {
  (void)state;
  struct study study = study_of(tree_of_two());
  study.tree->node[0].weighing = (struct method_use){0};
  method_standard(&study.tree->node[1].weighing, method_find(METHOD_WEIGHT, "pca"));
  study.tree->node[1].weight = NULL;
  sample_aggregate(study.tree, 0, "geometric");
  sample_aggregate(study.tree, 4, "median");
  sample_missing(&study.tree->node[5], "worst");
  make(&study);
  assert_inputs(&study, "weights_1: x y\n"
                        "weights_2: y.g y.a\n"
                        "normalise: x.a x.b\n");
  study_free(&study);
}

/* Where one method is treated, leaving it away is the other. */
static void treatments(void **state) {
  (void)state;
  struct study study = study_of(tree_of_two());
  struct method_use clamp;
  method_standard(&clamp, method_find(METHOD_TREAT, "winsorise"));
  study.tree->node[2].treat = &clamp;
  study.tree->node[2].treats = 1;
  make(&study);
  assert_string_equal(study.input[3].name, "treat");
  assert_int_equal(study.input[3].nodes, 1);
  assert_int_equal(study.input[3].alternative[1].uses, 0);
  assert_false(study.input[3].alternative[1].own);
  study_free(&study);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(what_varies),
    cmocka_unit_test(what_does_not),
    cmocka_unit_test(treatments),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
