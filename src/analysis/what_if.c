/* Nodes are told by the tree before; in the variant, where nodes move up when others are
 * dropped, they are found by their ids. */
#include "analysis/what_if.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/messages.h"
#include "base/mem.h"
#include "base/number.h"
#include "base/text.h"
#include "data/change.h"
#include "index/stages.h"
#include "index/variant.h"

struct what_if_work {
  struct arena *arena;
  struct dataset *data;
  struct tree *variant;
  struct cell_change *cell;
  size_t cells, room_cells, room_changes;
};

struct what_if *what_if_new(const struct result *before, struct dataset *data) {
  struct arena *arena = arena_new();
  struct what_if *what_if = arena_new_one(arena, struct what_if);
  what_if->work = arena_new_one(arena, struct what_if_work);
  what_if->before = before;
  *what_if->work = (struct what_if_work){
    .arena = arena, .data = data, .variant = variant_new(before->tree)};
  return what_if;
}

void what_if_free(struct what_if *what_if) {
  if (what_if == NULL) return;
  struct what_if_work *work = what_if->work;
  while (work->cells > 0) dataset_undo(work->data, &work->cell[--work->cells]);
  result_free(what_if->after);
  variant_free(work->variant);
  free(work->cell);
  free(what_if->change);
  arena_free(work->arena);
}

static void note(struct what_if *what_if, struct what_if_change change) {
  struct what_if_work *work = what_if->work;
  what_if->change = mem_grow(what_if->change, &work->room_changes, what_if->changes + 1,
                             sizeof *what_if->change);
  what_if->change[what_if->changes++] = change;
}

/* --- cells ------------------------------------------------------------------------------- */

static bool is_read(const struct tree *tree, const struct column *column) {
  if (tree_reads(tree, column)) return true;
  for (size_t i = 0; i < tree->rank_withins; i++)
    if (strcmp(tree->rank_within[i], column->name) == 0) return true;
  return false;
}

static const char *nearest_column(struct what_if *what_if, const char *name) {
  struct arena *arena = what_if->work->arena;
  size_t count;
  const char *const *names = dataset_names(what_if->work->data, &count);
  const char *hint = text_did_you_mean(arena, name, names, count);
  if (hint != NULL || count == 0) return hint;
  return arena_printf(arena, "nearest: %s", text_three_nearest(arena, name, names, count));
}

static const struct column *column_named(struct what_if *what_if, const char *name,
                                         struct place place, struct diags *diags) {
  const struct tree *tree = what_if->before->tree;
  const struct column *column = dataset_find(what_if->work->data, name);
  if (column == NULL)
    diag_add(diags, place, nearest_column(what_if, name), CHANGE_NO_COLUMN, name);
  else if (expression_reads(tree->units_where, column))
    diag_add(diags, place, NULL, CHANGE_SELECTS, name);
  else {
    if (!is_read(tree, column)) diag_add(diags, place, NULL, CHANGE_COLUMN_UNREAD, name);
    return column;
  }
  return NULL;
}

static const char *answers_hint(struct arena *arena, const struct node *node,
                                const char *text) {
  const char **names = arena_new_array(arena, node->answers, const char *);
  for (size_t i = 0; i < node->answers; i++) names[i] = node->answer[i].text;
  const char *hint = text_did_you_mean(arena, text, names, node->answers);
  if (hint != NULL) return hint;
  hint = "the answers are";
  for (size_t i = 0; i < node->answers; i++)
    hint = arena_printf(arena, "%s%s '%s'", hint, i > 0 ? "," : "", names[i]);
  return hint;
}

static bool lists(const struct node *node, const char *text) {
  for (size_t i = 0; i < node->answers; i++)
    if (strcmp(node->answer[i].text, text) == 0) return true;
  return node->answers == 0 || *text == '\0';
}

/* Whether every rule that gives points to this column's answers knows the new one. */
static bool is_listed(struct what_if *what_if, const struct cell_change *cell,
                      struct place place, struct diags *diags) {
  const struct tree *tree = what_if->before->tree;
  bool ok = true;
  for (size_t i = 0; i < tree->nodes; i++) {
    const struct node *node = &tree->node[i];
    if (node->value == NULL || node->value->bare != cell->column) continue;
    if (lists(node, cell->after)) continue;
    diag_add(diags, place, answers_hint(what_if->work->arena, node, cell->after),
             CHANGE_ANSWER, cell->after, cell->column->name,
             what_if->work->data->name[cell->unit], node->id);
    ok = false;
  }
  return ok;
}

bool what_if_set(struct what_if *what_if, size_t unit, const char *name,
                 enum change_how how, const char *text, struct place place,
                 struct diags *diags) {
  struct what_if_work *work = what_if->work;
  const struct column *column = column_named(what_if, name, place, diags);
  struct cell_change cell;
  if (column == NULL) return false;
  bool ok = how == CHANGE_TO
                ? dataset_change(work->data, name, unit, text, place, &cell, diags)
                : dataset_add(work->data, name, unit, text, how == CHANGE_ADD ? 1 : -1,
                              place, &cell, diags);
  if (!ok) return false;
  work->cell =
      mem_grow(work->cell, &work->room_cells, work->cells + 1, sizeof *work->cell);
  work->cell[work->cells++] = cell;
  note(what_if,
       (struct what_if_change){CHANGE_CELL, unit, column->name, cell.before, cell.after});
  return is_listed(what_if, &cell, place, diags);
}

/* --- nodes ------------------------------------------------------------------------------- */

/* The variant's node of that id; a finding where it is gone. */
static bool find(struct what_if *what_if, const char *id, uint32_t *found,
                 struct place place, struct diags *diags) {
  const struct tree *variant = what_if->work->variant;
  for (*found = 0; *found < variant->nodes; ++*found)
    if (strcmp(variant->node[*found].id, id) == 0) return true;
  diag_add(diags, place, NULL, CHANGE_DROPPED, id);
  return false;
}

static double weight_of(const struct tree *tree, uint32_t i) {
  const struct node *node = &tree->node[i], *group = &tree->node[node->parent];
  if (node->kind == NODE_BONUS) return node->share;
  for (size_t k = 0; group->weight != NULL && k < group->children; k++)
    if (group->child[k] == i) return group->weight[k];
  return 1;
}

/* Whether the node can weigh so much; a finding else. */
static bool can_weigh(const struct tree *tree, uint32_t i, double weight,
                      struct place place, struct diags *diags) {
  const struct node *node = &tree->node[i];
  if (node->parent == NO_NODE)
    return diag_add(diags, place, NULL, CHANGE_WEIGHT_ROOT), false;
  const struct node *group = &tree->node[node->parent];
  const struct method *method = group->aggregate.method;
  if (node->kind == NODE_BONUS && weight > 1)
    return diag_add(diags, place, NULL, CHANGE_BONUS_SHARE, node->id), false;
  if (node->kind != NODE_BONUS && method_weighs_scores(&group->weighing))
    return diag_add(diags, place, NULL, CHANGE_WEIGHT_DERIVED, node_called(group),
                    group->weighing.method->name), false;
  if (node->kind != NODE_BONUS && method != NULL && method->ignores_weights)
    return diag_add(diags, place, NULL, CHANGE_WEIGHT_IGNORED, node_called(group),
                    method->name), false;
  return true;
}

static const char *number_text(struct what_if *what_if, double value) {
  char text[NUMBER_ROOM];
  number_shortest(value, text);
  return arena_copy(what_if->work->arena, text);
}

bool what_if_weigh(struct what_if *what_if, uint32_t node, double weight,
                   struct place place, struct diags *diags) {
  struct tree *variant = what_if->work->variant;
  const char *id = what_if->before->tree->node[node].id;
  uint32_t i;
  if (!find(what_if, id, &i, place, diags)) return false;
  if (!can_weigh(variant, i, weight, place, diags)) return false;
  note(what_if, (struct what_if_change){
    CHANGE_WEIGHT, 0, id, number_text(what_if, weight_of(variant, i)),
    number_text(what_if, weight)});
  variant_weigh(variant, i, weight);
  return true;
}

bool what_if_drop(struct what_if *what_if, uint32_t node, struct place place,
                  struct diags *diags) {
  struct tree *variant = what_if->work->variant;
  const char *id = what_if->before->tree->node[node].id;
  uint32_t i;
  if (node == 0) return diag_add(diags, place, NULL, CHANGE_DROP_ROOT), false;
  if (!find(what_if, id, &i, place, diags)) return false;
  const struct node *group = &variant->node[variant->node[i].parent];
  if (variant->node[i].kind != NODE_BONUS && group->children == 1) {
    diag_add(diags, place, group->parent == NO_NODE ? NULL : CHANGE_DROP_ONLY_HINT,
             CHANGE_DROP_ONLY, id, node_called(group));
    return false;
  }
  variant_drop(variant, i);
  note(what_if, (struct what_if_change){CHANGE_DROP, 0, id, NULL, NULL});
  return true;
}

/* --- the calculation --------------------------------------------------------------------- */

static bool weighs_anything(const struct node *group) {
  for (size_t k = 0; k < group->children; k++)
    if (group->weight == NULL || group->weight[k] > 0) return true;
  return group->kind != NODE_GROUP;
}

static bool all_weigh(const struct what_if *what_if, struct diags *diags) {
  const struct tree *variant = what_if->work->variant;
  bool ok = true;
  for (size_t i = 0; i < variant->nodes; i++) {
    if (weighs_anything(&variant->node[i])) continue;
    diag_add(diags, (struct place){0}, NULL, CHANGE_NO_WEIGHT,
             node_called(&variant->node[i]));
    ok = false;
  }
  return ok;
}

/* "Bochum.einwohner, verwaltung": what was changed. */
static void report_broken(const struct what_if *what_if, struct diags *diags) {
  struct buf list = {0};
  for (size_t i = 0; i < what_if->changes; i++) {
    const struct what_if_change *change = &what_if->change[i];
    if (i > 0) buf_puts(&list, ", ");
    if (change->kind == CHANGE_CELL)
      buf_printf(&list, "%s.", what_if->before->data->name[change->unit]);
    buf_puts(&list, change->what);
  }
  diag_add(diags, (struct place){0}, NULL, CHANGE_BREAKS, buf_text(&list));
  buf_free(&list);
}

bool what_if_calculate(struct what_if *what_if, struct diags *diags) {
  const struct what_if_work *work = what_if->work;
  if (!all_weigh(what_if, diags)) return false;
  what_if->after = result_calculate(work->variant, work->data, diags);
  if (what_if->after == NULL) report_broken(what_if, diags);
  return what_if->after != NULL;
}

double what_if_places(const struct what_if *what_if, size_t unit) {
  return what_if->before->node[0].rank[unit] - what_if->after->node[0].rank[unit];
}

double what_if_points(const struct what_if *what_if, size_t unit) {
  double before = what_if->before->node[0].score[unit];
  double after = what_if->after->node[0].score[unit];
  bool there = !isnan(before) && !isnan(after);
  return there && number_same12(before, after) ? 0 : after - before;
}
