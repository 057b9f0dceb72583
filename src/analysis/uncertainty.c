#include "analysis/uncertainty.h"

#include <string.h>

#include "base/diag.h"
#include "index/variant.h"

struct defaults {
  const struct result *nominal;
  const struct tree *tree;
  struct arena *arena;
  struct input *input;
  size_t inputs;
};

/* A new input, not counted yet, with room for all nodes. */
static struct input *next(struct defaults *defaults, enum input_kind kind, const char *name,
                          struct text label) {
  struct input *input = &defaults->input[defaults->inputs];
  *input = (struct input){
    .name = name, .label = label, .kind = kind,
    .node = arena_new_array(defaults->arena, defaults->tree->nodes, uint32_t),
  };
  return input;
}

static void keep(struct defaults *defaults) {
  if (defaults->input[defaults->inputs].nodes > 0) defaults->inputs++;
}

/* The input's two alternatives: the node's own, and this one; steps of a treatment. */
static void own_or(struct defaults *defaults, struct input *input,
                   const struct method_use *use, size_t uses) {
  input->alternatives = 2;
  input->alternative = arena_new_array(defaults->arena, 2, struct alternative);
  input->alternative[0].own = true;
  input->alternative[1].use = arena_new_array(defaults->arena, uses, struct method_use);
  input->alternative[1].uses = uses;
  if (uses > 0) *input->alternative[1].use = *use;
}

static bool uses(const struct method_use *use, enum method_family family, const char *name) {
  return use->method != NULL && use->method == method_find(family, name);
}

/* --- weights ----------------------------------------------------------------------------- */

static bool has_weight(const struct tree *tree, const struct node *node) {
  if (node->parent == NO_NODE || node->kind == NODE_BONUS) return false;
  const struct node *group = &tree->node[node->parent];
  return group->children > 1 && !method_weighs_scores(&group->weighing);
}

static void weights_of_level(struct defaults *defaults, uint32_t depth) {
  const struct tree *tree = defaults->tree;
  struct arena *arena = defaults->arena;
  struct input *input = next(defaults, INPUT_WEIGHTS,
                             arena_printf(arena, "weights_%u", (unsigned)depth),
                             (struct text){NULL, NULL});
  input->by = 0.25;
  for (uint32_t i = 0; i < tree->nodes; i++) {
    const struct node *node = &tree->node[i];
    if (node->depth != depth || !has_weight(tree, node)) continue;
    const char *level = tree_level(tree, node);
    input->node[input->nodes++] = i;
    input->label = (struct text){arena_printf(arena, "Gewichte: %s", level),
                                 arena_printf(arena, "weights: %s", level)};
  }
  keep(defaults);
}

static uint32_t deepest(const struct tree *tree) {
  uint32_t depth = 0;
  for (size_t i = 0; i < tree->nodes; i++)
    if (tree->node[i].depth > depth) depth = tree->node[i].depth;
  return depth;
}

/* --- methods of parameters --------------------------------------------------------------- */

static bool same_scale(const struct method_use *a, const struct method_use *b) {
  return a->slot[0] == b->slot[0] && a->slot[1] == b->slot[1];
}

static void set(struct method_use *use, const char *name, double value) {
  for (size_t i = 0; use->method->argument[i].kind != ARGUMENT_END; i++)
    if (strcmp(use->method->argument[i].name, name) == 0)
      use->slot[method_slot(use->method, i)] = value;
}

/* Those that are on the scale of the first. */
static void normalise_by(struct defaults *defaults) {
  const struct tree *tree = defaults->tree;
  const struct method_use *first = NULL;
  struct input *input = next(defaults, INPUT_NORMALISE, "normalise",
                             (struct text){"Normalisierung", "normalisation"});
  for (uint32_t i = 0; i < tree->nodes; i++) {
    const struct node *node = &tree->node[i];
    if (node->kind != NODE_PARAMETER || !uses(&node->normalise, METHOD_NORMALISE, "minmax"))
      continue;
    if (first == NULL) first = &node->normalise;
    if (same_scale(first, &node->normalise)) input->node[input->nodes++] = i;
  }
  if (first == NULL) return;
  struct method_use scores;
  double bottom = method_argument(first, "to", 0), top = method_argument(first, "to", 1);
  method_standard(&scores, method_find(METHOD_NORMALISE, "zscore"));
  set(&scores, "mean", bottom + (top - bottom) / 2);
  set(&scores, "sd", (top - bottom) / 5);
  own_or(defaults, input, &scores, 1);
  keep(defaults);
}

static void treat_by(struct defaults *defaults) {
  struct input *input = next(defaults, INPUT_TREAT, "treat",
                             (struct text){"Behandlung von Ausreißern", "treatment"});
  for (uint32_t i = 0; i < defaults->tree->nodes; i++)
    if (defaults->tree->node[i].treats > 0) input->node[input->nodes++] = i;
  own_or(defaults, input, NULL, 0);
  keep(defaults);
}

static bool has_gap(const struct result *result, uint32_t i) {
  const struct reading *reading = &result->readings->node[i];
  for (size_t u = 0; u < result->units; u++)
    if (is_missing(reading->value[u]) && reading->status[u] != STATUS_IMPOSSIBLE) return true;
  return false;
}

static bool is_filled(const struct node *node) {
  return node->kind == NODE_PARAMETER && (uses(&node->missing, METHOD_IMPUTE, "mean") ||
                                          uses(&node->missing, METHOD_IMPUTE, "median"));
}

static void missing_by(struct defaults *defaults) {
  struct input *input = next(defaults, INPUT_MISSING, "missing",
                             (struct text){"Fehlende Werte", "missing values"});
  struct method_use filling[2];
  for (uint32_t i = 0; i < defaults->tree->nodes; i++)
    if (is_filled(&defaults->tree->node[i]) && has_gap(defaults->nominal, i))
      input->node[input->nodes++] = i;
  method_standard(&filling[0], method_find(METHOD_IMPUTE, "mean"));
  method_standard(&filling[1], method_find(METHOD_IMPUTE, "median"));
  own_or(defaults, input, &filling[1], 1);
  input->alternative[0] = (struct alternative){
    .use = arena_new_one(defaults->arena, struct method_use), .uses = 1};
  *input->alternative[0].use = filling[0];
  keep(defaults);
}

/* --- the aggregate ----------------------------------------------------------------------- */

static bool child_above_zero(const struct result *result, const struct node *group,
                             uint32_t child) {
  const struct node *node = &result->tree->node[child];
  const double *score = result->node[child].score;
  if (node->kind == NODE_GROUP && method_is_relative(&node->normalise)) return false;
  for (size_t u = 0; u < result->units; u++)
    if (is_missing(score[u]) ? group->group_missing == GROUP_ZERO : !(score[u] > 0))
      return false;
  return true;
}

/* Takes those out that have a child with a score of 0 or less. */
static void restrict_to(const struct result *result, bool *allowed) {
  const struct tree *tree = result->tree;
  for (size_t i = 0; i < tree->nodes; i++)
    for (size_t k = 0; k < tree->node[i].children && allowed[i]; k++)
      allowed[i] = child_above_zero(result, &tree->node[i], tree->node[i].child[k]);
}

static void choose(struct tree *variant, const struct input *input, size_t choice) {
  const struct alternative *alternative = &input->alternative[choice];
  for (size_t j = 0; j < input->nodes && !alternative->own; j++) {
    struct node *node = &variant->node[input->node[j]];
    if (input->kind == INPUT_NORMALISE) node->normalise = *alternative->use;
    if (input->kind == INPUT_MISSING) node->missing = *alternative->use;
    if (input->kind == INPUT_TREAT) node->treats = 0;
  }
}

/* Calculates with one combination of the alternatives that there are so far, each input's
 * being a bit of it; nothing is allowed where that fails. */
static void restrict_by(const struct defaults *defaults, size_t combination, bool *allowed) {
  struct diags *unheard = diags_new();
  struct tree *variant = variant_new(defaults->tree);
  for (size_t k = 0; k < defaults->inputs; k++) {
    if (defaults->input[k].alternatives == 0) continue;
    choose(variant, &defaults->input[k], combination & 1);
    combination >>= 1;
  }
  struct result *result = result_of_readings(variant, defaults->nominal->data,
                                             defaults->nominal->readings, unheard);
  if (result != NULL) restrict_to(result, allowed);
  else memset(allowed, 0, variant->nodes * sizeof *allowed);
  result_free(result);
  variant_free(variant);
  diags_free(unheard);
}

static void aggregate_by(struct defaults *defaults) {
  const struct tree *tree = defaults->tree;
  struct input *input = next(defaults, INPUT_AGGREGATE, "aggregate",
                             (struct text){"Aggregation", "aggregation"});
  bool *allowed = arena_new_array(defaults->arena, tree->nodes, bool);
  size_t combinations = 1;
  for (size_t k = 0; k < defaults->inputs; k++)
    if (defaults->input[k].alternatives > 0) combinations *= 2;
  for (size_t i = 0; i < tree->nodes; i++)
    allowed[i] = tree->node[i].kind == NODE_GROUP && tree->node[i].children > 1 &&
                 tree->node[i].aggregate.function == NULL &&
                 (tree->node[i].aggregate.method == NULL ||
                  tree->node[i].aggregate.method->additive);
  for (size_t c = 0; c < combinations; c++) restrict_by(defaults, c, allowed);
  for (uint32_t i = 0; i < tree->nodes; i++)
    if (allowed[i]) input->node[input->nodes++] = i;
  struct method_use geometric;
  method_standard(&geometric, method_find(METHOD_AGGREGATE, "geometric"));
  own_or(defaults, input, &geometric, 1);
  keep(defaults);
}

struct input *uncertainty_default(const struct result *nominal, struct arena *arena,
                                  size_t *inputs) {
  enum { METHODS = 4 };
  uint32_t levels = deepest(nominal->tree);
  struct defaults defaults = {
    .nominal = nominal, .tree = nominal->tree, .arena = arena,
    .input = arena_new_array(arena, levels + METHODS + 1, struct input),
  };
  for (uint32_t depth = 1; depth <= levels; depth++) weights_of_level(&defaults, depth);
  normalise_by(&defaults);
  treat_by(&defaults);
  missing_by(&defaults);
  aggregate_by(&defaults);
  *inputs = defaults.inputs;
  return defaults.input;
}
