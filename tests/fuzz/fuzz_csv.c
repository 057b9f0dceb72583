/* The CSV loader: units file, code book, data files and a second folder out of one input.
 *
 * Pieces: cities.csv, data/columns.csv, data/a.csv, data/b.csv, columns.csv, more/c.csv.
 * Beyond findings that stand inside their files: what was not read was reported, every cell
 * that is there has a value, a status and a place, a key names its own unit, and all that was
 * read, written anew in the plainest of forms, reads as the same bits. */
#include "fuzz.h"

#include <float.h>
#include <math.h>

#include "base/number.h"
#include "data/dataset.h"

static const char standard_units[] = "ags,name,land\n"
                                     "01001,Aachen,NW\n"
                                     "01002,Köln,NW\n"
                                     "01003,Trier,RP\n";

int LLVMFuzzerInitialize(int *arguments, char ***argument) {
  (void)arguments;
  (void)argument;
  enter_folder();
  HOLDS(mkdir("data", 0777) == 0 && mkdir("more", 0777) == 0 && mkdir("anew", 0777) == 0);
  return 0;
}

/* --- what was read ----------------------------------------------------------------------- */

static void check_text(const struct column *column, size_t unit) {
  int32_t code = column->code[unit];
  HOLDS(code == NO_CODE || (code >= 0 && (size_t)code < column->levels));
  if (code == NO_CODE) return;
  const char *text = column->level[code];
  HOLDS(*text != '\0' && text_utf8_valid(text, strlen(text)) == strlen(text));
}

static void check_number(const struct column *column, size_t unit) {
  double value = column->number[unit], again;
  char text[NUMBER_ROOM];
  if (is_missing(value)) return;
  HOLDS(isfinite(value) && !(value == 0 && signbit(value)));
  HOLDS(column->type != COLUMN_YES_NO || value == 0 || value == 1);
  HOLDS(column->type != COLUMN_INTEGER || value == floor(value));
  size_t length = number_shortest(value, text);
  HOLDS(length == strlen(text) && length < NUMBER_ROOM);
  HOLDS(number_parse(text, length, &again) && same_bits(value, again));
}

static void check_cell(const struct dataset *data, const struct column *column,
                       size_t unit) {
  const struct cell_place place = column->place[unit];
  bool missing = column_missing(column, unit);
  HOLDS(column->status[unit] < STATUS_COUNT);
  HOLDS(!missing || column->status[unit] == STATUS_MISSING);
  HOLDS(missing || place.row > 1);
  HOLDS(place.row == 0 || place.file < data->files);
  HOLDS(place.row == 0 ||
        is_inside((struct place){data->file[place.file], place.row, 1, 0}));
  if (column_is_text(column)) check_text(column, unit);
  else check_number(column, unit);
}

static void check_column(const struct dataset *data, const struct column *column) {
  HOLDS(dataset_find(data, column->name) == column);
  HOLDS(!(column->min > DBL_MAX) && !(column->max > DBL_MAX));
  for (size_t a = 0; a < column->levels; a++)
    for (size_t b = 0; b < a && b < 16; b++)
      HOLDS(strcmp(column->level[a], column->level[b]) != 0);
  for (size_t u = 0; u < data->units; u++) check_cell(data, column, u);
}

static void check_units(const struct dataset *data) {
  for (size_t u = 0; u < data->units && u < 8; u++) {
    size_t unit = SIZE_MAX;
    const char *hint;
    HOLDS(*data->key[u] != '\0');
    HOLDS(dataset_match_unit(data, data->key[u], &unit, &hint) == UNIT_FOUND && unit == u);
  }
}

static void check_data(const struct dataset *data) {
  size_t count;
  const char *const *names = dataset_names(data, &count);
  HOLDS(count == data->columns);
  for (size_t i = 0; i < count; i++) {
    HOLDS(strcmp(names[i], data->column[i]->name) == 0);
    check_column(data, data->column[i]);
  }
  check_units(data);
}

/* --- written anew ------------------------------------------------------------------------ */

static void put_quoted(struct buf *out, const char *text) {
  buf_putc(out, '"');
  for (; *text; text++) {
    if (*text == '"') buf_putc(out, '"');
    buf_putc(out, *text);
  }
  buf_putc(out, '"');
}

static void put_cells(struct buf *out, const struct dataset *data, size_t unit) {
  char room[NUMBER_ROOM];
  put_quoted(out, data->key[unit]);
  for (size_t i = 0; i < data->columns; i++) {
    if (data->column[i]->of_units) continue;
    buf_putc(out, ',');
    put_quoted(out, column_cell(data->column[i], unit, room));
  }
  buf_putc(out, '\n');
}

/* Writes the folder anew; false where a wide file would be taken for a long one. */
static bool write_anew(const struct dataset *data, struct buf *book, struct buf *cells) {
  if (dataset_find(data, "column") && dataset_find(data, "value")) return false;
  buf_puts(book, "column,type\n");
  buf_puts(cells, "ags");
  for (size_t i = 0; i < data->columns; i++) {
    const struct column *column = data->column[i];
    if (column->of_units) continue;
    buf_printf(book, "%s,%s\n", column->name, column_type_name(column->type));
    buf_printf(cells, ",%s", column->name);
  }
  buf_putc(cells, '\n');
  for (size_t u = 0; u < data->units; u++) put_cells(cells, data, u);
  write_file("anew/columns.csv", (struct piece){book->data, book->length});
  write_file("anew/cells.csv", (struct piece){cells->data, cells->length});
  return true;
}

static void check_same_column(const struct column *a, const struct column *b,
                              size_t units) {
  HOLDS(b != NULL && a->type == b->type);
  for (size_t u = 0; u < units; u++) {
    HOLDS(column_missing(a, u) == column_missing(b, u));
    if (column_missing(a, u)) continue;
    if (column_is_text(a))
      HOLDS(strcmp(a->level[a->code[u]], b->level[b->code[u]]) == 0);
    else HOLDS(same_bits(a->number[u], b->number[u]));
  }
}

static struct dataset *read_units(struct diags *diags, bool *ok) {
  struct dataset *data = dataset_new();
  *ok = dataset_read_units(data, "cities.csv", "ags", "name", diags);
  return data;
}

static void check_anew(const struct dataset *data) {
  struct buf book = {0}, cells = {0};
  struct diags *diags = diags_new();
  bool ok;
  struct dataset *again = read_units(diags, &ok);
  HOLDS(ok && again->units == data->units);
  diags_clear(diags);
  if (write_anew(data, &book, &cells)) {
    HOLDS(dataset_read_folder(again, "anew", diags));
    HOLDS(diags_count(diags, DIAG_ERROR) + diags_count(diags, DIAG_WARNING) == 0);
    for (size_t i = 0; i < data->columns; i++)
      check_same_column(data->column[i], dataset_find(again, data->column[i]->name),
                        data->units);
  }
  dataset_free(again);
  diags_free(diags);
  buf_free(&book);
  buf_free(&cells);
}

/* --- one input --------------------------------------------------------------------------- */

static void write_pieces(struct piece rest) {
  struct piece units = next_piece(&rest);
  write_file("cities.csv", units.length > 0 ? units : piece_of(standard_units));
  write_or_remove("data/columns.csv", next_piece(&rest));
  write_or_remove("data/a.csv", next_piece(&rest));
  write_or_remove("data/b.csv", next_piece(&rest));
  write_or_remove("columns.csv", next_piece(&rest));
  write_or_remove("more/c.csv", rest);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
  struct diags *diags = diags_new();
  bool ok;
  write_pieces((struct piece){(const char *)bytes, length});
  struct dataset *data = read_units(diags, &ok);
  HOLDS(ok || diags_count(diags, DIAG_ERROR) > 0);
  if (ok) {
    HOLDS(data->units > 0);
    HOLDS(dataset_read_folder(data, "data", diags));
    HOLDS(dataset_read_folder(data, "more", diags));
    dataset_seal(data);
    HOLDS(strlen(data->sha256) == HASH_ROOM - 1);
    check_data(data);
    check_anew(data);
  }
  check_findings(diags);
  dataset_free(data);
  diags_free(diags);
  return 0;
}
