#include "analysis/targets.h"

#include <math.h>
#include <string.h>

#include "base/text.h"
#include "cmd/messages.h"
#include "cmd/output.h"
#include "cmd/study.h"
#include "data/cell.h"
#include "data/csv.h"

/* --- what steps cost --------------------------------------------------------------------- */

enum { COST_PARAMETER, COST_STEP, COST_COST, COST_COLUMNS };

static const char *const cost_columns[COST_COLUMNS] = {"parameter", "step", "cost"};

struct pricing {
  struct command *command;
  const struct study *study;
  struct targets *targets;
  const char *path;
  size_t at[COST_COLUMNS];                     /* field number + 1; 0: not there */
};

static struct place place_of(const struct pricing *pricing, const struct csv_row *row,
                             int column) {
  return (struct place){pricing->path, row->row, (uint32_t)pricing->at[column], 0};
}

static bool read_header(struct pricing *pricing, const struct csv_row *row) {
  bool ok = true;
  for (int column = 0; column < COST_COLUMNS; column++) {
    for (size_t i = 0; i < row->fields && pricing->at[column] == 0; i++)
      if (strcmp(row->field[i].text, cost_columns[column]) == 0) pricing->at[column] = i + 1;
    if (pricing->at[column] > 0) continue;
    diag_add(pricing->command->diags, (struct place){pricing->path, row->row, 0, 0},
             COST_NO_COLUMN_HINT, COST_NO_COLUMN, cost_columns[column]);
    ok = false;
  }
  return ok;
}

static bool find_node(const struct pricing *pricing, const struct csv_row *row,
                      const char *word, uint32_t *node) {
  const struct tree *tree = pricing->study->tree;
  const char *hint = NULL;
  *node = tree_find(tree, word, &hint);
  if (*node != NO_NODE) return true;
  struct place place = place_of(pricing, row, COST_PARAMETER);
  if (tree_matches(tree, word) > 1)
    diag_add(pricing->command->diags, place, hint, AMBIGUOUS_NODE, word, tree->path);
  else
    diag_add(pricing->command->diags, place, hint, UNKNOWN_NODE, word, tree->path);
  return false;
}

static bool read_cost(const struct pricing *pricing, const struct csv_row *row,
                      const char *text, double *cost) {
  const char *why, *hint;
  size_t length = strlen(text);
  if (cell_is_missing(text, length)) return *cost = INFINITY, true;
  if (cell_read(COLUMN_NUMBER, text, length, row->delimiter == ';', cost, &why, &hint) &&
      *cost >= 0)
    return true;
  diag_add(pricing->command->diags, place_of(pricing, row, COST_COST), COST_BAD_HINT,
           COST_BAD, text);
  return false;
}

/* The names that steps of the parameter can have; how many. */
static size_t step_names(const struct pricing *pricing, uint32_t i, const char ***names) {
  static const char *truth[] = {"yes", "no"}, *number[] = {"median", "best"};
  const struct node *node = &pricing->study->tree->node[i];
  if (node->answers == 0) {
    *names = pricing->study->result->node[i].yes_no ? truth : number;
    return 2;
  }
  *names = arena_new_array(pricing->command->arena, node->answers, const char *);
  for (size_t k = 0; k < node->answers; k++) (*names)[k] = node->answer[k].text;
  return node->answers;
}

/* The step's name as steps have it: ja is yes. NULL with a finding. */
static const char *step_named(const struct pricing *pricing, const struct csv_row *row,
                              uint32_t i, const char *word) {
  struct arena *arena = pricing->command->arena;
  const struct node *node = &pricing->study->tree->node[i];
  struct place place = place_of(pricing, row, COST_STEP);
  const char **names;
  double yes;
  if (node->kind != NODE_PARAMETER) {
    diag_add(pricing->command->diags, place, COST_OF_GROUP_HINT, COST_OF_GROUP, node->id,
             word);
    return NULL;
  }
  size_t count = step_names(pricing, i, &names);
  if (node->answers == 0 && cell_is_yes_no(word, strlen(word), &yes))
    word = yes != 0 ? "yes" : "no";
  for (size_t k = 0; k < count; k++)
    if (strcmp(names[k], word) == 0) return names[k];
  diag_add(pricing->command->diags, place,
           arena_printf(arena, "its steps: %s", text_three_nearest(arena, word, names, count)),
           COST_NO_STEP, node->id, word);
  return NULL;
}

static void price(const struct pricing *pricing, uint32_t node, const char *name,
                  double cost) {
  struct targets *targets = pricing->targets;
  uint32_t end = tree_end(pricing->study->tree, node);
  for (size_t i = 0; i < targets->steps; i++) {
    struct step_up *step = &targets->step[i];
    bool meant = step->node >= node && step->node < end;
    if (meant && (*name == '\0' || strcmp(step->name, name) == 0)) step->cost = cost;
  }
}

static bool on_row(void *self, const struct csv_row *row) {
  struct pricing *pricing = self;
  const char *text[COST_COLUMNS];
  uint32_t node;
  double cost;
  if (row->row == 1 || pricing->at[COST_PARAMETER] == 0) return read_header(pricing, row);
  for (int i = 0; i < COST_COLUMNS; i++) text[i] = row->field[pricing->at[i] - 1].text;
  bool ok = read_cost(pricing, row, text[COST_COST], &cost);
  if (!find_node(pricing, row, text[COST_PARAMETER], &node)) return true;
  const char *name = *text[COST_STEP] ? step_named(pricing, row, node, text[COST_STEP]) : "";
  if (ok && name != NULL) price(pricing, node, name, cost);
  return true;
}

static bool read_costs(struct command *command, const struct study *study,
                       struct targets *targets) {
  struct pricing pricing = {
    .command = command, .study = study, .targets = targets,
    .path = command->option[OPTION_COST]};
  if (pricing.path == NULL) return true;
  return csv_read(pricing.path, NULL, on_row, &pricing, command->diags) &&
         diags_count(command->diags, DIAG_ERROR) == 0;
}

/* --- the verb ---------------------------------------------------------------------------- */

static size_t count_ranked(const struct result *result) {
  size_t count = 0;
  for (size_t u = 0; u < result->units; u++) count += !is_missing(result->node[0].score[u]);
  return count;
}

/* The rank that is wanted; 0 with a finding. */
static size_t rank_wanted(struct command *command, const struct result *result) {
  size_t wanted = (size_t)command_number(command, OPTION_RANK, 0);
  size_t ranked = count_ranked(result);
  if (command->option[OPTION_RANK] == NULL)
    diag_add(command->diags, (struct place){0}, TARGETS_NO_RANK_HINT, TARGETS_NO_RANK);
  else if (wanted < 1 || wanted > ranked)
    diag_add(command->diags, (struct place){0},
             arena_printf(command->arena, TARGETS_RANK_RANGE_HINT, ranked),
             TARGETS_RANK_RANGE, wanted, ranked);
  else return wanted;
  return 0;
}

static bool has_score(struct command *command, const struct study *study, size_t unit) {
  if (!is_missing(study->result->node[0].score[unit])) return true;
  diag_add(command->diags, (struct place){0}, NULL, TARGETS_NO_SCORE,
           study->data->name[unit], study->tree->path);
  return false;
}

static void print(struct command *command, const struct targets *targets) {
  static targets_writer *const writers[] = {targets_table, targets_csv, targets_json};
  struct report_options options = output_options(command);
  struct buf out = {0};
  writers[command_choice(command, OPTION_FORMAT, 0)](targets, &options, &out);
  output_result(command, &out);
}

static void aim(struct command *command, const struct study *study, size_t unit,
                size_t wanted) {
  struct targets *targets = targets_new(study->result, study->data, unit);
  if (read_costs(command, study, targets)) {
    targets_aim(targets, wanted);
    print(command, targets);
  }
  targets_free(targets);
}

int verb_targets(struct command *command) {
  struct study study;
  size_t unit, wanted;
  if (study_open(&study, command, STUDY_RESULT)) {
    bool found = study_unit(&study, command, command->argument[1], &unit);
    wanted = rank_wanted(command, study.result);
    if (found && wanted > 0 && has_score(command, &study, unit))
      aim(command, &study, unit, wanted);
  }
  study_close(&study);
  return command_exit(command);
}
