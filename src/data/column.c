#include "data/column.h"

#include <string.h>

#include "base/number.h"

static const char letters[STATUS_COUNT] = {
  [STATUS_NORMAL] = 'A',    [STATUS_PROVISIONAL] = 'P', [STATUS_DEFINITION] = 'D',
  [STATUS_ESTIMATED] = 'E', [STATUS_IMPUTED] = 'I',     [STATUS_IMPOSSIBLE] = 'M',
  [STATUS_MISSING] = 'O',
};

static const char *const types[] = {
  [COLUMN_NUMBER] = "number", [COLUMN_INTEGER] = "integer", [COLUMN_YES_NO] = "yes_no",
  [COLUMN_LEVEL] = "level",   [COLUMN_TEXT] = "text",
};

char status_letter(enum status status) {
  return letters[status];
}

bool status_of_letter(const char *text, enum status *status) {
  for (int i = 0; i < STATUS_COUNT; i++) {
    if (text[0] != letters[i] || text[1] != '\0') continue;
    *status = (enum status)i;
    return true;
  }
  return false;
}

const char *column_type_name(enum column_type type) {
  return types[type];
}

bool column_type_of_name(const char *name, enum column_type *type) {
  for (int i = COLUMN_NUMBER; i <= COLUMN_TEXT; i++) {
    if (strcmp(name, types[i]) != 0) continue;
    *type = (enum column_type)i;
    return true;
  }
  return false;
}

const char *column_cell(const struct column *column, size_t unit, char *out) {
  if (column_missing(column, unit)) return "";
  if (column_is_text(column)) return column->level[column->code[unit]];
  double value = column->number[unit];
  if (column->type == COLUMN_YES_NO) return value != 0 ? "ja" : "nein";
  number_shortest(value, out);
  return out;
}
