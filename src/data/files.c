/* Data folders: headers are understood here, cells go on to reading.c. */
#include <string.h>

#include "base/file.h"
#include "base/text.h"
#include "data/cell.h"
#include "data/messages.h"
#include "data/files.h"

static struct place at(const struct file_reading *file, const struct csv_row *row,
                       size_t field) {
  return (struct place){file->path, row->row, (uint32_t)field + 1, 0};
}

static const char *shown(const struct file_reading *file, const struct csv_field *field) {
  return dataset_shortened(file->folder->data, field->text, field->length);
}

/* --- headers ---------------------------------------------------------------------------- */

bool file_header_is_clean(struct file_reading *file, const struct csv_row *row) {
  struct map seen = map_new(file->folder->data->arena);
  bool ok = true;
  for (size_t i = 0; i < row->fields; i++) {
    const char *name = arena_copy(file->folder->data->arena, row->field[i].text);
    uint32_t before = map_get(&seen, name, row->field[i].length);
    if (before != MAP_NONE && *name) {
      diag_add(file->folder->diags, at(file, row, i), NULL, HEADER_TWICE,
               shown(file, &row->field[i]), (size_t)before + 1);
      ok = false;
    }
    map_put(&seen, name, (uint32_t)i);
  }
  return ok;
}

size_t file_find_field(const struct csv_row *row, const char *name) {
  for (size_t i = 0; i < row->fields; i++)
    if (strcmp(row->field[i].text, name) == 0) return i + 1;
  return 0;
}

/* Finds the fields of a long file; false where column and value are not both there. */
static bool is_long(struct file_reading *file, const struct csv_row *row) {
  file->column_at = file_find_field(row, "column");
  file->value_at = file_find_field(row, "value");
  file->status_at = file_find_field(row, "status");
  file->source_at = file_find_field(row, "source");
  return file->column_at > 0 && file->value_at > 0;
}

static bool read_long_header(struct file_reading *file, const struct csv_row *row) {
  bool ok = true;
  for (size_t i = 1; i < row->fields; i++) {
    size_t field = i + 1;
    if (field == file->column_at || field == file->value_at || field == file->status_at ||
        field == file->source_at)
      continue;
    diag_add(file->folder->diags, at(file, row, i),
             "its columns are column, value, status and source", HEADER_NOT_LONG,
             shown(file, &row->field[i]));
    ok = false;
  }
  return ok;
}

/* A name as it would be right: folded, with underscores. */
static const char *right_name(struct arena *arena, const char *name) {
  char *folded = text_fold(arena, name);
  for (char *byte = folded; *byte; byte++)
    if (*byte == ' ') *byte = '_';
  if (text_is_name(folded) && strlen(folded) <= 40)
    return arena_printf(arena, "write '%s'", folded);
  return "use small letters, digits and _, and no reserved word";
}

static struct column_reading *wide_column(struct file_reading *file,
                                          const struct csv_row *row, size_t i) {
  struct folder_reading *folder = file->folder;
  const char *name = row->field[i].text;
  if (!folder->of_units && !text_is_name(name)) {
    diag_add(folder->diags, at(file, row, i), right_name(folder->data->arena, name),
             HEADER_BAD_NAME, shown(file, &row->field[i]));
    return NULL;
  }
  return *name ? reading_of(folder, name, at(file, row, i)) : NULL;
}

bool file_read_wide_header(struct file_reading *file, const struct csv_row *row) {
  file->fields = row->fields;
  file->column = arena_new_array(file->folder->data->arena, row->fields,
                                 struct column_reading *);
  for (size_t i = 0; i < row->fields; i++)
    if (i != file->key_at) file->column[i] = wide_column(file, row, i);
  return true;
}

static bool read_data_header(struct file_reading *file, const struct csv_row *row) {
  struct dataset *data = file->folder->data;
  const char *key = data->index->key_name;
  if (!file_header_is_clean(file, row)) return false;
  if (strcmp(row->field[0].text, key) != 0) {
    diag_add(file->folder->diags, at(file, row, 0),
             "the first column names the unit by its key", HEADER_NO_KEY,
             shown(file, &row->field[0]), key);
    return false;
  }
  if (is_long(file, row)) return read_long_header(file, row);
  file->column_at = 0;
  file->row_of = arena_new_array(data->arena, data->units + 1, uint32_t);
  return file_read_wide_header(file, row);
}

/* --- rows of data files ----------------------------------------------------------------- */

/* A spreadsheet takes the zero from all keys that have one: that is one finding a file. */
static bool lost_zero(struct file_reading *file, const struct csv_row *row) {
  struct dataset *data = file->folder->data;
  const struct csv_field *key = &row->field[0];
  if (strspn(key->text, "0123456789") < key->length) return false;
  if (key->length + 1 != data->index->key_width) return false;
  if (file->without_zeros++ > 0) return true;
  file->without_zero = dataset_text(data, key->text, key->length);
  file->without_zero_row = row->row;
  return true;
}

static void report_lost_zeros(const struct file_reading *file) {
  if (file->without_zeros == 0) return;
  struct diags *diags = file->folder->diags;
  struct place place = {file->path, file->without_zero_row, 1, 0};
  const char *key = file->without_zero;
  const char *hint = arena_printf(file->folder->data->arena, KEY_LOST_ZERO_HINT, key);
  if (file->without_zeros == 1) diag_add(diags, place, hint, KEY_UNKNOWN, key);
  else diag_add(diags, place, hint, KEYS_UNKNOWN, key, file->without_zeros - 1);
}

/* A key that no unit has is reported where it first stands in the file. */
static void report_unknown_key(struct file_reading *file, const struct csv_row *row) {
  const struct csv_field *key = &row->field[0];
  struct dataset *data = file->folder->data;
  if (lost_zero(file, row)) return;
  if (file->unknown.arena == NULL) file->unknown = map_new(data->arena);
  if (map_get(&file->unknown, key->text, key->length) != MAP_NONE) return;
  map_put(&file->unknown, dataset_text(data, key->text, key->length), row->row);
  diag_add(file->folder->diags, at(file, row, 0), NULL, KEY_UNKNOWN, shown(file, key));
}

/* The unit of a row; false where there is none to fill. */
static bool unit_of(struct file_reading *file, const struct csv_row *row, size_t *unit) {
  struct dataset *data = file->folder->data;
  const struct csv_field *key = &row->field[0];
  if (key->length == 0) {
    diag_add(file->folder->diags, at(file, row, 0), NULL, KEY_MISSING);
    return false;
  }
  uint32_t known = map_get(&data->index->keys, key->text, key->length);
  if (known == MAP_NONE) report_unknown_key(file, row);
  if (known == MAP_NONE || known == UNIT_NOT_SELECTED) return false;
  *unit = known;
  data->index->seen[known] = true;
  return true;
}

static struct cell cell_of(const struct file_reading *file, const struct csv_row *row,
                           size_t unit, size_t field) {
  return (struct cell){
    .text = row->field[field].text, .length = row->field[field].length, .unit = unit,
    .place = {file->file, row->row}, .field = (uint32_t)field + 1,
    .german = row->delimiter == ';',
  };
}

void file_put_wide_cells(struct file_reading *file, const struct csv_row *row,
                           size_t unit) {
  for (size_t i = 0; i < row->fields; i++) {
    if (file->column[i] == NULL) continue;
    struct cell cell = cell_of(file, row, unit, i);
    reading_put(file->folder, file->column[i], &cell);
  }
}

static bool read_wide_row(struct file_reading *file, const struct csv_row *row,
                          size_t unit) {
  if (file->row_of[unit] > 0) {
    diag_add(file->folder->diags, at(file, row, 0), KEY_TWICE_HINT, KEY_TWICE,
             row->field[0].text, (unsigned)file->row_of[unit]);
    return true;
  }
  file->row_of[unit] = row->row;
  file_put_wide_cells(file, row, unit);
  return true;
}

static bool status_of_cell(struct file_reading *file, const struct csv_row *row,
                           struct cell *cell) {
  const char *text = file->status_at ? row->field[file->status_at - 1].text : "";
  struct place place = at(file, row, file->status_at - 1);
  cell->has_status = *text != '\0';
  if (!cell->has_status) return true;
  if (!status_of_letter(text, &cell->status)) {
    diag_add(file->folder->diags, place, "write A, P, D, E, I, M or O", CELL_BAD_STATUS,
             shown(file, &row->field[file->status_at - 1]));
    return false;
  }
  if (cell->status < STATUS_IMPOSSIBLE || cell_is_missing(cell->text, cell->length))
    return true;
  diag_add(file->folder->diags, place, "leave the value empty, or write another status",
           CELL_STATUS_AND_VALUE, text, shown(file, &row->field[file->value_at - 1]));
  return false;
}

/* The column that a row of a long file names; NULL with a finding. */
static struct column_reading *find_column(struct file_reading *file,
                                          const struct csv_row *row) {
  struct folder_reading *folder = file->folder;
  const struct csv_field *name = &row->field[file->column_at - 1];
  struct place place = at(file, row, file->column_at - 1);
  bool is_known = map_name(&folder->data->index->columns, name->text, name->length);
  if (is_known || text_is_name(name->text)) return reading_of(folder, name->text, place);
  diag_add(folder->diags, place, right_name(folder->data->arena, name->text),
           HEADER_BAD_NAME, shown(file, name));
  return NULL;
}

/* Rows of one column mostly stand together. */
static struct column_reading *long_column(struct file_reading *file,
                                          const struct csv_row *row) {
  const char *name = row->field[file->column_at - 1].text;
  if (file->last == NULL || strcmp(file->last->column->name, name) != 0)
    file->last = find_column(file, row);
  return file->last;
}

static bool read_long_row(struct file_reading *file, const struct csv_row *row,
                          size_t unit) {
  struct column_reading *reading = long_column(file, row);
  struct cell cell = cell_of(file, row, unit, file->value_at - 1);
  if (reading == NULL || !status_of_cell(file, row, &cell)) return true;
  const struct csv_field *source =
      file->source_at ? &row->field[file->source_at - 1] : NULL;
  if (source && source->length > 0)
    cell.source = dataset_text(file->folder->data, source->text, source->length);
  reading_put(file->folder, reading, &cell);
  return true;
}

static bool on_data_row(void *self, const struct csv_row *row) {
  struct file_reading *file = self;
  size_t unit;
  if (file->rows++ == 0) return read_data_header(file, row);
  if (!unit_of(file, row, &unit)) return true;
  return file->column_at ? read_long_row(file, row, unit) : read_wide_row(file, row, unit);
}

static void read_data_file(struct folder_reading *folder, const char *path) {
  struct dataset *data = folder->data;
  struct file_reading file = {.folder = folder, .path = path,
                              .file = dataset_add_file(data, path)};
  size_t errors = diags_count(folder->diags, DIAG_ERROR);
  bool ok = dataset_csv(data, path, on_data_row, &file, folder->diags);
  data->unread += !ok;
  if (ok && file.rows == 1 && diags_count(folder->diags, DIAG_ERROR) == errors)
    diag_add(folder->diags, (struct place){.path = path}, NULL, FILE_HEADER_ONLY);
  report_lost_zeros(&file);
}

static bool is_csv(const char *name) {
  size_t length = strlen(name);
  return length > 4 && strcmp(name + length - 4, ".csv") == 0;
}

static void report_absent_folder(struct dataset *data, const char *path,
                                 struct diags *diags) {
  const char **names, *why, *slash = strrchr(path, '/');
  size_t count;
  const char *hint = NULL;
  if (file_kind(path) != FILE_ABSENT) hint = "it is a file";
  else if (file_list(data->arena, file_folder(data->arena, path), &names, &count, &why))
    hint = text_did_you_mean(data->arena, slash ? slash + 1 : path, names, count);
  diag_add(diags, (struct place){0}, hint, NO_FOLDER, path);
}

static void report_units_without_data(struct dataset *data, const char *path,
                                      struct diags *diags) {
  for (size_t u = 0; u < data->units; u++)
    if (!data->index->seen[u])
      diag_add(diags, (struct place){.path = path}, NULL, UNIT_WITHOUT_DATA, data->name[u],
               data->key[u]);
}

bool dataset_read_folder(struct dataset *data, const char *path, struct diags *diags) {
  const char **names, *why;
  size_t count;
  path = arena_copy(data->arena, path);
  if (file_kind(path) != FILE_FOLDER) return report_absent_folder(data, path, diags), false;
  if (!file_list(data->arena, path, &names, &count, &why)) {
    diag_add(diags, (struct place){.path = path}, NULL, FILE_UNREADABLE, why);
    return false;
  }
  struct folder_reading folder = {.data = data, .diags = diags, .path = path};
  data->index->seen = arena_new_array(data->arena, data->units + 1, bool);
  code_book_read(&folder.book, data, file_join(data->arena, path, "columns.csv"), diags);
  for (size_t i = 0; i < folder.book.entries; i++)
    map_put(&data->index->described, folder.book.entry[i].name, 0);
  for (size_t i = 0; i < count; i++)
    if (is_csv(names[i]) && strcmp(names[i], "columns.csv") != 0)
      read_data_file(&folder, file_join(data->arena, path, names[i]));
  reading_finish(&folder);
  report_units_without_data(data, path, diags);
  return true;
}
