/* Methods: what a rule can name as normalise, treat or aggregate.
 *
 * One method is one row of a table: its name, its arguments, its sentence and its function
 * over whole columns. From the row come the constructor in the rule language, the checks of
 * its arguments, the handbook's sentence and the editor's stub. Adding a method takes one
 * function and one row.
 */
#ifndef SCIRULES_INDEX_METHOD_H
#define SCIRULES_INDEX_METHOD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/diag.h"
#include "index/roll.h"

enum method_family { METHOD_NORMALISE, METHOD_TREAT, METHOD_AGGREGATE, METHOD_FAMILIES };

enum argument_kind {
  ARGUMENT_END,                                /* closes the list */
  ARGUMENT_NUMBER,                             /* one slot */
  ARGUMENT_RANGE,                              /* two slots: { 0, 100 } */
  ARGUMENT_FLAG,                               /* one slot: 1 or 0 */
  ARGUMENT_WORD,                               /* one slot: position among method's words */
  ARGUMENT_POINTS                              /* no slot: the list part { x, y }, … */
};

enum { METHOD_ARGUMENTS = 8, METHOD_SLOTS = 8 };

struct argument {
  const char *name;                            /* NULL for ARGUMENT_POINTS */
  enum argument_kind kind;
  bool required;
  double standard[2];                          /* where it is not given */
  const char *meaning;                         /* for stubs and handbook */
};

struct method_use;
struct statistics;

/* What a normalisation gets: the column in place, and which units take part (value not
 * NaN; at least one does). lower: lower is better. yes_no: the column is a truth, 1 and 0. */
struct normalise_call {
  double *x;                                   /* n units, in place; NaN: missing */
  size_t n;
  bool lower, yes_no;
  const struct method_use *use;
  const struct statistics *statistics;         /* of x as it comes in */

  /* Out. affine: the result is slope * x + offset for every unit that is not cut. cut: set
   * to 1 where a unit's value was capped. */
  bool affine;
  double slope, offset;
  uint8_t *cut;                                /* n bytes */

  /* Out, as pieces of a sentence: why the units of refused cannot be normalised (the column
   * is then of no use), and what a reader of the scores should know; NULL: nothing. */
  const char *fault, *notice;
  struct roll refused;
};

struct treat_call {
  double *x;                                   /* n units, in place; NaN: missing */
  size_t n;
  const struct method_use *use;
  const struct statistics *statistics;         /* of x as it comes in, where the
                                                  method is relative */
  double *room;                                /* n numbers to work in */

  /* Out, as a piece of a sentence: why the units of refused cannot be treated (the column
   * is then of no use); NULL: nothing. */
  const char *fault;
  struct roll refused;
};

/* One unit's children that take part: each has a score and a positive weight. There is at
 * least one. For a function written in a rule weights sum to 1; a method divides by total. */
struct aggregate_call {
  const double *score, *weight;
  double total;                                /* what the weights sum to */
  const uint32_t *child;                       /* positions among the group's children */
  const char *const *name;                     /* their short names; of a function alone */
  size_t n;
  size_t unit;
  const struct method_use *use;

  /* Out, as pieces of a sentence: why it cannot be, with the position in score of the child
   * that is to blame; what a reader of the score should know; NULL: nothing. */
  const char *fault, *notice;
  size_t culprit;
};

struct method {
  const char *name;
  enum method_family family;
  struct argument argument[METHOD_ARGUMENTS];
  const char *const *words;                    /* of ARGUMENT_WORD, ended by NULL */
  const char *sentence, *sentence_de;          /* what it does, for the handbook */
  const char *source;                          /* where the definition comes from */
  bool fixes_direction;                        /* normalise: written that way round */
  bool relative;                               /* normalise, treat: looks at the other
                                                  units; see method_is_relative */
  bool extremes;                               /* and of them at the least and the greatest
                                                  value alone */
  bool additive;                               /* aggregate: contributions add up */
  bool ignores_weights;                        /* aggregate: weights are an error */
  /* NULL, or why these arguments make no sense together (a constant sentence piece). */
  const char *(*check)(const struct method_use *use);
  /* NULL, or whether with these arguments it looks at no other unit after all. */
  bool (*alone)(const struct method_use *use);
  void (*normalise)(struct normalise_call *call);
  void (*treat)(struct treat_call *call);
  double (*aggregate)(struct aggregate_call *call);
};

/* Statistics of a column over the units that have a value: what function(x, s) gets.
 * sd is the sample standard deviation (n - 1), NaN for less than two values; without any
 * value all are NaN. sorted: ascending, n values. */
struct statistics {
  size_t n;
  double min, max, mean, sd, median;
  const double *sorted;
};

/* A function written in a rule, as the index calls it. NULL members: none of that kind.
 * False after a finding of its own; the column is then given up. */
struct method_function {
  /* Normalised value of unit with value x; rank ascending by goodness, best = n, ties min. */
  bool (*normalise)(struct method_function *self, double x, const struct statistics *s,
                    size_t rank, bool lower, size_t unit, double *result,
                    struct diags *diags);
  bool (*aggregate)(struct method_function *self, const struct aggregate_call *call,
                    double *result, struct diags *diags);
  const char *text, *meaning;                  /* its source; the same as expression.h says */
};

/* A method with its arguments, as one node uses it. method NULL and function NULL: none. */
struct method_use {
  const struct method *method;
  double slot[METHOD_SLOTS];                   /* by argument, in order; see method_slot */
  const double (*points)[2];
  size_t n_points;
  struct method_function *function;
  struct place place;
};

/* Rows of a family, ended by a row without a name. */
const struct method *method_table(enum method_family family);

/* The row of that name in a family, NULL where there is none. */
const struct method *method_find(enum method_family family, const char *name);

/* First slot of argument number i of method. */
size_t method_slot(const struct method *method, size_t i);

/* Value of the argument called name (first or second slot); NaN where the method has no such
 * argument. */
double method_argument(const struct method_use *use, const char *name, size_t which);

/* Whether use looks at the other units, so that one unit's value may change what others
 * get. A function written in a rule is taken to. */
bool method_is_relative(const struct method_use *use);

/* Makes use a use of method with every slot at its argument's standard: NaN where there is
 * none, that is, where the argument must be given or may be left out. */
void method_standard(struct method_use *use, const struct method *method);

/* Appends the use as a rule file writes it, arguments at their standard left out:
 * goalposts{ low = 0, high = 5 }, and "minmax" where none is left. A function written in a
 * rule is just: function. Nothing where use is not used. */
void method_print(const struct method_use *use, struct buf *out);

/* Whether use does anything. */
static inline bool method_used(const struct method_use *use) {
  return use->method != NULL || use->function != NULL;
}

#endif
