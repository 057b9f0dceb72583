/* Two editions side by side: which node and which unit of one is which of the other.
 *
 * A node is the other tree's node whose id its field `was` names; else the node of the same
 * name below the same group, itself paired; else, where neither found a partner so, the only
 * node of the same name and kind. So a group that moved takes along what lies below it.
 * `was` counts in both trees: it does not matter which of the two is the later one. A bonus
 * goes with its group. Units go by key.
 */
#ifndef SCIRULES_ANALYSIS_PAIR_H
#define SCIRULES_ANALYSIS_PAIR_H

#include "index/result.h"

enum { NO_UNIT = UINT32_MAX };

struct pair {
  const struct tree *tree[2];
  const struct dataset *data[2];               /* NULL: units are not paired */
  uint32_t *node[2];                           /* node[0][i]: what node i of tree[0] is in
                                                  tree[1], or NO_NODE; node[1] the reverse */
  uint32_t *unit[2];                           /* likewise by unit, or NO_UNIT */
  struct arena *arena;
};

/* Trees and data are borrowed; both data or neither. Freed by pair_free. */
struct pair *pair_new(const struct tree *first, const struct tree *second,
                      const struct dataset *first_data, const struct dataset *second_data);
void pair_free(struct pair *pair);             /* NULL is allowed */

#endif
