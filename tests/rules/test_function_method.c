#include <math.h>

#include "formula_sample.h"
#include "index/stages.h"
#include "rules/function_method.h"

/* Five values 1 2 2 4 6: mean 3, sample variance (4 + 1 + 1 + 1 + 9) / 4 = 4, median 2. */
static const double sorted[] = {1, 2, 2, 4, 6};
static const struct statistics five = {.n = 5, .min = 1, .max = 6, .mean = 3, .sd = 2,
                                       .median = 2, .sorted = sorted};

static struct function_method *method(struct sample *sample, const char *text,
                                      enum method_family family) {
  sample_rule(sample, text);
  struct value value = sample_field(sample, family == METHOD_NORMALISE ? "normalise"
                                                                       : "aggregate");
  struct function_method *self = function_method_new(&value, family);
  struct method_use use = {.function = &self->base};
  function_method_bind(&use, sample->data);
  return self;
}

static bool normalised(struct sample *sample, const char *body, double *result) {
  char text[400];
  snprintf(text, sizeof text, "return { normalise = function(x, s) %s end }\n", body);
  struct function_method *self = method(sample, text, METHOD_NORMALISE);
  return self->base.normalise(&self->base, 4, &five, 3, true, 1, result, sample->diags);
}

static void assert_gives(void **state, const char *body, double wanted) {
  double result;
  if (!normalised(*state, body, &result)) {
    struct buf text = {0};
    diags_text(((struct sample *)*state)->diags, &text);
    fail_msg("%s: %s", body, buf_text(&text));
  }
  if (result != wanted || signbit(result)) fail_msg("%s gives %g", body, result);
}

static void assert_stops(void **state, const char *body, const char *message) {
  struct sample *sample = *state;
  double result;
  size_t count;
  assert_false(normalised(sample, body, &result));
  const struct diag *found = diags_sorted(sample->diags, &count);
  assert_int_equal(count, 1);
  assert_int_equal(found->place.line, 1);
  assert_string_equal(found->message, message);
  diags_clear(sample->diags);
}

/* --- normalise = function(x, s) ----------------------------------------------------------- */

/* Everything s has. Quantiles of 1 2 2 4 6 interpolate at p * 4 from the smallest: a quarter
 * is 2, three quarters 4, 0.9 is 4 + 0.6 * 2 = 5.2. */
static void statistics_of_a_column(void **state) {
  assert_gives(state, "return x", 4);
  assert_gives(state, "return s.n", 5);
  assert_gives(state, "return s.min", 1);
  assert_gives(state, "return s.max", 6);
  assert_gives(state, "return s.mean", 3);
  assert_gives(state, "return s.sd", 2);
  assert_gives(state, "return s.median", 2);
  assert_gives(state, "return s.rank", 3);
  assert_gives(state, "return s.direction == 'lower' and 1 or 2", 1);
  assert_gives(state, "return s.quantile(0)", 1);
  assert_gives(state, "return s.quantile(0.25)", 2);
  assert_gives(state, "return s.quantile(0.9)", 5.2);
  assert_gives(state, "return s.quantile(1)", 6);
  assert_gives(state, "return (x - s.min) / (s.max - s.min) * 100", 60);
  assert_gives(state, "return -0.0", 0);
}

/* A statistic that does not exist (one unit has no standard deviation) is nil. */
static void absent_statistic(void **state) {
  struct sample *sample = *state;
  double result;
  const struct statistics one = {.n = 1, .min = 1, .max = 1, .mean = 1, .sd = NAN,
                                 .median = 1, .sorted = sorted};
  struct function_method *self = method(
      sample, "return { normalise = function(x, s) return s.sd == nil and 7 or 8 end }\n",
      METHOD_NORMALISE);
  assert_true(self->base.normalise(&self->base, 1, &one, 1, false, 0, &result,
                                   sample->diags));
  assert_true(result == 7);
}

/* Only a finite number is a score; the unit is named. */
static void no_numbers(void **state) {
  assert_stops(state, "return nil", "unit Bedorf: the function returns nil");
  assert_stops(state, "return true", "unit Bedorf: the function returns true");
  assert_stops(state, "return '5'", "unit Bedorf: the function returns a text");
  assert_stops(state, "return {}", "unit Bedorf: the function returns a table");
  assert_stops(state, "return 0/0", "unit Bedorf: the function returns nan");
  assert_stops(state, "return x / 0", "unit Bedorf: the function returns an infinite number");
}

static void misuse_of_s(void **state) {
  assert_stops(state, "return s.meen", "unit Bedorf: s has no 'meen'");
  assert_stops(state, "return s.quantile(25)",
               "unit Bedorf: s.quantile takes a number from 0 to 1");
  assert_stops(state, "return s.quantile(0/0)",
               "unit Bedorf: s.quantile takes a number from 0 to 1");
  assert_stops(state, "s.mean = 0 return 1", "unit Bedorf: 'mean' cannot be set: a rule"
                                             " changes nothing outside itself");
}

/* What a rule keeps of s cannot be read when the column it told of is gone. */
static void kept(void **state) {
  struct sample *sample = *state;
  double result, value[6];
  uint8_t status[6] = {0};
  bool yes_no;
  static const char *const kept_things[] = {"kept.mean", "quantile(0.5)"};
  for (size_t i = 0; i < 2; i++) {
    char text[400];
    snprintf(text, sizeof text,
             "local kept, quantile\n"
             "return { normalise = function(x, s) kept, quantile = s, s.quantile return x end,\n"
             "value = function(city) return %s end }\n", kept_things[i]);
    struct function_method *self = method(sample, text, METHOD_NORMALISE);
    struct expression *function = sample_expression(sample, "value");
    assert_true(self->base.normalise(&self->base, 4, &five, 3, true, 1, &result,
                                     sample->diags));
    assert_false(function->evaluate(function, sample->data, value, status, &yes_no,
                                    sample->diags));
    assert_found(sample, "3:0+0 error: unit Ahausen: s can be read only in the function that"
                         " gets it | take what is needed of it there");
  }
}

/* --- aggregate = function(scores, weights) ------------------------------------------------ */

static bool aggregated(struct sample *sample, const char *body, double *result) {
  static const char *const present[] = {"laden", "bahn"};
  static const double score[] = {40, 80}, weight[] = {0.25, 0.75};
  char text[400];
  snprintf(text, sizeof text, "return { aggregate = function(scores, weights) %s end }\n",
           body);
  struct function_method *self = method(sample, text, METHOD_AGGREGATE);
  const struct aggregate_call call = {.n = 2, .name = present, .score = score,
                                      .weight = weight, .unit = 3};
  return self->base.aggregate(&self->base, &call, result, sample->diags);
}

/* Two tables by the short names of the children that are there: 0.25 * 40 + 0.75 * 80 = 70;
 * the one that is missing is nil. */
static void by_child(void **state) {
  double result;
  assert_true(aggregated(*state, "return scores.laden * weights.laden + scores.bahn *"
                                " weights.bahn", &result));
  assert_true(result == 70);
  assert_true(aggregated(*state, "return scores.parken == nil and weights.parken == nil and 1"
                                " or 0", &result));
  assert_true(result == 1);
  assert_true(aggregated(*state, "local n = 0 for name, score in pairs(scores) do n = n + score"
                                " end return n", &result));
  assert_true(result == 120);
}

/* The tables are the rule's own: what it writes there nobody else sees. */
static void own_tables(void **state) {
  double result;
  assert_true(aggregated(*state, "scores.laden = 1 weights.neu = 2 return scores.laden +"
                                " weights.neu", &result));
  assert_true(result == 3);
  assert_false(aggregated(*state, "return nil", &result));
  assert_found(*state, "1:22+40 error: unit Dehaus: the function returns nil"
                       " | it returns a number");
}

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_SAMPLE(statistics_of_a_column), WITH_SAMPLE(absent_statistic),
    WITH_SAMPLE(no_numbers), WITH_SAMPLE(misuse_of_s), WITH_SAMPLE(kept),
    WITH_SAMPLE(by_child),   WITH_SAMPLE(own_tables),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
