#include "report/json.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

/* What is opened and closed comes out as it is nested, on one line with its end. */
static void nests(void **state) {
  (void)state;
  struct buf out = {0};
  struct json *json = json_new(&out);
  json_open(json, '{');
  json_key_text(json, "name", "Köln");
  json_key(json, "list");
  json_open(json, '[');
  json_whole(json, 3);
  json_flag(json, true);
  json_text(json, NULL);
  json_close(json, ']');
  json_key_whole(json, "units", 82);
  json_key_number(json, "score", 82.5, -1);
  json_close(json, '}');
  json_end(json);
  assert_string_equal(buf_text(&out), "{\"name\":\"Köln\",\"list\":[3,true,null],"
                                      "\"units\":82,\"score\":82.5}\n");
  buf_free(&out);
}

static void expect_text(const char *text, const char *expected) {
  struct buf out = {0};
  struct json *json = json_new(&out);
  json_text(json, text);
  json_end(json);
  assert_string_equal(buf_text(&out), expected);
  buf_free(&out);
}

/* RFC 8259: quote, backslash and control characters are escaped, umlauts and slashes stand
 * as they are. */
static void escapes(void **state) {
  (void)state;
  expect_text("die \"Stadt\"", "\"die \\\"Stadt\\\"\"\n");
  expect_text("a\\b", "\"a\\\\b\"\n");
  expect_text("eins\nzwei\tdrei", "\"eins\\nzwei\\tdrei\"\n");
  expect_text("\x01", "\"\\u0001\"\n");
  expect_text("datasets/2024 → ö", "\"datasets/2024 → ö\"\n");
  expect_text("", "\"\"\n");
}

static void expect_number(double value, int decimals, const char *expected) {
  struct buf out = {0};
  struct json *json = json_new(&out);
  json_number(json, value, decimals);
  json_end(json);
  assert_string_equal(buf_text(&out), expected);
  buf_free(&out);
}

/* The shortest decimal or so many; JSON has no NaN, so that is null. */
static void writes_numbers(void **state) {
  (void)state;
  expect_number(0.2, -1, "0.2\n");
  expect_number(1.0 / 3, 2, "0.33\n");
  expect_number(5, 1, "5.0\n");
  expect_number(NAN, -1, "null\n");
  expect_number(NAN, 1, "null\n");
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(nests),
    cmocka_unit_test(escapes),
    cmocka_unit_test(writes_numbers),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
