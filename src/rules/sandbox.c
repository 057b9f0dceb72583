/* The state's extra space holds the sandbox, so that C functions find it. While a rule runs
 * (and only then) the allocator refuses to grow beyond the budget and a hook counts; what is
 * allocated counts too, since an instruction that copies megabytes is not a short one. Once a
 * budget is spent the hook fires at every instruction, so that nothing a rule does with the
 * error lets it go on. The line of an error is noted by the message handler, where the
 * stack still stands; the allocator notes it itself, because errors of memory do not pass
 * the handler. */
#include "rules/sandbox.h"

#include <lauxlib.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/mem.h"
#include "base/text.h"
#include "rules/complaint.h"
#include "rules/library.h"
#include "rules/messages.h"
#include "rules/syntax.h"
#include "rules/watchdog.h"

enum {
  STEP = 250,                                  /* instructions between looks at the clock */
  BYTES_TO_LOOK = 64 * 1024,                   /* allocated, after which it is looked at too */
  BYTES_PER_STEP = 32,                         /* allocated that count as an instruction */
  DEEP = 10000                                 /* calls within calls that mean recursion */
};

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

static struct sandbox *sandbox_of(lua_State *L) {
  return *(struct sandbox **)lua_getextraspace(L);
}

lua_State *sandbox_state(struct sandbox *sandbox) {
  return sandbox->L;
}

bool sandbox_is_loading(lua_State *L) {
  return sandbox_of(L)->loading;
}

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

static void *allocate(void *context, void *block, size_t old, size_t size) {
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

const char *sandbox_path(const struct sandbox *sandbox) {
  return sandbox->path;
}

const char *sandbox_text(const struct sandbox *sandbox, size_t *length) {
  *length = sandbox->length;
  return sandbox->text;
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

/* As lua_pcall, under a fresh budget. */
static int protect(struct sandbox *sandbox, int arguments, int results, const char *unit) {
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

/* --- findings ---------------------------------------------------------------------------- */

int sandbox_raise(lua_State *L, const char *word, const char *hint, const char *format,
                  ...) {
  struct complaint *complaint = &sandbox_of(L)->complaint;
  char message[SANDBOX_MESSAGE];
  va_list values;
  va_start(values, format);
  vsnprintf(message, sizeof message, format, values);
  va_end(values);
  complaint_set(complaint, word, hint);
  lua_pushstring(L, message);
  return lua_error(L);
}

static struct place place_in(const struct sandbox *sandbox, struct place instead) {
  struct place place = {sandbox->path, sandbox->line, 0, 0};
  if (place.line == 0) return instead;
  if (sandbox->complaint.word[0] != '\0')
    complaint_point(sandbox->text, sandbox->length, sandbox->complaint.word, &place);
  return place;
}

static bool is_stack_overflow(const char *message) {
  message = complaint_without_place(message);
  return strncmp(message, "stack overflow", 14) == 0 ||
         strncmp(message, "C stack overflow", 16) == 0;
}

static void report_text(struct sandbox *sandbox, const char *raised, const char *detail,
                        struct place instead, struct diags *diags) {
  char message[SANDBOX_MESSAGE + 8];
  complaint_raised(&sandbox->complaint, raised, message, sizeof message);
  struct place place = place_in(sandbox, instead);
  const char *hint = sandbox->complaint.hint[0] ? sandbox->complaint.hint : NULL;
  if (is_stack_overflow(raised)) diag_add(diags, place, NULL, RULE_RECURSES, detail);
  else diag_add(diags, place, hint, RULE_RAISED, detail, message);
}

/* Puts the error value at the top of the stack on diags. */
static void report_raised(struct sandbox *sandbox, const char *detail, struct place instead,
                          struct diags *diags) {
  lua_State *L = sandbox->L;
  struct place place = place_in(sandbox, instead);
  if (lua_isstring(L, -1))
    report_text(sandbox, lua_tostring(L, -1), detail, instead, diags);
  else if (lua_isnil(L, -1))
    diag_add(diags, place, NULL, RULE_RAISED_NIL, detail);
  else
    diag_add(diags, place, NULL, RULE_RAISED_VALUE, detail, value_words(L, -1));
}

static void report(struct sandbox *sandbox, int status, const char *detail,
                   struct place instead, struct diags *diags) {
  struct place place = place_in(sandbox, instead);
  if (status == LUA_ERRERR || (status == LUA_ERRMEM && sandbox->deep))
    diag_add(diags, place, NULL, RULE_RECURSES, detail);
  else if (status == LUA_ERRMEM)
    diag_add(diags, place, NULL, RULE_SPENT_MEMORY, detail, SANDBOX_MEMORY >> 20);
  else if (sandbox->spent == SPENT_INSTRUCTIONS)
    diag_add(diags, place, RULE_SPENT_HINT, RULE_SPENT_INSTRUCTIONS, detail, SANDBOX_INSTRUCTIONS);
  else if (sandbox->spent == SPENT_TIME)
    diag_add(diags, place, RULE_SPENT_HINT, RULE_SPENT_TIME, detail, SANDBOX_SECONDS);
  else
    report_raised(sandbox, detail, instead, diags);
}

bool sandbox_call(struct sandbox *sandbox, int arguments, int results,
                  const struct sandbox_detail *detail, struct place instead,
                  struct diags *diags) {
  const char *unit = detail != NULL ? detail->unit : NULL;
  int status = protect(sandbox, arguments, results, unit);
  if (status == LUA_OK) return true;
  struct buf prefix = {0};
  if (detail != NULL) detail->write(detail->context, &prefix);
  report(sandbox, status, buf_text(&prefix), instead, diags);
  buf_free(&prefix);
  lua_pop(sandbox->L, 1);
  return false;
}

/* --- loading ----------------------------------------------------------------------------- */

static struct place place_of_byte(const struct sandbox *sandbox, const char *text,
                                  size_t offset) {
  struct place place = {sandbox->path, 1, 1, 1};
  for (size_t i = 0; i < offset; i++) {
    place.column++;
    if (text[i] == '\n') place.line++, place.column = 1;
  }
  return place;
}

/* The offset of the first CR that no LF follows, where editors see no end of a line and Lua
 * sees one; length where there is none. */
static size_t lone_return(const char *text, size_t length) {
  for (size_t i = 0; i < length; i++)
    if (text[i] == '\r' && (i + 1 == length || text[i + 1] != '\n')) return i;
  return length;
}

/* Text, at most so long, in UTF-8 and without NUL: what Lua itself does not ask for. */
static bool is_text(const struct sandbox *sandbox, const char *text, size_t length,
                    struct diags *diags) {
  const char *nul = memchr(text, '\0', length);
  size_t valid = text_utf8_valid(text, length), lone = lone_return(text, length);
  struct place file = {sandbox->path, 0, 0, 0};
  if (length > SANDBOX_TEXT)
    diag_add(diags, file, NULL, RULE_TOO_LONG, length, SANDBOX_TEXT);
  else if (length > 0 && *text == LUA_SIGNATURE[0])
    diag_add(diags, file, NULL, RULE_IS_BYTECODE);
  else if (nul != NULL)
    diag_add(diags, place_of_byte(sandbox, text, (size_t)(nul - text)), RULE_NOT_UTF8_HINT,
             RULE_HAS_NUL, (size_t)(nul - text));
  else if (valid < length)
    diag_add(diags, place_of_byte(sandbox, text, valid), RULE_NOT_UTF8_HINT,
             RULE_NOT_UTF8, (unsigned)(unsigned char)text[valid]);
  else if (lone < length)
    diag_add(diags, file, RULE_LONE_RETURN_HINT, RULE_LONE_RETURN, lone);
  else
    return true;
  return false;
}

/* What is left of the text without a byte order mark and a #! line (its end stays). */
static const char *skip_start(const char *text, size_t *length) {
  const char *end = text + *length;
  if (*length >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) text += 3;
  if (text < end && *text == '#')
    while (text < end && *text != '\n') text++;
  *length = (size_t)(end - text);
  return text;
}

/* What the compiler still has to read, and how much of it it gets at a time. */
struct piece {
  const char *text;
  size_t length, step;
  bool ended;                                  /* it asked for more than there is */
};

static const char *next_piece(lua_State *L, void *context, size_t *length) {
  (void)L;
  struct piece *piece = context;
  const char *text = piece->text;
  *length = piece->step < piece->length ? piece->step : piece->length;
  piece->text += *length;
  piece->length -= *length;
  piece->ended = *length == 0;
  return *length > 0 ? text : NULL;
}

static int load_pieces(struct sandbox *sandbox, struct piece *piece) {
  piece->text = skip_start(sandbox->text, &piece->length);
  int watched = watchdog_begin(sandbox->path, NULL);
  sandbox->running = true;
  int status = lua_load(sandbox->L, next_piece, piece, "=r", "t");
  sandbox->running = false;
  watchdog_end(watched);
  return status;
}

/* Bytes of the text that a compiler that gives up has read: it is told byte by byte, and
 * reads one byte beyond the token that it stops at. */
static size_t bytes_read(struct sandbox *sandbox) {
  struct piece piece = {NULL, sandbox->length, 1, false};
  load_pieces(sandbox, &piece);
  lua_pop(sandbox->L, 1);
  return (size_t)(piece.text - sandbox->text) - !piece.ended;
}

static void report_syntax(struct sandbox *sandbox, int status, struct diags *diags) {
  struct place file = {sandbox->path, 0, 0, 0};
  size_t reached = status == LUA_ERRMEM ? 0 : bytes_read(sandbox);
  if (status == LUA_ERRSYNTAX)
    syntax_complain(sandbox->path, sandbox->text, sandbox->length, reached,
                    lua_tostring(sandbox->L, -1), diags);
  else if (status == LUA_ERRMEM)
    report(sandbox, status, "", file, diags);
  else
    diag_add(diags, place_of_byte(sandbox, sandbox->text, reached), NULL, SYNTAX_TOO_DEEP);
}

/* Leaves the compiled chunk on the stack. */
static bool compile(struct sandbox *sandbox, struct diags *diags) {
  lua_State *L = sandbox->L;
  struct piece piece = {NULL, sandbox->length, SIZE_MAX, false};
  int status = load_pieces(sandbox, &piece);
  if (status == LUA_OK) {
    library_push_environment(L);
    lua_setupvalue(L, -2, 1);                  /* … chunk */
    return true;
  }
  report_syntax(sandbox, status, diags);
  lua_pop(L, 1);
  return false;
}

/* Whether exactly one table stands above base; else a finding and the stack cut to base. */
static bool gives_table(struct sandbox *sandbox, int base, struct diags *diags) {
  lua_State *L = sandbox->L;
  struct place file = {sandbox->path, 0, 0, 0};
  int given = lua_gettop(L) - base;
  if (given == 1 && lua_istable(L, -1)) return true;
  if (given == 0) diag_add(diags, file, RULE_RETURNS_HINT, RULE_RETURNS_NOTHING);
  else if (given > 1) diag_add(diags, file, NULL, RULE_RETURNS_MANY, given);
  else diag_add(diags, file, RULE_RETURNS_HINT, RULE_RETURNS_OTHER, value_words(L, -1));
  lua_settop(L, base);
  return false;
}

bool sandbox_load(struct sandbox *sandbox, const char *text, size_t length,
                  struct diags *diags) {
  int base = lua_gettop(sandbox->L);
  struct place file = {sandbox->path, 0, 0, 0};
  if (!is_text(sandbox, text, length, diags)) return false;
  sandbox->text = text;
  sandbox->length = length;
  if (!compile(sandbox, diags)) return false;
  sandbox->loading = true;
  bool ok = sandbox_call(sandbox, 0, LUA_MULTRET, NULL, file, diags);
  sandbox->loading = false;
  return ok && gives_table(sandbox, base, diags);
}

struct sandbox *sandbox_new(const char *path) {
  struct sandbox *sandbox = mem_new(1, sizeof *sandbox);
  sandbox->path = path;
  sandbox->L = lua_newstate(allocate, sandbox);
  if (sandbox->L == NULL) mem_exhausted();
  *(struct sandbox **)lua_getextraspace(sandbox->L) = sandbox;
  library_open(sandbox->L);
  return sandbox;
}

void sandbox_free(struct sandbox *sandbox) {
  if (sandbox == NULL) return;
  lua_close(sandbox->L);
  free(sandbox);
}
