#include "analysis/diff.h"

#include <stdlib.h>

#include "base/number.h"
#include "../index/sample.h"

static const double one[] = {1, 1, 1};

/* Two indices, alike at first: a (weight 1) of a.x, a.y, a.z (weight 1 each) with a bonus, and
 * b (weight 1) of b.p. */
struct two {
  struct tree *tree[2];
};

enum { A = 1, X, Y, Z, BONUS, B, P };

static struct tree *index_of_two(void) {
  struct tree *tree = sample_tree();
  uint32_t a = sample_group(tree, 0, "a", 1);
  sample_parameter(tree, a, "a.x", 1, one);
  sample_parameter(tree, a, "a.y", 1, one);
  sample_parameter(tree, a, "a.z", 1, one);
  sample_bonus(tree, a, "a.bonus", 0.1, one);
  uint32_t b = sample_group(tree, 0, "b", 1);
  sample_parameter(tree, b, "b.p", 1, one);
  return tree;
}

static int set_up(void **state) {
  struct two *two = calloc(1, sizeof *two);
  for (int side = 0; side < 2; side++) two->tree[side] = index_of_two();
  return (*state = two) == NULL;
}

static int tear_down(void **state) {
  struct two *two = *state;
  for (int side = 0; side < 2; side++) tree_free(two->tree[side]);
  free(two);
  return 0;
}

/* Every expression says its name, unless it says something else already. */
static void give_texts(struct tree *tree) {
  for (size_t i = 0; i < tree->nodes; i++) {
    struct expression *value = tree->node[i].value;
    if (value != NULL && value->text == NULL) value->text = tree->node[i].name;
  }
}

static void put(double number, struct buf *out) {
  char text[NUMBER_ROOM];
  buf_putc(out, ' ');
  if (isnan(number)) buf_putc(out, '-');
  else buf_put(out, text, number_shortest(number, text));
}

static void put_id(const struct tree *tree, uint32_t i, struct buf *out) {
  buf_printf(out, " %s", i == NO_NODE ? "-" : i == 0 ? "index" : tree->node[i].id);
}

/* A line per difference: kind, ids, aspect, texts, weights; w: within. */
static void put_difference(const struct diff *diff, const struct difference *at,
                           struct buf *out) {
  static const char *const kinds[] = {
    [DIFF_ADDED] = "added", [DIFF_REMOVED] = "removed", [DIFF_MOVED] = "moved",
    [DIFF_RENAMED] = "renamed", [DIFF_RULE] = "rule", [DIFF_WEIGHT] = "weight",
    [DIFF_SHARE] = "share", [DIFF_FRAME] = "frame", [DIFF_TEXT] = "text",
  };
  buf_printf(out, "%s%s", kinds[at->kind], at->within ? " w" : "");
  for (int side = 0; side < 2; side++) put_id(diff->pair->tree[side], at->node[side], out);
  if (at->aspect != NULL) buf_printf(out, " %s", at->aspect->key);
  if (at->text[0] != NULL) buf_printf(out, " [%s] [%s]", at->text[0], at->text[1]);
  if (at->kind == DIFF_WEIGHT || at->kind == DIFF_ADDED || at->kind == DIFF_MOVED)
    for (int side = 0; side < 2; side++) put(at->weight[side], out);
  buf_putc(out, '\n');
}

static void assert_diff(const struct two *two, const char *wanted) {
  struct buf text = {0};
  for (int side = 0; side < 2; side++) give_texts(two->tree[side]);
  struct pair *pair = pair_new(two->tree[0], two->tree[1], NULL, NULL);
  struct diff *diff = diff_new(pair);
  size_t count = 0;
  for (size_t i = 0; i < diff->count; i++) put_difference(diff, &diff->list[i], &text);
  for (int kind = 0; kind < DIFF_KINDS; kind++) count += diff->of_kind[kind];
  assert_string_equal(buf_text(&text), wanted);
  assert_int_equal(count, diff->count);
  buf_free(&text);
  diff_free(diff);
  pair_free(pair);
}

/* --- weights ----------------------------------------------------------------------------- */

static void weigh(struct tree *tree, double x, double y, double z) {
  memcpy(tree->node[A].weight, (const double[]){x, y, z}, 3 * sizeof(double));
}

/* Alike is alike; so are weights that were all doubled, and equal weights not written down. */
static void nothing(void **state) {
  struct two *two = *state;
  assert_diff(two, "");
  weigh(two->tree[1], 2, 2, 2);
  two->tree[1]->node[0].weight = NULL;
  assert_diff(two, "");
}

/* One weight is another; what the two others lose, 1/3 to 1/4, is a consequence. */
static void weight_changed(void **state) {
  struct two *two = *state;
  weigh(two->tree[1], 1, 2, 1);
  assert_diff(two, "weight a.y a.y 1 2\n"
                   "share a.x a.x\n"
                   "share a.z a.z\n");
}

/* In another scale the same: tens for ones. Down to nothing is a change, too. */
static void weight_in_scale(void **state) {
  struct two *two = *state;
  weigh(two->tree[1], 10, 10, 25);
  assert_diff(two, "weight a.z a.z 1 2.5\n"
                   "share a.x a.x\n"
                   "share a.y a.y\n");
  weigh(two->tree[1], 0, 1, 1);
  assert_diff(two, "weight a.x a.x 1 0\n"
                   "share a.y a.y\n"
                   "share a.z a.z\n");
}

/* Beside a sibling that comes a weight stays what it is; its share goes from 1 to 1/2. A single
 * one that weighs more than before beside a new one was made heavier. */
static void weight_beside_new(void **state) {
  struct two *two = *state;
  sample_parameter(two->tree[1], B, "b.q", 1, one);
  assert_diff(two, "added - b.q - 1\n"
                   "share b.p b.p\n");
  two->tree[1]->node[B].weight[0] = 2;
  assert_diff(two, "added - b.q - 1\n"
                   "weight b.p b.p 1 2\n");
}

/* Whatever the only child weighs, it is the whole: not a change. */
static void weight_alone(void **state) {
  struct two *two = *state;
  two->tree[1]->node[B].weight[0] = 5;
  assert_diff(two, "");
  sample_parameter(two->tree[0], B, "b.q", 4, one);
  assert_diff(two, "removed b.q -\n"
                   "share b.p b.p\n");
}

/* The share of a bonus is an aspect of it, and what is left for the children follows. */
static void share_of_bonus(void **state) {
  struct two *two = *state;
  two->tree[1]->node[BONUS].share = 0.2;
  assert_diff(two, "rule a.bonus a.bonus share [0.1] [0.2]\n"
                   "share a.x a.x\n"
                   "share a.y a.y\n"
                   "share a.z a.z\n");
}

/* --- nodes ------------------------------------------------------------------------------- */

/* A group comes with its parameter; the later edition does without b and all that was in it. */
static void came_and_went(void **state) {
  struct two *two = *state;
  struct tree *now = two->tree[1];
  now->node[0].children = 1;
  now->nodes = B;
  uint32_t c = sample_group(now, 0, "c", 1);
  sample_parameter(now, c, "c.q", 4, one);
  assert_diff(two, "added - c - 1\n"
                   "added w - c.q - 4\n"
                   "removed b -\n"
                   "removed w b.p -\n");
}

/* p goes from b to a, under another name there: found by `was`. */
static void moved_and_renamed(void **state) {
  struct two *two = *state;
  struct tree *now = two->tree[1];
  now->node[P] = (struct node){0};
  now->node[B].children = 0;
  now->nodes = P;
  now->node[sample_parameter(now, B, "b.other", 1, one)].was = "a.z";
  now->node[Z].id = "a.neu", now->node[Z].name = "neu", now->node[Z].was = "b.p";
  assert_diff(two, "moved b.p a.neu [b] [a] 1 1\n"
                   "moved a.z b.other [a] [b] 1 1\n"
                   "renamed b.p a.neu [b.p] [a.neu]\n"
                   "renamed a.z b.other [a.z] [b.other]\n"
                   "rule b.p a.neu value [p] [neu]\n"
                   "rule a.z b.other value [z] [other]\n");
}

/* --- aspects ----------------------------------------------------------------------------- */

static struct expression *saying(const char *text) {
  static struct expression expression[8];
  static size_t used;
  expression[used] = (struct expression){.text = text};
  return &expression[used++];
}

static struct answer answers[] = {{"nein", 0}, {"ja", 100}, {"teils", 50}};
static struct answer reversed[] = {{"ja", 100}, {"nein", 0}};
static const char *lists[] = {"land", "see"};

static void value(struct tree *tree) { tree->node[X].value->text = "f"; }
static void lower(struct tree *tree) { tree->node[X].lower = true; }
static void missing(struct tree *tree) { sample_missing(&tree->node[X], "median"); }
static void number(struct tree *tree) {
  tree->node[X].missing = method_number(2.5);
}
static void condition(struct tree *tree) { tree->node[X].only = saying("c"); }
static void answer(struct tree *tree) { tree->node[X].answer = answers, tree->node[X].answers = 2; }
static void scale(struct tree *tree) { sample_normalise(tree, X, "minmax"); }
static void goalposts(struct tree *tree) {
  sample_normalise(tree, X, "goalposts");
  tree->node[X].normalise.slot[1] = 5;
}
static void rescale(struct tree *tree) { sample_normalise(tree, 0, "minmax"); }
static void rounded(struct tree *tree) { tree->node[A].decimals = 0; }
static void greatest(struct tree *tree) { sample_aggregate(tree, A, "max"); }
static void gaps(struct tree *tree) { tree->node[A].group_missing = GROUP_ZERO; }
static void enough(struct tree *tree) { tree->node[A].available = 0.5; }
static void adds(struct tree *tree) { tree->node[BONUS].adds = true; }
static void where(struct tree *tree) { tree->units_where = saying("w"); }
static void ties(struct tree *tree) { tree->ties = TIES_DENSE; }
static void first(struct tree *tree) { tree->round_first = true; }
static void treated(struct tree *tree) {
  static struct method_use step;
  method_standard(&step, method_find(METHOD_TREAT, "round_to"));
  step.slot[0] = 1;
  tree->node[X].treat = &step, tree->node[X].treats = 1;
}
static void data(struct tree *tree) { tree->data = lists, tree->data_folders = 1; }
static void printed(struct tree *tree) { tree->decimals = 2; }
static void within(struct tree *tree) { tree->rank_within = lists, tree->rank_withins = 2; }
static void classes(struct tree *tree) {
  static struct rank_class list[] = {{{"oben", NULL}, 60, NAN}, {{"unten", NULL}, NAN, NAN}};
  tree->class = list, tree->classes = 2;
}
static void label(struct tree *tree) { tree->node[X].label.de = "Neu"; }
static void english(struct tree *tree) { tree->node[A].label.en = "New"; }
static void unit(struct tree *tree) { tree->node[X].unit = "%"; }
static void source(struct tree *tree) { tree->node[BONUS].source = "s"; }
static void note(struct tree *tree) { tree->node[0].note.de = "n"; }
static void levels(struct tree *tree) { tree->level_name = lists, tree->level_names = 2; }

/* Every aspect is noticed, at its own node, and told apart: the method, the frame, the text. */
static void aspects(void **state) {
  static const struct {
    void (*change)(struct tree *tree);
    const char *wanted;
  } cases[] = {
    {value, "rule a.x a.x value [x] [f]\n"},
    {lower, "rule a.x a.x direction [higher] [lower]\n"},
    {missing, "rule a.x a.x missing [skip] [median]\n"},
    {number, "rule a.x a.x missing [skip] [2.5]\n"},
    {condition, "rule a.x a.x only [] [c]\n"},
    {answer, "rule a.x a.x answers [] [nein = 0, ja = 100]\n"},
    {scale, "rule a.x a.x normalise [\"none\"] [\"minmax\"]\n"},
    {goalposts, "rule a.x a.x normalise [\"none\"] [goalposts{ high = 5 }]\n"},
    {rescale, "rule index index normalise [\"none\"] [\"minmax\"]\n"},
    {treated, "rule a.x a.x treat [] [round_to{ decimals = 1 }]\n"},
    {rounded, "rule a a decimals [] [0]\n"},
    {greatest, "rule a a aggregate [\"arithmetic\"] [\"max\"]\n"},
    {gaps, "rule a a missing [skip] [zero]\n"},
    {enough, "rule a a available [] [0.5]\n"},
    {where, "rule index index units.where [] [w]\n"},
    {ties, "rule index index ranking.ties [min] [dense]\n"},
    {first, "rule index index ranking.round_first [false] [true, decimals = 1]\n"},
    {data, "frame index index data [] [land]\n"},
    {printed, "frame index index ranking.decimals [1] [2]\n"},
    {classes, "frame index index ranking.classes [] [oben from 60, unten]\n"},
    {within, "frame index index rank_within [] [land, see]\n"},
    {label, "text a.x a.x label.de [] [Neu]\n"},
    {english, "text a a label.en [] [New]\n"},
    {unit, "text a.x a.x unit [] [%]\n"},
    {source, "text a.bonus a.bonus source [] [s]\n"},
    {note, "text index index note.de [] [n]\n"},
    {levels, "text index index level_names [] [land, see]\n"},
  };
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    struct two two = {{index_of_two(), index_of_two()}};
    cases[i].change(two.tree[1]);
    assert_diff(&two, cases[i].wanted);
    two.tree[1]->node[X].only = two.tree[1]->units_where = NULL;
    for (int side = 0; side < 2; side++) tree_free(two.tree[side]);
  }
}

/* A bonus that adds leaves the children the whole. */
static void bonus_adds(void **state) {
  struct two *two = *state;
  adds(two->tree[1]);
  assert_diff(two, "rule a.bonus a.bonus how [mix] [add]\n"
                   "share a.x a.x\n"
                   "share a.y a.y\n"
                   "share a.z a.z\n");
}

static void same_meaning(const struct expression *self, struct buf *out) {
  (void)self;
  buf_puts(out, "m");
}

/* What is compared is the meaning: another spelling, another order of answers, a method that
 * is what holds anyway are no differences. */
static void by_meaning(void **state) {
  struct two *two = *state;
  for (int side = 0; side < 2; side++) {
    struct node *node = &two->tree[side]->node[X];
    node->value->meaning = same_meaning;
    node->value->text = side == 0 ? "a+b" : "a + b";
    node->answer = side == 0 ? answers : reversed;
    node->answers = 2;
  }
  sample_normalise(two->tree[1], X, "none");
  sample_aggregate(two->tree[1], A, "arithmetic");
  assert_diff(two, "");
}

/* ja is worth less, teils came, nein went; what stayed is not told. */
static void answers_one_by_one(void **state) {
  (void)state;
  static struct answer now[] = {{"ja", 80}, {"teils", 50}, {"kaum", 10}};
  struct node before = {.answer = answers, .answers = 3}, after = {.answer = now, .answers = 3};
  struct answer_change list[6];
  assert_int_equal(diff_answers(&before, &after, list), 3);
  assert_string_equal(list[0].text, "nein");
  assert_true(list[0].points[0] == 0 && isnan(list[0].points[1]));
  assert_string_equal(list[1].text, "ja");
  assert_true(list[1].points[0] == 100 && list[1].points[1] == 80);
  assert_string_equal(list[2].text, "kaum");
  assert_true(isnan(list[2].points[0]) && list[2].points[1] == 10);
}

#define WITH_TREES(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_TREES(nothing), WITH_TREES(weight_changed), WITH_TREES(weight_in_scale),
    WITH_TREES(weight_beside_new), WITH_TREES(weight_alone), WITH_TREES(share_of_bonus),
    WITH_TREES(came_and_went),
    WITH_TREES(moved_and_renamed), WITH_TREES(bonus_adds), WITH_TREES(by_meaning),
    cmocka_unit_test(aspects), cmocka_unit_test(answers_one_by_one),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
