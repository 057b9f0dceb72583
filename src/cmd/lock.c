/* The lock file goes to its place in the edition's folder, whole or not at all; a link or a
 * pipe that a stranger's edition holds there is replaced, not followed. */
#include <stdio.h>

#include "base/file_set.h"
#include "cmd/frozen.h"
#include "cmd/messages.h"
#include "report/lockfile.h"

static void say(const struct frozen *frozen, const struct lock *lock) {
  fprintf(stderr, "%s: %zu rule files, %zu data files and %zu results locked\n",
          frozen->path, lock_count(lock, LOCKED_RULE), lock_count(lock, LOCKED_DATA),
          lock_count(lock, LOCKED_RESULT));
}

static bool write_file(const struct frozen *frozen, const struct buf *content,
                       struct command *command) {
  const char *why;
  if (file_write(frozen->path, content, &why)) return true;
  diag_add(command->diags, (struct place){.path = frozen->path}, NULL, REPORT_NOT_WRITTEN,
           why);
  return false;
}

static void write_lock(const struct frozen *frozen, const struct study *study,
                       struct command *command) {
  struct lock *lock = frozen_now(frozen, study);
  struct buf out = {0};
  lockfile_write(lock, frozen->edition, &out);
  if (write_file(frozen, &out, command)) say(frozen, lock);
  buf_free(&out);
  lock_free(lock);
}

int verb_lock(struct command *command) {
  struct study study;
  struct frozen frozen;
  if (study_open(&study, command, STUDY_RESULT) && frozen_find(&frozen, command) &&
      frozen_allows(&study, command))
    write_lock(&frozen, &study, command);
  study_close(&study);
  return command_exit(command);
}
