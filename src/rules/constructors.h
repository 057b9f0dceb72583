/* Constructors of the rule language: goalposts{ low = 0, high = 5 } and their like.
 *
 * Each is made from its row in the method tables of index/method.h. It checks its arguments
 * where it stands and gives a read-only value that holds a struct method_use.
 */
#ifndef SCIRULES_RULES_CONSTRUCTORS_H
#define SCIRULES_RULES_CONSTRUCTORS_H

#include <lua.h>

#include "index/method.h"

/* Pushes the constructor of that name and returns true; pushes nothing where no method
 * table has it. */
bool constructor_push(lua_State *L, const char *name);

/* The method use that a constructor made, NULL where the value is something else. It and
 * its points live as long as the value in Lua. */
const struct method_use *constructor_use(lua_State *L, int index);

/* The method whose constructor the value is, without being called; NULL: something else. */
const struct method *constructor_uncalled(lua_State *L, int index);

/* Whether the method cannot do without arguments. */
bool constructor_needs(const struct method *method);

/* How the method is written, with what it needs or, where nothing is required, may be given:
 * "goalposts{ low = …, high = … }". */
void constructor_form(const struct method *method, char *out, size_t room);

/* All names of constructors, or of the methods of one family, those that are words too; room
 * for CONSTRUCTOR_NAMES. */
enum { CONSTRUCTOR_NAMES = 64 };
size_t constructor_names(const char **names);
size_t constructor_names_of(enum method_family family, const char **names);

#endif
