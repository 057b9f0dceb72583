/* LuaUnit files of an edition: tests/rules/<edition>/ of its project, all files NAME.lua. */
#ifndef SCIRULES_CMD_LUATESTS_H
#define SCIRULES_CMD_LUATESTS_H

#include "cmd/filter.h"
#include "cmd/study.h"
#include "cmd/verdict.h"

/* Runs them in one ordinary Lua state with the module `scirules`, and adds a case for each
 * test that the filter takes. Each failure is an error on diags at the file it lies in. */
void luatests_run(struct study *study, struct command *command, struct filter *filter,
                  struct findings *findings);

#endif
