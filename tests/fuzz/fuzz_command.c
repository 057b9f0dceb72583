/* The command line: words, units and nodes.
 *
 * Pieces: the words, one a line; the units, "key;name" a line; the ids of nodes, one a line.
 * A line that parses keeps to its verb's table and, written out in full, parses to the same; one
 * that does not has a finding of class DIAG_USAGE. Every word is sought as a unit and as a
 * node, too: what is found bears that name, what is not has a hint, and every unit and node
 * is found by its own. */
#include "fuzz.h"

#include "cmd/command.h"
#include "data/dataset.h"
#include "index/tree.h"

enum { WORDS = 24, UNITS = 24, NODES = 24 };

int LLVMFuzzerInitialize(int *arguments, char ***argument) {
  (void)arguments;
  (void)argument;
  return 0;
}

static char *text_of(struct arena *arena, struct piece line) {
  return arena_copy_length(arena, line.bytes, line.length);
}

/* --- words ------------------------------------------------------------------------------- */

static struct command command_new(void) {
  return (struct command){.arena = arena_new(), .diags = diags_new()};
}

static void command_free(struct command *command) {
  diags_free(command->diags);
  arena_free(command->arena);
}

static void check_option(const struct command *command, enum option_id id) {
  const struct option *option = &option_table[id];
  const char *value = command->option[id];
  if (value == NULL) return;
  HOLDS(command->verb->options >> id & 1);
  HOLDS(option->argument != NULL || *value == '\0');
  if (option->choices != NULL) HOLDS(command_choice(command, id, -1) >= 0);
  if (option->most == 0) return;
  int number = command_number(command, id, -1);
  HOLDS(number >= 0 && number <= option->most);
}

/* The command written out: its options by their full names, then its arguments. */
static int write_out(const struct command *command, char *word[]) {
  struct arena *arena = command->arena;
  int count = 0;
  word[count++] = arena_copy(arena, command->verb->name);
  for (enum option_id id = 0; id < OPTION_COUNT; id++) {
    const char *name = option_table[id].name, *value = command->option[id];
    if (value == NULL) continue;
    word[count++] = option_table[id].argument == NULL
                        ? arena_printf(arena, "--%s", name)
                        : arena_printf(arena, "--%s=%s", name, value);
  }
  word[count++] = arena_copy(arena, "--");
  for (size_t i = 0; i < command->arguments; i++)
    word[count++] = arena_copy(arena, command->argument[i]);
  return count;
}

static void check_written_out(const struct command *command) {
  char *word[OPTION_COUNT + WORDS + 2];
  struct command again = command_new();
  HOLDS(command_parse(&again, write_out(command, word), word));
  HOLDS(again.verb == command->verb && again.arguments == command->arguments);
  for (size_t i = 0; i < command->arguments; i++)
    HOLDS(strcmp(again.argument[i], command->argument[i]) == 0);
  for (enum option_id id = 0; id < OPTION_COUNT; id++) {
    const char *a = again.option[id], *b = command->option[id];
    HOLDS(a == NULL ? b == NULL : b != NULL && strcmp(a, b) == 0);
  }
  command_free(&again);
}

static void check_words(int words, char **word) {
  struct command command = command_new();
  bool ok = command_parse(&command, words, word);
  HOLDS(ok == (diags_count(command.diags, DIAG_ERROR) == 0));
  HOLDS(command_exit(&command) == (ok ? 0 : 2));
  if (ok) {
    HOLDS(command.arguments <= command.verb->most);
    HOLDS(command.option[OPTION_HELP] || command.arguments >= command.verb->least);
    for (enum option_id id = 0; id < OPTION_COUNT; id++) check_option(&command, id);
    check_written_out(&command);
  }
  check_findings(command.diags);
  command_free(&command);
}

/* --- units ------------------------------------------------------------------------------- */

static bool has_key(const struct dataset *data, const char *key) {
  for (size_t u = 0; u < data->units; u++)
    if (strcmp(data->key[u], key) == 0) return true;
  return false;
}

static struct dataset *units_of(struct piece lines) {
  struct dataset *data = dataset_new();
  data->key = arena_new_array(data->arena, UNITS, const char *);
  data->name = arena_new_array(data->arena, UNITS, const char *);
  while (lines.length > 0 && data->units < UNITS) {
    char *key = text_of(data->arena, next_line(&lines)), *name = strchr(key, ';');
    if (name != NULL) *name++ = '\0';
    if (*key == '\0' || has_key(data, key)) continue;
    if (text_utf8_valid(key, strlen(key)) < strlen(key)) continue;
    if (name && text_utf8_valid(name, strlen(name)) < strlen(name)) continue;
    data->key[data->units] = key;
    data->name[data->units++] = name ? name : key;
  }
  return data;
}

static bool is_only_name(const struct dataset *data, size_t unit) {
  if (has_key(data, data->name[unit])) return false;
  for (size_t u = 0; u < data->units; u++)
    if (u != unit && strcmp(data->name[u], data->name[unit]) == 0) return false;
  return true;
}

static bool finds(const struct dataset *data, const char *word, size_t unit) {
  size_t found = SIZE_MAX;
  const char *hint = NULL;
  return dataset_match_unit(data, word, &found, &hint) == UNIT_FOUND && found == unit;
}

static void check_units(const struct dataset *data) {
  for (size_t u = 0; u < data->units; u++) {
    HOLDS(finds(data, data->key[u], u));
    if (is_only_name(data, u)) HOLDS(finds(data, data->name[u], u));
  }
}

static void check_hint(const char *hint) {
  HOLDS(hint != NULL && *hint != '\0');
}

static void check_unit_word(const struct dataset *data, const char *word) {
  size_t unit = SIZE_MAX;
  const char *hint = NULL;
  enum unit_match match = dataset_match_unit(data, word, &unit, &hint);
  if (match != UNIT_FOUND) check_hint(hint);
  else HOLDS(unit < data->units);
}

/* --- nodes ------------------------------------------------------------------------------- */

static bool has_id(const struct tree *tree, const char *id) {
  for (size_t i = 0; i < tree->nodes; i++)
    if (strcmp(tree->node[i].id, id) == 0) return true;
  return false;
}

static void add_node(struct tree *tree, const char *id) {
  const char *dot = strrchr(id, '.');
  tree->node[tree->nodes++] = (struct node){.id = id, .name = dot ? dot + 1 : id};
}

static struct tree *tree_of(struct piece lines) {
  struct arena *arena = arena_new();
  struct tree *tree = arena_new_one(arena, struct tree);
  tree->arena = arena;
  tree->edition = "2024";
  tree->node = arena_new_array(arena, NODES, struct node);
  add_node(tree, "");
  while (lines.length > 0 && tree->nodes < NODES) {
    const char *id = text_of(arena, next_line(&lines));
    if (!has_id(tree, id)) add_node(tree, id);
  }
  return tree;
}

/* Whether word is the end of id, from the beginning of a segment on. */
static bool is_end(const char *id, const char *word) {
  size_t n = strlen(id), m = strlen(word);
  return m <= n && strcmp(id + n - m, word) == 0 && (m == n || id[n - m - 1] == '.');
}

static void check_node_word(const struct tree *tree, const char *word) {
  const char *hint = NULL;
  uint32_t node = tree_find(tree, word, &hint);
  size_t ends = 0;
  for (size_t i = 0; i < tree->nodes; i++) ends += is_end(tree->node[i].id, word);
  if (node == NO_NODE && tree->nodes > 1) check_hint(hint);
  if (node == NO_NODE) HOLDS(ends != 1);
  else HOLDS(node < tree->nodes && (is_end(tree->node[node].id, word) ||
                                    strcmp(word, tree->edition) == 0));
}

static void check_nodes(const struct tree *tree) {
  const char *hint;
  for (size_t i = 0; i < tree->nodes; i++)
    HOLDS(tree_find(tree, tree->node[i].id, &hint) == i);
}

/* --- one input --------------------------------------------------------------------------- */

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
  struct piece rest = {(const char *)bytes, length}, lines = next_piece(&rest);
  struct arena *arena = arena_new();
  struct dataset *data = units_of(next_piece(&rest));
  struct tree *tree = tree_of(next_piece(&rest));
  char *word[WORDS + 1];
  int words = 0;
  while (lines.length > 0 && words < WORDS) word[words++] = text_of(arena, next_line(&lines));
  word[words] = NULL;
  check_words(words, word);
  check_units(data);
  check_nodes(tree);
  for (int i = 0; i < words; i++) {
    check_unit_word(data, word[i]);
    check_node_word(tree, word[i]);
  }
  dataset_free(data);
  tree_free(tree);
  arena_free(arena);
  return 0;
}
