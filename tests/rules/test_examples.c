#include "formula_sample.h"
#include "examples.h"

#define SCALE "direction = \"higher\", normalise = goalposts{ low = 0, high = 5 },\n"
#define ANSWERS "answers = { { \"keine\", 0 }, { \"teilweise\", 50 }, { \"voll\", 100 } },\n"

/* Runs the examples of a parameter whose value stands in line 3 and its examples in 4. */
static void run(struct sample *sample, const char *fields, size_t good, size_t bad) {
  size_t passed, failed;
  struct tree *tree = sample_edition(sample, fields);
  if (tree == NULL || !edition_bind(tree, sample->data, "data", sample->diags)) {
    struct buf text = {0};
    diags_text(sample->diags, &text);
    fail_msg("%s", buf_text(&text));
  }
  try_examples(tree, sample->data, &passed, &failed, sample->diags);
  assert_int_equal(passed, good);
  assert_int_equal(failed, bad);
  tree_free(tree);
}

/* Cells as they stand in a file, what is left out missing; by formula and by function. */
static void passing(void **state) {
  run(*state, SCALE "value = \"per(1000, a, einwohner)\",\n"
      "examples = { { a = 250, einwohner = 100000, gives = 2.5 },\n"
      "  { a = \"250\", einwohner = \"1e5\", gives = 2.5 },\n"
      "  { a = 250, einwohner = 0, gives = \"missing\" }, { a = 1, gives = \"missing\" },\n"
      "  { a = \"NA\", einwohner = 7, gives = \"missing\" } },\n", 5, 0);
  run(*state, SCALE "value = function(city) return city.a and city.a * 2 end,\n"
      "examples = { { a = 21, gives = 42 }, { gives = \"missing\" } },\n", 2, 0);
  run(*state, "value = \"wlan\",\nexamples = { { wlan = \"ja\", gives = 1 },\n"
      "  { wlan = false, gives = 0 }, { wlan = true, gives = true }, { wlan = 0, gives = 0 },\n"
      "  { gives = \"missing\" } },\n", 5, 0);
  run(*state, ANSWERS "value = \"reife\",\n"
      "examples = { { reife = \"teilweise\", gives = 50 }, { reife = \" voll \", gives = 100 },\n"
      "  { reife = \"\", gives = \"missing\" } },\n", 3, 0);
  assert_found(*state, "");
}

/* 1e-9 relative: 1.0000000009 is as good as 1, 1.000000002 is not; 0 is 0. */
static void tolerance(void **state) {
  run(*state, SCALE "value = \"a\",\nexamples = {\n"
      "{ a = 1.0000000009, gives = 1 }, { a = -1e12, gives = -1000000000999 },\n"
      "{ a = 1e-12, gives = 1.000000000999e-12 }, { a = 0, gives = 0 } },\n", 4, 0);
  assert_found(*state, "");
  run(*state, SCALE "value = \"a\",\nexamples = {\n"
      "{ a = 1.000000002, gives = 1 },\n{ a = 1e-12, gives = 0 },\n"
      "{ a = 3, gives = -3 },\n{ a = 3, gives = \"missing\" },\n{ gives = 3 } },\n", 0, 5);
  assert_found(*state, "5:1+30 error: the example gives 1.000000002, not 1\n"
                       "6:1+24 error: the example gives 1e-12, not 0\n"
                       "7:1+21 error: the example gives 3, not -3\n"
                       "8:1+28 error: the example gives 3, not missing\n"
                       "9:1+13 error: the example gives missing, not 3");
}

/* A cell that no file could have, and a column that nobody has. */
static void wrong_cells(void **state) {
  run(*state, SCALE "value = \"a\",\nexamples = { { a = \"viele\", gives = 1 } },\n", 0, 1);
  assert_found(*state, "4:14+26 error: the cell a = 'viele' of the example is not a number");
  run(*state, SCALE "value = \"a + einwohner\",\n"
      "examples = { { a = 1, einwoner = 2, gives = 3 } },\n", 0, 1);
  assert_found(*state, "4:14+34 error: no column 'einwoner' in the data"
                       " | did you mean 'einwohner'?");
}

/* An answer that is not listed is an error, not a missing value. */
static void answer_not_listed(void **state) {
  run(*state, ANSWERS "value = \"reife\",\n"
      "examples = { { reife = \"vol\", gives = \"missing\" } },\n", 0, 1);
  assert_found(*state, "3:9+7 error: the answer 'vol' in column 'reife' for example 1 is not"
                       " among the answers of 'p' | did you mean 'voll'?");
}

/* What is wrong with the example's own figures is told of it, not of a town. */
static void data_error(void **state) {
  run(*state, SCALE "value = \"a / b\",\n"
      "examples = { { a = 1, b = 2, gives = 0.5 }, { a = 1, b = 0, gives = 0 } },\n", 1, 1);
  assert_found(*state, "3:12+1 error: division by zero for example 1 (a = 1, b = 0)"
                       " | share(a, b) and per(n, a, b) are missing there instead");
}

/* Afterwards the parameter is bound to the real data again. */
static void bound_to_the_data_again(void **state) {
  struct sample *sample = *state;
  size_t passed, failed;
  double value[6];
  uint8_t status[6] = {0};
  bool yes_no;
  for (int way = 0; way < 2; way++) {
    struct tree *tree = sample_edition(
        sample, way == 0 ? SCALE "value = \"a\",\nexamples = { { a = 99, gives = 99 } },\n"
                         : SCALE "value = function(city) return city.a end,\n"
                                 "examples = { { a = 99, gives = 99 } },\n");
    assert_true(edition_bind(tree, sample->data, "data", sample->diags));
    try_examples(tree, sample->data, &passed, &failed, sample->diags);
    assert_int_equal(passed, 1);
    struct expression *expression = tree->node[1].value;
    assert_true(expression->evaluate(expression, sample->data, value, status, &yes_no,
                                     sample->diags));
    assert_true(value[0] == 6 && value[5] == 8);
    tree_free(tree);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_SAMPLE(passing),     WITH_SAMPLE(tolerance), WITH_SAMPLE(wrong_cells),
    WITH_SAMPLE(answer_not_listed), WITH_SAMPLE(data_error),
    WITH_SAMPLE(bound_to_the_data_again),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
