/* Two editions as methods: what of one is not as in the other, by meaning and not by text.
 *
 * Nodes are paired (analysis/pair.h). What has no partner was added or removed; partners are
 * compared aspect by aspect (analysis/aspects.h), and by what they weigh. The order of
 * children, blanks, comments and places are no differences.
 *
 * Weights are compared beside the siblings that stand in the group in both editions, in the
 * scale of the first: the second edition's weights of a group are divided by what most of
 * scale of the first: the second edition's weights of a group are divided by what most of
 * these, and at least two, were multiplied by. So (1, 1, 1) and (2, 2, 2) are the same, and
 * of (1, 1, 1) and (10, 10, 20) only the last one differs: 1 and 2. Where a node's own share
 * in its group is another though its weight is not, that follows from its siblings.
 */
#ifndef SCIRULES_ANALYSIS_DIFF_H
#define SCIRULES_ANALYSIS_DIFF_H

#include "analysis/aspects.h"
#include "analysis/pair.h"

enum diff_kind {
  DIFF_ADDED, DIFF_REMOVED, DIFF_MOVED, DIFF_RENAMED,
  DIFF_RULE,                                   /* an aspect of the method */
  DIFF_WEIGHT,
  DIFF_METHODS,                                /* those before it are changes of the method */

  DIFF_SHARE = DIFF_METHODS,                   /* own share, as a consequence of others */
  DIFF_FRAME, DIFF_TEXT,                       /* aspects of these classes */
  DIFF_KINDS
};

struct difference {
  enum diff_kind kind;
  uint32_t node[2];                            /* in either tree; NO_NODE: not there */
  bool within;                                 /* added or removed together with its group */
  const struct aspect *aspect;                 /* of a rule, frame, text; else NULL */
  const char *text[2];                         /* what it says; moved: the groups' ids;
                                                  renamed: the ids; else NULL */
  double weight[2];                            /* in the scale of the first; NaN: none */
};

struct diff {
  const struct pair *pair;
  struct difference *list;                     /* by kind, then in the order of the trees */
  size_t count, of_kind[DIFF_KINDS], room;
  double *weight[2];                           /* by node, in the scale of the first; NaN:
                                                  none, or it comes from the scores */
  struct arena *arena;
};

/* The pair is borrowed. Freed by diff_free. */
struct diff *diff_new(const struct pair *pair);
void diff_free(struct diff *diff);             /* NULL is allowed */

/* How many changes of the method there are. */
size_t diff_methods(const struct diff *diff);

/* An answer that is not worth the same in two nodes, or stands in one of them only. */
struct answer_change {
  const char *text;
  double points[2];                            /* before and now; NaN: not there */
};

/* Those of the two nodes in list, which has room for the answers of both; how many. */
size_t diff_answers(const struct node *before, const struct node *now,
                    struct answer_change *list);

#endif
