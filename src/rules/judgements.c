/* All numbers are collected first, sound or not, and put in order; then they are looked at,
 * so that of several mistakes the same one is told on every run. */
#include "rules/judgements.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rules/constructors.h"
#include "rules/library.h"
#include "rules/messages.h"
#include "rules/sandbox.h"

enum { WORK = 20 };                            /* of one judgement, in instructions */

/* --- how many ---------------------------------------------------------------------------- */

static size_t name_bytes(lua_State *L, int index) {
  return lua_type(L, index) == LUA_TSTRING ? (size_t)lua_rawlen(L, index) + 1 : 0;
}

/* Whether the row at the top is no table, or an empty one: counted as one judgement that
 * will be refused. */
static bool is_refused(lua_State *L) {
  if (!lua_istable(L, -1)) return true;
  lua_pushnil(L);
  bool any = lua_next(L, -2);
  if (any) lua_pop(L, 2);
  return !any;
}

/* Whether the row at the top is an argument with a name, which a list of rows may have. */
static bool is_argument(lua_State *L, const struct method *method) {
  bool named = false;
  for (const struct argument *own = method->argument; own->kind != ARGUMENT_END; own++)
    named = named || (own->name != NULL && lua_type(L, -2) == LUA_TSTRING &&
                      strcmp(own->name, lua_tostring(L, -2)) == 0);
  return named;
}

static size_t row_room(lua_State *L, size_t *bytes) {
  size_t count = 0;
  *bytes += name_bytes(L, -2);
  if (is_refused(L)) return 1;
  for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1), count++)
    *bytes += name_bytes(L, -2);
  return count;
}

size_t judgements_room(lua_State *L, const struct method *method, size_t *count) {
  size_t bytes = 0;
  *count = 0;
  for (lua_pushnil(L); lua_next(L, 1); lua_pop(L, 1))
    if (!is_argument(L, method)) *count += row_room(L, &bytes);
  return *count * sizeof(struct judgement) + bytes;
}

/* --- reading ----------------------------------------------------------------------------- */

struct reading {
  lua_State *L;
  struct judgement *next;
  char *text;                                  /* room for names */
};

/* The name at index, copied; NULL: it is no text. */
static const char *keep_name(struct reading *reading, int index) {
  size_t length;
  if (lua_type(reading->L, index) != LUA_TSTRING) return NULL;
  const char *name = lua_tolstring(reading->L, index, &length);
  char *copy = memcpy(reading->text, name, length + 1);
  reading->text += length + 1;
  return copy;
}

/* The row at the top, under its key. */
static void read_row(struct reading *reading) {
  lua_State *L = reading->L;
  struct judgement row = {.of = keep_name(reading, -2), .number = NAN};
  if (row.of == NULL) row.item = (size_t)lua_tointeger(L, -2) - 1;
  if (is_refused(L)) {
    *reading->next++ = row;
    return;
  }
  for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
    row.child = keep_name(reading, -2);
    row.number = lua_type(L, -1) == LUA_TNUMBER ? lua_tonumber(L, -1) : NAN;
    *reading->next++ = row;
  }
}

static int by_name(const char *a, const char *b) {
  return strcmp(a != NULL ? a : "", b != NULL ? b : "");
}

static int by_row(const void *left, const void *right) {
  const struct judgement *a = left, *b = right;
  int rows = by_name(a->of, b->of);
  if (rows != 0) return rows;
  if (a->item != b->item) return a->item < b->item ? -1 : 1;
  return by_name(a->child, b->child);
}

/* --- what is refused --------------------------------------------------------------------- */

/* "'patents'", "item 2" */
static void put_row(const struct judgement *own, char *out, size_t room) {
  if (own->of != NULL) snprintf(out, room, "'%.60s'", own->of);
  else snprintf(out, room, "item %zu", own->item + 1);
}

static void push_row(lua_State *L, const struct judgement *own) {
  if (own->of != NULL) lua_pushstring(L, own->of);
  else lua_pushinteger(L, (lua_Integer)own->item + 1);
  lua_rawget(L, 1);
}

static int refuse_row(lua_State *L, const struct method *method,
                      const struct judgement *own, const char *row) {
  char form[120];
  constructor_form(method, form, sizeof form);
  const char *given = lua_istable(L, -1) ? "an empty one" : value_words(L, -1);
  return sandbox_raise(L, own->of != NULL ? own->of : method->name, form,
                       "%s: %s must be a table of numbers by child, not %s", method->name,
                       row, given);
}

/* The judgement is no finite number of a child. */
static int refuse(lua_State *L, const struct method *method, const struct judgement *own) {
  char row[80];
  put_row(own, row, sizeof row);
  push_row(L, own);                            /* … row */
  if (is_refused(L)) return refuse_row(L, method, own, row);
  if (own->child == NULL)
    return sandbox_raise(L, own->of != NULL ? own->of : method->name,
                         "write CHILD = NUMBER; decimals are written 0.5, not 0,5",
                         "%s: a value without a name stands in %s", method->name, row);
  lua_pushstring(L, own->child);
  lua_rawget(L, -2);                           /* … row value */
  return sandbox_raise(L, own->child, lua_isnumber(L, -1) && lua_type(L, -1) == LUA_TSTRING
                                          ? KIND_NUMBER_HINT : NULL,
                       "%s: '%.60s' in %s must be a number, not %s", method->name,
                       own->child, row, value_words(L, -1));
}

void judgements_read(lua_State *L, struct method_use *use, void *room, size_t count) {
  struct judgement *first = room;
  struct reading reading = {L, first, (char *)(first + count)};
  sandbox_charge(L, WORK * count);
  for (lua_pushnil(L); lua_next(L, 1); lua_pop(L, 1))
    if (!is_argument(L, use->method)) read_row(&reading);
  if (count > 0) qsort(first, count, sizeof *first, by_row);
  for (size_t i = 0; i < count; i++)
    if (first[i].child == NULL || !isfinite(first[i].number))
      refuse(L, use->method, &first[i]);
  use->judgement = first;
  use->n_judgements = count;
}

/* --- copying ----------------------------------------------------------------------------- */

const struct judgement *judgements_copy(struct arena *arena, const struct method_use *use) {
  struct judgement *copy = arena_new_array(arena, use->n_judgements, struct judgement);
  for (size_t i = 0; i < use->n_judgements; i++) {
    copy[i] = use->judgement[i];
    copy[i].child = arena_copy(arena, copy[i].child);
    if (copy[i].of != NULL) copy[i].of = arena_copy(arena, copy[i].of);
  }
  return copy;
}
