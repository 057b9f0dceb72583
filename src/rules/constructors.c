/* A constructed value is a userdata: the method use, then its points; its texts are user
 * values, by argument. Its metatable refuses
 * to be read and written; a value is recognised by that metatable, which lies in the
 * registry under the address of `kind`. */
#include "rules/constructors.h"

#include <lauxlib.h>
#include <math.h>
#include <string.h>

#include "base/text.h"
#include "rules/judgements.h"
#include "rules/library.h"
#include "rules/messages.h"
#include "rules/sandbox.h"

static const char kind;

#define FLAG_WANTED "true or false"
#define UNIT_WANTED "the key of a unit"
#define COLUMN_WANTED "the name of a column"
#define FILE_WANTED "the path of a file"

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

/* How arguments of a kind are written, behind their names where they have one. */
static const char *const forms[] = {
  [ARGUMENT_NUMBER]  = " = …",
  [ARGUMENT_RANGE]   = " = { …, … }",
  [ARGUMENT_FLAG]    = " = …",
  [ARGUMENT_WORD]    = " = \"…\"",
  [ARGUMENT_UNIT]    = " = \"…\"",
  [ARGUMENT_COLUMN]  = " = \"…\"",
  [ARGUMENT_GROUPS]  = " = \"…\"",
  [ARGUMENT_FILE]    = " = \"…\"",
  [ARGUMENT_POINTS]  = "{ x, y }, …",
  [ARGUMENT_NUMBERS] = "x, …",
  [ARGUMENT_PAIRS]   = "child = { child = … }, …",
  [ARGUMENT_LISTS]   = "{ child = … }, …",
};

void constructor_form(const struct method *method, char *out, size_t room) {
  bool all = !requires_any(method);
  size_t length = (size_t)snprintf(out, room, "%s{", method->name);
  const char *comma = " ";
  for (size_t i = 0; i < METHOD_ARGUMENTS && length < room; i++) {
    const struct argument *argument = &method->argument[i];
    if (argument->kind == ARGUMENT_END) break;
    if (!all && !argument->required) continue;
    length += (size_t)snprintf(out + length, room - length, "%s%s%s", comma,
                               argument->name != NULL ? argument->name : "",
                               forms[argument->kind]);
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

/* The kind of what has no name; ARGUMENT_END where all have one. */
static enum argument_kind nameless_kind(const struct method *method) {
  for (size_t i = 0; i < METHOD_ARGUMENTS; i++) {
    const struct argument *argument = &method->argument[i];
    if (argument->kind == ARGUMENT_END || argument->name == NULL) return argument->kind;
  }
  return ARGUMENT_END;
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

/* Whether the key at -2 is a position in the list part. */
static bool is_item(lua_State *L, const struct method *method) {
  enum argument_kind nameless = nameless_kind(method);
  bool items = nameless != ARGUMENT_END && nameless != ARGUMENT_PAIRS;
  return items && lua_isinteger(L, -2) && lua_tointeger(L, -2) >= 1 &&
         (lua_Unsigned)lua_tointeger(L, -2) <= lua_rawlen(L, 1);
}

/* Every key of the table at 1 is an argument, a child, or where there are items one. Lua walks
 * a table in no fixed order, so of several wrong names the first by bytes is refused. */
static void check_keys(lua_State *L, const struct method *method) {
  const char *wrong = NULL;
  lua_pushnil(L);
  while (lua_next(L, 1)) {                     /* … key value */
    if (lua_type(L, -2) == LUA_TSTRING) {
      const char *name = lua_tostring(L, -2);
      bool known = nameless_kind(method) == ARGUMENT_PAIRS || find_argument(method, name) != NULL;
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
                     : !text && strcmp(wanted, UNIT_WANTED) == 0 ? KIND_TEXT_HINT
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

/* Whether the text can be meant: a key of a unit is anything that a cell can hold, a column
 * has a plain name. */
static bool can_be_meant(const char *text, size_t length, enum argument_kind as) {
  if (length == 0 || strlen(text) < length || text_utf8_valid(text, length) < length)
    return false;
  if (as == ARGUMENT_UNIT) return true;
  for (size_t i = 0; i < length; i++)
    if ((unsigned char)text[i] < ' ' || strchr("\"\\", text[i]) != NULL) return false;
  return true;
}

/* The value of text argument i is at the top, kept alive by the use at 2. */
static void read_text(lua_State *L, struct method_use *use, size_t i) {
  const struct argument *argument = &use->method->argument[i];
  size_t length = 0;
  const char *text = lua_type(L, -1) == LUA_TSTRING ? lua_tolstring(L, -1, &length) : "";
  if (!can_be_meant(text, length, argument->kind))
    refuse_kind(L, use->method, argument->name,
                argument->kind == ARGUMENT_UNIT   ? UNIT_WANTED
                : argument->kind == ARGUMENT_FILE ? FILE_WANTED : COLUMN_WANTED);
  use->text[i] = text;
  lua_pushvalue(L, -1);
  lua_setiuservalue(L, 2, (int)i + 1);
}

static void read_arguments(lua_State *L, struct method_use *use) {
  const struct method *method = use->method;
  char form[120];
  for (size_t i = 0; i < METHOD_ARGUMENTS; i++) {
    const struct argument *argument = &method->argument[i];
    if (argument->kind == ARGUMENT_END) break;
    if (argument->name == NULL) continue;
    lua_pushstring(L, argument->name);
    bool given = lua_rawget(L, 1) != LUA_TNIL; /* … value */
    if (given && argument_is_text(argument)) {
      read_text(L, use, i);
    } else if (given) {
      read_argument(L, method, argument, use->slot + method_slot(method, i));
    } else if (argument->required) {
      constructor_form(method, form, sizeof form);
      sandbox_raise(L, method->name, form, "%s needs '%s'", method->name, argument->name);
    }
    lua_pop(L, 1);
  }
}

static bool read_single(lua_State *L, double point[2]) {
  bool ok = is_finite(L, -1);
  if (ok) point[0] = lua_tonumber(L, -1);
  point[1] = 0;
  return ok;
}

static void read_points(lua_State *L, struct method_use *use, double (*points)[2]) {
  bool single = nameless_kind(use->method) == ARGUMENT_NUMBERS;
  for (size_t i = 0; i < use->n_points; i++) {
    lua_rawgeti(L, 1, (lua_Integer)i + 1);
    if (!(single ? read_single(L, points[i]) : read_pair(L, points[i])))
      sandbox_raise(L, use->method->name, NULL, "%s: item %zu must be %s", use->method->name,
                    i + 1, single ? "a number" : "two numbers { x, y }");
    lua_pop(L, 1);
  }
}

/* --- the call ---------------------------------------------------------------------------- */

/* Pushes a use with its points or judgements behind it. */
static struct method_use *new_use(lua_State *L, const struct method *method) {
  enum argument_kind nameless = nameless_kind(method);
  bool judged = nameless == ARGUMENT_PAIRS || nameless == ARGUMENT_LISTS;
  size_t items = judged ? 0 : (size_t)lua_rawlen(L, 1), count = 0;
  size_t room = judged ? judgements_room(L, method, &count) : items * sizeof(double[2]);
  struct method_use *use = lua_newuserdatauv(L, sizeof *use + room, METHOD_ARGUMENTS);
  method_standard(use, method);
  use->points = (const double (*)[2])(use + 1);
  use->n_points = items;
  read_points(L, use, (double (*)[2])(use + 1));
  if (judged) judgements_read(L, use, use + 1, count);
  return use;
}

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
  struct method_use *use = new_use(L, method);  /* arguments use */
  read_arguments(L, use);
  const char *why = method->check != NULL ? method->check(use) : NULL;
  if (why != NULL) return sandbox_raise(L, method->name, NULL, "%s: %s", method->name, why);
  push_metatable(L);
  lua_setmetatable(L, -2);
  return 1;
}

static const struct method *find_method(const char *name) {
  for (int family = 0; family < METHOD_FAMILIES; family++) {
    const struct method *method = method_find((enum method_family)family, name);
    if (method != NULL && !method->word) return method;
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
  size_t count = 0;
  for (int family = 0; family < METHOD_FAMILIES; family++)
    for (const struct method *row = method_table((enum method_family)family); row->name; row++)
      if (!row->word && count < CONSTRUCTOR_NAMES) names[count++] = row->name;
  return count;
}
