/* Two editions: a row per unit, the second edition's order. */
#include "report/comparison.h"

#include <math.h>

#include "base/number.h"
#include "report/comparison_parts.h"
#include "report/csv.h"
#include "report/json.h"
#include "report/layout.h"
#include "report/words.h"

enum { MOVERS_SHOWN = 5 };


/* --- table ------------------------------------------------------------------------------- */

static void put_title(const struct comparison *comparison, enum language language,
                      struct buf *out) {
  const struct tree *const *tree = comparison->pair->tree;
  buf_printf(out, "%s → %s: %zu → %zu %s, %zu → %zu %s\n\n",
             text_in(tree[0]->title, language), text_in(tree[1]->title, language),
             comparison->result[0]->units, comparison->result[1]->units,
             word_in(WORD_UNITS, language), tree[0]->parameters, tree[1]->parameters,
             word_in(WORD_PARAMETERS, language));
}

static const struct node *category(const struct comparison *comparison, size_t k,
                                   uint32_t *node) {
  const struct tree *tree = comparison->pair->tree[1];
  *node = tree->node[0].child[k];
  return &tree->node[*node];
}

static size_t categories(const struct comparison *comparison) {
  return comparison->pair->tree[1]->node[0].children;
}

static struct layout *open_layout(const struct comparison *comparison,
                                  enum language language) {
  struct buf sides = {0};
  uint32_t node;
  buf_puts(&sides, "rrrlrrr");
  buf_pad(&sides, 'r', comparison->why != NULL ? 3 : categories(comparison));
  struct layout *layout = layout_new(buf_text(&sides));
  buf_free(&sides);
  comparison_heads(comparison, layout, word_in(WORD_RANK, language));
  layout_text(layout, word_in(WORD_NAME, language));
  comparison_heads(comparison, layout, word_in(WORD_TOTAL, language));
  if (comparison->why != NULL) comparison_why_heads(layout, language);
  for (size_t k = 0; comparison->why == NULL && k < categories(comparison); k++)
    comparison_difference_head(layout,
                               text_in(category(comparison, k, &node)->label, language));
  return layout;
}

static void put_unit(const struct comparison *comparison, const struct compared *row,
                     struct layout *layout, int decimals) {
  uint32_t node;
  layout_rank(layout, row->rank[1]);
  layout_rank(layout, row->rank[0]);
  layout_difference(layout, row->rank[0] - row->rank[1], 0);
  layout_text(layout, compared_name(comparison, row));
  layout_number(layout, row->score[1], decimals);
  layout_number(layout, row->score[0], decimals);
  layout_difference(layout, row->score[1] - row->score[0], decimals);
  if (comparison->why != NULL)
    comparison_put_why(layout, comparison_why(comparison, row, 0), decimals);
  for (size_t k = 0; comparison->why == NULL && k < categories(comparison); k++) {
    category(comparison, k, &node);
    layout_difference(layout, compared_score(comparison, row, node, 1) -
                                  compared_score(comparison, row, node, 0), decimals);
  }
}

/* The mean over the units that both editions rank. */
static void put_mean(const struct comparison *comparison, struct layout *layout,
                     enum language language, int decimals) {
  struct why_parts mean = {0};
  double score[2] = {0}, count = 0;
  for (size_t i = 0; i < comparison->rows; i++) {
    const struct compared *row = &comparison->row[i];
    const struct why_parts *part = comparison_why(comparison, row, 0);
    if (part == NULL || isnan(part->own)) continue;
    count++;
    for (int w = 0; w < 2; w++) score[w] += row->score[w];
    mean.own += part->own;
    mean.field += part->field;
    mean.method += part->method;
  }
  mean.own /= count;
  mean.field /= count;
  mean.method /= count;
  for (int k = 0; k < 3; k++) layout_text(layout, "");
  layout_text(layout, word_in(WORD_MEAN, language));
  layout_number(layout, score[1] / count, decimals);
  layout_number(layout, score[0] / count, decimals);
  layout_difference(layout, (score[1] - score[0]) / count, decimals);
  comparison_put_why(layout, &mean, decimals);
}

static void put_movers(const struct comparison *comparison, bool losses, const char *head,
                       int decimals, struct buf *out) {
  struct arena *arena = arena_new();
  char text[NUMBER_ROOM];
  size_t count;
  const struct compared **mover = comparison_movers(comparison, losses, arena, &count);
  if (count > MOVERS_SHOWN) count = MOVERS_SHOWN;
  for (size_t i = 0; i < count; i++) {
    number_fixed(mover[i]->score[1] - mover[i]->score[0], decimals, text);
    buf_printf(out, "%s%s%s %s%s", i == 0 ? head : "", i == 0 ? ": " : ", ",
               compared_name(comparison, mover[i]), losses ? "" : "+", text);
  }
  if (count > 0) buf_putc(out, '\n');
  arena_free(arena);
}

/* Units of one edition alone: side is where they are not. */
static void put_single(const struct comparison *comparison, int side, const char *head,
                       struct buf *out) {
  size_t count = 0;
  for (size_t i = 0; i < comparison->rows; i++) {
    const struct compared *row = &comparison->row[i];
    if (row->unit[side] != NO_UNIT) continue;
    buf_printf(out, "%s%s%s", count == 0 ? head : "", count == 0 ? ": " : ", ",
               compared_name(comparison, row));
    count++;
  }
  if (count > 0) buf_putc(out, '\n');
}

static void put_correlation(const struct comparison *comparison, enum language language,
                            struct buf *out) {
  struct correlation both = comparison_correlation(comparison);
  if (isnan(both.spearman)) return;
  buf_printf(out, "%s (%zu %s): Spearman %.3f, Kendall %.3f\n",
             word_in(WORD_RANK_CORRELATION, language), both.units,
             word_in(WORD_UNITS, language), both.spearman, both.kendall);
}

void comparison_table(const struct comparison *comparison,
                      const struct report_options *options, struct buf *out) {
  enum language language = options->language;
  int decimals = comparison_decimals(comparison, options);
  put_title(comparison, language, out);
  struct layout *layout = open_layout(comparison, language);
  for (size_t i = 0; i < comparison->rows; i++)
    put_unit(comparison, &comparison->row[i], layout, decimals);
  if (comparison->why != NULL) put_mean(comparison, layout, language, decimals);
  layout_end(layout, out);
  buf_putc(out, '\n');
  put_movers(comparison, false, word_in(WORD_GAINS, language), decimals, out);
  put_movers(comparison, true, word_in(WORD_LOSSES, language), decimals, out);
  put_single(comparison, 0, word_in(WORD_NEW, language), out);
  put_single(comparison, 1, word_in(WORD_GONE, language), out);
  put_correlation(comparison, language, out);
  comparison_foot(comparison, language, out);
}

/* --- CSV --------------------------------------------------------------------------------- */

static void put_header(const struct comparison *comparison, struct buf *out) {
  uint32_t node;
  buf_puts(out, "key,name,rank,rank_before,rank_change,score,score_before,score_change");
  if (comparison->why != NULL) buf_puts(out, ",own,field,method");
  for (size_t k = 0; k < categories(comparison); k++) {
    const char *name = category(comparison, k, &node)->name;
    buf_printf(out, ",%s,%s_before,%s_change,%s_rank,%s_rank_before,%s_rank_change", name,
               name, name, name, name, name);
    if (comparison->why != NULL)
      buf_printf(out, ",%s_own,%s_field,%s_method", name, name, name);
  }
  buf_putc(out, '\n');
}

static void put_score(struct buf *out, double now, double before, int decimals) {
  csv_next_number(out, now, decimals);
  csv_next_number(out, before, decimals);
  csv_next_number(out, now - before, decimals);
}

static void put_rank(struct buf *out, double now, double before) {
  csv_next_number(out, now, NO_DECIMALS);
  csv_next_number(out, before, NO_DECIMALS);
  csv_next_number(out, before - now, NO_DECIMALS);
}

static void put_why(struct buf *out, const struct comparison *comparison,
                    const struct compared *row, uint32_t node, int decimals) {
  if (comparison->why == NULL) return;
  const struct why_parts *part = comparison_why(comparison, row, node);
  csv_next_number(out, part ? part->own : NAN, decimals);
  csv_next_number(out, part ? part->field : NAN, decimals);
  csv_next_number(out, part ? part->method : NAN, decimals);
}

static void put_row(const struct comparison *comparison, const struct compared *row,
                    int decimals, struct buf *out) {
  uint32_t node;
  csv_text(out, compared_key(comparison, row));
  buf_putc(out, ',');
  csv_text(out, compared_name(comparison, row));
  put_rank(out, row->rank[1], row->rank[0]);
  put_score(out, row->score[1], row->score[0], decimals);
  put_why(out, comparison, row, 0, decimals);
  for (size_t k = 0; k < categories(comparison); k++) {
    category(comparison, k, &node);
    put_score(out, compared_score(comparison, row, node, 1),
              compared_score(comparison, row, node, 0), decimals);
    put_rank(out, compared_rank(comparison, row, node, 1),
             compared_rank(comparison, row, node, 0));
    put_why(out, comparison, row, node, decimals);
  }
  buf_putc(out, '\n');
}

void comparison_csv(const struct comparison *comparison,
                    const struct report_options *options, struct buf *out) {
  put_header(comparison, out);
  for (size_t i = 0; i < comparison->rows; i++)
    put_row(comparison, &comparison->row[i], options->decimals, out);
}

/* --- JSON -------------------------------------------------------------------------------- */

static void json_correlation(const struct comparison *comparison, struct json *json) {
  struct correlation both = comparison_correlation(comparison);
  json_key(json, "rank_correlation");
  json_open(json, '{');
  json_key_whole(json, "units", both.units);
  json_key_number(json, "spearman", both.spearman, NO_DECIMALS);
  json_key_number(json, "kendall", both.kendall, NO_DECIMALS);
  json_close(json, '}');
}

void comparison_json(const struct comparison *comparison,
                     const struct report_options *options, struct buf *out) {
  struct json *json = json_new(out);
  json_open(json, '{');
  json_key_whole(json, "schema", 1);
  comparison_json_editions(comparison, options->language, json);
  json_correlation(comparison, json);
  json_key(json, "units");
  json_open(json, '[');
  for (size_t i = 0; i < comparison->rows; i++) {
    const struct compared *row = &comparison->row[i];
    uint32_t node;
    json_open(json, '{');
    comparison_json_unit(comparison, row, options->decimals, json);
    json_key(json, "nodes");
    json_open(json, '{');
    for (size_t k = 0; k < categories(comparison); k++) {
      json_key(json, category(comparison, k, &node)->id);
      json_open(json, '{');
      comparison_json_node(comparison, row, node, options->decimals, json);
      json_close(json, '}');
    }
    json_close(json, '}');
    json_close(json, '}');
  }
  json_close(json, ']');
  json_close(json, '}');
  json_end(json);
}
