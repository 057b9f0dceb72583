/* Both editions are calculated as they are; for --why also the rules of each over the data of
 * the other. What is found then says no more than that rule and data do not fit, which is no
 * mistake. */
#include "analysis/cross.h"
#include "cmd/output.h"
#include "cmd/study.h"
#include "cmd/messages.h"
#include "report/comparison.h"
#include "rules/edition.h"

struct compare {
  struct command *command;
  struct study study[2];
  struct pair *pair;
  struct readings *readings[2];                /* of the rules of each over the other's data */
  struct result *crossed[2];
  struct why *why;
  bool *filled[2];                             /* by node: not read, but of its own edition */
};

/* --- the rules of one over the data of the other ----------------------------------------- */

static void report_uncrossed(struct compare *compare, int rules, struct diags *hush) {
  size_t count;
  const struct diag *list = diags_sorted(hush, &count);
  const char *why = "";
  for (size_t i = 0; i < count && *why == '\0'; i++)
    if (list[i].severity == DIAG_ERROR)
      why = arena_copy(compare->command->arena, list[i].message);
  diag_add(compare->command->diags, (struct place){.path = compare->study[rules].tree->path},
           NULL, NOT_COMPARABLE, compare->study[!rules].tree->path, why);
}

static bool calculate_crossed(struct compare *compare, int rules) {
  struct tree *tree = compare->study[rules].tree;
  const struct dataset *data = compare->study[!rules].data;
  struct diags *hush = diags_new();
  bool *bound = arena_new_array(compare->command->arena, tree->nodes, bool);
  edition_bind_each(tree, data, data->units_path, bound, hush);
  struct readings *readings = readings_take(tree, data, bound, hush);
  compare->readings[rules] = readings;
  compare->filled[rules] = arena_new_array(compare->command->arena, tree->nodes, bool);
  cross_complete(readings, compare->study[rules].result, compare->pair->unit[!rules],
                 compare->filled[rules]);
  diags_clear(hush);
  compare->crossed[rules] = result_of_readings(tree, data, readings, hush);
  if (compare->crossed[rules] == NULL) report_uncrossed(compare, rules, hush);
  diags_free(hush);
  return compare->crossed[rules] != NULL;
}

static bool find_why(struct compare *compare) {
  if (!calculate_crossed(compare, 0) || !calculate_crossed(compare, 1)) return false;
  const struct result *const result[2][2] = {
    {compare->study[0].result, compare->crossed[0]},
    {compare->crossed[1], compare->study[1].result},
  };
  compare->why = why_new(compare->pair, result);
  return true;
}

/* --- printing ---------------------------------------------------------------------------- */

/* The row of the unit that the third argument names in either edition. NULL with a finding. */
static const struct compared *row_of(const struct compare *compare,
                                     const struct comparison *comparison) {
  const char *word = compare->command->argument[2], *hint;
  size_t unit;
  int side = 1;
  if (dataset_match_unit(compare->study[1].data, word, &unit, &hint) != UNIT_FOUND) {
    bool left = dataset_match_unit(compare->study[0].data, word, &unit, &hint) == UNIT_FOUND;
    if (!left && !study_unit(&compare->study[1], compare->command, word, &unit)) return NULL;
    side = 0;
  }
  for (size_t i = 0; i < comparison->rows; i++)
    if (comparison->row[i].unit[side] == unit) return &comparison->row[i];
  return NULL;
}

static void print_unit(struct compare *compare, const struct comparison *comparison,
                       struct buf *out) {
  static compared_writer *const writers[] = {compared_table, compared_csv, compared_json};
  struct command *command = compare->command;
  struct report_options options = output_options(command);
  const struct compared *row = row_of(compare, comparison);
  unsigned depth = (unsigned)command_number(command, OPTION_DEPTH, 2);
  if (row != NULL)
    writers[command_choice(command, OPTION_FORMAT, 0)](comparison, row, depth, &options, out);
}

static void print_all(struct compare *compare, const struct comparison *comparison,
                      struct buf *out) {
  static comparison_writer *const writers[] = {comparison_table, comparison_csv,
                                               comparison_json};
  struct report_options options = output_options(compare->command);
  writers[command_choice(compare->command, OPTION_FORMAT, 0)](comparison, &options, out);
}

static void print(struct compare *compare) {
  const struct result *const result[2] = {compare->study[0].result, compare->study[1].result};
  size_t crossed = compare->why ? cross_count(compare->pair, compare->filled) : 0;
  struct comparison *comparison =
      comparison_new(compare->pair, result, compare->why, crossed);
  struct buf out = {0};
  if (compare->command->arguments > 2) print_unit(compare, comparison, &out);
  else print_all(compare, comparison, &out);
  if (diags_count(compare->command->diags, DIAG_ERROR) == 0)
    output_result(compare->command, &out);
  comparison_free(comparison);
  buf_free(&out);
}

/* --- the verb ---------------------------------------------------------------------------- */

static bool open_both(struct compare *compare) {
  bool ok = true;
  for (int i = 0; i < 2; i++)
    ok = study_open_at(&compare->study[i], compare->command, compare->command->argument[i],
                       STUDY_RESULT) && ok;
  return ok;
}

static void close_both(struct compare *compare) {
  why_free(compare->why);
  pair_free(compare->pair);
  for (int i = 0; i < 2; i++) {
    result_free(compare->crossed[i]);
    readings_free(compare->readings[i]);
    study_close(&compare->study[i]);
  }
}

int verb_compare(struct command *command) {
  struct compare compare = {.command = command};
  bool ok = open_both(&compare);
  if (ok)
    compare.pair = pair_new(compare.study[0].tree, compare.study[1].tree,
                            compare.study[0].data, compare.study[1].data);
  if (ok && command->option[OPTION_WHY] != NULL) ok = find_why(&compare);
  if (ok) print(&compare);
  close_both(&compare);
  return command_exit(command);
}
