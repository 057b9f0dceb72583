/* One node and one unit over the editions, oldest first.
 *
 * Of a node the table shows each definition whole where it begins, and then what changed;
 * editions without a change stand together. CSV has a row per edition and field, JSON an
 * object per edition (null where it has no such node). Of a unit the table shows rank and
 * score in the whole and in each part of it; CSV has a row per edition and part.
 */
#ifndef SCIRULES_REPORT_HISTORY_H
#define SCIRULES_REPORT_HISTORY_H

#include "analysis/history.h"
#include "report/report.h"

struct edition {
  const struct tree *tree;
  const struct result *result;                 /* NULL: not calculated */
  uint32_t node;                               /* in it, or NO_NODE; not read for units */
};

typedef void history_node_writer(const struct edition *edition, size_t editions,
                                 const struct report_options *options, struct buf *out);

history_node_writer history_node_table, history_node_csv, history_node_json;

/* key: of the unit. Editions that were not calculated are left out. */
typedef void history_unit_writer(const struct edition *edition,
                                 const struct history_columns *columns, const char *key,
                                 const struct report_options *options, struct buf *out);

history_unit_writer history_unit_table, history_unit_csv, history_unit_json;

#endif
