/* A table of points: a CSV file whose first column names who gives them, and each other
 * column what they are given to. An empty cell gives nothing.
 *
 *     expert,patents,royalties
 *     Expert 1,60,40
 */
#ifndef SCIRULES_DATA_POINTS_H
#define SCIRULES_DATA_POINTS_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/diag.h"

struct given_points {
  size_t item, column;                         /* of who and names, from 0 */
  double number;
  struct place place;                          /* of the cell */
};

struct points {
  const char **who;                            /* by row, in the order of the file */
  struct place *place;                         /* by row */
  size_t rows;
  const char **name;                           /* by column but the first */
  struct place *header;                        /* by name */
  size_t columns;
  struct given_points *given;                  /* row by row */
  size_t count;
};

/* Reads the table from text, which is changed by it; path is what findings call it, and all
 * that out holds is in arena. False with findings, every cell that is no number among them. */
bool points_read(struct points *out, const char *path, struct buf *text,
                 struct arena *arena, struct diags *diags);

#endif
