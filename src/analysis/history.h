/* One node, one unit over many editions, which stand oldest first. */
#ifndef SCIRULES_ANALYSIS_HISTORY_H
#define SCIRULES_ANALYSIS_HISTORY_H

#include "analysis/pair.h"

/* Follows a node of edition `from` to both sides: found[e] is what it is in edition e, or
 * NO_NODE. Where an edition has no such node, the one after it is compared with the last
 * that had. */
void history_node(const struct tree *const *tree, size_t editions, size_t from,
                  uint32_t node, uint32_t *found);

/* The children of the indices side by side: a column for each child of the last edition,
 * then for each child of the one before that none of those leads to, and so on. */
struct history_columns {
  size_t columns, editions;
  uint32_t *node;                              /* columns x editions; NO_NODE: not there */
  struct text *label;                          /* by column: of the last edition with it */
  struct arena *arena;
};
struct history_columns *history_columns(const struct tree *const *tree, size_t editions);
void history_columns_free(struct history_columns *columns);   /* NULL is allowed */

/* The unit of that key, NO_UNIT where the data have none. */
size_t history_unit(const struct dataset *data, const char *key);

#endif
