#include "base/file_set.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <time.h>

#include "work.h"

static void add(struct file_set *set, const char *path, const char *text) {
  buf_puts(file_set_open(set, path), text);
}

/* How many names are in the folder, hidden ones too. */
static void assert_names(struct place_to_work *work, int count) {
  char command[80];
  snprintf(command, sizeof command, "test $(ls -A %s | wc -l) = %d", work->folder, count);
  assert_int_equal(system(command), 0);
}

/* Until commit no place is touched; after it all new files stand, in folders made for them,
 * and nothing beside them. */
static void set_is_written_whole(void **state) {
  struct place_to_work *work = *state;
  const char *why, *which, *old = inside(work, "old.csv"), *new = inside(work, "a/b/new");
  write_text(old, "before");
  struct file_set *set = file_set_new();
  add(set, old, "after");
  add(set, new, "besides");
  assert_content(old, "before");
  assert_int_equal(file_kind(new), FILE_ABSENT);
  assert_true(file_set_commit(set, &why, &which));
  file_set_free(set);
  assert_content(old, "after");
  assert_content(new, "besides");
  assert_names(work, 2);
}

static void assert_commit_fails(struct file_set *set, const char *place,
                                const char *expected) {
  const char *why, *which;
  assert_false(file_set_commit(set, &why, &which));
  assert_string_equal(which, place);
  assert_string_equal(why, expected);
  file_set_free(set);
}

/* Where one file cannot be written none is replaced, nothing is left, and the place that
 * failed first is named, whatever comes after it. */
static void failed_set_leaves_nothing(void **state) {
  struct place_to_work *work = *state;
  const char *old = inside(work, "old.csv"), *under = inside(work, "old.csv/x");
  write_text(old, "before");
  struct file_set *set = file_set_new();
  add(set, old, "after");
  add(set, under, "after");
  add(set, inside(work, "third"), "after");
  assert_commit_fails(set, under, "Not a directory");
  assert_content(old, "before");
  assert_names(work, 1);
}

/* A folder in the place of a file stays. */
static void folder_is_not_replaced(void **state) {
  struct place_to_work *work = *state;
  struct file_set *set = file_set_new();
  add(set, work->folder, "after");
  assert_commit_fails(set, work->folder, "is a folder");
  assert_names(work, 0);
}

/* What is not committed is not there, and leaves nothing. */
static void dropped_set_leaves_nothing(void **state) {
  struct place_to_work *work = *state;
  struct file_set *set = file_set_new();
  add(set, inside(work, "a"), "text");
  add(set, inside(work, "b"), "text");
  file_set_free(set);
  assert_names(work, 0);
}

/* Nor does a program that ends in the middle. */
static void program_that_ends_leaves_nothing(void **state) {
  struct place_to_work *work = *state;
  int status;
  pid_t child = fork();
  if (child == 0) {
    add(file_set_new(), inside(work, "a"), "text");
    exit(70);
  }
  assert_int_equal(waitpid(child, &status, 0), child);
  assert_int_equal(WEXITSTATUS(status), 70);
  assert_names(work, 0);
}

/* A file longer than the buffer, put in pieces of all lengths, comes out as it was put. */
static void long_file_is_whole(void **state) {
  struct place_to_work *work = *state;
  const char *why, *which, *place = inside(work, "long");
  struct buf expected = {0}, found = {0};
  struct file_set *set = file_set_new();
  struct buf *out = file_set_open(set, place);
  for (int i = 0; i < 900; i++) {
    buf_printf(&expected, "%0*d\n", i, i);
    buf_printf(out, "%0*d", i, i);
    buf_putc(out, '\n');
  }
  assert_true(file_set_commit(set, &why, &which));
  file_set_free(set);
  assert_true(file_read(place, 0, &found, &why));
  assert_int_equal(found.length, expected.length);
  assert_memory_equal(found.data, expected.data, found.length);
  buf_free(&expected);
  buf_free(&found);
}

/* One file written by itself; what is written is borrowed. */
static void one_file_is_written(void **state) {
  struct place_to_work *work = *state;
  const char *why, *place = inside(work, "a/one");
  struct buf content = {0};
  buf_puts(&content, "text");
  assert_true(file_write(place, &content, &why));
  assert_content(place, "text");
  assert_string_equal(buf_text(&content), "text");
  assert_false(file_write(inside(work, "a/one/x"), &content, &why));
  assert_string_equal(why, "Not a directory");
  buf_free(&content);
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

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_FOLDER(set_is_written_whole),
    WITH_FOLDER(failed_set_leaves_nothing),
    WITH_FOLDER(folder_is_not_replaced),
    WITH_FOLDER(dropped_set_leaves_nothing),
    WITH_FOLDER(program_that_ends_leaves_nothing),
    WITH_FOLDER(long_file_is_whole),
    WITH_FOLDER(one_file_is_written),
    WITH_FOLDER(leftovers_are_cleared),
    WITH_FOLDER(link_is_replaced),
    WITH_FOLDER(writers_take_turns),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
