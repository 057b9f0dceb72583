/* Blocks in a list, newest first. Each piece is cut from the newest block; a piece that does
 * not fit starts a new block, twice as large as the last up to a limit. Fresh blocks come
 * zeroed from calloc and a piece is handed out once, so pieces are zeroed too. */
#include "base/arena.h"

#include <stdalign.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

enum { FIRST_BLOCK = 2 * 1024, LARGEST_BLOCK = 1024 * 1024 };

struct block {
  struct block *next;
  size_t used, room;
  alignas(max_align_t) char bytes[];
};

struct arena {
  struct block *block;
};

struct arena *arena_new(void) {
  return mem_new(1, sizeof(struct arena));
}

void arena_free(struct arena *arena) {
  if (arena == NULL) return;
  for (struct block *block = arena->block, *next; block != NULL; block = next) {
    next = block->next;
    free(block);
  }
  free(arena);
}

static struct block *new_block(struct arena *arena, size_t need) {
  size_t room = arena->block ? arena->block->room * 2 : FIRST_BLOCK;
  if (room > LARGEST_BLOCK) room = LARGEST_BLOCK;
  if (room < need) room = need;
  if (room > SIZE_MAX - sizeof(struct block)) mem_exhausted();
  struct block *block = mem_new(1, sizeof *block + room);
  block->room = room;
  block->next = arena->block;
  return arena->block = block;
}

static size_t aligned(size_t size) {
  size_t step = alignof(max_align_t);
  if (size > SIZE_MAX - step) mem_exhausted();
  return (size + step - 1) / step * step;
}

void *arena_alloc(struct arena *arena, size_t count, size_t size) {
  if (size != 0 && count > SIZE_MAX / size) mem_exhausted();
  size_t need = aligned(count * size);
  struct block *block = arena->block;
  if (block == NULL || block->room - block->used < need) block = new_block(arena, need);
  char *piece = block->bytes + block->used;
  block->used += need;
  return piece;
}

char *arena_copy_length(struct arena *arena, const char *text, size_t length) {
  char *copy = arena_alloc(arena, length + 1, 1);
  if (length > 0) memcpy(copy, text, length);
  return copy;
}

char *arena_copy(struct arena *arena, const char *text) {
  return arena_copy_length(arena, text, strlen(text));
}

/* Most texts are short: they are printed once, beside the arena, and copied. */
char *arena_printf(struct arena *arena, const char *format, ...) {
  char room[256];
  va_list values;
  va_start(values, format);
  size_t length = mem_printed(vsnprintf(room, sizeof room, format, values));
  va_end(values);
  if (length < sizeof room) return arena_copy_length(arena, room, length);
  char *text = arena_alloc(arena, length + 1, 1);
  va_start(values, format);
  mem_printed(vsnprintf(text, length + 1, format, values));
  va_end(values);
  return text;
}
