#include "base/parallel.h"

#include <pthread.h>
#include <stdatomic.h>
#include <unistd.h>

struct crew {
  void (*work)(void *self, size_t thread, size_t item);
  void *self;
  size_t items;
  atomic_size_t next;
};

struct worker {
  struct crew *crew;
  size_t number;
  pthread_t thread;
};

static void *run(void *context) {
  const struct worker *worker = context;
  struct crew *crew = worker->crew;
  for (size_t i = atomic_fetch_add(&crew->next, 1); i < crew->items;
       i = atomic_fetch_add(&crew->next, 1))
    crew->work(crew->self, worker->number, i);
  return NULL;
}

void parallel_run(size_t threads, size_t items,
                  void (*work)(void *self, size_t thread, size_t item), void *self) {
  struct crew crew = {.work = work, .self = self, .items = items};
  struct worker worker[PARALLEL_MOST] = {{.crew = &crew}};
  size_t made = 1;
  if (threads > PARALLEL_MOST) threads = PARALLEL_MOST;
  for (; made < threads && made < items; made++) {
    worker[made] = (struct worker){.crew = &crew, .number = made};
    if (pthread_create(&worker[made].thread, NULL, run, &worker[made]) != 0) break;
  }
  run(&worker[0]);
  for (size_t i = 1; i < made; i++) pthread_join(worker[i].thread, NULL);
}

size_t parallel_cores(void) {
  long count = sysconf(_SC_NPROCESSORS_ONLN);
  return count > 1 ? (size_t)count : 1;
}
