#include "base/diag.h"

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#define WRONG DIAG_ERROR, DIAG_RULE, "'%s' is wrong"
#define ODD DIAG_WARNING, DIAG_DATA, "'%s' is odd"

static void assert_text(struct diags *diags, const char *expected) {
  struct buf out = {0};
  diags_text(diags, &out);
  assert_string_equal(buf_text(&out), expected);
  buf_free(&out);
}

/* Findings come out by path, line and column, whatever order they were found in, and the
 * same finding once. */
static void findings_are_sorted(void **state) {
  (void)state;
  struct diags *diags = diags_new();
  diag_add(diags, (struct place){"b.csv", 2, 1, 0}, NULL, WRONG, "x");
  diag_add(diags, (struct place){"a.csv", 10, 1, 0}, NULL, WRONG, "x");
  diag_add(diags, (struct place){"a.csv", 9, 2, 0}, "write 1.5", ODD, "1,5");
  diag_add(diags, (struct place){"a.csv", 9, 1, 0}, NULL, WRONG, "x");
  diag_add(diags, (struct place){"a.csv", 9, 1, 0}, NULL, WRONG, "x");
  assert_text(diags, "a.csv:9:1: error: 'x' is wrong\n"
                     "a.csv:9:2: warning: '1,5' is odd\n"
                     "    hint: write 1.5\n"
                     "a.csv:10:1: error: 'x' is wrong\n"
                     "b.csv:2:1: error: 'x' is wrong\n");
  assert_int_equal(diags_count(diags, DIAG_ERROR), 3);
  assert_int_equal(diags_count(diags, DIAG_WARNING), 1);
  diags_free(diags);
}

/* A rule is quoted with a caret under the characters meant, counted in letters, not bytes. */
static void rule_is_quoted(void **state) {
  (void)state;
  char folder[] = "/tmp/scirules-XXXXXX", path[64];
  assert_non_null(mkdtemp(folder));
  snprintf(path, sizeof path, "%s/rule.lua", folder);
  int file = open(path, O_WRONLY | O_CREAT, 0666);
  const char *text = "return {\n  a = \"äö einwoner\",\n}\n";
  assert_int_equal(write(file, text, strlen(text)), (ssize_t)strlen(text));
  close(file);
  struct diags *diags = diags_new();
  diag_add(diags, (struct place){path, 2, 13, 8}, "did you mean 'einwohner'?", WRONG, "e");
  struct buf out = {0};
  diags_text(diags, &out);
  char *line = strchr(buf_text(&out), '\n') + 1;
  assert_string_equal(line, "  2 |   a = \"äö einwoner\",\n"
                            "    |           ^~~~~~~~ did you mean 'einwohner'?\n");
  buf_free(&out);
  diags_free(diags);
  unlink(path);
  rmdir(folder);
}

/* A long line is cut to the 200 bytes around the place; the caret stays under what is meant,
 * and no letter is cut in two. 120 times "ä" are 240 bytes: the place's column is 241, and of
 * the 100 bytes before it 50 letters are shown. */
static void long_lines_are_cut(void **state) {
  (void)state;
  char folder[] = "/tmp/scirules-XXXXXX", path[64];
  assert_non_null(mkdtemp(folder));
  snprintf(path, sizeof path, "%s/rule.lua", folder);
  struct buf text = {0}, out = {0}, expected = {0};
  for (int i = 0; i < 120; i++) buf_puts(&text, "ä");
  buf_puts(&text, "nix");
  buf_pad(&text, '.', 65000);
  int file = open(path, O_WRONLY | O_CREAT, 0666);
  assert_int_equal(write(file, buf_text(&text), text.length), (ssize_t)text.length);
  close(file);
  struct diags *diags = diags_new();
  diag_add(diags, (struct place){path, 1, 241, 3}, "hint", WRONG, "e");
  diags_text(diags, &out);
  buf_puts(&expected, "  1 | …");
  for (int i = 0; i < 50; i++) buf_puts(&expected, "ä");
  buf_puts(&expected, "nix");
  buf_pad(&expected, '.', 200 - 100 - 3);
  buf_puts(&expected, "…\n    | ");
  buf_pad(&expected, ' ', 1 + 50);
  buf_puts(&expected, "^~~ hint\n");
  assert_string_equal(strchr(buf_text(&out), '\n') + 1, buf_text(&expected));
  buf_free(&text);
  buf_free(&out);
  buf_free(&expected);
  diags_free(diags);
  unlink(path);
  rmdir(folder);
}

/* Text from a rule cannot move the cursor or break the line. */
static void messages_are_clean(void **state) {
  (void)state;
  struct diags *diags = diags_new();
  diag_add(diags, (struct place){0}, NULL, WRONG, "a\x1b[2J\nb");
  assert_text(diags, "scirules: error: 'a?[2J?b' is wrong\n");
  diags_free(diags);
}

/* The source line of a finding: of .lua files, made clean, and of lines that are there. */
static void source_of_a_finding(void **state) {
  (void)state;
  char folder[] = "/tmp/scirules-XXXXXX", path[64];
  assert_non_null(mkdtemp(folder));
  snprintf(path, sizeof path, "%s/rule.lua", folder);
  int file = open(path, O_WRONLY | O_CREAT, 0666);
  assert_int_equal(write(file, "return {\n  a = \"\x1b\"\n}\n", 22), 22);
  close(file);
  const struct { uint32_t line; const char *path, *expected; } rows[] = {
    {2, path, "  a = \"?\""}, {1, path, "return {"}, {9, path, NULL}, {0, path, NULL},
    {1, "x.csv", NULL}, {1, "/nowhere/x.lua", NULL}, {1, NULL, NULL},
  };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    const struct diag diag = {.place = {rows[i].path, rows[i].line, 0, 0}};
    struct buf out = {0};
    assert_int_equal(diag_source(&diag, &out), rows[i].expected != NULL);
    assert_string_equal(buf_text(&out), rows[i].expected ? rows[i].expected : "");
    buf_free(&out);
  }
  unlink(path);
  rmdir(folder);
}

/* Findings of one list on another: places, hints, severities go along; known ones stay once. */
static void lists_are_joined(void **state) {
  (void)state;
  struct diags *diags = diags_new(), *others = diags_new();
  diag_add(diags, (struct place){"a.csv", 1, 1, 0}, NULL, WRONG, "x");
  diag_add(others, (struct place){"a.csv", 1, 1, 0}, NULL, WRONG, "x");
  diag_add(others, (struct place){"a.csv", 2, 0, 0}, "100 %s", ODD, "%d");
  diags_add_all(diags, others);
  diags_free(others);
  assert_text(diags, "a.csv:1:1: error: 'x' is wrong\n"
                     "a.csv:2: warning: '%d' is odd\n    hint: 100 %s\n");
  diags_free(diags);
}

/* The exit code is the first that applies of 2, 5, 3, 4, 74, 70; warnings have none. */
static void exit_code_by_class(void **state) {
  (void)state;
  static const struct { enum diag_class class; int code; } step[] = {
    {DIAG_INTERNAL, 70}, {DIAG_OUTPUT, 74}, {DIAG_DATA, 4},
    {DIAG_RULE, 3}, {DIAG_BUDGET, 5}, {DIAG_USAGE, 2},
  };
  struct diags *diags = diags_new();
  diag_add(diags, (struct place){0}, NULL, ODD, "x");
  assert_int_equal(diags_exit_code(diags), 0);
  for (size_t i = 0; i < sizeof step / sizeof *step; i++) {
    diag_add(diags, (struct place){0}, NULL, DIAG_ERROR, step[i].class, "%zu", i);
    assert_int_equal(diags_exit_code(diags), step[i].code);
  }
  diags_free(diags);
}

/* The count names what there is, and zeros where they are asked for. */
static void count_is_said(void **state) {
  (void)state;
  struct diags *diags = diags_new();
  struct buf out = {0};
  diags_count_text(diags, true, &out);
  diag_add(diags, (struct place){0}, NULL, WRONG, "x");
  diag_add(diags, (struct place){0}, NULL, WRONG, "y");
  diags_count_text(diags, false, &out);
  diags_count_text(diags, true, &out);
  assert_string_equal(buf_text(&out),
                      "0 errors, 0 warnings\n2 errors\n2 errors, 0 warnings\n");
  buf_free(&out);
  diags_free(diags);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(findings_are_sorted),
    cmocka_unit_test(rule_is_quoted),
    cmocka_unit_test(long_lines_are_cut),
    cmocka_unit_test(messages_are_clean),
    cmocka_unit_test(source_of_a_finding),
    cmocka_unit_test(lists_are_joined),
    cmocka_unit_test(exit_code_by_class),
    cmocka_unit_test(count_is_said),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
