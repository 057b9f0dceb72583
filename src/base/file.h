/* Files: read whole, listed in byte order. How they are written: file_set.h. */
#ifndef SCIRULES_BASE_FILE_H
#define SCIRULES_BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/buf.h"

enum file_kind { FILE_ABSENT, FILE_REGULAR, FILE_FOLDER, FILE_OTHER };

/* Follows links; never blocks. What is there and cannot be looked at, such as a link that
 * leads nowhere, is FILE_OTHER: absent is only what is surely not there. */
enum file_kind file_kind(const char *path);

/* The same, and whether path itself is a link. */
enum file_kind file_look(const char *path, bool *is_link);

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

/* The folder that path stands in, in arena; "" for the working directory. */
char *file_folder(struct arena *arena, const char *path);

/* Writes all bytes to an open file. False with errno. */
bool file_put(int file, const char *bytes, size_t length);

#endif
