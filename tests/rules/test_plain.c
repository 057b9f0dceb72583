#include "rules/plain.h"

#include "folder_sample.h"
#include "rules/sandbox.h"

/* Runs the text, which returns a table whose first item is a text or fails. */
static void assert_says(const char *text, const char *expected) {
  struct diags *diags = diags_new();
  struct sandbox *sandbox = sandbox_new("r.lua");
  lua_State *L = sandbox_state(sandbox);
  if (!sandbox_load(sandbox, text, strlen(text), diags)) {
    assert_messages(diags, expected);
  } else {
    lua_rawgeti(L, 1, 1);
    assert_int_equal(lua_type(L, -1), LUA_TSTRING);
    assert_string_equal(lua_tostring(L, -1), expected);
  }
  sandbox_free(sandbox);
  diags_free(diags);
}

#define LISTED(table) \
  "local s = ''\nfor k, v in pairs(" table ") do s = s .. tostring(k) .. '=' .. v .. ' ' end\n" \
  "return { s }"

/* Lua's own order differs from run to run; every run of a rule gives the same sums. */
static void pairs_in_order(void **state) {
  (void)state;
  for (int i = 0; i < 20; i++)                 /* 20 states: 20 seeds */
    assert_says(LISTED("{ b = 1, a = 2, ['ä'] = 3, B = 4, aa = 5, ['a b'] = 6, 7, 8,"
                       " [10] = 9, [-1] = 10, [2.5] = 11, [''] = 12 }"),
                "-1=10 1=7 2=8 2.5=11 10=9 =12 B=4 a=2 a b=6 aa=5 b=1 ä=3 ");
  assert_says("local s = ''\nfor k, v in pairs({ ['a\\0b'] = 1, ['a\\0a'] = 2, a = 3 }) do\n"
              "s = s .. v end return { s }", "321");
  assert_says(LISTED("{}"), "");
}

/* Fields removed on the way are not given any more, fields set are given as they are. */
static void pairs_of_a_table_that_changes(void **state) {
  (void)state;
  assert_says("local t, s = { a = 1, b = 2, c = 3 }, ''\n"
              "for k, v in pairs(t) do s = s .. k .. v; t.b = nil; t.c = 9; t.d = 4 end\n"
              "return { s }", "a1c9");
}

static void pairs_of_what_has_no_order(void **state) {
  (void)state;
  assert_says("for k in pairs({ [{}] = 1 }) do end", "r.lua:1:10: pairs needs keys that are "
              "numbers or texts: a table has no order\n");
  assert_says("for k in pairs({ [true] = 1 }) do end", "r.lua:1:10: pairs needs keys that are "
              "numbers or texts: a boolean has no order\n");
  assert_says("for k in pairs(math) do end",
              "r.lua:1:10: pairs goes through a rule's own tables only\n");
  assert_says("for k in pairs(nil) do end",
              "r.lua:1:0: bad argument #1 to 'pairs' (table expected, got nil)\n");
}

/* tostring shows no address, which would differ from run to run. */
static void tostring_without_addresses(void **state) {
  (void)state;
  static const struct { const char *value, *text; } cases[] = {
    {"{}", "table"}, {"function() end", "function"}, {"math", "table"}, {"nil", "nil"},
    {"true", "true"}, {"12", "12"}, {"0.5", "0.5"}, {"'x'", "x"}, {"1e15", "1e+15"},
    {"goalposts{ low = 0, high = 1 }", "userdata"},
  };
  for (size_t i = 0; i < COUNT(cases); i++) {
    char text[80];
    snprintf(text, sizeof text, "return { tostring(%s) }", cases[i].value);
    assert_says(text, cases[i].text);
  }
  assert_says("tostring()", "r.lua:1:0: bad argument #1 to 'tostring' (value expected)\n");
}

static void repeated_texts(void **state) {
  (void)state;
  static const struct { const char *call, *text; } cases[] = {
    {"('ab'):rep(3)", "ababab"}, {"('ab'):rep(3, ', ')", "ab, ab, ab"},
    {"('ab'):rep(1, ', ')", "ab"}, {"('ab'):rep(0)", ""}, {"('ab'):rep(-5)", ""},
    {"(''):rep(1e9)", ""}, {"(''):rep(3, '-')", "--"},
    {"tostring(#('x'):rep(1048576))", "1048576"},
  };
  for (size_t i = 0; i < COUNT(cases); i++) {
    char text[80];
    snprintf(text, sizeof text, "return { %s }", cases[i].call);
    assert_says(text, cases[i].text);
  }
  assert_says("return { ('x'):rep(1048577) }",
              "r.lua:1:16: string.rep would give more than 1048576 bytes\n");
  assert_says("return { ('x'):rep(524289, 'y') }",
              "r.lua:1:16: string.rep would give more than 1048576 bytes\n");
}

/* As Lua's find with true as the fourth argument; hand-counted positions. */
static void found_texts(void **state) {
  (void)state;
  static const struct { const char *call, *text; } cases[] = {
    {"('Bochum'):find('chu')", "3 5"}, {"('Bochum'):find('Chu')", "nil nil"},
    {"('aXa'):find('a', 2)", "3 3"}, {"('aXa'):find('a', -1)", "3 3"},
    {"('aXa'):find('a', -99)", "1 1"}, {"('aXa'):find('a', 4)", "nil nil"},
    {"('abc'):find('')", "1 0"}, {"('abc'):find('', 4)", "4 3"},
    {"('abc'):find('', 5)", "nil nil"}, {"('a.c'):find('.', 1, true)", "2 2"},
    {"('ab'):find('abc')", "nil nil"}, {"('aab'):find('ab')", "2 3"},
    {"('a\\0b'):find('b')", "3 3"},
  };
  for (size_t i = 0; i < COUNT(cases); i++) {
    char text[160];
    snprintf(text, sizeof text,
             "local a, b = %s\nreturn { tostring(a) .. ' ' .. tostring(b) }", cases[i].call);
    assert_says(text, cases[i].text);
  }
}

/* A pattern can search for ever, so every sign of one is refused with the way out. */
static void patterns_are_refused(void **state) {
  (void)state;
  static const char signs[] = "^$*+?.([%-";
  for (size_t i = 0; signs[i]; i++) {
    char text[80];
    snprintf(text, sizeof text, "return { ('a'):find('x%c') }", signs[i]);
    assert_says(text, "r.lua:1:16: string.find takes plain text in a rule, no pattern (pass "
                "true as the fourth argument: find(text, what, 1, true))\n");
  }
  assert_says("('x'):rep(70000):find('y')",
              "r.lua:1:18: string.find takes texts of up to 65536 bytes\n" );
}

static void formatted_texts(void **state) {
  (void)state;
  assert_says("return { ('%d %5.2f %s %s %q %% %x'):format(3, 2.345, 'ä', nil, 'x', 255) }",
              "3  2.35 ä nil \"x\" % ff");  /* 2.345 as a double lies above 2.345 */
  assert_says("string.format('%p', 1)", "r.lua:1:8: string.format has no '%p' here\n");
  assert_says("string.format('%-20p', 1)", "r.lua:1:8: string.format has no '%p' here\n");
  assert_says("string.format('%%p %s', {})", "r.lua:1:8: string.format cannot show a table\n");
  assert_says("string.format('%s', print)", "r.lua:1:21: 'print' is not available in a rule\n");
  assert_says("string.format('%s', type)", "r.lua:1:8: string.format cannot show a function\n");
  assert_says("string.format('%d')",
              "r.lua:1:0: bad argument #2 to 'format' (no value)\n");
  assert_says("string.format('%d', 1.5)", "r.lua:1:0: bad argument #2 to 'format' (number has "
              "no integer representation)\n");
}

/* Sorting gives what Lua gives, whether or not there is a function. */
static void sorted_tables(void **state) {
  (void)state;
  assert_says("local t = { 'b', 'a', 'ä', 'B' } table.sort(t)\nreturn { table.concat(t, ' ') }",
              "B a b ä");
  assert_says("local t = { 3, 1, 2.5 } table.sort(t, nil)\nreturn { table.concat(t, ' ') }",
              "1 2.5 3");
  assert_says("local t = { 3, 1, 2 } table.sort(t, function(a, b) return a > b end)\n"
              "return { table.concat(t, ' ') }", "3 2 1");
  assert_says("table.sort({ 2, 1 }, 5)", "r.lua:1:0: bad argument #2 to 'sort' (function expected, "
              "got number)\n" );
}

/* Functions that are Lua's own behind a counter keep their names and all their results. */
static void counted_functions(void **state) {
  (void)state;
  assert_says("local a, b, c = ('abc'):byte(1, -1)\nreturn { a .. ' ' .. b .. ' ' .. c }",
              "97 98 99");
  assert_says("return { table.concat({ table.unpack({ 1, 2, 3 }, 2) }, '-') }", "2-3");
  assert_says("table.concat({ {} })", "r.lua:1:0: invalid value (table) at index 1 in table "
              "for 'concat'\n");
  assert_says("string.upper()", "r.lua:1:0: bad argument #1 to 'upper' (string expected, got "
              "no value)\n");
}

static void raised_errors(void **state) {
  (void)state;
  assert_says("return { assert('x', 'y') }", "x");
  assert_says("assert(nil)", "r.lua:1:0: assertion failed\n");
  assert_says("assert(false, 'warum')", "r.lua:1:0: warum\n");
  assert_says("assert()", "r.lua:1:0: bad argument #1 to 'assert' (value expected)\n");
  assert_says("error('warum', 1)", "r.lua:1:0: warum\n");
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(pairs_in_order),
    cmocka_unit_test(pairs_of_a_table_that_changes),
    cmocka_unit_test(pairs_of_what_has_no_order),
    cmocka_unit_test(tostring_without_addresses),
    cmocka_unit_test(repeated_texts),
    cmocka_unit_test(found_texts),
    cmocka_unit_test(patterns_are_refused),
    cmocka_unit_test(formatted_texts),
    cmocka_unit_test(sorted_tables),
    cmocka_unit_test(counted_functions),
    cmocka_unit_test(raised_errors),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
