/* scirules: composite indices as code. The table of verbs is in cmd/verbs.c. */
#include <signal.h>
#include <stdio.h>

#include "cmd/command.h"

static int run(struct command *command, int words, char **word) {
  if (!command_parse(command, words, word)) return command_exit(command);
  if (command->option[OPTION_HELP]) return verb_help(command);
  return command->verb->run(command);
}

int main(int words, char **word) {
  signal(SIGPIPE, SIG_IGN);
  struct command command = {.arena = arena_new(), .diags = diags_new()};
  int code = run(&command, words - 1, word + 1);
  diags_print(command.diags, stderr);
  diags_free(command.diags);
  arena_free(command.arena);
  return code;
}
