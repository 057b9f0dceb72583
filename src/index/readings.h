/* Readings: what the rules of a tree make of the cells of a data set, before anything is
 * filled in, treated or compared.
 *
 * By node, columns of one entry per unit: for every node for which units it exists, for a
 * parameter or bonus its value and what its rule for gaps looks at. This is all that an index
 * takes from rules and data; the rest is arithmetic, so that readings of several data sets
 * can be mixed.
 */
#ifndef SCIRULES_INDEX_READINGS_H
#define SCIRULES_INDEX_READINGS_H

#include "index/tree.h"

/* What a rule for gaps looks at beside the value, by unit; NULL columns: it does not. */
struct beside {
  double *number;                              /* NaN: missing */
  const char **group;                          /* what the unit's group is called; NULL: the
                                                  unit is of none */
};

struct reading {
  bool read;                                   /* false: it could not be; columns are void */
  bool yes_no;                                 /* value is a truth, 1 and 0 */
  double *value;                               /* NaN: missing; NULL for groups */
  struct beside beside;
  uint8_t *status;                             /* STATUS_IMPOSSIBLE: the node does not exist
                                                  for the unit; of a group else 0 */
};

struct readings {
  size_t units;
  struct reading *node;                        /* by node of the tree */
  struct arena *arena;
};

/* Reads all nodes. bound: by node, whether it is bound to data; NULL: all are. A node that
 * is not bound, with whose reading something is wrong (a finding on diags), or whose group
 * could not be read, is not read; all others are. Freed by readings_free. */
struct readings *readings_take(const struct tree *tree, const struct dataset *data,
                               const bool *bound, struct diags *diags);
void readings_free(struct readings *readings); /* NULL is allowed */

/* What the node's rule for gaps looks at beside its value; its columns are those of data. */
struct beside readings_beside(const struct node *node, const struct dataset *data,
                              struct arena *arena);

/* How many parameters of a node (a group's, its own if it is one; 0: the index) exist for a
 * unit, of how many of these a value was read, and how many of these values are 0. */
struct availability {
  size_t parameters, values, zeros;
};
struct availability readings_available(const struct readings *readings,
                                       const struct tree *tree, uint32_t node, size_t unit);

#endif
