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
  assert_makes("rank{ ties = 'min' }", "\"rank\"");
  assert_makes("rank{ ties = 'average' }", "rank{ ties = \"average\" }");
  assert_makes("reference{ to = '05911000' }", "reference{ to = \"05911000\" }");
  assert_makes("reference{ to = 'a\"\\\\\\n1' }", "reference{ to = \"a\\\"\\\\\\0101\" }");
  assert_makes("owa{ 0.5, 0.3, 0.2 }", "owa{ 0.5, 0.3, 0.2 }");
  assert_makes("owa{ orness = 0.25 }", "owa{ orness = 0.25 }");
  assert_makes("mazziotta_pareto{}", "\"mazziotta_pareto\"");
  assert_makes("ahp{ b = { c = 0.5 }, a = { c = 3, b = 1/7 } }",
               "ahp{ a = { b = 1/7, c = 3 }, b = { c = 1/2 } }");
  assert_makes("budget{ file = 'points.csv' }", "budget{ file = \"points.csv\" }");
  assert_makes("budget{ { b = 40, a = 60 }, { b = 100 } }",
               "budget{ { a = 60, b = 40 }, { b = 100 } }");
  assert_makes("group_mean{ by = 'land' }", "group_mean{ by = \"land\" }");
  assert_makes("regression{ on = 'ein' .. 'wohner' }", "regression{ on = \"einwohner\" }");
}

/* Tables by child: each mistake is told by its row. */
static void judgements_that_are_none(void **state) {
  (void)state;
#define AHP " (ahp{ child = { child = … }, … })\n"
#define BUDGET " (budget{ { child = … }, …, file = \"…\" })\n"
  assert_gives("ahp{}", "r.lua:2:3: ahp: no two children are compared\n");
  assert_gives("ahp{ a = 3 }",
               "r.lua:2:8: ahp: 'a' must be a table of numbers by child, not a number" AHP);
  assert_gives("ahp{ a = {} }",
               "r.lua:2:8: ahp: 'a' must be a table of numbers by child, not an empty one" AHP);
  assert_gives("ahp{ { a = 3 } }", "r.lua:2:3: ahp has a value without a name" AHP);
  assert_gives("ahp{ a = { 0,5 } }", "r.lua:2:8: ahp: a value without a name stands in 'a'"
               " (write CHILD = NUMBER; decimals are written 0.5, not 0,5)\n");
  assert_gives("ahp{ a = { b = '3' } }", "r.lua:2:14: ahp: 'b' in 'a' must be a number, not a"
               " text (write the number without quotation marks)\n");
  assert_gives("ahp{ a = { b = 1/0 } }",
               "r.lua:2:14: ahp: 'b' in 'a' must be a number, not an infinite number\n");
  assert_gives("budget{}", "r.lua:2:3: budget: no expert gives points\n");
  assert_gives("budget{ { a = 1 }, 7 }",
               "r.lua:2:3: budget: item 2 must be a table of numbers by child, not a number" BUDGET);
  assert_gives("budget{ { a = 1 }, file = 'points.csv' }",
               "r.lua:2:3: budget: points stand here or in a file, not in both\n");
  assert_gives("budget{ file = 7 }",
               "r.lua:2:11: budget: 'file' must be the path of a file, not a number\n");
  assert_gives("budget{ a = 1 }", "r.lua:2:11: budget has no argument 'a'" BUDGET);
  for (int i = 0; i < 20; i++)
    assert_gives("ahp{ d = { a = '' }, b = 1, c = {}, a = { z = 1, y = {}, x = {} } }",
                 "r.lua:2:60: ahp: 'x' in 'a' must be a number, not a table\n");
}

/* Each argument is checked where it stands, by name. */
static void arguments_that_are_not(void **state) {
  (void)state;
#define FORM "goalposts{ low = …, high = … }"
  assert_gives("group_mean{}", "r.lua:2:3: group_mean needs 'by' (group_mean{ by = \"…\" })\n");
  assert_gives("group_mean{ by = 'a\\nb' }", "r.lua:2:15: group_mean: 'by' must be the name of a "
               "column, not a text\n");
  assert_gives("group_mean{ by = 'a\"b' }", "r.lua:2:15: group_mean: 'by' must be the name of a "
               "column, not a text\n");
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

/* A word among a few, the key of a unit: neither a number nor a text that cannot be one. */
static void words_and_units(void **state) {
  (void)state;
  assert_gives("rank{ ties = 'max' }",
               "r.lua:2:9: rank: 'ties' cannot be 'max' (\"min\" or \"average\")\n");
  assert_gives("rank{ ties = 1 }",
               "r.lua:2:9: rank: 'ties' must be \"min\" or \"average\", not a number\n");
  assert_gives("reference{}", "r.lua:2:3: reference needs 'to' (reference{ to = \"…\" })\n");
  assert_gives("reference{ to = 5911000 }", "r.lua:2:14: reference: 'to' must be the key of a "
               "unit, not a number (write it in quotation marks)\n");
  assert_gives("reference{ to = '' }",
               "r.lua:2:14: reference: 'to' must be the key of a unit, not a text\n");
  assert_gives("reference{ to = '\\xff' }",
               "r.lua:2:14: reference: 'to' must be the key of a unit, not a text\n");
  assert_gives("reference{ to = 'a\\0b' }",
               "r.lua:2:14: reference: 'to' must be the key of a unit, not a text\n");
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
  assert_gives("zscore{ sd = 0 }", "r.lua:2:3: zscore: 'sd' must be above 0\n");
  assert_gives("categorical{ { 0, 0 }, { 120, 50 } }",
               "r.lua:2:3: categorical: thresholds are percentiles, from 0 to 100\n");
  assert_gives("owa{}", "r.lua:2:3: owa: either weights by place, as in { 0.5, 0.3, 0.2 }, or "
               "'orness' is needed\n");
  assert_gives("owa{ 1, orness = 1 }", "r.lua:2:3: owa: either weights by place, as in "
               "{ 0.5, 0.3, 0.2 }, or 'orness' is needed\n");
  assert_gives("owa{ 1, 'zwei' }", "r.lua:2:3: owa: item 2 must be a number\n");
  assert_gives("owa{ 1, -1 }", "r.lua:2:3: owa: weights must not be negative\n");
  assert_gives("owa{ 0, 0 }", "r.lua:2:3: owa: the weights must sum to a number above 0\n");
  assert_gives("owa{ orness = 2 }", "r.lua:2:3: owa: 'orness' must lie between 0 and 1\n");
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
    {METHOD_NORMALISE, "rank", "rank{ ties = \"…\" }", false},
    {METHOD_NORMALISE, "reference", "reference{ to = \"…\" }", true},
    {METHOD_NORMALISE, "categorical", "categorical{ { x, y }, … }", true},
    {METHOD_AGGREGATE, "median", "median{}", false},
    {METHOD_AGGREGATE, "owa", "owa{ x, …, orness = … }", true},
    {METHOD_AGGREGATE, "power_mean", "power_mean{ p = … }", true},
    {METHOD_WEIGHT, "ahp", "ahp{ child = { child = … }, … }", true},
    {METHOD_WEIGHT, "budget", "budget{ { child = … }, …, file = \"…\" }", true},
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
    cmocka_unit_test(judgements_that_are_none),
    cmocka_unit_test(arguments_that_are_not),
    cmocka_unit_test(words_and_units),
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
