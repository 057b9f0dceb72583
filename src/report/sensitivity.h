/* How a sensitivity analysis looks: which ranks are sure, what their uncertainty comes from,
 * and what hangs on single parts.
 *
 * The table has all units, the SUBJECTS_SHOWN inputs with the largest total index and as many
 * parts with the largest shift. CSV has one table at a time, JSON all of them.
 */
#ifndef SCIRULES_REPORT_SENSITIVITY_H
#define SCIRULES_REPORT_SENSITIVITY_H

#include "analysis/sensitivity.h"
#include "report/report.h"

enum { SUBJECTS_SHOWN = 10 };

enum sensitivity_rows { ROWS_UNITS, ROWS_CHANCES, ROWS_INPUTS, ROWS_PARTS };

struct sensitivity_options {
  struct report_options report;
  enum sensitivity_rows rows;                  /* of CSV */
};

typedef void sensitivity_writer(const struct sensitivity *sensitivity,
                                const struct sensitivity_options *options,
                                struct buf *out);

sensitivity_writer sensitivity_table, sensitivity_csv, sensitivity_json;

#endif
