/* One folder of an edition: which files in it are parameters, which folders are groups. */
#ifndef SCIRULES_RULES_FOLDER_H
#define SCIRULES_RULES_FOLDER_H

#include "base/map.h"
#include "rules/rule.h"

struct folder_entry {
  const char *name;                            /* short name: "ladepunkte" */
  const char *path;                            /* of the file or the folder */
  bool is_group;
};

struct folder {
  const char *path;
  struct folder_entry *entry;                  /* by name, in byte order */
  size_t entries;
  struct map place;                            /* position of an entry by its name */
  struct map refused;                          /* names of what cannot be a node, or is listed
                                                  and not there */
};

/* Reads the folder, in the tree's arena. Files that do not end in .lua and names that begin
 * with a dot are left out; so are the files that are no nodes: group.lua, or in the root
 * folder edition.lua, sources.lua, uncertainty.lua. Findings for what cannot be a node: it is
 * among the refused then. */
void folder_read(struct reader *reader, const char *path, bool is_root,
                 struct folder *folder);

/* Adds an entry behind the others; there is room for as many as the folder has. */
void folder_put(struct folder *folder, const struct folder_entry *entry);

/* The entry of that name, NULL where there is none. */
const struct folder_entry *folder_find(const struct folder *folder, const char *name);

/* Whether something of that name is there and was refused. */
bool folder_refused(const struct folder *folder, const char *name);

/* Whether the entry is a folder with neither rule files nor folders in it. */
bool folder_is_bare(struct arena *arena, const struct folder_entry *entry);

/* The file NAME.lua or folder NAME in folder or below it, in arena; NULL where there is
 * none. Links and names that begin with a dot are left out. */
const char *folder_seek(struct arena *arena, const char *folder, const char *name);

/* Whether path is a regular file inside the edition, links followed; a finding else. A file
 * that is not there is none, without a finding. */
bool folder_has_file(struct reader *reader, const char *path);

#endif
