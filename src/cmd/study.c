/* The rooms in their order: rules, units, selection, data, binding, screening, values of
 * earlier editions, calculation. */
#include "cmd/study.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"
#include "cmd/earlier.h"
#include "cmd/messages.h"
#include "cmd/screen.h"
#include "rules/edition.h"
#include "rules/lints.h"
#include "rules/orders.h"
#include "rules/rewrite.h"

static size_t errors(const struct command *command) {
  return diags_count(command->diags, DIAG_ERROR);
}

const char *study_path(struct command *command, const struct tree *tree, const char *path) {
  return path[0] == '/' ? path : file_join(command->arena, tree->root, path);
}

struct place study_place(struct command *command, const struct tree *tree,
                         const char *field) {
  return rewrite_place(command->arena, tree->node[0].path, field);
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

/* The beginning of a path that is not there, up to the first part that is missing. */
static const char *missing_part(struct arena *arena, const char *path) {
  for (const char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
    const char *part = arena_copy_length(arena, path, (size_t)(slash - path));
    if (file_kind(part) != FILE_FOLDER) return part;
  }
  return path;
}

/* Names of what is of that kind in folder; how many. */
static size_t things_in(struct arena *arena, const char *folder, enum file_kind kind,
                        const char ***names) {
  const char *why;
  size_t count, kept = 0;
  if (!file_list(arena, *folder ? folder : ".", names, &count, &why)) return 0;
  for (size_t i = 0; i < count; i++)
    if (file_kind(file_join(arena, folder, (*names)[i])) == kind)
      (*names)[kept++] = (*names)[i];
  return kept;
}

/* What may be meant by a path to a thing of that kind that is not there; NULL: nothing. */
static const char *path_meant(struct arena *arena, const char *path, enum file_kind kind) {
  const char **names, *part = missing_part(arena, path), *rest = path + strlen(part);
  const char *folder = file_folder(arena, part), *slash = strrchr(part, '/');
  const char *last = slash != NULL ? slash + 1 : part;
  size_t count = things_in(arena, folder, *rest ? FILE_FOLDER : kind, &names);
  const char *near = text_nearest(last, names, count);
  if (near != NULL)
    return arena_printf(arena, "did you mean '%s%s'?", file_join(arena, folder, near), rest);
  if (count == 0) return NULL;
  return arena_printf(arena, "in %s there is %s", *folder ? folder : "the project",
                      text_three_nearest(arena, last, names, count));
}

/* Reads the data folder that the edition names, or --data instead of it. */
static bool read_folder(struct study *study, struct command *command, const char *folder,
                        struct place named) {
  if (file_kind(folder) == FILE_FOLDER)
    return dataset_read_folder(study->data, folder, command->diags);
  const char *hint = path_meant(command->arena, folder, FILE_FOLDER);
  diag_add(command->diags, named, hint ? hint : "--data FOLDER reads another one",
           NO_DATA_FOLDER, folder);
  return false;
}

/* The folders whose columns the rules read, and their names for messages. */
static bool read_folders(struct study *study, struct command *command,
                         const char **names) {
  const struct tree *tree = study->tree;
  const char *instead = command->option[OPTION_DATA];
  bool ok = true;
  *names = instead ? instead : tree->units_file;
  if (instead) return read_folder(study, command, instead, (struct place){0});
  for (size_t i = 0; i < tree->data_folders; i++) {
    const char *folder = study_path(command, tree, tree->data[i]);
    const char *field = arena_printf(command->arena, "data[%zu]", i + 1);
    struct place named = study_place(command, tree, field);
    if (named.line == 0) named = study_place(command, tree, "data");
    ok = read_folder(study, command, folder, named) && ok;
    *names = i == 0 ? folder : arena_printf(command->arena, "%s, %s", *names, folder);
  }
  return ok;
}

static bool read_units(struct study *study, struct command *command) {
  const struct tree *tree = study->tree;
  const char *path = study_path(command, tree, tree->units_file);
  if (file_kind(path) != FILE_ABSENT)
    return dataset_read_units(study->data, path, tree->units_key, tree->units_name,
                              command->diags);
  diag_add(command->diags, study_place(command, tree, "units.file"),
           path_meant(command->arena, path, FILE_REGULAR), NO_UNITS_FILE, path);
  return false;
}

static bool read_data(struct study *study, struct command *command, const char **names) {
  const struct tree *tree = study->tree;
  if (!tree->units_file || !tree->units_key || !tree->units_name) return false;
  study->data = dataset_new();
  if (!read_units(study, command)) return false;
  if (!select_units(study, command)) return false;
  bool ok = read_folders(study, command, names);
  dataset_seal(study->data);
  return ok;
}

static bool open_data(struct study *study, struct command *command) {
  return read_data(study, command, &study->data_names) &&
         edition_bind(study->tree, study->data, study->data_names, command->diags) &&
         screen_units(study, command);
}

bool study_open(struct study *study, struct command *command, enum study_stage stage) {
  return study_open_at(study, command, command->argument[0], stage);
}

static bool read_rules(struct study *study, struct command *command, const char *path) {
  *study = (struct study){0};
  study->tree = edition_read(path, NULL, command->diags);
  return study->tree != NULL;
}

bool study_read(struct study *study, struct command *command, const char *path) {
  return read_rules(study, command, path) && open_data(study, command) &&
         errors(command) == 0;
}

bool study_open_at(struct study *study, struct command *command, const char *path,
                   enum study_stage stage) {
  if (stage == STUDY_RULES) return read_rules(study, command, path);
  if (!study_read(study, command, path) || !earlier_open(study, command)) return false;
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
  if (!earlier_open(study, command)) return;
  study->result = result_calculate(study->tree, study->data, command->diags);
  if (study->result == NULL) return;
  edition_lints(study->result, command->diags);
  edition_orders(study->result, study->data, command->diags);
}

void study_close(struct study *study) {
  for (size_t i = 0; i < study->earliers; i++) study_close(&study->earlier[i]);
  free(study->earlier);
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
  if (tree_matches(study->tree, word) > 1)
    diag_add(command->diags, (struct place){0}, hint, AMBIGUOUS_NODE, word,
             study->tree->path);
  else
    diag_add(command->diags, (struct place){0}, hint, UNKNOWN_NODE, word,
             study->tree->path);
  return false;
}
