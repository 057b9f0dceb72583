/* s is a userdata that points at the record of the call that runs; scores and weights are
 * fresh tables, which a rule may change without anybody seeing it. */
#include "rules/function_method.h"

#include <lauxlib.h>
#include <math.h>
#include <stddef.h>
#include <string.h>

#include "base/text.h"
#include "index/stages.h"
#include "rules/library.h"
#include "rules/messages.h"

/* --- s ----------------------------------------------------------------------------------- */

/* A rule may keep s where another of its functions finds it: it can be read only while its
 * own function runs. */
static const struct function_method *method_of(lua_State *L, int index) {
  const struct function_method *self = *(struct function_method **)lua_touserdata(L, index);
  if (self->statistics == NULL)
    sandbox_raise(L, NULL, "take what is needed of it there",
                  "s can be read only in the function that gets it");
  return self;
}

static int quantile(lua_State *L) {
  const struct function_method *self = method_of(L, lua_upvalueindex(1));
  double p = luaL_checknumber(L, 1);
  if (!(p >= 0 && p <= 1))
    return sandbox_raise(L, "quantile", NULL, "s.quantile takes a number from 0 to 1");
  lua_pushnumber(L, statistics_quantile(self->statistics, p));
  return 1;
}

/* A statistic that does not exist is nil. */
static void push_number(lua_State *L, double number) {
  if (isnan(number)) lua_pushnil(L);
  else lua_pushnumber(L, number);
}

static bool push_statistic(lua_State *L, const struct function_method *self,
                           const char *name) {
  static const struct {
    const char *name;
    size_t offset;
  } figures[] = {
    {"min", offsetof(struct statistics, min)},   {"max", offsetof(struct statistics, max)},
    {"mean", offsetof(struct statistics, mean)}, {"sd", offsetof(struct statistics, sd)},
    {"median", offsetof(struct statistics, median)},
  };
  const char *statistics = (const char *)self->statistics;
  for (size_t i = 0; i < sizeof figures / sizeof *figures; i++)
    if (strcmp(name, figures[i].name) == 0)
      return push_number(L, *(const double *)(statistics + figures[i].offset)), true;
  if (strcmp(name, "n") == 0) lua_pushnumber(L, (double)self->statistics->n);
  else if (strcmp(name, "rank") == 0) lua_pushnumber(L, (double)self->rank);
  else if (strcmp(name, "direction") == 0) lua_pushstring(L, self->lower ? "lower" : "higher");
  else return false;
  return true;
}

static int s_index(lua_State *L) {
  static const char *const names[] = {"n",      "min",  "max",       "mean",    "sd",
                                      "median", "rank", "direction", "quantile"};
  const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "?";
  if (strcmp(name, "quantile") == 0) {
    lua_pushvalue(L, 1);
    lua_pushcclosure(L, quantile, 1);
    return 1;
  }
  if (push_statistic(L, method_of(L, 1), name)) return 1;
  const char *near = text_nearest(name, names, sizeof names / sizeof *names);
  char hint[80] = "s has n, min, max, mean, sd, median, rank, direction, quantile";
  if (near != NULL) snprintf(hint, sizeof hint, "did you mean '%s'?", near);
  return sandbox_raise(L, name, hint, "s has no '%.60s'", name);
}

static void push_s(lua_State *L, struct function_method *self) {
  struct function_method **s = lua_newuserdatauv(L, sizeof *s, 0);
  *s = self;
  lua_createtable(L, 0, 2);                    /* s meta */
  lua_pushcfunction(L, s_index);
  lua_setfield(L, -2, "__index");
  lua_pushboolean(L, false);
  lua_pushcclosure(L, library_refuse, 1);
  lua_setfield(L, -2, "__newindex");
  lua_setmetatable(L, -2);                     /* s */
}

/* --- calls ------------------------------------------------------------------------------- */

static void put_detail(const void *context, struct buf *out) {
  const struct function_method *self = context;
  if (self->data != NULL) buf_printf(out, "unit %s: ", self->data->name[self->unit]);
}

/* Calls the function below its two arguments; its result must be a finite number. */
static bool call(struct function_method *self, double *result, struct diags *diags) {
  lua_State *L = sandbox_state(self->sandbox);
  const char *unit = self->data != NULL ? self->data->name[self->unit] : NULL;
  const struct sandbox_detail detail = {put_detail, self, unit};
  bool ok = sandbox_call(self->sandbox, 2, 1, &detail, self->place, diags);
  self->statistics = NULL;
  if (!ok) return false;
  bool number = lua_type(L, -1) == LUA_TNUMBER;
  *result = number ? lua_tonumber(L, -1) + 0.0 : NAN;
  if (!isfinite(*result)) {
    struct buf prefix = {0};
    put_detail(self, &prefix);
    diag_add(diags, self->place, "it returns a number", FUNCTION_GIVES, buf_text(&prefix),
             value_words(L, -1));
    buf_free(&prefix);
  }
  lua_pop(L, 1);
  return isfinite(*result);
}

static bool call_normalise(struct method_function *function, double x,
                           const struct statistics *s, size_t rank, bool lower, size_t unit,
                           double *result, struct diags *diags) {
  struct function_method *self = (struct function_method *)function;
  lua_State *L = sandbox_state(self->sandbox);
  self->statistics = s;
  self->rank = rank;
  self->lower = lower;
  self->unit = unit;
  lua_rawgeti(L, LUA_REGISTRYINDEX, self->function);
  lua_pushnumber(L, x);
  lua_rawgeti(L, LUA_REGISTRYINDEX, self->s);
  return call(self, result, diags);
}

/* Pushes a table of numbers by child. */
static void push_by_child(lua_State *L, const struct aggregate_call *aggregate,
                          const double *number) {
  lua_createtable(L, 0, (int)aggregate->n);
  for (size_t i = 0; i < aggregate->n; i++) {
    lua_pushstring(L, aggregate->name[i]);
    lua_pushnumber(L, number[i]);
    lua_rawset(L, -3);
  }
}

static bool call_aggregate(struct method_function *function,
                           const struct aggregate_call *aggregate, double *result,
                           struct diags *diags) {
  struct function_method *self = (struct function_method *)function;
  lua_State *L = sandbox_state(self->sandbox);
  self->unit = aggregate->unit;
  lua_rawgeti(L, LUA_REGISTRYINDEX, self->function);
  push_by_child(L, aggregate, aggregate->score);
  push_by_child(L, aggregate, aggregate->weight);
  return call(self, result, diags);
}

struct function_method *function_method_new(const struct value *value,
                                            enum method_family family) {
  struct rule *rule = value->rule;
  struct function_method *self = arena_new_one(rule->reader->arena, struct function_method);
  if (family == METHOD_NORMALISE) self->base.normalise = call_normalise;
  else self->base.aggregate = call_aggregate;
  self->base.text = source_text(rule->map, value_path(value));
  if (self->base.text == NULL) self->base.text = "function";
  self->base.meaning = source_meaning(rule->map, value_path(value));
  self->sandbox = rule->sandbox;
  self->place = value_place(value);
  self->function = rule_keep(rule, value->index);
  push_s(rule->L, self);                       /* s */
  self->s = luaL_ref(rule->L, LUA_REGISTRYINDEX);
  return self;
}

void function_method_bind(const struct method_use *use, const struct dataset *data) {
  if (use->function != NULL) ((struct function_method *)use->function)->data = data;
}
