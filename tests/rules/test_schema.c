#include "rules/schema.h"

#include "folder_sample.h"

#define EINS "rules/2024/laden/eins.lua"
#define GROUP "rules/2024/laden/group.lua"
#define EDITION "rules/2024/edition.lua"

#define PARAMETER_FIELDS \
  " (there are label, description, unit, source, direction, value, denominator, answers," \
  " missing, treat, normalise, only, decimals, examples, basis, was, reviewed, note)\n"

static void assert_parameter(struct sample *sample, const char *fields,
                             const char *expected) {
  char text[600];
  snprintf(text, sizeof text, PARAMETER("%s"), fields);
  assert_file_gives(sample, EINS, text, expected);
}

/* The closed schema: a misspelt field is found where it stands. */
static void unknown_fields(void **state) {
  assert_parameter(*state, "  desciption = 'x'",
    EINS ":2:3: a parameter has no field 'desciption' (did you mean 'description'?)\n");
  assert_parameter(*state, "  xyzzy = 'x'", EINS ":2:3: a parameter has no field 'xyzzy'" PARAMETER_FIELDS);
  assert_file_gives(*state, EINS, PARAMETER(), "");
  assert_file_gives(*state, GROUP, "return { label = 'L',\n  aggregat = 'median' }",
    GROUP ":2:3: a group has no field 'aggregat' (did you mean 'aggregate'?)\n");
}

/* Every kind of table has its own fields: what is right in one is wrong in another. */
static void fields_of_other_tables(void **state) {
  assert_parameter(*state, "  weights = {}", EINS ":2:3: a parameter has no field 'weights'" PARAMETER_FIELDS);
  assert_parameter(*state, "", "");
  assert_file_gives(*state, GROUP, "return { label = 'L',\n  value = 'a' }",
    GROUP ":2:3: a group has no field 'value' (there are label, description, children, weights,"
    " weights_sum, aggregate, missing, available, normalise, bonus, defaults, only, decimals,"
    " basis, was, reviewed, note)\n");
}

static void required_fields(void **state) {
  assert_file_gives(*state, EINS, "\nreturn { label = 'x', value = 'a' }",
    EINS ":2:1: a parameter needs 'source': a key of sources.lua\n"
    EINS ":2:1: a parameter needs 'unit': unit of measure of the value\n");
  assert_file_gives(*state, EINS, PARAMETER(), "");
  assert_file_gives(*state, EDITION, "return { title = 'x', data = 'd',\n"
    "  units = { file = 'f' } }",
    EDITION ":1:1: an edition needs 'year': year of the edition\n"
    EDITION ":2:3: units needs 'key': its column of keys\n"
    EDITION ":2:3: units needs 'name': its column of names\n");
}

/* One value of a wrong type for every kind of field there is. */
static void wrong_types(void **state) {
  static const struct { const char *field, *message; } cases[] = {
    {"  note = 5", "'note' must be a text or texts by language, not a number"},
    {"  was = {}", "'was' must be a text, not a table"},
    {"  was = ''", "'was' is empty"},
    {"  was = '\\xff'", "'was' holds bytes that are no text"},
    {"  was = 'a\\0b'", "'was' holds bytes that are no text"},
    {"  decimals = '2'", "'decimals' must be a whole number, not a text (write the number"
     " without quotation marks)"},
    {"  decimals = 1.5", "'decimals' must be a whole number, not 1.5"},
    {"  decimals = -1", "'decimals' must lie between 0 and 15, not -1"},
    {"  decimals = 16", "'decimals' must lie between 0 and 15, not 16"},
    {"  decimals = 1/0", "'decimals' must lie between 0 and 15, not that"},
    {"  reviewed = 'ja'", "'reviewed' must be true or false, not a text (write true or false,"
     " without quotation marks)"},
    {"  missing = {}", "'missing' must be a method or a number, not a table"},
    {"  missing = 0/0", "'missing' must be finite, not that"},
    {"  only = true", "'only' must be a formula, not true"},
    {"  answers = 'ja'", "'answers' must be a table, not a text"},
    {"  treat = 5", "'treat' must be a method or a list of methods, not a number"},
    {"  normalise = 5", "'normalise' must be a method, not a number"},
    {"  normalise = {}", "'normalise' must be a method, not a table"},
  };
  for (size_t i = 0; i < COUNT(cases); i++) {
    char expected[200];
    const char *value = strchr(cases[i].field, '=') + 2;
    snprintf(expected, sizeof expected, EINS ":2:%d: %s\n",
             (int)(value - cases[i].field) + 1, cases[i].message);
    assert_parameter(*state, cases[i].field, expected);
  }
  assert_file_gives(*state, EINS, "return { label = 'P', unit = 'x', source = 'amt',\n"
    "  value = tostring }",
    EINS ":2:11: 'value' must be a formula or a function, not a function\n");
}

static void limits_are_allowed(void **state) {
  assert_parameter(*state, "  decimals = 0", "");
  assert_parameter(*state, "  decimals = 15", "");
}

static void words_of_a_field(void **state) {
  assert_parameter(*state, "  direction = 'hoeher'",
    EINS ":2:15: 'direction' cannot be 'hoeher' (did you mean 'higher'?)\n");
  assert_parameter(*state, "  basis = 'amtlich'", EINS ":2:11: 'basis' cannot be 'amtlich'"
    " (it can be \"published\", \"described\", \"own\")\n");
  assert_parameter(*state, "  missing = 'nul'", EINS ":2:13: 'missing' has no method 'nul'"
    " (missing can be skip, mean, median, worst, error, zero, group_mean, group_median,"
    " regression, previous)\n");
  assert_parameter(*state, "  basis = 'own'", "");
}

/* A number for a key means that something was written without a name; 0,5 is the most
 * common way to get there. */
static void values_without_names(void **state) {
  assert_parameter(*state, "  'x'",
    EINS ":2:3: a value without a name stands in a parameter (write NAME = VALUE)\n");
  assert_parameter(*state, "  missing = 0,5", EINS ":2:15: a value without a name stands in a"
    " parameter (decimals are written 0.5, not 0,5)\n");
  assert_parameter(*state, "  [true] = 1",
    EINS ":1:1: a value without a name stands in a parameter (write NAME = VALUE)\n");
  assert_parameter(*state, "  was = 'x', [2.5] = 1",
    EINS ":1:1: a value without a name stands in a parameter (write NAME = VALUE)\n");
}

static void texts_by_language(void **state) {
  assert_parameter(*state, "  note = { de = 'x', en = 'y', fr = 'z' }", "");
  assert_parameter(*state, "  note = { fr = 'z' }",
    EINS ":2:10: 'note' needs a text for de or en\n");
  assert_parameter(*state, "  note = { deutsch = 'z' }", EINS ":2:10: 'note' gives texts by "
    "language, such as de and en ({ de = \"…\", en = \"…\" })\n");
  assert_parameter(*state, "  note = { 'z' }", EINS ":2:10: 'note' gives texts by "
    "language, such as de and en ({ de = \"…\", en = \"…\" })\n");
  assert_parameter(*state, "  note = { de = '' }", EINS ":2:17: 'note.de' is empty\n");
}

static void lists_of_texts(void **state) {
  static const struct { const char *list, *expected; } cases[] = {
    {"{}", ":3:15: 'level_names' is a list of texts: { \"…\", \"…\" }\n"},
    {"'a'", ":3:15: 'level_names' must be a list of texts, not a text\n"},
    {"{ 'a', 5 }", ":3:22: 'level_names[2]' must be a text, not a number (write it in quotation"
     " marks)\n"},
    {"{ 'a', x = 'b' }", ":3:15: 'level_names' is a list of texts: { \"…\", \"…\" }\n"},
    {"{ 'a', nil, 'b' }", ":3:15: 'level_names' is a list of texts: { \"…\", \"…\" }\n"},
    {"{ 'a', '' }", ":3:22: 'level_names[2]' is empty\n"},
  };
  for (size_t i = 0; i < COUNT(cases); i++) {
    char fields[100], expected[160];
    snprintf(fields, sizeof fields, "level_names = %s", cases[i].list);
    snprintf(expected, sizeof expected, EDITION "%s", cases[i].expected);
    sample_edition(fields);
    assert_false(sample_read(*state));
    assert_messages(((struct sample *)*state)->diags, expected);
  }
}

/* A method's name alone, and a method in quotation marks, in every combination. */
static void methods_and_their_names(void **state) {
#define GOALPOSTS "goalposts{ low = …, high = … }"
  assert_parameter(*state, "  normalise = minmax", EINS ":2:15: 'normalise' must be a method, "
    "not the name minmax without quotation marks and braces"
    " (write \"minmax\" in quotation marks)\n");
  assert_parameter(*state, "  normalise = goalposts", EINS ":2:15: 'normalise' must be a method, "
    "not the name goalposts without quotation marks and braces (write " GOALPOSTS ")\n");
  assert_parameter(*state, "  missing = median", EINS ":2:13: 'missing' must be a method or a "
    "number, not the name median without quotation marks and braces"
    " (write \"median\" in quotation marks)\n");
  assert_parameter(*state, "  normalise = 'goalposts'", EINS ":2:15: 'goalposts' needs to be "
    "told more (write " GOALPOSTS " without quotation marks)\n");
  assert_parameter(*state, "  normalise = 'goalposts{ low = 0 }'", EINS ":2:15: 'normalise' has "
    "no method 'goalposts{ low = 0 }' (write it without quotation marks)\n");
  assert_parameter(*state, "  normalise = 'minmxa'", EINS ":2:15: 'normalise' has no method "
    "'minmxa' (did you mean 'minmax'?)\n");
  assert_parameter(*state, "  direction = 'higher', normalise = clamp{ low = 0 }", EINS
    ":2:37: 'normalise' has no method 'clamp' (normalise can be minmax, best, goalposts, "
    "zscore, logistic, rank, borda, percentile_rank, exponential_rank, categorical, "
    "reference, distance_to_reference, distance_to_target, above_below_mean, bands, scaled, "
    "none)\n");
  assert_parameter(*state, "  direction = 'higher', normalise = 'minmax'", "");
}

/* A list of steps is a list of methods and nothing else: what was meant for clamp is not
 * dropped without a word. */
static void steps(void **state) {
  assert_parameter(*state, "  treat = { clamp{ low = 0 }, 'round_to' }", EINS ":2:31: 'round_to'"
    " needs to be told more (write round_to{ decimals = … } without quotation marks)\n");
  assert_parameter(*state, "  treat = { low = 0 }", EINS ":2:11: 'treat' is a list of methods,"
    " without names (treat = { clamp{ low = 0 }, … })\n");
  assert_parameter(*state, "  treat = { clamp{ low = 0 }, 5 }",
    EINS ":2:31: 'treat[2]' must be a method, not a number\n");
  assert_parameter(*state, "  treat = { clamp{ low = 0 }, round_to{ decimals = 1 } }", "");
  assert_int_equal(sample_node(*state, "laden.eins")->treats, 2);
  assert_parameter(*state, "  treat = clamp{ low = 0 }", "");
  assert_int_equal(sample_node(*state, "laden.eins")->treats, 1);
}

static void write_defaults(const char *edition, const char *group) {
  char text[300];
  sample_edition(edition);
  snprintf(text, sizeof text, "return { label = 'Laden',\n%s }\n", group);
  sample_file(GROUP, text);
}

/* Defaults hold field by field: the own file first, then the nearest group, then the
 * edition; and only below where they stand. */
static void defaults_field_by_field(void **state) {
  struct sample *sample = *state;
  write_defaults("defaults = { parameter = { missing = 1, decimals = 1, basis = 'own' },\n"
                 "             group = { decimals = 7 } }",
                 "defaults = { parameter = { missing = 2, decimals = 2 } }");
  sample_file(EINS, PARAMETER("missing = 3"));
  sample_file("rules/2024/draussen.lua", PARAMETER());
  assert_true(sample_read(sample));
  const struct node *eins = sample_node(sample, "laden.eins");
  assert_true(eins->missing.slot[0] == 3);
  assert_int_equal(eins->decimals, 2);
  assert_string_equal(eins->basis, "own");
  assert_true(sample_node(sample, "laden.zwei")->missing.slot[0] == 2);
  assert_true(sample_node(sample, "draussen")->missing.slot[0] == 1);
  assert_int_equal(sample_node(sample, "draussen")->decimals, 1);
  assert_int_equal(sample_node(sample, "laden")->decimals, 7);
  assert_int_equal(sample_node(sample, "")->decimals, NO_DECIMALS);
}

/* A required field may be a default; a default is checked where it stands, once. */
static void defaults_are_checked_where_they_stand(void **state) {
  struct sample *sample = *state;
  write_defaults("", "defaults = { parameter = { source = 'amt', unit = 'x' } }");
  sample_file(EINS, "return { label = 'P', value = 'a' }");
  assert_true(sample_read(sample));
  assert_string_equal(sample_node(sample, "laden.eins")->unit, "x");
  write_defaults("", "defaults = { parameter = { mising = 1, decimals = 99 },\n"
                     "             paramter = {} }");
  assert_false(sample_read(sample));
  assert_messages(sample->diags,
    "rules/2024/laden/eins.lua:1:1: a parameter needs 'source': a key of sources.lua\n"
    "rules/2024/laden/eins.lua:1:1: a parameter needs 'unit': unit of measure of the value\n"
    GROUP ":2:28: a parameter has no field 'mising' (did you mean 'missing'?)\n"
    GROUP ":2:51: 'defaults.parameter.decimals' must lie between 0 and 15, not 99\n"
    GROUP ":3:14: defaults has no field 'paramter' (did you mean 'parameter'?)\n");
}

/* Defaults given by defaults are read from the file that gives them. */
static void defaults_of_defaults(void **state) {
  struct sample *sample = *state;
  sample_edition("defaults = { group = { defaults = { parameter = { missing = 4 } } } }");
  assert_true(sample_read(sample));
  assert_true(sample_node(sample, "laden.eins")->missing.slot[0] == 4);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_SAMPLE(unknown_fields),
    WITH_SAMPLE(fields_of_other_tables),
    WITH_SAMPLE(required_fields),
    WITH_SAMPLE(wrong_types),
    WITH_SAMPLE(limits_are_allowed),
    WITH_SAMPLE(words_of_a_field),
    WITH_SAMPLE(values_without_names),
    WITH_SAMPLE(texts_by_language),
    WITH_SAMPLE(lists_of_texts),
    WITH_SAMPLE(methods_and_their_names),
    WITH_SAMPLE(steps),
    WITH_SAMPLE(defaults_field_by_field),
    WITH_SAMPLE(defaults_are_checked_where_they_stand),
    WITH_SAMPLE(defaults_of_defaults),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
