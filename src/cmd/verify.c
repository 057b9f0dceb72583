/* What differs is the result of a verification, so it goes to standard output, beside the
 * errors of an edition that cannot be calculated any more: they stand in the same files.
 * Warnings and notes are for check; they were there when the edition was locked. */
#include "cmd/frozen.h"
#include "cmd/output.h"

static void keep_errors(struct command *command) {
  size_t count;
  const struct diag *list = diags_sorted(command->diags, &count);
  struct diags *errors = diags_new();
  for (size_t i = 0; i < count; i++)
    if (list[i].severity == DIAG_ERROR)
      diag_add(errors, list[i].place, list[i].hint, DIAG_ERROR, list[i].class, "%s",
               list[i].message);
  diags_free(command->diags);
  command->diags = errors;
}

static void put_same(const struct frozen *frozen, struct buf *out) {
  const struct lock *lock = frozen->locked;
  buf_printf(out, "%s is as it was locked: %zu rule files, %zu data files, %zu results\n",
             frozen->home.path, lock_count(lock, LOCKED_RULE),
             lock_count(lock, LOCKED_DATA), lock_count(lock, LOCKED_RESULT));
}

static void put_other(const struct frozen *frozen, const struct study *study,
                      const struct drift *drift, struct buf *out) {
  static const char *const outcome[2][3] = {
    {"is not as it was locked and cannot be calculated",
     "is not as it was locked and gives other results",
     "is not as it was locked, but gives the same results"},
    {"is as it was locked, but cannot be calculated",
     "is as it was locked, but gives other results", ""},
  };
  bool same_results = drift_count(drift, LOCKED_RESULT) == 0;
  int results = study->result == NULL ? 0 : same_results ? 2 : 1;
  buf_printf(out, "%s %s: ", frozen->home.path,
             outcome[frozen_same_inputs(drift)][results]);
}

static void put_moves(struct command *command, const struct drift *drift,
                      const struct tree *tree, struct buf *out) {
  struct report_options options = output_options(command);
  if (tree == NULL || drift->moves == 0) return;
  buf_putc(out, '\n');
  drift_table(drift, tree, &options, out);
  buf_putc(out, '\n');
}

static void compare(struct command *command, const struct frozen *frozen,
                    const struct study *study, struct buf *out) {
  struct lock *now = frozen_now(frozen, study);
  struct drift *drift = drift_find(frozen->locked, now, study->result != NULL);
  frozen_report(frozen, drift, command);
  if (diags_count(command->diags, DIAG_ERROR) == 0) put_same(frozen, out);
  else {
    diags_text(command->diags, out);
    put_moves(command, drift, study->tree, out);
    put_other(frozen, study, drift, out);
    diags_count_text(command->diags, false, out);
  }
  drift_free(drift);
  lock_free(now);
}

static void verify(struct command *command, struct buf *out) {
  struct frozen frozen;
  if (frozen_open(&frozen, command)) {
    struct study study;
    study_check(&study, command);
    keep_errors(command);
    compare(command, &frozen, &study, out);
    study_close(&study);
  } else {
    diags_text(command->diags, out);
    diags_count_text(command->diags, false, out);
  }
  frozen_close(&frozen);
}

int verb_verify(struct command *command) {
  struct buf out = {0};
  verify(command, &out);
  bool wrong = diags_count(command->diags, DIAG_ERROR) > 0;
  if (diags_exit_code(command->diags) == 2) return buf_free(&out), 2;
  diags_clear(command->diags);
  return output_result(command, &out) ? wrong : command_exit(command);
}
