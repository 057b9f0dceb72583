/* Shares of a group that are others since something beside them changed, a line per group. */
#include "base/number.h"
#include "report/changes_parts.h"

enum { CAUSES_SHOWN = 3 };

/* Whether the difference is why shares in the group are others: a child of it, or its bonus,
 * came, went or weighs otherwise. group: in either tree. */
static bool is_cause(const struct writing *writing, const struct difference *difference,
                     const uint32_t group[2]) {
  bool inside = false;
  for (int side = 0; side < 2; side++) {
    uint32_t i = difference->node[side];
    if (i != NO_NODE) inside = inside || changes_tree(writing, side)->node[i].parent == group[side];
  }
  const struct aspect *aspect = difference->aspect;
  bool weighs = difference->kind < DIFF_RENAMED || difference->kind == DIFF_WEIGHT ||
                (aspect != NULL && aspect->on == ON_BONUS);
  return inside && weighs;
}

static void add_causes(const struct writing *writing, const uint32_t group[2],
                       struct layout *layout) {
  const struct diff *diff = writing->diff;
  struct buf text = {0};
  size_t count = 0;
  for (size_t at = 0; at < changes_first(diff, DIFF_METHODS); at++) {
    if (!is_cause(writing, &diff->list[at], group)) continue;
    if (count++ < CAUSES_SHOWN)
      buf_printf(&text, "%s%s", count > 1 ? ", " : "",
                 changes_name(writing, &diff->list[at]));
  }
  if (count > CAUSES_SHOWN) buf_puts(&text, ", …");
  layout_text(layout, buf_text(&text));
  buf_free(&text);
}

/* The differences of shares among the children of one group, which all are by the same
 * factor: the first, and how many. */
struct shift {
  uint32_t group;                              /* of the second tree */
  const struct difference *first;
  size_t count;
};

static struct shift shift_of(const struct writing *writing, uint32_t group) {
  const struct diff *diff = writing->diff;
  const struct difference *list = diff->list + changes_first(diff, DIFF_SHARE);
  struct shift shift = {group, NULL, 0};
  for (size_t i = 0; i < diff->of_kind[DIFF_SHARE]; i++) {
    if (changes_tree(writing, 1)->node[list[i].node[1]].parent != group) continue;
    if (shift.count++ == 0) shift.first = &list[i];
  }
  return shift;
}

static void add_shift(const struct writing *writing, const struct shift *shift,
                      struct layout *layout) {
  const struct tree *before = changes_tree(writing, 0), *now = changes_tree(writing, 1);
  const uint32_t *node = shift->first->node;
  const uint32_t group[2] = {before->node[node[0]].parent, shift->group};
  char factor[NUMBER_ROOM];
  number_fixed(tree_weight(now, node[1]) / tree_weight(before, node[0]), 3, factor);
  struct buf text = {0};
  buf_printf(&text, "  %s", changes_id(writing, 1, shift->group));
  layout_text(layout, buf_text(&text));
  buf_clear(&text);
  buf_printf(&text, "%zu × %s", shift->count, factor);
  layout_text(layout, buf_text(&text));
  buf_free(&text);
  add_causes(writing, group, layout);
}

void changes_shares(const struct writing *writing) {
  if (writing->diff->of_kind[DIFF_SHARE] == 0) return;
  struct layout *layout = layout_new("lrl");
  layout_text(layout, changes_word(writing, DIFF_WORD_GROUP));
  layout_text(layout, changes_word(writing, DIFF_WORD_FACTOR));
  layout_text(layout, changes_word(writing, DIFF_WORD_CAUSE));
  changes_heading(writing, DIFF_SHARE);
  for (uint32_t i = 0; i < changes_tree(writing, 1)->nodes; i++) {
    if (changes_tree(writing, 1)->node[i].kind != NODE_GROUP) continue;
    struct shift shift = shift_of(writing, i);
    if (shift.count > 0) add_shift(writing, &shift, layout);
  }
  layout_end(layout, writing->out);
}
