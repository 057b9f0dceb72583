/* A rule's text and source map live as long as the tree, because formulas and functions
 * report their places long after the file was read. Its state lives on only where one of
 * its functions does. */
#include "rules/rule.h"

#include <lauxlib.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "base/mem.h"
#include "rules/messages.h"
#include "rules/pitfalls.h"

enum { LARGEST_READ = 16 * SANDBOX_TEXT };     /* what is longer is refused unread */

struct kept {
  struct sandbox **sandbox;
  size_t count, room;
};

static void keep(struct tree *tree, struct sandbox *sandbox) {
  struct kept *kept = tree->rules;
  if (kept == NULL) tree->rules = kept = mem_new(1, sizeof *kept);
  kept->sandbox = mem_grow(kept->sandbox, &kept->room, kept->count + 1,
                           sizeof *kept->sandbox);
  kept->sandbox[kept->count++] = sandbox;
}

void rules_release(struct tree *tree) {
  struct kept *kept = tree->rules;
  tree->rules = NULL;
  if (kept == NULL) return;
  for (size_t i = 0; i < kept->count; i++) sandbox_free(kept->sandbox[i]);
  free(kept->sandbox);
  free(kept);
}

static void report_unread(struct reader *reader, const char *path, const char *why) {
  struct place file = {path, 0, 0, 0};
  struct stat info;
  if (stat(path, &info) == 0 && info.st_size > LARGEST_READ)
    diag_add(reader->diags, file, NULL, RULE_TOO_LONG, (size_t)info.st_size, SANDBOX_TEXT);
  else
    diag_add(reader->diags, file, NULL, RULE_UNREADABLE, why);
}

/* The file's text in the tree's arena; NULL with a finding. */
static const char *read_text(struct reader *reader, const char *path, size_t *length) {
  struct buf text = {0};
  const char *why, *copy = NULL;
  if (file_read(path, LARGEST_READ, &text, &why)) {
    *length = text.length;
    copy = arena_copy_length(reader->arena, buf_text(&text), text.length);
  } else {
    report_unread(reader, path, why);
  }
  buf_free(&text);
  return copy;
}

static void remember(struct reader *reader, struct rule_text text) {
  reader->texts = mem_grow(reader->texts, &reader->texts_room, reader->n_texts + 1,
                           sizeof *reader->texts);
  reader->texts[reader->n_texts++] = text;
}

const char *rule_reads(struct reader *reader, const char *name, const char **path,
                       size_t *length) {
  *path = name[0] == '/' ? name : file_join(reader->arena, reader->tree->root, name);
  for (size_t i = 0; i < reader->n_texts; i++) {
    if (strcmp(reader->texts[i].path, *path) != 0) continue;
    *length = reader->texts[i].length;
    return reader->texts[i].text;
  }
  const char *text = read_text(reader, *path, length);
  if (text != NULL) remember(reader, (struct rule_text){*path, text, *length, name});
  return text;
}

bool rule_open(struct rule *rule, struct reader *reader, const char *path) {
  size_t length = 0;
  const char *text = read_text(reader, path, &length);
  *rule = (struct rule){.reader = reader, .path = path};
  if (text == NULL) return false;
  remember(reader, (struct rule_text){path, text, length, path + reader->below});
  rule->sandbox = sandbox_new(path);
  rule->L = sandbox_state(rule->sandbox);
  if (!sandbox_load(rule->sandbox, text, length, reader->diags)) {
    rule_close(rule);
    return false;
  }
  rule->map = source_read(reader->arena, path, text, length, reader->diags);
  pitfalls_find(rule->map, text, reader->diags);
  return true;
}

void rule_close(struct rule *rule) {
  if (rule->kept) lua_settop(rule->L, 0);
  else sandbox_free(rule->sandbox);
  rule->sandbox = NULL;
}

int rule_keep(struct rule *rule, int index) {
  if (!rule->kept) keep(rule->reader->tree, rule->sandbox);
  rule->kept = true;
  lua_pushvalue(rule->L, index);
  return luaL_ref(rule->L, LUA_REGISTRYINDEX);
}

const char *value_path(const struct value *value) {
  const char *dot = *value->name == '[' || *value->prefix == '\0' ? "" : ".";
  return arena_printf(value->rule->reader->arena, "%s%s%s", value->prefix, dot, value->name);
}

struct place value_place(const struct value *value) {
  return source_value(value->rule->map, value_path(value));
}

struct place value_key(const struct value *value) {
  return source_key(value->rule->map, value_path(value));
}

int value_type(const struct value *value) {
  return lua_type(value->rule->L, value->index);
}

const char *value_text(const struct value *value) {
  size_t length;
  const char *text = lua_tolstring(value->rule->L, value->index, &length);
  return arena_copy_length(value->rule->reader->arena, text, length);
}

double value_number(const struct value *value) {
  return lua_tonumber(value->rule->L, value->index) + 0.0;
}

void value_drop(const struct value *value) {
  lua_settop(value->rule->L, value->index - 1);
}

/* Keeps the value at the top as *out, or takes a nil off. */
static bool found(struct rule *rule, const char *prefix, const char *name,
                  struct value *out) {
  *out = (struct value){rule, prefix, name, lua_gettop(rule->L)};
  if (!lua_isnil(rule->L, -1)) return true;
  lua_pop(rule->L, 1);
  return false;
}

static bool field_of(struct rule *rule, int index, const char *prefix, const char *name,
                     struct value *out) {
  lua_checkstack(rule->L, 8);
  lua_pushstring(rule->L, name);
  lua_rawget(rule->L, index);
  return found(rule, prefix, name, out);
}

bool value_field(const struct value *table, const char *name, struct value *out) {
  return field_of(table->rule, table->index, value_path(table), name, out);
}

bool value_item(const struct value *list, size_t i, struct value *out) {
  struct rule *rule = list->rule;
  lua_checkstack(rule->L, 8);
  lua_rawgeti(rule->L, list->index, (lua_Integer)i);
  return found(rule, value_path(list), arena_printf(rule->reader->arena, "[%zu]", i), out);
}

size_t value_length(const struct value *list) {
  return (size_t)lua_rawlen(list->rule->L, list->index);
}

size_t value_entries(const struct value *table) {
  lua_State *L = table->rule->L;
  size_t count = 0;
  for (lua_pushnil(L); lua_next(L, table->index); lua_pop(L, 1)) count++;
  return count;
}

bool layer_is_lost(const struct layer *layer) {
  while (layer != NULL && layer->index != 0) layer = layer->above;
  return layer != NULL;
}

bool layer_find(const struct layer *layer, const char *name, struct value *out) {
  for (; layer != NULL; layer = layer->above)
    if (layer->index != 0 &&
        field_of(layer->rule, layer->index, layer->prefix, name, out))
      return true;
  return false;
}
