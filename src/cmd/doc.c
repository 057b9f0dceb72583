#include "cmd/output.h"
#include "cmd/study.h"
#include "report/handbook.h"

int verb_doc(struct command *command) {
  struct study study;
  if (study_open(&study, command, STUDY_RULES)) {
    struct buf out = {0};
    handbook(study.tree, (enum page_format)command_choice(command, OPTION_PAGE, PAGE_MARKDOWN),
             output_options(command).language, &out);
    output_result(command, &out);
  }
  study_close(&study);
  return command_exit(command);
}
