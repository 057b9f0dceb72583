/* A constructed value is a userdata: the method use, then its points. Its metatable refuses
 * to be read and written; a value is recognised by that metatable, which lies in the
 * registry under the address of `kind`. */
#include "rules/constructors.h"

#include <lauxlib.h>
#include <math.h>
#include <string.h>

#include "base/text.h"
#include "rules/library.h"
#include "rules/messages.h"
#include "rules/sandbox.h"

static const char kind;

#define FLAG_WANTED "true or false"

static const struct method *upvalue_method(lua_State *L) {
  return lua_touserdata(L, lua_upvalueindex(1));
}

/* --- the value --------------------------------------------------------------------------- */

static int refuse_reading(lua_State *L) {
  return sandbox_raise(L, NULL, NULL, "a method has no fields to read");
}

static void push_metatable(lua_State *L) {
  if (lua_rawgetp(L, LUA_REGISTRYINDEX, &kind) == LUA_TTABLE) return;
  lua_pop(L, 1);
  lua_createtable(L, 0, 2);                    /* meta */
  lua_pushcfunction(L, refuse_reading);
  lua_setfield(L, -2, "__index");
  lua_pushboolean(L, false);
  lua_pushcclosure(L, library_refuse, 1);
  lua_setfield(L, -2, "__newindex");
  lua_pushvalue(L, -1);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &kind);    /* meta */
}

const struct method_use *constructor_use(lua_State *L, int index) {
  if (lua_type(L, index) != LUA_TUSERDATA || !lua_getmetatable(L, index)) return NULL;
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kind);    /* … its meta, meta */
  bool same = lua_rawequal(L, -1, -2);
  lua_pop(L, 2);
  return same ? lua_touserdata(L, index) : NULL;
}

/* --- arguments --------------------------------------------------------------------------- */

static bool requires_any(const struct method *method) {
  for (size_t i = 0; i < METHOD_ARGUMENTS; i++) {
    if (method->argument[i].kind == ARGUMENT_END) break;
    if (method->argument[i].required) return true;
  }
  return false;
}

bool constructor_needs(const struct method *method) {
  struct method_use use;
  method_standard(&use, method);
  return requires_any(method) || (method->check != NULL && method->check(&use) != NULL);
}

void constructor_form(const struct method *method, char *out, size_t room) {
  bool all = !requires_any(method);
  size_t length = (size_t)snprintf(out, room, "%s{", method->name);
  const char *comma = " ";
  for (size_t i = 0; i < METHOD_ARGUMENTS && length < room; i++) {
    const struct argument *argument = &method->argument[i];
    if (argument->kind == ARGUMENT_END) break;
    if (!all && !argument->required) continue;
    length += (size_t)snprintf(out + length, room - length,
                               argument->kind == ARGUMENT_POINTS ? "%s{ x, y }, …"
                               : argument->kind == ARGUMENT_RANGE ? "%s%s = { …, … }"
                                                                   : "%s%s = …",
                               comma, argument->name);
    comma = ", ";
  }
  if (length < room) snprintf(out + length, room - length, *comma == ',' ? " }" : "}");
}

static const struct argument *find_argument(const struct method *method, const char *name) {
  for (size_t i = 0; i < METHOD_ARGUMENTS; i++) {
    const struct argument *argument = &method->argument[i];
    if (argument->kind == ARGUMENT_END) break;
    if (argument->name != NULL && strcmp(argument->name, name) == 0) return argument;
  }
  return NULL;
}

static bool takes_points(const struct method *method) {
  for (size_t i = 0; i < METHOD_ARGUMENTS; i++) {
    if (method->argument[i].kind == ARGUMENT_END) break;
    if (method->argument[i].kind == ARGUMENT_POINTS) return true;
  }
  return false;
}

static int refuse_argument(lua_State *L, const struct method *method, const char *name) {
  const char *names[METHOD_ARGUMENTS];
  size_t count = 0;
  for (size_t i = 0; i < METHOD_ARGUMENTS; i++) {
    if (method->argument[i].kind == ARGUMENT_END) break;
    if (method->argument[i].name != NULL) names[count++] = method->argument[i].name;
  }
  const char *near = text_nearest(name, names, count);
  char hint[120];
  if (near != NULL) snprintf(hint, sizeof hint, "did you mean '%s'?", near);
  else constructor_form(method, hint, sizeof hint);
  return sandbox_raise(L, name, hint, "%s has no argument '%.60s'", method->name, name);
}

/* The value at the top stands in the arguments without a name: 0,5 gives one. */
static int refuse_nameless(lua_State *L, const struct method *method) {
  char form[100], hint[160];
  constructor_form(method, form, sizeof form);
  snprintf(hint, sizeof hint, "%s%s", form,
           lua_type(L, -1) == LUA_TNUMBER ? "; decimals are written 0.5, not 0,5" : "");
  return sandbox_raise(L, method->name, hint, "%s has a value without a name",
                       method->name);
}

/* Whether the key at -2 is a position among the points. */
static bool is_item(lua_State *L, const struct method *method) {
  return takes_points(method) && lua_isinteger(L, -2) && lua_tointeger(L, -2) >= 1 &&
         (lua_Unsigned)lua_tointeger(L, -2) <= lua_rawlen(L, 1);
}

/* Every key of the table at 1 is an argument or, where there are points, an item. Lua walks
 * a table in no fixed order, so of several wrong names the first by bytes is refused. */
static void check_keys(lua_State *L, const struct method *method) {
  const char *wrong = NULL;
  lua_pushnil(L);
  while (lua_next(L, 1)) {                     /* … key value */
    if (lua_type(L, -2) == LUA_TSTRING) {
      const char *name = lua_tostring(L, -2);
      bool known = find_argument(method, name) != NULL;
      if (!known && (wrong == NULL || strcmp(name, wrong) < 0)) wrong = name;
    } else if (!is_item(L, method)) {
      refuse_nameless(L, method);
    }
    lua_pop(L, 1);
  }
  if (wrong != NULL) refuse_argument(L, method, wrong);
}

static int refuse_kind(lua_State *L, const struct method *method, const char *name,
                       const char *wanted) {
  bool text = lua_type(L, -1) == LUA_TSTRING;
  const char *hint = text && lua_isnumber(L, -1) ? KIND_NUMBER_HINT
                     : text && strcmp(wanted, FLAG_WANTED) == 0 ? KIND_FLAG_HINT
                                                                : NULL;
  return sandbox_raise(L, name, hint, "%s: '%s' must be %s, not %s", method->name, name, wanted,
                       value_words(L, -1));
}

static bool is_finite(lua_State *L, int index) {
  return lua_type(L, index) == LUA_TNUMBER && isfinite(lua_tonumber(L, index));
}

static size_t count_entries(lua_State *L, int index) {
  size_t count = 0;
  for (lua_pushnil(L); lua_next(L, index); lua_pop(L, 1)) count++;
  return count;
}

/* Reads the two numbers of the table at the top, which holds nothing else. */
static bool read_pair(lua_State *L, double pair[2]) {
  if (!lua_istable(L, -1) || lua_rawlen(L, -1) != 2) return false;
  if (count_entries(L, lua_gettop(L)) != 2) return false;
  lua_rawgeti(L, -1, 1);
  lua_rawgeti(L, -2, 2);                       /* … table first second */
  bool ok = is_finite(L, -1) && is_finite(L, -2);
  pair[0] = lua_tonumber(L, -2);
  pair[1] = lua_tonumber(L, -1);
  lua_pop(L, 2);
  return ok;
}

/* Its words, as a rule writes them: "min" or "average". */
static void words_of(const struct method *method, char *out, size_t room) {
  size_t length = 0;
  for (size_t i = 0; method->words[i] != NULL && length < room; i++)
    length += (size_t)snprintf(out + length, room - length, "%s\"%s\"",
                               i == 0 ? "" : method->words[i + 1] == NULL ? " or " : ", ",
                               method->words[i]);
}

static double read_word(lua_State *L, const struct method *method, const char *name) {
  char words[120];
  words_of(method, words, sizeof words);
  if (lua_type(L, -1) != LUA_TSTRING) refuse_kind(L, method, name, words);
  const char *word = lua_tostring(L, -1);
  for (size_t i = 0; method->words[i] != NULL; i++)
    if (strcmp(word, method->words[i]) == 0) return (double)i;
  return sandbox_raise(L, name, words, "%s: '%s' cannot be '%.60s'", method->name, name, word);
}

/* The value of an argument that is given is at the top. */
static void read_argument(lua_State *L, const struct method *method,
                          const struct argument *argument, double *slot) {
  switch (argument->kind) {
    case ARGUMENT_NUMBER:
      if (!is_finite(L, -1)) refuse_kind(L, method, argument->name, "a number");
      slot[0] = lua_tonumber(L, -1);
      break;
    case ARGUMENT_FLAG:
      if (!lua_isboolean(L, -1)) refuse_kind(L, method, argument->name, FLAG_WANTED);
      slot[0] = lua_toboolean(L, -1);
      break;
    case ARGUMENT_WORD: slot[0] = read_word(L, method, argument->name); break;
    default:
      if (!read_pair(L, slot)) refuse_kind(L, method, argument->name, "two numbers { …, … }");
  }
}

static void read_arguments(lua_State *L, struct method_use *use) {
  const struct method *method = use->method;
  char form[120];
  for (size_t i = 0; i < METHOD_ARGUMENTS; i++) {
    const struct argument *argument = &method->argument[i];
    if (argument->kind == ARGUMENT_END) break;
    if (argument->kind == ARGUMENT_POINTS) continue;
    lua_pushstring(L, argument->name);
    if (lua_rawget(L, 1) != LUA_TNIL) {        /* … value */
      read_argument(L, method, argument, use->slot + method_slot(method, i));
    } else if (argument->required) {
      constructor_form(method, form, sizeof form);
      sandbox_raise(L, method->name, form, "%s needs '%s'", method->name, argument->name);
    }
    lua_pop(L, 1);
  }
}

static void read_points(lua_State *L, struct method_use *use, double (*points)[2]) {
  for (size_t i = 0; i < use->n_points; i++) {
    lua_rawgeti(L, 1, (lua_Integer)i + 1);
    if (!read_pair(L, points[i]))
      sandbox_raise(L, use->method->name, NULL, "%s: item %zu must be two numbers { x, y }",
                    use->method->name, i + 1);
    lua_pop(L, 1);
  }
}

/* --- the call ---------------------------------------------------------------------------- */

static int construct(lua_State *L) {
  const struct method *method = upvalue_method(L);
  char form[120];
  if (lua_gettop(L) == 0) lua_newtable(L);
  if (lua_gettop(L) != 1 || !lua_istable(L, 1)) {
    constructor_form(method, form, sizeof form);
    return sandbox_raise(L, method->name, form, "%s takes its arguments in braces",
                         method->name);
  }
  check_keys(L, method);
  size_t items = (size_t)lua_rawlen(L, 1);
  struct method_use *use = lua_newuserdatauv(L, sizeof *use + items * sizeof(double[2]), 0);
  double (*points)[2] = (double (*)[2])(use + 1);
  method_standard(use, method);
  use->points = (const double (*)[2])points;
  use->n_points = items;
  read_arguments(L, use);                      /* arguments use */
  read_points(L, use, points);
  const char *why = method->check != NULL ? method->check(use) : NULL;
  if (why != NULL) return sandbox_raise(L, method->name, NULL, "%s: %s", method->name, why);
  push_metatable(L);
  lua_setmetatable(L, -2);
  return 1;
}

static const struct method *find_method(const char *name) {
  for (int family = 0; family < METHOD_FAMILIES; family++) {
    const struct method *method = method_find((enum method_family)family, name);
    if (method != NULL) return method;
  }
  return NULL;
}

bool constructor_push(lua_State *L, const char *name) {
  const struct method *method = find_method(name);
  if (method == NULL) return false;
  lua_pushlightuserdata(L, (void *)(uintptr_t)method);
  lua_pushcclosure(L, construct, 1);
  return true;
}

const struct method *constructor_uncalled(lua_State *L, int index) {
  if (lua_tocfunction(L, index) != construct) return NULL;
  lua_getupvalue(L, index, 1);                 /* … method */
  const struct method *method = lua_touserdata(L, -1);
  lua_pop(L, 1);
  return method;
}

size_t constructor_names_of(enum method_family family, const char **names) {
  size_t count = 0;
  for (const struct method *row = method_table(family); row->name; row++)
    if (count < CONSTRUCTOR_NAMES) names[count++] = row->name;
  return count;
}

size_t constructor_names(const char **names) {
  const char *all[CONSTRUCTOR_NAMES];
  size_t count = 0;
  for (int family = 0; family < METHOD_FAMILIES; family++) {
    size_t n = constructor_names_of((enum method_family)family, all);
    for (size_t i = 0; i < n && count < CONSTRUCTOR_NAMES; i++) names[count++] = all[i];
  }
  return count;
}
