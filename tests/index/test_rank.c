#include "index/result.h"

#include "sample.h"

enum { N = 6 };

static const char *const key[N] = {"f", "b", "d", "c", "e", "a"};
static const double scores[N] = {50, 80, NAN, 50, 50, 20};

static void ranked(enum ties ties, const double *wanted) {
  double rank[N];
  uint32_t order[N];
  rank_scores(scores, N, ties, false, 1, key, rank, order);
  sample_compare(rank, wanted, N);
}

/* 80, then three times 50, then 20, one without a score. By key: c e f. */
static void ties(void **state) {
  (void)state;
  ranked(TIES_MIN, (const double[]){2, 1, NAN, 2, 2, 5});
  ranked(TIES_MAX, (const double[]){4, 1, NAN, 4, 4, 5});
  ranked(TIES_AVERAGE, (const double[]){3, 1, NAN, 3, 3, 5});
  ranked(TIES_DENSE, (const double[]){2, 1, NAN, 2, 2, 3});
  ranked(TIES_ORDER, (const double[]){4, 1, NAN, 2, 3, 5});
}

/* Two that tie share (1 + 2) / 2. */
static void halves(void **state) {
  (void)state;
  const double two[] = {7, 7};
  double rank[2];
  rank_scores(two, 2, TIES_AVERAGE, false, 1, NULL, rank, NULL);
  assert_column(rank, 1.5, 1.5);
}

/* Best first, ties by key, missing last; missing ones by key among themselves. */
static void order(void **state) {
  (void)state;
  const double some[N] = {50, NAN, NAN, 50, 80, NAN};
  const uint32_t wanted[N] = {4, 3, 0, 5, 1, 2};
  double rank[N];
  uint32_t is[N];
  rank_scores(some, N, TIES_MIN, false, 1, key, rank, is);
  assert_memory_equal(is, wanted, sizeof is);
}

/* 0.1 + 0.2 ties with 0.3; what differs in the 12th digit does not tie, and the list is by
 * key, not by the digits that do not count. */
static void twelve_digits(void **state) {
  (void)state;
  const double some[N] = {0.1 + 0.2, 0.3, 0.300000000001, NAN, 0.2, -0.3};
  const uint32_t wanted[N] = {2, 1, 0, 4, 5, 3};
  double rank[N];
  uint32_t is[N];
  rank_scores(some, N, TIES_MIN, false, 1, key, rank, is);
  assert_column(rank, 2, 2, 1, NAN, 4, 5);
  assert_memory_equal(is, wanted, sizeof is);
}

/* round_first ranks what is printed: 82.34 and 82.26 are both 82.3, 82.35 is 82.3 too
 * (the double lies below), 82.4 is not. */
static void printed(void **state) {
  (void)state;
  const double some[N] = {82.34, 82.26, 82.4, 82.35, NAN, 82.2};
  double rank[N];
  rank_scores(some, N, TIES_MIN, true, 1, NULL, rank, NULL);
  assert_column(rank, 2, 2, 1, 2, NAN, 5);
  rank_scores(some, N, TIES_MIN, false, 1, NULL, rank, NULL);
  assert_column(rank, 3, 4, 1, 2, NAN, 5);
  rank_scores(some, N, TIES_MIN, true, 0, NULL, rank, NULL);
  assert_column(rank, 1, 1, 1, 1, NAN, 1);
}

/* Sorting and comparing only close neighbours finds what comparing all pairs finds. */
static void against_all_pairs(void **state) {
  (void)state;
  enum { MANY = 200 };
  double some[MANY], rank[MANY];
  uint32_t seed = 1;
  for (size_t i = 0; i < MANY; i++) {
    seed = seed * 1664525u + 1013904223u;
    some[i] = (seed >> 16) % 50 / 7.0 * (1 + 1e-13 * (seed >> 28));
  }
  rank_scores(some, MANY, TIES_MIN, false, 1, NULL, rank, NULL);
  for (size_t i = 0; i < MANY; i++) {
    size_t better = 0;
    for (size_t k = 0; k < MANY; k++) {
      char mine[32], other[32];
      snprintf(mine, sizeof mine, "%.11e", some[i]);
      snprintf(other, sizeof other, "%.11e", some[k]);
      better += some[k] > some[i] && strcmp(mine, other) != 0;
    }
    assert_near(rank[i], (double)better + 1);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(ties),          cmocka_unit_test(halves),
    cmocka_unit_test(order),         cmocka_unit_test(twelve_digits),
    cmocka_unit_test(printed),       cmocka_unit_test(against_all_pairs),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
