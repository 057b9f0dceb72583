/* Names become columns, terms get types. A truth value counts in arithmetic only where it
 * stems from yes/no columns, which are 1 or 0 there. */
#include <string.h>

#include "base/number.h"
#include "base/text.h"
#include "rules/formula_messages.h"
#include "rules/formula_parts.h"

struct binding {
  struct formula *formula;
  struct diags *diags;
  size_t errors;
};

/* --- columns ----------------------------------------------------------------------------- */

static const char *nearest_column(struct arena *arena, const struct dataset *data,
                                  bool units_only, const char *name) {
  size_t count, kept = 0;
  const char *const *names = dataset_names(data, &count);
  const char **seen = arena_new_array(arena, count + 1, const char *);
  for (size_t i = 0; i < count; i++)
    if (!units_only || data->column[i]->of_units) seen[kept++] = names[i];
  return text_did_you_mean(arena, name, seen, kept);
}

/* On a column that the code book has and no file: the file that has it may spell it
 * otherwise, or be missing. */
static const char *described_hint(struct arena *arena, const struct dataset *data,
                                  const char *name) {
  const char **names = arena_new_array(arena, data->columns, const char *);
  size_t count = 0;
  for (size_t i = 0; i < data->columns; i++)
    if (!data->column[i]->in_code_book) names[count++] = data->column[i]->name;
  const char *near = text_nearest(name, names, count);
  return near ? arena_printf(arena, FORMULA_DESCRIBED_AS, near)
              : FORMULA_ONLY_DESCRIBED;
}

const char *formula_column_hint(struct arena *arena, const struct dataset *data,
                                bool units_only, const char *name) {
  if (units_only && dataset_find(data, name) != NULL)
    return "it is a column of the data; here only the units file is seen";
  for (const char *const *function = formula_functions(); *function; function++)
    if (strcmp(*function, name) == 0)
      return arena_printf(arena, "it is a function: write %s(…)", name);
  if (!units_only && dataset_describes(data, name))
    return described_hint(arena, data, name);
  return nearest_column(arena, data, units_only, name);
}

static bool bind_columns(struct formula *formula, const struct dataset *data,
                         bool units_only, const char *where, struct diags *diags) {
  bool ok = true;
  for (size_t i = 0; i < formula->columns; i++) {
    struct term *term = formula->column[i];
    term->column = dataset_find(data, term->text);
    if (term->column && units_only && !term->column->of_units) term->column = NULL;
    if (term->column != NULL) continue;
    ok = false;
    if (data->unread > 0 && !units_only) continue;    /* it may stand in there */
    diag_add(diags, term_place(formula, term),
             formula_column_hint(formula->arena, data, units_only, term->text),
             FORMULA_NO_COLUMN, term->text, where);
  }
  formula->input = arena_new_array(formula->arena, formula->names, const struct column *);
  for (size_t i = 0; i < formula->names; i++)
    formula->input[i] = dataset_find(data, formula->name[i]);
  return ok;
}

/* --- types ------------------------------------------------------------------------------- */

static const char *type_name(enum formula_type type) {
  static const char *const names[] = {"a number", "a condition", "text"};
  return names[type];
}

/* Whether a truth value is one of yes/no columns, or nil. */
static bool is_yes_no(const struct term *term) {
  size_t from = term->operation == TERM_IF ? 1 : 0;
  if (term->operation == TERM_NIL) return true;
  if (term->operation == TERM_COLUMN) return term->column->type == COLUMN_YES_NO;
  if (term->operation != TERM_IF && term->operation != TERM_CALL) return false;
  if (term->type != FORMULA_TRUTH || term->arguments <= from) return false;
  if (from == 0 && term->function->takes != TAKES_ALIKE) return false;
  for (size_t i = from; i < term->arguments; i++)
    if (!is_yes_no(term->argument[i])) return false;
  return true;
}

static bool is_comparison(const struct term *term) {
  return term->operation >= TERM_LESS && term->operation <= TERM_EQUAL;
}

static const char *text_hint(struct arena *arena, const struct term *term) {
  const struct column *column = term->column;
  if (column == NULL || column->levels == 0) return "compare text with == \"…\"";
  return arena_printf(arena, "'%s' holds text such as '%s'; compare it with == \"…\"",
                      column->name, column->level[0]);
}

/* What to write where the term stands and type is needed. */
static const char *type_hint(struct arena *arena, const struct term *term,
                             enum formula_type type) {
  if (term->type == FORMULA_TEXT) return text_hint(arena, term);
  if (type == FORMULA_TEXT && term->type == FORMULA_TRUTH)
    return term->operation != TERM_COLUMN
               ? "it is true or false: write it alone, or not (…)"
               : arena_printf(arena, "it is yes or no: write %s, or not %s", term->text,
                              term->text);
  if (type == FORMULA_TEXT && term->type == FORMULA_NUMBER)
    return "numbers are compared without quotation marks";
  if (type == FORMULA_NUMBER && is_comparison(term))
    return "write a < b and b < c, or if … then 1 else 0 end";
  if (type == FORMULA_NUMBER) return "write if … then 1 else 0 end";
  return "compare it, as in x > 0; a choice is if … then … else … end";
}

/* Whether a term may stand where type is needed; a finding where not. nil fits anywhere. */
static void need(struct binding *binding, const struct term *term, enum formula_type type) {
  if (term->operation == TERM_NIL || term->type == type || term->unsound) return;
  if (type == FORMULA_NUMBER && term->type == FORMULA_TRUTH && is_yes_no(term)) return;
  diag_add(binding->diags, term_place(binding->formula, term),
           type_hint(binding->formula->arena, term, type), FORMULA_TYPE, type_name(type),
           type_name(term->type));
  binding->errors++;
}

/* not binds closer than ==, as in Lua. */
static void need_of_not(struct binding *binding, const struct term *term) {
  const struct term *operand = term->argument[0];
  if (operand->type == FORMULA_TRUTH || operand->operation == TERM_NIL) return;
  if (operand->unsound) return;
  diag_add(binding->diags, term_place(binding->formula, operand), FORMULA_NOT_HINT,
           FORMULA_TYPE, type_name(FORMULA_TRUTH), type_name(operand->type));
  binding->errors++;
}

static void need_all(struct binding *binding, const struct term *term,
                     enum formula_type type) {
  for (size_t i = 0; i < term->arguments; i++) need(binding, term->argument[i], type);
}

/* The type that arguments from `first` on have in common: truth where all are, nil aside. */
static enum formula_type common_type(const struct term *term, size_t first) {
  bool truth = false;
  for (size_t i = first; i < term->arguments; i++) {
    const struct term *argument = term->argument[i];
    if (argument->operation == TERM_NIL) continue;
    if (argument->type != FORMULA_TRUTH) return FORMULA_NUMBER;
    truth = true;
  }
  return truth ? FORMULA_TRUTH : FORMULA_NUMBER;
}

/* --- comparisons ------------------------------------------------------------------------- */

static bool compares_nil(struct binding *binding, const struct term *term) {
  for (size_t i = 0; i < 2; i++) {
    if (term->argument[i]->operation != TERM_NIL) continue;
    diag_add(binding->diags, term_place(binding->formula, term->argument[i]),
             FORMULA_NIL_HINT, FORMULA_NIL);
    binding->errors++;
    return true;
  }
  return false;
}

static const char *levels_hint(struct arena *arena, const struct column *column,
                               const char *text) {
  enum { SHOWN = 6 };
  const char *hint = text_did_you_mean(arena, text, column->level, column->levels);
  if (hint != NULL) return hint;
  hint = "its cells say";
  for (size_t i = 0; i < column->levels && i < SHOWN; i++)
    hint = arena_printf(arena, "%s%s '%s'", hint, i > 0 ? "," : "", column->level[i]);
  return column->levels > SHOWN ? arena_printf(arena, "%s, …", hint) : hint;
}

/* A text that no cell has makes a comparison that is never true: a slip, most likely. */
static void look_for_text(struct binding *binding, const struct term *quoted,
                          const struct term *other) {
  const struct column *column = other->column;
  if (quoted->operation != TERM_TEXT || other->operation != TERM_COLUMN) return;
  for (size_t i = 0; i < column->levels; i++)
    if (strcmp(column->level[i], quoted->text) == 0) return;
  if (column->levels > 0)
    diag_add(binding->diags, term_place(binding->formula, quoted),
             levels_hint(binding->formula->arena, column, quoted->text), FORMULA_UNSEEN,
             column->name, quoted->text);
}

static void bind_text_comparison(struct binding *binding, const struct term *term) {
  size_t errors = binding->errors;
  need_all(binding, term, FORMULA_TEXT);
  if (binding->errors > errors) return;
  look_for_text(binding, term->argument[0], term->argument[1]);
  look_for_text(binding, term->argument[1], term->argument[0]);
}

static enum formula_type bind_comparison(struct binding *binding, struct term *term) {
  const struct term *a = term->argument[0], *b = term->argument[1];
  bool equality = term->operation == TERM_EQUAL || term->operation == TERM_NOT_EQUAL;
  bool text = a->type == FORMULA_TEXT || b->type == FORMULA_TEXT;
  bool truths = a->type == FORMULA_TRUTH && b->type == FORMULA_TRUTH;
  if (compares_nil(binding, term)) return FORMULA_TRUTH;
  if (equality && text) bind_text_comparison(binding, term);
  else if (!(equality && truths)) need_all(binding, term, FORMULA_NUMBER);
  return FORMULA_TRUTH;
}

/* --- terms ------------------------------------------------------------------------------- */

static enum formula_type bind_call(struct binding *binding, struct term *term) {
  enum formula_type common = common_type(term, 0);
  switch (term->function->takes) {
    case TAKES_NUMBERS: need_all(binding, term, FORMULA_NUMBER); return FORMULA_NUMBER;
    case TAKES_TRUTHS: need_all(binding, term, FORMULA_TRUTH); return FORMULA_NUMBER;
    case TAKES_ALIKE: need_all(binding, term, common); return common;
    default: return FORMULA_TRUTH;
  }
}

static enum formula_type bind_if(struct binding *binding, struct term *term) {
  enum formula_type common = common_type(term, 1);
  need(binding, term->argument[0], FORMULA_TRUTH);
  need(binding, term->argument[1], common);
  need(binding, term->argument[2], common);
  return common;
}

static enum formula_type type_of_column(const struct column *column) {
  if (column_is_text(column)) return FORMULA_TEXT;
  return column->type == COLUMN_YES_NO ? FORMULA_TRUTH : FORMULA_NUMBER;
}

static enum formula_type type_of(struct binding *binding, struct term *term) {
  switch (term->operation) {
    case TERM_NUMBER: case TERM_NIL: return FORMULA_NUMBER;
    case TERM_TRUTH: return FORMULA_TRUTH;
    case TERM_TEXT: return FORMULA_TEXT;
    case TERM_COLUMN: return type_of_column(term->column);
    case TERM_CALL: return bind_call(binding, term);
    case TERM_IF: return bind_if(binding, term);
    case TERM_NOT: need_of_not(binding, term); return FORMULA_TRUTH;
    case TERM_AND: case TERM_OR:
      need_all(binding, term, FORMULA_TRUTH);
      return FORMULA_TRUTH;
    case TERM_LESS: case TERM_GREATER: case TERM_LESS_EQUAL: case TERM_GREATER_EQUAL:
    case TERM_EQUAL: case TERM_NOT_EQUAL:
      return bind_comparison(binding, term);
    default:
      need_all(binding, term, FORMULA_NUMBER);
      return FORMULA_NUMBER;
  }
}

static void bind_term(struct binding *binding, struct term *term) {
  size_t errors = binding->errors;
  for (size_t i = 0; i < term->arguments; i++) bind_term(binding, term->argument[i]);
  term->type = type_of(binding, term);
  term->unsound = binding->errors > errors;
}

bool formula_bind(struct formula *formula, const struct dataset *data, bool units_only,
                  const char *where, struct diags *diags) {
  if (!bind_columns(formula, data, units_only, where, diags)) return false;
  struct binding binding = {formula, diags, 0};
  bind_term(&binding, formula->root);
  return binding.errors == 0;
}

enum formula_type formula_type(const struct formula *formula) {
  return formula->root->type;
}

const struct column *formula_bare(const struct formula *formula) {
  return formula->root->operation == TERM_COLUMN ? formula->root->column : NULL;
}

const struct column *const *formula_inputs(const struct formula *formula, size_t *count) {
  *count = formula->input ? formula->names : 0;
  return formula->input;
}

/* --- the formula with one unit's numbers ------------------------------------------------ */

/* The last byte before, or the first after, that is no blank; NUL where there is none. */
static char byte_before(const char *text, size_t at) {
  while (at > 0 && strchr(" \t\r\n", text[at - 1]) != NULL) at--;
  return at > 0 ? text[at - 1] : '\0';
}

static char byte_after(const char *text, size_t at) {
  return text[at + strspn(text + at, " \t\r\n")];
}

/* A negative number beside an operator stands in brackets: 3 - (-2), (-2)^2. */
static bool wants_brackets(const struct formula *formula, const struct term *term) {
  char before = byte_before(formula->text, term->offset);
  char after = byte_after(formula->text, term->offset + term->length);
  return after == '^' || (before != '\0' && strchr("+-*/^", before) != NULL);
}

static void put_cell(const struct formula *formula, const struct term *term, size_t unit,
                     struct buf *out) {
  char room[NUMBER_ROOM];
  const struct column *column = term->column;
  const char *cell = column_cell(column, unit, room);
  if (column_missing(column, unit)) buf_puts(out, "nil");
  else if (column_is_text(column)) buf_printf(out, "\"%s\"", cell);
  else if (*cell == '-' && wants_brackets(formula, term)) buf_printf(out, "(%s)", cell);
  else buf_puts(out, cell);
}

void formula_filled(const struct formula *formula, const struct dataset *data, size_t unit,
                    struct buf *out) {
  (void)data;
  size_t at = 0;
  for (size_t i = 0; i < formula->columns; i++) {
    const struct term *term = formula->column[i];
    buf_put(out, formula->text + at, term->offset - at);
    put_cell(formula, term, unit, out);
    at = term->offset + term->length;
  }
  buf_puts(out, formula->text + at);
}
