/* A rule file that was run, and the values in the table it returned.
 *
 * Decoding works on values: a place on the stack of the rule's state, and the path that
 * leads to it in the table ("weights.laden"), by which the source tells where it stands.
 * Layers give a field its default: a table, the table of defaults above it, and so on.
 */
#ifndef SCIRULES_RULES_RULE_H
#define SCIRULES_RULES_RULE_H

#include <lua.h>

#include "index/tree.h"
#include "rules/sandbox.h"
#include "rules/source.h"

/* States whose functions the tree calls; lies in tree->rules. */
struct kept;

/* What reading an edition carries along. */
struct reader {
  struct tree *tree;
  struct arena *arena;                         /* the tree's */
  struct diags *diags;
  struct rule_text *texts;                     /* of all rule files, for the hash */
  size_t n_texts, texts_room;
  bool has_sources;                            /* the tree's sources are known */
  size_t below;                                /* bytes of the edition's path and a slash */
};

struct rule_text {
  const char *path, *text;
  size_t length;
  const char *called;                          /* in the hash: where it lies in the edition,
                                                  or from the project root */
};

struct rule {
  struct reader *reader;
  const char *path;
  struct sandbox *sandbox;
  lua_State *L;
  struct source_map *map;
  bool kept;                                   /* its functions are in use */
};

/* Reads and runs the file; its table is then at index 1 of the stack. False with findings;
 * the rule is then closed. path is borrowed. */
bool rule_open(struct rule *rule, struct reader *reader, const char *path);

/* The text of a file that the rules name by a path from the project root, in the tree's
 * arena; it counts as a rule for the hash. NULL with a finding. *path is what findings call
 * it. */
const char *rule_reads(struct reader *reader, const char *name, const char **path,
                       size_t *length);

/* Frees the state, or hands it to the tree where one of its functions is in use. */
void rule_close(struct rule *rule);

/* A reference in the registry to the function at index; the state is kept from now on. */
int rule_keep(struct rule *rule, int index);

/* Frees all states that the tree keeps: tree->release. */
void rules_release(struct tree *tree);

struct value {
  struct rule *rule;
  const char *prefix, *name;                   /* "weights", "laden"; "answers", "[2]" */
  int index;                                   /* on the stack of the rule's state */
};

/* "weights.laden", "answers[2]", in the tree's arena. */
const char *value_path(const struct value *value);

/* Where the value stands, and where its name does. */
struct place value_place(const struct value *value);
struct place value_key(const struct value *value);

int value_type(const struct value *value);     /* LUA_TSTRING, … */
const char *value_text(const struct value *value);  /* copied to the tree's arena */
double value_number(const struct value *value);

/* Takes the value off the top of its stack. */
void value_drop(const struct value *value);

/* Pushes field name or item i (from 1) of a table; false, and nothing pushed, where it is
 * nil. The texts given are borrowed. */
bool value_field(const struct value *table, const char *name, struct value *out);
bool value_item(const struct value *list, size_t i, struct value *out);
size_t value_length(const struct value *list);
size_t value_entries(const struct value *table);      /* items and all other fields */

/* A table at an index of a rule's stack, what holds where it is silent, and so on. */
struct layer {
  struct rule *rule;
  int index;                                   /* 0: the table was lost with its file */
  const char *prefix;                          /* "" for the returned table */
  const struct layer *above;                   /* or NULL */
};

/* Whether a table of defaults was lost with a file that could not be read: what is not found
 * may have stood there, so nobody is to be told that it is absent. */
bool layer_is_lost(const struct layer *layer);

/* Pushes the field from the nearest layer that has it; false: nowhere. */
bool layer_find(const struct layer *layer, const char *name, struct value *out);

#endif
