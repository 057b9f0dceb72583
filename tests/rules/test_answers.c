#include "formula_sample.h"

static const struct answer list[] = {{"keine", 0}, {"teilweise", 50}, {"voll und ganz", 100}};
static const struct answers answers = {.list = list, .count = 3};

/* Blanks around the cell do not count; case and what stands inside do. */
static void points(void **state) {
  (void)state;
  assert_true(answers_points(&answers, "teilweise") == 50);
  assert_true(answers_points(&answers, " \tkeine\r\n") == 0);
  assert_true(answers_points(&answers, "voll und ganz ") == 100);
  assert_true(is_missing(answers_points(&answers, "Teilweise")));
  assert_true(is_missing(answers_points(&answers, "voll  und ganz")));
  assert_true(is_missing(answers_points(&answers, "teil")));
  assert_true(is_missing(answers_points(&answers, "teilweise nicht")));
  assert_true(is_missing(answers_points(&answers, "")));
  static const struct answer blank[] = {{" voll\n", 100}};
  assert_true(answers_points(&(struct answers){.list = blank, .count = 1}, "voll") == 100);
}

/* The nearest answer, or all there are. */
static void hints(void **state) {
  struct sample *sample = *state;
  assert_string_equal(answers_hint(&answers, "teilweis", sample->arena),
                      "did you mean 'teilweise'?");
  assert_string_equal(answers_hint(&answers, "sehr oft", sample->arena),
                      "the answers are 'keine', 'teilweise', 'voll und ganz'");
}

/* --- in an edition ------------------------------------------------------------------------ */

static void bind(struct sample *sample, const char *fields, bool ok) {
  struct tree *tree = sample_edition(sample, fields);
  if (tree == NULL) {
    struct buf text = {0};
    diags_text(sample->diags, &text);
    fail_msg("%s", buf_text(&text));
  }
  assert_int_equal(edition_bind(tree, sample->data, "data", sample->diags), ok);
  tree_free(tree);
}

/* Points, missing cells missing, statuses those of the cells. */
static void evaluated(void **state) {
  struct sample *sample = *state;
  double value[6];
  uint8_t status[6] = {0};
  bool yes_no;
  struct buf text = {0};
  struct tree *tree = sample_edition(
      sample, "value = \"reife\",\n"
              "answers = { { \"keine\", 0 }, { \"teilweise\", 50 }, { \"voll\", 100 } },\n");
  assert_true(edition_bind(tree, sample->data, "data", sample->diags));
  assert_found(sample, "");
  struct expression *formula = tree->node[1].value;
  assert_true(formula->evaluate(formula, sample->data, value, status, &yes_no,
                                sample->diags));
  sample_list(value, 6, &text);
  assert_string_equal(buf_text(&text), "100 0 nil 50 100 0");
  for (size_t u = 0; u < 6; u++)
    assert_int_equal(status[u], u == 2 ? STATUS_MISSING : STATUS_NORMAL);
  assert_false(yes_no);
  buf_free(&text);
  tree_free(tree);
}

/* A cell that is not listed is a data error at its row, once per text, with the nearest
 * answer. Dehaus stands in row 5 of the file. */
static void not_listed(void **state) {
  struct sample *sample = *state;
  bind(sample, "value = \"reife\",\nanswers = { { \"teilweis\", 50 }, { \"voll\", 100 } },\n",
       false);
  size_t count;
  const struct diag *found = diags_sorted(sample->diags, &count);
  assert_string_equal(found[0].place.path, "data/werte.csv");
  assert_int_equal(found[0].class, DIAG_DATA);
  assert_found(sample,
               "3:0+0 error: the answer 'keine' in column 'reife' for Bedorf is not among the"
               " answers of 'p' | the answers are 'teilweis', 'voll'\n"
               "5:0+0 error: the answer 'teilweise' in column 'reife' for Dehaus is not among"
               " the answers of 'p' | did you mean 'teilweis'?");
}

/* Answers need one bare column of text; text needs answers. */
static void need_text(void **state) {
  static const struct { const char *fields, *finding; } cases[] = {
    {"direction = \"higher\", normalise = minmax{},\nvalue = \"a\",\n"
     "answers = { { \"keine\", 0 } },\n",
     "3:9+3 error: 'p' has answers, but its value is no text"
     " | with answers, value is the name of one column of texts"},
    {"direction = \"higher\", normalise = minmax{},\nvalue = \"reife == 'voll'\",\n"
     "answers = { { \"keine\", 0 } },\n",
     "3:9+17 error: 'p' has answers, but its value is no text"
     " | with answers, value is the name of one column of texts"},
    {"direction = \"higher\", normalise = minmax{},\nvalue = \"reife\",\n",
     "3:9+7 error: the value of 'p' is text"
     " | answers = { { \"keine\", 0 }, … } gives texts their points"},
  };
  for (size_t i = 0; i < COUNT(cases); i++) {
    bind(*state, cases[i].fields, false);
    assert_found(*state, cases[i].finding);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_SAMPLE(points),     WITH_SAMPLE(hints),     WITH_SAMPLE(evaluated),
    WITH_SAMPLE(not_listed), WITH_SAMPLE(need_text),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
