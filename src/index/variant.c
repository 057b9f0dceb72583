#include "index/variant.h"

#include <string.h>

static void *copy(struct arena *arena, const void *from, size_t count, size_t size) {
  void *own = arena_alloc(arena, count, size);
  if (from != NULL) memcpy(own, from, count * size);
  return own;
}

static void own_children(struct tree *variant, struct node *node) {
  node->child = copy(variant->arena, node->child, node->children, sizeof *node->child);
  if (node->weight != NULL)
    node->weight = copy(variant->arena, node->weight, node->children, sizeof *node->weight);
}

struct tree *variant_new(const struct tree *tree) {
  struct arena *arena = arena_new();
  struct tree *variant = copy(arena, tree, 1, sizeof *tree);
  variant->arena = arena;
  variant->rules = NULL;
  variant->release = NULL;
  variant->node = copy(arena, tree->node, tree->nodes, sizeof *tree->node);
  for (size_t i = 0; i < tree->nodes; i++) own_children(variant, &variant->node[i]);
  return variant;
}

void variant_free(struct tree *variant) {
  if (variant != NULL) arena_free(variant->arena);
}

static void give_weights(struct tree *variant, struct node *group) {
  if (group->weight != NULL) return;
  group->weight = arena_new_array(variant->arena, group->children, double);
  for (size_t k = 0; k < group->children; k++) group->weight[k] = 1;
}

void variant_weigh(struct tree *variant, uint32_t i, double weight) {
  struct node *node = &variant->node[i], *group = &variant->node[node->parent];
  if (node->kind == NODE_BONUS) {
    node->share = weight;
    return;
  }
  give_weights(variant, group);
  group->weights_given = true;
  for (size_t k = 0; k < group->children; k++)
    if (group->child[k] == i) group->weight[k] = weight;
}

/* --- dropping ---------------------------------------------------------------------------- */

static void leave_group(struct node *group, uint32_t i) {
  size_t kept = 0;
  for (size_t k = 0; k < group->children; k++) {
    if (group->child[k] == i) continue;
    group->child[kept] = group->child[k];
    if (group->weight != NULL) group->weight[kept] = group->weight[k];
    kept++;
  }
  group->children = kept;
  if (group->bonus == i) group->bonus = NO_NODE;
}

static void move_up(uint32_t *node, uint32_t end, uint32_t gone) {
  if (*node != NO_NODE && *node >= end) *node -= gone;
}

void variant_drop(struct tree *variant, uint32_t i) {
  uint32_t end = tree_end(variant, i), gone = end - i;
  leave_group(&variant->node[variant->node[i].parent], i);
  for (uint32_t k = i; k < end; k++)
    variant->parameters -= variant->node[k].kind == NODE_PARAMETER;
  memmove(&variant->node[i], &variant->node[end],
          (variant->nodes - end) * sizeof *variant->node);
  variant->nodes -= gone;
  for (size_t n = 0; n < variant->nodes; n++) {
    struct node *node = &variant->node[n];
    move_up(&node->parent, end, gone);
    move_up(&node->bonus, end, gone);
    for (size_t k = 0; k < node->children; k++) move_up(&node->child[k], end, gone);
  }
}
