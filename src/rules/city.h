/* What a rule's function gets as city: one unit's cells, read from the columns. */
#ifndef SCIRULES_RULES_CITY_H
#define SCIRULES_RULES_CITY_H

#include "rules/function_value.h"

/* Pushes the read-only city of a function; it follows the function's data and unit. */
void city_push(lua_State *L, struct function_value *function);

#endif
