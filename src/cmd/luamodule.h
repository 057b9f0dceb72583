/* The Lua module `scirules`: rules and results for tests written with LuaUnit.
 *
 *     local scirules = require "scirules"
 *     local edition = scirules.edition()              -- the one under test, or of a path
 *     edition:value("laden", { ladepunkte = 250, einwohner = 100000 })   --> 2.5
 *     edition:score("laden", { … })                   --> from 0 to 100
 *     edition:aggregate("verkehr", { laden = 50 })    --> the group's score, and normalised
 *     edition:exists("laden", { … })                  --> what `only` says of a unit
 *     edition:selects{ einwohner = 90000 }            --> what `where` says
 *     edition:score_of("Bochum", "verwaltung"), edition:rank_of("Bochum")
 *     edition:node("laden")                           --> { id =, kind =, label =, … }
 *     edition:nodes(), edition:units(), edition:counts()
 *     scirules.csv("datasets/published/scores.csv")   --> rows by column name, as text
 *
 * Cells are given as they stand in a file, or as numbers and booleans; those left out are
 * missing, and a missing value comes back as nil. To ask for the score of a parameter whose
 * scale looks at other units is an error.
 * Rules run in their sandbox; every finding becomes a Lua error with its text.
 */
#ifndef SCIRULES_CMD_LUAMODULE_H
#define SCIRULES_CMD_LUAMODULE_H

#include <lua.h>

#include "cmd/study.h"

/* Makes `require "scirules"` work in the state; study, of the edition under test, and path,
 * its folder, are borrowed. */
void luamodule_install(lua_State *L, struct study *study, const char *path);

/* Raises the findings as one error, and frees them. Never returns. */
int luamodule_raise(lua_State *L, struct diags *diags);

#endif
