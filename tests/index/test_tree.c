#include "index/tree.h"

#include "sample.h"

enum {
  INDEX, MOBILITY, CHARGING, POINTS, FAST, M_BONUS, ENERGY, E_CHARGING, E_POINTS, POWER
};

/* index ─┬─ mobilitaet (weight 2) ─┬─ laden (1) ─┬─ ladepunkte (1)
 *        │                         │             └─ schnell (3)
 *        │                         └─ mobilitaet.bonus, share 0.1
 *        └─ energie (3) ─┬─ laden (1) ── ladepunkte (1)
 *                        └─ strom (1) */
static struct tree *sample(void) {
  static const double nothing[] = {NAN};
  struct tree *tree = sample_tree();
  tree->edition = "2024";
  sample_group(tree, INDEX, "mobilitaet", 2);
  sample_group(tree, MOBILITY, "mobilitaet.laden", 1);
  sample_parameter(tree, CHARGING, "mobilitaet.laden.ladepunkte", 1, nothing);
  sample_parameter(tree, CHARGING, "mobilitaet.laden.schnell", 3, nothing);
  sample_bonus(tree, MOBILITY, "mobilitaet.bonus", 0.1, nothing);
  sample_group(tree, INDEX, "energie", 3);
  sample_group(tree, ENERGY, "energie.laden", 1);
  sample_parameter(tree, E_CHARGING, "energie.laden.ladepunkte", 1, nothing);
  sample_parameter(tree, ENERGY, "energie.strom", 1, nothing);
  return tree;
}

/* --- finding ---------------------------------------------------------------------- */

static void assert_found(const struct tree *tree, const char *word, uint32_t wanted) {
  const char *hint = NULL;
  assert_int_equal(tree_find(tree, word, &hint), wanted);
  assert_null(hint);
}

/* An id, or an end of one that is unique; the edition and "" are the index. */
static void found(void **state) {
  (void)state;
  struct tree *tree = sample();
  assert_found(tree, "", INDEX);
  assert_found(tree, "2024", INDEX);
  assert_found(tree, "mobilitaet", MOBILITY);
  assert_found(tree, "energie.laden", E_CHARGING);
  assert_found(tree, "schnell", FAST);
  assert_found(tree, "laden.schnell", FAST);
  assert_found(tree, "bonus", M_BONUS);
  assert_found(tree, "energie.laden.ladepunkte", E_POINTS);
  tree_free(tree);
}

static void assert_lost(const struct tree *tree, const char *word, const char *wanted) {
  const char *hint = NULL;
  assert_int_equal(tree_find(tree, word, &hint), NO_NODE);
  assert_string_equal(hint, wanted);
}

/* What could be several nodes is none, and the hint names them in the order of the tree. */
static void ambiguous(void **state) {
  (void)state;
  struct tree *tree = sample();
  assert_lost(tree, "laden", "it could be mobilitaet.laden, energie.laden");
  assert_lost(tree, "laden.ladepunkte",
              "it could be mobilitaet.laden.ladepunkte, energie.laden.ladepunkte");
  tree_free(tree);
}

/* Segments are whole: "punkte" and "aden.schnell" name nothing, nor does a beginning. The
 * hint compares short names with a word, ids with a path. */
static void unknown(void **state) {
  (void)state;
  struct tree *tree = sample();
  const char *hint = NULL;
  assert_int_equal(tree_find(tree, "punkte", &hint), NO_NODE);
  assert_int_equal(tree_find(tree, "aden.schnell", &hint), NO_NODE);
  assert_int_equal(tree_find(tree, "mobilitaet.", &hint), NO_NODE);
  assert_int_equal(tree_find(tree, "mobilitaet.strom", &hint), NO_NODE);
  assert_int_equal(tree_find(tree, "energi", &hint), NO_NODE);
  assert_int_equal(strncmp(hint, "nearest: energie", 16), 0);
  assert_int_equal(tree_find(tree, "energie.stron", &hint), NO_NODE);
  assert_int_equal(strncmp(hint, "nearest: energie.strom", 22), 0);
  tree_free(tree);
}

/* How many nodes a word names; the index itself is one. */
static void matches(void **state) {
  (void)state;
  struct tree *tree = sample();
  assert_int_equal(tree_matches(tree, "laden"), 2);
  assert_int_equal(tree_matches(tree, "energie.laden"), 1);
  assert_int_equal(tree_matches(tree, ""), 1);
  assert_int_equal(tree_matches(tree, "aden"), 0);
  tree_free(tree);
}

/* In an index without any node there is nothing near. */
static void nothing_near(void **state) {
  (void)state;
  struct tree *tree = sample_tree();
  const char *hint = "unset";
  assert_int_equal(tree_find(tree, "laden", &hint), NO_NODE);
  assert_null(hint);
  tree_free(tree);
}

/* --- weights ---------------------------------------------------------------------- */

/* 2/5 and 3/5; below mobilitaet the bonus takes a tenth; 1/4 and 3/4; equal ones. */
static void weights(void **state) {
  (void)state;
  struct tree *tree = sample();
  assert_near(tree_weight(tree, INDEX), 1);
  assert_near(tree_weight(tree, MOBILITY), 0.4);
  assert_near(tree_weight(tree, ENERGY), 0.6);
  assert_near(tree_weight(tree, CHARGING), 0.9);
  assert_near(tree_weight(tree, M_BONUS), 0.1);
  assert_near(tree_weight(tree, FAST), 0.75);
  tree->node[ENERGY].weight = NULL;
  assert_near(tree_weight(tree, POWER), 0.5);
  tree->node[M_BONUS].adds = true;             /* comes on top */
  assert_near(tree_weight(tree, CHARGING), 1);
  assert_near(tree_weight(tree, M_BONUS), 0.1);
  tree_free(tree);
}

/* 0.75 * 0.9 * 0.4 = 0.27; what is at the bottom of an index is the whole of it. */
static void shares(void **state) {
  (void)state;
  struct tree *tree = sample();
  assert_near(tree_share(tree, INDEX), 1);
  assert_near(tree_share(tree, FAST), 0.27);
  assert_near(tree_share(tree, M_BONUS), 0.04);
  assert_near(tree_share(tree, FAST) + tree_share(tree, POINTS) + tree_share(tree, M_BONUS) +
                  tree_share(tree, E_POINTS) + tree_share(tree, POWER), 1);
  tree_free(tree);
}

/* --- shape ------------------------------------------------------------------------ */

/* The end of a node is where the next one begins that is not below it. */
static void ends(void **state) {
  (void)state;
  struct tree *tree = sample();
  assert_int_equal(tree_end(tree, INDEX), 10);
  assert_int_equal(tree_end(tree, MOBILITY), ENERGY);
  assert_int_equal(tree_end(tree, CHARGING), M_BONUS);
  assert_int_equal(tree_end(tree, FAST), M_BONUS);
  assert_int_equal(tree_end(tree, ENERGY), 10);
  assert_int_equal(tree_end(tree, POWER), 10);
  tree_free(tree);
}

/* The edition's names from the top; where they end, and for what has no level, what it is. */
static void levels(void **state) {
  (void)state;
  struct tree *tree = sample();
  const char *names[] = {"Themenbereich", "Indikator"};
  assert_string_equal(tree_level(tree, &tree->node[MOBILITY]), "Group");
  tree->level_name = names;
  tree->level_names = 2;
  assert_string_equal(tree_level(tree, &tree->node[INDEX]), "Index");
  assert_string_equal(tree_level(tree, &tree->node[MOBILITY]), "Themenbereich");
  assert_string_equal(tree_level(tree, &tree->node[CHARGING]), "Indikator");
  assert_string_equal(tree_level(tree, &tree->node[POWER]), "Indikator");
  assert_string_equal(tree_level(tree, &tree->node[M_BONUS]), "Bonus");
  assert_string_equal(tree_level(tree, &tree->node[POINTS]), "Parameter");
  tree_free(tree);
}

/* --- texts, sources --------------------------------------------------------------- */

/* The language that is asked for, else the other, else nothing. */
static void texts(void **state) {
  (void)state;
  const struct text both = {"Laden", "Charging"}, german = {"Laden", NULL};
  const struct text english = {NULL, "Charging"}, none = {NULL, NULL};
  assert_string_equal(text_in(both, LANGUAGE_DE), "Laden");
  assert_string_equal(text_in(both, LANGUAGE_EN), "Charging");
  assert_string_equal(text_in(german, LANGUAGE_EN), "Laden");
  assert_string_equal(text_in(english, LANGUAGE_DE), "Charging");
  assert_string_equal(text_in(none, LANGUAGE_DE), "");
}

static void sources(void **state) {
  (void)state;
  struct tree *tree = sample();
  struct source list[] = {{.key = "destatis"}, {.key = "kba"}};
  assert_null(tree_source(tree, "kba"));
  tree->source_list = list;
  tree->sources = 2;
  assert_ptr_equal(tree_source(tree, "kba"), &list[1]);
  assert_null(tree_source(tree, "kb"));
  tree_free(tree);
}

static size_t freed;

static void count_free(struct expression *expression) {
  (void)expression;
  freed++;
}

static void release(struct tree *tree) {
  (void)tree;
  freed += 100;
}

/* What expressions and the rules hold is freed with the tree: value and only of every node,
 * where of the units; NULL is no tree. */
static void freeing(void **state) {
  (void)state;
  static const double any[] = {1};
  struct tree *tree = sample();
  sample_only(tree, POWER, any);
  tree->units_where = &given_new(tree->arena, any)->expression;
  tree->node[POWER].value->free = tree->node[POWER].only->free = count_free;
  tree->units_where->free = count_free;
  tree->release = release;
  freed = 0;
  tree_free(tree);
  assert_int_equal(freed, 103);
  tree_free(NULL);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(found),   cmocka_unit_test(ambiguous), cmocka_unit_test(unknown),
    cmocka_unit_test(matches),
    cmocka_unit_test(nothing_near), cmocka_unit_test(weights), cmocka_unit_test(shares),
    cmocka_unit_test(ends),    cmocka_unit_test(levels),    cmocka_unit_test(texts),
    cmocka_unit_test(sources), cmocka_unit_test(freeing),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
