#include "rules/uncertainty.h"

#include "folder_sample.h"

#define FILE "rules/2024/uncertainty.lua"

static int set_up(void **state) {
  int code = sample_set_up(state);
  sample_edition("  level_names = { 'Thema', 'Parameter' },\n");
  sample_file("rules/2024/laden/eins.lua",
              PARAMETER("normalise = 'minmax', direction = 'lower'"));
  sample_file("rules/2024/laden/zwei.lua", PARAMETER("normalise = 'rank', direction = 'higher'"));
  sample_file("rules/2024/netz/group.lua", "return { label = 'Netz', aggregate = 'median' }\n");
  sample_file("rules/2024/netz/drei.lua", PARAMETER("treat = clamp{ low = 0 }"));
  return code;
}

#define WITH_FILE(test) cmocka_unit_test_setup_teardown(test, set_up, sample_tear_down)

static const struct input *input_of(const struct sample *sample, const char *name) {
  for (size_t i = 0; i < sample->tree->inputs; i++)
    if (strcmp(sample->tree->input[i].name, name) == 0) return &sample->tree->input[i];
  fail_msg("no input '%s'", name);
  return NULL;
}

static void assert_nodes(const struct sample *sample, const char *name, const char *expected) {
  const struct input *input = input_of(sample, name);
  struct buf out = {0};
  for (size_t j = 0; j < input->nodes; j++)
    buf_printf(&out, "%s%s", j ? " " : "", sample->tree->node[input->node[j]].id);
  assert_string_equal(buf_text(&out), expected);
  buf_free(&out);
}

/* Everything that can be said, in the order of the file. */
static void inputs_of_every_kind(void **state) {
  struct sample *sample = *state;
  assert_file_gives(sample, FILE,
    "return {\n"
    "  themen = { label = { de = 'Gewichte', en = 'Weights' }, level = 'Thema',\n"
    "             weights = { by = 0.25 } },\n"
    "  anteile = { nodes = 'laden', level = 'Parameter', weights = { dirichlet = 20 } },\n"
    "  experten = { nodes = { 'eins', 'laden.zwei' },\n"
    "               weights = { sets = { { eins = 2 }, { eins = 1, zwei = 3 } } } },\n"
    "  skala = { now = 'minmax', normalise = { 'own', zscore{ mean = 50, sd = 10 },\n"
    "                                          function(x, s) return x end } },\n"
    "  mittel = { aggregate = { 'arithmetic', 'geometric' } },\n"
    "  extreme = { treat = { 'own', 'none', { clamp{ low = 1 }, 'log_transform' } } },\n"
    "  luecken = { nodes = 'netz', missing = { 'mean', 'median', 30 } },\n"
    "  weglassen = { leave_out = 'parameters' },\n"
    "  rauschen = { nodes = 'laden', noise = { A = 0.01, E = 0.1 } },\n"
    "}\n", "");
  assert_int_equal(sample->tree->inputs, 9);
  assert_string_equal(sample->tree->input[0].name, "themen");
  assert_string_equal(sample->tree->input[8].name, "rauschen");
  assert_string_equal(input_of(sample, "themen")->label.en, "Weights");
  assert_nodes(sample, "themen", "laden netz");
  assert_true(input_of(sample, "themen")->by == 0.25);
  assert_nodes(sample, "anteile", "laden.eins laden.zwei");
  assert_true(input_of(sample, "anteile")->concentration == 20);
  const struct input *experts = input_of(sample, "experten");
  assert_int_equal(experts->sets, 2);
  assert_true(experts->set[0][0] == 2 && isnan(experts->set[0][1]) && experts->set[1][1] == 3);
  assert_nodes(sample, "skala", "laden.eins");
  assert_int_equal(input_of(sample, "skala")->alternatives, 3);
  assert_true(input_of(sample, "skala")->alternative[0].own);
  assert_string_equal(input_of(sample, "skala")->alternative[1].use->method->name, "zscore");
  assert_non_null(input_of(sample, "skala")->alternative[2].use->function);
  assert_nodes(sample, "mittel", " laden netz");
  assert_int_equal(input_of(sample, "extreme")->alternative[1].uses, 0);
  assert_int_equal(input_of(sample, "extreme")->alternative[2].uses, 2);
  assert_nodes(sample, "luecken", "netz.drei");
  assert_nodes(sample, "weglassen", "laden.eins laden.zwei");
  assert_true(input_of(sample, "rauschen")->noise[STATUS_ESTIMATED] == 0.1);
  assert_true(input_of(sample, "rauschen")->noise[STATUS_DEFINITION] == 0);
}

/* Every weight an input of its own, named after both. */
static void each_weight(void **state) {
  struct sample *sample = *state;
  assert_file_gives(sample, FILE,
                    "return { w = { nodes = 'laden', each = true, weights = { by = 0.5 } } }", "");
  assert_int_equal(sample->tree->inputs, 3);
  assert_nodes(sample, "w.laden.zwei", "laden.zwei");
  assert_string_equal(input_of(sample, "w.laden")->label.de, "Laden");
}

/* Each with its place, and a hint where one helps. */
static void what_is_refused(void **state) {
  static const struct { const char *text, *expected; } cases[] = {
    {"{ x = { weights = { by = 0.2 }, noise = { A = 1 } } }",
     "1:10: the input 'x' must vary one thing, and says 2 of weights, normalise, aggregate, "
     "treat, missing, leave_out, noise\n"},
    {"{ x = { label = 'X' } }",
     "1:10: the input 'x' must vary one thing, and says 0 of weights, normalise, aggregate, "
     "treat, missing, leave_out, noise\n"},
    {"{ x = { wieghts = { by = 0.2 } } }",
     "1:16: an input has no field 'wieghts' (did you mean 'weights'?)\n"},
    {"{ x = 5 }", "1:14: 'x' must be a table, not a number "
     "(return { weights = { weights = { by = 0.25 } }, … })\n"},
    {"{ { weights = { by = 0.2 } } }",
     "1:10: a value without a name stands in uncertainty.lua (write NAME = VALUE)\n"},
    {"{ X = { weights = { by = 0.2 } } }", "1:10: 'X' cannot name an input (a name is of "
     "letters a to z, digits and _, begins with a letter, and is not reserved)\n"},
    {"{ x = { weights = { by = 0.2, dirichlet = 3 } } }",
     "1:26: 'x.weights' must say one of by, dirichlet and sets\n"},
    {"{ x = { weights = { by = 2 } } }",
     "1:33: 'x.weights.by' must lie between 0 and 1, not 2\n"},
    {"{ x = { nodes = 'leden', weights = { by = 0.2 } } }",
     "1:24: there is no node 'leden' (nearest: laden, eins, zwei)\n"},
    {"{ x = { level = 'Themen', weights = { by = 0.2 } } }",
     "1:24: no level is called 'Themen' (nearest: Thema, Index, Parameter)\n"},
    {"{ x = { nodes = 'drei', weights = { by = 0.2 } } }", "1:10: the input 'x' varies "
     "nothing: none of these nodes has a weight beside siblings\n"},
    {"{ x = { aggregate = { 'geometric' } } }",
     "1:28: 'x.aggregate' must be a list of methods to choose from, two or more "
     "({ \"own\", … }: \"own\" is what each node has)\n"},
    {"{ x = { aggregate = { 'own', 'geometrisch' } } }",
     "1:37: 'aggregate' has no method 'geometrisch' (did you mean 'geometric'?)\n"},
    {"{ x = { aggregate = { 'own', 5 } } }", "1:37: 'x.aggregate[2]' must be a method, not a "
     "number ({ \"own\", … }: \"own\" is what each node has)\n"},
    {"{ x = { normalise = { 'own', 'none' } } }", "1:37: 'none' says itself which way round "
     "is better, and nodes of both directions would get it\n"},
    {"{ x = { missing = { 'mean', 'zero' } } }", "1:36: a missing value would be the best one "
     "in 'laden.eins': 0, where lower is better (missing = \"worst\")\n"},
    {"{ x = { aggregate = { 'own', 'min' } }, y = { level = 'Thema', aggregate = { 'own', "
     "'max' } } }", "1:48: aggregate of 'laden' would be chosen by two inputs, 'x' and 'y'\n"},
    {"{ x = { weights = { sets = { { vier = 1 } } } } }",
     "1:39: 'vier' is none of the nodes whose weights vary\n"},
    {"{ x = { weights = { sets = { { laden = -1 } } } } }",
     "1:47: the weight of 'laden' must be a number, not below 0\n"},
    {"{ x = { weights = { sets = {} } } }", "1:35: 'x.weights.sets' must be a list of tables "
     "of weights by node (sets = { { mobilitaet = 1.2 }, { mobilitaet = 0.8 } })\n"},
    {"{ x = { each = true, noise = { A = 1 } } }",
     "1:10: 'each' goes with weights = { by = … } alone\n"},
    {"{ x = { noise = { I = 1 } } }",
     "1:26: noise has no field 'I' (did you mean 'A'?)\n"},
    {"{ x = { leave_out = 'children' } }", "1:28: 'x.leave_out' cannot be 'children' "
     "(it can be \"parameters\", \"groups\")\n"},
  };
  for (size_t i = 0; i < COUNT(cases); i++) {
    char text[400], expected[600];
    snprintf(text, sizeof text, "return %s", cases[i].text);
    snprintf(expected, sizeof expected, FILE ":%s", cases[i].expected);
    assert_file_gives(*state, FILE, text, expected);
  }
}

/* The file is one of the edition's rules. */
static void part_of_the_hash(void **state) {
  struct sample *sample = *state;
  char before[HASH_ROOM];
  assert_true(sample_read(sample));
  assert_int_equal(sample->tree->inputs, 0);
  strcpy(before, sample->tree->sha256);
  assert_file_gives(sample, FILE, "return { x = { leave_out = 'groups' } }", "");
  assert_string_not_equal(sample->tree->sha256, before);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_FILE(inputs_of_every_kind),
    WITH_FILE(each_weight),
    WITH_FILE(what_is_refused),
    WITH_FILE(part_of_the_hash),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
