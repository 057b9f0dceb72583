#include "rules/pitfalls.h"

#include "folder_sample.h"

/* Finds what is wrong with the text; "" where nothing is, else "LINE:COLUMN+LENGTH hint". */
static void assert_finds(const char *text, const char *expected) {
  struct arena *arena = arena_new();
  struct diags *diags = diags_new();
  struct buf found = {0};
  size_t count;
  struct source_map *map = source_read(arena, "r.lua", text, strlen(text), diags);
  pitfalls_find(map, text, diags);
  const struct diag *list = diags_sorted(diags, &count);
  for (size_t i = 0; i < count; i++)
    buf_printf(&found, "%u:%u+%u %s\n", list[i].place.line, list[i].place.column,
               list[i].place.length, list[i].hint);
  if (strcmp(buf_text(&found), expected) != 0)
    fail_msg("%s\n--- gives\n%s--- not\n%s", text, buf_text(&found), expected);
  buf_free(&found);
  diags_free(diags);
  arena_free(arena);
}

static void assert_well(const char *text) {
  assert_finds(text, "");
}

/* Text that stands between "local t = …" and "end" of a function with the parameters x, y. */
#define WITHIN(body) "local t = {}\nreturn { value = function(x, y) " body " end }"

/* A comparison as the key of a table from around, in every form that Lua compiles wrongly;
 * tried with lua5.4 of Debian 12, each of them gives another table's field or an error. */
static void comparisons_as_keys(void **state) {
  (void)state;
  assert_finds(WITHIN("return t[x < y]"),
               "2:40+8 write: local key = x < y, and then: t[key]\n");
  assert_finds(WITHIN("t[x ~= y] = 1"),
               "2:33+9 write: local key = x ~= y, and then: t[key]\n");
  assert_finds(WITHIN("return t[(x >= y)]"),
               "2:40+11 write: local key = (x >= y), and then: t[key]\n");
  assert_finds(WITHIN("return t[not (x == y)]"),
               "2:40+15 write: local key = not (x == y), and then: t[key]\n");
  assert_finds(WITHIN("return t[x .. (y or 1) > '']"),
               "2:40+21 write: local key = x .. (y or 1) > '', and then: t[key]\n");
  assert_finds(WITHIN("return t[1][2] + t[x <= y]"),
               "2:50+9 write: local key = x <= y, and then: t[key]\n");
}

/* What is like it and compiled well. */
static void other_keys(void **state) {
  (void)state;
  assert_well(WITHIN("local u = t return u[x < y]"));
  assert_well(WITHIN("return t[x < y and 1 or 2]"));
  assert_well(WITHIN("return t[x or y == 1]"));
  assert_well(WITHIN("return t[(x and y == 1)]"));
  assert_well(WITHIN("return t[x << y] + t[x >> 1] + t[~x]"));
  assert_well(WITHIN("return t[f(x < y)] + t[#{ x < y }]"));
  assert_well(WITHIN("return t[function() return x < y end]"));
  assert_well(WITHIN("return x.t[x < y] + math[x < y]"));
  assert_well(WITHIN("return { t, [x < y] = 1 }, 't[x < y]' -- t[x < y]"));
  assert_well("local t = {}\nreturn { note = t[1 < 2] }");
  assert_well("local t = {}\nlocal function f(t) return t[1 < 2] end return { f }");
  assert_well("local t = {}\nlocal function f() for t in f do t = t[1 < 2] end end return {}");
  assert_well("local t = {}\nlocal function f() local a <const>, t = 1, 2 return t[1 < 2] end");
}

/* Blocks and functions that end give back what they were in. */
static void after_other_functions(void **state) {
  (void)state;
  assert_finds("local t\nlocal function f() local function g(t) if t then repeat until t end\n"
               "while t do end for t = 1, 2 do end end\n"
               "end\nlocal function h(a) return t[a > 1] end",
               "5:28+8 write: local key = a > 1, and then: t[key]\n");
  assert_finds("local function outer(t)\n  return function(a) return t[a == 1] end\nend return {}",
               "2:29+9 write: local key = a == 1, and then: t[key]\n");
  assert_finds("local t\nfunction f() local a\nprint(t) return t[1 < 2] end",
               "3:17+8 write: local key = 1 < 2, and then: t[key]\n");
}

/* A function with so many numbers, and the statement at its end. */
static const char *long_function(struct buf *text, int numbers, const char *statement) {
  buf_clear(text);
  buf_puts(text, "return { value = function() local t = {");
  for (int i = 0; i < numbers; i++) buf_printf(text, "%d.5, ", i);
  buf_printf(text, "}\n%s\nend }", statement);
  return buf_text(text);
}

/* Bits in a function of more than 255 constants. Besides the numbers there count the names
 * t and x and the number 1, and every text and name that may be a constant. */
static void bits_among_many_constants(void **state) {
  (void)state;
  struct buf text = {0};
  static const char found[] = "2:10+1 calculate it in a function of its own\n";
  assert_well(long_function(&text, 252, "return 1 | x"));
  assert_finds(long_function(&text, 253, "return 1 | x"), found);
  assert_finds(long_function(&text, 300, "return 1 & x"), found);
  assert_finds(long_function(&text, 300, "return 1 ~ x"), found);
  assert_well(long_function(&text, 300, "return 1 ~= x"));
  assert_well(long_function(&text, 300, "return (function(x) return 1 | x end)(t)"));
  assert_well(long_function(&text, 300, "return '1 | x'"));
  buf_free(&text);
}

/* Texts that Lua refuses are not its business, and do no harm. */
static void broken_texts(void **state) {
  (void)state;
  static const char *const texts[] = {
    "function", "local function", "local", "local <", "local a <", "for", "t[", "[", "]",
    "function f(", "function f() t[", "function f() t[(", "end end end", "function (a,",
    "function f() return t[a < ", "until until function & | ~",
  };
  for (size_t i = 0; i < COUNT(texts); i++) assert_well(texts[i]);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(comparisons_as_keys),
    cmocka_unit_test(other_keys),
    cmocka_unit_test(after_other_functions),
    cmocka_unit_test(bits_among_many_constants),
    cmocka_unit_test(broken_texts),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
