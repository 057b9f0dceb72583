#include "index/method.h"

#include "sample.h"

static const enum method_family families[] = {
  METHOD_NORMALISE, METHOD_TREAT, METHOD_AGGREGATE, METHOD_IMPUTE, METHOD_WEIGHT,
};

/* Every row says what handbook and stubs need, has the function of its family, and its
 * arguments fit the slots of a use. */
static void rows_are_whole(void **state) {
  (void)state;
  for (size_t f = 0; f < METHOD_FAMILIES; f++)
    for (const struct method *row = method_table(families[f]); row->name; row++) {
      assert_int_equal(row->family, families[f]);
      assert_true(strlen(row->sentence) > 20 && row->sentence[strlen(row->sentence) - 1] == '.');
      assert_non_null(row->source);
      assert_true((row->normalise != NULL) == (families[f] == METHOD_NORMALISE));
      assert_true((row->treat != NULL) == (families[f] == METHOD_TREAT));
      assert_true((row->impute != NULL) == (families[f] == METHOD_IMPUTE));
      bool aggregates = (row->aggregate != NULL) != (row->aggregate_units != NULL);
      assert_true(aggregates == (families[f] == METHOD_AGGREGATE));
      bool weighs = (row->weigh != NULL) != (row->weigh_scores != NULL);
      assert_true(weighs == (families[f] == METHOD_WEIGHT));
      size_t i = 0;
      while (row->argument[i].kind != ARGUMENT_END) {
        const struct argument *argument = &row->argument[i++];
        assert_non_null(argument->meaning);
        assert_true(argument->kind != ARGUMENT_WORD || row->words != NULL);
        assert_true(argument->kind != ARGUMENT_UNIT || row->relative);
      }
      assert_true(i < METHOD_ARGUMENTS);
      assert_true(method_slot(row, i) <= METHOD_SLOTS);
    }
}

/* A name is found in its own family alone. */
static void find(void **state) {
  (void)state;
  assert_string_equal(method_find(METHOD_NORMALISE, "minmax")->name, "minmax");
  assert_string_equal(method_find(METHOD_AGGREGATE, "min")->name, "min");
  assert_string_equal(method_find(METHOD_IMPUTE, "median")->name, "median");
  assert_ptr_not_equal(method_find(METHOD_IMPUTE, "median"),
                       method_find(METHOD_AGGREGATE, "median"));
  assert_null(method_find(METHOD_IMPUTE, "number"));
  assert_null(method_find(METHOD_TREAT, "minmax"));
  assert_null(method_find(METHOD_NORMALISE, ""));
}

static size_t constructors_named(const char *name) {
  size_t count = 0;
  for (size_t f = 0; f < sizeof families / sizeof *families; f++) {
    const struct method *row = method_find(families[f], name);
    count += row != NULL && !row->word;
  }
  return count;
}

/* borda is a scale and an aggregate, but borda{ … } means one of them. */
static void one_constructor_of_a_name(void **state) {
  (void)state;
  assert_non_null(method_find(METHOD_AGGREGATE, "borda"));
  for (size_t f = 0; f < sizeof families / sizeof *families; f++)
    for (const struct method *row = method_table(families[f]); row->name != NULL; row++)
      assert_true(row->word || constructors_named(row->name) == 1);
}

/* goalposts: low (slot 0), high (1), to (2 and 3), cap (4). bands: points take no slot. */
static void slots(void **state) {
  (void)state;
  const struct method *goalposts = method_find(METHOD_NORMALISE, "goalposts");
  assert_int_equal(method_slot(goalposts, 2), 2);
  assert_int_equal(method_slot(goalposts, 3), 4);
  assert_int_equal(method_slot(goalposts, 4), 5);
  assert_int_equal(method_slot(method_find(METHOD_NORMALISE, "bands"), 1), 0);
}

/* Standards: 0 to 100, capped; posts have none and must be given. */
static void standards(void **state) {
  (void)state;
  struct method_use use;
  method_standard(&use, method_find(METHOD_NORMALISE, "goalposts"));
  assert_true(isnan(method_argument(&use, "low", 0)));
  assert_near(method_argument(&use, "to", 0), 0);
  assert_near(method_argument(&use, "to", 1), 100);
  assert_near(method_argument(&use, "cap", 0), 1);
  assert_true(isnan(method_argument(&use, "mean", 0)));
}

static void printed(const struct method_use *use, const char *wanted) {
  struct buf out = {0};
  method_print(use, &out);
  assert_string_equal(buf_text(&out), wanted);
  buf_free(&out);
}

/* A use prints as a rule file writes it, standards left out. */
static void print(void **state) {
  (void)state;
  static const double points[][2] = {{0, 0}, {5, 50}};
  struct method_use use = {0};
  printed(&use, "");
  method_standard(&use, method_find(METHOD_NORMALISE, "minmax"));
  printed(&use, "\"minmax\"");
  use.slot[0] = 1;
  printed(&use, "minmax{ to = { 1, 100 } }");
  method_standard(&use, method_find(METHOD_NORMALISE, "goalposts"));
  use.slot[0] = 0;
  use.slot[1] = 2.5;
  use.slot[4] = 0;
  printed(&use, "goalposts{ low = 0, high = 2.5, cap = false }");
  method_standard(&use, method_find(METHOD_NORMALISE, "bands"));
  use.points = points;
  use.n_points = 2;
  use.slot[0] = 1;
  printed(&use, "bands{ { 0, 0 }, { 5, 50 }, linear = true }");
  use = method_number(2.5);
  printed(&use, "2.5");
  method_standard(&use, method_find(METHOD_IMPUTE, "skip"));
  printed(&use, "\"skip\"");
  method_standard(&use, method_find(METHOD_IMPUTE, "group_mean"));
  use.text[0] = "land";
  printed(&use, "group_mean{ by = \"land\" }");
  method_standard(&use, method_find(METHOD_TREAT, "clamp"));
  use.slot[1] = 10;
  printed(&use, "clamp{ high = 10 }");
  static const struct judgement pairs[] = {
    {"a", 0, "b", 1 / 3.0}, {"a", 0, "c", 2}, {"b", 0, "c", 0.4},
  };
  method_standard(&use, method_find(METHOD_WEIGHT, "ahp"));
  use.judgement = pairs;
  use.n_judgements = 3;
  printed(&use, "ahp{ a = { b = 1/3, c = 2 }, b = { c = 0.4 } }");
  static const struct judgement lists[] = {
    {NULL, 0, "a", 60}, {NULL, 0, "b", 40}, {NULL, 1, "b", 0.25},
  };
  method_standard(&use, method_find(METHOD_WEIGHT, "budget"));
  use.judgement = lists;
  use.n_judgements = 3;
  printed(&use, "budget{ { a = 60, b = 40 }, { b = 0.25 } }");
  struct method_function function = {0};
  printed(&(struct method_use){.function = &function}, "function");
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(rows_are_whole), cmocka_unit_test(find),
    cmocka_unit_test(one_constructor_of_a_name), cmocka_unit_test(slots),
    cmocka_unit_test(standards), cmocka_unit_test(print),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
