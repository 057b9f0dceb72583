#include "index/tree.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "index/uncertainty.h"

const char *text_in(struct text text, enum language language) {
  const char *first = language == LANGUAGE_DE ? text.de : text.en;
  const char *second = language == LANGUAGE_DE ? text.en : text.de;
  return first ? first : second ? second : "";
}

static void free_expression(struct expression *expression) {
  if (expression != NULL && expression->free != NULL) expression->free(expression);
}

void tree_free(struct tree *tree) {
  if (tree == NULL) return;
  for (size_t i = 0; i < tree->nodes; i++) {
    free_expression(tree->node[i].value);
    free_expression(tree->node[i].only);
  }
  free_expression(tree->units_where);
  if (tree->release != NULL) tree->release(tree);
  arena_free(tree->arena);
}

/* --- finding ---------------------------------------------------------------------------- */

/* Whether id ends in word at the beginning of a segment. */
static bool ends_in(const char *id, const char *word) {
  size_t n = strlen(id), m = strlen(word);
  if (m > n || strcmp(id + n - m, word) != 0) return false;
  return m == n || id[n - m - 1] == '.';
}

static uint32_t find_id(const struct tree *tree, const char *word) {
  for (uint32_t i = 0; i < tree->nodes; i++)
    if (strcmp(tree->node[i].id, word) == 0) return i;
  return NO_NODE;
}

/* The ids that word could mean, as "a.x, b.x". */
static const char *candidates(const struct tree *tree, const char *word) {
  const char *list = NULL;
  for (size_t i = 0; i < tree->nodes; i++) {
    const char *id = tree->node[i].id;
    if (!ends_in(id, word)) continue;
    list = list ? arena_printf(tree->arena, "%s, %s", list, id) : id;
  }
  return arena_printf(tree->arena, "it could be %s", list);
}

/* The three ids nearest to word; for a word without a dot, the nearest short names. */
static const char *nearest(const struct tree *tree, const char *word) {
  const char **name = mem_new(tree->nodes, sizeof *name);
  bool whole = strchr(word, '.') != NULL;
  size_t count = 0;
  for (size_t i = 1; i < tree->nodes; i++)
    name[count++] = whole ? tree->node[i].id : tree->node[i].name;
  const char *three = text_three_nearest(tree->arena, word, name, count);
  free(name);
  return count > 0 ? arena_printf(tree->arena, "nearest: %s", three) : NULL;
}

/* How many nodes word names; the last of them to *found. */
static size_t match(const struct tree *tree, const char *word, uint32_t *found) {
  size_t count = 0;
  *found = find_id(tree, word);
  if (*found == NO_NODE && tree->edition != NULL && strcmp(word, tree->edition) == 0)
    *found = 0;
  if (*found != NO_NODE) return 1;
  for (uint32_t i = 0; i < tree->nodes; i++)
    if (ends_in(tree->node[i].id, word)) *found = i, count++;
  return count;
}

size_t tree_matches(const struct tree *tree, const char *word) {
  uint32_t found;
  return match(tree, word, &found);
}

uint32_t tree_find(const struct tree *tree, const char *word, const char **hint) {
  uint32_t found;
  size_t count = match(tree, word, &found);
  if (count == 1) return found;
  *hint = count > 1 ? candidates(tree, word) : nearest(tree, word);
  return NO_NODE;
}

const struct source *tree_source(const struct tree *tree, const char *key) {
  for (size_t i = 0; i < tree->sources; i++)
    if (strcmp(tree->source_list[i].key, key) == 0) return &tree->source_list[i];
  return NULL;
}

/* --- columns ----------------------------------------------------------------------------- */

/* Whether an argument of the method names the column. */
static bool names_column(const struct method_use *use, const struct column *column) {
  for (size_t i = 0; i < METHOD_ARGUMENTS; i++)
    if (use->text[i] != NULL && strcmp(use->text[i], column->name) == 0) return true;
  return false;
}

/* The same of the rules for gaps that an input chooses from. */
static bool input_names_column(const struct input *input, const struct column *column) {
  for (size_t i = 0; i < input->alternatives && input->kind == INPUT_MISSING; i++)
    if (input->alternative[i].uses > 0 && names_column(input->alternative[i].use, column))
      return true;
  return false;
}

bool tree_reads(const struct tree *tree, const struct column *column) {
  for (size_t k = 0; k < tree->inputs; k++)
    if (input_names_column(&tree->input[k], column)) return true;
  for (size_t i = 0; i < tree->nodes; i++)
    if (expression_reads(tree->node[i].value, column) ||
        expression_reads(tree->node[i].only, column) ||
        names_column(&tree->node[i].missing, column))
      return true;
  return false;
}

/* --- gaps -------------------------------------------------------------------------------- */

struct method_use tree_missing(const struct node *node) {
  struct method_use use = node->missing;
  if (!method_used(&use)) method_standard(&use, method_find(METHOD_IMPUTE, "skip"));
  return use;
}

/* --- weights ----------------------------------------------------------------------------- */

double tree_weight_by(const struct tree *tree, uint32_t i, const double *weights) {
  const struct node *node = &tree->node[i];
  if (node->parent == NO_NODE) return 1;
  if (node->kind == NODE_BONUS) return node->share;
  const struct node *group = &tree->node[node->parent];
  double own = 0, all = 0;
  for (size_t k = 0; k < group->children; k++) {
    double weight = weights != NULL ? weights[k] : 1;
    all += weight;
    if (group->child[k] == i) own = weight;
  }
  const struct node *bonus = group->bonus != NO_NODE ? &tree->node[group->bonus] : NULL;
  return own / all * (bonus != NULL && !bonus->adds ? 1 - bonus->share : 1);
}

double tree_weight(const struct tree *tree, uint32_t i) {
  const struct node *node = &tree->node[i];
  if (node->parent == NO_NODE) return 1;
  const struct node *group = &tree->node[node->parent];
  bool unknown = node->kind != NODE_BONUS && (method_weighs_scores(&group->weighing) ||
                                              method_weighs_units(&group->aggregate));
  return unknown ? (double)NAN : tree_weight_by(tree, i, group->weight);
}

double tree_share(const struct tree *tree, uint32_t i) {
  double share = 1;
  for (; i != NO_NODE; i = tree->node[i].parent) share *= tree_weight(tree, i);
  return share;
}

uint32_t tree_end(const struct tree *tree, uint32_t node) {
  uint32_t end = node + 1;
  while (end < tree->nodes && tree->node[end].depth > tree->node[node].depth) end++;
  return end;
}

const char *tree_level(const struct tree *tree, const struct node *node) {
  if (node->depth == 0) return "Index";
  if (node->kind == NODE_BONUS) return "Bonus";
  if (node->depth <= tree->level_names) return tree->level_name[node->depth - 1];
  return node->kind == NODE_GROUP ? "Group" : "Parameter";
}
