#include "base/sort.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/number.h"

enum { MANY = 5000 };

/* Doubles of every size and both signs, many of them twice. */
static void draw(double *value, size_t n) {
  uint64_t state = 7;
  for (size_t i = 0; i < n; i++) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    int64_t whole = (int64_t)(state >> 40) - (1 << 23);
    value[i] = (double)(whole % 997) * (i % 3 ? 1 : 1e-300) * (i % 7 ? 1 : 1e290);
  }
}

/* The C library's sort says what is right, for few numbers and for many. */
static void as_the_library_sorts(void **state) {
  (void)state;
  static const size_t sizes[] = {0, 1, 2, 127, 128, 129, MANY};
  static double value[MANY], expected[MANY];
  for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++) {
    draw(value, sizes[s]);
    memcpy(expected, value, sizeof value);
    qsort(expected, sizes[s], sizeof *expected, number_ascending);
    sort_doubles(value, sizes[s]);
    for (size_t i = 0; i < sizes[s]; i++) assert_true(value[i] == expected[i]);
  }
}

/* Ranks of equal scores go by position, so equal keys must keep their order. */
static void equal_keys_keep_their_order(void **state) {
  (void)state;
  static struct sort_key key[MANY];
  for (uint32_t i = 0; i < MANY; i++)
    key[i] = (struct sort_key){sort_bits(i % 5 ? (double)(i % 11) : -0.0), i};
  sort_keys(key, MANY);
  for (size_t i = 1; i < MANY; i++)
    assert_true(key[i - 1].bits < key[i].bits ||
                (key[i - 1].bits == key[i].bits && key[i - 1].position < key[i].position));
}

static void bits_are_ordered_as_numbers(void **state) {
  (void)state;
  static const double ascending[] = {-1e308, -1, -5e-324, 0, 5e-324, 0.5, 1, 2, 1e308};
  for (size_t i = 1; i < sizeof ascending / sizeof *ascending; i++)
    assert_true(sort_bits(ascending[i - 1]) < sort_bits(ascending[i]));
  assert_true(sort_bits(-0.0) == sort_bits(0.0));
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(as_the_library_sorts),
    cmocka_unit_test(equal_keys_keep_their_order),
    cmocka_unit_test(bits_are_ordered_as_numbers),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
