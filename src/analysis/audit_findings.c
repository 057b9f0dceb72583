/* What a methodologist should look at, the weightiest first. */
#include <math.h>
#include <stdlib.h>

#include "analysis/audit_parts.h"
#include "base/mem.h"
#include "base/number.h"

static void add(struct audit *audit, struct audit_finding finding) {
  audit->finding = mem_grow(audit->finding, &audit->findings_room, audit->findings + 1,
                            sizeof *audit->finding);
  audit->finding[audit->findings++] = finding;
}

static const struct node *node_at(const struct audit *audit, uint32_t node) {
  return &audit->result->tree->node[node];
}

static double share_of(const struct audit *audit, uint32_t node) {
  return node == 0 ? 1 : audit->node[node].share;
}

/* --- pairs ------------------------------------------------------------------------------- */

/* Whether so much is more than chance among the units that have both scores. */
static bool is_told(const struct result *result, uint32_t a, uint32_t b, double r) {
  double units = 0;
  for (size_t u = 0; u < result->units; u++)
    units += !is_missing(result->node[a].score[u] + result->node[b].score[u]);
  return fabs(r) > audit_chance(units);
}

static void look_at_pair(struct audit *audit, uint32_t a, uint32_t b) {
  const struct result *result = audit->result;
  double r = pearson_correlation(result->node[a].score, result->node[b].score, result->units);
  double share = fmin(share_of(audit, a), share_of(audit, b));
  bool siblings = node_at(audit, a)->parent == node_at(audit, b)->parent;
  if (!((r > AUDIT_REDUNDANT || r < AUDIT_OPPOSED) && is_told(result, a, b, r))) return;
  if (r > 0)
    add(audit, (struct audit_finding){AUDIT_PAIR_REDUNDANT, a, b, r, NAN, share * r});
  else if (siblings)
    add(audit, (struct audit_finding){AUDIT_PAIR_OPPOSED, a, b, r, NAN, share * -r});
}

/* Parameters with all others, groups with their siblings. */
static void look_at_pairs(struct audit *audit) {
  uint32_t end = tree_end(audit->result->tree, audit->start);
  for (size_t i = 0; i < audit->parameters; i++)
    for (size_t k = i + 1; k < audit->parameters; k++)
      look_at_pair(audit, audit->parameter[i].node, audit->parameter[k].node);
  for (uint32_t a = audit->start + 1; a < end; a++)
    for (uint32_t b = a + 1; b < end; b++)
      if (node_at(audit, a)->parent == node_at(audit, b)->parent &&
          node_at(audit, a)->kind != NODE_BONUS && node_at(audit, b)->kind != NODE_BONUS &&
          (node_at(audit, a)->kind == NODE_GROUP || node_at(audit, b)->kind == NODE_GROUP))
        look_at_pair(audit, a, b);
}

/* --- children in their groups ------------------------------------------------------------ */

static void look_at_weight(struct audit *audit, uint32_t child, uint32_t group) {
  const struct audit_node *own = &audit->node[child];
  double off = own->effective - own->nominal;
  bool stronger = off > 0;
  double ratio = stronger ? own->effective / own->nominal : own->nominal / own->effective;
  if (!(fabs(off) >= 0.05 && ratio >= 1.5)) return;
  add(audit, (struct audit_finding){stronger ? AUDIT_STRONGER : AUDIT_FAINTER, child, group,
                                    own->nominal, own->effective,
                                    share_of(audit, group) * fabs(off)});
}

static void look_at_child(struct audit *audit, uint32_t child) {
  const struct audit_node *own = &audit->node[child];
  uint32_t group = node_at(audit, child)->parent;
  double weight = fmax(share_of(audit, child) * (AUDIT_WEAK - own->with_parent),
                       share_of(audit, group) * (own->nominal - own->effective));
  if (own->nominal > 0 && own->with_parent < -audit_chance((double)audit->result->units))
    add(audit, (struct audit_finding){AUDIT_AGAINST, child, group, own->with_parent, NAN,
                                      weight + share_of(audit, child)});
  else if (own->nominal > 0 && own->with_parent < AUDIT_WEAK)
    add(audit, (struct audit_finding){AUDIT_HARDLY, child, group, own->with_parent, NAN,
                                      weight});
  else
    look_at_weight(audit, child, group);
  if (own->inflation > AUDIT_INFLATION)
    add(audit, (struct audit_finding){AUDIT_COLLINEAR, child, group, own->inflation, NAN,
                                      share_of(audit, child)});
}

static void look_at_group(struct audit *audit, const struct audit_group *group) {
  const struct components *components = &group->components;
  const struct node *node = node_at(audit, group->node);
  for (size_t k = 0; k < node->children; k++) look_at_child(audit, node->child[k]);
  if (components->n < 3 || !(group->alpha < AUDIT_ALPHA)) return;
  double first = components->value[0] / (double)components->n;
  add(audit, (struct audit_finding){AUDIT_INCOHERENT, group->node, NO_NODE, group->alpha,
                                    first, share_of(audit, group->node) *
                                    fmin(AUDIT_ALPHA - group->alpha, 1) / 10});
}

/* --- parameters -------------------------------------------------------------------------- */

static void look_at_spread(struct audit *audit, const struct audit_parameter *own) {
  double share = share_of(audit, own->node);
  if (own->constant)
    add(audit, (struct audit_finding){AUDIT_CONSTANT, own->node, NO_NODE, NAN, NAN, share});
  else if (own->same >= AUDIT_SAME)
    add(audit, (struct audit_finding){AUDIT_NEARLY_CONSTANT, own->node, NO_NODE, own->same,
                                      NAN, share / 2});
  else if (own->outlying[1])
    add(audit, (struct audit_finding){AUDIT_OUTLIERS, own->node, NO_NODE, own->score.skew,
                                      own->score.kurtosis, share / 2});
}

static void look_at_parameter(struct audit *audit, const struct audit_parameter *own) {
  double share = share_of(audit, own->node);
  double available = (double)own->values / (double)own->units;
  look_at_spread(audit, own);
  if (available < AUDIT_AVAILABLE)
    add(audit, (struct audit_finding){AUDIT_SPARSE, own->node, NO_NODE, available, NAN,
                                      share * (1 - available)});
}

/* --- all --------------------------------------------------------------------------------- */

static int by_weight(const void *left, const void *right) {
  const struct audit_finding *a = left, *b = right;
  if (!number_same12(a->weight, b->weight)) return a->weight > b->weight ? -1 : 1;
  if (a->kind != b->kind) return a->kind < b->kind ? -1 : 1;
  if (a->node != b->node) return a->node < b->node ? -1 : 1;
  return (a->other > b->other) - (a->other < b->other);
}

void audit_find(struct audit *audit) {
  look_at_pairs(audit);
  bool enough = audit_chance((double)audit->result->units) < 1;
  for (size_t i = 0; i < audit->groups && enough; i++)
    look_at_group(audit, &audit->group[i]);
  for (size_t i = 0; i < audit->parameters; i++)
    look_at_parameter(audit, &audit->parameter[i]);
  if (audit->findings > 0)
    qsort(audit->finding, audit->findings, sizeof *audit->finding, by_weight);
}
