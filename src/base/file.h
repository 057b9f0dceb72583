/* Files: read whole, written whole or not at all, listed in byte order. */
#ifndef SCIRULES_BASE_FILE_H
#define SCIRULES_BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/buf.h"

enum file_kind { FILE_ABSENT, FILE_REGULAR, FILE_FOLDER, FILE_OTHER };

enum file_kind file_kind(const char *path);    /* follows links; never blocks */

/* Appends the content of a regular file to out. On failure false and *why is a constant
 * sentence piece such as "is not a regular file" or strerror's text. limit: largest size
 * in bytes, 0 for none. A file that changes its size while it is read is refused. */
bool file_read(const char *path, size_t limit, struct buf *out, const char **why);

/* Names in a folder that do not begin with a dot, sorted by bytes, in arena. False with
 * *why where the folder cannot be read. */
bool file_list(struct arena *arena, const char *folder, const char ***names,
               size_t *count, const char **why);

/* folder + "/" + name in arena; just name where folder is "" or ".". */
char *file_join(struct arena *arena, const char *folder, const char *name);

/* A set of files that is written together: each is staged under a temporary name beside
 * its place, and commit renames them all. Before commit nothing at the places changes;
 * drop removes what was staged. */
struct file_set;

struct file_set *file_set_new(void);
/* Creates missing folders of path. False with *why. */
bool file_set_add(struct file_set *set, const char *path, const struct buf *content,
                  const char **why);
bool file_set_commit(struct file_set *set, const char **why, const char **which);
void file_set_free(struct file_set *set);      /* drops what was not committed */

#endif
