#include "index/roll.h"

#include "sample.h"

/* The roll of the first n towns, as text. */
static void assert_roll(const struct dataset *towns, size_t n, const char *wanted) {
  struct arena *arena = arena_new();
  struct roll roll = {0};
  for (size_t u = 0; u < n; u++) roll_add(&roll, u);
  assert_int_equal(roll.count, n);
  assert_string_equal(roll_text(&roll, towns, arena), wanted);
  arena_free(arena);
}

/* Three are named, with key; the others are counted. */
static void named(void **state) {
  (void)state;
  struct dataset towns = sample_towns(5);
  assert_roll(&towns, 0, "");
  assert_roll(&towns, 1, "Ahausen (03)");
  assert_roll(&towns, 2, "Ahausen (03) and Bedorf (01)");
  assert_roll(&towns, 3, "Ahausen (03), Bedorf (01) and Ceburg (02)");
  assert_roll(&towns, 4, "Ahausen (03), Bedorf (01), Ceburg (02) and 1 more unit");
  assert_roll(&towns, 5, "Ahausen (03), Bedorf (01), Ceburg (02) and 2 more units");
}

/* Any unit can be on it, and stands where it was added. */
static void in_order(void **state) {
  (void)state;
  struct dataset towns = sample_towns(5);
  struct arena *arena = arena_new();
  struct roll roll = {0};
  roll_add(&roll, 4);
  roll_add(&roll, 1);
  assert_string_equal(roll_text(&roll, &towns, arena), "Eheim (04) and Bedorf (01)");
  arena_free(arena);
}

/* Units without a name are numbered from 1. */
static void nameless(void **state) {
  (void)state;
  struct dataset examples = {.units = 2};
  assert_roll(&examples, 2, "unit 1 and unit 2");
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(named), cmocka_unit_test(in_order), cmocka_unit_test(nameless),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
