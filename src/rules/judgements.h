/* The tables of a method that weighs, as its constructor reads them.
 *
 *     ahp{ patents = { royalties = 2, exports = 1/2 }, royalties = { exports = 1/3 } }
 *     budget{ { patents = 60, royalties = 40 }, { patents = 75, royalties = 25 } }
 *
 * The table is at index 1 of the stack. Every number in it becomes one struct judgement;
 * they stand in order of rows and names, since Lua walks a table in no fixed order. Whether
 * the names are children is asked where the children are known.
 */
#ifndef SCIRULES_RULES_JUDGEMENTS_H
#define SCIRULES_RULES_JUDGEMENTS_H

#include <lua.h>

#include "base/arena.h"
#include "index/method.h"

/* How many there are, and the bytes that judgements_read needs for them and their names. */
size_t judgements_room(lua_State *L, const struct method *method, size_t *count);

/* Reads count of them into room for use. Raises an error for what is no table of numbers by
 * child. */
void judgements_read(lua_State *L, struct method_use *use, void *room, size_t count);

/* Copies them and their names to the arena. */
const struct judgement *judgements_copy(struct arena *arena, const struct method_use *use);

#endif
