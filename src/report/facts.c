#include "report/facts.h"

#include "report/csv.h"
#include "report/json.h"

/* --- table ------------------------------------------------------------------------------- */

void facts_table(const struct facts *facts, const struct templates *templates,
                 const struct report_options *options, struct buf *out) {
  for (size_t i = 0; i < facts->count; i++)
    if (sentence_put(templates, &facts->fact[i], options->language, out))
      buf_putc(out, '\n');
  if (facts->result->status_count[STATUS_ESTIMATED] > 0) buf_putc(out, '\n');
  report_foot(facts->result, options->language, out);
}

/* --- figures ----------------------------------------------------------------------------- */

/* A number for machines: as it is, or as it is printed where decimals are wanted. */
static double value_of(const struct figure *figure, size_t i,
                       const struct report_options *options) {
  bool printed = figure->kind == FIGURE_DIFFERENCE && options->decimals >= 0;
  return printed ? figure->shown : figure->number[i];
}

/* Decimals are for scores: counts, ranks and years are whole, or halves. */
static int decimals_of(const struct figure *figure, const struct report_options *options) {
  if (figure->kind == FIGURE_DIFFERENCE && options->decimals >= 0) return figure->decimals;
  return figure->kind == FIGURE_SCORE ? options->decimals : NO_DECIMALS;
}

static const char *text_of(const struct figure *figure, size_t i,
                           const struct templates *templates, enum language language) {
  return templates_name(templates, text_in(figure->text[i], language), language);
}

static const char *key_of(const struct facts *facts, const struct figure *figure,
                          size_t i) {
  return figure->unit != NULL ? facts->result->data->key[figure->unit[i]] : NULL;
}

static const char *node_of(const struct figure *figure) {
  return figure->node != NO_NODE ? figure->tree->node[figure->node].id : NULL;
}

/* --- CSV --------------------------------------------------------------------------------- */

struct page {
  const struct facts *facts;
  const struct templates *templates;
  const struct report_options *options;
  struct buf *out;
};

/* "category,more_up" with the number of the fact before it; "within_bundesland,first". */
static void put_fact(const struct page *page, size_t i) {
  const struct fact *fact = &page->facts->fact[i];
  buf_printf(page->out, "%zu,%s", i + 1, fact->id);
  if (fact->column != NULL) buf_printf(page->out, "_%s", fact->column);
  buf_printf(page->out, ",%s,", fact->variant);
}

static void put_item(const struct page *page, const struct figure *figure, size_t i) {
  buf_printf(page->out, "%s,", figure->name);
  if (figure->text != NULL)
    csv_text(page->out, text_of(figure, i, page->templates, page->options->language));
  else
    csv_number(page->out, value_of(figure, i, page->options),
               decimals_of(figure, page->options));
  buf_putc(page->out, ',');
  csv_text(page->out, figure->tree != NULL ? figure->tree->edition : NULL);
  buf_putc(page->out, ',');
  csv_text(page->out, node_of(figure));
  buf_putc(page->out, ',');
  csv_text(page->out, key_of(page->facts, figure, i));
  buf_putc(page->out, ',');
}

static void put_rows(const struct page *page, size_t i) {
  const struct fact *fact = &page->facts->fact[i];
  struct buf sentence = {0};
  sentence_put(page->templates, fact, page->options->language, &sentence);
  for (size_t f = 0; f < fact->figures; f++)
    for (size_t k = 0; k < fact->figure[f].count; k++) {
      put_fact(page, i);
      put_item(page, &fact->figure[f], k);
      csv_text(page->out, buf_text(&sentence));
      buf_putc(page->out, '\n');
    }
  buf_free(&sentence);
}

void facts_csv(const struct facts *facts, const struct templates *templates,
               const struct report_options *options, struct buf *out) {
  struct page page = {facts, templates, options, out};
  buf_puts(out, "number,fact,variant,figure,value,edition,node,unit,sentence\n");
  for (size_t i = 0; i < facts->count; i++) put_rows(&page, i);
}

/* --- JSON -------------------------------------------------------------------------------- */

struct document {
  const struct facts *facts;
  const struct templates *templates;
  const struct report_options *options;
  struct json *json;
};

static void put_value(const struct document *document, const struct figure *figure,
                      size_t i) {
  if (figure->text != NULL)
    json_text(document->json,
              text_of(figure, i, document->templates, document->options->language));
  else
    json_number(document->json, value_of(figure, i, document->options),
                decimals_of(figure, document->options));
}

static void put_unit_keys(const struct document *document, const struct figure *figure) {
  struct json *json = document->json;
  if (figure->unit == NULL) return;
  json_key(json, figure->list ? "units" : "unit");
  if (figure->list) json_open(json, '[');
  for (size_t i = 0; i < figure->count; i++)
    json_text(json, key_of(document->facts, figure, i));
  if (figure->list) json_close(json, ']');
}

static void put_figure(const struct document *document, const struct figure *figure) {
  struct json *json = document->json;
  json_key(json, figure->name);
  json_open(json, '{');
  json_key(json, "value");
  if (figure->list) json_open(json, '[');
  for (size_t i = 0; i < figure->count; i++) put_value(document, figure, i);
  if (figure->list) json_close(json, ']');
  put_unit_keys(document, figure);
  if (figure->tree != NULL) json_key_text(json, "edition", figure->tree->edition);
  if (figure->node != NO_NODE) json_key_text(json, "node", node_of(figure));
  json_close(json, '}');
}

static void put_fact_json(const struct document *document, const struct fact *fact) {
  struct json *json = document->json;
  struct buf sentence = {0};
  bool said = sentence_put(document->templates, fact, document->options->language,
                           &sentence);
  json_open(json, '{');
  json_key_text(json, "fact", fact->id);
  if (fact->column != NULL) json_key_text(json, "column", fact->column);
  json_key_text(json, "variant", fact->variant);
  json_key_text(json, "sentence", said ? buf_text(&sentence) : NULL);
  json_key(json, "figures");
  json_open(json, '{');
  for (size_t i = 0; i < fact->figures; i++) put_figure(document, &fact->figure[i]);
  json_close(json, '}');
  json_close(json, '}');
  buf_free(&sentence);
}

static void put_head(const struct document *document) {
  const struct result *result = document->facts->result;
  struct json *json = document->json;
  size_t unit = document->facts->unit;
  json_key_whole(json, "schema", 1);
  json_key(json, "edition");
  json_open(json, '{');
  json_key_text(json, "title", text_in(result->tree->title, document->options->language));
  json_key_whole(json, "year", (size_t)result->tree->year);
  json_key_text(json, "rules_sha256", result->tree->sha256);
  json_key_text(json, "data_sha256", result->data->sha256);
  json_close(json, '}');
  json_key(json, "unit");
  json_open(json, '{');
  json_key_text(json, "key", result->data->key[unit]);
  json_key_text(json, "name", result->data->name[unit]);
  json_close(json, '}');
}

static void put_note(const struct document *document) {
  struct buf foot = {0};
  report_foot(document->facts->result, document->options->language, &foot);
  if (foot.length > 0) {
    foot.data[foot.length - 1] = '\0';
    json_key_text(document->json, "note", foot.data);
  }
  buf_free(&foot);
}

void facts_json(const struct facts *facts, const struct templates *templates,
                const struct report_options *options, struct buf *out) {
  struct document document = {facts, templates, options, json_new(out)};
  struct json *json = document.json;
  json_open(json, '{');
  put_head(&document);
  put_note(&document);
  json_key(json, "facts");
  json_open(json, '[');
  for (size_t i = 0; i < facts->count; i++) put_fact_json(&document, &facts->fact[i]);
  json_close(json, ']');
  json_close(json, '}');
  json_end(json);
}
