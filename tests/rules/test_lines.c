#include "formula_sample.h"

#include "rules/lines.h"

/* Lines of the text's functions that do something, "3 4 7". */
static void assert_lines(const char *text, const char *wanted) {
  enum { LINES = 40 };
  bool does[LINES] = {0};
  struct buf list = {0};
  struct arena *arena = arena_new();
  struct diags *diags = diags_new();
  struct source_map *map = source_read(arena, "r.lua", text, strlen(text), diags);
  lines_of_functions(map, text, does, LINES);
  for (size_t i = 0; i < LINES; i++)
    if (does[i]) buf_printf(&list, "%s%zu", list.length > 0 ? " " : "", i + 1);
  assert_string_equal(buf_text(&list), wanted);
  buf_free(&list);
  diags_free(diags);
  arena_free(arena);
}

/* What the file does outside of functions is none of theirs. */
static void only_functions(void **state) {
  (void)state;
  assert_lines("local n = 5\nreturn { value = \"a\" }\n", "");
  assert_lines("local n = 5\nreturn { value = function(c)\n  return n\nend }\n", "3");
  assert_lines("return { value = function(c) return c.a end }\n", "1");
}

/* Named functions, methods, and functions within others, at their lines of the file; line 16
 * calls what it closes. */
static void all_functions(void **state) {
  (void)state;
  assert_lines("local function half(x)\n"
               "  return x / 2\n"
               "end\n"
               "local t = {}\n"
               "function t.add(a, b)\n"
               "  return a + b\n"
               "end\n"
               "function t:own(...)\n"
               "  return self, ...\n"
               "end\n"
               "return { value = function(c)\n"
               "  local sum = 0\n"
               "  for i = 1, 3 do\n"
               "    sum = sum + (function()\n"
               "      return i\n"
               "    end)()\n"
               "  end\n"
               "  return half(sum)\n"
               "end }\n",
               "2 6 9 12 13 14 15 16 18");
}

/* Words in texts and comments open and close nothing. */
static void words_that_are_none(void **state) {
  (void)state;
  assert_lines("-- function(x) end\n"
               "return { value = function(c)\n"
               "  local s = \"end\" -- end\n"
               "  --[[ function() ]]\n"
               "  if s == [[ end ]] then return 1 end\n"
               "  repeat s = \"until\" until s\n"
               "  return 2\n"
               "end }\n",
               "3 5 6 7");
}

/* Lines that only close are left out; what begins like `end` is a name, and a line that
 * closes a function to call it does so. */
static void closers(void **state) {
  (void)state;
  assert_lines("return { value = function(c)\n"
               "  local endung = 1\n"
               "  if c.a then\n"
               "    endung = 2\n"
               "  end -- of if\n"
               "  return (function()\n"
               "    return endung\n"
               "  end)()\n"
               "end,\n}\n",
               "2 3 4 6 7 8");
}

/* A function of weights sees no data: there is nothing to test. */
static void weights(void **state) {
  (void)state;
  assert_lines("return {\n"
               "  weights = function(children)\n"
               "    return {}\n"
               "  end,\n"
               "  aggregate = function(scores, weights)\n"
               "    return 1\n"
               "  end,\n"
               "}\n",
               "6");
}

/* A first line for the shell, and a function that is never closed. */
static void odd_files(void **state) {
  (void)state;
  assert_lines("#!/usr/bin/lua\nreturn { value = function(c)\n  return 1\nend }\n", "3");
  assert_lines("return { value = function(c)\n  return 1\n", "");
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(only_functions), cmocka_unit_test(all_functions),
    cmocka_unit_test(words_that_are_none), cmocka_unit_test(closers),
    cmocka_unit_test(weights), cmocka_unit_test(odd_files),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
