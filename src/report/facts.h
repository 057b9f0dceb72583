/* Facts of a unit as text, CSV and JSON.
 *
 * The table is a sentence on each line. CSV has a row for each figure, of a list one for
 * each item; JSON has the figures by name. There every number is as it was calculated (or
 * with options.decimals as printed), and stands with the edition and the node it is of. A
 * fact without a sentence is in CSV and JSON alone.
 */
#ifndef SCIRULES_REPORT_FACTS_H
#define SCIRULES_REPORT_FACTS_H

#include "report/report.h"
#include "report/sentence.h"

typedef void facts_writer(const struct facts *facts, const struct templates *templates,
                          const struct report_options *options, struct buf *out);

facts_writer facts_table, facts_csv, facts_json;

#endif
