#include <string.h>

#include "cmd/messages.h"
#include "cmd/output.h"
#include "cmd/study.h"
#include "report/changes.h"
#include "rules/edition.h"

enum { CHANGED = 1 };

/* Binds the later edition's rules to the data of the earlier one; by node, why they could
 * not be or say nothing there, or NULL. What is wrong with them there is no finding: it is
 * what is asked. */
static const char **bind_over(struct tree *tree, const struct study *study,
                              struct arena *arena) {
  const char **why = arena_new_array(arena, tree->nodes, const char *);
  struct diags *diags = diags_new();
  for (uint32_t i = 0; i < tree->nodes; i++) {
    size_t count;
    diags_clear(diags);
    if (method_takes_earlier(&tree->node[i].missing)) why[i] = EFFECT_EARLIER;
    if (edition_bind_node(tree, i, study->data, study->data_names, diags)) continue;
    const struct diag *list = diags_sorted(diags, &count);
    while (count > 1 && list->severity != DIAG_ERROR) list++, count--;
    why[i] = arena_copy(arena, list->message);
  }
  diags_free(diags);
  return why;
}

static void print(struct command *command, const struct changes *changes) {
  static changes_writer *const writers[] = {changes_table, changes_csv, changes_json};
  struct report_options options = output_options(command);
  struct buf out = {0};
  writers[command_choice(command, OPTION_FORMAT, 0)](changes, &options, &out);
  output_result(command, &out);
}

/* How many changes of the method there are. */
static size_t tell(struct command *command, const struct study *before,
                   const struct study *now) {
  struct pair *pair = pair_new(before->tree, now->tree, NULL, NULL);
  struct diff *diff = diff_new(pair);
  struct changes changes = {diff, NULL, before->data, before->data_names};
  struct effects *effects = NULL;
  if (before->result != NULL)
    effects = effects_new(diff, before->result,
                          bind_over(now->tree, before, command->arena));
  changes.effects = effects;
  print(command, &changes);
  size_t methods = diff_methods(diff);
  effects_free(effects);
  diff_free(diff);
  pair_free(pair);
  return methods;
}

int verb_diff(struct command *command) {
  struct study before, now;
  size_t methods = 0;
  enum study_stage stage = command->option[OPTION_EFFECT] ? STUDY_RESULT : STUDY_RULES;
  bool first = study_open(&before, command, stage);
  bool second = study_open_at(&now, command, command->argument[1], STUDY_RULES);
  if (first && second) methods = tell(command, &before, &now);
  study_close(&now);
  study_close(&before);
  int code = command_exit(command);
  return code == 0 && methods > 0 && command->option[OPTION_EXIT_CODE] ? CHANGED : code;
}
