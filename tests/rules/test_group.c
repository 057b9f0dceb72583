#include "rules/group.h"

#include "folder_sample.h"

#define GROUP "rules/2024/laden/group.lua"

static void assert_group(struct sample *sample, const char *fields, const char *expected) {
  char text[600];
  snprintf(text, sizeof text, "return { label = 'Laden',\n%s }\n", fields);
  assert_file_gives(sample, GROUP, text, expected);
}

static void assert_weights(struct sample *sample, const char *fields, double eins,
                           double zwei) {
  assert_group(sample, fields, "");
  const struct node *node = sample_node(sample, "laden");
  assert_true(node->weights_given);
  assert_true(node->weight[0] == eins && node->weight[1] == zwei);
}

/* --- order ------------------------------------------------------------------------------- */

static void order_of_children(void **state) {
  sample_file("rules/2024/laden/a.lua", PARAMETER());
  sample_file("rules/2024/laden/b/group.lua", "return { label = 'B' }");
  sample_file("rules/2024/laden/b/p.lua", PARAMETER());
  assert_group(*state, "", "");
  assert_children(*state, "laden", "a b eins zwei");
  assert_group(*state, "children = { 'zwei', 'b', 'eins', 'a' }", "");
  assert_children(*state, "laden", "zwei b eins a");
}

/* A list that does not fit the folder names both: the list's place and the file. What is not
 * listed is read all the same, so that its own faults come out too. */
static void lists_that_do_not_fit(void **state) {
  assert_group(*state, "  children = { 'zwei', 'eins', 'zwei' }",
               GROUP ":2:32: the child 'zwei' is listed twice\n");
  assert_group(*state, "  children = { 'zwei', 'eisn', 'eins' }",
               GROUP ":2:24: the child 'eisn' is neither a file nor a folder: there is no "
               "rules/2024/laden/eisn.lua (did you mean 'eins'?)\n");
  assert_group(*state, "  children = { 'zwei' }",
               GROUP ":2:14: rules/2024/laden/eins.lua is not listed among the children"
               " (add \"eins\", or take the file away)\n");
  sample_file("rules/2024/laden/b/group.lua", "return { label = 'B' }");
  sample_file("rules/2024/laden/b/p.lua", "return { }}");
  assert_group(*state, "  children = { 'zwei', 'eins' }",
               "rules/2024/laden/b/p.lua:1:11: something stands after the returned table"
               " (one '}' too many?)\n"
               GROUP ":2:14: rules/2024/laden/b is not listed among the children"
               " (add \"b\", or take the folder away)\n");
}

/* A child that was refused is there: that it is refused is the one finding. */
static void refused_children(void **state) {
  sample_file("rules/2024/laden/Drei.lua", PARAMETER());
  assert_group(*state, "children = { 'zwei', 'eins', 'Drei' }, weights = { Drei = 2 }",
               "rules/2024/laden/Drei.lua:0:0: 'Drei' cannot name a group or a parameter"
               " (a name is of letters a to z, digits and _, begins with a letter, and is not"
               " reserved)\n");
}

/* --- weights ----------------------------------------------------------------------------- */

static void weights_by_name(void **state) {
  assert_weights(*state, "weights = { eins = 2, zwei = 0.5 }", 2, 0.5);
  assert_weights(*state, "weights = { zwei = 3 }", 1, 3);      /* not named: weighs 1 */
  assert_weights(*state, "weights = { eins = 0 }", 0, 1);
  assert_weights(*state, "weights = {}", 1, 1);
  assert_weights(*state, "children = { 'zwei', 'eins' }, weights = { eins = 2 }", 1, 2);
  assert_group(*state, "weights = 'equal'", "");
  assert_false(sample_node(*state, "laden")->weights_given);
  assert_group(*state, "", "");
  assert_false(sample_node(*state, "laden")->weights_given);
}

/* Every method that goes by scores can be named, and nothing else by a word but "equal"; the
 * rules give no weights then. */
static void weights_from_scores(void **state) {
  size_t words = 1;
  while (schema_find(&schema_group, "weights")->words[words] != NULL) words++;
  for (const struct method *row = method_table(METHOD_WEIGHT); row->name != NULL; row++) {
    char field[80];
    snprintf(field, sizeof field, "weights = '%s'", row->name);
    if (row->weigh_scores == NULL) continue;
    words--;
    assert_group(*state, field, "");
    const struct node *node = sample_node(*state, "laden");
    assert_ptr_equal(node->weighing.method, row);
    assert_true(node->weight == NULL && isnan(node->consistency));
    assert_false(node->weights_given);
  }
  assert_int_equal(words, 1);
  assert_group(*state, "aggregate = 'min', weights = 'pca'",
               GROUP ":2:20: 'min' has no use for weights (take the weights out, or write "
               "aggregate = \"arithmetic\")\n");
}

static void weights_that_are_none(void **state) {
#define WEIGHT "the weight of 'eins' must be a number, not below 0\n"
  assert_group(*state, "  weights = { eins = -1 }", GROUP ":2:22: " WEIGHT);
  assert_group(*state, "  weights = { eins = 0/0 }", GROUP ":2:22: " WEIGHT);
  assert_group(*state, "  weights = { eins = 1/0 }", GROUP ":2:22: " WEIGHT);
  assert_group(*state, "  weights = { eins = '2' }", GROUP ":2:22: " WEIGHT);
  assert_group(*state, "  weights = { eins = 0, zwei = 0 }",
               GROUP ":2:13: no child weighs anything\n");
  assert_group(*state, "  weights = { eisn = 1, xyzzy = 2 }",
               GROUP ":2:15: the group has no child 'eisn' to weigh (did you mean 'eins'?)\n"
               GROUP ":2:25: the group has no child 'xyzzy' to weigh"
               " (the nearest children are eins, zwei)\n");
  assert_group(*state, "  weights = { 1, 2 }",
               GROUP ":2:15: a value without a name stands in weights (write NAME = VALUE)\n"
               GROUP ":2:18: a value without a name stands in weights (write NAME = VALUE)\n");
  assert_group(*state, "  weights = { eins = 0,5 }", GROUP ":2:24: a value without a name stands"
               " in weights (decimals are written 0.5, not 0,5)\n");
  assert_group(*state, "  weights = 'gleich'",
               GROUP ":2:13: 'weights' cannot be 'gleich' (it can be \"equal\", "
               "\"pca\", \"entropy\", \"equal_influence\")\n");
  assert_group(*state, "  weights = 3",
               GROUP ":2:13: 'weights' must be a table of weights, a method, a text or a"
               " function, not a number\n");
}

/* The function gets its children in order, with the number of parameters below each. */
static void weights_by_function(void **state) {
  sample_file("rules/2024/laden/b/group.lua", "return { label = 'B' }");
  sample_file("rules/2024/laden/b/p.lua", PARAMETER());
  sample_file("rules/2024/laden/b/q.lua", PARAMETER());
  assert_group(*state,
    "children = { 'zwei', 'b', 'eins' },\n"
    "weights = function(children)\n"
    "  local w = {}\n"
    "  for i, child in ipairs(children) do w[child.name] = 10 * i + child.parameters end\n"
    "  return w\n"
    "end", "");
  const struct node *node = sample_node(*state, "laden");
  assert_true(node->weight[0] == 11);
  assert_true(node->weight[1] == 22);
  assert_true(node->weight[2] == 31);
}

/* What is wrong with a function of weights is said where the function stands, or at the line
 * that raised it. */
static void functions_of_weights_that_fail(void **state) {
#define RETURNS "the function of weights returns "
#define TABLE " (it returns a table: { child = weight, … })\n"
  assert_group(*state, "  weights = function() end", GROUP ":2:13: " RETURNS "nil" TABLE);
  assert_group(*state, "  weights = function() return 5 end",
               GROUP ":2:13: " RETURNS "a number" TABLE);
  assert_group(*state, "  weights = function() return { eins = -1 } end",
               GROUP ":2:13: " WEIGHT);
  assert_group(*state, "  weights = function() return { eisn = 1 } end",
               GROUP ":2:13: the group has no child 'eisn' to weigh (did you mean 'eins'?)\n");
  assert_group(*state, "  weights = function() return { eins = 0, zwei = 0 } end",
               GROUP ":2:13: no child weighs anything\n");
  assert_group(*state, "  weights = function()\n error('ohne Grund') end",
               GROUP ":3:0: ohne Grund\n");
  assert_group(*state, "  weights = function()\n while true do end end",
               GROUP ":3:0: the rule does not come to an end within 4000000 instructions"
                     " (does a loop go on for ever? Its condition must become false at some time)\n");
}

/* Methods give weights by child, in the children's order, and stay known as what gave them. */
static void weights_by_method(void **state) {
  assert_weights(*state, "weights = ahp{ zwei = { eins = 3 } }", 0.25, 0.75);
  const struct node *node = sample_node(*state, "laden");
  assert_string_equal(node->weighing.method->name, "ahp");
  assert_true(node->consistency == 0);
  assert_weights(*state, "weights = budget{ { eins = 1, zwei = 3 } }, weights_sum = 1", 0.25,
                 0.75);
  assert_true(isnan(sample_node(*state, "laden")->consistency));
  assert_group(*state, "weights = { eins = 1 }", "");
  assert_false(method_used(&sample_node(*state, "laden")->weighing));
}

/* What is wrong is told where it stands inside the method's braces. */
static void judgements_that_do_not_fit(void **state) {
  assert_group(*state, "  weights = ahp{\n  eins = { zwie = 3 } }",
               GROUP ":3:12: the group has no child 'zwie' to weigh (did you mean 'zwei'?)\n");
  assert_group(*state, "  weights = ahp{\n  eisn = { zwei = 3 } }",
               GROUP ":3:3: the group has no child 'eisn' to weigh (did you mean 'eins'?)\n");
  assert_group(*state, "  weights = ahp{ eins = { zwei = 12 } }",
               GROUP ":2:27: ahp: 'eins' to 'zwei': a comparison lies between 1/9 and 9\n");
  assert_group(*state, "  weights = ahp{ eins = { eins = 1 } }",
               GROUP ":2:18: ahp: 'eins' to 'zwei': the two are not compared\n");
  assert_group(*state, "  weights = budget{ { eins = 1 },\n  { eins = 2, zwei = -1 } }",
               GROUP ":3:15: budget: item 2, 'zwei': points are not below 0\n");
  assert_group(*state, "  weights = budget{ { eins = 1 },\n  { eins = 0 } }",
               GROUP ":3:3: budget: item 2: no points are given\n");
  assert_group(*state, "  aggregate = 'median', weights = ahp{ eins = { zwei = 3 } }",
               GROUP ":2:25: 'median' has no use for weights (take the weights out, or write"
               " aggregate = \"arithmetic\")\n");
  assert_group(*state, "  weights = minmax{}",
               GROUP ":2:13: 'weights' has no method 'minmax' (weights can be ahp,"
               " budget, pca, entropy, equal_influence)\n");
  assert_group(*state, "  weights = ahp", GROUP ":2:13: 'weights' must be a table of weights, a"
               " method, a text or a function, not the name ahp without quotation marks and"
               " braces (write ahp{ child = { child = … }, … })\n");
}

/* A warning names the ratio, and the comparison that fits the others least. */
static void comparisons_that_contradict(void **state) {
  struct sample *sample = *state;
  sample_file("rules/2024/laden/drei.lua", PARAMETER());
  sample_file("rules/2024/laden/vier.lua", PARAMETER());
  sample_file(GROUP, "return { label = 'Laden', weights = ahp{\n"
              "  drei = { eins = 1, vier = 1, zwei = 1 }, eins = { vier = 1, zwei = 1 },\n"
              "  zwei = { vier = 9 } } }\n");
  assert_true(sample_read(sample));
  assert_messages(sample->diags, GROUP ":1:37: the comparisons contradict each other: the"
                  " consistency ratio CR is 0.243, above 0.1 ('vier' to 'zwei' fits least: all"
                  " together say 0.30 times)\n");
}

static void sums_of_weights(void **state) {
  assert_weights(*state, "weights_sum = 1, weights = { eins = 0.3, zwei = 0.7 }", 0.3, 0.7);
  assert_group(*state, "  weights = { eins = 0.3, zwei = 0.6 }, weights_sum = 1",
               GROUP ":2:13: the weights sum to 0.9, not to 1\n");
  assert_group(*state, "  weights = { eins = 0.3 }, weights_sum = 1",      /* zwei weighs 1 */
               GROUP ":2:13: the weights sum to 1.3, not to 1\n");
  assert_group(*state, "  weights_sum = 2",
               GROUP ":2:17: 'weights_sum' must lie between 1 and 1, not 2\n");
}

/* Median, minimum, maximum and product look at no weight. */
static void weights_without_a_use(void **state) {
  static const char *const names[] = {"median", "min", "max", "product"};
  for (size_t i = 0; i < COUNT(names); i++) {
    char fields[120], expected[200];
    snprintf(fields, sizeof fields, "  weights = { eins = 2 }, aggregate = '%s'", names[i]);
    snprintf(expected, sizeof expected, GROUP ":2:3: '%s' has no use for weights (take the"
             " weights out, or write aggregate = \"arithmetic\")\n", names[i]);
    assert_group(*state, fields, expected);
    snprintf(fields, sizeof fields, "  weights = 'equal', aggregate = '%s'", names[i]);
    assert_group(*state, fields, "");
  }
  assert_group(*state, "weights = { eins = 2 }, aggregate = 'geometric'", "");
}

/* Weights by place: one for each child. */
static void places(void **state) {
  assert_group(*state, "aggregate = owa{ 0.6, 0.4 }", "");
  assert_int_equal(sample_node(*state, "laden")->aggregate.n_points, 2);
  assert_true(sample_node(*state, "laden")->aggregate.points[1][0] == 0.4);
  assert_group(*state, "aggregate = owa{ orness = 0.4 }", "");
  assert_group(*state, "  aggregate = owa{ 0.5, 0.3, 0.2 }",
               GROUP ":2:15: 'owa' has weights for 3 places, and the group has 2 children\n");
}

static void missing_children(void **state) {
  assert_group(*state, "", "");
  assert_int_equal(sample_node(*state, "laden")->group_missing, GROUP_SKIP);
  assert_group(*state, "missing = 'zero', available = 0.66", "");
  assert_int_equal(sample_node(*state, "laden")->group_missing, GROUP_ZERO);
  assert_true(sample_node(*state, "laden")->available == 0.66);
  assert_group(*state, "missing = 'propagate'", "");
  assert_int_equal(sample_node(*state, "laden")->group_missing, GROUP_PROPAGATE);
  assert_group(*state, "  missing = 'worst'", GROUP ":2:13: 'missing' cannot be 'worst'"
               " (it can be \"skip\", \"zero\", \"propagate\")\n");
  assert_group(*state, "  available = 1.5",
               GROUP ":2:15: 'available' must lie between 0 and 1, not 1.5\n");
}

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_SAMPLE(order_of_children),
    WITH_SAMPLE(lists_that_do_not_fit),
    WITH_SAMPLE(refused_children),
    WITH_SAMPLE(weights_by_name),
    WITH_SAMPLE(weights_from_scores),
    WITH_SAMPLE(weights_that_are_none),
    WITH_SAMPLE(weights_by_function),
    WITH_SAMPLE(functions_of_weights_that_fail),
    WITH_SAMPLE(weights_by_method),
    WITH_SAMPLE(judgements_that_do_not_fit),
    WITH_SAMPLE(comparisons_that_contradict),
    WITH_SAMPLE(sums_of_weights),
    WITH_SAMPLE(weights_without_a_use),
    WITH_SAMPLE(places),
    WITH_SAMPLE(missing_children),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
