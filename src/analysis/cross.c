#include "analysis/cross.h"

#include <math.h>

static void fill_beside(struct readings *readings, const struct beside *from,
                        const uint32_t *unit, struct beside *out) {
  if (from->number != NULL)
    out->number = arena_new_array(readings->arena, readings->units, double);
  if (from->group != NULL)
    out->group = arena_new_array(readings->arena, readings->units, const char *);
  for (size_t u = 0; u < readings->units; u++) {
    bool known = unit[u] != NO_UNIT;
    if (from->number != NULL) out->number[u] = known ? from->number[unit[u]] : NAN;
    if (from->group != NULL) out->group[u] = known ? from->group[unit[u]] : NULL;
  }
}

static void fill(struct readings *readings, size_t i, const struct reading *from,
                 const uint32_t *unit) {
  struct reading *out = &readings->node[i];
  *out = (struct reading){.read = true, .yes_no = from->yes_no};
  fill_beside(readings, &from->beside, unit, &out->beside);
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

void cross_complete(struct readings *readings, const struct result *home,
                    const uint32_t *unit, bool *filled) {
  for (size_t i = 0; i < home->tree->nodes; i++) {
    filled[i] = !readings->node[i].read;
    if (filled[i]) fill(readings, i, &home->readings->node[i], unit);
  }
}

size_t cross_count(const struct pair *pair, bool *const filled[2]) {
  size_t count = 0;
  for (uint32_t i = 0; i < pair->tree[1]->nodes; i++) {
    uint32_t partner = pair->node[1][i];
    if (partner == NO_NODE || pair->tree[1]->node[i].kind != NODE_PARAMETER) continue;
    count += filled[1][i] || filled[0][partner];
  }
  return count;
}
