/* One unit's score taken apart, for programs: CSV and JSON. */
#include "report/csv.h"
#include "report/json.h"
#include "report/report.h"

static const struct node *node_of(const struct explanation *explanation,
                                  const struct explained_node *line) {
  return &explanation->result->tree->node[line->node];
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
  if (line->known != NULL) json_key_text(json, "imputed_from", line->known->edition->path);
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

/* Of the total alone, and where the ranking has classes. */
static void put_json_class(const struct explanation *explanation, enum language language,
                           struct json *json) {
  const struct rank_class *class = result_class(explanation->result, explanation->unit);
  if (explanation->start != 0 || explanation->result->tree->classes == 0) return;
  json_key_text(json, "class", class != NULL ? text_in(class->label, language) : NULL);
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
  put_json_class(explanation, options->language, json);
  put_json_statuses(explanation, json);
  json_key(json, "nodes");
  json_open(json, '[');
  for (size_t i = 0; i < explanation->lines; i++)
    put_json_line(explanation, &explanation->line[i], options, json);
  json_close(json, ']');
  json_close(json, '}');
  json_end(json);
}
