/* Tokens are recognised, never understood beyond what positions need. The walk keeps the
 * path of the field it is in; whatever is no table constructor, such as a function, is
 * passed over by counting what opens and closes. */
#include "rules/source.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/map.h"
#include "base/mem.h"
#include "rules/source_messages.h"

struct source_map {
  struct arena *arena;
  const char *path, *text;
  size_t length;
  size_t *line;                                /* offset of each line's first byte */
  size_t lines;
  struct source_field *field;
  size_t fields;
  struct map by_path;
  struct place place_of_return;
  const char *comment;
};

struct reader {
  struct source_map *map;
  struct diags *diags;
  struct source_token token, previous;
  struct buf path;
  size_t room, depth;
};

/* --- lines ------------------------------------------------------------------------------ */

static void find_lines(struct source_map *map) {
  size_t count = 1;
  for (size_t i = 0; i < map->length; i++) count += map->text[i] == '\n';
  map->line = arena_new_array(map->arena, count, size_t);
  map->lines = 1;
  for (size_t i = 0; i < map->length; i++)
    if (map->text[i] == '\n') map->line[map->lines++] = i + 1;
}

static size_t line_of(const struct source_map *map, size_t offset) {
  size_t low = 0, high = map->lines;
  while (high - low > 1) {
    size_t middle = (low + high) / 2;
    if (map->line[middle] <= offset) low = middle;
    else high = middle;
  }
  return low;
}

static struct place place_of(const struct source_map *map, size_t start, size_t end) {
  size_t line = line_of(map, start), last = line + 1 < map->lines ? map->line[line + 1] - 1
                                                                  : map->length;
  if (end > last) end = last;
  return (struct place){map->path, (uint32_t)line + 1,
                        (uint32_t)(start - map->line[line]) + 1, (uint32_t)(end - start)};
}

/* --- tokens ----------------------------------------------------------------------------- */

static char byte_at(const struct source_map *map, size_t at) {
  return at < map->length ? map->text[at] : '\0';
}

static bool is_name_byte(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= '0' && byte <= '9') || byte == '_';
}

/* Level of a long bracket [[, [=[ … that opens at at; -1 where none does. */
static int long_level(const struct source_map *map, size_t at) {
  size_t next = at + 1;
  while (byte_at(map, next) == '=') next++;
  return byte_at(map, at) == '[' && byte_at(map, next) == '[' ? (int)(next - at - 1) : -1;
}

/* Offset behind the bracket that closes the one of this level at at. */
static size_t long_end(const struct source_map *map, size_t at, int level) {
  for (at += (size_t)level + 2; at < map->length; at++) {
    if (map->text[at] != ']') continue;
    size_t next = at + 1;
    while (byte_at(map, next) == '=') next++;
    if (byte_at(map, next) == ']' && next - at - 1 == (size_t)level) return next + 1;
  }
  return map->length;
}

static size_t line_end(const struct source_map *map, size_t at) {
  while (at < map->length && map->text[at] != '\n' && map->text[at] != '\r') at++;
  return at;
}

static size_t skip_blank(const struct source_map *map, size_t at) {
  for (;;) {
    while (at < map->length && strchr(" \t\r\n\f\v", map->text[at])) at++;
    if (byte_at(map, at) != '-' || byte_at(map, at + 1) != '-') return at;
    int level = long_level(map, at + 2);
    at = level >= 0 ? long_end(map, at + 2, level) : line_end(map, at);
  }
}

static size_t string_end(const struct source_map *map, size_t at) {
  char quote = map->text[at];
  for (at++; at < map->length && map->text[at] != quote; at++)
    if (map->text[at] == '\\') at++;
  return at < map->length ? at + 1 : map->length;
}

static size_t number_end(const struct source_map *map, size_t at) {
  while (is_name_byte(byte_at(map, at)) || byte_at(map, at) == '.' ||
         ((byte_at(map, at) == '-' || byte_at(map, at) == '+') &&
          strchr("eEpP", byte_at(map, at - 1)))) at++;
  return at;
}

struct source_token source_token(const struct source_map *map, size_t at) {
  at = skip_blank(map, at);
  char byte = byte_at(map, at);
  struct source_token token = {SOURCE_SIGN, at, at + 1};
  if (at >= map->length) token = (struct source_token){SOURCE_END, map->length, map->length};
  else if (byte >= '0' && byte <= '9')
    token = (struct source_token){SOURCE_NUMBER, at, number_end(map, at)};
  else if (is_name_byte(byte)) {
    token.kind = SOURCE_NAME;
    while (is_name_byte(byte_at(map, token.end))) token.end++;
  } else if (byte == '"' || byte == '\'')
    token = (struct source_token){SOURCE_STRING, at, string_end(map, at)};
  else if (long_level(map, at) >= 0)
    token = (struct source_token){SOURCE_STRING, at, long_end(map, at, long_level(map, at))};
  else if (byte == '=' && byte_at(map, at + 1) == '=') token.end++;
  return token;
}

static void advance(struct reader *reader) {
  reader->previous = reader->token;
  reader->token = source_token(reader->map, reader->token.end);
}

static bool is(const struct reader *reader, const char *word) {
  const struct source_token token = reader->token;
  size_t length = strlen(word);
  return token.kind != SOURCE_STRING && token.kind != SOURCE_END &&
         token.end - token.start == length &&
         memcmp(reader->map->text + token.start, word, length) == 0;
}

/* --- the walk --------------------------------------------------------------------------- */

/* How the token changes the nesting of blocks and brackets. */
static int nesting(const struct reader *reader) {
  static const char *const opens[] = {"function", "do", "if", "repeat", "(", "{", "["};
  static const char *const closes[] = {"end", "until", ")", "}", "]"};
  for (size_t i = 0; i < sizeof opens / sizeof *opens; i++)
    if (is(reader, opens[i])) return 1;
  for (size_t i = 0; i < sizeof closes / sizeof *closes; i++)
    if (is(reader, closes[i])) return -1;
  return 0;
}

/* Passes over an expression: to the `,` `;` `}` or `)` that ends it. */
static void skip_value(struct reader *reader) {
  for (int depth = 0; reader->token.kind != SOURCE_END; advance(reader)) {
    bool ends = is(reader, ",") || is(reader, ";") || is(reader, "}") || is(reader, ")") ||
                is(reader, "]");
    if (depth == 0 && ends) return;
    depth += nesting(reader);
  }
}

static void walk_value(struct reader *reader, size_t field);
static void walk_table(struct reader *reader);

static size_t add_field(struct reader *reader, struct source_token key) {
  struct source_map *map = reader->map;
  map->field = mem_grow(map->field, &reader->room, map->fields + 1, sizeof *map->field);
  const char *path = arena_copy(map->arena, buf_text(&reader->path));
  uint32_t before = map_get(&map->by_path, path, strlen(path));
  struct place place = place_of(map, key.start, key.end);
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
static void note_value(struct reader *reader, size_t field, size_t start) {
  struct source_map *map = reader->map;
  struct source_field *entry = &map->field[field];
  size_t end = reader->previous.end;
  entry->value_start = start;
  entry->value_end = end;
  entry->value = place_of(map, start, end);
}

static void walk_item(struct reader *reader, size_t field) {
  size_t start = reader->token.start;
  reader->map->field[field].is_function = is(reader, "function");
  bool is_string = reader->token.kind == SOURCE_STRING;
  size_t string_stop = reader->token.end;
  walk_value(reader, field);
  skip_value(reader);                          /* what goes on behind it: (a + b) * c */
  note_value(reader, field, start);
  reader->map->field[field].is_string =
      is_string && reader->map->field[field].value_end == string_stop;
}

/* A value: a table, a call with a table, anything in brackets, or something passed over. */
static void walk_value(struct reader *reader, size_t field) {
  if (is(reader, "{")) return walk_table(reader);
  if (is(reader, "(")) {
    advance(reader);
    walk_value(reader, field);
    while (is(reader, ",")) advance(reader), skip_value(reader);
    if (is(reader, ")")) advance(reader);
    return;
  }
  if (reader->token.kind == SOURCE_NAME && !is(reader, "function")) {
    struct reader before = *reader;
    advance(reader);
    if (is(reader, "{") || is(reader, "(")) return walk_value(reader, field);
    reader->token = before.token;
    reader->previous = before.previous;
  }
  skip_value(reader);
}

/* The key between brackets, without its quotation marks. */
static struct source_token quoted_name(const struct reader *reader) {
  struct source_token token = reader->token;
  if (token.kind != SOURCE_STRING) return token;
  int level = long_level(reader->map, token.start);
  size_t mark = level >= 0 ? (size_t)level + 2 : 1;
  return (struct source_token){SOURCE_NAME, token.start + mark, token.end - mark};
}

static void extend_path(struct reader *reader, struct source_token key, bool is_name) {
  const char *text = reader->map->text + key.start;
  int length = (int)(key.end - key.start);
  if (is_name)
    buf_printf(&reader->path, "%s%.*s", reader->path.length ? "." : "", length, text);
  else buf_printf(&reader->path, "[%.*s]", length, text);
}

/* The value behind the equals sign at the current token. */
static void walk_named(struct reader *reader, struct source_token key, bool is_name) {
  extend_path(reader, key, is_name);
  advance(reader);
  walk_item(reader, add_field(reader, key));
}

/* [key] = value; a key that is calculated has no path and is passed over. */
static void walk_bracket(struct reader *reader) {
  advance(reader);
  struct source_token key = quoted_name(reader);
  bool is_name = reader->token.kind == SOURCE_STRING;
  advance(reader);
  bool calculated = !is(reader, "]");
  if (calculated) skip_value(reader);
  advance(reader);
  if (calculated || !is(reader, "=")) skip_value(reader);
  else walk_named(reader, key, is_name);
}

/* One field of a table: name = value, [key] = value, or a list item. */
static void walk_field(struct reader *reader, size_t *items) {
  if (is(reader, "[")) return walk_bracket(reader);
  struct reader before = *reader;
  if (reader->token.kind == SOURCE_NAME) {
    advance(reader);
    if (is(reader, "=")) return walk_named(reader, before.token, true);
    reader->token = before.token;
    reader->previous = before.previous;
  }
  buf_printf(&reader->path, "[%zu]", ++*items);
  walk_item(reader, add_field(reader, reader->token));
}

enum { DEEPEST_TABLE = 100 };

static void walk_table(struct reader *reader) {
  size_t items = 0, level = reader->path.length;
  if (++reader->depth > DEEPEST_TABLE) {
    reader->depth--;
    return skip_value(reader);
  }
  advance(reader);
  while (!is(reader, "}") && reader->token.kind != SOURCE_END) {
    size_t start = reader->token.start;
    walk_field(reader, &items);
    reader->path.length = level;
    if (reader->path.data) reader->path.data[level] = '\0';
    if (is(reader, ",") || is(reader, ";")) advance(reader);
    else if (!is(reader, "}") && reader->token.start == start) break;
    else if (!is(reader, "}")) skip_value(reader);
  }
  if (is(reader, "}")) advance(reader);
  reader->depth--;
}

/* The `return` of the chunk: the one that stands in no block. */
static bool find_return(struct reader *reader) {
  for (int depth = 0; reader->token.kind != SOURCE_END; advance(reader)) {
    if (depth == 0 && is(reader, "return")) return true;
    depth += nesting(reader);
  }
  return false;
}

/* --- the comment at the head ------------------------------------------------------------ */

static size_t head_of(const struct source_map *map) {
  size_t at = map->length >= 3 && memcmp(map->text, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
  if (byte_at(map, at) == '#') at = line_end(map, at);
  while (at < map->length && strchr(" \t\r\n", map->text[at])) at++;
  return at;
}

static void put_comment_line(struct buf *out, const char *line, size_t length) {
  while (length > 0 && strchr(" \t\r", line[length - 1])) length--;
  if (out->length > 0) buf_putc(out, '\n');
  buf_put(out, line, length);
}

/* The lines of a text of several lines, those that are empty at its ends left out. */
static void put_comment_text(struct buf *out, const char *text, size_t length) {
  while (length > 0 && strchr(" \t\r\n", text[length - 1])) length--;
  while (length > 0 && strchr(" \t\r\n", *text)) text++, length--;
  for (size_t at = 0; at < length;) {
    const char *end = memchr(text + at, '\n', length - at);
    size_t size = end != NULL ? (size_t)(end - text) - at : length - at;
    put_comment_line(out, text + at, size);
    at += size + 1;
  }
}

/* A comment in long brackets that opens at at; one that never closes is none. */
static void put_long_comment(const struct source_map *map, size_t at, int level,
                             struct buf *out) {
  size_t mark = (size_t)level + 2, end = long_end(map, at, level);
  bool closed = end - at >= 2 * mark && map->text[end - 1] == ']';
  if (closed) put_comment_text(out, map->text + at + mark, end - at - 2 * mark);
}

/* Lines that begin with two dashes or more. */
static void put_line_comments(const struct source_map *map, size_t at, struct buf *out) {
  while (byte_at(map, at) == '-' && byte_at(map, at + 1) == '-') {
    size_t start = at, end = line_end(map, at);
    while (byte_at(map, start) == '-') start++;
    start += byte_at(map, start) == ' ';
    put_comment_line(out, map->text + start, end > start ? end - start : 0);
    at = end + (byte_at(map, end) == '\r' && byte_at(map, end + 1) == '\n');
    at += at < map->length;
    while (byte_at(map, at) == ' ' || byte_at(map, at) == '\t') at++;
  }
}

static const char *read_comment(const struct source_map *map) {
  size_t at = head_of(map);
  struct buf lines = {0}, text = {0};
  bool opens = byte_at(map, at) == '-' && byte_at(map, at + 1) == '-';
  int level = opens ? long_level(map, at + 2) : -1;
  if (level >= 0) put_long_comment(map, at + 2, level, &text);
  else put_line_comments(map, at, &lines);
  put_comment_text(&text, buf_text(&lines), lines.length);
  const char *comment = text.length > 0 ? arena_copy(map->arena, buf_text(&text)) : NULL;
  buf_free(&lines);
  buf_free(&text);
  return comment;
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
  find_lines(map);
  map->comment = read_comment(map);
  struct reader reader = {.map = map, .diags = diags};
  reader.token.end = head_of(map);
  map->place_of_return = place_of(map, head_of(map), head_of(map));
  advance(&reader);
  if (find_return(&reader)) {
    map->place_of_return = place_of(map, reader.token.start, reader.token.end);
    advance(&reader);
    if (is(&reader, "(")) advance(&reader);
    if (is(&reader, "{")) walk_table(&reader);
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
  put_tokens(map, head_of(map), map->line[place.line - 1] + place.column - 1, &text);
  put_tokens(map, field->value_start, field->value_end, &text);
  const char *meaning = arena_copy_length(map->arena, buf_text(&text), text.length);
  buf_free(&text);
  return meaning;
}

/* --- functions -------------------------------------------------------------------------- */

/* Functions found so far, each with the nesting it was opened at; end 0: still open. */
struct functions {
  struct {
    struct source_span span;
    int depth;
  } *list;
  size_t count, room;
};

static void open_function(struct functions *functions, size_t start, int depth) {
  functions->list = mem_grow(functions->list, &functions->room, functions->count + 1,
                             sizeof *functions->list);
  functions->list[functions->count].span = (struct source_span){start, 0};
  functions->list[functions->count++].depth = depth;
}

/* Something that was opened at that depth closes: a function, perhaps. */
static void close_function(struct functions *functions, size_t end, int depth) {
  size_t i = functions->count;
  while (i > 0 && (functions->list[i - 1].span.end != 0 ||
                   functions->list[i - 1].depth != depth)) i--;
  if (i > 0) functions->list[i - 1].span.end = end;
}

static void find_functions(struct reader *reader, struct functions *functions) {
  int depth = 0;
  for (advance(reader); reader->token.kind != SOURCE_END; advance(reader)) {
    int change = nesting(reader);
    if (is(reader, "function")) open_function(functions, reader->token.start, depth);
    depth += change;
    if (change < 0) close_function(functions, reader->token.end, depth);
  }
}

const struct source_span *source_functions(struct source_map *map, size_t *count) {
  struct reader reader = {.map = map};
  struct functions functions = {0};
  reader.token.end = head_of(map);
  find_functions(&reader, &functions);
  struct source_span *span = arena_new_array(map->arena, functions.count, struct source_span);
  for (size_t i = 0; i < functions.count; i++) span[i] = functions.list[i].span;
  *count = functions.count;
  free(functions.list);
  return span;
}

size_t source_line(const struct source_map *map, size_t offset) {
  return line_of(map, offset) + 1;
}

struct place source_span_place(const struct source_map *map, struct source_span span) {
  return place_of(map, span.start, span.end);
}

size_t source_start(const struct source_map *map) {
  return head_of(map);
}

/* --- places inside a text --------------------------------------------------------------- */

/* Bytes of source that the escape sequence at at takes, and of text that it makes. */
static size_t escape_length(const char *at, size_t *made) {
  *made = 1;
  if (at[1] == 'x') return 4;
  if (at[1] == '\r' && at[2] == '\n') return 3;
  if (at[1] == 'z') {
    *made = 0;
    return 2 + strspn(at + 2, " \t\r\n\f\v");
  }
  if (at[1] == 'u') {
    unsigned long letter = strtoul(at + 3, NULL, 16);
    *made = letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    return strcspn(at, "}") + 1;
  }
  size_t digits = 0;
  while (digits < 3 && at[1 + digits] >= '0' && at[1 + digits] <= '9') digits++;
  return digits > 0 ? 1 + digits : 2;
}

/* A line end is one byte of the text, whether it takes one or two of the source. */
static size_t line_end_length(const struct source_map *map, size_t at) {
  return byte_at(map, at) == '\r' && byte_at(map, at + 1) == '\n' ? 2 : 1;
}

static size_t long_offset(const struct source_map *map, size_t at, size_t wanted) {
  if (byte_at(map, at) == '\r' || byte_at(map, at) == '\n') at += line_end_length(map, at);
  for (size_t made = 0; made < wanted && at < map->length; made++)
    at += line_end_length(map, at);
  return at;
}

/* Offset in the source of byte wanted of the text that the literal at start makes. */
static size_t literal_offset(const struct source_map *map, size_t start, size_t wanted) {
  int level = long_level(map, start);
  if (level >= 0) return long_offset(map, start + 2 + (size_t)level, wanted);
  size_t at = start + 1;
  for (size_t made = 0; made < wanted && at < map->length;) {
    size_t count = 1, step = map->text[at] == '\\' ? escape_length(map->text + at, &count) : 1;
    if (made + count > wanted) break;
    made += count;
    at += step;
  }
  return at;
}

struct literal {
  const struct source_map *map;
  size_t start;
};

static struct place in_literal(const struct locator *locator, size_t offset,
                               size_t length) {
  const struct literal *literal = locator->context;
  size_t from = literal_offset(literal->map, literal->start, offset);
  size_t to = literal_offset(literal->map, literal->start, offset + length);
  return place_of(literal->map, from, to);
}

static struct place whole_value(const struct locator *locator, size_t offset,
                                size_t length) {
  (void)offset;
  (void)length;
  return locator->start;
}

struct locator source_locator(const struct source_map *map, const char *path) {
  const struct source_field *field = source_field(map, path);
  struct locator locator = {.at = whole_value, .start = source_value(map, path)};
  if (field == NULL || !field->is_string) return locator;
  struct literal *literal = arena_new_one(map->arena, struct literal);
  *literal = (struct literal){map, field->value_start};
  return (struct locator){.at = in_literal, .context = literal, .start = locator.start};
}
