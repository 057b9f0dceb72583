/* The stages of a parameter or a bonus after its value was read: missing, treat, normalise,
 * decimals. */
#include <string.h>

#include "index/messages.h"
#include "index/stages.h"

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
  if (node->kind == NODE_PARAMETER) count(result, out);
  memcpy(out->score, out->value, n * sizeof *out->score);
  if (!impute(node, result->data, &out->beside, out->score, out->status,
              calculation->diags))
    return false;
  if (node->treats > 0) out->treated = arena_new_array(result->arena, n, uint8_t);
  if (!treat(node, result->data, out->score, n, out->treated, calculation->diags))
    return false;
  if (!normalise(node, result->data, out->score, n, out, result->arena,
                 calculation->diags))
    return false;
  round_scores(node, n, out, result->arena);
  return node->kind == NODE_PARAMETER || in_range(calculation, node, out);
}
