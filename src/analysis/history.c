#include "analysis/history.h"

#include <string.h>


/* What node of tree `from` is in tree `to`. */
static uint32_t partner(const struct tree *from, const struct tree *to, uint32_t node) {
  struct pair *pair = pair_new(from, to, NULL, NULL);
  uint32_t found = pair->node[0][node];
  pair_free(pair);
  return found;
}

/* Follows found[from] from edition to edition as far as end, which is not looked at. */
static void follow(const struct tree *const *tree, size_t from, size_t end, int step,
                   uint32_t *found) {
  size_t last = from;
  for (size_t e = from; (e += (size_t)step) != end;) {
    found[e] = partner(tree[last], tree[e], found[last]);
    if (found[e] != NO_NODE) last = e;
  }
}

void history_node(const struct tree *const *tree, size_t editions, size_t from,
                  uint32_t node, uint32_t *found) {
  found[from] = node;
  follow(tree, from, editions, 1, found);
  follow(tree, from, SIZE_MAX, -1, found);
}

static bool is_known(const struct history_columns *columns, size_t edition, uint32_t node) {
  for (size_t c = 0; c < columns->columns; c++)
    if (columns->node[c * columns->editions + edition] == node) return true;
  return false;
}

static size_t count_children(const struct tree *const *tree, size_t editions) {
  size_t count = 0;
  for (size_t e = 0; e < editions; e++) count += tree[e]->node[0].children;
  return count;
}

struct history_columns *history_columns(const struct tree *const *tree, size_t editions) {
  struct arena *arena = arena_new();
  struct history_columns *columns = arena_new_one(arena, struct history_columns);
  size_t most = count_children(tree, editions);
  columns->arena = arena;
  columns->editions = editions;
  columns->node = arena_new_array(arena, most * editions, uint32_t);
  columns->label = arena_new_array(arena, most, struct text);
  for (size_t e = editions; e-- > 0;)
    for (size_t k = 0; k < tree[e]->node[0].children; k++) {
      uint32_t child = tree[e]->node[0].child[k];
      if (is_known(columns, e, child)) continue;
      size_t column = columns->columns++;
      columns->label[column] = tree[e]->node[child].label;
      history_node(tree, editions, e, child, columns->node + column * editions);
    }
  return columns;
}

void history_columns_free(struct history_columns *columns) {
  if (columns != NULL) arena_free(columns->arena);
}

size_t history_unit(const struct dataset *data, const char *key) {
  for (size_t u = 0; u < data->units; u++)
    if (strcmp(data->key[u], key) == 0) return u;
  return NO_UNIT;
}
