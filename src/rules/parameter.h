/* What a parameter's file says, and what a group says of its bonus, as nodes. */
#ifndef SCIRULES_RULES_PARAMETER_H
#define SCIRULES_RULES_PARAMETER_H

#include "rules/fields.h"

/* Fills the node from the record of a parameter, whose table was checked against the schema.
 * Findings for what the schema cannot say: directions, answers, examples. The node is filled
 * as far as it goes. */
void parameter_decode(const struct record *record, struct node *node);

/* The same for the record of a bonus. */
void bonus_decode(const struct record *record, struct node *node);

#endif
