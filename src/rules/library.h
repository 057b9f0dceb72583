/* What a rule can reach: the names of docs/rule-language.md, section 11.
 *
 * Nothing is made before a rule asks for it. What is handed out is read-only: an empty
 * table whose metatable looks up in the true one.
 */
#ifndef SCIRULES_RULES_LIBRARY_H
#define SCIRULES_RULES_LIBRARY_H

#include <lua.h>

/* Prepares a new state: methods of texts, as in ("x"):rep(3). */
void library_open(lua_State *L);

/* Pushes the environment of a rule's chunk. */
void library_push_environment(lua_State *L);

/* For metatables: refuses every assignment. */
int library_refuse(lua_State *L);

/* What a value is, in a sentence: "a number", "a text", "true", "nil". */
const char *value_words(lua_State *L, int index);

#endif
