#include "analysis/effect.h"

#include <stdlib.h>

#include "../index/sample.h"

/* The index: a (weight 1) of a.x (1) and a.y (3), and z (weight 1). a = 75, 25, 50; totals are
 * 87.5, 37.5, 25, ranks 1, 2, 3. */
static const double x[] = {0, 100, 50}, y[] = {100, 0, 50}, z[] = {100, 50, 0};

enum { A = 1, X, Y, Z };

struct work {
  struct tree *tree[2];
  struct dataset data;
  struct diags *diags;
  struct result *before;
  const char *why[SAMPLE_NODES];
  struct pair *pair;
  struct diff *diff;
  struct effects *effects;
};

static struct tree *index_of_three(void) {
  struct tree *tree = sample_tree();
  uint32_t a = sample_group(tree, 0, "a", 1);
  sample_parameter(tree, a, "a.x", 1, x);
  sample_parameter(tree, a, "a.y", 3, y);
  sample_parameter(tree, 0, "z", 1, z);
  return tree;
}

static int set_up(void **state) {
  struct work *work = *state = calloc(1, sizeof *work);
  for (int side = 0; side < 2; side++) work->tree[side] = index_of_three();
  work->data = sample_towns(3);
  work->diags = diags_new();
  return 0;
}

static int tear_down(void **state) {
  struct work *work = *state;
  effects_free(work->effects);
  diff_free(work->diff);
  pair_free(work->pair);
  result_free(work->before);
  diags_free(work->diags);
  for (int side = 0; side < 2; side++) tree_free(work->tree[side]);
  free(work);
  return 0;
}

static void give_texts(struct tree *tree) {
  for (size_t i = 0; i < tree->nodes; i++) {
    struct expression *value = tree->node[i].value;
    if (value != NULL && value->text == NULL) value->text = tree->node[i].name;
  }
}

static void run(struct work *work) {
  for (int side = 0; side < 2; side++) give_texts(work->tree[side]);
  work->before = result_calculate(work->tree[0], &work->data, work->diags);
  assert_non_null(work->before);
  work->pair = pair_new(work->tree[0], work->tree[1], NULL, NULL);
  work->diff = diff_new(work->pair);
  work->effects = effects_new(work->diff, work->before, work->why);
}

/* The effect of the first difference of that kind. */
static const struct effect *effect_of(const struct work *work, enum diff_kind kind) {
  for (size_t i = 0; i < work->diff->count; i++)
    if (work->diff->list[i].kind == kind) return &work->effects->of[i];
  fail_msg("no such difference");
  return NULL;
}

static void assert_change(const struct effect *effect, double greatest, uint32_t unit,
                          double mean, size_t ranks) {
  assert_int_equal(effect->obstacle, OBSTACLE_NONE);
  assert_near(effect->greatest, greatest);
  assert_int_equal(effect->unit, unit);
  assert_near(effect->mean, mean);
  assert_int_equal(effect->ranks, ranks);
}

/* z at weight 3: (75 + 300) / 4 = 93.75, (25 + 150) / 4 = 43.75, 50 / 4 = 12.5: +6.25, +6.25,
 * -12.5; in the mean 25 / 3, and nobody moves. What a loses in consequence is no effect. */
static void weight(void **state) {
  struct work *work = *state;
  work->tree[1]->node[0].weight[1] = 3;
  run(work);
  const struct effect *effect = effect_of(work, DIFF_WEIGHT);
  assert_change(effect, -12.5, 2, 25.0 / 3, 0);
  assert_int_equal(effect->up, NO_UNIT);
  assert_int_equal(effect_of(work, DIFF_SHARE)->obstacle, OBSTACLE_NO_CHANGE);
}

/* Without y: a = x, totals 50, 75, 25: -37.5, +37.5, 0. The first two change places; of two
 * changes as large the first unit's is told. */
static void removed(void **state) {
  struct work *work = *state;
  struct tree *now = work->tree[1];
  now->node[A].children = 1;
  now->node[Y] = now->node[Z];
  now->node[0].child[1] = Y;
  now->nodes = Z;
  run(work);
  const struct effect *effect = effect_of(work, DIFF_REMOVED);
  assert_change(effect, -37.5, 0, 25, 2);
  assert_int_equal(effect->up, 1);
  assert_int_equal(effect->down, 0);
  assert_near(effect->places_up, 1);
  assert_near(effect->places_down, 1);
}

/* A new parameter of weight 4 beside x and y, as z: a = (x + 3 y + 4 z) / 8 = 87.5, 37.5, 25;
 * totals 93.75, 43.75, 12.5: +6.25, +6.25, -12.5. It has no effect to tell where the data cannot be read. */
static void added(void **state) {
  struct work *work = *state;
  struct tree *now = work->tree[1];
  sample_parameter(now, A, "a.new", 4, z);
  struct node last = now->node[Z + 1];         /* in preorder: behind a.y */
  now->node[Z + 1] = now->node[Z];
  now->node[Z] = last;
  now->node[A].child[2] = Z;
  now->node[0].child[1] = Z + 1;
  run(work);
  assert_change(effect_of(work, DIFF_ADDED), -12.5, 2, 25.0 / 3, 0);
  work->why[Z] = "no column 'new' in datasets/hand";
  struct effects *effects = effects_new(work->diff, work->before, work->why);
  assert_int_equal(effects->of[0].obstacle, OBSTACLE_DATA);
  assert_string_equal(effects->of[0].why, "no column 'new' in datasets/hand");
  effects_free(effects);
}

/* y stands beside a and z now, in the scale of the index: (x + z + 3 y) / 5 = 80, 30, 40: -7.5,
 * -7.5, +15; the last two change places. */
static void moved(void **state) {
  struct work *work = *state;
  struct tree *now = work->tree[1];
  now->node[A].children = 1;
  now->node[Y] = now->node[Z];
  now->node[0].child[1] = Y;
  now->nodes = Z;
  sample_parameter(now, 0, "y", 3, y);
  run(work);
  assert_change(effect_of(work, DIFF_MOVED), 15, 2, 10, 2);
}

/* The rule of a node is one change, whatever differs in it: y is x now, and the less the better:
 * 100 - x is y again, so that nothing comes of both together. */
static void rule(void **state) {
  struct work *work = *state;
  struct node *node = &work->tree[1]->node[Y];
  ((struct given *)node->value)->value = x;
  node->value->text = "x";
  node->lower = true;
  for (int side = 0; side < 2; side++) sample_normalise(work->tree[side], Y, "minmax");
  run(work);
  assert_change(effect_of(work, DIFF_RULE), 0, NO_UNIT, 0, 0);
  assert_string_equal(work->diff->list[1].aspect->key, "direction");
  assert_int_equal(work->effects->of[1].obstacle, OBSTACLE_WITH);
  assert_int_equal(work->effects->of[1].with, 0);
}

/* A rule that comes to grief over these data is told with what it says. */
static void failing(void **state) {
  struct work *work = *state;
  struct node *node = &work->tree[1]->node[Y];
  node->value->text = "f";
  ((struct given *)node->value)->fails = true;
  run(work);
  assert_int_equal(effect_of(work, DIFF_RULE)->obstacle, OBSTACLE_DATA);
  assert_string_equal(effect_of(work, DIFF_RULE)->why, "the value fails");
  assert_findings(work->diags, "");
}

/* Of the edition: ranks after rounding to whole points, where 37.5 and 25 become 38 and 25;
 * which units there are is held fixed. */
static void edition(void **state) {
  static struct expression where = {.text = "w"};
  struct work *work = *state;
  work->tree[1]->round_first = true;
  work->tree[1]->units_where = &where;
  run(work);
  assert_int_equal(work->effects->of[0].obstacle, OBSTACLE_UNITS);
  assert_change(&work->effects->of[1], 0, NO_UNIT, 0, 0);
  work->tree[1]->units_where = NULL;
}

/* Nothing else stands below a, so that a cannot do without x; z came with its group c. */
static void obstacles(void **state) {
  struct work *work = *state;
  struct tree *before = work->tree[0], *now = work->tree[1];
  for (int side = 0; side < 2; side++) {
    struct tree *tree = work->tree[side];
    tree->nodes = Y;
    tree->parameters = 1;
    tree->node[A].children = tree->node[0].children = 1;
  }
  before->node[X].id = "a.w", before->node[X].name = "w";
  uint32_t c = sample_group(now, 0, "c", 1);
  sample_parameter(now, c, "c.z", 1, z);
  run(work);
  assert_int_equal(effect_of(work, DIFF_REMOVED)->obstacle, OBSTACLE_ALONE);
  assert_int_equal(work->diff->list[2].node[1], 4);
  assert_int_equal(work->effects->of[2].obstacle, OBSTACLE_WITH);
  assert_int_equal(work->effects->of[2].with, 1);
}

/* A group that came with a parameter from elsewhere cannot be added by itself, and the move
 * leads to a group that is not there. */
static void into_new_group(void **state) {
  struct work *work = *state;
  struct tree *now = work->tree[1];
  now->nodes = Z;
  now->parameters--;
  now->node[0].children = 1;
  uint32_t c = sample_group(now, 0, "c", 1);
  sample_parameter(now, c, "c.z", 1, z);
  run(work);
  assert_int_equal(effect_of(work, DIFF_ADDED)->obstacle, OBSTACLE_MIXED);
  assert_int_equal(effect_of(work, DIFF_MOVED)->obstacle, OBSTACLE_GROUP);
}

#define WITH_WORK(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_WORK(weight), WITH_WORK(removed), WITH_WORK(added), WITH_WORK(moved),
    WITH_WORK(rule), WITH_WORK(failing), WITH_WORK(edition), WITH_WORK(obstacles),
    WITH_WORK(into_new_group),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
