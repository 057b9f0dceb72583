/* The arena of base/arena.h for fuzzing, in place of the true one: every piece is an
 * allocation of its own, of just its size, so that AddressSanitizer sees who reads behind its
 * end. The linker takes this file and leaves the library's alone. */
#include "base/arena.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

struct arena {
  void **piece;
  size_t count, room;
};

struct arena *arena_new(void) {
  return mem_new(1, sizeof(struct arena));
}

void arena_free(struct arena *arena) {
  if (arena == NULL) return;
  for (size_t i = 0; i < arena->count; i++) free(arena->piece[i]);
  free(arena->piece);
  free(arena);
}

void *arena_alloc(struct arena *arena, size_t count, size_t size) {
  arena->piece = mem_grow(arena->piece, &arena->room, arena->count + 1, sizeof(void *));
  return arena->piece[arena->count++] = mem_new(count, size);
}

char *arena_copy_length(struct arena *arena, const char *text, size_t length) {
  char *copy = arena_alloc(arena, length + 1, 1);
  if (length > 0) memcpy(copy, text, length);
  return copy;
}

char *arena_copy(struct arena *arena, const char *text) {
  return arena_copy_length(arena, text, strlen(text));
}

char *arena_printf(struct arena *arena, const char *format, ...) {
  va_list values;
  va_start(values, format);
  int length = vsnprintf(NULL, 0, format, values);
  va_end(values);
  char *text = arena_alloc(arena, (size_t)length + 1, 1);
  va_start(values, format);
  vsnprintf(text, (size_t)length + 1, format, values);
  va_end(values);
  return text;
}
