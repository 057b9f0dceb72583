/* What is not wrong in an edition and yet hardly meant: for `check` alone. */
#ifndef SCIRULES_RULES_LINTS_H
#define SCIRULES_RULES_LINTS_H

#include "index/result.h"

/* Looks at an edition that was calculated without an error. Warnings for what somebody did by
 * mistake:
 *
 *   a column that no rule reads and no code book knows, with a name one slip away from a
 *   column that a rule reads
 *   a parameter that has the same value for all units, where the method did not say so
 *
 * and at most one note for each kind of what may be meant: columns that no rule reads,
 * children that weigh nothing, parameters without an example, answers that no unit gives. */
void edition_lints(const struct result *result, struct diags *diags);

#endif
