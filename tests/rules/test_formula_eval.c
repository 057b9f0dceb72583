#include <math.h>

#include "formula_sample.h"

/* a: 6 -2 0 0.5 nil 8; b: 4 3 0 nil 2 8; c: nil throughout; wlan: ja nein ja nil nein ja;
 * app: ja ja nil nil nein nein; reife: voll keine nil teilweise voll keine. */

struct expected {
  const char *text, *values;
};

static void assert_all(void **state, const struct expected *cases, size_t count) {
  for (size_t i = 0; i < count; i++) assert_values(*state, cases[i].text, cases[i].values);
}

/* --- operators --------------------------------------------------------------------------- */

static void arithmetic(void **state) {
  static const struct expected cases[] = {
    {"a + b", "10 1 0 nil nil 16"},   {"a - b", "2 -5 0 nil nil 0"},
    {"a * b", "24 -6 0 nil nil 64"},  {"(a + 1) / 2", "3.5 -0.5 0.5 0.75 nil 4.5"},
    {"-a", "-6 2 0 -0.5 nil -8"},     {"a ^ 2", "36 4 0 0.25 nil 64"},
    {"2 ^ a", "64 0.25 1 1.4142135623730951 nil 256"},
    {"a ^ 3", "216 -8 0 0.125 nil 512"},
  };
  assert_all(state, cases, COUNT(cases));
}

static void comparisons(void **state) {
  static const struct expected cases[] = {
    {"a < b", "0 1 0 nil nil 0"},  {"a <= b", "0 1 1 nil nil 1"},
    {"a > b", "1 0 0 nil nil 0"},  {"a >= b", "1 0 1 nil nil 1"},
    {"a == b", "0 0 1 nil nil 1"}, {"a ~= b", "1 1 0 nil nil 0"},
  };
  assert_all(state, cases, COUNT(cases));
}

/* A missing operand makes the result missing even where the other would decide. */
static void logic(void **state) {
  static const struct expected cases[] = {
    {"wlan and app", "1 0 nil nil 0 0"}, {"wlan or app", "1 1 nil nil 0 1"},
    {"not wlan", "0 1 0 nil 1 0"},       {"true and app", "1 1 nil nil 0 0"},
    {"false and app", "0 0 nil nil 0 0"}, {"true or app", "1 1 nil nil 1 1"},
    {"a > 1 or b > 1", "1 1 0 nil nil 1"},
  };
  assert_all(state, cases, COUNT(cases));
}

/* Text is compared as it stands, case and all; missing cells stay missing. */
static void texts(void **state) {
  static const struct expected cases[] = {
    {"reife == \"voll\"", "1 0 nil 0 1 0"}, {"\"voll\" ~= reife", "0 1 nil 1 0 1"},
    {"reife ~= land", "1 1 nil 1 1 1"},     {"land == land", "1 1 1 1 1 1"},
    {"missing(reife)", "0 0 1 0 0 0"},      {"not missing(reife)", "1 1 0 1 1 1"},
    {"if reife == \"voll\" then 100 elseif reife == \"teilweise\" then 50 else 0 end",
     "100 0 nil 50 100 0"},
  };
  assert_all(state, cases, COUNT(cases));
}

static void choices(void **state) {
  static const struct expected cases[] = {
    {"if a > 1 then a else b end", "6 3 0 nil nil 8"},
    {"if wlan then 1 else nil end", "1 nil 1 nil nil 1"},
    {"if missing(a) then -1 else a end", "6 -2 0 0.5 -1 8"},
    {"if a > 5 then 1 elseif a > 0 then 2 elseif a == 0 then 3 else 4 end",
     "1 4 3 2 nil 1"},
    {"if c > 1 then 1 else 2 end", "nil nil nil nil nil nil"},
  };
  assert_all(state, cases, COUNT(cases));
}

/* nil is the missing value: whatever it touches is missing. */
static void nothing(void **state) {
  static const char *const formulas[] = {
    "nil", "-nil", "nil + 1", "1 - nil", "nil * 0", "0 / nil", "nil / 0", "nil ^ 0",
    "1 ^ nil", "c ^ 0", "1 ^ c", "not nil", "nil and true", "false or nil",
    "if nil then 1 else 2 end", "max(1, nil)", "min(nil, 1)", "abs(nil)", "round(1.5, nil)",
    "clamp(nil, 0, 1)", "clamp(1, nil, 2)", "share(nil, 1)", "share(1, nil)",
    "per(nil, 1, 1)", "per(1, nil, 0)", "c + 1", "c < 1", "sqrt(c)",
  };
  for (size_t i = 0; i < COUNT(formulas); i++) assert_value(*state, formulas[i], "nil");
}

/* Minus zero is zero wherever it comes out. */
static void minus_zero(void **state) {
  static const char *const formulas[] = {
    "-0", "0 * -1", "-(a - a)", "ceil(-0.5)", "-0 * 5", "min(-0, -0)", "round(-0.3)",
    "if true then -0 else 1 end", "sum(-0, -0)", "coalesce(-0, 1)",
  };
  struct sample *sample = *state;
  double value[6];
  for (size_t i = 0; i < COUNT(formulas); i++) {
    uint8_t status[6] = {0};
    struct formula *formula = sample_formula(sample, formulas[i]);
    assert_true(formula_evaluate(formula, sample->data, value, status, sample->diags));
    assert_true(value[0] == 0 && !signbit(value[0]));
  }
}

/* --- data errors ------------------------------------------------------------------------- */

#define USE_SHARE " | share(a, b) and per(n, a, b) are missing there instead"

/* The operator, the first unit, its inputs and how many more. */
static void division_by_zero(void **state) {
  assert_refused(*state, "1 + a / b",
                 "1:7+1 error: division by zero for Ceburg (a = 0, b = 0)" USE_SHARE);
  assert_refused(*state, "2 / (a - a)",
                 "1:3+1 error: division by zero for Ahausen (a = 6) and 4 more" USE_SHARE);
  assert_refused(*state, "1 / 0",
                 "1:3+1 error: division by zero for Ahausen and 5 more" USE_SHARE);
  assert_refused(*state, "1 / -0",
                 "1:3+1 error: division by zero for Ahausen and 5 more" USE_SHARE);
  assert_refused(*state, "if reife == \"voll\" then a / (b - 4) else 0 end",
                 "1:27+1 error: division by zero for Ahausen (reife = voll, a = 6, b = 4)"
                 USE_SHARE);
  assert_refused(*state, "if missing(c) then 1 / einwohner else 0 end",
                 "1:22+1 error: division by zero for Bedorf (c = nil, einwohner = 0)" USE_SHARE);
}

static void not_finite(void **state) {
  static const struct { const char *text, *finding; } cases[] = {
    {"log(a)", "1:1+3 error: the result is not a finite number for Bedorf (a = -2)"
               " and 1 more"},
    {"sqrt(a - 1)", "1:1+4 error: the result is not a finite number for Bedorf (a = -2)"
                    " and 2 more"},
    {"exp(a * 1000)", "1:1+3 error: the result is not a finite number for Ahausen (a = 6)"
                      " and 1 more"},
    {"a ^ 0.5", "1:3+1 error: the result is not a finite number for Bedorf (a = -2)"},
    {"a ^ -1", "1:3+1 error: the result is not a finite number for Ceburg (a = 0)"},
    {"b * 1e308", "1:3+1 error: the result is not a finite number for Ahausen (b = 4)"
                  " and 3 more"},
    {"1e308 + 1e308 * wlan",
     "1:7+1 error: the result is not a finite number for Ahausen (wlan = ja) and 2 more"},
    {"-1e308 - 1e308", "1:8+1 error: the result is not a finite number for Ahausen"
                       " and 5 more"},
    {"share(b * 1e306, b)", "1:1+5 error: the result is not a finite number"
                            " for Ahausen (b = 4) and 3 more"},
    {"per(1e308, b, 1)", "1:1+3 error: the result is not a finite number for Ahausen (b = 4)"
                         " and 3 more"},
    {"sum(1e308, 1e308, a)",
     "1:1+3 error: the result is not a finite number for Ahausen (a = 6) and 5 more"},
    {"mean(1e308, 1e308)",
     "1:1+4 error: the result is not a finite number for Ahausen and 5 more"},
    {"clamp(a, 5, 1)", "1:1+5 error: the result is not a finite number for Ahausen (a = 6)"
                       " and 4 more"},
    {"log10(0)", "1:1+5 error: the result is not a finite number for Ahausen and 5 more"},
  };
  for (size_t i = 0; i < COUNT(cases); i++)
    assert_refused(*state, cases[i].text, cases[i].finding);
}

/* Only the first fault of a formula is told: what follows from it is none. */
static void one_cause(void **state) {
  assert_refused(*state, "sqrt(a / b - 1)",
                 "1:8+1 error: division by zero for Ceburg (a = 0, b = 0)" USE_SHARE);
  assert_refused(*state, "log(1 / (a - a))",
                 "1:7+1 error: division by zero for Ahausen (a = 6) and 4 more" USE_SHARE);
}

/* A dozen inputs are shown. */
static void many_inputs(void **state) {
  struct sample *sample = *state;
  struct buf header = {0}, cells = {0}, text = {0};
  for (int i = 1; i <= 14; i++) {
    buf_printf(&header, ",x%d", i);
    buf_printf(&cells, ",%d", i + 1);
    buf_printf(&text, "x%d + ", i);
  }
  buf_puts(&text, "1 / 0");
  struct buf file = {0};
  buf_printf(&file, "ags%s\n01%s\n", buf_text(&header), buf_text(&cells));
  sample_file("data/zusatz.csv", buf_text(&file));
  dataset_free(sample->data);
  sample->data = dataset_new();
  assert_true(dataset_read_units(sample->data, "cities.csv", "ags", "name", sample->diags));
  assert_true(dataset_read_folder(sample->data, "data", sample->diags));
  diags_clear(sample->diags);
  assert_refused(sample, buf_text(&text),
                 "1:78+1 error: division by zero for Ahausen (x1 = 2, x2 = 3, x3 = 4,"
                 " x4 = 5, x5 = 6, x6 = 7, x7 = 8, x8 = 9, x9 = 10, x10 = 11, x11 = 12,"
                 " x12 = 13, …) and 5 more" USE_SHARE);
  buf_free(&header), buf_free(&cells), buf_free(&text), buf_free(&file);
}

/* --- what does not count is no error ------------------------------------------------------ */

/* Nothing is an error in a branch that is not taken, however deep. */
static void branches_not_taken(void **state) {
  static const struct expected cases[] = {
    {"if b == 0 then 0 else a / b end", "1.5 -0.6666666666666666 0 nil nil 1"},
    {"if b ~= 0 then a / b else nil end", "1.5 -0.6666666666666666 nil nil nil 1"},
    {"if a > 0 then if a > 1 then log(a - 1) else 0 end else 5 end",
     "1.6094379124341003 5 5 0 nil 1.9459101490553132"},
    {"if missing(c) then 1 else 1 / 0 end", "1 1 1 1 1 1"},
    {"if c > 0 then 1 / 0 else 2 / 0 end", "nil nil nil nil nil nil"},
  };
  assert_all(state, cases, COUNT(cases));
}

/* Where the node does not exist for a unit, its formula is not asked: no division by zero
 * of Ceburg, for which `only` was false. */
static void units_not_asked(void **state) {
  struct sample *sample = *state;
  double value[6];
  uint8_t status[6] = {0, 0, STATUS_IMPOSSIBLE, 0, STATUS_MISSING, STATUS_IMPUTED};
  struct formula *formula = sample_formula(sample, "a / b");
  assert_true(formula_evaluate(formula, sample->data, value, status, sample->diags));
  assert_found(sample, "");
  assert_true(value[0] == 1.5 && value[5] == 1);
  status[2] = STATUS_MISSING;
  assert_false(formula_evaluate(formula, sample->data, value, status, sample->diags));
}

/* --- statuses ---------------------------------------------------------------------------- */

static void assert_status(void **state, const char *text, const char *wanted) {
  struct sample *sample = *state;
  double value[6];
  uint8_t status[6] = {STATUS_MISSING, STATUS_IMPUTED, 0, 0, 0, 0};
  char letters[7] = {0};
  struct formula *formula = sample_formula(sample, text);
  assert_non_null(formula);
  assert_true(formula_evaluate(formula, sample->data, value, status, sample->diags));
  for (size_t u = 0; u < 6; u++) letters[u] = status_letter(status[u]);
  assert_string_equal(letters, wanted);
}

/* The worst of the inputs that are there, O where there is no value. Column b is estimated
 * throughout, a is as measured; other statuses stand in a long file. */
static void statuses(void **state) {
  struct sample *sample = *state;
  assert_status(state, "a", "AAAAOA");
  assert_status(state, "b + 1", "EEEOEE");
  assert_status(state, "a + b", "EEEOOE");
  assert_status(state, "sum(a, b)", "EEEAEE");
  assert_status(state, "coalesce(c, a)", "AAAAOA");
  assert_status(state, "coalesce(b, 1)", "EEEAEE");
  assert_status(state, "7", "AAAAAA");
  assert_status(state, "nil", "OOOOOO");
  assert_status(state, "if wlan then a else b end", "EEEOEE");
  sample_file("data/lang.csv", "ags,column,value,status\n01,d,1,P\n02,d,1,D\n03,d,1,E\n"
                               "04,d,,D\n05,d,1,P\n06,d,1,A\n");
  dataset_free(sample->data);
  sample->data = dataset_new();
  assert_true(dataset_read_units(sample->data, "cities.csv", "ags", "name", sample->diags));
  assert_true(dataset_read_folder(sample->data, "data", sample->diags));
  assert_status(state, "sum(a, d)", "PDEAPA");
  assert_status(state, "sum(b, d)", "EEEOEE");
}

/* A cell that is not there has no say, whatever its status. */
static void status_without_a_cell(void **state) {
  struct sample *sample = *state;
  dataset_find(sample->data, "c")->status[0] = STATUS_IMPOSSIBLE;
  assert_status(state, "coalesce(c, a)", "AAAAOA");
}

/* --- blocks ------------------------------------------------------------------------------ */

/* 2,500 units are worked on in three blocks; the cells of the second and third are read and
 * written where they belong, and a fault there names its unit. */
static void blocks(void **state) {
  enum { UNITS = 2500 };
  struct sample *sample = *state;
  struct buf file = {0};
  double value[UNITS];
  uint8_t status[UNITS] = {0};
  buf_puts(&file, "ags,name,n,art\n");
  for (int u = 0; u < UNITS; u++)
    buf_printf(&file, "%05d,Ort %d,%d,%s\n", u, u, u, u % 3 == 0 ? "kreis" : "stadt");
  sample_file("cities.csv", buf_text(&file));
  buf_free(&file);
  dataset_free(sample->data);
  sample->data = dataset_new();
  assert_true(dataset_read_units(sample->data, "cities.csv", "ags", "name", sample->diags));
  struct formula *formula = sample_formula(
      sample, "if art == \"kreis\" then max(n, 5) * 2 else -n end + 1");
  assert_true(formula_evaluate(formula, sample->data, value, status, sample->diags));
  for (int u = 0; u < UNITS; u++) {
    double wanted = (u % 3 != 0 ? -u : u < 5 ? 10 : 2 * u) + 1;
    if (value[u] != wanted) fail_msg("unit %d: %g, not %g", u, value[u], wanted);
  }
  assert_false(formula_evaluate(sample_formula(sample, "1 / (n - 2049)"), sample->data,
                                value, status, sample->diags));
  assert_found(sample, "1:3+1 error: division by zero for Ort 2049 (n = 2049)" USE_SHARE);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_SAMPLE(arithmetic),   WITH_SAMPLE(comparisons),      WITH_SAMPLE(logic),
    WITH_SAMPLE(texts),        WITH_SAMPLE(choices),          WITH_SAMPLE(nothing),
    WITH_SAMPLE(minus_zero),   WITH_SAMPLE(division_by_zero), WITH_SAMPLE(not_finite),
    WITH_SAMPLE(one_cause),    WITH_SAMPLE(many_inputs),
    WITH_SAMPLE(branches_not_taken), WITH_SAMPLE(units_not_asked),
    WITH_SAMPLE(statuses),     WITH_SAMPLE(status_without_a_cell),
    WITH_SAMPLE(blocks),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
