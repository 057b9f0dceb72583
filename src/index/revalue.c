#include "index/revalue.h"

#include <string.h>

#include "index/panel.h"
#include "index/stages.h"

static struct result *borrow(const struct result *base) {
  struct arena *arena = arena_new();
  struct result *result = arena_new_one(arena, struct result);
  *result = *base;
  result->arena = arena;
  result->readings = NULL;
  result->order = NULL;
  result->rank_within = NULL;
  result->node = arena_new_array(arena, base->tree->nodes, struct node_result);
  memcpy(result->node, base->node, base->tree->nodes * sizeof *result->node);
  return result;
}

/* Gives node i columns of its own. Whether it exists for a unit stays as it is. */
static void renew(struct result *result, const struct result *base, uint32_t i) {
  const struct node_result *old = &base->node[i];
  struct node_result *own = &result->node[i];
  size_t n = result->units;
  *own = (struct node_result){.value = old->value, .yes_no = old->yes_no};
  own->score = arena_new_array(result->arena, n, double);
  own->status = arena_new_array(result->arena, n, uint8_t);
  memcpy(own->status, old->status, n);
}

static void put(struct result *result, size_t unit, const struct other_value *other) {
  struct node_result *own = &result->node[other->node];
  double *value = arena_new_array(result->arena, result->units, double);
  memcpy(value, own->value, result->units * sizeof *value);
  value[unit] = other->value;
  own->value = value;
  own->status[unit] = STATUS_NORMAL;
}

static void mark(const struct tree *tree, uint32_t i, bool *touched) {
  for (; i != NO_NODE; i = tree->node[i].parent) touched[i] = true;
}

/* Works out what is touched, backwards, so that children come before their group. */
static bool calculate(struct result *result, const bool *touched) {
  const struct tree *tree = result->tree;
  struct diags *unheard = diags_new();
  struct calculation calculation = {result, panel_new(tree), unheard};
  bool ok = true;
  for (uint32_t i = (uint32_t)tree->nodes; i-- > 0 && ok;)
    if (touched[i])
      ok = tree->node[i].kind == NODE_GROUP ? group_calculate(&calculation, i)
                                            : parameter_calculate(&calculation, i);
  panel_free(calculation.panel);
  diags_free(unheard);
  return ok;
}

static void rank_index(struct result *result) {
  const struct tree *tree = result->tree;
  result->node[0].rank = arena_new_array(result->arena, result->units, double);
  rank_scores(result->node[0].score, result->units, tree->ties, tree->round_first,
              tree->decimals, result->data->key, result->node[0].rank, NULL);
}

struct result *result_revalued(const struct result *base, size_t unit,
                               const struct other_value *other, size_t count) {
  struct result *result = borrow(base);
  bool *touched = arena_new_array(result->arena, base->tree->nodes, bool);
  for (size_t i = 0; i < count; i++) mark(base->tree, other[i].node, touched);
  for (uint32_t i = 0; i < base->tree->nodes; i++)
    if (touched[i]) renew(result, base, i);
  for (size_t i = 0; i < count; i++) put(result, unit, &other[i]);
  bool ok = calculate(result, touched);
  if (ok && count > 0) rank_index(result);
  if (ok) return result;
  result_free(result);
  return NULL;
}
