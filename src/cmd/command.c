#include "cmd/command.h"

#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "cmd/messages.h"

const struct option option_table[] = {
  [OPTION_FORMAT] = {"format", 'f', "table|csv|json", "table csv json", 0,
                     "how the result is printed (table)"},
  [OPTION_OUTPUT] = {"output", 'o', "FILE", NULL, 0,
                     "write the result to FILE instead of standard output"},
  [OPTION_DECIMALS] = {"decimals", 0, "N", NULL, 15, "decimals of printed scores"},
  [OPTION_LANG] = {"lang", 0, "de|en", "de en", 0, "language of labels and texts (de)"},
  [OPTION_REPORTS] = {"reports", 0, "none|ranking|all", "none ranking all", 0,
                      "which files to write under reports/<edition>/"},
  [OPTION_DATA] = {"data", 0, "FOLDER", NULL, 0,
                   "read the data from FOLDER instead of the edition's"},
  [OPTION_DEPTH] = {"depth", 0, "N", NULL, 99, "levels to go down (all)"},
  [OPTION_HELP] = {"help", 'h', NULL, NULL, 0, "explain the verb"},
  [OPTION_COUNT] = {0},
};

static const struct place nowhere = {0};

static const struct verb *find_verb(const char *name) {
  for (const struct verb *verb = verb_table; verb->name; verb++)
    if (strcmp(verb->name, name) == 0) return verb;
  return NULL;
}

static void report_unknown_verb(struct command *command, const char *word) {
  const char *names[32];
  size_t count = 0;
  for (const struct verb *verb = verb_table; verb->name; verb++) names[count++] = verb->name;
  const char *hint = text_did_you_mean(command->arena, word, names, count);
  diag_add(command->diags, nowhere, hint ? hint : "'scirules help' lists the verbs",
           UNKNOWN_VERB, word);
}

static bool takes(const struct verb *verb, enum option_id id) {
  return verb->options >> id & 1;
}

static void report_unknown_option(struct command *command, const char *word) {
  const char *names[OPTION_COUNT];
  size_t count = 0, length = strcspn(word, "=");
  for (int id = 0; id < OPTION_COUNT; id++)
    if (takes(command->verb, (enum option_id)id))
      names[count++] = arena_printf(command->arena, "--%s", option_table[id].name);
  const char *name = arena_copy_length(command->arena, word, length);
  const char *hint = text_did_you_mean(command->arena, name, names, count);
  if (hint == NULL)
    hint = arena_printf(command->arena, "'scirules help %s' lists its options",
                        command->verb->name);
  diag_add(command->diags, nowhere, hint, UNKNOWN_OPTION, command->verb->name, name);
}

/* The option that --name or -n says, among those that the verb takes; a beginning that
 * only one of them has is enough. OPTION_COUNT where there is none. */
static enum option_id find_option(const struct verb *verb, const char *word) {
  bool is_long = word[1] == '-';
  const char *name = word + (is_long ? 2 : 1);
  size_t length = strcspn(name, "=");
  int found = OPTION_COUNT, matches = 0;
  for (int id = 0; id < OPTION_COUNT; id++) {
    if (!takes(verb, (enum option_id)id)) continue;
    const struct option *option = &option_table[id];
    if (!is_long && option->letter == name[0] && length == 1) return (enum option_id)id;
    if (!is_long || length == 0 || strncmp(option->name, name, length) != 0) continue;
    if (option->name[length] == '\0') return (enum option_id)id;
    found = id;
    matches++;
  }
  return matches == 1 ? (enum option_id)found : OPTION_COUNT;
}

static int choice(const char *choices, const char *word) {
  size_t length = strlen(word);
  int position = 0;
  for (const char *at = choices; *at; position++) {
    size_t width = strcspn(at, " ");
    if (width == length && strncmp(at, word, width) == 0) return position;
    at += width + (at[width] == ' ');
  }
  return -1;
}

static bool is_whole(const char *word, int most) {
  size_t length = strlen(word);
  return length > 0 && length < 9 && strspn(word, "0123456789") == length &&
         atoi(word) <= most;
}

static const char *nearest_choice(struct command *command, const struct option *option,
                                  const char *value) {
  const char *names[8];
  size_t count = 0;
  for (const char *at = option->choices; *at && count < 8;) {
    size_t width = strcspn(at, " ");
    names[count++] = arena_copy_length(command->arena, at, width);
    at += width + (at[width] == ' ');
  }
  const char *hint = text_did_you_mean(command->arena, value, names, count);
  return hint ? hint : arena_printf(command->arena, "write %s", option->argument);
}

static bool set_option(struct command *command, enum option_id id, const char *value) {
  const struct option *option = &option_table[id];
  command->option[id] = value;
  if (option->choices && choice(option->choices, value) < 0) {
    diag_add(command->diags, nowhere, nearest_choice(command, option, value),
             OPTION_BAD_CHOICE, option->name, value);
    return false;
  }
  if (option->most > 0 && !is_whole(value, option->most)) {
    diag_add(command->diags, nowhere, NULL, OPTION_BAD_NUMBER, option->name, option->most,
             value);
    return false;
  }
  return true;
}

/* Parses the option at word[*i]; its value may be the next word. */
static bool parse_option(struct command *command, int words, char **word, int *i) {
  const char *text = word[*i];
  enum option_id id = find_option(command->verb, text);
  if (id == OPTION_COUNT) return report_unknown_option(command, text), false;
  const struct option *option = &option_table[id];
  const char *value = strchr(text, '=');
  if (option->argument == NULL) {
    if (value == NULL) return command->option[id] = "", true;
    return diag_add(command->diags, nowhere, NULL, OPTION_WANTS_NONE, option->name), false;
  }
  if (value != NULL) return set_option(command, id, value + 1);
  if (*i + 1 < words) return set_option(command, id, word[++*i]);
  diag_add(command->diags, nowhere, NULL, OPTION_WANTS_VALUE, option->name,
           option->argument);
  return false;
}

static bool add_argument(struct command *command, const char *word) {
  if (command->arguments < command->verb->most) {
    command->argument[command->arguments++] = word;
    return true;
  }
  const char *hint = arena_printf(command->arena, "scirules %s %s", command->verb->name,
                                  command->verb->arguments);
  diag_add(command->diags, nowhere, hint, ARGUMENT_TOO_MANY, command->verb->name, word);
  return false;
}

static bool parse_words(struct command *command, int words, char **word) {
  bool only_arguments = false, ok = true;
  for (int i = 1; i < words; i++) {
    if (!only_arguments && strcmp(word[i], "--") == 0) only_arguments = true;
    else if (!only_arguments && word[i][0] == '-' && word[i][1] != '\0')
      ok = parse_option(command, words, word, &i) && ok;
    else ok = add_argument(command, word[i]) && ok;
  }
  return ok;
}

static bool has_enough(struct command *command) {
  const struct verb *verb = command->verb;
  if (command->arguments >= verb->least || command->option[OPTION_HELP]) return true;
  const char *hint = arena_printf(command->arena, "for example: scirules %s rules/2024%s",
                                  verb->name, verb->least > 1 ? " Bochum" : "");
  diag_add(command->diags, nowhere, hint, ARGUMENT_MISSING, verb->name, verb->arguments);
  return false;
}

bool command_parse(struct command *command, int words, char **word) {
  const char *first = words > 0 ? word[0] : NULL;
  if (first != NULL && (strcmp(first, "--help") == 0 || strcmp(first, "-h") == 0))
    first = "help";
  if (first != NULL && strcmp(first, "--version") == 0) first = "version";
  if (first == NULL) {
    diag_add(command->diags, nowhere, "'scirules help' lists them", NO_VERB);
    return false;
  }
  command->verb = find_verb(first);
  if (command->verb == NULL) return report_unknown_verb(command, first), false;
  return parse_words(command, words, word) && has_enough(command);
}

int command_choice(const struct command *command, enum option_id option, int standard) {
  const char *given = command->option[option];
  return given ? choice(option_table[option].choices, given) : standard;
}

int command_number(const struct command *command, enum option_id option, int standard) {
  const char *given = command->option[option];
  return given ? atoi(given) : standard;
}

int command_exit(const struct command *command) {
  return diags_exit_code(command->diags);
}
