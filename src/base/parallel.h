/* Work shared out among threads.
 *
 * Every item is done once, by any thread. What a thread writes must depend on the item alone,
 * and lie where no other item writes: then results do not depend on the number of threads.
 */
#ifndef SCIRULES_BASE_PARALLEL_H
#define SCIRULES_BASE_PARALLEL_H

#include <stddef.h>

enum { PARALLEL_MOST = 256 };                  /* threads; more are not made */

/* Does work(self, thread, item) for items 0 … items - 1; thread counts from 0 and is below
 * threads, so that it can number workspaces. The caller's own thread takes part: with
 * threads == 1, or where the system gives no other, no thread is made. Returns when all is
 * done. */
void parallel_run(size_t threads, size_t items,
                  void (*work)(void *self, size_t thread, size_t item), void *self);

/* How many processors there are to run on, at least 1. */
size_t parallel_cores(void);

#endif
