/* What is said of ranks is what R says of them, and counts of parts add up to the whole. */
#include "analysis/rank_distribution.h"

#include <math.h>

#include "csv_numbers.h"

static const double none = NAN;

/* COINr 1.1.14 on its ASEM data: 51 countries in 100 replications, and what R's mean(),
 * median() and quantile() say of them (datasets/asem/coinr). */
static void as_coinr_has_it(void **state) {
  (void)state;
  enum { UNITS = 51, REPLICATIONS = 100, STATISTICS = 5 };
  static double ranks[UNITS][1 + REPLICATIONS], statistic[2 * UNITS][STATISTICS];
  uint32_t next[UNITS];
  read_numbers("datasets/asem/coinr/uncertainty_ranks.csv", 1, &ranks[0][0],
               UNITS * (1 + REPLICATIONS));
  read_numbers("datasets/asem/coinr/uncertainty.csv", 2, &statistic[0][0],
               2 * UNITS * STATISTICS);
  for (size_t u = 0; u < UNITS; u++) next[u] = NO_NEXT;
  struct rank_tally *tally = rank_tally_new(UNITS, next);
  for (size_t r = 1; r <= REPLICATIONS; r++) {
    double rank[UNITS];
    for (size_t u = 0; u < UNITS; u++) rank[u] = ranks[u][r];
    rank_tally_add(tally, rank);
  }
  for (size_t u = 0; u < UNITS; u++) {
    struct rank_summary summary = rank_summary(&tally->count[u]);
    double here[] = {summary.mean, summary.median, summary.low, summary.high};
    for (size_t k = 0; k < 4; k++)
      assert_true(fabs(here[k] - statistic[u][k + 1]) < 1e-12);
  }
  rank_tally_free(tally);
}

/* Four replications of three units, the published ranking a, b, c:
 *
 *     a  1  2    1.5  -         mean (1 + 2 + 1.5) / 3 = 1.5, ahead of b in 1 of 3
 *     b  2  1    1.5  1         mean 5.5 / 4, ahead of c in 3 of 3
 *     c  3  30   3    -
 */
static const double replication[4][3] = {
  {1, 2, 3}, {2, 1, 30}, {1.5, 1.5, 3}, {NAN, 1, NAN}};
static const uint32_t next_of_three[] = {1, 2, NO_NEXT};

static void assert_three(const struct rank_tally *tally) {
  struct rank_summary a = rank_summary(&tally->count[0]), b = rank_summary(&tally->count[1]),
                      c = rank_summary(&tally->count[2]);
  assert_true(a.mean == 1.5 && a.median == 1.5 && a.top == 1);
  assert_true(a.ahead == 1 / 3.0 && b.ahead == 1 && isnan(c.ahead));
  assert_true(b.mean == 5.5 / 4 && b.median == 1.25);
  assert_true(c.mean == 12 && c.median == 3 && c.top == 2 / 3.0);
  assert_true(rank_chance(&tally->count[0], 3) == 1 / 3.0);
  assert_true(rank_chance(&tally->count[2], 60) == 1 / 3.0);
  assert_true(rank_chance(&tally->count[2], 61) == 0);
  assert_true(rank_chance(&tally->count[2], 1000) == 0);
}

static void halves_gaps_and_neighbours(void **state) {
  (void)state;
  struct rank_tally *tally = rank_tally_new(3, next_of_three);
  for (size_t r = 0; r < 4; r++) rank_tally_add(tally, replication[r]);
  assert_three(tally);
  rank_tally_free(tally);
}

/* Whatever the split and its order. */
static void parts_add_up(void **state) {
  (void)state;
  struct rank_tally *all = rank_tally_new(3, next_of_three);
  for (size_t r = 4; r-- > 0;) {
    struct rank_tally *part = rank_tally_new(3, next_of_three);
    rank_tally_add(part, replication[r]);
    rank_tally_merge(all, part);
    rank_tally_free(part);
  }
  assert_three(all);
  rank_tally_free(all);
}

static void without_ranks_nothing_is_said(void **state) {
  (void)state;
  struct rank_tally *tally = rank_tally_new(1, (uint32_t[]){NO_NEXT});
  rank_tally_add(tally, &none);
  struct rank_summary summary = rank_summary(&tally->count[0]);
  assert_true(isnan(summary.mean) && isnan(summary.median) && isnan(summary.top));
  rank_tally_free(tally);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(as_coinr_has_it),
    cmocka_unit_test(halves_gaps_and_neighbours),
    cmocka_unit_test(parts_add_up),
    cmocka_unit_test(without_ranks_nothing_is_said),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
