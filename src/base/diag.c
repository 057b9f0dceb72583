/* Findings lie in the order they came; a sorted view is made when it is asked for. Sorting
 * by place makes the list the same whatever the order of work was. */
#include "base/diag.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"

struct diags {
  struct arena *arena;
  struct diag *list;
  size_t count, room;
  bool sorted;
};

struct diags *diags_new(void) {
  struct diags *diags = mem_new(1, sizeof *diags);
  diags->arena = arena_new();
  return diags;
}

void diags_free(struct diags *diags) {
  if (diags == NULL) return;
  arena_free(diags->arena);
  free(diags->list);
  free(diags);
}

void diags_clear(struct diags *diags) {
  diags->count = 0;
}

static bool within_letter(const char *text, size_t at) {
  return ((unsigned char)text[at] & 0xc0) == 0x80;
}

enum { LONGEST = 800 };                        /* bytes of a message or a hint */

/* A message is one line and not too long a one, whatever a rule's own texts hold. */
static char *clean(char *text) {
  size_t end = strlen(text);
  if (end > LONGEST + sizeof "…") {
    for (end = LONGEST; within_letter(text, end);) end--;
    memcpy(text + end, "…", sizeof "…");
  }
  text_clean(text, strlen(text), false);
  return text;
}

static int compare_numbers(uint32_t a, uint32_t b) {
  return (a > b) - (a < b);
}

static int compare(const void *left, const void *right) {
  const struct diag *a = left, *b = right;
  const char *path_a = a->place.path ? a->place.path : "";
  const char *path_b = b->place.path ? b->place.path : "";
  int order = strcmp(path_a, path_b);
  if (order == 0) order = compare_numbers(a->place.line, b->place.line);
  if (order == 0) order = compare_numbers(a->place.column, b->place.column);
  return order != 0 ? order : strcmp(a->message, b->message);
}

static bool is_known(const struct diags *diags, const struct diag *diag) {
  for (size_t i = diags->count; i-- > 0 && diags->count - i <= 64;)
    if (compare(&diags->list[i], diag) == 0) return true;
  return false;
}

void diag_add(struct diags *diags, struct place place, const char *hint,
              enum diag_severity severity, enum diag_class class,
              const char *format, ...) {
  va_list values;
  va_start(values, format);
  size_t length = mem_printed(vsnprintf(NULL, 0, format, values));
  va_end(values);
  char *text = arena_alloc(diags->arena, length + 1, 1);
  va_start(values, format);
  mem_printed(vsnprintf(text, length + 1, format, values));
  va_end(values);
  if (place.path != NULL) place.path = arena_copy(diags->arena, place.path);
  struct diag diag = {severity, class, place, clean(text), NULL};
  if (is_known(diags, &diag)) return;
  if (hint != NULL) diag.hint = clean(arena_copy(diags->arena, hint));
  diags->list = mem_grow(diags->list, &diags->room, diags->count + 1, sizeof diag);
  diags->list[diags->count++] = diag;
  diags->sorted = false;
}

void diags_add_all(struct diags *diags, struct diags *others) {
  size_t count;
  const struct diag *list = diags_sorted(others, &count);
  for (size_t i = 0; i < count; i++)
    diag_add(diags, list[i].place, list[i].hint, list[i].severity, list[i].class, "%s",
             list[i].message);
}

size_t diags_count(const struct diags *diags, enum diag_severity severity) {
  size_t count = 0;
  for (size_t i = 0; i < diags->count; i++) count += diags->list[i].severity == severity;
  return count;
}

const struct diag *diags_sorted(struct diags *diags, size_t *count) {
  if (!diags->sorted && diags->count > 1)
    qsort(diags->list, diags->count, sizeof *diags->list, compare);
  diags->sorted = true;
  *count = diags->count;
  return diags->list;
}

int diags_exit_code(const struct diags *diags) {
  static const struct { enum diag_class class; int code; } order[] = {
    {DIAG_USAGE, 2}, {DIAG_BUDGET, 5}, {DIAG_RULE, 3},
    {DIAG_DATA, 4}, {DIAG_OUTPUT, 74}, {DIAG_INTERNAL, 70},
  };
  for (size_t k = 0; k < sizeof order / sizeof *order; k++)
    for (size_t i = 0; i < diags->count; i++)
      if (diags->list[i].severity == DIAG_ERROR && diags->list[i].class == order[k].class)
        return order[k].code;
  return 0;
}

/* The text of the file that was quoted last, so that a file is read once for all of its
 * findings. */
struct excerpt {
  const char *path;
  struct buf text;
};

static const char *line_of(struct excerpt *excerpt, struct place place, size_t *length) {
  if (excerpt->path == NULL || strcmp(excerpt->path, place.path) != 0) {
    const char *why;
    buf_clear(&excerpt->text);
    excerpt->path = place.path;
    if (!file_read(place.path, 1 << 20, &excerpt->text, &why)) buf_clear(&excerpt->text);
  }
  const char *line = buf_text(&excerpt->text);
  for (uint32_t i = 1; i < place.line && line; i++) {
    line = strchr(line, '\n');
    if (line != NULL) line++;
  }
  if (line == NULL || *line == '\0') return NULL;
  *length = strcspn(line, "\r\n");
  return line;
}

/* Bytes of a line up to column, as many blanks as they take on screen; tabs stay tabs. */
static void indent(struct buf *out, const char *line, size_t bytes) {
  for (size_t i = 0; i < bytes; i++)
    if (line[i] == '\t') buf_putc(out, '\t');
    else if (((unsigned char)line[i] & 0xc0) != 0x80) buf_putc(out, ' ');
}

static size_t caret_width(const char *line, size_t length, struct place place) {
  size_t start = place.column - 1, end = start + (place.length ? place.length : 1), n = 0;
  if (end > length) end = length;
  for (size_t i = start; i < end; i++) n += ((unsigned char)line[i] & 0xc0) != 0x80;
  return n > 0 ? n : 1;
}

static void put_clean(struct buf *out, const char *text, size_t length) {
  size_t start = out->length;
  buf_put(out, text, length);
  out->length = start + text_clean(out->data + start, length, true);
}

/* The source line of the place, NULL where there is none to show. */
static const char *quoted(struct excerpt *excerpt, struct place place, size_t *length) {
  size_t end = place.path ? strlen(place.path) : 0;
  if (end < 4 || strcmp(place.path + end - 4, ".lua") != 0 || place.line == 0) return NULL;
  return line_of(excerpt, place, length);
}

bool diag_source(const struct diag *diag, struct buf *out) {
  struct excerpt excerpt = {0};
  size_t length;
  const char *line = quoted(&excerpt, diag->place, &length);
  if (line != NULL) put_clean(out, line, length);
  buf_free(&excerpt.text);
  return line != NULL;
}

enum { WIDEST = 200 };                         /* bytes shown of a line */

/* Cuts a long line to what stands around the place, which moves with it; *cut_off: of what
 * is left away before and behind it. */
static const char *shortened(const char *line, size_t *length, struct place *place,
                             const char *cut_off[2]) {
  size_t start = 0, end = *length;
  if (end > WIDEST && place->column > WIDEST / 2) start = place->column - WIDEST / 2;
  if (start > end) start = end;
  while (start > 0 && start < end && within_letter(line, start)) start--;
  if (end - start > WIDEST) end = start + WIDEST;
  while (end < *length && end > start && within_letter(line, end)) end--;
  cut_off[0] = start > 0 ? "…" : "";
  cut_off[1] = end < *length ? "…" : "";
  if (place->column > 0) place->column -= (uint32_t)start;
  *length = end - start;
  return line + start;
}

static bool put_excerpt(struct excerpt *excerpt, const struct diag *diag, struct buf *out) {
  struct place place = diag->place;
  size_t length;
  const char *cut_off[2], *line = quoted(excerpt, place, &length);
  if (line == NULL) return false;
  size_t before = out->length;
  line = shortened(line, &length, &place, cut_off);
  buf_printf(out, "%3u | ", (unsigned)place.line);
  size_t margin = out->length - before;
  buf_puts(out, cut_off[0]);
  put_clean(out, line, length);
  buf_printf(out, "%s\n", cut_off[1]);
  if (place.column == 0 || place.column > length + 1) return false;
  buf_pad(out, ' ', margin - 2);
  buf_puts(out, "| ");
  buf_pad(out, ' ', *cut_off[0] != '\0');
  indent(out, line, place.column - 1);
  buf_putc(out, '^');
  buf_pad(out, '~', caret_width(line, length, place) - 1);
  if (diag->hint != NULL) buf_printf(out, " %s", diag->hint);
  buf_putc(out, '\n');
  return true;
}

const char *diag_severity_name(enum diag_severity severity) {
  static const char *const names[] = {"note", "warning", "error"};
  return names[severity];
}

const char *diag_class_name(enum diag_class class) {
  static const char *const names[] = {"usage", "rule", "data", "budget", "output", "internal"};
  return names[class];
}

static void put_diag(struct excerpt *excerpt, const struct diag *diag, struct buf *out) {
  const struct place place = diag->place;
  const char *path = place.path ? place.path : "scirules";
  put_clean(out, path, strlen(path));
  if (place.line > 0) buf_printf(out, ":%u", (unsigned)place.line);
  if (place.line > 0 && place.column > 0) buf_printf(out, ":%u", (unsigned)place.column);
  buf_printf(out, ": %s: %s\n", diag_severity_name(diag->severity), diag->message);
  if (!put_excerpt(excerpt, diag, out) && diag->hint != NULL)
    buf_printf(out, "    hint: %s\n", diag->hint);
}

void diags_count_text(const struct diags *diags, bool zeros, struct buf *out) {
  static const struct { enum diag_severity severity; const char *word; } part[] = {
    {DIAG_ERROR, "error"}, {DIAG_WARNING, "warning"}, {DIAG_NOTE, "note"},
  };
  const char *comma = "";
  for (size_t i = 0; i < sizeof part / sizeof *part; i++) {
    size_t count = diags_count(diags, part[i].severity);
    if (count == 0 && !(zeros && part[i].severity != DIAG_NOTE)) continue;
    buf_printf(out, "%s%zu %s%s", comma, count, part[i].word, count == 1 ? "" : "s");
    comma = ", ";
  }
  buf_putc(out, '\n');
}

void diags_text(struct diags *diags, struct buf *out) {
  size_t count;
  const struct diag *list = diags_sorted(diags, &count);
  struct excerpt excerpt = {0};
  for (size_t i = 0; i < count; i++) put_diag(&excerpt, &list[i], out);
  buf_free(&excerpt.text);
}

void diags_print(struct diags *diags, FILE *out) {
  if (diags->count == 0) return;
  struct buf text = {0};
  diags_text(diags, &text);
  diags_count_text(diags, false, &text);
  fwrite(text.data, 1, text.length, out);
  buf_free(&text);
}
