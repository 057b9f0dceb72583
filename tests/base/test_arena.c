#include "base/arena.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

/* Pieces come zeroed and aligned, also beyond the first block. */
static void pieces_are_zeroed_and_aligned(void **state) {
  (void)state;
  struct arena *arena = arena_new();
  for (size_t size = 1; size < 3000; size += 7) {
    unsigned char *piece = arena_alloc(arena, size, 1);
    assert_int_equal((uintptr_t)piece % sizeof(double), 0);
    for (size_t i = 0; i < size; i++) assert_int_equal(piece[i], 0);
    memset(piece, 0xee, size);
  }
  arena_free(arena);
}

/* A piece larger than any block has room of its own, and earlier pieces stay. */
static void large_pieces_fit(void **state) {
  (void)state;
  struct arena *arena = arena_new();
  char *small = arena_copy(arena, "Bochum");
  char *large = arena_alloc(arena, 5 << 20, 1);
  large[(5 << 20) - 1] = 'x';
  assert_string_equal(small, "Bochum");
  arena_free(arena);
}

/* Text helpers end their text and keep its length. */
static void text_is_ended(void **state) {
  (void)state;
  struct arena *arena = arena_new();
  assert_string_equal(arena_copy_length(arena, "Köln am Rhein", 5), "Köln");
  assert_string_equal(arena_copy_length(arena, "", 0), "");
  assert_string_equal(arena_printf(arena, "%s-%d", "a", 42), "a-42");
  arena_free(arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(pieces_are_zeroed_and_aligned),
    cmocka_unit_test(large_pieces_fit),
    cmocka_unit_test(text_is_ended),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
