#include "report/csv.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

static void expect_text(const char *text, const char *field) {
  struct buf out = {0};
  csv_text(&out, text);
  assert_string_equal(buf_text(&out), field);
  buf_free(&out);
}

static void expect_number(double value, int decimals, const char *field) {
  struct buf out = {0};
  csv_number(&out, value, decimals);
  assert_string_equal(buf_text(&out), field);
  buf_free(&out);
}

/* RFC 4180: a field with a comma, a quote or a line end stands in quotes, quotes doubled;
 * no other does. */
static void quotes_what_must_be(void **state) {
  (void)state;
  expect_text("Frankfurt am Main", "Frankfurt am Main");
  expect_text("Halle; Saale", "Halle; Saale");
  expect_text("share(a, b)", "\"share(a, b)\"");
  expect_text("die \"Stadt\"", "\"die \"\"Stadt\"\"\"");
  expect_text("\"", "\"\"\"\"");
  expect_text("eins\nzwei", "\"eins\nzwei\"");
  expect_text("eins\rzwei", "\"eins\rzwei\"");
  expect_text("", "");
  expect_text(NULL, "");
}

/* Without decimals the shortest text of the same double, with them so many; a missing value
 * is an empty field, never "nan". */
static void writes_numbers(void **state) {
  (void)state;
  expect_number(0.1, -1, "0.1");
  expect_number(1.0 / 3, -1, "0.3333333333333333");
  expect_number(100, -1, "100");
  expect_number(-0.0, -1, "0");
  expect_number(2.0 / 3, 3, "0.667");
  expect_number(0.25, 1, "0.2");                       /* ties to even, of the exact double */
  expect_number(47.5, 0, "48");
  expect_number(-0.04, 1, "0.0");
  expect_number(NAN, -1, "");
  expect_number(NAN, 2, "");
}

/* A field is added to what stands there. */
static void appends(void **state) {
  (void)state;
  struct buf out = {0};
  csv_text(&out, "a,b");
  buf_putc(&out, ',');
  csv_number(&out, 2.5, -1);
  assert_string_equal(buf_text(&out), "\"a,b\",2.5");
  buf_free(&out);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(quotes_what_must_be),
    cmocka_unit_test(writes_numbers),
    cmocka_unit_test(appends),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
