/* Tokens are recognised, never understood beyond what positions need. The walk keeps the
 * path of the field it is in; whatever is no table constructor, such as a function, is
 * passed over by counting what opens and closes. */
#include "rules/source.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "rules/source_messages.h"
#include "rules/source_parts.h"

/* --- the walk --------------------------------------------------------------------------- */

static bool ends_value(const struct source_reader *reader) {
  static const char *const ends[] = {",", ";", "}", ")", "]"};
  for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
    if (source_is(reader, ends[i])) return true;
  return false;
}

/* Passes over an expression: to the `,` `;` `}` or `)` that ends it. */
static void skip_value(struct source_reader *reader) {
  for (int depth = 0; reader->token.kind != SOURCE_END; source_advance(reader)) {
    if (depth == 0 && ends_value(reader)) return;
    depth += source_nesting(reader);
  }
}

static void walk_value(struct source_reader *reader, size_t field);
static void walk_table(struct source_reader *reader);

static size_t add_field(struct source_reader *reader, struct source_token key) {
  struct source_map *map = reader->map;
  map->field = mem_grow(map->field, &reader->room, map->fields + 1, sizeof *map->field);
  const char *path = arena_copy(map->arena, buf_text(&reader->path));
  uint32_t before = map_get(&map->by_path, path, strlen(path));
  struct place place = source_place(map, key.start, key.end);
  if (before != MAP_NONE) {
    const char *dot = strrchr(path, '.');
    const char *hint = arena_printf(map->arena, "it stands in line %u already",
                                    (unsigned)map->field[before].key.line);
    diag_add(reader->diags, place, hint, FIELD_TWICE, dot ? dot + 1 : path);
  } else map_put(&map->by_path, path, (uint32_t)map->fields);
  map->field[map->fields] = (struct source_field){.path = path, .key = place};
  return map->fields++;
}

/* The value at the current token belongs to that field. */
static void note_value(struct source_reader *reader, size_t field, size_t start) {
  struct source_map *map = reader->map;
  struct source_field *entry = &map->field[field];
  size_t end = reader->previous.end;
  entry->value_start = start;
  entry->value_end = end;
  entry->value = source_place(map, start, end);
}

static void walk_item(struct source_reader *reader, size_t field) {
  size_t start = reader->token.start;
  reader->map->field[field].is_function = source_is(reader, "function");
  bool is_string = reader->token.kind == SOURCE_STRING;
  size_t string_stop = reader->token.end;
  walk_value(reader, field);
  skip_value(reader);                          /* what goes on behind it: (a + b) * c */
  note_value(reader, field, start);
  reader->map->field[field].is_string =
      is_string && reader->map->field[field].value_end == string_stop;
}

/* A value: a table, a call with a table, anything in brackets, or something passed over. */
static void walk_value(struct source_reader *reader, size_t field) {
  if (source_is(reader, "{")) return walk_table(reader);
  if (source_is(reader, "(")) {
    source_advance(reader);
    walk_value(reader, field);
    while (source_is(reader, ",")) source_advance(reader), skip_value(reader);
    if (source_is(reader, ")")) source_advance(reader);
    return;
  }
  if (reader->token.kind == SOURCE_NAME && !source_is(reader, "function")) {
    struct source_reader before = *reader;
    source_advance(reader);
    if (source_is(reader, "{") || source_is(reader, "(")) return walk_value(reader, field);
    reader->token = before.token;
    reader->previous = before.previous;
  }
  skip_value(reader);
}

/* The key between brackets, without its quotation marks. */
static struct source_token quoted_name(const struct source_reader *reader) {
  struct source_token token = reader->token;
  if (token.kind != SOURCE_STRING) return token;
  int level = source_long_level(reader->map, token.start);
  size_t mark = level >= 0 ? (size_t)level + 2 : 1;
  return (struct source_token){SOURCE_NAME, token.start + mark, token.end - mark};
}

static void extend_path(struct source_reader *reader, struct source_token key, bool is_name) {
  const char *text = reader->map->text + key.start;
  int length = (int)(key.end - key.start);
  if (is_name)
    buf_printf(&reader->path, "%s%.*s", reader->path.length ? "." : "", length, text);
  else buf_printf(&reader->path, "[%.*s]", length, text);
}

/* The value behind the equals sign at the current token. */
static void walk_named(struct source_reader *reader, struct source_token key, bool is_name) {
  extend_path(reader, key, is_name);
  source_advance(reader);
  walk_item(reader, add_field(reader, key));
}

/* [key] = value; a key that is calculated has no path and is passed over. */
static void walk_bracket(struct source_reader *reader) {
  source_advance(reader);
  struct source_token key = quoted_name(reader);
  bool is_name = reader->token.kind == SOURCE_STRING;
  source_advance(reader);
  bool calculated = !source_is(reader, "]");
  if (calculated) skip_value(reader);
  source_advance(reader);
  if (calculated || !source_is(reader, "=")) skip_value(reader);
  else walk_named(reader, key, is_name);
}

/* One field of a table: name = value, [key] = value, or a list item. */
static void walk_field(struct source_reader *reader, size_t *items) {
  if (source_is(reader, "[")) return walk_bracket(reader);
  struct source_reader before = *reader;
  if (reader->token.kind == SOURCE_NAME) {
    source_advance(reader);
    if (source_is(reader, "=")) return walk_named(reader, before.token, true);
    reader->token = before.token;
    reader->previous = before.previous;
  }
  buf_printf(&reader->path, "[%zu]", ++*items);
  walk_item(reader, add_field(reader, reader->token));
}

enum { DEEPEST_TABLE = 100 };

static void walk_table(struct source_reader *reader) {
  size_t items = 0, level = reader->path.length;
  if (++reader->depth > DEEPEST_TABLE) {
    reader->depth--;
    return skip_value(reader);
  }
  source_advance(reader);
  while (!source_is(reader, "}") && reader->token.kind != SOURCE_END) {
    size_t start = reader->token.start;
    walk_field(reader, &items);
    reader->path.length = level;
    if (reader->path.data) reader->path.data[level] = '\0';
    if (source_is(reader, ",") || source_is(reader, ";")) source_advance(reader);
    else if (!source_is(reader, "}") && reader->token.start == start) break;
    else if (!source_is(reader, "}")) skip_value(reader);
  }
  if (source_is(reader, "}")) source_advance(reader);
  reader->depth--;
}

/* The `return` of the chunk: the one that stands in no block. */
static bool find_return(struct source_reader *reader) {
  for (int depth = 0; reader->token.kind != SOURCE_END; source_advance(reader)) {
    if (depth == 0 && source_is(reader, "return")) return true;
    depth += source_nesting(reader);
  }
  return false;
}

/* --- the map ---------------------------------------------------------------------------- */

static void settle(struct source_map *map) {
  struct source_field *own = arena_new_array(map->arena, map->fields, struct source_field);
  if (map->fields > 0) memcpy(own, map->field, map->fields * sizeof *own);
  free(map->field);
  map->field = own;
}

struct source_map *source_read(struct arena *arena, const char *path, const char *text,
                               size_t length, struct diags *diags) {
  struct source_map *map = arena_new_one(arena, struct source_map);
  *map = (struct source_map){.arena = arena, .path = path, .text = text, .length = length};
  map->by_path = map_new(arena);
  source_find_lines(map);
  map->comment = source_read_comment(map);
  struct source_reader reader = {.map = map, .diags = diags};
  reader.token.end = source_start(map);
  map->place_of_return = source_place(map, source_start(map), source_start(map));
  source_advance(&reader);
  if (find_return(&reader)) {
    map->place_of_return = source_place(map, reader.token.start, reader.token.end);
    source_advance(&reader);
    if (source_is(&reader, "(")) source_advance(&reader);
    if (source_is(&reader, "{")) walk_table(&reader);
  }
  buf_free(&reader.path);
  settle(map);
  return map;
}

const struct source_field *source_field(const struct source_map *map, const char *path) {
  uint32_t at = map_get(&map->by_path, path, strlen(path));
  return at == MAP_NONE ? NULL : &map->field[at];
}

bool source_splits_number(const struct source_map *map, const char *path) {
  const struct source_field *field = source_field(map, path);
  if (field == NULL || field->value_start < 2) return false;
  const char *at = map->text + field->value_start;
  return at[0] >= '0' && at[0] <= '9' && at[-1] == ',' && at[-2] >= '0' && at[-2] <= '9';
}

/* The field at that path, or the nearest around it that the source shows; or NULL. */
static const struct source_field *field_around(const struct source_map *map,
                                               const char *path) {
  for (size_t length = strlen(path); length > 0;) {
    uint32_t at = map_get(&map->by_path, path, length);
    if (at != MAP_NONE) return &map->field[at];
    while (--length > 0 && path[length] != '.' && path[length] != '[') continue;
  }
  return NULL;
}

struct place source_value(const struct source_map *map, const char *path) {
  const struct source_field *field = field_around(map, path);
  return field ? field->value : map->place_of_return;
}

struct place source_key(const struct source_map *map, const char *path) {
  const struct source_field *field = source_field(map, path);
  return field ? field->key : source_value(map, path);
}

struct place source_return(const struct source_map *map) {
  return map->place_of_return;
}

const char *source_comment(const struct source_map *map) {
  return map->comment;
}

const char *source_text(const struct source_map *map, const char *path) {
  const struct source_field *field = source_field(map, path);
  if (field == NULL) return NULL;
  return arena_copy_length(map->arena, map->text + field->value_start,
                           field->value_end - field->value_start);
}

/* --- meaning ---------------------------------------------------------------------------- */

static void put_tokens(const struct source_map *map, size_t start, size_t end,
                       struct buf *out) {
  struct source_token token = source_token(map, start);
  for (; token.kind != SOURCE_END && token.start < end; token = source_token(map, token.end)) {
    buf_put(out, map->text + token.start, token.end - token.start);
    buf_putc(out, '\n');
  }
}

const char *source_meaning(const struct source_map *map, const char *path) {
  const struct source_field *field = source_field(map, path);
  struct place place = map->place_of_return;
  struct buf text = {0};
  if (field == NULL) return "";
  put_tokens(map, source_start(map), map->line[place.line - 1] + place.column - 1, &text);
  put_tokens(map, field->value_start, field->value_end, &text);
  const char *meaning = arena_copy_length(map->arena, buf_text(&text), text.length);
  buf_free(&text);
  return meaning;
}
