/* What the files that read a rule's source share; nobody else's. */
#ifndef SCIRULES_RULES_SOURCE_PARTS_H
#define SCIRULES_RULES_SOURCE_PARTS_H

#include "base/buf.h"
#include "base/map.h"
#include "rules/source.h"

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

/* The byte at an offset; NUL behind the end. */
static inline char source_byte(const struct source_map *map, size_t at) {
  return at < map->length ? map->text[at] : '\0';
}

void source_find_lines(struct source_map *map);

/* The part of start to end that stands in the first line. */
struct place source_place(const struct source_map *map, size_t start, size_t end);

/* Level of a long bracket [[, [=[ … that opens at at; -1 where none does. */
int source_long_level(const struct source_map *map, size_t at);

/* Offset behind the bracket that closes the one of this level at at. */
size_t source_long_end(const struct source_map *map, size_t at, int level);
size_t source_line_end(const struct source_map *map, size_t at);

/* The comment at the head, in the map's arena, or NULL. */
const char *source_read_comment(const struct source_map *map);

/* A walk from token to token. */
struct source_reader {
  struct source_map *map;
  struct diags *diags;
  struct source_token token, previous;
  struct buf path;                             /* of the field that is being read */
  size_t room, depth;
};

void source_advance(struct source_reader *reader);

/* Whether the token is this name, keyword or sign. */
bool source_is(const struct source_reader *reader, const char *word);

/* How the token changes the nesting of blocks and brackets: 1, 0, -1. */
int source_nesting(const struct source_reader *reader);

#endif
