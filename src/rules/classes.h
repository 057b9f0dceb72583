/* ranking.classes: classes of the ranking, best first. */
#ifndef SCIRULES_RULES_CLASSES_H
#define SCIRULES_RULES_CLASSES_H

#include "rules/fields.h"

/* Reads the field `classes` of the ranking into the tree, where there is one. Findings where
 * the classes do not make a ladder; the tree has none then. */
void classes_decode(const struct record *ranking, struct tree *tree);

#endif
