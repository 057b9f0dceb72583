/* Lua knows which lines of a function have instructions, but tells it only of functions that
 * are there; one within another is not before the other runs. So the source of each is
 * compiled by itself, as many lines down as it stands in its file, and asked. What it would
 * refer to does not matter: it is made, never called. */
#include "rules/lines.h"

#include <lauxlib.h>
#include <lua.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"

/* "\n\nreturn function(city) … end": the function without the name it may have. */
static void put_function(const struct source_map *map, const char *text,
                         struct source_span span, struct buf *out) {
  const char *open = memchr(text + span.start, '(', span.end - span.start);
  if (open == NULL) return;
  size_t from = (size_t)(open - text);
  buf_pad(out, '\n', source_line(map, from) - 1);
  buf_puts(out, "return function");
  buf_put(out, open, span.end - from);
}

/* Sets does for the lines of the function at the top of the stack, and takes it off. */
static void ask(lua_State *L, bool *does, size_t lines) {
  lua_Debug about;
  if (!lua_getinfo(L, ">L", &about) || !lua_istable(L, -1)) return;
  for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
    size_t line = (size_t)lua_tointeger(L, -2) - 1;
    if (line < lines) does[line] = true;
  }
}

static void add_function(const struct source_map *map, const char *text,
                         struct source_span span, bool *does, size_t lines) {
  lua_State *L = luaL_newstate();
  struct buf chunk = {0};
  if (L == NULL) mem_exhausted();
  lua_setallocf(L, mem_for_lua, NULL);
  put_function(map, text, span, &chunk);
  bool made = luaL_loadbufferx(L, buf_text(&chunk), chunk.length, "=r", "t") == LUA_OK &&
              lua_pcall(L, 0, 1, 0) == LUA_OK;
  if (made && lua_isfunction(L, -1)) ask(L, does, lines);
  buf_free(&chunk);
  lua_close(L);
}

/* Whether the line, up to its end, only closes what others have opened. */
static bool only_closes(const char *line) {
  for (;;) {
    line += strspn(line, " \t\r)}],;");
    if (strncmp(line, "end", 3) != 0) break;
    line += 3;
  }
  return *line == '\n' || *line == '\0' || strncmp(line, "--", 2) == 0;
}

static void leave_out_closers(const char *text, bool *does, size_t lines) {
  for (size_t i = 0; i < lines && text != NULL; i++) {
    does[i] = does[i] && !only_closes(text);
    text = strchr(text, '\n');
    text = text != NULL ? text + 1 : NULL;
  }
}

static void leave_out_weights(const struct source_map *map, bool *does, size_t lines) {
  const struct source_field *weights = source_field(map, "weights");
  if (weights == NULL || !weights->is_function) return;
  size_t last = source_line(map, weights->value_end);
  for (size_t i = source_line(map, weights->value_start); i <= last && i <= lines; i++)
    does[i - 1] = false;
}

void lines_of_functions(struct source_map *map, const char *text, bool *does, size_t lines) {
  size_t count;
  const struct source_span *span = source_functions(map, &count);
  for (size_t i = 0; i < count; i++)
    if (span[i].end > 0) add_function(map, text, span[i], does, lines);
  leave_out_closers(text, does, lines);
  leave_out_weights(map, does, lines);
}
