#include "report/lockfile.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(table) (sizeof(table) / sizeof *(table))

/* Digests of "a", "b" and "c", as sha256sum prints them, and of the ranking below. */
#define A "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"
#define B "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d"
#define C "2e7d2c03a9507ae265ecf5b5356885a53393a2029d241394997265a1a25aefc6"

#define RANKING "rank,key,name,score,umwelt,umwelt_rank,rank_land\n" \
                "1,02,\"B, am See\",72.5,100,1,1\n" \
                ",01,A,,,,\n"
#define RANKING_SHA "a0d811e94dd53b8b2eb406a72a23bf0c6d555fbf830d6560a8850fbb7d85ff13"

#define RESULTS RANKING_SHA "  reports/e/ranking.csv\n" C "  reports/e/scores.csv\n"
#define COMMENTS "# | rank,key,name,score,umwelt,umwelt_rank,rank_land\n" \
                 "# | 1,02,\"B, am See\",72.5,100,1,1\n" \
                 "# | ,01,A,,,,\n"

static struct lock *read_text(const char *text, size_t length, const char *expected) {
  struct diags *diags = diags_new();
  struct buf in = {0}, out = {0};
  buf_put(&in, text, length);
  struct lock *lock = lockfile_read(&in, "e.lock", "reports/e", diags);
  diags_text(diags, &out);
  assert_string_equal(buf_text(&out), expected);
  buf_free(&in);
  buf_free(&out);
  diags_free(diags);
  return lock;
}

static void assert_refused(const char *text, size_t length, const char *expected) {
  assert_null(read_text(text, length, expected));
}

static struct lock *sample(void) {
  struct lock *lock = lock_new();
  struct buf ranking = {0};
  lock->engine = "scirules 1.2.3";
  lock_add(lock, LOCKED_RESULT, "reports/e/scores.csv", C);
  lock_add(lock, LOCKED_RESULT, "reports/e/ranking.csv", RANKING_SHA);
  lock_add(lock, LOCKED_DATA, "data/z.csv", A);
  lock_add(lock, LOCKED_RULE, "rules/e/edition.lua", B);
  lock_add(lock, LOCKED_DATA, "data/a.csv", B);
  lock_add(lock, LOCKED_DATA, "data/z.csv", A);
  buf_puts(&ranking, RANKING);
  assert_true(lockfile_rank(lock, &ranking));
  assert_null(ranking.data);
  lock_sort(lock);
  return lock;
}

/* Rules, data, results, each by path and once; lines as sha256sum -c reads them: 64 digits,
 * two blanks, the path; everything else behind '#'. */
static void writes_what_sha256sum_reads(void **state) {
  (void)state;
  struct lock *lock = sample();
  struct buf out = {0};
  lockfile_write(lock, "rules/e", &out);
  assert_non_null(strstr(out.data, "\n# engine: scirules 1.2.3\n"
                                   "#\n# rules\n"
                                   B "  rules/e/edition.lua\n"
                                   "#\n# data\n"
                                   B "  data/a.csv\n"
                                   A "  data/z.csv\n"
                                   "#\n# results, as 'scirules run' writes them\n"
                                   RESULTS
                                   "#\n# the ranking, for telling who moved\n"
                                   COMMENTS));
  for (const char *line = out.data; *line; line = strchr(line, '\n') + 1)
    assert_true(*line == '#' || strspn(line, "0123456789abcdef") == 64);
  assert_non_null(strstr(out.data, "scirules verify rules/e\n"));
  buf_free(&out);
  lock_free(lock);
}

/* What was written is read as it was: engine, files with their kinds, ranking. */
static void reads_what_it_writes(void **state) {
  (void)state;
  struct lock *lock = sample();
  struct buf out = {0}, again = {0};
  lockfile_write(lock, "rules/e", &out);
  struct lock *copy = read_text(out.data, out.length, "");
  assert_non_null(copy);
  assert_string_equal(copy->engine, "scirules 1.2.3");
  assert_int_equal(copy->files, 5);
  assert_int_equal(lock_count(copy, LOCKED_RULE), 1);
  assert_int_equal(lock_count(copy, LOCKED_DATA), 2);
  assert_int_equal(lock_count(copy, LOCKED_RESULT), 2);
  assert_string_equal(lock_find(copy, "data/z.csv")->sha256, A);
  assert_null(lock_find(copy, "data/y.csv"));
  assert_string_equal(buf_text(&copy->ranking), RANKING);
  lockfile_write(copy, "rules/e", &again);
  assert_string_equal(again.data, out.data);
  buf_free(&out);
  buf_free(&again);
  lock_free(copy);
  lock_free(lock);
}

/* The total, then one score per child; ranks of children and groupings are none. A field in
 * quotes is one field; what is missing is missing. */
static void ranking_is_understood(void **state) {
  (void)state;
  struct lock *lock = sample();
  assert_int_equal(lock->columns, 2);
  assert_string_equal(lock->column[0], "score");
  assert_string_equal(lock->column[1], "umwelt");
  assert_int_equal(lock->units, 2);
  assert_string_equal(lock->unit[0].key, "02");
  assert_string_equal(lock->unit[0].name, "B, am See");
  assert_true(lock->unit[0].rank == 1);
  assert_true(lock->unit[0].score[0] == 72.5);
  assert_true(lock->unit[0].score[1] == 100);
  assert_true(isnan(lock->unit[1].rank));
  assert_true(isnan(lock->unit[1].score[0]));
  lock_free(lock);
}

/* How many columns are children's: those whose ranks follow, whatever they are called. */
static void children_are_told_from_ranks(void **state) {
  (void)state;
  static const struct { const char *header; size_t columns; } cases[] = {
    {"rank,key,name,score\n", 1},
    {"rank,key,name,score,rank_land\n", 1},
    {"rank,key,name,score,rank_land,rank_see\n", 1},
    {"rank,key,name,score,a,b,a_rank,b_rank\n", 3},
    {"rank,key,name,score,a,a_rank,a_rank,a_rank_rank,rank_x\n", 3},
    {"rank,key,name,score,a,b,c,a_rank,b_rank,c_rank,rank_x,rank_y\n", 4},
  };
  for (size_t i = 0; i < COUNT(cases); i++) {
    struct lock *lock = lock_new();
    struct buf ranking = {0};
    buf_puts(&ranking, cases[i].header);
    assert_true(lockfile_rank(lock, &ranking));
    assert_int_equal(lock->columns, cases[i].columns);
    lock_free(lock);
  }
}

/* What is no ranking is refused, whatever is wrong with it. */
static void other_text_is_no_ranking(void **state) {
  (void)state;
  static const char *const texts[] = {
    "", "rank,key,name\n", "rank,name,key,score\n", "rank,key,name,score\n1,01,A,viele\n",
    "rank,key,name,score\nx,01,A,1\n", "rank,key,name,score\n1,01,A\n",
    "rank,key,name,score\n1,01,\"A,1\n",
  };
  for (size_t i = 0; i < COUNT(texts); i++) {
    struct lock *lock = lock_new();
    struct buf ranking = {0};
    buf_puts(&ranking, texts[i]);
    assert_false(lockfile_rank(lock, &ranking));
    lock_free(lock);
  }
}

/* Paths stay below the project root, and are what sha256sum prints without escapes. */
static void paths_that_are_allowed(void **state) {
  (void)state;
  static const char *const good[] = {"a", "a/b.csv", "..a/b", "a../b", "Größe 1/b.csv", "..."};
  static const char *const bad[] = {"",      "/a",   "..",     "../a", "a/..",
                                    "a/../b", "a\nb", "a\\b", "a\rb", "a\177b"};
  for (size_t i = 0; i < COUNT(good); i++) assert_true(lockfile_allows(good[i]));
  for (size_t i = 0; i < COUNT(bad); i++) assert_false(lockfile_allows(bad[i]));
}

#define NO_LINE ": error: this is no line of a lock file\n" \
  "    hint: a line is a comment, or 64 hexadecimal digits, two blanks and a path\n"

/* Lines that are none: a digit too few or another one, one blank, sha256sum's sign for
 * binary, no path, a path with a NUL byte. */
static void lines_that_are_none(void **state) {
  (void)state;
  static const char *const lines[] = {
    "x", A, A "  ", A " a", A " *a", "\\" A "  a", "0" A "  a", ("g" A), "\x01",
  };
  for (size_t i = 0; i < COUNT(lines); i++) {
    struct buf text = {0};
    buf_printf(&text, "# first\n%s\n" RESULTS COMMENTS, lines[i]);
    assert_refused(text.data, text.length, "e.lock:2" NO_LINE);
    buf_free(&text);
  }
  static const char with_nul[] = "# first\n" A "  a\0b\n" RESULTS COMMENTS;
  assert_refused(with_nul, sizeof with_nul - 1, "e.lock:2" NO_LINE);
}

static void assert_finding(const char *text, const char *expected) {
  assert_refused(text, strlen(text), expected);
}

/* The two sides of a merge, its middle and its base are told from other lines. */
static void merge_conflicts(void **state) {
  (void)state;
  static const char *const signs[] = {"<<<<<<< HEAD", "||||||| 1234567", "=======",
                                      ">>>>>>> theirs"};
  for (size_t i = 0; i < COUNT(signs); i++) {
    struct buf text = {0};
    buf_printf(&text, B "  a\n%s\n", signs[i]);
    assert_refused(text.data, text.length,
                   "e.lock:2: error: a merge left two versions here\n    hint: settle the "
                   "rules first, then freeze the edition anew by 'scirules lock'\n");
    buf_free(&text);
  }
}

/* Everything else that makes a lock worthless, each with its line. */
static void other_findings(void **state) {
  (void)state;
  assert_finding(A "  /etc/passwd\n", "e.lock:1: error: '/etc/passwd' lies outside the "
                                      "project\n");
  assert_finding(A "  a\n#\n" B "  a\n", "e.lock:3: error: 'a' stands here and in line 1\n");
  assert_finding(A "  a\r\n", "e.lock:1: error: this is no line of a lock file\n    hint: "
                              "the lines end in CR LF; a lock and what it freezes have LF "
                              "alone\n");
  assert_finding(C "  reports/e/scores.csv\n" COMMENTS,
                 "e.lock: error: is not the lock of this edition: it does not name "
                 "reports/e/ranking.csv\n    hint: freeze this edition by 'scirules lock'\n");
  assert_finding(RESULTS "# | rank,key,name,score\n",
                 "e.lock:3: error: the ranking below is not the one that was locked: its "
                 "digest is another\n    hint: was it changed by hand? 'scirules lock' writes "
                 "it anew\n");
}

/* A lock needs no line end at its end, and no other comments than the ranking's. */
static void bare_lock(void **state) {
  (void)state;
  struct lock *lock = read_text(COMMENTS RESULTS A "  a", strlen(COMMENTS RESULTS A "  a"), "");
  assert_non_null(lock);
  assert_int_equal(lock->files, 3);
  assert_string_equal(lock->engine, "");
  lock_free(lock);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(writes_what_sha256sum_reads),
    cmocka_unit_test(reads_what_it_writes),
    cmocka_unit_test(ranking_is_understood),
    cmocka_unit_test(children_are_told_from_ranks),
    cmocka_unit_test(other_text_is_no_ranking),
    cmocka_unit_test(paths_that_are_allowed),
    cmocka_unit_test(lines_that_are_none),
    cmocka_unit_test(merge_conflicts),
    cmocka_unit_test(other_findings),
    cmocka_unit_test(bare_lock),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
