/* The group is calculated as ever, in a result of one unit, by a copy of the tree in which
 * it has no bonus, and no scale that needs other units. */
#include "cmd/luagroup.h"

#include <lauxlib.h>
#include <math.h>
#include <string.h>

#include "cmd/luamodule.h"
#include "index/panel.h"
#include "index/stages.h"

static bool looks_at_others(const struct method_use *use) {
  return use->function == NULL && use->method != NULL && use->method->relative;
}

static uint32_t child_of(const struct tree *tree, const struct node *group,
                         const char *name) {
  for (size_t i = 0; i < group->children; i++)
    if (strcmp(tree->node[group->child[i]].name, name) == 0) return group->child[i];
  return NO_NODE;
}

/* Raises an error unless the table at 3 holds scores by child. */
static void check_scores(lua_State *L, const struct tree *tree, const struct node *group) {
  luaL_checktype(L, 3, LUA_TTABLE);
  if (group->kind != NODE_GROUP)
    luaL_error(L, "'%s' is no group: it has no children", group->id);
  for (lua_pushnil(L); lua_next(L, 3); lua_pop(L, 1)) {
    const char *name = lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : "?";
    if (child_of(tree, group, name) == NO_NODE)
      luaL_error(L, "the group has no child '%s'", name);
    if (lua_type(L, -1) != LUA_TNUMBER)
      luaL_error(L, "the score of '%s' is a %s, not a number", name, luaL_typename(L, -1));
  }
}

/* A tree that differs in the one group. */
static struct tree *tree_of(const struct tree *tree, uint32_t group, struct arena *arena) {
  struct tree *copy = arena_new_one(arena, struct tree);
  *copy = *tree;
  copy->node = arena_new_array(arena, tree->nodes, struct node);
  memcpy(copy->node, tree->node, tree->nodes * sizeof *tree->node);
  struct node *node = &copy->node[group];
  node->bonus = NO_NODE;
  if (looks_at_others(&node->normalise))
    node->normalise = (struct method_use){.method = NULL};
  return copy;
}

static struct result *result_of(const struct tree *tree, const struct dataset *data,
                                struct arena *arena) {
  struct result *result = arena_new_one(arena, struct result);
  *result = (struct result){.tree = tree, .data = data, .arena = arena, .units = 1};
  result->node = arena_new_array(arena, tree->nodes, struct node_result);
  for (size_t i = 0; i < tree->nodes; i++) {
    result->node[i].score = arena_new_array(arena, 1, double);
    result->node[i].status = arena_new_array(arena, 1, uint8_t);
    *result->node[i].score = NAN;
  }
  return result;
}

static void take_scores(lua_State *L, const struct node *group, struct result *result) {
  for (lua_pushnil(L); lua_next(L, 3); lua_pop(L, 1)) {
    uint32_t child = child_of(result->tree, group, lua_tostring(L, -2));
    *result->node[child].score = lua_tonumber(L, -1);
  }
}

static void push_score(lua_State *L, double score) {
  if (isnan(score)) lua_pushnil(L);
  else lua_pushnumber(L, score);
}

/* The group's score for the one unit, by stages. False with findings. */
static bool calculate(struct result *result, uint32_t node, struct diags *diags) {
  struct calculation calculation = {result, panel_new(result->tree), diags};
  bool ok = group_calculate(&calculation, node);
  panel_free(calculation.panel);
  return ok;
}

int luagroup_aggregate(lua_State *L, const struct study *study, uint32_t node) {
  const struct node *group = &study->tree->node[node];
  check_scores(L, study->tree, group);
  struct arena *arena = arena_new();
  struct diags *diags = diags_new();
  struct dataset *data = dataset_like(study->data, 1);
  struct result *result = result_of(tree_of(study->tree, node, arena), data, arena);
  take_scores(L, group, result);
  bool ok = calculate(result, node, diags);
  bool alone = ok && !method_compares_units(&group->aggregate);
  double aggregated = alone ? *result->node[node].aggregated : NAN;
  double score = alone && !looks_at_others(&group->normalise) ? *result->node[node].score
                                                              : NAN;
  dataset_free(data);
  arena_free(arena);
  if (!ok) return luamodule_raise(L, diags);
  diags_free(diags);
  push_score(L, aggregated);
  push_score(L, score);
  return 2;
}
