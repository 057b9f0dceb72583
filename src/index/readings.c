/* Nodes stand in preorder, so that a node's group is read before it. */
#include "index/readings.h"

#include <math.h>
#include <string.h>

#include "base/mem.h"
#include "index/messages.h"
#include "index/stages.h"

struct reader {
  const struct tree *tree;
  const struct dataset *data;
  struct readings *readings;
  struct diags *diags;
};

/* --- which node exists for which unit --------------------------------------------------- */

/* Marks units for which the condition does not hold; false where it cannot be told. */
static bool mark(const struct reader *reader, const struct node *node, const double *holds,
                 uint8_t *status) {
  struct roll unknown = {0};
  for (size_t u = 0; u < reader->data->units; u++) {
    if (status[u] == STATUS_IMPOSSIBLE) continue;
    if (is_missing(holds[u])) roll_add(&unknown, u);
    else if (holds[u] == 0) status[u] = STATUS_IMPOSSIBLE;
  }
  if (unknown.count == 0) return true;
  struct arena *scratch = arena_new();
  diag_add(reader->diags, place_or_node(node->only->place, node), CONDITION_MISSING_HINT,
           CONDITION_MISSING, node_called(node),
           roll_text(&unknown, reader->data, scratch));
  arena_free(scratch);
  return false;
}

static bool apply_condition(const struct reader *reader, const struct node *node,
                            uint8_t *status) {
  size_t n = reader->data->units;
  struct arena *scratch = arena_new();
  double *holds = arena_new_array(scratch, n, double);
  uint8_t *asked = arena_new_array(scratch, n, uint8_t);
  bool yes_no;
  memcpy(asked, status, n);
  bool ok = node->only->evaluate(node->only, reader->data, holds, asked, &yes_no,
                                 reader->diags) &&
            mark(reader, node, holds, status);
  arena_free(scratch);
  return ok;
}

/* Sets the status of node i to STATUS_IMPOSSIBLE where it does not exist, else to 0. */
static bool find_existence(const struct reader *reader, uint32_t i) {
  const struct node *node = &reader->tree->node[i];
  uint8_t *status = reader->readings->node[i].status;
  if (node->parent != NO_NODE)
    memcpy(status, reader->readings->node[node->parent].status, reader->data->units);
  return node->only == NULL || apply_condition(reader, node, status);
}

/* --- values ------------------------------------------------------------------------------ */

/* Units for which the node does not exist are not asked for and keep their mark. */
static bool evaluate(const struct reader *reader, const struct node *node,
                     struct reading *out) {
  size_t n = reader->data->units;
  struct arena *scratch = arena_new();
  uint8_t *status = arena_new_array(scratch, n, uint8_t);
  memcpy(status, out->status, n);
  bool ok = node->value->evaluate(node->value, reader->data, out->value, status,
                                  &out->yes_no, reader->diags);
  for (size_t u = 0; u < n && ok; u++) {
    if (out->status[u] == STATUS_IMPOSSIBLE) out->value[u] = NAN;
    else out->status[u] = status[u];
  }
  arena_free(scratch);
  return ok;
}

/* --- what stands beside them -------------------------------------------------------------- */

static double *numbers_of(const struct column *column, size_t n, struct arena *arena) {
  double *number = arena_new_array(arena, n, double);
  for (size_t u = 0; u < n; u++) number[u] = column->number[u];
  return number;
}

static const char *group_of(const struct column *column, size_t unit) {
  if (column_missing(column, unit)) return NULL;
  if (column_is_text(column)) return column->level[column->code[unit]];
  return column->number[unit] != 0 ? "yes" : "no";
}

static const char **groups_of(const struct column *column, size_t n, struct arena *arena) {
  const char **group = arena_new_array(arena, n, const char *);
  for (size_t u = 0; u < n; u++) group[u] = group_of(column, u);
  return group;
}

struct beside readings_beside(const struct node *node, const struct dataset *data,
                              struct arena *arena) {
  struct beside beside = {NULL, NULL};
  if (node->earlier != NULL) beside.number = earlier_numbers(node->earlier, data, arena);
  for (size_t i = 0; i < METHOD_ARGUMENTS; i++) {
    if (node->missing.text[i] == NULL) continue;
    const struct column *column = dataset_find(data, node->missing.text[i]);
    if (node->missing.method->argument[i].kind == ARGUMENT_GROUPS)
      beside.group = groups_of(column, data->units, arena);
    else
      beside.number = numbers_of(column, data->units, arena);
  }
  return beside;
}

static bool read_node(const struct reader *reader, uint32_t i) {
  const struct node *node = &reader->tree->node[i];
  struct readings *readings = reader->readings;
  struct reading *out = &readings->node[i];
  if (node->parent != NO_NODE && !readings->node[node->parent].read) return false;
  out->status = arena_new_array(readings->arena, readings->units, uint8_t);
  if (!find_existence(reader, i)) return false;
  if (node->kind == NODE_GROUP) return true;
  out->value = arena_new_array(readings->arena, readings->units, double);
  out->beside = readings_beside(node, reader->data, readings->arena);
  return evaluate(reader, node, out);
}

struct readings *readings_take(const struct tree *tree, const struct dataset *data,
                               const bool *bound, struct diags *diags) {
  struct arena *arena = arena_new();
  struct readings *readings = arena_new_one(arena, struct readings);
  struct reader reader = {tree, data, readings, diags};
  *readings = (struct readings){data->units, NULL, arena};
  readings->node = arena_new_array(arena, tree->nodes, struct reading);
  for (uint32_t i = 0; i < tree->nodes; i++)
    readings->node[i].read = (bound == NULL || bound[i]) && read_node(&reader, i);
  return readings;
}

struct availability readings_available(const struct readings *readings,
                                       const struct tree *tree, uint32_t node,
                                       size_t unit) {
  struct availability available = {0};
  uint32_t end = tree_end(tree, node);
  for (uint32_t i = node; i < end; i++) {
    const struct reading *reading = &readings->node[i];
    if (tree->node[i].kind != NODE_PARAMETER || !reading->read) continue;
    if (reading->status[unit] == STATUS_IMPOSSIBLE) continue;
    available.parameters++;
    available.values += !is_missing(reading->value[unit]);
    available.zeros += reading->value[unit] == 0;
  }
  return available;
}

void readings_free(struct readings *readings) {
  if (readings != NULL) arena_free(readings->arena);
}
