/* Cells go into columns here. Of a (column, unit) pair one cell stands: the first, unless
 * it is missing or reconstructed and the next is not. */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/number.h"
#include "base/text.h"
#include "data/cell.h"
#include "data/messages.h"
#include "data/parts.h"

static void describe(struct column *column, const struct code_book_entry *entry) {
  column->in_code_book = entry != NULL;
  column->min = entry ? entry->min : NAN;
  column->max = entry ? entry->max : NAN;
  if (entry == NULL) return;
  column->label = entry->label;
  column->unit = entry->unit;
  column->source = entry->source;
  column->year = entry->year;
  column->default_status = entry->status;
}

static struct column_reading *start(struct folder_reading *folder, const char *name) {
  struct dataset *data = folder->data;
  const struct code_book_entry *entry = code_book_find(&folder->book, name);
  struct column_reading *reading = arena_new_one(data->arena, struct column_reading);
  const char *own = dataset_text(data, name, strlen(name));
  reading->column = dataset_add_column(data, own, entry ? entry->type : COLUMN_NUMBER);
  reading->column->of_units = folder->of_units;
  reading->typed = entry != NULL;
  reading->levels = map_new(data->arena);
  describe(reading->column, entry);
  if (reading->typed) column_make_room(data, reading->column);
  reading->default_status = reading->column->default_status;
  return reading;
}

static void remember(struct folder_reading *folder, size_t at,
                     struct column_reading *reading) {
  size_t before = folder->room;
  folder->reading =
      mem_grow(folder->reading, &folder->room, at + 1, sizeof *folder->reading);
  for (size_t i = before; i < folder->room; i++) folder->reading[i] = NULL;
  folder->reading[at] = reading;
}

static void compare_types(struct folder_reading *folder, struct column *column,
                          const struct code_book_entry *entry, struct place place) {
  if (entry->type != column->type)
    diag_add(folder->diags, place, NULL, CODE_BOOK_OTHER_TYPE, column->name,
             column_type_name(entry->type), column_type_name(column->type));
  else if (!column->in_code_book) describe(column, entry);
}

/* A column that an earlier folder began goes on with its type; the first code book that
 * describes it counts, but for the status, which each folder has its own. */
static struct column_reading *resume(struct folder_reading *folder, struct column *column,
                                     struct place place) {
  struct dataset *data = folder->data;
  const struct code_book_entry *entry = code_book_find(&folder->book, column->name);
  if (entry != NULL) compare_types(folder, column, entry, place);
  struct column_reading *reading = arena_new_one(data->arena, struct column_reading);
  reading->column = column;
  reading->typed = true;
  reading->levels = map_new(data->arena);
  for (size_t i = 0; i < column->levels; i++)
    map_put(&reading->levels, column->level[i], (uint32_t)i);
  reading->room_levels = column->levels;
  reading->default_status = entry ? entry->status : column->default_status;
  return reading;
}

struct column_reading *reading_of(struct folder_reading *folder, const char *name,
                                  struct place place) {
  struct dataset *data = folder->data;
  uint32_t at = map_get(&data->index->columns, name, strlen(name));
  if (at != MAP_NONE && at < folder->room && folder->reading[at] != NULL)
    return folder->reading[at];
  if (at != MAP_NONE && data->column[at]->of_units && !folder->of_units) {
    diag_add(folder->diags, place, "rename one of them", COLUMN_IN_BOTH, name,
             data->units_path);
    return NULL;
  }
  struct column_reading *reading =
      at != MAP_NONE ? resume(folder, data->column[at], place) : start(folder, name);
  if (at == MAP_NONE) at = (uint32_t)data->columns - 1;
  remember(folder, at, reading);
  return reading;
}

/* --- one cell --------------------------------------------------------------------------- */

static struct place cell_at(const struct dataset *data, const struct cell *cell) {
  return (struct place){data->file[cell->place.file], cell->place.row, cell->field, 0};
}

void report_range(struct diags *diags, struct place place, const struct dataset *data,
                  const struct column *column, size_t unit, double value) {
  if (!(value < column->min) && !(value > column->max)) return;
  char shown[NUMBER_ROOM], low[NUMBER_ROOM] = "-", high[NUMBER_ROOM] = "-";
  number_shortest(value, shown);
  if (!is_missing(column->min)) number_shortest(column->min, low);
  if (!is_missing(column->max)) number_shortest(column->max, high);
  diag_add(diags, place, NULL, CELL_OUT_OF_RANGE, shown, column->name, data->name[unit], low,
           high);
}

static int32_t level_code(struct dataset *data, struct column_reading *reading,
                          const char *text, size_t length) {
  struct column *column = reading->column;
  uint32_t known = map_get(&reading->levels, text, length);
  if (known != MAP_NONE) return (int32_t)known;
  if (column->levels == reading->room_levels) {
    reading->room_levels = reading->room_levels ? 2 * reading->room_levels : 8;
    const char **more = arena_new_array(data->arena, reading->room_levels, const char *);
    if (column->levels) memcpy(more, column->level, column->levels * sizeof *more);
    column->level = more;
  }
  column->level[column->levels] = dataset_text(data, text, length);
  map_put(&reading->levels, column->level[column->levels], (uint32_t)column->levels);
  return (int32_t)column->levels++;
}

/* The cell's meaning goes into the typed column. */
static void set_value(struct folder_reading *folder, struct column_reading *reading,
                      const struct cell *cell) {
  struct column *column = reading->column;
  double value;
  const char *why, *hint;
  if (!column_is_text(column)) column->number[cell->unit] = NAN;
  else {
    column->code[cell->unit] = level_code(folder->data, reading, cell->text, cell->length);
    return;
  }
  if (!cell_read(column->type, cell->text, cell->length, cell->german, &value, &why,
                 &hint)) {
    diag_add(folder->diags, cell_at(folder->data, cell), hint, CELL_BAD,
             dataset_shortened(folder->data, cell->text, cell->length), column->name,
             folder->data->name[cell->unit], why);
    return;
  }
  if (column->type != COLUMN_YES_NO)
    report_range(folder->diags, cell_at(folder->data, cell), folder->data, column,
                 cell->unit, value);
  column->number[cell->unit] = value;
}

static void set_source(struct dataset *data, struct column *column,
                       const struct cell *cell) {
  if (cell->source == NULL && column->cell_source == NULL) return;
  if (column->cell_source == NULL)
    column->cell_source = arena_new_array(data->arena, data->units, const char *);
  column->cell_source[cell->unit] = cell->source;
}

static bool stands(const struct column_reading *reading, size_t unit) {
  return reading->typed ? !column_missing(reading->column, unit)
                        : untyped_stands(reading, unit);
}

/* Whether the new cell takes the place of the one that stands; a finding where neither of
 * the two gives way. */
static bool takes_place(struct folder_reading *folder, struct column_reading *reading,
                        const struct cell *cell, enum status status) {
  const struct column *column = reading->column;
  if (!stands(reading, cell->unit)) return true;
  struct cell_place old = column->place[cell->unit];
  bool old_gives_way = column->status[cell->unit] == STATUS_ESTIMATED;
  bool new_gives_way = status == STATUS_ESTIMATED;
  if (old_gives_way == new_gives_way) {
    diag_add(folder->diags, cell_at(folder->data, cell), NULL, CELL_TWICE, column->name,
             folder->data->name[cell->unit], folder->data->file[old.file],
             (unsigned)old.row);
    return false;
  }
  reading->replaced++;
  reading->replaced_by = folder->data->file[old_gives_way ? cell->place.file : old.file];
  return old_gives_way;
}

void reading_put(struct folder_reading *folder, struct column_reading *reading,
                 const struct cell *cell) {
  struct column *column = reading->column;
  bool missing = cell_is_missing(cell->text, cell->length);
  enum status status = cell->has_status ? cell->status : reading->default_status;
  if (missing && stands(reading, cell->unit)) return;
  if (!missing && !takes_place(folder, reading, cell, status)) return;
  column->place[cell->unit] = cell->place;
  column->status[cell->unit] = (uint8_t)(missing ? STATUS_MISSING : status);
  set_source(folder->data, column, cell);
  if (missing) return;
  if (reading->typed) set_value(folder, reading, cell);
  else untyped_put(folder->data, reading, cell);
  if (reading->typed && column_missing(column, cell->unit))
    column->status[cell->unit] = STATUS_MISSING;
}

/* --- the type of columns that no code book describes ------------------------------------ */

/* Plain numbers stand in a column of numbers already. */
static void settle_cell(struct folder_reading *folder, struct column_reading *reading,
                        size_t unit) {
  struct column *column = reading->column;
  char room[NUMBER_ROOM];
  struct cell cell;
  if (!column_is_text(column) && !column_missing(column, unit)) return;
  if (!untyped_cell(reading, unit, room, &cell)) return;
  set_value(folder, reading, &cell);
  if (column_missing(column, unit)) column->status[unit] = STATUS_MISSING;
}

static void settle(struct folder_reading *folder, struct column_reading *reading) {
  struct dataset *data = folder->data;
  struct column *column = reading->column;
  column->type = untyped_type(data, reading);
  if (column_is_text(column) || column->number == NULL) column_make_room(data, column);
  for (size_t u = 0; u < data->units; u++) settle_cell(folder, reading, u);
  if (column_is_text(column)) column->number = NULL;
  reading->typed = true;
}

void reading_finish(struct folder_reading *folder) {
  for (size_t i = 0; i < folder->room; i++) {
    struct column_reading *reading = folder->reading[i];
    if (reading == NULL) continue;
    if (!reading->typed) settle(folder, reading);
    if (reading->replaced > 0)
      diag_add(folder->diags, (struct place){.path = folder->path}, NULL, CELLS_REPLACED,
               reading->column->name, reading->replaced_by, reading->replaced);
  }
  free(folder->reading);
  free(folder->book.entry);
}
