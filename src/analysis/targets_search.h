/* The search for the cheapest set of steps. How it goes: targets.h. */
#ifndef SCIRULES_ANALYSIS_TARGETS_SEARCH_H
#define SCIRULES_ANALYSIS_TARGETS_SEARCH_H

#include "analysis/targets_set.h"

/* Finds a set that reaches the rank, in the arena of targets, and sets exact and least. False
 * where it found none: that is no proof that there is none. */
bool search_cheapest(struct targets *targets, struct step_set *found);

#endif
