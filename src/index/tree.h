/* The tree of an index: every group, parameter and bonus as a node, and the edition.
 *
 * The rules room builds it from rule files; nobody changes it afterwards, except verbs that
 * ask "what if" on a copy. Nodes stand in one array in preorder: node 0 is the index itself
 * (id ""), children of a group in their order, the group's bonus after its last child's
 * last descendant. All memory belongs to the tree's arena.
 */
#ifndef SCIRULES_INDEX_TREE_H
#define SCIRULES_INDEX_TREE_H

#include "base/arena.h"
#include "base/hash.h"
#include "index/earlier.h"
#include "index/expression.h"
#include "index/method.h"

enum { NO_NODE = UINT32_MAX, NO_DECIMALS = -1, ALL_LEVELS = 99 };

enum node_kind { NODE_GROUP, NODE_PARAMETER, NODE_BONUS };

/* Text for people by language; a NULL member: not given in that language. */
struct text {
  const char *de, *en;
};
enum language { LANGUAGE_DE, LANGUAGE_EN };

/* The text in that language, else in the other, else "". */
const char *text_in(struct text text, enum language language);

enum group_missing { GROUP_SKIP, GROUP_ZERO, GROUP_PROPAGATE };

struct answer {
  const char *text;
  double points;
};

/* One worked example of a parameter. cell[i] is NULL where the example leaves it out. */
struct example {
  const char **column, **cell;
  size_t cells;
  bool gives_missing;
  double gives;
  struct place place;
};

struct node {
  enum node_kind kind;
  const char *id, *name;                       /* "a.b.c", "c"; the index itself: "", "" */
  uint32_t parent;                             /* NO_NODE for the index itself */
  uint32_t depth;                              /* 0 for the index itself */
  uint32_t *child;                             /* without the bonus */
  size_t children;
  uint32_t bonus;                              /* NO_NODE: none */
  const char *path;                            /* of the rule file */
  struct place place;                          /* of the returned table */

  struct text label, description, note;
  const char *basis, *was;
  bool reviewed;
  struct expression *only;                     /* NULL: for every unit */
  int decimals;                                /* NO_DECIMALS: not rounded */
  struct method_use normalise;
  bool lower;                                  /* parameter: lower is better */

  /* parameter, and value/source/missing of a bonus */
  const char *unit, *source;
  struct expression *value;
  struct answer *answer;
  size_t answers;
  struct method_use missing;                   /* not used: skip; see tree_missing */
  const struct earlier *earlier;               /* for missing; NULL: not read, or not asked */
  struct method_use *treat;
  size_t treats;
  struct example *example;
  size_t examples;

  /* group */
  double *weight;                              /* by child, not negative, as written; or NULL */
  bool weights_given;                          /* false: equal */
  struct method_use weighing;                  /* what they were derived by, or, where
                                                  weight is NULL, will be; or not used */
  double consistency;                          /* its ratio CR; NaN: it has none */
  struct method_use aggregate;
  enum group_missing group_missing;
  double available;                            /* least share of weight; 0: one child */

  /* of the bonus node itself; its parent is the group */
  double share;
  bool adds;                                   /* how = "add" */
};

struct source {
  const char *key;
  struct text label;
  const char *publisher, *url, *licence;
  int year;
};

/* A class of the ranking: scores from `from` on, or the best share `top` of the units. The
 * other of both is NaN; of the last class both may be: all the rest. */
struct rank_class {
  struct text label;
  double from, top;
};

/* Shares that a unit may be asked for: of its parameters those with a value, the same in each
 * child of the index, and of its values those that are not 0. */
enum units_share { UNITS_AVAILABLE, UNITS_AVAILABLE_EACH, UNITS_NONZERO, UNITS_SHARES };

enum ties { TIES_MIN, TIES_MAX, TIES_AVERAGE, TIES_DENSE, TIES_ORDER };

struct input;                                  /* uncertainty.h */

struct tree {
  struct arena *arena;
  const char *path;                            /* rules/2024, as given */
  const char *edition;                         /* 2024: the path below rules/ */
  const char *root;                            /* the project root, "" for here */
  char sha256[HASH_ROOM];                      /* of all rule files */
  struct file_hash *read;                      /* each of them that was read, by path */
  size_t reads;

  struct text title;
  int year;
  const char **level_name;
  size_t level_names;
  const char *units_file, *units_key, *units_name;
  struct expression *units_where;              /* NULL: all */
  double units_share[UNITS_SHARES];            /* what a unit needs to take part; 0: nothing */
  const char **data;                           /* folders */
  size_t data_folders;
  enum ties ties;
  bool round_first;
  int decimals;                                /* of ranking: for print; default 1 */
  struct rank_class *class;                    /* best first */
  size_t classes;                              /* 0: the ranking has none */
  const char **rank_within;
  size_t rank_withins;
  struct place *rank_within_place;             /* by column; NULL: not known */
  const char *previous;                        /* NULL: none */
  const struct earlier_edition *earlier;       /* the latest of those that its rules take
                                                  values from; NULL: none */
  const char **measure;
  size_t measures;
  struct source *source_list;
  size_t sources;

  struct node *node;
  size_t nodes, parameters;

  struct input *input;                         /* what uncertainty.lua varies */
  size_t inputs;                               /* 0: there is none */

  void *rules;                                 /* private to the rules room; NULL: nothing */
  void (*release)(struct tree *tree);          /* frees rules, for tree_free; may be NULL */
};

/* Frees the tree, its expressions, and by release what else is held. NULL is allowed. */
void tree_free(struct tree *tree);

/* How many nodes word names. */
size_t tree_matches(const struct tree *tree, const char *word);

/* The node of that id, or of a unique end of whole segments. NO_NODE and a hint in the
 * tree's arena where none (the nearest) or several (those) match. "" and the edition's
 * name are the index. */
uint32_t tree_find(const struct tree *tree, const char *word, const char **hint);

const struct source *tree_source(const struct tree *tree, const char *key);  /* or NULL */

/* Whether a rule reads the column, for a value, a condition or to fill gaps. */
bool tree_reads(const struct tree *tree, const struct column *column);

/* How gaps of a parameter or bonus are filled: by its own rule, else by "skip". */
struct method_use tree_missing(const struct node *node);

/* The node's share in its parent as the rules say it, with all siblings present: weights
 * shared out, what a bonus takes left out; of a bonus its share; of the index itself 1. NaN
 * where the weights come from the scores, which a result alone knows: see result_weight; and
 * where each unit has weights of its own. */
double tree_weight(const struct tree *tree, uint32_t node);

/* The same where these are the weights of the parent's children; NULL: equal. */
double tree_weight_by(const struct tree *tree, uint32_t node, const double *weight);

/* The product of tree_weight from the index down: the node's share in the total. */
double tree_share(const struct tree *tree, uint32_t node);

/* The node after the last one below node: its end in preorder, bonus included. */
uint32_t tree_end(const struct tree *tree, uint32_t node);

/* "Indikator": the edition's name for the node's level; "Index" for the index itself,
 * "Bonus" for a bonus; where level_names is silent "Group" or "Parameter". */
const char *tree_level(const struct tree *tree, const struct node *node);

#endif
