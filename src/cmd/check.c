/* Every file that was read is a case of the check; the findings of a check are its result. */
#include "base/file.h"
#include "cmd/messages.h"
#include "cmd/study.h"
#include "cmd/verdict.h"
#include "rules/rewrite.h"

/* "rules/2024: 162 parameters, 82 units: 0 errors, 0 warnings" */
static const char *conclusion(const struct study *study, struct command *command) {
  const struct tree *tree = study->tree;
  struct buf out = {0};
  if (tree != NULL) buf_printf(&out, "%s: %zu parameters", tree->path, tree->parameters);
  if (study->data != NULL) buf_printf(&out, ", %zu units", study->data->units);
  if (tree != NULL) buf_puts(&out, ": ");
  diags_count_text(command->diags, true, &out);
  const char *line = arena_copy(command->arena, buf_text(&out));
  buf_free(&out);
  return line;
}

static bool is_file(const char *path) {
  return path != NULL && file_kind(path) == FILE_REGULAR;
}

/* The files of rules and data that were read, some twice; how many. */
static size_t files_of(const struct study *study, struct command *command,
                       const char ***files) {
  const struct tree *tree = study->tree;
  const struct dataset *data = study->data;
  size_t count = 0, room = (tree ? tree->nodes + 1 : 0) + (data ? data->reads : 0);
  *files = arena_new_array(command->arena, room, const char *);
  for (size_t i = 0; tree != NULL && i < tree->nodes; i++)
    if (is_file(tree->node[i].path)) (*files)[count++] = tree->node[i].path;
  const char *sources = tree ? file_join(command->arena, tree->path, "sources.lua") : "";
  if (is_file(sources)) (*files)[count++] = sources;
  for (size_t i = 0; data != NULL && i < data->reads; i++)
    (*files)[count++] = data->read[i].path;
  return count;
}

static int report(const struct study *study, struct command *command) {
  const char **files;
  size_t count = files_of(study, command, &files);
  struct findings findings = {
    .verb = command->verb->name, .conclusion = conclusion(study, command),
    .edition = study->tree != NULL ? study->tree->path : command->argument[0],
    .parameters = study->tree != NULL ? study->tree->parameters : 0,
    .units = study->data != NULL ? study->data->units : 0,
  };
  findings_by_file(&findings, command->diags, files, count, command->arena);
  return verdict(command, &findings);
}

/* What nobody has looked at in this edition: --strict. */
static void find_unreviewed(const struct tree *tree, struct command *command) {
  for (size_t i = 0; i < tree->nodes; i++) {
    const struct node *node = &tree->node[i];
    if (node->reviewed || node->kind == NODE_BONUS) continue;
    diag_add(command->diags, rewrite_place(command->arena, node->path, "reviewed"),
             NOT_REVIEWED_HINT, NOT_REVIEWED, tree->year);
  }
}

int verb_check(struct command *command) {
  struct study study;
  study_check(&study, command);
  if (study.tree != NULL && command->option[OPTION_STRICT])
    find_unreviewed(study.tree, command);
  int code = diags_exit_code(command->diags);
  if (code != 2) code = report(&study, command);
  study_close(&study);
  return code;
}
