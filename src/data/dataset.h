/* A data set: the units of an edition and all columns known of them.
 *
 * Built in this order: the units file, the selection of units, the data folders. Reading
 * reports every problem with file, row and column of the cell and goes on, so that all
 * findings of a folder come out in one pass; what cannot be read is missing afterwards.
 * The formats are those of docs/data.md. Columns without an entry in the code book get the
 * type that their cells allow: yes_no where all are its words (only 0 and 1 are, too), else
 * number, else text; number where there is no cell at all.
 */
#ifndef SCIRULES_DATA_DATASET_H
#define SCIRULES_DATA_DATASET_H

#include "base/arena.h"
#include "base/diag.h"
#include "base/hash.h"
#include "data/column.h"

struct dataset {
  struct arena *arena;
  size_t units;
  const char **key, **name;                    /* by unit; names for people */
  struct column **column;                      /* each stays where it is */
  size_t columns;
  const char **file;                           /* paths as shown in messages */
  size_t files;
  const char *units_path;
  size_t unread;                               /* data files refused as a whole */
  struct file_hash *read;                      /* every file read, code books too, in order */
  size_t reads;
  char sha256[HASH_ROOM];                      /* of them all and their names, wherever they
                                                  lie; after dataset_seal */
  struct dataset_index *index;                 /* private: names, keys, interned texts */
};

struct dataset *dataset_new(void);
void dataset_free(struct dataset *data);       /* NULL is allowed */

/* Reads the units file. path is opened and shown as it stands; key and name are columns of
 * it. Beside it, columns.csv is its code book where there is one. All units are selected,
 * in the order of the file. False where there is nothing to go on with. */
bool dataset_read_units(struct dataset *data, const char *path, const char *key,
                        const char *name, struct diags *diags);

/* Keeps the units with keep[u] != 0, with all that was read of them; the keys of the others
 * stay known, so that their rows in data files are ignored. */
void dataset_select(struct dataset *data, const uint8_t *keep);

/* Turns the order of the units round; a second call turns it back. In between units are
 * found by their position alone, and nothing is read. */
void dataset_reverse(struct dataset *data);

/* Reads a folder: columns.csv as its code book, then every other *.csv in byte order of
 * names. False where the folder cannot be read; findings in cells are errors on diags. */
bool dataset_read_folder(struct dataset *data, const char *folder, struct diags *diags);

/* After the last folder: makes sha256. */
void dataset_seal(struct dataset *data);

/* The column of that name, NULL where there is none. Borrowed. */
const struct column *dataset_find(const struct dataset *data, const char *name);

/* Whether a code book of the data folders has that column, even if no file has it. */
bool dataset_describes(const struct dataset *data, const char *name);

/* All column names, in the order read. Borrowed. */
const char *const *dataset_names(const struct dataset *data, size_t *count);

/* One column per name of like, with its type, all cells missing, for count nameless units:
 * what worked examples are calculated on. Fill cells by dataset_set. */
struct dataset *dataset_like(const struct dataset *like, size_t count);

/* Reads cell as the loader would. False with *why (a piece of sentence) where the column is
 * not there or its type does not allow it. */
bool dataset_set(struct dataset *data, const char *column, size_t unit, const char *cell,
                 const char **why);

enum unit_match { UNIT_FOUND, UNIT_UNKNOWN, UNIT_AMBIGUOUS };

/* The unit that word names: exact key, exact name, folded name, unique beginning, unique
 * part; the first of these that matches wins. Otherwise *hint gets the nearest names, or
 * the names it could be, in arena of the data set. */
enum unit_match dataset_match_unit(const struct dataset *data, const char *word,
                                   size_t *unit, const char **hint);

#endif
