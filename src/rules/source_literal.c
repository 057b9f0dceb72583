/* Places inside a text: which byte of the source made which byte of the string. */
#include <stdlib.h>
#include <string.h>

#include "rules/source_parts.h"

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
  return source_byte(map, at) == '\r' && source_byte(map, at + 1) == '\n' ? 2 : 1;
}

static size_t long_offset(const struct source_map *map, size_t at, size_t wanted) {
  char first = source_byte(map, at);
  if (first == '\r' || first == '\n') at += line_end_length(map, at);
  for (size_t made = 0; made < wanted && at < map->length; made++)
    at += line_end_length(map, at);
  return at;
}

/* Offset in the source of byte wanted of the text that the literal at start makes. */
static size_t literal_offset(const struct source_map *map, size_t start, size_t wanted) {
  int level = source_long_level(map, start);
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
  return source_place(literal->map, from, to);
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
