/* An edition is a userdata that holds a study. What a test hands over is looked at before
 * anything is made of it; findings are put together to a text on the Lua stack before anything
 * is freed, and raised last: nothing is left behind. */
#include "cmd/luamodule.h"

#include <lauxlib.h>
#include <math.h>
#include <string.h>

#include "base/file.h"
#include "base/number.h"
#include "cmd/luagroup.h"
#include "data/csv.h"
#include "index/stages.h"
#include "rules/edition.h"

static const char *const kind = "scirules.edition";

struct edition {
  struct study study;
  struct arena *arena;                         /* holds names in the study; NULL: borrowed */
};

/* --- findings ---------------------------------------------------------------------------- */

/* Pushes the findings as one text and frees them. */
static void push_findings(lua_State *L, struct diags *diags) {
  struct buf text = {0};
  diags_text(diags, &text);
  lua_pushlstring(L, buf_text(&text), text.length);
  buf_free(&text);
  diags_free(diags);
}

int luamodule_raise(lua_State *L, struct diags *diags) {
  push_findings(L, diags);
  return lua_error(L);
}

/* --- editions ---------------------------------------------------------------------------- */

static struct edition *push_edition(lua_State *L) {
  struct edition *edition = lua_newuserdatauv(L, sizeof *edition, 0);
  *edition = (struct edition){.arena = NULL};
  luaL_setmetatable(L, kind);
  return edition;
}

static struct study *study_of(lua_State *L) {
  return &((struct edition *)luaL_checkudata(L, 1, kind))->study;
}

static int close_edition(lua_State *L) {
  struct edition *edition = luaL_checkudata(L, 1, kind);
  if (edition->arena == NULL) return 0;
  study_close(&edition->study);
  arena_free(edition->arena);
  edition->arena = NULL;
  return 0;
}

/* Upvalues: the study under test, its path. */
static int open_edition(lua_State *L) {
  struct study *under_test = lua_touserdata(L, lua_upvalueindex(1));
  const char *own = lua_tostring(L, lua_upvalueindex(2));
  const char *path = luaL_optstring(L, 1, own);
  struct edition *edition = push_edition(L);
  if (strcmp(path, own) == 0) return edition->study = *under_test, 1;
  edition->arena = arena_new();
  const char *argument = arena_copy(edition->arena, path);
  struct command command = {.argument = &argument, .arguments = 1,
                            .arena = edition->arena, .diags = diags_new()};
  if (!study_open(&edition->study, &command, STUDY_RESULT))
    return luamodule_raise(L, command.diags);
  diags_free(command.diags);
  return 1;
}

static uint32_t node_at(lua_State *L, int index) {
  const char *hint = "", *word = luaL_optstring(L, index, "");
  uint32_t node = tree_find(study_of(L)->tree, word, &hint);
  if (node == NO_NODE) luaL_error(L, "no node '%s' (%s)", word, hint);
  return node;
}

static size_t unit_at(lua_State *L, int index) {
  const char *hint = "", *word = luaL_checkstring(L, index);
  size_t unit = 0;
  if (dataset_match_unit(study_of(L)->data, word, &unit, &hint) != UNIT_FOUND)
    luaL_error(L, "no single unit '%s' (%s)", word, hint);
  return unit;
}

static void push_number(lua_State *L, double value) {
  if (isnan(value)) lua_pushnil(L);
  else lua_pushnumber(L, value);
}

/* --- one unit made of cells -------------------------------------------------------------- */

/* Raises an error unless the table at 3 holds cells by name. */
static void check_cells(lua_State *L) {
  luaL_checktype(L, 3, LUA_TTABLE);
  lua_pushnil(L);
  while (lua_next(L, 3)) {
    int type = lua_type(L, -1);
    if (lua_type(L, -2) != LUA_TSTRING)
      luaL_error(L, "cells are given by name: { einwohner = 100000 }");
    if (type != LUA_TSTRING && type != LUA_TNUMBER && type != LUA_TBOOLEAN)
      luaL_error(L, "the cell '%s' is a %s; a cell is a text, a number or a boolean",
                 lua_tostring(L, -2), luaL_typename(L, -1));
    lua_pop(L, 1);
  }
}

/* The cell at the top of the stack as it would stand in a file. */
static const char *cell_text(lua_State *L, char room[NUMBER_ROOM]) {
  if (lua_isboolean(L, -1)) return lua_toboolean(L, -1) ? "ja" : "nein";
  if (lua_type(L, -1) == LUA_TSTRING) return lua_tostring(L, -1);
  number_shortest(lua_tonumber(L, -1), room);
  return room;
}

/* Puts the cells of the table at 3 into the data; the name that is wrong, or NULL. */
static const char *fill(lua_State *L, struct dataset *data, const char **why) {
  char room[NUMBER_ROOM];
  lua_pushnil(L);
  while (lua_next(L, 3)) {                     /* name cell */
    const char *name = lua_tostring(L, -2);
    if (!dataset_set(data, name, 0, cell_text(L, room), why)) return name;
    lua_pop(L, 1);
  }
  return NULL;
}

/* The node's value for the one unit of data; an error frees the data. */
static double value_of(lua_State *L, const struct node *node, struct dataset *data,
                       uint8_t *status) {
  const struct study *study = study_of(L);
  struct diags *diags = diags_new();
  double value = NAN;
  *status = STATUS_NORMAL;
  if (edition_value(node, data, study->data, &value, status, diags)) {
    diags_free(diags);
    return value;
  }
  dataset_free(data);
  luamodule_raise(L, diags);
  return NAN;
}

/* The data of one unit with the cells of the table at 3; raises an error with why. */
static struct dataset *data_of_cells(lua_State *L) {
  const char *why;
  check_cells(L);
  struct dataset *data = dataset_like(study_of(L)->data, 1);
  const char *wrong = fill(L, data, &why);
  if (wrong == NULL) return data;
  dataset_free(data);
  luaL_error(L, "the cell '%s' %s", wrong, why);
  return NULL;
}

/* The same, for a node that has a value. */
static struct dataset *data_of(lua_State *L, const struct node *node) {
  if (node->value == NULL) luaL_error(L, "'%s' is a group: it has no value", node->id);
  return data_of_cells(L);
}

static int value_method(lua_State *L) {
  const struct node *node = &study_of(L)->tree->node[node_at(L, 2)];
  struct dataset *data = data_of(L, node);
  uint8_t status;
  double value = value_of(L, node, data, &status);
  dataset_free(data);
  push_number(L, value);
  return 1;
}

/* The stages after the value, on one unit, which has nobody to fill its gaps from; whether
 * the value is a truth the whole edition has shown. */
static bool finish(const struct node *node, const struct dataset *data, bool yes_no,
                   double *value, uint8_t *status, struct diags *diags) {
  struct arena *scratch = arena_new();
  struct node_result out = {.score = value, .status = status, .yes_no = yes_no};
  bool ok = impute(node, data, &(struct beside){NULL, NULL}, value, status, diags) &&
            treat(node, data, value, 1, NULL, diags) &&
            normalise(node, data, value, 1, &out, scratch, diags);
  if (ok) round_scores(node, 1, &out, scratch);
  arena_free(scratch);
  return ok;
}

static void refuse_relative(lua_State *L, const struct node *node,
                            const struct method_use *use) {
  if (method_is_relative(use))
    luaL_error(L, "'%s' has no score by itself: '%s' looks at the other units", node->id,
               use->method->name);
}

/* Raises an error where a treatment or the scale looks at the other units. */
static void check_scale(lua_State *L, const struct node *node) {
  const struct method_use *use = &node->normalise;
  for (size_t i = 0; i < node->treats; i++) refuse_relative(L, node, &node->treat[i]);
  if (use->function == NULL) refuse_relative(L, node, use);
}

static int edition_score(lua_State *L) {
  const struct study *study = study_of(L);
  uint32_t i = node_at(L, 2);
  const struct node *node = &study->tree->node[i];
  check_scale(L, node);
  struct dataset *data = data_of(L, node);
  uint8_t status;
  double value = value_of(L, node, data, &status);
  struct diags *diags = diags_new();
  bool ok = finish(node, data, study->result->node[i].yes_no, &value, &status, diags);
  dataset_free(data);
  if (!ok) return luamodule_raise(L, diags);
  diags_free(diags);
  push_number(L, value);
  return 1;
}

/* --- conditions and groups --------------------------------------------------------------- */

/* Pushes whether the condition holds for the cells at 3; without one it does. */
static int push_holds(lua_State *L, struct expression *condition) {
  const struct study *study = study_of(L);
  struct dataset *data = data_of_cells(L);
  struct diags *diags = diags_new();
  double holds = 1;
  bool ok = condition == NULL ||
            edition_holds(condition, data, study->data, &holds, diags);
  dataset_free(data);
  if (!ok) return luamodule_raise(L, diags);
  diags_free(diags);
  if (isnan(holds)) lua_pushnil(L);
  else lua_pushboolean(L, holds != 0);
  return 1;
}

static int edition_exists(lua_State *L) {
  return push_holds(L, study_of(L)->tree->node[node_at(L, 2)].only);
}

static int edition_selects(lua_State *L) {
  lua_pushnil(L);
  lua_insert(L, 2);                            /* edition nil cells */
  return push_holds(L, study_of(L)->tree->units_where);
}

static int edition_aggregate(lua_State *L) {
  return luagroup_aggregate(L, study_of(L), node_at(L, 2));
}

/* --- results ----------------------------------------------------------------------------- */

static int edition_score_of(lua_State *L) {
  size_t unit = unit_at(L, 2);
  push_number(L, study_of(L)->result->node[node_at(L, 3)].score[unit]);
  return 1;
}

static int edition_rank_of(lua_State *L) {
  size_t unit = unit_at(L, 2);
  push_number(L, study_of(L)->result->node[node_at(L, 3)].rank[unit]);
  return 1;
}

static int edition_units(lua_State *L) {
  const struct dataset *data = study_of(L)->data;
  lua_createtable(L, (int)data->units, 0);
  for (size_t u = 0; u < data->units; u++) {
    lua_pushstring(L, data->name[u]);
    lua_rawseti(L, -2, (lua_Integer)u + 1);
  }
  return 1;
}

static int edition_nodes(lua_State *L) {
  const struct tree *tree = study_of(L)->tree;
  lua_createtable(L, (int)tree->nodes, 0);
  for (size_t i = 0; i < tree->nodes; i++) {
    lua_pushstring(L, tree->node[i].id);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

static void set_text(lua_State *L, const char *name, const char *text) {
  lua_pushstring(L, text);
  lua_setfield(L, -2, name);
}

static int edition_node(lua_State *L) {
  static const char *const kinds[] = {"group", "parameter", "bonus"};
  const struct tree *tree = study_of(L)->tree;
  uint32_t i = node_at(L, 2);
  const struct node *node = &tree->node[i];
  lua_newtable(L);                             /* node */
  set_text(L, "id", node->id);
  set_text(L, "kind", kinds[node->kind]);
  set_text(L, "level", tree_level(tree, node));
  set_text(L, "label", text_in(node->label, LANGUAGE_DE));
  set_text(L, "description", text_in(node->description, LANGUAGE_DE));
  set_text(L, "unit", node->unit);
  set_text(L, "source", node->source);
  set_text(L, "basis", node->basis);
  set_text(L, "formula", node->value != NULL ? node->value->text : NULL);
  double weight = result_weight(study_of(L)->result, i);
  if (!isnan(weight)) lua_pushnumber(L, weight);
  else lua_pushnil(L);                         /* each unit has its own */
  lua_setfield(L, -2, "weight");
  lua_pushinteger(L, (lua_Integer)node->examples);
  lua_setfield(L, -2, "examples");
  return 1;
}

static int edition_counts(lua_State *L) {
  const struct result *result = study_of(L)->result;
  const struct { const char *name; size_t count; } counts[] = {
    {"units", result->units}, {"parameters", result->tree->parameters},
    {"data_points", result->data_points}, {"missing", result->missing},
    {"estimated", result->status_count[STATUS_ESTIMATED]},
  };
  lua_newtable(L);
  for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
    lua_pushinteger(L, (lua_Integer)counts[i].count);
    lua_setfield(L, -2, counts[i].name);
  }
  return 1;
}

/* --- files ------------------------------------------------------------------------------- */

/* Stack: …, header, rows. Every row has as many fields as the header. */
static bool take_row(void *self, const struct csv_row *row) {
  lua_State *L = self;
  bool is_header = row->row == 1;
  if (!is_header) lua_createtable(L, 0, (int)row->fields);
  for (size_t i = 0; i < row->fields; i++) {
    lua_pushlstring(L, row->field[i].text, row->field[i].length);
    if (is_header) {
      lua_rawseti(L, -3, (lua_Integer)i + 1);
    } else {
      lua_rawgeti(L, -4, (lua_Integer)i + 1);  /* header rows row text name */
      lua_insert(L, -2);
      lua_rawset(L, -3);
    }
  }
  if (!is_header) lua_rawseti(L, -2, (lua_Integer)lua_rawlen(L, -2) + 1);
  return true;
}

/* Upvalue: the study under test, whose root the path starts at. */
static int read_csv(lua_State *L) {
  const struct study *study = lua_touserdata(L, lua_upvalueindex(1));
  const char *path = luaL_checkstring(L, 1);
  struct arena *arena = arena_new();
  struct diags *diags = diags_new();
  luaL_checkstack(L, 16, NULL);
  lua_newtable(L);
  lua_newtable(L);                             /* header rows */
  bool ok = csv_read(file_join(arena, study->tree->root, path), NULL, take_row, L, diags);
  arena_free(arena);
  if (!ok || diags_count(diags, DIAG_ERROR) > 0) return luamodule_raise(L, diags);
  diags_free(diags);
  return 1;
}

/* --- the module -------------------------------------------------------------------------- */

static const luaL_Reg methods[] = {
  {"value", value_method}, {"score", edition_score}, {"score_of", edition_score_of},
  {"rank_of", edition_rank_of},    {"units", edition_units}, {"nodes", edition_nodes},
  {"node", edition_node},          {"counts", edition_counts},
  {"aggregate", edition_aggregate}, {"exists", edition_exists},
  {"selects", edition_selects},    {NULL, NULL},
};

static void make_metatable(lua_State *L) {
  luaL_newmetatable(L, kind);
  luaL_newlib(L, methods);                     /* meta methods */
  lua_setfield(L, -2, "__index");
  lua_pushcfunction(L, close_edition);
  lua_setfield(L, -2, "__gc");
  lua_pop(L, 1);
}

/* Upvalues: the study, its path. */
static int load_module(lua_State *L) {
  make_metatable(L);
  lua_newtable(L);                             /* module */
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_pushvalue(L, lua_upvalueindex(2));
  lua_pushcclosure(L, open_edition, 2);
  lua_setfield(L, -2, "edition");
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_pushcclosure(L, read_csv, 1);
  lua_setfield(L, -2, "csv");
  return 1;
}

void luamodule_install(lua_State *L, struct study *study, const char *path) {
  luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_PRELOAD_TABLE);
  lua_pushlightuserdata(L, study);
  lua_pushstring(L, path);
  lua_pushcclosure(L, load_module, 2);         /* preload loader */
  lua_setfield(L, -2, "scirules");
  lua_pop(L, 1);
}
