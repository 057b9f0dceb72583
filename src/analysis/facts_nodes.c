/* Categories, which are the index's own children, and parameters: what they gained or lost
 * against the edition before, in which a node stands where the pair of trees says. */
#include <math.h>
#include <stdlib.h>

#include "analysis/facts_parts.h"
#include "base/mem.h"

/* --- categories -------------------------------------------------------------------------- */

/* A category in which the unit has a rank. */
struct category {
  uint32_t now, then;                          /* then NO_NODE: nothing to compare with */
  double gain;
  size_t position;
};

static double at(const struct past *past, uint32_t node, bool rank) {
  const struct node_result *own = &past->result->node[node];
  return rank ? own->rank[past->unit] : own->score[past->unit];
}

static uint32_t partner(const struct builder *builder, uint32_t now) {
  uint32_t then = builder->pair != NULL ? builder->pair->node[1][now] : NO_NODE;
  return then != NO_NODE && !isnan(at(builder->then, then, true)) ? then : NO_NODE;
}

static int most_gained_first(const void *left, const void *right) {
  const struct category *a = left, *b = right;
  if ((a->then == NO_NODE) != (b->then == NO_NODE)) return a->then == NO_NODE ? 1 : -1;
  if (a->gain != b->gain) return a->gain > b->gain ? -1 : 1;
  return (a->position > b->position) - (a->position < b->position);
}

static struct category *categories_of(const struct builder *builder, size_t *count) {
  const struct node *root = &builder->now->result->tree->node[0];
  struct category *list = mem_new(root->children, sizeof *list);
  *count = 0;
  for (size_t i = 0; i < root->children; i++) {
    uint32_t now = root->child[i], then = partner(builder, now);
    if (isnan(at(builder->now, now, true))) continue;
    double gain = then == NO_NODE ? 0 : at(builder->now, now, false) -
                                        at(builder->then, then, false);
    list[(*count)++] = (struct category){now, then, gain, i};
  }
  return list;
}

static struct text label_of(const struct builder *builder, uint32_t node) {
  return builder->now->result->tree->node[node].label;
}

static void put_place(struct builder *builder, uint32_t node) {
  const struct past *now = builder->now;
  put_text(builder, "category", label_of(builder, node), now, node);
  put_number(builder, "rank", at(now, node, true), now, node);
  put_number(builder, "score", at(now, node, false), now, node);
  put_number(builder, "units", (double)ranked(now->result, node), now, node);
}

static void add_category(struct builder *builder, const struct category *category) {
  static const char *const variant[3][3] = {
    {"less_down", "less_same", "less_up"},
    {"same_down", "same_same", "same_up"},
    {"more_down", "more_same", "more_up"},
  };
  uint32_t now = category->now, then = category->then;
  if (then == NO_NODE) {
    fact_begin(builder, "category", "new", false);
    return put_place(builder, now);
  }
  double shown = printed_difference(at(builder->now, now, false),
                                    at(builder->then, then, false), builder->decimals);
  double places = at(builder->then, then, true) - at(builder->now, now, true);
  fact_begin(builder, "category", variant[sign_of(shown) + 1][sign_of(places) + 1], true);
  put_text(builder, "category", label_of(builder, now), builder->now, now);
  put_move(builder, then, now, shown);
  double units = (double)ranked(builder->now->result, now);
  put_number(builder, "units", units, builder->now, now);
}

/* --- the best category ------------------------------------------------------------------- */

static void add_several(struct builder *builder, const struct category *list, size_t count,
                        double rank) {
  struct text *label = arena_new_array(builder->facts->arena, count, struct text);
  size_t found = 0;
  uint32_t node = NO_NODE;
  for (size_t i = 0; i < count; i++) {
    if (at(builder->now, list[i].now, true) != rank) continue;
    node = list[i].now;
    label[found++] = label_of(builder, node);
  }
  fact_begin(builder, "best_category", "several", false);
  put_texts(builder, "category_names", label, found, builder->now, NO_NODE);
  put_number(builder, "rank", rank, builder->now, NO_NODE);
  put_number(builder, "units", (double)ranked(builder->now->result, node), builder->now,
             NO_NODE);
}

static void add_one(struct builder *builder, const struct category *category) {
  const struct past *then = builder->then;
  if (category->then == NO_NODE) {
    fact_begin(builder, "best_category", "new", false);
    return put_place(builder, category->now);
  }
  double before = at(then, category->then, true);
  int sign = sign_of(before - at(builder->now, category->now, true));
  fact_begin(builder, "best_category", sign > 0 ? "up" : sign < 0 ? "down" : "same", true);
  put_place(builder, category->now);
  put_number(builder, "rank_before", before, then, category->then);
}

static void add_best_category(struct builder *builder, const struct category *list,
                              size_t count) {
  size_t best = 0, as_good = 0;
  if (count < 2) return;
  for (size_t i = 1; i < count; i++)
    if (at(builder->now, list[i].now, true) < at(builder->now, list[best].now, true))
      best = i;
  double rank = at(builder->now, list[best].now, true);
  for (size_t i = 0; i < count; i++) as_good += at(builder->now, list[i].now, true) == rank;
  if (as_good > 1) add_several(builder, list, count, rank);
  else add_one(builder, &list[best]);
}

void add_categories(struct builder *builder) {
  size_t count;
  struct category *list = categories_of(builder, &count);
  if (count > 1) qsort(list, count, sizeof *list, most_gained_first);
  for (size_t i = 0; i < count; i++) add_category(builder, &list[i]);
  add_best_category(builder, list, count);
  free(list);
}

/* --- parameters -------------------------------------------------------------------------- */

struct gain {
  uint32_t now, then;
  double points;                               /* of the total */
};

static int largest_first(const void *left, const void *right) {
  const struct gain *a = left, *b = right;
  if (a->points != b->points) return a->points > b->points ? -1 : 1;
  return (a->now > b->now) - (a->now < b->now);
}

static double *contributions(const struct past *past) {
  size_t nodes = past->result->tree->nodes;
  double *weight = mem_new(nodes, sizeof *weight), *points = mem_new(nodes, sizeof *points);
  result_accounts(past->result, past->unit, weight, points);
  free(weight);
  return points;
}

/* What each parameter and bonus that is in both editions brings more than before. */
static struct gain *gains_of(const struct builder *builder, size_t *count) {
  const struct tree *tree = builder->now->result->tree;
  double *after = contributions(builder->now), *before = contributions(builder->then);
  struct gain *list = mem_new(tree->nodes, sizeof *list);
  *count = 0;
  for (uint32_t i = 1; i < tree->nodes; i++) {
    uint32_t then = builder->pair->node[1][i];
    if (tree->node[i].kind == NODE_GROUP || then == NO_NODE) continue;
    double points = after[i] - before[then];
    if (!isnan(points)) list[(*count)++] = (struct gain){i, then, points};
  }
  free(after);
  free(before);
  if (*count > 1) qsort(list, *count, sizeof *list, largest_first);
  return list;
}

/* Whether the score rests on a value that nobody measured. */
static bool estimated(const struct past *past, uint32_t node) {
  return past->result->node[node].status[past->unit] >= STATUS_ESTIMATED;
}

static struct text parameter_label(const struct tree *tree, uint32_t i) {
  const struct node *node = &tree->node[i];
  if (node->kind == NODE_BONUS && node->label.de == NULL && node->label.en == NULL)
    return tree->node[node->parent].label;
  return node->label;
}

static void add_gain(struct builder *builder, const struct gain *gain) {
  static const char *const variant[2][2] = {
    {"less", "less_estimated"}, {"more", "more_estimated"},
  };
  const struct past *now = builder->now, *then = builder->then;
  const struct tree *tree = now->result->tree;
  int decimals = builder->decimals < 15 ? builder->decimals + 1 : 15;
  double shown = printed_difference(gain->points, 0, decimals);
  uint32_t category = gain->now;
  while (tree->node[category].depth > 1) category = tree->node[category].parent;
  bool doubtful = estimated(now, gain->now) || estimated(then, gain->then);
  if (shown == 0) return;
  fact_begin(builder, "parameter", variant[shown > 0][doubtful], true);
  put_text(builder, "parameter", parameter_label(tree, gain->now), now, gain->now);
  put_text(builder, "category", label_of(builder, category), now, category);
  put_number(builder, "score", at(now, gain->now, false), now, gain->now);
  put_number(builder, "score_before", at(then, gain->then, false), then, gain->then);
  put_difference(builder, "points", gain->points, shown, decimals, gain->now);
}

void add_parameters(struct builder *builder) {
  size_t count;
  if (builder->pair == NULL || isnan(builder->now->rank)) return;
  struct gain *list = gains_of(builder, &count);
  for (size_t i = 0; i < count && i < FACTS_GAINS && list[i].points > 0; i++)
    add_gain(builder, &list[i]);
  for (size_t i = 0; i < count && i < FACTS_LOSSES && list[count - 1 - i].points < 0; i++)
    add_gain(builder, &list[count - 1 - i]);
  free(list);
}
