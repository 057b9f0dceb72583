#include "analysis/explain.h"

#include "cmd/output.h"
#include "cmd/study.h"

static void print(struct command *command, const struct study *study, size_t unit,
                  uint32_t node) {
  static explanation_writer *const writers[] = {explanation_table, explanation_csv,
                                                explanation_json};
  struct report_options options = output_options(command);
  unsigned depth = (unsigned)command_number(command, OPTION_DEPTH, ALL_LEVELS);
  struct explanation *explanation = explain(study->result, unit, node, depth);
  struct buf out = {0};
  writers[command_choice(command, OPTION_FORMAT, 0)](explanation, &options, &out);
  explanation_free(explanation);
  output_result(command, &out);
}

int verb_explain(struct command *command) {
  struct study study;
  size_t unit;
  uint32_t node = 0;
  if (study_open(&study, command, STUDY_RESULT)) {
    bool found = study_unit(&study, command, command->argument[1], &unit);
    if (command->arguments > 2)
      found = study_node(&study, command, command->argument[2], &node) && found;
    if (found) print(command, &study, unit, node);
  }
  study_close(&study);
  return command_exit(command);
}
