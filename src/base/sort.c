#include "base/sort.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

enum { DIGIT_BITS = 11, DIGITS = 6, BUCKETS = 1 << DIGIT_BITS, FEW = 128 };

uint64_t sort_bits(double value) {
  double one_zero = value + 0.0;
  uint64_t bits;
  memcpy(&bits, &one_zero, sizeof bits);
  return bits >> 63 ? ~bits : bits | UINT64_C(1) << 63;
}

static size_t digit_of(uint64_t bits, int digit) {
  return bits >> (digit * DIGIT_BITS) & (BUCKETS - 1);
}

static void insert_each(struct sort_key *key, size_t n) {
  for (size_t i = 1; i < n; i++) {
    struct sort_key moved = key[i];
    size_t to = i;
    for (; to > 0 && key[to - 1].bits > moved.bits; to--) key[to] = key[to - 1];
    key[to] = moved;
  }
}

/* How often each value of each digit occurs. */
static void count_digits(const struct sort_key *key, size_t n,
                         size_t count[DIGITS][BUCKETS]) {
  memset(count, 0, DIGITS * sizeof *count);
  for (size_t i = 0; i < n; i++)
    for (int d = 0; d < DIGITS; d++) count[d][digit_of(key[i].bits, d)]++;
}

/* Counts become the places where their keys begin. */
static void begin_of(size_t *count) {
  size_t sum = 0;
  for (size_t b = 0; b < BUCKETS; b++) {
    size_t here = count[b];
    count[b] = sum;
    sum += here;
  }
}

static void deal(const struct sort_key *from, struct sort_key *to, size_t n, int digit,
                 size_t *begin) {
  begin_of(begin);
  for (size_t i = 0; i < n; i++) to[begin[digit_of(from[i].bits, digit)]++] = from[i];
}

static void sort_many(struct sort_key *key, size_t n) {
  size_t(*count)[BUCKETS] = mem_new(DIGITS, sizeof *count);
  struct sort_key *other = mem_new(n, sizeof *other), *from = key, *to = other;
  count_digits(key, n, count);
  for (int d = 0; d < DIGITS; d++) {
    if (count[d][digit_of(from[0].bits, d)] == n) continue;
    deal(from, to, n, d, count[d]);
    struct sort_key *swap = from;
    from = to;
    to = swap;
  }
  if (from != key) memcpy(key, from, n * sizeof *key);
  free(other);
  free(count);
}

void sort_keys(struct sort_key *key, size_t n) {
  if (n < FEW) insert_each(key, n);
  else sort_many(key, n);
}

/* Puts a value in its place among the sorted ones before it. */
static void insert_double(double *sorted, size_t count, double value) {
  size_t from = 0, end = count;
  while (from < end) {
    size_t middle = from + (end - from) / 2;
    if (sorted[middle] <= value) from = middle + 1;
    else end = middle;
  }
  memmove(sorted + from + 1, sorted + from, (count - from) * sizeof *sorted);
  sorted[from] = value;
}

static void sort_many_doubles(double *value, size_t n) {
  struct sort_key *key = mem_new(n, sizeof *key);
  double *sorted = mem_new(n, sizeof *sorted);
  for (size_t i = 0; i < n; i++)
    key[i] = (struct sort_key){sort_bits(value[i]), (uint32_t)i};
  sort_many(key, n);
  for (size_t i = 0; i < n; i++) sorted[i] = value[key[i].position];
  memcpy(value, sorted, n * sizeof *value);
  free(sorted);
  free(key);
}

void sort_doubles(double *value, size_t n) {
  if (n >= FEW) sort_many_doubles(value, n);
  else for (size_t i = 1; i < n; i++) insert_double(value, i, value[i]);
}
