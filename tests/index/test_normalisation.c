#include "trial.h"

/* (x - 2) / (10 - 2): 4 gives 25, 8 gives 75; lower: 75 and 25. A gap stays a gap. */
static void minmax(void **state) {
  (void)state;
  struct trial trial;
  const double *x = COLUMN(2, 4, NAN, 8, 10);
  begin(&trial, "minmax");
  assert_true(run(&trial, x));
  assert_column(trial.x, 0, 25, NAN, 75, 100);
  check_affine(&trial, x);
  trial.node.lower = true;
  assert_true(run(&trial, x));
  assert_column(trial.x, 100, 75, NAN, 25, 0);
  check_affine(&trial, x);
  trial.node.lower = false;
  trial.node.normalise.slot[0] = 1;
  trial.node.normalise.slot[1] = 10;
  assert_true(run(&trial, x));                 /* 1 + 9/4 = 3.25, 1 + 27/4 = 7.75 */
  assert_column(trial.x, 1, 3.25, NAN, 7.75, 10);
  check_affine(&trial, x);
  assert_findings(trial.diags, "");
  assert_null(refusal(&trial));
  trial.node.normalise.slot[1] = 1;
  assert_non_null(refusal(&trial));
  end(&trial);
}

/* A constant column, a single unit too, gets the middle of 'to' with one warning. */
static void minmax_constant(void **state) {
  (void)state;
  struct trial trial;
  begin(&trial, "minmax");
  trial.node.normalise.slot[0] = 20;
  assert_true(run(&trial, COLUMN(7, 7, NAN, 7, 7)));
  assert_column(trial.x, 60, 60, NAN, 60, 60);
  assert_true(run(&trial, COLUMN(NAN, NAN, 3, NAN, NAN)));
  assert_column(trial.x, NAN, NAN, 60, NAN, NAN);
  assert_true(trial.out.affine);
  assert_near(trial.out.slope, 0);
  assert_near(trial.out.offset, 60);
  assert_findings(trial.diags, "warning: in 'a.b' all values are equal, so every unit gets "
                               "the middle of 'to'\n");
  end(&trial);
}

/* What is equal in print is equal: the last bits of 0.1 + 0.2 and 0.3 are no difference
 * between a best and a worst unit, one in the eleventh digit is. */
static void minmax_of_rounding(void **state) {
  (void)state;
  struct trial trial;
  begin(&trial, "minmax");
  assert_true(run(&trial, COLUMN(0.1 + 0.2, 0.3, NAN, 0.3, 0.3)));
  assert_column(trial.x, 50, 50, NAN, 50, 50);
  assert_findings(trial.diags, "warning: in 'a.b' all values are equal, so every unit gets "
                               "the middle of 'to'\n");
  assert_true(run(&trial, COLUMN(0.30000000001, 0.3, NAN, 0.3, 0.3)));
  assert_column(trial.x, 100, 0, NAN, 0, 0);
  end(&trial);
}

/* to x / max: 4 of 8 is 50; lower: to min / x: 2 of 8 is 25. */
static void best(void **state) {
  (void)state;
  struct trial trial;
  const double *x = COLUMN(2, 4, NAN, 8, 8);
  begin(&trial, "best");
  assert_true(run(&trial, x));
  assert_column(trial.x, 25, 50, NAN, 100, 100);
  check_affine(&trial, x);
  trial.node.lower = true;
  trial.node.normalise.slot[0] = 10;
  assert_true(run(&trial, x));
  assert_column(trial.x, 10, 5, NAN, 2.5, 2.5);
  assert_false(trial.out.affine);
  assert_findings(trial.diags, "");
  end(&trial);
}

/* Zeros: the best of nothing is 0 with a warning; where lower is better, 0 is the best and
 * leaves nothing to the others. */
static void best_of_zeros(void **state) {
  (void)state;
  struct trial trial;
  begin(&trial, "best");
  trial.node.lower = true;
  assert_true(run(&trial, COLUMN(0, 4, NAN, 8, 0)));
  assert_column(trial.x, 100, 0, NAN, 0, 100);
  assert_findings(trial.diags, "");
  trial.node.lower = false;
  assert_true(run(&trial, COLUMN(0, 0, NAN, 0, 0)));
  assert_column(trial.x, 0, 0, NAN, 0, 0);
  assert_findings(trial.diags,
                  "warning: in 'a.b' no value is above 0, so every unit gets 0\n");
  end(&trial);
}

/* A negative value is refused with the units that have one. */
static void best_of_negative(void **state) {
  (void)state;
  struct trial trial;
  begin(&trial, "best");
  assert_false(run(&trial, COLUMN(-1, 4, NAN, -8, 0)));
  assert_findings(trial.diags, "error: 'a.b' cannot be normalised for Ahausen (03) and "
                               "Dehaus (05): 'best' takes no negative value\n");
  assert_null(refusal(&trial));
  trial.node.normalise.slot[0] = 0;
  assert_non_null(refusal(&trial));
  end(&trial);
}

/* (x - 2) / (6 - 2), ends at the posts unless cap is false; lower: (6 - x) / 4. */
static void goalposts(void **state) {
  (void)state;
  struct trial trial;
  const double *x = COLUMN(1, 2, 3, 6, 10);
  begin(&trial, "goalposts");
  trial.node.normalise.slot[0] = 2;
  trial.node.normalise.slot[1] = 6;
  assert_null(refusal(&trial));
  assert_true(run(&trial, x));
  assert_column(trial.x, 0, 0, 25, 100, 100);
  assert_statuses(trial.out.cut, 1, 0, 0, 0, 1);
  check_affine(&trial, x);
  trial.node.lower = true;
  assert_true(run(&trial, x));
  assert_column(trial.x, 100, 100, 75, 0, 0);
  check_affine(&trial, x);
  trial.node.normalise.slot[4] = 0;
  assert_true(run(&trial, x));
  assert_column(trial.x, 125, 100, 75, 0, -100);
  assert_null(trial.out.cut);
  check_affine(&trial, x);
  trial.node.normalise.slot[0] = 6;
  assert_string_equal(refusal(&trial), "'low' must be below 'high'; direction = \"lower\" "
                                       "turns the scale round");
  end(&trial);
}

/* Points of the highest band reached; below the first those of the first. */
static void bands(void **state) {
  (void)state;
  static const double points[][2] = {{1, 10}, {5, 50}, {10, 100}};
  static const double wrong[][2] = {{5, 10}, {5, 50}};
  struct trial trial;
  begin(&trial, "bands");
  assert_non_null(refusal(&trial));
  trial.node.normalise.points = points;
  trial.node.normalise.n_points = 3;
  assert_null(refusal(&trial));
  assert_true(run(&trial, COLUMN(0, 4.9, 5, NAN, 11)));
  assert_column(trial.x, 10, 10, 50, NAN, 100);
  assert_false(trial.out.affine);
  trial.node.normalise.slot[0] = 1;            /* linear: 3 is half way from 10 to 50 */
  assert_true(run(&trial, COLUMN(0, 3, 5, NAN, 11)));
  assert_column(trial.x, 10, 30, 50, NAN, 100);
  trial.node.normalise.points = wrong;
  trial.node.normalise.n_points = 2;
  assert_non_null(refusal(&trial));
  end(&trial);
}

/* low gets 0, high gets 100, nothing is capped; low may be the larger one; or times by. */
static void scaled(void **state) {
  (void)state;
  struct trial trial;
  const double *x = COLUMN(0, 2, NAN, 4, 6);
  begin(&trial, "scaled");
  assert_non_null(refusal(&trial));
  trial.node.normalise.slot[0] = 2;
  assert_non_null(refusal(&trial));
  trial.node.normalise.slot[1] = 4;
  assert_null(refusal(&trial));
  assert_true(run(&trial, x));
  assert_column(trial.x, -100, 0, NAN, 100, 200);
  check_affine(&trial, x);
  trial.node.normalise.slot[1] = 0;
  assert_true(run(&trial, x));
  assert_column(trial.x, 100, 0, NAN, -100, -200);
  trial.node.normalise.slot[2] = 10;
  assert_non_null(refusal(&trial));
  trial.node.normalise.slot[0] = trial.node.normalise.slot[1] = NAN;
  assert_null(refusal(&trial));
  assert_true(run(&trial, x));
  assert_column(trial.x, 0, 20, NAN, 40, 60);
  check_affine(&trial, x);
  trial.node.normalise.slot[2] = 0;
  assert_non_null(refusal(&trial));
  end(&trial);
}

/* The value as it is, but yes is 100; the same where no method is given. */
static void none(void **state) {
  (void)state;
  struct trial trial;
  const double *x = COLUMN(0, 1, NAN, 1, 0);
  begin(&trial, "none");
  assert_true(run(&trial, x));
  assert_column(trial.x, 0, 1, NAN, 1, 0);
  trial.out.yes_no = true;
  assert_true(run(&trial, x));
  assert_column(trial.x, 0, 100, NAN, 100, 0);
  check_affine(&trial, x);
  trial.node.normalise = (struct method_use){0};
  assert_true(run(&trial, x));
  assert_column(trial.x, 0, 100, NAN, 100, 0);
  end(&trial);
}

/* Methods that state which way round they are need no direction. */
static void directions(void **state) {
  (void)state;
  const struct { const char *name; bool fixed; } wanted[] = {
    {"minmax", false}, {"best", false}, {"goalposts", false},
    {"bands", true}, {"scaled", true}, {"none", true},
  };
  for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++)
    assert_int_equal(method_find(METHOD_NORMALISE, wanted[i].name)->fixes_direction,
                     wanted[i].fixed);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(minmax),        cmocka_unit_test(minmax_constant),
    cmocka_unit_test(minmax_of_rounding),
    cmocka_unit_test(best),          cmocka_unit_test(best_of_zeros),
    cmocka_unit_test(best_of_negative), cmocka_unit_test(goalposts),
    cmocka_unit_test(bands),         cmocka_unit_test(scaled),
    cmocka_unit_test(none),          cmocka_unit_test(directions),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
