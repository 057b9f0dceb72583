/* Weights of a group that a method derives: from judgements, ahp{ … } and budget{ … }, which
 * stand in the rule or, as points, in a file that it names; or from scores, "pca", "entropy"
 * and "equal_influence". */
#ifndef SCIRULES_RULES_WEIGHING_H
#define SCIRULES_RULES_WEIGHING_H

#include "rules/group.h"

/* Writes to weight what the method in the record's field `weights`, whose value is given,
 * makes of the children, and to node how. False with a finding where it cannot; comparisons
 * that contradict each other (a consistency ratio above 0.1) are a warning. False without one
 * where the value names no method, or the weights come from the scores: then only a result
 * will have them. */
bool weighing_decode(const struct record *record, const struct value *value,
                     const struct children *children, struct node *node, double *weight);

#endif
