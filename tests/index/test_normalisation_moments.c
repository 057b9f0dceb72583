#include "trial.h"

/* 1, 3, 5, 7: mean 4, sum of squares 20, sd = sqrt(20 / 3). */
static void zscore(void **state) {
  (void)state;
  struct trial trial;
  const double *x = COLUMN(1, 3, NAN, 5, 7);
  double sd = sqrt(20 / 3.0);
  begin(&trial, "zscore");
  assert_true(run(&trial, x));
  assert_column(trial.x, -3 / sd, -1 / sd, NAN, 1 / sd, 3 / sd);
  check_affine(&trial, x);
  trial.node.lower = true;
  trial.node.normalise.slot[0] = 50;
  trial.node.normalise.slot[1] = 10;
  assert_true(run(&trial, x));
  assert_column(trial.x, 50 + 30 / sd, 50 + 10 / sd, NAN, 50 - 10 / sd, 50 - 30 / sd);
  check_affine(&trial, x);
  assert_null(refusal(&trial));
  trial.node.normalise.slot[1] = 0;
  assert_string_equal(refusal(&trial), "'sd' must be above 0");
  assert_findings(trial.diags, "");
  end(&trial);
}

/* Equal units, equal in the last bit or not, get the mean; a single one, too. */
static void zscore_constant(void **state) {
  (void)state;
  struct trial trial;
  begin(&trial, "zscore");
  trial.node.normalise.slot[0] = 50;
  assert_true(run(&trial, COLUMN(0.1 + 0.2, 0.3, NAN, 0.3, 0.3)));
  assert_column(trial.x, 50, 50, NAN, 50, 50);
  assert_true(run(&trial, COLUMN(NAN, NAN, 3, NAN, NAN)));
  assert_column(trial.x, NAN, NAN, 50, NAN, NAN);
  assert_findings(trial.diags,
                  "warning: in 'a.b' all values are equal, so every unit gets 'mean'\n");
  end(&trial);
}

/* 1 / (1 + e^(-ln 3 (x - 4))): 4 gives 1/2, 5 gives 3/4, 3 gives 1/4, 6 gives 9/10; lower the
 * other way round. */
static void logistic_of_posts(void **state) {
  (void)state;
  struct trial trial;
  begin(&trial, "logistic");
  trial.node.normalise.slot[0] = 4;
  assert_string_equal(refusal(&trial), "'midpoint' and 'steepness' are given both or neither");
  trial.node.normalise.slot[1] = log(3);
  assert_null(refusal(&trial));
  assert_true(run(&trial, COLUMN(4, 5, NAN, 3, 6)));
  assert_column(trial.x, 50, 75, NAN, 25, 90);
  trial.node.lower = true;
  trial.node.normalise.slot[3] = 1;
  assert_true(run(&trial, COLUMN(4, 5, NAN, 3, 6)));
  assert_column(trial.x, 0.5, 0.25, NAN, 0.75, 0.1);
  assert_false(trial.out.affine);
  trial.node.normalise.slot[1] = -1;
  assert_non_null(refusal(&trial));
  trial.node.normalise.slot[1] = 1;
  trial.node.normalise.slot[2] = 1;
  assert_non_null(refusal(&trial));
  end(&trial);
}

/* Without posts the curve of the z-score: 1, 3, 5, 7 have -3/sd, … with sd = sqrt(20 / 3).
 * What lies hundreds of deviations off comes to the end of the scale and no further. */
static void logistic_of_zscore(void **state) {
  (void)state;
  struct trial trial;
  double sd = sqrt(20 / 3.0);
  begin(&trial, "logistic");
  assert_null(refusal(&trial));
  assert_true(run(&trial, COLUMN(1, 3, NAN, 5, 7)));
  assert_column(trial.x, 100 / (1 + exp(3 / sd)), 100 / (1 + exp(1 / sd)), NAN,
                100 / (1 + exp(-1 / sd)), 100 / (1 + exp(-3 / sd)));
  trial.node.normalise.slot[2] = 20;
  assert_true(run(&trial, COLUMN(7, 7, NAN, 7, 7)));
  assert_column(trial.x, 60, 60, NAN, 60, 60);
  assert_findings(trial.diags, "warning: in 'a.b' all values are equal, so every unit gets "
                               "the same score\n");
  trial.node.normalise.slot[0] = trial.node.normalise.slot[2] = 0;
  trial.node.normalise.slot[1] = 1;
  assert_true(run(&trial, COLUMN(-1e4, 1e4, NAN, 0, 0)));
  assert_column(trial.x, 0, 100, NAN, 50, 50);
  end(&trial);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(zscore),            cmocka_unit_test(zscore_constant),
    cmocka_unit_test(logistic_of_posts), cmocka_unit_test(logistic_of_zscore),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
