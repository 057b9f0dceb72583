/* Memory that is either there or ends the program.
 *
 * Every allocation of the engine goes through these functions or through an arena,
 * which stands on them. When the system has no memory left, mem_exhausted() says so on
 * stderr and ends the process with exit code 70: the one place besides main that ends it.
 * Reports are written beside their old version and renamed, so nothing half is left.
 */
#ifndef SCIRULES_BASE_MEM_H
#define SCIRULES_BASE_MEM_H

#include <stddef.h>

/* New zeroed memory for count items of size bytes; the caller frees it by free(). */
void *mem_new(size_t count, size_t size);

/* Room for at least need items in an array that holds *room items of size bytes: returns
 * the array, perhaps moved, and sets *room; grows by half, new items are not zeroed. */
void *mem_grow(void *array, size_t *room, size_t need, size_t size);

/* A new copy of text; the caller frees it by free(). */
char *mem_copy(const char *text);

_Noreturn void mem_exhausted(void);

#endif
