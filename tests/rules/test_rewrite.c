#include "rules/rewrite.h"

#include "folder_sample.h"

static void expect(const char *text, const char *name, const char *value,
                   const char *result) {
  struct arena *arena = arena_new();
  const char *changed = rewrite_field(arena, &schema_parameter, arena_copy(arena, text),
                                      name, value);
  if (result == NULL) assert_null(changed);
  else assert_string_equal(changed, result);
  arena_free(arena);
}

/* A value is set in its place, however it is written; everything around it stays. */
static void a_field_that_is_there_is_set_in_place(void **state) {
  (void)state;
  expect("return { unit = \"x\", reviewed=true, }", "reviewed", "false",
         "return { unit = \"x\", reviewed=false, }");
  expect("return { [\"unit\"] = [[a\nb]] -- c\n}", "unit", "\"%\"",
         "return { [\"unit\"] = \"%\" -- c\n}");
  expect("return { label = { de = \"unit = 1\" }, unit = 2 }", "unit", "3",
         "return { label = { de = \"unit = 1\" }, unit = 3 }");
}

/* A new field takes the last one's indent, alignment, separator and line end. */
static void a_new_field_follows_the_layout(void **state) {
  (void)state;
  expect("return {\n\tunit  = \"x\",\n\tvalue = \"a\",\n}\n", "was", "\"b\"",
         "return {\n\tunit  = \"x\",\n\tvalue = \"a\",\n\twas   = \"b\",\n}\n");
  expect("return {\r\n  unit = \"x\",\r\n}\r\n", "was", "\"b\"",
         "return {\r\n  unit = \"x\",\r\n  was  = \"b\",\r\n}\r\n");
  expect("return {\n  unit = \"x\";\n}", "was", "\"b\"",
         "return {\n  unit = \"x\";\n  was  = \"b\",\n}");
  expect("return { unit = \"x\"}", "was", "\"b\"", "return { unit = \"x\", was = \"b\"}");
  expect("return { unit = \"x\",}", "was", "\"b\"",
         "return { unit = \"x\", was = \"b\",}");
  expect("return {\n  unit = \"x\", value = \"a\",\n}", "was", "\"b\"",
         "return {\n  unit = \"x\", value = \"a\",\n  was = \"b\",\n}");
}

/* Comments behind the last field stay with it; so does a comma that stands below one. */
static void comments_stay_where_they_are(void **state) {
  (void)state;
  expect("return {\n  unit = \"x\" -- a, b\n}", "was", "1",
         "return {\n  unit = \"x\", -- a, b\n  was  = 1\n}");
  expect("return {\n  unit = \"x\" -- a\n  ,\n}", "was", "1",
         "return {\n  unit = \"x\", -- a\n  was  = 1\n  ,\n}");
  expect("return {\n  unit = \"x\", --[[ a\n  b ]]\n}", "was", "1",
         "return {\n  unit = \"x\", was = 1, --[[ a\n  b ]]\n}");
  expect("return {\n  unit = \"x\",\n  -- value = 1,\n}", "was", "1",
         "return {\n  unit = \"x\",\n  was  = 1,\n  -- value = 1,\n}");
}

/* What is not shown cannot be changed. */
static void a_calculated_table_is_left_alone(void **state) {
  (void)state;
  expect("local t = { unit = 1 } return t", "unit", "2", NULL);
  expect("return {}", "unit", "2", NULL);
}

/* A year is replaced wherever it is a number of its own. */
static void a_number_is_replaced_whole(void **state) {
  (void)state;
  struct arena *arena = arena_new();
  assert_string_equal(rewrite_number(arena, "2024", "2024", "2026"), "2026");
  assert_string_equal(rewrite_number(arena, "a2024-2024/12024 20245 x", "2024", "2026"),
                      "a2026-2026/12024 20245 x");
  assert_string_equal(rewrite_number(arena, "202", "2024", "2026"), "202");
  arena_free(arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(a_field_that_is_there_is_set_in_place),
    cmocka_unit_test(a_new_field_follows_the_layout),
    cmocka_unit_test(comments_stay_where_they_are),
    cmocka_unit_test(a_calculated_table_is_left_alone),
    cmocka_unit_test(a_number_is_replaced_whole),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
