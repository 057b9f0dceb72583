#include "cmd/chain.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/mem.h"
#include "cmd/messages.h"

static struct study *add(struct chain *chain, struct study study) {
  chain->study = mem_grow(chain->study, &chain->room, chain->studies + 1,
                          sizeof *chain->study);
  chain->study[chain->studies++] = study;
  return &chain->study[chain->studies - 1];
}

/* --- backwards --------------------------------------------------------------------------- */

/* The folder of the edition before, NULL where there is none. */
static const char *before(struct command *command, const struct tree *tree) {
  if (tree->previous == NULL) return NULL;
  const char *path = study_path(command, tree, tree->previous);
  if (file_kind(path) != FILE_ABSENT) return path;
  diag_add(command->diags, study_place(command, tree, "previous"), NULL, PREVIOUS_ABSENT,
           tree->previous, tree->year);
  return NULL;
}

static bool is_older(struct command *command, const struct tree *tree,
                     const struct tree *later) {
  if (later == NULL || tree->year < later->year) return true;
  diag_add(command->diags, study_place(command, later, "previous"), NULL,
           PREVIOUS_NOT_OLDER, tree->path, tree->year, later->year);
  return false;
}

static void reverse(struct chain *chain) {
  for (size_t i = 0, k = chain->studies; i + 1 < k; i++) {
    struct study kept = chain->study[i];
    chain->study[i] = chain->study[--k];
    chain->study[k] = kept;
  }
}

bool chain_open(struct chain *chain, struct command *command, const char *path) {
  const struct tree *later = NULL;
  bool ok = true;
  *chain = (struct chain){0};
  while (ok && path != NULL) {
    struct study study;
    ok = study_open_at(&study, command, path, STUDY_RESULT);
    const struct tree *tree = add(chain, study)->tree;
    ok = ok && is_older(command, tree, later);
    path = ok ? before(command, tree) : NULL;
    later = tree;
  }
  reverse(chain);
  return ok;
}

/* --- a folder ---------------------------------------------------------------------------- */

/* Opens an edition with findings of its own; how many errors there were. */
static size_t try_open(struct study *study, struct command *command, const char *path,
                       enum study_stage stage) {
  struct diags *all = command->diags, *own = command->diags = diags_new();
  bool ok = study_open_at(study, command, path, stage);
  size_t errors = diags_count(own, DIAG_ERROR);
  command->diags = all;
  if (ok) diags_add_all(all, own);
  diags_free(own);
  return ok ? 0 : errors;
}

/* Opens what can be opened of an edition; a warning says what could not. */
static void open_leniently(struct chain *chain, struct command *command, const char *path) {
  struct place folder = {.path = path};
  struct study study;
  const char *hint = arena_printf(command->arena, "'scirules check %s' tells what", path);
  size_t errors = try_open(&study, command, path, STUDY_RESULT);
  if (errors == 0) return (void)add(chain, study);
  study_close(&study);
  if (try_open(&study, command, path, STUDY_RULES) == 0) {
    diag_add(command->diags, folder, hint, EDITION_RULES_ALONE, errors);
    add(chain, study);
    return;
  }
  study_close(&study);
  diag_add(command->diags, folder, hint, EDITION_LEFT_OUT, errors);
}

static int by_year(const void *left, const void *right) {
  const struct tree *a = ((const struct study *)left)->tree;
  const struct tree *b = ((const struct study *)right)->tree;
  if (a->year != b->year) return a->year < b->year ? -1 : 1;
  return strcmp(a->edition, b->edition);
}

static bool open_strictly(struct chain *chain, struct command *command, const char *path) {
  struct study study;
  bool ok = study_open_at(&study, command, path, STUDY_RESULT);
  if (ok) add(chain, study);
  else study_close(&study);
  return ok;
}

bool chain_open_folder(struct chain *chain, struct command *command, const char *folder,
                       const char *wanted) {
  const char **names, *why;
  size_t count = 0;
  bool ok = true;
  *chain = (struct chain){0};
  if (!file_list(command->arena, folder, &names, &count, &why)) count = 0;
  for (size_t i = 0; ok && i < count; i++) {
    const char *path = file_join(command->arena, folder, names[i]);
    const char *edition = file_join(command->arena, path, "edition.lua");
    if (file_kind(path) != FILE_FOLDER || file_kind(edition) == FILE_ABSENT) continue;
    if (wanted != NULL && strcmp(names[i], wanted) == 0)
      ok = open_strictly(chain, command, path);
    else
      open_leniently(chain, command, path);
  }
  if (chain->studies > 1)
    qsort(chain->study, chain->studies, sizeof *chain->study, by_year);
  return ok && chain->studies > 0;
}

void chain_close(struct chain *chain) {
  for (size_t i = 0; i < chain->studies; i++) study_close(&chain->study[i]);
  free(chain->study);
  *chain = (struct chain){0};
}
