/* What stands in a cell is put there by dataset_set and dataset_change alone, once the files
 * are read; both read a cell as the loader does. */
#include "data/change.h"

#include <string.h>

#include "base/number.h"
#include "data/cell.h"
#include "data/messages.h"
#include "data/parts.h"

static struct column *column_of(const struct dataset *data, const char *name) {
  uint32_t at = map_get(&data->index->columns, name, strlen(name));
  return at == MAP_NONE ? NULL : data->column[at];
}

static const char *trimmed(struct dataset *data, const char *cell) {
  cell += strspn(cell, " \t");
  size_t length = strlen(cell);
  while (length > 0 && (cell[length - 1] == ' ' || cell[length - 1] == '\t')) length--;
  return arena_copy_length(data->arena, cell, length);
}

static void set_level(struct dataset *data, struct column *column, size_t unit,
                      const char *cell) {
  size_t code = 0;
  while (code < column->levels && strcmp(column->level[code], cell) != 0) code++;
  if (code == column->levels) {
    const char **more = arena_new_array(data->arena, code + 1, const char *);
    if (code > 0) memcpy(more, column->level, code * sizeof *more);
    more[column->levels++] = cell;
    column->level = more;
  }
  column->code[unit] = (int32_t)code;
}

/* How a cell is read: the numbers of Germany, or plain ones; why not, and what to do. */
struct reading_cell {
  bool german;
  const char *why, *hint;
};

static bool put(struct dataset *data, struct column *column, size_t unit, const char *cell,
                struct reading_cell *reading) {
  cell = trimmed(data, cell);
  size_t length = strlen(cell);
  bool missing = cell_is_missing(cell, length), text = column_is_text(column);
  double value = NAN;
  if (!missing && !text && !cell_read(column->type, cell, length, reading->german, &value,
                                      &reading->why, &reading->hint))
    return false;
  if (!text) column->number[unit] = value;
  else if (missing) column->code[unit] = NO_CODE;
  else set_level(data, column, unit, cell);
  column->status[unit] = missing ? STATUS_MISSING : STATUS_NORMAL;
  return true;
}

bool dataset_set(struct dataset *data, const char *name, size_t unit, const char *cell,
                 const char **why) {
  struct column *column = column_of(data, name);
  struct reading_cell reading = {.german = false};
  if (column == NULL) return *why = "is not there", false;
  if (put(data, column, unit, cell, &reading)) return true;
  return *why = reading.why, false;
}

/* --- changes that can be undone ---------------------------------------------------------- */

static const char *cell_text(struct dataset *data, const struct column *column,
                             size_t unit) {
  char room[NUMBER_ROOM];
  return arena_copy(data->arena, column_cell(column, unit, room));
}

static struct cell_change standing(struct dataset *data, struct column *column,
                                   size_t unit) {
  bool text = column_is_text(column);
  return (struct cell_change){
    .column = column, .unit = unit, .before = cell_text(data, column, unit),
    .number = text ? NAN : column->number[unit], .code = text ? column->code[unit] : NO_CODE,
    .level = column->level, .levels = column->levels, .status = column->status[unit],
    .place = column->place[unit],
    .source = column->cell_source ? column->cell_source[unit] : NULL,
  };
}

/* The new cell comes from no file and no source. */
static void finish(struct dataset *data, struct column *column,
                   struct cell_change *change) {
  column->place[change->unit] = (struct cell_place){0, 0};
  if (column->cell_source != NULL) column->cell_source[change->unit] = NULL;
  change->after = cell_text(data, column, change->unit);
}

bool dataset_change(struct dataset *data, const char *name, size_t unit, const char *cell,
                    struct place place, struct cell_change *change, struct diags *diags) {
  struct column *column = column_of(data, name);
  struct reading_cell reading = {.german = true};
  *change = standing(data, column, unit);
  if (!put(data, column, unit, cell, &reading)) {
    diag_add(diags, place, reading.hint, CELL_BAD,
             dataset_shortened(data, cell, strlen(cell)), name, data->name[unit],
             reading.why);
    return false;
  }
  finish(data, column, change);
  if (!column_is_text(column) && column->type != COLUMN_YES_NO)
    report_range(diags, place, data, column, unit, column->number[unit]);
  return true;
}

/* Whether something can be added to the cell; a finding else. */
static bool can_add(const struct dataset *data, const struct column *column, size_t unit,
                    struct place place, struct diags *diags) {
  bool number = column->type == COLUMN_NUMBER || column->type == COLUMN_INTEGER;
  if (!number)
    diag_add(diags, place, ADD_HINT, ADD_TO_NO_NUMBER, column->name,
             column_type_name(column->type));
  else if (column_missing(column, unit))
    diag_add(diags, place, ADD_HINT, ADD_TO_MISSING, data->name[unit], column->name);
  else return true;
  return false;
}

bool dataset_add(struct dataset *data, const char *name, size_t unit, const char *cell,
                 int sign, struct place place, struct cell_change *change,
                 struct diags *diags) {
  const struct column *column = column_of(data, name);
  const char *why, *hint, *by = trimmed(data, cell);
  double value;
  char sum[NUMBER_ROOM];
  if (!can_add(data, column, unit, place, diags)) return false;
  if (!cell_read(column->type, by, strlen(by), true, &value, &why, &hint)) {
    diag_add(diags, place, hint, CELL_BAD, dataset_shortened(data, cell, strlen(cell)), name,
             data->name[unit], why);
    return false;
  }
  number_shortest(column->number[unit] + sign * value, sum);
  for (char *point = sum; *point; point++)
    if (*point == '.') *point = ',';
  return dataset_change(data, name, unit, sum, place, change, diags);
}

void dataset_put(struct dataset *data, const struct column *column, size_t unit,
                 double number, struct cell_change *change) {
  struct column *own = column_of(data, column->name);
  *change = standing(data, own, unit);
  own->number[unit] = number;
  own->status[unit] = is_missing(number) ? STATUS_MISSING : STATUS_NORMAL;
  finish(data, own, change);
}

void dataset_undo(struct dataset *data, const struct cell_change *change) {
  struct column *column = column_of(data, change->column->name);
  size_t unit = change->unit;
  column->level = change->level;
  column->levels = change->levels;
  if (column_is_text(column)) column->code[unit] = change->code;
  else column->number[unit] = change->number;
  column->status[unit] = change->status;
  column->place[unit] = change->place;
  if (column->cell_source != NULL) column->cell_source[unit] = change->source;
}
