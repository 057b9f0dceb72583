#include "report/sentence.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

/* A fact with one figure of each kind. */
static const struct text ahausen[] = {{"Ahausen", NULL}};
static const struct text three[] = {{"Köln", NULL}, {"Aachen", NULL}, {"Bonn", NULL}};
static const struct text state_name[] = {{"Bayern", NULL}};
static const struct text label[] = {{"Mobilität", "Mobility"}};

#define NUMBER(...) .number = (const double[]){__VA_ARGS__}, .count = 1

static struct figure figures[] = {
  {"unit", FIGURE_TEXT, .text = ahausen, .count = 1},
  {"category", FIGURE_TEXT, .text = label, .count = 1},
  {"group", FIGURE_TEXT, .text = state_name, .count = 1},
  {"ahead", FIGURE_TEXT, .text = three, .count = 3, .list = true},
  {"year", FIGURE_YEAR, NUMBER(2024)},
  {"data_points", FIGURE_COUNT, NUMBER(1234567)},
  {"units", FIGURE_COUNT, NUMBER(999)},
  {"places", FIGURE_COUNT, NUMBER(-1)},
  {"years_in", FIGURE_COUNT, NUMBER(12)},
  {"rank", FIGURE_RANK, NUMBER(4)},
  {"ranks_before", FIGURE_RANK, .number = (const double[]){32, 18, 7}, .count = 3,
   .list = true},
  {"score", FIGURE_SCORE, NUMBER(-1082.25), .decimals = 1},
  {"points", FIGURE_DIFFERENCE, NUMBER(-6.12), .shown = -6.1, .decimals = 1},
};
static struct fact fact = {"place", "up", NULL, figures, sizeof figures / sizeof *figures};

static void assert_sentence(enum language language, const char *text, const char *wanted) {
  struct template template = {.subject = "place", .variant = "up", .text = {.de = text}};
  struct template_name name = {"Bayern", {NULL, "Bavaria"}};
  struct templates templates = {.template = &template, .count = 1, .name = &name,
                                .names = 1};
  struct buf out = {0};
  assert_true(sentence_put(&templates, &fact, language, &out));
  assert_string_equal(buf_text(&out), wanted);
  buf_free(&out);
}

static void assert_both(const char *text, const char *german, const char *english) {
  assert_sentence(LANGUAGE_DE, text, german);
  assert_sentence(LANGUAGE_EN, text, english);
}

/* Decimal commas and thousands in German, points and commas in English; years are no
 * counts; losses lose their sign, scores keep it; three digits are not grouped. */
static void numbers(void **state) {
  (void)state;
  assert_both("{data_points} {units} {year}", "1.234.567 999 2024", "1,234,567 999 2024");
  assert_both("{score}", "-1.082,2", "-1,082.2");
  assert_both("{points} {places}", "6,1 1", "6.1 1");
}

static void set_rank(double rank) {
  static double room;
  room = rank;
  figures[9].number = &room;
}

/* English endings by the last two digits; words up to twelve, digits from there. */
static void ordinals(void **state) {
  (void)state;
  static const struct {
    double rank;
    const char *nth, *ordinal, *word;
  } row[] = {
    {1, "1st", "first", "one"}, {2, "2nd", "second", "two"}, {3, "3rd", "third", "three"},
    {4, "4th", "fourth", "four"}, {11, "11th", "eleventh", "eleven"},
    {12, "12th", "twelfth", "twelve"}, {13, "13th", "13th", "13"},
    {21, "21st", "21st", "21"}, {82, "82nd", "82nd", "82"}, {111, "111th", "111th", "111"},
    {2.5, "2.5th", "2.5th", "2.5"},
  };
  for (size_t i = 0; i < sizeof row / sizeof *row; i++) {
    set_rank(row[i].rank);
    assert_sentence(LANGUAGE_EN, "{rank:nth}", row[i].nth);
    assert_sentence(LANGUAGE_EN, "{rank:ordinal}", row[i].ordinal);
    assert_sentence(LANGUAGE_EN, "{rank:word}", row[i].word);
  }
  set_rank(4);
  assert_sentence(LANGUAGE_DE, "{rank:nth} {rank:ordinal} {rank:word}", "4. vierte vier");
}

/* One or many: of a number as it is printed, of a list by its length; a part may hold
 * figures and may be empty. Blanks in it stay. */
static void choices(void **state) {
  (void)state;
  assert_both("{places:Platz|Plätze}", "Platz", "Platz");
  assert_both("{points:Punkt|Punkte}", "Punkte", "Punkte");
  assert_both("{ahead:liegt|liegen} {ranks_before:Platz|Plätze}", "liegen Plätze",
              "liegen Plätze");
  assert_both("{years_in:ein Jahr|{years_in:word} Jahre}", "zwölf Jahre", "twelve Jahre");
  assert_both("a{places:| und {rank}}b", "ab", "ab");
  assert_both("{places: vor| zurück}", " vor", " vor");
}

/* Lists: names end in "and", numbers do not. A label has a language of its own; a name from
 * the data has where the templates translate it. */
static void texts(void **state) {
  (void)state;
  assert_both("{ahead}", "Köln, Aachen und Bonn", "Köln, Aachen and Bonn");
  assert_both("{ranks_before}", "32, 18, 7", "32, 18, 7");
  assert_both("{category} in {group}", "Mobilität in Bayern", "Mobility in Bavaria");
  assert_both("{ unit }", "Ahausen", "Ahausen");
}

/* The sentence of a column goes before the one for all; without any there is none, and an
 * empty one says nothing. */
static void which(void **state) {
  (void)state;
  struct template list[] = {
    {.subject = "within", .variant = "first", .text = {.de = "allgemein"}},
    {.subject = "within", .variant = "second", .text = {.de = ""}},
    {.subject = "within_land", .variant = "first", .text = {.de = "im Land"}},
  };
  struct templates templates = {.template = list, .count = 3};
  struct fact own = {"within", "first", "land", NULL, 0};
  struct buf out = {0};
  assert_true(sentence_put(&templates, &own, LANGUAGE_DE, &out));
  own.column = "ruhr";
  assert_true(sentence_put(&templates, &own, LANGUAGE_DE, &out));
  own.variant = "second";
  assert_false(sentence_put(&templates, &own, LANGUAGE_DE, &out));
  own.variant = "third";
  assert_false(sentence_put(&templates, &own, LANGUAGE_DE, &out));
  assert_string_equal(buf_text(&out), "im Landallgemein");
  buf_free(&out);
}

/* The project's own file says everything there is to say, in both languages, and asks for no
 * figure that there is not. */
static void own_file(void **state) {
  (void)state;
  struct diags *diags = diags_new();
  struct templates *templates = templates_read("reports/templates/facts.lua", diags);
  static const char *within[] = {"bundesland", "ruhrgebiet"};
  struct tree tree = {.rank_within = within, .rank_withins = 2};
  assert_non_null(templates);
  assert_true(sentences_check(templates, &tree, diags));
  assert_int_equal(diags_count(diags, DIAG_WARNING), 0);
  for (const struct fact_shape *shape = fact_shapes; shape->id; shape++)
    for (size_t i = 0; i < 2; i++) {
      char subject[64];
      bool of_group = strcmp(shape->id, "within") == 0;
      snprintf(subject, sizeof subject, of_group ? "%s_%s" : "%s", shape->id, within[i]);
      const struct template *template = templates_find(templates, subject, shape->variant);
      if (template == NULL) fail_msg("%s.%s is missing", subject, shape->variant);
      assert_non_null(template->text.de);
      assert_non_null(template->text.en);
    }
  templates_free(templates);
  diags_free(diags);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(numbers), cmocka_unit_test(ordinals), cmocka_unit_test(choices),
    cmocka_unit_test(texts), cmocka_unit_test(which), cmocka_unit_test(own_file),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
