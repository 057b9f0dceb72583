#include <lua.h>
#include <string.h>

#include "base/version.h"
#include "cmd/manual.h"
#include "cmd/output.h"

const struct exit_code exit_table[] = {
  {0, "done; of a check, a test or verify: nothing found"},
  {1, "check, test, verify, --exit-code: something was found"},
  {2, "usage: no such verb, option, edition, unit or node"},
  {3, "a rule is wrong"},
  {4, "data are wrong"},
  {5, "a rule ran too long"},
  {70, "a fault of the program"},
  {74, "output could not be written"},
  {0},
};

const char *const help_words[] = {
  "'scirules help VERB' explains a verb and its options.",
  "RULES is the folder of an edition, such as rules/2024; UNIT a key, a name or part of one "
  "(05911000, Bochum, koeln); NODE an id or its end (verwaltung).",
  NULL,
};

/* The text in lines of at most 80 letters. */
static void put_wrapped(const char *text, struct buf *out) {
  size_t column = 0;
  while (*text != '\0') {
    size_t length = strcspn(text, " ");
    if (column > 0) buf_putc(out, column + 1 + length > 80 ? '\n' : ' ');
    column = column == 0 || column + 1 + length > 80 ? length : column + 1 + length;
    buf_put(out, text, length);
    text += length + (text[length] == ' ');
  }
  buf_putc(out, '\n');
}

static void help_all(struct buf *out) {
  buf_puts(out, "scirules: composite indices as code\n\n"
                "usage: scirules VERB [options] RULES ...\n\n");
  for (const struct verb *verb = verb_table; verb->name; verb++) {
    size_t width = strlen(verb->name) + 1 + strlen(verb->arguments);
    buf_printf(out, "  %s %s", verb->name, verb->arguments);
    buf_pad(out, ' ', width < 28 ? 28 - width : 1);
    buf_printf(out, "%s\n", verb->summary);
  }
  buf_putc(out, '\n');
  for (const char *const *text = help_words; *text; text++) put_wrapped(*text, out);
  buf_puts(out, "\nexit codes:\n");
  for (const struct exit_code *code = exit_table; code->meaning; code++)
    buf_printf(out, "  %2d  %s\n", code->code, code->meaning);
}

static void help_option(const struct option *option, struct buf *out) {
  size_t before = out->length;
  if (option->letter) buf_printf(out, "  -%c, --%s", option->letter, option->name);
  else buf_printf(out, "      --%s", option->name);
  if (option->argument) buf_printf(out, "=%s", option->argument);
  size_t width = out->length - before;
  buf_pad(out, ' ', width < 34 ? 34 - width : 1);
  buf_printf(out, "%s%s\n", option->meaning, option->most == MANY ? "; repeatable" : "");
}

static void help_verb(const struct verb *verb, struct buf *out) {
  buf_printf(out, "usage: scirules %s [options]%s%s\n\n%s\n\n", verb->name,
             *verb->arguments ? " " : "", verb->arguments, verb->summary);
  if (*verb->example)
    buf_printf(out, "for example: scirules %s %s\n\n", verb->name, verb->example);
  for (int id = 0; id < OPTION_COUNT; id++)
    if (verb->options >> id & 1) help_option(&option_table[id], out);
}

static int manual(struct command *command) {
  static void (*const pages[])(struct buf *out) = {manual_program, manual_rules};
  struct buf out = {0};
  pages[command_choice(command, OPTION_MANUAL, 0)](&out);
  output_result(command, &out);
  return command_exit(command);
}

int verb_help(struct command *command) {
  struct buf out = {0};
  if (command->option[OPTION_MANUAL]) return manual(command);
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
