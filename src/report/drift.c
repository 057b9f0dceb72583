/* Who moved since an edition was frozen: before, now, and by how much. */
#include <math.h>
#include <string.h>

#include "report/layout.h"
#include "report/report.h"
#include "report/words.h"

/* Whether the drift's column is worth showing: somebody moved in it. */
static bool is_moved(const struct drift *drift, size_t column) {
  for (size_t i = 0; i < drift->moves; i++) {
    const struct move *move = &drift->move[i];
    bool both_missing = isnan(move->before[column]) && isnan(move->now[column]);
    if (!both_missing && move->before[column] != move->now[column]) return true;
  }
  return false;
}

static const char *label_of(const struct tree *tree, const char *name,
                            enum language language) {
  const struct node *root = &tree->node[0];
  for (size_t k = 0; k < root->children; k++) {
    const struct node *child = &tree->node[root->child[k]];
    if (strcmp(child->name, name) == 0) return text_in(child->label, language);
  }
  return name;
}

static void put_difference_head(struct layout *layout, const char *label) {
  struct buf head = {0};
  buf_printf(&head, "±%s", label);
  layout_text(layout, buf_text(&head));
  buf_free(&head);
}

static struct layout *open_layout(const struct drift *drift, const struct tree *tree,
                                  enum language language) {
  static const enum word head[] = {WORD_NAME, WORD_RANK_BEFORE, WORD_RANK_NOW,
                                   WORD_TOTAL_BEFORE, WORD_TOTAL_NOW};
  struct buf sides = {0};
  buf_puts(&sides, "lrrrrr");
  for (size_t c = 1; c < drift->columns; c++)
    if (is_moved(drift, c)) buf_putc(&sides, 'r');
  struct layout *layout = layout_new(buf_text(&sides));
  buf_free(&sides);
  for (size_t i = 0; i < sizeof head / sizeof *head; i++)
    layout_text(layout, word_in(head[i], language));
  put_difference_head(layout, word_in(WORD_TOTAL, language));
  for (size_t c = 1; c < drift->columns; c++)
    if (is_moved(drift, c))
      put_difference_head(layout, label_of(tree, drift->column[c], language));
  return layout;
}

static void put_move(struct layout *layout, const struct drift *drift,
                     const struct move *move, int decimals) {
  layout_text(layout, move->name);
  layout_rank(layout, move->rank_before);
  layout_rank(layout, move->rank_now);
  layout_number(layout, move->before[0], decimals);
  layout_number(layout, move->now[0], decimals);
  for (size_t c = 0; c < drift->columns; c++)
    if (c == 0 || is_moved(drift, c))
      layout_difference(layout, move->now[c] - move->before[c], decimals);
}

void drift_table(const struct drift *drift, const struct tree *tree,
                 const struct report_options *options, struct buf *out) {
  int decimals = options->decimals >= 0 ? options->decimals : tree->decimals;
  size_t shown = drift->moves < MOVES_SHOWN ? drift->moves : MOVES_SHOWN;
  if (shown == 0) return;
  buf_printf(out, "%s (%zu):\n\n", word_in(WORD_MOVED, options->language), drift->moves);
  struct layout *layout = open_layout(drift, tree, options->language);
  for (size_t i = 0; i < shown; i++) put_move(layout, drift, &drift->move[i], decimals);
  layout_end(layout, out);
  if (drift->moves > shown)
    buf_printf(out, "… %zu %s\n", drift->moves - shown,
               word_in(WORD_MORE, options->language));
}
