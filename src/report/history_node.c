#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/number.h"
#include "base/text.h"
#include "report/csv.h"
#include "report/history.h"
#include "report/json.h"
#include "report/node_fields.h"
#include "report/words.h"

/* Fields that say where a rule stands and why, not what it is. */
static bool is_aside(const struct field *field) {
  static const char *const asides[] = {"level", "file", "example", "basis", "was", "note"};
  for (size_t i = 0; field->key != NULL && i < sizeof asides / sizeof *asides; i++)
    if (strcmp(field->key, asides[i]) == 0) return true;
  return false;
}

/* What each edition says of the node; NULL: it is not in it. */
static struct fields **read_all(const struct edition *edition, size_t editions,
                                const struct report_options *options) {
  struct fields **all = mem_new(editions, sizeof *all);
  for (size_t e = 0; e < editions; e++)
    if (edition[e].node != NO_NODE)
      all[e] = fields_new(edition[e].tree, edition[e].node, NULL, options);
  return all;
}

static void free_all(struct fields **all, size_t editions) {
  for (size_t e = 0; e < editions; e++) fields_free(all[e]);
  free(all);
}

/* --- table ------------------------------------------------------------------------------- */

struct page {
  const struct edition *edition;
  size_t editions;
  struct fields **all;
  enum language language;
  size_t years, words;                         /* widths of the two columns on the left */
  struct buf *out;
};

static bool is_shown(const struct field *field) {
  return field->word != NULL && !is_aside(field);
}

static const struct field *field_of(const struct fields *fields, const char *word) {
  for (size_t i = 0; i < fields->count; i++)
    if (is_shown(&fields->field[i]) && strcmp(fields->field[i].word, word) == 0)
      return &fields->field[i];
  return NULL;
}

static bool is_source(const struct field *field) {
  return field->word != NULL && field->key != NULL && strcmp(field->key, "source") == 0;
}

/* What is compared of a field: of a source its key, for what the list of sources says of it
 * is no part of the rule. */
static size_t compared(const struct field *field) {
  return is_source(field) ? strcspn(field->text, ":") : strlen(field->text);
}

/* Whether a field is not, or not the same, in the other edition. */
static bool differs(const struct field *field, const struct fields *other) {
  const struct field *there = field_of(other, field->word);
  if (there == NULL || compared(there) != compared(field)) return true;
  return strncmp(there->text, field->text, compared(field)) != 0;
}

static bool any_differs(const struct fields *fields, const struct fields *other) {
  for (size_t i = 0; i < fields->count; i++)
    if (is_shown(&fields->field[i]) && differs(&fields->field[i], other)) return true;
  return false;
}

static bool same(const struct fields *a, const struct fields *b) {
  if (a == NULL || b == NULL) return a == b;
  return !any_differs(a, b) && !any_differs(b, a);
}

static void put_padded(struct buf *out, const char *text, size_t width) {
  size_t taken = text_width(text);
  buf_puts(out, text);
  buf_pad(out, ' ', taken < width ? width - taken : 0);
}

/* "2021–2022" for the editions first to last. */
static void name_run(const struct page *page, size_t first, size_t last, struct buf *name) {
  buf_puts(name, page->edition[first].tree->edition);
  if (last > first) buf_printf(name, "–%s", page->edition[last].tree->edition);
}

/* One line of a run; the first one bears its name, which is cleared then. */
static void put_line(const struct page *page, struct buf *name, const char *word,
                     const char *text) {
  put_padded(page->out, buf_text(name), page->years);
  buf_clear(name);
  put_padded(page->out, word, page->words);
  put_list(page->out, text, page->years + page->words);
}

/* The line of a field; of a source without its publisher and licence. */
static void put_field(const struct page *page, struct buf *name, const struct field *field) {
  const char *bracket = is_source(field) ? strstr(field->text, " (") : NULL;
  struct buf text = {0};
  buf_put(&text, field->text,
          bracket != NULL ? (size_t)(bracket - field->text) : strlen(field->text));
  put_line(page, name, field->word, buf_text(&text));
  buf_free(&text);
}

/* What is new in an edition beside the one before it, which may be NULL: everything. */
static void put_changes(const struct page *page, struct buf *name,
                        const struct fields *fields, const struct fields *before) {
  for (size_t i = 0; i < fields->count; i++) {
    const struct field *field = &fields->field[i];
    if (is_shown(field) && (before == NULL || differs(field, before)))
      put_field(page, name, field);
  }
  for (size_t i = 0; before != NULL && i < before->count; i++) {
    const struct field *field = &before->field[i];
    if (is_shown(field) && field_of(fields, field->word) == NULL)
      put_line(page, name, field->word, "–");
  }
}

static size_t run_end(const struct page *page, size_t first) {
  size_t last = first;
  while (last + 1 < page->editions && same(page->all[first], page->all[last + 1])) last++;
  return last;
}

static void measure(struct page *page) {
  for (size_t first = 0, last; first < page->editions; first = last + 1) {
    struct buf name = {0};
    last = run_end(page, first);
    name_run(page, first, last, &name);
    size_t width = text_width(buf_text(&name)) + 2;
    if (width > page->years) page->years = width;
    buf_free(&name);
  }
  for (size_t e = 0; e < page->editions; e++)
    for (size_t i = 0; page->all[e] != NULL && i < page->all[e]->count; i++) {
      const struct field *field = &page->all[e]->field[i];
      size_t width = is_shown(field) ? text_width(field->word) + 2 : 0;
      if (width > page->words) page->words = width;
    }
}

static void put_runs(const struct page *page) {
  const struct fields *before = NULL;
  for (size_t first = 0, last; first < page->editions; first = last + 1) {
    struct buf name = {0};
    const struct fields *fields = page->all[first];
    last = run_end(page, first);
    name_run(page, first, last, &name);
    if (fields != NULL) put_changes(page, &name, fields, before);
    if (name.length > 0) {
      put_padded(page->out, buf_text(&name), page->years);
      buf_printf(page->out, "%s\n", word_in(WORD_NOT_IN_IT, page->language));
    }
    before = fields;
    buf_free(&name);
  }
}

/* The label in the last edition that has the node. */
static const struct node *last_node(const struct edition *edition, size_t editions) {
  size_t e = editions - 1;
  while (edition[e].node == NO_NODE) e--;
  return &edition[e].tree->node[edition[e].node];
}

void history_node_table(const struct edition *edition, size_t editions,
                        const struct report_options *options, struct buf *out) {
  struct page page = {.edition = edition, .editions = editions, .out = out,
                      .language = options->language,
                      .all = read_all(edition, editions, options)};
  const struct node *node = last_node(edition, editions);
  buf_printf(out, "%s\n\n", text_in(node->label, options->language));
  measure(&page);
  put_runs(&page);
  free_all(page.all, editions);
}

/* --- CSV --------------------------------------------------------------------------------- */

void history_node_csv(const struct edition *edition, size_t editions,
                      const struct report_options *options, struct buf *out) {
  struct fields **all = read_all(edition, editions, options);
  buf_puts(out, "edition,year,field,value\n");
  for (size_t e = 0; e < editions; e++)
    for (size_t i = 0; all[e] != NULL && i < all[e]->count; i++) {
      const struct field *field = &all[e]->field[i];
      if (field->key == NULL || is_aside(field)) continue;
      csv_text(out, edition[e].tree->edition);
      buf_printf(out, ",%d,%s,", edition[e].tree->year, field->key);
      if (field->text != NULL) csv_text(out, field->text);
      else csv_number(out, field->number, NO_DECIMALS);
      buf_putc(out, '\n');
    }
  free_all(all, editions);
}

/* --- JSON -------------------------------------------------------------------------------- */

static void put_definition(struct json *json, const struct fields *fields) {
  json_key(json, "node");
  if (fields == NULL) return json_text(json, NULL);
  json_open(json, '{');
  for (size_t i = 0; i < fields->count; i++) {
    const struct field *field = &fields->field[i];
    if (field->key == NULL || is_aside(field)) continue;
    if (field->text != NULL) json_key_text(json, field->key, field->text);
    else json_key_number(json, field->key, field->number, NO_DECIMALS);
  }
  json_close(json, '}');
}

void history_node_json(const struct edition *edition, size_t editions,
                       const struct report_options *options, struct buf *out) {
  struct fields **all = read_all(edition, editions, options);
  struct json *json = json_new(out);
  json_open(json, '{');
  json_key_whole(json, "schema", 1);
  json_key(json, "editions");
  json_open(json, '[');
  for (size_t e = 0; e < editions; e++) {
    json_open(json, '{');
    json_key_text(json, "edition", edition[e].tree->edition);
    json_key_whole(json, "year", (size_t)edition[e].tree->year);
    put_definition(json, all[e]);
    json_close(json, '}');
  }
  json_close(json, ']');
  json_close(json, '}');
  json_end(json);
  free_all(all, editions);
}
