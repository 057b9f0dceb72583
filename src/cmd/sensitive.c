#include "cmd/sensitive.h"

#include "cmd/output.h"
#include "report/sensitivity.h"

void sensitive_print(struct command *command, const struct sensitivity_study *study,
                     const struct sensitivity_sample *sample) {
  static sensitivity_writer *const writers[] = {sensitivity_table, sensitivity_csv,
                                                sensitivity_json};
  struct sensitivity_options options = {
    output_options(command),
    (enum sensitivity_rows)command_choice(command, OPTION_ROWS, ROWS_UNITS)};
  struct sensitivity *sensitivity = sensitivity_new(study, sample);
  struct buf out = {0};
  writers[command_choice(command, OPTION_FORMAT, 0)](sensitivity, &options, &out);
  output_result(command, &out);
  sensitivity_free(sensitivity);
}
