/* The rows of the families of methods; each table is ended by a row without a name.
 * Callers outside ask method_table and method_find.
 */
#ifndef SCIRULES_INDEX_ROWS_H
#define SCIRULES_INDEX_ROWS_H

#include "index/method.h"

extern const struct method normalise_rows[], treat_rows[], aggregate_rows[], impute_rows[],
                           weight_rows[];

/* missing = 30: has no name in a rule, and so is in no table. */
extern const struct method impute_number;

#endif
