#include "base/parallel.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

enum { ITEMS = 1000, THREADS = 4 };

struct tally {
  unsigned char done[ITEMS];
  size_t by[THREADS];                          /* each written by its own thread */
};

static void count(void *self, size_t thread, size_t item) {
  struct tally *tally = self;
  tally->done[item]++;
  tally->by[thread]++;
}

/* Every item once, whoever does it, and nobody beyond the number of threads. */
static void every_item_once(void **state) {
  (void)state;
  for (size_t threads = 0; threads <= THREADS; threads++) {
    struct tally tally = {0};
    size_t sum = 0;
    parallel_run(threads, ITEMS, count, &tally);
    for (size_t i = 0; i < ITEMS; i++) assert_int_equal(tally.done[i], 1);
    for (size_t i = 0; i < THREADS; i++) sum += tally.by[i];
    assert_int_equal(sum, ITEMS);
    if (threads <= 1) assert_int_equal(tally.by[0], ITEMS);
  }
}

static void nothing_to_do(void **state) {
  (void)state;
  struct tally tally = {0};
  parallel_run(THREADS, 0, count, &tally);
  assert_int_equal(tally.by[0], 0);
  assert_true(parallel_cores() >= 1);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(every_item_once),
    cmocka_unit_test(nothing_to_do),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
