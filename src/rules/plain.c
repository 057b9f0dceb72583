/* Nothing here runs long: what a single call may do is bounded by the length of its texts
 * and tables, which the budget of memory bounds, and it is charged to the budget of
 * instructions, which does not see what happens inside of C. */
#include "rules/plain.h"

#include <lauxlib.h>
#include <stdlib.h>
#include <string.h>

#include "rules/sandbox.h"

enum {                                         /* what counts as one instruction */
  BYTES_PER_STEP = 64,                         /* copied or compared */
  PIECES_PER_STEP = 8                          /* put together */
};

/* Calls Lua's own function in the upvalue with the same arguments, under the same name. */
static int call_own(lua_State *L) {
  return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

/* What the values from first to the top weigh: texts by their bytes. */
static size_t weight_from(lua_State *L, int first) {
  size_t weight = 0;
  for (int i = first; i <= lua_gettop(L); i++)
    weight += lua_type(L, i) == LUA_TSTRING ? 1 + lua_rawlen(L, i) / BYTES_PER_STEP : 1;
  return weight;
}

int plain_charged(lua_State *L) {
  sandbox_charge(L, weight_from(L, 1));
  int results = call_own(L);
  sandbox_charge(L, weight_from(L, lua_gettop(L) - results + 1));
  return results;
}

int plain_error(lua_State *L) {
  lua_settop(L, 1);
  return lua_error(L);
}

int plain_assert(lua_State *L) {
  luaL_checkany(L, 1);
  if (lua_toboolean(L, 1)) return lua_gettop(L);
  lua_settop(L, 2);
  if (lua_isnil(L, 2)) lua_pushliteral(L, "assertion failed");
  return lua_error(L);
}

int plain_tostring(lua_State *L) {
  luaL_checkany(L, 1);
  switch (lua_type(L, 1)) {
    case LUA_TSTRING:
    case LUA_TNUMBER: lua_pushvalue(L, 1), lua_tostring(L, -1); break;
    case LUA_TBOOLEAN: lua_pushstring(L, lua_toboolean(L, 1) ? "true" : "false"); break;
    default: lua_pushstring(L, luaL_typename(L, 1));
  }
  return 1;
}

/* --- pairs ------------------------------------------------------------------------------- */

struct key {
  const char *text;                            /* NULL: a number */
  size_t length;
  double number;
  lua_Integer position;                        /* in the list of keys */
};

static int compare_keys(const void *left, const void *right) {
  const struct key *a = left, *b = right;
  if (a->text == NULL && b->text == NULL)
    return (a->number > b->number) - (a->number < b->number);
  if (a->text == NULL || b->text == NULL) return a->text == NULL ? -1 : 1;
  int order = memcmp(a->text, b->text, a->length < b->length ? a->length : b->length);
  return order != 0 ? order : (a->length > b->length) - (a->length < b->length);
}

/* Pushes the list of keys of the table at 1 as they come; returns how many. */
static lua_Integer push_keys(lua_State *L) {
  lua_Integer count = 0;
  lua_newtable(L);                             /* … keys */
  lua_pushnil(L);
  while (lua_next(L, 1)) {                     /* … keys key value */
    lua_pop(L, 1);
    if (lua_type(L, -1) != LUA_TSTRING && lua_type(L, -1) != LUA_TNUMBER)
      return sandbox_raise(L, "pairs", NULL,
                           "pairs needs keys that are numbers or texts: a %s has no order",
                           luaL_typename(L, -1));
    lua_pushvalue(L, -1);
    lua_rawseti(L, -3, ++count);
  }
  return count;
}

/* Replaces the list of count keys at the top by the same in order. */
static void sort_keys(lua_State *L, lua_Integer count) {
  int unsorted = lua_gettop(L);
  struct key *key = lua_newuserdatauv(L, (size_t)count * sizeof *key + 1, 0);
  for (lua_Integer i = 0; i < count; i++) {
    bool is_text = lua_rawgeti(L, unsorted, i + 1) == LUA_TSTRING;
    key[i] = (struct key){.number = is_text ? 0 : lua_tonumber(L, -1), .position = i + 1};
    if (is_text) key[i].text = lua_tolstring(L, -1, &key[i].length);
    lua_pop(L, 1);
  }
  qsort(key, (size_t)count, sizeof *key, compare_keys);
  lua_createtable(L, (int)count, 0);           /* unsorted array sorted */
  for (lua_Integer i = 0; i < count; i++) {
    lua_rawgeti(L, unsorted, key[i].position);
    lua_rawseti(L, -2, i + 1);
  }
  lua_replace(L, unsorted);                    /* sorted array */
  lua_pop(L, 1);                               /* sorted */
}

/* Upvalues: the sorted keys, the position reached. Keys removed meanwhile are left out. */
static int next_pair(lua_State *L) {
  lua_Integer i = lua_tointeger(L, lua_upvalueindex(2));
  lua_settop(L, 1);
  for (;;) {
    if (lua_rawgeti(L, lua_upvalueindex(1), ++i) == LUA_TNIL) return 1;
    lua_pushvalue(L, -1);
    if (lua_rawget(L, 1) != LUA_TNIL) break;   /* table key value */
    lua_settop(L, 1);
  }
  lua_pushinteger(L, i);
  lua_replace(L, lua_upvalueindex(2));
  return 2;
}

int plain_pairs(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  if (lua_getmetatable(L, 1))
    return sandbox_raise(L, "pairs", NULL, "pairs goes through a rule's own tables only");
  lua_settop(L, 1);
  lua_Integer count = push_keys(L);            /* table keys */
  sandbox_charge(L, 8 * (size_t)count);
  sort_keys(L, count);
  lua_pushinteger(L, 0);
  lua_pushcclosure(L, next_pair, 2);           /* table next */
  lua_insert(L, 1);                            /* next table */
  return 2;
}

/* --- texts ------------------------------------------------------------------------------- */

int plain_rep(lua_State *L) {
  size_t length, between;
  const char *text = luaL_checklstring(L, 1, &length);
  lua_Integer times = luaL_checkinteger(L, 2);
  const char *separator = luaL_optlstring(L, 3, "", &between);
  if (times < 0) times = 0;
  if (length + between > 0 && (size_t)times > PLAIN_TEXT / (length + between))
    return sandbox_raise(L, "rep", NULL, "string.rep would give more than %d bytes",
                         PLAIN_TEXT);
  if (length + between == 0) times = 0;
  sandbox_charge(L, (size_t)times / PIECES_PER_STEP +
                        (size_t)times * (length + between) / BYTES_PER_STEP);
  luaL_Buffer buffer;
  luaL_buffinit(L, &buffer);
  for (lua_Integer i = 0; i < times; i++) {
    if (i > 0) luaL_addlstring(&buffer, separator, between);
    luaL_addlstring(&buffer, text, length);
  }
  luaL_pushresult(&buffer);
  return 1;
}

static bool has_magic(const char *text, size_t length) {
  for (size_t i = 0; i < length; i++)
    if (text[i] != '\0' && strchr("^$*+?.([%-", text[i]) != NULL) return true;
  return false;
}

static const char *search(const char *text, size_t length, const char *what, size_t size) {
  for (; length >= size; text++, length--)
    if (memcmp(text, what, size) == 0) return text;
  return NULL;
}

static size_t start_of(lua_Integer init, size_t length) {
  if (init < 0) init += (lua_Integer)length + 1;
  return init < 1 ? 0 : (size_t)init - 1;
}

int plain_find(lua_State *L) {
  size_t length, size;
  const char *text = luaL_checklstring(L, 1, &length);
  const char *what = luaL_checklstring(L, 2, &size);
  size_t start = start_of(luaL_optinteger(L, 3, 1), length);
  if (!lua_toboolean(L, 4) && has_magic(what, size))
    return sandbox_raise(L, "find", "pass true as the fourth argument: find(text, what, 1, true)",
                         "string.find takes plain text in a rule, no pattern");
  if (length > SANDBOX_TEXT || size > SANDBOX_TEXT)
    return sandbox_raise(L, "find", NULL, "string.find takes texts of up to %d bytes",
                         SANDBOX_TEXT);
  sandbox_charge(L, length / BYTES_PER_STEP * (1 + size / BYTES_PER_STEP));
  const char *found = start <= length ? search(text + start, length - start, what, size)
                                      : NULL;
  if (found == NULL) return lua_pushnil(L), 1;
  lua_pushinteger(L, found - text + 1);
  lua_pushinteger(L, found - text + (lua_Integer)size);
  return 2;
}

int plain_format(lua_State *L) {
  const char *format = luaL_checkstring(L, 1);
  for (const char *at = strchr(format, '%'); at; at = strchr(at + 1, '%')) {
    at += 1 + strspn(at + 1, "-+ #0123456789.");
    if (*at == '\0') break;
    if (*at == 'p') return sandbox_raise(L, "format", NULL, "string.format has no '%%p' here");
  }
  for (int i = 2; i <= lua_gettop(L); i++)
    if (lua_type(L, i) > LUA_TSTRING || lua_type(L, i) == LUA_TLIGHTUSERDATA)
      return sandbox_raise(L, "format", NULL, "string.format cannot show a %s",
                           luaL_typename(L, i));
  return plain_charged(L);
}

/* --- order ------------------------------------------------------------------------------- */

static int less(lua_State *L) {
  sandbox_charge(L, 2 + weight_from(L, 1));
  lua_pushboolean(L, lua_compare(L, 1, 2, LUA_OPLT));
  return 1;
}

int plain_sort(lua_State *L) {
  if (lua_isnoneornil(L, 2)) {
    lua_settop(L, 1);
    lua_pushcfunction(L, less);
  }
  return call_own(L);
}
