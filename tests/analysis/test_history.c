#include "analysis/history.h"

#include "../index/sample.h"

static const double one[] = {1};

/*  0         1                    2 (no a)      3                4
 *   1 a       1 a                  1 b           1 b              1 z (was b)
 *   2 a.x     2 a.y (was a.x)      2 b.q         2 a              2 z.q
 *   3 b       3 b                                3 a.y            3 c
 */
static struct tree *tree_of(const char *const *id, size_t nodes) {
  struct tree *tree = sample_tree();
  uint32_t group = 0;
  for (size_t i = 0; i < nodes; i++)
    if (strchr(id[i], '.') == NULL) group = sample_group(tree, 0, id[i], 1);
    else sample_parameter(tree, group, id[i], 1, one);
  return tree;
}

struct chain {
  struct tree *tree[5];
};

static int set_up(void **state) {
  struct chain *chain = test_malloc(sizeof *chain);
  chain->tree[0] = tree_of((const char *const[]){"a", "a.x", "b"}, 3);
  chain->tree[1] = tree_of((const char *const[]){"a", "a.y", "b"}, 3);
  chain->tree[2] = tree_of((const char *const[]){"b", "b.q"}, 2);
  chain->tree[3] = tree_of((const char *const[]){"b", "a", "a.y"}, 3);
  chain->tree[4] = tree_of((const char *const[]){"z", "z.q", "c"}, 3);
  chain->tree[1]->node[2].was = "a.x";
  chain->tree[4]->node[1].was = "b";
  *state = chain;
  return 0;
}

static int tear_down(void **state) {
  struct chain *chain = *state;
  for (size_t e = 0; e < 5; e++) tree_free(chain->tree[e]);
  test_free(chain);
  return 0;
}

static void assert_found(const struct chain *chain, size_t from, uint32_t node,
                         const uint32_t *wanted) {
  uint32_t found[5];
  history_node((const struct tree *const *)chain->tree, 5, from, node, found);
  for (size_t e = 0; e < 5; e++) assert_int_equal(found[e], wanted[e]);
}

/* From the middle to both sides, under its former name too; over an edition that has it
 * not, to where it comes back; not at all beyond its end. */
static void nodes(void **state) {
  assert_found(*state, 1, 2, (const uint32_t[]){2, 2, NO_NODE, 3, NO_NODE});
  assert_found(*state, 3, 3, (const uint32_t[]){2, 2, NO_NODE, 3, NO_NODE});
  assert_found(*state, 4, 1, (const uint32_t[]){3, 3, 1, 1, 1});
  assert_found(*state, 2, 2, (const uint32_t[]){NO_NODE, NO_NODE, 2, NO_NODE, 2});
  assert_found(*state, 0, 0, (const uint32_t[]){0, 0, 0, 0, 0});
}

/* The children of the last edition first: z, which was b, and c; then a, last seen before. */
static void columns(void **state) {
  const struct chain *chain = *state;
  struct history_columns *columns =
      history_columns((const struct tree *const *)chain->tree, 5);
  static const uint32_t wanted[] = {
    3, 3, 1, 1, 1, NO_NODE, NO_NODE, NO_NODE, NO_NODE, 3, 1, 1, NO_NODE, 2, NO_NODE,
  };
  assert_int_equal(columns->columns, 3);
  for (size_t i = 0; i < 15; i++) assert_int_equal(columns->node[i], wanted[i]);
  history_columns_free(columns);
}

/* Units are known by key. */
static void units(void **state) {
  (void)state;
  struct dataset towns = sample_towns(3);
  assert_int_equal(history_unit(&towns, "01"), 1);
  assert_int_equal(history_unit(&towns, "Ahausen"), NO_UNIT);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test_setup_teardown(nodes, set_up, tear_down),
    cmocka_unit_test_setup_teardown(columns, set_up, tear_down), cmocka_unit_test(units),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
