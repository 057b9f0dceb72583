#include "index/stages.h"

#include "sample.h"

static void use(struct method_use *out, const char *name, double first, double second) {
  method_standard(out, method_find(METHOD_TREAT, name));
  out->slot[0] = first;
  out->slot[1] = second;
}

static const char *refusal(const char *name, double first, double second) {
  struct method_use made;
  use(&made, name, first, second);
  return made.method->check(&made);
}

/* The steps of the node on n values, none of which they refuse. */
static void treated(const struct node *node, double *x, size_t n) {
  assert_true(treat(node, NULL, x, n, NULL, NULL));
}

/* clamp{ low = 2, high = 5 }, then only one end; gaps stay. */
static void clamp(void **state) {
  (void)state;
  double x[] = {1, 2, NAN, 3, 9}, y[] = {1, 9}, z[] = {1, 9};
  struct method_use step;
  struct node node = {.treat = &step, .treats = 1};
  use(&step, "clamp", 2, 5);
  treated(&node, x, 5);
  assert_column(x, 2, 2, NAN, 3, 5);
  use(&step, "clamp", NAN, 5);
  treated(&node, y, 2);
  assert_column(y, 1, 5);
  use(&step, "clamp", 2, NAN);
  treated(&node, z, 2);
  assert_column(z, 2, 9);
}

/* Half away from zero, on both sides of it. */
static void round_to(void **state) {
  (void)state;
  double x[] = {2.5, -2.5, NAN, 2.44}, y[] = {2.25, 1.04};
  struct method_use step;
  struct node node = {.treat = &step, .treats = 1};
  use(&step, "round_to", 0, NAN);
  treated(&node, x, 4);
  assert_column(x, 3, -3, NAN, 2);
  use(&step, "round_to", 1, NAN);
  treated(&node, y, 2);
  assert_column(y, 2.3, 1);
}

/* Steps run in the order they are written: 7.6 is clamped to 7.5, then rounded to 8. */
static void steps(void **state) {
  (void)state;
  double x[] = {7.6, 1};
  struct method_use step[2];
  struct node node = {.treat = step, .treats = 2};
  use(&step[0], "clamp", NAN, 7.5);
  use(&step[1], "round_to", 0, NAN);
  treated(&node, x, 2);
  assert_column(x, 8, 1);
}

/* Which units a step changed is noted: 9 was pulled in by the first step and 4.4 rounded
 * by the second; 5 and the gap stay. */
static void changes(void **state) {
  (void)state;
  double x[] = {9, 4.4, NAN, 5};
  uint8_t changed[4] = {0};
  struct method_use step[2];
  struct node node = {.treat = step, .treats = 2};
  use(&step[0], "clamp", NAN, 7);
  use(&step[1], "round_to", 0, NAN);
  assert_true(treat(&node, NULL, x, 4, changed, NULL));
  assert_column(x, 7, 4, NAN, 5);
  assert_statuses(changed, 1, 1, 0, 0);
}

/* A value that a step refuses ends the work: the units are named, the step's place is
 * shown, and the steps behind it are not taken. */
static void refusals(void **state) {
  (void)state;
  struct dataset towns = sample_towns(3);
  struct diags *diags = diags_new();
  double x[] = {0.4, -4, 9}, alone = -4;
  struct method_use step[2];
  struct node node = {.id = "a", .treat = step, .treats = 2};
  method_standard(&step[0], method_find(METHOD_TREAT, "power_transform"));
  step[0].slot[0] = 0.5;
  step[0].place = (struct place){"a.lua", 7, 11, 3};
  use(&step[1], "round_to", 0, NAN);
  assert_false(treat(&node, &towns, x, 3, NULL, diags));
  assert_column(x, 0.4, -4, 9);
  assert_findings(diags, "error: 'a' cannot be treated for Bedorf (01): "
                         "'power_transform' takes no negative value\n");
  size_t count;
  assert_int_equal(diags_sorted(diags, &count)->place.line, 7);
  diags_free(diags);
  assert_false(treat_unit(&node, &alone));
  assert_true(treat_unit(&node, &x[2]));
  assert_near(x[2], 3);
}

/* Whether one unit's value may change what others get. */
static void relative(void **state) {
  (void)state;
  struct method_use step[2];
  struct node node = {.treat = step, .treats = 2};
  use(&step[0], "clamp", NAN, 7);
  use(&step[1], "round_to", 0, NAN);
  assert_false(treat_is_relative(&node));
  method_standard(&step[1], method_find(METHOD_TREAT, "winsorise"));
  assert_true(treat_is_relative(&node));
}

/* Arguments that make no sense together are refused. */
static void checks(void **state) {
  (void)state;
  assert_null(refusal("clamp", 1, 2));
  assert_null(refusal("clamp", 1, NAN));
  assert_null(refusal("clamp", 2, 2));
  assert_non_null(refusal("clamp", NAN, NAN));
  assert_non_null(refusal("clamp", 2, 1));
  assert_null(refusal("round_to", 2, NAN));
  assert_non_null(refusal("round_to", 1.5, NAN));
  assert_non_null(refusal("round_to", -1, NAN));
  assert_non_null(refusal("round_to", 16, NAN));
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(clamp), cmocka_unit_test(round_to), cmocka_unit_test(steps),
    cmocka_unit_test(checks), cmocka_unit_test(changes), cmocka_unit_test(refusals),
    cmocka_unit_test(relative),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
