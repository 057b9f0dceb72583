#include "base/file.h"

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
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

static void add(struct file_set *set, const char *path, const char *text) {
  struct buf content = {0};
  const char *why;
  buf_puts(&content, text);
  assert_true(file_set_add(set, path, &content, &why));
  assert_null(content.data);
}

/* How many names are in the folder, hidden ones too. */
static void assert_names(struct place_to_work *work, int count) {
  char command[80];
  snprintf(command, sizeof command, "test $(ls -A %s | wc -l) = %d", work->folder, count);
  assert_int_equal(system(command), 0);
}

/* Until commit nothing is touched; after it all new files stand, in folders made for them,
 * and nothing beside them. */
static void set_is_written_whole(void **state) {
  struct place_to_work *work = *state;
  const char *why, *which, *old = inside(work, "old.csv"), *new = inside(work, "a/b/new");
  write_text(old, "before");
  struct file_set *set = file_set_new();
  add(set, old, "after");
  add(set, new, "besides");
  assert_content(old, "before");
  assert_names(work, 1);
  assert_true(file_set_commit(set, &why, &which));
  file_set_free(set);
  assert_content(old, "after");
  assert_content(new, "besides");
  assert_names(work, 2);
}

/* Where one file cannot be written none is replaced, nothing is left, and the place that
 * failed is named; a folder in the way is told before. */
static void failed_set_leaves_nothing(void **state) {
  struct place_to_work *work = *state;
  struct buf text = {0};
  const char *why, *which, *old = inside(work, "old.csv"), *under = inside(work, "old.csv/x");
  write_text(old, "before");
  struct file_set *set = file_set_new();
  assert_false(file_set_add(set, work->folder, &text, &why));
  assert_string_equal(why, "is a folder");
  add(set, old, "after");
  add(set, under, "after");
  assert_false(file_set_commit(set, &why, &which));
  assert_string_equal(which, under);
  assert_string_equal(why, "Not a directory");
  file_set_free(set);
  assert_content(old, "before");
  assert_names(work, 1);
}

/* What a killed program has left is cleared away, whatever it is, and not written through. */
static void leftovers_are_cleared(void **state) {
  struct place_to_work *work = *state;
  const char *why, *which, *place = inside(work, "r.csv"), *other = inside(work, "other");
  write_text(inside(work, ".r.csv.scirules-lock"), "");
  write_text(other, "other");
  assert_int_equal(symlink(other, inside(work, ".r.csv.scirules-new")), 0);
  struct file_set *set = file_set_new();
  add(set, place, "new");
  assert_true(file_set_commit(set, &why, &which));
  file_set_free(set);
  assert_content(place, "new");
  assert_content(other, "other");
  assert_names(work, 2);
}

/* A link in a place is replaced: reports that came with a link leading out of the project
 * overwrite nothing there. */
static void link_is_replaced(void **state) {
  struct place_to_work *work = *state;
  const char *why, *which, *place = inside(work, "r.csv"), *other = inside(work, "other");
  write_text(other, "other");
  assert_int_equal(symlink(other, place), 0);
  struct file_set *set = file_set_new();
  add(set, place, "new");
  assert_true(file_set_commit(set, &why, &which));
  file_set_free(set);
  assert_content(place, "new");
  assert_content(other, "other");
}

/* Holds the lock of another program for a moment, in a process of its own that leaves its
 * half-written file, and takes the lock away at the end. */
static pid_t other_writer(const char *lock, const char *temporary) {
  int ready[2];
  char byte;
  assert_int_equal(pipe(ready), 0);
  pid_t child = fork();
  if (child == 0) {
    struct flock whole = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
    const struct timespec moment = {.tv_nsec = 200000000};
    int file = open(lock, O_WRONLY | O_CREAT, 0600);
    bool held = file >= 0 && fcntl(file, F_SETLK, &whole) == 0;
    FILE *half = fopen(temporary, "w");
    if (half != NULL) fclose(half);
    bool told = write(ready[1], "x", 1) == 1;
    nanosleep(&moment, NULL);
    bool stayed = access(temporary, F_OK) == 0;
    unlink(lock);
    _exit(held && told && stayed ? 0 : 1);
  }
  assert_int_equal(read(ready[0], &byte, 1), 1);
  close(ready[0]);
  close(ready[1]);
  return child;
}

/* Two programs that write the same files take turns: the second waits, and touches nothing
 * that the first still writes. */
static void writers_take_turns(void **state) {
  struct place_to_work *work = *state;
  int status;
  const char *why, *which, *place = inside(work, "r.csv");
  pid_t other = other_writer(inside(work, ".r.csv.scirules-lock"),
                             inside(work, ".r.csv.scirules-new"));
  struct file_set *set = file_set_new();
  add(set, place, "new");
  assert_true(file_set_commit(set, &why, &which));
  file_set_free(set);
  assert_int_equal(waitpid(other, &status, 0), other);
  assert_int_equal(status, 0);
  assert_content(place, "new");
  assert_names(work, 1);
}

/* A link that leads nowhere is there, and is not taken for a file left out. */
static void kinds(void **state) {
  struct place_to_work *work = *state;
  const char *link = inside(work, "link");
  assert_int_equal(symlink("nowhere", link), 0);
  write_text(inside(work, "file"), "");
  assert_int_equal(file_kind(link), FILE_OTHER);
  assert_int_equal(file_kind(inside(work, "file")), FILE_REGULAR);
  assert_int_equal(file_kind(inside(work, "file/x")), FILE_ABSENT);
  assert_int_equal(file_kind(inside(work, "absent")), FILE_ABSENT);
  assert_int_equal(file_kind(work->folder), FILE_FOLDER);
}

/* The folder of a path is what stands before its last slash. */
static void folder_of_path(void **state) {
  struct place_to_work *work = *state;
  assert_string_equal(file_folder(work->arena, "a"), "");
  assert_string_equal(file_folder(work->arena, "a/b/c"), "a/b");
  assert_string_equal(file_folder(work->arena, "/a"), "/");
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
    WITH_FOLDER(failed_set_leaves_nothing),
    WITH_FOLDER(leftovers_are_cleared),
    WITH_FOLDER(link_is_replaced),
    WITH_FOLDER(writers_take_turns),
    WITH_FOLDER(kinds),
    WITH_FOLDER(folder_of_path),
    WITH_FOLDER(join),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
