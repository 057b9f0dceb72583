/* A frozen edition: the digests of its rules, its data and its results, and its ranking.
 *
 * The same structure is made of a lock file and of an edition as it is now; a drift is what
 * lies between the two. Paths start at the project root, with '/' between their parts.
 */
#ifndef SCIRULES_ANALYSIS_LOCK_H
#define SCIRULES_ANALYSIS_LOCK_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/hash.h"

enum locked_kind { LOCKED_RULE, LOCKED_DATA, LOCKED_RESULT };

struct locked_file {
  enum locked_kind kind;
  const char *path;
  char sha256[HASH_ROOM];                      /* "": it is there and cannot be read */
  bool unread;                                 /* there, but not read by the edition */
};

/* Where a unit stands: a row of the ranking. */
struct standing {
  const char *key, *name;
  double rank;                                 /* NaN: none */
  double *score;                               /* by column of the lock; NaN: missing */
};

struct lock {
  struct arena *arena;                         /* all that is below, but ranking's bytes */
  const char *engine;                          /* "scirules 0.1.0" */
  struct locked_file *file;                    /* by kind and path, once sorted */
  size_t files, room_files;
  struct buf ranking;                          /* ranking.csv, byte for byte; empty: none */
  const char **column;                         /* "score", then the root's children */
  size_t columns;
  struct standing *unit;                       /* best first */
  size_t units, room_units;
};

struct lock *lock_new(void);
void lock_free(struct lock *lock);             /* NULL is allowed */

/* Adds a file; path is copied, sha256 may be "". */
struct locked_file *lock_add(struct lock *lock, enum locked_kind kind, const char *path,
                             const char *sha256);

/* Sorts the files by kind and path; of files with one path one stays. */
void lock_sort(struct lock *lock);

/* The file of that path, NULL: none. */
const struct locked_file *lock_find(const struct lock *lock, const char *path);

size_t lock_count(const struct lock *lock, enum locked_kind kind);

/* --- drift ------------------------------------------------------------------------------- */

enum change {
  CHANGE_CONTENT, CHANGE_UNREADABLE, CHANGE_UNREAD, CHANGE_REMOVED, CHANGE_ADDED
};

struct changed_file {
  enum locked_kind kind;
  enum change change;
  const char *path;                            /* borrowed from the locks */
};

/* A unit whose rank or score is another; NaN where it has none, or is not there. */
struct move {
  const char *key, *name;
  double rank_before, rank_now;
  double *before, *now;                        /* by column of the drift */
};

struct drift {
  struct arena *arena;
  struct changed_file *file;                   /* the locked ones first, then the added */
  size_t files;
  const char **column;                         /* those of both: "score", then children */
  size_t columns;
  struct move *move;                           /* who moved most in score first */
  size_t moves;
};

/* What differs between two sorted locks. complete: the edition of now was read whole and
 * calculated. Where it was not, what it did not read and what results it has says nothing.
 * Freed by drift_free; the locks must outlive it. */
struct drift *drift_find(const struct lock *locked, const struct lock *now, bool complete);
void drift_free(struct drift *drift);          /* NULL is allowed */

size_t drift_count(const struct drift *drift, enum locked_kind kind);

#endif
