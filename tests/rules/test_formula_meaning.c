#include "formula_sample.h"

static const char *meaning(struct sample *sample, const char *text) {
  struct locator locator = {.start = {"rule.lua", 1, 1, 0}};
  struct formula *formula = formula_parse(sample->arena, text, &locator, sample->diags);
  struct buf out = {0};
  assert_non_null(formula);
  formula_meaning(formula, &out);
  const char *copy = arena_copy(sample->arena, buf_text(&out));
  buf_free(&out);
  return copy;
}

/* A changelog by meaning does not tell of these: the same formula, written otherwise. */
static void same(void **state) {
  static const char *const pairs[][2] = {
    {"a+b*c", "a + (b * c)"},
    {"per(1000,a,b)", "per( 1e3, a,\n  b )"},
    {"(a)", "a"},
    {"a - b - c", "(a - b) - c"},
    {"2 ^ a ^ b", "2 ^ (a ^ b)"},
    {"-a ^ 2", "-(a ^ 2)"},
    {"0.50 * a", ".5 * a"},
    {"reife == 'voll'", "reife == \"voll\""},
    {"if a > 1 then 1 elseif a > 0 then 2 else 3 end",
     "if a > 1 then 1 else if a > 0 then 2 else 3 end end"},
    {"not (a == b)", "(not (a == b))"},
  };
  for (size_t i = 0; i < COUNT(pairs); i++)
    assert_string_equal(meaning(*state, pairs[i][0]), meaning(*state, pairs[i][1]));
}

/* And of these it does. */
static void different(void **state) {
  static const char *const pairs[][2] = {
    {"a - (b - c)", "a - b - c"},
    {"(a + b) * c", "a + b * c"},
    {"-a ^ 2", "(-a) ^ 2"},
    {"a + b", "b + a"},
    {"a < b", "a <= b"},
    {"a == b", "a ~= b"},
    {"share(a, b)", "share(b, a)"},
    {"sum(a, b)", "mean(a, b)"},
    {"reife == 'voll'", "reife == 'voll '"},
    {"land == 'a'", "land == a"},
    {"if a > 0 then nil else 1 end", "if a > 0 then 1 else nil end"},
    {"wlan == true", "wlan == false"},
  };
  for (size_t i = 0; i < COUNT(pairs); i++)
    assert_string_not_equal(meaning(*state, pairs[i][0]), meaning(*state, pairs[i][1]));
}

int main(void) {
  const struct CMUnitTest tests[] = {WITH_SAMPLE(same), WITH_SAMPLE(different)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
