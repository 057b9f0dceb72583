/* The rooms in their order: rules, units, selection, data, binding, calculation. */
#include "cmd/study.h"

#include <stdlib.h>

#include "base/file.h"
#include "base/mem.h"
#include "cmd/messages.h"
#include "rules/edition.h"

static size_t errors(const struct command *command) {
  return diags_count(command->diags, DIAG_ERROR);
}

static const char *rooted(struct command *command, const struct tree *tree,
                          const char *path) {
  return path[0] == '/' ? path : file_join(command->arena, tree->root, path);
}

/* Marks in keep the units for which the condition holds; counts them. */
static size_t choose(struct study *study, const double *holds, uint8_t *keep,
                     struct command *command) {
  const struct dataset *data = study->data;
  const struct expression *where = study->tree->units_where;
  size_t kept = 0;
  for (size_t u = 0; u < data->units; u++) {
    if (is_missing(holds[u]))
      diag_add(command->diags, where->place, NULL, UNIT_CONDITION_MISSING, data->name[u],
               data->key[u], where->text);
    keep[u] = !is_missing(holds[u]) && holds[u] != 0;
    kept += keep[u];
  }
  return kept;
}

static bool select_units(struct study *study, struct command *command) {
  struct expression *where = study->tree->units_where;
  struct dataset *data = study->data;
  if (where == NULL) return true;
  if (!edition_bind_units(study->tree, data, command->diags)) return false;
  double *holds = mem_new(data->units, sizeof *holds);
  uint8_t *keep = mem_new(data->units, 1), *status = mem_new(data->units, 1);
  bool yes_no, ok = where->evaluate(where, data, holds, status, &yes_no, command->diags);
  if (ok && choose(study, holds, keep, command) > 0) dataset_select(data, keep);
  else if (ok) {
    diag_add(command->diags, where->place, NULL, NO_UNITS_SELECTED, where->text);
    ok = false;
  }
  free(holds);
  free(keep);
  free(status);
  return ok;
}

/* Reads the data folder that the edition names, or --data instead of it. */
static bool read_folder(struct study *study, struct command *command, const char *folder,
                        struct place named) {
  if (file_kind(folder) == FILE_FOLDER)
    return dataset_read_folder(study->data, folder, command->diags);
  diag_add(command->diags, named, "--data FOLDER reads another one", NO_DATA_FOLDER, folder);
  return false;
}

/* The folders whose columns the rules read, and their names for messages. */
static bool read_folders(struct study *study, struct command *command,
                         const char **names) {
  const struct tree *tree = study->tree;
  const char *instead = command->option[OPTION_DATA];
  const struct place edition = {.path = tree->node[0].path};
  bool ok = true;
  *names = instead ? instead : tree->units_file;
  if (instead) return read_folder(study, command, instead, (struct place){0});
  for (size_t i = 0; i < tree->data_folders; i++) {
    const char *folder = rooted(command, tree, tree->data[i]);
    ok = read_folder(study, command, folder, edition) && ok;
    *names = i == 0 ? folder : arena_printf(command->arena, "%s, %s", *names, folder);
  }
  return ok;
}

static bool read_data(struct study *study, struct command *command, const char **names) {
  const struct tree *tree = study->tree;
  if (tree->units_file == NULL) return false;
  study->data = dataset_new();
  if (!dataset_read_units(study->data, rooted(command, tree, tree->units_file),
                          tree->units_key, tree->units_name, command->diags))
    return false;
  if (!select_units(study, command)) return false;
  bool ok = read_folders(study, command, names);
  dataset_seal(study->data);
  return ok;
}

static bool open_data(struct study *study, struct command *command) {
  const char *names;
  return read_data(study, command, &names) &&
         edition_bind(study->tree, study->data, names, command->diags);
}

bool study_open(struct study *study, struct command *command, enum study_stage stage) {
  *study = (struct study){0};
  study->tree = edition_read(command->argument[0], NULL, command->diags);
  if (study->tree == NULL || stage == STUDY_RULES) return study->tree != NULL;
  if (!open_data(study, command) || errors(command) > 0) return false;
  if (stage == STUDY_DATA) return true;
  study->result = result_calculate(study->tree, study->data, command->diags);
  return study->result != NULL;
}

void study_check(struct study *study, struct command *command) {
  struct tree *partial = NULL;
  *study = (struct study){0};
  study->tree = edition_read(command->argument[0], &partial, command->diags);
  if (study->tree == NULL) study->tree = partial;
  if (study->tree == NULL || !open_data(study, command) || errors(command) > 0) return;
  study->result = result_calculate(study->tree, study->data, command->diags);
}

void study_close(struct study *study) {
  result_free(study->result);
  dataset_free(study->data);
  tree_free(study->tree);
}

bool study_unit(const struct study *study, struct command *command, const char *word,
                size_t *unit) {
  const char *hint = NULL;
  switch (dataset_match_unit(study->data, word, unit, &hint)) {
    case UNIT_FOUND: return true;
    case UNIT_AMBIGUOUS:
      diag_add(command->diags, (struct place){0}, hint, AMBIGUOUS_UNIT, word,
               study->tree->path);
      return false;
    default:
      diag_add(command->diags, (struct place){0}, hint, UNKNOWN_UNIT, word,
               study->tree->path);
      return false;
  }
}

bool study_node(const struct study *study, struct command *command, const char *word,
                uint32_t *node) {
  const char *hint = NULL;
  *node = tree_find(study->tree, word, &hint);
  if (*node != NO_NODE) return true;
  diag_add(command->diags, (struct place){0}, hint, UNKNOWN_NODE, word,
           study->tree->path);
  return false;
}
