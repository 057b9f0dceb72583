/* Small indices built by hand: a tree node by node, columns given as arrays. */
#ifndef SCIRULES_TESTS_INDEX_SAMPLE_H
#define SCIRULES_TESTS_INDEX_SAMPLE_H

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "index/result.h"

enum { SAMPLE_NODES = 64, SAMPLE_CHILDREN = 9 };

/* An expression whose value is a given column. */
struct given {
  struct expression expression;
  const double *value;
  const uint8_t *status;                       /* NULL: normal where there is a value */
  bool yes_no, fails;
  size_t asked;                                /* units it was last asked for */
};

static inline bool given_evaluate(struct expression *self, const struct dataset *data,
                                  double *value, uint8_t *status, bool *yes_no,
                                  struct diags *diags) {
  struct given *given = (struct given *)self;
  given->asked = 0;
  if (given->fails)
    diag_add(diags, self->place, NULL, DIAG_ERROR, DIAG_DATA, "the value fails");
  for (size_t u = 0; u < data->units; u++) {
    given->asked += status[u] != STATUS_IMPOSSIBLE;
    value[u] = given->value[u];
    status[u] = is_missing(value[u])            ? STATUS_MISSING
                : given->status ? given->status[u] : STATUS_NORMAL;
  }
  *yes_no = given->yes_no;
  return !given->fails;
}

static inline struct given *given_new(struct arena *arena, const double *value) {
  struct given *given = arena_new_one(arena, struct given);
  given->expression.evaluate = given_evaluate;
  given->expression.place = (struct place){"value.lua", 1, 1, 1};
  given->value = value;
  return given;
}

static inline struct tree *sample_tree(void) {
  struct arena *arena = arena_new();
  struct tree *tree = arena_new_one(arena, struct tree);
  tree->arena = arena;
  tree->node = arena_new_array(arena, SAMPLE_NODES, struct node);
  tree->node[0] = (struct node){
    .kind = NODE_GROUP, .id = "", .name = "", .parent = NO_NODE, .bonus = NO_NODE,
    .decimals = NO_DECIMALS, .place = {"edition.lua", 1, 1, 1},
    .child = arena_new_array(arena, SAMPLE_CHILDREN, uint32_t),
    .weight = arena_new_array(arena, SAMPLE_CHILDREN, double),
  };
  tree->nodes = 1;
  tree->decimals = 1;
  return tree;
}

static inline struct node *sample_add(struct tree *tree, enum node_kind kind,
                                      uint32_t parent, const char *id) {
  struct node *node = &tree->node[tree->nodes++];
  const char *dot = strrchr(id, '.');
  *node = (struct node){
    .kind = kind, .id = id, .name = dot ? dot + 1 : id, .parent = parent,
    .depth = tree->node[parent].depth + 1, .bonus = NO_NODE, .decimals = NO_DECIMALS,
    .place = {"node.lua", 1, 1, 1},
  };
  return node;
}

/* Adds a node in preorder and gives its number; weight is its weight in its parent. */
static inline uint32_t sample_group(struct tree *tree, uint32_t parent, const char *id,
                                    double weight) {
  struct node *node = sample_add(tree, NODE_GROUP, parent, id);
  struct node *above = &tree->node[parent];
  node->child = arena_new_array(tree->arena, SAMPLE_CHILDREN, uint32_t);
  node->weight = arena_new_array(tree->arena, SAMPLE_CHILDREN, double);
  above->weight[above->children] = weight;
  return above->child[above->children++] = (uint32_t)(node - tree->node);
}

static inline uint32_t sample_parameter(struct tree *tree, uint32_t parent, const char *id,
                                        double weight, const double *value) {
  struct node *node = sample_add(tree, NODE_PARAMETER, parent, id);
  struct node *above = &tree->node[parent];
  node->value = &given_new(tree->arena, value)->expression;
  tree->parameters++;
  above->weight[above->children] = weight;
  return above->child[above->children++] = (uint32_t)(node - tree->node);
}

static inline uint32_t sample_bonus(struct tree *tree, uint32_t group, const char *id,
                                    double share, const double *value) {
  struct node *node = sample_add(tree, NODE_BONUS, group, id);
  node->value = &given_new(tree->arena, value)->expression;
  node->share = share;
  return tree->node[group].bonus = (uint32_t)(node - tree->node);
}

static inline struct given *sample_given(struct tree *tree, uint32_t node) {
  return (struct given *)tree->node[node].value;
}

/* A condition: 1, 0 or NAN by town. */
static inline void sample_only(struct tree *tree, uint32_t node, const double *holds) {
  tree->node[node].only = &given_new(tree->arena, holds)->expression;
}

static inline void sample_normalise(struct tree *tree, uint32_t node, const char *name) {
  method_standard(&tree->node[node].normalise, method_find(METHOD_NORMALISE, name));
}

/* The rule for gaps of that name. */
static inline struct method_use sample_rule(const char *name) {
  struct method_use use;
  method_standard(&use, method_find(METHOD_IMPUTE, name));
  return use;
}

static inline void sample_missing(struct node *node, const char *name) {
  node->missing = sample_rule(name);
}

static inline void sample_aggregate(struct tree *tree, uint32_t node, const char *name) {
  method_standard(&tree->node[node].aggregate, method_find(METHOD_AGGREGATE, name));
}

/* Up to five towns; keys are not in the order of names. */
static inline struct dataset sample_towns(size_t units) {
  static const char *key[] = {"03", "01", "02", "05", "04"};
  static const char *name[] = {"Ahausen", "Bedorf", "Ceburg", "Dehaus", "Eheim"};
  return (struct dataset){.units = units, .key = key, .name = name};
}

/* Equal to 1e-12 of the larger one, NaN only to NaN. */
static inline bool sample_near(double a, double b) {
  if (isnan(a) || isnan(b)) return isnan(a) && isnan(b);
  return fabs(a - b) <= 1e-12 * fmax(1, fmax(fabs(a), fabs(b)));
}

#define assert_near(a, b) \
  do { \
    double near_a = (a), near_b = (b); \
    if (!sample_near(near_a, near_b)) fail_msg("%.17g is not %.17g", near_a, near_b); \
  } while (0)

static inline void sample_compare(const double *is, const double *wanted, size_t n) {
  for (size_t i = 0; i < n; i++) assert_near(is[i], wanted[i]);
}

#define assert_column(is, ...) \
  do { \
    const double column_wanted[] = {__VA_ARGS__}; \
    sample_compare((is), column_wanted, sizeof column_wanted / sizeof *column_wanted); \
  } while (0)

#define assert_statuses(is, ...) \
  do { \
    const uint8_t statuses_wanted[] = {__VA_ARGS__}; \
    assert_memory_equal((is), statuses_wanted, sizeof statuses_wanted); \
  } while (0)

/* The messages so far, sorted, one per line. */
static inline void assert_findings(struct diags *diags, const char *wanted) {
  struct buf text = {0};
  size_t count;
  const struct diag *list = diags_sorted(diags, &count);
  for (size_t i = 0; i < count; i++) {
    static const char *const severity[] = {"note", "warning", "error"};
    buf_printf(&text, "%s: %s\n", severity[list[i].severity], list[i].message);
  }
  assert_string_equal(buf_text(&text), wanted);
  buf_free(&text);
}

#endif
