/* What the tests find is their result, so it goes to standard output. An edition whose rules
 * or data are wrong is a finding too, and the only one: nothing of it can be tested. */
#include "cmd/luatests.h"
#include "cmd/output.h"
#include "rules/edition.h"

/* Prints the findings and what came of it; the exit code. */
static int conclude(struct command *command, const char *outcome) {
  size_t wrong = diags_count(command->diags, DIAG_ERROR) +
                 diags_count(command->diags, DIAG_WARNING);
  struct buf out = {0};
  diags_text(command->diags, &out);
  buf_puts(&out, outcome);
  diags_clear(command->diags);
  return output_result(command, &out) ? wrong > 0 : command_exit(command);
}

static int test_edition(struct study *study, struct command *command) {
  size_t passed = 0, failed = 0;
  edition_examples(study->tree, study->data, &passed, &failed, command->diags);
  luatests_run(study, command, &passed, &failed);
  return conclude(command, arena_printf(command->arena, "%zu passed, %zu failed\n", passed,
                                        failed));
}

int verb_test(struct command *command) {
  struct study study;
  int code = 2;
  if (study_open(&study, command, STUDY_RESULT)) code = test_edition(&study, command);
  else if (command_exit(command) != code) code = conclude(command, "nothing was tested\n");
  study_close(&study);
  return code;
}
