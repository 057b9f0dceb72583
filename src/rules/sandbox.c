/* The state's extra space holds the sandbox, so that C functions find it. What a call may
 * spend, and how it is stopped: sandbox_budget.c. */
#include "rules/sandbox.h"

#include <lauxlib.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "rules/library.h"
#include "rules/messages.h"
#include "rules/sandbox_parts.h"
#include "rules/syntax.h"
#include "rules/watchdog.h"

lua_State *sandbox_state(struct sandbox *sandbox) {
  return sandbox->L;
}

bool sandbox_is_loading(lua_State *L) {
  return sandbox_of(L)->loading;
}

const char *sandbox_path(const struct sandbox *sandbox) {
  return sandbox->path;
}

const char *sandbox_text(const struct sandbox *sandbox, size_t *length) {
  *length = sandbox->length;
  return sandbox->text;
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
  int status = sandbox_protect(sandbox, arguments, results, unit);
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
  sandbox->L = lua_newstate(sandbox_allocate, sandbox);
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
