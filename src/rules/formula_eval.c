/* Columns are worked on in blocks of FORMULA_BLOCK units, so that a formula passes over the
 * cache, not over memory. A term writes into a block of its own, the one numbered at the
 * place where it stands in the term above; its arguments take the blocks after it. A column
 * of numbers is read where it lies.
 *
 * live marks the units for which a term counts: those for which the node exists, and within
 * an `if` those that take the branch; elsewhere nothing is an error. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/number.h"
#include "rules/formula_messages.h"
#include "rules/formula_parts.h"

struct evaluation {
  const struct formula *formula;
  const struct dataset *data;
  double *blocks;
  size_t room;                                 /* units of a block */
  size_t from, n;                              /* of this pass: first unit and count */
  const struct term *wrong;                    /* first term with an error */
  bool by_zero;
  size_t wrong_unit, wrong_units;
};

/* A term at work. */
struct job {
  const struct term *term;
  const uint8_t *live;
  double *out;
  size_t next;                                 /* number of the first free block */
};

static const double *evaluate_term(struct evaluation *run, const struct term *term,
                                   const uint8_t *live, size_t block);

/* --- faults ------------------------------------------------------------------------------ */

static void fault(struct evaluation *run, const struct term *term, size_t i, bool by_zero) {
  if (run->wrong == NULL) {
    run->wrong = term;
    run->by_zero = by_zero;
    run->wrong_unit = run->from + i;
  }
  run->wrong_units += term == run->wrong;
}

static bool any_missing(const double *const *argument, size_t count, size_t i) {
  for (size_t k = 0; k < count; k++)
    if (is_missing(argument[k][i])) return true;
  return false;
}

/* Makes missing what is not finite; a fault where no missing argument explains it. Arguments
 * are finite or missing, so that an infinite result is always one. */
static void check_finite(struct evaluation *run, const struct job *job,
                         const double *const *argument, bool may_be_missing) {
  const struct term *term = job->term;
  for (size_t i = 0; i < run->n; i++) {
    if (isfinite(job->out[i])) continue;
    bool explained = isnan(job->out[i]) &&
                     (may_be_missing || any_missing(argument, term->arguments, i));
    bool by_zero = term->operation == TERM_DIVIDE && argument[1][i] == 0;
    if (!explained && job->live[i]) fault(run, term, i, by_zero);
    job->out[i] = NAN;
  }
}

/* --- operators --------------------------------------------------------------------------- */

#define PAIRWISE(expression)                                                          \
  for (size_t i = 0; i < n; i++) {                                                    \
    double a = left[i], b = right[i];                                                 \
    out[i] = (expression);                                                            \
  }                                                                                   \
  break

#define TRUTH(condition)                                                              \
  PAIRWISE(is_missing(a) || is_missing(b) ? NAN : (condition) ? 1 : 0)

/* x^2 is x * x, as Lua 5.4 has it; 1^x and x^0 are missing where x is. */
static double power(double a, double b) {
  if (is_missing(a) || is_missing(b)) return NAN;
  return b == 2 ? a * a : pow(a, b);
}

static void arithmetic(enum operation operation, const double *left, const double *right,
                       double *out, size_t n) {
  switch (operation) {
    case TERM_ADD: PAIRWISE(a + b);
    case TERM_SUBTRACT: PAIRWISE(a - b);
    case TERM_MULTIPLY: PAIRWISE(a * b);
    case TERM_DIVIDE: PAIRWISE(a / b);
    default: PAIRWISE(power(a, b));
  }
}

static void compare(enum operation operation, const double *left, const double *right,
                    double *out, size_t n) {
  switch (operation) {
    case TERM_LESS: TRUTH(a < b);
    case TERM_GREATER: TRUTH(a > b);
    case TERM_LESS_EQUAL: TRUTH(a <= b);
    case TERM_GREATER_EQUAL: TRUTH(a >= b);
    case TERM_EQUAL: TRUTH(a == b);
    case TERM_NOT_EQUAL: TRUTH(a != b);
    case TERM_AND: TRUTH(a != 0 && b != 0);
    default: TRUTH(a != 0 || b != 0);
  }
}

static void binary(struct evaluation *run, const struct job *job) {
  const struct term *term = job->term;
  const double *argument[2] = {
    evaluate_term(run, term->argument[0], job->live, job->next),
    evaluate_term(run, term->argument[1], job->live, job->next + 1),
  };
  if (term->operation < TERM_ADD) {            /* and, or, comparisons come before */
    compare(term->operation, argument[0], argument[1], job->out, run->n);
    return;
  }
  arithmetic(term->operation, argument[0], argument[1], job->out, run->n);
  check_finite(run, job, argument, false);
}

static void unary(struct evaluation *run, const struct job *job) {
  bool negate = job->term->operation == TERM_NEGATE;
  const double *x = evaluate_term(run, job->term->argument[0], job->live, job->next);
  for (size_t i = 0; i < run->n; i++)
    job->out[i] = is_missing(x[i]) ? NAN : negate ? -x[i] : x[i] == 0;
}

/* --- text -------------------------------------------------------------------------------- */

static const char *text_at(const struct term *term, size_t unit) {
  if (term->operation == TERM_TEXT) return term->text;
  int32_t code = term->column->code[unit];
  return code == NO_CODE ? NULL : term->column->level[code];
}

static void compare_text(const struct evaluation *run, const struct job *job) {
  const struct term *left = job->term->argument[0], *right = job->term->argument[1];
  bool equal = job->term->operation == TERM_EQUAL;
  for (size_t i = 0; i < run->n; i++) {
    const char *a = text_at(left, run->from + i), *b = text_at(right, run->from + i);
    job->out[i] = a && b ? (strcmp(a, b) == 0) == equal : NAN;
  }
}

static bool compares_text(const struct term *term) {
  if (term->operation != TERM_EQUAL && term->operation != TERM_NOT_EQUAL) return false;
  return term->argument[0]->type == FORMULA_TEXT ||
         term->argument[1]->type == FORMULA_TEXT;
}

/* Text in its only use but comparison, missing(x): 1 where it is there. */
static void text_is_there(const struct evaluation *run, const struct job *job) {
  for (size_t i = 0; i < run->n; i++)
    job->out[i] = text_at(job->term, run->from + i) ? 1 : NAN;
}

/* --- the other terms --------------------------------------------------------------------- */

static void literal(const struct evaluation *run, const struct job *job) {
  double value = job->term->operation == TERM_NIL ? NAN : job->term->number;
  for (size_t i = 0; i < run->n; i++) job->out[i] = value;
}

static void call(struct evaluation *run, const struct job *job) {
  const struct term *term = job->term;
  const struct formula_function *function = term->function;
  const double *argument[FORMULA_MOST];
  for (size_t k = 0; k < term->arguments; k++)
    argument[k] = evaluate_term(run, term->argument[k], job->live, job->next + k);
  function->apply(job->out, argument, term->arguments, run->n);
  for (size_t k = 0; k < term->arguments && function->missing != MISSING_SEEN; k++)
    for (size_t i = 0; i < run->n; i++)
      if (is_missing(argument[k][i])) job->out[i] = NAN;
  check_finite(run, job, argument, function->missing != MISSING_SPREADS);
  if (term->ways != NULL) ways_note_call(term, job->live, argument, run->n);
}

/* Evaluates argument `way` where the condition is `holds`. */
static const double *branch(struct evaluation *run, const struct job *job,
                            const double *condition, size_t way, bool holds) {
  uint8_t live[FORMULA_BLOCK];
  for (size_t i = 0; i < run->n; i++)
    live[i] = job->live[i] && !is_missing(condition[i]) && (condition[i] != 0) == holds;
  return evaluate_term(run, job->term->argument[way], live, job->next + way);
}

static void choose(struct evaluation *run, const struct job *job) {
  const struct term *asked = job->term->argument[0];
  const double *condition = evaluate_term(run, asked, job->live, job->next);
  const double *yes = branch(run, job, condition, 1, true);
  const double *no = branch(run, job, condition, 2, false);
  for (size_t i = 0; i < run->n; i++)
    job->out[i] = is_missing(condition[i]) ? NAN : condition[i] != 0 ? yes[i] : no[i];
}

static void work(struct evaluation *run, const struct job *job) {
  switch (job->term->operation) {
    case TERM_NUMBER: case TERM_TRUTH: case TERM_NIL: literal(run, job); break;
    case TERM_TEXT: case TERM_COLUMN: text_is_there(run, job); break;
    case TERM_CALL: call(run, job); break;
    case TERM_IF: choose(run, job); break;
    case TERM_NEGATE: case TERM_NOT: unary(run, job); break;
    default: binary(run, job);
  }
}

static const double *evaluate_term(struct evaluation *run, const struct term *term,
                                   const uint8_t *live, size_t block) {
  struct job job = {term, live, run->blocks + block * run->room, block + 1};
  const double *value = job.out;
  if (term->operation == TERM_COLUMN && !column_is_text(term->column))
    value = term->column->number + run->from;
  else if (compares_text(term)) compare_text(run, &job);
  else work(run, &job);
  if (term->ways != NULL) ways_note(term, live, value, run->n);
  return value;
}

/* --- the formula ------------------------------------------------------------------------- */

/* The worst status of the cells that are there; STATUS_MISSING where there is no value. */
static void put_status(const struct evaluation *run, const double *value, uint8_t *status) {
  const struct formula *formula = run->formula;
  memset(status, STATUS_NORMAL, run->n);
  for (size_t k = 0; k < formula->names; k++) {
    const struct column *input = formula->input[k];
    const uint8_t *of_cell = input->status + run->from;
    for (size_t i = 0; i < run->n; i++)
      if (of_cell[i] > status[i] && !column_missing(input, run->from + i))
        status[i] = of_cell[i];
  }
  for (size_t i = 0; i < run->n; i++)
    if (is_missing(value[i])) status[i] = STATUS_MISSING;
}

static void evaluate_block(struct evaluation *run, double *value, uint8_t *status) {
  uint8_t live[FORMULA_BLOCK];
  for (size_t i = 0; i < run->n; i++) live[i] = status[i] != STATUS_IMPOSSIBLE;
  const double *result = evaluate_term(run, run->formula->root, live, 0);
  for (size_t i = 0; i < run->n; i++) value[i] = result[i] + 0.0;
  put_status(run, value, status);
}

static void put_inputs(const struct formula *formula, size_t unit, struct buf *out) {
  enum { SHOWN = 12 };
  char room[NUMBER_ROOM];
  for (size_t k = 0; k < formula->names && k < SHOWN; k++) {
    const struct column *column = formula->input[k];
    const char *cell = column_cell(column, unit, room);
    buf_printf(out, "%s%s = %s", k ? ", " : " (", column->name, *cell ? cell : "nil");
  }
  if (formula->names > SHOWN) buf_puts(out, ", …");
  if (formula->names > 0) buf_putc(out, ')');
}

static void report(const struct evaluation *run, struct diags *diags) {
  struct buf inputs = {0};
  const char *name = run->data->name[run->wrong_unit];
  struct place place = term_place(run->formula, run->wrong);
  put_inputs(run->formula, run->wrong_unit, &inputs);
  if (run->wrong_units > 1) buf_printf(&inputs, " and %zu more", run->wrong_units - 1);
  if (run->by_zero)
    diag_add(diags, place, FORMULA_ZERO_HINT, FORMULA_ZERO, name, buf_text(&inputs));
  else diag_add(diags, place, NULL, FORMULA_NOT_FINITE, name, buf_text(&inputs));
  buf_free(&inputs);
}

bool formula_evaluate(struct formula *formula, const struct dataset *data, double *value,
                      uint8_t *status, struct diags *diags) {
  struct evaluation run = {.formula = formula, .data = data};
  run.room = data->units < FORMULA_BLOCK ? data->units : FORMULA_BLOCK;
  run.blocks = mem_new(formula->root->blocks * run.room + 1, sizeof *run.blocks);
  for (; run.from < data->units; run.from += run.n) {
    run.n = data->units - run.from;
    if (run.n > run.room) run.n = run.room;
    evaluate_block(&run, value + run.from, status + run.from);
  }
  free(run.blocks);
  if (run.wrong != NULL) report(&run, diags);
  return run.wrong == NULL;
}
