/* A unit by the words of a person. Köln is koeln, koln and KÖLN: names fold with ö as oe,
 * and as o for the comparison after that. */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "data/dataset.h"

/* Folded, with ae oe ue as a o u. */
static char *plain(struct arena *arena, const char *text) {
  char *folded = text_fold(arena, text), *to = folded;
  for (const char *from = folded; *from; from++) {
    *to++ = *from;
    if (strchr("aou", *from) && from[1] == 'e') from++;
  }
  *to = '\0';
  return folded;
}

enum how { EXACT_KEY, EXACT_NAME, FOLDED_NAME, BEGINNING, PART, WAYS };

static bool matches(enum how how, const char *word, const char *folded, const char *key,
                    const char *name, const char *folded_name) {
  switch (how) {
    case EXACT_KEY: return strcmp(word, key) == 0;
    case EXACT_NAME: return strcmp(word, name) == 0;
    case FOLDED_NAME: return strcmp(folded, folded_name) == 0;
    case BEGINNING: return strncmp(folded_name, folded, strlen(folded)) == 0;
    default: return strstr(folded_name, folded) != NULL;
  }
}

static const char *list_names(struct arena *arena, const char *list, const char *name) {
  return list ? arena_printf(arena, "%s, %s", list, name) : name;
}

enum unit_match dataset_match_unit(const struct dataset *data, const char *word,
                                   size_t *unit, const char **hint) {
  struct arena *arena = data->arena;
  const char *folded = plain(arena, word);
  const char **names = arena_new_array(arena, data->units, const char *);
  for (size_t u = 0; u < data->units; u++) names[u] = plain(arena, data->name[u]);
  for (enum how how = EXACT_KEY; how < WAYS; how++) {
    if (how >= FOLDED_NAME && *folded == '\0') break;
    size_t found = 0;
    const char *list = NULL;
    for (size_t u = 0; u < data->units; u++) {
      if (!matches(how, word, folded, data->key[u], data->name[u], names[u])) continue;
      if (found++ == 0) *unit = u;
      if (found <= 8) list = list_names(arena, list, data->name[u]);
    }
    if (found == 1) return UNIT_FOUND;
    if (found > 1) return *hint = arena_printf(arena, "it could be %s", list),
                          UNIT_AMBIGUOUS;
  }
  *hint = arena_printf(arena, "nearest: %s",
                       text_three_nearest(arena, word, data->name, data->units));
  return UNIT_UNKNOWN;
}
