/* A command line, parsed: verb, arguments, options.
 *
 * Each option is declared once, in the table of command.c; each verb once, in the table of
 * verbs.c, with the options it takes. Parsing, help and "did you mean" come from the two.
 */
#ifndef SCIRULES_CMD_COMMAND_H
#define SCIRULES_CMD_COMMAND_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/diag.h"

enum option_id {
  OPTION_FORMAT, OPTION_OUTPUT, OPTION_DECIMALS, OPTION_LANG, OPTION_REPORTS,
  OPTION_DATA, OPTION_DEPTH, OPTION_STRICT, OPTION_FROM, OPTION_FINDINGS, OPTION_PAGE,
  OPTION_FOLDER, OPTION_MANUAL, OPTION_LOCKED, OPTION_FILTER,
  OPTION_COVERAGE, OPTION_THRESHOLD, OPTION_WHY, OPTION_EFFECT, OPTION_EXIT_CODE,
  OPTION_SET, OPTION_WEIGHT, OPTION_DROP, OPTION_CHANGES, OPTION_RANK, OPTION_COST,
  OPTION_REPLICATIONS, OPTION_BASE, OPTION_SEED, OPTION_THREADS, OPTION_UNIT, OPTION_SHARD,
  OPTION_ROWS, OPTION_DIALECT, OPTION_LOAD, OPTION_HELP, OPTION_COUNT
};

#define TAKES(option) (1ull << OPTION_##option)

enum { MANY = -1 };                            /* as an option's most */

struct option {
  const char *name;                            /* without the dashes */
  char letter;                                 /* '\0': none */
  const char *argument;                        /* NULL: takes none */
  const char *choices;                         /* "table csv json"; NULL: free */
  int most;                                    /* a whole number 0..most; 0: any text; MANY:
                                                  any text, and more than once */
  const char *meaning;
};

struct command;

struct verb {
  const char *name;
  const char *arguments;                       /* "RULES UNIT [NODE]", for the help */
  const char *example;                         /* "rules/2024 Bochum" */
  size_t least, most;                          /* how many arguments */
  unsigned long long options;                  /* TAKES(FORMAT) | … */
  const char *summary;
  int (*run)(struct command *command);         /* the exit code */
};

/* An option as it was given. */
struct given {
  enum option_id option;
  const char *value;
};

struct command {
  const struct verb *verb;
  const char **argument;
  size_t arguments;
  const char *option[OPTION_COUNT];            /* NULL: not given; "" for one without value */
  struct given *given;                         /* those of MANY, in their order */
  size_t givens;
  bool unread;                                 /* whoever read the result closed early */
  struct arena *arena;
  struct diags *diags;
};

/* Verbs and options by their tables, each ended by a row without a name. */
extern const struct verb verb_table[];
extern const struct option option_table[];

/* What an exit code means, ended by a row without a meaning; and what help says of the words
 * that stand for arguments, ended by NULL. */
struct exit_code {
  int code;
  const char *meaning;
};
extern const struct exit_code exit_table[];
extern const char *const help_words[];

/* Parses words after the program's name into command, whose arena and diags are set. Options
 * stand anywhere: --format csv, --format=csv, -f csv, -fcsv, and --for=csv, as long as no
 * other option of the verb begins so; the last one given counts, but of MANY, where all do;
 * after -- come arguments alone. False with findings of class DIAG_USAGE. */
bool command_parse(struct command *command, int words, char **word);

/* The verb of that name. NULL with a finding. */
const struct verb *command_verb(struct command *command, const char *name);

/* The two forms of --format: OPTION_FORMAT is that of a result, OPTION_FINDINGS that of what
 * a check or a test found. A verb takes one of them. */

/* Value of an option that is a choice: the position of what was given, else standard. */
int command_choice(const struct command *command, enum option_id option, int standard);

/* Value of an option that is a whole number, else standard. */
int command_number(const struct command *command, enum option_id option, int standard);

/* Exit code of a verb that is not a check, from the findings so far; where there are none,
 * 74 for a result that nobody read to its end. */
int command_exit(const struct command *command);

int verb_run(struct command *command);
int verb_check(struct command *command);
int verb_test(struct command *command);
int verb_explain(struct command *command);
int verb_compare(struct command *command);
int verb_diff(struct command *command);
int verb_facts(struct command *command);
int verb_list(struct command *command);
int verb_show(struct command *command);
int verb_history(struct command *command);
int verb_doc(struct command *command);
int verb_new(struct command *command);
int verb_stubs(struct command *command);
int verb_completion(struct command *command);
int verb_what_if(struct command *command);
int verb_targets(struct command *command);
int verb_audit(struct command *command);
int verb_sensitivity(struct command *command);
int verb_merge(struct command *command);
int verb_sql(struct command *command);
int verb_lock(struct command *command);
int verb_verify(struct command *command);
int verb_help(struct command *command);
int verb_version(struct command *command);

#endif
