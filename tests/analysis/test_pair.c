#include "analysis/pair.h"

#include <stdlib.h>

#include "../index/sample.h"

static const double one[] = {1, 1, 1};

/*  first                    second
 *   1 a                      1 z (was a)
 *   2 a.x                    2 z.x
 *   3 a.y                    3 z.new (was b.old)
 *   4 a.bonus                4 z.bonus
 *   5 b                      5 b
 *   6 b.old                  6 b.m             moved along with its group
 *   7 b.gone                 7 b.m.y
 *   8 m                      8 c
 *   9 m.y                    9 c.fresh */
static struct tree *first_tree(void) {
  struct tree *tree = sample_tree();
  uint32_t a = sample_group(tree, 0, "a", 1);
  sample_parameter(tree, a, "a.x", 1, one);
  sample_parameter(tree, a, "a.y", 1, one);
  sample_bonus(tree, a, "a.bonus", 0.1, one);
  uint32_t b = sample_group(tree, 0, "b", 1);
  sample_parameter(tree, b, "b.old", 1, one);
  sample_parameter(tree, b, "b.gone", 1, one);
  uint32_t m = sample_group(tree, 0, "m", 1);
  sample_parameter(tree, m, "m.y", 1, one);
  return tree;
}

static struct tree *second_tree(void) {
  struct tree *tree = sample_tree();
  uint32_t z = sample_group(tree, 0, "z", 1);
  tree->node[z].was = "a";
  sample_parameter(tree, z, "z.x", 1, one);
  tree->node[sample_parameter(tree, z, "z.new", 1, one)].was = "b.old";
  sample_bonus(tree, z, "z.bonus", 0.1, one);
  uint32_t b = sample_group(tree, 0, "b", 1);
  uint32_t m = sample_group(tree, b, "b.m", 1);
  sample_parameter(tree, m, "b.m.y", 1, one);
  uint32_t c = sample_group(tree, 0, "c", 1);
  sample_parameter(tree, c, "c.fresh", 1, one);
  return tree;
}

struct two {
  struct tree *tree[2];
};

static int set_up(void **state) {
  struct two *two = calloc(1, sizeof *two);
  two->tree[0] = first_tree();
  two->tree[1] = second_tree();
  return (*state = two) == NULL;
}

static int tear_down(void **state) {
  struct two *two = *state;
  tree_free(two->tree[0]);
  tree_free(two->tree[1]);
  free(two);
  return 0;
}

static void assert_nodes(const uint32_t *found, const uint32_t *wanted, size_t count) {
  for (size_t i = 0; i < count; i++) assert_int_equal(found[i], wanted[i]);
}

/* Renamed by `was`, carried along by the group, left in place, moved under the same name;
 * what came and went has no partner, and a name that stands twice without one (y: it stands
 * in a, which has none in z) goes with its group. */
static void nodes(void **state) {
  struct two *two = *state;
  static const uint32_t to[] = {0, 1, 2, NO_NODE, 4, 5, 3, NO_NODE, 6, 7};
  static const uint32_t from[] = {0, 1, 2, 6, 4, 5, 8, 9, NO_NODE, NO_NODE};
  struct pair *pair = pair_new(two->tree[0], two->tree[1], NULL, NULL);
  assert_nodes(pair->node[0], to, 10);
  assert_nodes(pair->node[1], from, 10);
  pair_free(pair);
}

/* The other way round the partners are the same. */
static void swapped(void **state) {
  struct two *two = *state;
  struct pair *pair = pair_new(two->tree[0], two->tree[1], NULL, NULL);
  struct pair *back = pair_new(two->tree[1], two->tree[0], NULL, NULL);
  assert_nodes(back->node[1], pair->node[0], two->tree[0]->nodes);
  assert_nodes(back->node[0], pair->node[1], two->tree[1]->nodes);
  pair_free(pair);
  pair_free(back);
}

/* Units go by key, whatever their order and names. */
static void units(void **state) {
  struct two *two = *state;
  static const char *key[] = {"02", "99", "03"};
  static const char *name[] = {"Neuburg", "Neudorf", "Ahausen"};
  struct dataset first = sample_towns(3), second = {.units = 3, .key = key, .name = name};
  struct pair *pair = pair_new(two->tree[0], two->tree[1], &first, &second);
  static const uint32_t to[] = {2, NO_UNIT, 0}, from[] = {2, NO_UNIT, 0};
  assert_nodes(pair->unit[0], to, 3);
  assert_nodes(pair->unit[1], from, 3);
  pair_free(pair);
}

#define WITH_TREES(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_TREES(nodes), WITH_TREES(swapped), WITH_TREES(units),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
