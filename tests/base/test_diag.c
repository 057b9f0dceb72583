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

/* Text from a rule cannot move the cursor or break the line. */
static void messages_are_clean(void **state) {
  (void)state;
  struct diags *diags = diags_new();
  diag_add(diags, (struct place){0}, NULL, WRONG, "a\x1b[2J\nb");
  assert_text(diags, "scirules: error: 'a?[2J?b' is wrong\n");
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
    cmocka_unit_test(messages_are_clean),
    cmocka_unit_test(exit_code_by_class),
    cmocka_unit_test(count_is_said),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
