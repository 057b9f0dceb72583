#include "rules/group.h"

#include <lua.h>
#include <math.h>
#include <string.h>

#include "base/text.h"
#include "rules/library.h"
#include "rules/messages.h"
#include "rules/weighing.h"

enum {
  MISTAKES = 64,                               /* told one by one in one table */
  SOUGHT = 20,                                 /* names looked for all over the edition */
  NAMES_COMPARED = 1000                        /* children, for a suggestion */
};

static struct diags *diags_of(const struct value *value) {
  return value->rule->reader->diags;
}

/* --- order ------------------------------------------------------------------------------- */

static const char *near_entry(struct arena *arena, const struct folder *folder,
                              const char *name) {
  if (folder->entries > NAMES_COMPARED) return NULL;
  const char **names = arena_new_array(arena, folder->entries, const char *);
  for (size_t i = 0; i < folder->entries; i++) names[i] = folder->entry[i].name;
  return text_did_you_mean(arena, name, names, folder->entries);
}

/* Says that the listed child is not there, and refuses its name, so that nothing more is said
 * of it. */
static void child_absent(const struct value *item, const char *name,
                         const struct folder *folder, struct folder *ordered) {
  struct reader *reader = item->rule->reader;
  const char *elsewhere = ordered->refused.count < SOUGHT
                              ? folder_seek(reader->arena, reader->tree->path, name) : NULL;
  const char *hint = elsewhere != NULL
                         ? arena_printf(reader->arena, "it stands in %s: move it", elsewhere)
                         : near_entry(reader->arena, folder, name);
  diag_add(reader->diags, value_place(item), hint, CHILD_ABSENT, name, folder->path, name);
  map_put(&ordered->refused, name, 0);
}

/* Takes the listed entries in their order. */
static void take_listed(const struct value *list, const char *const *names, size_t count,
                        const struct folder *folder, struct folder *ordered) {
  struct value item;
  for (size_t i = 0; i < count; i++) {
    const struct folder_entry *entry = folder_find(folder, names[i]);
    value_item(list, i + 1, &item);
    if (folder_find(ordered, names[i]) != NULL)
      diag_add(diags_of(list), value_place(&item), NULL, CHILD_TWICE, names[i]);
    else if (entry != NULL)
      folder_put(ordered, entry);
    else if (!folder_refused(ordered, names[i]))
      child_absent(&item, names[i], folder, ordered);
    value_drop(&item);
  }
}

/* That a folder has no rule in it is a finding of its own. */
static void child_unlisted(const struct value *list, const struct folder_entry *entry) {
  struct arena *arena = list->rule->reader->arena;
  if (folder_is_bare(arena, entry)) return;
  const char *hint = arena_printf(arena, "add \"%s\", or take the %s away", entry->name,
                                  entry->is_group ? "folder" : "file");
  diag_add(diags_of(list), value_place(list), hint, CHILD_UNLISTED, entry->path);
}

/* Takes what is there and not listed, so that its own mistakes come out too. */
static void take_rest(const struct value *list, const struct folder *folder,
                      struct folder *ordered) {
  for (size_t i = 0; i < folder->entries; i++) {
    const struct folder_entry *entry = &folder->entry[i];
    if (folder_find(ordered, entry->name) != NULL) continue;
    child_unlisted(list, entry);
    folder_put(ordered, entry);
  }
}

void group_order(const struct record *record, struct folder *folder) {
  struct value list;
  size_t count;
  const char **names = field_names(record, "children", &count);
  if (names == NULL) return;
  struct arena *arena = record->layer->rule->reader->arena;
  struct folder ordered = {.path = folder->path, .place = map_new(arena),
                           .refused = folder->refused};
  ordered.entry = arena_new_array(arena, folder->entries, struct folder_entry);
  schema_take(record->schema, record->layer, "children", &list);
  if (count > folder->entries + folder->refused.count + MISTAKES) {
    diag_add(diags_of(&list), value_place(&list), NULL, CHILDREN_MANY, count,
             folder->entries);
    return value_drop(&list);
  }
  take_listed(&list, names, count, folder, &ordered);
  take_rest(&list, folder, &ordered);
  value_drop(&list);
  *folder = ordered;
}

/* --- weights ----------------------------------------------------------------------------- */

void weight_no_child(const struct reader *reader, const struct children *children,
                     const char *name, struct place place) {
  struct arena *arena = reader->arena;
  const bool many = children->count > NAMES_COMPARED;
  const char *hint = many ? NULL : text_did_you_mean(arena, name, children->name,
                                                     children->count);
  if (hint == NULL && !many)
    hint = arena_printf(arena, "the nearest children are %s",
                        text_three_nearest(arena, name, children->name, children->count));
  diag_add(reader->diags, place, hint, WEIGHT_NO_CHILD, name);
}

/* Enters the weight at the top of the stack under the key below it. */
static bool enter_weight(const struct value *weights, const struct children *children,
                         double *weight) {
  struct rule *rule = weights->rule;
  if (lua_type(rule->L, -2) != LUA_TSTRING) {
    schema_nameless(rule, value_path(weights), "weights");
    return false;
  }
  struct value value = {rule, value_path(weights),
                        arena_copy(rule->reader->arena, lua_tostring(rule->L, -2)),
                        lua_gettop(rule->L)};
  const struct folder_entry *child = folder_find(children->folder, value.name);
  double number = value_type(&value) == LUA_TNUMBER ? value_number(&value) : NAN;
  if (child == NULL && folder_refused(children->folder, value.name)) return false;
  if (child == NULL)
    weight_no_child(rule->reader, children, value.name, value_key(&value));
  else if (!isfinite(number) || number < 0)
    diag_add(diags_of(weights), value_place(&value), NULL, WEIGHT_BAD, value.name);
  else
    return weight[child - children->folder->entry] = number, true;
  return false;
}

/* Many more weights than children: told as one mistake, not as thousands. */
static bool too_many(const struct value *weights, const struct children *children) {
  size_t entries = value_entries(weights);
  if (entries <= children->count + MISTAKES) return false;
  diag_add(diags_of(weights), value_place(weights), NULL, WEIGHTS_MANY, entries,
           children->count);
  return true;
}

/* Weights by child from the table that is the value; a child not named weighs 1. */
static bool read_weights(const struct value *table, const struct children *children,
                         double *weight) {
  lua_State *L = table->rule->L;
  bool ok = true, any = children->count == 0;
  if (too_many(table, children)) return false;
  for (size_t i = 0; i < children->count; i++) weight[i] = 1;
  for (lua_pushnil(L); lua_next(L, table->index); lua_pop(L, 1))
    ok = enter_weight(table, children, weight) && ok;
  for (size_t i = 0; i < children->count; i++) any = any || weight[i] > 0;
  if (!any) diag_add(diags_of(table), value_place(table), NULL, WEIGHT_NONE);
  return ok && any;
}

/* Pushes what a function of weights gets: { { name = …, parameters = … }, … }. */
static void push_children(lua_State *L, const struct children *children) {
  lua_createtable(L, (int)children->count, 0);
  for (size_t i = 0; i < children->count; i++) {
    lua_createtable(L, 0, 2);                  /* list child */
    lua_pushstring(L, children->name[i]);
    lua_setfield(L, -2, "name");
    lua_pushinteger(L, (lua_Integer)children->parameters[i]);
    lua_setfield(L, -2, "parameters");
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
}

/* Calls the function that is the value and reads the weights it gives. */
static bool call_weights(const struct value *function, const struct children *children,
                         double *weight) {
  struct rule *rule = function->rule;
  bool ok = false;
  lua_checkstack(rule->L, 16);
  lua_pushvalue(rule->L, function->index);
  push_children(rule->L, children);            /* function list */
  if (!sandbox_call(rule->sandbox, 1, 1, NULL, value_place(function), diags_of(function)))
    return false;
  struct value given = {rule, function->prefix, function->name, lua_gettop(rule->L)};
  if (value_type(&given) == LUA_TTABLE)
    ok = read_weights(&given, children, weight);
  else
    diag_add(diags_of(function), value_place(function), WEIGHT_FUNCTION_HINT,
             WEIGHT_FUNCTION_GIVES, value_words(rule->L, given.index));
  value_drop(&given);
  return ok;
}

static void check_sum(const struct record *record, const struct value *weights,
                      const double *weight, size_t count) {
  double wanted = field_number(record, "weights_sum", 0), sum = 0;
  for (size_t i = 0; i < count; i++) sum += weight[i];
  if (wanted != 0 && fabs(sum - wanted) > 1e-9)
    diag_add(diags_of(weights), value_place(weights), NULL, WEIGHT_SUM, sum);
}

static void decode_weights(const struct record *record, const struct children *children,
                           struct node *node) {
  struct value value;
  if (!schema_take(record->schema, record->layer, "weights", &value)) return;
  int type = value_type(&value);
  double *weight = arena_new_array(value.rule->reader->arena, children->count, double);
  bool given =
      type == LUA_TTABLE      ? read_weights(&value, children, weight)
      : type == LUA_TFUNCTION ? call_weights(&value, children, weight)
                              : weighing_decode(record, &value, children, node, weight);
  if (given) check_sum(record, &value, weight, children->count);
  const struct method *aggregate = node->aggregate.method;
  bool weighed = type != LUA_TSTRING || method_used(&node->weighing);
  if (weighed && aggregate != NULL && aggregate->ignores_weights)
    diag_add(diags_of(&value), value_key(&value), WEIGHT_IGNORED_HINT, WEIGHT_IGNORED,
             aggregate->name);
  node->weight = given ? weight : NULL;
  node->weights_given = given;
  value_drop(&value);
}

/* An aggregate may fit only so many children. */
static void check_fits(const struct method_use *use, size_t count, struct diags *diags) {
  bool asks = use->method != NULL && use->method->fits != NULL;
  const char *fault = asks ? use->method->fits(use, count) : NULL;
  if (fault != NULL)
    diag_add(diags, use->place, NULL, AGGREGATE_FITS, use->method->name, count, fault);
}

/* --- all --------------------------------------------------------------------------------- */

/* A list of numbers is one for each place among the children. */
static void check_places(const struct method_use *use, size_t count, struct diags *diags) {
  if (use->n_points > 0 && use->n_points != count)
    diag_add(diags, use->place, NULL, PLACES_COUNT, use->method->name, use->n_points, count);
}

void group_decode(const struct record *record, const struct children *children,
                  struct node *node) {
  field_common(record, node);
  node->aggregate = field_method(record, "aggregate", METHOD_AGGREGATE);
  check_places(&node->aggregate, children->count, record->layer->rule->reader->diags);
  check_fits(&node->aggregate, children->count, record->layer->rule->reader->diags);
  node->group_missing = (enum group_missing)field_word(record, "missing",
                                                       words_group_missing, GROUP_SKIP);
  node->available = field_number(record, "available", 0);
  decode_weights(record, children, node);
}
