/* The tree of an edition, a line per node. */
#include <math.h>

#include "base/number.h"
#include "report/csv.h"
#include "report/json.h"
#include "report/layout.h"
#include "report/report.h"
#include "report/words.h"

/* Calls visit for every node from start down to depth levels below it. */
static void walk(const struct tree *tree, uint32_t start, unsigned depth,
                 void (*visit)(const struct tree *tree, uint32_t node, void *context),
                 void *context) {
  uint32_t end = tree_end(tree, start), top = tree->node[start].depth;
  for (uint32_t i = start; i < end; i++)
    if (tree->node[i].depth - top <= depth) visit(tree, i, context);
}

static const char *formula_of(const struct node *node) {
  if (node->value == NULL) return "";
  return node->value->is_function ? "function" : node->value->text;
}

/* --- table ------------------------------------------------------------------------------- */

struct table {
  struct layout *layout;
  uint32_t top;                                /* depth of the start */
  enum language language;
};

static void add_share(const struct table *table, double share, int decimals) {
  char text[NUMBER_ROOM + 3];
  if (isnan(share))
    return layout_text(table->layout, word_in(WORD_FROM_DATA, table->language));
  size_t length = number_fixed(100 * share, decimals, text);
  text[length] = ' ';
  text[length + 1] = '%';
  text[length + 2] = '\0';
  layout_text(table->layout, text);
}

static void add_row(const struct tree *tree, uint32_t i, void *context) {
  const struct table *table = context;
  const struct node *node = &tree->node[i];
  struct buf text = {0};
  buf_pad(&text, ' ', 2 * (size_t)(node->depth - table->top));
  buf_puts(&text, i == 0 ? tree->edition : node->name);
  layout_text(table->layout, buf_text(&text));
  layout_text(table->layout, tree_level(tree, node));
  add_share(table, tree_weight(tree, i), 1);
  add_share(table, tree_share(tree, i), 2);
  layout_text(table->layout, text_in(node->label, table->language));
  layout_text(table->layout, formula_of(node));
  buf_free(&text);
}

void list_table(const struct tree *tree, uint32_t start, unsigned depth,
                const struct report_options *options, struct buf *out) {
  struct table table = {layout_new("llrrll"), tree->node[start].depth, options->language};
  layout_text(table.layout, word_in(WORD_ID, options->language));
  layout_text(table.layout, word_in(WORD_LEVEL, options->language));
  layout_text(table.layout, word_in(WORD_WEIGHT, options->language));
  layout_text(table.layout, word_in(WORD_SHARE, options->language));
  layout_text(table.layout, word_in(WORD_LABEL, options->language));
  layout_text(table.layout, word_in(WORD_VALUE, options->language));
  walk(tree, start, depth, add_row, &table);
  layout_end(table.layout, out);
}

/* --- CSV --------------------------------------------------------------------------------- */

struct file {
  struct buf *out;
  enum language language;
};

static void put_line(const struct tree *tree, uint32_t i, void *context) {
  const struct file *file = context;
  const struct node *node = &tree->node[i];
  buf_printf(file->out, "%s,", node->id);
  csv_text(file->out, tree_level(tree, node));
  buf_putc(file->out, ',');
  csv_text(file->out, text_in(node->label, file->language));
  buf_putc(file->out, ',');
  csv_number(file->out, tree_weight(tree, i), NO_DECIMALS);
  buf_putc(file->out, ',');
  csv_number(file->out, tree_share(tree, i), NO_DECIMALS);
  buf_putc(file->out, ',');
  csv_text(file->out, node->unit);
  buf_putc(file->out, ',');
  csv_text(file->out, node->source);
  buf_putc(file->out, ',');
  csv_text(file->out, formula_of(node));
  buf_putc(file->out, ',');
  csv_text(file->out, node->path);
  buf_putc(file->out, '\n');
}

void list_csv(const struct tree *tree, uint32_t start, unsigned depth,
              const struct report_options *options, struct buf *out) {
  struct file file = {out, options->language};
  buf_puts(out, "node,level,label,weight,share,unit,source,formula,file\n");
  walk(tree, start, depth, put_line, &file);
}

/* --- JSON -------------------------------------------------------------------------------- */

struct document {
  struct json *json;
  enum language language;
};

static void put_node(const struct tree *tree, uint32_t i, void *context) {
  const struct document *document = context;
  struct json *json = document->json;
  const struct node *node = &tree->node[i];
  json_open(json, '{');
  json_key_text(json, "id", node->id);
  json_key_text(json, "level", tree_level(tree, node));
  json_key_text(json, "label", text_in(node->label, document->language));
  json_key_number(json, "weight", tree_weight(tree, i), NO_DECIMALS);
  json_key_number(json, "share", tree_share(tree, i), NO_DECIMALS);
  json_key_text(json, "unit", node->unit);
  json_key_text(json, "source", node->source);
  json_key_text(json, "formula", node->value ? formula_of(node) : NULL);
  json_key_text(json, "file", node->path);
  json_close(json, '}');
}

void list_json(const struct tree *tree, uint32_t start, unsigned depth,
               const struct report_options *options, struct buf *out) {
  struct document document = {json_new(out), options->language};
  json_open(document.json, '[');
  walk(tree, start, depth, put_node, &document);
  json_close(document.json, ']');
  json_end(document.json);
}
