/* What uncertainty.lua says: the inputs of a sensitivity analysis (index/uncertainty.h).
 *
 * The file returns a table of inputs by name. They are taken in the order in which the file
 * shows them; those it does not show, since they are calculated, come first, by name.
 */
#ifndef SCIRULES_RULES_UNCERTAINTY_H
#define SCIRULES_RULES_UNCERTAINTY_H

#include "index/uncertainty.h"
#include "rules/rule.h"

/* Reads the file, where the edition has one, into the reader's tree, whose nodes are there.
 * Findings for what does not fit. */
void uncertainty_read(struct reader *reader);

#endif
