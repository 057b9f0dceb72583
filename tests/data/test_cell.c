#include "data/cell.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(table) (sizeof(table) / sizeof *(table))

static bool read_cell(enum column_type type, const char *text, bool german, double *value,
                      const char **why, const char **hint) {
  return cell_read(type, text, strlen(text), german, value, why, hint);
}

static void assert_reads(enum column_type type, const char *text, bool german,
                         double expected) {
  const char *why, *hint;
  double value = -1;
  if (!read_cell(type, text, german, &value, &why, &hint))
    fail_msg("'%s' should be read", text);
  if (value != expected) fail_msg("'%s' gives %.17g, not %.17g", text, value, expected);
}

static void assert_refused(enum column_type type, const char *text, bool german,
                           const char *expected_why, const char *expected_hint) {
  const char *why = NULL, *hint = "unset";
  double value;
  if (read_cell(type, text, german, &value, &why, &hint))
    fail_msg("'%s' should be refused", text);
  assert_string_equal(why, expected_why);
  assert_string_equal(hint ? hint : "none", expected_hint ? expected_hint : "none");
}

/* Empty, NA and the signs of official statistics say "no value"; nothing like them does. */
static void missing_signs(void **state) {
  (void)state;
  static const char *const missing[] = {"", "NA", ".", "-", "/", "x", "..."};
  static const char *const present[] = {"0", "na", "N", "X", "..", "--", "NaN", "n/a", "....",
                                        "NAN", ",", "xx", " "};
  for (size_t i = 0; i < COUNT(missing); i++)
    if (!cell_is_missing(missing[i], strlen(missing[i]))) fail_msg("'%s'", missing[i]);
  for (size_t i = 0; i < COUNT(present); i++)
    if (cell_is_missing(present[i], strlen(present[i]))) fail_msg("'%s'", present[i]);
}

/* The length counts, not a NUL byte behind the text. */
static void length_is_kept(void **state) {
  (void)state;
  double value;
  const char *why, *hint;
  assert_true(cell_is_missing("NAB", 2));
  assert_true(cell_read(COLUMN_NUMBER, "123", 2, false, &value, &why, &hint));
  assert_true(value == 12);
  assert_true(cell_is_yes_no("jaja", 2, &value));
  assert_true(value == 1);
}

static void numbers_with_a_point(void **state) {
  (void)state;
  static const struct { const char *text; double value; } cases[] = {
    {"0", 0},        {"42", 42},       {"-1.5", -1.5},       {"+2", 2},   {".5", 0.5},
    {"1e3", 1000},   {"1E-2", 0.01},   {"007", 7},           {"1.234", 1.234},
    {"0.1", 0.1},    {"1e308", 1e308}, {"123456789.25", 123456789.25},
  };
  for (size_t i = 0; i < COUNT(cases); i++)
    assert_reads(COLUMN_NUMBER, cases[i].text, false, cases[i].value);
}

/* Zero has no sign, however it is written: with few digits, with more than are read by hand,
 * and as what is too small for a double (1e-400 is less than half of the least, 4.9e-324). */
static void zero_has_no_sign(void **state) {
  (void)state;
  static const char *const cases[] = {"-0", "-0.0", "-0e5", "-1e-400",
                                      "-0.00000000000000000000000000000000"};
  double value;
  const char *why, *hint;
  for (size_t i = 0; i < COUNT(cases); i++) {
    assert_true(read_cell(COLUMN_NUMBER, cases[i], false, &value, &why, &hint));
    if (value != 0 || signbit(value)) fail_msg("'%s' gives %g", cases[i], value);
  }
}

/* What looks like a number to C or to a spreadsheet and is none. */
static void wrong_numbers(void **state) {
  (void)state;
  static const char *const cases[] = {
    "1e400", "-1e400", "0x10",  "NaN",   "nan", "inf", "-inf", "infinity", "1 234", "1_000",
    "12O",   "1.2.3",  "1e",    "e5",    "--1", "+",   "1-2",  "=1+1",     "1'000", "ja",
    " 1",    "1 ",     "1e+",   "\u0661", "\u22125", "1.234.567", "NULL",
  };
  for (size_t i = 0; i < COUNT(cases); i++) {
    assert_refused(COLUMN_NUMBER, cases[i], false, "is not a number", NULL);
    assert_refused(COLUMN_INTEGER, cases[i], false, "is not a number", NULL);
  }
}

/* The two slips that happen most say what to write instead. */
static void slips_have_a_hint(void **state) {
  (void)state;
  const char *comma = "write a decimal point, or use ';' between fields";
  assert_refused(COLUMN_NUMBER, "1,5", false, "is not a number", comma);
  assert_refused(COLUMN_NUMBER, "1.234,5", false, "is not a number", comma);
  assert_refused(COLUMN_NUMBER, "1,234", false, "is not a number", comma);
  assert_refused(COLUMN_NUMBER, "12%", false, "is not a number", "leave the % out");
  assert_refused(COLUMN_NUMBER, "12 %", true, "is not a number", "leave the % out");
}

/* What cannot be seen in a number is told: a no-break blank, a narrow one, one of no width. */
static void odd_blanks_have_a_hint(void **state) {
  (void)state;
  static const char hint[] = "delete the blanks in it: they are not those of the keyboard";
  assert_refused(COLUMN_NUMBER, "1\u00a0234", false, "is not a number", hint);
  assert_refused(COLUMN_INTEGER, "1\u202f234", true, "is not a number", hint);
  assert_refused(COLUMN_NUMBER, "\u200b7", false, "is not a number", hint);
}

static void decimal_commas(void **state) {
  (void)state;
  static const struct { const char *text; double value; } cases[] = {
    {"1,5", 1.5},         {"-1,5", -1.5},     {"1.5", 1.5},       {"12", 12},
    {"1,234", 1.234},     {"1.234,5", 1234.5}, {"-1.234,5", -1234.5},
    {"+1.234,5", 1234.5}, {"1.234.567", 1234567}, {"12.345.678,25", 12345678.25},
    {"1.23", 1.23},       {"1.2345", 1.2345}, {"1234.567", 1234.567},
    {",5", 0.5},          {"1,5e3", 1500},
  };
  for (size_t i = 0; i < COUNT(cases); i++)
    assert_reads(COLUMN_NUMBER, cases[i].text, true, cases[i].value);
}

static void wrong_decimal_commas(void **state) {
  (void)state;
  static const char *const cases[] = {
    "1,2,3", "1,234.5", "1,234,567", "1.23,4", "1234.567,8", "1.234,5.6", "1.234,567.890",
    "1.234.56", "1..234", ",", "1.2.3", "1.2345,6", "0x1,5", "1.234 ,5",
  };
  for (size_t i = 0; i < COUNT(cases); i++)
    assert_refused(COLUMN_NUMBER, cases[i], true, "is not a number", NULL);
}

/* 1.234 in a file with ';' may be 1234 or 1.234: the question is put, unless the column holds
 * whole numbers. */
static void one_point_and_three_digits(void **state) {
  (void)state;
  const char *hint = "write 1234 or 1,234; or say integer in the code book";
  static const char *const cases[] = {"1.234", "-1.234", "+1.234", "12.345", "999.999"};
  for (size_t i = 0; i < COUNT(cases); i++)
    assert_refused(COLUMN_NUMBER, cases[i], true, "could be thousands or a decimal", hint);
  assert_reads(COLUMN_INTEGER, "1.234", true, 1234);
  assert_reads(COLUMN_INTEGER, "-12.345", true, -12345);
  assert_reads(COLUMN_INTEGER, "+12.345", true, 12345);
}

/* No thousands begin with 0, so that 0.123 has one meaning only. */
static void zero_begins_no_thousands(void **state) {
  (void)state;
  assert_reads(COLUMN_NUMBER, "0.123", true, 0.123);
  assert_reads(COLUMN_NUMBER, "-0.123", true, -0.123);
  assert_refused(COLUMN_INTEGER, "0.123", true, "is not a whole number",
                 "the code book says integer");
  assert_refused(COLUMN_NUMBER, "0.123,4", true, "is not a number", NULL);
}

static void whole_numbers(void **state) {
  (void)state;
  assert_reads(COLUMN_INTEGER, "12", false, 12);
  assert_reads(COLUMN_INTEGER, "-12.0", false, -12);
  assert_reads(COLUMN_INTEGER, "1e3", false, 1000);
  assert_reads(COLUMN_INTEGER, "1.234,0", true, 1234);
  static const struct { const char *text; bool german; } cases[] = {
    {"1.5", false}, {"1.234", false}, {"1,234", true}, {"1.5", true}, {"-0.5", false},
  };
  for (size_t i = 0; i < COUNT(cases); i++)
    assert_refused(COLUMN_INTEGER, cases[i].text, cases[i].german, "is not a whole number",
                   "the code book says integer");
}

static void yes_and_no(void **state) {
  (void)state;
  static const struct { const char *text; double value; } cases[] = {
    {"ja", 1}, {"Ja", 1}, {"JA", 1}, {"yes", 1}, {"true", 1}, {"TRUE", 1}, {"1", 1},
    {"nein", 0}, {"Nein", 0}, {"no", 0}, {"false", 0}, {"False", 0}, {"0", 0},
  };
  static const char *const wrong[] = {"j", "n", "y", "2", "1.0", "-1", "wahr", "jaja", "ja?",
                                      "on", "ne", "nei", "neinn", "00", "TRU"};
  for (size_t i = 0; i < COUNT(cases); i++)
    assert_reads(COLUMN_YES_NO, cases[i].text, i % 2 == 0, cases[i].value);
  for (size_t i = 0; i < COUNT(wrong); i++)
    assert_refused(COLUMN_YES_NO, wrong[i], false, "is neither yes nor no",
                   "write ja or nein");
}

/* A cell of any length is looked at without room running out. */
static void long_cells(void **state) {
  (void)state;
  char text[5001];
  memset(text, '1', 5000);
  text[5000] = '\0';
  const char *why, *hint;
  double value;
  static const size_t lengths[] = {399, 400, 401, 5000};
  for (size_t i = 0; i < COUNT(lengths); i++) {
    assert_false(cell_read(COLUMN_NUMBER, text, lengths[i], true, &value, &why, &hint));
    assert_false(cell_read(COLUMN_YES_NO, text, lengths[i], true, &value, &why, &hint));
  }
  text[1] = '.';
  assert_true(cell_read(COLUMN_NUMBER, text, 300, false, &value, &why, &hint));
  /* 1.111... is 10/9 */
  assert_true(fabs(value - 10.0 / 9.0) < 1e-15);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(missing_signs),
    cmocka_unit_test(length_is_kept),
    cmocka_unit_test(numbers_with_a_point),
    cmocka_unit_test(zero_has_no_sign),
    cmocka_unit_test(wrong_numbers),
    cmocka_unit_test(slips_have_a_hint),
    cmocka_unit_test(odd_blanks_have_a_hint),
    cmocka_unit_test(decimal_commas),
    cmocka_unit_test(wrong_decimal_commas),
    cmocka_unit_test(one_point_and_three_digits),
    cmocka_unit_test(zero_begins_no_thousands),
    cmocka_unit_test(whole_numbers),
    cmocka_unit_test(yes_and_no),
    cmocka_unit_test(long_cells),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
