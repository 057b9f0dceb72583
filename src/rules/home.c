/* The root is sought on the real path, so that ".", "..", and links lead to the right
 * project; it is then told relative to the working directory wherever that is shorter, so
 * that messages name files as the user would. */
#include "rules/home.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "rules/messages.h"

/* --- the project root -------------------------------------------------------------------- */

static char *parent_of(struct arena *arena, const char *path) {
  const char *slash = strrchr(path, '/');
  if (slash == NULL || strcmp(path, "/") == 0) return NULL;
  return slash == path ? arena_copy(arena, "/")
                       : arena_copy_length(arena, path, (size_t)(slash - path));
}

/* The folder `rules` in a folder of the real path. */
static const char *rules_of(struct arena *arena, const char *folder) {
  return strcmp(folder, "/") == 0 ? "/rules" : file_join(arena, folder, "rules");
}

/* The nearest parent of the real path that holds a folder `rules`, NULL: none. */
static const char *find_root(struct arena *arena, const char *real) {
  for (const char *at = parent_of(arena, real); at; at = parent_of(arena, at))
    if (file_kind(rules_of(arena, at)) == FILE_FOLDER) return at;
  return NULL;
}

/* The rest of path below folder, NULL where it does not lie there. */
static const char *below(const char *path, const char *folder) {
  size_t length = strcmp(folder, "/") == 0 ? 0 : strlen(folder);
  if (strncmp(path, folder, length) != 0) return NULL;
  if (path[length] == '\0') return path + length;
  return path[length] == '/' ? path + length + 1 : NULL;
}

/* The root as seen from the working directory. */
static const char *as_seen(struct arena *arena, const char *root) {
  char here[PATH_MAX];
  if (getcwd(here, sizeof here) == NULL) return root;
  const char *down = below(root, here), *up = below(here, root);
  if (down != NULL) return arena_copy(arena, down);
  if (up == NULL) return root;
  const char *path = "..";
  for (up = strchr(up, '/'); up; up = strchr(up + 1, '/'))
    path = arena_printf(arena, "../%s", path);
  return path;
}

static void settle(struct arena *arena, const char *real, struct home *home) {
  const char *root = find_root(arena, real);
  const char *name = root ? below(real, rules_of(arena, root)) : NULL;
  home->root = root ? as_seen(arena, root) : "";
  if (name == NULL || *name == '\0') name = strrchr(real, '/') + 1;
  home->edition = arena_copy(arena, name);
}

/* --- what is there instead --------------------------------------------------------------- */

/* "rules/2023, rules/2024": folders in folder that hold an edition.lua; NULL: none. */
static const char *editions_in(struct arena *arena, const char *folder) {
  const char **names, *why, *list = NULL;
  size_t count;
  if (!file_list(arena, folder, &names, &count, &why)) return NULL;
  for (size_t i = 0; i < count; i++) {
    const char *path = file_join(arena, folder, names[i]);
    if (file_kind(file_join(arena, path, "edition.lua")) != FILE_REGULAR) continue;
    list = list ? arena_printf(arena, "%s, %s", list, path) : path;
  }
  return list;
}

/* A hint on what can be typed instead of path. */
static const char *editions_near(struct arena *arena, const char *path) {
  const char *places[] = {path, parent_of(arena, path), "rules", "../rules", "../../rules"};
  for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
    const char *list = places[i] ? editions_in(arena, places[i]) : NULL;
    if (list != NULL) return arena_printf(arena, "editions there are: %s", list);
  }
  return "an edition is a folder with a file edition.lua, such as rules/2024";
}

/* The same for the path of a file: its folder, where that is an edition. */
static const char *instead_of_file(struct arena *arena, const char *path) {
  const char *folder = parent_of(arena, path);
  if (folder == NULL) folder = ".";
  bool edition = file_kind(file_join(arena, folder, "edition.lua")) == FILE_REGULAR;
  return edition ? arena_printf(arena, "write %s", folder) : editions_near(arena, path);
}

/* --- the folder -------------------------------------------------------------------------- */

static const char *without_slashes(struct arena *arena, const char *path) {
  size_t length = strlen(path);
  while (length > 1 && path[length - 1] == '/') length--;
  return arena_copy_length(arena, path, length);
}

static bool is_edition(struct arena *arena, const char *path, struct diags *diags) {
  struct place nowhere = {0}, folder = {.path = path};
  enum file_kind kind = file_kind(path);
  if (kind == FILE_FOLDER) {
    if (file_kind(file_join(arena, path, "edition.lua")) != FILE_ABSENT) return true;
    diag_add(diags, folder, editions_near(arena, path), EDITION_FILE_ABSENT);
  } else if (kind == FILE_ABSENT) {
    diag_add(diags, nowhere, editions_near(arena, path), NO_FOLDER, path);
  } else {
    diag_add(diags, nowhere, instead_of_file(arena, path), NO_FOLDER_BUT_FILE, path);
  }
  return false;
}

bool home_find(struct arena *arena, const char *path, struct home *home,
               struct diags *diags) {
  char real[PATH_MAX];
  *home = (struct home){.path = without_slashes(arena, path)};
  if (!is_edition(arena, home->path, diags)) return false;
  if (realpath(home->path, real) == NULL) {
    diag_add(diags, (struct place){.path = home->path}, NULL, RULE_UNREADABLE,
             strerror(errno));
    return false;
  }
  settle(arena, real, home);
  return true;
}
