/* What an input chooses from. */
#include <lua.h>
#include <math.h>
#include <string.h>

#include "rules/constructors.h"
#include "rules/library.h"
#include "rules/messages.h"
#include "rules/uncertainty_parts.h"

static struct diags *diags_of(const struct value *value) {
  return value->rule->reader->diags;
}

/* --- alternatives ------------------------------------------------------------------------ */

static bool is_word(const struct value *value, const char *word) {
  return value_type(value) == LUA_TSTRING && strcmp(value_text(value), word) == 0;
}

/* Whether the value can be a method of the family, or steps of a treatment. */
static bool is_method(const struct value *value, enum method_family family) {
  lua_State *L = value->rule->L;
  bool function = family == METHOD_NORMALISE || family == METHOD_AGGREGATE;
  switch (value_type(value)) {
    case LUA_TSTRING: return true;
    case LUA_TUSERDATA: return constructor_use(L, value->index) != NULL;
    case LUA_TNUMBER: return family == METHOD_IMPUTE && isfinite(value_number(value));
    case LUA_TFUNCTION: return function && !lua_iscfunction(L, value->index);
    default: return family == METHOD_TREAT && value_type(value) == LUA_TTABLE;
  }
}

static bool read_alternative(const struct reading_input *reading, const struct value *item,
                             struct alternative *out) {
  *out = (struct alternative){.place = value_place(item)};
  out->own = is_word(item, "own");
  if (out->own) return true;
  if (!is_method(item, reading->family)) {
    diag_add(diags_of(item), out->place, ALTERNATIVES_HINT, FIELD_KIND, value_path(item),
             "a method", value_words(item->rule->L, item->index));
    return false;
  }
  if (reading->family == METHOD_TREAT && is_word(item, "none")) return true;
  if (reading->family == METHOD_TREAT) {
    size_t length = value_type(item) == LUA_TTABLE ? value_length(item) : 1;
    out->use = value_steps(item, &out->uses);
    return out->uses == length;
  }
  out->use = arena_new_one(item->rule->reader->arena, struct method_use);
  out->uses = 1;
  *out->use = value_method(item, reading->family);
  return method_used(out->use);
}

static bool is_zero(const struct method_use *use) {
  return use->method != NULL && use->method == method_find(METHOD_IMPUTE, "zero");
}

/* Whether no node of the input would get 0 for a gap where 0 is best. */
static bool zero_fits(const struct reading_input *reading,
                      const struct alternative *alternative) {
  const struct node *nodes = input_reader(reading)->tree->node;
  const struct input *input = reading->input;
  if (!is_zero(alternative->use)) return true;
  for (size_t j = 0; j < input->nodes; j++)
    if (nodes[input->node[j]].lower) {
      diag_add(input_reader(reading)->diags, alternative->place, MISSING_WORST_HINT,
               ALTERNATIVE_ZERO, nodes[input->node[j]].id);
      return false;
    }
  return true;
}

/* Whether weights by place are as many as every group has children. */
static bool places_fit(const struct reading_input *reading,
                       const struct alternative *alternative) {
  const struct node *nodes = input_reader(reading)->tree->node;
  const struct input *input = reading->input;
  const struct method_use *use = alternative->use;
  for (size_t j = 0; j < input->nodes && use->n_points > 0; j++)
    if (nodes[input->node[j]].children != use->n_points) {
      diag_add(input_reader(reading)->diags, alternative->place, NULL, PLACES_COUNT,
               use->method->name, use->n_points, nodes[input->node[j]].children);
      return false;
    }
  return true;
}

/* Whether the method can do its work in all nodes. */
static bool suits(const struct reading_input *reading,
                  const struct alternative *alternative) {
  const struct method_use *use = alternative->use;
  if (alternative->uses == 0) return true;
  if (reading->family == METHOD_IMPUTE) return zero_fits(reading, alternative);
  if (reading->family == METHOD_AGGREGATE) return places_fit(reading, alternative);
  if (reading->family != METHOD_NORMALISE || use->method == NULL) return true;
  if (!use->method->fixes_direction) return true;
  diag_add(input_reader(reading)->diags, alternative->place, NULL, ALTERNATIVE_FIXED,
           use->method->name);
  return false;
}

bool uncertainty_alternatives(struct reading_input *reading, const char *field) {
  struct value list, item;
  struct input *input = reading->input;
  const struct record *record = reading->record;
  if (!schema_take(record->schema, record->layer, field, &list)) return false;
  size_t length = value_length(&list);
  bool ok = length >= 2 && value_entries(&list) == length;
  if (!ok)
    diag_add(diags_of(&list), value_place(&list), ALTERNATIVES_HINT, ALTERNATIVES_FORM,
             value_path(&list), "methods");
  input->alternative = arena_new_array(list.rule->reader->arena, length, struct alternative);
  for (size_t i = 0; i < length && ok; i++) {
    value_item(&list, i + 1, &item);
    ok = read_alternative(reading, &item, &input->alternative[i]) &&
         suits(reading, &input->alternative[i]);
    value_drop(&item);
  }
  input->alternatives = length;
  value_drop(&list);
  return ok;
}

/* --- weights ----------------------------------------------------------------------------- */

/* The position among the input's nodes of the one that the key names; nodes: none. */
static size_t seat_of(const struct reading_input *reading, const char *key) {
  const char *hint;
  const struct input *input = reading->input;
  uint32_t node = tree_find(input_reader(reading)->tree, key, &hint);
  size_t j = 0;
  while (j < input->nodes && input->node[j] != node) j++;
  return j;
}

/* Key at -2 and value at -1 of the stack, of the set that is the value. */
static bool enter_weight(const struct reading_input *reading, const struct value *table,
                         double *set) {
  struct rule *rule = table->rule;
  if (lua_type(rule->L, -2) != LUA_TSTRING)
    return schema_nameless(rule, value_path(table), "a set of weights"), false;
  struct value value = {rule, value_path(table),
                        arena_copy(rule->reader->arena, lua_tostring(rule->L, -2)),
                        lua_gettop(rule->L)};
  size_t seat = seat_of(reading, value.name);
  double number = value_type(&value) == LUA_TNUMBER ? value_number(&value) : NAN;
  bool known = seat < reading->input->nodes, fits = isfinite(number) && number >= 0;
  if (!known)
    diag_add(diags_of(table), value_key(&value), NULL, SET_NODE, value.name);
  else if (!fits)
    diag_add(diags_of(table), value_place(&value), NULL, WEIGHT_BAD, value.name);
  else
    set[seat] = number;
  return known && fits;
}

static const double *read_set(const struct reading_input *reading,
                              const struct value *table) {
  lua_State *L = table->rule->L;
  size_t nodes = reading->input->nodes;
  bool ok = value_type(table) == LUA_TTABLE;
  double *set = arena_new_array(table->rule->reader->arena, nodes, double);
  for (size_t j = 0; j < nodes; j++) set[j] = NAN;
  if (!ok)
    diag_add(diags_of(table), value_place(table), SETS_HINT, SETS_FORM, "weights.sets");
  if (!ok) return NULL;
  for (lua_pushnil(L); lua_next(L, table->index); lua_pop(L, 1))
    ok = enter_weight(reading, table, set) && ok;
  return ok ? set : NULL;
}

static bool read_sets(const struct reading_input *reading, const struct record *weights) {
  struct value list, item;
  struct input *input = reading->input;
  if (!schema_take(weights->schema, weights->layer, "sets", &list)) return true;
  size_t length = value_length(&list);
  bool ok = length > 0 && value_entries(&list) == length;
  if (!ok)
    diag_add(diags_of(&list), value_place(&list), SETS_HINT, SETS_FORM, value_path(&list));
  input->set = arena_new_array(list.rule->reader->arena, length, const double *);
  for (size_t i = 0; i < length && ok; i++) {
    value_item(&list, i + 1, &item);
    input->set[i] = read_set(reading, &item);
    ok = input->set[i] != NULL;
    value_drop(&item);
  }
  input->sets = length;
  value_drop(&list);
  return ok;
}

bool uncertainty_weights(struct reading_input *reading) {
  struct layer layer;
  struct record weights;
  struct input *input = reading->input;
  if (!field_open(reading->record, "weights", &schema_varied_weights, &layer, &weights))
    return false;
  bool ok = schema_check(&schema_varied_weights, &layer, true);
  input->by = field_number(&weights, "by", 0);
  input->concentration = field_number(&weights, "dirichlet", 0);
  ok = read_sets(reading, &weights) && ok;
  if (ok && (input->by > 0) + (input->concentration > 0) + (input->sets > 0) != 1) {
    diag_add(input_reader(reading)->diags, source_value(layer.rule->map, layer.prefix), NULL,
             VARIED_WEIGHTS_FORM, layer.prefix);
    ok = false;
  }
  field_close(&weights);
  return ok;
}

/* --- noise ------------------------------------------------------------------------------- */

bool uncertainty_noise(struct reading_input *reading) {
  static const struct { const char *name; enum status status; } of[] = {
    {"A", STATUS_NORMAL}, {"P", STATUS_PROVISIONAL}, {"D", STATUS_DEFINITION},
    {"E", STATUS_ESTIMATED},
  };
  struct layer layer;
  struct record noise;
  if (!field_open(reading->record, "noise", &schema_noise, &layer, &noise)) return false;
  bool ok = schema_check(&schema_noise, &layer, true);
  for (size_t i = 0; i < sizeof of / sizeof *of; i++)
    reading->input->noise[of[i].status] = field_number(&noise, of[i].name, 0);
  field_close(&noise);
  return ok;
}
