/* The environment is an empty table whose __index looks names up in the table below and
 * makes what is asked for, once: the thing made is kept in the registry under the address of
 * its row. Lua's own libraries are opened only when one of their functions is asked for,
 * into tables that no rule ever sees. */
#include "rules/library.h"

#include <lauxlib.h>
#include <lualib.h>
#include <math.h>
#include <string.h>

#include "base/text.h"
#include "rules/advice.h"
#include "rules/constructors.h"
#include "rules/messages.h"
#include "rules/plain.h"
#include "rules/sandbox.h"
#include "rules/schema.h"

/* One name that a rule may use. make pushes its value; name is passed for those that only
 * pick a function from a library of Lua. */
struct given {
  const char *name;
  void (*make)(lua_State *L, const char *name);
};

/* What to write instead of an assignment to a global name. */
static const char *hint_on_global(lua_State *L, const char *name) {
  if (sandbox_is_loading(L) && schema_is_field(name)) return RULE_RETURNS_HINT;
  return "write 'local' before a name of your own";
}

int library_refuse(lua_State *L) {
  const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : NULL;
  bool global = lua_toboolean(L, lua_upvalueindex(1));
  if (name == NULL) return sandbox_raise(L, NULL, NULL, "this is read-only");
  return sandbox_raise(L, name, global ? hint_on_global(L, name) : NULL,
                       "'%.60s' cannot be set: a rule changes nothing outside itself", name);
}

static const char *number_words(double number) {
  return isnan(number) ? "nan" : isinf(number) ? "an infinite number" : "a number";
}

const char *value_words(lua_State *L, int index) {
  switch (lua_type(L, index)) {
    case LUA_TNIL: return "nil";
    case LUA_TBOOLEAN: return lua_toboolean(L, index) ? "true" : "false";
    case LUA_TNUMBER: return number_words(lua_tonumber(L, index));
    case LUA_TSTRING: return "a text";
    case LUA_TTABLE: return "a table";
    case LUA_TFUNCTION: return "a function";
    default: return "a method";
  }
}

/* --- frozen tables ----------------------------------------------------------------------- */

/* Upvalues: the true table, its name. */
static int frozen_index(lua_State *L) {
  lua_settop(L, 2);
  lua_pushvalue(L, 2);
  if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) return 1;
  const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "?";
  return sandbox_raise(L, name, NULL, "'%s.%.60s' is not available in a rule",
                       lua_tostring(L, lua_upvalueindex(2)), name);
}

/* Replaces the table at the top by a read-only stand-in. */
static void freeze(lua_State *L, const char *name) {
  lua_newtable(L);                             /* table proxy */
  lua_createtable(L, 0, 2);                    /* table proxy meta */
  lua_pushvalue(L, -3);
  lua_pushstring(L, name);
  lua_pushcclosure(L, frozen_index, 2);
  lua_setfield(L, -2, "__index");
  lua_pushboolean(L, false);
  lua_pushcclosure(L, library_refuse, 1);
  lua_setfield(L, -2, "__newindex");
  lua_setmetatable(L, -2);                     /* table proxy */
  lua_remove(L, -2);                           /* proxy */
}

/* --- what is made ------------------------------------------------------------------------ */

static const luaL_Reg own[] = {
  {"assert", plain_assert}, {"error", plain_error},       {"pairs", plain_pairs},
  {"tostring", plain_tostring}, {NULL, NULL},
};

static void make_own(lua_State *L, const char *name) {
  const luaL_Reg *row = own;
  while (strcmp(row->name, name) != 0) row++;
  lua_pushcfunction(L, row->func);
}

static void make_base(lua_State *L, const char *name) {
  luaopen_base(L);                             /* globals, which no rule sees */
  lua_pushstring(L, name);
  lua_rawget(L, -2);
  lua_remove(L, -2);
}

/* Pushes a table of those functions of the library at the top that names lists, each made
 * to pay for its work. */
static void choose(lua_State *L, const char *const *names) {
  lua_newtable(L);                             /* library chosen */
  for (; *names != NULL; names++) {
    lua_getfield(L, -2, *names);
    lua_pushcclosure(L, plain_charged, 1);
    lua_setfield(L, -2, *names);
  }
}

/* Sets an own function in the table at the top, over the library's one below it. */
static void replace(lua_State *L, const char *name, lua_CFunction function) {
  lua_getfield(L, -2, name);
  lua_pushcclosure(L, function, 1);
  lua_setfield(L, -2, name);
}

static void make_math(lua_State *L, const char *name) {
  luaopen_math(L);
  lua_pushnil(L);
  lua_setfield(L, -2, "random");
  lua_pushnil(L);
  lua_setfield(L, -2, "randomseed");
  freeze(L, name);
}

static void make_table(lua_State *L, const char *name) {
  static const char *const names[] = {"concat", "unpack", NULL};
  luaopen_table(L);
  choose(L, names);                            /* library chosen */
  replace(L, "sort", plain_sort);
  lua_remove(L, -2);
  freeze(L, name);
}

/* The metatable of texts: methods and no arithmetic. */
static int text_method(lua_State *L);

static void set_text_methods(lua_State *L) {
  lua_pushliteral(L, "");
  lua_createtable(L, 0, 1);                    /* text meta */
  lua_pushcfunction(L, text_method);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, -2);
  lua_pop(L, 1);
}

static void make_string(lua_State *L, const char *name) {
  static const char *const names[] = {"byte", "char",    "len", "lower",
                                      "sub",  "reverse", "upper", NULL};
  luaopen_string(L);                           /* library; it gives texts a metatable */
  set_text_methods(L);
  choose(L, names);                            /* library chosen */
  replace(L, "find", plain_find);
  replace(L, "format", plain_format);
  replace(L, "rep", plain_rep);
  lua_remove(L, -2);
  freeze(L, name);
}

static const struct given given[] = {
  {"assert", make_own},  {"error", make_own},    {"ipairs", make_base},
  {"math", make_math},   {"pairs", make_own},    {"select", make_base},
  {"string", make_string}, {"table", make_table}, {"tonumber", make_base},
  {"tostring", make_own}, {"type", make_base},
};
enum { GIVEN = sizeof given / sizeof *given };

static void push_given(lua_State *L, const struct given *row) {
  if (lua_rawgetp(L, LUA_REGISTRYINDEX, row) != LUA_TNIL) return;
  lua_pop(L, 1);
  row->make(L, row->name);
  lua_pushvalue(L, -1);
  lua_rawsetp(L, LUA_REGISTRYINDEX, row);
}

static const struct given *find_given(const char *name) {
  for (size_t i = 0; i < GIVEN; i++)
    if (strcmp(given[i].name, name) == 0) return &given[i];
  return NULL;
}

static int text_method(lua_State *L) {
  lua_settop(L, 2);
  push_given(L, find_given("string"));
  lua_insert(L, 2);                            /* text string name */
  lua_gettable(L, 2);                          /* raises where there is no such function */
  return 1;
}

/* --- the environment --------------------------------------------------------------------- */

/* Words that are no names in any rule, and what they are called in Lua. */
static const struct {
  const char *const words[12];
  const char *hint;
} foreign[] = {
  {{"Ja", "ja", "JA", "yes", "Yes", "True", "TRUE", "wahr", "Wahr"}, "write true"},
  {{"Nein", "nein", "NEIN", "no", "No", "False", "FALSE", "falsch", "Falsch"}, "write false"},
  {{"null", "Null", "NULL", "None", "Nil", "NIL", "NA", "NaN", "nan"}, "write nil"},
  {{"Return", "RETURN"}, "write return, in small letters"},
};

static const char *hint_on_foreign(const char *name) {
  for (size_t i = 0; i < sizeof foreign / sizeof *foreign; i++)
    for (const char *const *word = foreign[i].words; *word; word++)
      if (strcmp(*word, name) == 0) return foreign[i].hint;
  return NULL;
}

static int refuse_name(lua_State *L, const char *name) {
  const char *plain = hint_on_foreign(name);
  if (plain != NULL) return sandbox_raise(L, name, plain, "'%s' is no word of Lua", name);
  const char *names[GIVEN + CONSTRUCTOR_NAMES];
  size_t count = constructor_names(names);
  for (size_t i = 0; i < GIVEN; i++) names[count++] = given[i].name;
  char hint[200];
  advice_on_name(name, names, count, sandbox_is_loading(L), hint, sizeof hint);
  return sandbox_raise(L, name, hint[0] ? hint : NULL,
                       "'%.60s' is not available in a rule", name);
}

static int environment_index(lua_State *L) {
  if (lua_type(L, 2) != LUA_TSTRING)
    return sandbox_raise(L, NULL, NULL, "names are text");
  const char *name = lua_tostring(L, 2);
  const struct given *row = find_given(name);
  if (row != NULL) push_given(L, row);
  else if (!constructor_push(L, name)) return refuse_name(L, name);
  return 1;
}

void library_push_environment(lua_State *L) {
  lua_newtable(L);                             /* environment */
  lua_createtable(L, 0, 2);                    /* environment meta */
  lua_pushcfunction(L, environment_index);
  lua_setfield(L, -2, "__index");
  lua_pushboolean(L, true);
  lua_pushcclosure(L, library_refuse, 1);
  lua_setfield(L, -2, "__newindex");
  lua_setmetatable(L, -2);                     /* environment */
}

void library_open(lua_State *L) {
  set_text_methods(L);
}
