/* What the SQL room knows of methods, and how dialects spell. That the script calculates what
 * the program does is tests/sql.lua's to show. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "report/sql_parts.h"

static const struct sql_method *row_of(enum method_family family, const char *name) {
  const struct sql_method *row = sql_methods(family);
  while (row->name != NULL && strcmp(row->name, name) != 0) row++;
  return row;
}

/* A method that is added has SQL, or says why it has none: nobody forgets it. */
static void every_method_has_a_row(void **state) {
  (void)state;
  for (enum method_family family = 0; family < METHOD_FAMILIES; family++)
    for (const struct method *m = method_table(family); m->name != NULL; m++) {
      const struct sql_method *row = row_of(family, m->name);
      if (row->name == NULL) fail_msg("'%s' has no row", m->name);
      assert_true(row->sql != NULL || row->choose != NULL || row->why != NULL);
    }
}

/* And no row is left of a method that is gone. */
static void every_row_has_a_method(void **state) {
  (void)state;
  for (enum method_family family = 0; family < METHOD_FAMILIES; family++)
    for (const struct sql_method *row = sql_methods(family); row->name != NULL; row++)
      if (strcmp(row->name, "number") != 0)
        assert_non_null(method_find(family, row->name));
}

static void assert_spelt(void (*put)(const struct sql_dialect *dialect, struct buf *out),
                         const char *const wanted[3]) {
  for (size_t i = 0; i < 3; i++) {
    struct buf out = {0};
    put(&sql_dialect_table[i], &out);
    assert_string_equal(buf_text(&out), wanted[i]);
    buf_free(&out);
  }
}

static void put_text(const struct sql_dialect *dialect, struct buf *out) {
  sql_text(dialect, "it's \\", out);
}

static void put_name(const struct sql_dialect *dialect, struct buf *out) {
  sql_name(dialect, "a\"`b", out);
}

static void put_numbers(const struct sql_dialect *dialect, struct buf *out) {
  sql_number(dialect, 1, out);
  sql_number(dialect, -0.1, out);
  sql_number(dialect, 1e300, out);
}

/* Texts and names cannot end before their end; 1 / 3 is never a division of integers. */
static void dialects_spell(void **state) {
  (void)state;
  assert_spelt(put_text, (const char *const[]){
    "'it''s \\'", "'it''s \\'", "'it\\'s \\\\'"});
  assert_spelt(put_name, (const char *const[]){
    "\"a\"\"`b\"", "\"a\"\"`b\"", "`a\"``b`"});
  assert_spelt(put_numbers, (const char *const[]){
    "1.0(-0.1)1e300", "1.0(-0.1)1e300", "1.0D(-0.1D)1e300D"});
}

/* A label with a line break stays within its comment. */
static void comments_are_one_line(void **state) {
  struct buf out = {0};
  (void)state;
  sql_comment("a\r\nDROP TABLE b", &out);
  assert_string_equal(buf_text(&out), "a  DROP TABLE b");
  buf_free(&out);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(every_method_has_a_row), cmocka_unit_test(every_row_has_a_method),
    cmocka_unit_test(dialects_spell), cmocka_unit_test(comments_are_one_line),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
