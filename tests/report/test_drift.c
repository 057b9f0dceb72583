#include "report/report.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

static const char *columns[] = {"score", "umwelt", "altes"};

static struct node nodes[] = {
  {.kind = NODE_GROUP, .id = "", .name = "", .child = (uint32_t[]){1}, .children = 1},
  {.kind = NODE_GROUP, .id = "umwelt", .name = "umwelt", .label = {"Umwelt", "Environment"}},
};

static const struct tree tree = {.node = nodes, .nodes = 2, .decimals = 1};

static void assert_table(struct move *move, size_t moves, int decimals,
                         const char *expected) {
  struct drift drift = {.column = columns, .columns = 3, .move = move, .moves = moves};
  struct report_options options = {LANGUAGE_EN, decimals};
  struct buf out = {0};
  drift_table(&drift, &tree, &options, &out);
  assert_string_equal(buf_text(&out), expected);
  buf_free(&out);
}

/* Nothing to say where nobody moved. */
static void nobody(void **state) {
  (void)state;
  assert_table(NULL, 0, NO_DECIMALS, "");
}

/* Before, now, difference with its sign, in the edition's decimals; a child by its label, or
 * its short name where the edition has it no more; a child that stayed has no column. A
 * difference too small for the decimals gets more; none at all stays a zero. */
static void differences(void **state) {
  (void)state;
  struct move child[] = {
    {"01", "A", 2, 1, (double[]){50, 1, 40}, (double[]){52.25, 1, 40.5}},
    {"02", "B", 1, NAN, (double[]){51, 1, 40}, (double[]){50.9996, 1, 40}},
    {"03", "C", NAN, 2, (double[]){NAN, NAN, NAN}, (double[]){30, NAN, NAN}},
  };
  assert_table(child, 3, NO_DECIMALS,
               "Moved since the edition was frozen (3):\n\n"
               "Name  Rank before  Rank now  Total before  Total now   ±Total  ±altes\n"
               "A               2         1          50.0       52.2     +2.2    +0.5\n"
               "B               1         –          51.0       51.0  -0.0004     0.0\n"
               "C               –         2             –       30.0        –       –\n");
  child[1].now[0] = 51;
  child[1].now[1] = -3;
  assert_table(child + 1, 1, 0,
               "Moved since the edition was frozen (1):\n\n"
               "Name  Rank before  Rank now  Total before  Total now  ±Total  ±Environment\n"
               "B               1         –            51         51       0            -4\n");
}

/* The first twenty, and how many there are more. */
static void cut(void **state) {
  (void)state;
  static double before[] = {5}, now[] = {6};
  struct move move[22];
  struct drift drift = {.column = columns, .columns = 1, .move = move, .moves = 22};
  struct report_options options = {LANGUAGE_DE, NO_DECIMALS};
  struct buf out = {0};
  size_t lines = 0;
  for (size_t i = 0; i < 22; i++)
    move[i] = (struct move){"01", "A", 1, 2, before, now};
  drift_table(&drift, &tree, &options, &out);
  for (size_t i = 0; i < out.length; i++) lines += out.data[i] == '\n';
  assert_int_equal(lines, 2 + 1 + MOVES_SHOWN + 1);
  assert_string_equal(out.data + out.length - sizeof "\n… 2 weitere\n" + 1,
                      "\n… 2 weitere\n");
  buf_clear(&out);
  drift.moves = MOVES_SHOWN;
  drift_table(&drift, &tree, &options, &out);
  assert_string_equal(out.data + out.length - 7, "  +1.0\n");
  buf_free(&out);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(nobody),
    cmocka_unit_test(differences),
    cmocka_unit_test(cut),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
