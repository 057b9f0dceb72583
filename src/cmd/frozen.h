/* A frozen edition: its lock file, and what lies between it and the edition as it is. */
#ifndef SCIRULES_CMD_FROZEN_H
#define SCIRULES_CMD_FROZEN_H

#include "analysis/lock.h"
#include "cmd/command.h"
#include "cmd/study.h"
#include "rules/home.h"

struct frozen {
  struct home home;
  const char *edition;                         /* its folder from the project root */
  const char *path;                            /* of the lock file, as seen from here */
  struct lock *locked;                         /* NULL: not read */
};

/* Finds the edition in the command's first argument. False with a finding. Freed by
 * frozen_close in either case. */
bool frozen_find(struct frozen *frozen, struct command *command);

/* The same, and reads its lock file; none is a finding of class DIAG_USAGE. */
bool frozen_open(struct frozen *frozen, struct command *command);
void frozen_close(struct frozen *frozen);

/* The edition as it is now: the files that the study read and, where it was calculated, its
 * results; of files that are locked and were not read what is on the disk. Freed by
 * lock_free. */
struct lock *frozen_now(const struct frozen *frozen, const struct study *study);

/* Whether all that the study read can be named in a lock; findings if not. */
bool frozen_allows(const struct study *study, struct command *command);

/* What changed, as findings at the files concerned. */
void frozen_report(const struct frozen *frozen, const struct drift *drift,
                   struct command *command);

bool frozen_same_inputs(const struct drift *drift);   /* results aside */

/* run --locked: whether the study was calculated and is as it was frozen; findings if it is
 * not. */
bool frozen_holds(const struct study *study, struct command *command);

#endif
