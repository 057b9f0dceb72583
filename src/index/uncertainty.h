/* What might have been chosen otherwise: the inputs of a sensitivity analysis.
 *
 * An edition says it in uncertainty.lua (docs/rule-language.md, section 12). Each input
 * varies one thing of some nodes: their weights, one of their methods, whether they are
 * there at all, or the values they go by.
 */
#ifndef SCIRULES_INDEX_UNCERTAINTY_H
#define SCIRULES_INDEX_UNCERTAINTY_H

#include "data/column.h"
#include "index/tree.h"

enum input_kind {
  INPUT_WEIGHTS,                               /* one of: by, concentration, set */
  INPUT_NORMALISE, INPUT_AGGREGATE, INPUT_TREAT, INPUT_MISSING,   /* alternative */
  INPUT_LEAVE_OUT,                             /* none of the nodes, or one of them */
  INPUT_NOISE,                                 /* noise */
  INPUT_KINDS
};

/* One of the methods that the nodes might have; of a treatment its steps. */
struct alternative {
  bool own;                                    /* the one each node has; use is not read */
  struct method_use *use;
  size_t uses;                                 /* 1, or of a treatment any number */
  struct place place;
};

struct input {
  const char *name;
  struct text label;
  struct place place;
  enum input_kind kind;
  uint32_t *node;                              /* which nodes, ascending */
  size_t nodes;
  struct alternative *alternative;             /* each as likely as the others */
  size_t alternatives;

  /* Weights. by: each is multiplied by 1 - by to 1 + by, uniform, for itself. concentration:
   * the shares of the nodes of one group are drawn from a Dirichlet distribution around
   * what they are now, of that concentration. set: one of these, weights by position in
   * node, NaN for a weight that stays. */
  double by, concentration;                    /* 0: not used */
  const double **set;
  size_t sets;

  /* Noise of a value by its status: normal, its standard deviation as a share of that of
   * the parameter's values. */
  double noise[STATUS_COUNT];
};

#endif
