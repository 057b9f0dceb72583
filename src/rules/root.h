/* What the root file of an edition says beyond its being a group, and sources.lua. */
#ifndef SCIRULES_RULES_ROOT_H
#define SCIRULES_RULES_ROOT_H

#include "rules/fields.h"

/* Fills the tree of the record's reader from the record of an edition, whose table was
 * checked against the schema. */
void root_decode(const struct record *record);

/* Reads sources.lua of the edition; true where its sources can be checked against. */
bool sources_read(struct reader *reader);

#endif
