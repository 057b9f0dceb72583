/* While a rule runs (and only then) the allocator refuses to grow beyond the budget and a
 * hook counts; what is allocated counts too, since an instruction that copies megabytes is
 * not a short one. Once a budget is spent the hook fires at every instruction, so that
 * nothing a rule does with the error lets it go on. The line of an error is noted by the
 * message handler, where the stack still stands; the allocator notes it itself, because
 * errors of memory do not pass the handler. */
#include <lauxlib.h>
#include <stdlib.h>
#include <time.h>

#include "base/mem.h"
#include "rules/sandbox_parts.h"
#include "rules/watchdog.h"

enum {
  STEP = 250,                                  /* instructions between looks at the clock */
  BYTES_TO_LOOK = 64 * 1024,                   /* allocated, after which it is looked at too */
  BYTES_PER_STEP = 32,                         /* allocated that count as an instruction */
  DEEP = 10000                                 /* calls within calls that mean recursion */
};

/* --- memory ------------------------------------------------------------------------------ */

/* The line that the innermost Lua function is at; 0 where there is none. */
static uint32_t current_line(lua_State *L) {
  lua_Debug frame;
  for (int level = 0; lua_getstack(L, level, &frame); level++) {
    lua_getinfo(L, "l", &frame);
    if (frame.currentline > 0) return (uint32_t)frame.currentline;
  }
  return 0;
}

static void note_exhaustion(struct sandbox *sandbox) {
  lua_Debug frame;
  sandbox->line = current_line(sandbox->L);
  sandbox->deep = lua_getstack(sandbox->L, DEEP, &frame);
}

static void set_hook(const struct sandbox *sandbox, int steps);

/* Has the budget looked at before the next instruction, once it is worth it. */
static void count_bytes(struct sandbox *sandbox, size_t bytes) {
  sandbox->grown += bytes;
  if (sandbox->grown >= BYTES_TO_LOOK) set_hook(sandbox, 1);
}

void *sandbox_allocate(void *context, void *block, size_t old, size_t size) {
  struct sandbox *sandbox = context;
  if (block == NULL) old = 0;
  if (size == 0) {
    sandbox->used -= old;
    free(block);
    return NULL;
  }
  if (sandbox->running && size > old && sandbox->used - old + size > SANDBOX_MEMORY) {
    note_exhaustion(sandbox);
    return NULL;
  }
  void *moved = realloc(block, size);
  if (moved == NULL && size > old) mem_exhausted();
  sandbox->used += size - old;
  if (sandbox->running && size > old) count_bytes(sandbox, size - old);
  return moved != NULL ? moved : block;
}

/* --- budgets ----------------------------------------------------------------------------- */

static double seconds_of(clockid_t clock) {
  struct timespec now = {0, 0};
  clock_gettime(clock, &now);
  return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* Whether the call has had its time on the processor. The wall's clock, which is read much
 * faster, tells when there is something to ask. */
static bool is_late(struct sandbox *sandbox) {
  double now = seconds_of(CLOCK_MONOTONIC);
  if (sandbox->deadline == 0) {
    sandbox->deadline = now + SANDBOX_SECONDS;
    sandbox->started = seconds_of(CLOCK_THREAD_CPUTIME_ID);
  }
  return now > sandbox->deadline &&
         seconds_of(CLOCK_THREAD_CPUTIME_ID) - sandbox->started > SANDBOX_SECONDS;
}

static void look_at_budget(lua_State *L, lua_Debug *frame);

/* Takes instructions off the budget; raises an error once it is spent. */
static void spend(lua_State *L, long instructions) {
  struct sandbox *sandbox = sandbox_of(L);
  sandbox->left -= instructions;
  if (sandbox->spent == SPENT_NOTHING && is_late(sandbox)) sandbox->spent = SPENT_TIME;
  if (sandbox->spent == SPENT_NOTHING && sandbox->left <= 0)
    sandbox->spent = SPENT_INSTRUCTIONS;
  if (sandbox->spent == SPENT_NOTHING) return;
  lua_sethook(L, look_at_budget, LUA_MASKCOUNT, 1);
  lua_pushnil(L);
  lua_error(L);
}

/* The hook's own share: the instructions since it was there last, and the bytes. */
static void spend_step(lua_State *L) {
  struct sandbox *sandbox = sandbox_of(L);
  size_t grown = sandbox->grown;
  sandbox->grown = 0;
  if (grown >= BYTES_TO_LOOK) set_hook(sandbox, STEP);
  spend(L, STEP + (long)(grown / BYTES_PER_STEP));
}

static void look_at_budget(lua_State *L, lua_Debug *frame) {
  (void)frame;
  spend_step(L);
}

/* The hook of a state whose lines are watched. */
static void look_at_line(lua_State *L, lua_Debug *frame) {
  const struct sandbox *sandbox = sandbox_of(L);
  if (frame->event == LUA_HOOKCOUNT) return spend_step(L);
  size_t line = (size_t)frame->currentline - 1;
  lua_getinfo(L, "S", frame);
  if (line < sandbox->lines && *frame->what != 'm') sandbox->run[line] = true;
}

/* The hook comes after so many instructions. */
static void set_hook(const struct sandbox *sandbox, int steps) {
  if (sandbox->run == NULL) lua_sethook(sandbox->L, look_at_budget, LUA_MASKCOUNT, steps);
  else lua_sethook(sandbox->L, look_at_line, LUA_MASKCOUNT | LUA_MASKLINE, steps);
}

void sandbox_watch(struct sandbox *sandbox, bool *run, size_t lines) {
  sandbox->run = run;
  sandbox->lines = lines;
}

void sandbox_charge(lua_State *L, size_t work) {
  if (work > 0) spend(L, work < SANDBOX_INSTRUCTIONS ? (long)work : SANDBOX_INSTRUCTIONS);
}

/* The message handler: leaves the error value as it is. */
static int note_line(lua_State *L) {
  sandbox_of(L)->line = current_line(L);
  return 1;
}

int sandbox_protect(struct sandbox *sandbox, int arguments, int results, const char *unit) {
  lua_State *L = sandbox->L;
  int base = lua_gettop(L) - arguments;
  lua_pushcfunction(L, note_line);
  lua_insert(L, base);                         /* … handler function arguments */
  sandbox->left = SANDBOX_INSTRUCTIONS;
  sandbox->deadline = 0;
  sandbox->spent = SPENT_NOTHING;
  sandbox->line = 0;
  sandbox->deep = false;
  sandbox->complaint = (struct complaint){0};
  sandbox->grown = 0;
  set_hook(sandbox, STEP);
  int watched = watchdog_begin(sandbox->path, unit);
  sandbox->running = true;
  int status = lua_pcall(L, arguments, results, base);
  sandbox->running = false;
  watchdog_end(watched);
  lua_remove(L, base);                         /* … results or error value */
  return status;
}
