/* Nodes are paired in three passes, from the surest sign to the weakest; a node once paired
 * stays so. Every pass asks for the nodes of the second tree in preorder, where a group
 * comes before what lies below it. */
#include "analysis/pair.h"

#include <string.h>

#include "base/map.h"

static void join(struct pair *pair, uint32_t i, uint32_t k) {
  if (pair->node[0][i] != NO_NODE || pair->node[1][k] != NO_NODE) return;
  if ((pair->tree[0]->node[i].kind == NODE_GROUP) !=
      (pair->tree[1]->node[k].kind == NODE_GROUP)) return;
  pair->node[0][i] = k;
  pair->node[1][k] = i;
}

/* --- by `was` ---------------------------------------------------------------------------- */

static struct map ids_of(const struct tree *tree, struct arena *arena) {
  struct map ids = map_new(arena);
  for (size_t i = 0; i < tree->nodes; i++) map_put(&ids, tree->node[i].id, (uint32_t)i);
  return ids;
}

static uint32_t named(const struct map *ids, const char *id) {
  uint32_t found = id != NULL ? map_get(ids, id, strlen(id)) : MAP_NONE;
  return found == MAP_NONE ? NO_NODE : found;
}

static void join_renamed(struct pair *pair) {
  for (int side = 0; side < 2; side++) {
    const struct tree *tree = pair->tree[side];
    struct map ids = ids_of(pair->tree[!side], pair->arena);
    for (uint32_t i = 0; i < tree->nodes; i++) {
      uint32_t former = named(&ids, tree->node[i].was);
      if (former == NO_NODE) continue;
      if (side == 0) join(pair, i, former);
      else join(pair, former, i);
    }
  }
}

/* --- by place ---------------------------------------------------------------------------- */

static uint32_t child_named(const struct tree *tree, uint32_t group, const char *name) {
  const struct node *node = &tree->node[group];
  for (size_t i = 0; i < node->children; i++)
    if (strcmp(tree->node[node->child[i]].name, name) == 0) return node->child[i];
  return NO_NODE;
}

static void join_in_place(struct pair *pair) {
  join(pair, 0, 0);
  for (uint32_t k = 1; k < pair->tree[1]->nodes; k++) {
    const struct node *node = &pair->tree[1]->node[k];
    uint32_t group = pair->node[1][node->parent];
    if (group == NO_NODE) continue;
    uint32_t i = node->kind == NODE_BONUS ? pair->tree[0]->node[group].bonus
                                          : child_named(pair->tree[0], group, node->name);
    if (i != NO_NODE) join(pair, i, k);
  }
}

/* --- by name ----------------------------------------------------------------------------- */

enum { SEVERAL = UINT32_MAX - 1 };

/* The nodes without a partner by their names; SEVERAL where a name is not theirs alone. */
static struct map unpaired(const struct pair *pair, int side) {
  const struct tree *tree = pair->tree[side];
  struct map names = map_new(pair->arena);
  for (uint32_t i = 1; i < tree->nodes; i++) {
    const struct node *node = &tree->node[i];
    if (pair->node[side][i] != NO_NODE || node->kind == NODE_BONUS) continue;
    bool known = map_get(&names, node->name, strlen(node->name)) != MAP_NONE;
    map_put(&names, node->name, known ? SEVERAL : i);
  }
  return names;
}

static void join_moved(struct pair *pair) {
  struct map first = unpaired(pair, 0), second = unpaired(pair, 1);
  const struct tree *tree = pair->tree[1];
  for (uint32_t k = 1; k < tree->nodes; k++) {
    const char *name = tree->node[k].name;
    uint32_t i = named(&first, name);
    if (i < SEVERAL && named(&second, name) == k) join(pair, i, k);
  }
  join_in_place(pair);
}

/* --- units ------------------------------------------------------------------------------- */

static void join_units(struct pair *pair) {
  const struct dataset *first = pair->data[0], *second = pair->data[1];
  struct map keys = map_new(pair->arena);
  for (size_t u = 0; u < first->units; u++) map_put(&keys, first->key[u], (uint32_t)u);
  for (uint32_t v = 0; v < second->units; v++) {
    uint32_t u = map_get(&keys, second->key[v], strlen(second->key[v]));
    if (u == MAP_NONE) continue;
    pair->unit[0][u] = v;
    pair->unit[1][v] = u;
  }
}

static uint32_t *nobody(struct arena *arena, size_t count) {
  uint32_t *list = arena_new_array(arena, count + 1, uint32_t);
  for (size_t i = 0; i < count; i++) list[i] = NO_NODE;
  return list;
}

struct pair *pair_new(const struct tree *first, const struct tree *second,
                      const struct dataset *first_data, const struct dataset *second_data) {
  struct arena *arena = arena_new();
  struct pair *pair = arena_new_one(arena, struct pair);
  *pair = (struct pair){{first, second}, {first_data, second_data}, .arena = arena};
  for (int side = 0; side < 2; side++) {
    pair->node[side] = nobody(arena, pair->tree[side]->nodes);
    if (pair->data[side] != NULL) pair->unit[side] = nobody(arena, pair->data[side]->units);
  }
  join_renamed(pair);
  join_in_place(pair);
  join_moved(pair);
  if (first_data != NULL) join_units(pair);
  return pair;
}

void pair_free(struct pair *pair) {
  if (pair != NULL) arena_free(pair->arena);
}
