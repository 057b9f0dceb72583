/* A finding without a place belongs to the edition. Messages and hints come clean from the
 * list of findings; paths do not, since they are needed to open files. */
#include "report/findings.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "report/coverage.h"

void findings_free(struct findings *findings) {
  free(findings->list);
  findings->list = NULL;
  findings->cases = findings->room = 0;
}

void findings_add(struct findings *findings, struct findings_case one) {
  findings->list = mem_grow(findings->list, &findings->room, findings->cases + 1,
                            sizeof *findings->list);
  findings->list[findings->cases++] = one;
}

size_t findings_failed(const struct findings *findings) {
  size_t failed = 0;
  for (size_t i = 0; i < findings->cases; i++)
    failed += findings->list[i].failure != NULL;
  return failed;
}

const char *findings_detail(struct diags *diags, struct arena *arena) {
  struct buf out = {0};
  diags_text(diags, &out);
  const char *text = arena_copy(arena, buf_text(&out));
  buf_free(&out);
  return text;
}

/* --- cases by file ----------------------------------------------------------------------- */

static const char *path_of(const struct findings *findings, const struct diag *diag) {
  if (diag->place.path != NULL) return diag->place.path;
  return findings->edition != NULL ? findings->edition : "scirules";
}

static int by_bytes(const void *left, const void *right) {
  const char *const *a = left, *const *b = right;
  return strcmp(*a, *b);
}

/* The findings at path, on a list of their own. */
static struct diags *findings_at(const struct findings *findings, const struct diag *list,
                                 size_t count, const char *path) {
  struct diags *here = diags_new();
  for (size_t i = 0; i < count; i++)
    if (strcmp(path_of(findings, &list[i]), path) == 0)
      diag_add(here, list[i].place, list[i].hint, list[i].severity, list[i].class, "%s",
               list[i].message);
  return here;
}

/* The first finding that is no note, and how many more there are; NULL: none. */
static const char *failure_of(struct diags *diags, struct arena *arena) {
  size_t count, more = 0;
  const struct diag *list = diags_sorted(diags, &count), *first = NULL;
  for (size_t i = 0; i < count; i++) {
    if (list[i].severity == DIAG_NOTE) continue;
    if (first == NULL) first = &list[i];
    else more++;
  }
  if (first == NULL) return NULL;
  return more > 0 ? arena_printf(arena, "%s (and %zu more)", first->message, more)
                  : arena_copy(arena, first->message);
}

static void add_file(struct findings *findings, const struct diag *list, size_t count,
                     const char *path, struct arena *arena) {
  struct diags *here = findings_at(findings, list, count, path);
  size_t found;
  const struct diag *first = diags_sorted(here, &found);
  findings_add(findings, (struct findings_case){
    .set = findings->edition, .name = path, .path = path,
    .line = found > 0 ? first->place.line : 0, .failure = failure_of(here, arena),
    .detail = found > 0 ? findings_detail(here, arena) : NULL,
  });
  diags_free(here);
}

void findings_by_file(struct findings *findings, struct diags *diags, const char **paths,
                      size_t count, struct arena *arena) {
  size_t found, all = count;
  const struct diag *list = diags_sorted(diags, &found);
  const char **path = arena_new_array(arena, count + found + 1, const char *);
  if (count > 0) memcpy(path, paths, count * sizeof *path);
  for (size_t i = 0; i < found; i++)
    path[all++] = arena_copy(arena, path_of(findings, &list[i]));
  qsort(path, all, sizeof *path, by_bytes);
  for (size_t i = 0; i < all; i++)
    if (i == 0 || strcmp(path[i], path[i - 1]) != 0)
      add_file(findings, list, found, path[i], arena);
}

/* --- text -------------------------------------------------------------------------------- */

/* The last lines of what people read. */
static void conclude(const struct findings *findings, struct buf *out) {
  buf_puts(out, findings->conclusion);
  if (findings->coverage != NULL) coverage_text(findings->coverage, out);
}

void findings_text(const struct findings *findings, struct diags *diags, struct buf *out) {
  diags_text(diags, out);
  conclude(findings, out);
}

/* --- json -------------------------------------------------------------------------------- */

static void key_clean(struct json *json, const char *key, const char *text,
                      struct arena *arena) {
  char *copy = text != NULL ? arena_copy(arena, text) : NULL;
  if (copy != NULL) text_clean(copy, strlen(copy), true);
  json_key_text(json, key, copy);
}

/* What a place does not say is null. */
static void key_place(struct json *json, const char *key, uint32_t number) {
  json_key(json, key);
  if (number > 0) json_whole(json, number);
  else json_text(json, NULL);
}

static void json_finding(struct json *json, const struct diag *diag, struct arena *arena) {
  struct buf line = {0};
  bool quoted = diag_source(diag, &line);
  json_open(json, '{');
  json_key_text(json, "severity", diag_severity_name(diag->severity));
  json_key_text(json, "class", diag_class_name(diag->class));
  key_clean(json, "path", diag->place.path, arena);
  key_place(json, "line", diag->place.line);
  key_place(json, "column", diag->place.column);
  key_place(json, "length", diag->place.length);
  json_key_text(json, "message", diag->message);
  json_key_text(json, "hint", diag->hint);
  json_key_text(json, "source", quoted ? buf_text(&line) : NULL);
  json_close(json, '}');
  buf_free(&line);
}

static void json_counts(struct json *json, const struct findings *findings,
                        const struct diags *diags) {
  size_t failed = findings_failed(findings);
  json_key(json, "counts");
  json_open(json, '{');
  json_key_whole(json, "parameters", findings->parameters);
  json_key_whole(json, "units", findings->units);
  json_key_whole(json, "passed", findings->cases - failed);
  json_key_whole(json, "failed", failed);
  json_key_whole(json, "errors", diags_count(diags, DIAG_ERROR));
  json_key_whole(json, "warnings", diags_count(diags, DIAG_WARNING));
  json_key_whole(json, "notes", diags_count(diags, DIAG_NOTE));
  json_close(json, '}');
}

void findings_json(const struct findings *findings, struct diags *diags, struct buf *out) {
  struct arena *arena = arena_new();
  struct json *json = json_new(out);
  size_t count;
  const struct diag *list = diags_sorted(diags, &count);
  json_open(json, '{');
  json_key_whole(json, "schema", 1);
  json_key_text(json, "verb", findings->verb);
  key_clean(json, "edition", findings->edition, arena);
  json_counts(json, findings, diags);
  json_key(json, "findings");
  json_open(json, '[');
  for (size_t i = 0; i < count; i++) json_finding(json, &list[i], arena);
  json_close(json, ']');
  if (findings->coverage != NULL) json_key(json, "coverage");
  if (findings->coverage != NULL) coverage_json(findings->coverage, json);
  json_close(json, '}');
  json_end(json);
  arena_free(arena);
}

/* --- github ------------------------------------------------------------------------------ */

/* In a property of a command a colon and a comma have a meaning, too. */
static void put_escaped(struct buf *out, const char *text, bool property) {
  for (; *text; text++) {
    bool special = strchr("%\r\n", *text) != NULL ||
                   (property && strchr(":,", *text) != NULL);
    if (special) buf_printf(out, "%%%02X", (unsigned)(unsigned char)*text);
    else buf_putc(out, *text);
  }
}

/* The column of a data file counts fields, which no editor does. */
static bool has_column(struct place place) {
  size_t end = strlen(place.path);
  return place.column > 0 && end > 4 && strcmp(place.path + end - 4, ".lua") == 0;
}

static void put_place(struct buf *out, struct place place) {
  if (place.path == NULL) return;
  buf_puts(out, " file=");
  put_escaped(out, place.path, true);
  if (place.line > 0) buf_printf(out, ",line=%u", (unsigned)place.line);
  if (place.line > 0 && has_column(place))
    buf_printf(out, ",col=%u", (unsigned)place.column);
}

void findings_github(const struct findings *findings, struct diags *diags,
                     struct buf *out) {
  static const char *const command[] = {"notice", "warning", "error"};
  size_t count;
  const struct diag *list = diags_sorted(diags, &count);
  for (size_t i = 0; i < count; i++) {
    buf_printf(out, "::%s", command[list[i].severity]);
    put_place(out, list[i].place);
    buf_puts(out, "::");
    put_escaped(out, list[i].message, false);
    if (list[i].hint != NULL) buf_puts(out, "%0A");
    if (list[i].hint != NULL) put_escaped(out, list[i].hint, false);
    buf_putc(out, '\n');
  }
  conclude(findings, out);
}

/* --- junit ------------------------------------------------------------------------------- */

/* U+FFFE and U+FFFF, which XML cannot hold. */
static bool no_character(const char *at) {
  return strncmp(at, "\xef\xbf\xbe", 3) == 0 || strncmp(at, "\xef\xbf\xbf", 3) == 0;
}

static const char *entity(char byte) {
  switch (byte) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\t': return "&#9;";
    case '\n': return "&#10;";
    default: return NULL;
  }
}

static void put_xml_line(struct buf *out, const char *line, size_t length) {
  struct buf clean = {0};
  buf_put(&clean, line, length);
  clean.length = text_clean(clean.data, length, true);
  for (const char *at = buf_text(&clean); *at; at++) {
    const char *name = entity(*at);
    if (name != NULL) buf_puts(out, name);
    else if (no_character(at)) buf_putc(out, '?'), at += 2;
    else buf_putc(out, *at);
  }
  buf_free(&clean);
}

/* Text of an element or of an attribute; lines stay lines in an element. */
static void put_xml(struct buf *out, const char *text, bool attribute) {
  while (*text) {
    size_t length = strcspn(text, "\n");
    if (length > 0) put_xml_line(out, text, length);
    text += length;
    if (*text == '\n') buf_puts(out, attribute ? "&#10;" : "\n"), text++;
  }
}

static void put_attribute(struct buf *out, const char *name, const char *value) {
  if (value == NULL) return;
  buf_printf(out, " %s=\"", name);
  put_xml(out, value, true);
  buf_putc(out, '"');
}

static void put_failure(struct buf *out, const struct findings_case *one) {
  buf_puts(out, "      <failure");
  put_attribute(out, "message", one->failure);
  buf_putc(out, '>');
  put_xml(out, one->detail != NULL ? one->detail : one->failure, false);
  buf_puts(out, "</failure>\n");
}

static void put_notes(struct buf *out, const struct findings_case *one) {
  buf_puts(out, "      <system-out>");
  put_xml(out, one->detail, false);
  buf_puts(out, "</system-out>\n");
}

static void put_case(struct buf *out, const struct findings_case *one) {
  buf_puts(out, "    <testcase");
  put_attribute(out, "classname", one->set);
  put_attribute(out, "name", one->name);
  put_attribute(out, "file", one->path);
  if (one->line > 0) buf_printf(out, " line=\"%u\"", (unsigned)one->line);
  if (one->failure == NULL && one->detail == NULL) {
    buf_puts(out, "/>\n");
    return;
  }
  buf_puts(out, ">\n");
  if (one->failure != NULL) put_failure(out, one);
  else put_notes(out, one);
  buf_puts(out, "    </testcase>\n");
}

void findings_junit(const struct findings *findings, struct diags *diags, struct buf *out) {
  const char *edition = findings->edition != NULL ? findings->edition : "";
  size_t failed = findings_failed(findings);
  (void)diags;
  buf_printf(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                  "<testsuites tests=\"%zu\" failures=\"%zu\" errors=\"0\">\n"
                  "  <testsuite", findings->cases, failed);
  put_attribute(out, "name", findings->verb);
  put_attribute(out, "package", edition);
  buf_printf(out, " tests=\"%zu\" failures=\"%zu\" errors=\"0\">\n", findings->cases, failed);
  for (size_t i = 0; i < findings->cases; i++) put_case(out, &findings->list[i]);
  buf_puts(out, "  </testsuite>\n</testsuites>\n");
}
