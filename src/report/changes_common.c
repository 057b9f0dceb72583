/* One change made in many rules, such as another scale for every indicator, is one thing to
 * tell. Differences are sorted by what they say, so that equal ones stand side by side. */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "report/changes_parts.h"

enum { MANY = 4, MARGIN = 6 };

static int by_saying(const void *left, const void *right) {
  const struct difference *a = *(const struct difference *const *)left;
  const struct difference *b = *(const struct difference *const *)right;
  int order = strcmp(a->aspect->key, b->aspect->key);
  if (order == 0) order = strcmp(a->text[0], b->text[0]);
  if (order == 0) order = strcmp(a->text[1], b->text[1]);
  return order != 0 ? order : (a > b) - (a < b);
}

static bool alike(const struct difference *a, const struct difference *b) {
  return a->aspect == b->aspect && strcmp(a->text[0], b->text[0]) == 0 &&
         strcmp(a->text[1], b->text[1]) == 0;
}

/* How many from the first on say the same. */
static size_t run_of(const struct difference *const *list, size_t count) {
  size_t run = 1;
  while (run < count && alike(list[0], list[run])) run++;
  return run;
}

static void add_run(const struct writing *writing, const struct difference *const *list,
                    size_t count, struct layout *layout) {
  struct buf text = {0};
  struct items items = {.out = &text, .margin = MARGIN};
  buf_printf(&text, "  %s: ", text_in(list[0]->aspect->word, writing->language));
  changes_put(writing, list[0]->text, &text);
  buf_printf(&text, " (%zu)\n", count);
  buf_pad(&text, ' ', MARGIN);
  for (size_t i = 0; i < count; i++) changes_item(&items, changes_name(writing, list[i]));
  layout_line(layout, buf_text(&text));
  buf_free(&text);
}

void changes_common(const struct writing *writing, const struct difference *first,
                    size_t count, bool *told, struct layout *layout) {
  const struct difference **list = mem_new(count, sizeof *list);
  for (size_t i = 0; i < count; i++) list[i] = &first[i];
  qsort(list, count, sizeof *list, by_saying);
  for (size_t i = 0, run; i < count; i += run) {
    run = run_of(list + i, count - i);
    if (run < MANY) continue;
    add_run(writing, list + i, run, layout);
    for (size_t k = i; k < i + run; k++) told[list[k] - first] = true;
  }
  free(list);
}
