#include "index/roll.h"

void roll_add(struct roll *roll, size_t unit) {
  if (roll->count < ROLL_NAMED) roll->named[roll->count] = unit;
  roll->count++;
}

static const char *called(const struct dataset *data, size_t unit, struct arena *arena) {
  const char *name = data->name ? data->name[unit] : NULL;
  const char *key = data->key ? data->key[unit] : NULL;
  if (name == NULL || key == NULL) return arena_printf(arena, "unit %zu", unit + 1);
  return arena_printf(arena, "%s (%s)", name, key);
}

const char *roll_text(const struct roll *roll, const struct dataset *data,
                      struct arena *arena) {
  const char *text = "";
  size_t named = roll->count < ROLL_NAMED ? roll->count : ROLL_NAMED;
  for (size_t i = 0; i < named; i++) {
    bool last = i > 0 && i + 1 == roll->count;
    const char *between = i == 0 ? "" : last ? " and " : ", ";
    text = arena_printf(arena, "%s%s%s", text, between,
                        called(data, roll->named[i], arena));
  }
  size_t more = roll->count - named;
  if (more == 0) return text;
  return arena_printf(arena, "%s and %zu more unit%s", text, more, more > 1 ? "s" : "");
}
