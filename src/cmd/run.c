/* All that is to be written is made before anything is written, so that what goes wrong while
 * it is made leaves the earlier reports as they were. */
#include <stdio.h>
#include <string.h>

#include "base/file.h"
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

static bool no_reports(struct command *command, const char *path, const char *why) {
  diag_add(command->diags, (struct place){.path = path},
           "--reports none prints the ranking without writing files", REPORT_NOT_WRITTEN,
           why);
  return false;
}

/* Puts the reports into the set. */
static bool make_reports(struct command *command, const struct result *result,
                         const char *folder, int wanted, struct file_set *set) {
  bool ok = true;
  for (size_t i = 0; ok && i < sizeof report_files / sizeof *report_files; i++) {
    const struct report_file *file = &report_files[i];
    if (file->from > wanted) continue;
    struct buf content = {0};
    const char *why, *path = file_join(command->arena, folder, file->name);
    file->write(result, &content);
    ok = file_set_add(set, path, &content, &why) || no_reports(command, path, why);
    buf_free(&content);
  }
  return ok;
}

static void write_reports(struct command *command, const char *folder,
                          struct file_set *set) {
  const char *why, *which;
  if (!file_set_commit(set, &why, &which)) no_reports(command, which, why);
  else fprintf(stderr, "reports written to %s\n", folder);
}

static const char *reports_folder(struct command *command, const struct tree *tree) {
  return file_join(command->arena, file_join(command->arena, tree->root, "reports"),
                   tree->edition);
}

static int reports_wanted(const struct command *command, const struct result *result) {
  int wanted = command_choice(command, OPTION_REPORTS, REPORTS_BY_SIZE);
  if (wanted != REPORTS_BY_SIZE) return wanted;
  return result->units <= UNITS_FOR_ALL_REPORTS ? REPORTS_ALL : REPORTS_RANKING;
}

static void print(struct command *command, const struct result *result) {
  static ranking_writer *const writers[] = {ranking_table, ranking_csv, ranking_json};
  struct report_options options = output_options(command);
  const char *folder = reports_folder(command, result->tree);
  int wanted = reports_wanted(command, result);
  struct file_set *reports = file_set_new();
  struct buf out = {0};
  writers[command_choice(command, OPTION_FORMAT, 0)](result, &options, &out);
  bool made = make_reports(command, result, folder, wanted, reports);
  output_result(command, &out);
  if (made && wanted != REPORTS_NONE) write_reports(command, folder, reports);
  file_set_free(reports);
}

int verb_run(struct command *command) {
  struct study study;
  bool ok = study_open(&study, command, STUDY_RESULT);
  if (command->option[OPTION_LOCKED] != NULL) ok = frozen_holds(&study, command);
  if (ok) print(command, study.result);
  study_close(&study);
  return command_exit(command);
}
