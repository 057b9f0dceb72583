/* A word is sought in the last edition first, so that a city or a parameter that is gone is
 * found where it was last. Among units and nodes the whole name of a unit comes first, then
 * the id of a node, then part of a unit's name. */
#include "report/history.h"

#include <string.h>

#include "base/file.h"
#include "base/text.h"
#include "cmd/chain.h"
#include "cmd/messages.h"
#include "cmd/output.h"
#include "rules/home.h"

/* What a word means in one edition. */
struct meaning {
  size_t edition, unit;
  uint32_t node;
  bool is_unit, is_node, ambiguous_unit, ambiguous_node;
  const char *unit_hint, *node_hint;
};

/* --- what the word means ----------------------------------------------------------------- */

static bool names_whole(struct command *command, const struct dataset *data, size_t unit,
                        const char *word) {
  struct arena *arena = command->arena;
  return strcmp(data->key[unit], word) == 0 ||
         strcmp(text_fold(arena, data->name[unit]), text_fold(arena, word)) == 0;
}

static struct meaning meaning_in(const struct chain *chain, size_t e, const char *word) {
  const struct study *study = &chain->study[e];
  struct meaning meaning = {.edition = e};
  meaning.node = tree_find(study->tree, word, &meaning.node_hint);
  meaning.is_node = meaning.node != NO_NODE;
  meaning.ambiguous_node = !meaning.is_node && tree_matches(study->tree, word) > 1;
  if (study->result == NULL) return meaning;
  enum unit_match match = dataset_match_unit(study->data, word, &meaning.unit,
                                             &meaning.unit_hint);
  meaning.is_unit = match == UNIT_FOUND;
  meaning.ambiguous_unit = match == UNIT_AMBIGUOUS;
  return meaning;
}

/* Says that the word names a unit and a node, and how to ask for the one that is not meant. */
static void note_both(struct command *command, const struct chain *chain,
                      const struct meaning *meaning, const char *word, bool unit) {
  const struct study *study = &chain->study[meaning->edition];
  const char *id = study->tree->node[meaning->node].id;
  const char *name = study->data->name[meaning->unit];
  const char *other = unit ? id : study->data->key[meaning->unit];
  diag_add(command->diags, (struct place){0},
           arena_printf(command->arena, "'scirules history %s' is the %s", other,
                        unit ? "node" : "unit"),
           HISTORY_BOTH, word, unit ? "unit" : "node", unit ? name : id);
}

/* Settles for the unit or the node where the word names both. */
static void decide(struct command *command, const struct chain *chain, const char *word,
                   struct meaning *meaning) {
  if (!meaning->is_unit || !meaning->is_node) return;
  const struct study *study = &chain->study[meaning->edition];
  bool unit = names_whole(command, study->data, meaning->unit, word);
  note_both(command, chain, meaning, word, unit);
  meaning->is_unit = unit;
  meaning->is_node = !unit;
}

/* "units nearest: Bonn, Ulm, Hof; nodes nearest: bonus" */
static const char *nearest(struct command *command, const struct meaning *meaning) {
  const char *unit = meaning->unit_hint, *node = meaning->node_hint;
  if (unit == NULL || node == NULL) return unit != NULL ? unit : node;
  return arena_printf(command->arena, "units %s; nodes %s", unit, node);
}

static void report_unknown(struct command *command, const struct chain *chain,
                           const struct meaning *last, const char *word) {
  struct place nowhere = {0};
  const char *path = chain->study[last->edition].tree->path;
  if (last->ambiguous_unit)
    diag_add(command->diags, nowhere, last->unit_hint, AMBIGUOUS_UNIT, word, path);
  else if (last->ambiguous_node)
    diag_add(command->diags, nowhere, last->node_hint, AMBIGUOUS_NODE, word, path);
  else
    diag_add(command->diags, nowhere, nearest(command, last), HISTORY_UNKNOWN, word, path);
}

/* The meaning in the last edition that knows the word; from: the last one to ask, which is
 * the only one where only is set. False with a finding. */
static bool find(struct command *command, const struct chain *chain, const char *word,
                 size_t from, bool only, struct meaning *meaning) {
  struct meaning first = meaning_in(chain, from, word);
  *meaning = first;
  for (size_t e = from; !only && !meaning->is_unit && !meaning->is_node && e-- > 0;)
    *meaning = meaning_in(chain, e, word);
  decide(command, chain, word, meaning);
  if (meaning->is_unit || meaning->is_node) return true;
  report_unknown(command, chain, &first, word);
  return false;
}

/* --- printing ---------------------------------------------------------------------------- */

static const struct tree **trees_of(struct command *command, const struct chain *chain) {
  const struct tree **tree = arena_new_array(command->arena, chain->studies,
                                             const struct tree *);
  for (size_t e = 0; e < chain->studies; e++) tree[e] = chain->study[e].tree;
  return tree;
}

static struct edition *editions_of(struct command *command, const struct chain *chain) {
  struct edition *edition = arena_new_array(command->arena, chain->studies, struct edition);
  for (size_t e = 0; e < chain->studies; e++)
    edition[e] = (struct edition){chain->study[e].tree, chain->study[e].result, NO_NODE};
  return edition;
}

static void print_node(struct command *command, const struct chain *chain,
                       const struct meaning *meaning) {
  static history_node_writer *const writers[] = {history_node_table, history_node_csv,
                                                 history_node_json};
  size_t editions = chain->studies;
  struct edition *edition = editions_of(command, chain);
  uint32_t *found = arena_new_array(command->arena, editions, uint32_t);
  struct report_options options = output_options(command);
  struct buf out = {0};
  history_node(trees_of(command, chain), editions, meaning->edition, meaning->node, found);
  for (size_t e = 0; e < editions; e++) edition[e].node = found[e];
  writers[command_choice(command, OPTION_FORMAT, 0)](edition, editions, &options, &out);
  output_result(command, &out);
}

static void print_unit(struct command *command, const struct chain *chain,
                       const struct meaning *meaning) {
  static history_unit_writer *const writers[] = {history_unit_table, history_unit_csv,
                                                 history_unit_json};
  const char *key = chain->study[meaning->edition].data->key[meaning->unit];
  struct history_columns *columns = history_columns(trees_of(command, chain),
                                                    chain->studies);
  struct report_options options = output_options(command);
  struct buf out = {0};
  writers[command_choice(command, OPTION_FORMAT, 0)](editions_of(command, chain), columns,
                                                     key, &options, &out);
  history_columns_free(columns);
  output_result(command, &out);
}

/* --- the editions ------------------------------------------------------------------------ */

/* The folder that holds the edition in the folder at path, and its own name in it. */
static bool find_folder(struct command *command, const char *path, const char **folder,
                        const char **name) {
  struct arena *arena = command->arena;
  struct home home;
  if (!home_find(arena, path, &home, command->diags)) return false;
  const char *real = file_join(arena, file_join(arena, home.root, "rules"), home.edition);
  if (file_kind(file_join(arena, real, "edition.lua")) == FILE_ABSENT) real = home.path;
  const char *slash = strrchr(real, '/');
  *folder = file_folder(arena, real);
  *name = slash != NULL ? slash + 1 : real;
  return true;
}

/* The edition whose folder has that name: it was opened, or there would be a finding. */
static size_t position_of(const struct chain *chain, const char *name) {
  size_t e = chain->studies - 1;
  for (; e > 0; e--) {
    const char *path = chain->study[e].tree->path, *slash = strrchr(path, '/');
    if (strcmp(slash != NULL ? slash + 1 : path, name) == 0) break;
  }
  return e;
}

static void show(struct command *command, const struct chain *chain, const char *name,
                 const char *word) {
  struct meaning meaning;
  size_t from = name != NULL ? position_of(chain, name) : chain->studies - 1;
  if (!find(command, chain, word, from, name != NULL, &meaning)) return;
  if (meaning.is_unit) print_unit(command, chain, &meaning);
  else print_node(command, chain, &meaning);
}

int verb_history(struct command *command) {
  struct chain chain = {0};
  const char *folder = "rules", *name = NULL;
  bool named = command->arguments > 1;
  const char *word = command->argument[named];
  if (!named || find_folder(command, command->argument[0], &folder, &name)) {
    if (chain_open_folder(&chain, command, folder, name)) show(command, &chain, name, word);
    else if (diags_count(command->diags, DIAG_ERROR) == 0)
      diag_add(command->diags, (struct place){0}, HISTORY_NO_EDITION_HINT,
               HISTORY_NO_EDITION, folder);
  }
  chain_close(&chain);
  return command_exit(command);
}
