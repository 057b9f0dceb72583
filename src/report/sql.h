/* An edition as one SQL script, for those whose data live in a warehouse.
 *
 * The script reads two tables, `units` (the columns of the units file that the edition uses)
 * and `data` (the raw columns that it uses, one row per unit), and makes two,
 * `scirules_scores` (a row per unit and node: score and rank) and `scirules_ranking` (a row
 * per unit, as `run --format csv` prints it). In between stands one table per stage: values,
 * gaps filled, treated, normalised, then group by group upwards. A stage that needs
 * statistics has them in a table of one row beside it.
 *
 * A missing value is NULL. Where the engine refuses data the database does (a division by
 * zero, a logarithm of 0), or the score is NULL.
 */
#ifndef SCIRULES_REPORT_SQL_H
#define SCIRULES_REPORT_SQL_H

#include "base/sql.h"
#include "data/dataset.h"
#include "index/tree.h"

struct sql_options {
  const struct sql_dialect *dialect;
  enum language language;                      /* of labels in comments */
  bool load;                                   /* the tables to read come with the script */
};

/* Appends the script. The tree is bound to data. False with a finding for every rule that has
 * no SQL: functions, and the methods that have no row in the tables of sql_methods.c and
 * sql_aggregates.c. */
bool sql_script(const struct tree *tree, const struct dataset *data,
                const struct sql_options *options, struct buf *out, struct diags *diags);

#endif
