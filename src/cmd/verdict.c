#include "cmd/verdict.h"

#include "cmd/output.h"

int verdict(struct command *command, struct findings *findings) {
  static findings_writer *const writers[] = {
    findings_text, findings_json, findings_github, findings_junit,
  };
  struct diags *diags = command->diags;
  bool wrong = diags_count(diags, DIAG_ERROR) + diags_count(diags, DIAG_WARNING) > 0;
  struct buf out = {0};
  writers[command_choice(command, OPTION_FINDINGS, 0)](findings, diags, &out);
  findings_free(findings);
  diags_clear(diags);
  return output_result(command, &out) ? wrong : command_exit(command);
}
