#include "index/earlier.h"

#include <math.h>
#include <string.h>

const struct known *earlier_find(const struct earlier *earlier, const char *key) {
  uint32_t at = map_get(earlier->units, key, strlen(key));
  if (at == MAP_NONE || earlier->known[at].edition == NULL) return NULL;
  return &earlier->known[at];
}

double *earlier_numbers(const struct earlier *earlier, const struct dataset *data,
                        struct arena *arena) {
  double *number = arena_new_array(arena, data->units, double);
  for (size_t u = 0; u < data->units; u++) {
    const struct known *known = earlier_find(earlier, data->key[u]);
    number[u] = known != NULL ? known->value : NAN;
  }
  return number;
}
