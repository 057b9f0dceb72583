/* Open addressing, linear probing, at most three quarters full. */
#include "base/map.h"

#include <string.h>

struct map map_new(struct arena *arena) {
  return (struct map){.arena = arena};
}

/* Eight bytes at a time, each time multiplied and folded. What comes first in a map shows
 * nowhere, so the order of bytes in a word does not matter. */
static uint64_t hash_of(const char *name, size_t length) {
  uint64_t hash = length, word;
  for (;; name += 8, length -= 8) {
    word = 0;
    memcpy(&word, name, length < 8 ? length : 8);
    hash = (hash ^ word) * 0x9e3779b97f4a7c15;
    hash ^= hash >> 32;
    if (length <= 8) return hash;
  }
}

static struct map_slot *find(const struct map *map, const char *name, size_t length) {
  size_t at = hash_of(name, length) & (map->room - 1);
  for (;; at = (at + 1) & (map->room - 1)) {
    struct map_slot *slot = &map->slot[at];
    if (slot->name == NULL) return slot;
    if (slot->length == length && memcmp(slot->name, name, length) == 0) return slot;
  }
}

uint32_t map_get(const struct map *map, const char *name, size_t length) {
  if (map->room == 0) return MAP_NONE;
  const struct map_slot *slot = find(map, name, length);
  return slot->name ? slot->value : MAP_NONE;
}

const char *map_name(const struct map *map, const char *name, size_t length) {
  return map->room == 0 ? NULL : find(map, name, length)->name;
}

static void grow(struct map *map) {
  struct map old = *map;
  map->room = old.room ? old.room * 2 : 32;
  map->slot = arena_new_array(map->arena, map->room, struct map_slot);
  for (size_t i = 0; i < old.room; i++)
    if (old.slot[i].name) *find(map, old.slot[i].name, old.slot[i].length) = old.slot[i];
}

void map_put(struct map *map, const char *name, uint32_t value) {
  if (map->count * 4 >= map->room * 3) grow(map);
  size_t length = strlen(name);
  struct map_slot *slot = find(map, name, length);
  map->count += slot->name == NULL;
  *slot = (struct map_slot){name, (uint32_t)length, value};
}
