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
  group->weighing = (struct method_use){0};
  for (size_t k = 0; k < group->children; k++)
    if (group->child[k] == i) group->weight[k] = weight;
}

/* --- rules ------------------------------------------------------------------------------- */

void variant_rule(struct tree *variant, uint32_t i, const struct node *other) {
  struct node *node = &variant->node[i], former = *node;
  *node = *other;
  node->id = former.id, node->name = former.name;
  node->parent = former.parent, node->depth = former.depth;
  node->child = former.child, node->children = former.children;
  node->bonus = former.bonus;
  node->label = former.label;
  node->weight = NULL, node->weights_given = false;
  if (method_weighs_scores(&other->weighing)) return;
  node->weighing = (struct method_use){0};
  if (method_weighs_scores(&former.weighing)) return;
  node->weight = former.weight, node->weights_given = former.weights_given;
  node->weighing = former.weighing, node->consistency = former.consistency;
}

/* --- adding ------------------------------------------------------------------------------ */

static void move_down(uint32_t *node, uint32_t from, uint32_t count) {
  if (*node != NO_NODE && *node >= from) *node += count;
}

/* Makes room for count nodes before node `from`. */
static void make_room(struct tree *variant, uint32_t from, uint32_t count) {
  struct node *old = variant->node;
  variant->node = arena_new_array(variant->arena, variant->nodes + count, struct node);
  memcpy(variant->node, old, from * sizeof *old);
  memcpy(variant->node + from + count, old + from, (variant->nodes - from) * sizeof *old);
  variant->nodes += count;
  for (uint32_t i = 0; i < variant->nodes; i++) {
    struct node *node = &variant->node[i];
    if (i >= from && i < from + count) continue;
    move_down(&node->parent, from, count);
    move_down(&node->bonus, from, count);
    for (size_t k = 0; k < node->children; k++) move_down(&node->child[k], from, count);
  }
}

/* Copies a node of another tree to node i: its numbers there and here differ by shift. */
static void graft(struct tree *variant, uint32_t i, const struct node *other, uint32_t shift,
                  uint32_t deeper) {
  struct node *node = &variant->node[i];
  *node = *other;
  own_children(variant, node);
  node->parent += shift;
  node->depth += deeper;
  if (node->bonus != NO_NODE) node->bonus += shift;
  for (size_t k = 0; k < node->children; k++) node->child[k] += shift;
  variant->parameters += node->kind == NODE_PARAMETER;
}

static void join_group(struct tree *variant, uint32_t i, double weight) {
  struct node *group = &variant->node[variant->node[i].parent];
  size_t count = group->children;
  give_weights(variant, group);
  uint32_t *child = arena_new_array(variant->arena, count + 1, uint32_t);
  double *weights = arena_new_array(variant->arena, count + 1, double);
  memcpy(child, group->child, count * sizeof *child);
  memcpy(weights, group->weight, count * sizeof *weights);
  child[count] = i;
  weights[count] = weight;
  group->child = child;
  group->weight = weights;
  group->children++;
}

uint32_t variant_add(struct tree *variant, uint32_t group, const struct tree *other,
                     uint32_t from, double weight) {
  bool is_bonus = other->node[from].kind == NODE_BONUS;
  uint32_t bonus = variant->node[group].bonus, count = tree_end(other, from) - from;
  uint32_t i = bonus != NO_NODE ? bonus : tree_end(variant, group);
  uint32_t deeper = variant->node[group].depth + 1 - other->node[from].depth;
  make_room(variant, i, count);
  for (uint32_t k = 0; k < count; k++)
    graft(variant, i + k, &other->node[from + k], i - from, deeper);
  variant->node[i].parent = group;
  if (is_bonus) variant->node[group].bonus = i;
  else join_group(variant, i, weight);
  return i;
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
