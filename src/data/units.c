/* The units file is read once; its rows are kept until the units are known, since a cell goes
 * to a unit's place in a column. */
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"
#include "data/files.h"
#include "data/messages.h"

struct units_reading {
  struct dataset *data;
  const char *path, *key, *name;
  size_t key_at, name_at;
  struct csv_row *row;                         /* header first */
  size_t rows, room;
  size_t *row_of;                              /* by unit: index into row */
  size_t room_row_of;
  struct diags *diags;
};

static void keep_row(struct units_reading *units, const struct csv_row *row) {
  struct dataset *data = units->data;
  struct csv_field *field = arena_new_array(data->arena, row->fields, struct csv_field);
  for (size_t i = 0; i < row->fields; i++) {
    size_t length = row->field[i].length;
    field[i] = (struct csv_field){dataset_text(data, row->field[i].text, length), length};
  }
  units->row = mem_grow(units->row, &units->room, units->rows + 1, sizeof *units->row);
  units->row[units->rows] = *row;
  units->row[units->rows++].field = field;
}

static bool needs(struct units_reading *units, const struct csv_row *row, const char *name,
                  size_t *field) {
  *field = file_find_field(row, name);
  if (*field > 0) return true;
  const char **names = arena_new_array(units->data->arena, row->fields, const char *);
  for (size_t i = 0; i < row->fields; i++) names[i] = row->field[i].text;
  struct place place = {units->path, row->row, 0, 0};
  diag_add(units->diags, place,
           text_did_you_mean(units->data->arena, name, names, row->fields),
           HEADER_NO_COLUMN, name);
  return false;
}

static void add_unit(struct units_reading *units, const struct csv_row *row) {
  struct dataset *data = units->data;
  size_t room = data->index->room_units, u = data->units++;
  data->key = mem_grow(data->key, &room, u + 1, sizeof *data->key);
  data->name = mem_grow(data->name, &data->index->room_units, u + 1, sizeof *data->name);
  units->row_of = mem_grow(units->row_of, &units->room_row_of, u + 1, sizeof *units->row_of);
  const struct csv_field *key = &row->field[units->key_at - 1];
  data->key[u] = dataset_text(data, key->text, key->length);
  data->name[u] = arena_copy(data->arena, row->field[units->name_at - 1].text);
  units->row_of[u] = units->rows;
  map_put(&data->index->keys, data->key[u], (uint32_t)u);
  if (key->length > data->index->key_width) data->index->key_width = key->length;
}

/* First the units themselves. */
static bool on_unit(void *self, const struct csv_row *row) {
  struct units_reading *units = self;
  if (units->rows == 0) {
    keep_row(units, row);
    return (int)needs(units, row, units->key, &units->key_at) &
           (int)needs(units, row, units->name, &units->name_at);
  }
  const struct csv_field *key = &row->field[units->key_at - 1];
  struct place place = {units->path, row->row, (uint32_t)units->key_at, 0};
  if (key->length == 0) return diag_add(units->diags, place, NULL, KEY_MISSING), true;
  uint32_t known = map_get(&units->data->index->keys, key->text, key->length);
  if (known != MAP_NONE) {
    diag_add(units->diags, place, KEY_TWICE_HINT, KEY_TWICE,
             dataset_shortened(units->data, key->text, key->length),
             (unsigned)units->row[units->row_of[known]].row);
    return true;
  }
  add_unit(units, row);
  keep_row(units, row);
  return true;
}

/* The units' arrays grew on the heap; they live in the arena from now on. */
static const char **settled(struct dataset *data, const char **array) {
  const char **own = arena_new_array(data->arena, data->units + 1, const char *);
  if (data->units > 0) memcpy(own, array, data->units * sizeof *own);
  free(array);
  return own;
}

/* Then their columns. */
static bool read_unit_columns(struct folder_reading *folder,
                              const struct units_reading *units) {
  struct dataset *data = units->data;
  struct file_reading file = {.folder = folder, .path = units->path,
                              .key_at = units->key_at - 1,
                              .file = dataset_add_file(data, units->path)};
  const struct csv_row *header = &units->row[0];
  if (!file_header_is_clean(&file, header) || !file_read_wide_header(&file, header)) return false;
  for (size_t u = 0; u < data->units; u++)
    file_put_wide_cells(&file, &units->row[units->row_of[u]], u);
  return true;
}

static bool read_units(struct units_reading *units) {
  struct dataset *data = units->data;
  size_t errors = diags_count(units->diags, DIAG_ERROR);
  bool ok = dataset_csv(data, units->path, on_unit, units, units->diags);
  data->key = settled(data, data->key);
  data->name = settled(data, data->name);
  if (ok && data->units == 0 && diags_count(units->diags, DIAG_ERROR) == errors)
    diag_add(units->diags, (struct place){.path = units->path}, NULL, NO_UNITS);
  return ok && data->units > 0;
}

bool dataset_read_units(struct dataset *data, const char *path, const char *key,
                        const char *name, struct diags *diags) {
  path = arena_copy(data->arena, path);
  struct units_reading units = {.data = data, .path = path, .key = key, .name = name,
                                .diags = diags};
  struct folder_reading folder = {.data = data, .diags = diags, .of_units = true,
                                  .path = file_folder(data->arena, path)};
  data->units_path = path;
  data->index->key_name = arena_copy(data->arena, key);
  code_book_read(&folder.book, data, file_join(data->arena, folder.path, "columns.csv"),
                 diags);
  bool ok = read_units(&units) && read_unit_columns(&folder, &units);
  reading_finish(&folder);
  free(units.row);
  free(units.row_of);
  return ok;
}
