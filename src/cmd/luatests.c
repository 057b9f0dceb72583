#include "cmd/luatests.h"

#include <lauxlib.h>
#include <lualib.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "cmd/luamodule.h"
#include "cmd/messages.h"

/* Runs every test that the files have defined; returns how many passed, and the failures as
 * a list of { name, message }. LuaUnit's own report is switched off: it tells the time. */
static const char runner[] =
  "local unit = require 'luaunit'\n"
  "local run = unit.LuaUnit.new()\n"
  "run:setOutputType('nil')\n"
  "run:runSuite()\n"
  "local failures = {}\n"
  "for _, node in ipairs(run.result.allTests) do\n"
  "  if node:isNotSuccess() then failures[#failures + 1] = { node.testName, node.msg } end\n"
  "end\n"
  "return run.result.successCount, failures\n";

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
                       size_t *failed) {
  char *text = said(L, -1, command);
  struct place place = place_in(&text, path);
  diag_add(command->diags, place, NULL, TEST_FILE_BROKEN, text);
  ++*failed;
}

/* Loads the test files of the folder; how many, and those that are broken to *failed. */
static size_t load_files(lua_State *L, struct command *command, const char *folder,
                         size_t *failed) {
  const char **names, *why;
  size_t count, files = 0;
  if (file_kind(folder) != FILE_FOLDER) return 0;
  if (!file_list(command->arena, folder, &names, &count, &why)) return 0;
  for (size_t i = 0; i < count; i++) {
    if (!is_lua(names[i])) continue;
    const char *path = file_join(command->arena, folder, names[i]);
    files++;
    if (luaL_dofile(L, path) == LUA_OK) continue;
    add_broken(L, command, path, failed);
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

/* The failure at the top of the stack, { name, message }. */
static void report(lua_State *L, struct command *command, const char *folder) {
  lua_rawgeti(L, -1, 1);
  lua_rawgeti(L, -2, 2);                       /* failure name message */
  char *name = said(L, -2, command), *text = said(L, -1, command);
  struct place place = place_in(&text, folder);
  diag_add(command->diags, place, NULL, TEST_FAILED, name, text);
  lua_pop(L, 3);
}

/* The runner's results at 1 and 2 of the stack. */
static void report_all(lua_State *L, struct command *command, const char *folder,
                       size_t *passed, size_t *failed) {
  size_t failures = (size_t)lua_rawlen(L, 2);
  *passed += (size_t)lua_tointeger(L, 1);
  *failed += failures;
  for (size_t i = 1; i <= failures; i++) {
    lua_rawgeti(L, 2, (lua_Integer)i);
    report(L, command, folder);
    lua_settop(L, 2);
  }
}

static void run_suite(lua_State *L, struct command *command, const char *folder,
                      size_t *passed, size_t *failed) {
  if (luaL_dostring(L, runner) == LUA_OK) {
    report_all(L, command, folder, passed, failed);
    return;
  }
  add_broken(L, command, folder, failed);
}

void luatests_run(struct study *study, struct command *command, size_t *passed,
                  size_t *failed) {
  const struct tree *tree = study->tree;
  const char *folder = file_join(command->arena,
                                 file_join(command->arena, tree->root, "tests/rules"),
                                 tree->edition);
  lua_State *L = state_new(study, tree->path);
  bool ready = has_luaunit(L);
  size_t files = load_files(L, command, folder, failed);
  if (files > 0 && ready) run_suite(L, command, folder, passed, failed);
  else if (files > 0) {
    diag_add(command->diags, file_of(folder), "install the package lua-unit",
             LUAUNIT_ABSENT);
    ++*failed;
  }
  lua_close(L);
}
