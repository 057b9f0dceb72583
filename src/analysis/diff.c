#include "analysis/diff.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/number.h"

static const double slack = 1e-12;             /* shares are quotients */

static bool same(double a, double b) {
  return fabs(a - b) <= slack * fmax(fabs(a), fabs(b));
}

static struct difference *add(struct diff *diff, enum diff_kind kind, uint32_t first,
                              uint32_t second) {
  diff->list = mem_grow(diff->list, &diff->room, diff->count + 1, sizeof *diff->list);
  struct difference *difference = &diff->list[diff->count++];
  *difference = (struct difference){
    .kind = kind, .node = {first, second}, .weight = {NAN, NAN},
  };
  diff->of_kind[kind]++;
  return difference;
}

static const struct node *node_of(const struct diff *diff, int side, uint32_t i) {
  return &diff->pair->tree[side]->node[i];
}

/* --- weights ----------------------------------------------------------------------------- */

static double *weights_of(const struct tree *tree, struct arena *arena) {
  double *weight = arena_new_array(arena, tree->nodes, double);
  for (uint32_t i = 0; i < tree->nodes; i++) weight[i] = NAN;
  for (uint32_t g = 0; g < tree->nodes; g++) {
    const struct node *group = &tree->node[g];
    if (method_weighs_scores(&group->weighing) || method_weighs_units(&group->aggregate))
      continue;
    for (size_t c = 0; c < group->children; c++)
      weight[group->child[c]] = group->weight != NULL ? group->weight[c] : 1;
  }
  return weight;
}

/* The node of the second tree that node i of the first is, where it stands in the same group;
 * else NO_NODE. */
static uint32_t stayed(const struct pair *pair, uint32_t i) {
  uint32_t k = pair->node[0][i];
  if (k == NO_NODE || i == 0) return NO_NODE;
  uint32_t group = pair->node[0][pair->tree[0]->node[i].parent];
  return group == pair->tree[1]->node[k].parent ? k : NO_NODE;
}

/* The number that stands most often in the list, which is sorted by this, and at least that
 * often; 1 where there is none, or it stands as often. */
static double commonest(double *list, size_t count, size_t least) {
  double common = 1;
  size_t most = least - 1;
  qsort(list, count, sizeof *list, number_ascending);
  for (size_t first = 0, end; first < count; first = end) {
    end = first + 1;
    while (end < count && same(list[first], list[end])) end++;
    bool as_often = end - first == most && same(list[first], 1);
    if (end - first <= most && !as_often) continue;
    common = list[first];
    most = end - first;
  }
  return common;
}

/* What most weights of the group g of the first tree, then h, were multiplied by. One alone
 * says nothing, unless it has no siblings any more: then its weight does not matter. */
static double factor_of(const struct diff *diff, uint32_t g, uint32_t h) {
  const struct node *group = node_of(diff, 0, g);
  bool alone = node_of(diff, 1, h)->children == 1;
  double *ratio = mem_new(group->children, sizeof *ratio);
  size_t count = 0;
  for (size_t c = 0; c < group->children; c++) {
    uint32_t i = group->child[c], k = stayed(diff->pair, i);
    if (k == NO_NODE) continue;
    double own = diff->weight[1][k] / diff->weight[0][i];
    if (isfinite(own) && own > 0) ratio[count++] = own;
  }
  double factor = commonest(ratio, count, alone ? 1 : 2);
  free(ratio);
  return factor;
}

/* Weights by node of either tree, the second's in the scale of the first. */
static void find_weights(struct diff *diff) {
  for (int side = 0; side < 2; side++)
    diff->weight[side] = weights_of(diff->pair->tree[side], diff->arena);
  for (uint32_t g = 0; g < diff->pair->tree[0]->nodes; g++) {
    uint32_t h = diff->pair->node[0][g];
    if (h == NO_NODE) continue;
    double factor = factor_of(diff, g, h);
    const struct node *now = node_of(diff, 1, h);
    for (size_t c = 0; c < now->children; c++) diff->weight[1][now->child[c]] /= factor;
  }
}

static void set_weights(const struct diff *diff, struct difference *difference) {
  for (int side = 0; side < 2; side++)
    if (difference->node[side] != NO_NODE)
      difference->weight[side] = diff->weight[side][difference->node[side]];
}

static void add_weights(struct diff *diff) {
  for (uint32_t k = 1; k < diff->pair->tree[1]->nodes; k++) {
    uint32_t i = diff->pair->node[1][k];
    if (i == NO_NODE || stayed(diff->pair, i) == NO_NODE) continue;
    if (isnan(diff->weight[0][i]) || isnan(diff->weight[1][k])) continue;
    if (same(diff->weight[0][i], diff->weight[1][k])) continue;
    set_weights(diff, add(diff, DIFF_WEIGHT, i, k));
  }
}

static void add_shares(struct diff *diff) {
  const struct tree *const *tree = diff->pair->tree;
  for (uint32_t k = 1; k < tree[1]->nodes; k++) {
    uint32_t i = diff->pair->node[1][k];
    if (i == NO_NODE || stayed(diff->pair, i) == NO_NODE) continue;
    if (!same(diff->weight[0][i], diff->weight[1][k])) continue;
    if (!same(tree_weight(tree[0], i), tree_weight(tree[1], k)))
      set_weights(diff, add(diff, DIFF_SHARE, i, k));
  }
}

/* --- nodes ------------------------------------------------------------------------------- */

static void add_alone(struct diff *diff, enum diff_kind kind, int side) {
  const struct tree *tree = diff->pair->tree[side];
  for (uint32_t i = 1; i < tree->nodes; i++) {
    if (diff->pair->node[side][i] != NO_NODE) continue;
    struct difference *difference = add(diff, kind, side == 0 ? i : NO_NODE,
                                        side == 1 ? i : NO_NODE);
    uint32_t parent = tree->node[i].parent;
    difference->within = parent != 0 && diff->pair->node[side][parent] == NO_NODE;
    set_weights(diff, difference);
  }
}

static void add_moved(struct diff *diff) {
  const struct tree *const *tree = diff->pair->tree;
  for (uint32_t k = 1; k < tree[1]->nodes; k++) {
    uint32_t i = diff->pair->node[1][k];
    if (i == NO_NODE || stayed(diff->pair, i) != NO_NODE) continue;
    struct difference *difference = add(diff, DIFF_MOVED, i, k);
    difference->text[0] = tree[0]->node[tree[0]->node[i].parent].id;
    difference->text[1] = tree[1]->node[tree[1]->node[k].parent].id;
    set_weights(diff, difference);
  }
}

static void add_renamed(struct diff *diff) {
  for (uint32_t k = 1; k < diff->pair->tree[1]->nodes; k++) {
    uint32_t i = diff->pair->node[1][k];
    if (i == NO_NODE) continue;
    const struct node *first = node_of(diff, 0, i), *second = node_of(diff, 1, k);
    if (strcmp(first->name, second->name) == 0) continue;
    struct difference *difference = add(diff, DIFF_RENAMED, i, k);
    difference->text[0] = first->id;
    difference->text[1] = second->id;
  }
}

/* --- aspects ----------------------------------------------------------------------------- */

static char *said(const struct diff *diff, int side, uint32_t i, const struct aspect *aspect,
                  aspect_print *print) {
  struct buf text = {0};
  print(aspect, diff->pair->tree[side], node_of(diff, side, i), &text);
  char *copy = arena_copy_length(diff->arena, buf_text(&text), text.length);
  buf_free(&text);
  return copy;
}

static bool differs(const struct diff *diff, uint32_t i, uint32_t k,
                    const struct aspect *aspect) {
  aspect_print *meaning = aspect->meaning != NULL ? aspect->meaning : aspect->print;
  struct buf before = {0}, now = {0};
  meaning(aspect, diff->pair->tree[0], node_of(diff, 0, i), &before);
  meaning(aspect, diff->pair->tree[1], node_of(diff, 1, k), &now);
  bool result = strcmp(buf_text(&before), buf_text(&now)) != 0;
  buf_free(&before);
  buf_free(&now);
  return result;
}

static void add_aspects_of(struct diff *diff, enum diff_kind kind, enum aspect_class class,
                           uint32_t i, uint32_t k) {
  for (const struct aspect *aspect = aspect_table; aspect->key != NULL; aspect++) {
    if (aspect->class != class || !aspect_on(aspect, node_of(diff, 1, k), k)) continue;
    if (node_of(diff, 0, i)->kind != node_of(diff, 1, k)->kind) continue;
    if (!differs(diff, i, k, aspect)) continue;
    struct difference *difference = add(diff, kind, i, k);
    difference->aspect = aspect;
    difference->text[0] = said(diff, 0, i, aspect, aspect->print);
    difference->text[1] = said(diff, 1, k, aspect, aspect->print);
  }
}

static void add_aspects(struct diff *diff, enum diff_kind kind, enum aspect_class class) {
  for (uint32_t k = 0; k < diff->pair->tree[1]->nodes; k++) {
    uint32_t i = diff->pair->node[1][k];
    if (i != NO_NODE) add_aspects_of(diff, kind, class, i, k);
  }
}

/* --- all --------------------------------------------------------------------------------- */

struct diff *diff_new(const struct pair *pair) {
  struct diff *diff = mem_new(1, sizeof *diff);
  diff->pair = pair;
  diff->arena = arena_new();
  find_weights(diff);
  add_alone(diff, DIFF_ADDED, 1);
  add_alone(diff, DIFF_REMOVED, 0);
  add_moved(diff);
  add_renamed(diff);
  add_aspects(diff, DIFF_RULE, ASPECT_METHOD);
  add_weights(diff);
  add_shares(diff);
  add_aspects(diff, DIFF_FRAME, ASPECT_FRAME);
  add_aspects(diff, DIFF_TEXT, ASPECT_TEXT);
  return diff;
}

void diff_free(struct diff *diff) {
  if (diff == NULL) return;
  arena_free(diff->arena);
  free(diff->list);
  free(diff);
}

size_t diff_methods(const struct diff *diff) {
  size_t count = 0;
  for (size_t kind = 0; kind < DIFF_METHODS; kind++) count += diff->of_kind[kind];
  return count;
}

static double points_of(const struct node *node, const char *text) {
  for (size_t i = 0; i < node->answers; i++)
    if (strcmp(node->answer[i].text, text) == 0) return node->answer[i].points;
  return NAN;
}

size_t diff_answers(const struct node *before, const struct node *now,
                    struct answer_change *list) {
  size_t count = 0;
  for (size_t i = 0; i < before->answers; i++) {
    const struct answer *answer = &before->answer[i];
    double points = points_of(now, answer->text);
    if (points != answer->points)
      list[count++] = (struct answer_change){answer->text, {answer->points, points}};
  }
  for (size_t i = 0; i < now->answers; i++) {
    const struct answer *answer = &now->answer[i];
    if (isnan(points_of(before, answer->text)))
      list[count++] = (struct answer_change){answer->text, {NAN, answer->points}};
  }
  return count;
}
