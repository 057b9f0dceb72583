#include "analysis/targets_set.h"

#include <stdlib.h>

#include "base/mem.h"

const struct result *step_set_take(const struct targets *targets,
                                   const struct step_set *set) {
  struct other_value *other = mem_new(set->steps, sizeof *other);
  for (size_t i = 0; i < set->steps; i++) {
    const struct step_up *step = &targets->step[set->step[i]];
    other[i] = (struct other_value){step->node, step->to};
  }
  const struct result *then =
      exchange_values(targets->exchange, targets->unit, other, set->steps);
  free(other);
  return then;
}

bool step_set_reaches(const struct targets *targets, const struct step_set *set) {
  const struct result *then = step_set_take(targets, set);
  return then != NULL && then->node[0].rank[targets->unit] <= (double)targets->wanted;
}
