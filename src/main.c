/* scirules: composite indices as code. The table of verbs is in cmd/verbs.c. */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>

#include "cmd/command.h"

static int run(struct command *command, int words, char **word) {
  if (!command_parse(command, words, word)) return command_exit(command);
  if (command->option[OPTION_HELP]) return verb_help(command);
  return command->verb->run(command);
}

/* No file that is opened later stands where standard input, output or error is closed: these
 * are held by something that can be read to its end at once, and not written to. */
static void hold_standard_files(void) {
  for (int file = 0; file <= 2; file++)
    if (fcntl(file, F_GETFD) < 0) open("/dev/null", O_RDONLY);
}

int main(int words, char **word) {
  hold_standard_files();
  signal(SIGPIPE, SIG_IGN);
  signal(SIGXFSZ, SIG_IGN);                    /* too large a file is an error of writing */
  struct command command = {.arena = arena_new(), .diags = diags_new()};
  int code = run(&command, words - 1, word + 1);
  diags_print(command.diags, stderr);
  diags_free(command.diags);
  arena_free(command.arena);
  return code;
}
