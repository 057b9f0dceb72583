/* A result with other values: what an index would be if a unit's parameters had them.
 *
 * Only what depends on the values is worked out again: the scales of these parameters and
 * the groups above them. That takes some hundredth of what a whole calculation does, so that
 * thousands of cases can be tried.
 */
#ifndef SCIRULES_INDEX_REVALUE_H
#define SCIRULES_INDEX_REVALUE_H

#include "index/result.h"

struct other_value {
  uint32_t node;                               /* a parameter */
  double value;                                /* as node_result.value has it */
};

/* The result with these values of one unit, for which the parameters exist. Scores are those
 * that a calculation with such values gives, to the last bit. Ranks are there for the index
 * itself alone; there is no order, no accounts by status. NULL where a method refuses a
 * value. Freed by result_free before base is. */
struct result *result_revalued(const struct result *base, size_t unit,
                               const struct other_value *other, size_t count);

#endif
