/* One rule file in one Lua state that can reach nothing.
 *
 * Allow-list, never deny-list: the environment hands out the names of docs/rule-language.md,
 * section 11 and the constructors, and refuses every other name with an error that says so.
 * All tables it hands out are read-only. Text chunks only, at most 64 KiB. Every call runs
 * under a budget of instructions (which decides), of memory, and of time (a backstop ten
 * times higher). Errors come back as findings with the rule's file and line; no error value
 * is converted by its own metamethods; every status other than LUA_OK is a failure.
 * A state belongs to one thread.
 */
#ifndef SCIRULES_RULES_SANDBOX_H
#define SCIRULES_RULES_SANDBOX_H

#include <lua.h>

#include "base/arena.h"
#include "base/diag.h"

struct sandbox;

enum {
  SANDBOX_TEXT = 64 * 1024,                    /* bytes of a rule file */
  SANDBOX_INSTRUCTIONS = 4000000,              /* of one call */
  SANDBOX_MEMORY = 32 * 1024 * 1024            /* bytes of one state */
};

/* A new state for the rule file shown as path; the path is borrowed. */
struct sandbox *sandbox_new(const char *path);
void sandbox_free(struct sandbox *sandbox);    /* NULL is allowed */
lua_State *sandbox_state(struct sandbox *sandbox);

/* Runs the text (length bytes) and leaves the one table it returns on the stack. False with
 * a finding and a clean stack where it does not give one table. */
bool sandbox_load(struct sandbox *sandbox, const char *text, size_t length,
                  struct diags *diags);

/* Calls the function below arguments on the stack as lua_pcall does, under a fresh budget.
 * False with a finding and the stack cleared to below the function; detail (may be NULL) is
 * put in front of the message, such as "unit Bochum (einwohner = 365742)". */
bool sandbox_call(struct sandbox *sandbox, int arguments, int results,
                  const char *detail, struct diags *diags);

#endif
