/* How two editions look side by side: all units, or one unit from the total down.
 *
 * In tables differences have a sign and the edition's decimals; CSV and JSON give everything
 * there is, exactly or with options.decimals.
 */
#ifndef SCIRULES_REPORT_COMPARISON_H
#define SCIRULES_REPORT_COMPARISON_H

#include "analysis/compare.h"
#include "report/report.h"

typedef void comparison_writer(const struct comparison *comparison,
                               const struct report_options *options, struct buf *out);

comparison_writer comparison_table, comparison_csv, comparison_json;

/* One row's unit at every node down to depth levels below the index. */
typedef void compared_writer(const struct comparison *comparison,
                             const struct compared *row, unsigned depth,
                             const struct report_options *options, struct buf *out);

compared_writer compared_table, compared_csv, compared_json;

#endif
