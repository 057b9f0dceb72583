/* docs/rule-language.md speaks of everything that a rule may write: each field, word, method,
 * argument and formula function of the engine's own tables stands there as code. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "index/method.h"
#include "rules/formula.h"
#include "rules/schema.h"

static int read_page(void **state) {
  struct buf *page = calloc(1, sizeof *page);
  const char *why;
  *state = page;
  return file_read("docs/rule-language.md", 0, page, &why) ? 0 : -1;
}

static int free_page(void **state) {
  buf_free(*state);
  free(*state);
  return 0;
}

static bool is_name_byte(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '_';
}

/* Whether word stands in the page by itself, between backquotes or in a block of code. */
static bool is_documented(const struct buf *page, const char *word) {
  size_t length = strlen(word);
  bool code = false;
  for (const char *at = page->data; *at; at++) {
    if (*at == '`') code = !code;
    if (!code || strncmp(at, word, length) != 0) continue;
    if (!is_name_byte(at[-1]) && !is_name_byte(at[length])) return true;
  }
  return false;
}

static void assert_documented(const struct buf *page, const char *what, const char *word) {
  if (!is_documented(page, word)) fail_msg("docs/rule-language.md: no %s '%s'", what, word);
}

static void fields_and_words(void **state) {
  static const struct schema *const schemas[] = {
    &schema_parameter, &schema_group, &schema_bonus, &schema_edition, &schema_units,
    &schema_ranking, &schema_class, &schema_source, &schema_defaults,
  };
  for (size_t i = 0; i < sizeof schemas / sizeof *schemas; i++)
    for (const struct schema_field *field = schemas[i]->field; field->name; field++) {
      assert_documented(*state, schemas[i]->what, field->name);
      for (size_t k = 0; field->words && field->words[k]; k++)
        assert_documented(*state, field->name, field->words[k]);
    }
}

static void methods_and_arguments(void **state) {
  for (enum method_family family = 0; family < METHOD_FAMILIES; family++)
    for (const struct method *row = method_table(family); row->name; row++) {
      assert_documented(*state, "method", row->name);
      for (size_t k = 0; row->argument[k].kind != ARGUMENT_END; k++)
        if (row->argument[k].name) assert_documented(*state, row->name, row->argument[k].name);
    }
}

static void formula_functions_are_there(void **state) {
  for (const char *const *name = formula_functions(); *name; name++)
    assert_documented(*state, "function", *name);
}

/* What this version does not have is not promised: every constructor in the tables of
 * methods and treatments is one of the engine's. */
static void nothing_more_is_promised(void **state) {
  const struct buf *page = *state;
  const char *from = strstr(page->data, "## 4. "), *till = strstr(page->data, "## 6. ");
  assert_true(from && till && from < till);
  for (const char *at = from; (at = strstr(at, "\n| `")) != NULL && at < till;) {
    char name[64] = "";
    at += strlen("\n| `");
    at += *at == '"';
    for (size_t n = 0; is_name_byte(at[n]) && n < sizeof name - 1; n++) name[n] = at[n];
    if (strcmp(name, "function") == 0) continue;
    if (!method_find(METHOD_NORMALISE, name) && !method_find(METHOD_TREAT, name))
      fail_msg("docs/rule-language.md promises '%s'", name);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(fields_and_words),
    cmocka_unit_test(methods_and_arguments),
    cmocka_unit_test(formula_functions_are_there),
    cmocka_unit_test(nothing_more_is_promised),
  };
  return cmocka_run_group_tests(tests, read_page, free_page);
}
