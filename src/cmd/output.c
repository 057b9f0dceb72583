#include "cmd/output.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/file_set.h"
#include "base/text.h"
#include "cmd/messages.h"

struct report_options output_options(const struct command *command) {
  return (struct report_options){
    .language = (enum language)command_choice(command, OPTION_LANG, LANGUAGE_DE),
    .decimals = command_number(command, OPTION_DECIMALS, NO_DECIMALS),
  };
}

/* Nothing is said of a reader that has seen enough; the exit code tells. */
static bool no_output(struct command *command, const char *path, int why) {
  if (why == EPIPE) command->unread = true;
  else if (path == NULL)
    diag_add(command->diags, (struct place){0}, NULL, STDOUT_NOT_WRITTEN, strerror(why));
  else
    diag_add(command->diags, (struct place){.path = path}, NULL, REPORT_NOT_WRITTEN,
             strerror(why));
  return false;
}

/* Writes to an open file, which stays open; some file systems tell only on a close that
 * there was no room. */
static bool write_all(int file, const struct buf *result) {
  if (!file_put(file, buf_text(result), result->length)) return false;
  int copy = dup(file);
  return copy >= 0 && close(copy) == 0;
}

static bool to_stdout(struct command *command, const struct buf *result) {
  bool ok = fflush(stdout) == 0 && write_all(STDOUT_FILENO, result);
  return ok || no_output(command, NULL, errno);
}

static bool to_device(struct command *command, const char *path, const struct buf *result) {
  int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOCTTY | O_CLOEXEC, 0666);
  if (file < 0) return no_output(command, path, errno);
  bool ok = write_all(file, result);
  int why = errno;
  close(file);
  return ok || no_output(command, path, why);
}

/* What to do about a folder that is not there. */
static const char *folder_hint(struct arena *arena, const char *folder) {
  const char **names, *why, *missing = folder, *above = folder;
  size_t count = 0;
  for (; *above != '\0' && file_kind(above) != FILE_FOLDER; above = file_folder(arena, above))
    missing = above;
  const char *name = strrchr(missing, '/'), *near = NULL;
  if (file_kind(missing) != FILE_ABSENT)
    return arena_printf(arena, "'%s' is a file", missing);
  if (file_list(arena, above, &names, &count, &why))
    near = text_nearest(name ? name + 1 : missing, names, count);
  if (near == NULL) return "make it first, or choose another place";
  return arena_printf(arena, "did you mean '%s'?", file_join(arena, above, near));
}

/* Whether the folder that path stands in is there; a finding else. */
static bool has_folder(struct command *command, const char *path) {
  const char *folder = file_folder(command->arena, path);
  if (*folder == '\0' || file_kind(folder) == FILE_FOLDER) return true;
  diag_add(command->diags, (struct place){.path = path}, folder_hint(command->arena, folder),
           OUTPUT_NO_FOLDER, folder);
  return false;
}

static bool to_file(struct command *command, const char *path, const struct buf *result) {
  char real[PATH_MAX];
  const char *why, *target = realpath(path, real) ? real : path;
  if (!has_folder(command, target)) return false;
  if (file_write(target, result, &why)) return true;
  diag_add(command->diags, (struct place){.path = path}, NULL, REPORT_NOT_WRITTEN, why);
  return false;
}

bool output_result(struct command *command, struct buf *result) {
  const char *path = command->option[OPTION_OUTPUT];
  bool ok;
  if (path == NULL || strcmp(path, "-") == 0) ok = to_stdout(command, result);
  else if (file_kind(path) == FILE_OTHER) ok = to_device(command, path, result);
  else ok = to_file(command, path, result);
  buf_free(result);
  return ok;
}
