#include "sample.h"

enum { N = 4 };                                /* Ahausen, Bedorf, Ceburg, Dehaus */

struct run {
  struct tree *tree;
  struct dataset towns;
  struct diags *diags;
  struct result *result;
};

static void begin(struct run *run) {
  *run = (struct run){sample_tree(), sample_towns(N), diags_new(), NULL};
}

static const struct node_result *calculate(struct run *run) {
  diags_clear(run->diags);
  result_free(run->result);
  run->result = result_calculate(run->tree, &run->towns, run->diags);
  return run->result ? run->result->node : NULL;
}

static void end(struct run *run) {
  result_free(run->result);
  tree_free(run->tree);
  diags_free(run->diags);
}

/* --- the whole order of work, by hand --------------------------------------------- */

/* a.x on goalposts from 0 to 10:          50    100    0     –
 * a.y yes/no, weight 3:                   100   0      100   100
 * mean of the two, x : y = 1 : 3          87.5  25     75    100
 * a.bonus, a tenth of the score           50    0      100   –
 *   0.9 * 87.5 + 0.1 * 50 = 83.75         83.75 22.5   77.5  100
 * a, minmax over the four, (s - 22.5) / 77.5 * 100
 *   61.25 / 77.5 and 55 / 77.5            79.03…  0  70.97…  100
 * b, lower is better, the gap is (2 + 4 + 9) / 3 = 5
 *   minmax (9 - v) / 7, whole numbers     100   71     57    0
 * the index, the mean of a and b          89.52 35.5   63.98 50 */
static const double x[] = {5, 10, 0, NAN}, y[] = {1, 0, 1, 1};
static const double bonus[] = {50, 0, 100, NAN}, v[] = {2, 4, NAN, 9};
static const uint8_t x_status[] = {STATUS_ESTIMATED, 0, STATUS_PROVISIONAL, 0};
enum { INDEX, A, A_X, A_Y, A_BONUS, B };

static void build(struct run *run) {
  struct tree *tree = run->tree;
  sample_group(tree, INDEX, "a", 1);
  sample_parameter(tree, A, "a.x", 1, x);
  sample_parameter(tree, A, "a.y", 3, y);
  sample_bonus(tree, A, "a.bonus", 0.1, bonus);
  sample_parameter(tree, INDEX, "b", 1, v);
  sample_normalise(tree, A, "minmax");
  sample_normalise(tree, A_X, "goalposts");
  tree->node[A_X].normalise.slot[0] = 0;
  tree->node[A_X].normalise.slot[1] = 10;
  sample_given(tree, A_X)->status = x_status;
  sample_given(tree, A_Y)->yes_no = true;
  sample_normalise(tree, B, "minmax");
  tree->node[B].lower = true;
  sample_missing(&tree->node[B], "mean");
  tree->node[B].decimals = 0;
}

static void scores(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  build(&run);
  const struct node_result *node = calculate(&run);
  assert_non_null(node);
  assert_column(node[A_X].score, 50, 100, 0, NAN);
  assert_column(node[A_Y].score, 100, 0, 100, 100);
  assert_column(node[A].aggregated, 83.75, 22.5, 77.5, 100);
  assert_column(node[A].score, 79.03225806451613, 0, 70.96774193548387, 100);
  assert_column(node[B].score, 100, 71, 57, 0);
  assert_column(node[B].unrounded, 100, 500 / 7.0, 400 / 7.0, 0);
  assert_column(node[INDEX].score, 89.51612903225806, 35.5, 63.983870967741936, 50);
  assert_findings(run.diags, "");
  end(&run);
}

/* value is what was measured, before a gap was filled; groups have none. */
static void values(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  build(&run);
  const struct node_result *node = calculate(&run);
  assert_column(node[A_X].value, 5, 10, 0, NAN);
  assert_column(node[B].value, 2, 4, NAN, 9);
  assert_null(node[A].value);
  assert_null(node[B].aggregated);
  assert_true(node[A_Y].yes_no);
  assert_false(node[B].yes_no);
  assert_int_equal(node[B].statistics.n, 4);   /* imputed ones included */
  assert_near(node[B].statistics.mean, 5);
  end(&run);
}

/* The worst status of what a score rests on goes up; what a rule filled in is I. Gaps whose
 * weight is shared out leave no trace. */
static void statuses(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  build(&run);
  const struct node_result *node = calculate(&run);
  assert_statuses(node[A_X].status, STATUS_ESTIMATED, 0, STATUS_PROVISIONAL, STATUS_MISSING);
  assert_statuses(node[A].status, STATUS_ESTIMATED, 0, STATUS_PROVISIONAL, 0);
  assert_statuses(node[B].status, 0, 0, STATUS_IMPUTED, 0);
  assert_statuses(node[INDEX].status, STATUS_ESTIMATED, 0, STATUS_IMPUTED, 0);
  end(&run);
}

/* Every node is ranked, the order is that of the index: 89.5, 64.0, 50, 35.5. */
static void ranks(void **state) {
  (void)state;
  struct run run;
  const uint32_t wanted[] = {0, 2, 3, 1};
  begin(&run);
  build(&run);
  const struct node_result *node = calculate(&run);
  assert_column(node[INDEX].rank, 1, 4, 2, 3);
  assert_column(node[A].rank, 2, 4, 3, 1);
  assert_column(node[A_X].rank, 2, 1, 3, NAN);
  assert_column(node[A_Y].rank, 1, 4, 1, 1);
  assert_column(node[A_BONUS].rank, 2, 3, 1, NAN);
  assert_memory_equal(run.result->order, wanted, sizeof wanted);
  run.tree->ties = TIES_MAX;
  assert_column(calculate(&run)[A_Y].rank, 3, 4, 3, 3);
  end(&run);
}

/* 4 towns, 3 parameters (the bonus is none): 12 data points, of which x of Dehaus and b of
 * Ceburg are missing, one is estimated, one provisional. */
static void counts(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  build(&run);
  calculate(&run);
  assert_int_equal(run.result->data_points, 12);
  assert_int_equal(run.result->missing, 2);
  assert_int_equal(run.result->status_count[STATUS_NORMAL], 8);
  assert_int_equal(run.result->status_count[STATUS_PROVISIONAL], 1);
  assert_int_equal(run.result->status_count[STATUS_ESTIMATED], 1);
  assert_int_equal(run.result->status_count[STATUS_IMPUTED], 0);
  assert_int_equal(run.result->status_count[STATUS_MISSING], 2);
  end(&run);
}

/* The same inputs give the same bits again. */
static void twice(void **state) {
  (void)state;
  struct run run;
  double first[N];
  begin(&run);
  build(&run);
  memcpy(first, calculate(&run)[INDEX].score, sizeof first);
  assert_memory_equal(calculate(&run)[INDEX].score, first, sizeof first);
  end(&run);
}

/* --- only ------------------------------------------------------------------------- */

/* g with g.p exists for Ahausen and Bedorf alone, g.p for Bedorf and Ceburg: what does not
 * exist above does not exist below, so that g.p is left to Bedorf; for Ahausen nothing of g
 * exists then, and q has all the weight; Ceburg has no g, Dehaus neither. Nobody asks about
 * a unit for which the parent does not exist. */
static void conditions(void **state) {
  (void)state;
  struct run run;
  static const double p[] = {10, 20, 30, 40}, q[] = {1, 2, 3, NAN};
  static const double of_g[] = {1, 1, 0, 0}, of_p[] = {0, 1, 1, 0};
  enum { G = 1, P, Q };
  begin(&run);
  sample_group(run.tree, INDEX, "g", 1);
  sample_parameter(run.tree, G, "g.p", 1, p);
  sample_parameter(run.tree, INDEX, "q", 1, q);
  sample_only(run.tree, G, of_g);
  sample_only(run.tree, P, of_p);
  const struct node_result *node = calculate(&run);
  enum { NOT = STATUS_IMPOSSIBLE };
  assert_statuses(node[P].status, NOT, 0, NOT, NOT);
  assert_int_equal(((struct given *)run.tree->node[P].only)->asked, 2);
  assert_int_equal(sample_given(run.tree, P)->asked, 1);
  assert_statuses(node[G].status, NOT, 0, NOT, NOT);
  assert_column(node[P].value, NAN, 20, NAN, NAN);
  assert_column(node[P].score, NAN, 20, NAN, NAN);
  assert_column(node[G].score, NAN, 20, NAN, NAN);
  assert_column(node[INDEX].score, 1, 11, 3, NAN);
  assert_statuses(node[INDEX].status, 0, 0, 0, STATUS_MISSING);
  assert_int_equal(run.result->status_count[NOT], 3);
  assert_int_equal(run.result->missing, 1);
  assert_int_equal(run.result->data_points, 8);
  assert_findings(run.diags, "");
  end(&run);
}

/* Statistics run over the units for which the node exists: 20 to 40, not 10 to 40. */
static void statistics_of_those(void **state) {
  (void)state;
  struct run run;
  static const double p[] = {10, 20, 30, 40}, only[] = {0, 1, 1, 1};
  begin(&run);
  sample_parameter(run.tree, INDEX, "p", 1, p);
  sample_normalise(run.tree, 1, "minmax");
  sample_only(run.tree, 1, only);
  assert_column(calculate(&run)[1].score, NAN, 0, 50, 100);
  end(&run);
}

/* A condition that cannot be told is a finding, but not for units that are out already. */
static void unknown_condition(void **state) {
  (void)state;
  struct run run;
  static const double p[] = {10, 20, 30, 40};
  static const double of_g[] = {0, 1, 1, 1}, of_p[] = {NAN, NAN, 1, NAN};
  begin(&run);
  sample_group(run.tree, INDEX, "g", 1);
  sample_parameter(run.tree, 1, "g.p", 1, p);
  sample_only(run.tree, 1, of_g);
  sample_only(run.tree, 2, of_p);
  assert_null(calculate(&run));
  assert_findings(run.diags, "error: the condition of 'g.p' has no value for Bedorf (01) and "
                             "Dehaus (05)\n");
  end(&run);
}

/* --- nodes without any value ------------------------------------------------------ */

/* A parameter without any value is told once; the groups above it, empty for that reason
 * alone, are not. */
static void empty_parameter(void **state) {
  (void)state;
  struct run run;
  static const double nothing[] = {NAN, NAN, NAN, NAN};
  begin(&run);
  sample_group(run.tree, INDEX, "g", 1);
  sample_parameter(run.tree, 1, "g.p", 1, nothing);
  const struct node_result *node = calculate(&run);
  assert_column(node[INDEX].score, NAN, NAN, NAN, NAN);
  assert_column(node[INDEX].rank, NAN, NAN, NAN, NAN);
  assert_findings(run.diags, "warning: 'g.p' has no value for any unit\n");
  end(&run);
}

/* A group whose children have values and which is empty all the same is told; so is one that
 * exists nowhere, and then nothing below it. */
static void empty_group(void **state) {
  (void)state;
  struct run run;
  static const double p[] = {1, NAN, 1, NAN}, q[] = {NAN, 1, NAN, 1}, never[] = {0, 0, 0, 0};
  begin(&run);
  sample_group(run.tree, INDEX, "g", 1);
  sample_parameter(run.tree, 1, "g.p", 1, p);
  sample_parameter(run.tree, 1, "g.q", 1, q);
  sample_group(run.tree, INDEX, "h", 1);
  sample_parameter(run.tree, 4, "h.p", 1, p);
  sample_parameter(run.tree, INDEX, "k", 1, p);
  run.tree->node[1].group_missing = GROUP_PROPAGATE;
  sample_only(run.tree, 4, never);
  assert_non_null(calculate(&run));
  assert_findings(run.diags, "warning: 'g' has no value for any unit\n"
                             "warning: 'h' has no value for any unit\n");
  end(&run);
}

/* --- findings --------------------------------------------------------------------- */

/* A node with a finding is given up with all that needs it; the others are still looked at,
 * and there is no result. */
static void one_cause_one_finding(void **state) {
  (void)state;
  struct run run;
  static const double p[] = {1, 2, 3, 4}, gap[] = {1, 2, 3, NAN};
  begin(&run);
  sample_group(run.tree, INDEX, "g", 1);
  sample_parameter(run.tree, 1, "g.p", 1, p);
  sample_parameter(run.tree, 1, "g.q", 1, gap);
  sample_parameter(run.tree, INDEX, "k", 1, p);
  sample_given(run.tree, 2)->fails = true;
  sample_missing(&run.tree->node[3], "error");
  sample_aggregate(run.tree, 1, "geometric");
  assert_null(calculate(&run));
  assert_findings(run.diags, "error: 'g.q' has no value for Dehaus (05)\n"
                             "error: the value fails\n");
  end(&run);
}

/* Below a node whose condition cannot be told no condition is asked. */
static void conditions_given_up(void **state) {
  (void)state;
  struct run run;
  static const double p[] = {1, 2, 3, 4}, unknown[] = {1, NAN, 1, 1};
  begin(&run);
  sample_group(run.tree, INDEX, "g", 1);
  sample_parameter(run.tree, 1, "g.p", 1, p);
  sample_only(run.tree, 1, unknown);
  sample_only(run.tree, 2, unknown);
  assert_null(calculate(&run));
  assert_findings(run.diags, "error: the condition of 'g' has no value for Bedorf (01)\n");
  end(&run);
}

/* An error that stood on the list before does not count as one of this calculation. */
static void earlier_findings(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  build(&run);
  diag_add(run.diags, (struct place){0}, NULL, DIAG_ERROR, DIAG_RULE, "something else");
  run.result = result_calculate(run.tree, &run.towns, run.diags);
  assert_non_null(run.result);
  end(&run);
}

/* Without any unit there is a result without any figure, and nothing to say. */
static void no_units(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  build(&run);
  run.towns.units = 0;
  assert_non_null(calculate(&run));
  assert_int_equal(run.result->data_points, 0);
  assert_findings(run.diags, "");
  end(&run);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(scores),
    cmocka_unit_test(values),
    cmocka_unit_test(statuses),
    cmocka_unit_test(ranks),
    cmocka_unit_test(counts),
    cmocka_unit_test(twice),
    cmocka_unit_test(conditions),
    cmocka_unit_test(statistics_of_those),
    cmocka_unit_test(unknown_condition),
    cmocka_unit_test(empty_parameter),
    cmocka_unit_test(empty_group),
    cmocka_unit_test(one_cause_one_finding),
    cmocka_unit_test(conditions_given_up),
    cmocka_unit_test(earlier_findings),
    cmocka_unit_test(no_units),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
