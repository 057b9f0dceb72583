/* Columns are worked on in blocks of FORMULA_BLOCK units: each term fills its own block from
 * the blocks of its arguments, so that a formula passes over the cache, not over memory.
 * live marks the units for which a term counts: in the branch of an `if` that is not taken
 * nothing is an error. */
#include <math.h>
#include <string.h>

#include "base/number.h"
#include "rules/formula_messages.h"
#include "rules/formula_parts.h"

struct evaluation {
  struct formula *formula;
  const struct dataset *data;
  size_t from, n;                              /* the block: first unit and count */
  const struct term *wrong;                    /* first term with an error */
  bool by_zero;
  size_t wrong_unit, wrong_units;
};

static void fault(struct evaluation *run, const struct term *term, size_t i, bool by_zero) {
  if (run->wrong == NULL) {
    run->wrong = term;
    run->by_zero = by_zero;
    run->wrong_unit = run->from + i;
  }
  run->wrong_units += term == run->wrong;
}

/* Results that are not finite though all arguments are there are errors, and missing from
 * then on. */
static void check_finite(struct evaluation *run, const struct term *term,
                         const uint8_t *live) {
  for (size_t i = 0; i < run->n; i++) {
    if (isfinite(term->block[i])) continue;
    bool any_missing = false;
    for (size_t k = 0; k < term->arguments; k++)
      any_missing = any_missing || is_missing(term->argument[k]->block[i]);
    if (!any_missing && live[i]) fault(run, term, i, false);
    term->block[i] = NAN;
  }
}

static void load_column(const struct evaluation *run, const struct term *term) {
  const struct column *column = term->column;
  if (!column_is_text(column)) {
    memcpy(term->block, column->number + run->from, run->n * sizeof *term->block);
    return;
  }
  for (size_t i = 0; i < run->n; i++)
    term->block[i] = column->code[run->from + i] == NO_CODE ? NAN : 1;
}

static void fill(const struct evaluation *run, const struct term *term, double value) {
  for (size_t i = 0; i < run->n; i++) term->block[i] = value;
}

#define PAIRWISE(expression)                                                          \
  for (size_t i = 0; i < run->n; i++) {                                               \
    double a = left[i], b = right[i];                                                 \
    out[i] = (expression);                                                            \
  }                                                                                   \
  break

/* x^2 is x * x, as Lua 5.4 has it. */
static double power(double a, double b) {
  return b == 2 ? a * a : pow(a, b);
}

static void arithmetic(const struct evaluation *run, const struct term *term) {
  double *out = term->block;
  const double *left = term->argument[0]->block;
  const double *right = term->argument[term->arguments - 1]->block;
  switch (term->operation) {
    case TERM_ADD: PAIRWISE(a + b);
    case TERM_SUBTRACT: PAIRWISE(a - b);
    case TERM_MULTIPLY: PAIRWISE(a * b);
    case TERM_DIVIDE: PAIRWISE(a / b);
    case TERM_POWER: PAIRWISE(is_missing(a + b) ? NAN : power(a, b));
    default: PAIRWISE((a - b) - a);          /* negated: both sides are one */
  }
}

static void logic(const struct evaluation *run, const struct term *term) {
  double *out = term->block;
  const double *left = term->argument[0]->block;
  const double *right = term->argument[term->arguments - 1]->block;
#define TRUTH(condition) PAIRWISE(is_missing(a) || is_missing(b) ? NAN : (condition) ? 1 : 0)
  switch (term->operation) {
    case TERM_LESS: TRUTH(a < b);
    case TERM_GREATER: TRUTH(a > b);
    case TERM_LESS_EQUAL: TRUTH(a <= b);
    case TERM_GREATER_EQUAL: TRUTH(a >= b);
    case TERM_EQUAL: TRUTH(a == b);
    case TERM_NOT_EQUAL: TRUTH(a != b);
    case TERM_AND: TRUTH(a != 0 && b != 0);
    case TERM_OR: TRUTH(a != 0 || b != 0);
    default: TRUTH(a == 0);
  }
#undef TRUTH
}

static const char *text_at(const struct term *term, size_t unit) {
  if (term->operation == TERM_TEXT) return term->text;
  if (term->operation == TERM_NIL) return NULL;
  int32_t code = term->column->code[unit];
  return code == NO_CODE ? NULL : term->column->level[code];
}

static void compare_text(const struct evaluation *run, const struct term *term) {
  bool equal = term->operation == TERM_EQUAL;
  for (size_t i = 0; i < run->n; i++) {
    const char *a = text_at(term->argument[0], run->from + i);
    const char *b = text_at(term->argument[1], run->from + i);
    term->block[i] = a && b ? (strcmp(a, b) == 0) == equal : NAN;
  }
}

static void call(struct evaluation *run, const struct term *term, const uint8_t *live) {
  double *argument[64];
  for (size_t k = 0; k < term->arguments; k++) argument[k] = term->argument[k]->block;
  term->function->apply(term->block, argument, term->arguments, run->n);
  if (term->function->sees_missing) return;
  for (size_t k = 0; k < term->arguments; k++)
    for (size_t i = 0; i < run->n; i++)
      if (is_missing(argument[k][i])) term->block[i] = NAN;
  if (!term->function->gives_missing) check_finite(run, term, live);
}

static void evaluate_term(struct evaluation *run, const struct term *term,
                          const uint8_t *live);

static void branch(struct evaluation *run, const struct term *term, const uint8_t *live) {
  uint8_t taken[FORMULA_BLOCK];
  const double *condition = term->argument[0]->block;
  for (size_t way = 1; way <= 2; way++) {
    for (size_t i = 0; i < run->n; i++)
      taken[i] = live[i] && !is_missing(condition[i]) && (condition[i] != 0) == (way == 1);
    evaluate_term(run, term->argument[way], taken);
  }
  for (size_t i = 0; i < run->n; i++)
    term->block[i] = is_missing(condition[i]) ? NAN
                     : term->argument[condition[i] != 0 ? 1 : 2]->block[i];
}

static void divide(struct evaluation *run, const struct term *term, const uint8_t *live) {
  const double *over = term->argument[0]->block, *under = term->argument[1]->block;
  for (size_t i = 0; i < run->n; i++)
    if (under[i] == 0 && !is_missing(over[i])) {
      if (live[i]) fault(run, term, i, true);
      term->argument[1]->block[i] = NAN;
    }
  arithmetic(run, term);
  check_finite(run, term, live);
}

static bool compares_text(const struct term *term) {
  return (term->operation == TERM_EQUAL || term->operation == TERM_NOT_EQUAL) &&
         (term->argument[0]->type == FORMULA_TEXT || term->argument[1]->type == FORMULA_TEXT);
}

static void evaluate_term(struct evaluation *run, const struct term *term,
                          const uint8_t *live) {
  if (term->operation == TERM_TEXT || compares_text(term)) {
    if (term->operation != TERM_TEXT) compare_text(run, term);
    return;
  }
  size_t first = term->operation == TERM_IF ? 1 : term->arguments;
  for (size_t k = 0; k < first; k++) evaluate_term(run, term->argument[k], live);
  switch (term->operation) {
    case TERM_NUMBER: case TERM_TRUTH: fill(run, term, term->number); break;
    case TERM_NIL: fill(run, term, NAN); break;
    case TERM_COLUMN: load_column(run, term); break;
    case TERM_CALL: call(run, term, live); break;
    case TERM_IF: branch(run, term, live); break;
    case TERM_DIVIDE: divide(run, term, live); break;
    case TERM_ADD: case TERM_SUBTRACT: case TERM_MULTIPLY: case TERM_POWER: case TERM_NEGATE:
      arithmetic(run, term);
      check_finite(run, term, live);
      break;
    default: logic(run, term);
  }
}

/* The worst status of the cells that are there; STATUS_MISSING where there is no value. */
static void put_status(const struct evaluation *run, const double *value, uint8_t *status) {
  const struct formula *formula = run->formula;
  memset(status, STATUS_NORMAL, run->n);
  for (size_t k = 0; k < formula->names; k++) {
    const uint8_t *input = formula->input[k]->status + run->from;
    for (size_t i = 0; i < run->n; i++)
      if (input[i] != STATUS_MISSING && input[i] > status[i]) status[i] = input[i];
  }
  for (size_t i = 0; i < run->n; i++)
    if (is_missing(value[i])) status[i] = STATUS_MISSING;
}

static void put_inputs(const struct formula *formula, size_t unit, struct buf *out) {
  char room[NUMBER_ROOM];
  for (size_t k = 0; k < formula->names; k++) {
    const struct column *column = formula->input[k];
    const char *cell = column_cell(column, unit, room);
    buf_printf(out, "%s%s = %s", k ? ", " : " (", column->name, *cell ? cell : "nil");
  }
  if (formula->names > 0) buf_putc(out, ')');
}

static void report(const struct evaluation *run, struct diags *diags) {
  struct buf inputs = {0};
  const char *name = run->data->name[run->wrong_unit];
  struct place place = term_place(run->formula, run->wrong);
  put_inputs(run->formula, run->wrong_unit, &inputs);
  if (run->wrong_units > 1) buf_printf(&inputs, " and %zu more", run->wrong_units - 1);
  if (run->by_zero)
    diag_add(diags, place, "share(a, b) and per(n, a, b) are missing there instead",
             FORMULA_ZERO, name, buf_text(&inputs));
  else diag_add(diags, place, NULL, FORMULA_NOT_FINITE, name, buf_text(&inputs));
  buf_free(&inputs);
}

bool formula_evaluate(struct formula *formula, const struct dataset *data, double *value,
                      uint8_t *status, struct diags *diags) {
  uint8_t live[FORMULA_BLOCK];
  memset(live, 1, sizeof live);
  struct evaluation run = {.formula = formula, .data = data};
  for (run.from = 0; run.from < data->units; run.from += FORMULA_BLOCK) {
    run.n = data->units - run.from;
    if (run.n > FORMULA_BLOCK) run.n = FORMULA_BLOCK;
    evaluate_term(&run, formula->root, live);
    for (size_t i = 0; i < run.n; i++) value[run.from + i] = formula->root->block[i] + 0.0;
    put_status(&run, value + run.from, status + run.from);
  }
  if (run.wrong != NULL) report(&run, diags);
  return run.wrong == NULL;
}
