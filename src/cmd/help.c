#include <lua.h>
#include <string.h>

#include "base/version.h"
#include "cmd/output.h"

static void help_all(struct buf *out) {
  buf_puts(out, "scirules: composite indices as code\n\n"
                "usage: scirules VERB [options] RULES ...\n\n");
  for (const struct verb *verb = verb_table; verb->name; verb++) {
    size_t width = strlen(verb->name) + 1 + strlen(verb->arguments);
    buf_printf(out, "  %s %s", verb->name, verb->arguments);
    buf_pad(out, ' ', width < 28 ? 28 - width : 1);
    buf_printf(out, "%s\n", verb->summary);
  }
  buf_puts(out,
           "\n'scirules help VERB' explains a verb and its options.\n"
           "RULES is the folder of an edition, such as rules/2024; UNIT a key, a name or\n"
           "part of one (05911000, Bochum, koeln); NODE an id or its end (verwaltung).\n"
           "\nexit codes: 0 done, 1 findings of check and test, 2 usage, 3 a rule is wrong,\n"
           "4 data are wrong, 5 a rule ran too long, 70 fault of the program, 74 output\n"
           "could not be written\n");
}

static void help_option(const struct option *option, struct buf *out) {
  size_t before = out->length;
  if (option->letter) buf_printf(out, "  -%c, --%s", option->letter, option->name);
  else buf_printf(out, "      --%s", option->name);
  if (option->argument) buf_printf(out, "=%s", option->argument);
  size_t width = out->length - before;
  buf_pad(out, ' ', width < 34 ? 34 - width : 1);
  buf_printf(out, "%s\n", option->meaning);
}

static void help_verb(const struct verb *verb, struct buf *out) {
  buf_printf(out, "usage: scirules %s [options]%s%s\n\n%s\n\n", verb->name,
             *verb->arguments ? " " : "", verb->arguments, verb->summary);
  if (*verb->example)
    buf_printf(out, "for example: scirules %s %s\n\n", verb->name, verb->example);
  for (int id = 0; id < OPTION_COUNT; id++)
    if (verb->options >> id & 1) help_option(&option_table[id], out);
}

int verb_help(struct command *command) {
  struct buf out = {0};
  const char *name = command->argument[0];
  if (command->option[OPTION_HELP] && name == NULL) name = command->verb->name;
  if (command->verb->run != verb_help) name = command->verb->name;
  const struct verb *verb = name ? command_verb(command, name) : NULL;
  if (name != NULL && verb == NULL) return command_exit(command);
  if (verb != NULL) help_verb(verb, &out);
  else help_all(&out);
  output_result(command, &out);
  return command_exit(command);
}

int verb_version(struct command *command) {
  struct buf out = {0};
  buf_printf(&out, "scirules %s (%s)\n", SCIRULES_VERSION, LUA_RELEASE);
  output_result(command, &out);
  return command_exit(command);
}
