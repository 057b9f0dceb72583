/* Memory that is either there or ends the program.
 *
 * Every allocation of the engine goes through these functions or through an arena,
 * which stands on them. When the system has no memory left, mem_exhausted() says so on
 * stderr and ends the process with exit code 70: the one place besides main that ends it.
 * Reports are written in one go that asks for no memory, so nothing half is left.
 */
#ifndef SCIRULES_BASE_MEM_H
#define SCIRULES_BASE_MEM_H

#include <stddef.h>

/* New zeroed memory for count items of size bytes; the caller frees it by free(). */
void *mem_new(size_t count, size_t size);

/* Room for at least need items in an array that holds *room items of size bytes: returns
 * the array, perhaps moved, and sets *room; grows by half, new items are not zeroed. */
void *mem_grow(void *array, size_t *room, size_t need, size_t size);

/* As realloc, for libraries that want such a function: not zeroed; size is not 0. */
void *mem_resize(void *block, size_t size);

/* A lua_Alloc, for states in which no rule runs: errors of memory do not exist there. */
void *mem_for_lua(void *context, void *block, size_t old, size_t size);

/* What vsnprintf has counted, as a size. It counts nothing only where it has no memory. */
size_t mem_printed(int length);

_Noreturn void mem_exhausted(void);

#endif
