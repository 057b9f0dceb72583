/* A new field goes behind the last one, so that whatever comments stand above, beside or
 * below a field stay where they belong: on a line of its own where the table is written so,
 * its equals sign below that of the line above. */
#include "rules/rewrite.h"

#include <string.h>

#include "base/file.h"
#include "rules/sandbox.h"

static struct source_map *map_of(struct arena *arena, const char *path, const char *text) {
  struct diags *unheard = diags_new();
  struct source_map *map = source_read(arena, path, text, strlen(text), unheard);
  diags_free(unheard);
  return map;
}

/* --- the layout of a table --------------------------------------------------------------- */

/* The field of the schema that stands last in the text, NULL where none shows. */
static const struct source_field *last_field(const struct source_map *map,
                                             const struct schema *schema) {
  const struct source_field *last = NULL;
  for (; schema != NULL; schema = schema->also)
    for (const struct schema_field *row = schema->field; row->name; row++) {
      const struct source_field *field = source_field(map, row->name);
      if (field == NULL) continue;
      if (last == NULL || field->value_end > last->value_end) last = field;
    }
  return last;
}

static size_t line_start(const char *text, uint32_t line) {
  size_t at = 0;
  for (; line > 1; line--) at += strcspn(text + at, "\n") + 1;
  return at;
}

/* Whether only blanks, or blanks and a comment, stand between at and the end of its line. */
static bool ends_line(const char *text, size_t at) {
  const char *rest = text + at + strspn(text + at, " \t");
  if (rest[0] == '-' && rest[1] == '-') return rest[2] != '[';
  return *rest == '\n' || *rest == '\r' || *rest == '\0';
}

/* Where a new field goes, and what goes around it. */
struct gap {
  size_t comma;                                /* where a comma is missing; 0: nowhere */
  size_t at;
  bool own_line;
};

static struct gap gap_behind(const char *text, const struct source_field *last) {
  size_t end = last->value_end, next = end + strspn(text + end, " \t\r\n");
  bool comma = text[next] == ',' || text[next] == ';';
  struct gap gap = {comma ? 0 : end, comma ? next + 1 : end, false};
  gap.own_line = ends_line(text, gap.at);
  if (gap.own_line) gap.at += strcspn(text + gap.at, "\r\n");
  return gap;
}

/* "  reviewed  = false": indented and aligned as the last field is. */
static const char *aligned(struct arena *arena, const char *text,
                           const struct source_field *last, const char *name,
                           const char *value) {
  size_t start = line_start(text, last->key.line);
  size_t indent = strspn(text + start, " \t");
  bool leads = indent == last->key.column - 1;
  size_t key = start + last->key.column - 1;
  int width = (int)strcspn(text + key, "=\r\n") - 1;
  return arena_printf(arena, "%.*s%-*s = %s", leads ? (int)indent : 2,
                      leads ? text + start : "  ", leads ? width : 0, name, value);
}

static const char *with_field(struct arena *arena, const char *text,
                              const struct source_field *last, const char *name,
                              const char *value) {
  struct gap gap = gap_behind(text, last);
  const char *line = strstr(text, "\r\n") ? "\r\n" : "\n", *field;
  if (gap.own_line) field = aligned(arena, text, last, name, value);
  else field = arena_printf(arena, "%s = %s", name, value);
  size_t before = gap.comma > 0 ? gap.comma : gap.at;
  return arena_printf(arena, "%.*s%s%.*s%s%s%s%s", (int)before, text,
                      gap.comma > 0 ? "," : "", (int)(gap.at - before), text + before,
                      gap.own_line ? line : " ", field, gap.comma > 0 ? "" : ",",
                      text + gap.at);
}

/* --- fields ------------------------------------------------------------------------------ */

const char *rewrite_field(struct arena *arena, const struct schema *schema,
                          const char *text, const char *name, const char *value) {
  struct source_map *map = map_of(arena, "", text);
  const struct source_field *there = source_field(map, name);
  if (there != NULL)
    return arena_printf(arena, "%.*s%s%s", (int)there->value_start, text, value,
                        text + there->value_end);
  const struct source_field *last = last_field(map, schema);
  return last ? with_field(arena, text, last, name, value) : NULL;
}

const char *rewrite_value(struct arena *arena, const char *text, const char *name) {
  return source_text(map_of(arena, "", text), name);
}

struct place rewrite_place(struct arena *arena, const char *path, const char *name) {
  struct buf content = {0};
  const char *why;
  struct place place = {.path = path};
  if (file_read(path, SANDBOX_TEXT, &content, &why)) {
    const char *text = arena_copy(arena, buf_text(&content));
    const struct source_field *field = source_field(map_of(arena, path, text), name);
    if (field != NULL) place = field->key;
  }
  buf_free(&content);
  return place;
}

/* --- numbers ----------------------------------------------------------------------------- */

static bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

const char *rewrite_number(struct arena *arena, const char *text, const char *before,
                           const char *after) {
  struct buf out = {0};
  size_t length = strlen(before);
  for (const char *at = text; *at != '\0';) {
    bool whole = strncmp(at, before, length) == 0 && !is_digit(at[length]) &&
                 (at == text || !is_digit(at[-1]));
    if (whole) buf_puts(&out, after);
    else buf_putc(&out, *at);
    at += whole ? length : 1;
  }
  const char *result = arena_copy(arena, buf_text(&out));
  buf_free(&out);
  return result;
}
