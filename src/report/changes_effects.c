/* What each change does, a line each, the greatest first; and what the data do not tell. */
#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "base/number.h"
#include "report/changes_parts.h"

static const struct effect *effect_at(const struct writing *writing, size_t at) {
  return &writing->changes->effects->of[at];
}

/* "Gewicht 1 → 2", "Regel", "hinzugekommen" */
static void put_kind(const struct writing *writing, const struct difference *difference,
                     struct buf *out) {
  const struct aspect *aspect = difference->aspect;
  buf_puts(out, diff_counted(difference->kind, writing->language));
  if (aspect != NULL && aspect->on == ON_INDEX)
    buf_printf(out, ": %s", text_in(aspect->word, writing->language));
}

static void add_mover(const struct writing *writing, uint32_t unit, double places,
                      const char *sign, struct layout *layout) {
  char number[NUMBER_ROOM];
  struct buf text = {0};
  number_shortest(places, number);
  if (unit == NO_UNIT) buf_puts(&text, "–");
  else buf_printf(&text, "%s %s%s", writing->changes->data->name[unit], sign, number);
  layout_text(layout, buf_text(&text));
  buf_free(&text);
}

static void add_effect(const struct writing *writing, size_t at, struct layout *layout) {
  const struct difference *difference = &writing->diff->list[at];
  const struct effect *effect = effect_at(writing, at);
  struct buf text = {0};
  buf_printf(&text, "  %s", changes_name(writing, difference));
  layout_text(layout, buf_text(&text));
  buf_clear(&text);
  put_kind(writing, difference, &text);
  layout_text(layout, buf_text(&text));
  buf_free(&text);
  layout_difference(layout, effect->greatest, writing->decimals);
  layout_text(layout, effect->unit != NO_UNIT ? writing->changes->data->name[effect->unit]
                                              : "–");
  layout_number(layout, effect->mean, writing->decimals);
  layout_rank(layout, (double)effect->ranks);
  add_mover(writing, effect->up, effect->places_up, "+", layout);
  add_mover(writing, effect->down, effect->places_down, "-", layout);
}

/* --- order ------------------------------------------------------------------------------- */

struct placed {
  double mean;
  size_t at;
};

static int by_mean(const void *left, const void *right) {
  const struct placed *a = left, *b = right;
  if (a->mean != b->mean) return a->mean > b->mean ? -1 : 1;
  return (a->at > b->at) - (a->at < b->at);
}

static size_t place(const struct writing *writing, struct placed *list) {
  size_t count = 0;
  for (size_t at = 0; at < writing->diff->count; at++) {
    const struct effect *effect = effect_at(writing, at);
    double mean = isnan(effect->mean) ? 0 : effect->mean;
    if (effect->obstacle == OBSTACLE_NONE) list[count++] = (struct placed){mean, at};
  }
  qsort(list, count, sizeof *list, by_mean);
  return count;
}

/* --- sections ---------------------------------------------------------------------------- */

static void put_table(const struct writing *writing, const struct placed *list,
                      size_t count) {
  static const enum diff_word head[] = {
    DIFF_WORD_CHANGE, DIFF_WORD_KIND, DIFF_WORD_GREATEST, DIFF_WORD_AT, DIFF_WORD_MEAN,
    DIFF_WORD_RANKS, DIFF_WORD_UP, DIFF_WORD_DOWN,
  };
  struct layout *layout = layout_new("llrlrrll");
  for (size_t i = 0; i < sizeof head / sizeof *head; i++)
    layout_text(layout, changes_word(writing, head[i]));
  for (size_t i = 0; i < count; i++) add_effect(writing, list[i].at, layout);
  layout_end(layout, writing->out);
}

/* A line for each change that the data do not tell; what is told with another one is not
 * among them. */
static void put_untold(const struct writing *writing) {
  struct layout *layout = layout_new("ll");
  size_t count = 0;
  for (size_t at = 0; at < writing->diff->count; at++) {
    struct buf why = {0}, name = {0};
    if (effect_at(writing, at)->obstacle <= OBSTACLE_WITH) continue;
    if (count++ == 0) layout_line(layout, "");
    changes_obstacle(writing->changes, at, writing->language, &why);
    buf_printf(&name, "  %s", changes_name(writing, &writing->diff->list[at]));
    layout_text(layout, buf_text(&name));
    layout_text(layout, buf_text(&why));
    buf_free(&why);
    buf_free(&name);
  }
  layout_end(layout, writing->out);
}

void changes_effects(const struct writing *writing) {
  if (diff_methods(writing->diff) == 0) return;
  struct placed *list = mem_new(writing->diff->count, sizeof *list);
  size_t count = place(writing, list);
  buf_printf(writing->out, "\n%s %s\n", changes_word(writing, DIFF_WORD_EFFECT),
             writing->changes->data_names);
  if (count > 0) put_table(writing, list, count);
  put_untold(writing);
  free(list);
}
