#include <stdio.h>
#include <string.h>

#include "base/file.h"
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

static void report_failure(struct command *command, const char *path, const char *why) {
  diag_add(command->diags, (struct place){.path = path},
           "--reports none prints the ranking without writing files", REPORT_NOT_WRITTEN,
           why);
}

static bool stage_reports(struct command *command, const struct result *result,
                          const char *folder, int wanted, struct file_set *set) {
  struct buf content = {0};
  bool ok = true;
  for (size_t i = 0; ok && i < sizeof report_files / sizeof *report_files; i++) {
    const struct report_file *file = &report_files[i];
    if (file->from > wanted) continue;
    const char *why, *path = file_join(command->arena, folder, file->name);
    buf_clear(&content);
    file->write(result, &content);
    ok = file_set_add(set, path, &content, &why);
    if (!ok) report_failure(command, path, why);
  }
  buf_free(&content);
  return ok;
}

static bool write_reports(struct command *command, const struct result *result,
                          int wanted) {
  const struct tree *tree = result->tree;
  const char *why, *which;
  const char *folder = file_join(command->arena,
                                 file_join(command->arena, tree->root, "reports"),
                                 tree->edition);
  struct file_set *set = file_set_new();
  bool ok = stage_reports(command, result, folder, wanted, set);
  if (ok && !file_set_commit(set, &why, &which)) {
    report_failure(command, which, why);
    ok = false;
  }
  file_set_free(set);
  if (ok) fprintf(stderr, "reports written to %s\n", folder);
  return ok;
}

static int reports_wanted(const struct command *command, const struct result *result) {
  int wanted = command_choice(command, OPTION_REPORTS, REPORTS_BY_SIZE);
  if (wanted != REPORTS_BY_SIZE) return wanted;
  return result->units <= UNITS_FOR_ALL_REPORTS ? REPORTS_ALL : REPORTS_RANKING;
}

int verb_run(struct command *command) {
  static ranking_writer *const writers[] = {ranking_table, ranking_csv, ranking_json};
  struct study study;
  if (study_open(&study, command, STUDY_RESULT)) {
    struct report_options options = output_options(command);
    struct buf out = {0};
    writers[command_choice(command, OPTION_FORMAT, 0)](study.result, &options, &out);
    output_result(command, &out);
    int wanted = reports_wanted(command, study.result);
    if (wanted != REPORTS_NONE) write_reports(command, study.result, wanted);
  }
  study_close(&study);
  return command_exit(command);
}
