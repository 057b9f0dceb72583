/* What a rule says meets the data: columns, types, answers, sources. */
#include <string.h>

#include "base/text.h"
#include "index/result.h"
#include "index/uncertainty.h"
#include "rules/edition.h"
#include "rules/formula_messages.h"
#include "rules/formula_value.h"
#include "rules/function_method.h"
#include "rules/function_value.h"
#include "rules/messages.h"

struct binding {
  struct tree *tree;
  const struct dataset *data;
  const char *data_names;
  struct diags *diags;
};

/* --- values ------------------------------------------------------------------------------ */

static bool check_answers(const struct binding *binding, const struct node *node,
                          const struct formula_value *value) {
  const struct column *column = value->base.bare;
  if (column != NULL && column_is_text(column))
    return answers_check(&value->answers, column, binding->data, node->id,
                         value->base.place, binding->diags);
  diag_add(binding->diags, value->base.place, ANSWERS_NEED_TEXT_HINT, ANSWERS_NEED_TEXT,
           node->id);
  return false;
}

static bool bind_formula(const struct binding *binding, const struct node *node) {
  struct formula_value *value = (struct formula_value *)node->value;
  if (!formula_value_bind(value, binding->data, false, binding->data_names, binding->diags))
    return false;
  if (value->answers.list != NULL) return check_answers(binding, node, value);
  if (formula_type(value->formula) != FORMULA_TEXT) return true;
  diag_add(binding->diags, node->value->place, VALUE_IS_TEXT_HINT, VALUE_IS_TEXT, node->id);
  return false;
}

static bool bind_value(const struct binding *binding, const struct node *node) {
  if (node->value == NULL) return true;
  if (!node->value->is_function) return bind_formula(binding, node);
  function_value_bind((struct function_value *)node->value, binding->data,
                      binding->data_names);
  return true;
}

static bool bind_condition(struct expression *condition, const struct dataset *data,
                           bool units_only, const char *where, struct diags *diags) {
  static const char *const kinds[] = {
    [FORMULA_NUMBER] = "number", [FORMULA_TRUTH] = "truth", [FORMULA_TEXT] = "text",
  };
  if (condition == NULL) return true;
  struct formula_value *value = (struct formula_value *)condition;
  if (!formula_value_bind(value, data, units_only, where, diags)) return false;
  enum formula_type type = formula_type(value->formula);
  if (type == FORMULA_TRUTH) return true;
  diag_add(diags, condition->place, CONDITION_HINT, CONDITION_TYPE, condition->text,
           kinds[type]);
  return false;
}

/* --- columns that fill gaps -------------------------------------------------------------- */

static const struct column *seen_column(const struct dataset *data, bool units_only,
                                        const char *name) {
  const struct column *column = dataset_find(data, name);
  return column != NULL && units_only && !column->of_units ? NULL : column;
}

static bool fits_argument(const struct column *column, enum argument_kind kind) {
  bool groups = column_is_text(column) || column->type == COLUMN_YES_NO;
  return groups == (kind == ARGUMENT_GROUPS);
}

/* The column that text argument i of a rule for gaps names. */
static bool bind_column(const struct binding *binding, const struct method_use *use,
                        size_t i) {
  const struct argument *argument = &use->method->argument[i];
  bool groups = argument->kind == ARGUMENT_GROUPS;
  const struct dataset *data = binding->data;
  const struct column *column = seen_column(data, groups, use->text[i]);
  if (column != NULL && fits_argument(column, argument->kind)) return true;
  if (column != NULL)
    diag_add(binding->diags, use->place, NULL, GAPS_COLUMN_TYPE, use->method->name,
             argument->name, groups ? "groups" : "numbers", column->name,
             column_type_name(column->type));
  else if (groups || data->unread == 0)        /* else it may stand in there */
    diag_add(binding->diags, use->place,
             formula_column_hint(binding->tree->arena, data, groups, use->text[i]),
             FORMULA_NO_COLUMN, use->text[i],
             groups ? data->units_path : binding->data_names);
  return false;
}

static bool bind_gaps(const struct binding *binding, const struct method_use *use) {
  bool ok = true;
  for (size_t i = 0; i < METHOD_ARGUMENTS; i++)
    if (use->text[i] != NULL) ok = bind_column(binding, use, i) && ok;
  return ok;
}

/* --- sources of cells -------------------------------------------------------------------- */

static bool unknown_source(const struct binding *binding, const struct column *column,
                           const char *key, struct place place) {
  struct tree *tree = binding->tree;
  if (tree->sources == 0 || tree_source(tree, key) != NULL) return false;
  const char **keys = arena_new_array(tree->arena, tree->sources, const char *);
  for (size_t i = 0; i < tree->sources; i++) keys[i] = tree->source_list[i].key;
  diag_add(binding->diags, place,
           text_did_you_mean(tree->arena, key, keys, tree->sources), CELL_SOURCE_UNKNOWN,
           key, column->name, tree->path);
  return true;
}

/* Reports the first cell of a column whose source is not known; texts of cells are shared,
 * so that equal neighbours need not be looked up again. */
static bool check_cells(const struct binding *binding, const struct column *column) {
  const struct dataset *data = binding->data;
  const char *last = NULL;
  for (size_t u = 0; column->cell_source != NULL && u < data->units; u++) {
    const char *key = column->cell_source[u];
    if (key == NULL || key == last) continue;
    struct place place = {data->file[column->place[u].file], column->place[u].row, 0, 0};
    if (unknown_source(binding, column, key, place)) return false;
    last = key;
  }
  return true;
}

/* A formula tells a column from a function by the bracket behind it; people do not. */
static bool check_name(const struct binding *binding, const struct column *column) {
  const char *const *names = formula_functions();
  while (*names != NULL && strcmp(*names, column->name) != 0) names++;
  if (*names == NULL || column->of_units) return true;
  diag_add(binding->diags, (struct place){.path = binding->data_names}, "rename the column",
           COLUMN_IS_FUNCTION, column->name);
  return false;
}

static bool check_column(const struct binding *binding, const struct column *column) {
  struct place book = {.path = column->of_units ? binding->data->units_path
                                                : binding->data_names};
  bool ok = column->source == NULL ||
            !unknown_source(binding, column, column->source, book);
  ok = check_name(binding, column) && ok;
  return check_cells(binding, column) && ok;
}

/* --- what might have been chosen --------------------------------------------------------- */

static bool bind_alternative(const struct binding *binding, enum input_kind kind,
                             const struct alternative *alternative) {
  if (alternative->uses == 0) return true;
  function_method_bind(alternative->use, binding->data);
  return kind != INPUT_MISSING || bind_gaps(binding, alternative->use);
}

static bool bind_inputs(const struct binding *binding) {
  const struct tree *tree = binding->tree;
  bool ok = true;
  for (size_t k = 0; k < tree->inputs; k++)
    for (size_t i = 0; i < tree->input[k].alternatives; i++)
      ok = bind_alternative(binding, tree->input[k].kind,
                            &tree->input[k].alternative[i]) && ok;
  return ok;
}

/* --- all --------------------------------------------------------------------------------- */

static bool bind_node(const struct binding *binding, const struct node *node) {
  bool ok = bind_condition(node->only, binding->data, false, binding->data_names,
                           binding->diags);
  ok = bind_value(binding, node) && ok;
  ok = bind_gaps(binding, &node->missing) && ok;
  function_method_bind(&node->normalise, binding->data);
  function_method_bind(&node->aggregate, binding->data);
  return ok;
}

bool edition_bind_each(struct tree *tree, const struct dataset *data,
                       const char *data_names, bool *bound, struct diags *diags) {
  struct binding binding = {tree, data, data_names, diags};
  bool ok = true;
  for (size_t i = 0; i < tree->nodes; i++) {
    bool own = bind_node(&binding, &tree->node[i]);
    if (bound != NULL) bound[i] = own;
    ok = ok && own;
  }
  return ok;
}

bool edition_bind_node(struct tree *tree, uint32_t node, const struct dataset *data,
                       const char *data_names, struct diags *diags) {
  struct binding binding = {tree, data, data_names, diags};
  return bind_node(&binding, &tree->node[node]);
}

bool edition_bind(struct tree *tree, const struct dataset *data, const char *data_names,
                  struct diags *diags) {
  struct binding binding = {tree, data, data_names, diags};
  bool ok = result_groups(tree, data, diags);
  ok = edition_bind_each(tree, data, data_names, NULL, diags) && ok;
  ok = bind_inputs(&binding) && ok;
  for (size_t i = 0; i < data->columns; i++) ok = check_column(&binding, data->column[i]) && ok;
  return ok;
}

bool edition_bind_units(struct tree *tree, const struct dataset *units,
                        struct diags *diags) {
  return bind_condition(tree->units_where, units, true, units->units_path, diags);
}
