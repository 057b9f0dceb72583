/* The tree of one unit's score: a row per node, and under each parameter the lines that tell
 * how its value came about: formula, formula with the numbers, cells, scale. */
#include <math.h>
#include <string.h>

#include "base/number.h"
#include "report/csv.h"
#include "report/json.h"
#include "report/layout.h"
#include "report/report.h"
#include "report/words.h"

static const struct node *node_of(const struct explanation *explanation,
                                  const struct explained_node *line) {
  return &explanation->result->tree->node[line->node];
}

static void put_digits(struct buf *out, double value) {
  char text[NUMBER_ROOM];
  if (isnan(value)) buf_puts(out, "–");
  else buf_put(out, text, number_digits12(value, text));
}

static void put_fixed(struct buf *out, double value, int decimals) {
  char text[NUMBER_ROOM];
  if (isnan(value)) buf_puts(out, "–");
  else buf_put(out, text, number_fixed(value, decimals, text));
}

/* Decimals that show at least four digits of the value, and no fewer than are wanted. */
static int enough_decimals(double value, int wanted) {
  int decimals = wanted;
  double digits = fabs(value);
  for (int i = 0; i < wanted; i++) digits *= 10;
  for (; digits < 1000 && decimals < 15; decimals++) digits *= 10;
  return decimals;
}

/* A figure on the way to a score: as it is where that is short, else rounded. */
static void put_figure(struct buf *out, double value, int decimals) {
  char text[NUMBER_ROOM];
  if (isnan(value)) return put_digits(out, value);
  size_t length = number_digits12(value, text);
  const char *point = strchr(text, '.');
  int enough = enough_decimals(value, decimals);
  if (point != NULL && strlen(point + 1) > (size_t)enough)
    length = number_fixed(value, enough, text);
  buf_put(out, text, length);
}

/* --- the lines under a row --------------------------------------------------------------- */

struct page {
  struct layout *layout;
  const struct explanation *explanation;
  enum language language;
  int decimals;
};

/* A line indented below a row of this depth. Frees the text. */
static void add_line(const struct page *page, unsigned depth, struct buf *text) {
  struct buf line = {0};
  buf_pad(&line, ' ', 2 * (size_t)depth + 4);
  buf_puts(&line, buf_text(text));
  layout_line(page->layout, buf_text(&line));
  buf_free(&line);
  buf_free(text);
}

/* "per(1000, ladepunkte, einwohner) = per(1000, 250, 100000) = 2.5 je 1.000 Einwohner"; of
 * one bare column the cell tells all. */
static void add_value(const struct page *page, const struct explained_node *line,
                      const struct node *node) {
  struct buf text = {0};
  if (node->value->bare != NULL) return;
  if (!node->value->is_function) buf_printf(&text, "%s = ", node->value->text);
  buf_printf(&text, "%s = ", line->filled);
  put_figure(&text, line->value, page->decimals);
  if (node->unit != NULL && node->answers == 0 && !isnan(line->value))
    buf_printf(&text, " %s", node->unit);
  add_line(page, line->depth, &text);
}

/* "ladepunkte = 250  datasets/2024/mobilitaet.csv:12  E  rekonstruktion"; where the rule
 * gives points to answers, with the points. */
static void add_cell(const struct page *page, const struct explained_node *line,
                     const struct node *node, const struct explained_cell *cell) {
  struct buf text = {0};
  buf_printf(&text, "%s = %s", cell->column->name, *cell->text ? cell->text : "–");
  if (node->answers > 0 && node->value->bare != NULL && !isnan(line->value)) {
    buf_puts(&text, " → ");
    put_figure(&text, line->value, page->decimals);
  }
  if (cell->path != NULL) buf_printf(&text, "  %s:%u", cell->path, (unsigned)cell->row);
  buf_printf(&text, "  %c", status_letter(cell->status));
  if (cell->source != NULL) buf_printf(&text, "  %s", cell->source);
  add_line(page, line->depth, &text);
}

/* "fehlt, nach Regel ersetzt durch 4.25" */
static void add_gap(const struct page *page, const struct explained_node *line) {
  struct buf text = {0};
  if (!isnan(line->value) || isnan(line->imputed)) return;
  buf_printf(&text, "%s ", word_in(WORD_FILLED_IN, page->language));
  put_figure(&text, line->imputed, page->decimals);
  add_line(page, line->depth, &text);
}

/* "clamp{ high = 5 }: 6 → 5" */
static void add_treatment(const struct page *page, const struct explained_node *line,
                          const struct node *node) {
  struct buf text = {0};
  if (node->treats == 0 || isnan(line->imputed)) return;
  for (size_t i = 0; i < node->treats; i++) {
    if (i > 0) buf_puts(&text, ", ");
    method_print(&node->treat[i], &text);
  }
  buf_puts(&text, ": ");
  put_figure(&text, line->imputed, page->decimals);
  buf_puts(&text, " → ");
  put_figure(&text, line->treated, page->decimals);
  add_line(page, line->depth, &text);
}

/* Whether the scale changes anything: "none" says that the value is the score already. */
static bool has_scale(const struct method_use *use) {
  return method_used(use) &&
         (use->function != NULL || strcmp(use->method->name, "none") != 0);
}

/* Whether the scale is drawn from the units, so that their bounds tell something. */
static bool is_relative(const struct method_use *use) {
  return use->function != NULL || use->method->relative;
}

/* The method as a rule writes it; a bare name without its quotes. */
static void put_method(struct buf *out, const struct method_use *use) {
  struct buf text = {0};
  method_print(use, &text);
  const char *name = buf_text(&text);
  if (*name == '"') buf_put(out, name + 1, text.length - 2);
  else buf_puts(out, name);
  buf_free(&text);
}

/* "goalposts{ low = 0, high = 15 }: 11 → 73.3"; of a scale drawn from the units, such as
 * minmax, also between which bounds the value stands. */
static void add_scale(const struct page *page, const struct explained_node *line,
                      const struct node *node) {
  const struct node_result *own = &page->explanation->result->node[line->node];
  struct buf text = {0};
  if (!has_scale(&node->normalise) || isnan(line->score)) return;
  put_method(&text, &node->normalise);
  buf_puts(&text, ": ");
  put_figure(&text, own->aggregated ? own->aggregated[page->explanation->unit]
                                    : line->treated, page->decimals);
  if (is_relative(&node->normalise)) {
    buf_printf(&text, " %s ", word_in(WORD_BETWEEN, page->language));
    put_figure(&text, own->statistics.min, page->decimals);
    buf_printf(&text, " %s ", word_in(WORD_AND, page->language));
    put_figure(&text, own->statistics.max, page->decimals);
  }
  buf_puts(&text, " → ");
  put_fixed(&text, line->score, page->decimals);
  add_line(page, line->depth, &text);
}

/* --- table ------------------------------------------------------------------------------- */

static void add_row(const struct page *page, const struct explained_node *line,
                    const struct node *node) {
  struct layout *layout = page->layout;
  struct buf text = {0};
  buf_pad(&text, ' ', 2 * (size_t)line->depth);
  const char *label = text_in(node->label, page->language);
  buf_puts(&text, *label ? label : node->id);
  layout_text(layout, buf_text(&text));
  layout_number(layout, line->score, page->decimals);
  buf_clear(&text);
  put_fixed(&text, 100 * line->weight, 1);
  buf_puts(&text, isnan(line->weight) ? "" : " %");
  layout_text(layout, buf_text(&text));
  layout_number(layout, line->contribution_here, page->decimals + 1);
  layout_rank(layout, line->rank);
  buf_clear(&text);
  buf_putc(&text, status_letter(line->status));
  layout_text(layout, buf_text(&text));
  buf_free(&text);
}

static void add_node(const struct page *page, const struct explained_node *line) {
  const struct node *node = node_of(page->explanation, line);
  add_row(page, line, node);
  if (line->filled != NULL) add_value(page, line, node);
  for (size_t i = 0; i < line->cells; i++) add_cell(page, line, node, &line->cell[i]);
  add_gap(page, line);
  add_treatment(page, line, node);
  add_scale(page, line, node);
}

/* "Bochum (05911000): Smart City Index 2024, Verwaltung" and score, rank, points. */
static void put_title(const struct explanation *explanation, int decimals,
                      enum language language, struct buf *out) {
  const struct result *result = explanation->result;
  const struct explained_node *first = &explanation->line[0];
  buf_printf(out, "%s (%s): %s", result->data->name[explanation->unit],
             result->data->key[explanation->unit],
             text_in(result->tree->title, language));
  if (explanation->start != 0)
    buf_printf(out, ", %s", text_in(node_of(explanation, first)->label, language));
  buf_printf(out, "\n%s ", word_in(WORD_SCORE, language));
  put_fixed(out, first->score, decimals);
  buf_printf(out, ", %s ", word_in(WORD_RANK, language));
  put_digits(out, first->rank);
  buf_printf(out, " %s %zu", word_in(WORD_OF, language), explanation->ranked);
  if (explanation->start != 0 && !isnan(first->contribution)) {
    buf_printf(out, "; %s ", word_in(WORD_BRINGS, language));
    put_fixed(out, first->contribution, decimals + 1);
    buf_printf(out, " %s ", word_in(WORD_OF, language));
    put_fixed(out, result->node[0].score[explanation->unit], decimals);
    buf_printf(out, " %s", word_in(WORD_POINTS_OF_TOTAL, language));
  }
  buf_puts(out, "\n\n");
}

/* Whether a line is the lowest one that is shown of its branch. */
static bool is_lowest(const struct explanation *explanation, size_t i) {
  return i + 1 == explanation->lines ||
         explanation->line[i + 1].depth <= explanation->line[i].depth;
}

/* The points of the lowest lines shown, which make the score. */
static void put_sum(const struct explanation *explanation, int decimals,
                    enum language language, struct buf *out) {
  double sum = 0;
  bool whole = true;
  for (size_t i = 0; i < explanation->lines; i++) {
    const struct explained_node *line = &explanation->line[i];
    if (!is_lowest(explanation, i)) continue;
    if (!isnan(line->contribution_here)) sum += line->contribution_here;
    else whole = whole && isnan(line->weight);
  }
  if (whole) {
    buf_printf(out, "\n%s: ", word_in(WORD_SUM, language));
    put_fixed(out, sum, decimals + 1);
    buf_putc(out, '\n');
  } else {
    buf_printf(out, "\n%s\n", word_in(WORD_NOT_ADDED, language));
  }
}

/* What points below zero mean, where there are some that no score below zero explains. */
static void put_negative(const struct explanation *explanation, enum language language,
                         struct buf *out) {
  for (size_t i = 0; i < explanation->lines; i++) {
    const struct explained_node *line = &explanation->line[i];
    if (!(line->contribution_here < 0) || !(line->score >= 0)) continue;
    buf_printf(out, "%s\n", word_in(WORD_BELOW_ZERO, language));
    return;
  }
}

static void put_statuses(const struct explanation *explanation, enum language language,
                         struct buf *out) {
  const char *comma = ": ";
  buf_puts(out, word_in(WORD_RESTS_ON, language));
  for (int s = 0; s < STATUS_COUNT; s++) {
    if (explanation->status_share[s] == 0) continue;
    buf_printf(out, "%s%c ", comma, status_letter((enum status)s));
    put_fixed(out, 100 * explanation->status_share[s], 1);
    buf_printf(out, " %% (%s)", word_of_status((enum status)s, language));
    comma = ", ";
  }
  buf_putc(out, '\n');
}

static struct layout *open_layout(enum language language) {
  struct layout *layout = layout_new("lrrrrl");
  layout_text(layout, "");
  layout_text(layout, word_in(WORD_SCORE, language));
  layout_text(layout, word_in(WORD_WEIGHT, language));
  layout_text(layout, word_in(WORD_POINTS, language));
  layout_text(layout, word_in(WORD_RANK, language));
  layout_text(layout, word_in(WORD_STATUS, language));
  return layout;
}

void explanation_table(const struct explanation *explanation,
                       const struct report_options *options, struct buf *out) {
  const struct page page = {
    open_layout(options->language), explanation, options->language,
    options->decimals >= 0 ? options->decimals : explanation->result->tree->decimals,
  };
  put_title(explanation, page.decimals, page.language, out);
  for (size_t i = 0; i < explanation->lines; i++) add_node(&page, &explanation->line[i]);
  layout_end(page.layout, out);
  if (isnan(explanation->line[0].score)) return;
  put_sum(explanation, page.decimals, page.language, out);
  put_negative(explanation, page.language, out);
  put_statuses(explanation, page.language, out);
}

/* --- CSV --------------------------------------------------------------------------------- */

/* "ladepunkte=250 datasets/2024/mobilitaet.csv:12 E; …" */
static void put_cells(const struct explained_node *line, struct buf *out) {
  struct buf text = {0};
  for (size_t i = 0; i < line->cells; i++) {
    const struct explained_cell *cell = &line->cell[i];
    buf_printf(&text, "%s%s=%s", i > 0 ? "; " : "", cell->column->name, cell->text);
    if (cell->path != NULL) buf_printf(&text, " %s:%u", cell->path, (unsigned)cell->row);
    buf_printf(&text, " %c", status_letter(cell->status));
  }
  buf_putc(out, ',');
  csv_text(out, buf_text(&text));
  buf_free(&text);
}

static void put_csv_line(const struct explanation *explanation,
                         const struct explained_node *line,
                         const struct report_options *options, struct buf *out) {
  const struct node *node = node_of(explanation, line);
  buf_printf(out, "%s,", node->id);
  csv_text(out, tree_level(explanation->result->tree, node));
  buf_putc(out, ',');
  csv_text(out, text_in(node->label, options->language));
  csv_next_number(out, line->value, NO_DECIMALS);
  csv_next_number(out, line->score, options->decimals);
  csv_next_number(out, line->weight, NO_DECIMALS);
  csv_next_number(out, line->contribution_here, options->decimals);
  csv_next_number(out, line->contribution, options->decimals);
  csv_next_number(out, line->rank, NO_DECIMALS);
  buf_printf(out, ",%c,", status_letter(line->status));
  csv_text(out, node->value != NULL ? node->value->text : NULL);
  buf_putc(out, ',');
  csv_text(out, line->filled);
  put_cells(line, out);
  buf_putc(out, '\n');
}

void explanation_csv(const struct explanation *explanation,
                     const struct report_options *options, struct buf *out) {
  buf_puts(out, "node,level,label,value,score,weight,points,contribution,rank,status,"
                "formula,filled,cells\n");
  for (size_t i = 0; i < explanation->lines; i++)
    put_csv_line(explanation, &explanation->line[i], options, out);
}

/* --- JSON -------------------------------------------------------------------------------- */

static void put_json_cell(const struct explained_cell *cell, struct json *json) {
  char status[] = {status_letter(cell->status), '\0'};
  json_open(json, '{');
  json_key_text(json, "column", cell->column->name);
  json_key_text(json, "cell", *cell->text ? cell->text : NULL);
  json_key_text(json, "file", cell->path);
  if (cell->path != NULL) json_key_whole(json, "row", cell->row);
  json_key_text(json, "status", status);
  json_key_text(json, "source", cell->source);
  json_close(json, '}');
}

static void put_json_value(const struct node *node, const struct explained_node *line,
                           struct json *json) {
  json_key_number(json, "value", line->value, NO_DECIMALS);
  json_key_number(json, "imputed", line->imputed, NO_DECIMALS);
  json_key_number(json, "treated", line->treated, NO_DECIMALS);
  json_key_text(json, "unit", node->unit);
  json_key_text(json, "formula", node->value->text);
  json_key_text(json, "filled", line->filled);
  json_key(json, "cells");
  json_open(json, '[');
  for (size_t i = 0; i < line->cells; i++) put_json_cell(&line->cell[i], json);
  json_close(json, ']');
}

static void put_json_line(const struct explanation *explanation,
                          const struct explained_node *line,
                          const struct report_options *options, struct json *json) {
  const struct node *node = node_of(explanation, line);
  char status[] = {status_letter(line->status), '\0'};
  json_open(json, '{');
  json_key_text(json, "id", node->id);
  json_key_text(json, "level", tree_level(explanation->result->tree, node));
  json_key_text(json, "label", text_in(node->label, options->language));
  json_key_number(json, "score", line->score, options->decimals);
  json_key_number(json, "weight", line->weight, NO_DECIMALS);
  json_key_number(json, "points", line->contribution_here, options->decimals);
  json_key_number(json, "contribution", line->contribution, options->decimals);
  json_key_number(json, "rank", line->rank, NO_DECIMALS);
  json_key_text(json, "status", status);
  if (line->filled != NULL) put_json_value(node, line, json);
  json_close(json, '}');
}

static void put_json_statuses(const struct explanation *explanation, struct json *json) {
  json_key(json, "status_shares");
  json_open(json, '{');
  for (int s = 0; s < STATUS_COUNT; s++) {
    char letter[] = {status_letter((enum status)s), '\0'};
    if (explanation->status_share[s] > 0)
      json_key_number(json, letter, explanation->status_share[s], NO_DECIMALS);
  }
  json_close(json, '}');
}

void explanation_json(const struct explanation *explanation,
                      const struct report_options *options, struct buf *out) {
  const struct result *result = explanation->result;
  struct json *json = json_new(out);
  json_open(json, '{');
  json_key_whole(json, "schema", 1);
  json_key_text(json, "edition", text_in(result->tree->title, options->language));
  json_key_text(json, "key", result->data->key[explanation->unit]);
  json_key_text(json, "name", result->data->name[explanation->unit]);
  json_key_text(json, "node", result->tree->node[explanation->start].id);
  json_key_whole(json, "ranked", explanation->ranked);
  put_json_statuses(explanation, json);
  json_key(json, "nodes");
  json_open(json, '[');
  for (size_t i = 0; i < explanation->lines; i++)
    put_json_line(explanation, &explanation->line[i], options, json);
  json_close(json, ']');
  json_close(json, '}');
  json_end(json);
}
