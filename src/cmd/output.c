#include "cmd/output.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "cmd/messages.h"

struct report_options output_options(const struct command *command) {
  return (struct report_options){
    .language = (enum language)command_choice(command, OPTION_LANG, LANGUAGE_DE),
    .decimals = command_number(command, OPTION_DECIMALS, NO_DECIMALS),
  };
}

static bool to_stdout(struct command *command, const struct buf *result) {
  bool ok = fwrite(buf_text(result), 1, result->length, stdout) == result->length;
  if (fflush(stdout) == 0 && ok) return true;
  diag_add(command->diags, (struct place){0}, NULL, STDOUT_NOT_WRITTEN, strerror(errno));
  return false;
}

static bool to_file(struct command *command, const char *path, const struct buf *result) {
  const char *why, *which;
  struct file_set *set = file_set_new();
  bool ok = file_set_add(set, path, result, &why) && file_set_commit(set, &why, &which);
  if (!ok)
    diag_add(command->diags, (struct place){.path = path}, NULL, REPORT_NOT_WRITTEN, why);
  file_set_free(set);
  return ok;
}

bool output_result(struct command *command, struct buf *result) {
  const char *path = command->option[OPTION_OUTPUT];
  bool ok = path ? to_file(command, path, result) : to_stdout(command, result);
  buf_free(result);
  return ok;
}
