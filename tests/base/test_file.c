#include "base/file.h"

#include <sys/stat.h>

#include "work.h"

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

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_FOLDER(only_regular_files_are_read),
    WITH_FOLDER(size_is_limited),
    WITH_FOLDER(list_is_sorted_by_bytes),
    WITH_FOLDER(kinds),
    WITH_FOLDER(folder_of_path),
    WITH_FOLDER(join),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
