/* The comment at the head of a rule file. */
#include <string.h>

#include "base/buf.h"
#include "rules/source_parts.h"

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
  size_t mark = (size_t)level + 2, end = source_long_end(map, at, level);
  bool closed = end - at >= 2 * mark && map->text[end - 1] == ']';
  if (closed) put_comment_text(out, map->text + at + mark, end - at - 2 * mark);
}

/* Lines that begin with two dashes or more. */
static void put_line_comments(const struct source_map *map, size_t at, struct buf *out) {
  while (source_byte(map, at) == '-' && source_byte(map, at + 1) == '-') {
    size_t start = at, end = source_line_end(map, at);
    while (source_byte(map, start) == '-') start++;
    start += source_byte(map, start) == ' ';
    put_comment_line(out, map->text + start, end > start ? end - start : 0);
    at = end + (source_byte(map, end) == '\r' && source_byte(map, end + 1) == '\n');
    at += at < map->length;
    while (source_byte(map, at) == ' ' || source_byte(map, at) == '\t') at++;
  }
}

const char *source_read_comment(const struct source_map *map) {
  size_t at = source_start(map);
  struct buf lines = {0}, text = {0};
  bool opens = source_byte(map, at) == '-' && source_byte(map, at + 1) == '-';
  int level = opens ? source_long_level(map, at + 2) : -1;
  if (level >= 0) put_long_comment(map, at + 2, level, &text);
  else put_line_comments(map, at, &lines);
  put_comment_text(&text, buf_text(&lines), lines.length);
  const char *comment = text.length > 0 ? arena_copy(map->arena, buf_text(&text)) : NULL;
  buf_free(&lines);
  buf_free(&text);
  return comment;
}
