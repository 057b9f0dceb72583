#include "formula_sample.h"

/* a: 6 -2 0 0.5 nil 8; b: 4 3 0 nil 2 8; c: nil throughout; wlan: ja nein ja nil nein ja;
 * app: ja ja nil nil nein nein; einwohner: 1000 0 nil 200 7 1. */

struct expected {
  const char *text, *values;
};

static void assert_all(void **state, const struct expected *cases, size_t count) {
  for (size_t i = 0; i < count; i++) assert_values(*state, cases[i].text, cases[i].values);
}

static void assert_each(void **state, const struct expected *cases, size_t count) {
  for (size_t i = 0; i < count; i++) assert_value(*state, cases[i].text, cases[i].values);
}

/* ln 8 = 2.0794415416798357 and e = 2.718281828459045 are the nearest doubles. */
static void of_one_number(void **state) {
  static const struct expected cases[] = {
    {"abs(-3.5)", "3.5"},   {"abs(3.5)", "3.5"},    {"sqrt(2.25)", "1.5"},
    {"exp(0)", "1"},        {"exp(1)", "2.718281828459045"},
    {"log(1)", "0"},        {"log(8)", "2.0794415416798357"},
    {"log10(1000)", "3"},   {"log10(0.01)", "-2"},
    {"floor(2.9)", "2"},    {"floor(-2.1)", "-3"},  {"floor(5)", "5"},
    {"ceil(2.1)", "3"},     {"ceil(-2.9)", "-2"},   {"ceil(5)", "5"},
  };
  assert_each(state, cases, COUNT(cases));
}

/* Half away from zero, on either side; the second argument is the number of decimals, and
 * may be negative. */
static void rounding(void **state) {
  static const struct expected cases[] = {
    {"round(0.5)", "1"},       {"round(1.5)", "2"},        {"round(2.5)", "3"},
    {"round(-0.5)", "-1"},     {"round(-2.5)", "-3"},      {"round(2.4999)", "2"},
    {"round(0.49999999999999994)", "0"},
    {"round(1.25, 1)", "1.3"}, {"round(-1.25, 1)", "-1.3"}, {"round(1.24, 1)", "1.2"},
    {"round(1234.5, -2)", "1200"}, {"round(1250, -2)", "1300"}, {"round(7, 3)", "7"},
    {"round(2.5, 0)", "3"},
  };
  assert_each(state, cases, COUNT(cases));
}

static void smallest_and_largest(void **state) {
  static const struct expected cases[] = {
    {"min(a, b)", "4 -2 0 nil nil 8"}, {"max(a, b)", "6 3 0 nil nil 8"},
    {"min(a, b, 1)", "1 -2 0 nil nil 1"}, {"max(5, a, b)", "6 5 5 nil nil 8"},
    {"min(a, c)", "nil nil nil nil nil nil"}, {"max(c, a)", "nil nil nil nil nil nil"},
  };
  assert_all(state, cases, COUNT(cases));
}

static void clamped(void **state) {
  assert_values(*state, "clamp(a, 0, 5)", "5 0 0 0.5 nil 5");
  assert_values(*state, "clamp(b, a, 10)", "6 3 0 nil nil 8");
  assert_value(*state, "clamp(3, 3, 3)", "3");
}

/* The first that is there; yes/no stays yes/no. */
static void coalesced(void **state) {
  assert_values(*state, "coalesce(a, b)", "6 -2 0 0.5 2 8");
  assert_values(*state, "coalesce(c, b, a)", "4 3 0 0.5 2 8");
  assert_values(*state, "coalesce(c, nil)", "nil nil nil nil nil nil");
  assert_values(*state, "coalesce(a)", "6 -2 0 0.5 nil 8");
  assert_values(*state, "not coalesce(wlan, false)", "0 1 0 1 1 0");
}

static void asked_for_missing(void **state) {
  assert_values(*state, "missing(a)", "0 0 0 0 1 0");
  assert_values(*state, "missing(a + b)", "0 0 0 1 1 0");
  assert_values(*state, "missing(reife)", "0 0 1 0 0 0");
  assert_values(*state, "missing(wlan) or missing(app)", "0 0 1 1 0 0");
  assert_value(*state, "missing(\"text\")", "0");
  assert_value(*state, "missing(nil)", "1");
}

/* share(a, b) = 100 a / b, per(n, a, b) = n a / b, worked from the left (1/3 as the nearest
 * double times 100 would differ in the last bit); missing where b is 0. */
static void shares(void **state) {
  static const struct expected cases[] = {
    {"share(a, b)", "150 -66.66666666666667 nil nil nil 100"},
    {"share(1, 3)", "33.333333333333336 33.333333333333336 33.333333333333336"
                    " 33.333333333333336 33.333333333333336 33.333333333333336"},
    {"share(b, einwohner)", "0.4 nil nil nil 28.571428571428573 800"},
    {"share(a, 0)", "nil nil nil nil nil nil"}, {"share(0, -0)", "nil nil nil nil nil nil"},
    {"per(1000, b, einwohner)", "4 nil nil nil 285.7142857142857 8000"},
    {"per(b, 2, a)", "1.3333333333333333 -3 nil nil nil 2"},
    {"coalesce(share(a, b), 0)", "150 -66.66666666666667 0 0 0 100"},
  };
  assert_all(state, cases, COUNT(cases));
}

/* What is missing is left out; nothing at all is missing, not 0. */
static void sums(void **state) {
  static const struct expected cases[] = {
    {"sum(a, b, c)", "10 1 0 0.5 2 16"},  {"sum(c, nil)", "nil nil nil nil nil nil"},
    {"sum(a)", "6 -2 0 0.5 nil 8"},       {"mean(a, b, c)", "5 0.5 0 0.5 2 8"},
    {"mean(c)", "nil nil nil nil nil nil"}, {"mean(1, 2, 6)", "3 3 3 3 3 3"},
    {"count_yes(wlan, app)", "2 1 1 nil 0 1"}, {"count_yes(wlan)", "1 0 1 nil 0 1"},
    {"count_yes(wlan, app, a > 1, nil)", "3 1 1 0 0 2"},
    {"sum(wlan, app) / 2", "1 0.5 0.5 nil 0 0.5"}, {"mean(wlan, app)", "1 0.5 1 nil 0 0.5"},
  };
  assert_all(state, cases, COUNT(cases));
}

/* Sums run in the order of the arguments: (0.1 + 0.2) + 0.3 = 0.6000000000000001, while
 * 0.3 + 0.2 + 0.1 = 0.6. */
static void order_of_sums(void **state) {
  assert_value(*state, "sum(0.1, 0.2, 0.3)", "0.6000000000000001");
  assert_value(*state, "sum(0.3, 0.2, 0.1)", "0.6");
  assert_value(*state, "sum(1e308, -1e308, 5)", "5");
}

/* The list of names, by which files are refused, is the table's. */
static void names(void **state) {
  (void)state;
  static const char *const contract[] = {
    "abs", "min", "max", "sqrt", "exp", "log", "log10", "floor", "ceil", "round", "clamp",
    "coalesce", "missing", "share", "per", "count_yes", "sum", "mean",
  };
  const char *const *name = formula_functions();
  for (size_t i = 0; i < COUNT(contract); i++) assert_string_equal(name[i], contract[i]);
  assert_null(name[COUNT(contract)]);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_SAMPLE(of_one_number), WITH_SAMPLE(rounding),  WITH_SAMPLE(smallest_and_largest),
    WITH_SAMPLE(clamped),       WITH_SAMPLE(coalesced), WITH_SAMPLE(asked_for_missing),
    WITH_SAMPLE(shares),        WITH_SAMPLE(sums),      WITH_SAMPLE(order_of_sums),
    cmocka_unit_test(names),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
