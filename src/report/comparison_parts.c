#include "report/comparison_parts.h"

#include <math.h>

#include "report/words.h"

static const char *text_of(const struct comparison *comparison, const struct compared *row,
                           bool name) {
  int side = row->unit[1] != NO_UNIT;
  const struct dataset *data = comparison->pair->data[side];
  return (name ? data->name : data->key)[row->unit[side]];
}

const char *compared_name(const struct comparison *comparison, const struct compared *row) {
  return text_of(comparison, row, true);
}

const char *compared_key(const struct comparison *comparison, const struct compared *row) {
  return text_of(comparison, row, false);
}

int comparison_decimals(const struct comparison *comparison,
                        const struct report_options *options) {
  return options->decimals >= 0 ? options->decimals : comparison->pair->tree[1]->decimals;
}

const struct why_parts *comparison_why(const struct comparison *comparison,
                                       const struct compared *row, uint32_t node) {
  if (comparison->why == NULL || row->unit[1] == NO_UNIT) return NULL;
  return why_part(comparison->why, row->unit[1], node);
}

/* --- tables ------------------------------------------------------------------------------ */

void comparison_difference_head(struct layout *layout, const char *what) {
  struct buf head = {0};
  buf_printf(&head, "±%s", what);
  layout_text(layout, buf_text(&head));
  buf_free(&head);
}

void comparison_heads(const struct comparison *comparison, struct layout *layout,
                      const char *what) {
  for (int which = 1; which >= 0; which--) {
    struct buf head = {0};
    buf_printf(&head, "%s %s", what, comparison->pair->tree[which]->edition);
    layout_text(layout, buf_text(&head));
    buf_free(&head);
  }
  comparison_difference_head(layout, what);
}

void comparison_why_heads(struct layout *layout, enum language language) {
  layout_text(layout, word_in(WORD_OWN_DATA, language));
  layout_text(layout, word_in(WORD_FIELD, language));
  layout_text(layout, word_in(WORD_METHOD, language));
}

/* Sums of doubles leave a dust that is no change. */
static double without_dust(double value) {
  return fabs(value) < 1e-9 ? 0 : value;
}

void comparison_put_why(struct layout *layout, const struct why_parts *part, int decimals) {
  layout_difference(layout, part ? without_dust(part->own) : NAN, decimals);
  layout_difference(layout, part ? without_dust(part->field) : NAN, decimals);
  layout_difference(layout, part ? without_dust(part->method) : NAN, decimals);
}

void comparison_foot(const struct comparison *comparison, enum language language,
                     struct buf *out) {
  if (comparison->why == NULL) return;
  buf_printf(out, "\n%s: %.1e\n", word_in(WORD_THREE_PARTS, language),
             comparison->why->largest_error);
  if (comparison->crossed > 0)
    buf_printf(out, "%zu %s\n", comparison->crossed, word_in(WORD_CROSSED, language));
}

/* --- JSON -------------------------------------------------------------------------------- */

static void json_edition(const struct comparison *comparison, int which, const char *key,
                         enum language language, struct json *json) {
  const struct tree *tree = comparison->pair->tree[which];
  json_key(json, key);
  json_open(json, '{');
  json_key_text(json, "title", text_in(tree->title, language));
  json_key_whole(json, "year", (size_t)tree->year);
  json_key_whole(json, "units", comparison->result[which]->units);
  json_key_whole(json, "parameters", tree->parameters);
  json_key_text(json, "rules_sha256", tree->sha256);
  json_key_text(json, "data_sha256", comparison->pair->data[which]->sha256);
  json_close(json, '}');
}

void comparison_json_editions(const struct comparison *comparison, enum language language,
                              struct json *json) {
  json_edition(comparison, 0, "before", language, json);
  json_edition(comparison, 1, "after", language, json);
  if (comparison->why == NULL) return;
  json_key_whole(json, "method_with_data", comparison->crossed);
  json_key_number(json, "largest_error", comparison->why->largest_error, NO_DECIMALS);
}

void comparison_json_node(const struct comparison *comparison, const struct compared *row,
                          uint32_t node, int decimals, struct json *json) {
  double now = compared_score(comparison, row, node, 1);
  double before = compared_score(comparison, row, node, 0);
  const struct why_parts *part = comparison_why(comparison, row, node);
  json_key_number(json, "score", now, decimals);
  json_key_number(json, "score_before", before, decimals);
  json_key_number(json, "score_change", now - before, decimals);
  json_key_number(json, "rank", compared_rank(comparison, row, node, 1), NO_DECIMALS);
  json_key_number(json, "rank_before", compared_rank(comparison, row, node, 0), NO_DECIMALS);
  if (part == NULL) return;
  json_key_number(json, "own", part->own, decimals);
  json_key_number(json, "field", part->field, decimals);
  json_key_number(json, "method", part->method, decimals);
}

void comparison_json_unit(const struct comparison *comparison, const struct compared *row,
                          int decimals, struct json *json) {
  json_key_text(json, "key", compared_key(comparison, row));
  json_key_text(json, "name", compared_name(comparison, row));
  comparison_json_node(comparison, row, 0, decimals, json);
}
