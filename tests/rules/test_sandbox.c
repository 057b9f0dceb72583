#include "rules/sandbox.h"

#include <time.h>

#include "base/text.h"
#include "folder_sample.h"

/* A rule's text is loaded as r.lua, which is no file: findings show no source line. */
static struct sandbox *load_bytes(struct diags *diags, const char *text, size_t length,
                                  bool *loaded) {
  struct sandbox *sandbox = sandbox_new("r.lua");
  int base = lua_gettop(sandbox_state(sandbox));
  *loaded = sandbox_load(sandbox, text, length, diags);
  assert_int_equal(lua_gettop(sandbox_state(sandbox)), base + *loaded);
  return sandbox;
}

static void assert_bytes_give(const char *text, size_t length, const char *expected) {
  struct diags *diags = diags_new();
  bool loaded;
  struct sandbox *sandbox = load_bytes(diags, text, length, &loaded);
  assert_messages(diags, expected);
  assert_int_equal(loaded, *expected == '\0');
  sandbox_free(sandbox);
  diags_free(diags);
}

static void assert_gives(const char *text, const char *expected) {
  assert_bytes_give(text, strlen(text), expected);
}

/* The text runs to its end, where it returns a table. */
static void assert_runs(const char *text) {
  assert_gives(text, "");
}

/* The finding is of a spent budget, with that message (NULL: any) at that line. */
static void assert_spends(const char *text, uint32_t line, const char *message) {
  struct diags *diags = diags_new();
  size_t count;
  bool loaded;
  struct sandbox *sandbox = load_bytes(diags, text, strlen(text), &loaded);
  const struct diag *list = diags_sorted(diags, &count);
  assert_int_equal(count, 1);
  if (message != NULL) assert_string_equal(list[0].message, message);
  assert_int_equal(list[0].class, DIAG_BUDGET);
  if (list[0].place.line != line) fail_msg("line %u: %s", list[0].place.line, text);
  assert_int_equal(diags_exit_code(diags), 5);
  sandbox_free(sandbox);
  diags_free(diags);
}

#define ENDLESS "the rule does not come to an end within 4000000 instructions"
#define RECURSES "the rule calls itself without end"
#define MEMORY "the rule needs more than 32 MB of memory"

/* --- what a file may be ------------------------------------------------------------------ */

/* A file that gives no table says so instead of counting as empty. */
static void files_without_a_table(void **state) {
  (void)state;
  static const char nothing[] =
    "r.lua:0:0: returns nothing; expected a table (a rule file says: return { … })\n";
  assert_gives("", nothing);
  assert_gives("-- nur ein Kommentar", nothing);
  assert_gives("return", nothing);
  assert_gives("return nil",
    "r.lua:0:0: returns nil; expected a table (a rule file says: return { … })\n");
  assert_gives("return 'x'",
    "r.lua:0:0: returns a text; expected a table (a rule file says: return { … })\n");
  assert_gives("return goalposts{ low = 0, high = 1 }",
    "r.lua:0:0: returns a method; expected a table (a rule file says: return { … })\n");
  assert_gives("return {}, {}", "r.lua:0:0: returns 2 values; expected one table\n");
}

/* 64 KiB are a rule, one byte more is not. */
static void longest_file(void **state) {
  (void)state;
  char *text = malloc(65538);
  memset(text, ' ', 65538);
  memcpy(text, "return {}", 9);
  assert_bytes_give(text, 65536, "");
  assert_bytes_give(text, 65537, "r.lua:0:0: has 65537 bytes; a rule has at most 65536\n");
  free(text);
}

/* What is no text is refused with its place, before Lua sees it. */
static void bytes_that_are_no_text(void **state) {
  (void)state;
  assert_bytes_give("return {}\n-- \0", 14, "r.lua:2:4: a NUL byte stands at offset 13 (save the file as UTF-8)\n");
  assert_bytes_give("return {\n  a = 'M\xfcnchen' }", 25,
    "r.lua:2:9: the byte fc is not UTF-8 (save the file as UTF-8)\n");
  assert_bytes_give("\xff\xfer\0", 4,
    "r.lua:1:4: a NUL byte stands at offset 3 (save the file as UTF-8)\n");   /* UTF-16 */
  assert_bytes_give("\x1bLua\x54\0", 6,
    "r.lua:0:0: is compiled code; a rule is text\n");
  assert_bytes_give("-- a\rreturn {}\r", 15,
    "r.lua:0:0: its lines end in CR alone (offset 4), as on very old computers "
    "(save the file with line ends LF or CRLF)\n");
}

/* Editors of other systems leave marks that change nothing, not even the line of an error. */
static void marks_of_editors(void **state) {
  (void)state;
  assert_runs("\xef\xbb\xbfreturn {}");
  assert_runs("#!/usr/bin/env scirules\nreturn {}");
  assert_gives("\xef\xbb\xbf#! x\r\n\r\nerror('hier')\r\n", "r.lua:3:0: hier\n");
}

/* --- what a rule can reach --------------------------------------------------------------- */

/* Section 11 of the rule language, name by name. */
static void names_that_are_there(void **state) {
  (void)state;
  static const char *const names[] = {
    "assert", "error", "ipairs", "pairs", "select", "tonumber", "tostring", "type",
    "math.abs", "math.ceil", "math.exp", "math.floor", "math.fmod", "math.huge", "math.log",
    "math.max", "math.maxinteger", "math.min", "math.mininteger", "math.modf", "math.pi",
    "math.sqrt", "math.tointeger", "math.type", "math.ult",
    "string.byte", "string.char", "string.find", "string.format", "string.len",
    "string.lower", "string.rep", "string.reverse", "string.sub", "string.upper",
    "table.concat", "table.sort", "table.unpack",
    "minmax", "best", "goalposts", "bands", "scaled", "none", "clamp", "round_to",
    "winsorise", "log_transform", "power_transform", "boxcox",
    "arithmetic", "geometric", "harmonic", "power_mean", "product", "mazziotta_pareto", "owa",
    "copeland", "borda", "median", "min", "max",
  };
  char text[120];
  for (size_t i = 0; i < COUNT(names); i++) {
    snprintf(text, sizeof text, "assert(%s ~= nil); return {}", names[i]);
    assert_runs(text);
  }
}

/* The names of hostile-rules.md, row 14, and the parts of libraries that are left out: each
 * is refused by name, where it stands. */
static void names_that_are_not(void **state) {
  (void)state;
  static const char *const names[] = {
    "os", "io", "debug", "package", "require", "load", "loadstring", "dofile", "loadfile",
    "collectgarbage", "print", "pcall", "xpcall", "coroutine", "setmetatable",
    "getmetatable", "rawset", "rawget", "rawequal", "rawlen", "next", "warn", "utf8",
    "_G", "_VERSION", "math.random", "math.randomseed", "string.gsub", "string.gmatch",
    "string.match", "string.dump", "string.pack", "string.unpack", "string.packsize",
    "table.insert", "table.remove", "table.move", "table.pack",
  };
  for (size_t i = 0; i < COUNT(names); i++) {
    struct diags *diags = diags_new();
    char text[120], expected[120];
    bool loaded;
    size_t count;
    snprintf(text, sizeof text, "\nlocal x = %s\nreturn {}", names[i]);
    snprintf(expected, sizeof expected, "'%s' is not available in a rule", names[i]);
    struct sandbox *sandbox = load_bytes(diags, text, strlen(text), &loaded);
    const struct diag *list = diags_sorted(diags, &count);
    assert_int_equal(count, 1);
    assert_string_equal(list[0].message, expected);
    const char *dot = strchr(names[i], '.');
    assert_int_equal(list[0].place.line, 2);
    assert_int_equal(list[0].place.column, 11 + (dot ? dot + 1 - names[i] : 0));
    assert_int_equal(diags_exit_code(diags), 3);
    sandbox_free(sandbox);
    diags_free(diags);
  }
}

/* Methods of texts are the same few functions, and texts do not calculate. */
static void methods_of_texts(void **state) {
  (void)state;
  assert_runs("local s = 'Ab'; assert(s:upper() == 'AB' and s:rep(2) == 'AbAb'); return {}");
  assert_gives("local s = 'x'\nreturn { s:gsub('x', 'y') }",
    "r.lua:2:12: 'string.gsub' is not available in a rule\n");
  assert_gives("return { '10' + 1 }",
    "r.lua:1:0: attempt to perform arithmetic on a string value (constant '10')\n");
}

/* Nothing that a rule is handed can be changed, so no rule changes another's numbers. */
static void nothing_can_be_changed(void **state) {
  (void)state;
#define CHANGES_NOTHING " cannot be set: a rule changes nothing outside itself"
  assert_gives("x = 5", "r.lua:1:1: 'x'" CHANGES_NOTHING
               " (write 'local' before a name of your own)\n");
  assert_gives("label = 'x'", "r.lua:1:1: 'label'" CHANGES_NOTHING
               " (a rule file says: return { … })\n");
  assert_gives("function value(city) end", "r.lua:1:10: 'value'" CHANGES_NOTHING
               " (a rule file says: return { … })\n");
  assert_gives("string.format = 5", "r.lua:1:8: 'format'" CHANGES_NOTHING "\n");
  assert_gives("math.pi = 3", "r.lua:1:6: 'pi'" CHANGES_NOTHING "\n");
  assert_gives("local g = goalposts{ low = 0, high = 1 }\ng.low = 3",
               "r.lua:2:3: 'low'" CHANGES_NOTHING "\n");
  assert_gives("local t = table\nt[1] = 3", "r.lua:2:0: this is read-only\n");
  assert_gives("local g = goalposts{ low = 0, high = 1 }\nreturn { g.low }",
               "r.lua:2:0: a method has no fields to read\n");
}

/* Odd corners of Lua that reach nothing either. */
static void harmless_corners(void **state) {
  (void)state;
  assert_runs("local _ENV = {}; return { a = b }");
  assert_runs("local x <close> = nil; return {}");
  assert_runs("local i = 0; ::again:: i = i + 1; if i < 3 then goto again end; return {}");
  assert_runs("return string");                /* an empty table to whoever reads it */
  assert_gives("local x <close> = {}", "r.lua:1:0: variable 'x' got a non-closable value\n");
}

/* --- words of other languages ------------------------------------------------------------ */

static void words_of_other_languages(void **state) {
  (void)state;
  assert_gives("return { a = Ja }", "r.lua:1:14: 'Ja' is no word of Lua (write true)\n");
  assert_gives("return { a = nein }", "r.lua:1:14: 'nein' is no word of Lua (write false)\n");
  assert_gives("return { a = TRUE }", "r.lua:1:14: 'TRUE' is no word of Lua (write true)\n");
  assert_gives("return { a = null }", "r.lua:1:14: 'null' is no word of Lua (write nil)\n");
  assert_gives("Return { a = 1 }",
               "r.lua:1:1: 'Return' is no word of Lua (write return, in small letters)\n");
}

/* --- budgets ----------------------------------------------------------------------------- */

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* Loops end with the loop's own line, by counting and not by the clock. */
static void endless_loops(void **state) {
  (void)state;
  assert_spends("\nwhile true do end", 2, ENDLESS);
  assert_spends("local x\nfor i = 1, math.huge do x = i end", 2, ENDLESS);
  assert_spends("::a::\ngoto a", 2, ENDLESS);
  assert_spends("local function f() return f() end\nf()", 1, ENDLESS);
  assert_spends("\nrepeat local t = {} until false", 2, ENDLESS);
  assert_spends("table.sort({ 3, 2, 1 }, function()\n while true do end end)", 2, ENDLESS);
}

/* A budget is the call's: what a rule does in one call is not held against the next. */
static void budget_of_every_call(void **state) {
  (void)state;
  static const char text[] =
    "return { function() for i = 1, 1500000 do end return 7 end }";
  struct diags *diags = diags_new();
  bool loaded;
  struct sandbox *sandbox = load_bytes(diags, text, strlen(text), &loaded);
  lua_State *L = sandbox_state(sandbox);
  assert_true(loaded);
  for (int i = 0; i < 5; i++) {                /* 5 * 1.5 million is beyond the budget */
    lua_rawgeti(L, 1, 1);
    assert_true(sandbox_call(sandbox, 0, 1, NULL, (struct place){0}, diags));
    assert_int_equal(lua_tointeger(L, -1), 7);
    lua_pop(L, 1);
  }
  sandbox_free(sandbox);
  diags_free(diags);
}

static void endless_recursion(void **state) {
  (void)state;
  assert_spends("local function f()\n  return 1 + f() end\nf()", 2, RECURSES);
  assert_spends("local function f(t)\n  table.sort({ 2, 1 }, f) end\nf()", 2, RECURSES);
}

/* Memory ends at 32 MB, however it is asked for. */
static void memory_runs_out(void **state) {
  (void)state;
  assert_spends("local s = 'x'\nfor i = 1, 60 do s = s .. s end", 2, MEMORY);
  assert_spends("local t = {}\nfor i = 1, 1e7 do t[i] = {} end", 2, MEMORY);
  assert_spends("local t = {}\nfor i = 1, 40 do t[i] = ('0123456789'):rep(1e5) end\n"
                "return {}", 2, MEMORY);
  assert_spends("local t = {}\nfor i = 1, 20 do t[i] = ('0123456789'):rep(1e5) end\n"
                "return { table.concat(t) }", 3, MEMORY);
}

/* Copying is so much slower under a sanitizer that the clock may strike first. */
#if defined(__SANITIZE_ADDRESS__)
#define CHARGED NULL
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define CHARGED NULL
#endif
#endif
#ifndef CHARGED
#define CHARGED ENDLESS
#endif

/* The hook does not fire inside of C: what goes on there is charged. Each of these would
 * keep a processor busy for minutes. */
static void work_inside_of_c(void **state) {
  (void)state;
  static const char *const cases[] = {
    "local s, t = ('x'):rep(1e6), {} for i = 1, 1e5 do t[i] = s end\ntable.sort(t)",
    "local t = {} for i = 1, 2e5 do t[i] = i end\nwhile true do table.sort(t) end",
    "local t = {} for i = 1, 1e5 do t[i] = i end\nwhile true do for k in pairs(t) do break end end",
    "local s = ('x'):rep(1e6)\nwhile true do s:upper() end",
    "local s = ('x'):rep(1e6)\nwhile true do string.format('%s', s) end",
    "local s = ('x'):rep(6e4) local w = ('x'):rep(3e4) .. 'y'\nwhile true do s:find(w) end",
    "local s = ('x'):rep(6e4)\nwhile true do s:byte(1, -1) end",
    "local t = {} for i = 1, 3 do t[i] = ('x'):rep(1e6) end\nwhile true do table.concat(t) end",
    "\nwhile true do ('x'):rep(1e6) end",
  };
  for (size_t i = 0; i < COUNT(cases); i++) {
    double start = seconds();
    assert_spends(cases[i], 2, CHARGED);
    if (seconds() - start > 10) fail_msg("%zu s: %s", (size_t)(seconds() - start), cases[i]);
  }
}

/* Requests that are too large by themselves are refused at once, as mistakes of the rule. */
static void too_large_at_once(void **state) {
  (void)state;
  assert_gives("local s = ('x'):rep(1e10)",
    "r.lua:1:17: string.rep would give more than 1048576 bytes\n");
  assert_gives("local s = ('x'):rep(math.maxinteger, 'yy')",
    "r.lua:1:17: string.rep would give more than 1048576 bytes\n");
  assert_gives("local s = ('%99999d'):format(1)",
    "r.lua:1:0: invalid conversion specification: '%99999d'\n");
  assert_gives("return { table.unpack({}, 1, 1e7) }",
    "r.lua:1:0: too many results to unpack\n");
}

/* --- errors ------------------------------------------------------------------------------ */

/* Whatever a rule raises becomes one clean line. */
static void errors_of_any_kind(void **state) {
  (void)state;
  assert_gives("\nerror(nil)", "r.lua:2:0: the rule raised an error without a text\n");
  assert_gives("error()", "r.lua:1:0: the rule raised an error without a text\n");
  assert_gives("error({})",
    "r.lua:1:0: the rule raised an error that is a table, not a text\n");
  assert_gives("error(true)",
    "r.lua:1:0: the rule raised an error that is true, not a text\n");
  assert_gives("error(42)", "r.lua:1:0: 42\n");
  assert_gives("error('zu viel', 2)", "r.lua:1:0: zu viel\n");
  assert_gives("error('eins\\nzwei\\27[31m\\7')", "r.lua:1:0: eins?zwei?[31m?\n");
  assert_gives("error('a\\xff\\xc2\\x9bb\\xe2\\x80\\xaec')", "r.lua:1:0: a??b?c\n");
  assert_gives("assert(false)", "r.lua:1:0: assertion failed\n");
  assert_gives("assert(1 > 2, 'eins ist kleiner')", "r.lua:1:0: eins ist kleiner\n");
  assert_gives("local a = nil\nlocal b = a.x",
    "r.lua:2:0: attempt to index a nil value (local 'a')\n");
  assert_gives("local t = {}\nt.lade()", "r.lua:2:3: there is no function 'lade'\n");
  assert_gives("return { 1 // 0 }", "r.lua:1:0: attempt to divide by zero\n");
}

/* 100 kB of text are cut at a whole letter, and said to be. */
static void error_of_100_kb(void **state) {
  (void)state;
  struct diags *diags = diags_new();
  bool loaded;
  size_t count;
  static const char text[] = "error(('ä'):rep(50000))";
  struct sandbox *sandbox = load_bytes(diags, text, strlen(text), &loaded);
  const struct diag *list = diags_sorted(diags, &count);
  size_t length = strlen(list[0].message);
  assert_in_range(length, SANDBOX_MESSAGE - 10, SANDBOX_MESSAGE + 10);
  assert_int_equal(text_utf8_valid(list[0].message, length), length);
  assert_string_equal(list[0].message + length - 5, "ä…");
  sandbox_free(sandbox);
  diags_free(diags);
}

/* Sorting by a function that contradicts itself or fails. */
static void sorting_that_fails(void **state) {
  (void)state;
  assert_gives("local t = {}\nfor i = 1, 100 do t[i] = i end\n"
               "table.sort(t, function() return true end)",
               "r.lua:3:0: invalid order function for sorting\n");
  assert_gives("table.sort({ 3, 2, 1 }, function()\nerror('bäh') end)", "r.lua:2:0: bäh\n");
  assert_gives("table.sort({ 3, 'a', 1 })",
               "r.lua:1:0: attempt to compare string with number\n");
}

/* Every fault leaves a state that can still be called. */
static void a_state_goes_on(void **state) {
  (void)state;
  static const char text[] =
    "return { function() while true do end end, function() local function f() return 1 + f()"
    " end f() end,\nfunction() error({}) end, function(x) return 2 * x end }";
  struct diags *diags = diags_new();
  bool loaded;
  struct sandbox *sandbox = load_bytes(diags, text, strlen(text), &loaded);
  lua_State *L = sandbox_state(sandbox);
  for (int i = 1; i <= 3; i++) {
    lua_rawgeti(L, 1, i);
    assert_false(sandbox_call(sandbox, 0, 1, NULL, (struct place){0}, diags));
    assert_int_equal(lua_gettop(L), 1);
  }
  lua_rawgeti(L, 1, 4);
  lua_pushnumber(L, 21);
  assert_true(sandbox_call(sandbox, 1, 1, NULL, (struct place){0}, diags));
  assert_true(lua_tonumber(L, -1) == 42);
  sandbox_free(sandbox);
  diags_free(diags);
}

static void write_detail(const void *context, struct buf *out) {
  buf_printf(out, "unit %s: ", (const char *)context);
}

/* What a caller knows stands before the message; its place serves where no line is known. */
static void details_and_places(void **state) {
  (void)state;
  static const char text[] = "return { function() error('zu groß') end, error }";
  struct diags *diags = diags_new();
  bool loaded;
  struct sandbox *sandbox = load_bytes(diags, text, strlen(text), &loaded);
  struct sandbox_detail detail = {write_detail, "Bochum", "Bochum"};
  lua_State *L = sandbox_state(sandbox);
  struct place instead = {"r.lua", 9, 9, 1};
  lua_rawgeti(L, 1, 1);
  assert_false(sandbox_call(sandbox, 0, 0, &detail, instead, diags));
  lua_rawgeti(L, 1, 2);
  lua_pushstring(L, "x");
  assert_false(sandbox_call(sandbox, 1, 0, &detail, instead, diags));
  assert_messages(diags, "r.lua:1:0: unit Bochum: zu groß\nr.lua:9:9: unit Bochum: x\n");
  sandbox_free(sandbox);
  diags_free(diags);
}

/* A value is said in the words of people. */
static void missing_values_in_plain_words(void **state) {
  (void)state;
  assert_gives("local city = {}\nreturn { city.a + 1 }",
    "r.lua:2:15: 'a' is nil, that is missing, and cannot be calculated with"
    " (ask first: if city.a == nil then return nil end)\n");
  assert_gives("local city = {}\nreturn { city.a < 1 }",
    "r.lua:2:0: a missing value cannot be compared"
    " (a missing cell is nil: ask for it first)\n");
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(files_without_a_table),
    cmocka_unit_test(longest_file),
    cmocka_unit_test(bytes_that_are_no_text),
    cmocka_unit_test(marks_of_editors),
    cmocka_unit_test(names_that_are_there),
    cmocka_unit_test(names_that_are_not),
    cmocka_unit_test(methods_of_texts),
    cmocka_unit_test(nothing_can_be_changed),
    cmocka_unit_test(harmless_corners),
    cmocka_unit_test(words_of_other_languages),
    cmocka_unit_test(endless_loops),
    cmocka_unit_test(budget_of_every_call),
    cmocka_unit_test(endless_recursion),
    cmocka_unit_test(memory_runs_out),
    cmocka_unit_test(work_inside_of_c),
    cmocka_unit_test(too_large_at_once),
    cmocka_unit_test(errors_of_any_kind),
    cmocka_unit_test(error_of_100_kb),
    cmocka_unit_test(sorting_that_fails),
    cmocka_unit_test(a_state_goes_on),
    cmocka_unit_test(details_and_places),
    cmocka_unit_test(missing_values_in_plain_words),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
