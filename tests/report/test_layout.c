#include "report/layout.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

static void expect(struct layout *layout, const char *expected) {
  struct buf out = {0};
  layout_end(layout, &out);
  assert_string_equal(buf_text(&out), expected);
  buf_free(&out);
}

/* Columns are as wide as their widest cell on screen: an umlaut is one column, not two. Left
 * cells get no blanks at the end of a line. */
static void counts_umlauts_once(void **state) {
  (void)state;
  struct layout *layout = layout_new("lr");
  layout_text(layout, "Ort");
  layout_text(layout, "Wert");
  layout_text(layout, "Köln");
  layout_number(layout, 83.24, 1);
  layout_text(layout, "Münster");
  layout_number(layout, 7, 1);
  expect(layout, "Ort      Wert\n"
                 "Köln     83.2\n"
                 "Münster   7.0\n");
}

static void trims_lines(void **state) {
  (void)state;
  struct layout *layout = layout_new("ll");
  layout_text(layout, "A");
  layout_text(layout, "");
  layout_text(layout, "lang");
  layout_text(layout, "x");
  expect(layout, "A\nlang  x\n");
}

/* What is missing is a dash; ranks that are shared by halves keep the half. */
static void shows_what_is_missing(void **state) {
  (void)state;
  struct layout *layout = layout_new("rr");
  layout_text(layout, "Rang");
  layout_text(layout, "Wert");
  layout_rank(layout, 2.5);
  layout_number(layout, 1, 0);
  layout_rank(layout, NAN);
  layout_number(layout, NAN, 2);
  expect(layout, "Rang  Wert\n"
                 " 2.5     1\n"
                 "   –     –\n");
}

/* Headers break between words at 14 columns, which "Äther und Öfen" has, in 16 bytes; their
 * last lines stand on the bottom one. */
static void breaks_headers(void **state) {
  (void)state;
  struct layout *layout = layout_new("lrr");
  layout_text(layout, "Ort");
  layout_text(layout, "Äther und Öfen");
  layout_text(layout, "Energie und Umwelt");
  layout_text(layout, "A");
  layout_text(layout, "1");
  layout_text(layout, "2");
  expect(layout, "                     Energie und\n"
                 "Ort  Äther und Öfen       Umwelt\n"
                 "A                 1            2\n");
}

/* Where 14 columns a header make the table wider than 100, headers break to less. Seven
 * columns of 13 and a name of 4 are 4 + 7 x (2 + 13) = 109; of 8 they are 74. */
static void narrows_headers(void **state) {
  (void)state;
  struct layout *layout = layout_new("lrrrrrrr");
  layout_text(layout, "Name");
  for (int i = 0; i < 7; i++) layout_text(layout, "Stadt Planende");
  layout_text(layout, "A");
  for (int i = 0; i < 7; i++) layout_text(layout, "1");
  expect(layout,
         "         Stadt     Stadt     Stadt     Stadt     Stadt     Stadt     Stadt\n"
         "Name  Planende  Planende  Planende  Planende  Planende  Planende  Planende\n"
         "A            1         1         1         1         1         1         1\n");
}

/* Where nothing makes it fit, headers are as wide as ever: narrow ones would not help. */
static void leaves_headers_of_wide_tables(void **state) {
  (void)state;
  char wide[121] = {0};
  for (int i = 0; i < 120; i++) wide[i] = 'x';
  struct layout *layout = layout_new("rl");
  layout_text(layout, "Anteil am");
  layout_text(layout, "b");
  layout_text(layout, "1");
  layout_text(layout, wide);
  struct buf out = {0};
  layout_end(layout, &out);
  assert_memory_equal(buf_text(&out), "Anteil am  b\n        1  xxx", 25);
  buf_free(&out);
}

/* Lines across stand between rows and do not widen columns. */
static void puts_lines_across(void **state) {
  (void)state;
  struct layout *layout = layout_new("lr");
  layout_text(layout, "a");
  layout_text(layout, "b");
  layout_text(layout, "x");
  layout_text(layout, "1");
  layout_line(layout, "    a line that is longer than the row");
  layout_text(layout, "y");
  layout_text(layout, "22");
  expect(layout, "a   b\n"
                 "x   1\n"
                 "    a line that is longer than the row\n"
                 "y  22\n");
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(counts_umlauts_once),
    cmocka_unit_test(trims_lines),
    cmocka_unit_test(shows_what_is_missing),
    cmocka_unit_test(breaks_headers),
    cmocka_unit_test(narrows_headers),
    cmocka_unit_test(leaves_headers_of_wide_tables),
    cmocka_unit_test(puts_lines_across),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
