/* A folder to work in, made for each test and removed after it. */
#ifndef SCIRULES_TESTS_BASE_WORK_H
#define SCIRULES_TESTS_BASE_WORK_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"

struct place_to_work {
  struct arena *arena;
  char folder[32];
};

static inline int set_up(void **state) {
  struct place_to_work *work = calloc(1, sizeof *work);
  work->arena = arena_new();
  strcpy(work->folder, "/tmp/scirules-XXXXXX");
  *state = work;
  return mkdtemp(work->folder) == NULL;
}

static inline int tear_down(void **state) {
  struct place_to_work *work = *state;
  char command[64];
  snprintf(command, sizeof command, "rm -r %s", work->folder);
  int code = system(command);
  arena_free(work->arena);
  free(work);
  return code;
}

static inline const char *inside(struct place_to_work *work, const char *name) {
  return file_join(work->arena, work->folder, name);
}

static inline void write_text(const char *path, const char *text) {
  FILE *file = fopen(path, "w");
  assert_non_null(file);
  fputs(text, file);
  fclose(file);
}

static inline void assert_content(const char *path, const char *expected) {
  struct buf buf = {0};
  const char *why = NULL;
  assert_true(file_read(path, 0, &buf, &why));
  assert_string_equal(buf_text(&buf), expected);
  buf_free(&buf);
}

#define WITH_FOLDER(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

#endif
