#include <math.h>

#include "index/messages.h"
#include "index/stages.h"

/* What a gap gets; statistics are those of the observed values alone. NaN: it stays. */
static double filling(const struct node *node, const struct statistics *s) {
  switch (node->missing) {
    case MISSING_MEAN: return s->mean;
    case MISSING_MEDIAN: return s->median;
    case MISSING_WORST: return node->lower ? s->max : s->min;
    case MISSING_NUMBER: return node->missing_number;
    default: return NAN;
  }
}

static struct roll gaps_in(const double *x, const uint8_t *status, size_t n) {
  struct roll gaps = {0};
  for (size_t u = 0; u < n; u++)
    if (is_missing(x[u]) && status[u] != STATUS_IMPOSSIBLE) roll_add(&gaps, u);
  return gaps;
}

static void fill(double *x, uint8_t *status, size_t n, double value) {
  for (size_t u = 0; u < n; u++) {
    if (!is_missing(x[u]) || status[u] == STATUS_IMPOSSIBLE) continue;
    x[u] = value;
    status[u] = is_missing(value) ? STATUS_MISSING : STATUS_IMPUTED;
  }
}

bool impute(const struct node *node, const struct dataset *data, double *x,
            uint8_t *status, struct diags *diags) {
  struct roll gaps = gaps_in(x, status, data->units);
  if (gaps.count == 0) return true;
  struct arena *arena = arena_new();
  bool refused = node->missing == MISSING_ERROR;
  if (refused) {
    struct place place = place_or_node(node->value->place, node);
    diag_add(diags, place, VALUE_REQUIRED_HINT, VALUE_REQUIRED, node_called(node),
             roll_text(&gaps, data, arena));
  } else {
    struct statistics s = statistics_of(x, data->units, arena);
    fill(x, status, data->units, filling(node, &s));
  }
  arena_free(arena);
  return !refused;
}
