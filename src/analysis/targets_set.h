/* A set of steps, and what becomes of the index when it is taken. */
#ifndef SCIRULES_ANALYSIS_TARGETS_SET_H
#define SCIRULES_ANALYSIS_TARGETS_SET_H

#include "analysis/targets.h"

struct step_set {
  uint32_t *step;                              /* numbers of steps, one of a parameter */
  size_t steps;
  double cost;                                 /* of them all */
};

/* The index with the set taken, good until the next one is. NULL where a method refuses a
 * value. */
const struct result *step_set_take(const struct targets *targets,
                                   const struct step_set *set);

/* Whether the unit has the wanted rank once the set is taken. */
bool step_set_reaches(const struct targets *targets, const struct step_set *set);

#endif
