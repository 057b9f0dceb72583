/* An edition calculated: what every unit got at every node.
 *
 * Columns by node, each n units long. Order of work for every node: value, missing, treat,
 * normalise, decimals; then upward aggregate, bonus, normalise, decimals; then ranks.
 * Sums run in the order of units and of children, so the same inputs give the same bytes.
 */
#ifndef SCIRULES_INDEX_RESULT_H
#define SCIRULES_INDEX_RESULT_H

#include "index/readings.h"
#include "index/tree.h"

struct node_result {
  const double *value;                         /* parameter, bonus: before missing and treat,
                                                  the readings'; NULL for groups */
  struct beside beside;                        /* the readings' */
  bool yes_no;                                 /* value is a truth, 1 and 0 */
  double *score;                               /* NaN: missing */
  double *rank;                                /* 1 is best; NaN: no rank; halves for average */
  uint8_t *status;                             /* enum status; IMPOSSIBLE: does not exist */
  double slope, offset;                        /* of normalise, where affine */
  bool affine;
  double reference;                            /* what normalise gets of the unit that its
                                                  method names, where it names one */
  uint8_t *cut;                                /* units whose value, or score with an added
                                                  bonus, was capped; NULL: none */
  uint8_t *treated;                            /* units whose value its treatments changed;
                                                  NULL: it has none */
  double *unrounded;                           /* before decimals; NULL where not rounded */
  double *aggregated;                          /* group: before normalise, after bonus */
  double *weight;                              /* group whose weights come from the scores:
                                                  by child; else NULL */
  double *own_weight;                          /* group whose aggregate gives each unit
                                                  weights: child * units + unit; they sum
                                                  to any number; else NULL */
  struct statistics statistics;                /* of what normalise gets: imputed, treated */
};

struct result {
  const struct tree *tree;
  const struct dataset *data;
  struct arena *arena;
  struct readings *readings;                   /* its own; NULL: whoever has them */
  size_t units;
  struct node_result *node;                    /* by node of the tree */
  uint32_t *order;                             /* units best first, ties by key, missing last */
  uint32_t *class_of;                          /* by unit; see result_class; NULL: no classes */
  double **rank_within;                        /* by grouping column: rank by unit, or NaN */
  size_t data_points, missing;                 /* units x parameters; of them without value */
  size_t status_count[STATUS_COUNT];           /* data points by status before filling in */
};

/* Whether the units file has every column that the tree ranks within; findings else. */
bool result_groups(const struct tree *tree, const struct dataset *data,
                   struct diags *diags);

/* Calculates the tree over the data. Findings (a division by zero, a value that a method
 * refuses, a parameter marked missing = "error") go to diags; NULL where there was an error.
 * The caller frees by result_free; tree and data must outlive it. */
struct result *result_calculate(const struct tree *tree, const struct dataset *data,
                                struct diags *diags);

/* The scores alone, without ranks and order, from what was read before, which must outlive
 * the result. A node that was not read makes no further finding, but no result either. */
struct result *result_of_readings(const struct tree *tree, const struct dataset *data,
                                  const struct readings *readings, struct diags *diags);
void result_free(struct result *result);       /* NULL is allowed */

/* The weights of the group's children in this result; NULL: equal. group is a node of the
 * result's tree. */
const double *result_weights(const struct result *result, const struct node *group);

/* The node's share in its parent, and in the total, with all siblings present: tree_weight
 * and tree_share with the weights of this result; NaN where each unit has its own. */
double result_weight(const struct result *result, uint32_t node);
double result_share(const struct result *result, uint32_t node);

/* One unit's accounts, by node: weight is the node's share in its parent after gaps (NaN
 * where it does not count), contribution the points of the total it brings (NaN where it
 * does not count, and above an aggregate that does not add up). A group's contribution is
 * the sum of its children's and its bonus's that are not NaN. The weight of the index itself
 * is 1. Where an aggregate gives each unit weights of its own, weight is by these; all equal
 * where they are all 0. Both arrays have room for all nodes of the tree.
 *
 * With an added bonus (how = "add") the children's weights sum to 1 and the bonus's share
 * comes on top. Where a score was rounded (decimals), what is below it is scaled to the
 * rounded score. What was capped does not add up: NaN below. */
void result_accounts(const struct result *result, size_t unit, double *weight,
                     double *contribution);

/* The same, as points of the score of node start, whose own weight is 1 and contribution its
 * score; NaN for nodes that are not below start. */
void result_accounts_of(const struct result *result, size_t unit, uint32_t start,
                        double *weight, double *contribution);

/* The unit's class in the ranking; NULL where it has none: no score, a score below the last
 * class, or a tree without classes. */
const struct rank_class *result_class(const struct result *result, size_t unit);

/* Ranks of n scores, 1 = highest, NaN for a missing score; scores are compared after
 * rounding to 12 significant digits, or as number_fixed prints them with decimals where
 * round_first. order gets the positions best first, equal ranks by key in byte order,
 * missing ones last (by key). order may be NULL; then key is read for TIES_ORDER alone,
 * which breaks ties by key, and may be NULL otherwise. */
void rank_scores(const double *score, size_t n, enum ties ties, bool round_first,
                 int decimals, const char *const *key, double *rank, uint32_t *order);

/* The score as ranks compare it, which is not missing. */
double rank_value(double score, bool round_first, int decimals);

#endif
