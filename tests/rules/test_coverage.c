#include "formula_sample.h"
#include "examples.h"

#include "rules/coverage.h"

#define SCALE "direction = \"higher\", normalise = goalposts{ low = 0, high = 5 },\n"

/* "3/4" covered, and behind it "\nline:column what" for every gap. */
static void assert_told(const struct coverage *coverage, const char *wanted) {
  struct buf told = {0};
  buf_printf(&told, "%zu/%zu", coverage->total.covered, coverage->total.all);
  for (size_t i = 0; i < coverage->gaps; i++) {
    const struct coverage_gap *gap = &coverage->gap[i];
    buf_printf(&told, "\n%u:%u %s", gap->place.line, gap->place.column, gap->what);
  }
  assert_string_equal(buf_text(&told), wanted);
  buf_free(&told);
}

/* A bound edition of one parameter; its fields begin in line 2. */
static struct tree *edition_of(struct sample *sample, const char *fields) {
  struct tree *tree = sample_edition(sample, fields);
  assert_found(sample, "");
  assert_non_null(tree);
  edition_bind(tree, sample->data, "data", sample->diags);
  assert_found(sample, "");
  return tree;
}

/* The examples come out, watched or not, and cover what is wanted. */
static void assert_covers(struct sample *sample, const char *fields, const char *wanted) {
  size_t passed, failed;
  struct tree *tree = edition_of(sample, fields);
  struct coverage *coverage = coverage_begin(tree);
  try_examples(tree, sample->data, &passed, &failed, sample->diags);
  assert_found(sample, "");
  coverage_end(coverage, NULL);
  assert_told(coverage, wanted);
  coverage_free(coverage);
  tree_free(tree);
}

/* The value of the formula, in line 3 from column 10, with examples. */
#define FORMULA(formula, examples) \
  SCALE "value = \"" formula "\",\nexamples = {" examples "},\n"

/* A parameter without examples is told of once, whatever is in its formula: per has a value
 * or not, and may divide by 0. */
static void never_calculated(void **state) {
  assert_covers(*state, FORMULA("per(1000, a, einwohner)", ""),
                "0/3\n3:10 never calculated");
  assert_covers(*state, FORMULA("if a > 3 then b else 0 end", ""),
                "0/3\n3:10 never calculated");
}

/* Whatever else there is to go wrong in it, arithmetic has one way: to give a value. */
static void arithmetic(void **state) {
  assert_covers(*state, FORMULA("(a + b) * 2 - c", "{ a = 1, b = 2, c = 3, gives = 3 }"),
                "1/1");
  assert_covers(*state, FORMULA("a + b", "{ a = 1, gives = \"missing\" }"),
                "0/1\n3:10 never gives a value");
}

/* A condition must have been true and false; a missing one was neither. */
static void conditions(void **state) {
#define CHOICE "if a > 3 then b else 0 end"
  assert_covers(*state, FORMULA(CHOICE, "{ a = 4, b = 2, gives = 2 }"),
                "2/3\n3:15 condition never false");
  assert_covers(*state, FORMULA(CHOICE, "{ a = 3, b = 2, gives = 0 }"),
                "2/3\n3:15 condition never true");
  assert_covers(*state,
                FORMULA(CHOICE, "{ a = 4, b = 2, gives = 2 }, { a = 3, b = 2, gives = 0 }"),
                "3/3");
  assert_covers(*state, FORMULA(CHOICE, "{ b = 2, gives = \"missing\" }"),
                "0/3\n3:10 never gives a value\n3:15 condition never true or false");
#undef CHOICE
}

/* Both operands of `and` are conditions of their own: here wlan decides, and app never
 * says no. `not` is what it stands before. */
static void operands(void **state) {
  assert_covers(*state,
                FORMULA("if wlan and app then 1 else 0 end",
                        "{ wlan = true, app = true, gives = 1 },"
                        "{ wlan = false, app = true, gives = 0 }"),
                "6/7\n3:22 condition never false");
  assert_covers(*state,
                FORMULA("if not wlan or a < 0 then 1 else 0 end",
                        "{ wlan = false, a = 1, gives = 1 },"
                        "{ wlan = true, a = 1, gives = 0 }"),
                "6/7\n3:27 condition never true");
}

/* Yes and no of a bare column, of the columns that count_yes counts, of missing(x). */
static void yes_and_no(void **state) {
  assert_covers(*state, FORMULA("wlan", "{ wlan = true, gives = 1 }"),
                "1/2\n3:10 condition never false");
  assert_covers(*state,
                FORMULA("count_yes(wlan, app)", "{ wlan = true, app = false, gives = 1 }"),
                "3/5\n3:20 condition never false\n3:26 condition never true");
  assert_covers(*state, FORMULA("if missing(a) then 0 else a end", "{ gives = 0 }"),
                "2/3\n3:13 condition never false");
  assert_covers(*state,
                FORMULA("if reife == 'voll' then 1 else 0 end",
                        "{ reife = \"voll\", gives = 1 }"),
                "2/3\n3:19 condition never false");
}

/* What stands in a branch that is not taken was not asked, though its value is known. */
static void branches_not_taken(void **state) {
  assert_covers(*state,
                FORMULA("if wlan then if app then 1 else 2 end else 3 end",
                        "{ wlan = false, app = true, gives = 3 }"),
                "2/5\n3:13 condition never true\n3:26 condition never true or false");
}

/* coalesce must have taken each of its arguments; which one, not only that one was there. */
static void fallbacks(void **state) {
  assert_covers(*state,
                FORMULA("coalesce(a, b, 0)", "{ a = 1, b = 2, gives = 1 }, { gives = 0 }"),
                "3/4\n3:22 never taken by coalesce");
  assert_covers(*state,
                FORMULA("coalesce(a, b, nil)", "{ b = 2, gives = 2 }, { a = 1, gives = 1 }"),
                "3/3");
}

/* A share has a value, has none, and divides by 0: missing because of its numerator it has
 * not been divided by 0. Neither asks that who divides by a number, or by what the code book
 * keeps above 0. */
static void quotients(void **state) {
  struct sample *sample = *state;
#define SHARE(b, examples) FORMULA("share(a, " b ")", "{ a = 1, b = 4, gives = 25 }" examples)
  assert_covers(sample, SHARE("b", ""), "1/3\n3:10 never missing\n3:19 divisor never 0");
  assert_covers(sample, SHARE("b", ", { b = 4, gives = \"missing\" }"),
                "2/3\n3:19 divisor never 0");
  assert_covers(sample, SHARE("b", ", { a = 1, b = 0, gives = \"missing\" }"), "3/3");
  assert_covers(sample, SHARE("4", ", { gives = \"missing\" }"), "2/2");
  for (size_t i = 0; i < sample->data->columns; i++)
    if (strcmp(sample->data->column[i]->name, "b") == 0) sample->data->column[i]->min = 1;
  assert_covers(sample, SHARE("b", ", { b = 4, gives = \"missing\" }"), "2/2");
  assert_covers(sample, SHARE("b - 0", ", { b = 4, gives = \"missing\" }"),
                "2/3\n3:21 divisor never 0");
#undef SHARE
}

/* Every answer must have been given, by a cell with blanks around it too. */
static void answers(void **state) {
#define ANSWERS(examples)                                                        \
  "answers = { {\"keine\", 0}, {\"teilweise\", 50},\n  {\"voll\", 100} },\n"     \
  "examples = {" examples "},\n"
  assert_covers(*state, "value = \"reife\",\n" ANSWERS("{ reife = \" voll \", gives = 100 }"),
                "1/3\n3:13 answer 'keine' never given\n3:27 answer 'teilweise' never given");
  assert_covers(*state, "value = \"reife\",\n" ANSWERS(""),
                "0/3\n3:13 answer 'keine' never given\n3:27 answer 'teilweise' never given\n"
                "4:3 answer 'voll' never given");
  assert_covers(*state,
                "value = function(city) return city.reife end,\n"
                ANSWERS("{ reife = \"keine\", gives = 0 }, { reife = \"voll\", gives = 100 }"),
                "3/4\n3:27 answer 'teilweise' never given");
#undef ANSWERS
}

/* The lines of a function that do something, whether they were run or not. */
static void lines(void **state) {
#define GRADE(examples)                                                          \
  SCALE "value = function(city)\n"                /* 3 */                        \
        "  if city.a > 3 then\n"                                                 \
        "    return 1\n"                                                         \
        "  end\n"                                                                \
        "  return 0\n"                            /* 7 */                        \
        "end,\nexamples = {" examples "},\n"
  assert_covers(*state, GRADE("{ a = 4, gives = 1 }"), "2/3\n7:0 line never run");
  assert_covers(*state, GRADE("{ a = 3, gives = 0 }"), "2/3\n5:0 line never run");
  assert_covers(*state, GRADE("{ a = 4, gives = 1 }, { a = 3, gives = 0 }"), "3/3");
#undef GRADE
}

/* A function in one line was not run because its line was, when the file was loaded. */
static void line_of_the_file(void **state) {
  assert_covers(*state, SCALE "value = function(city) return city.a end,\n",
                "0/1\n3:0 line never run");
}

/* A function within a function that was never called has lines, too: 5 and 8. */
static void inner_function(void **state) {
  assert_covers(*state,
                SCALE "value = function(city)\n"
                      "  local function twice(x)\n"
                      "    return 2 * x\n"
                      "  end\n"
                      "  if city.a > 3 then\n"
                      "    return twice(city.a)\n"
                      "  end\n"
                      "  return 0\n"
                      "end,\nexamples = { { a = 1, gives = 0 } },\n",
                "2/4\n5:0 line never run\n8:0 line never run");
}

/* What the data made a rule do before coverage began does not count, nor does what an earlier
 * coverage saw. */
static void only_from_the_beginning(void **state) {
  struct sample *sample = *state;
  double value[6];
  uint8_t status[6] = {0};
  bool yes_no;
  struct tree *tree = edition_of(sample, SCALE "value = \"wlan\",\n");
  struct expression *wlan = tree->node[1].value;
  struct coverage *first = coverage_begin(tree), *second;
  assert_true(wlan->evaluate(wlan, sample->data, value, status, &yes_no, sample->diags));
  coverage_end(first, NULL);
  assert_told(first, "2/2");
  coverage_free(first);
  second = coverage_begin(tree);
  coverage_end(second, NULL);
  assert_told(second, "0/2\n3:10 never calculated");
  coverage_free(second);
  tree_free(tree);
}

/* `only` is a condition whatever the value is; edition_holds asks it. */
static void only(void **state) {
  struct sample *sample = *state;
  struct dataset *one = dataset_like(sample->data, 1);
  double holds = NAN;
  const char *why;
  struct tree *tree = edition_of(sample, FORMULA("a", "") "only = \"b > 2\",\n");
  struct coverage *coverage = coverage_begin(tree);
  assert_true(dataset_set(one, "b", 0, "2", &why));
  assert_true(edition_holds(tree->node[1].only, one, sample->data, &holds, sample->diags));
  assert_true(holds == 0);
  coverage_end(coverage, NULL);
  assert_told(coverage, "1/3\n3:10 never calculated\n5:11 condition never true");
  coverage_free(coverage);
  dataset_free(one);
  tree_free(tree);
}

/* The filter counts the nodes it names, without the two ways of a `where`, which belongs to
 * the index; where it names none, all. */
static void filter(void **state) {
  struct sample *sample = *state;
  struct tree *tree = edition_of(sample, FORMULA("a", ""));
  struct tree *other = edition_of(sample, FORMULA("wlan", ""));
  tree->units_where = other->node[1].value;
  static const struct {
    const char *text;
    size_t all;
  } rows[] = {{"p", 1}, {"q", 3}, {NULL, 3}};
  for (size_t i = 0; i < COUNT(rows); i++) {
    struct coverage *coverage = coverage_begin(tree);
    coverage_end(coverage, rows[i].text);
    assert_int_equal(coverage->total.all, rows[i].all);
    coverage_free(coverage);
  }
  tree->units_where = NULL;
  tree_free(other);
  tree_free(tree);
}

/* A percentage is rounded down, so that 100 means all: 999 of 1,000 are 99.9, and so are
 * 9,999 of 10,000. */
static void percentages(void **state) {
  (void)state;
  static const struct {
    struct coverage_count count;
    double percent;
  } rows[] = {{{1000, 999}, 99.9}, {{10000, 9999}, 99.9}, {{3, 3}, 100}, {{3, 0}, 0},
              {{0, 0}, 100}};
  for (size_t i = 0; i < COUNT(rows); i++)
    assert_true(coverage_percent(rows[i].count) == rows[i].percent);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_SAMPLE(never_calculated), WITH_SAMPLE(arithmetic), WITH_SAMPLE(conditions),
    WITH_SAMPLE(operands), WITH_SAMPLE(yes_and_no), WITH_SAMPLE(branches_not_taken),
    WITH_SAMPLE(fallbacks), WITH_SAMPLE(quotients), WITH_SAMPLE(answers),
    WITH_SAMPLE(lines), WITH_SAMPLE(line_of_the_file), WITH_SAMPLE(inner_function),
    WITH_SAMPLE(only_from_the_beginning), WITH_SAMPLE(only), WITH_SAMPLE(filter),
    cmocka_unit_test(percentages),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
