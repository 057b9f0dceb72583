/* A small data set of number columns, and values that are read from its cells:
 * factor * a / b, or one bare column. */
#ifndef SCIRULES_TESTS_ANALYSIS_CELLS_H
#define SCIRULES_TESTS_ANALYSIS_CELLS_H

#include "../index/sample.h"

struct cells {
  struct expression expression;
  const struct column *input[2];               /* the second NULL: one bare column */
  double factor;
};

static inline bool cells_evaluate(struct expression *self, const struct dataset *data,
                                  double *value, uint8_t *status, bool *yes_no,
                                  struct diags *diags) {
  const struct cells *cells = (const struct cells *)self;
  (void)diags;
  *yes_no = cells->input[0]->type == COLUMN_YES_NO;
  for (size_t u = 0; u < data->units; u++) {
    value[u] = cells->factor * cells->input[0]->number[u];
    if (cells->input[1] != NULL) value[u] /= cells->input[1]->number[u];
    status[u] = is_missing(value[u]) ? STATUS_MISSING : STATUS_NORMAL;
  }
  return true;
}

static inline const struct column *const *cells_inputs(struct expression *self,
                                                       size_t *count) {
  const struct cells *cells = (const struct cells *)self;
  *count = cells->input[1] != NULL ? 2 : 1;
  return cells->input;
}

/* Makes the node's value factor times column a, divided by column b where b is a name. */
static inline void cells_value(struct tree *tree, uint32_t node, const struct dataset *data,
                               double factor, const char *a, const char *b) {
  struct cells *cells = arena_new_one(tree->arena, struct cells);
  cells->expression.evaluate = cells_evaluate;
  cells->expression.inputs = cells_inputs;
  cells->expression.place = (struct place){"value.lua", 1, 1, 1};
  cells->input[0] = dataset_find(data, a);
  cells->input[1] = b != NULL ? dataset_find(data, b) : NULL;
  cells->factor = factor;
  if (b == NULL && factor == 1) cells->expression.bare = cells->input[0];
  tree->node[node].value = &cells->expression;
}

/* Columns for the first three towns; cells are filled by cells_fill. */
static inline struct dataset *cells_data(struct column *const *model, size_t columns) {
  struct dataset like = {.column = (struct column **)(uintptr_t)model, .columns = columns};
  struct dataset towns = sample_towns(3);
  struct dataset *data = dataset_like(&like, 3);
  for (size_t u = 0; u < 3; u++) {
    data->key[u] = towns.key[u];
    data->name[u] = towns.name[u];
  }
  return data;
}

static inline void cells_fill(struct dataset *data, const char *column, const char *first,
                              const char *second, const char *third) {
  const char *cell[] = {first, second, third}, *why;
  for (size_t u = 0; u < 3; u++) assert_true(dataset_set(data, column, u, cell[u], &why));
}

#endif
