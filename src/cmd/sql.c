#include "cmd/output.h"
#include "cmd/study.h"
#include "report/sql.h"

int verb_sql(struct command *command) {
  struct study study;
  if (study_open(&study, command, STUDY_DATA)) {
    struct buf out = {0};
    struct sql_options options = {
      .dialect = &sql_dialect_table[command_choice(command, OPTION_DIALECT, 0)],
      .language = output_options(command).language,
      .load = command->option[OPTION_LOAD] != NULL,
    };
    if (sql_script(study.tree, study.data, &options, &out, command->diags))
      output_result(command, &out);
    buf_free(&out);
  }
  study_close(&study);
  return command_exit(command);
}
