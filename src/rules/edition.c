/* The walk. A group's file stays open while what lies below it is read, because its defaults
 * hold there; layers link the tables from the nearest group to the edition. What is broken is
 * left out, and everything else is still read, so that all findings come out at once. */
#include "rules/edition.h"

#include <lua.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/mem.h"
#include "rules/folder.h"
#include "rules/group.h"
#include "rules/home.h"
#include "rules/messages.h"
#include "rules/parameter.h"
#include "rules/root.h"
#include "rules/uncertainty.h"

struct walk {
  struct reader reader;
  struct node *node;                           /* moved to the tree when all are there */
  size_t nodes, room;
};

/* Defaults of parameters and of groups that hold in a folder. */
struct defaults {
  const struct layer *parameter, *group;
};

/* Stands for the defaults of a file that could not be read. */
static const struct layer lost;

static struct node *add_node(struct walk *walk, enum node_kind kind, uint32_t parent,
                             const char *name) {
  walk->node = mem_grow(walk->node, &walk->room, walk->nodes + 1, sizeof *walk->node);
  const struct node *above = parent == NO_NODE ? NULL : &walk->node[parent];
  struct node *node = &walk->node[walk->nodes++];
  const char *dot = above != NULL && *above->id != '\0' ? "." : "";
  *node = (struct node){
    .kind = kind, .parent = parent, .depth = above != NULL ? above->depth + 1 : 0,
    .bonus = NO_NODE, .name = name, .decimals = NO_DECIMALS, .reviewed = true,
    .id = above == NULL ? "" : arena_printf(walk->reader.arena, "%s%s%s", above->id, dot, name),
  };
  return node;
}

/* --- parameters -------------------------------------------------------------------------- */

static void read_parameter(struct walk *walk, const struct folder_entry *entry,
                           uint32_t parent, const struct defaults *defaults) {
  struct rule rule;
  struct node *node = add_node(walk, NODE_PARAMETER, parent, entry->name);
  node->path = entry->path;
  node->place = (struct place){.path = entry->path};
  if (!rule_open(&rule, &walk->reader, entry->path)) return;
  struct layer own = {&rule, 1, "", defaults->parameter};
  struct record record = {&schema_parameter, &own};
  node->place = source_return(rule.map);
  schema_check(&schema_parameter, &own, true);
  parameter_decode(&record, node);
  rule_close(&rule);
}

/* --- groups ------------------------------------------------------------------------------ */

/* A group whose children are being read. */
struct open_group {
  bool is_open;
  uint32_t node;
  struct rule rule;
  struct layer own, parameters, groups;
  struct record record;
  struct defaults below;
  struct folder folder;
  uint32_t *child;
  size_t children;
};

static void open_defaults(struct open_group *group) {
  struct layer layer;
  struct record defaults;
  struct value value;
  if (!field_open(&group->record, "defaults", &schema_defaults, &layer, &defaults)) return;
  schema_check(&schema_defaults, &layer, true);
  if (schema_take(&schema_defaults, &layer, "parameter", &value)) {
    group->parameters = (struct layer){value.rule, value.index, value_path(&value),
                                       group->below.parameter};
    schema_check(&schema_parameter, &group->parameters, false);
    group->below.parameter = &group->parameters;
  }
  if (schema_take(&schema_defaults, &layer, "group", &value)) {
    group->groups = (struct layer){value.rule, value.index, value_path(&value),
                                   group->below.group};
    schema_check(&schema_group, &group->groups, false);
    group->below.group = &group->groups;
  }
}

/* Opens group.lua or edition.lua at path. */
static void open_rule(struct walk *walk, struct open_group *group, const char *path,
                      const struct schema *schema, const struct defaults *defaults) {
  group->below = *defaults;
  if (file_kind(path) == FILE_ABSENT) {
    diag_add(walk->reader.diags, (struct place){.path = group->folder.path},
             GROUP_FILE_HINT, GROUP_FILE_ABSENT);
    return;
  }
  if (!folder_has_file(&walk->reader, path)) return;
  group->is_open = rule_open(&group->rule, &walk->reader, path);
  if (!group->is_open) {
    group->below = (struct defaults){&lost, &lost};
    return;
  }
  group->own = (struct layer){&group->rule, 1, "", defaults->group};
  group->record = (struct record){schema, &group->own};
  walk->node[group->node].place = source_return(group->rule.map);
  schema_check(schema, &group->own, true);
  open_defaults(group);
  group_order(&group->record, &group->folder);
}

static uint32_t read_group(struct walk *walk, const char *folder, const char *file,
                           uint32_t parent, const char *name, const struct schema *schema,
                           const struct defaults *defaults);

static bool id_fits(struct walk *walk, const struct open_group *group,
                    const struct folder_entry *entry) {
  size_t length = strlen(walk->node[group->node].id) + 1 + strlen(entry->name);
  if (length <= NODE_ID_LONGEST) return true;
  diag_add(walk->reader.diags, (struct place){.path = entry->path}, NULL, NODE_ID_LONG,
           length, NODE_ID_LONGEST);
  return false;
}

static void read_children(struct walk *walk, struct open_group *group) {
  group->child = arena_new_array(walk->reader.arena, group->folder.entries, uint32_t);
  for (size_t i = 0; i < group->folder.entries; i++) {
    const struct folder_entry *entry = &group->folder.entry[i];
    group->child[group->children++] = (uint32_t)walk->nodes;
    if (!id_fits(walk, group, entry))
      add_node(walk, NODE_PARAMETER, group->node, "…")->path = entry->path;
    else if (entry->is_group)
      read_group(walk, entry->path, "group.lua", group->node, entry->name, &schema_group,
                 &group->below);
    else
      read_parameter(walk, entry, group->node, &group->below);
  }
  if (group->is_open && group->children == 0 && group->folder.refused.count == 0)
    diag_add(walk->reader.diags, walk->node[group->node].place, GROUP_EMPTY_HINT,
             GROUP_EMPTY, group->folder.path);
}

static size_t parameters_from(const struct walk *walk, size_t first, size_t end) {
  size_t count = 0;
  for (size_t i = first; i < end; i++) count += walk->node[i].kind == NODE_PARAMETER;
  return count;
}

static void decode_group(struct walk *walk, struct open_group *group) {
  struct arena *arena = walk->reader.arena;
  struct children children = {
    arena_new_array(arena, group->children, const char *),
    arena_new_array(arena, group->children, size_t), group->children, &group->folder,
  };
  for (size_t i = 0; i < group->children; i++) {
    size_t end = i + 1 < group->children ? group->child[i + 1] : walk->nodes;
    children.name[i] = walk->node[group->child[i]].name;
    children.parameters[i] = parameters_from(walk, group->child[i], end);
  }
  group_decode(&group->record, &children, &walk->node[group->node]);
}

static void read_bonus(struct walk *walk, struct open_group *group) {
  struct layer layer;
  struct record record;
  if (!field_open(&group->record, "bonus", &schema_bonus, &layer, &record)) return;
  schema_check(&schema_bonus, &layer, true);
  walk->node[group->node].bonus = (uint32_t)walk->nodes;
  struct node *bonus = add_node(walk, NODE_BONUS, group->node, "bonus");
  bonus->path = walk->node[group->node].path;
  bonus->place = source_key(layer.rule->map, layer.prefix);
  bonus_decode(&record, bonus);
  field_close(&record);
}

static uint32_t read_group(struct walk *walk, const char *folder, const char *file,
                           uint32_t parent, const char *name, const struct schema *schema,
                           const struct defaults *defaults) {
  struct open_group group = {.node = (uint32_t)walk->nodes};
  const char *path = file_join(walk->reader.arena, folder, file);
  struct node *node = add_node(walk, NODE_GROUP, parent, name);
  node->path = path;
  node->place = (struct place){.path = path};
  if (node->depth > GROUPS_DEEPEST) {
    diag_add(walk->reader.diags, (struct place){.path = folder}, NULL, GROUP_TOO_DEEP,
             GROUPS_DEEPEST);
    return group.node;
  }
  folder_read(&walk->reader, folder, parent == NO_NODE, &group.folder);
  open_rule(walk, &group, path, schema, defaults);
  if (group.is_open && parent == NO_NODE) root_decode(&group.record);
  read_children(walk, &group);
  if (group.is_open) {
    decode_group(walk, &group);
    read_bonus(walk, &group);
    rule_close(&group.rule);
  }
  walk->node[group.node].child = group.child;
  walk->node[group.node].children = group.children;
  return group.node;
}

/* --- the tree ---------------------------------------------------------------------------- */

static int by_path(const void *left, const void *right) {
  const struct rule_text *a = left, *b = right;
  return strcmp(a->path, b->path);
}

static void hash_rules(struct reader *reader) {
  struct tree *tree = reader->tree;
  struct hash *hash = hash_new();
  tree->read = arena_new_array(tree->arena, reader->n_texts, struct file_hash);
  qsort(reader->texts, reader->n_texts, sizeof *reader->texts, by_path);
  for (size_t i = 0; i < reader->n_texts; i++) {
    const struct rule_text *text = &reader->texts[i];
    struct file_hash *file = &tree->read[tree->reads++];
    file->path = text->path;
    hash_bytes(text->text, text->length, file->sha256);
    hash_part(hash, text->called, text->text, text->length);
  }
  hash_finish(hash, tree->sha256);
}

static void finish_tree(struct walk *walk) {
  struct tree *tree = walk->reader.tree;
  tree->node = arena_new_array(tree->arena, walk->nodes, struct node);
  memcpy(tree->node, walk->node, walk->nodes * sizeof *walk->node);
  tree->nodes = walk->nodes;
  tree->parameters = parameters_from(walk, 0, walk->nodes);
  struct text *label = &tree->node[0].label;
  if (label->de == NULL && label->en == NULL) *label = tree->title;
  uncertainty_read(&walk->reader);
  hash_rules(&walk->reader);
}

static struct tree *tree_new(const char *path, struct diags *diags) {
  struct arena *arena = arena_new();
  struct home home;
  if (!home_find(arena, path, &home, diags)) {
    arena_free(arena);
    return NULL;
  }
  struct tree *tree = arena_new_one(arena, struct tree);
  *tree = (struct tree){
    .arena = arena, .path = home.path, .edition = home.edition, .root = home.root,
    .decimals = 1, .release = rules_release,
  };
  return tree;
}

static void read_tree(struct walk *walk) {
  static const struct defaults none = {NULL, NULL};
  walk->reader.has_sources = sources_read(&walk->reader);
  read_group(walk, walk->reader.tree->path, "edition.lua", NO_NODE, "", &schema_edition,
             &none);
  finish_tree(walk);
}

/* Bytes of a rule's path that are the edition's: "rules/2024/". */
static size_t below_of(const struct tree *tree) {
  return strlen(file_join(tree->arena, tree->path, ".")) - 1;
}

struct tree *edition_read(const char *path, struct tree **partial, struct diags *diags) {
  size_t errors = diags_count(diags, DIAG_ERROR);
  struct tree *tree = tree_new(path, diags);
  if (tree == NULL) return NULL;
  struct walk walk = {.reader = {.tree = tree, .arena = tree->arena, .diags = diags,
                                 .below = below_of(tree)}};
  read_tree(&walk);
  free(walk.reader.texts);
  free(walk.node);
  if (diags_count(diags, DIAG_ERROR) == errors) return tree;
  if (partial != NULL) *partial = tree;
  else tree_free(tree);
  return NULL;
}
