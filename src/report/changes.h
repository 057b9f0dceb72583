/* How a diff of two editions looks: a changelog for people, CSV, JSON. */
#ifndef SCIRULES_REPORT_CHANGES_H
#define SCIRULES_REPORT_CHANGES_H

#include "analysis/effect.h"
#include "report/report.h"

struct changes {
  const struct diff *diff;
  const struct effects *effects;               /* NULL: nobody asked for them */
  const struct dataset *data;                  /* that they are calculated from */
  const char *data_names;                      /* "datasets/2023" */
};

typedef void changes_writer(const struct changes *changes,
                            const struct report_options *options, struct buf *out);

changes_writer changes_table, changes_csv, changes_json;

/* Appends the sentence on why there is no effect of the difference at that position to tell;
 * nothing where there is one, and where there is nothing to say. */
void changes_obstacle(const struct changes *changes, size_t at, enum language language,
                      struct buf *out);

#endif
