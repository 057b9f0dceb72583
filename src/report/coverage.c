/* Categories are the children of the index, each with all that lies below it; what belongs
 * to the index itself, such as the condition that selects units, is a line of its own. */
#include "report/coverage.h"

#include "base/number.h"
#include "base/text.h"
#include "report/layout.h"

static struct coverage_count count_below(const struct coverage *coverage, uint32_t node) {
  struct coverage_count sum = {0, 0};
  uint32_t end = node == 0 ? 1 : tree_end(coverage->tree, node);
  for (uint32_t i = node; i < end; i++) {
    sum.all += coverage->node[i].all;
    sum.covered += coverage->node[i].covered;
  }
  return sum;
}

/* The index itself, its children, its bonus: nodes of the first two levels. */
typedef void visit_line(void *context, const char *name, struct coverage_count count);

static void each_line(const struct coverage *coverage, visit_line *visit, void *context) {
  const struct tree *tree = coverage->tree;
  for (uint32_t i = 0; i < tree->nodes; i++) {
    if (tree->node[i].depth > 1) continue;
    struct coverage_count count = count_below(coverage, i);
    if (count.all > 0) visit(context, i == 0 ? "edition.lua" : tree->node[i].name, count);
  }
}

/* --- text -------------------------------------------------------------------------------- */

static void add_row(void *context, const char *name, struct coverage_count count) {
  struct layout *layout = context;
  char number[NUMBER_ROOM];
  layout_text(layout, name);
  number_fixed((double)count.covered, 0, number);
  layout_text(layout, number);
  number_fixed((double)count.all, 0, number);
  layout_text(layout, number);
  layout_number(layout, coverage_percent(count), 1);
}

static void put_gap(const struct coverage_gap *gap, struct buf *out) {
  size_t start = out->length;
  buf_puts(out, gap->place.path);
  out->length = start + text_clean(out->data + start, out->length - start, false);
  if (gap->place.line > 0) buf_printf(out, ":%u", (unsigned)gap->place.line);
  if (gap->place.column > 0) buf_printf(out, ":%u", (unsigned)gap->place.column);
  buf_printf(out, ": %s\n", gap->what);
}

void coverage_text(const struct coverage *coverage, struct buf *out) {
  struct layout *layout = layout_new("lrrr");
  layout_text(layout, "coverage");
  layout_text(layout, "covered");
  layout_text(layout, "all");
  layout_text(layout, "%");
  each_line(coverage, add_row, layout);
  add_row(layout, "total", coverage->total);
  buf_putc(out, '\n');
  layout_end(layout, out);
  if (coverage->gaps > 0) buf_putc(out, '\n');
  for (size_t i = 0; i < coverage->gaps; i++) put_gap(&coverage->gap[i], out);
}

/* --- json -------------------------------------------------------------------------------- */

static void put_count(struct json *json, struct coverage_count count) {
  json_key_whole(json, "covered", count.covered);
  json_key_whole(json, "all", count.all);
  json_key_number(json, "percent", coverage_percent(count), 1);
}

static void put_category(void *context, const char *name, struct coverage_count count) {
  struct json *json = context;
  json_open(json, '{');
  json_key_text(json, "name", name);
  put_count(json, count);
  json_close(json, '}');
}

static void key_place(struct json *json, const char *key, uint32_t number) {
  json_key(json, key);
  if (number > 0) json_whole(json, number);
  else json_text(json, NULL);
}

static void json_gap(struct json *json, const struct coverage_gap *gap) {
  json_open(json, '{');
  json_key_text(json, "path", gap->place.path);
  key_place(json, "line", gap->place.line);
  key_place(json, "column", gap->place.column);
  json_key_text(json, "message", gap->what);
  json_close(json, '}');
}

void coverage_json(const struct coverage *coverage, struct json *json) {
  json_open(json, '{');
  put_count(json, coverage->total);
  json_key(json, "categories");
  json_open(json, '[');
  each_line(coverage, put_category, json);
  json_close(json, ']');
  json_key(json, "gaps");
  json_open(json, '[');
  for (size_t i = 0; i < coverage->gaps; i++) json_gap(json, &coverage->gap[i]);
  json_close(json, ']');
  json_close(json, '}');
}
