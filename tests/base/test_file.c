#include "base/file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

struct place_to_work {
  struct arena *arena;
  char folder[32];
};

static int set_up(void **state) {
  struct place_to_work *work = calloc(1, sizeof *work);
  work->arena = arena_new();
  strcpy(work->folder, "/tmp/scirules-XXXXXX");
  *state = work;
  return mkdtemp(work->folder) == NULL;
}

static int tear_down(void **state) {
  struct place_to_work *work = *state;
  char command[64];
  snprintf(command, sizeof command, "rm -r %s", work->folder);
  int code = system(command);
  arena_free(work->arena);
  free(work);
  return code;
}

static const char *inside(struct place_to_work *work, const char *name) {
  return file_join(work->arena, work->folder, name);
}

static void write_text(const char *path, const char *text) {
  FILE *file = fopen(path, "w");
  assert_non_null(file);
  fputs(text, file);
  fclose(file);
}

static void assert_content(const char *path, const char *expected) {
  struct buf buf = {0};
  const char *why = NULL;
  assert_true(file_read(path, 0, &buf, &why));
  assert_string_equal(buf_text(&buf), expected);
  buf_free(&buf);
}

/* A pipe or a folder in place of a file is refused at once, without waiting for a writer. */
static void only_regular_files_are_read(void **state) {
  struct place_to_work *work = *state;
  struct buf buf = {0};
  const char *why = NULL, *pipe_path = inside(work, "x.lua");
  assert_int_equal(mkfifo(pipe_path, 0600), 0);
  assert_false(file_read(pipe_path, 0, &buf, &why));
  assert_string_equal(why, "is not a regular file");
  assert_false(file_read(work->folder, 0, &buf, &why));
  assert_string_equal(why, "is not a regular file");
  assert_false(file_read(inside(work, "absent"), 0, &buf, &why));
  assert_string_equal(why, "No such file or directory");
  buf_free(&buf);
}

/* The limit is the largest size still read. */
static void size_is_limited(void **state) {
  struct place_to_work *work = *state;
  struct buf buf = {0};
  const char *why = NULL, *path = inside(work, "five");
  write_text(path, "12345");
  assert_true(file_read(path, 5, &buf, &why));
  assert_int_equal(buf.length, 5);
  assert_false(file_read(path, 4, &buf, &why));
  assert_string_equal(why, "is too large");
  buf_free(&buf);
}

/* Names come in byte order and without hidden files, whatever the locale. */
static void list_is_sorted_by_bytes(void **state) {
  struct place_to_work *work = *state;
  const char **names, *why;
  size_t count;
  write_text(inside(work, "b"), "");
  write_text(inside(work, "a_"), "");
  write_text(inside(work, "a"), "");
  write_text(inside(work, "Z"), "");
  write_text(inside(work, ".hidden"), "");
  assert_true(file_list(work->arena, work->folder, &names, &count, &why));
  assert_int_equal(count, 4);
  const char *const expected[] = {"Z", "a", "a_", "b"};
  for (size_t i = 0; i < 4; i++) assert_string_equal(names[i], expected[i]);
}

/* Until commit the old files stand; after it all new ones do, in folders made for them. */
static void set_is_written_whole(void **state) {
  struct place_to_work *work = *state;
  const char *why, *which, *old = inside(work, "old.csv"), *new = inside(work, "a/b/new");
  struct buf text = {0};
  write_text(old, "before");
  buf_puts(&text, "after");
  struct file_set *set = file_set_new();
  assert_true(file_set_add(set, old, &text, &why));
  assert_true(file_set_add(set, new, &text, &why));
  assert_content(old, "before");
  assert_int_equal(file_kind(new), FILE_ABSENT);
  assert_true(file_set_commit(set, &why, &which));
  assert_content(old, "after");
  assert_content(new, "after");
  file_set_free(set);
  buf_free(&text);
}

/* What was staged and not committed leaves no trace. */
static void dropped_set_leaves_nothing(void **state) {
  struct place_to_work *work = *state;
  const char **names, *why, *old = inside(work, "old.csv");
  struct buf text = {0};
  size_t count;
  write_text(old, "before");
  struct file_set *set = file_set_new();
  assert_true(file_set_add(set, old, &text, &why));
  assert_false(file_set_add(set, inside(work, "old.csv/under"), &text, &why));
  file_set_free(set);
  assert_content(old, "before");
  assert_true(file_list(work->arena, work->folder, &names, &count, &why));
  assert_int_equal(count, 1);
  char command[80];
  snprintf(command, sizeof command, "test $(ls -A %s | wc -l) = 1", work->folder);
  assert_int_equal(system(command), 0);
}

/* Joining does not double slashes and leaves "here" out. */
static void join(void **state) {
  struct place_to_work *work = *state;
  assert_string_equal(file_join(work->arena, "", "a"), "a");
  assert_string_equal(file_join(work->arena, ".", "a"), "a");
  assert_string_equal(file_join(work->arena, "x", "a/b"), "x/a/b");
  assert_string_equal(file_join(work->arena, "/", "a"), "/a");
}

#define WITH_FOLDER(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_FOLDER(only_regular_files_are_read),
    WITH_FOLDER(size_is_limited),
    WITH_FOLDER(list_is_sorted_by_bytes),
    WITH_FOLDER(set_is_written_whole),
    WITH_FOLDER(dropped_set_leaves_nothing),
    WITH_FOLDER(join),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
