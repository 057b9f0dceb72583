/* A link is followed where it leads to a file inside the edition: a rule may be written once
 * and stand in two groups. Everything else that is not a plain file or folder is refused by
 * name before it is opened, since opening a pipe would wait for ever. */
#include "rules/folder.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/text.h"
#include "rules/formula.h"
#include "rules/messages.h"

/* --- what a path is ---------------------------------------------------------------------- */

static bool is_link(const char *path) {
  bool link;
  file_look(path, &link);
  return link;
}

/* Whether the link leads to a file inside the edition. */
static bool link_allowed(struct reader *reader, const char *path) {
  char target[PATH_MAX], inside[PATH_MAX];
  struct place place = {.path = path};
  if (realpath(path, target) == NULL || realpath(reader->tree->path, inside) == NULL) {
    diag_add(reader->diags, place, NULL, RULE_UNREADABLE,
             errno == ENOENT || errno == ELOOP ? "it is a link that leads nowhere" : strerror(errno));
    return false;
  }
  size_t length = strlen(inside);
  bool within = strncmp(target, inside, length) == 0 &&
                (target[length] == '/' || target[length] == '\0');
  if (!within)
    diag_add(reader->diags, place, NULL, RULE_LINK_OUT, target);
  else if (file_kind(target) == FILE_FOLDER)
    diag_add(reader->diags, place, RULE_LINK_FOLDER_HINT, RULE_LINK_FOLDER, target);
  else
    return true;
  return false;
}

bool folder_has_file(struct reader *reader, const char *path) {
  bool link;
  enum file_kind kind = file_look(path, &link);
  if (link && !link_allowed(reader, path)) return false;
  if (kind == FILE_FOLDER)
    diag_add(reader->diags, (struct place){.path = path}, NULL, RULE_NOT_REGULAR, "a folder");
  else if (kind == FILE_OTHER)
    diag_add(reader->diags, (struct place){.path = path}, NULL, RULE_NOT_REGULAR,
             "neither file nor folder");
  return kind == FILE_REGULAR;
}

/* --- names ------------------------------------------------------------------------------- */

static bool is_formula_function(const char *name) {
  for (const char *const *function = formula_functions(); *function; function++)
    if (strcmp(*function, name) == 0) return true;
  return false;
}

static bool name_allowed(struct reader *reader, const char *name, const char *path) {
  struct place place = {.path = path};
  if (is_formula_function(name))
    diag_add(reader->diags, place, NODE_NAME_FUNCTION_HINT, NODE_NAME, name);
  else if (!text_is_name(name))
    diag_add(reader->diags, place, NODE_NAME_HINT, NODE_NAME, name);
  else if (strlen(name) > NODE_NAME_LONGEST)
    diag_add(reader->diags, place, NULL, NODE_NAME_LONG, strlen(name), NODE_NAME_LONGEST);
  else
    return true;
  return false;
}

/* The files of a folder that are no nodes. */
static bool is_special(const char *name, bool is_root) {
  if (!is_root) return strcmp(name, "group.lua") == 0;
  return strcmp(name, "edition.lua") == 0 || strcmp(name, "sources.lua") == 0 ||
         strcmp(name, "uncertainty.lua") == 0;
}

/* Length of a file's name without ".lua", 0 where it does not end so. */
static size_t stem(const char *name) {
  size_t length = strlen(name);
  return length > 4 && strcmp(name + length - 4, ".lua") == 0 ? length - 4 : 0;
}

/* --- entries ----------------------------------------------------------------------------- */

static bool group_allowed(struct reader *reader, const char *name, const char *path) {
  if (is_link(path)) return link_allowed(reader, path);
  return name_allowed(reader, name, path);
}

static bool take(struct reader *reader, struct folder *folder, const char *name) {
  struct folder_entry *entry = &folder->entry[folder->entries];
  size_t length = stem(name);
  entry->path = file_join(reader->arena, folder->path, name);
  entry->is_group = length == 0;
  entry->name = length > 0 ? arena_copy_length(reader->arena, name, length) : name;
  if (entry->is_group && file_kind(entry->path) != FILE_FOLDER) return false;
  bool allowed = entry->is_group ? group_allowed(reader, name, entry->path)
                                 : folder_has_file(reader, entry->path) &&
                                       name_allowed(reader, entry->name, entry->path);
  if (!allowed) map_put(&folder->refused, entry->name, 0);
  return allowed;
}

static int by_name(const void *left, const void *right) {
  const struct folder_entry *a = left, *b = right;
  int order = strcmp(a->name, b->name);
  return order != 0 ? order : a->is_group - b->is_group;
}

/* Leaves out the folder x where there is a file x.lua too. */
static void refuse_twins(struct reader *reader, struct folder *folder) {
  size_t kept = 0;
  for (size_t i = 0; i < folder->entries; i++) {
    struct folder_entry *last = kept > 0 ? &folder->entry[kept - 1] : NULL;
    if (last != NULL && strcmp(last->name, folder->entry[i].name) == 0)
      diag_add(reader->diags, (struct place){.path = last->path}, NULL, NODE_TWICE,
               folder->entry[i].path);
    else
      folder->entry[kept++] = folder->entry[i];
  }
  folder->entries = kept;
  for (size_t i = 0; i < kept; i++)
    map_put(&folder->place, folder->entry[i].name, (uint32_t)i);
}

void folder_read(struct reader *reader, const char *path, bool is_root,
                 struct folder *folder) {
  const char **names, *why;
  size_t count;
  *folder = (struct folder){
    .path = path, .place = map_new(reader->arena), .refused = map_new(reader->arena),
  };
  if (!file_list(reader->arena, path, &names, &count, &why)) {
    diag_add(reader->diags, (struct place){.path = path}, NULL, RULE_UNREADABLE, why);
    return;
  }
  folder->entry = arena_new_array(reader->arena, count, struct folder_entry);
  for (size_t i = 0; i < count; i++)
    if (!is_special(names[i], is_root) && take(reader, folder, names[i])) folder->entries++;
  qsort(folder->entry, folder->entries, sizeof *folder->entry, by_name);
  refuse_twins(reader, folder);
}

const struct folder_entry *folder_find(const struct folder *folder, const char *name) {
  uint32_t at = map_get(&folder->place, name, strlen(name));
  return at == MAP_NONE ? NULL : &folder->entry[at];
}

bool folder_refused(const struct folder *folder, const char *name) {
  return map_get(&folder->refused, name, strlen(name)) != MAP_NONE;
}

void folder_put(struct folder *folder, const struct folder_entry *entry) {
  map_put(&folder->place, entry->name, (uint32_t)folder->entries);
  folder->entry[folder->entries++] = *entry;
}

bool folder_is_bare(struct arena *arena, const struct folder_entry *entry) {
  const char **names, *why;
  size_t count;
  if (!entry->is_group || !file_list(arena, entry->path, &names, &count, &why)) return false;
  for (size_t i = 0; i < count; i++)
    if (stem(names[i]) > 0 ||
        file_kind(file_join(arena, entry->path, names[i])) == FILE_FOLDER)
      return false;
  return true;
}

static const char *seek(struct arena *arena, const char *folder, const char *name,
                        int levels) {
  const char **names, *why, *found = NULL;
  size_t count;
  if (levels == 0 || !file_list(arena, folder, &names, &count, &why)) return NULL;
  for (size_t i = 0; i < count && found == NULL; i++) {
    const char *path = file_join(arena, folder, names[i]);
    size_t length = stem(names[i]) ? stem(names[i]) : strlen(names[i]);
    if (names[i][0] == '.' || is_link(path)) continue;
    if (strlen(name) == length && strncmp(names[i], name, length) == 0) found = path;
    else if (file_kind(path) == FILE_FOLDER) found = seek(arena, path, name, levels - 1);
  }
  return found;
}

const char *folder_seek(struct arena *arena, const char *folder, const char *name) {
  return seek(arena, folder, name, GROUPS_DEEPEST);
}
