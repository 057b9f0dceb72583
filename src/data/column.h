/* A column: one variable for all units, with what the code book says of it.
 *
 * Numbers are doubles with NaN for missing; yes/no is 1 and 0; level and text columns hold
 * a code for each unit into a list of distinct texts, NO_CODE for missing. Each cell has a
 * status and the place it was read from. All memory belongs to the data set's arena.
 */
#ifndef SCIRULES_DATA_COLUMN_H
#define SCIRULES_DATA_COLUMN_H

#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum column_type {
  COLUMN_NUMBER, COLUMN_INTEGER, COLUMN_YES_NO, COLUMN_LEVEL, COLUMN_TEXT
};

/* SDMX CL_OBS_STATUS, from best to worst: a calculated value takes the worst of its inputs. */
enum status {
  STATUS_NORMAL,                               /* A */
  STATUS_PROVISIONAL,                          /* P */
  STATUS_DEFINITION,                           /* D: definition differs */
  STATUS_ESTIMATED,                            /* E: estimated or reconstructed */
  STATUS_IMPUTED,                              /* I: filled in by a rule */
  STATUS_IMPOSSIBLE,                           /* M: cannot exist */
  STATUS_MISSING,                              /* O */
  STATUS_COUNT
};

enum { NO_CODE = -1 };

/* Where a cell was read: index into the data set's files, and row (header = 1); row 0: no
 * such cell. */
struct cell_place {
  uint32_t file, row;
};

struct column {
  const char *name;
  enum column_type type;

  bool in_code_book;
  const char *label, *unit, *source;           /* from the code book; NULL: not said */
  double min, max;                             /* NaN: not said */
  int year;                                    /* 0: not said */
  enum status default_status;

  bool of_units;                               /* it stands in the units file */
  double *number;                              /* n units; NULL for level and text */
  int32_t *code;                               /* n units; NULL for the number types */
  const char **level;                          /* the distinct texts, by code */
  size_t levels;
  uint8_t *status;                             /* n units, enum status */
  struct cell_place *place;                    /* n units */
  const char **cell_source;                    /* n units, NULL entries; NULL: none at all */
};

static inline bool is_missing(double value) { return isnan(value); }
static inline bool column_is_text(const struct column *column) {
  return column->type == COLUMN_LEVEL || column->type == COLUMN_TEXT;
}
static inline bool column_missing(const struct column *column, size_t unit) {
  return column_is_text(column) ? column->code[unit] == NO_CODE
                                : is_missing(column->number[unit]);
}

char status_letter(enum status status);
bool status_of_letter(const char *text, enum status *status);
const char *column_type_name(enum column_type type); /* "yes_no" */
bool column_type_of_name(const char *name, enum column_type *type);

/* The cell as text in arena-free form: shortest number, ja/nein for yes_no, the level;
 * "" where missing. out has room for NUMBER_ROOM bytes; returns out or the level itself. */
const char *column_cell(const struct column *column, size_t unit, char *out);

#endif
