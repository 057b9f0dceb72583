/* The aggregates that compare a group's units with one another.
 *
 * All look at which of two units is ahead, never how far. A child speaks for the unit that
 * has the higher score in it, with its weight; a child that one of the two lacks speaks for
 * neither. So nothing depends on the order of the units, and a child's scale is of no
 * account.
 */
#ifndef SCIRULES_INDEX_COMPARISON_H
#define SCIRULES_INDEX_COMPARISON_H

#include "index/method.h"

/* What speaks for unit a before unit b less what speaks for b; 0 where they are equal to 12
 * digits. */
double compare_lead(const struct aggregate_units_call *call, size_t a, size_t b);

/* How many units each leads less how many lead it (Copeland 1951; COINr a_copeland). */
void compare_copeland(struct aggregate_units_call *call);

/* The mean over the children of the number of units behind, as if units without a score in a
 * child were spread there as those with one (Borda 1784; COINr n_borda, then a_amean). */
void compare_borda(struct aggregate_units_call *call);

/* The units behind in the order with the greatest sum of leads over all its pairs (Kemeny
 * 1959; the maximum likelihood ranking of Condorcet, Young & Levenglick 1978; the Handbook's
 * non-compensatory multi-criteria approach), the mean over all orders that reach it. Exact:
 * units that lead in circles are ordered by going through all subsets of a circle (Held &
 * Karp 1962); circles follow one another since whoever leads everybody comes first (Truchon
 * 1998). Refuses a circle of more than KEMENY_CIRCLE units. */
enum { KEMENY_CIRCLE = 20 };
void compare_kemeny(struct aggregate_units_call *call);

#endif
