/* What the files of the formula share: terms, functions, the formula itself. */
#ifndef SCIRULES_RULES_FORMULA_PARTS_H
#define SCIRULES_RULES_FORMULA_PARTS_H

#include <stdint.h>

#include "rules/formula.h"

enum { FORMULA_BLOCK = 1024, FORMULA_DEPTH = 200 };

enum operation {
  TERM_NUMBER, TERM_TRUTH, TERM_TEXT, TERM_NIL, TERM_COLUMN, TERM_CALL, TERM_IF,
  TERM_NEGATE, TERM_NOT, TERM_OR, TERM_AND,
  TERM_LESS, TERM_GREATER, TERM_LESS_EQUAL, TERM_GREATER_EQUAL, TERM_NOT_EQUAL, TERM_EQUAL,
  TERM_ADD, TERM_SUBTRACT, TERM_MULTIPLY, TERM_DIVIDE, TERM_POWER
};

struct term {
  enum operation operation;
  enum formula_type type;                      /* after binding */
  size_t offset, length;                       /* of the name, literal or operator */
  struct term **argument;
  size_t arguments;
  double number;
  const char *text;                            /* column's name, quoted text */
  const struct column *column;                 /* after binding */
  const struct formula_function *function;
  double *block;                               /* FORMULA_BLOCK values while evaluating */
};

/* Numbers in, numbers out, for n units; NaN is missing. */
typedef void formula_apply(double *out, double *const *argument, size_t arguments,
                           size_t n);

struct formula_function {
  const char *name;
  size_t least, most;
  bool sees_missing;                           /* else: any missing argument, no result */
  bool takes_text;                             /* missing(x) */
  bool gives_truth, gives_missing;             /* gives_missing: 0 divisor is no error */
  formula_apply *apply;
};

extern const struct formula_function formula_function_table[];

struct formula {
  struct arena *arena;
  const char *text;
  struct locator locator;
  struct term *root;
  struct term **column;                        /* every column term, in order of the text */
  size_t columns;
  const char **name;                           /* distinct names */
  size_t names;
  const struct column **input;                 /* by name, after binding */
};

/* The place of a term in the rule file. */
struct place term_place(const struct formula *formula, const struct term *term);

#endif
