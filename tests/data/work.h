/* A folder to work in, with a units file of three towns and what is read from it. Paths are
 * relative to it, so that findings can be compared as they are printed. */
#ifndef SCIRULES_TESTS_DATA_WORK_H
#define SCIRULES_TESTS_DATA_WORK_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/number.h"
#include "data/dataset.h"

struct work {
  char folder[32];
  struct diags *diags;
  struct dataset *data;
};

static inline void work_bytes(const char *name, const char *bytes, size_t length) {
  FILE *file = fopen(name, "wb");
  assert_non_null(file);
  assert_int_equal(fwrite(bytes, 1, length, file), length);
  fclose(file);
}

static inline void work_file(const char *name, const char *text) {
  work_bytes(name, text, strlen(text));
}

static inline int work_set_up(void **state) {
  struct work *work = calloc(1, sizeof *work);
  strcpy(work->folder, "/tmp/scirules-XXXXXX");
  *state = work;
  if (mkdtemp(work->folder) == NULL || chdir(work->folder) != 0) return -1;
  work->diags = diags_new();
  work->data = dataset_new();
  work_file("cities.csv", "ags,name,land\n"
                          "01001,Aachen,NW\n"
                          "01002,Köln,NW\n"
                          "01003,Trier,RP\n");
  return mkdir("data", 0777);
}

static inline int work_tear_down(void **state) {
  struct work *work = *state;
  char command[64];
  snprintf(command, sizeof command, "rm -r %s", work->folder);
  int code = chdir("/") != 0 || system(command) != 0;
  diags_free(work->diags);
  dataset_free(work->data);
  free(work);
  return code;
}

#define WITH_WORK(test) cmocka_unit_test_setup_teardown(test, work_set_up, work_tear_down)

static inline bool work_read_units(struct work *work) {
  return dataset_read_units(work->data, "cities.csv", "ags", "name", work->diags);
}

/* Reads the units file and the folder data. */
static inline void work_read(struct work *work) {
  assert_true(work_read_units(work));
  assert_true(dataset_read_folder(work->data, "data", work->diags));
}

/* Forgets all that was read and found, for the next case of a table. */
static inline void work_again(struct work *work) {
  dataset_free(work->data);
  work->data = dataset_new();
  diags_clear(work->diags);
}

/* All findings, as they are printed. */
static inline void assert_findings(struct work *work, const char *expected) {
  struct buf out = {0};
  diags_text(work->diags, &out);
  assert_string_equal(buf_text(&out), expected);
  buf_free(&out);
}

static inline const struct column *work_column(struct work *work, const char *name) {
  const struct column *column = dataset_find(work->data, name);
  assert_non_null(column);
  return column;
}

/* The cells of all units, "1|2.5|" where the third is missing. */
static inline void assert_cells(struct work *work, const char *name, const char *expected) {
  const struct column *column = work_column(work, name);
  struct buf out = {0};
  char room[NUMBER_ROOM];
  for (size_t u = 0; u < work->data->units; u++)
    buf_printf(&out, "%s%s", u ? "|" : "", column_cell(column, u, room));
  assert_string_equal(buf_text(&out), expected);
  buf_free(&out);
}

/* The status letters of all units, "AEO". */
static inline void assert_statuses(struct work *work, const char *name,
                                   const char *expected) {
  const struct column *column = work_column(work, name);
  struct buf out = {0};
  for (size_t u = 0; u < work->data->units; u++)
    buf_putc(&out, status_letter(column->status[u]));
  assert_string_equal(buf_text(&out), expected);
  buf_free(&out);
}

static inline void assert_type(struct work *work, const char *name, const char *expected) {
  assert_string_equal(column_type_name(work_column(work, name)->type), expected);
}

#endif
