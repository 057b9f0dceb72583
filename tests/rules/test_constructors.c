#include "rules/constructors.h"

#include "folder_sample.h"
#include "rules/sandbox.h"

/* The text is the second line of a rule that returns a method. */
static void assert_gives(const char *call, const char *expected) {
  struct diags *diags = diags_new();
  struct sandbox *sandbox = sandbox_new("r.lua");
  char text[400];
  snprintf(text, sizeof text, "return {\n  %s }", call);
  bool loaded = sandbox_load(sandbox, text, strlen(text), diags);
  assert_messages(diags, expected);
  assert_int_equal(loaded, *expected == '\0');
  sandbox_free(sandbox);
  diags_free(diags);
}

/* The method as it would be written again, from what the constructor took. */
static void assert_makes(const char *call, const char *expected) {
  struct diags *diags = diags_new();
  struct sandbox *sandbox = sandbox_new("r.lua");
  struct buf out = {0};
  char text[200];
  snprintf(text, sizeof text, "return { %s }", call);
  assert_true(sandbox_load(sandbox, text, strlen(text), diags));
  lua_rawgeti(sandbox_state(sandbox), 1, 1);
  const struct method_use *use = constructor_use(sandbox_state(sandbox), -1);
  assert_non_null(use);
  method_print(use, &out);
  assert_string_equal(buf_text(&out), expected);
  buf_free(&out);
  sandbox_free(sandbox);
  diags_free(diags);
}

static void arguments_that_are_taken(void **state) {
  (void)state;
  assert_makes("goalposts{ low = -1.5, high = 5 }", "goalposts{ low = -1.5, high = 5 }");
  assert_makes("goalposts{ high = 5, low = 0, to = { 1, 10 }, cap = false }",
               "goalposts{ low = 0, high = 5, to = { 1, 10 }, cap = false }");
  assert_makes("goalposts{ low = 0, high = 5, to = { 0, 100 }, cap = true }",
               "goalposts{ low = 0, high = 5 }");
  assert_makes("minmax{}", "\"minmax\"");
  assert_makes("minmax()", "\"minmax\"");
  assert_makes("bands{ { 0, 0 }, { 5, 50 }, linear = true }",
               "bands{ { 0, 0 }, { 5, 50 }, linear = true }");
  assert_makes("clamp{ low = 0 }", "clamp{ low = 0 }");
  assert_makes("winsorise{ otherwise = 'log', max = 3 }",
               "winsorise{ max = 3, otherwise = \"log\" }");
  assert_makes("winsorise{ otherwise = 'nothing' }", "\"winsorise\"");
}

/* Each argument is checked where it stands, by name. */
static void arguments_that_are_not(void **state) {
  (void)state;
#define FORM "goalposts{ low = …, high = … }"
  assert_gives("goalposts{ low = 0 }", "r.lua:2:3: goalposts needs 'high' (" FORM ")\n");
  assert_gives("goalposts{ low = 0, high = 5, too = { 0, 1 } }",
               "r.lua:2:33: goalposts has no argument 'too' (did you mean 'to'?)\n");
  assert_gives("goalposts{ low = 0, high = 5, mitte = 3 }",
               "r.lua:2:33: goalposts has no argument 'mitte' (" FORM ")\n");
  assert_gives("goalposts{ low = '0', high = 5 }", "r.lua:2:14: goalposts: 'low' must be a "
               "number, not a text (write the number without quotation marks)\n");
  assert_gives("goalposts{ low = 'null', high = 5 }",
               "r.lua:2:14: goalposts: 'low' must be a number, not a text\n");
  assert_gives("goalposts{ low = 0, high = 1/0 }",
               "r.lua:2:23: goalposts: 'high' must be a number, not an infinite number\n");
  assert_gives("goalposts{ low = 0, high = 0/0 }",
               "r.lua:2:23: goalposts: 'high' must be a number, not nan\n");
  assert_gives("goalposts{ low = 0, high = 5, cap = 1 }",
               "r.lua:2:33: goalposts: 'cap' must be true or false, not a number\n");
  assert_gives("goalposts{ low = 0, high = 5, to = 100 }",
               "r.lua:2:33: goalposts: 'to' must be two numbers { …, … }, not a number\n");
  assert_gives("goalposts{ low = 0, high = 5, to = { 0, 50, 100 } }",
               "r.lua:2:33: goalposts: 'to' must be two numbers { …, … }, not a table\n");
  assert_gives("goalposts{ low = 0, high = 5, to = { 0, 100, x = 1 } }",
               "r.lua:2:33: goalposts: 'to' must be two numbers { …, … }, not a table\n");
}

/* A word is one of a few, which are named. */
static void words(void **state) {
  (void)state;
  assert_gives("winsorise{ otherwise = 'logs' }",
               "r.lua:2:14: winsorise: 'otherwise' cannot be 'logs' (\"nothing\", \"log\" or \"combined\")\n");
  assert_gives("winsorise{ otherwise = true }",
               "r.lua:2:14: winsorise: 'otherwise' must be "
               "\"nothing\", \"log\" or \"combined\", not true\n");
}

/* The argument that is wrong may stand lines below the call. */
static void arguments_on_lines_of_their_own(void **state) {
  (void)state;
  assert_gives("goalposts{\n    low = 0,\n    hihg = 5,\n  }",
               "r.lua:4:5: goalposts has no argument 'hihg' (did you mean 'high'?)\n");
}

/* Of several wrong names always the same one is refused, though Lua walks a table in
 * another order in every state. */
static void same_finding_in_every_state(void **state) {
  (void)state;
  for (int i = 0; i < 20; i++)
    assert_gives("minmax{ zu = 1, von = 2, bis = 3, ab = 4 }",
                 "r.lua:2:37: minmax has no argument 'ab' (minmax{ to = { …, … } })\n");
}

static void calls_without_braces(void **state) {
  (void)state;
  assert_gives("goalposts(0, 5)",
               "r.lua:2:3: goalposts takes its arguments in braces (" FORM ")\n");
  assert_gives("goalposts('low')",
               "r.lua:2:3: goalposts takes its arguments in braces (" FORM ")\n");
  assert_gives("bands(5)",
               "r.lua:2:3: bands takes its arguments in braces (bands{ { x, y }, … })\n");
}

/* 0,5 is two values in Lua. */
static void decimal_commas(void **state) {
  (void)state;
  assert_gives("goalposts{ low = 0,5, high = 5 }", "r.lua:2:3: goalposts has a value without a "
               "name (" FORM "; decimals are written 0.5, not 0,5)\n");
  assert_gives("goalposts{ 'low' }",
               "r.lua:2:3: goalposts has a value without a name (" FORM ")\n");
  assert_gives("bands{ { 0, 0 }, [5] = { 1, 1 } }",
               "r.lua:2:3: bands has a value without a name (bands{ { x, y }, … })\n");
}

/* Arguments that make no sense together. */
static void senseless_arguments(void **state) {
  (void)state;
  assert_gives("goalposts{ low = 5, high = 0 }",
               "r.lua:2:3: goalposts: 'low' must be below 'high'; direction = \"lower\" "
               "turns the scale round\n");
  assert_gives("goalposts{ low = 5, high = 5 }",
               "r.lua:2:3: goalposts: 'low' must be below 'high'; direction = \"lower\" "
               "turns the scale round\n");
  assert_gives("bands{ { 5, 0 }, { 1, 50 } }",
               "r.lua:2:3: bands: thresholds must stand in ascending order\n");
  assert_gives("bands{}",
               "r.lua:2:3: bands: at least one band { threshold, points } is needed\n");
  assert_gives("bands{ 0, 5 }", "r.lua:2:3: bands: item 1 must be two numbers { x, y }\n");
  assert_gives("scaled{}",
               "r.lua:2:3: scaled: either 'by' or both 'low' and 'high' are needed\n");
}

/* Every method has a constructor; what is no method has none. */
static void names_of_constructors(void **state) {
  (void)state;
  const char *names[CONSTRUCTOR_NAMES];
  size_t count = constructor_names(names);
  struct sandbox *sandbox = sandbox_new("r.lua");
  lua_State *L = sandbox_state(sandbox);
  assert_true(count >= 13);
  for (size_t i = 0; i < count; i++) {
    assert_true(constructor_push(L, names[i]));
    assert_string_equal(constructor_uncalled(L, -1)->name, names[i]);
    assert_null(constructor_use(L, -1));
    lua_pop(L, 1);
  }
  assert_false(constructor_push(L, "maxmin"));
  assert_int_equal(lua_gettop(L), 0);
  lua_pushinteger(L, 1);
  assert_null(constructor_uncalled(L, -1));
  assert_null(constructor_use(L, -1));
  sandbox_free(sandbox);
}

/* Whether a name alone will do, and what the hint shows. */
static void forms(void **state) {
  (void)state;
  static const struct { enum method_family family; const char *name, *form; bool needs; } cases[] = {
    {METHOD_NORMALISE, "goalposts", FORM, true},
    {METHOD_NORMALISE, "bands", "bands{ { x, y }, … }", true},
    {METHOD_NORMALISE, "minmax", "minmax{ to = { …, … } }", false},
    {METHOD_NORMALISE, "scaled", "scaled{ low = …, high = …, by = … }", true},
    {METHOD_NORMALISE, "none", "none{}", false},
    {METHOD_AGGREGATE, "median", "median{}", false},
  };
  for (size_t i = 0; i < COUNT(cases); i++) {
    const struct method *method = method_find(cases[i].family, cases[i].name);
    char form[120];
    constructor_form(method, form, sizeof form);
    assert_string_equal(form, cases[i].form);
    assert_int_equal(constructor_needs(method), cases[i].needs);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(arguments_that_are_taken),
    cmocka_unit_test(arguments_that_are_not), cmocka_unit_test(words),
    cmocka_unit_test(arguments_on_lines_of_their_own),
    cmocka_unit_test(same_finding_in_every_state),
    cmocka_unit_test(calls_without_braces),
    cmocka_unit_test(decimal_commas),
    cmocka_unit_test(senseless_arguments),
    cmocka_unit_test(names_of_constructors),
    cmocka_unit_test(forms),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
