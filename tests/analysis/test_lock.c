#include "analysis/lock.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/mem.h"

static const char *const columns[] = {"score", "a", "b"};

static struct lock *lock_with(size_t count, const char *const *column) {
  struct lock *lock = lock_new();
  lock->columns = count;
  lock->column = arena_new_array(lock->arena, count, const char *);
  memcpy(lock->column, column, count * sizeof *column);
  return lock;
}

static void stand(struct lock *lock, const char *key, double rank, double total, double a,
                  double b) {
  const double score[] = {total, a, b};
  lock->unit = mem_grow(lock->unit, &lock->room_units, lock->units + 1, sizeof *lock->unit);
  struct standing *unit = &lock->unit[lock->units++];
  *unit = (struct standing){key, key, rank, arena_new_array(lock->arena, 3, double)};
  memcpy(unit->score, score, lock->columns * sizeof *score);
}

/* All changes as text: "D rules/b.lua" and so on. */
static void assert_changes(struct lock *locked, struct lock *now, bool complete,
                           const char *expected) {
  static const char letter[] = {
    [CHANGE_CONTENT] = 'C', [CHANGE_UNREADABLE] = 'X', [CHANGE_UNREAD] = 'U',
    [CHANGE_REMOVED] = 'R', [CHANGE_ADDED] = 'A',
  };
  struct buf out = {0};
  lock_sort(locked);
  lock_sort(now);
  struct drift *drift = drift_find(locked, now, complete);
  for (size_t i = 0; i < drift->files; i++)
    buf_printf(&out, "%c%d %s\n", letter[drift->file[i].change], (int)drift->file[i].kind,
               drift->file[i].path);
  assert_string_equal(buf_text(&out), expected);
  buf_free(&out);
  drift_free(drift);
}

/* Each way in which a file can differ; the ones that are the same are not told. Kinds: 0 rule,
 * 1 data, 2 result. */
static void files_that_differ(void **state) {
  (void)state;
  struct lock *locked = lock_with(1, columns), *now = lock_with(1, columns);
  lock_add(locked, LOCKED_RULE, "rules/same.lua", "1");
  lock_add(locked, LOCKED_RULE, "rules/other.lua", "1");
  lock_add(locked, LOCKED_RULE, "rules/gone.lua", "1");
  lock_add(locked, LOCKED_DATA, "data/unread.csv", "1");
  lock_add(locked, LOCKED_DATA, "data/closed.csv", "1");
  lock_add(locked, LOCKED_DATA, "data/both.csv", "1");
  lock_add(locked, LOCKED_RESULT, "reports/ranking.csv", "1");
  lock_add(locked, LOCKED_RESULT, "reports/scores.csv", "1");
  lock_add(now, LOCKED_RULE, "rules/same.lua", "1");
  lock_add(now, LOCKED_RULE, "rules/other.lua", "2");
  lock_add(now, LOCKED_RULE, "rules/new.lua", "1");
  lock_add(now, LOCKED_DATA, "data/unread.csv", "1")->unread = true;
  lock_add(now, LOCKED_DATA, "data/closed.csv", "")->unread = true;
  lock_add(now, LOCKED_DATA, "data/both.csv", "2")->unread = true;
  lock_add(now, LOCKED_RESULT, "reports/scores.csv", "2");
  assert_changes(locked, now, true, "R0 rules/gone.lua\n"
                                    "C0 rules/other.lua\n"
                                    "C1 data/both.csv\n"
                                    "X1 data/closed.csv\n"
                                    "U1 data/unread.csv\n"
                                    "R2 reports/ranking.csv\n"
                                    "C2 reports/scores.csv\n"
                                    "A0 rules/new.lua\n");
  lock_free(locked);
  lock_free(now);
}

/* Where the edition could not be calculated, results that are not there and files that were
 * not read are no difference; content is. */
static void unfinished_editions(void **state) {
  (void)state;
  struct lock *locked = lock_with(1, columns), *now = lock_with(0, columns);
  lock_add(locked, LOCKED_RULE, "rules/other.lua", "1");
  lock_add(locked, LOCKED_RULE, "rules/gone.lua", "1");
  lock_add(locked, LOCKED_DATA, "data/unread.csv", "1");
  lock_add(locked, LOCKED_RESULT, "reports/scores.csv", "1");
  stand(locked, "01", 1, 50, 0, 0);
  lock_add(now, LOCKED_RULE, "rules/other.lua", "2")->unread = true;
  lock_add(now, LOCKED_DATA, "data/unread.csv", "1")->unread = true;
  assert_changes(locked, now, false, "R0 rules/gone.lua\nC0 rules/other.lua\n");
  struct drift *drift = drift_find(locked, now, false);
  assert_int_equal(drift->moves, 0);
  assert_int_equal(drift_count(drift, LOCKED_RULE), 2);
  assert_int_equal(drift_count(drift, LOCKED_DATA), 0);
  drift_free(drift);
  lock_free(locked);
  lock_free(now);
}

static void assert_move(const struct drift *drift, size_t i, const char *key,
                        double rank_before, double rank_now, double before, double now) {
  const struct move *move = &drift->move[i];
  assert_string_equal(move->key, key);
  assert_true(move->rank_before == rank_before || isnan(rank_before));
  assert_true(move->rank_now == rank_now || isnan(rank_now));
  assert_int_equal(isnan(move->rank_before), isnan(rank_before));
  assert_int_equal(isnan(move->rank_now), isnan(rank_now));
  assert_true(move->before[0] == before || (isnan(before) && isnan(move->before[0])));
  assert_true(move->now[0] == now || (isnan(now) && isnan(move->now[0])));
}

/* Who moved: most in score first, up or down, then most in rank, then by key; who came or
 * went is the farthest. Total, children or rank count; who stayed, missing or not, does not
 * stand there. */
static void units_that_moved(void **state) {
  (void)state;
  struct lock *locked = lock_with(3, columns), *now = lock_with(3, columns);
  stand(locked, "stayed", 1, 50, 10, 90);
  stand(locked, "nothing", NAN, NAN, NAN, 3);
  stand(locked, "up", 3, 40, 10, 70);
  stand(locked, "down", 2, 45, 10, 70);
  stand(locked, "child", 4, 30, 10, 50);
  stand(locked, "rank", 5, 20, 10, 30);
  stand(locked, "gone", 6, 10, 10, 10);
  stand(locked, "lost", 7, 9, 9, 9);
  stand(now, "rank", 8, 20, 10, 30);
  stand(now, "child", 4, 30, 11, 50);
  stand(now, "down", 5, 42, 10, 70);
  stand(now, "up", 2, 42, 10, 70);
  stand(now, "nothing", NAN, NAN, NAN, 3);
  stand(now, "stayed", 1, 50, 10, 90);
  stand(now, "come", 6, 10, 10, 10);
  stand(now, "lost", NAN, NAN, 9, 9);
  struct drift *drift = drift_find(locked, now, true);
  assert_int_equal(drift->moves, 7);
  assert_move(drift, 0, "come", NAN, 6, NAN, 10);
  assert_move(drift, 1, "gone", 6, NAN, 10, NAN);
  assert_move(drift, 2, "lost", 7, NAN, 9, NAN);
  assert_move(drift, 3, "down", 2, 5, 45, 42);
  assert_move(drift, 4, "up", 3, 2, 40, 42);
  assert_move(drift, 5, "rank", 5, 8, 20, 20);
  assert_move(drift, 6, "child", 4, 4, 30, 30);
  assert_true(drift->move[6].before[1] == 10 && drift->move[6].now[1] == 11);
  drift_free(drift);
  lock_free(locked);
  lock_free(now);
}

/* Children are compared by name, wherever they stand; those of one side alone are left out. */
static void columns_of_both(void **state) {
  (void)state;
  static const char *const other[] = {"score", "b", "c"};
  struct lock *locked = lock_with(3, columns), *now = lock_with(3, other);
  stand(locked, "01", 1, 50, 10, 90);
  stand(now, "01", 1, 50, 90, 7);
  stand(locked, "02", 2, 40, 10, 70);
  stand(now, "02", 2, 40, 71, 10);
  struct drift *drift = drift_find(locked, now, true);
  assert_int_equal(drift->columns, 2);
  assert_string_equal(drift->column[0], "score");
  assert_string_equal(drift->column[1], "b");
  assert_int_equal(drift->moves, 1);
  assert_string_equal(drift->move[0].key, "02");
  assert_true(drift->move[0].before[1] == 70 && drift->move[0].now[1] == 71);
  drift_free(drift);
  lock_free(locked);
  lock_free(now);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(files_that_differ),
    cmocka_unit_test(unfinished_editions),
    cmocka_unit_test(units_that_moved),
    cmocka_unit_test(columns_of_both),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
