/* Benefit of the doubt: each unit's score by the weights that are best for it.
 *
 *     score of u = max over w of sum of w_i s_ui,  w_i >= 0,
 *     where with the same w no unit has more than 1: sum of w_i s_vi <= 1 for every v
 *
 * OECD/JRC Handbook (2008), Step 6, formula (22); Melyn & Moesen (1991); Cherchye, Moesen,
 * Rogge & Van Puyenbroeck (2007). A linear program for each unit, solved by GLPK's simplex
 * method with every child's scores scaled to 0 to 1 and tolerances far below the 12 digits
 * that a score has. The score is unique; the weights that give it need not be, least of all
 * those of units with the score 1. Those taken are the same on every run.
 *
 * A child that does not take part for a unit has no weight in the unit's program, and counts
 * as 0 for a unit against which another is measured.
 *
 * Bounds, both by the arguments of the use: weight, on w_i / sum of w; share, on
 * w_i s_ui / score ("pie shares"). Where children lack for a unit, those that are there share
 * theirs: both ends are taken times (all children) / (those there).
 */
#ifndef SCIRULES_INDEX_BENEFIT_H
#define SCIRULES_INDEX_BENEFIT_H

#include "index/method.h"

/* Refuses scores below 0. Gives each unit's own weights. Safe on several threads, one after
 * the other: the solver has one state for all. */
void benefit_of_the_doubt(struct aggregate_units_call *call);

/* Bounds lie in 0 to 1, and the upper one is not below the lower. */
const char *benefit_check(const struct method_use *use);

/* So many children can keep to the bounds: lower <= 1 / children <= upper. */
const char *benefit_fits(const struct method_use *use, size_t children);

#endif
