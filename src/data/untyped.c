/* Columns that no code book describes: their type shows when all their cells are read. Until
 * then a number in plain form is kept as a number and the form it was written in, from which
 * its text can be made again; all other cells wait as text. */
#include <string.h>

#include "base/number.h"
#include "data/cell.h"
#include "data/parts.h"

struct waiting {
  uint32_t field;
  bool german;                                 /* the file's delimiter is ';' */
  char text[];
};

/* A form is the number of decimals and one; COMMA where a comma stands before them. */
enum { NO_FORM = 0, COMMA = 0x80, SAFE_DIGITS = 15 };

static size_t digits(const char *text) {
  size_t count = 0;
  while (text[count] >= '0' && text[count] <= '9') count++;
  return count;
}

/* The form of a number that number_fixed writes just like that: no zero or plus before it,
 * and so few digits that a double tells them all. NO_FORM for any other text. */
static uint8_t form_of(const char *text, size_t length, bool german) {
  const char *first = text + (text[0] == '-');
  size_t whole = digits(first), decimals = 0;
  if (whole == 0 || (first[0] == '0' && whole > 1)) return NO_FORM;
  const char *point = first + whole;
  if (*point == (german ? ',' : '.')) decimals = digits(point + 1);
  const char *end = decimals ? point + 1 + decimals : point;
  if (end != text + length || whole + decimals > SAFE_DIGITS) return NO_FORM;
  return (uint8_t)(1 + decimals + (german && decimals ? COMMA : 0));
}

bool untyped_stands(const struct column_reading *reading, size_t unit) {
  return (reading->form != NULL && reading->form[unit] != NO_FORM) ||
         (reading->waiting != NULL && reading->waiting[unit] != NULL);
}

static bool put_number(struct dataset *data, struct column_reading *reading,
                       const struct cell *cell) {
  const char *why, *hint;
  double value;
  uint8_t form = form_of(cell->text, cell->length, cell->german);
  if (form == NO_FORM) return false;
  if (!cell_read(COLUMN_NUMBER, cell->text, cell->length, cell->german, &value, &why,
                 &hint) || (value == 0 && cell->text[0] == '-'))
    return false;
  if (reading->form == NULL) {
    reading->form = arena_new_array(data->arena, data->units + 1, uint8_t);
    column_make_room(data, reading->column);
  }
  reading->form[cell->unit] = form;
  reading->column->number[cell->unit] = value;
  if (reading->waiting != NULL) reading->waiting[cell->unit] = NULL;
  return true;
}

static void put_text(struct dataset *data, struct column_reading *reading,
                     const struct cell *cell) {
  if (reading->waiting == NULL)
    reading->waiting = arena_new_array(data->arena, data->units + 1, struct waiting *);
  struct waiting *waiting =
      arena_alloc(data->arena, 1, sizeof *waiting + cell->length + 1);
  waiting->field = cell->field;
  waiting->german = cell->german;
  memcpy(waiting->text, cell->text, cell->length);
  reading->waiting[cell->unit] = waiting;
  if (reading->form == NULL) return;
  reading->form[cell->unit] = NO_FORM;
  reading->column->number[cell->unit] = NAN;
}

void untyped_put(struct dataset *data, struct column_reading *reading,
                 const struct cell *cell) {
  if (!put_number(data, reading, cell)) put_text(data, reading, cell);
}

/* The text of a number, made again in room (NUMBER_ROOM bytes). */
static const char *written(uint8_t form, double value, char *room) {
  int decimals = (form & ~COMMA) - 1;
  number_fixed(value, decimals, room);
  if (form & COMMA) *strchr(room, '.') = ',';
  return room;
}

bool untyped_cell(const struct column_reading *reading, size_t unit, char *room,
                  struct cell *cell) {
  if (!untyped_stands(reading, unit)) return false;
  const struct column *column = reading->column;
  const struct waiting *waiting = reading->waiting ? reading->waiting[unit] : NULL;
  const char *text = waiting ? waiting->text
                             : written(reading->form[unit], column->number[unit], room);
  *cell = (struct cell){.text = text, .length = strlen(text), .unit = unit,
                        .place = column->place[unit],
                        .field = waiting ? waiting->field : 0,
                        .german = waiting ? waiting->german : (reading->form[unit] & COMMA)};
  return true;
}

/* --- the type --------------------------------------------------------------------------- */

/* 1.234 that may be either reads as a whole number only: it is a number all the same, and
 * a finding later. */
static bool reads_as(const struct waiting *waiting, enum column_type type) {
  const char *why, *hint;
  size_t length = strlen(waiting->text);
  double value;
  return cell_read(type, waiting->text, length, waiting->german, &value, &why, &hint) ||
         (type == COLUMN_NUMBER && cell_read(COLUMN_INTEGER, waiting->text, length,
                                             waiting->german, &value, &why, &hint));
}

/* Of the plain numbers 0 and 1 are yes/no words, 1.0 is not. */
static bool plain_reads_as(const struct column_reading *reading, size_t unit,
                           enum column_type type) {
  double value = reading->column->number[unit];
  return type == COLUMN_NUMBER ||
         (reading->form[unit] == 1 && (value == 0 || value == 1));
}

static bool all_read_as(const struct dataset *data, const struct column_reading *reading,
                        enum column_type type) {
  for (size_t u = 0; u < data->units && reading->waiting != NULL; u++)
    if (reading->waiting[u] != NULL && !reads_as(reading->waiting[u], type)) return false;
  for (size_t u = 0; u < data->units && reading->form != NULL; u++)
    if (reading->form[u] != NO_FORM && !plain_reads_as(reading, u, type)) return false;
  return true;
}

static bool any_stands(const struct dataset *data, const struct column_reading *reading) {
  for (size_t u = 0; u < data->units; u++)
    if (untyped_stands(reading, u)) return true;
  return false;
}

enum column_type untyped_type(const struct dataset *data,
                              const struct column_reading *reading) {
  if (!any_stands(data, reading)) return COLUMN_NUMBER;
  if (all_read_as(data, reading, COLUMN_YES_NO)) return COLUMN_YES_NO;
  return all_read_as(data, reading, COLUMN_NUMBER) ? COLUMN_NUMBER : COLUMN_TEXT;
}
