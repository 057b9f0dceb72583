/* One CSV file, row by row, by libcsv.
 *
 * Text is UTF-8 (a byte order mark is dropped) or Windows-1252 (read with a warning);
 * anything else is refused, and so is a byte order mark further on. The delimiter, comma,
 * semicolon or tab, is the one that the header has most of. Line ends LF, CRLF or CR. Rows
 * count as a spreadsheet shows them.
 */
#ifndef SCIRULES_DATA_CSV_H
#define SCIRULES_DATA_CSV_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"

struct csv_field {
  const char *text;                            /* NUL-ended, blanks at the ends dropped */
  size_t length;
};

struct csv_row {
  const struct csv_field *field;               /* borrowed for the call */
  size_t fields;
  uint32_t row;                                /* header = 1 */
  char delimiter;
};

/* Gets the header first; false stops the reading. */
typedef bool csv_handler(void *self, const struct csv_row *row);

/* Reads the file; sha256 (HASH_ROOM bytes, or NULL) gets the digest of its bytes, "" where
 * there are none to be had. Rows that have not as many fields as the header are findings and
 * not handed on; blank rows are passed over. False where the file could not be read to its
 * end. */
bool csv_read(const char *path, char *sha256, csv_handler *handler, void *self,
              struct diags *diags);

/* The same of text in memory, which is changed by it; path is what findings call it. */
bool csv_read_text(const char *path, struct buf *text, csv_handler *handler, void *self,
                   struct diags *diags);

#endif
