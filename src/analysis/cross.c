#include "analysis/cross.h"

#include <math.h>

#include "analysis/pair.h"

static void fill(struct readings *readings, size_t i, const struct reading *from,
                 const uint32_t *unit) {
  struct reading *out = &readings->node[i];
  *out = (struct reading){.read = true, .yes_no = from->yes_no};
  out->status = arena_new_array(readings->arena, readings->units, uint8_t);
  if (from->value != NULL)
    out->value = arena_new_array(readings->arena, readings->units, double);
  for (size_t u = 0; u < readings->units; u++) {
    bool known = unit[u] != NO_UNIT;
    uint8_t otherwise = from->value != NULL ? STATUS_MISSING : STATUS_NORMAL;
    out->status[u] = known ? from->status[unit[u]] : otherwise;
    if (from->value != NULL) out->value[u] = known ? from->value[unit[u]] : NAN;
  }
}

size_t cross_complete(struct readings *readings, const struct result *home,
                      const uint32_t *unit) {
  size_t filled = 0;
  for (size_t i = 0; i < home->tree->nodes; i++) {
    if (readings->node[i].read) continue;
    fill(readings, i, &home->readings->node[i], unit);
    filled += home->tree->node[i].kind == NODE_PARAMETER;
  }
  return filled;
}
