/* "What if": an edition calculated again with other cells, other weights, or without a node,
 * beside the edition as it is.
 *
 *     struct what_if *what_if = what_if_new(result, data);
 *     what_if_set(what_if, unit, "ladepunkte", CHANGE_ADD, "100", place, diags) && …
 *     what_if_calculate(what_if, diags)
 *     … what_if->before, what_if->after, what_if->change …
 *     what_if_free(what_if);
 *
 * Cells change in their place in the data set and are put back by what_if_free; weights and
 * dropped nodes are those of a variant of the tree. Changes are made in the order of the
 * calls, so that two additions to one cell add up.
 */
#ifndef SCIRULES_ANALYSIS_WHAT_IF_H
#define SCIRULES_ANALYSIS_WHAT_IF_H

#include "index/result.h"

enum change_how { CHANGE_TO, CHANGE_ADD, CHANGE_SUBTRACT };
enum change_kind { CHANGE_CELL, CHANGE_WEIGHT, CHANGE_DROP };

/* One change that was made. */
struct what_if_change {
  enum change_kind kind;
  size_t unit;                                 /* of a cell */
  const char *what;                            /* the column, or the node's id */
  const char *before, *after;                  /* the cell as text, "" missing; the weight;
                                                  NULL for a node that is dropped */
};

struct what_if {
  const struct result *before;
  struct result *after;                        /* NULL until it is calculated */
  struct what_if_change *change;
  size_t changes;
  struct what_if_work *work;                   /* private */
};

/* before is calculated over data and stays as it is; both outlive the question. */
struct what_if *what_if_new(const struct result *before, struct dataset *data);
void what_if_free(struct what_if *what_if);    /* NULL is allowed; data are as before */

/* Each makes one change, or adds a finding at place and returns false: no such column, a cell
 * that cannot be read, an answer that a rule does not list, a node that has no weight, the
 * only node of its group. node is one of the tree before. A column that no rule reads is a
 * warning. */
bool what_if_set(struct what_if *what_if, size_t unit, const char *column,
                 enum change_how how, const char *cell, struct place place,
                 struct diags *diags);
bool what_if_weigh(struct what_if *what_if, uint32_t node, double weight,
                   struct place place, struct diags *diags);
bool what_if_drop(struct what_if *what_if, uint32_t node, struct place place,
                  struct diags *diags);

/* Calculates after. False with findings, the last of which names the changes. */
bool what_if_calculate(struct what_if *what_if, struct diags *diags);

/* Of one unit: places and points gained, positive where it is better off; NaN where it has no
 * score before or after. Scores that are equal to 12 digits give exactly 0. */
double what_if_places(const struct what_if *what_if, size_t unit);
double what_if_points(const struct what_if *what_if, size_t unit);

#endif
