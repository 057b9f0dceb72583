/* A formula as SQL. NULL stands for a missing value, and most of SQL spreads it as formulas do;
 * where it does not (LEAST, AND), the spelling below sees to it. Truths are BOOLEAN where a
 * condition is asked for, and 1 and 0 in arithmetic.
 *
 * A division by zero, which a formula refuses, is left to the database to refuse. */
#include <string.h>

#include "base/sql.h"
#include "rules/formula_parts.h"

enum { LONGEST = 100000 };                     /* bytes: some spellings repeat arguments */

/* How closely the parts of what is spelt hold together: brackets go around what is loose. */
enum level { LEVEL_SUM = 1, LEVEL_PRODUCT, LEVEL_CLOSED };

/* {a}, {b}, {c}: arguments; {A}, {B}, {C}: in brackets where they are loose; {list}: all;
 * {nulls}: whether one is missing; {sum}, {count}: of those that are there. */
struct spelling {
  const char *name;
  size_t arguments;                            /* 0: any number */
  enum level level;
  const char *sql;
};

static const struct spelling spellings[] = {
  {"abs", 0, LEVEL_CLOSED, "ABS({a})"},
  {"min", 0, LEVEL_CLOSED, "CASE WHEN {nulls} THEN NULL ELSE LEAST({list}) END"},
  {"max", 0, LEVEL_CLOSED, "CASE WHEN {nulls} THEN NULL ELSE GREATEST({list}) END"},
  {"sqrt", 0, LEVEL_CLOSED, "SQRT({a})"},
  {"exp", 0, LEVEL_CLOSED, "EXP({a})"},
  {"log", 0, LEVEL_CLOSED, "LN({a})"},
  {"log10", 0, LEVEL_CLOSED, "LOG10({a})"},
  {"floor", 0, LEVEL_CLOSED, "FLOOR({a})"},
  {"ceil", 0, LEVEL_CLOSED, "CEIL({a})"},
  {"round", 1, LEVEL_PRODUCT, "SIGN({a}) * FLOOR(ABS({a}) + 0.5)"},
  {"round", 2, LEVEL_PRODUCT,
   "SIGN({a}) * FLOOR(ABS({a}) * POWER(10.0, {b}) + 0.5) / POWER(10.0, {b})"},
  {"clamp", 0, LEVEL_CLOSED, "CASE WHEN {nulls} THEN NULL WHEN {A} < {B} THEN {b} "
                             "WHEN {A} > {C} THEN {c} ELSE {a} END"},
  {"coalesce", 0, LEVEL_CLOSED, "COALESCE({list})"},
  {"missing", 0, LEVEL_CLOSED, "({A} IS NULL)"},
  {"share", 0, LEVEL_PRODUCT, "100.0 * {A} / NULLIF({b}, 0.0)"},
  {"per", 0, LEVEL_PRODUCT, "{A} * {B} / NULLIF({c}, 0.0)"},
  {"count_yes", 0, LEVEL_CLOSED, "CASE WHEN COALESCE({list}) IS NOT NULL THEN {sum} END"},
  {"sum", 0, LEVEL_CLOSED, "CASE WHEN COALESCE({list}) IS NOT NULL THEN {sum} END"},
  {"mean", 0, LEVEL_PRODUCT, "{sum} / NULLIF({count}, 0.0)"},
};

static const char *const sign[] = {
  [TERM_LESS] = "<",         [TERM_GREATER] = ">",        [TERM_LESS_EQUAL] = "<=",
  [TERM_GREATER_EQUAL] = ">=", [TERM_NOT_EQUAL] = "<>",   [TERM_EQUAL] = "=",
  [TERM_ADD] = "+",          [TERM_SUBTRACT] = "-",       [TERM_MULTIPLY] = "*",
  [TERM_DIVIDE] = "/",
};

struct speller {
  const struct sql_dialect *dialect;
  struct buf *out;
  size_t end;                                  /* how long out may become */
  bool unknown;                                /* a function has no spelling */
};

/* A term, and whether it is asked for as a truth. */
static void put(struct speller *to, const struct term *term, bool truth);

/* --- what holds together ----------------------------------------------------------------- */

static const struct spelling *spelling_of(const struct term *term) {
  for (size_t i = 0; i < sizeof spellings / sizeof *spellings; i++) {
    const struct spelling *row = &spellings[i];
    bool fits = row->arguments == 0 || row->arguments == term->arguments;
    if (fits && strcmp(row->name, term->function->name) == 0) return row;
  }
  return NULL;
}

static enum level level_of(const struct term *term) {
  const struct spelling *spelling;
  switch (term->operation) {
    case TERM_ADD: case TERM_SUBTRACT: return LEVEL_SUM;
    case TERM_MULTIPLY: case TERM_DIVIDE: return LEVEL_PRODUCT;
    case TERM_CALL:
      spelling = spelling_of(term);
      return spelling != NULL ? spelling->level : LEVEL_CLOSED;
    default: return LEVEL_CLOSED;
  }
}

static void put_within(struct speller *to, const struct term *term, enum level least) {
  bool loose = level_of(term) < least;
  if (loose) buf_putc(to->out, '(');
  put(to, term, false);
  if (loose) buf_putc(to->out, ')');
}

/* Whether a truth is always one. */
static bool is_sure(const struct term *term) {
  if (term->operation == TERM_TRUTH) return true;
  if (term->operation == TERM_CALL) return strcmp(term->function->name, "missing") == 0;
  bool joins = term->operation == TERM_NOT || term->operation == TERM_AND ||
               term->operation == TERM_OR;
  for (size_t i = 0; joins && i < term->arguments; i++)
    joins = is_sure(term->argument[i]);
  return joins;
}

/* --- functions --------------------------------------------------------------------------- */

/* All arguments, each between two texts. */
static void put_each(struct speller *to, const struct term *term, const char *before,
                     const char *after, const char *between) {
  bool truth = term->type == FORMULA_TRUTH;
  for (size_t i = 0; i < term->arguments; i++) {
    buf_printf(to->out, "%s%s", i > 0 ? between : "", before);
    put(to, term->argument[i], truth);
    buf_puts(to->out, after);
  }
}

static void put_nulls(struct speller *to, const struct term *term) {
  const char *between = "";
  for (size_t i = 0; i < term->arguments; i++) {
    if (term->argument[i]->operation == TERM_NUMBER) continue;
    buf_puts(to->out, between);
    put_within(to, term->argument[i], LEVEL_CLOSED);
    buf_puts(to->out, " IS NULL");
    between = " OR ";
  }
  if (*between == '\0') buf_puts(to->out, "FALSE");
}

/* The argument that a letter stands for. */
static void put_argument(struct speller *to, const struct term *term, char letter) {
  bool small = letter >= 'a';
  const struct term *argument = term->argument[letter - (small ? 'a' : 'A')];
  bool whole = term->function->takes == TAKES_ANYTHING;
  if (whole && argument->type == FORMULA_TRUTH) put(to, argument, true);
  else put_within(to, argument, small ? LEVEL_SUM : LEVEL_CLOSED);
}

struct called {
  struct speller *to;
  const struct term *term;
};

static void put_part(void *context, const char *name, struct buf *out) {
  const struct called *called = context;
  struct speller *to = called->to;
  const struct term *term = called->term;
  (void)out;
  if (name[1] == '\0') put_argument(to, term, *name);
  else if (strcmp(name, "list") == 0) put_each(to, term, "", "", ", ");
  else if (strcmp(name, "nulls") == 0) put_nulls(to, term);
  else if (strcmp(name, "sum") == 0) {
    buf_putc(to->out, '(');
    put_each(to, term, "COALESCE(", ", 0.0)", " + ");
    buf_putc(to->out, ')');
  } else {
    buf_putc(to->out, '(');
    put_each(to, term, "CASE WHEN ", " IS NULL THEN 0.0 ELSE 1.0 END", " + ");
    buf_putc(to->out, ')');
  }
}

static void put_call(struct speller *to, const struct term *term) {
  const struct spelling *spelling = spelling_of(term);
  struct called called = {to, term};
  if (spelling != NULL) sql_fill(spelling->sql, put_part, &called, to->out);
  else to->unknown = true;
}

/* --- operators --------------------------------------------------------------------------- */

static void put_arithmetic(struct speller *to, const struct term *term) {
  enum level own = level_of(term);
  put_within(to, term->argument[0], own);
  buf_printf(to->out, " %s ", sign[term->operation]);
  put_within(to, term->argument[1], own + 1);
}

static void put_power(struct speller *to, const struct term *term) {
  buf_puts(to->out, "POWER(");
  put(to, term->argument[0], false);
  buf_puts(to->out, ", ");
  put(to, term->argument[1], false);
  buf_putc(to->out, ')');
}

static void put_comparison(struct speller *to, const struct term *term) {
  bool truths = term->argument[0]->type == FORMULA_TRUTH &&
                term->argument[1]->type == FORMULA_TRUTH;
  buf_putc(to->out, '(');
  put(to, term->argument[0], truths);
  buf_printf(to->out, " %s ", sign[term->operation]);
  put(to, term->argument[1], truths);
  buf_putc(to->out, ')');
}

static void put_joined(struct speller *to, const struct term *term, const char *before,
                       const char *between, const char *after) {
  buf_puts(to->out, before);
  put(to, term->argument[0], true);
  buf_puts(to->out, between);
  put(to, term->argument[1], true);
  buf_puts(to->out, after);
}

/* FALSE AND NULL is FALSE in SQL, and missing in a formula. */
static void put_and_or(struct speller *to, const struct term *term) {
  bool both = term->operation == TERM_AND;
  if (is_sure(term)) put_joined(to, term, "(", both ? " AND " : " OR ", ")");
  else if (both)
    put_joined(to, term, "(CAST(", " AS INTEGER) * CAST(", " AS INTEGER) = 1)");
  else
    put_joined(to, term, "(CAST(", " AS INTEGER) + CAST(", " AS INTEGER) > 0)");
}

static void put_choice(struct speller *to, const struct term *term, bool truth) {
  buf_puts(to->out, "CASE ");
  put(to, term->argument[0], true);
  buf_puts(to->out, " WHEN TRUE THEN ");
  put(to, term->argument[1], truth);
  buf_puts(to->out, " WHEN FALSE THEN ");
  put(to, term->argument[2], truth);
  buf_puts(to->out, " END");
}

static void put_marked(struct speller *to, const struct term *term, const char *before,
                       bool truth) {
  buf_puts(to->out, before);
  if (truth) put(to, term->argument[0], true);
  else put_within(to, term->argument[0], LEVEL_CLOSED);
  buf_putc(to->out, ')');
}

/* --- terms ------------------------------------------------------------------------------- */

static void put_plain(struct speller *to, const struct term *term, bool truth) {
  switch (term->operation) {
    case TERM_NUMBER: sql_number(to->dialect, term->number, to->out); break;
    case TERM_TRUTH: buf_puts(to->out, term->number != 0 ? "TRUE" : "FALSE"); break;
    case TERM_TEXT: sql_text(to->dialect, term->text, to->out); break;
    case TERM_NIL:
      buf_printf(to->out, "CAST(NULL AS %s)",
                 truth ? to->dialect->truth : to->dialect->number);
      break;
    case TERM_COLUMN: sql_name(to->dialect, term->text, to->out); break;
    case TERM_CALL: put_call(to, term); break;
    case TERM_IF: put_choice(to, term, truth); break;
    case TERM_NEGATE: put_marked(to, term, "(-", false); break;
    case TERM_NOT: put_marked(to, term, "(NOT ", true); break;
    case TERM_AND: case TERM_OR: put_and_or(to, term); break;
    case TERM_POWER: put_power(to, term); break;
    case TERM_ADD: case TERM_SUBTRACT: case TERM_MULTIPLY: case TERM_DIVIDE:
      put_arithmetic(to, term);
      break;
    default: put_comparison(to, term);
  }
}

static void put(struct speller *to, const struct term *term, bool truth) {
  if (to->out->length > to->end) return;
  if (term->type != FORMULA_TRUTH || truth) {
    put_plain(to, term, truth);
    return;
  }
  buf_puts(to->out, "CASE ");
  put_plain(to, term, true);
  buf_puts(to->out, " WHEN TRUE THEN 1.0 WHEN FALSE THEN 0.0 END");
}

bool formula_sql(const struct formula *formula, const struct sql_dialect *dialect,
                 bool truth, struct buf *out) {
  struct speller to = {dialect, out, out->length + LONGEST, false};
  put(&to, formula->root, truth);
  return !to.unknown && out->length <= to.end;
}
