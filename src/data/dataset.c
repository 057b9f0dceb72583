#include "data/dataset.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "data/parts.h"

struct dataset *dataset_new(void) {
  struct arena *arena = arena_new();
  struct dataset *data = arena_new_one(arena, struct dataset);
  data->arena = arena;
  data->index = arena_new_one(arena, struct dataset_index);
  data->index->columns = map_new(arena);
  data->index->keys = map_new(arena);
  data->index->texts = map_new(arena);
  data->index->described = map_new(arena);
  return data;
}

void dataset_free(struct dataset *data) {
  if (data == NULL) return;
  free(data->column);
  free(data->index->name);
  free(data->file);
  free(data->read);
  arena_free(data->arena);
}

bool dataset_csv(struct dataset *data, const char *path, csv_handler *handler, void *self,
                 struct diags *diags) {
  struct file_hash file = {.path = path};
  bool ok = csv_read(path, file.sha256, handler, self, diags);
  if (*file.sha256 == '\0') return ok;
  data->read =
      mem_grow(data->read, &data->index->room_reads, data->reads + 1, sizeof *data->read);
  data->read[data->reads++] = file;
  return ok;
}

void dataset_seal(struct dataset *data) {
  struct hash *hash = hash_new();
  for (size_t i = 0; i < data->reads; i++) {
    const struct file_hash *file = &data->read[i];
    const char *slash = strrchr(file->path, '/');
    hash_part(hash, slash ? slash + 1 : file->path, file->sha256, HASH_ROOM - 1);
  }
  hash_finish(hash, data->sha256);
}

const char *dataset_text(struct dataset *data, const char *text, size_t length) {
  struct map *texts = &data->index->texts;
  const char *known = map_name(texts, text, length);
  if (known != NULL) return known;
  const char *own = arena_copy_length(data->arena, text, length);
  map_put(texts, own, 0);
  return own;
}

const char *dataset_shortened(struct dataset *data, const char *text, size_t length) {
  size_t end = 37;
  if (length <= 40) return arena_copy_length(data->arena, text, length);
  while (((unsigned char)text[end] & 0xc0) == 0x80) end--;
  return arena_printf(data->arena, "%.*s...", (int)end, text);
}

uint32_t dataset_add_file(struct dataset *data, const char *path) {
  data->file =
      mem_grow(data->file, &data->index->room_files, data->files + 1, sizeof *data->file);
  data->file[data->files] = arena_copy(data->arena, path);
  return (uint32_t)data->files++;
}

void column_make_room(struct dataset *data, struct column *column) {
  size_t n = data->units + 1;
  if (column_is_text(column)) {
    column->code = arena_new_array(data->arena, n, int32_t);
    for (size_t u = 0; u < n; u++) column->code[u] = NO_CODE;
  } else {
    column->number = arena_new_array(data->arena, n, double);
    for (size_t u = 0; u < n; u++) column->number[u] = NAN;
  }
}

struct column *dataset_add_column(struct dataset *data, const char *name,
                                  enum column_type type) {
  struct dataset_index *index = data->index;
  struct column *column = arena_new_one(data->arena, struct column);
  size_t room = index->room_columns;
  data->column =
      mem_grow(data->column, &index->room_columns, data->columns + 1, sizeof *data->column);
  index->name = mem_grow(index->name, &room, data->columns + 1, sizeof *index->name);
  column->name = name;
  column->type = type;
  column->min = column->max = NAN;
  column->place = arena_new_array(data->arena, data->units + 1, struct cell_place);
  column->status = arena_new_array(data->arena, data->units + 1, uint8_t);
  memset(column->status, STATUS_MISSING, data->units + 1);
  index->name[data->columns] = name;
  data->column[data->columns] = column;
  map_put(&index->columns, name, (uint32_t)data->columns++);
  return column;
}

const struct column *dataset_find(const struct dataset *data, const char *name) {
  uint32_t at = map_get(&data->index->columns, name, strlen(name));
  return at == MAP_NONE ? NULL : data->column[at];
}

bool dataset_describes(const struct dataset *data, const char *name) {
  return map_get(&data->index->described, name, strlen(name)) != MAP_NONE;
}

const char *const *dataset_names(const struct dataset *data, size_t *count) {
  *count = data->columns;
  return data->index->name;
}

/* --- selection -------------------------------------------------------------------------- */

/* Moves the items of kept units to the front of an array. */
static void keep_items(void *array, size_t size, const uint8_t *keep, size_t units) {
  char *bytes = array;
  size_t to = 0;
  if (array == NULL) return;
  for (size_t u = 0; u < units; u++)
    if (keep[u]) memmove(bytes + to++ * size, bytes + u * size, size);
}

static void keep_in_column(struct column *column, const uint8_t *keep, size_t units) {
  keep_items(column->number, sizeof *column->number, keep, units);
  keep_items(column->code, sizeof *column->code, keep, units);
  keep_items(column->status, sizeof *column->status, keep, units);
  keep_items(column->place, sizeof *column->place, keep, units);
  keep_items(column->cell_source, sizeof *column->cell_source, keep, units);
}

void dataset_select(struct dataset *data, const uint8_t *keep) {
  size_t kept = 0;
  for (size_t u = 0; u < data->units; u++)
    map_put(&data->index->keys, data->key[u], keep[u] ? (uint32_t)kept++ : UNIT_NOT_SELECTED);
  for (size_t i = 0; i < data->columns; i++)
    keep_in_column(data->column[i], keep, data->units);
  keep_items(data->key, sizeof *data->key, keep, data->units);
  keep_items(data->name, sizeof *data->name, keep, data->units);
  data->units = kept;
}

/* --- the other order -------------------------------------------------------------------- */

static void reverse_items(void *array, size_t size, size_t units) {
  char *bytes = array;
  if (array == NULL) return;
  for (size_t u = 0; u < units / 2; u++)
    for (size_t k = 0; k < size; k++) {
      char *first = bytes + u * size + k, *last = bytes + (units - 1 - u) * size + k;
      char byte = *first;
      *first = *last;
      *last = byte;
    }
}

static void reverse_column(struct column *column, size_t units) {
  reverse_items(column->number, sizeof *column->number, units);
  reverse_items(column->code, sizeof *column->code, units);
  reverse_items(column->status, sizeof *column->status, units);
  reverse_items(column->place, sizeof *column->place, units);
  reverse_items(column->cell_source, sizeof *column->cell_source, units);
}

void dataset_reverse(struct dataset *data) {
  for (size_t i = 0; i < data->columns; i++) reverse_column(data->column[i], data->units);
  reverse_items(data->key, sizeof *data->key, data->units);
  reverse_items(data->name, sizeof *data->name, data->units);
}

/* --- worked examples -------------------------------------------------------------------- */

struct dataset *dataset_like(const struct dataset *like, size_t count) {
  struct dataset *data = dataset_new();
  data->units = count;
  data->key = arena_new_array(data->arena, count, const char *);
  data->name = arena_new_array(data->arena, count, const char *);
  for (size_t u = 0; u < count; u++) {
    data->key[u] = arena_printf(data->arena, "%zu", u + 1);
    data->name[u] = arena_printf(data->arena, "example %zu", u + 1);
  }
  for (size_t i = 0; i < like->columns; i++) {
    const struct column *model = like->column[i];
    const char *name = dataset_text(data, model->name, strlen(model->name));
    struct column *column = dataset_add_column(data, name, model->type);
    column->of_units = model->of_units;
    column_make_room(data, column);
  }
  return data;
}
