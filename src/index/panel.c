#include "index/panel.h"

#include <stdlib.h>

#include "base/mem.h"

static const double slack = 1e-12;             /* 2/3 of the weight is at least 0.666… */

struct panel *panel_new(const struct tree *tree) {
  size_t most = 0;
  for (size_t i = 0; i < tree->nodes; i++)
    if (tree->node[i].children > most) most = tree->node[i].children;
  struct panel *panel = mem_new(1, sizeof *panel);
  panel->score = mem_new(most, sizeof *panel->score);
  panel->weight = mem_new(most, sizeof *panel->weight);
  panel->child = mem_new(most, sizeof *panel->child);
  return panel;
}

void panel_free(struct panel *panel) {
  if (panel == NULL) return;
  free(panel->score);
  free(panel->weight);
  free(panel->child);
  free(panel);
}

static void seat(struct panel *panel, uint32_t child, double score, double weight,
                 enum status status) {
  panel->score[panel->n] = score;
  panel->weight[panel->n] = weight;
  panel->child[panel->n++] = child;
  panel->total += weight;
  if (status > panel->status) panel->status = status;
}

static bool unseated(struct panel *panel, enum status status) {
  panel->status = status;
  return false;
}

bool panel_seat(struct panel *panel, const struct result *result,
                const struct node *group, size_t unit) {
  double all = 0, there = 0;
  size_t exist = 0, gaps = 0;
  panel->n = 0;
  panel->total = 0;
  panel->status = STATUS_NORMAL;
  for (uint32_t i = 0; i < group->children; i++) {
    const struct node_result *child = &result->node[group->child[i]];
    double weight = group->weight ? group->weight[i] : 1, score = child->score[unit];
    bool gap = is_missing(score);
    if (child->status[unit] == STATUS_IMPOSSIBLE) continue;
    exist++;
    if (!(weight > 0)) continue;
    all += weight;
    there += gap ? 0 : weight;
    gaps += gap;
    if (!gap) seat(panel, i, score, weight, child->status[unit]);
    else if (group->group_missing == GROUP_ZERO) seat(panel, i, 0, weight, STATUS_IMPUTED);
  }
  if (exist == 0 && group->children > 0) return unseated(panel, STATUS_IMPOSSIBLE);
  bool propagates = gaps > 0 && group->group_missing == GROUP_PROPAGATE;
  bool enough = there >= (group->available - slack) * all;
  return (panel->n > 0 && enough && !propagates) || unseated(panel, STATUS_MISSING);
}
