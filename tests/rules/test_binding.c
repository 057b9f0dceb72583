#include "formula_sample.h"

#define SCALE "direction = \"higher\", normalise = goalposts{ low = 0, high = 5 },\n"

static void bind(struct sample *sample, const char *fields, const char *finding) {
  struct tree *tree = sample_edition(sample, fields);
  assert_found(sample, "");
  assert_non_null(tree);
  assert_int_equal(edition_bind(tree, sample->data, "data", sample->diags), !*finding);
  assert_found(sample, finding);
  tree_free(tree);
}

/* A condition is true or false; an unknown column in it is found as in a value. */
static void conditions(void **state) {
  bind(*state, SCALE "value = \"a\", only = \"wlan\",\n", "");
  bind(*state, SCALE "value = \"a\", only = \"b > 0\",\n", "");
  bind(*state, SCALE "value = \"a\", only = \"b\",\n",
       "3:21+3 error: 'b' is a number, and a condition is true or false"
       " | compare: einwohner > 200000");
  bind(*state, SCALE "value = \"a\", only = \"reife\",\n",
       "3:21+7 error: 'reife' is a text, and a condition is true or false"
       " | compare: einwohner > 200000");
  bind(*state, SCALE "value = \"a\", only = \"einwoner > 5\",\n",
       "3:22+8 error: no column 'einwoner' in data | did you mean 'einwohner'?");
}

/* Value and condition are both looked at: all findings in one pass. */
static void all_at_once(void **state) {
  bind(*state, SCALE "value = \"a + bb + reif\",\nonly = \"wlann\",\n",
       "3:14+2 error: no column 'bb' in data | did you mean 'b'?\n"
       "3:19+4 error: no column 'reif' in data | did you mean 'reife'?\n"
       "4:9+5 error: no column 'wlann' in data | did you mean 'wlan'?");
}

/* `only` false: the formula is not asked, and a division by zero there is no finding. */
static void not_asked_where_it_does_not_exist(void **state) {
  struct sample *sample = *state;
  double value[6], holds[6];
  uint8_t status[6] = {0}, asked[6] = {0};
  bool yes_no;
  struct tree *tree = sample_edition(
      sample, SCALE "value = \"a / b\", only = \"coalesce(b, 1) > 0\",\n");
  assert_true(edition_bind(tree, sample->data, "data", sample->diags));
  struct node *node = &tree->node[1];
  assert_true(node->only->evaluate(node->only, sample->data, holds, asked, &yes_no,
                                   sample->diags));
  for (size_t u = 0; u < 6; u++) status[u] = holds[u] == 0 ? STATUS_IMPOSSIBLE : 0;
  assert_true(node->value->evaluate(node->value, sample->data, value, status, &yes_no,
                                    sample->diags));
  assert_found(sample, "");
  tree_free(tree);
}

/* Sources of cells and columns are keys of sources.lua. */
static void sources(void **state) {
  struct sample *sample = *state;
  sample_file("data/lang.csv", "ags,column,value,status,source\n01,d,1,A,qq\n02,d,1,A,q\n");
  dataset_free(sample->data);
  sample->data = dataset_new();
  assert_true(dataset_read_units(sample->data, "cities.csv", "ags", "name", sample->diags));
  assert_true(dataset_read_folder(sample->data, "data", sample->diags));
  diags_clear(sample->diags);
  bind(sample, SCALE "value = \"a\",\n",
       "2:0+0 error: the source 'qq' of column 'd' is not in rules/x/sources.lua"
       " | did you mean 'q'?");
}

/* Columns have no names of formula functions. */
static void column_called_as_a_function(void **state) {
  struct sample *sample = *state;
  sample_file("data/mehr.csv", "ags,share\n01,1\n");
  dataset_free(sample->data);
  sample->data = dataset_new();
  assert_true(dataset_read_units(sample->data, "cities.csv", "ags", "name", sample->diags));
  assert_true(dataset_read_folder(sample->data, "data", sample->diags));
  diags_clear(sample->diags);
  bind(sample, SCALE "value = \"a\",\n",
       "0:0+0 error: the column 'share' has the name of a formula function"
       " | rename the column");
}

/* `where` is bound to the units file alone. */
static void where(void **state) {
  struct sample *sample = *state;
  struct dataset *units = dataset_new();
  struct tree *tree = sample_edition(sample, SCALE "value = \"a\",\n");
  tree_free(tree);
  sample_file("rules/x/edition.lua",
              "return { title = \"X\", year = 2024, data = \"data\",\n"
              "  units = { file = \"cities.csv\", key = \"ags\", name = \"name\",\n"
              "    where = \"einwohner > a\" } }\n");
  tree = edition_read("rules/x", NULL, sample->diags);
  assert_true(dataset_read_units(units, "cities.csv", "ags", "name", sample->diags));
  assert_false(edition_bind_units(tree, units, sample->diags));
  assert_found(sample, "3:26+1 error: no column 'a' in cities.csv");
  dataset_free(units);
  tree_free(tree);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_SAMPLE(conditions), WITH_SAMPLE(all_at_once),
    WITH_SAMPLE(not_asked_where_it_does_not_exist),
    WITH_SAMPLE(sources), WITH_SAMPLE(column_called_as_a_function),
    WITH_SAMPLE(where),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
