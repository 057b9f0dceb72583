/* The code book of a folder: columns.csv, what is known of its columns beforehand. */
#ifndef SCIRULES_DATA_CODEBOOK_H
#define SCIRULES_DATA_CODEBOOK_H

#include "base/map.h"
#include "data/dataset.h"

/* One row of a code book. */
struct code_book_entry {
  const char *name, *label, *unit, *source;
  enum column_type type;
  double min, max;
  int year;
  enum status status;
};

struct code_book {
  struct map names;
  struct code_book_entry *entry;
  size_t entries, room;
};

/* Reads the file at path, where there is one, into a book that is {0}; its texts are data's,
 * book->entry is freed by free(). False where it cannot be read. */
bool code_book_read(struct code_book *book, struct dataset *data, const char *path,
                    struct diags *diags);
const struct code_book_entry *code_book_find(const struct code_book *book,
                                             const char *name);

#endif
