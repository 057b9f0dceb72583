#include "base/number.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static uint64_t next(uint64_t *seed) {          /* splitmix64, Steele et al. 2014 */
  uint64_t z = (*seed += 0x9e3779b97f4a7c15);
  z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
  z = (z ^ z >> 27) * 0x94d049bb133111eb;
  return z ^ z >> 31;
}

/* A double of any magnitude, or one of the common kind: a score, a share, a count. */
static double any_double(uint64_t *seed) {
  uint64_t bits = next(seed);
  double value;
  if (bits % 4 == 0) return (double)(next(seed) % 1000000) / 1000;
  if (bits % 4 == 1) return (double)(next(seed) >> 11) / 0x1p53 * 100;
  if (bits % 4 == 2) return ldexp((double)(next(seed) >> 11), -60 + (int)(bits >> 40) % 20);
  bits = next(seed);
  memcpy(&value, &bits, sizeof value);
  return isfinite(value) ? value : 1;
}

static bool parses(const char *text, double *value) {
  return number_parse(text, strlen(text), value);
}

/* The shortest text reads back to the same bits, by this reader and by the C library, and
 * no text of fewer digits does. */
static void shortest_reads_back(void **state) {
  (void)state;
  uint64_t seed = 1;
  for (int i = 0; i < 150000; i++) {
    char text[NUMBER_ROOM], digits[64];
    double value = any_double(&seed), back;
    size_t length = number_shortest(value, text);
    assert_int_equal(length, strlen(text));
    if (strtod(text, NULL) != value) fail_msg("%s is not %.17g", text, value);
    assert_true(parses(text, &back));
    if (back != value) fail_msg("%s read as %.17g", text, back);
    int count = 0;
    for (const char *at = text; *at && *at != 'e'; at++)
      if (*at >= '0' && *at <= '9' && (count > 0 || *at != '0')) count++;
    for (const char *at = text + strcspn(text, "e"); at > text && at[-1] == '0' && count > 1 &&
         strchr(text, '.') == NULL; at--) count--;
    if (count < 2) continue;
    snprintf(digits, sizeof digits, "%.*e", count - 2, value);
    if (strtod(digits, NULL) == value) fail_msg("%s is longer than %s", text, digits);
  }
}

/* Twelve digits and fixed decimals are those of the C library, digit by digit. */
static void rounding_is_the_librarys(void **state) {
  (void)state;
  uint64_t seed = 2;
  for (int i = 0; i < 150000; i++) {
    char text[NUMBER_ROOM], expected[400];
    double value = any_double(&seed);
    number_digits12(value, text);
    snprintf(expected, sizeof expected, "%.11e", value);
    if (strtod(text, NULL) != strtod(expected, NULL)) fail_msg("%s for %s", text, expected);
    if (fabs(value) > 1e15) continue;
    int decimals = (int)(next(&seed) % 6);
    number_fixed(value, decimals, text);
    snprintf(expected, sizeof expected, "%.*f", decimals, value);
    if (strspn(expected, "-0.") == strlen(expected) && expected[0] == '-')
      memmove(expected, expected + 1, strlen(expected));
    if (strcmp(text, expected) != 0) fail_msg("%s instead of %s", text, expected);
  }
}

/* Forms: no trailing zeros, no exponent for common sizes, no negative zero. */
static void forms(void **state) {
  (void)state;
  static const struct { double value; const char *shortest, *digits12, *fixed1; } table[] = {
    {0.1, "0.1", "0.1", "0.1"},
    {-0.0, "0", "0", "0.0"},
    {-0.04, "-0.04", "-0.04", "0.0"},
    {100, "100", "100", "100.0"},
    {82.25, "82.25", "82.25", "82.2"},
    {82.35, "82.35", "82.35", "82.3"},
    {1.0 / 3, "0.3333333333333333", "0.333333333333", "0.3"},
    {2.0 / 3, "0.6666666666666666", "0.666666666667", "0.7"},
    {999999.9999996, "999999.9999996", "1000000", "1000000.0"},
    {1e17, "1e17", "1e17", "100000000000000000.0"},
    {1e-5, "0.00001", "0.00001", "0.0"},
    {5e-324, "5e-324", "4.94065645841e-324", "0.0"},
    {0x1p-44, "5.684341886080802e-14", "5.68434188608e-14", "0.0"},
    {1e23, "1e23", "1e23", "99999999999999991611392.0"},
    {123456789012345678.0, "1.2345678901234568e17", "1.23456789012e17",
     "123456789012345680.0"},
  };
  for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
    char text[NUMBER_ROOM];
    number_shortest(table[i].value, text);
    assert_string_equal(text, table[i].shortest);
    number_digits12(table[i].value, text);
    assert_string_equal(text, table[i].digits12);
    if (i + 1 == sizeof table / sizeof *table) break;
    number_fixed(table[i].value, 1, text);
    assert_string_equal(text, table[i].fixed1);
  }
}

/* Reading is strtod's, to the bit, for decimals of any length. */
static void reading_is_the_librarys(void **state) {
  (void)state;
  uint64_t seed = 3;
  for (int i = 0; i < 150000; i++) {
    char text[64];
    double value;
    snprintf(text, sizeof text, "%s%.*g", next(&seed) % 2 ? "-" : "",
             (int)(next(&seed) % 19) + 1, fabs(any_double(&seed)));
    if (isinf(strtod(text, NULL))) continue;
    assert_true(parses(text, &value));
    if (value != strtod(text, NULL)) fail_msg("%s read as %.17g", text, value);
  }
}

/* Up to 19 digits with any exponent: every power of ten of the table is asked for. */
static void reading_takes_any_power(void **state) {
  (void)state;
  uint64_t seed = 4;
  for (int i = 0; i < 100000; i++) {
    char text[64];
    double value = 0;
    uint64_t digits = next(&seed) >> next(&seed) % 40;
    snprintf(text, sizeof text, "%llue%d", (unsigned long long)digits,
             (int)(next(&seed) % 700) - 360);
    double expected = strtod(text, NULL);
    if (parses(text, &value) != (bool)isfinite(expected)) fail_msg("%s", text);
    if (isfinite(expected) && value != expected) fail_msg("%s read as %.17g", text, value);
  }
}

/* What is no plain decimal is refused, never half read. */
static void refused(void **state) {
  (void)state;
  static const char *const wrong[] = {
    "", "-", ".", "1,5", "1.2.3", "0x10", "inf", "NaN", "1e", "1e+", "1e400", " 1", "1 ",
    "12%", "--1", "e5", "1_000",
  };
  double value;
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
    if (parses(wrong[i], &value)) fail_msg("'%s' read as %g", wrong[i], value);
  assert_true(parses("+1.5e2", &value) && value == 150);
  assert_true(parses(".5", &value) && value == 0.5);
  assert_true(parses("5.", &value) && value == 5);
}

/* 0.1 + 0.2 and 0.3 are the same number once rounded to 12 digits. */
static void round12_joins_what_belongs_together(void **state) {
  (void)state;
  assert_true(number_round12(0.1 + 0.2) == number_round12(0.3));
  assert_true(number_round12(82.3000000001) != number_round12(82.3));
  assert_true(isnan(number_round12(NAN)));
}

/* Halves go away from zero. */
static void round_half_away(void **state) {
  (void)state;
  assert_true(number_round(2.5, 0) == 3 && number_round(-2.5, 0) == -3);
  assert_true(number_round(1234.1, 15) == 1234.1 && number_round(-1e17, 2) == -1e17);
  assert_true(number_round(0.125, 2) == 0.13 && number_round(1234, -2) == 1200);
}

/* What ranks take for a tie: equal to 12 digits; nothing is equal to what is not there. */
static void same_to_12_digits(void **state) {
  (void)state;
  assert_true(number_same12(0.1 + 0.2, 0.3));
  assert_true(number_same12(-1e300, -1e300 * (1 + 1e-14)));
  assert_true(number_same12(0, 0));
  assert_false(number_same12(1, 1 + 1e-11));
  assert_false(number_same12(0, 1e-300));
  assert_false(number_same12(1, -1));
  assert_false(number_same12(NAN, NAN));
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(same_to_12_digits),
    cmocka_unit_test(shortest_reads_back),
    cmocka_unit_test(rounding_is_the_librarys),
    cmocka_unit_test(forms),
    cmocka_unit_test(reading_is_the_librarys),
    cmocka_unit_test(reading_takes_any_power),
    cmocka_unit_test(refused),
    cmocka_unit_test(round12_joins_what_belongs_together),
    cmocka_unit_test(round_half_away),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
