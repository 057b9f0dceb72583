#include "formula_sample.h"

static bool run(struct sample *sample, const char *body) {
  double value[6];
  uint8_t status[6] = {0};
  bool yes_no;
  char text[1000];
  snprintf(text, sizeof text, "return { value = function(city)\n%s\nend }\n", body);
  sample_rule(sample, text);
  struct expression *function = sample_expression(sample, "value");
  return function->evaluate(function, sample->data, value, status, &yes_no, sample->diags);
}

static void assert_stops(void **state, const char *body, const char *wanted) {
  assert_false(run(*state, body));
  assert_found(*state, wanted);
}

/* A column that nobody has: its place and the nearest name. */
static void unknown_columns(void **state) {
  assert_stops(state, "return city.einwoner / 2",
               "2:13+8 error: unit Ahausen: no column 'einwoner' in data"
               " | did you mean 'einwohner'?");
  assert_stops(state, "local a = city.a\nreturn a + city.voellig_anders",
               "3:17+14 error: unit Ahausen (a = 6): no column 'voellig_anders' in data");
  assert_stops(state, "return city[1]",
               "2:0+0 error: unit Ahausen: a column is named by a text, not by a number");
  assert_stops(state, "return city[nil]",
               "2:0+0 error: unit Ahausen: a column is named by a text, not by a nil");
}

/* Nothing of a city can be set: neither a column that is there nor one that is not. */
static void read_only(void **state) {
  assert_stops(state, "city.a = 5 return city.a",
               "2:6+1 error: unit Ahausen: 'a' cannot be set: a rule changes nothing"
               " outside itself");
  assert_stops(state, "city.neu = 5 return 1",
               "2:6+3 error: unit Ahausen: 'neu' cannot be set: a rule changes nothing"
               " outside itself");
}

/* A city is no table: it has no length and cannot be walked or called. */
static void no_table(void **state) {
  assert_false(run(*state, "for k in pairs(city) do return 1 end"));
  diags_clear(((struct sample *)*state)->diags);
  assert_false(run(*state, "return #city"));
  diags_clear(((struct sample *)*state)->diags);
  assert_false(run(*state, "return city()"));
  diags_clear(((struct sample *)*state)->diags);
  assert_false(run(*state, "return city + 1"));
}

/* A city kept by the rule cannot be read by another of its functions, which may run when
 * the data are others. */
static void kept(void **state) {
  struct sample *sample = *state;
  double value[6];
  uint8_t status[6] = {0};
  bool yes_no;
  sample_rule(sample, "local kept\n"
                      "return { value = function(city) kept = city return city.a end,\n"
                      "  other = function(city) return kept.a end }\n");
  struct expression *first = sample_expression(sample, "value");
  struct expression *second = sample_expression(sample, "other");
  assert_true(first->evaluate(first, sample->data, value, status, &yes_no, sample->diags));
  assert_false(second->evaluate(second, sample->data, value, status, &yes_no,
                                sample->diags));
  assert_found(sample, "3:0+0 error: unit Ahausen: the city can be read only in the function"
                       " that gets it | take what is needed of it there");
}

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_SAMPLE(unknown_columns), WITH_SAMPLE(read_only), WITH_SAMPLE(no_table),
    WITH_SAMPLE(kept),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
