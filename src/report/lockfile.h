/* A lock as a file: text that sha256sum -c reads too, from the project root.
 *
 *   # what this is, how to check it, which engine made it
 *   <64 hexadecimal digits>  <path from the project root>
 *   # | <a line of ranking.csv>
 *
 * Lines that begin with # are comments, but for the engine's and the ranking's. Whoever
 * locks the same edition gets the same bytes, from any folder.
 */
#ifndef SCIRULES_REPORT_LOCKFILE_H
#define SCIRULES_REPORT_LOCKFILE_H

#include "analysis/lock.h"
#include "base/diag.h"

/* Appends the sorted lock; edition is its folder from the project root. */
void lockfile_write(const struct lock *lock, const char *edition, struct buf *out);

/* The lock that text says, sorted; path is what findings call it, results the folder of the
 * edition's results from the project root. NULL with a finding. */
struct lock *lockfile_read(const struct buf *text, const char *path, const char *results,
                           struct diags *diags);

/* Takes the bytes of ranking.csv into the lock, and what they say of the units: false where
 * they are no ranking. */
bool lockfile_rank(struct lock *lock, struct buf *ranking);

/* Whether path can stand in a lock: below the project root, without control characters. */
bool lockfile_allows(const char *path);

#endif
