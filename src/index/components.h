/* Principal components of a group of columns: scores of its children over the units.
 *
 * Those of the correlation matrix, over the units that have a score in every column: scores
 * are centred and scaled to one variance, so that no unit of measure weighs. The eigenvalues
 * sum to the number of columns; value / n is the component's share in the variance.
 *
 * OECD/JRC Handbook (2008), Step 4: principal components analysis. Jolliffe, I. (2002):
 * Principal Component Analysis, second edition, Springer.
 */
#ifndef SCIRULES_INDEX_COMPONENTS_H
#define SCIRULES_INDEX_COMPONENTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

struct components {
  size_t units;                                /* that have a score in every column that has
                                                  any; with less than 3 there is no more */
  size_t *column, n;                           /* which take part: not empty, and not the
                                                  same for all these units to 12 digits */
  double *deviation;                           /* their standard deviations, n - 1 */
  double *correlation;                         /* n x n */
  double *value;                               /* n eigenvalues, largest first */
  double *vector;                              /* n x n; row i is that of value i: its length
                                                  is 1, its largest element positive */
};

/* score: column by column, NaN for missing. Sets constant, by column and 0 before, to 1
 * where a column is left out for being the same for all units. All is taken from arena. */
struct components components_of(const double *score, size_t columns, size_t units,
                                uint8_t *constant, struct arena *arena);

#endif
