/* Groups and what their children are to them. */
#include <math.h>

#include "analysis/audit_parts.h"

static const double *score_of(const struct audit *audit, uint32_t node) {
  return audit->result->node[node].score;
}

static const struct node *node_at(const struct audit *audit, uint32_t node) {
  return &audit->result->tree->node[node];
}

static double correlate(const struct audit *audit, uint32_t a, uint32_t b) {
  return pearson_correlation(score_of(audit, a), score_of(audit, b), audit->result->units);
}

/* --- children beside their group --------------------------------------------------------- */

static void take_child(struct audit *audit, uint32_t child) {
  struct audit_node *own = &audit->node[child];
  own->nominal = result_weight(audit->result, child);
  own->share = result_share(audit->result, child);
  own->with_parent = correlate(audit, child, node_at(audit, child)->parent);
  own->with_index = correlate(audit, child, 0);
  own->effective = own->with_parent * own->with_parent;
  own->inflation = NAN;
}

/* Scales both weights of the children to sum 1. */
static void share_out(struct audit *audit, const struct node *group) {
  double nominal = 0, effective = 0;
  for (size_t k = 0; k < group->children; k++) {
    const struct audit_node *child = &audit->node[group->child[k]];
    nominal += child->nominal;
    if (!isnan(child->effective)) effective += child->effective;
  }
  for (size_t k = 0; k < group->children; k++) {
    audit->node[group->child[k]].nominal /= nominal;
    audit->node[group->child[k]].effective /= effective;
  }
}

static void take_children(struct audit *audit, const struct node *group) {
  for (size_t k = 0; k < group->children; k++) take_child(audit, group->child[k]);
  share_out(audit, group);
}

/* --- what the children are to each other ------------------------------------------------- */

static void count_pairs(const struct audit *audit, const struct node *node,
                        struct audit_group *group) {
  for (size_t i = 0; i < node->children; i++)
    for (size_t k = 0; k < i; k++) {
      double r = correlate(audit, node->child[i], node->child[k]);
      group->pairs += isnan(r) ? 0 : 1;
      group->redundant += r > AUDIT_REDUNDANT;
      group->negative += r < 0;
      group->weak += r >= 0 && r < AUDIT_WEAK;
    }
}

/* The inverse of the correlation matrix has sum of v^2 / value on its diagonal. */
static double inflation_of(const struct components *components, size_t i) {
  double sum = 0;
  for (size_t j = 0; j < components->n; j++) {
    double element = components->vector[j * components->n + i];
    double value = components->value[j];
    bool none = value < 1e-12 * components->value[0];
    if (none && fabs(element) > 1e-6) return INFINITY;
    if (!none) sum += element * element / value;
  }
  return sum;
}

static void take_components(struct audit *audit, const struct node *node,
                            struct audit_group *group) {
  size_t n = node->children, units = audit->result->units;
  double *score = arena_new_array(audit->arena, n * units, double);
  uint8_t *constant = arena_new_array(audit->arena, n, uint8_t);
  for (size_t i = 0; i < n * units; i++)
    score[i] = score_of(audit, node->child[i / units])[i % units];
  group->components = components_of(score, n, units, constant, audit->arena);
  const struct components *found = &group->components;
  for (size_t i = 0; i < found->n && found->n > 1; i++)
    audit->node[node->child[found->column[i]]].inflation = inflation_of(found, i);
  if (found->n < 2) return;
  double least = found->value[found->n - 1];
  bool none = least < 1e-12 * found->value[0];
  group->condition = none ? INFINITY : sqrt(found->value[0] / least);
}

static void take_group(struct audit *audit, uint32_t i) {
  const struct node *node = node_at(audit, i);
  struct audit_group *group = &audit->group[audit->groups++];
  const double **column = arena_new_array(audit->arena, node->children, const double *);
  *group = (struct audit_group){.node = i, .condition = NAN};
  for (size_t k = 0; k < node->children; k++) column[k] = score_of(audit, node->child[k]);
  group->alpha = cronbach_alpha(column, node->children, audit->result->units);
  count_pairs(audit, node, group);
  take_components(audit, node, group);
}

void audit_take_groups(struct audit *audit) {
  const struct tree *tree = audit->result->tree;
  uint32_t end = tree_end(tree, audit->start);
  audit->node = arena_new_array(audit->arena, tree->nodes, struct audit_node);
  audit->group = arena_new_array(audit->arena, tree->nodes, struct audit_group);
  for (uint32_t i = 0; i < tree->nodes; i++)
    audit->node[i] = (struct audit_node){NAN, NAN, NAN, NAN, NAN, NAN};
  for (uint32_t i = audit->start; i < end; i++) {
    if (tree->node[i].kind != NODE_GROUP) continue;
    take_children(audit, &tree->node[i]);
    take_group(audit, i);
  }
}
