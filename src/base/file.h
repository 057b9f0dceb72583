/* Files: read whole, written whole or not at all, listed in byte order. */
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

/* Files that are written together, each whole or not at all.
 *
 * Nothing is touched before commit, which writes all files beside their places and then
 * renames them one right after the other. Whoever opens a place, at any time, sees the whole
 * old file or the whole new one. That a new file stands beside an old one is a matter of
 * microseconds, unless the program is killed just then or a rename fails. Once anything is on
 * disk no memory is asked for, so that a program out of memory leaves nothing behind. Two
 * programs that write the same files take turns.
 *
 * After a failure nothing is left beside the places. What a killed program leaves there,
 * under the names .NAME.scirules-new and .NAME.scirules-lock, the next one clears away. The
 * files are not forced to the disk: after a power cut they are what the file system makes of
 * them. */
struct file_set;

struct file_set *file_set_new(void);

/* Takes the content, which is {0} then, for the place path, where a link is replaced and not
 * followed. False with *why where path is a folder. */
bool file_set_add(struct file_set *set, const char *path, struct buf *content,
                  const char **why);

/* Writes the set, once, and makes the folders that are missing. False with *why and the
 * place that failed, which the set owns. */
bool file_set_commit(struct file_set *set, const char **why, const char **which);
void file_set_free(struct file_set *set);      /* NULL is allowed */

#endif
