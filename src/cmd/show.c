#include "cmd/output.h"
#include "cmd/study.h"

int verb_show(struct command *command) {
  static node_writer *const writers[] = {node_table, node_csv, node_json};
  struct study study;
  uint32_t node;
  if (study_open(&study, command, STUDY_RESULT) &&
      study_node(&study, command, command->argument[1], &node)) {
    struct report_options options = output_options(command);
    struct buf out = {0};
    writers[command_choice(command, OPTION_FORMAT, 0)](study.tree, node, study.result,
                                                       &options, &out);
    output_result(command, &out);
  }
  study_close(&study);
  return command_exit(command);
}
