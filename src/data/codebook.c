#include <string.h>

#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"
#include "data/cell.h"
#include "data/messages.h"
#include "data/parts.h"

/* The fields of a code book, by the names that its header gives them. */
enum { BOOK_COLUMN, BOOK_LABEL, BOOK_UNIT, BOOK_TYPE, BOOK_MIN, BOOK_MAX, BOOK_SOURCE,
       BOOK_YEAR, BOOK_STATUS, BOOK_FIELDS };

static const char *const field_names[BOOK_FIELDS] = {
  "column", "label", "unit", "type", "min", "max", "source", "year", "status",
};

struct book_reader {
  struct code_book *book;
  struct dataset *data;
  const char *path;
  struct diags *diags;
  size_t position[BOOK_FIELDS];                /* field number + 1; 0: not there */
};

static struct place place_of(const struct book_reader *reader, const struct csv_row *row,
                             int field) {
  return (struct place){reader->path, row->row, (uint32_t)reader->position[field], 0};
}

static bool read_header(struct book_reader *reader, const struct csv_row *row) {
  bool ok = true;
  for (size_t i = 0; i < row->fields; i++)
    for (int k = 0; k < BOOK_FIELDS; k++) {
      if (strcmp(row->field[i].text, field_names[k]) != 0) continue;
      size_t before = reader->position[k];
      reader->position[k] = i + 1;
      if (before == 0) continue;
      diag_add(reader->diags, place_of(reader, row, k), NULL, HEADER_TWICE, field_names[k],
               before);
      ok = false;
    }
  static const int needed[] = {BOOK_COLUMN, BOOK_TYPE};
  for (size_t i = 0; i < 2; i++) {
    if (reader->position[needed[i]] > 0) continue;
    struct place place = {reader->path, row->row, 0, 0};
    diag_add(reader->diags, place, "a code book needs the columns column and type",
             HEADER_NO_COLUMN, field_names[needed[i]]);
    ok = false;
  }
  return ok;
}

static const char *text_of(const struct book_reader *reader, const struct csv_row *row,
                           int field) {
  size_t position = reader->position[field];
  return position > 0 ? row->field[position - 1].text : "";
}

static const char *kept(struct book_reader *reader, const struct csv_row *row, int field) {
  const char *text = text_of(reader, row, field);
  return *text ? dataset_text(reader->data, text, strlen(text)) : NULL;
}

/* A limit as a cell of the column would be read; 1.5 may limit whole numbers too. */
static double limit_of(struct book_reader *reader, const struct csv_row *row, int field,
                       enum column_type type) {
  const char *text = text_of(reader, row, field), *why, *hint;
  size_t length = strlen(text);
  bool german = row->delimiter == ';';
  double value;
  if (cell_is_missing(text, length)) return NAN;
  if (type == COLUMN_INTEGER &&
      cell_read(COLUMN_INTEGER, text, length, german, &value, &why, &hint))
    return value;
  if (cell_read(COLUMN_NUMBER, text, length, german, &value, &why, &hint)) return value;
  diag_add(reader->diags, place_of(reader, row, field), hint, CODE_BOOK_BAD_NUMBER,
           dataset_shortened(reader->data, text, length), why);
  return NAN;
}

/* A range from a higher to a lower number would hold no value at all: it is none. */
static void check_range(struct book_reader *reader, const struct csv_row *row,
                        struct code_book_entry *entry) {
  if (!(entry->min > entry->max)) return;
  entry->min = entry->max = NAN;
  diag_add(reader->diags, place_of(reader, row, BOOK_MIN), NULL, CODE_BOOK_RANGE,
           text_of(reader, row, BOOK_MIN), text_of(reader, row, BOOK_MAX));
}

static int year_of(struct book_reader *reader, const struct csv_row *row) {
  const char *text = text_of(reader, row, BOOK_YEAR);
  int year = 0;
  if (cell_is_missing(text, strlen(text))) return 0;
  bool ok = strlen(text) == 4 && strspn(text, "0123456789") == 4;
  for (const char *digit = text; ok && *digit; digit++) year = year * 10 + (*digit - '0');
  if (!ok)
    diag_add(reader->diags, place_of(reader, row, BOOK_YEAR), "write four digits",
             CODE_BOOK_BAD_YEAR, dataset_shortened(reader->data, text, strlen(text)));
  return year;
}

static enum column_type type_of(struct book_reader *reader, const struct csv_row *row) {
  static const char *const names[] = {"integer", "number", "yes_no", "level", "text"};
  const char *text = text_of(reader, row, BOOK_TYPE);
  enum column_type type = COLUMN_TEXT;
  if (!column_type_of_name(text, &type)) {
    const char *near = text_nearest(text, names, 5);
    const char *hint = text_did_you_mean(reader->data->arena, text, names, 5);
    if (near != NULL) column_type_of_name(near, &type);
    diag_add(reader->diags, place_of(reader, row, BOOK_TYPE),
             hint ? hint : "write integer, number, yes_no, level or text",
             CODE_BOOK_BAD_TYPE, dataset_shortened(reader->data, text, strlen(text)));
  }
  return type;
}

static enum status status_of(struct book_reader *reader, const struct csv_row *row) {
  const char *text = text_of(reader, row, BOOK_STATUS);
  enum status status = STATUS_NORMAL;
  if (*text && !status_of_letter(text, &status))
    diag_add(reader->diags, place_of(reader, row, BOOK_STATUS), "write A, P, D, E, I, M or O",
             CELL_BAD_STATUS, dataset_shortened(reader->data, text, strlen(text)));
  return status;
}

static void add_entry(struct book_reader *reader, const struct csv_row *row,
                      const char *name) {
  struct code_book *book = reader->book;
  book->entry = mem_grow(book->entry, &book->room, book->entries + 1, sizeof *book->entry);
  enum column_type type = type_of(reader, row);
  book->entry[book->entries] = (struct code_book_entry){
    .name = name,
    .label = kept(reader, row, BOOK_LABEL),
    .unit = kept(reader, row, BOOK_UNIT),
    .source = kept(reader, row, BOOK_SOURCE),
    .type = type,
    .min = limit_of(reader, row, BOOK_MIN, type),
    .max = limit_of(reader, row, BOOK_MAX, type),
    .year = year_of(reader, row),
    .status = status_of(reader, row),
  };
  check_range(reader, row, &book->entry[book->entries]);
  map_put(&book->names, name, (uint32_t)book->entries++);
}

static bool on_row(void *self, const struct csv_row *row) {
  struct book_reader *reader = self;
  if (row->row == 1 || reader->position[BOOK_COLUMN] == 0) return read_header(reader, row);
  const char *name = kept(reader, row, BOOK_COLUMN);
  if (name == NULL)
    diag_add(reader->diags, place_of(reader, row, BOOK_COLUMN), NULL, CODE_BOOK_NAMELESS);
  else if (code_book_find(reader->book, name) != NULL)
    diag_add(reader->diags, place_of(reader, row, BOOK_COLUMN), NULL, CODE_BOOK_TWICE, name);
  else add_entry(reader, row, name);
  return true;
}

bool code_book_read(struct code_book *book, struct dataset *data, const char *path,
                    struct diags *diags) {
  book->names = map_new(data->arena);
  if (file_kind(path) == FILE_ABSENT) return true;
  struct book_reader reader = {book, data, path, diags, {0}};
  return dataset_csv(data, path, on_row, &reader, diags);
}

const struct code_book_entry *code_book_find(const struct code_book *book,
                                             const char *name) {
  uint32_t at = map_get(&book->names, name, strlen(name));
  return at == MAP_NONE ? NULL : &book->entry[at];
}
