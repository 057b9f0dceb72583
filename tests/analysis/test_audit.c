#include "analysis/audit.h"

#include "../index/sample.h"

struct run {
  struct tree *tree;
  struct dataset towns;
  struct diags *diags;
  struct result *result;
  struct audit *audit;
};

static const char *const names[] = {"a", "b", "c", "d"};

static struct run run_new(size_t units) {
  return (struct run){.tree = sample_tree(), .towns = sample_towns(units),
                      .diags = diags_new()};
}

static void run_audit(struct run *run, uint32_t start) {
  run->result = result_calculate(run->tree, &run->towns, run->diags);
  assert_non_null(run->result);
  run->audit = audit_new(run->result, start);
}

static void of_columns(struct run *run, const double (*column)[5], size_t columns,
                       size_t units) {
  *run = run_new(units);
  for (size_t k = 0; k < columns; k++)
    sample_parameter(run->tree, 0, names[k], 1, column[k]);
  run_audit(run, 0);
}

static void end(struct run *run) {
  audit_free(run->audit);
  result_free(run->result);
  diags_free(run->diags);
  tree_free(run->tree);
}

static const struct audit_finding *found(const struct run *run, enum audit_kind kind) {
  for (size_t i = 0; i < run->audit->findings; i++)
    if (run->audit->finding[i].kind == kind) return &run->audit->finding[i];
  return NULL;
}

/* a = 3x, b = y, x and y at right angles and each of square 4: the mean is (3x + y) / 2, its
 * square (9 + 1) x 4 / 4 = 10. r of a with it: 3 x 4 x 3 / 2 / sqrt(36 x 10) = 3 / sqrt 10, of
 * b 1 / sqrt 10. In effect a weighs 0.9 and b 0.1, where both were meant to weigh 0.5. R is 1:
 * no inflation, condition 1, two components that explain half each; alpha 0. */
static void by_hand(void **state) {
  static const double column[][5] = {{3, 3, -3, -3}, {1, -1, 1, -1}};
  struct run run;
  (void)state;
  of_columns(&run, column, 2, 4);
  const struct audit_node *a = &run.audit->node[1], *b = &run.audit->node[2];
  const struct audit_group *group = &run.audit->group[0];
  assert_near(a->with_parent, 3 / sqrt(10));
  assert_near(b->with_index, 1 / sqrt(10));
  assert_near(a->effective, 0.9);
  assert_near(b->effective, 0.1);
  assert_near(b->nominal, 0.5);
  assert_near(a->inflation, 1);
  assert_near(group->alpha, 0);
  assert_near(group->condition, 1);
  assert_near(group->components.value[0], 1);
  assert_int_equal(group->pairs, 1);
  assert_int_equal(group->weak, 1);
  assert_int_equal(found(&run, AUDIT_STRONGER)->node, 1);
  assert_near(found(&run, AUDIT_STRONGER)->first, 0.5);
  assert_near(found(&run, AUDIT_STRONGER)->second, 0.9);
  assert_int_equal(found(&run, AUDIT_FAINTER)->node, 2);
  assert_near(found(&run, AUDIT_FAINTER)->weight, 0.4);
  end(&run);
}

/* Two that say the same, told as one pair, and one that follows from its siblings. */
static void redundant(void **state) {
  static const double column[][5] = {{1, 2, 3, 4, 5}, {2, 4, 6, 8, 10}};
  struct run run;
  (void)state;
  of_columns(&run, column, 2, 5);
  const struct audit_finding *finding = found(&run, AUDIT_PAIR_REDUNDANT);
  assert_near(finding->first, 1);
  assert_int_equal(finding->node, 1);
  assert_int_equal(finding->other, 2);
  assert_true(isinf(run.audit->node[1].inflation));
  assert_true(isinf(run.audit->group[0].condition));
  assert_non_null(found(&run, AUDIT_COLLINEAR));
  assert_int_equal(run.audit->group[0].redundant, 1);
  end(&run);
}

/* b runs against a and against the mean of both, which a carries. */
static void against(void **state) {
  static const double column[][5] = {{10, 20, 30, 40, 50}, {5, 4, 3, 2, 1}};
  struct run run;
  (void)state;
  of_columns(&run, column, 2, 5);
  assert_near(found(&run, AUDIT_PAIR_OPPOSED)->first, -1);
  assert_int_equal(found(&run, AUDIT_AGAINST)->node, 2);
  assert_near(found(&run, AUDIT_AGAINST)->first, -1);
  assert_int_equal(run.audit->group[0].negative, 1);
  end(&run);
}

/* A column that is the same for all correlates with nothing, and has no part in weights in
 * effect; one with gaps is compared where it is there. */
static void constant_and_gaps(void **state) {
  static const double column[][5] = {{7, 7, 7, 7, 7}, {1, 2, NAN, NAN, NAN}, {1, 2, 3, 5, 4}};
  struct run run;
  (void)state;
  of_columns(&run, column, 3, 5);
  assert_true(isnan(run.audit->node[1].with_parent));
  assert_true(isnan(run.audit->node[1].effective));
  assert_near(run.audit->node[2].effective + run.audit->node[3].effective, 1);
  assert_int_equal(run.audit->group[0].pairs, 1);
  assert_int_equal(run.audit->group[0].components.units, 2);
  assert_int_equal(found(&run, AUDIT_CONSTANT)->node, 1);
  assert_int_equal(found(&run, AUDIT_SPARSE)->node, 2);
  assert_near(found(&run, AUDIT_SPARSE)->first, 0.4);
  end(&run);
}

/* Two that have two units in common always lie on a line: that says nothing. */
static void common_units(void **state) {
  static const double column[][5] = {{1, 2, NAN, 3, NAN}, {1, 2, 3, NAN, 5}};
  struct run run;
  (void)state;
  of_columns(&run, column, 2, 5);
  assert_int_equal(run.audit->group[0].redundant, 1);
  assert_null(found(&run, AUDIT_PAIR_REDUNDANT));
  end(&run);
}

/* Of one unit nothing can be said, of two hardly anything; no figure is made up. */
static void few_units(void **state) {
  static const double column[][5] = {{1, 2}, {3, 1}};
  struct run run;
  (void)state;
  for (size_t units = 1; units <= 2; units++) {
    of_columns(&run, column, 2, units);
    assert_int_equal(run.audit->group[0].components.n, 0);
    assert_true(isnan(run.audit->node[1].inflation));
    assert_true(isnan(run.audit->parameter[0].value.skew));
    assert_true(isnan(run.audit->node[1].with_parent) == (units == 1));
    assert_null(found(&run, AUDIT_AGAINST));
    assert_null(found(&run, AUDIT_CONSTANT));
    end(&run);
  }
}

/* Quartiles 2 and 4: beyond 4 + 3 x 2 = 10 a value is far out. Skewness and kurtosis: by
 * the formulas of stages.h, 2.2 and 4.9. */
static void far_out(void **state) {
  static const double column[][5] = {{2, 3, 1, 4, 100}, {0, 0, 0, 0, 1}};
  struct run run;
  (void)state;
  of_columns(&run, column, 2, 5);
  const struct audit_parameter *own = run.audit->parameter;
  assert_int_equal(own[0].fars, 1);
  assert_int_equal(own[0].far[0], 4);
  assert_true(own[0].outlying[0] && own[0].outlying[1]);
  assert_int_equal(found(&run, AUDIT_OUTLIERS)->node, 1);
  assert_false(own[1].outlying[0]);            /* a yes is no outlier */
  assert_int_equal(own[1].fars, 0);
  assert_near(own[1].same, 0.8);
  end(&run);
}

/* Of a group alone nothing else is looked at; a bonus is no child. */
static void of_a_group(void **state) {
  static const double one[] = {1, 2, 3, 4}, two[] = {4, 3, 2, 1}, three[] = {1, 3, 2, 4};
  struct run run = run_new(4);
  (void)state;
  sample_parameter(run.tree, 0, "a", 1, two);
  uint32_t group = sample_group(run.tree, 0, "g", 1);
  sample_parameter(run.tree, group, "g.x", 1, one);
  sample_parameter(run.tree, group, "g.y", 3, three);
  sample_bonus(run.tree, group, "g.bonus", 0.2, two);
  run_audit(&run, group);
  assert_int_equal(run.audit->groups, 1);
  assert_int_equal(run.audit->parameters, 2);
  assert_near(run.audit->node[3].nominal, 0.25);
  assert_near(run.audit->node[4].nominal, 0.75);
  assert_near(run.audit->node[3].share, 0.5 * 0.8 * 0.25);
  assert_true(isnan(run.audit->node[1].with_index));
  assert_int_equal(run.audit->group[0].pairs, 1);
  end(&run);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(by_hand),           cmocka_unit_test(redundant),
    cmocka_unit_test(against),           cmocka_unit_test(constant_and_gaps),
    cmocka_unit_test(common_units),      cmocka_unit_test(few_units),
    cmocka_unit_test(far_out),
    cmocka_unit_test(of_a_group)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
