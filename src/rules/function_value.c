/* A failure stops the function at its first unit: one finding, which names the unit and
 * what the function had read. */
#include "rules/function_value.h"

#include <lauxlib.h>
#include <math.h>

#include "base/number.h"
#include "rules/city.h"
#include "rules/library.h"
#include "rules/messages.h"

#define FUNCTION_DIVIDES "is something divided by 0? Ask first: if x == 0 then return nil end"
#define FUNCTION_RESULTS "a value is a number, true or false, or nil where it is missing"

enum { INPUTS_SHOWN = 12 };

static void put_inputs(const struct function_value *self, const struct dataset *data,
                       size_t unit, struct buf *out) {
  char room[NUMBER_ROOM];
  for (size_t i = 0; i < self->inputs && i < INPUTS_SHOWN; i++) {
    const struct column *column = self->input[i];
    bool missing = column_missing(column, unit);
    buf_printf(out, "%s%s = %s", i > 0 ? ", " : "", column->name,
               missing ? "nil" : column_cell(column, unit, room));
  }
  if (self->inputs > INPUTS_SHOWN) buf_puts(out, ", …");
  (void)data;
}

/* "unit Bochum (einwohner = 365742): " */
static void put_detail(const void *context, struct buf *out) {
  const struct function_value *self = context;
  buf_printf(out, "unit %s", self->data->name[self->unit]);
  if (self->inputs > 0) {
    buf_puts(out, " (");
    put_inputs(self, self->data, self->unit, out);
    buf_puts(out, ")");
  }
  buf_puts(out, ": ");
}

static bool refuse_result(const struct function_value *self, const char *what,
                          const char *hint, struct diags *diags) {
  struct buf detail = {0};
  put_detail(self, &detail);
  diag_add(diags, self->base.place, hint, FUNCTION_GIVES, buf_text(&detail), what);
  buf_free(&detail);
  return false;
}

static bool take_text(const struct function_value *self, const char *text, double *value,
                      struct diags *diags) {
  if (self->answers.list == NULL)
    return refuse_result(self, "a text", "add answers = { {\"…\", 0}, … }", diags);
  *value = answers_points(&self->answers, text);
  answers_note(&self->answers, text);
  if (!is_missing(*value)) return true;
  struct arena *scratch = arena_new();
  const char *what = arena_printf(scratch, "'%.100s', which is not among the answers", text);
  refuse_result(self, what, answers_hint(&self->answers, text, scratch), diags);
  arena_free(scratch);
  return false;
}

/* Refuses what is no value at all: nan, infinity, a table, a function, the city. */
static bool refuse_kind(const struct function_value *self, struct diags *diags) {
  lua_State *L = sandbox_state(self->sandbox);
  bool number = lua_type(L, -1) == LUA_TNUMBER;
  lua_rawgeti(L, LUA_REGISTRYINDEX, self->city);
  const char *what = lua_rawequal(L, -1, -2) ? "the city itself" : value_words(L, -2);
  lua_pop(L, 1);
  return refuse_result(self, what, number ? FUNCTION_DIVIDES : FUNCTION_RESULTS, diags);
}

/* The result at the top of the stack as a value; *truth: it is true, false or nil. */
static bool take_result(const struct function_value *self, double *value, bool *truth,
                        struct diags *diags) {
  lua_State *L = sandbox_state(self->sandbox);
  int type = lua_type(L, -1);
  *truth = type == LUA_TNIL || type == LUA_TBOOLEAN;
  *value = NAN;
  if (type == LUA_TNIL) return true;
  if (type == LUA_TSTRING) return take_text(self, lua_tostring(L, -1), value, diags);
  if (type == LUA_TBOOLEAN) *value = lua_toboolean(L, -1);
  if (type == LUA_TNUMBER) *value = lua_tonumber(L, -1) + 0.0;
  return isfinite(*value) || refuse_kind(self, diags);
}

static bool evaluate_unit(struct function_value *self, double *value, bool *truth,
                          struct diags *diags) {
  lua_State *L = sandbox_state(self->sandbox);
  const struct sandbox_detail detail = {put_detail, self, self->data->name[self->unit]};
  self->status = STATUS_NORMAL;
  lua_rawgeti(L, LUA_REGISTRYINDEX, self->function);
  lua_rawgeti(L, LUA_REGISTRYINDEX, self->city);
  self->running = true;
  bool ok = sandbox_call(self->sandbox, 1, 1, &detail, self->base.place, diags);
  self->running = false;
  if (!ok) return false;
  ok = take_result(self, value, truth, diags);
  lua_pop(L, 1);
  return ok;
}

static void look_at(struct function_value *self, const struct dataset *data) {
  if (self->data != data) self->inputs = 0;
  self->data = data;
}

static bool evaluate(struct expression *expression, const struct dataset *data,
                     double *value, uint8_t *status, bool *yes_no, struct diags *diags) {
  struct function_value *self = (struct function_value *)expression;
  bool truths = true, any = false, truth = false;
  look_at(self, data);
  for (size_t u = 0; u < data->units; u++) {
    if (status[u] == STATUS_IMPOSSIBLE) continue;
    self->unit = u;
    if (!evaluate_unit(self, &value[u], &truth, diags)) return false;
    status[u] = is_missing(value[u]) ? STATUS_MISSING : self->status;
    truths = truths && truth;
    any = any || !is_missing(value[u]);
  }
  *yes_no = truths && any;
  return true;
}

static const struct column *const *inputs(struct expression *expression, size_t *count) {
  const struct function_value *self = (const struct function_value *)expression;
  *count = self->inputs;
  return self->input;
}

static void filled(struct expression *expression, const struct dataset *data, size_t unit,
                   struct buf *out) {
  buf_puts(out, "function(");
  put_inputs((const struct function_value *)expression, data, unit, out);
  buf_puts(out, ")");
}

static void meaning(const struct expression *expression, struct buf *out) {
  buf_puts(out, ((const struct function_value *)expression)->meaning);
}

struct function_value *function_value_new(const struct value *value) {
  struct rule *rule = value->rule;
  struct arena *arena = rule->reader->arena;
  struct function_value *self = arena_new_one(arena, struct function_value);
  const char *text = source_text(rule->map, value_path(value));
  self->base.evaluate = evaluate;
  self->base.inputs = inputs;
  self->base.filled = filled;
  self->base.meaning = meaning;
  self->base.text = text != NULL ? text : "function";
  self->base.is_function = true;
  self->base.place = value_place(value);
  self->meaning = source_meaning(rule->map, value_path(value));
  self->arena = arena;
  self->sandbox = rule->sandbox;
  self->where = "the data";
  self->function = rule_keep(rule, value->index);
  city_push(rule->L, self);                    /* city */
  self->city = luaL_ref(rule->L, LUA_REGISTRYINDEX);
  return self;
}

void function_value_bind(struct function_value *self, const struct dataset *data,
                         const char *where) {
  look_at(self, data);
  self->where = where;
}
