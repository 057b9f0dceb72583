#include "index/stages.h"

#include "sample.h"

enum { N = 5 };

/* A function of a rule: n, rank and x in one number, so that each shows. */
static bool shows_all(struct method_function *self, double x, const struct statistics *s,
                      size_t rank, bool lower, size_t unit, double *result,
                      struct diags *diags) {
  (void)self, (void)unit, (void)diags;
  *result = 1000 * (double)s->n + 100 * (double)rank + x + (lower ? 0.5 : 0);
  return true;
}

static bool fails_at_third(struct method_function *self, double x,
                           const struct statistics *s, size_t rank, bool lower,
                           size_t unit, double *result, struct diags *diags) {
  (void)self, (void)s, (void)rank, (void)lower;
  *result = x;
  if (unit >= 2)
    diag_add(diags, (struct place){0}, NULL, DIAG_ERROR, DIAG_RULE, "fails at %zu", unit);
  return unit < 2;
}

static bool infinite(struct method_function *self, double x, const struct statistics *s,
                     size_t rank, bool lower, size_t unit, double *result,
                     struct diags *diags) {
  (void)self, (void)s, (void)rank, (void)lower, (void)unit, (void)diags;
  *result = 1 / x;
  return true;
}

static bool run(struct node *node, double *x, struct node_result *out,
                struct arena *arena, struct diags *diags) {
  struct dataset towns = sample_towns(N);
  *out = (struct node_result){0};
  return normalise(node, &towns, x, N, out, arena, diags);
}

/* A function gets n, its rank by goodness (best = n, ties the lowest), the direction. */
static void function(void **state) {
  (void)state;
  struct arena *arena = arena_new();
  struct diags *diags = diags_new();
  struct method_function function = {.normalise = shows_all};
  struct node node = {.id = "a", .normalise = {.function = &function}};
  struct node_result out;
  double x[N] = {2, 4, NAN, 4, 9};             /* ranks 1, 2, -, 2, 4 */
  assert_true(run(&node, x, &out, arena, diags));
  assert_column(x, 4102, 4204, NAN, 4204, 4409);
  assert_false(out.affine);
  node.lower = true;
  double y[N] = {2, 4, NAN, 4, 9};             /* ranks 4, 2, -, 2, 1 */
  assert_true(run(&node, y, &out, arena, diags));
  assert_column(y, 4402.5, 4204.5, NAN, 4204.5, 4109.5);
  diags_free(diags);
  arena_free(arena);
}

/* A function that fails is not called again; one that gives infinity is a finding. */
static void function_fails(void **state) {
  (void)state;
  struct arena *arena = arena_new();
  struct diags *diags = diags_new();
  struct method_function function = {.normalise = fails_at_third};
  struct node node = {.id = "a", .normalise = {.function = &function}};
  struct node_result out;
  double x[N] = {1, 2, 3, 4, 5};
  assert_false(run(&node, x, &out, arena, diags));
  assert_findings(diags, "error: fails at 2\n");
  diags_clear(diags);
  function.normalise = infinite;
  double y[N] = {1, 0, NAN, 4, 0};
  assert_false(run(&node, y, &out, arena, diags));
  assert_findings(diags, "error: the score of 'a' is no finite number for Bedorf (01) and "
                         "Eheim (04)\n");
  diags_free(diags);
  arena_free(arena);
}

/* Statistics describe the column before; a column without any value passes through. */
static void statistics(void **state) {
  (void)state;
  struct arena *arena = arena_new();
  struct diags *diags = diags_new();
  struct node node = {.id = "a"};
  struct node_result out;
  double x[N] = {5, NAN, 1, 3, NAN}, nothing[N] = {NAN, NAN, NAN, NAN, NAN};
  sample_normalise(&(struct tree){.node = &node}, 0, "minmax");
  assert_true(run(&node, x, &out, arena, diags));
  assert_int_equal(out.statistics.n, 3);
  assert_near(out.statistics.min, 1);
  assert_near(out.statistics.max, 5);
  assert_column(out.statistics.sorted, 1, 3, 5);
  assert_true(run(&node, nothing, &out, arena, diags));
  assert_int_equal(out.statistics.n, 0);
  assert_column(nothing, NAN, NAN, NAN, NAN, NAN);
  assert_findings(diags, "");
  diags_free(diags);
  arena_free(arena);
}

/* Decimals round half away from zero and keep what was there before. */
static void decimals(void **state) {
  (void)state;
  struct arena *arena = arena_new();
  double score[N] = {0.25, -0.25, NAN, 33.3333, 7};
  struct node_result out = {.score = score};
  struct node node = {.decimals = NO_DECIMALS};
  round_scores(&node, N, &out, arena);
  assert_null(out.unrounded);
  node.decimals = 1;
  round_scores(&node, N, &out, arena);
  assert_column(out.score, 0.3, -0.3, NAN, 33.3, 7);
  assert_column(out.unrounded, 0.25, -0.25, NAN, 33.3333, 7);
  arena_free(arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(function),
    cmocka_unit_test(function_fails),
    cmocka_unit_test(statistics),
    cmocka_unit_test(decimals),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
