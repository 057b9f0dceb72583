/* Where lines begin and where tokens end. */
#include <string.h>

#include "rules/source_parts.h"

/* --- lines ------------------------------------------------------------------------------ */

void source_find_lines(struct source_map *map) {
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

struct place source_place(const struct source_map *map, size_t start, size_t end) {
  size_t line = line_of(map, start), last = line + 1 < map->lines ? map->line[line + 1] - 1
                                                                  : map->length;
  if (end > last) end = last;
  return (struct place){map->path, (uint32_t)line + 1,
                        (uint32_t)(start - map->line[line]) + 1, (uint32_t)(end - start)};
}

size_t source_line(const struct source_map *map, size_t offset) {
  return line_of(map, offset) + 1;
}

struct place source_span_place(const struct source_map *map, struct source_span span) {
  return source_place(map, span.start, span.end);
}

/* --- tokens ----------------------------------------------------------------------------- */

static bool is_name_byte(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= '0' && byte <= '9') || byte == '_';
}

int source_long_level(const struct source_map *map, size_t at) {
  size_t next = at + 1;
  while (source_byte(map, next) == '=') next++;
  bool opens = source_byte(map, at) == '[' && source_byte(map, next) == '[';
  return opens ? (int)(next - at - 1) : -1;
}

size_t source_long_end(const struct source_map *map, size_t at, int level) {
  for (at += (size_t)level + 2; at < map->length; at++) {
    if (map->text[at] != ']') continue;
    size_t next = at + 1;
    while (source_byte(map, next) == '=') next++;
    if (source_byte(map, next) == ']' && next - at - 1 == (size_t)level) return next + 1;
  }
  return map->length;
}

size_t source_line_end(const struct source_map *map, size_t at) {
  while (at < map->length && map->text[at] != '\n' && map->text[at] != '\r') at++;
  return at;
}

static size_t skip_blank(const struct source_map *map, size_t at) {
  for (;;) {
    while (at < map->length && strchr(" \t\r\n\f\v", map->text[at])) at++;
    if (source_byte(map, at) != '-' || source_byte(map, at + 1) != '-') return at;
    int level = source_long_level(map, at + 2);
    at = level >= 0 ? source_long_end(map, at + 2, level) : source_line_end(map, at);
  }
}

static size_t string_end(const struct source_map *map, size_t at) {
  char quote = map->text[at];
  for (at++; at < map->length && map->text[at] != quote; at++)
    if (map->text[at] == '\\') at++;
  return at < map->length ? at + 1 : map->length;
}

static size_t number_end(const struct source_map *map, size_t at) {
  while (is_name_byte(source_byte(map, at)) || source_byte(map, at) == '.' ||
         ((source_byte(map, at) == '-' || source_byte(map, at) == '+') &&
          strchr("eEpP", source_byte(map, at - 1)))) at++;
  return at;
}

struct source_token source_token(const struct source_map *map, size_t at) {
  at = skip_blank(map, at);
  char byte = source_byte(map, at);
  int level = source_long_level(map, at);
  struct source_token token = {SOURCE_SIGN, at, at + 1};
  if (at >= map->length) token = (struct source_token){SOURCE_END, map->length, map->length};
  else if (byte >= '0' && byte <= '9')
    token = (struct source_token){SOURCE_NUMBER, at, number_end(map, at)};
  else if (is_name_byte(byte)) {
    token.kind = SOURCE_NAME;
    while (is_name_byte(source_byte(map, token.end))) token.end++;
  } else if (byte == '"' || byte == '\'')
    token = (struct source_token){SOURCE_STRING, at, string_end(map, at)};
  else if (level >= 0)
    token = (struct source_token){SOURCE_STRING, at, source_long_end(map, at, level)};
  else if (byte == '=' && source_byte(map, at + 1) == '=') token.end++;
  return token;
}

size_t source_start(const struct source_map *map) {
  size_t at = map->length >= 3 && memcmp(map->text, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
  if (source_byte(map, at) == '#') at = source_line_end(map, at);
  while (at < map->length && strchr(" \t\r\n", map->text[at])) at++;
  return at;
}

/* --- reading on -------------------------------------------------------------------------- */

void source_advance(struct source_reader *reader) {
  reader->previous = reader->token;
  reader->token = source_token(reader->map, reader->token.end);
}

bool source_is(const struct source_reader *reader, const char *word) {
  const struct source_token token = reader->token;
  size_t length = strlen(word);
  return token.kind != SOURCE_STRING && token.kind != SOURCE_END &&
         token.end - token.start == length &&
         memcmp(reader->map->text + token.start, word, length) == 0;
}

int source_nesting(const struct source_reader *reader) {
  static const char *const opens[] = {"function", "do", "if", "repeat", "(", "{", "["};
  static const char *const closes[] = {"end", "until", ")", "}", "]"};
  for (size_t i = 0; i < sizeof opens / sizeof *opens; i++)
    if (source_is(reader, opens[i])) return 1;
  for (size_t i = 0; i < sizeof closes / sizeof *closes; i++)
    if (source_is(reader, closes[i])) return -1;
  return 0;
}
