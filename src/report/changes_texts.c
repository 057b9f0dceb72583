/* Differences that are no method, gathered by aspect: "Bezeichnung  breitband: Breitband →
 * Breitbandanbindung". Where they are many, or prose, only the nodes are named. */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "report/changes_parts.h"
#include "report/words.h"

enum {
  LINE_WIDTH = 100, MARGIN = 24, SHORT = 40,
  FEW = 8,                                     /* told with their texts */
  MANY = 14, MANY_SHOWN = 10                   /* more are not all named */
};

/* --- lists in lines ---------------------------------------------------------------------- */

void changes_item(struct items *items, const char *text) {
  size_t width = text_width(text);
  if (items->column == 0) {
    items->column = items->margin;
  } else if (items->column + 2 + width < LINE_WIDTH) {
    buf_puts(items->out, ", ");
    items->column += 2;
  } else {
    buf_puts(items->out, ",\n");
    buf_pad(items->out, ' ', items->margin);
    items->column = items->margin;
  }
  buf_puts(items->out, text);
  items->column += width;
}

/* --- aspects ----------------------------------------------------------------------------- */

/* The differences of one aspect. */
struct gathered {
  const struct aspect *aspect;
  const struct difference **list;
  size_t count;
};

static bool is_brief(const struct gathered *gathered) {
  if (gathered->count > FEW) return false;
  for (size_t i = 0; i < gathered->count; i++)
    for (int side = 0; side < 2; side++) {
      const char *text = gathered->list[i]->text[side];
      if (strchr(text, '\n') != NULL || text_width(text) > SHORT) return false;
    }
  return true;
}

/* "breitband: Breitband → Breitbandanbindung"; of the edition the texts alone; where it is
 * not brief, the name alone. */
static void put_difference(const struct writing *writing, const struct difference *difference,
                           bool brief, struct items *items) {
  struct buf text = {0};
  bool of_edition = difference->aspect->on == ON_INDEX;
  if (!of_edition) buf_puts(&text, changes_name(writing, difference));
  if (!of_edition && brief) buf_puts(&text, ": ");
  if (of_edition || brief) changes_put(writing, difference->text, &text);
  changes_item(items, buf_text(&text));
  buf_free(&text);
}

/* "… 94 weitere" */
static void put_rest(const struct writing *writing, size_t count, struct items *items) {
  struct buf text = {0};
  buf_printf(&text, "… %zu %s", count, word_in(WORD_MORE, writing->language));
  changes_item(items, buf_text(&text));
  buf_free(&text);
}

static void put_aspect(const struct writing *writing, const struct gathered *gathered) {
  const char *word = text_in(gathered->aspect->word, writing->language);
  size_t width = 2 + text_width(word);
  struct items items = {.out = writing->out, .margin = MARGIN};
  bool brief = is_brief(gathered);
  size_t shown = gathered->count > MANY ? MANY_SHOWN : gathered->count;
  if (gathered->count == 0) return;
  buf_printf(writing->out, "  %s", word);
  buf_pad(writing->out, ' ', width + 1 < MARGIN ? MARGIN - width : 1);
  for (size_t i = 0; i < shown; i++)
    put_difference(writing, gathered->list[i], brief, &items);
  if (shown < gathered->count) put_rest(writing, gathered->count - shown, &items);
  buf_putc(writing->out, '\n');
}

static void gather(const struct diff *diff, enum diff_kind kind, struct gathered *gathered) {
  size_t first = changes_first(diff, kind);
  gathered->count = 0;
  for (size_t at = first; at < first + diff->of_kind[kind]; at++)
    if (diff->list[at].aspect == gathered->aspect)
      gathered->list[gathered->count++] = &diff->list[at];
}

void changes_aspects(const struct writing *writing, enum diff_kind kind) {
  const struct diff *diff = writing->diff;
  if (diff->of_kind[kind] == 0) return;
  changes_heading(writing, kind);
  struct gathered gathered = {
    .list = mem_new(diff->of_kind[kind], sizeof *gathered.list),
  };
  for (const struct aspect *aspect = aspect_table; aspect->key != NULL; aspect++) {
    gathered.aspect = aspect;
    gather(diff, kind, &gathered);
    put_aspect(writing, &gathered);
  }
  free(gathered.list);
}
