/* What the files of the sandbox share; nobody else's. */
#ifndef SCIRULES_RULES_SANDBOX_PARTS_H
#define SCIRULES_RULES_SANDBOX_PARTS_H

#include "rules/complaint.h"
#include "rules/sandbox.h"

enum spent { SPENT_NOTHING, SPENT_INSTRUCTIONS, SPENT_TIME };

struct sandbox {
  lua_State *L;
  const char *path, *text;                     /* text: NULL before load */
  size_t length;
  size_t used;                                 /* bytes */
  size_t grown;                                /* bytes asked for, not counted yet */
  bool running, loading;
  long left;                                   /* instructions */
  double deadline, started;                    /* seconds, of the wall's and of the processor's
                                                  clock; deadline 0: not set yet */
  enum spent spent;
  uint32_t line;                               /* of the error; 0: unknown */
  bool deep;                                   /* memory ran out DEEP calls down */
  bool *run;                                   /* by line; NULL: nobody watches */
  size_t lines;
  struct complaint complaint;
};

static inline struct sandbox *sandbox_of(lua_State *L) {
  return *(struct sandbox **)lua_getextraspace(L);
}

/* The state's allocator; context is the sandbox. */
void *sandbox_allocate(void *context, void *block, size_t old, size_t size);

/* As lua_pcall, under a fresh budget; unit: for the watchdog, or NULL. */
int sandbox_protect(struct sandbox *sandbox, int arguments, int results, const char *unit);

#endif
