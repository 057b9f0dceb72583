#include "analysis/audit.h"

#include <math.h>
#include <stdlib.h>

#include "analysis/audit_parts.h"

struct audit *audit_new(const struct result *result, uint32_t start) {
  struct arena *arena = arena_new();
  struct audit *audit = arena_new_one(arena, struct audit);
  *audit = (struct audit){.result = result, .start = start, .arena = arena};
  audit_take_groups(audit);
  audit_take_parameters(audit);
  audit_find(audit);
  return audit;
}

void audit_free(struct audit *audit) {
  if (audit == NULL) return;
  free(audit->finding);
  arena_free(audit->arena);
}

double audit_chance(double units) {
  return 1.96 / sqrt(units);
}
