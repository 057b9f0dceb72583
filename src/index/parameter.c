/* The stages of a parameter or a bonus: value, missing, treat, normalise, decimals. */
#include <math.h>
#include <string.h>

#include "base/mem.h"
#include "index/messages.h"
#include "index/stages.h"

/* Evaluates the value. The status column carries the marks of units for which the node does
 * not exist in, and the statuses of the others out. */
static bool evaluate(struct calculation *calculation, const struct node *node,
                     struct node_result *out) {
  const struct result *result = calculation->result;
  size_t n = result->units;
  struct arena *scratch = arena_new();
  uint8_t *status = arena_new_array(scratch, n, uint8_t);
  memcpy(status, out->status, n);
  bool ok = node->value->evaluate(node->value, result->data, out->value, status,
                                  &out->yes_no, calculation->diags);
  for (size_t u = 0; u < n && ok; u++) {
    if (out->status[u] == STATUS_IMPOSSIBLE) out->value[u] = NAN;
    else out->status[u] = status[u];
  }
  arena_free(scratch);
  return ok;
}

static void count(struct result *result, const struct node_result *out) {
  for (size_t u = 0; u < result->units; u++) {
    result->status_count[out->status[u]]++;
    result->missing += out->status[u] == STATUS_MISSING;
  }
}

/* A bonus lies on the scale it is added on. */
static bool in_range(const struct calculation *calculation, const struct node *node,
                     const struct node_result *out) {
  struct roll outside = {0};
  for (size_t u = 0; u < calculation->result->units; u++)
    if (out->score[u] < 0 || out->score[u] > 100) roll_add(&outside, u);
  if (outside.count == 0) return true;
  struct arena *scratch = arena_new();
  diag_add(calculation->diags, place_or_node(node->value->place, node), NULL,
           BONUS_OUT_OF_RANGE, node_called(node),
           roll_text(&outside, calculation->result->data, scratch));
  arena_free(scratch);
  return false;
}

bool parameter_calculate(struct calculation *calculation, uint32_t i) {
  struct result *result = calculation->result;
  const struct node *node = &result->tree->node[i];
  struct node_result *out = &result->node[i];
  size_t n = result->units;
  out->value = arena_new_array(result->arena, n, double);
  if (!evaluate(calculation, node, out)) return false;
  if (node->kind == NODE_PARAMETER) count(result, out);
  memcpy(out->score, out->value, n * sizeof *out->score);
  if (!impute(node, result->data, out->score, out->status, calculation->diags))
    return false;
  treat(node, out->score, n);
  if (!normalise(node, result->data, out->score, n, out, result->arena,
                 calculation->diags))
    return false;
  round_scores(node, n, out, result->arena);
  return node->kind == NODE_PARAMETER || in_range(calculation, node, out);
}
