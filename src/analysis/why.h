/* Why a unit's score changed from one edition to the next: its own data, the field (all other
 * units' data), the method (the rules).
 *
 * A score v(o, f, m) depends on three switches: whose edition's data the unit has (o), whose
 * the others (f), whose rules are applied (m); 0 is the first edition, 1 the second. The
 * change v(1,1,1) - v(0,0,0) is shared out by Shapley's value: what each switch adds, as the
 * mean over the six orders in which the three can be turned,
 *
 *     own = 1/3 (v(1,0,0) - v(0,0,0)) + 1/6 (v(1,1,0) - v(0,1,0))
 *         + 1/6 (v(1,0,1) - v(0,0,1)) + 1/3 (v(1,1,1) - v(0,1,1))
 *
 * and likewise field and method. The three add up to the change. Own is shared out further
 * by the contributions that parameters and bonuses make to each of the scores, with the same
 * weights; below a mean that does not add up there are none.
 *
 * Source: Shapley (1953), A value for n-person games; as a decomposition of changes:
 * Shorrocks (2013), Journal of Economic Inequality 11, 99-126.
 */
#ifndef SCIRULES_ANALYSIS_WHY_H
#define SCIRULES_ANALYSIS_WHY_H

#include "analysis/pair.h"

/* Of one unit at one node. All NaN where it has no score there in one of the eight cases. */
struct why_parts {
  double change, own, field, method;
};

struct why {
  const struct pair *pair;
  struct why_parts *part;                      /* by unit of the second edition, then by node
                                                  of its tree; NaN where the first edition
                                                  lacks either */
  double *own;                                 /* points of own by unit of the second edition,
                                                  then by node of its tree, then by node of
                                                  the first that has no partner; 0 where there
                                                  is nothing, groups too */
  size_t nodes;                                /* how many that are */
  uint32_t *only_first;                        /* nodes[1] + i is this node of the first */
  double largest_error;                        /* of own + field + method - change */
  struct arena *arena;
};

/* result[m][d]: the rules of edition m over the data of edition d; each over the units of d,
 * and the same trees and data as the pair's. Freed by why_free. */
struct why *why_new(const struct pair *pair, const struct result *const result[2][2]);
void why_free(struct why *why);                /* NULL is allowed */

const struct why_parts *why_part(const struct why *why, size_t unit, uint32_t node);
const double *why_own(const struct why *why, size_t unit);   /* nodes of them */

#endif
