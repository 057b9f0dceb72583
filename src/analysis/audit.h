/* Is a calculated index coherent? Correlations, consistency, components, weights in effect,
 * distributions, and what of all this a methodologist should look at.
 *
 * What is compared are scores: normalised, and turned so that more is better. Figures that
 * cannot be had (one child, two units, a column that is the same for all) are NaN. A bonus is
 * not a child, and takes no part.
 *
 * Effective weight: a child's main effect on its group, taken as linear, is the square of
 * its correlation with the group's score; the effects of all children scaled to sum 1 are
 * set beside the nominal weights, scaled likewise. A child can weigh much and count little.
 * Becker, W., Saisana, M., Paruolo, P., Vandecasteele, I. (2017): Weights and importance in
 * composite indicators: closing the gap, Ecological Indicators 80, 12-22.
 *
 * Collinearity: the variance inflation factor 1 / (1 - R^2) of a child from its siblings,
 * the diagonal of the inverse correlation matrix (above 10: too much; Marquardt 1970); the
 * condition number is the square root of the largest by the least eigenvalue (above 30;
 * Belsley, Kuh & Welsch 1980).
 *
 * Outliers, as COINr has them: skewness beyond 2 with excess kurtosis above 3.5. Far out is
 * a value more than three interquartile ranges outside the quartiles (Tukey 1977).
 *
 * OECD/JRC Handbook (2008), Step 4 (multivariate analysis), and the bounds that the Joint
 * Research Centre audits by: siblings should correlate between 0.3 and 0.92.
 */
#ifndef SCIRULES_ANALYSIS_AUDIT_H
#define SCIRULES_ANALYSIS_AUDIT_H

#include "analysis/correlation.h"
#include "index/components.h"
#include "index/result.h"
#include "index/stages.h"

#define AUDIT_REDUNDANT 0.92                   /* above: two say the same */
#define AUDIT_WEAK 0.3                         /* below: two hardly go together */
#define AUDIT_OPPOSED (-0.4)                   /* below: two run against each other */
#define AUDIT_ALPHA 0.7                        /* below: parts do not measure one thing */
#define AUDIT_INFLATION 10
#define AUDIT_SKEW 2
#define AUDIT_KURTOSIS 3.5
#define AUDIT_AVAILABLE 0.65                   /* below: too few values */
#define AUDIT_SAME 0.95                        /* above: nearly all units have one value */

/* What siblings, and child and parent, are to each other. NaN for the index itself. */
struct audit_node {
  double nominal, effective;                   /* among siblings: each sums to 1 */
  double share;                                /* of the total, nominal */
  double with_parent, with_index;              /* Pearson */
  double inflation;                            /* INFINITY: its siblings give it exactly */
};

struct audit_group {
  uint32_t node;
  double alpha, condition;
  struct components components;                /* column: position among the children */
  size_t pairs, redundant, weak, negative;     /* of children, by Pearson; weak from 0 on */
};

/* How the units are spread over a parameter: as measured, and as scored. */
struct audit_parameter {
  uint32_t node;
  size_t units, values;                        /* for which it exists; that have a value */
  double same;                                 /* share of the commonest among the values */
  size_t distinct;
  struct shape value, score;
  bool outlying[2];                            /* value, score: beyond both bounds, with more
                                                  than two distinct values */
  uint32_t *far;                               /* units whose value is far out, as ordered
                                                  in the data */
  size_t fars;
  bool constant;                               /* all scores are the same */
};

/* Ordered as the table of words has them. */
enum audit_kind {
  AUDIT_PAIR_REDUNDANT,                        /* first: r of node and other */
  AUDIT_PAIR_OPPOSED,
  AUDIT_AGAINST,                               /* first: r with other, its group, below 0 by
                                                  more than chance */
  AUDIT_HARDLY,                                /* first: the same, up to AUDIT_WEAK */
  AUDIT_STRONGER,                              /* first, second: nominal, effective weight */
  AUDIT_FAINTER,
  AUDIT_INCOHERENT,                            /* first: alpha; second: share of component 1 */
  AUDIT_COLLINEAR,                             /* first: inflation */
  AUDIT_CONSTANT,
  AUDIT_NEARLY_CONSTANT,                       /* first: share of the commonest value */
  AUDIT_SPARSE,                                /* first: share of units with a value */
  AUDIT_OUTLIERS,                              /* first, second: skewness, kurtosis of score */
  AUDIT_KINDS
};

/* weight: share of the total that it is about, times how far it is beyond the bound. */
struct audit_finding {
  enum audit_kind kind;
  uint32_t node, other;                        /* other: NO_NODE where there is none */
  double first, second, weight;
};

struct audit {
  const struct result *result;
  uint32_t start;                              /* the group that it is of: 0 the index */
  struct audit_node *node;                     /* by node of the tree */
  struct audit_group *group;                   /* of start and below, in preorder */
  size_t groups;
  struct audit_parameter *parameter;           /* below start, in preorder */
  size_t parameters;
  struct audit_finding *finding;               /* the weightiest first */
  size_t findings, findings_room;
  struct arena *arena;
};

/* Of the group start and all that is below it. The result is borrowed. */
struct audit *audit_new(const struct result *result, uint32_t start);
void audit_free(struct audit *audit);          /* NULL is allowed */

/* The correlation below which, of so many units, chance is a sufficient reason: two-sided,
 * 5 %, 1.96 / sqrt n. Of less than four units no correlation says anything, and none is
 * found fault with. */
double audit_chance(double units);

#endif
