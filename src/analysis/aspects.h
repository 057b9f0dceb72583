/* Aspects: what a rule says, field by field, for setting two rules side by side.
 *
 * Each is one row of a table: its name, on which nodes it stands, whether it is method, and
 * what it says there. What is compared may be more than what is shown: a formula is shown as
 * it was written and compared as it is understood.
 */
#ifndef SCIRULES_ANALYSIS_ASPECTS_H
#define SCIRULES_ANALYSIS_ASPECTS_H

#include "index/tree.h"

enum aspect_class {
  ASPECT_METHOD,                               /* scores or ranks follow from it */
  ASPECT_FRAME,                                /* which data, what is shown of the result */
  ASPECT_TEXT                                  /* for readers alone */
};

enum {
  ON_GROUP = 1 << NODE_GROUP, ON_PARAMETER = 1 << NODE_PARAMETER, ON_BONUS = 1 << NODE_BONUS,
  ON_INDEX = 1 << 3,                           /* the index itself, which is no ON_GROUP */
  ON_VALUE = ON_PARAMETER | ON_BONUS, ON_NODE = ON_GROUP | ON_VALUE
};

struct aspect;

/* Appends what the aspect says at the node of the tree; nothing where it says nothing. */
typedef void aspect_print(const struct aspect *self, const struct tree *tree,
                          const struct node *node, struct buf *out);

struct aspect {
  const char *key;                             /* as in a rule file: "units.where" */
  struct text word;                            /* for people: "Einheiten" */
  enum aspect_class class;
  unsigned on;
  aspect_print *print;
  aspect_print *meaning;                       /* what is compared; NULL: what is shown */
  size_t offset;                               /* of a plain text in struct node */
};

/* Ended by a row without a key. */
extern const struct aspect aspect_table[];

/* Whether it stands on the node, which has that number in its tree. */
bool aspect_on(const struct aspect *aspect, const struct node *node, uint32_t number);

#endif
