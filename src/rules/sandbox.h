/* One rule file in one Lua state that can reach nothing.
 *
 * Allow-list, never deny-list: the environment hands out the names of docs/rule-language.md,
 * section 11 and the constructors, and refuses every other name with an error that says so.
 * All tables it hands out are read-only. Text chunks only, at most 64 KiB. Every call runs
 * under a budget of instructions (which decides; bytes that are allocated count as well), of
 * memory, and of time (a backstop ten times higher); rules/watchdog.h stands behind it, for
 * a single operation that has no end. Errors come back as findings with the rule's file and line; no error value
 * is converted by its own metamethods; every status other than LUA_OK is a failure.
 * A state belongs to one thread.
 *
 * Outside of sandbox_load and sandbox_call the memory budget does not hold, so that the
 * host may read a rule's table through the Lua interface without an error being raised;
 * it reads raw only (lua_rawget, lua_next).
 */
#ifndef SCIRULES_RULES_SANDBOX_H
#define SCIRULES_RULES_SANDBOX_H

#include <lua.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/diag.h"

struct sandbox;

enum {
  SANDBOX_TEXT = 64 * 1024,                    /* bytes of a rule file */
  SANDBOX_INSTRUCTIONS = 4000000,              /* of one call */
  SANDBOX_SECONDS = 1,                         /* of the processor, of one call */
  SANDBOX_MEMORY = 32 * 1024 * 1024,           /* bytes of one state */
  SANDBOX_MESSAGE = 300                        /* bytes shown of a rule's own error text */
};

/* A new state for the rule file shown as path; the path is borrowed. */
struct sandbox *sandbox_new(const char *path);
void sandbox_free(struct sandbox *sandbox);    /* NULL is allowed */
lua_State *sandbox_state(struct sandbox *sandbox);

/* Runs the text (length bytes) and leaves the one table it returns on the stack. False with
 * a finding and a clean stack where it does not give one table. The text is borrowed as
 * long as the sandbox lives: findings point at words in it. */
bool sandbox_load(struct sandbox *sandbox, const char *text, size_t length,
                  struct diags *diags);

/* Writes what stands before the message of a call that failed, such as
 * "unit Bochum (einwohner = 365742): "; called only then. */
struct sandbox_detail {
  void (*write)(const void *context, struct buf *out);
  const void *context;
  const char *unit;                            /* its name, borrowed; NULL: none */
};

/* Calls the function below arguments on the stack as lua_pcall does, under a fresh budget.
 * False with a finding and the stack cleared to below the function. detail may be NULL;
 * instead is the finding's place where the failure shows no line. */
bool sandbox_call(struct sandbox *sandbox, int arguments, int results,
                  const struct sandbox_detail *detail, struct place instead,
                  struct diags *diags);

/* For C functions called by a rule: raises an error whose finding points at word in the
 * rule's text (NULL: at the line) and shows the hint (NULL: none). Never returns. */
int sandbox_raise(lua_State *L, const char *word, const char *hint, const char *format,
                  ...) __attribute__((format(printf, 4, 5)));

/* For C functions called by a rule: takes work, counted in instructions of Lua, off the
 * budget; raises an error once it is spent. A hook never fires inside of C. */
void sandbox_charge(lua_State *L, size_t work);

/* The file's path, and its text as it was loaded. */
const char *sandbox_path(const struct sandbox *sandbox);
const char *sandbox_text(const struct sandbox *sandbox, size_t *length);

/* From now on run[n - 1] is set where line n of the file, of the first `lines`, is run in a
 * function; what the file itself does in that line is nothing. run is borrowed, and NULL
 * ends it. Calls take several times as long. */
void sandbox_watch(struct sandbox *sandbox, bool *run, size_t lines);

/* Whether the state is running its file, not one of the file's functions. */
bool sandbox_is_loading(lua_State *L);

#endif
