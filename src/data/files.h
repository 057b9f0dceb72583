/* A file being read, wide or long: what data folders and the units file have in common. */
#ifndef SCIRULES_DATA_FILES_H
#define SCIRULES_DATA_FILES_H

#include "data/parts.h"

struct file_reading {
  struct folder_reading *folder;
  const char *path;
  uint32_t file;
  struct column_reading **column;              /* wide: by field; NULL: not a column */
  size_t fields;
  size_t column_at, value_at, status_at, source_at;   /* long: field + 1; 0: not there */
  uint32_t *row_of;                            /* wide: by unit, the row that gave it */
  size_t rows;
  size_t key_at;                               /* field of the key, from 0 */
  struct column_reading *last;                 /* long: the column of the row before */
  struct map unknown;                          /* keys that no unit has */
  const char *without_zero;                    /* the first key that lost its zero; or NULL */
  uint32_t without_zero_row;
  size_t without_zeros;                        /* rows with such keys */
};

/* Whether no column stands twice in the header; findings else. */
bool file_header_is_clean(struct file_reading *file, const struct csv_row *row);

/* The field with that text, from 1; 0: none. */
size_t file_find_field(const struct csv_row *row, const char *name);

/* Understands the header of a wide file. False with findings. */
bool file_read_wide_header(struct file_reading *file, const struct csv_row *row);

/* The cells of a wide file's row, for that unit. */
void file_put_wide_cells(struct file_reading *file, const struct csv_row *row, size_t unit);

#endif
