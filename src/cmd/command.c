/* A command line is read word by word. Every word that is wrong is told, as far as an option
 * that is not known: whether the next word is its value nobody can say. Names of options may
 * be cut short and are sought among those that the verb takes, so that a suggestion is never
 * an option that does nothing. */
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
  [OPTION_STRICT] = {"strict", 0, NULL, NULL, 0,
                     "find files too that nobody has reviewed yet"},
  [OPTION_FROM] = {"from", 0, "RULES", NULL, 0, "the edition that is copied"},
  [OPTION_FINDINGS] = {"format", 'f', "text|json|github|junit", "text json github junit", 0,
                       "how the findings are printed (text)"},
  [OPTION_PAGE] = {"format", 'f', "md|html", "md html", 0,
                   "Markdown, or one HTML page (md)"},
  [OPTION_FOLDER] = {"output", 'o', "FOLDER", NULL, 0,
                     "write to FOLDER instead of the project"},
  [OPTION_MANUAL] = {"man", 0, "1|5", "1 5", 0,
                     "print the manual page scirules(1) or scirules-rules(5)"},
  [OPTION_LOCKED] = {"locked", 0, NULL, NULL, 0,
                     "refuse an edition that is not as its lock file says"},
  [OPTION_FILTER] = {"filter", 0, "TEXT", NULL, 0,
                     "only parameters and tests with TEXT in their name"},
  [OPTION_COVERAGE] = {"coverage", 0, NULL, NULL, 0,
                       "count what of the rules was put to the test"},
  [OPTION_THRESHOLD] = {"threshold", 0, "PERCENT", NULL, 100,
                        "fail below this coverage; counts it, too"},
  [OPTION_WHY] = {"why", 0, NULL, NULL, 0,
                  "share changes out: own data, the field, the method"},
  [OPTION_EFFECT] = {"effect", 0, NULL, NULL, 0,
                     "tell what each change does to scores and ranks, by itself"},
  [OPTION_EXIT_CODE] = {"exit-code", 0, NULL, NULL, 0,
                        "exit with 1 where there is something to tell"},
  [OPTION_SET] = {"set", 0, "UNIT.COLUMN=VALUE", NULL, MANY,
                  "read a cell as VALUE; += and -= add to it"},
  [OPTION_WEIGHT] = {"weight", 0, "NODE=WEIGHT", NULL, MANY,
                     "give a node another weight beside its siblings"},
  [OPTION_DROP] = {"drop", 0, "NODE", NULL, MANY, "leave a node out, and all below it"},
  [OPTION_CHANGES] = {"file", 0, "FILE", NULL, MANY,
                      "read changes from FILE: lines such as set Bochum.x=1"},
  [OPTION_RANK] = {"rank", 0, "K", NULL, 1000000, "the rank that the unit is to reach"},
  [OPTION_COST] = {"cost", 0, "FILE", NULL, 0,
                   "what steps cost: a table parameter,step,cost (1 each)"},
  [OPTION_REPLICATIONS] = {"replications", 0, "N", NULL, 10000000,
                           "calculations for the ranks' intervals (1000)"},
  [OPTION_BASE] = {"base", 0, "N", NULL, 10000000,
                   "samples for the Sobol indices, best a power of two (512)"},
  [OPTION_SEED] = {"seed", 0, "N", NULL, 99999999, "what is drawn is drawn from N (1)"},
  [OPTION_THREADS] = {"threads", 0, "N", NULL, 256,
                      "work with N threads (0: one per processor)"},
  [OPTION_UNIT] = {"unit", 0, "UNIT", NULL, MANY,
                   "tell of a unit's rank, too, what it comes from"},
  [OPTION_SHARD] = {"shard", 0, "I/N", NULL, 0,
                    "calculate part I of N alone, for 'scirules merge'"},
  [OPTION_ROWS] = {"rows", 0, "units|chances|inputs|parts", "units chances inputs parts", 0,
                   "which table --format csv prints (units)"},
  [OPTION_DIALECT] = {"dialect", 0, "postgresql|duckdb|spark", "postgresql duckdb spark", 0,
                      "which SQL is written (postgresql)"},
  [OPTION_LOAD] = {"load", 0, NULL, NULL, 0,
                   "put the data into the script, too, to try it at once"},
  [OPTION_HELP] = {"help", 'h', NULL, NULL, 0, "explain the verb"},
  [OPTION_COUNT] = {0},
};

enum { OUTPUT_UNREAD = 74 };

static const struct place nowhere = {0};

static void report_unknown_verb(struct command *command, const char *word) {
  const char *names[32];
  size_t count = 0;
  for (const struct verb *verb = verb_table; verb->name; verb++) names[count++] = verb->name;
  const char *hint = text_did_you_mean(command->arena, word, names, count);
  diag_add(command->diags, nowhere, hint ? hint : "'scirules help' lists the verbs",
           UNKNOWN_VERB, word);
}

const struct verb *command_verb(struct command *command, const char *name) {
  for (const struct verb *verb = verb_table; verb->name; verb++)
    if (strcmp(verb->name, name) == 0) return verb;
  return report_unknown_verb(command, name), NULL;
}

static bool takes(const struct verb *verb, enum option_id id) {
  return verb->options >> id & 1;
}

/* --- finding an option ------------------------------------------------------------------- */

/* An option as it is typed: "--format=csv", "-f", "-fcsv". */
struct typed {
  const char *name;                            /* without the dashes */
  size_t length;
  const char *value;                           /* NULL: not in the same word */
};

static struct typed typed(const char *word) {
  if (word[1] != '-')
    return (struct typed){word + 1, 1, word[2] ? word + 2 + (word[2] == '=') : NULL};
  size_t length = strcspn(word + 2, "=");
  const char *equals = word + 2 + length;
  return (struct typed){word + 2, length, *equals ? equals + 1 : NULL};
}

static bool begins(enum option_id id, const struct typed *typed) {
  return strncmp(option_table[id].name, typed->name, typed->length) == 0;
}

/* The verb's options whose names begin as typed, in found; how many. A name written out is
 * the only one. */
static size_t options_that_begin(const struct verb *verb, const struct typed *typed,
                                 enum option_id found[OPTION_COUNT]) {
  size_t count = 0;
  for (enum option_id id = 0; id < OPTION_COUNT; id++) {
    if (!takes(verb, id) || typed->length == 0 || !begins(id, typed)) continue;
    found[count++] = id;
    if (option_table[id].name[typed->length] == '\0') return found[0] = id, 1;
  }
  return count;
}

static enum option_id option_of_letter(const struct verb *verb, char letter) {
  for (enum option_id id = 0; id < OPTION_COUNT; id++)
    if (takes(verb, id) && option_table[id].letter == letter) return id;
  return OPTION_COUNT;
}

static const char *nearest_option(struct command *command, const char *name) {
  const char *names[OPTION_COUNT];
  size_t count = 0;
  for (enum option_id id = 0; id < OPTION_COUNT; id++)
    if (takes(command->verb, id))
      names[count++] = arena_printf(command->arena, "--%s", option_table[id].name);
  const char *hint = text_did_you_mean(command->arena, name, names, count);
  return hint ? hint : arena_printf(command->arena, "'scirules help %s' lists its options",
                                    command->verb->name);
}

static const char *candidates(struct command *command, const enum option_id *found,
                              size_t count) {
  const char *list = "it could be";
  for (size_t i = 0; i < count; i++)
    list = arena_printf(command->arena, "%s%s --%s", list, i > 0 ? "," : "",
                        option_table[found[i]].name);
  return list;
}

/* The option that a word means. OPTION_COUNT with a finding. */
static enum option_id find_option(struct command *command, const char *word,
                                  const struct typed *typed) {
  const struct verb *verb = command->verb;
  enum option_id found[OPTION_COUNT], id = OPTION_COUNT;
  size_t count = 0;
  if (word[1] != '-') id = option_of_letter(verb, typed->name[0]);
  else if ((count = options_that_begin(verb, typed, found)) == 1) id = found[0];
  if (id != OPTION_COUNT) return id;
  const char *name = arena_printf(command->arena, "%s%.*s", word[1] == '-' ? "--" : "-",
                                  (int)typed->length, typed->name);
  if (count > 1)
    diag_add(command->diags, nowhere, candidates(command, found, count),
             AMBIGUOUS_OPTION, name);
  else
    diag_add(command->diags, nowhere, nearest_option(command, name), UNKNOWN_OPTION,
             verb->name, name);
  return OPTION_COUNT;
}

/* --- its value --------------------------------------------------------------------------- */

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
  if (option->most == MANY)
    command->given[command->givens++] = (struct given){id, value};
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

/* Parses the option at word[*i]; its value may be the next word. *i becomes words where the
 * option is not known. */
static bool parse_option(struct command *command, int words, char **word, int *i) {
  struct typed given = typed(word[*i]);
  enum option_id id = find_option(command, word[*i], &given);
  if (id == OPTION_COUNT) return *i = words, false;
  const struct option *option = &option_table[id];
  if (option->argument == NULL) {
    if (given.value == NULL) return command->option[id] = "", true;
    return diag_add(command->diags, nowhere, NULL, OPTION_WANTS_NONE, option->name), false;
  }
  if (given.value != NULL) return set_option(command, id, given.value);
  if (*i + 1 < words) return set_option(command, id, word[++*i]);
  diag_add(command->diags, nowhere, NULL, OPTION_WANTS_VALUE, option->name,
           option->argument);
  return false;
}

/* --- the line ---------------------------------------------------------------------------- */

static bool add_argument(struct command *command, const char *word) {
  if (command->arguments < command->verb->most) {
    command->argument[command->arguments++] = word;
    return true;
  }
  const char *hint = arena_printf(command->arena, "usage: scirules %s %s",
                                  command->verb->name, command->verb->arguments);
  if (command->verb->most == 0) hint = NULL;
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
  const char *hint = arena_printf(command->arena, "for example: scirules %s %s",
                                  verb->name, verb->example);
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
  command->verb = command_verb(command, first);
  if (command->verb == NULL) return false;
  command->given = arena_new_array(command->arena, (size_t)words, struct given);
  command->argument = arena_new_array(command->arena, (size_t)words, const char *);
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
  int code = diags_exit_code(command->diags);
  return code == 0 && command->unread ? OUTPUT_UNREAD : code;
}
