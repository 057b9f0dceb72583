/* The source of a rule file, read by the engine itself.
 *
 * Lua says nothing of where a field stands in a table, drops comments and keeps the last of
 * two equal keys. So the engine reads the same text once more: a tokeniser and a walk over
 * the table constructor after `return`. It never decides what a value is (Lua does), only
 * where it stands. Text that Lua would refuse gives an empty map; Lua's own message is the
 * finding then.
 */
#ifndef SCIRULES_RULES_SOURCE_H
#define SCIRULES_RULES_SOURCE_H

#include "base/arena.h"
#include "base/diag.h"
#include "rules/formula.h"

struct source_field {
  const char *path;                            /* "weights.laden", "examples[2].gives" */
  struct place key, value;                     /* key: of "name" or "[...]"; list items: value */
  size_t value_start, value_end;               /* byte offsets in the text */
  bool is_string, is_function;                 /* the value is one literal of that kind */
};

struct source_map;

/* Maps the text; path names the file in places. Lives in arena; text is borrowed. Fields
 * written twice in one table are findings (error, at the second, hint names the first). */
struct source_map *source_read(struct arena *arena, const char *path, const char *text,
                               size_t length, struct diags *diags);

/* The field at that path, NULL where the source does not show one. */
const struct source_field *source_field(const struct source_map *map, const char *path);

/* Whether the value at that path stands directly behind a digit and a comma, as the 5 in
 * low = 0,5: two values where one number was meant. */
bool source_splits_number(const struct source_map *map, const char *path);

/* Place of a field's value, and of its key. Where the source does not show it, because it is
 * calculated: of the field around it that is shown, or of `return`. */
struct place source_value(const struct source_map *map, const char *path);
struct place source_key(const struct source_map *map, const char *path);
struct place source_return(const struct source_map *map);

/* The comment block at the head of the file (after a #! line), dashes and one space, or long
 * brackets, taken off; lines joined by newlines, empty ones at the ends left out; NULL where
 * there is none. In the map's arena. */
const char *source_comment(const struct source_map *map);

/* The source text of a field's value, in the map's arena; NULL where it is not there. */
const char *source_text(const struct source_map *map, const char *path);

/* What the field's value says as source, in the map's arena: the tokens of all that stands
 * before `return`, since a value may need it, and those of the value, each followed by a line
 * end; comments and layout are left out. "" where the value is not shown. */
const char *source_meaning(const struct source_map *map, const char *path);

/* Where each function written in the text begins and ends, byte offsets, outer ones before
 * those within them; in the map's arena. */
struct source_span {
  size_t start, end;
};
const struct source_span *source_functions(struct source_map *map, size_t *count);

/* The line, from 1, that a byte offset stands in. */
size_t source_line(const struct source_map *map, size_t offset);

/* The part of a span that stands in its first line. */
struct place source_span_place(const struct source_map *map, struct source_span span);

/* A name or keyword, a literal, or a sign: == is one, every other one is a single byte. */
enum source_kind { SOURCE_END, SOURCE_NAME, SOURCE_STRING, SOURCE_NUMBER, SOURCE_SIGN };
struct source_token {
  enum source_kind kind;
  size_t start, end;
};

/* The first token at or behind a byte offset, comments passed over. */
struct source_token source_token(const struct source_map *map, size_t at);

/* Where the first of them may stand: behind a byte order mark and a #! line. */
size_t source_start(const struct source_map *map);

/* A locator for a formula that is the string literal at path: follows escapes and long
 * strings; points at the whole value where the value is not one literal. */
struct locator source_locator(const struct source_map *map, const char *path);

#endif
