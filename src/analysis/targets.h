/* Targets: the cheapest set of steps that brings a unit to a rank.
 *
 *     struct targets *targets = targets_new(result, data, unit);
 *     … targets->step[i].cost = …                  INFINITY: not to be taken
 *     targets_aim(targets, 3);
 *     … targets->outcome, targets->chosen …
 *     targets_free(targets);
 *
 * At most one step is taken of each parameter. Of sets that cost the same one is told of that
 * does without steps larger than need be, and without a leap to the best unit's value where
 * one step of another kind does as well. Every set that is told of was worked out
 * whole, on the scales that it moves; so was every cumulative score and rank.
 *
 * Where the index adds up its groups (arithmetic means without a scale of their own, all the
 * way down to some level of groups), sets of steps in different groups do not disturb each
 * other: what they bring is the sum of what they bring by themselves. Then, all sets within
 * each group having been tried, a search by branch and bound over the groups finds the
 * cheapest set and proves it. Its bound is the linear relaxation of a knapsack for each
 * rival: how much of the distance can be made good at all at that cost. Where the index does
 * not add up, a group has too many sets, or the search is too long, the set may not be the
 * cheapest: exact is false, and least says what the bound still proves.
 */
#ifndef SCIRULES_ANALYSIS_TARGETS_H
#define SCIRULES_ANALYSIS_TARGETS_H

#include "analysis/targets_steps.h"

enum targets_outcome { TARGETS_THERE, TARGETS_REACHED, TARGETS_OUT_OF_REACH };

/* A step of the set, and where the unit stands once it and those before it are taken. */
struct chosen_step {
  size_t step;
  double score, rank;
};

struct targets {
  const struct result *result;
  size_t unit;
  double score, rank;                          /* today's */
  size_t wanted;                               /* the rank */
  struct step_up *step;
  size_t steps;

  enum targets_outcome outcome;
  struct chosen_step *chosen;                  /* by gain, largest first; out of reach: every
                                                  parameter's largest step */
  size_t chosens;
  double cost;                                 /* of the set */
  bool exact;                                  /* no set is cheaper */
  double least;                                /* proven: no set costs less */
  struct exchange *exchange;                   /* in which sets are tried */
  struct arena *arena;
};

/* Finds the unit's steps; it has a rank. result is calculated over data, and both outlive it.
 * Cells of data change meanwhile and are put back. */
struct targets *targets_new(const struct result *result, struct dataset *data, size_t unit);

/* Aims at rank wanted, 1 being the best. Costs are not negative. */
void targets_aim(struct targets *targets, size_t wanted);

/* All steps, the one that brings most first; in the arena of targets. */
const struct step_up **targets_best_first(const struct targets *targets);

void targets_free(struct targets *targets);    /* NULL is allowed */

#endif
