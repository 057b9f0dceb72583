/* One score explained: from the cell in the data file to the rank.
 *
 * An explanation is a list of lines in the tree's preorder below a start node, each with
 * everything that makes the unit's score there. It borrows from the result.
 */
#ifndef SCIRULES_ANALYSIS_EXPLAIN_H
#define SCIRULES_ANALYSIS_EXPLAIN_H

#include "index/result.h"

/* A cell that a parameter's value was calculated from. */
struct explained_cell {
  const struct column *column;
  const char *text;                            /* as it stands; "" missing */
  const char *path;                            /* data file; NULL: no such cell */
  uint32_t row;
  enum status status;
  const char *source;                          /* key: cell's, else column's, else node's */
};

struct explained_node {
  uint32_t node;
  unsigned depth;                              /* below start */
  double value, score, rank;                   /* value: before missing and treat; or NaN */
  double imputed, treated;                     /* after missing, after treat; NaN for groups */
  const struct known *known;                   /* where imputed is an earlier edition's
                                                  value; else NULL */
  double weight;                               /* share in its parent after gaps; start: 1 */
  double contribution;                         /* points of the total */
  double contribution_here;                    /* points of start's score */
  enum status status;
  const char *filled;                          /* formula with the numbers; NULL for groups */
  struct explained_cell *cell;
  size_t cells;
};

struct explanation {
  const struct result *result;
  size_t unit;
  uint32_t start;
  size_t ranked;                               /* units with a score at start */
  struct explained_node *line;
  size_t lines;
  double status_share[STATUS_COUNT];           /* of start's score, by what parameters and
                                                  bonuses weigh in it; they sum to 1 */
  struct arena *arena;
};

/* Explains start for the unit down to depth levels below it (0: start alone; ALL_LEVELS).
 * Freed by explanation_free; result must outlive it. */
struct explanation *explain(const struct result *result, size_t unit, uint32_t start,
                            unsigned depth);
void explanation_free(struct explanation *explanation);   /* NULL is allowed */

#endif
