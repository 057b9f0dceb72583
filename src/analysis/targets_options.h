/* What steps bring against whom: the ground of the search for the cheapest set.
 *
 * A rival is a unit that stands above today. What an option, a set of steps within one block,
 * brings against a rival is the margin it makes good: the unit's gain less the rival's. What
 * options of different blocks bring adds up.
 */
#ifndef SCIRULES_ANALYSIS_TARGETS_OPTIONS_H
#define SCIRULES_ANALYSIS_TARGETS_OPTIONS_H

#include "analysis/targets_set.h"

struct option {
  double cost;
  double *margin;                              /* by rival, made good */
  uint32_t *step;
  size_t steps;
};

struct block {
  uint32_t node;
  uint32_t *step;                              /* in the order of targets */
  size_t steps;
  struct option *option;                       /* most against the first rival first */
  size_t options, room;
  double best;                                 /* most that an option makes good */
};

struct options {
  struct targets *targets;
  struct arena *arena;
  struct block *block;                         /* the one with the most to bring first */
  size_t blocks;
  uint32_t *rival;                             /* best first */
  size_t rivals, may_stay;                     /* of them, above the unit at the end */
  double *margin;                              /* by rival: how far the unit is behind, < 0 */
  bool complete;                               /* all rivals, and all sets of every block */
  size_t budget;                               /* sets that may still be tried */
};

/* Rivals, blocks and options for the rank that targets wants, in arena; options_free. */
void options_find(struct options *options, struct targets *targets, struct arena *arena);
void options_free(struct options *options);

#endif
