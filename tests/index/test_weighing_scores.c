/* Weights from scores, by hand. */
#include "index/weighing.h"

#include "sample.h"

enum { MOST = 5 };

/* What came of a group: children by column, units towns. */
struct run {
  struct tree *tree;
  struct dataset towns;
  struct diags *diags;
  struct result *result;
};

static void calculate(struct run *run, const char *method, const double (*column)[MOST],
                      size_t children, size_t units) {
  static const char *const name[] = {"a", "b", "c", "d"};
  *run = (struct run){.tree = sample_tree(), .towns = sample_towns(units),
                      .diags = diags_new()};
  for (size_t k = 0; k < children; k++)
    sample_parameter(run->tree, 0, name[k], 1, column[k]);
  run->tree->node[0].weight = NULL;
  method_standard(&run->tree->node[0].weighing, method_find(METHOD_WEIGHT, method));
  run->result = result_calculate(run->tree, &run->towns, run->diags);
}

static void end(struct run *run) {
  result_free(run->result);
  diags_free(run->diags);
  tree_free(run->tree);
}

/* x, y and z are centred and at right angles, so that the correlation of (x + y) / sqrt 2 with
 * x and with y is 1 / sqrt 2, and of x with y 0. The matrix with 1 / sqrt 2 in the first row
 * and 0 below has the eigenvector (sqrt 2, 1, 1) / 2 of 2: weights 1/2, 1/4, 1/4. Scale and
 * mean of a column do not count: a is x + y, c is 10 + 5 y. */
static void components(void **state) {
  static const double column[][MOST] = {{2, 0, 0, -2}, {1, 1, -1, -1}, {15, 5, 15, 5}};
  struct run run;
  (void)state;
  calculate(&run, "pca", column, 3, 4);
  assert_findings(run.diags, "");
  assert_column(run.result->node[0].weight, 0.5, 0.25, 0.25);
  assert_column(run.result->node[0].score, 1 + 0.25 + 3.75, 0.25 + 1.25, -0.25 + 3.75,
                -1 - 0.25 + 1.25);
  assert_near(result_weight(run.result, 1), 0.5);
  assert_true(isnan(tree_weight(run.tree, 1)));
  end(&run);
}

/* The same with y turned round and a fourth child that is constant over the units that
 * have all scores, of which Eheim is none. */
static void against_and_constant(void **state) {
  static const double column[][MOST] = {
    {2, 0, 0, -2, 9}, {1, 1, -1, -1, 9}, {-1, 1, -1, 1, NAN}, {7, 7, 7, 7, 8}};
  struct run run;
  (void)state;
  calculate(&run, "pca", column, 4, 5);
  assert_findings(run.diags,
                  "warning: in 'the index' all units have the same score of 'd', which "
                  "therefore counts for nothing\n"
                  "warning: in 'the index' scores of 'c' fall where most others rise, and "
                  "count as if they rose\n");
  assert_column(run.result->node[0].weight, 0.5, 0.25, 0.25, 0);
  end(&run);
}

static void assert_equal(const char *method, const double (*column)[MOST], size_t units,
                         const char *wanted) {
  struct run run;
  calculate(&run, method, column, 3, units);
  assert_findings(run.diags, wanted);
  assert_column(run.result->node[0].weight, 1 / 3., 1 / 3., 1 / 3.);
  end(&run);
}

/* Where the scores say nothing all weigh the same: columns at right angles, too few
 * units, the same for all. */
static void nothing_to_go_by(void **state) {
  static const double angles[][MOST] = {{1, 1, -1, -1}, {1, -1, 1, -1}, {1, -1, -1, 1}};
  static const double gaps[][MOST] = {{1, 2, 3, NAN}, {1, NAN, 2, 3}, {1, 3, 2, 5}};
  static const double same[][MOST] = {{1, 1, 1, 1}, {2, 2, 2, 2}, {0, 0, 0, 0}};
  static const char *const told[] = {
    "warning: in 'the index' all children weigh the same: no principal component is the "
    "first\n",
    "warning: in 'the index' all children weigh the same: less than three units have a score "
    "of each\n",
    "warning: in 'the index' all children weigh the same: no child tells the units apart\n",
  };
  (void)state;
  assert_equal("pca", angles, 4, told[0]);
  assert_equal("pca", gaps, 4, told[1]);
  assert_equal("pca", same, 4, told[2]);
  assert_equal("entropy", same, 4, told[2]);
}

/* 1 - e. a is constant: 0. b: all in one unit, e = 0: 1. c: halves in two of four, e = ln 2 /
 * ln 4: 1/2. d: halves in two of three units that have it, e = ln 2 / ln 3. */
static void entropy(void **state) {
  static const double column[][MOST] = {
    {3, 3, 3, 3}, {0, 0, 0, 4}, {1, 1, 0, 0}, {5, 5, NAN, 0}};
  const double d = 1 - log(2) / log(3);
  struct run run;
  (void)state;
  calculate(&run, "entropy", column, 4, 4);
  assert_findings(run.diags, "warning: in 'the index' all units have the same score of 'a', "
                             "which therefore counts for nothing\n");
  assert_column(run.result->node[0].weight, 0, 1 / (1.5 + d), 0.5 / (1.5 + d), d / (1.5 + d));
  end(&run);
}

/* x, y, z at right angles; a = x, b = x + y, c = 2 z. R has 1 / sqrt 2 between a and b, else
 * 0. R u = 1: u_a + u_b / sqrt 2 = 1 = u_a / sqrt 2 + u_b, u_c = 1: u_a = u_b = 2 - sqrt 2. */
static void equal_influence(void **state) {
  static const double column[][MOST] = {{1, 1, -1, -1}, {2, 0, 0, -2}, {2, -2, -2, 2}};
  const double u = 2 - sqrt(2), s[] = {sqrt(4 / 3.), sqrt(8 / 3.), sqrt(16 / 3.)};
  const double sum = u / s[0] + u / s[1] + 1 / s[2];
  struct run run;
  (void)state;
  calculate(&run, "equal_influence", column, 3, 4);
  assert_findings(run.diags, "");
  assert_column(run.result->node[0].weight, u / s[0] / sum, u / s[1] / sum, 1 / s[2] / sum);
  end(&run);
}

/* a = x + y + z, b = x, c = y: u = (0, 1, 1) gives R u = (2 / sqrt 3, 1, 1), so that a is heard
 * by b and c alone. Without z it would follow from them. */
static void idle(void **state) {
  static const double column[][MOST] = {{3, -1, -1, -1}, {1, 1, -1, -1}, {1, -1, 1, -1}};
  static const double singular[][MOST] = {{2, 0, 0, -2}, {1, 1, -1, -1}, {1, -1, 1, -1}};
  struct run run;
  (void)state;
  calculate(&run, "equal_influence", column, 3, 4);
  assert_findings(run.diags, "warning: in 'the index' 'a' weighs nothing: without it the "
                             "whole goes with it as closely as with the others\n");
  assert_column(run.result->node[0].weight, 0, 0.5, 0.5);
  end(&run);
  assert_equal("equal_influence", singular, 4,
               "warning: in 'the index' all children weigh the same: the score of one child "
               "follows from the others'\n");
}

/* The first three criteria of the example of Entrop.weights in the R package CPP 0.1.0; weights
 * by scipy 1.10.1: 1 - stats.entropy / log 8, shared out. */
static void entropy_as_scipy(void **state) {
  (void)state;
  static const double score[] = {2,  4,  3,  6,  5,  6,  8,  10, 30, 26, 22, 34,
                                 31, 29, 37, 21, 86, 77, 93, 65, 80, 79, 55, 69};
  double weight[3];
  uint8_t constant[3] = {0}, against[3] = {0};
  struct weigh_scores_call call = {.score = score, .children = 3, .units = 8,
                                   .weight = weight, .constant = constant,
                                   .against = against};
  weigh_by_entropy(&call);
  assert_column(weight, 0.782153801150132, 0.128509143399661, 0.089337055450207);
}

static void entropy_refuses(void **state) {
  static const double column[][MOST] = {{1, 2, 3}, {0, -1, -2}};
  struct run run;
  (void)state;
  calculate(&run, "entropy", column, 2, 3);
  assert_null(run.result);
  assert_findings(run.diags,
                  "error: the weights in 'the index' cannot be derived for Bedorf (01) and "
                  "Ceburg (02): 'b' has the score -1 in the first of them, and entropy "
                  "knows no scores below 0\n");
  end(&run);
}

/* Methods that compare units, and the accounts, take the weights too: with a alone in
 * weight (b is constant) Copeland ranks by a. */
static void read_by_all(void **state) {
  static const double column[][MOST] = {{1, 2, 4}, {6, 6, 6}};
  struct run run;
  double weight[3], points[3];
  (void)state;
  calculate(&run, "entropy", column, 2, 3);
  assert_column(run.result->node[0].score, 1, 2, 4);
  result_accounts(run.result, 2, weight, points);
  assert_near(weight[1], 1);
  assert_near(points[1], 4);
  assert_true(isnan(weight[2]));
  result_free(run.result);
  sample_aggregate(run.tree, 0, "copeland");
  run.result = result_calculate(run.tree, &run.towns, run.diags);
  assert_column(run.result->node[0].score, -2, 0, 2);
  end(&run);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(components),       cmocka_unit_test(against_and_constant),
    cmocka_unit_test(nothing_to_go_by), cmocka_unit_test(entropy),
    cmocka_unit_test(equal_influence),
    cmocka_unit_test(idle),
    cmocka_unit_test(entropy_refuses),  cmocka_unit_test(read_by_all),
    cmocka_unit_test(entropy_as_scipy),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
