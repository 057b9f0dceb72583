/* Functions of the rule language that Lua's own would do otherwise: bounded, without
 * patterns, without addresses, in a fixed order. */
#ifndef SCIRULES_RULES_PLAIN_H
#define SCIRULES_RULES_PLAIN_H

#include <lua.h>

int plain_assert(lua_State *L);
int plain_error(lua_State *L);                 /* adds no position: the finding has one */
int plain_pairs(lua_State *L);                 /* numbers ascending, then texts by bytes */
int plain_tostring(lua_State *L);              /* a table is "table" */
int plain_rep(lua_State *L);                   /* at most PLAIN_TEXT bytes */
int plain_find(lua_State *L);                  /* plain text only */

/* Upvalue: Lua's own function, which does the work. */
int plain_format(lua_State *L);                /* no %p, no tables */
int plain_sort(lua_State *L);                  /* every comparison counts */
int plain_charged(lua_State *L);               /* any: what it reads and gives counts */

enum { PLAIN_TEXT = 1 << 20 };

#endif
