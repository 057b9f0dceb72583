#include "analysis/effect.h"

#include <math.h>
#include <string.h>

#include "index/variant.h"

struct trial {
  const struct diff *diff;
  const struct result *before;
  const char *const *why;
  struct effects *effects;
  size_t at;                                   /* position in the list */
  const struct difference *difference;
  struct effect *effect;
};

static const struct tree *tree_of(const struct trial *trial, int side) {
  return trial->diff->pair->tree[side];
}

static struct tree *stopped(const struct trial *trial, enum obstacle obstacle) {
  trial->effect->obstacle = obstacle;
  return NULL;
}

static struct tree *told_with(const struct trial *trial, size_t with) {
  trial->effect->with = with;
  return stopped(trial, OBSTACLE_WITH);
}

static struct tree *untold(const struct trial *trial, const char *why) {
  trial->effect->why = why;
  return stopped(trial, OBSTACLE_DATA);
}

/* --- what stands in the way -------------------------------------------------------------- */

/* Whether a node below i, or i itself, has a partner. */
static bool is_mixed(const struct trial *trial, int side, uint32_t i) {
  uint32_t end = tree_end(tree_of(trial, side), i);
  for (uint32_t k = i; k < end; k++)
    if (trial->diff->pair->node[side][k] != NO_NODE) return true;
  return false;
}

/* Why node k of the second tree, or one below it, cannot be read; NULL where all can. */
static const char *unread(const struct trial *trial, uint32_t k) {
  uint32_t end = tree_end(tree_of(trial, 1), k);
  for (uint32_t n = k; n < end; n++)
    if (trial->why[n] != NULL) return trial->why[n];
  return NULL;
}

static bool is_alone(const struct trial *trial, uint32_t i) {
  const struct tree *tree = tree_of(trial, 0);
  const struct node *node = &tree->node[i];
  return node->kind != NODE_BONUS && tree->node[node->parent].children == 1;
}

/* The difference of the same kind with the group that this node came or went with. */
static size_t of_group(const struct trial *trial, int side) {
  const struct difference *list = trial->diff->list;
  uint32_t i = trial->difference->node[side];
  size_t at = trial->at;
  while (list[at].within || tree_end(tree_of(trial, side), list[at].node[side]) <= i) at--;
  return at;
}

/* --- changes ----------------------------------------------------------------------------- */

/* What the node is to weigh; 1 where the data alone would say. */
static double new_weight(const struct trial *trial) {
  double weight = trial->difference->weight[1];
  return isnan(weight) ? 1 : weight;
}

static struct tree *with_added(const struct trial *trial) {
  const struct tree *tree = tree_of(trial, 1);
  uint32_t k = trial->difference->node[1];
  uint32_t group = trial->diff->pair->node[1][tree->node[k].parent];
  if (trial->difference->within) return told_with(trial, of_group(trial, 1));
  bool second = tree->node[k].kind == NODE_BONUS &&
                tree_of(trial, 0)->node[group].bonus != NO_NODE;
  if (second || is_mixed(trial, 1, k)) return stopped(trial, OBSTACLE_MIXED);
  if (unread(trial, k) != NULL) return untold(trial, unread(trial, k));
  struct tree *variant = variant_new(tree_of(trial, 0));
  variant_add(variant, group, tree, k, new_weight(trial));
  return variant;
}

static struct tree *with_removed(const struct trial *trial) {
  uint32_t i = trial->difference->node[0];
  if (trial->difference->within) return told_with(trial, of_group(trial, 0));
  if (is_mixed(trial, 0, i)) return stopped(trial, OBSTACLE_MIXED);
  if (is_alone(trial, i)) return stopped(trial, OBSTACLE_ALONE);
  struct tree *variant = variant_new(tree_of(trial, 0));
  variant_drop(variant, i);
  return variant;
}

static struct tree *with_moved(const struct trial *trial) {
  const struct tree *tree = tree_of(trial, 0);
  uint32_t i = trial->difference->node[0], end = tree_end(tree, i);
  uint32_t parent = tree_of(trial, 1)->node[trial->difference->node[1]].parent;
  uint32_t group = trial->diff->pair->node[1][parent];
  if (group == NO_NODE || (group >= i && group < end)) return stopped(trial, OBSTACLE_GROUP);
  if (tree->node[i].kind == NODE_BONUS && tree->node[group].bonus != NO_NODE)
    return stopped(trial, OBSTACLE_MIXED);
  if (is_alone(trial, i)) return stopped(trial, OBSTACLE_ALONE);
  struct tree *variant = variant_new(tree);
  variant_drop(variant, i);
  variant_add(variant, group < i ? group : group - (end - i), tree, i,
              new_weight(trial));
  return variant;
}

static struct tree *with_weight(const struct trial *trial) {
  struct tree *variant = variant_new(tree_of(trial, 0));
  variant_weigh(variant, trial->difference->node[0], trial->difference->weight[1]);
  return variant;
}

/* --- rules ------------------------------------------------------------------------------- */

static void take_ties(struct tree *variant, const struct tree *other) {
  variant->ties = other->ties;
}

static void take_round_first(struct tree *variant, const struct tree *other) {
  variant->round_first = other->round_first;
  variant->decimals = other->decimals;
}

static struct tree *with_edition(const struct trial *trial) {
  static const struct {
    const char *key;
    void (*take)(struct tree *variant, const struct tree *other);
  } fields[] = {{"ranking.ties", take_ties}, {"ranking.round_first", take_round_first}};
  for (size_t f = 0; f < sizeof fields / sizeof *fields; f++) {
    if (strcmp(trial->difference->aspect->key, fields[f].key) != 0) continue;
    struct tree *variant = variant_new(tree_of(trial, 0));
    fields[f].take(variant, tree_of(trial, 1));
    return variant;
  }
  return stopped(trial, OBSTACLE_UNITS);
}

static bool is_of_edition(const struct difference *difference) {
  return difference->aspect != NULL && difference->aspect->on == ON_INDEX;
}

/* The first difference in the rule of the same node. */
static size_t first_of_rule(const struct trial *trial) {
  const struct difference *list = trial->diff->list;
  size_t at = trial->at;
  while (at > 0 && list[at - 1].kind == DIFF_RULE && !is_of_edition(&list[at - 1]) &&
         list[at - 1].node[1] == trial->difference->node[1]) at--;
  return at;
}

/* Where the weights came from the scores and the second edition gives them: those of the
 * children that are in the group in both. */
static void take_weights(const struct trial *trial, struct tree *variant) {
  const uint32_t *pair = trial->diff->pair->node[0];
  const struct tree *now = tree_of(trial, 1);
  uint32_t i = trial->difference->node[0], group = trial->difference->node[1];
  const struct node *before = &tree_of(trial, 0)->node[i];
  bool given = now->node[group].kind == NODE_GROUP && now->node[group].weight != NULL;
  if (!method_weighs_scores(&before->weighing) || !given) return;
  for (size_t c = 0; c < before->children; c++) {
    uint32_t k = pair[before->child[c]];
    if (k != NO_NODE && now->node[k].parent == group)
      variant_weigh(variant, before->child[c], trial->diff->weight[1][k]);
  }
}

static struct tree *with_rule(const struct trial *trial) {
  uint32_t k = trial->difference->node[1];
  if (is_of_edition(trial->difference)) return with_edition(trial);
  if (first_of_rule(trial) != trial->at) return told_with(trial, first_of_rule(trial));
  if (trial->why[k] != NULL) return untold(trial, trial->why[k]);
  struct tree *variant = variant_new(tree_of(trial, 0));
  variant_rule(variant, trial->difference->node[0], &tree_of(trial, 1)->node[k]);
  take_weights(trial, variant);
  return variant;
}

/* --- what comes of it -------------------------------------------------------------------- */

static void compare_totals(const struct result *before, const struct result *after,
                           struct effect *effect) {
  double sum = 0;
  size_t count = 0;
  for (uint32_t u = 0; u < before->units; u++) {
    double change = after->node[0].score[u] - before->node[0].score[u];
    if (isnan(change)) continue;
    if (fabs(change) > fabs(effect->greatest)) effect->greatest = change, effect->unit = u;
    sum += fabs(change);
    count++;
  }
  effect->mean = count > 0 ? sum / (double)count : NAN;
  if (count == 0) effect->greatest = NAN;
}

static void compare_ranks(const struct result *before, const struct result *after,
                          struct effect *effect) {
  for (uint32_t u = 0; u < before->units; u++) {
    double was = before->node[0].rank[u], is = after->node[0].rank[u];
    effect->ranks += isnan(was) || isnan(is) ? isnan(was) != isnan(is) : was != is;
    if (was - is > effect->places_up) effect->places_up = was - is, effect->up = u;
    if (is - was > effect->places_down) effect->places_down = is - was, effect->down = u;
  }
}

static const char *first_error(struct diags *diags, struct arena *arena) {
  size_t count;
  const struct diag *list = diags_sorted(diags, &count);
  for (size_t i = 0; i < count; i++)
    if (list[i].severity == DIAG_ERROR) return arena_copy(arena, list[i].message);
  return NULL;
}

static void measure(const struct trial *trial, const struct tree *variant) {
  struct diags *diags = diags_new();
  struct result *after = result_calculate(variant, trial->before->data, diags);
  if (after == NULL) {
    untold(trial, first_error(diags, trial->effects->arena));
  } else {
    compare_totals(trial->before, after, trial->effect);
    compare_ranks(trial->before, after, trial->effect);
  }
  result_free(after);
  diags_free(diags);
}

/* --- all --------------------------------------------------------------------------------- */

static void try_out(const struct trial *trial) {
  static struct tree *(*const with[DIFF_KINDS])(const struct trial *trial) = {
    [DIFF_ADDED] = with_added, [DIFF_REMOVED] = with_removed, [DIFF_MOVED] = with_moved,
    [DIFF_RULE] = with_rule, [DIFF_WEIGHT] = with_weight,
  };
  *trial->effect = (struct effect){.unit = NO_UNIT, .up = NO_UNIT, .down = NO_UNIT};
  if (with[trial->difference->kind] == NULL) {
    stopped(trial, OBSTACLE_NO_CHANGE);
    return;
  }
  struct tree *variant = with[trial->difference->kind](trial);
  if (variant != NULL) measure(trial, variant);
  variant_free(variant);
}

struct effects *effects_new(const struct diff *diff, const struct result *before,
                            const char *const *why) {
  struct arena *arena = arena_new();
  struct effects *effects = arena_new_one(arena, struct effects);
  effects->arena = arena;
  effects->of = arena_new_array(arena, diff->count, struct effect);
  for (size_t at = 0; at < diff->count; at++) {
    struct trial trial = {diff, before, why, effects, at, &diff->list[at], &effects->of[at]};
    try_out(&trial);
  }
  return effects;
}

void effects_free(struct effects *effects) {
  if (effects != NULL) arena_free(effects->arena);
}
