#include "cmd/output.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
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

static bool write_all(FILE *out, const struct buf *result) {
  bool ok = fwrite(buf_text(result), 1, result->length, out) == result->length;
  return fflush(out) == 0 && ok;
}

static bool to_stdout(struct command *command, const struct buf *result) {
  errno = 0;
  return write_all(stdout, result) || no_output(command, NULL, errno);
}

static bool to_device(struct command *command, const char *path, const struct buf *result) {
  FILE *out = fopen(path, "wb");
  if (out == NULL) return no_output(command, path, errno);
  bool ok = write_all(out, result);
  int why = errno;
  fclose(out);
  return ok || no_output(command, path, why);
}

static bool to_file(struct command *command, const char *path, const struct buf *result) {
  const char *why, *which;
  struct file_set *set = file_set_new();
  char *target = realpath(path, NULL);
  bool ok = file_set_add(set, target ? target : path, result, &why) &&
            file_set_commit(set, &why, &which);
  if (!ok)
    diag_add(command->diags, (struct place){.path = path}, NULL, REPORT_NOT_WRITTEN, why);
  file_set_free(set);
  free(target);
  return ok;
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
