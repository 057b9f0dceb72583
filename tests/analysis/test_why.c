#include "analysis/why.h"

#include "../index/sample.h"
#include "analysis/cross.h"

/* Two editions of an index of one parameter x over the same three towns.
 *
 *          Ahausen  Bedorf  Ceburg    rules
 *   first        5       0      10    minmax
 *   second       8       4      16    best
 *
 * v(own, field, method) of Ahausen:
 *
 *   v(0,0,0)  5 between 0 and 10   50        v(0,0,1)  5 of 10   50
 *   v(1,0,0)  8 between 0 and 10   80        v(1,0,1)  8 of 10   80
 *   v(0,1,0)  5 between 4 and 16    8.33     v(0,1,1)  5 of 16   31.25
 *   v(1,1,0)  8 between 4 and 16   33.33     v(1,1,1)  8 of 16   50
 *
 *   own    = 30/3 + 25/6 + 30/6 + 18.75/3                     =  25.41666
 *   field  = -41.66666/3 - 46.66666/6 - 18.75/6 - 30/3        = -34.79166
 *   method = 0/3 + 0/6 + 22.91666/6 + 16.66666/3              =   9.375
 *   change = 50 - 50                                          =   0 */
enum { N = 3, AHAUSEN = 0, X = 1 };

static const double first[] = {5, 0, 10}, second[] = {8, 4, 16};

struct editions {
  struct tree *tree[2];
  struct dataset towns;
  const double *column[2];
  struct diags *diags;
  struct readings *readings[2][2];
  struct result *result[2][2];
  struct pair *pair;
};

static struct tree *tree_by(const char *method) {
  struct tree *tree = sample_tree();
  sample_parameter(tree, 0, "x", 1, NULL);
  sample_normalise(tree, 0, method);
  return tree;
}

static void begin(struct editions *editions, const char *rules_before,
                  const char *rules_now, const double *before, const double *now) {
  *editions = (struct editions){
    .tree = {tree_by(rules_before), tree_by(rules_now)}, .towns = sample_towns(N),
    .column = {before, now}, .diags = diags_new()};
}

static void calculate(struct editions *editions, int m, int d) {
  struct tree *tree = editions->tree[m];
  sample_given(tree, X)->value = editions->column[d];
  editions->readings[m][d] =
      readings_take(tree, &editions->towns, NULL, editions->diags);
  editions->result[m][d] = result_of_readings(tree, &editions->towns,
                                              editions->readings[m][d], editions->diags);
}

static struct why *why_between(struct editions *editions) {
  for (int m = 0; m < 2; m++)
    for (int d = 0; d < 2; d++) calculate(editions, m, d);
  editions->pair = pair_new(editions->tree[0], editions->tree[1], &editions->towns,
                            &editions->towns);
  const struct result *const result[2][2] = {
    {editions->result[0][0], editions->result[0][1]},
    {editions->result[1][0], editions->result[1][1]}};
  return why_new(editions->pair, result);
}

static void end(struct editions *editions, struct why *why) {
  why_free(why);
  pair_free(editions->pair);
  for (int m = 0; m < 2; m++) {
    for (int d = 0; d < 2; d++) {
      result_free(editions->result[m][d]);
      readings_free(editions->readings[m][d]);
    }
    tree_free(editions->tree[m]);
  }
  diags_free(editions->diags);
}

static void assert_parts(const struct why *why, size_t unit, double change, double own,
                         double field, double method) {
  const struct why_parts *part = why_part(why, unit, 0);
  assert_near(part->change, change);
  assert_near(part->own, own);
  assert_near(part->field, field);
  assert_near(part->method, method);
}

/* The figures above; own progress is all of the one parameter. */
static void by_hand(void **state) {
  (void)state;
  struct editions editions;
  begin(&editions, "minmax", "best", first, second);
  struct why *why = why_between(&editions);
  double own = 30 / 3.0 + 25 / 6.0 + 30 / 6.0 + 18.75 / 3.0;
  assert_parts(why, AHAUSEN, 0, own, -125 / 9.0 - 70 / 9.0 - 3.125 - 10, 9.375);
  assert_near(why_own(why, AHAUSEN)[X], own);
  assert_near(why_own(why, AHAUSEN)[0], 0);
  assert_true(why->largest_error < 1e-12);
  end(&editions, why);
}

/* With the editions exchanged every part has the other sign. */
static void exchanged_editions_turn_signs(void **state) {
  (void)state;
  struct editions there, back;
  begin(&there, "minmax", "best", first, second);
  begin(&back, "best", "minmax", second, first);
  struct why *why = why_between(&there), *reverse = why_between(&back);
  for (size_t u = 0; u < N; u++) {
    const struct why_parts *part = why_part(why, u, 0);
    assert_parts(reverse, u, -part->change, -part->own, -part->field, -part->method);
    assert_near(why_own(reverse, u)[X], -why_own(why, u)[X]);
  }
  end(&there, why);
  end(&back, reverse);
}

/* Where only Ahausen's data changed, its change is all its own, and that of the others is
 * all the field's: Ahausen is now the best, and Ceburg has 10 of 20. */
static void one_town_changed(void **state) {
  (void)state;
  static const double better[] = {20, 0, 10};
  struct editions editions;
  begin(&editions, "minmax", "minmax", first, better);
  struct why *why = why_between(&editions);
  assert_parts(why, AHAUSEN, 50, 50, 0, 0);
  assert_parts(why, 1, 0, 0, 0, 0);
  assert_parts(why, 2, -50, 0, -50, 0);
  end(&editions, why);
}

/* Where only the rules changed, all is method: 4 of 16 is 0 between them and 25 of the
 * best. */
static void rules_changed(void **state) {
  (void)state;
  struct editions editions;
  begin(&editions, "minmax", "best", second, second);
  struct why *why = why_between(&editions);
  assert_parts(why, 1, 25, 0, 0, 25);
  assert_near(why_own(why, 1)[X], 0);
  end(&editions, why);
}

/* A score that is missing on one side cannot be shared out; the others' can. */
static void gap(void **state) {
  (void)state;
  static const double lost[] = {NAN, 4, 16};
  struct editions editions;
  begin(&editions, "minmax", "best", first, lost);
  struct why *why = why_between(&editions);
  assert_parts(why, AHAUSEN, NAN, NAN, NAN, NAN);
  assert_near(why_part(why, 2, 0)->change, 0);
  end(&editions, why);
}

/* What could not be read is filled by units from the own edition; a unit that is not there
 * lacks it. */
static void filled_from_home(void **state) {
  (void)state;
  static const uint32_t unit[] = {2, NO_UNIT, 0};
  struct editions editions;
  begin(&editions, "minmax", "best", first, second);
  struct why *why = why_between(&editions);
  static const bool bound[] = {true, false};
  struct readings *readings =
      readings_take(editions.tree[0], &editions.towns, bound, editions.diags);
  assert_false(readings->node[X].read);
  struct result *home = editions.result[0][0];
  home->readings = editions.readings[0][0];
  bool filled[2], none[2] = {false, false};
  cross_complete(readings, home, unit, filled);
  home->readings = NULL;
  assert_false(filled[0]);
  assert_true(filled[X]);
  assert_int_equal(cross_count(editions.pair, (bool *const[2]){filled, none}), 1);
  assert_int_equal(cross_count(editions.pair, (bool *const[2]){filled, filled}), 1);
  assert_int_equal(cross_count(editions.pair, (bool *const[2]){none, none}), 0);
  assert_true(readings->node[X].read);
  assert_column(readings->node[X].value, 10, NAN, 5);
  assert_statuses(readings->node[X].status, STATUS_NORMAL, STATUS_MISSING, STATUS_NORMAL);
  readings_free(readings);
  end(&editions, why);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(by_hand),
    cmocka_unit_test(exchanged_editions_turn_signs),
    cmocka_unit_test(one_town_changed),
    cmocka_unit_test(rules_changed),
    cmocka_unit_test(gap),
    cmocka_unit_test(filled_from_home),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
