/* How a calculated edition looks: tables for people, CSV, JSON.
 *
 * Every writer appends to a buffer and cannot fail. Output depends on the result and the
 * options alone: no locale, no clock, no terminal. Numbers in CSV and JSON are the shortest
 * decimals that read back to the same double, or rounded to options.decimals; in tables
 * they have options.decimals, else the edition's ranking.decimals.
 */
#ifndef SCIRULES_REPORT_REPORT_H
#define SCIRULES_REPORT_REPORT_H

#include "analysis/explain.h"
#include "analysis/lock.h"
#include "analysis/targets.h"
#include "analysis/what_if.h"
#include "base/buf.h"
#include "index/result.h"

struct report_options {
  enum language language;
  int decimals;                                /* NO_DECIMALS: not asked for */
};

/* One result in one format. */
typedef void ranking_writer(const struct result *result,
                            const struct report_options *options, struct buf *out);

ranking_writer ranking_table, ranking_csv, ranking_json;

/* scores.csv: one row per unit and node, 12 significant digits; where a parameter is
 * treated, with a last column treated: whether that changed the value. */
void scores_csv(const struct result *result, struct buf *out);

typedef void explanation_writer(const struct explanation *explanation,
                                const struct report_options *options, struct buf *out);

explanation_writer explanation_table, explanation_csv, explanation_json;

/* list: one line per node below start, to depth levels (or ALL_LEVELS). */
typedef void list_writer(const struct tree *tree, uint32_t start, unsigned depth,
                         const struct report_options *options, struct buf *out);

list_writer list_table, list_csv, list_json;

/* show: one node whole: what its rule file says, its place in the index, its effective
 * weight; with a result also the distribution over the units. result may be NULL. */
typedef void node_writer(const struct tree *tree, uint32_t node,
                         const struct result *result,
                         const struct report_options *options, struct buf *out);

node_writer node_table, node_csv, node_json;

/* what-if: the ranking under the changes beside today's, and what was changed. */
typedef void what_if_writer(const struct what_if *what_if,
                            const struct report_options *options, struct buf *out);

what_if_writer what_if_table, what_if_csv, what_if_json;

/* targets: the set of steps and the best single ones; CSV and JSON have all steps, the best
 * first. */
enum { STEPS_SHOWN = 10 };
typedef void targets_writer(const struct targets *targets,
                            const struct report_options *options, struct buf *out);

targets_writer targets_table, targets_csv, targets_json;

/* verify: the units that moved since an edition was frozen, most moved first, the first
 * MOVES_SHOWN and how many there are more. tree gives labels and decimals. Nothing where
 * nobody moved. */
enum { MOVES_SHOWN = 20 };
void drift_table(const struct drift *drift, const struct tree *tree,
                 const struct report_options *options, struct buf *out);

/* The sentence on reconstructed values for the foot of a report, in the language: how many
 * of the data points have status E, and their share; "" where there are none. */
void report_foot(const struct result *result, enum language language, struct buf *out);
void report_foot_of(size_t estimated, size_t data_points, enum language language,
                    struct buf *out);

#endif
