/* All that is to be written is made before anything comes to its place, so that what goes
 * wrong while it is made leaves the earlier reports as they were. */
#include <stdio.h>

#include "base/file.h"
#include "base/file_set.h"
#include "cmd/frozen.h"
#include "cmd/messages.h"
#include "cmd/output.h"
#include "cmd/study.h"

enum { REPORTS_NONE, REPORTS_RANKING, REPORTS_ALL, REPORTS_BY_SIZE };
enum { UNITS_FOR_ALL_REPORTS = 10000 };

static const struct report_options exact = {LANGUAGE_DE, NO_DECIMALS};

static void ranking_file(const struct result *result, struct buf *out) {
  ranking_csv(result, &exact, out);
}

static void result_file(const struct result *result, struct buf *out) {
  ranking_json(result, &exact, out);
}

/* The files under reports/<edition>/, and from which --reports on they are written. */
static const struct report_file {
  const char *name;
  int from;
  void (*write)(const struct result *result, struct buf *out);
} report_files[] = {
  {"ranking.csv", REPORTS_RANKING, ranking_file},
  {"scores.csv", REPORTS_ALL, scores_csv},
  {"result.json", REPORTS_ALL, result_file},
};

static int reports_wanted(const struct command *command, const struct result *result) {
  int wanted = command_choice(command, OPTION_REPORTS, REPORTS_BY_SIZE);
  if (wanted != REPORTS_BY_SIZE) return wanted;
  return result->units <= UNITS_FOR_ALL_REPORTS ? REPORTS_ALL : REPORTS_RANKING;
}

static const char *reports_folder(struct command *command, const struct tree *tree) {
  return file_join(command->arena, file_join(command->arena, tree->root, "reports"),
                   tree->edition);
}

static bool put_in_place(struct command *command, struct file_set *set) {
  const char *why, *which;
  if (file_set_commit(set, &why, &which)) return true;
  diag_add(command->diags, (struct place){.path = which},
           "--reports none prints the ranking without writing files", REPORT_NOT_WRITTEN,
           why);
  return false;
}

static bool write_reports(struct command *command, const struct result *result,
                          const char *folder) {
  int wanted = reports_wanted(command, result);
  if (wanted == REPORTS_NONE) return false;
  struct file_set *set = file_set_new();
  for (size_t i = 0; i < sizeof report_files / sizeof *report_files; i++) {
    const struct report_file *file = &report_files[i];
    if (file->from <= wanted)
      file->write(result, file_set_open(set, file_join(command->arena, folder, file->name)));
  }
  bool ok = put_in_place(command, set);
  file_set_free(set);
  return ok;
}

static void print(struct command *command, const struct result *result) {
  static ranking_writer *const writers[] = {ranking_table, ranking_csv, ranking_json};
  struct report_options options = output_options(command);
  const char *folder = reports_folder(command, result->tree);
  struct buf out = {0};
  writers[command_choice(command, OPTION_FORMAT, 0)](result, &options, &out);
  bool written = write_reports(command, result, folder);
  output_result(command, &out);
  if (written) fprintf(stderr, "reports written to %s\n", folder);
}

int verb_run(struct command *command) {
  struct study study;
  bool ok = study_open(&study, command, STUDY_RESULT);
  if (command->option[OPTION_LOCKED] != NULL) ok = frozen_holds(&study, command);
  if (ok) print(command, study.result);
  study_close(&study);
  return command_exit(command);
}
