/* The city is a userdata that points at the function's record: no table is made per unit.
 * Every column that is read is noted there, with the worst status of the cells that are
 * there. */
#include "rules/city.h"

#include <lauxlib.h>
#include <string.h>

#include "base/text.h"
#include "rules/library.h"

/* A rule may keep the city where another of its functions finds it: it can be read only
 * while its own function runs. */
static struct function_value *function_of(lua_State *L) {
  struct function_value *function = *(struct function_value **)lua_touserdata(L, 1);
  if (!function->running)
    sandbox_raise(L, NULL, "take what is needed of it there", "the city can be read only in "
                  "the function that gets it");
  return function;
}

static void note_input(struct function_value *function, const struct column *column) {
  if (function->inputs == function->room) {
    size_t room = function->room ? 2 * function->room : 8;
    const struct column **more = arena_new_array(function->arena, room,
                                                 const struct column *);
    if (function->inputs > 0)
      memcpy(more, function->input, function->inputs * sizeof *more);
    function->input = more;
    function->room = room;
  }
  function->input[function->inputs++] = column;
}

/* The column of that name, noted as read; NULL where there is none. */
static const struct column *find_column(struct function_value *function, const char *name) {
  for (size_t i = 0; i < function->inputs; i++)
    if (strcmp(function->input[i]->name, name) == 0) return function->input[i];
  const struct column *column = dataset_find(function->data, name);
  if (column != NULL) note_input(function, column);
  return column;
}

static int refuse_column(lua_State *L, const struct function_value *function,
                         const char *name) {
  size_t count;
  const char *const *names = dataset_names(function->data, &count);
  const char *near = text_nearest(name, names, count);
  char hint[120] = "";
  if (near != NULL) snprintf(hint, sizeof hint, "did you mean '%s'?", near);
  return sandbox_raise(L, name, near ? hint : NULL, "no column '%.60s' in %.120s", name,
                       function->where);
}

static void push_cell(lua_State *L, const struct column *column, size_t unit) {
  if (column_missing(column, unit)) lua_pushnil(L);
  else if (column_is_text(column)) lua_pushstring(L, column->level[column->code[unit]]);
  else if (column->type == COLUMN_YES_NO) lua_pushboolean(L, column->number[unit] != 0);
  else lua_pushnumber(L, column->number[unit]);
}

static int city_index(lua_State *L) {
  struct function_value *function = function_of(L);
  if (lua_type(L, 2) != LUA_TSTRING)
    return sandbox_raise(L, NULL, NULL, "a column is named by a text, not by a %s",
                         luaL_typename(L, 2));
  const char *name = lua_tostring(L, 2);
  const struct column *column = find_column(function, name);
  if (column == NULL) return refuse_column(L, function, name);
  bool missing = column_missing(column, function->unit);
  if (!missing && column->status[function->unit] > function->status)
    function->status = column->status[function->unit];
  push_cell(L, column, function->unit);
  return 1;
}

void city_push(lua_State *L, struct function_value *function) {
  struct function_value **city = lua_newuserdatauv(L, sizeof *city, 0);
  *city = function;
  lua_createtable(L, 0, 2);                    /* city meta */
  lua_pushcfunction(L, city_index);
  lua_setfield(L, -2, "__index");
  lua_pushboolean(L, false);
  lua_pushcclosure(L, library_refuse, 1);
  lua_setfield(L, -2, "__newindex");
  lua_setmetatable(L, -2);                     /* city */
}
