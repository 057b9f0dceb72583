/* The steps up that a unit could take: for every parameter the better answers, the yes, the
 * median of all units, the value of the best of them.
 *
 * A step changes one parameter's value and nothing else. Where the value is one column, or
 * one column divided by a fixed one (a formula that doubles with the column), the step is
 * also told as a cell; a column of whole numbers takes whole steps, and the parameter's value
 * is the one that such a cell gives. Other parameters that read the column stay as they are.
 */
#ifndef SCIRULES_ANALYSIS_TARGETS_STEPS_H
#define SCIRULES_ANALYSIS_TARGETS_STEPS_H

#include "index/exchange.h"

enum step_kind { STEP_ANSWER, STEP_YES, STEP_NO, STEP_MEDIAN, STEP_BEST };

struct step_up {
  uint32_t node;
  enum step_kind kind;
  const char *name;                            /* as the table of costs has it: an answer's
                                                  text, yes, no, median, best */
  double from, to;                             /* the parameter's value; from NaN: missing */
  const struct column *column;                 /* the cell that makes the value, or NULL */
  double cell_from, cell_to;                   /* of a column of numbers */
  double cost;                                 /* 1 until someone says otherwise */
  double gain;                                 /* points of the index, taken alone */
  double score, rank;                          /* of the index, taken alone */
};

/* All steps that raise the unit's score in their parameter, by parameter in the order of the
 * tree, smaller ones first; in arena. exchange has result as its field and no other. Cells of
 * data, over which result is calculated, change while they are tried and are put back. The
 * unit has a score. */
size_t steps_up(const struct result *result, struct exchange *exchange,
                struct dataset *data, size_t unit, struct arena *arena,
                struct step_up **steps);

#endif
