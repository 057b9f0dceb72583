/* An arena: memory handed out piece by piece and freed whole.
 *
 * Nothing taken from an arena is freed by itself. A pointer "borrowed from the arena" lives
 * until arena_free. No call here fails: see mem.h.
 */
#ifndef SCIRULES_BASE_ARENA_H
#define SCIRULES_BASE_ARENA_H

#include <stddef.h>

struct arena;

struct arena *arena_new(void);
void arena_free(struct arena *arena);          /* NULL is allowed */

/* Zeroed room for count items of size bytes, aligned for any type. */
void *arena_alloc(struct arena *arena, size_t count, size_t size);

#define arena_new_array(arena, count, type) \
  ((type *)arena_alloc((arena), (count), sizeof(type)))
#define arena_new_one(arena, type) arena_new_array(arena, 1, type)

/* Copies of text, ended by a NUL byte. */
char *arena_copy(struct arena *arena, const char *text);
char *arena_copy_length(struct arena *arena, const char *text, size_t length);
char *arena_printf(struct arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
