#include "rules/root.h"

#include <lua.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "rules/classes.h"
#include "rules/folder.h"
#include "rules/library.h"
#include "rules/messages.h"

/* --- the edition ------------------------------------------------------------------------- */

static void decode_units(const struct record *record, struct tree *tree) {
  struct layer layer;
  struct record units;
  if (!field_open(record, "units", &schema_units, &layer, &units)) return;
  schema_check(&schema_units, &layer, true);
  tree->units_file = field_text(&units, "file");
  tree->units_key = field_text(&units, "key");
  tree->units_name = field_text(&units, "name");
  tree->units_where = field_condition(&units, "where");
  tree->units_share[UNITS_AVAILABLE] = field_number(&units, "available", 0);
  tree->units_share[UNITS_AVAILABLE_EACH] = field_number(&units, "available_each", 0);
  tree->units_share[UNITS_NONZERO] = field_number(&units, "nonzero", 0);
  field_close(&units);
}

static void decode_ranking(const struct record *record, struct tree *tree) {
  struct layer layer;
  struct record ranking;
  tree->ties = TIES_MIN;
  tree->decimals = 1;
  if (!field_open(record, "ranking", &schema_ranking, &layer, &ranking)) return;
  schema_check(&schema_ranking, &layer, true);
  tree->ties = (enum ties)field_word(&ranking, "ties", words_ties, TIES_MIN);
  tree->decimals = (int)field_number(&ranking, "decimals", 1);
  tree->round_first = field_flag(&ranking, "round_first", false);
  classes_decode(&ranking, tree);
  field_close(&ranking);
}

static void decode_grouping(const struct record *record, struct tree *tree) {
  struct value list, item;
  tree->rank_within = field_names(record, "rank_within", &tree->rank_withins);
  if (!schema_take(record->schema, record->layer, "rank_within", &list)) return;
  tree->rank_within_place = arena_new_array(tree->arena, tree->rank_withins, struct place);
  for (size_t i = 0; i < tree->rank_withins; i++) {
    value_item(&list, i + 1, &item);
    tree->rank_within_place[i] = value_place(&item);
    value_drop(&item);
  }
  value_drop(&list);
}

void root_decode(const struct record *record) {
  struct tree *tree = record->layer->rule->reader->tree;
  tree->title = field_texts(record, "title");
  tree->year = (int)field_number(record, "year", 0);
  tree->level_name = field_names(record, "level_names", &tree->level_names);
  tree->data = field_names(record, "data", &tree->data_folders);
  tree->previous = field_text(record, "previous");
  tree->measure = field_names(record, "measures", &tree->measures);
  decode_units(record, tree);
  decode_ranking(record, tree);
  decode_grouping(record, tree);
}

/* --- sources ----------------------------------------------------------------------------- */

/* The source whose key lies below it on the stack, as the value does. */
static void add_source(struct rule *rule, const char *key) {
  struct tree *tree = rule->reader->tree;
  struct value value = {rule, "", key, lua_gettop(rule->L)};
  struct layer layer = {rule, value.index, key, NULL};
  struct record record = {&schema_source, &layer};
  if (value_type(&value) != LUA_TTABLE) {
    diag_add(rule->reader->diags, value_place(&value), SOURCE_HINT, FIELD_KIND, key,
             "a table", value_words(rule->L, value.index));
    tree->source_list[tree->sources++] = (struct source){.key = key};
    return;
  }
  schema_check(&schema_source, &layer, true);
  tree->source_list[tree->sources++] = (struct source){
    .key = key,
    .label = field_texts(&record, "label"),
    .publisher = field_text(&record, "publisher"),
    .url = field_text(&record, "url"),
    .licence = field_text(&record, "licence"),
    .year = (int)field_number(&record, "year", 0),
  };
}

static size_t count_entries(lua_State *L) {
  size_t count = 0;
  for (lua_pushnil(L); lua_next(L, 1); lua_pop(L, 1)) count++;
  return count;
}

static int by_key(const void *left, const void *right) {
  const struct source *a = left, *b = right;
  return strcmp(a->key, b->key);
}

static void read_sources(struct rule *rule) {
  lua_State *L = rule->L;
  struct reader *reader = rule->reader;
  struct tree *tree = reader->tree;
  tree->source_list = arena_new_array(reader->arena, count_entries(L), struct source);
  lua_checkstack(L, 16);
  for (lua_pushnil(L); lua_next(L, 1); lua_pop(L, 1)) {
    if (lua_type(L, -2) == LUA_TSTRING)
      add_source(rule, arena_copy(reader->arena, lua_tostring(L, -2)));
    else
      schema_nameless(rule, "", "sources.lua");
  }
  qsort(tree->source_list, tree->sources, sizeof *tree->source_list, by_key);
}

bool sources_read(struct reader *reader) {
  struct rule rule;
  const char *path = file_join(reader->arena, reader->tree->path, "sources.lua");
  if (file_kind(path) == FILE_ABSENT) {
    diag_add(reader->diags, (struct place){.path = path}, SOURCE_HINT, SOURCES_ABSENT);
    return false;
  }
  if (!folder_has_file(reader, path) || !rule_open(&rule, reader, path)) return false;
  read_sources(&rule);
  rule_close(&rule);
  return true;
}
