/* Tables of points that people give. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "data/points.h"

static bool read(struct points *points, struct arena *arena, const char *content,
                 size_t *findings) {
  struct diags *diags = diags_new();
  struct buf text = {0};
  buf_puts(&text, content);
  bool ok = points_read(points, "experts.csv", &text, arena, diags);
  buf_free(&text);
  diags_sorted(diags, findings);
  diags_free(diags);
  return ok;
}

/* Semicolons bring decimal commas, an empty cell no points, and each cell knows its place. */
static void table(void **state) {
  (void)state;
  struct arena *arena = arena_new();
  struct points points;
  size_t findings;
  assert_true(read(&points, arena, "expert;a;b\nAnna;60,5;\nBea;1;2\n", &findings));
  assert_int_equal(findings, 0);
  assert_int_equal(points.rows, 2);
  assert_string_equal(points.who[1], "Bea");
  assert_string_equal(points.name[1], "b");
  assert_int_equal(points.count, 3);
  assert_true(points.given[0].number == 60.5);
  assert_int_equal(points.given[2].item, 1);
  assert_int_equal(points.given[2].column, 1);
  assert_int_equal(points.given[2].place.line, 3);
  assert_int_equal(points.given[2].place.column, 3);
  arena_free(arena);
}

/* Nothing at all, a header alone, one column alone, a name twice, a word, a row too short:
 * refused, with one finding each at least. */
static void refused(void **state) {
  (void)state;
  static const char *const text[] = {
    "", "expert,a\n", "expert\nAnna\n", "expert,a,a\nAnna,1,2\n", "expert,a\nAnna,much\n",
    "expert,a,b\nAnna,1\n",
  };
  for (size_t i = 0; i < sizeof text / sizeof *text; i++) {
    struct arena *arena = arena_new();
    struct points points;
    size_t findings;
    assert_false(read(&points, arena, text[i], &findings));
    assert_true(findings > 0);
    arena_free(arena);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(table), cmocka_unit_test(refused)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
