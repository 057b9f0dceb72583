#include <math.h>
#include <string.h>

#include "index/messages.h"
#include "index/stages.h"

static size_t least(const double *x, size_t n) {
  size_t at = 0;
  for (size_t i = 1; i < n; i++)
    if (x[i] < x[at]) at = i;
  return at;
}

/* The observed value that gets the lowest score, by a method that says itself which way
 * round is better and looks at no other unit. */
static double worst_scored(const struct node *node, const struct dataset *data,
                           const struct statistics *s, struct arena *arena) {
  struct diags *unheard = diags_new();
  double *score = arena_new_array(arena, s->n, double);
  struct normalise_call call = {
    .x = score, .n = s->n, .use = &node->normalise, .statistics = s,
    .cut = arena_new_array(arena, s->n, uint8_t),
  };
  memcpy(score, s->sorted, s->n * sizeof *score);
  treat(node, data, score, s->n, NULL, unheard);
  diags_free(unheard);
  node->normalise.method->normalise(&call);
  return s->sorted[least(score, s->n)];
}

static double worst(const struct node *node, const struct dataset *data,
                    const struct statistics *s, struct arena *arena) {
  const struct method *method = node->normalise.method;
  bool fixed = method != NULL && method->fixes_direction && s->n > 0;
  return fixed ? worst_scored(node, data, s, arena) : node->lower ? s->max : s->min;
}

/* What a gap gets; statistics are those of the observed values alone. NaN: it stays. */
static double filling(const struct node *node, const struct dataset *data,
                      const struct statistics *s, struct arena *arena) {
  if (node->missing == MISSING_WORST) return worst(node, data, s, arena);
  const double by[] = {
    [MISSING_SKIP]   = NAN,
    [MISSING_MEAN]   = s->mean,
    [MISSING_MEDIAN] = s->median,
    [MISSING_ERROR]  = NAN,
    [MISSING_NUMBER] = node->missing_number,
  };
  return by[node->missing];
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
    fill(x, status, data->units, filling(node, data, &s, arena));
  }
  arena_free(arena);
  return !refused;
}
