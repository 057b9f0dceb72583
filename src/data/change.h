/* Cells that are read otherwise than their files say, for as long as someone asks "what if".
 *
 * A change is made in its place, so that everything bound to the data sees it, and undone.
 * Results calculated before keep their figures; only what is asked of the data themselves is
 * then told of the changed ones. Changes are undone in the reverse of their order.
 */
#ifndef SCIRULES_DATA_CHANGE_H
#define SCIRULES_DATA_CHANGE_H

#include "data/dataset.h"

struct cell_change {
  const struct column *column;
  size_t unit;
  const char *before, *after;                  /* as column_cell; in the data set's arena */

  double number;                               /* what stood there, for dataset_undo */
  int32_t code;
  const char **level;
  size_t levels;
  uint8_t status;
  struct cell_place place;
  const char *source;
};

/* Reads cell into the column, which is there, as the loader does from a file with ';' (a
 * decimal comma or a point); its status becomes A. False, and the cell as it was, with a
 * finding at place; a value outside the code book's range is a warning, as it is in a file.
 */
bool dataset_change(struct dataset *data, const char *column, size_t unit, const char *cell,
                    struct place place, struct cell_change *change, struct diags *diags);

/* Adds sign (1 or -1) times the number in cell. The same findings, and one where the column
 * holds no numbers or the unit has none there. */
bool dataset_add(struct dataset *data, const char *column, size_t unit, const char *cell,
                 int sign, struct place place, struct cell_change *change,
                 struct diags *diags);

/* Puts the number into a cell of a column of numbers or truths; NaN makes it missing. */
void dataset_put(struct dataset *data, const struct column *column, size_t unit,
                 double number, struct cell_change *change);

/* Puts back what stood before the change. */
void dataset_undo(struct dataset *data, const struct cell_change *change);

#endif
