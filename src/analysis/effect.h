/* What each change of the method does by itself: one edition's data held fixed, its rules
 * with that one change, its scores and ranks set beside those without.
 *
 * One change is: a node added or removed with all that is below it, a node moved, a weight,
 * all that differs in the rule of one node (its scale without its new formula would be no
 * rule that anybody wrote), how ties are ranked, whether scores are rounded first. The
 * effects of several changes do not add up.
 */
#ifndef SCIRULES_ANALYSIS_EFFECT_H
#define SCIRULES_ANALYSIS_EFFECT_H

#include "analysis/diff.h"
#include "index/result.h"

/* Why there is no effect to tell. */
enum obstacle {
  OBSTACLE_NONE,
  OBSTACLE_NO_CHANGE,                          /* of names, texts, the frame; or a
                                                  consequence of others */
  OBSTACLE_WITH,                               /* told at another difference: with */
  OBSTACLE_DATA,                               /* the data do not tell it: why */
  OBSTACLE_UNITS,                              /* the units are held fixed, too */
  OBSTACLE_GROUP,                              /* it would go into a group that is not there */
  OBSTACLE_ALONE,                              /* nothing else stands in its group */
  OBSTACLE_MIXED                               /* part of what is below it comes from
                                                  elsewhere, or goes there */
};

struct effect {
  enum obstacle obstacle;
  size_t with;                                 /* position in the diff's list */
  const char *why;                             /* a finding's message, or NULL */

  double greatest, mean;                       /* change of a total, with its sign; the mean
                                                  of all without; NaN: nobody has a total */
  uint32_t unit;                               /* whose total that is; NO_UNIT: nobody's */
  size_t ranks;                                /* units whose rank is another */
  uint32_t up, down;                           /* who gains and loses most places; NO_UNIT */
  double places_up, places_down;
};

struct effects {
  struct effect *of;                           /* by position in the diff's list */
  struct arena *arena;
};

/* before: the first tree over its data. why: by node of the second tree, whose expressions
 * are bound to the same data: why they could not be, or NULL. All is borrowed. Freed by
 * effects_free. */
struct effects *effects_new(const struct diff *diff, const struct result *before,
                            const char *const *why);
void effects_free(struct effects *effects);    /* NULL is allowed */

#endif
