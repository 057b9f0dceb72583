#include <math.h>

#include "formula_sample.h"

/* The function's values of the six towns, and whether they are yes/no. */
static bool evaluate(struct sample *sample, const char *body, double *value,
                     uint8_t *status, bool *yes_no) {
  char text[4000];
  snprintf(text, sizeof text, "return {\n  value = function(city)\n%s\n  end,\n}\n", body);
  sample_rule(sample, text);
  struct expression *function = sample_expression(sample, "value");
  memset(status, 0, 6);
  return function->evaluate(function, sample->data, value, status, yes_no, sample->diags);
}

static void assert_gives(void **state, const char *body, const char *wanted) {
  struct sample *sample = *state;
  double value[6];
  uint8_t status[6];
  bool yes_no;
  struct buf list = {0};
  if (!evaluate(sample, body, value, status, &yes_no)) {
    diags_text(sample->diags, &list);
    fail_msg("%s", buf_text(&list));
  }
  sample_list(value, 6, &list);
  assert_string_equal(buf_text(&list), wanted);
  buf_free(&list);
}

static void assert_stops(void **state, const char *body, const char *wanted) {
  double value[6];
  uint8_t status[6];
  bool yes_no;
  assert_false(evaluate(*state, body, value, status, &yes_no));
  assert_found(*state, wanted);
}

/* --- what the function gets --------------------------------------------------------------- */

static void cells(void **state) {
  assert_gives(state, "return city.a", "6 -2 0 0.5 nil 8");
  assert_gives(state, "return city.einwohner", "1000 0 nil 200 7 1");
  assert_gives(state, "return city.wlan", "1 0 1 nil 0 1");
  assert_gives(state, "if city.a == nil then return -1 end return city.a * 2",
               "12 -4 0 1 -1 16");
  assert_gives(state, "if city.reife == 'voll' then return 100 end return 0",
               "100 0 0 0 100 0");
  assert_gives(state, "if city.reife == nil then return nil end return #city.reife",
               "4 5 nil 9 4 5");
  assert_gives(state, "return city.wlan == true and city.app == true", "1 0 0 0 0 0");
  assert_gives(state, "local name = 'b' return city[name]", "4 3 0 nil 2 8");
}

/* Numbers are floats: an integer cell divides, overflows and prints as one. */
static void floats(void **state) {
  assert_gives(state, "if math.type(city.einwohner or 1.5) == 'float' then return 1 end",
               "1 1 1 1 1 1");
}

/* --- what it gives ------------------------------------------------------------------------ */

static void assert_yes_no(void **state, const char *body, bool wanted) {
  double value[6];
  uint8_t status[6];
  bool yes_no;
  assert_true(evaluate(*state, body, value, status, &yes_no));
  assert_int_equal(yes_no, wanted);
}

/* A truth value throughout, missing aside, is yes/no; nothing at all is not. */
static void truths(void **state) {
  assert_gives(state, "return (city.a or 0) > 1", "1 0 0 0 0 1");
  assert_yes_no(state, "return (city.a or 0) > 1", true);
  assert_yes_no(state, "if city.a == nil then return nil end return city.a > 1", true);
  assert_yes_no(state, "return city.a", false);
  assert_yes_no(state, "if city.a == nil then return false end return city.a", false);
  assert_yes_no(state, "return nil", false);
}

/* Whole numbers are numbers; minus zero is zero; no result is missing. */
static void numbers(void **state) {
  assert_gives(state, "return 7", "7 7 7 7 7 7");
  assert_gives(state, "return math.floor(2.7)", "2 2 2 2 2 2");
  assert_gives(state, "return nil", "nil nil nil nil nil nil");
  assert_gives(state, "", "nil nil nil nil nil nil");
  double value[6];
  uint8_t status[6];
  bool yes_no;
  assert_true(evaluate(*state, "return -0.0", value, status, &yes_no));
  assert_false(signbit(value[0]));
}

/* Only the first of several results counts, as in Lua. */
static void several_results(void **state) {
  assert_gives(state, "return 1, 2, 'x'", "1 1 1 1 1 1");
}

#define DIVIDES " | is something divided by 0? Ask first: if x == 0 then return nil end"
#define RESULTS " | a value is a number, true or false, or nil where it is missing"

/* The unit and what was read of it; the rule's place is that of the function. */
static void no_values(void **state) {
  assert_stops(state, "return 0/0", "2:11+14 error: unit Ahausen: the function returns nan"
                                    DIVIDES);
  assert_stops(state, "return city.a / city.b",
               "2:11+14 error: unit Ceburg (a = 0, b = 0): the function returns nan" DIVIDES);
  assert_stops(state, "return 1 / (city.einwohner or 1)",
               "2:11+14 error: unit Bedorf (einwohner = 0):"
               " the function returns an infinite number" DIVIDES);
  assert_stops(state, "return {}",
               "2:11+14 error: unit Ahausen: the function returns a table" RESULTS);
  assert_stops(state, "return function() end",
               "2:11+14 error: unit Ahausen: the function returns a function" RESULTS);
  assert_stops(state, "local a = city.a; return city",
               "2:11+14 error: unit Ahausen (a = 6): the function returns the city itself"
               RESULTS);
  assert_stops(state, "return city.reife",
               "2:11+14 error: unit Ahausen (reife = voll): the function returns a text"
               " | add answers = { {\"…\", 0}, … }");
}

/* --- what goes wrong in it ---------------------------------------------------------------- */

static void assert_raises(void **state, const char *body, const char *message,
                          const char *hint) {
  struct sample *sample = *state;
  double value[6];
  uint8_t status[6];
  bool yes_no;
  size_t count;
  assert_false(evaluate(sample, body, value, status, &yes_no));
  const struct diag *found = diags_sorted(sample->diags, &count);
  assert_int_equal(count, 1);
  assert_int_equal(found->place.line, 3);
  assert_string_equal(found->message, message);
  if (hint == NULL) assert_null(found->hint);
  else assert_string_equal(found->hint, hint);
  diags_clear(sample->diags);
}

/* The function stops at its first unit that fails; the message names it and its inputs. */
static void raised(void **state) {
  assert_raises(state, "return city.a + city.c",
                "unit Ahausen (a = 6, c = nil): 'c' is nil, that is missing, and cannot be"
                " calculated with", "ask first: if city.c == nil then return nil end");
  assert_raises(state, "if city.einwohner == 200 then error('zu klein') end",
                "unit Dehaus (einwohner = 200): zu klein", NULL);
}

/* --- answers ------------------------------------------------------------------------------ */

static struct function_value *with_answers(struct sample *sample, const char *body) {
  static const struct answer list[] = {{"keine", 0}, {"teilweise", 50}, {"voll", 100}};
  char text[400];
  snprintf(text, sizeof text, "return { value = function(city) %s end }\n", body);
  sample_rule(sample, text);
  struct function_value *function =
      (struct function_value *)sample_expression(sample, "value");
  function->answers = (struct answers){.list = list, .count = 3};
  return function;
}

/* Text becomes points; a number stays what it is. */
static void texts_with_answers(void **state) {
  struct sample *sample = *state;
  double value[6];
  uint8_t status[6] = {0};
  bool yes_no;
  struct buf list = {0};
  struct function_value *function = with_answers(
      sample, "if city.a == -2 then return 7 end return city.reife and ' ' .. city.reife");
  assert_true(function->base.evaluate(&function->base, sample->data, value, status, &yes_no,
                                      sample->diags));
  sample_list(value, 6, &list);
  assert_string_equal(buf_text(&list), "100 7 nil 50 100 0");
  assert_false(yes_no);
  buf_free(&list);
}

static void answer_not_listed(void **state) {
  struct sample *sample = *state;
  double value[6];
  uint8_t status[6] = {0};
  bool yes_no;
  struct function_value *function = with_answers(
      sample, "if city.reife == 'teilweise' then return 'teilweis' end return city.reife");
  assert_false(function->base.evaluate(&function->base, sample->data, value, status, &yes_no,
                                       sample->diags));
  assert_found(sample, "1:18+92 error: unit Dehaus (reife = teilweise): the function returns"
                       " 'teilweis', which is not among the answers"
                       " | did you mean 'teilweise'?");
}

/* --- units and statuses ------------------------------------------------------------------- */

/* The worst of the cells read of this unit: b is estimated, a is not. */
static void statuses(void **state) {
  struct sample *sample = *state;
  double value[6];
  uint8_t status[6];
  bool yes_no;
  char letters[7] = {0};
  assert_true(evaluate(sample, "if city.wlan then return city.b end return city.a or 5",
                       value, status, &yes_no));
  for (size_t u = 0; u < 6; u++) letters[u] = status_letter(status[u]);
  assert_string_equal(letters, "EAEAAE");
  assert_true(evaluate(sample, "return (city.b or 0) + (city.a or 0)", value, status,
                       &yes_no));
  for (size_t u = 0; u < 6; u++) letters[u] = status_letter(status[u]);
  assert_string_equal(letters, "EEEAEE");
  assert_true(evaluate(sample, "return city.c", value, status, &yes_no));
  for (size_t u = 0; u < 6; u++) letters[u] = status_letter(status[u]);
  assert_string_equal(letters, "OOOOOO");
}

/* Units for which the node does not exist are not asked. */
static void units_not_asked(void **state) {
  struct sample *sample = *state;
  double value[6] = {0};
  uint8_t status[6] = {0, STATUS_IMPOSSIBLE, 0, STATUS_IMPOSSIBLE, 0, 0};
  bool yes_no;
  sample_rule(sample, "return { value = function(city)\n"
                      "  if city.einwohner == 0 or city.einwohner == 200 then error('x') end\n"
                      "  return 1\nend }\n");
  struct expression *function = sample_expression(sample, "value");
  assert_true(function->evaluate(function, sample->data, value, status, &yes_no,
                                 sample->diags));
  assert_true(value[0] == 1 && value[5] == 1);
  assert_int_equal(status[1], STATUS_IMPOSSIBLE);
}

/* --- as others see it --------------------------------------------------------------------- */

/* The columns read so far, each once, and their cells of one unit. */
static void inputs_and_filled(void **state) {
  struct sample *sample = *state;
  double value[6];
  uint8_t status[6] = {0};
  bool yes_no;
  size_t count;
  struct buf out = {0};
  sample_rule(sample, "return { value = function(city) return city.wlan and city.b or"
                      " city.b end }\n");
  struct expression *function = sample_expression(sample, "value");
  function->inputs(function, &count);
  assert_int_equal(count, 0);
  assert_true(function->evaluate(function, sample->data, value, status, &yes_no,
                                 sample->diags));
  const struct column *const *input = function->inputs(function, &count);
  assert_int_equal(count, 2);
  assert_string_equal(input[0]->name, "wlan");
  assert_string_equal(input[1]->name, "b");
  function->filled(function, sample->data, 3, &out);
  assert_string_equal(buf_text(&out), "function(wlan = nil, b = nil)");
  assert_true(function->is_function);
  assert_string_equal(function->text, "function(city) return city.wlan and city.b or"
                                      " city.b end");
  buf_free(&out);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_SAMPLE(cells),      WITH_SAMPLE(floats),     WITH_SAMPLE(truths),
    WITH_SAMPLE(numbers),    WITH_SAMPLE(several_results), WITH_SAMPLE(no_values),
    WITH_SAMPLE(raised),     WITH_SAMPLE(texts_with_answers),
    WITH_SAMPLE(answer_not_listed), WITH_SAMPLE(statuses), WITH_SAMPLE(units_not_asked),
    WITH_SAMPLE(inputs_and_filled),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
