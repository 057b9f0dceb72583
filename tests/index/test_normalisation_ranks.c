#include "trial.h"

enum { AVERAGE = 1 };                          /* position among the words of 'ties' */

/* 8 and 8 are the best of four: lowest ranks 3 and 3, on average 3.5. Lower: 2 is the best
 * with 4, the eights are the worst with 1, on average 1.5. A gap takes no place. */
static void rank(void **state) {
  (void)state;
  struct trial trial;
  const double *x = COLUMN(2, 4, NAN, 8, 8);
  begin(&trial, "rank");
  assert_true(run(&trial, x));
  assert_column(trial.x, 1, 2, NAN, 3, 3);
  trial.node.normalise.slot[0] = AVERAGE;
  assert_true(run(&trial, x));
  assert_column(trial.x, 1, 2, NAN, 3.5, 3.5);
  trial.node.lower = true;
  assert_true(run(&trial, x));
  assert_column(trial.x, 4, 3, NAN, 1.5, 1.5);
  trial.node.normalise.slot[0] = 0;
  assert_true(run(&trial, x));
  assert_column(trial.x, 4, 3, NAN, 1, 1);
  assert_false(trial.out.affine);
  assert_findings(trial.diags, "");
  end(&trial);
}

/* The last bits of 0.1 + 0.2 and 0.3 are a tie; the eleventh digit tells apart. */
static void ties_of_rounding(void **state) {
  (void)state;
  struct trial trial;
  begin(&trial, "rank");
  assert_true(run(&trial, COLUMN(0.1 + 0.2, 0.3, 0.30000000001, 0, -1)));
  assert_column(trial.x, 3, 3, 5, 2, 1);
  trial.node.normalise.slot[0] = AVERAGE;
  assert_true(run(&trial, COLUMN(0.1 + 0.2, 0.3, 0.30000000001, -0.0, 0)));
  assert_column(trial.x, 3.5, 3.5, 5, 1.5, 1.5);
  end(&trial);
}

/* Of four with ranks 1, 2, 3, 3: one less, and of that the third part. */
static void borda_and_percentile_rank(void **state) {
  (void)state;
  struct trial trial;
  const double *x = COLUMN(2, 4, NAN, 8, 8);
  begin(&trial, "borda");
  assert_true(run(&trial, x));
  assert_column(trial.x, 0, 1, NAN, 2, 2);
  end(&trial);
  begin(&trial, "percentile_rank");
  assert_true(run(&trial, x));
  assert_column(trial.x, 0, 1 / 3.0, NAN, 2 / 3.0, 2 / 3.0);
  assert_findings(trial.diags, "");
  end(&trial);
}

/* Where all are equal nobody is worse, and a warning says that the column tells nothing. */
static void constant_columns(void **state) {
  (void)state;
  static const char *const name[] = {"rank", "borda", "percentile_rank"};
  for (size_t i = 0; i < 3; i++) {
    struct trial trial;
    double score = i == 0;
    begin(&trial, name[i]);
    assert_true(run(&trial, COLUMN(7, 7, NAN, 7, 7)));
    assert_column(trial.x, score, score, NAN, score, score);
    assert_true(run(&trial, COLUMN(NAN, NAN, 7, NAN, NAN)));
    assert_column(trial.x, NAN, NAN, score, NAN, NAN);
    assert_findings(trial.diags, "warning: in 'a.b' all values are equal, so every unit "
                                 "gets the same score\n");
    end(&trial);
  }
}

/* -23 ln(1 - R (1 - e^(-100/23))): R = 1 gives -23 * -100/23 = 100. The published purpose of
 * the 23: the best tenth of the units, and no other, gets more than 50. Here R = 0.2 to 1:
 * only the best of five does; of ten units the ninth, R = 0.9, would have 50.4. */
static void exponential_rank(void **state) {
  (void)state;
  struct trial trial;
  begin(&trial, "exponential_rank");
  assert_true(run(&trial, COLUMN(10, 20, 30, 40, 50)));
  for (size_t u = 0; u < N; u++)
    assert_near(trial.x[u], -23 * log(1 - (double)(u + 1) / 5 * (1 - exp(-100.0 / 23))));
  assert_near(trial.x[4], 100);
  assert_true(trial.x[0] > 0 && trial.x[3] < 50);
  trial.node.lower = true;
  assert_true(run(&trial, COLUMN(10, 20, 30, 40, 50)));
  assert_near(trial.x[0], 100);
  end(&trial);
}

/* Percentiles 20, 40, 60, 80, 100: a threshold counts as reached. */
static void categorical(void **state) {
  (void)state;
  static const double points[][2] = {{0, 0}, {40, 50}, {95, 100}};
  static const double beyond[][2] = {{0, 0}, {101, 50}};
  static const double falling[][2] = {{0, 50}, {40, 0}};
  struct trial trial;
  begin(&trial, "categorical");
  assert_non_null(refusal(&trial));
  trial.node.normalise.points = points;
  trial.node.normalise.n_points = 3;
  assert_null(refusal(&trial));
  assert_true(run(&trial, COLUMN(1, 2, 3, 4, 5)));
  assert_column(trial.x, 0, 50, 50, 50, 100);
  trial.node.lower = true;
  assert_true(run(&trial, COLUMN(1, 2, 3, 4, 5)));
  assert_column(trial.x, 100, 50, 50, 50, 0);
  trial.node.normalise.n_points = 2;
  trial.node.normalise.points = beyond;
  assert_string_equal(refusal(&trial), "thresholds are percentiles, from 0 to 100");
  trial.node.normalise.points = falling;
  assert_string_equal(refusal(&trial),
                      "points must not fall: the last band is that of the best units");
  end(&trial);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(rank),             cmocka_unit_test(ties_of_rounding),
    cmocka_unit_test(borda_and_percentile_rank),
    cmocka_unit_test(constant_columns), cmocka_unit_test(exponential_rank),
    cmocka_unit_test(categorical),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
