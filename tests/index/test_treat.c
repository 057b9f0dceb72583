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

/* clamp{ low = 2, high = 5 }, then only one end; gaps stay. */
static void clamp(void **state) {
  (void)state;
  double x[] = {1, 2, NAN, 3, 9}, y[] = {1, 9}, z[] = {1, 9};
  struct method_use step;
  struct node node = {.treat = &step, .treats = 1};
  use(&step, "clamp", 2, 5);
  treat(&node, x, 5);
  assert_column(x, 2, 2, NAN, 3, 5);
  use(&step, "clamp", NAN, 5);
  treat(&node, y, 2);
  assert_column(y, 1, 5);
  use(&step, "clamp", 2, NAN);
  treat(&node, z, 2);
  assert_column(z, 2, 9);
}

/* Half away from zero, on both sides of it. */
static void round_to(void **state) {
  (void)state;
  double x[] = {2.5, -2.5, NAN, 2.44}, y[] = {2.25, 1.04};
  struct method_use step;
  struct node node = {.treat = &step, .treats = 1};
  use(&step, "round_to", 0, NAN);
  treat(&node, x, 4);
  assert_column(x, 3, -3, NAN, 2);
  use(&step, "round_to", 1, NAN);
  treat(&node, y, 2);
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
  treat(&node, x, 2);
  assert_column(x, 8, 1);
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
    cmocka_unit_test(checks),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
