/* One unit in two editions: a row per node, and what its own progress is made of. */
#include <math.h>
#include <stdlib.h>

#include "report/comparison_parts.h"
#include "report/csv.h"
#include "report/words.h"

enum { OWN_SHOWN = 20 };

/* --- own progress by parameter ----------------------------------------------------------- */

struct step {
  const struct node *node;
  double points;
};

static int by_size(const void *left, const void *right) {
  const struct step *a = left, *b = right;
  if (fabs(a->points) != fabs(b->points)) return fabs(a->points) > fabs(b->points) ? -1 : 1;
  return a->node < b->node ? -1 : a->node > b->node;
}

static const struct node *node_of(const struct why *why, size_t k) {
  size_t nodes = why->pair->tree[1]->nodes;
  return k < nodes ? &why->pair->tree[1]->node[k]
                   : &why->pair->tree[0]->node[why->only_first[k - nodes]];
}

/* The parameters that make the unit's own progress, largest first. */
static struct step *steps_of(const struct comparison *comparison, const struct compared *row,
                             struct arena *arena, size_t *count) {
  const struct why *why = comparison->why;
  const double *own = why_own(why, row->unit[1]);
  struct step *step = arena_new_array(arena, why->nodes, struct step);
  *count = 0;
  for (size_t k = 0; k < why->nodes; k++)
    if (fabs(own[k]) > 1e-9) step[(*count)++] = (struct step){node_of(why, k), own[k]};
  qsort(step, *count, sizeof *step, by_size);
  return step;
}

static bool has_own(const struct comparison *comparison, const struct compared *row) {
  const struct why_parts *part = comparison_why(comparison, row, 0);
  return part != NULL && !isnan(part->own);
}

static void put_steps(const struct step *step, size_t count, enum language language,
                      int decimals, struct buf *out) {
  size_t shown = count < OWN_SHOWN ? count : OWN_SHOWN;
  struct layout *layout = layout_new("lrl");
  layout_text(layout, word_in(WORD_OWN_DATA, language));
  layout_text(layout, word_in(WORD_POINTS, language));
  layout_text(layout, word_in(WORD_ID, language));
  for (size_t i = 0; i < shown; i++) {
    layout_text(layout, text_in(step[i].node->label, language));
    layout_difference(layout, step[i].points, decimals);
    layout_text(layout, step[i].node->id);
  }
  buf_putc(out, '\n');
  layout_end(layout, out);
  if (count > shown)
    buf_printf(out, "… %zu %s\n", count - shown, word_in(WORD_MORE, language));
}

static void put_own(const struct comparison *comparison, const struct compared *row,
                    enum language language, int decimals, struct buf *out) {
  struct arena *arena = arena_new();
  size_t count;
  const struct step *step = steps_of(comparison, row, arena, &count);
  if (count > 0) put_steps(step, count, language, decimals, out);
  arena_free(arena);
}

/* --- table ------------------------------------------------------------------------------- */

static struct layout *open_layout(const struct comparison *comparison,
                                  enum language language) {
  struct layout *layout = layout_new(comparison->why != NULL ? "lrrrrrrrrr" : "lrrrrrr");
  layout_text(layout, word_in(WORD_LABEL, language));
  comparison_heads(comparison, layout, word_in(WORD_SCORE, language));
  if (comparison->why != NULL) comparison_why_heads(layout, language);
  comparison_heads(comparison, layout, word_in(WORD_RANK, language));
  return layout;
}

static void put_label(const struct tree *tree, uint32_t i, enum language language,
                      struct layout *layout) {
  const struct node *node = &tree->node[i];
  struct buf label = {0};
  buf_pad(&label, ' ', 2 * node->depth);
  buf_puts(&label, i == 0 ? word_in(WORD_TOTAL, language) : text_in(node->label, language));
  layout_text(layout, buf_text(&label));
  buf_free(&label);
}

static void put_node(const struct comparison *comparison, const struct compared *row,
                     uint32_t i, enum language language, int decimals,
                     struct layout *layout) {
  double now = compared_score(comparison, row, i, 1);
  double before = compared_score(comparison, row, i, 0);
  double rank = compared_rank(comparison, row, i, 1);
  double rank_before = compared_rank(comparison, row, i, 0);
  put_label(comparison->pair->tree[1], i, language, layout);
  layout_number(layout, now, decimals);
  layout_number(layout, before, decimals);
  layout_difference(layout, now - before, decimals);
  if (comparison->why != NULL)
    comparison_put_why(layout, comparison_why(comparison, row, i), decimals);
  layout_rank(layout, rank);
  layout_rank(layout, rank_before);
  layout_difference(layout, rank_before - rank, 0);
}

void compared_table(const struct comparison *comparison, const struct compared *row,
                    unsigned depth, const struct report_options *options,
                    struct buf *out) {
  const struct tree *const *tree = comparison->pair->tree;
  int decimals = comparison_decimals(comparison, options);
  buf_printf(out, "%s: %s → %s\n\n", compared_name(comparison, row),
             text_in(tree[0]->title, options->language),
             text_in(tree[1]->title, options->language));
  struct layout *layout = open_layout(comparison, options->language);
  for (uint32_t i = 0; i < tree[1]->nodes; i++)
    if (tree[1]->node[i].depth <= depth)
      put_node(comparison, row, i, options->language, decimals, layout);
  layout_end(layout, out);
  if (has_own(comparison, row))
    put_own(comparison, row, options->language, decimals + 1, out);
  comparison_foot(comparison, options->language, out);
}

/* --- CSV --------------------------------------------------------------------------------- */

static void put_csv_node(const struct comparison *comparison, const struct compared *row,
                         uint32_t i, int decimals, struct buf *out) {
  const struct why *why = comparison->why;
  const struct why_parts *part = comparison_why(comparison, row, i);
  double now = compared_score(comparison, row, i, 1);
  double before = compared_score(comparison, row, i, 0);
  csv_text(out, comparison->pair->tree[1]->node[i].id);
  csv_next_number(out, now, decimals);
  csv_next_number(out, before, decimals);
  csv_next_number(out, now - before, decimals);
  csv_next_number(out, compared_rank(comparison, row, i, 1), NO_DECIMALS);
  csv_next_number(out, compared_rank(comparison, row, i, 0), NO_DECIMALS);
  if (why != NULL) {
    bool leaf = comparison->pair->tree[1]->node[i].kind != NODE_GROUP;
    csv_next_number(out, part ? part->own : NAN, decimals);
    csv_next_number(out, part ? part->field : NAN, decimals);
    csv_next_number(out, part ? part->method : NAN, decimals);
    csv_next_number(out, part && leaf ? why_own(why, row->unit[1])[i] : NAN, decimals);
  }
  buf_putc(out, '\n');
}

static double own_of_gone(const struct comparison *comparison, const struct compared *row,
                          uint32_t i) {
  const struct why *why = comparison->why;
  size_t nodes = why->pair->tree[1]->nodes;
  for (size_t k = nodes; row->unit[1] != NO_UNIT && k < why->nodes; k++)
    if (why->only_first[k - nodes] == i) return why_own(why, row->unit[1])[k];
  return NAN;
}

/* What only the first edition had. */
static void put_csv_gone(const struct comparison *comparison, const struct compared *row,
                         uint32_t i, int decimals, struct buf *out) {
  const struct why *why = comparison->why;
  const struct node_result *own = &comparison->result[0]->node[i];
  uint32_t u = row->unit[0];
  csv_text(out, comparison->pair->tree[0]->node[i].id);
  buf_putc(out, ',');
  csv_next_number(out, u != NO_UNIT ? own->score[u] : NAN, decimals);
  buf_puts(out, ",,");
  csv_next_number(out, u != NO_UNIT ? own->rank[u] : NAN, NO_DECIMALS);
  if (why != NULL) buf_puts(out, ",,,");
  if (why != NULL) csv_next_number(out, own_of_gone(comparison, row, i), decimals);
  buf_putc(out, '\n');
}

void compared_csv(const struct comparison *comparison, const struct compared *row,
                  unsigned depth, const struct report_options *options, struct buf *out) {
  const struct tree *tree = comparison->pair->tree[1];
  buf_printf(out, "node,score,score_before,score_change,rank,rank_before%s\n",
             comparison->why != NULL ? ",own,field,method,own_points" : "");
  for (uint32_t i = 0; i < tree->nodes; i++)
    if (tree->node[i].depth <= depth)
      put_csv_node(comparison, row, i, options->decimals, out);
  tree = comparison->pair->tree[0];
  for (uint32_t i = 0; i < tree->nodes; i++)
    if (tree->node[i].depth <= depth && comparison->pair->node[0][i] == NO_NODE)
      put_csv_gone(comparison, row, i, options->decimals, out);
}

/* --- JSON -------------------------------------------------------------------------------- */

static void json_own(const struct comparison *comparison, const struct compared *row,
                     int decimals, struct json *json) {
  struct arena *arena = arena_new();
  size_t count;
  struct step *step = steps_of(comparison, row, arena, &count);
  json_key(json, "own_points");
  json_open(json, '{');
  for (size_t i = 0; i < count; i++)
    json_key_number(json, step[i].node->id, step[i].points, decimals);
  json_close(json, '}');
  arena_free(arena);
}

void compared_json(const struct comparison *comparison, const struct compared *row,
                   unsigned depth, const struct report_options *options, struct buf *out) {
  const struct tree *tree = comparison->pair->tree[1];
  struct json *json = json_new(out);
  json_open(json, '{');
  json_key_whole(json, "schema", 1);
  comparison_json_editions(comparison, options->language, json);
  comparison_json_unit(comparison, row, options->decimals, json);
  if (has_own(comparison, row)) json_own(comparison, row, options->decimals, json);
  json_key(json, "nodes");
  json_open(json, '{');
  for (uint32_t i = 1; i < tree->nodes; i++) {
    if (tree->node[i].depth > depth) continue;
    json_key(json, tree->node[i].id);
    json_open(json, '{');
    comparison_json_node(comparison, row, i, options->decimals, json);
    json_close(json, '}');
  }
  json_close(json, '}');
  json_close(json, '}');
  json_end(json);
}
