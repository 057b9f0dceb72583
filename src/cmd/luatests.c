#include "cmd/luatests.h"

#include <lauxlib.h>
#include <lualib.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/mem.h"
#include "cmd/luamodule.h"
#include "cmd/messages.h"

/* Runs every test that the files have defined and that takes(name) takes; returns the tests
 * as a list of { name, file, line, message where it failed }. LuaUnit's own report is switched
 * off: it tells the time. */
static const char runner[] =
  "local takes = ...\n"
  "local unit = require 'luaunit'\n"
  "local run = unit.LuaUnit.new()\n"
  "run:setOutputType('nil')\n"
  "local all, chosen, tests = {}, {}, {}\n"
  "for i, name in ipairs(run.collectTests()) do all[i] = { name, _G[name] } end\n"
  "for _, one in ipairs(run.expandClasses(all)) do\n"
  "  if takes(one[1]) then chosen[#chosen + 1] = one end\n"
  "end\n"
  "if #chosen == 0 then return tests end\n"
  "run:runSuiteByInstances(chosen)\n"
  "for i, node in ipairs(run.result.allTests) do\n"
  "  local at = _G\n"
  "  for part in node.testName:gmatch('[^.]+') do at = type(at) == 'table' and at[part] end\n"
  "  local info = type(at) == 'function' and debug.getinfo(at, 'S') or {}\n"
  "  tests[i] = { node.testName, info.short_src, info.linedefined,\n"
  "               node:isNotSuccess() and (node.msg or 'failed') or nil }\n"
  "end\n"
  "return tests\n";

static struct place file_of(const char *path) {
  return (struct place){.path = path};
}

/* What Lua says at index, in one line in the command's arena. */
static char *said(lua_State *L, int index, struct command *command) {
  char *text = arena_copy(command->arena, luaL_tolstring(L, index, NULL));
  lua_pop(L, 1);
  for (char *at = text; (at = strchr(at, '\n')) != NULL;) *at = ' ';
  return text;
}

/* Where a message "tests/rules/2024/test_x.lua:18: expected …" says that it belongs, and the
 * rest of it to *text; the folder or file given where it names no file. */
static struct place place_in(char **text, const char *otherwise) {
  char *colon = strchr(*text, ':');
  if (colon == NULL) return file_of(otherwise);
  size_t digits = strspn(colon + 1, "0123456789");
  if (digits == 0 || digits > 9 || strncmp(colon + 1 + digits, ": ", 2) != 0)
    return file_of(otherwise);
  *colon = '\0';
  if (file_kind(*text) != FILE_REGULAR) return *colon = ':', file_of(otherwise);
  struct place place = {.path = *text, .line = (uint32_t)atoi(colon + 1)};
  *text = colon + digits + 3;
  return place;
}

static lua_State *state_new(struct study *study, const char *path) {
  lua_State *L = luaL_newstate();
  if (L == NULL) mem_exhausted();
  lua_setallocf(L, mem_for_lua, NULL);
  luaL_openlibs(L);
  luamodule_install(L, study, path);
  return L;
}

/* --- files ------------------------------------------------------------------------------- */

static bool is_lua(const char *name) {
  size_t length = strlen(name);
  return length > 4 && strcmp(name + length - 4, ".lua") == 0;
}

/* What is at the top of the stack keeps a file from being tested. */
static void add_broken(lua_State *L, struct command *command, const char *path,
                       struct findings *findings) {
  char *text = said(L, -1, command);
  struct place place = place_in(&text, path);
  diag_add(command->diags, place, NULL, TEST_FILE_BROKEN, text);
  findings_add(findings, (struct findings_case){
    .set = findings->edition, .name = path, .path = path, .line = place.line,
    .failure = text,
  });
}

/* Loads the test files of the folder; how many there are. Those that are broken are cases. */
static size_t load_files(lua_State *L, struct command *command, const char *folder,
                         struct findings *findings) {
  const char **names, *why;
  size_t count, files = 0;
  if (file_kind(folder) == FILE_ABSENT) return 0;
  if (!file_list(command->arena, folder, &names, &count, &why)) {
    lua_pushfstring(L, "the tests cannot be read: %s", why);
    add_broken(L, command, folder, findings);
    return 0;
  }
  for (size_t i = 0; i < count; i++) {
    if (!is_lua(names[i])) continue;
    const char *path = file_join(command->arena, folder, names[i]);
    files++;
    if (luaL_dofile(L, path) == LUA_OK) continue;
    add_broken(L, command, path, findings);
    lua_settop(L, 0);
  }
  return files;
}

static bool has_luaunit(lua_State *L) {
  lua_getglobal(L, "require");
  lua_pushliteral(L, "luaunit");
  bool has = lua_pcall(L, 1, 1, 0) == LUA_OK;
  lua_settop(L, 0);
  return has;
}

/* --- results ----------------------------------------------------------------------------- */

static const char *text_at(lua_State *L, int i, struct command *command) {
  lua_rawgeti(L, -1, i);
  const char *text = lua_isnil(L, -1) ? NULL : said(L, -1, command);
  lua_pop(L, 1);
  return text;
}

static uint32_t line_at(lua_State *L, int i) {
  lua_rawgeti(L, -1, i);
  lua_Integer line = lua_tointeger(L, -1);
  lua_pop(L, 1);
  return line > 0 && line < UINT32_MAX ? (uint32_t)line : 0;
}

/* Reports the test at the top of the stack: { name, file, line, message }. */
static void report(lua_State *L, struct command *command, const char *folder,
                   struct findings *findings) {
  const char *message = text_at(L, 4, command);
  struct findings_case one = {
    .set = findings->edition, .name = text_at(L, 1, command),
    .path = text_at(L, 2, command), .line = line_at(L, 3),
  };
  if (message != NULL) {
    char *text = arena_copy(command->arena, message);
    struct place place = place_in(&text, folder);
    diag_add(command->diags, place, NULL, TEST_FAILED, one.name, text);
    one.failure = text;
    if (place.line > 0) one.path = place.path, one.line = place.line;
  }
  findings_add(findings, one);
}

/* Upvalues: the filter, the command. */
static int takes(lua_State *L) {
  struct filter *filter = lua_touserdata(L, lua_upvalueindex(1));
  const struct command *command = lua_touserdata(L, lua_upvalueindex(2));
  const char *name = arena_copy(command->arena, luaL_checkstring(L, 1));
  const char *dot = strrchr(name, '.');
  lua_pushboolean(L, filter_takes(filter, name, dot != NULL ? dot + 1 : name));
  return 1;
}

/* Leaves the tests that were run on the stack, or what went wrong. */
static bool run_tests(lua_State *L, struct command *command, struct filter *filter) {
  if (luaL_loadstring(L, runner) != LUA_OK) return false;
  lua_pushlightuserdata(L, filter);
  lua_pushlightuserdata(L, command);
  lua_pushcclosure(L, takes, 2);               /* runner takes */
  return lua_pcall(L, 1, 1, 0) == LUA_OK;
}

static void run_suite(lua_State *L, struct command *command, const char *folder,
                      struct filter *filter, struct findings *findings) {
  if (!run_tests(L, command, filter)) {
    add_broken(L, command, folder, findings);
    return;
  }
  size_t tests = (size_t)lua_rawlen(L, 1);     /* tests */
  for (size_t i = 1; i <= tests; i++) {
    lua_rawgeti(L, 1, (lua_Integer)i);         /* tests test */
    report(L, command, folder, findings);
    lua_settop(L, 1);
  }
}

void luatests_run(struct study *study, struct command *command, struct filter *filter,
                  struct findings *findings) {
  const struct tree *tree = study->tree;
  const char *folder = file_join(command->arena,
                                 file_join(command->arena, tree->root, "tests/rules"),
                                 tree->edition);
  lua_State *L = state_new(study, tree->path);
  bool ready = has_luaunit(L);
  size_t files = load_files(L, command, folder, findings);
  if (files > 0 && ready) {
    run_suite(L, command, folder, filter, findings);
  } else if (files > 0) {
    diag_add(command->diags, file_of(folder), "install the package lua-unit",
             LUAUNIT_ABSENT);
    findings_add(findings, (struct findings_case){
      .set = findings->edition, .name = folder, .path = folder,
      .failure = "LuaUnit is not installed",
    });
  }
  lua_close(L);
}
