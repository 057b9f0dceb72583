#include "sample.h"

enum { N = 4, P = 1 };

/* An index of one parameter, and what came of it. */
struct run {
  struct tree *tree;
  struct dataset towns;
  struct diags *diags;
  struct result *result;
};

static struct node *begin(struct run *run, const double *value) {
  *run = (struct run){sample_tree(), sample_towns(N), diags_new(), NULL};
  sample_parameter(run->tree, 0, "p", 1, value);
  return &run->tree->node[P];
}

static const struct node_result *calculate(struct run *run) {
  result_free(run->result);
  run->result = result_calculate(run->tree, &run->towns, run->diags);
  return run->result ? run->result->node : NULL;
}

static void end(struct run *run) {
  result_free(run->result);
  tree_free(run->tree);
  diags_free(run->diags);
}

/* 3, –, 8.26, 20: the gap becomes 99, the clamp makes 99 and 20 both 10, goalposts from 0
 * to 16 make 3/16, 10/16, 8.26/16 and 10/16 of 100, and one decimal stays of 18.75 and
 * 51.625. */
static void order_of_work(void **state) {
  (void)state;
  struct run run;
  static const double value[] = {3, NAN, 8.26, 20};
  struct node *node = begin(&run, value);
  struct method_use clamp;
  method_standard(&clamp, method_find(METHOD_TREAT, "clamp"));
  clamp.slot[1] = 10;
  node->missing = method_number(99);
  node->treat = &clamp;
  node->treats = 1;
  sample_normalise(run.tree, P, "goalposts");
  node->normalise.slot[0] = 0;
  node->normalise.slot[1] = 16;
  node->decimals = 1;
  const struct node_result *out = calculate(&run);
  assert_column(out[P].value, 3, NAN, 8.26, 20);
  assert_column(out[P].score, 18.8, 62.5, 51.6, 62.5);
  assert_column(out[P].unrounded, 18.75, 62.5, 51.625, 62.5);
  assert_near(out[P].statistics.max, 10);      /* of what normalise gets */
  assert_null(out[P].cut);
  assert_statuses(out[P].treated, 0, 1, 0, 1);
  assert_findings(run.diags, "");
  end(&run);
}

/* By missing rule, of 2, –, 8: the score and its status. What is filled in counts as such;
 * what is not is missing. */
static void missing_rules(void **state) {
  (void)state;
  struct run run;
  static const double value[] = {2, NAN, 8, 2};
  const struct {
    struct method_use rule;
    double score;
    uint8_t status;
  } wanted[] = {
    {sample_rule("skip"), NAN, STATUS_MISSING},   {sample_rule("mean"), 4, STATUS_IMPUTED},
    {sample_rule("median"), 2, STATUS_IMPUTED},   {sample_rule("worst"), 2, STATUS_IMPUTED},
    {method_number(0), 0, STATUS_IMPUTED},
  };
  struct node *node = begin(&run, value);
  for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
    node->missing = wanted[i].rule;
    const struct node_result *out = calculate(&run);
    assert_column(out[P].score, 2, wanted[i].score, 8, 2);
    assert_statuses(out[P].status, 0, wanted[i].status, 0, 0);
    assert_int_equal(run.result->missing, 1);
    assert_int_equal(run.result->status_count[STATUS_MISSING], 1);
  }
  sample_missing(node, "error");
  assert_null(calculate(&run));
  assert_findings(run.diags, "error: 'p' has no value for Bedorf (01)\n");
  end(&run);
}

/* A status of a value that is there comes from its inputs; where there is no value it is
 * missing, whatever the inputs say; where the parameter does not exist it is neither. */
static void statuses(void **state) {
  (void)state;
  struct run run;
  static const double value[] = {1, 2, NAN, 4}, only[] = {1, 1, 1, 0};
  static const uint8_t given[] = {STATUS_DEFINITION, STATUS_IMPUTED, STATUS_ESTIMATED, 0};
  struct node *node = begin(&run, value);
  sample_given(run.tree, P)->status = given;
  sample_only(run.tree, P, only);
  sample_missing(node, "mean");
  const struct node_result *out = calculate(&run);
  assert_statuses(out[P].status, STATUS_DEFINITION, STATUS_IMPUTED, STATUS_IMPUTED,
                  STATUS_IMPOSSIBLE);
  assert_column(out[P].score, 1, 2, 1.5, NAN); /* the mean of 1 and 2, without the 4 */
  assert_column(out[P].value, 1, 2, NAN, NAN);
  assert_int_equal(run.result->status_count[STATUS_IMPUTED], 1);
  assert_int_equal(run.result->status_count[STATUS_IMPOSSIBLE], 1);
  end(&run);
}

/* Yes is 100, no is 0; what is capped is marked for its unit alone. */
static void truths_and_caps(void **state) {
  (void)state;
  struct run run;
  static const double value[] = {1, 0, NAN, 1};
  struct node *node = begin(&run, value);
  sample_given(run.tree, P)->yes_no = true;
  const struct node_result *out = calculate(&run);
  assert_true(out[P].yes_no);
  assert_column(out[P].score, 100, 0, NAN, 100);
  sample_given(run.tree, P)->yes_no = false;
  sample_normalise(run.tree, P, "goalposts");
  node->normalise.slot[0] = 0.5;
  node->normalise.slot[1] = 1;
  out = calculate(&run);
  assert_false(out[P].yes_no);
  assert_column(out[P].score, 100, 0, NAN, 100);
  assert_statuses(out[P].cut, 0, 1, 0, 0);
  end(&run);
}

/* A method that cannot work on the column is a finding at the parameter's place, and there
 * is no result. */
static void refused(void **state) {
  (void)state;
  struct run run;
  static const double value[] = {1, -2, NAN, 4};
  begin(&run, value);
  sample_normalise(run.tree, P, "best");
  assert_null(calculate(&run));
  assert_findings(run.diags, "error: 'p' cannot be normalised for Bedorf (01): 'best' takes "
                             "no negative value\n");
  size_t count;
  assert_string_equal(diags_sorted(run.diags, &count)[0].place.path, "node.lua");
  end(&run);
}

/* A bonus lies between 0 and 100, both included; its gaps can be filled like a parameter's;
 * it is no data point. */
static void bonus(void **state) {
  (void)state;
  struct run run;
  static const double value[] = {1, 2, 3, 4}, fits[] = {0, 100, NAN, 50};
  static const double beyond[] = {-0.5, 100, 100.5, 50};
  begin(&run, value);
  uint32_t bonus = sample_bonus(run.tree, 0, "bonus", 0.5, fits);
  run.tree->node[bonus].missing = method_number(0);
  const struct node_result *out = calculate(&run);
  assert_column(out[bonus].score, 0, 100, 0, 50);
  assert_statuses(out[bonus].status, 0, 0, STATUS_IMPUTED, 0);
  assert_int_equal(run.result->data_points, 4);
  assert_int_equal(run.result->missing, 0);
  assert_int_equal(run.result->status_count[STATUS_NORMAL], 4);
  sample_given(run.tree, bonus)->value = beyond;
  assert_null(calculate(&run));
  assert_findings(run.diags, "error: 'bonus' is to lie between 0 and 100, and does not for "
                             "Ahausen (03) and Ceburg (02)\n");
  end(&run);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(order_of_work),   cmocka_unit_test(missing_rules),
    cmocka_unit_test(statuses),        cmocka_unit_test(truths_and_caps),
    cmocka_unit_test(refused),         cmocka_unit_test(bonus),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
