/* Worked examples: each is a data set of one unit that has the columns of the real one, with
 * the example's cells in it. */
#include <math.h>

#include "base/number.h"
#include "base/text.h"
#include "rules/edition.h"
#include "rules/formula_messages.h"
#include "rules/formula_value.h"
#include "rules/function_value.h"
#include "rules/messages.h"

static void refuse_cell(const struct example *example, size_t i, const struct dataset *data,
                        const char *why, struct diags *diags) {
  size_t count;
  const char *column = example->column[i];
  const char *const *names = dataset_names(data, &count);
  if (dataset_find(data, column) != NULL)
    diag_add(diags, example->place, NULL, EXAMPLE_CELL, column, example->cell[i], why);
  else
    diag_add(diags, example->place, text_did_you_mean(data->arena, column, names, count),
             FORMULA_NO_COLUMN, column, "the data");
}

static bool fill(const struct example *example, struct dataset *data, struct diags *diags) {
  const char *why;
  bool ok = true;
  for (size_t i = 0; i < example->cells; i++) {
    if (dataset_set(data, example->column[i], 0, example->cell[i], &why)) continue;
    refuse_cell(example, i, data, why, diags);
    ok = false;
  }
  return ok;
}

static bool rebind(struct expression *value, const struct dataset *data) {
  if (!value->is_function) return formula_value_rebind((struct formula_value *)value, data);
  function_value_bind((struct function_value *)value, data, "the example's columns");
  return true;
}

/* Whether the answers are listed; a function finds out by itself. */
static bool answers_fit(const struct node *node, const struct dataset *data,
                        struct diags *diags) {
  const struct formula_value *formula = (const struct formula_value *)node->value;
  if (node->value->is_function || formula->answers.list == NULL) return true;
  return answers_check(&formula->answers, formula->base.bare, data, node->id,
                       node->value->place, diags);
}

bool edition_value(const struct node *node, const struct dataset *data,
                   const struct dataset *like, double *value, uint8_t *status,
                   struct diags *diags) {
  bool yes_no, ok = rebind(node->value, data) && answers_fit(node, data, diags) &&
                    node->value->evaluate(node->value, data, value, status, &yes_no, diags);
  rebind(node->value, like);
  return ok;
}

bool edition_holds(struct expression *condition, const struct dataset *data,
                   const struct dataset *like, double *holds, struct diags *diags) {
  uint8_t status = STATUS_NORMAL;
  bool yes_no, ok = rebind(condition, data) &&
                    condition->evaluate(condition, data, holds, &status, &yes_no, diags);
  rebind(condition, like);
  return ok;
}

static bool agrees(const struct example *example, double result) {
  if (example->gives_missing || is_missing(result))
    return example->gives_missing && is_missing(result);
  double size = fmax(fabs(result), fabs(example->gives));
  return fabs(result - example->gives) <= 1e-9 * size;
}

static const char *written(double value, char *room) {
  if (is_missing(value)) return "missing";
  number_shortest(value, room);
  return room;
}

bool edition_example(const struct node *node, const struct example *example,
                     const struct dataset *like, struct diags *diags) {
  struct dataset *data = dataset_like(like, 1);
  double result = NAN;
  uint8_t status = STATUS_NORMAL;
  char is[NUMBER_ROOM], should[NUMBER_ROOM];
  bool ok = fill(example, data, diags) &&
            edition_value(node, data, like, &result, &status, diags);
  if (ok && !agrees(example, result)) {
    ok = false;
    diag_add(diags, example->place, NULL, EXAMPLE_DIFFERS, written(result, is),
             written(example->gives_missing ? NAN : example->gives, should));
  }
  dataset_free(data);
  return ok;
}
