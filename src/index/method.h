/* Methods: what a rule can name as missing, treat, normalise, aggregate or weights.
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

enum method_family {
  METHOD_NORMALISE, METHOD_TREAT, METHOD_AGGREGATE, METHOD_IMPUTE, METHOD_WEIGHT,
  METHOD_FAMILIES
};

enum argument_kind {
  ARGUMENT_END,                                /* closes the list */
  ARGUMENT_NUMBER,                             /* one slot */
  ARGUMENT_RANGE,                              /* two slots: { 0, 100 } */
  ARGUMENT_FLAG,                               /* one slot: 1 or 0 */
  ARGUMENT_WORD,                               /* one slot: position among method's words */
  /* Texts, without a slot: */
  ARGUMENT_UNIT,                               /* key of a unit */
  ARGUMENT_COLUMN,                             /* name of a column of numbers */
  ARGUMENT_GROUPS,                             /* name of a column of the units file that
                                                  tells units apart: text, level, yes/no */
  ARGUMENT_FILE,                               /* path of a file, from the project root, that
                                                  stands for what has no name */
  /* Without a name and a slot: */
  ARGUMENT_POINTS,                             /* { x, y }, … */
  ARGUMENT_NUMBERS,                            /* x, …, in points */
  ARGUMENT_PAIRS,                              /* child = { child = number, … }, … */
  ARGUMENT_LISTS                               /* { child = number, … }, … */
};

enum { METHOD_ARGUMENTS = 8, METHOD_SLOTS = 8 };

struct argument {
  const char *name;                            /* NULL for what has none in a rule */
  enum argument_kind kind;
  bool required;
  double standard[2];                          /* where it is not given */
  const char *meaning;                         /* for stubs and handbook */
};

struct beside;
struct dataset;
struct method_use;
struct node;
struct statistics;

/* What a normalisation gets: the column in place, and which units take part (value not
 * NaN; at least one does). lower: lower is better. yes_no: the column is a truth, 1 and 0. */
struct normalise_call {
  double *x;                                   /* n units, in place; NaN: missing */
  size_t n;
  bool lower, yes_no;
  const struct method_use *use;
  const struct statistics *statistics;         /* of x as it comes in */
  double reference;                            /* x of the unit that use names, if it does */

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

/* What a rule for gaps gets: the column in place, and which of its units are gaps to fill;
 * there is at least one. What is not filled stays missing. */
struct impute_call {
  double *x;                                   /* n units, in place; NaN: missing */
  size_t n;
  const uint8_t *gap;                          /* 1: to fill; missing units that are no gap
                                                  do not exist */
  const struct node *node;                     /* whose values they are */
  const struct dataset *data;                  /* of these units; NULL for one unit alone */
  const struct method_use *use;
  const struct statistics *statistics;         /* of the observed values */
  const struct beside *beside;                 /* what the arguments that name columns say;
                                                  its columns may be NULL */

  /* Out: what the finding says after "has no value for …", "" where that is all, and its
   * hint; fault NULL: none. */
  const char *fault, *hint;
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

#define NO_CHILD SIZE_MAX

/* All units' children, for an aggregate that compares units. A child that does not take part
 * for a unit is NaN there, and a unit without any that does is compared with nobody. Scores
 * are rounded to 12 digits, as ranks compare them. */
struct aggregate_units_call {
  const double *score;                         /* column by column: child * units + unit */
  const double *weight;                        /* by child */
  size_t children, units;
  const struct method_use *use;
  double *result;                              /* by unit; before the call 0 for those that
                                                  take part, NaN for others, which stays */

  /* Out. own_weight: as score, 0 before the call; of a method that weighs_units alone, the
   * sum of own_weight * score over the children is the unit's result. fault: why the units of
   * refused cannot be, for their scores of the child culprit, or for no one child's
   * (NO_CHILD); NULL: none. */
  double *own_weight;
  const char *fault;
  struct roll refused;
  size_t culprit;
};

/* One number that somebody gave to weigh by. row: of pairs, the child that is number times
 * as important as the other; of lists, the item, from 0. */
struct judged {
  size_t row, child;
  double number;
};

/* What a method gets that derives the weights of a group's n children from judgements: one
 * or more, by row and then child, no two alike. */
struct weigh_call {
  const struct judged *judged;
  size_t count, n;

  /* Out. weight: n, not negative, sum 1. consistency: the ratio CR, NaN where the method has
   * none. fault: why the weights cannot be derived, a piece of a sentence, NULL: they are.
   * row and child: of the judgement to blame, else of the one that fits the others least;
   * child NO_CHILD: the whole row. */
  double *weight;
  double consistency;
  const char *fault;
  size_t row, child;
};

/* What a method gets that derives the weights of a group's children from their scores: all
 * units', as they go into the aggregate. */
struct weigh_scores_call {
  const double *score;                         /* column by column: child * units + unit;
                                                  NaN: missing */
  size_t children, units;
  struct arena *arena;                         /* to work in */

  /* Out. weight: by child, not negative, sum 1. constant, against, idle: by child, 1 for
   * those that weigh nothing since all units have the same score, for those whose scores
   * fall where most others' rise, and for those that need no weight to be heard. equal: why all children weigh the same, a piece of a
   * sentence; NULL: they need not. fault: why the units of refused have scores of the child
   * culprit that nothing can be weighed by; NULL: none. */
  double *weight;
  uint8_t *constant, *against, *idle;
  const char *equal, *fault;
  struct roll refused;
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
  bool relative;                               /* normalise, missing, treat: looks at the
                                                  other units; see method_is_relative */
  bool extremes;                               /* and of them at the least and the greatest
                                                  value alone */
  bool tells_constant;                         /* normalise: says itself where all values
                                                  are equal */
  bool additive;                               /* aggregate: contributions add up */
  bool ignores_weights;                        /* aggregate: weights are an error */
  bool weighs_units;                           /* aggregate: gives each unit weights of its
                                                  own */
  bool word;                                   /* written as a word: it has no constructor */
  bool earlier;                                /* missing: takes values of earlier editions */
  /* NULL, or why these arguments make no sense together (a constant sentence piece). */
  const char *(*check)(const struct method_use *use);
  /* aggregate: NULL, or why so many children cannot be aggregated so (the same). */
  const char *(*fits)(const struct method_use *use, size_t children);
  /* NULL, or whether with these arguments it looks at no other unit after all. */
  bool (*alone)(const struct method_use *use);
  void (*normalise)(struct normalise_call *call);
  void (*impute)(struct impute_call *call);
  void (*treat)(struct treat_call *call);
  double (*aggregate)(struct aggregate_call *call);
  void (*aggregate_units)(struct aggregate_units_call *call);  /* instead of aggregate */
  void (*weigh)(struct weigh_call *call);
  void (*weigh_scores)(struct weigh_scores_call *call);        /* instead of weigh */
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

/* A number of the tables of ARGUMENT_PAIRS or ARGUMENT_LISTS, as a rule names it. */
struct judgement {
  const char *of;                              /* pairs: the row's name; lists: NULL */
  size_t item;                                 /* lists: the row, from 0 */
  const char *child;
  double number;
};

/* A method with its arguments, as one node uses it. method NULL and function NULL: none.
 * A method that takes the key of a unit is relative. */
struct method_use {
  const struct method *method;
  double slot[METHOD_SLOTS];                   /* by argument, in order; see method_slot */
  const char *text[METHOD_ARGUMENTS];          /* by argument; NULL: none, or no text */
  const double (*points)[2];                   /* ARGUMENT_NUMBERS: the first of each */
  size_t n_points;
  const char *unit;                            /* NULL: not given */
  const struct judgement *judgement;           /* by row, then child */
  size_t n_judgements;
  struct method_function *function;
  struct place place;
};

/* Rows of a family, ended by a row without a name. */
const struct method *method_table(enum method_family family);

/* The row of that name in a family, NULL where there is none. */
const struct method *method_find(enum method_family family, const char *name);

/* The use that a bare number in a rule stands for: missing = 30. */
struct method_use method_number(double number);

/* First slot of argument number i of method. */
size_t method_slot(const struct method *method, size_t i);

/* Whether the argument is a text, which has no slot. */
bool argument_is_text(const struct argument *argument);

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

/* The same, but a method that is a name alone without quotation marks: skip. */
void method_say(const struct method_use *use, struct buf *out);

/* Whether use is an aggregate that compares units: no unit's score can be had alone. */
static inline bool method_compares_units(const struct method_use *use) {
  return use->method != NULL && use->method->aggregate_units != NULL;
}

/* Whether use is an aggregate that gives each unit weights of its own: no rule knows them. */
static inline bool method_weighs_units(const struct method_use *use) {
  return use->method != NULL && use->method->weighs_units;
}

/* Whether use fills gaps with values of earlier editions. */
static inline bool method_takes_earlier(const struct method_use *use) {
  return use->method != NULL && use->method->earlier;
}

/* Whether use derives weights from scores: they are a result's, and no rule knows them. */
static inline bool method_weighs_scores(const struct method_use *use) {
  return use->method != NULL && use->method->weigh_scores != NULL;
}

/* What the argument of that kind, a text, says; NULL where there is none. */
const char *method_text(const struct method_use *use, enum argument_kind kind);

/* Whether use does anything. */
static inline bool method_used(const struct method_use *use) {
  return use->method != NULL || use->function != NULL;
}

#endif
