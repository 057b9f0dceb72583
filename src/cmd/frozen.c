/* Files are told apart by their path from the project root, which is the same from every
 * folder; findings name them as they are seen from here. */
#include "cmd/frozen.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/version.h"
#include "cmd/messages.h"
#include "report/lockfile.h"
#include "report/report.h"

#define ENGINE "scirules " SCIRULES_VERSION

/* --- places ------------------------------------------------------------------------------ */

/* The edition's folder from the project root; NULL where it does not lie there. */
static const char *edition_folder(struct arena *arena, const struct home *home) {
  char root[PATH_MAX], edition[PATH_MAX];
  if (realpath(*home->root ? home->root : ".", root) == NULL ||
      realpath(home->path, edition) == NULL)
    return NULL;
  size_t length = strcmp(root, "/") == 0 ? 0 : strlen(root);
  bool below = strncmp(edition, root, length) == 0 && edition[length] == '/';
  return below ? arena_copy(arena, edition + length + 1) : NULL;
}

/* The rest of path behind folder and a slash; NULL where it does not lie there. */
static const char *behind(struct arena *arena, const char *path, const char *folder) {
  const char *inside = file_join(arena, folder, "");
  size_t length = strlen(inside);
  return strncmp(path, inside, length) == 0 ? path + length : NULL;
}

static const char *results_folder(const struct frozen *frozen, struct arena *arena) {
  return file_join(arena, "reports", frozen->home.edition);
}

/* A path from the project root as it is seen from here. */
static const char *seen(const struct frozen *frozen, struct arena *arena,
                        const char *path) {
  const char *rule = behind(arena, path, frozen->edition);
  return rule != NULL ? file_join(arena, frozen->home.path, rule)
                      : file_join(arena, frozen->home.root, path);
}

/* --- the lock file ----------------------------------------------------------------------- */

bool frozen_find(struct frozen *frozen, struct command *command) {
  *frozen = (struct frozen){0};
  if (!home_find(command->arena, command->argument[0], &frozen->home, command->diags))
    return false;
  frozen->path = file_join(command->arena, frozen->home.path, "edition.lock");
  frozen->edition = edition_folder(command->arena, &frozen->home);
  if (frozen->edition != NULL) return true;
  diag_add(command->diags, (struct place){.path = frozen->home.path},
           LOCK_EDITION_OUTSIDE_HINT, LOCK_EDITION_OUTSIDE);
  return false;
}

bool frozen_open(struct frozen *frozen, struct command *command) {
  struct buf text = {0};
  const char *why;
  if (!frozen_find(frozen, command)) return false;
  const char *hint = arena_printf(command->arena, "'scirules lock %s' writes it",
                                  command->argument[0]);
  if (file_kind(frozen->path) == FILE_ABSENT)
    diag_add(command->diags, (struct place){0}, hint, NO_LOCK, frozen->path);
  else if (!file_read(frozen->path, 0, &text, &why))
    diag_add(command->diags, (struct place){.path = frozen->path}, NULL, LOCK_UNREADABLE,
             why);
  else
    frozen->locked = lockfile_read(&text, frozen->path,
                                   results_folder(frozen, command->arena), command->diags);
  buf_free(&text);
  return frozen->locked != NULL;
}

void frozen_close(struct frozen *frozen) {
  lock_free(frozen->locked);
}

/* --- the edition as it is ---------------------------------------------------------------- */

/* Whether a file can be named in a lock, by this path from the project root. */
static bool has_name(const char *path) {
  return path != NULL && lockfile_allows(path);
}

static void add_rules(struct lock *now, const struct frozen *frozen,
                      const struct tree *tree) {
  for (size_t i = 0; i < tree->reads; i++) {
    const struct file_hash *read = &tree->read[i];
    const char *rule = behind(now->arena, read->path, tree->path);
    const char *other = behind(now->arena, read->path, tree->root);
    if (rule != NULL)
      lock_add(now, LOCKED_RULE, file_join(now->arena, frozen->edition, rule), read->sha256);
    else if (other != NULL && lockfile_allows(other))
      lock_add(now, LOCKED_DATA, other, read->sha256);
  }
}

/* Files that cannot be locked are left out: frozen_allows tells of them. */
static void add_files(struct lock *now, enum locked_kind kind, const struct file_hash *read,
                      size_t reads, const char *root) {
  for (size_t i = 0; i < reads; i++) {
    const char *path = behind(now->arena, read[i].path, root);
    if (has_name(path)) lock_add(now, kind, path, read[i].sha256);
  }
}

static void add_data(struct lock *now, const struct dataset *data, const char *root) {
  if (data != NULL) add_files(now, LOCKED_DATA, data->read, data->reads, root);
}

/* Editions that values are taken from count as read with all their files. */
static void add_earlier(struct lock *now, const struct study *study) {
  for (size_t i = 0; i < study->earliers; i++) {
    const struct study *before = &study->earlier[i];
    const struct tree *tree = before->tree;
    if (tree != NULL)
      add_files(now, LOCKED_RULE, tree->read, tree->reads, study->tree->root);
    add_data(now, before->data, study->tree->root);
  }
}

static void add_result(struct lock *now, const char *path, const struct buf *content) {
  char sha256[HASH_ROOM];
  hash_bytes(buf_text(content), content->length, sha256);
  lock_add(now, LOCKED_RESULT, path, sha256);
}

/* The bytes that run writes. */
static void add_results(struct lock *now, const struct frozen *frozen,
                        const struct result *result) {
  static const struct report_options exact = {LANGUAGE_DE, NO_DECIMALS};
  const char *folder = results_folder(frozen, now->arena);
  struct buf scores = {0}, ranking = {0};
  scores_csv(result, &scores);
  add_result(now, file_join(now->arena, folder, "scores.csv"), &scores);
  buf_free(&scores);
  ranking_csv(result, &exact, &ranking);
  add_result(now, file_join(now->arena, folder, "ranking.csv"), &ranking);
  lockfile_rank(now, &ranking);
}

/* A locked file that the study did not read, as it lies on the disk. */
static void add_unread(struct lock *now, const struct frozen *frozen,
                       const struct locked_file *file) {
  const char *why, *path = seen(frozen, now->arena, file->path);
  struct buf text = {0};
  char sha256[HASH_ROOM] = "";
  if (file_kind(path) == FILE_ABSENT) return;
  if (file_read(path, 0, &text, &why)) hash_bytes(buf_text(&text), text.length, sha256);
  buf_free(&text);
  lock_add(now, file->kind, file->path, sha256)->unread = true;
}

static void add_all_unread(struct lock *now, const struct frozen *frozen) {
  const struct lock *locked = frozen->locked;
  bool *known = arena_new_array(now->arena, locked->files, bool);
  for (size_t i = 0; i < locked->files; i++)
    known[i] = locked->file[i].kind == LOCKED_RESULT ||
               lock_find(now, locked->file[i].path) != NULL;
  for (size_t i = 0; i < locked->files; i++)
    if (!known[i]) add_unread(now, frozen, &locked->file[i]);
  lock_sort(now);
}

struct lock *frozen_now(const struct frozen *frozen, const struct study *study) {
  struct lock *now = lock_new();
  now->engine = ENGINE;
  if (study->tree != NULL) add_rules(now, frozen, study->tree);
  if (study->tree != NULL) add_data(now, study->data, study->tree->root);
  add_earlier(now, study);
  if (study->result != NULL) add_results(now, frozen, study->result);
  lock_sort(now);
  if (frozen->locked != NULL) add_all_unread(now, frozen);
  return now;
}

/* --- what can be locked ------------------------------------------------------------------ */

static bool allows_folder(const struct tree *tree, const char *path,
                          struct command *command) {
  if (lockfile_allows(path)) return true;
  diag_add(command->diags, (struct place){.path = tree->node[0].path},
           LOCK_DATA_OUTSIDE_HINT, LOCK_DATA_OUTSIDE, path);
  return false;
}

/* Whether all these files can be named in a lock; a finding about the first that cannot. */
static bool allows_files(const struct file_hash *read, size_t reads, const char *root,
                         struct command *command) {
  for (size_t i = 0; i < reads; i++) {
    if (has_name(behind(command->arena, read[i].path, root))) continue;
    diag_add(command->diags, (struct place){.path = read[i].path}, LOCK_NAME_HINT,
             LOCK_NAME);
    return false;
  }
  return true;
}

static bool allows_earlier(const struct study *study, struct command *command) {
  const struct tree *tree = study->tree;
  bool ok = study->earliers == 0 || lockfile_allows(tree->previous);
  if (!ok)
    diag_add(command->diags, study_place(command, tree, "previous"), NULL,
             LOCK_EARLIER_OUTSIDE, tree->previous);
  for (size_t i = 0; ok && i < study->earliers; i++) {
    const struct study *before = &study->earlier[i];
    ok = allows_files(before->tree->read, before->tree->reads, tree->root, command) &&
         allows_files(before->data->read, before->data->reads, tree->root, command);
  }
  return ok;
}

bool frozen_allows(const struct study *study, struct command *command) {
  const struct tree *tree = study->tree;
  bool ok = allows_folder(tree, tree->units_file, command);
  for (size_t i = 0; i < tree->data_folders; i++)
    ok = allows_folder(tree, tree->data[i], command) && ok;
  return ok && allows_files(study->data->read, study->data->reads, tree->root, command) &&
         allows_earlier(study, command);
}

/* --- what changed ------------------------------------------------------------------------ */

bool frozen_same_inputs(const struct drift *drift) {
  return drift_count(drift, LOCKED_RULE) + drift_count(drift, LOCKED_DATA) == 0;
}

/* Why results are others than they were, where rules and data are not. */
static const char *cause(const struct frozen *frozen, const struct drift *drift,
                         struct arena *arena) {
  if (!frozen_same_inputs(drift)) return NULL;
  if (strcmp(frozen->locked->engine, ENGINE) == 0) return DRIFT_SAME_ENGINE_HINT;
  return arena_printf(arena, DRIFT_OTHER_ENGINE_HINT, frozen->locked->engine, ENGINE);
}

void frozen_report(const struct frozen *frozen, const struct drift *drift,
                   struct command *command) {
  static const char *const change[] = {
    [CHANGE_CONTENT] = "has changed", [CHANGE_UNREADABLE] = "has become unreadable",
    [CHANGE_UNREAD] = "is not read any more", [CHANGE_REMOVED] = "was removed",
    [CHANGE_ADDED] = "was added",
  };
  const char *why = cause(frozen, drift, command->arena);
  for (size_t i = 0; i < drift->files; i++) {
    const struct changed_file *file = &drift->file[i];
    struct place place = {.path = seen(frozen, command->arena, file->path)};
    if (file->kind == LOCKED_RULE)
      diag_add(command->diags, place, NULL, RULE_DRIFTED, change[file->change]);
    else if (file->kind == LOCKED_DATA)
      diag_add(command->diags, place, NULL, DATA_DRIFTED, change[file->change]);
    else
      diag_add(command->diags, place, why, RESULT_DRIFTED);
  }
}

bool frozen_holds(const struct study *study, struct command *command) {
  struct frozen frozen = {0};
  bool holds = false;
  if (command->option[OPTION_DATA] != NULL)
    diag_add(command->diags, (struct place){0}, NULL, LOCKED_OTHER_DATA);
  else if (frozen_open(&frozen, command)) {
    struct lock *now = frozen_now(&frozen, study);
    struct drift *drift = drift_find(frozen.locked, now, study->result != NULL);
    frozen_report(&frozen, drift, command);
    holds = study->result != NULL && drift->files == 0;
    drift_free(drift);
    lock_free(now);
  }
  frozen_close(&frozen);
  return holds;
}
