#include "rules/classes.h"

#include "folder_sample.h"

#define EDITION "rules/2024/edition.lua"
#define HINT " (classes = { { from = 75, label = \"high\" }, { label = \"low\" } }, or top = 0.25)\n"

static void assert_classes(struct sample *sample, const char *classes, const char *expected) {
  char fields[300];
  snprintf(fields, sizeof fields, "  ranking = { classes = %s }", classes);
  sample_edition(fields);
  sample_read(sample);
  assert_messages(sample->diags, expected);
}

static void ladders(void **state) {
  struct sample *sample = *state;
  assert_classes(sample, "{ { from = 0.8, label = { de = 'hoch', en = 'high' } }, "
                         "{ from = -1, label = 'mittel' }, { label = 'niedrig' } }", "");
  const struct tree *tree = sample->tree;
  assert_int_equal(tree->classes, 3);
  assert_string_equal(tree->class[0].label.en, "high");
  assert_true(tree->class[1].from == -1 && isnan(tree->class[1].top));
  assert_true(isnan(tree->class[2].from) && isnan(tree->class[2].top));
  assert_classes(sample, "{ { top = 0.25, label = 'a' }, { top = 1, label = 'b' } }", "");
  assert_int_equal(sample->tree->classes, 2);
  assert_true(sample->tree->class[0].top == 0.25);
}

/* Nothing of them is taken. */
static void no_ladders(void **state) {
  static const char measure[] = "every class has either 'from' or 'top', the same one; only "
                                "the last may have neither";
  static const char order[] = "classes stand best first: 'from' falls from one to the next, "
                              "and 'top' rises";
  static const struct { const char *classes; int column; const char *what, *hint; } cases[] = {
    {"{ { from = 1, label = 'a' }, { from = 2, label = 'b' } }", 54, order, "\n"},
    {"{ { from = 1, label = 'a' }, { from = 1, label = 'b' } }", 54, order, "\n"},
    {"{ { top = 0.5, label = 'a' }, { top = 0.5, label = 'b' } }", 55, order, "\n"},
    {"{ { top = 0, label = 'a' } }", 27, order, "\n"},
    {"{ { label = 'a' } }", 27, measure, HINT},
    {"{ { label = 'a' }, { from = 1, label = 'b' } }", 27, measure, HINT},
    {"{ { from = 1, label = 'a' }, { top = 0.5, label = 'b' } }", 54, measure, HINT},
    {"{ { from = 1, top = 0.5, label = 'a' } }", 27, measure, HINT},
    {"{}", 25, "'classes' must be a list of 1 to 100 classes", HINT},
    {"{ from = 1, label = 'a' }", 25, "'classes' must be a list of 1 to 100 classes", HINT},
    {"{ 0.8 }", 27, "'ranking.classes[1]' must be a table, not a number", HINT},
    {"{ { from = 1 } }", 27, "a class needs 'label': what it is called", "\n"},
    {"{ { top = 2, label = 'a' } }", 35, "'ranking.classes[1].top' must lie between 0 and 1, "
                                         "not 2", "\n"},
    {"{ { form = 2, label = 'a' } }", 29, "a class has no field 'form'",
     " (did you mean 'from'?)\n"},
  };
  for (size_t i = 0; i < COUNT(cases); i++) {
    char expected[300];
    snprintf(expected, sizeof expected, EDITION ":3:%d: %s%s", cases[i].column,
             cases[i].what, cases[i].hint);
    assert_classes(*state, cases[i].classes, expected);
    assert_int_equal(((struct sample *)*state)->tree->classes, 0);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {WITH_SAMPLE(ladders), WITH_SAMPLE(no_ladders)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
