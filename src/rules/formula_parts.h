/* What the files of the formula share: terms, functions, the formula itself. */
#ifndef SCIRULES_RULES_FORMULA_PARTS_H
#define SCIRULES_RULES_FORMULA_PARTS_H

#include <stdint.h>

#include "rules/formula.h"

enum {
  FORMULA_BLOCK = 1024,                        /* units worked on at a time */
  FORMULA_NESTED = 200,                        /* brackets within brackets */
  FORMULA_BLOCKS = 1000,                       /* blocks that a formula may need */
  FORMULA_MOST = 250                           /* arguments of one function */
};

enum operation {
  TERM_NUMBER, TERM_TRUTH, TERM_TEXT, TERM_NIL, TERM_COLUMN, TERM_CALL, TERM_IF,
  TERM_NEGATE, TERM_NOT, TERM_OR, TERM_AND,
  TERM_LESS, TERM_GREATER, TERM_LESS_EQUAL, TERM_GREATER_EQUAL, TERM_NOT_EQUAL, TERM_EQUAL,
  TERM_ADD, TERM_SUBTRACT, TERM_MULTIPLY, TERM_DIVIDE, TERM_POWER
};

struct term {
  enum operation operation;
  enum formula_type type;                      /* after binding */
  bool unsound;                                /* something in it does not go together */
  size_t offset, length;                       /* of the name, literal or operator */
  struct term **argument;
  size_t arguments;
  size_t blocks;                               /* to evaluate it: bounds its height, too */
  double number;
  const char *text;                            /* column's name, quoted text */
  const struct column *column;                 /* after binding */
  const struct formula_function *function;
  uint8_t *ways;                               /* taken so far; NULL: nobody watches */
};

/* Numbers in, numbers out, for n units; NaN is missing. */
typedef void formula_apply(double *out, const double *const *argument, size_t arguments,
                           size_t n);

/* What a function takes; alike: truths or numbers, and it gives the same. */
enum formula_takes { TAKES_NUMBERS, TAKES_TRUTHS, TAKES_ALIKE, TAKES_ANYTHING };

/* A missing argument: makes the result missing; so does a result that is no number, too; or
 * the function looks at it itself. */
enum formula_missing { MISSING_SPREADS, MISSING_AT_ZERO, MISSING_SEEN };

struct formula_function {
  const char *name;
  size_t least, most;
  enum formula_takes takes;
  enum formula_missing missing;
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

/* Notes which ways a watched term, or a function with its arguments, has gone for the n units
 * that are live. */
void ways_note(const struct term *term, const uint8_t *live, const double *value, size_t n);
void ways_note_call(const struct term *term, const uint8_t *live,
                    const double *const *argument, size_t n);

/* The place of a term in the rule file. */
struct place term_place(const struct formula *formula, const struct term *term);

#endif
