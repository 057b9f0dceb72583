#include "index/panel.h"

#include "sample.h"

enum { CHILDREN = 4 };

/* A group of up to four children for one unit, and who takes part. */
struct table {
  struct node node[1 + CHILDREN];
  struct node_result out[1 + CHILDREN];
  double score[CHILDREN], weight[CHILDREN];
  uint8_t status[CHILDREN];
  uint32_t child[CHILDREN];
  struct tree tree;
  struct result result;
  struct panel *panel;
};

static void begin(struct table *table) {
  *table = (struct table){
    .score = {10, 20, 30, 40}, .weight = {1, 2, 3, 4}, .child = {1, 2, 3, 4},
  };
  table->node[0] = (struct node){
    .kind = NODE_GROUP, .child = table->child, .children = CHILDREN, .weight = table->weight,
  };
  for (size_t i = 0; i < CHILDREN; i++) {
    table->out[1 + i].score = &table->score[i];
    table->out[1 + i].status = &table->status[i];
  }
  table->tree = (struct tree){.node = table->node, .nodes = 1 + CHILDREN};
  table->result = (struct result){.tree = &table->tree, .units = 1, .node = table->out};
  table->panel = panel_new(&table->tree);
}

static bool seat(struct table *table) {
  return panel_seat(table->panel, &table->result, &table->node[0], 0);
}

static void leave_out(struct table *table, size_t child, enum status status) {
  table->score[child] = NAN;
  table->status[child] = (uint8_t)status;
}

static void everybody(void **state) {
  (void)state;
  struct table table;
  const uint32_t positions[] = {0, 1, 2, 3};
  begin(&table);
  assert_true(seat(&table));
  assert_int_equal(table.panel->n, 4);
  assert_column(table.panel->score, 10, 20, 30, 40);
  assert_column(table.panel->weight, 1, 2, 3, 4);
  assert_memory_equal(table.panel->child, positions, sizeof positions);
  assert_near(table.panel->total, 10);
  assert_int_equal(table.panel->status, STATUS_NORMAL);
  table.node[0].weight = NULL;                 /* equal */
  assert_true(seat(&table));
  assert_column(table.panel->weight, 1, 1, 1, 1);
  assert_near(table.panel->total, 4);
  panel_free(table.panel);
}

/* A gap, a child that does not exist and one that weighs nothing are not on it; positions
 * are those among all children. The gap's status is not the panel's. */
static void some(void **state) {
  (void)state;
  struct table table;
  begin(&table);
  leave_out(&table, 0, STATUS_MISSING);
  table.status[1] = STATUS_ESTIMATED;
  table.weight[2] = 0;
  table.status[2] = STATUS_IMPUTED;
  assert_true(seat(&table));
  assert_int_equal(table.panel->n, 2);
  assert_column(table.panel->score, 20, 40);
  assert_int_equal(table.panel->child[0], 1);
  assert_int_equal(table.panel->child[1], 3);
  assert_near(table.panel->total, 6);
  assert_int_equal(table.panel->status, STATUS_ESTIMATED);
  leave_out(&table, 3, STATUS_IMPOSSIBLE);
  assert_true(seat(&table));
  assert_int_equal(table.panel->n, 1);
  panel_free(table.panel);
}

/* missing = "zero" seats gaps with the score 0, and says that they were filled in; what does
 * not exist stays away. */
static void zero(void **state) {
  (void)state;
  struct table table;
  begin(&table);
  table.node[0].group_missing = GROUP_ZERO;
  leave_out(&table, 1, STATUS_MISSING);
  leave_out(&table, 2, STATUS_IMPOSSIBLE);
  assert_true(seat(&table));
  assert_int_equal(table.panel->n, 3);
  assert_column(table.panel->score, 10, 0, 40);
  assert_near(table.panel->total, 7);
  assert_int_equal(table.panel->status, STATUS_IMPUTED);
  panel_free(table.panel);
}

/* missing = "propagate": one gap is enough, but no gap is a child that does not exist or
 * weighs nothing. */
static void propagate(void **state) {
  (void)state;
  struct table table;
  begin(&table);
  table.node[0].group_missing = GROUP_PROPAGATE;
  leave_out(&table, 1, STATUS_IMPOSSIBLE);
  leave_out(&table, 2, STATUS_MISSING);
  assert_false(seat(&table));
  assert_int_equal(table.panel->status, STATUS_MISSING);
  table.weight[2] = 0;
  assert_true(seat(&table));
  assert_int_equal(table.panel->n, 2);
  panel_free(table.panel);
}

/* available is a share of weight: without the last child 6 of 10 are there. Where the first
 * does not exist 5 of 9 are, which 5/9 allows and a little more does not. */
static void available(void **state) {
  (void)state;
  struct table table;
  begin(&table);
  leave_out(&table, 3, STATUS_MISSING);
  table.node[0].available = 0.6;
  assert_true(seat(&table));
  table.node[0].available = 0.61;
  assert_false(seat(&table));
  assert_int_equal(table.panel->status, STATUS_MISSING);
  leave_out(&table, 0, STATUS_IMPOSSIBLE);
  table.node[0].available = 5 / 9.0;
  assert_true(seat(&table));
  table.node[0].available = 0.556;
  assert_false(seat(&table));
  table.node[0].available = 1;
  leave_out(&table, 3, STATUS_IMPOSSIBLE);
  assert_true(seat(&table));
  panel_free(table.panel);
}

/* Thirds that do not add up in binary: 2 of 3 weights of 0.1 are two thirds. */
static void available_is_not_pedantic(void **state) {
  (void)state;
  struct table table;
  begin(&table);
  for (size_t i = 0; i < CHILDREN; i++) table.weight[i] = 0.1;
  leave_out(&table, 0, STATUS_MISSING);
  leave_out(&table, 3, STATUS_IMPOSSIBLE);
  table.node[0].available = 2 / 3.0;
  assert_true(seat(&table));
  panel_free(table.panel);
}

/* "zero" fills in, but does not make up for what has to be there. */
static void zero_and_available(void **state) {
  (void)state;
  struct table table;
  begin(&table);
  table.node[0].group_missing = GROUP_ZERO;
  leave_out(&table, 3, STATUS_MISSING);
  table.node[0].available = 0.61;
  assert_false(seat(&table));
  panel_free(table.panel);
}

/* Nobody there: missing where somebody could be, weightless or not, and does not exist where
 * nobody can. */
static void nobody(void **state) {
  (void)state;
  struct table table;
  begin(&table);
  for (size_t i = 0; i < CHILDREN; i++) leave_out(&table, i, STATUS_IMPOSSIBLE);
  assert_false(seat(&table));
  assert_int_equal(table.panel->status, STATUS_IMPOSSIBLE);
  leave_out(&table, 2, STATUS_MISSING);
  assert_false(seat(&table));
  assert_int_equal(table.panel->status, STATUS_MISSING);
  table.weight[2] = 0;
  assert_false(seat(&table));
  assert_int_equal(table.panel->status, STATUS_MISSING);
  panel_free(table.panel);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(everybody),  cmocka_unit_test(some),
    cmocka_unit_test(zero),       cmocka_unit_test(propagate),
    cmocka_unit_test(available),  cmocka_unit_test(available_is_not_pedantic),
    cmocka_unit_test(zero_and_available), cmocka_unit_test(nobody),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
