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
  panel->name = mem_new(most, sizeof *panel->name);
  return panel;
}

void panel_free(struct panel *panel) {
  if (panel == NULL) return;
  free(panel->score);
  free(panel->weight);
  free(panel->child);
  free(panel->name);
  free(panel);
}

/* What a group's children weigh: those that exist, and of these those with a score. */
struct tally {
  double exist, there;
  bool any, gap;                               /* whether a child exists, and lacks a score */
};

static void seat(struct panel *panel, uint32_t child, double score, double weight,
                 enum status status) {
  panel->score[panel->n] = score;
  panel->weight[panel->n] = weight;
  panel->child[panel->n++] = child;
  panel->total += weight;
  if (status > panel->status) panel->status = status;
}

/* Counts the child at position i and seats it where it takes part. */
static void call_up(struct panel *panel, const struct node *group, uint32_t i,
                    double weight, const struct node_result *child, size_t unit,
                    struct tally *tally) {
  double score = child->score[unit];
  bool gap = is_missing(score);
  if (child->status[unit] == STATUS_IMPOSSIBLE) return;
  tally->any = true;
  if (!(weight > 0)) return;
  tally->exist += weight;
  tally->there += gap ? 0 : weight;
  tally->gap = tally->gap || gap;
  if (!gap) seat(panel, i, score, weight, child->status[unit]);
  else if (group->group_missing == GROUP_ZERO) seat(panel, i, 0, weight, STATUS_IMPUTED);
}

static bool unseated(struct panel *panel, enum status status) {
  panel->status = status;
  return false;
}

bool panel_seat(struct panel *panel, const struct result *result,
                const struct node *group, size_t unit) {
  struct tally tally = {0};
  const double *weight = result_weights(result, group);
  panel->n = 0;
  panel->total = 0;
  panel->status = STATUS_NORMAL;
  for (uint32_t i = 0; i < group->children; i++)
    call_up(panel, group, i, weight ? weight[i] : 1, &result->node[group->child[i]],
            unit, &tally);
  if (!tally.any && group->children > 0) return unseated(panel, STATUS_IMPOSSIBLE);
  bool propagates = tally.gap && group->group_missing == GROUP_PROPAGATE;
  bool enough = tally.there >= (group->available - slack) * tally.exist;
  return (panel->n > 0 && enough && !propagates) || unseated(panel, STATUS_MISSING);
}
