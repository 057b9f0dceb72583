/* Where ranks lie: how often each unit had which rank in a number of replications.
 *
 * A tally counts in whole numbers, so that tallies of threads and of machines add up to the
 * tally of one run, in any order. Ranks are whole or halves (ties by average); of each unit
 * a window of ranks is kept, as wide as those it had.
 */
#ifndef SCIRULES_ANALYSIS_RANK_DISTRIBUTION_H
#define SCIRULES_ANALYSIS_RANK_DISTRIBUTION_H

#include <stddef.h>
#include <stdint.h>

/* Of one unit: times[i] is how often its rank was (first + i) / 2. */
struct rank_counts {
  uint32_t first, span;
  uint32_t *times;
  uint64_t ranked;                             /* replications that gave it a rank */
  uint64_t ahead;                              /* that ranked it above the next unit */
  uint64_t pairs;                              /* that ranked both */
};

struct rank_tally {
  size_t units;
  const uint32_t *next;                        /* borrowed; NO_NEXT: none */
  struct rank_counts *count;                   /* by unit */
};

enum { NO_NEXT = UINT32_MAX };

/* next: by unit, the one that follows it in the published ranking; it outlives the tally. */
struct rank_tally *rank_tally_new(size_t units, const uint32_t *next);
void rank_tally_free(struct rank_tally *tally);   /* NULL is allowed */

/* One replication: rank by unit, NaN where it has none. */
void rank_tally_add(struct rank_tally *tally, const double *rank);

/* Of one unit: its rank was half_rank / 2 so many times more. */
void rank_counts_add(struct rank_counts *count, uint32_t half_rank, uint32_t times);

/* Adds all that other counted, over the same units. */
void rank_tally_merge(struct rank_tally *tally, const struct rank_tally *other);

/* What is said of one unit; NaN where it never had a rank. */
struct rank_summary {
  double mean, median;
  double low, high;                            /* between them lie 90 of 100 replications:
                                                  the quantiles 5 % and 95 % */
  double top;                                  /* share of replications in the best TOP_RANKS */
  double ahead;                                /* share with a better rank than the next unit,
                                                  where both have one; NaN: there is none */
};

enum { TOP_RANKS = 10 };

struct rank_summary rank_summary(const struct rank_counts *count);

/* The quantile of the ranks, as R's quantile() has it (type 7: Hyndman & Fan 1996). NaN
 * where there are none. */
double rank_quantile(const struct rank_counts *count, double p);

/* The share of replications with rank half_rank / 2. */
double rank_chance(const struct rank_counts *count, uint32_t half_rank);

#endif
