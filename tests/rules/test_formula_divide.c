#include <math.h>

#include "formula_sample.h"

/* The text at line 1 from column 1, divided by the column by at line 2, column 5. */
static struct formula *divided(struct sample *sample, const char *text, const char *by) {
  struct locator locator = {.start = {"rule.lua", 1, 1, 0}};
  struct formula *formula = formula_parse(sample->arena, text, &locator, sample->diags);
  struct place place = {"rule.lua", 2, 5, (uint32_t)strlen(by)};
  assert_non_null(formula);
  return formula_divide(formula, by, place, sample->diags);
}

/* By hand: 12 / 1000, by 0, by nothing, 1 / 200, nothing by 7, 16 / 1. */
static void values(void **state) {
  struct sample *sample = *state;
  double value[6];
  uint8_t status[6] = {0};
  struct buf list = {0};
  struct formula *formula = divided(sample, "a + a", "einwohner");
  assert_true(formula_bind(formula, sample->data, false, "data", sample->diags));
  assert_true(formula_evaluate(formula, sample->data, value, status, sample->diags));
  sample_list(value, 6, &list);
  assert_string_equal(buf_text(&list), "0.012 nil nil 0.005 nil 16");
  assert_string_equal(formula_text(formula), "per(1, a + a, einwohner)");
  assert_found(sample, "");
  buf_free(&list);
}

/* What is wrong is shown where it was written: in the formula, or where the column is named. */
static void places(void **state) {
  struct sample *sample = *state;
  struct formula *formula = divided(sample, "a + bb", "einwoner");
  assert_false(formula_bind(formula, sample->data, false, "data", sample->diags));
  assert_found(sample, "1:5+2 error: no column 'bb' in data | did you mean 'b'?\n"
                       "2:5+8 error: no column 'einwoner' in data | did you mean 'einwohner'?");
  formula = divided(sample, "reife", "einwohner");
  assert_false(formula_bind(formula, sample->data, false, "data", sample->diags));
  assert_found(sample, "1:1+5 error: a number expected, but this is text | 'reife' holds "
                       "text such as 'voll'; compare it with == \"…\"");
}

/* Three of the indicators that COINr 1.1.14 (MIT licence) divides in build_example_coin, step
 * Denominate of its data set ASEM: raw value, denominator, value. Bangladesh has no figure. */
static const struct {
  const char *of;
  double raw, denominator, wanted;
} asem[] = {
  {"Goods by GDP, AUS", 288.48930000000001, 1304.4631049645, 0.22115558416491285},
  {"Goods by GDP, AUT", 278.4264, 390.79999114746801, 0.71245242146112553},
  {"Goods by GDP, SGP", 414.2389, 296.94627839164502, 1.3949960991046897},
  {"CultGood by GDP, BGD", NAN, 220.83673289280702, NAN},
  {"CultGood by GDP, CHN", 74.468000000000004, 11218.281029298301, 0.0066380936442504103},
  {"Tourist by population, BGD", 0.125, 164669.75099999999, 7.5909509330587382e-07},
};
enum { FIGURES = COUNT(asem) };

static void as_coinr(void **state) {
  struct sample *sample = *state;
  static struct column raw = {.name = "raw", .type = COLUMN_NUMBER},
                       by = {.name = "by", .type = COLUMN_NUMBER};
  static struct column *column[] = {&raw, &by};
  struct dataset like = {.column = column, .columns = 2};
  struct dataset *data = dataset_like(&like, FIGURES);
  double value[FIGURES];
  uint8_t status[FIGURES] = {0};
  for (size_t u = 0; u < FIGURES; u++) {
    data->column[0]->number[u] = asem[u].raw;
    data->column[1]->number[u] = asem[u].denominator;
  }
  struct formula *formula = divided(sample, "raw", "by");
  assert_true(formula_bind(formula, data, false, "data", sample->diags));
  assert_true(formula_evaluate(formula, data, value, status, sample->diags));
  for (size_t u = 0; u < FIGURES; u++)
    if (isnan(asem[u].wanted) ? !isnan(value[u])
                              : !(fabs(value[u] / asem[u].wanted - 1) <= 1e-12))
      fail_msg("%s: %.17g is not %.17g", asem[u].of, value[u], asem[u].wanted);
  dataset_free(data);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_SAMPLE(values), WITH_SAMPLE(places), WITH_SAMPLE(as_coinr),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
