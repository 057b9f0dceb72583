/* What Lua's own compiler makes wrong code of, found in the source before it misleads.
 *
 * Lua before 5.4.8 compiles t[a < b] wrongly where t is a local variable of a function
 * around: it reads another table, or none. Lua before 5.4.5 compiles & | ~ wrongly in a
 * function of more than 255 constants, where a number stands on the left and `and` or `or`
 * on the right. Debian 12 ships 5.4.4.
 */
#ifndef SCIRULES_RULES_PITFALLS_H
#define SCIRULES_RULES_PITFALLS_H

#include "base/diag.h"
#include "rules/source.h"

/* Adds a finding for each such place in the text that the map is of, which Lua accepts. */
void pitfalls_find(const struct source_map *map, const char *text, struct diags *diags);

#endif
