#include "trial.h"

/* Keys of the five towns: "03", "01", "02", "05", "04". */
static void begin_with(struct trial *trial, const char *name, const char *key) {
  begin(trial, name);
  trial->node.normalise.text[0] = key;
}

/* x / 4, Bedorf having 4; lower: 4 / x. */
static void reference(void **state) {
  (void)state;
  struct trial trial;
  const double *x = COLUMN(2, 4, NAN, 8, 10);
  begin_with(&trial, "reference", "01");
  assert_true(run(&trial, x));
  assert_column(trial.x, 0.5, 1, NAN, 2, 2.5);
  check_affine(&trial, x);
  trial.node.lower = true;
  assert_true(run(&trial, x));
  assert_column(trial.x, 2, 1, NAN, 0.5, 0.4);
  assert_false(trial.out.affine);
  assert_findings(trial.diags, "");
  end(&trial);
}

/* A share of nothing, and what would turn the scale round, is refused. */
static void reference_of_zero(void **state) {
  (void)state;
  struct trial trial;
  begin_with(&trial, "reference", "01");
  assert_false(run(&trial, COLUMN(2, 0, NAN, 8, 10)));
  trial.node.lower = true;
  assert_false(run(&trial, COLUMN(0, 4, NAN, -8, 10)));
  assert_findings(trial.diags,
                  "error: 'a.b' cannot be normalised for Ahausen (03) and Dehaus (05): "
                  "'reference' takes values above 0 alone where lower is better\n"
                  "error: 'a.b' cannot be normalised for Bedorf (01): 'reference' takes a "
                  "unit whose value is above 0\n");
  end(&trial);
}

/* The key must be that of a unit, and the unit must have a value. */
static void unknown_units(void **state) {
  (void)state;
  static const char *const hint[] = {"did you mean '02'?", "keys nearest to it: 03, 01, 02"};
  for (size_t i = 0; i < 2; i++) {
    struct trial trial;
    size_t count;
    begin_with(&trial, "distance_to_reference", i == 0 ? "Ceburg" : "77");
    assert_false(run(&trial, COLUMN(2, 4, NAN, 8, 10)));
    const struct diag *list = diags_sorted(trial.diags, &count);
    assert_int_equal(count, 1);
    assert_string_equal(list[0].hint, hint[i]);
    end(&trial);
  }
  struct trial trial;
  begin_with(&trial, "reference", "02");
  assert_false(run(&trial, COLUMN(2, 4, NAN, 8, 10)));
  assert_findings(trial.diags,
                  "error: 'a.b' measures by Ceburg (02), which has no value there\n");
  end(&trial);
}

/* 1 - (x_ref - x) / (x_ref - min) with x_ref = 8, min = 2: 4 gives 1 - 4/6. Lower, x_ref = 4:
 * the worst is 10, 8 lies 2 of 6 away from it. */
static void distance_to_reference(void **state) {
  (void)state;
  struct trial trial;
  const double *x = COLUMN(2, 4, NAN, 8, 10);
  begin_with(&trial, "distance_to_reference", "05");
  assert_true(run(&trial, x));
  assert_column(trial.x, 0, 1 / 3.0, NAN, 1, 4 / 3.0);
  check_affine(&trial, x);
  trial.node.lower = true;
  trial.node.normalise.text[0] = "01";
  trial.node.normalise.slot[0] = 1;
  assert_true(run(&trial, x));
  assert_column(trial.x, 1, 1, NAN, 1 / 3.0, 0);
  assert_statuses(trial.out.cut, 1, 0, 0, 0, 0);
  check_affine(&trial, x);
  assert_findings(trial.diags, "");
  end(&trial);
}

/* No way leads from the worst unit to itself; where all are equal all are where it is. */
static void distance_to_the_worst(void **state) {
  (void)state;
  struct trial trial;
  begin_with(&trial, "distance_to_reference", "03");
  assert_false(run(&trial, COLUMN(2, 4, NAN, 8, 2)));
  assert_true(run(&trial, COLUMN(2, 2, NAN, 2, 2)));
  assert_column(trial.x, 1, 1, NAN, 1, 1);
  assert_findings(trial.diags,
                  "error: 'a.b' cannot be normalised for Ahausen (03) and Eheim (04): a "
                  "distance is measured to a unit that is not the worst\n"
                  "warning: in 'a.b' all values are equal, so every unit gets 1\n");
  end(&trial);
}

/* (x - 2) / (6 - 2); lower, target 0: (10 - x) / 10. */
static void distance_to_target(void **state) {
  (void)state;
  struct trial trial;
  const double *x = COLUMN(2, 4, NAN, 8, 10);
  begin(&trial, "distance_to_target");
  trial.node.normalise.slot[0] = 6;
  assert_true(run(&trial, x));
  assert_column(trial.x, 0, 0.5, NAN, 1.5, 2);
  check_affine(&trial, x);
  trial.node.normalise.slot[1] = 1;
  assert_true(run(&trial, x));
  assert_column(trial.x, 0, 0.5, NAN, 1, 1);
  assert_statuses(trial.out.cut, 0, 0, 0, 1, 1);
  trial.node.lower = true;
  trial.node.normalise.slot[0] = 0;
  assert_true(run(&trial, x));
  assert_column(trial.x, 0.8, 0.6, NAN, 0.2, 0);
  assert_findings(trial.diags, "");
  end(&trial);
}

/* A target that the worst unit has reached measures nothing; equal units are all the worst. */
static void targets_out_of_place(void **state) {
  (void)state;
  struct trial trial;
  begin(&trial, "distance_to_target");
  trial.node.normalise.slot[0] = 2;
  assert_false(run(&trial, COLUMN(2, 4, NAN, 8, 10)));
  trial.node.normalise.slot[0] = 9;
  assert_true(run(&trial, COLUMN(8, 8, NAN, 8, 8)));
  assert_column(trial.x, 0, 0, NAN, 0, 0);
  assert_findings(trial.diags,
                  "error: 'a.b' cannot be normalised for Ahausen (03): 'target' must be "
                  "better than the worst value\n"
                  "warning: in 'a.b' all values are equal, so every unit is the worst and "
                  "gets 0\n");
  end(&trial);
}

/* Mean 10: 12 is 1.2 of it, which is still neither; lower turns the signs. With p = 0.7 the
 * border is 0.3 as it is written, not 1 - 0.7 in its last bit. */
static void above_below_mean(void **state) {
  (void)state;
  struct trial trial;
  begin(&trial, "above_below_mean");
  assert_true(run(&trial, COLUMN(12, 7.9, 8, 12.1, 10)));
  assert_column(trial.x, 0, -1, 0, 1, 0);
  trial.node.lower = true;
  assert_true(run(&trial, COLUMN(12, 7.9, 8, 12.1, 10)));
  assert_column(trial.x, 0, 1, 0, -1, 0);
  trial.node.normalise.slot[0] = 0.7;
  assert_true(run(&trial, COLUMN(3, 17, NAN, 2, 18)));
  assert_column(trial.x, 0, 0, NAN, 1, -1);
  assert_null(refusal(&trial));
  trial.node.normalise.slot[0] = -0.1;
  assert_non_null(refusal(&trial));
  end(&trial);
}

static void above_below_no_mean(void **state) {
  (void)state;
  struct trial trial;
  begin(&trial, "above_below_mean");
  assert_true(run(&trial, COLUMN(3, 3, NAN, 3, 3)));
  assert_column(trial.x, 0, 0, NAN, 0, 0);
  assert_false(run(&trial, COLUMN(-1, 1, NAN, NAN, NAN)));
  assert_findings(trial.diags,
                  "error: 'a.b' cannot be normalised for Ahausen (03) and Bedorf (01): "
                  "'above_below_mean' needs a mean above 0\n"
                  "warning: in 'a.b' all values are equal, so every unit gets 0\n");
  end(&trial);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(reference),             cmocka_unit_test(reference_of_zero),
    cmocka_unit_test(unknown_units),         cmocka_unit_test(distance_to_reference),
    cmocka_unit_test(distance_to_the_worst), cmocka_unit_test(distance_to_target),
    cmocka_unit_test(targets_out_of_place),  cmocka_unit_test(above_below_mean),
    cmocka_unit_test(above_below_no_mean),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
