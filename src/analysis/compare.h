/* Two calculated editions compared: who is where now, who was where before, and why.
 *
 * A comparison has a row for every unit of either edition: those of the second in their
 * order, then those that left, in the order they had.
 */
#ifndef SCIRULES_ANALYSIS_COMPARE_H
#define SCIRULES_ANALYSIS_COMPARE_H

#include "analysis/correlation.h"
#include "analysis/why.h"

struct compared {
  uint32_t unit[2];                            /* in the first and the second edition; one of
                                                  them may be NO_UNIT */
  double rank[2], score[2];                    /* of the index; NaN where there is none */
};

struct comparison {
  const struct pair *pair;
  const struct result *result[2];
  const struct why *why;                       /* NULL: not asked for */
  size_t crossed;                              /* parameters whose rule and data changed
                                                  together, in the eyes of why */
  struct compared *row;
  size_t rows;
  struct arena *arena;
};

/* Everything given is borrowed; why may be NULL. Freed by comparison_free. */
struct comparison *comparison_new(const struct pair *pair,
                                  const struct result *const result[2],
                                  const struct why *why, size_t crossed);
void comparison_free(struct comparison *comparison);   /* NULL is allowed */

/* Score and rank of the row's unit at the node of the second tree, in the second edition or,
 * at the node's partner, in the first (which = 0). NaN where there is none. */
double compared_score(const struct comparison *comparison, const struct compared *row,
                      uint32_t node, int which);
double compared_rank(const struct comparison *comparison, const struct compared *row,
                     uint32_t node, int which);

/* Rows whose score changed, largest gain first or, with losses, largest loss first; equal
 * ones in the order of rows. In arena; *count of them. */
const struct compared **comparison_movers(const struct comparison *comparison, bool losses,
                                          struct arena *arena, size_t *count);

/* Of the index, over the units that both editions rank. */
struct correlation comparison_correlation(const struct comparison *comparison);

#endif
