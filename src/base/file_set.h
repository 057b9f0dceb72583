/* Files that are written together, each whole or not at all.
 *
 * What is put into a file goes to disk beside its place as it is made; commit then renames
 * all files one right after the other. Whoever opens a place, at any time, sees the whole old
 * file or the whole new one. That a new file stands beside an old one is a matter of
 * microseconds, unless the program is killed just then or a rename fails. Two programs that
 * write the same files take turns.
 *
 * After a failure, and where the program ends before commit, nothing is left beside the
 * places. What a killed program leaves there, under the names .NAME.scirules-new and
 * .NAME.scirules-lock, the next one clears away. The files are not forced to the disk: after
 * a power cut they are what the file system makes of them. */
#ifndef SCIRULES_BASE_FILE_SET_H
#define SCIRULES_BASE_FILE_SET_H

#include <stdbool.h>

#include "base/buf.h"

struct file_set;

struct file_set *file_set_new(void);

/* Begins the file at path, makes the folders that are missing, and gives what to write to,
 * which is the set's and is good until the next call with the set. A link in the place is
 * replaced and not followed. What goes wrong is told by commit; until then what is written
 * is lost. */
struct buf *file_set_open(struct file_set *set, const char *path);

/* Puts all files in their places, once. False with *why, a constant sentence piece or
 * strerror's text, and *which, the place that failed first, which the set owns. */
bool file_set_commit(struct file_set *set, const char **why, const char **which);
void file_set_free(struct file_set *set);      /* NULL is allowed */

/* Writes one file so. False with *why. */
bool file_write(const char *path, const struct buf *content, const char **why);

#endif
