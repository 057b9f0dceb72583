#include "rules/templates.h"

#include "folder_sample.h"

#define FILE_NAME "reports/templates/facts.lua"

static struct templates *read_file(struct sample *sample, const char *text) {
  sample_file(FILE_NAME, text);
  diags_clear(sample->diags);
  return templates_read(FILE_NAME, sample->diags);
}

/* Texts by fact, variant and language; what is missing is not made up; names of the data. */
static void whole(void **state) {
  struct templates *templates = read_file(*state,
      "local ende = '.'\n"
      "return {\n"
      "  top = { left = { de = 'weg' .. ende, en = 'gone' }, back = { en = 'back' } },\n"
      "  names = { ['Bayern'] = { en = 'Bavaria' } },\n"
      "}\n");
  assert_non_null(templates);
  const struct template *left = templates_find(templates, "top", "left");
  assert_string_equal(left->text.de, "weg.");
  assert_string_equal(left->text.en, "gone");
  assert_null(templates_find(templates, "top", "back")->text.de);
  assert_null(templates_find(templates, "top", "in"));
  assert_null(templates_find(templates, "names", "Bayern"));
  assert_string_equal(templates_name(templates, "Bayern", LANGUAGE_EN), "Bavaria");
  assert_string_equal(templates_name(templates, "Bayern", LANGUAGE_DE), "Bayern");
  assert_string_equal(templates_name(templates, "Hessen", LANGUAGE_EN), "Hessen");
  templates_free(templates);
}

/* A piece of a text is found in the file behind escapes: "{b}" is the bytes 6 to 8 of the
 * text, and stands behind two escapes in the file. */
static void places(void **state) {
  struct templates *templates = read_file(*state,
      "return { top = { left = { de = \"\\\"a\\\" – {b}\" } } }\n");
  assert_non_null(templates);
  const struct template *left = templates_find(templates, "top", "left");
  struct place place = locate(&left->place[LANGUAGE_DE], 8, 3);
  assert_string_equal(left->text.de + 8, "{b}");
  assert_int_equal(place.line, 1);
  assert_int_equal(place.column, 43);
  templates_free(templates);
}

/* What would move a terminal's cursor is shown as a question mark. */
static void clean(void **state) {
  struct templates *templates = read_file(*state,
      "return { top = { left = { de = 'a\\27[2Jb\\nc' } } }\n");
  assert_non_null(templates);
  assert_string_equal(templates_find(templates, "top", "left")->text.de, "a?[2Jb?c");
  templates_free(templates);
}

static void assert_refused(struct sample *sample, const char *text, const char *expected) {
  assert_null(read_file(sample, text));
  assert_messages(sample->diags, expected);
}

#define FORM " (write FACT = { VARIANT = { de = \"…\", en = \"…\" } })\n"

/* What is not of the form is told where it stands, all of it in one pass. */
static void form(void **state) {
  assert_refused(*state,
                 "return {\n  top = 'Text',\n  best = { 'Text' },\n"
                 "  place = { up = 'Text', down = { de = 4 } },\n}\n",
                 FILE_NAME ":2:9: 'top' is to be a table of sentences, not a text" FORM
                 FILE_NAME ":3:10: an entry of best has no name" FORM
                 FILE_NAME ":4:18: 'place.up' is to be a sentence in { de = \"…\", "
                 "en = \"…\" }, not a text" FORM
                 FILE_NAME ":4:40: 'place.down.de' is to be a text, not a number" FORM);
  assert_refused(*state, "return { place = { up = { fr = 'oui' } } }\n",
                 FILE_NAME ":1:27: there is no language 'fr' (a text is in de or en)\n");
  assert_refused(*state, "return { names = { Bayern = 'Bavaria' } }\n",
                 FILE_NAME ":1:29: 'names.Bayern' is to be names in { en = \"…\" }, not a text"
                 FORM);
}

/* A file of templates is a rule file: nothing outside can be reached, and it ends. */
static void sandboxed(void **state) {
  struct sample *sample = *state;
  assert_null(read_file(sample, "io.open('/etc/passwd')\nreturn {}\n"));
  assert_messages(sample->diags, FILE_NAME ":1:1: 'io' is not available in a rule\n");
  assert_null(read_file(sample, "while true do end\nreturn {}\n"));
  assert_int_equal(diags_exit_code(sample->diags), 5);
  assert_null(read_file(sample, "return { top = { left = { de = 'x' } }\n"));
  assert_int_equal(diags_exit_code(sample->diags), 3);
}

/* A file that is not there. */
static void absent(void **state) {
  struct sample *sample = *state;
  assert_null(templates_read("reports/nothing.lua", sample->diags));
  assert_messages(sample->diags,
                  "reports/nothing.lua:0:0: is not there: it holds the sentences (take it "
                  "over from a project that has one; what stands in it: reports/README.md)\n");
}

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_SAMPLE(whole), WITH_SAMPLE(places), WITH_SAMPLE(clean), WITH_SAMPLE(form), WITH_SAMPLE(sandboxed),
    WITH_SAMPLE(absent),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
