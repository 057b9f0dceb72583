#include "cmd/output.h"
#include "cmd/study.h"

int verb_list(struct command *command) {
  static list_writer *const writers[] = {list_table, list_csv, list_json};
  struct study study;
  uint32_t start = 0;
  if (study_open(&study, command, STUDY_RULES) &&
      (command->arguments < 2 ||
       study_node(&study, command, command->argument[1], &start))) {
    struct report_options options = output_options(command);
    unsigned depth = (unsigned)command_number(command, OPTION_DEPTH, ALL_LEVELS);
    struct buf out = {0};
    writers[command_choice(command, OPTION_FORMAT, 0)](study.tree, start, depth, &options,
                                                       &out);
    output_result(command, &out);
  }
  study_close(&study);
  return command_exit(command);
}
