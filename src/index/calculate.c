/* The order of work. Nodes stand in preorder: forwards, a node's parent comes first, which
 * is how it is found for which units a node exists; backwards, its children and its bonus
 * come first, which is how scores come about. A node with a finding is given up together
 * with all that needs it, so that one cause makes one finding; all others go on. */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "index/messages.h"
#include "index/panel.h"
#include "index/stages.h"

static struct result *result_new(const struct tree *tree, const struct dataset *data) {
  struct arena *arena = arena_new();
  struct result *result = arena_new_one(arena, struct result);
  result->tree = tree;
  result->data = data;
  result->arena = arena;
  result->units = data->units;
  result->data_points = data->units * tree->parameters;
  result->node = arena_new_array(arena, tree->nodes, struct node_result);
  for (size_t i = 0; i < tree->nodes; i++) {
    result->node[i].score = arena_new_array(arena, data->units, double);
    result->node[i].rank = arena_new_array(arena, data->units, double);
    result->node[i].status = arena_new_array(arena, data->units, uint8_t);
  }
  return result;
}

void result_free(struct result *result) {
  if (result == NULL) return;
  readings_free(result->readings);
  arena_free(result->arena);
}

/* --- nodes without any value ------------------------------------------------------------ */

static bool has_score(const struct result *result, uint32_t i) {
  for (size_t u = 0; u < result->units; u++)
    if (!is_missing(result->node[i].score[u])) return true;
  return false;
}

static bool child_has_score(const struct result *result, const struct node *node) {
  for (size_t k = 0; k < node->children; k++)
    if (has_score(result, node->child[k])) return true;
  return false;
}

static const char *empty_hint(const struct node *node) {
  bool silent = node->value != NULL && node->value->is_function &&
                strstr(node->value->text, "return") == NULL;
  return silent ? NO_RETURN_HINT : NULL;
}

/* Warns of a node without any value where the cause is not another node: that its parent
 * exists for no unit (nowhere), or that none of its children has a value. */
static void warn_empty(const struct calculation *calculation, uint32_t i,
                       const bool *nowhere) {
  const struct result *result = calculation->result;
  const struct node *node = &result->tree->node[i];
  if (result->units == 0 || has_score(result, i)) return;
  if (node->parent != NO_NODE && nowhere[node->parent]) return;
  bool by_itself = node->kind != NODE_GROUP || nowhere[i] || child_has_score(result, node);
  struct place place = node->value ? node->value->place : node->place;
  if (by_itself)
    diag_add(calculation->diags, place_or_node(place, node), empty_hint(node),
             NO_VALUE_AT_ALL, node_called(node));
}

/* --- all -------------------------------------------------------------------------------- */

static bool calculate_node(struct calculation *calculation, uint32_t i) {
  bool group = calculation->result->tree->node[i].kind == NODE_GROUP;
  return group ? group_calculate(calculation, i) : parameter_calculate(calculation, i);
}

static bool exists_nowhere(const struct result *result, uint32_t i) {
  for (size_t u = 0; u < result->units; u++)
    if (result->node[i].status[u] != STATUS_IMPOSSIBLE) return false;
  return true;
}

/* Takes over what was read of node i. */
static void take(struct result *result, const struct readings *readings, uint32_t i) {
  const struct reading *reading = &readings->node[i];
  struct node_result *out = &result->node[i];
  if (reading->status != NULL) memcpy(out->status, reading->status, result->units);
  out->value = reading->value;
  out->beside = reading->beside;
  out->yes_no = reading->yes_no;
}

/* False where the index itself had to be given up. */
static bool calculate_scores(struct calculation *calculation,
                             const struct readings *readings) {
  const struct tree *tree = calculation->result->tree;
  bool *given_up = mem_new(tree->nodes, sizeof *given_up);
  bool *nowhere = mem_new(tree->nodes, sizeof *nowhere);
  for (uint32_t i = 0; i < tree->nodes; i++) {
    take(calculation->result, readings, i);
    given_up[i] = !readings->node[i].read;
    nowhere[i] = exists_nowhere(calculation->result, i);
  }
  for (uint32_t i = (uint32_t)tree->nodes; i-- > 0;) {
    uint32_t parent = tree->node[i].parent;
    if (!given_up[i]) given_up[i] = !calculate_node(calculation, i);
    if (given_up[i] && parent != NO_NODE) given_up[parent] = true;
    if (!given_up[i]) warn_empty(calculation, i, nowhere);
  }
  bool ok = !given_up[0];
  free(given_up);
  free(nowhere);
  return ok;
}

static void rank_nodes(struct result *result) {
  const struct tree *tree = result->tree;
  result->order = arena_new_array(result->arena, result->units, uint32_t);
  for (size_t i = 0; i < tree->nodes; i++)
    rank_scores(result->node[i].score, result->units, tree->ties, tree->round_first,
                tree->decimals, result->data->key, result->node[i].rank,
                i == 0 ? result->order : NULL);
}

struct result *result_of_readings(const struct tree *tree, const struct dataset *data,
                                  const struct readings *readings, struct diags *diags) {
  struct result *result = result_new(tree, data);
  struct calculation calculation = {result, panel_new(tree), diags};
  bool ok = calculate_scores(&calculation, readings);
  panel_free(calculation.panel);
  if (ok) return result;
  result_free(result);
  return NULL;
}

struct result *result_calculate(const struct tree *tree, const struct dataset *data,
                                struct diags *diags) {
  struct readings *readings = readings_take(tree, data, NULL, diags);
  struct result *result = result_of_readings(tree, data, readings, diags);
  if (result == NULL) {
    readings_free(readings);
    return NULL;
  }
  result->readings = readings;
  rank_nodes(result);
  classify(result);
  if (rank_within(result, diags)) return result;
  result_free(result);
  return NULL;
}
