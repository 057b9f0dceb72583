#include "cmd/filter.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "cmd/messages.h"

struct filter filter_of(const struct command *command) {
  return (struct filter){.text = command->option[OPTION_FILTER]};
}

void filter_free(struct filter *filter) {
  free(filter->left_out);
}

bool filter_takes(struct filter *filter, const char *name, const char *known) {
  if (filter->text == NULL || strstr(name, filter->text) != NULL) return true;
  filter->left_out = mem_grow(filter->left_out, &filter->room, filter->count + 1,
                              sizeof *filter->left_out);
  filter->left_out[filter->count++] = known;
  return false;
}

void filter_leaves_nothing(const struct filter *filter, struct command *command,
                           const char *edition) {
  const char *hint = arena_printf(
      command->arena, "the nearest are %s",
      text_three_nearest(command->arena, filter->text, filter->left_out, filter->count));
  diag_add(command->diags, (struct place){0}, filter->count > 0 ? hint : NULL,
           FILTER_LEAVES_NOTHING, edition, filter->text);
}
