/* A group put to the test: one unit made of scores. */
#ifndef SCIRULES_CMD_LUAGROUP_H
#define SCIRULES_CMD_LUAGROUP_H

#include <lua.h>

#include "cmd/study.h"

/* Pushes what the group makes of the scores by child in the table at 3, before bonus and
 * normalise, and what normalise makes of that: nil where they look at other units. A child
 * that is not in the table has no score. Raises an error for anything else. */
int luagroup_aggregate(lua_State *L, const struct study *study, uint32_t node);

#endif
