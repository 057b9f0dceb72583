/* A map from names to numbers. Names are borrowed; all memory is the arena's. */
#ifndef SCIRULES_BASE_MAP_H
#define SCIRULES_BASE_MAP_H

#include <stdint.h>

#include "base/arena.h"

enum { MAP_NONE = UINT32_MAX };

struct map_slot {
  const char *name;                            /* NULL: free */
  uint32_t length, value;
};

struct map {
  struct arena *arena;
  struct map_slot *slot;
  size_t room, count;
};

struct map map_new(struct arena *arena);

/* The value of name[0..length), MAP_NONE where it is not there. */
uint32_t map_get(const struct map *map, const char *name, size_t length);

/* The name as the map keeps it, NULL where it is not there. */
const char *map_name(const struct map *map, const char *name, size_t length);

/* Sets the value of name, a NUL-ended text that lives as long as the map. */
void map_put(struct map *map, const char *name, uint32_t value);

#endif
