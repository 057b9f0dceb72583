/* How an audit looks: a page for people, or all its figures.
 *
 * The page says in words first what a methodologist should look at, and what could be done;
 * then come the groups with their children, to depth levels, and the parameters that stand
 * out. Of a group alone (start of the audit) it has the matrix of correlations besides.
 *
 * CSV has a row per figure: kind (index, node, group, component, loading, parameter, far,
 * pair, finding), node, other, measure, value. JSON has the same, nested. Both have the
 * correlations of all pairs of parameters and of all siblings by Pearson, Spearman and
 * Kendall.
 */
#ifndef SCIRULES_REPORT_AUDIT_H
#define SCIRULES_REPORT_AUDIT_H

#include "analysis/audit.h"
#include "report/report.h"

enum { FINDINGS_SHOWN = 12, PARAMETERS_SHOWN = 20 };

typedef void audit_writer(const struct audit *audit, unsigned depth,
                          const struct report_options *options, struct buf *out);

audit_writer audit_table, audit_csv, audit_json;

/* The finding's name for programs: "redundant". */
const char *audit_kind_name(enum audit_kind kind);

/* Appends what is found, a sentence without line end. */
void audit_put_finding(const struct audit *audit, const struct audit_finding *finding,
                       enum language language, struct buf *out);

/* What could be done about it. */
const char *audit_advice(enum audit_kind kind, enum language language);

#endif
