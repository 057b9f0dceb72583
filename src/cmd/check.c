/* The findings of a check are its result, so they go to standard output. */
#include <stdio.h>

#include "cmd/output.h"
#include "cmd/study.h"

static void put_extent(const struct study *study, struct buf *out) {
  const struct tree *tree = study->tree;
  if (tree == NULL) return;
  buf_printf(out, "%s: %zu parameters", tree->path, tree->parameters);
  if (study->data != NULL) buf_printf(out, ", %zu units", study->data->units);
  buf_puts(out, ": ");
}

int verb_check(struct command *command) {
  struct study study;
  study_check(&study, command);
  size_t wrong = diags_count(command->diags, DIAG_ERROR) +
                 diags_count(command->diags, DIAG_WARNING);
  if (diags_exit_code(command->diags) == 2) return study_close(&study), 2;
  struct buf out = {0};
  diags_text(command->diags, &out);
  put_extent(&study, &out);
  diags_count_text(command->diags, true, &out);
  diags_clear(command->diags);
  bool written = output_result(command, &out);
  study_close(&study);
  return !written ? command_exit(command) : wrong > 0;
}
