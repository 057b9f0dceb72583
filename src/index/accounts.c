/* Who brought how many points. The contribution of a node is slope * score + offset, with
 * slope 1 and offset 0 for the node where the account starts. A group's score is affine in
 * its children's scores as long as it is an arithmetic mean, normalised by an affine map,
 * and not capped; then slope and offset are handed down, each child taking its weight's
 * share of both. Elsewhere they are NaN, and so is everything below.
 *
 *     group:     rescale * (sum of w_i s_i) + shift,  the w_i summing to 1
 *     child i:   slope_i = slope * rescale * w_i,  offset_i = (slope * shift + offset) * w_i
 *
 * Where the aggregate gives each unit weights v_i of its own, w_i is v_i / sum of v, and that
 * sum a part of rescale.
 */
#include <math.h>

#include "index/panel.h"

struct account {
  const struct result *result;
  size_t unit;
  double *weight, *contribution;
  struct panel *panel;
};

/* Contribution of a node, as a function of its score. */
struct line {
  double slope, offset;
};

static bool is_additive(const struct method_use *aggregate) {
  if (aggregate->function != NULL) return false;
  return aggregate->method == NULL || aggregate->method->additive ||
         aggregate->method->weighs_units;
}

/* The group's line as one of its aggregated score with bonus: through decimals and
 * normalisation. */
static struct line line_inside(const struct account *account, uint32_t group,
                               struct line line) {
  const struct node_result *own = &account->result->node[group];
  size_t u = account->unit;
  bool capped = own->cut != NULL && own->cut[u];
  if (!own->affine || capped ||
      !is_additive(&account->result->tree->node[group].aggregate))
    return (struct line){NAN, NAN};
  if (own->unrounded != NULL && own->unrounded[u] != 0)
    line.slope *= own->score[u] / own->unrounded[u];
  return (struct line){line.slope * own->slope, line.slope * own->offset + line.offset};
}

static void enter(struct account *account, uint32_t node, double weight, double score,
                  struct line line) {
  account->weight[node] = weight;
  account->contribution[node] = weight * (line.slope * score + line.offset);
}

/* Enters the bonus; what share of the group's score is left to the children. An added bonus
 * takes no share from them, nor any of the offset. */
static double enter_bonus(struct account *account, uint32_t i, struct line line) {
  if (i == NO_NODE || is_missing(account->result->node[i].score[account->unit])) return 1;
  const struct node *bonus = &account->result->tree->node[i];
  if (bonus->adds) line.offset = 0;
  enter(account, i, bonus->share, account->result->node[i].score[account->unit], line);
  return bonus->adds ? 1 : 1 - bonus->share;
}

/* Seats the children with the unit's own weights, unless these are all 0; their sum. 1 where
 * the weights are the same for all units. */
static double seat(struct account *account, uint32_t i) {
  const struct node *group = &account->result->tree->node[i];
  const double *own = account->result->node[i].own_weight;
  struct panel *panel = account->panel;
  panel_seat(panel, account->result, group, account->unit);
  double sum = 0;
  for (size_t k = 0; own != NULL && k < panel->n; k++)
    sum += own[panel->child[k] * account->result->units + account->unit];
  for (size_t k = 0; sum > 0 && k < panel->n; k++)
    panel->weight[k] = own[panel->child[k] * account->result->units + account->unit];
  if (sum > 0) panel->total = sum;
  return own != NULL ? sum : 1;
}

/* Enters the children that are seated, who share what the bonus left. */
static void enter_children(struct account *account, const struct node *group, double left,
                           struct line line) {
  struct panel *panel = account->panel;
  for (size_t k = 0; k < panel->n; k++)
    enter(account, group->child[panel->child[k]],
          left * panel->weight[k] / panel->total, panel->score[k], line);
}

/* Hands the line of node i down to all below it. */
static void share_out(struct account *account, uint32_t i, struct line line) {
  const struct node *group = &account->result->tree->node[i];
  if (group->kind != NODE_GROUP) return;
  if (is_missing(account->result->node[i].score[account->unit])) return;
  line = line_inside(account, i, line);
  double left = enter_bonus(account, group->bonus, line);
  line.slope *= seat(account, i);
  enter_children(account, group, left, line);
  for (size_t k = 0; k < group->children; k++) {
    double weight = account->weight[group->child[k]];
    if (!isnan(weight))
      share_out(account, group->child[k],
                (struct line){weight * line.slope, weight * line.offset});
  }
}

void result_accounts_of(const struct result *result, size_t unit, uint32_t start,
                        double *weight, double *contribution) {
  struct account account = {result, unit, weight, contribution, panel_new(result->tree)};
  for (size_t i = 0; i < result->tree->nodes; i++) weight[i] = contribution[i] = NAN;
  double score = result->node[start].score[unit];
  if (!is_missing(score)) {
    enter(&account, start, 1, score, (struct line){1, 0});
    share_out(&account, start, (struct line){1, 0});
  }
  panel_free(account.panel);
}

void result_accounts(const struct result *result, size_t unit, double *weight,
                     double *contribution) {
  result_accounts_of(result, unit, 0, weight, contribution);
}
