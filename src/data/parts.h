/* What the files of the data room share and nobody else sees. */
#ifndef SCIRULES_DATA_PARTS_H
#define SCIRULES_DATA_PARTS_H

#include "base/map.h"
#include "data/codebook.h"
#include "data/csv.h"
#include "data/dataset.h"

enum { UNIT_NOT_SELECTED = UINT32_MAX - 1 };

struct dataset_index {
  struct map columns, keys, texts;             /* keys: unit, or UNIT_NOT_SELECTED */
  struct map described;                        /* columns of the folders' code books */
  size_t room_columns, room_files, room_units, room_reads;
  const char **name;                           /* by column */
  const char *key_name;                        /* header of the key column */
  size_t key_width;
  bool *seen;                                  /* by unit: the folder has a row of it */
};

/* A column being read. Without a code book entry its type shows when the folder is read:
 * untyped.c keeps its cells until then. */
struct column_reading {
  struct column *column;
  bool typed;
  uint8_t *form;                               /* by unit: how the number in column is
                                                  written; NULL: there is none */
  struct waiting **waiting;                    /* by unit: any other cell; NULL: none */
  enum status default_status;                  /* as the folder's code book says */
  struct map levels;
  size_t room_levels, replaced;
  const char *replaced_by;                     /* path */
};

/* One cell as it stands in a file. */
struct cell {
  const char *text;
  size_t length;
  size_t unit;
  struct cell_place place;
  uint32_t field;
  bool german;
  bool has_status;
  enum status status;
  const char *source;                          /* NULL: not said */
};

/* The columns that one folder, or the units file, is filling. */
struct folder_reading {
  struct dataset *data;
  struct diags *diags;
  struct code_book book;
  bool of_units;
  const char *path;                            /* of the folder */
  struct column_reading **reading;             /* by column of the data set; NULL: not here */
  size_t room;
};

/* The reading of the column called name, made where it is new. NULL with a finding where
 * the name stands in the units file too. */
struct column_reading *reading_of(struct folder_reading *folder, const char *name,
                                  struct place place);

/* Puts a cell into its column; findings are reported at its place. */
void reading_put(struct folder_reading *folder, struct column_reading *reading,
                 const struct cell *cell);

/* Puts a cell into a column without a type, in place of what stands there; whether one does,
 * and that cell again as it was put (but for the field of a number in plain form), its text
 * in room (NUMBER_ROOM bytes) or the column's own. */
void untyped_put(struct dataset *data, struct column_reading *reading,
                 const struct cell *cell);
bool untyped_stands(const struct column_reading *reading, size_t unit);
bool untyped_cell(const struct column_reading *reading, size_t unit, char *room,
                  struct cell *cell);

/* The type that the cells put so far allow. */
enum column_type untyped_type(const struct dataset *data,
                              const struct column_reading *reading);

/* Warns of a value outside the code book's range. */
void report_range(struct diags *diags, struct place place, const struct dataset *data,
                  const struct column *column, size_t unit, double value);

/* Gives columns that wait a type, and notes what gave way. */
void reading_finish(struct folder_reading *folder);

/* A new column of the data set with room for all units, all missing. */
struct column *dataset_add_column(struct dataset *data, const char *name,
                                  enum column_type type);
void column_make_room(struct dataset *data, struct column *column);

/* csv_read of a file of the data set, whose digest is kept. path lives as long as data. */
bool dataset_csv(struct dataset *data, const char *path, csv_handler *handler, void *self,
                 struct diags *diags);

/* Adds a file to the list and gives its number. */
uint32_t dataset_add_file(struct dataset *data, const char *path);

/* A text as messages show it: at most 40 bytes, cut between letters. */
const char *dataset_shortened(struct dataset *data, const char *text, size_t length);

/* The text as one of the data set's own; equal texts are one. */
const char *dataset_text(struct dataset *data, const char *text, size_t length);

#endif
