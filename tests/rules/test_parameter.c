#include "rules/parameter.h"

#include "folder_sample.h"

#define EINS "rules/2024/laden/eins.lua"

static void assert_parameter(struct sample *sample, const char *fields,
                             const char *expected) {
  char text[600];
  snprintf(text, sizeof text, PARAMETER("%s"), fields);
  assert_file_gives(sample, EINS, text, expected);
}

static const struct node *eins(void **state) {
  return sample_node(*state, "laden.eins");
}

/* Whether higher or lower is better is never guessed, and never said twice. */
static void directions(void **state) {
#define NEEDED EINS ":1:1: a parameter needs 'direction': whether higher or lower values are " \
               "better (direction = \"higher\" or \"lower\")\n"
  assert_parameter(*state, "normalise = 'minmax'", NEEDED);
  assert_parameter(*state, "normalise = function(x, s) return x end", NEEDED);
  assert_parameter(*state, "normalise = 'none'", "");
  assert_parameter(*state, "normalise = 'minmax', direction = 'lower'", "");
  assert_true(eins(state)->lower);
  assert_parameter(*state, "normalise = 'minmax', direction = 'higher'", "");
  assert_false(eins(state)->lower);
  assert_parameter(*state, "  direction = 'lower'", EINS ":2:15: 'none' is written so that higher"
                   " is better (turn the points round, and leave direction away)\n");
  assert_parameter(*state, "  direction = 'lower', normalise = bands{ {0, 0}, {1, 9} }", EINS
                   ":2:15: 'bands' is written so that higher is better"
                   " (turn the points round, and leave direction away)\n");
}

/* What is wrong once is said once: a misspelt method is no method without direction. */
static void causes_alone(void **state) {
  assert_parameter(*state, "  direction = 'lower', normalise = 'minmxa'", EINS
                   ":2:36: 'normalise' has no method 'minmxa' (did you mean 'minmax'?)\n");
  assert_parameter(*state, "  direction = 'hoch', normalise = 'minmax'", EINS ":2:15: "
                   "'direction' cannot be 'hoch' (it can be \"higher\", \"lower\")\n");
}

/* Zero for a missing value would be the best one where lower is better; the parameter is
 * named even where the zero is a default of the whole edition. */
static void zero_where_lower_is_better(void **state) {
#define BEST "a missing value would be the best one: 0, where lower is better" \
             " (missing = \"worst\")\n"
  assert_parameter(*state, "  missing = 'zero', direction = 'lower', normalise = 'minmax'",
                   EINS ":2:13: " BEST);
  sample_edition("defaults = { parameter = { missing = 'zero', normalise = 'minmax' } }");
  sample_file("rules/2024/laden/zwei.lua", PARAMETER("direction = 'lower'"));
  assert_parameter(*state, "direction = 'lower'",
                   EINS ":1:1: " BEST "rules/2024/laden/zwei.lua:1:1: " BEST);
}

static void missing_values(void **state) {
  static const struct { const char *field, *rule; } cases[] = {
    {"", "skip"}, {"missing = 'skip'", "skip"}, {"missing = 'mean'", "mean"},
    {"missing = 'median'", "median"}, {"missing = 'worst'", "worst"},
    {"missing = 'error'", "error"}, {"missing = 'zero'", "zero"},
    {"missing = -2.5", "number"},
  };
  for (size_t i = 0; i < COUNT(cases); i++) {
    assert_parameter(*state, cases[i].field, "");
    struct method_use rule = tree_missing(eins(state));
    assert_string_equal(rule.method->name, cases[i].rule);
  }
  assert_true(eins(state)->missing.slot[0] == -2.5);
}

static void answers(void **state) {
  assert_parameter(*state, "answers = { { 'nein', 0 }, { 'ja', 100 } }", "");
  assert_int_equal(eins(state)->answers, 2);
  assert_string_equal(eins(state)->answer[1].text, "ja");
  assert_true(eins(state)->answer[1].points == 100);
#define LIST "'answers' must be a list of answers and their points" \
             " ({ { \"keine\", 0 }, { \"voll\", 100 } })\n"
  assert_parameter(*state, "  answers = {}", EINS ":2:13: " LIST);
  assert_parameter(*state, "  answers = { nein = 0, ja = 100 }", EINS ":2:13: " LIST);
  assert_parameter(*state, "  answers = { { 'nein', 0 }, ja = 100 }", EINS ":2:13: " LIST);
#define FORM "must be an answer and its points ({ \"teilweise\", 50 })\n"
  assert_parameter(*state, "  answers = { 'nein', { 'ja', 1 } }",
                   EINS ":2:15: 'answers[1]' " FORM);
  assert_parameter(*state, "  answers = { { 'ja', '1' } }", EINS ":2:15: 'answers[1]' " FORM);
  assert_parameter(*state, "  answers = { { 'ja', 0/0 } }", EINS ":2:15: 'answers[1]' " FORM);
  assert_parameter(*state, "  answers = { { 'ja', 0, 5 } }", EINS ":2:15: 'answers[1]' " FORM);
  assert_parameter(*state, "  answers = { { 'ja', 0, x = 5 } }",
                   EINS ":2:15: 'answers[1]' " FORM);
  assert_parameter(*state, "  answers = { { 'ja', 0 },\n{ 'ja', 5 } }",
                   EINS ":3:1: the answer 'ja' stands twice\n");
}

/* An example that cannot be read is a finding, never a check that is silently not done. */
static void examples(void **state) {
  assert_parameter(*state, "examples = { { a = 0.1, b = 'ja', c = true, d = false, gives = 2 },\n"
                           "             { gives = 'missing' }, { gives = true } }", "");
  const struct node *node = eins(state);
  assert_int_equal(node->examples, 3);
  assert_int_equal(node->example[0].cells, 4);
  assert_string_equal(node->example[0].column[0], "a");
  assert_string_equal(node->example[0].cell[0], "0.1");
  assert_string_equal(node->example[0].cell[2], "ja");
  assert_string_equal(node->example[0].cell[3], "nein");
  assert_true(node->example[1].gives_missing);
  assert_true(node->example[2].gives == 1);
#define HINT " (examples = { { einwohner = 100000, gives = 2.5 } })\n"
  assert_parameter(*state, "  examples = { { a = 1 } }",
                   EINS ":2:16: the example does not say what it gives" HINT);
  assert_parameter(*state, "  examples = { { a = 1, gives = 'zwei' } }",
                   EINS ":2:33: 'gives' must be a number or \"missing\"\n");
  assert_parameter(*state, "  examples = { { a = 1, gives = 0/0 } }",
                   EINS ":2:33: 'gives' must be a number or \"missing\"\n");
  assert_parameter(*state, "  examples = { { a = {}, gives = 1 } }", EINS ":2:22: 'examples[1].a'"
                   " must be a number, a text, true or false, not a table\n");
  assert_parameter(*state, "  examples = { { 250, 1000, gives = 1 } }",
                   EINS ":2:18: a value without a name stands in an example"
                   " (write NAME = VALUE)\n"
                   EINS ":2:23: a value without a name stands in an example"
                   " (write NAME = VALUE)\n");
  assert_parameter(*state, "  examples = { { a = 0,5, gives = 1 } }", EINS ":2:24: a value "
                   "without a name stands in an example (decimals are written 0.5, not 0,5)\n");
  assert_parameter(*state, "  examples = { a = 1, gives = 1 }",
                   EINS ":2:14: 'examples' must be a list of examples" HINT);
  assert_parameter(*state, "  examples = { 5 }", EINS ":2:16: 'examples[1]' must be a table of "
                   "cells and what they give" HINT);
}

static void sources(void **state) {
  assert_file_gives(*state, EINS,
    "return { label = 'P', unit = 'x', value = 'a',\n  source = 'ammt' }",
    EINS ":2:12: no source 'ammt' in rules/2024/sources.lua (did you mean 'amt'?)\n");
}

static void measures(void **state) {
  sample_edition("measures = { 'x', 'je 1.000 Einwohner' }");
  assert_file_gives(*state, EINS,
    "return { label = 'P', source = 'amt', value = 'a',\n  unit = 'je 1000 Einwohner' }",
    EINS ":2:10: the unit of measure 'je 1000 Einwohner' is not among the measures of "
    "rules/2024/edition.lua (did you mean 'je 1.000 Einwohner'?)\n");
}

/* The comment at the head is the description, where the file has none of its own. */
static void descriptions(void **state) {
  assert_file_gives(*state, EINS, "-- Kopf.\n" PARAMETER(), "");
  assert_string_equal(eins(state)->description.de, "Kopf.");
  assert_file_gives(*state, EINS, "-- Kopf.\n" PARAMETER("description = { en = 'Own' }"), "");
  assert_null(eins(state)->description.de);
  assert_string_equal(eins(state)->description.en, "Own");
}

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_SAMPLE(directions),
    WITH_SAMPLE(causes_alone),
    WITH_SAMPLE(zero_where_lower_is_better),
    WITH_SAMPLE(missing_values),
    WITH_SAMPLE(answers),
    WITH_SAMPLE(examples),
    WITH_SAMPLE(sources),
    WITH_SAMPLE(measures),
    WITH_SAMPLE(descriptions),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
