/* Each term has a byte of ways while somebody watches; without one nothing is noted. A way
 * is taken once a single live unit went it. */
#include <math.h>

#include "base/number.h"
#include "rules/formula_parts.h"

enum {
  WAY_REACHED = 1, WAY_TRUE = 2, WAY_FALSE = 4, WAY_VALUE = 8, WAY_MISSING = 16,
  WAY_CHOSEN = 32,                             /* by the coalesce around it */
  WAY_ZERO = 64                                /* as what share or per divide by */
};

/* --- noting ------------------------------------------------------------------------------ */

static uint8_t way_of(double value) {
  if (is_missing(value)) return WAY_REACHED | WAY_MISSING;
  return (uint8_t)(WAY_REACHED | WAY_VALUE | (value != 0 ? WAY_TRUE : WAY_FALSE));
}

void ways_note(const struct term *term, const uint8_t *live, const double *value, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (live[i]) *term->ways |= way_of(value[i]);
}

static bool is_coalesce(const struct term *term) {
  return term->operation == TERM_CALL && term->function->missing == MISSING_SEEN &&
         term->function->takes == TAKES_ALIKE;
}

static bool divides(const struct term *term) {
  return term->operation == TERM_CALL && term->function->missing == MISSING_AT_ZERO;
}

static const struct term *divisor(const struct term *term) {
  return term->argument[term->arguments - 1];
}

static void note_choice(const struct term *term, const double *const *argument, size_t i) {
  for (size_t k = 0; k < term->arguments; k++)
    if (!is_missing(argument[k][i])) {
      *term->argument[k]->ways |= WAY_CHOSEN;
      return;
    }
}

static void note_divisor(const struct term *term, const double *const *argument, size_t i) {
  if (argument[term->arguments - 1][i] == 0) *divisor(term)->ways |= WAY_ZERO;
}

void ways_note_call(const struct term *term, const uint8_t *live,
                    const double *const *argument, size_t n) {
  for (size_t i = 0; i < n; i++) {
    if (!live[i]) continue;
    if (is_coalesce(term)) note_choice(term, argument, i);
    else if (divides(term)) note_divisor(term, argument, i);
  }
}

/* --- watching ---------------------------------------------------------------------------- */

static void watch(struct arena *arena, struct term *term) {
  if (term->ways == NULL) term->ways = arena_new_one(arena, uint8_t);
  *term->ways = 0;
  for (size_t k = 0; k < term->arguments; k++) watch(arena, term->argument[k]);
}

void formula_watch(struct formula *formula) {
  watch(formula->arena, formula->root);
}

/* --- telling ----------------------------------------------------------------------------- */

/* Ways that a place has to go, and what to say where one of them, or all, are left. */
struct question {
  uint8_t way[2];                              /* the second 0: there is none */
  const char *left[2], *all;
  bool about_formula;
};

struct telling {
  const struct formula *formula;
  formula_visit *visit;
  void *context;
};

/* Where the question is about: of the formula as a whole its beginning. */
static struct place place_of(const struct telling *telling, const struct term *term,
                             const struct question *question) {
  const struct formula *formula = telling->formula;
  bool whole = question->about_formula || !(*formula->root->ways & WAY_REACHED);
  return whole ? locate(&formula->locator, 0, 1) : term_place(formula, term);
}

static void ask(const struct telling *telling, const struct term *term,
                const struct question *question) {
  const struct term *root = telling->formula->root;
  bool first = *term->ways & question->way[0], second = *term->ways & question->way[1];
  size_t count = question->way[1] != 0 ? 2 : 1, taken = (size_t)first + second;
  const char *left = taken == count ? NULL
                     : taken == 0   ? question->all
                                    : question->left[first ? 1 : 0];
  if (!(*root->ways & WAY_REACHED)) left = term == root ? "never calculated" : NULL;
  telling->visit(telling->context, place_of(telling, term, question), count, taken, left);
}

static const struct question of_condition = {
  .way = {WAY_TRUE, WAY_FALSE}, .left = {"condition never true", "condition never false"},
  .all = "condition never true or false",
};
static const struct question of_value = {
  .way = {WAY_VALUE}, .all = "never gives a value", .about_formula = true,
};
static const struct question of_quotient = {
  .way = {WAY_VALUE, WAY_MISSING}, .left = {"never gives a value", "never missing"},
  .all = "never asked",
};
static const struct question of_divisor = {.way = {WAY_ZERO}, .all = "divisor never 0"};
static const struct question of_choice = {
  .way = {WAY_CHOSEN}, .all = "never taken by coalesce",
};

/* What is true or false; `not` says the same as what it stands before. */
static bool is_condition(const struct term *term) {
  return term->type == FORMULA_TRUTH && term->operation != TERM_TRUTH &&
         term->operation != TERM_NOT;
}

/* Not where it is a number, or a column that the code book keeps above 0. */
static bool may_be_zero(const struct term *term) {
  if (term->operation == TERM_COLUMN) return !(term->column->min > 0);
  return term->operation != TERM_NUMBER && term->operation != TERM_NIL;
}

static void tell(const struct telling *telling, const struct term *term) {
  if (is_condition(term)) ask(telling, term, &of_condition);
  else if (divides(term)) ask(telling, term, &of_quotient);
  else if (term == telling->formula->root) ask(telling, term, &of_value);
  if (divides(term) && may_be_zero(divisor(term))) ask(telling, divisor(term), &of_divisor);
  for (size_t k = 0; k < term->arguments; k++) {
    if (is_coalesce(term) && term->argument[k]->operation != TERM_NIL)
      ask(telling, term->argument[k], &of_choice);
    tell(telling, term->argument[k]);
  }
}

void formula_ways(const struct formula *formula, formula_visit *visit, void *context) {
  struct telling telling = {formula, visit, context};
  tell(&telling, formula->root);
}
