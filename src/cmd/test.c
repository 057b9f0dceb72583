/* What the tests find is their result, so it goes to standard output. */
#include "cmd/luatests.h"
#include "cmd/output.h"
#include "rules/edition.h"

int verb_test(struct command *command) {
  struct study study;
  struct buf out = {0};
  size_t passed = 0, failed = 0;
  if (!study_open(&study, command, STUDY_RESULT)) {
    study_close(&study);
    return command_exit(command);
  }
  edition_examples(study.tree, study.data, &passed, &failed, command->diags);
  luatests_run(&study, command, &passed, &failed);
  diags_text(command->diags, &out);
  diags_clear(command->diags);
  buf_printf(&out, "%zu passed, %zu failed\n", passed, failed);
  bool written = output_result(command, &out);
  study_close(&study);
  return !written ? command_exit(command) : failed > 0;
}
