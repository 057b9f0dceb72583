#include "formula_sample.h"

static void assert_type(void **state, const char *text, enum formula_type type) {
  struct formula *formula = sample_formula(*state, text);
  assert_non_null(formula);
  assert_int_equal(formula_type(formula), type);
}

static void refuse(void **state, const char *text, const char *finding) {
  assert_refused(*state, text, finding);
}

/* --- columns ----------------------------------------------------------------------------- */

/* Value formulas see the units file and the data; where sees the units file alone. */
static void columns_seen(void **state) {
  struct sample *sample = *state;
  struct locator locator = {.start = {"rule.lua", 1, 1, 0}};
  assert_values(sample, "einwohner + a", "1006 -2 nil 200.5 nil 9");
  struct formula *where = formula_parse(sample->arena, "einwohner > a", &locator,
                                        sample->diags);
  assert_false(formula_bind(where, sample->data, true, "cities.csv", sample->diags));
  assert_found(sample, "1:13+1 error: no column 'a' in cities.csv"
                       " | it is a column of the data; here only the units file is seen");
  where = formula_parse(sample->arena, "einwoner > 5 and land == \"NW\"", &locator,
                        sample->diags);
  assert_false(formula_bind(where, sample->data, true, "cities.csv", sample->diags));
  assert_found(sample, "1:1+8 error: no column 'einwoner' in cities.csv"
                       " | did you mean 'einwohner'?");
  where = formula_parse(sample->arena, "einwohner > 5 and land == \"NW\"", &locator,
                        sample->diags);
  assert_true(formula_bind(where, sample->data, true, "cities.csv", sample->diags));
}

/* Every place of every unknown column, with the nearest name; a column of the data is not
 * proposed where it is not seen. */
static void unknown_columns(void **state) {
  refuse(state, "reif + wlann * 2 + reif",
         "1:1+4 error: no column 'reif' in data | did you mean 'reife'?\n"
         "1:8+5 error: no column 'wlann' in data | did you mean 'wlan'?\n"
         "1:20+4 error: no column 'reif' in data | did you mean 'reife'?");
  refuse(state, "Einwohner / 2", "1:1+9 error: no column 'Einwohner' in data"
                                 " | did you mean 'einwohner'?");
  refuse(state, "voellig_anders", "1:1+14 error: no column 'voellig_anders' in data");
  refuse(state, "round + 1", "1:1+5 error: no column 'round' in data"
                             " | it is a function: write round(…)");
}

static void where_proposes_its_own(void **state) {
  struct sample *sample = *state;
  struct locator locator = {.start = {"rule.lua", 1, 1, 0}};
  struct formula *where = formula_parse(sample->arena, "reif == 1", &locator,
                                        sample->diags);
  assert_false(formula_bind(where, sample->data, true, "cities.csv", sample->diags));
  assert_found(sample, "1:1+4 error: no column 'reif' in cities.csv");
}

/* A column may be called like a function: without brackets it is the column. */
static void column_called_like_a_function(void **state) {
  struct sample *sample = *state;
  sample_file("data/zusatz.csv", "ags,round\n01,2.5\n02,3.5\n");
  dataset_free(sample->data);
  sample->data = dataset_new();
  assert_true(dataset_read_units(sample->data, "cities.csv", "ags", "name", sample->diags));
  assert_true(dataset_read_folder(sample->data, "data", sample->diags));
  diags_clear(sample->diags);
  assert_values(sample, "round(round) + round", "5.5 7.5 nil nil nil nil");
}

static void bare(void **state) {
  struct sample *sample = *state;
  assert_ptr_equal(formula_bare(sample_formula(sample, " a ")),
                   dataset_find(sample->data, "a"));
  assert_ptr_equal(formula_bare(sample_formula(sample, "(a)")),
                   dataset_find(sample->data, "a"));
  assert_null(formula_bare(sample_formula(sample, "a + 0")));
  assert_null(formula_bare(sample_formula(sample, "5")));
}

static void inputs(void **state) {
  struct sample *sample = *state;
  size_t count;
  const struct column *const *input = formula_inputs(
      sample_formula(sample, "if wlan then b else a + b end"), &count);
  assert_int_equal(count, 3);
  assert_string_equal(input[0]->name, "wlan");
  assert_string_equal(input[1]->name, "b");
  assert_string_equal(input[2]->name, "a");
}

/* --- types ------------------------------------------------------------------------------- */

static void types(void **state) {
  static const struct { const char *text; enum formula_type type; } cases[] = {
    {"a", FORMULA_NUMBER},              {"wlan", FORMULA_TRUTH},
    {"reife", FORMULA_TEXT},            {"a > b", FORMULA_TRUTH},
    {"not wlan", FORMULA_TRUTH},        {"wlan + app", FORMULA_NUMBER},
    {"-wlan", FORMULA_NUMBER},          {"missing(reife)", FORMULA_TRUTH},
    {"count_yes(wlan)", FORMULA_NUMBER}, {"mean(wlan, a)", FORMULA_NUMBER},
    {"if wlan then a else b end", FORMULA_NUMBER},
    {"if wlan then app else nil end", FORMULA_TRUTH},
    {"if wlan then nil else a > 3 end", FORMULA_TRUTH},
    {"if wlan then a > 3 else nil end", FORMULA_TRUTH},
    {"if wlan then app else 0 end", FORMULA_NUMBER},
    {"if wlan then nil else nil end", FORMULA_NUMBER},
    {"coalesce(wlan, app)", FORMULA_TRUTH}, {"coalesce(wlan, false)", FORMULA_TRUTH},
    {"coalesce(wlan, 0)", FORMULA_NUMBER},  {"coalesce(a, 1)", FORMULA_NUMBER},
  };
  for (size_t i = 0; i < COUNT(cases); i++)
    assert_type(state, cases[i].text, cases[i].type);
}

/* yes/no is 1 and 0 in arithmetic, truth in conditions, and both through if and coalesce. */
static void yes_no(void **state) {
  assert_values(*state, "wlan * 10 + app", "11 1 nil nil 0 10");
  assert_values(*state, "if wlan then 5 else 6 end", "5 6 5 nil 6 5");
  assert_values(*state, "wlan == app", "1 0 nil nil 1 0");
  assert_values(*state, "wlan == true", "1 0 1 nil 0 1");
  assert_values(*state, "wlan == 1", "1 0 1 nil 0 1");
  assert_values(*state, "coalesce(wlan, app) * 3 + 1", "4 1 4 nil 1 4");
  assert_values(*state, "if app then wlan else nil end + 1", "2 1 nil nil nil nil");
}

/* --- what does not go together ----------------------------------------------------------- */

static void wrong_types(void **state) {
  refuse(state, "reife + 1", "1:1+5 error: a number expected, but this is text"
                             " | 'reife' holds text such as 'voll'; compare it with == \"…\"");
  refuse(state, "max(a, land)", "1:8+4 error: a number expected, but this is text"
                                " | 'land' holds text such as 'NW'; compare it with == \"…\"");
  refuse(state, "reife < \"voll\"",
         "1:1+5 error: a number expected, but this is text"
         " | 'reife' holds text such as 'voll'; compare it with == \"…\"\n"
         "1:9+6 error: a number expected, but this is text | compare text with == \"…\"");
  refuse(state, "a == \"6\"", "1:1+1 error: text expected, but this is a number"
                              " | numbers are compared without quotation marks");
  refuse(state, "reife == 2", "1:10+1 error: text expected, but this is a number"
                              " | numbers are compared without quotation marks");
  refuse(state, "wlan == \"ja\"", "1:1+4 error: text expected, but this is a condition"
                                  " | it is yes or no: write wlan, or not wlan");
  refuse(state, "coalesce(wlan, app) == \"ja\"",
         "1:1+8 error: text expected, but this is a condition"
         " | it is true or false: write it alone, or not (…)");
  refuse(state, "(a > 3) + 1", "1:4+1 error: a number expected, but this is a condition"
                               " | write a < b and b < c, or if … then 1 else 0 end");
  refuse(state, "-(wlan and app)", "1:8+3 error: a number expected, but this is a condition"
                                   " | write if … then 1 else 0 end");
  refuse(state, "true * 2", "1:1+4 error: a number expected, but this is a condition"
                            " | write if … then 1 else 0 end");
  refuse(state, "if a then 1 else 2 end",
         "1:4+1 error: a condition expected, but this is a number"
         " | compare it, as in x > 0; a choice is if … then … else … end");
  refuse(state, "wlan and a or b",
         "1:10+1 error: a condition expected, but this is a number"
         " | compare it, as in x > 0; a choice is if … then … else … end\n"
         "1:15+1 error: a condition expected, but this is a number"
         " | compare it, as in x > 0; a choice is if … then … else … end");
  refuse(state, "if wlan then \"ja\" else 2 end",
         "1:14+4 error: a number expected, but this is text | compare text with == \"…\"");
  refuse(state, "count_yes(wlan, a)",
         "1:17+1 error: a condition expected, but this is a number"
         " | compare it, as in x > 0; a choice is if … then … else … end");
  refuse(state, "coalesce(reife, \"keine\")",
         "1:10+5 error: a number expected, but this is text"
         " | 'reife' holds text such as 'voll'; compare it with == \"…\"\n"
         "1:17+7 error: a number expected, but this is text | compare text with == \"…\"");
}

/* A comparison with nil would be missing for every unit. */
static void nil_is_asked_for(void **state) {
  refuse(state, "a == nil", "1:6+3 error: a comparison with nil is missing, never true"
                            " | write missing(x), or not missing(x)");
  refuse(state, "if nil ~= reife then 1 else 2 end",
         "1:4+3 error: a comparison with nil is missing, never true"
         " | write missing(x), or not missing(x)");
}

/* A text that no cell has is a slip, most likely; the formula still counts. */
static void unseen_texts(void **state) {
  struct sample *sample = *state;
  assert_non_null(sample_formula(sample, "reife == \"vol\" or \"KEINE\" ~= reife"));
  assert_found(sample,
               "1:10+5 warning: no cell of column 'reife' says 'vol' | did you mean 'voll'?\n"
               "1:19+7 warning: no cell of column 'reife' says 'KEINE'"
               " | its cells say 'voll', 'keine', 'teilweise'");
  assert_non_null(sample_formula(sample, "reife == \"halbwegs fertig\""));
  assert_found(sample, "1:10+17 warning: no cell of column 'reife' says 'halbwegs fertig'"
                       " | its cells say 'voll', 'keine', 'teilweise'");
  assert_non_null(sample_formula(sample, "reife == \"teilweise\" and land ~= \"BY\""));
  assert_found(sample, "");
}

/* Cells of units that are not selected count as seen. */
static void unseen_among_selected(void **state) {
  struct sample *sample = *state;
  const uint8_t keep[6] = {1, 1, 0, 0, 1, 0};
  dataset_select(sample->data, keep);
  assert_non_null(sample_formula(sample, "land == \"BY\""));
  assert_found(sample, "");
}

/* --- other data -------------------------------------------------------------------------- */

/* A formula can be bound to other data and back. */
static void bound_again(void **state) {
  struct sample *sample = *state;
  const char *why;
  double value[6];
  uint8_t status[6] = {0};
  struct formula *formula = sample_formula(sample, "a * 2");
  struct dataset *other = dataset_like(sample->data, 1);
  assert_true(dataset_set(other, "a", 0, "21", &why));
  assert_true(formula_bind(formula, other, false, "data", sample->diags));
  assert_true(formula_evaluate(formula, other, value, status, sample->diags));
  assert_true(value[0] == 42);
  assert_true(formula_bind(formula, sample->data, false, "data", sample->diags));
  assert_true(formula_evaluate(formula, sample->data, value, status, sample->diags));
  assert_true(value[0] == 12 && value[5] == 16);
  dataset_free(other);
}

/* --- the formula with one unit's cells --------------------------------------------------- */

static void assert_filled(void **state, const char *text, size_t unit, const char *wanted) {
  struct sample *sample = *state;
  struct buf out = {0};
  struct formula *formula = sample_formula(sample, text);
  assert_non_null(formula);
  formula_filled(formula, sample->data, unit, &out);
  assert_string_equal(buf_text(&out), wanted);
  buf_free(&out);
}

/* Everything but the names stays as it is written; -2 beside an operator is put in brackets,
 * so that (-2)^2 does not read as -(2^2). */
static void filled(void **state) {
  assert_filled(state, "per(1000, a, einwohner)", 0, "per(1000, 6, 1000)");
  assert_filled(state, "a", 3, "0.5");
  assert_filled(state, "  a+b*a  ", 0, "  6+4*6  ");
  assert_filled(state, "share(a, c)", 2, "share(0, nil)");
  assert_filled(state, "if wlan then a else b end", 1, "if nein then -2 else 3 end");
  assert_filled(state, "reife == \"a\" or land == 'reife'", 0,
                "\"voll\" == \"a\" or \"NW\" == 'reife'");
  assert_filled(state, "missing(reife)", 2, "missing(nil)");
  assert_filled(state, "b - a", 1, "3 - (-2)");
  assert_filled(state, "a^2 + -a", 1, "(-2)^2 + -(-2)");
  assert_filled(state, "abs( a )", 1, "abs( -2 )");
  assert_filled(state, "a", 1, "-2");
  assert_filled(state, "5", 1, "5");
}

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_SAMPLE(columns_seen),     WITH_SAMPLE(unknown_columns),
    WITH_SAMPLE(where_proposes_its_own),
    WITH_SAMPLE(column_called_like_a_function),
    WITH_SAMPLE(bare),             WITH_SAMPLE(inputs),
    WITH_SAMPLE(types),            WITH_SAMPLE(yes_no),
    WITH_SAMPLE(wrong_types),      WITH_SAMPLE(nil_is_asked_for),
    WITH_SAMPLE(unseen_texts),     WITH_SAMPLE(unseen_among_selected),
    WITH_SAMPLE(bound_again),      WITH_SAMPLE(filled),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
