#include "data/points.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "data/cell.h"
#include "data/csv.h"
#include "data/messages.h"

struct points_reader {
  struct points *out;
  const char *path;
  struct arena *arena;
  struct diags *diags;
  size_t room_who, room_place, room_given;
  bool ok;
};

static struct place place_of(const struct points_reader *reader, const struct csv_row *row,
                             size_t field) {
  return (struct place){reader->path, row->row, (uint32_t)field + 1, 0};
}

/* The field before i of that name; 0: none. */
static size_t named_before(const struct csv_row *row, size_t i) {
  for (size_t k = 1; k < i; k++)
    if (strcmp(row->field[k].text, row->field[i].text) == 0) return k;
  return 0;
}

static void read_header(struct points_reader *reader, const struct csv_row *row) {
  struct points *out = reader->out;
  out->columns = row->fields - 1;
  out->name = arena_new_array(reader->arena, out->columns, const char *);
  out->header = arena_new_array(reader->arena, out->columns, struct place);
  for (size_t i = 1; i < row->fields; i++) {
    size_t before = named_before(row, i);
    out->name[i - 1] = arena_copy(reader->arena, row->field[i].text);
    out->header[i - 1] = place_of(reader, row, i);
    if (before == 0) continue;
    diag_add(reader->diags, place_of(reader, row, i), NULL, HEADER_TWICE, out->name[i - 1],
             before + 1);
    reader->ok = false;
  }
}

static void add(struct points_reader *reader, struct given_points given) {
  struct points *out = reader->out;
  out->given = mem_grow(out->given, &reader->room_given, out->count + 1, sizeof *out->given);
  out->given[out->count++] = given;
}

static void read_cell(struct points_reader *reader, const struct csv_row *row, size_t i) {
  const struct csv_field *field = &row->field[i];
  struct given_points given = {reader->out->rows, i - 1, 0, place_of(reader, row, i)};
  const char *why, *hint;
  if (cell_is_missing(field->text, field->length)) return;
  if (cell_read(COLUMN_NUMBER, field->text, field->length, row->delimiter == ';',
                &given.number, &why, &hint))
    return add(reader, given);
  diag_add(reader->diags, given.place, hint, POINTS_BAD, field->text,
           reader->out->name[i - 1], row->field[0].text, why);
  reader->ok = false;
}

static bool on_row(void *self, const struct csv_row *row) {
  struct points_reader *reader = self;
  struct points *out = reader->out;
  if (out->header == NULL) return read_header(reader, row), true;
  for (size_t i = 1; i < row->fields; i++) read_cell(reader, row, i);
  out->who = mem_grow(out->who, &reader->room_who, out->rows + 1, sizeof *out->who);
  out->place = mem_grow(out->place, &reader->room_place, out->rows + 1, sizeof *out->place);
  out->who[out->rows] = arena_copy(reader->arena, row->field[0].text);
  out->place[out->rows++] = place_of(reader, row, 0);
  return true;
}

/* The array grew on the heap; it lives in the arena from now on. */
static void *settle(struct arena *arena, void *array, size_t count, size_t size) {
  void *own = arena_alloc(arena, count, size);
  if (count > 0) memcpy(own, array, count * size);
  free(array);
  return own;
}

bool points_read(struct points *out, const char *path, struct buf *text,
                 struct arena *arena, struct diags *diags) {
  struct points_reader reader = {.out = out, .path = path, .arena = arena, .diags = diags,
                                 .ok = true};
  *out = (struct points){0};
  size_t errors = diags_count(diags, DIAG_ERROR);
  bool read = csv_read_text(path, text, on_row, &reader, diags);
  out->who = settle(arena, out->who, out->rows, sizeof *out->who);
  out->place = settle(arena, out->place, out->rows, sizeof *out->place);
  out->given = settle(arena, out->given, out->count, sizeof *out->given);
  if (read && out->count == 0 && reader.ok)
    diag_add(diags, (struct place){.path = path}, NULL, POINTS_NONE);
  return read && diags_count(diags, DIAG_ERROR) == errors;
}
