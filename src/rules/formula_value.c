#include "rules/formula_value.h"

static const struct formula_value *of(const struct expression *expression) {
  return (const struct formula_value *)expression;
}

/* Points of answers, with the statuses of the cells. */
static void evaluate_answers(const struct formula_value *self, const struct dataset *data,
                             double *value, uint8_t *status) {
  const struct column *column = self->base.bare;
  answers_map(&self->answers, column, data->units, value);
  for (size_t u = 0; u < data->units; u++)
    status[u] = is_missing(value[u]) ? STATUS_MISSING : column->status[u];
  for (size_t u = 0; u < data->units && self->answers.given != NULL; u++)
    if (column->code[u] != NO_CODE)
      answers_note(&self->answers, column->level[column->code[u]]);
}

static bool evaluate(struct expression *expression, const struct dataset *data,
                     double *value, uint8_t *status, bool *yes_no, struct diags *diags) {
  const struct formula_value *self = of(expression);
  *yes_no = formula_type(self->formula) == FORMULA_TRUTH;
  if (self->answers.list == NULL)
    return formula_evaluate(self->formula, data, value, status, diags);
  evaluate_answers(self, data, value, status);
  return true;
}

static const struct column *const *inputs(struct expression *expression, size_t *count) {
  return formula_inputs(of(expression)->formula, count);
}

static void filled(struct expression *expression, const struct dataset *data, size_t unit,
                   struct buf *out) {
  formula_filled(of(expression)->formula, data, unit, out);
}

static void meaning(const struct expression *expression, struct buf *out) {
  formula_meaning(of(expression)->formula, out);
}

static bool sql(const struct expression *expression, const struct sql_dialect *dialect,
                bool truth, bool *yes_no, struct buf *out) {
  *yes_no = formula_type(of(expression)->formula) == FORMULA_TRUTH;
  return formula_sql(of(expression)->formula, dialect, truth, out);
}

struct formula_value *formula_value_new(const struct value *value) {
  struct reader *reader = value->rule->reader;
  struct locator locator = source_locator(value->rule->map, value_path(value));
  struct formula_value *self = arena_new_one(reader->arena, struct formula_value);
  self->base.evaluate = evaluate;
  self->base.inputs = inputs;
  self->base.filled = filled;
  self->base.meaning = meaning;
  self->base.sql = sql;
  self->base.text = value_text(value);
  self->base.place = value_place(value);
  self->formula = formula_parse(reader->arena, self->base.text, &locator, reader->diags);
  return self->formula != NULL ? self : NULL;
}

bool formula_value_divide(struct formula_value *self, const char *by, struct place place,
                          struct diags *diags) {
  struct formula *quotient = formula_divide(self->formula, by, place, diags);
  if (quotient == NULL) return false;
  self->formula = quotient;
  self->base.text = formula_text(quotient);
  return true;
}

bool formula_value_bind(struct formula_value *self, const struct dataset *data,
                        bool units_only, const char *where, struct diags *diags) {
  self->units_only = units_only;
  self->where = where;
  self->base.bare = NULL;
  if (!formula_bind(self->formula, data, units_only, where, diags)) return false;
  self->base.bare = formula_bare(self->formula);
  return true;
}

void formula_value_watch(struct formula_value *self, struct arena *arena) {
  answers_watch(&self->answers, arena);
  formula_watch(self->formula);
}

bool formula_value_rebind(struct formula_value *self, const struct dataset *data) {
  struct diags *unheard = diags_new();
  bool ok = formula_value_bind(self, data, self->units_only, self->where, unheard);
  diags_free(unheard);
  return ok;
}
