/* How the units are spread over each parameter. */
#include <math.h>

#include "analysis/audit_parts.h"
#include "base/number.h"
#include "index/stages.h"

enum { FAR = 3 };                              /* interquartile ranges */

/* The commonest of the sorted values, and how many different ones there are. */
static void count_same(const struct statistics *s, struct audit_parameter *out) {
  size_t most = 0;
  for (size_t from = 0, end; from < s->n; from = end, out->distinct++) {
    for (end = from + 1; end < s->n && number_same12(s->sorted[from], s->sorted[end]);) end++;
    if (end - from > most) most = end - from;
  }
  out->same = s->n > 0 ? (double)most / (double)s->n : NAN;
}

static bool is_far(const struct statistics *s, double value) {
  double low = statistics_quantile(s, 0.25), high = statistics_quantile(s, 0.75);
  double reach = FAR * (high - low);
  return reach > 0 && (value < low - reach || value > high + reach);
}

static bool is_outlying(const struct shape *shape, size_t distinct) {
  return distinct > 2 && fabs(shape->skew) > AUDIT_SKEW && shape->kurtosis > AUDIT_KURTOSIS;
}

static void take_units(const struct audit *audit, const struct node_result *own,
                       struct audit_parameter *out) {
  for (size_t u = 0; u < audit->result->units; u++) {
    out->units += own->status[u] != STATUS_IMPOSSIBLE;
    out->values += !is_missing(own->value[u]);
  }
}

static void take_far(const struct audit *audit, const struct node_result *own,
                     const struct statistics *s, struct audit_parameter *out) {
  out->far = arena_new_array(audit->arena, s->n, uint32_t);
  for (uint32_t u = 0; u < audit->result->units; u++)
    if (!is_missing(own->value[u]) && is_far(s, own->value[u])) out->far[out->fars++] = u;
}

static void take_parameter(struct audit *audit, uint32_t i) {
  const struct node_result *own = &audit->result->node[i];
  struct audit_parameter *out = &audit->parameter[audit->parameters++];
  size_t n = audit->result->units;
  struct statistics value = statistics_of(own->value, n, audit->arena);
  struct statistics score = statistics_of(own->score, n, audit->arena);
  *out = (struct audit_parameter){.node = i};
  take_units(audit, own, out);
  count_same(&value, out);
  take_far(audit, own, &value, out);
  out->value = statistics_shape(own->value, n);
  out->score = statistics_shape(own->score, n);
  out->outlying[0] = is_outlying(&out->value, out->distinct);
  out->outlying[1] = is_outlying(&out->score, out->distinct);
  out->constant = score.n > 1 && number_same12(score.min, score.max);
}

void audit_take_parameters(struct audit *audit) {
  const struct tree *tree = audit->result->tree;
  uint32_t end = tree_end(tree, audit->start);
  audit->parameter = arena_new_array(audit->arena, tree->parameters, struct audit_parameter);
  for (uint32_t i = audit->start; i < end; i++)
    if (tree->node[i].kind == NODE_PARAMETER) take_parameter(audit, i);
}
