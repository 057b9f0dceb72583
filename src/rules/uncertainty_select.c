/* Which nodes an input concerns. */
#include <string.h>

#include "base/text.h"
#include "rules/messages.h"
#include "rules/uncertainty_parts.h"

/* The record's list of names; NULL: everything. */
struct names {
  const char **name;
  size_t count;
};

static struct names names_of(const struct reading_input *reading, const char *field) {
  struct names names;
  names.name = field_names(reading->record, field, &names.count);
  return names;
}

static struct place place_of(const struct reading_input *reading, const char *field) {
  struct value value;
  if (!layer_find(reading->record->layer, field, &value)) return reading->input->place;
  struct place place = value_place(&value);
  value_drop(&value);
  return place;
}

static bool among(const struct names *names, const char *text) {
  for (size_t i = 0; i < names->count; i++)
    if (strcmp(names->name[i], text) == 0) return true;
  return false;
}

/* --- what can be varied at all ----------------------------------------------------------- */

/* Whether the node has a weight that means something. */
static bool has_weight(const struct tree *tree, const struct node *node) {
  if (node->parent == NO_NODE || node->kind == NODE_BONUS) return false;
  const struct node *group = &tree->node[node->parent];
  return group->children > 1 && !method_weighs_scores(&group->weighing);
}

static bool turns_by_direction(const struct node *node) {
  const struct method *method = node->normalise.method;
  return node->kind == NODE_PARAMETER &&
         (node->normalise.function != NULL || (method != NULL && !method->fixes_direction));
}

static bool can_vary(const struct reading_input *reading, const struct node *node) {
  const struct tree *tree = input_reader(reading)->tree;
  bool group = node->kind == NODE_GROUP, parameter = node->kind == NODE_PARAMETER;
  switch (reading->input->kind) {
    case INPUT_WEIGHTS: return has_weight(tree, node);
    case INPUT_AGGREGATE: return group;
    case INPUT_NORMALISE: return turns_by_direction(node);
    case INPUT_LEAVE_OUT: return group == reading->of_groups && has_weight(tree, node);
    default: return parameter;
  }
}

/* --- now --------------------------------------------------------------------------------- */

static const char *name_of(const struct method_use *use, const char *standard) {
  if (use->function != NULL) return "function";
  return use->method != NULL && use->method->name != NULL ? use->method->name : standard;
}

static bool has_step(const struct names *now, const struct node *node) {
  if (node->treats == 0) return among(now, "none");
  for (size_t i = 0; i < node->treats; i++)
    if (among(now, name_of(&node->treat[i], ""))) return true;
  return false;
}

/* Whether the node has one of these methods now. */
static bool has_now(const struct reading_input *reading, const struct names *now,
                    const struct node *node) {
  if (now->name == NULL) return true;
  switch (reading->input->kind) {
    case INPUT_NORMALISE: return among(now, name_of(&node->normalise, "none"));
    case INPUT_AGGREGATE: return among(now, name_of(&node->aggregate, "arithmetic"));
    case INPUT_MISSING: return among(now, name_of(&node->missing, "skip"));
    default: return has_step(now, node);
  }
}

/* --- names ------------------------------------------------------------------------------- */

/* Marks the nodes that the list names, and all below them; false with findings. */
static bool mark_named(const struct reading_input *reading, const struct names *names,
                       bool *named) {
  const struct tree *tree = input_reader(reading)->tree;
  bool ok = true;
  for (size_t i = 0; i < names->count; i++) {
    const char *hint = NULL;
    uint32_t node = tree_find(tree, names->name[i], &hint);
    if (node == NO_NODE)
      diag_add(input_reader(reading)->diags, place_of(reading, "nodes"), hint, INPUT_NODE,
               names->name[i]);
    ok = ok && node != NO_NODE;
    for (uint32_t k = node; ok && k < tree_end(tree, node); k++) named[k] = true;
  }
  return ok;
}

/* False with a finding where no node is of a level of that name. */
static bool levels_exist(const struct reading_input *reading, const struct names *levels) {
  struct reader *reader = input_reader(reading);
  const struct tree *tree = reader->tree;
  const char **known = arena_new_array(reader->arena, tree->nodes, const char *);
  struct names all = {known, 0};
  for (size_t i = 0; i < tree->nodes; i++) {
    const char *name = tree_level(tree, &tree->node[i]);
    if (!among(&all, name)) known[all.count++] = name;
  }
  for (size_t i = 0; i < levels->count; i++) {
    if (among(&all, levels->name[i])) continue;
    const char *three =
        text_three_nearest(reader->arena, levels->name[i], known, all.count);
    diag_add(reader->diags, place_of(reading, "level"),
             arena_printf(reader->arena, "nearest: %s", three), INPUT_LEVEL,
             levels->name[i]);
    return false;
  }
  return true;
}

/* --- all --------------------------------------------------------------------------------- */

static const char *const nothing[INPUT_KINDS] = {
  [INPUT_WEIGHTS] = "none of these nodes has a weight beside siblings",
  [INPUT_NORMALISE] = "none of these nodes is a parameter normalised by its direction",
  [INPUT_AGGREGATE] = "none of these nodes is a group",
  [INPUT_TREAT] = "none of these nodes is a parameter",
  [INPUT_MISSING] = "none of these nodes is a parameter",
  [INPUT_LEAVE_OUT] = "none of these nodes can be left out of its group",
  [INPUT_NOISE] = "none of these nodes is a parameter",
};

static bool take_nodes(struct reading_input *reading, const bool *named,
                       const struct names *levels, const struct names *now) {
  struct reader *reader = input_reader(reading);
  const struct tree *tree = reader->tree;
  struct input *input = reading->input;
  input->node = arena_new_array(reader->arena, tree->nodes, uint32_t);
  for (uint32_t i = 0; i < tree->nodes; i++) {
    const struct node *node = &tree->node[i];
    if (!can_vary(reading, node) || (named != NULL && !named[i])) continue;
    if (levels->name != NULL && !among(levels, tree_level(tree, node))) continue;
    if (has_now(reading, now, node)) input->node[input->nodes++] = i;
  }
  if (input->nodes == 0)
    diag_add(reader->diags, input->place, NULL, INPUT_NO_NODE, input->name,
             nothing[input->kind]);
  return input->nodes > 0;
}

bool uncertainty_select(struct reading_input *reading) {
  struct names nodes = names_of(reading, "nodes"), levels = names_of(reading, "level"),
               now = names_of(reading, "now");
  bool *named = NULL;
  if (nodes.name != NULL)
    named = arena_new_array(input_reader(reading)->arena,
                            input_reader(reading)->tree->nodes, bool);
  if (named != NULL && !mark_named(reading, &nodes, named)) return false;
  return levels_exist(reading, &levels) && take_nodes(reading, named, &levels, &now);
}
