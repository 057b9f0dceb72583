/* The floor of a run: one fresh Lua state with its libraries per rule file, the file loaded
 * as text; nothing else. usage: floor FILE.lua ... */
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stdio.h>

int main(int count, char **path) {
  int failed = 0;
  for (int i = 1; i < count; i++) {
    lua_State *L = luaL_newstate();
    if (L == NULL) return 70;
    luaL_openlibs(L);
    failed += luaL_loadfilex(L, path[i], "t") != LUA_OK;
    lua_close(L);
  }
  printf("%d files, %d failed\n", count - 1, failed);
  return failed > 0;
}
