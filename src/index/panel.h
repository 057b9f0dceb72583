/* A panel: one unit's children that take part in a group's score.
 *
 * Children that do not exist for the unit, weigh nothing or have no score are not on it; the
 * weight of these is shared out by dividing by total. Under missing = "zero" a child without
 * score is on it with score 0.
 */
#ifndef SCIRULES_INDEX_PANEL_H
#define SCIRULES_INDEX_PANEL_H

#include "index/result.h"

struct panel {
  double *score, *weight;
  uint32_t *child;                             /* positions among the group's children */
  const char **name;                           /* room for their short names */
  size_t n;
  double total;                                /* of the weights */
  enum status status;                          /* the worst on the panel; why there is none */
};

/* A panel with room for the largest group of the tree; freed by panel_free. */
struct panel *panel_new(const struct tree *tree);
void panel_free(struct panel *panel);

/* Seats the unit's children of the group. False where the group has no score for it: status
 * is then STATUS_IMPOSSIBLE (no child exists) or STATUS_MISSING (too few have a score). */
bool panel_seat(struct panel *panel, const struct result *result,
                const struct node *group, size_t unit);

#endif
