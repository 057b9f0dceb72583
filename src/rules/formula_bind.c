/* Names become columns, terms get types. A truth value counts in arithmetic only where it
 * is a yes/no column, which is 1 or 0 there. */
#include <string.h>

#include "base/number.h"
#include "base/text.h"
#include "rules/formula_messages.h"
#include "rules/formula_parts.h"

struct binding {
  struct formula *formula;
  struct diags *diags;
  bool ok;
};

static const char *nearest_column(struct formula *formula, const struct dataset *data,
                                  bool units_only, const char *name) {
  size_t count, kept = 0;
  const char *const *names = dataset_names(data, &count);
  const char **seen = arena_new_array(formula->arena, count + 1, const char *);
  for (size_t i = 0; i < count; i++)
    if (!units_only || data->column[i]->of_units) seen[kept++] = names[i];
  return text_did_you_mean(formula->arena, name, seen, kept);
}

static bool bind_columns(struct formula *formula, const struct dataset *data,
                         bool units_only, const char *where, struct diags *diags) {
  bool ok = true;
  for (size_t i = 0; i < formula->columns; i++) {
    struct term *term = formula->column[i];
    term->column = dataset_find(data, term->text);
    if (term->column && units_only && !term->column->of_units) term->column = NULL;
    if (term->column != NULL) continue;
    diag_add(diags, term_place(formula, term),
             nearest_column(formula, data, units_only, term->text), FORMULA_NO_COLUMN,
             term->text, where);
    ok = false;
  }
  formula->input = arena_new_array(formula->arena, formula->names, const struct column *);
  for (size_t i = 0; i < formula->names; i++)
    formula->input[i] = dataset_find(data, formula->name[i]);
  return ok;
}

static const char *type_name(enum formula_type type) {
  static const char *const names[] = {"a number", "a condition", "text"};
  return names[type];
}

static bool is_yes_no_column(const struct term *term) {
  return term->operation == TERM_COLUMN && term->column->type == COLUMN_YES_NO;
}

/* Whether a term may stand where type is needed; a finding where not. nil fits anywhere. */
static void need(struct binding *binding, const struct term *term, enum formula_type type) {
  if (term->operation == TERM_NIL || term->type == type) return;
  if (type == FORMULA_NUMBER && is_yes_no_column(term)) return;
  const char *hint = NULL;
  if (type == FORMULA_NUMBER && term->type == FORMULA_TRUTH)
    hint = "write if … then 1 else 0 end";
  if (term->type == FORMULA_TEXT) hint = "compare text with == \"…\"";
  if (type == FORMULA_TRUTH && term->type == FORMULA_NUMBER)
    hint = "compare it, as in x > 0";
  diag_add(binding->diags, term_place(binding->formula, term), hint, FORMULA_TYPE,
           type_name(type), type_name(term->type));
  binding->ok = false;
}

static void need_all(struct binding *binding, const struct term *term,
                     enum formula_type type) {
  for (size_t i = 0; i < term->arguments; i++) need(binding, term->argument[i], type);
}

static enum formula_type bind_comparison(struct binding *binding, struct term *term) {
  const struct term *a = term->argument[0], *b = term->argument[1];
  bool equality = term->operation == TERM_EQUAL || term->operation == TERM_NOT_EQUAL;
  bool text = a->type == FORMULA_TEXT || b->type == FORMULA_TEXT;
  bool truths = a->type == FORMULA_TRUTH && b->type == FORMULA_TRUTH;
  if (equality && text) need_all(binding, term, FORMULA_TEXT);
  else if (!(equality && truths)) need_all(binding, term, FORMULA_NUMBER);
  return FORMULA_TRUTH;
}

static enum formula_type bind_call(struct binding *binding, struct term *term) {
  const struct formula_function *function = term->function;
  if (!function->takes_text) need_all(binding, term, FORMULA_NUMBER);
  return function->gives_truth ? FORMULA_TRUTH : FORMULA_NUMBER;
}

static enum formula_type bind_if(struct binding *binding, struct term *term) {
  const struct term *yes = term->argument[1], *no = term->argument[2];
  need(binding, term->argument[0], FORMULA_TRUTH);
  enum formula_type type = yes->operation == TERM_NIL ? no->type : yes->type;
  if (yes->type != no->type && type == FORMULA_TRUTH) type = FORMULA_NUMBER;
  if (type == FORMULA_TEXT) type = FORMULA_NUMBER;
  need(binding, yes, type);
  need(binding, no, type);
  return type;
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
    case TERM_NOT: case TERM_AND: case TERM_OR:
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
  for (size_t i = 0; i < term->arguments; i++) bind_term(binding, term->argument[i]);
  term->type = type_of(binding, term);
  if (term->block == NULL)
    term->block = arena_new_array(binding->formula->arena, FORMULA_BLOCK, double);
}

bool formula_bind(struct formula *formula, const struct dataset *data, bool units_only,
                  const char *where, struct diags *diags) {
  if (!bind_columns(formula, data, units_only, where, diags)) return false;
  struct binding binding = {formula, diags, true};
  bind_term(&binding, formula->root);
  return binding.ok;
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

static void put_cell(const struct column *column, size_t unit, struct buf *out) {
  char room[NUMBER_ROOM];
  if (column_missing(column, unit)) buf_puts(out, "nil");
  else if (column_is_text(column))
    buf_printf(out, "\"%s\"", column_cell(column, unit, room));
  else buf_puts(out, column_cell(column, unit, room));
}

void formula_filled(const struct formula *formula, const struct dataset *data, size_t unit,
                    struct buf *out) {
  (void)data;
  size_t at = 0;
  for (size_t i = 0; i < formula->columns; i++) {
    const struct term *term = formula->column[i];
    buf_put(out, formula->text + at, term->offset - at);
    put_cell(term->column, unit, out);
    at = term->offset + term->length;
  }
  buf_puts(out, formula->text + at);
}
