#include "formula_sample.h"

#include "base/sql.h"

static const char *spelt(struct sample *sample, const char *text, bool truth, bool *fits) {
  struct locator locator = {.start = {"rule.lua", 1, 1, 0}};
  struct formula *formula = formula_parse(sample->arena, text, &locator, sample->diags);
  struct buf out = {0};
  assert_non_null(formula);
  assert_true(formula_bind(formula, sample->data, false, "data", sample->diags));
  *fits = formula_sql(formula, &sql_dialect_table[0], truth, &out);
  const char *copy = arena_copy(sample->arena, buf_text(&out));
  buf_free(&out);
  return copy;
}

static void assert_sql(void **state, const char *text, bool truth, const char *wanted) {
  bool fits;
  assert_string_equal(spelt(*state, text, truth, &fits), wanted);
  assert_true(fits);
}

/* Brackets stand where the order of work needs them, and no number is an integer. */
static void arithmetic(void **state) {
  assert_sql(state, "a + b * c - 2", false, "\"a\" + \"b\" * \"c\" - 2.0");
  assert_sql(state, "(a + b) * (a / (b / c))", false,
             "(\"a\" + \"b\") * (\"a\" / (\"b\" / \"c\"))");
  assert_sql(state, "a - (b - c)", false, "\"a\" - (\"b\" - \"c\")");
  assert_sql(state, "-(a + b) ^ 2", false, "(-POWER(\"a\" + \"b\", 2.0))");
  assert_sql(state, "2 * share(a + 1, b)", false,
             "2.0 * (100.0 * (\"a\" + 1.0) / NULLIF(\"b\", 0.0))");
}

/* What is missing spreads where SQL would pass over it: FALSE AND NULL, LEAST(1, NULL). */
static void missing_values_spread(void **state) {
  assert_sql(state, "wlan and app", true,
             "(CAST(\"wlan\" AS INTEGER) * CAST(\"app\" AS INTEGER) = 1)");
  assert_sql(state, "missing(wlan) or missing(a)", true,
             "((\"wlan\" IS NULL) OR (\"a\" IS NULL))");
  assert_sql(state, "min(a, 3)", false,
             "CASE WHEN \"a\" IS NULL THEN NULL ELSE LEAST(\"a\", 3.0) END");
  assert_sql(state, "if wlan then a else b end", false,
             "CASE \"wlan\" WHEN TRUE THEN \"a\" WHEN FALSE THEN \"b\" END");
}

/* Yes and no are 1 and 0 in arithmetic, a truth in a condition. */
static void truths(void **state) {
  assert_sql(state, "wlan", true, "\"wlan\"");
  assert_sql(state, "wlan", false,
             "CASE \"wlan\" WHEN TRUE THEN 1.0 WHEN FALSE THEN 0.0 END");
  assert_sql(state, "reife ~= 'it\"s'", true, "(\"reife\" <> 'it\"s')");
}

/* The function called with n columns. */
static const char *called(struct sample *sample, const char *name, size_t n) {
  const char *column = strcmp(name, "count_yes") == 0 ? "wlan" : "a", *text = column;
  for (size_t i = 1; i < n; i++)
    text = arena_printf(sample->arena, "%s, %s", text, column);
  return arena_printf(sample->arena, "%s(%s)", name, text);
}

/* A function that is added is spelt here, too. */
static void every_function(void **state) {
  struct sample *sample = *state;
  struct locator locator = {.start = {"rule.lua", 1, 1, 0}};
  for (const char *const *name = formula_functions(); *name != NULL; name++) {
    bool fits = false;
    for (size_t n = 1; n <= 3; n++) {
      const char *text = called(sample, *name, n);
      if (formula_parse(sample->arena, text, &locator, sample->diags) == NULL) continue;
      spelt(sample, text, false, &fits);
      if (!fits) fail_msg("%s has no SQL", text);
    }
    assert_true(fits);
  }
}

/* Spellings that repeat their arguments grow without bound; there is an end to it. */
static void too_long(void **state) {
  struct sample *sample = *state;
  const char *text = "a";
  bool fits;
  for (int i = 0; i < 60; i++) text = arena_printf(sample->arena, "max(%s, b)", text);
  assert_true(strlen(spelt(sample, text, false, &fits)) < 200000);
  assert_false(fits);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_SAMPLE(arithmetic), WITH_SAMPLE(missing_values_spread), WITH_SAMPLE(truths),
    WITH_SAMPLE(every_function), WITH_SAMPLE(too_long),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
