#include "cmd/command.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

enum { WORDS = 16 };

/* Parses a line of words with one blank between them; the command is freed by done. */
static bool parse(struct command *command, const char *line) {
  char *word[WORDS];
  int words = 0;
  *command = (struct command){.arena = arena_new(), .diags = diags_new()};
  char *text = arena_copy(command->arena, line);
  for (char *at = *text ? text : NULL; at != NULL; words++) {
    word[words] = at;
    at = strchr(at, ' ');
    if (at != NULL) *at++ = '\0';
  }
  return command_parse(command, words, word);
}

static void done(struct command *command) {
  diags_free(command->diags);
  arena_free(command->arena);
}

static void expect_option(const char *line, enum option_id option, const char *value) {
  struct command command;
  assert_true(parse(&command, line));
  if (value == NULL) assert_null(command.option[option]);
  else assert_string_equal(command.option[option], value);
  assert_string_equal(command.verb->name, "explain");
  assert_int_equal(command.arguments, 2);
  assert_string_equal(command.argument[0], "R");
  assert_string_equal(command.argument[1], "U");
  done(&command);
}

static void expect_refused(const char *line, const char *message, const char *hint) {
  struct command command;
  size_t count;
  assert_false(parse(&command, line));
  const struct diag *diag = diags_sorted(command.diags, &count);
  assert_int_equal(count, 1);
  assert_int_equal(command_exit(&command), 2);
  assert_string_equal(diag->message, message);
  if (hint != NULL) assert_string_equal(diag->hint, hint);
  else assert_null(diag->hint);
  done(&command);
}

/* Every spelling of an option that GNU programs take, before, between and after the
 * arguments, says the same. */
static void takes_every_spelling(void **state) {
  (void)state;
  expect_option("explain R U", OPTION_FORMAT, NULL);
  expect_option("explain --format csv R U", OPTION_FORMAT, "csv");
  expect_option("explain R --format=csv U", OPTION_FORMAT, "csv");
  expect_option("explain R U -f csv", OPTION_FORMAT, "csv");
  expect_option("explain R U -fcsv", OPTION_FORMAT, "csv");
  expect_option("explain R U -f=csv", OPTION_FORMAT, "csv");
  expect_option("explain R U --fo csv", OPTION_FORMAT, "csv");
  expect_option("explain R U --f=csv", OPTION_FORMAT, "csv");
  expect_option("explain -o - R U", OPTION_OUTPUT, "-");
  expect_option("explain --output=a=b R U", OPTION_OUTPUT, "a=b");
  expect_option("explain R U --output --format", OPTION_OUTPUT, "--format");
  expect_option("explain R U -h", OPTION_HELP, "");
}

/* The last one given counts; a name written out wins over longer ones. */
static void takes_the_last(void **state) {
  (void)state;
  expect_option("explain R U --depth 1 --depth 2", OPTION_DEPTH, "2");
  expect_option("explain R U -fcsv --format json", OPTION_FORMAT, "json");
  expect_option("explain R U --data=x", OPTION_DATA, "x");
}

/* After -- a word is an argument, whatever it begins with; a lone - always is. */
static void takes_arguments_after_dashes(void **state) {
  (void)state;
  struct command command;
  assert_true(parse(&command, "explain -- --format -h"));
  assert_string_equal(command.argument[0], "--format");
  assert_string_equal(command.argument[1], "-h");
  assert_null(command.option[OPTION_HELP]);
  done(&command);
  assert_true(parse(&command, "explain - U --"));
  assert_string_equal(command.argument[0], "-");
  assert_int_equal(command.arguments, 2);
  done(&command);
}

static void refuses_what_it_does_not_know(void **state) {
  (void)state;
  expect_refused("", "a verb is missing", "'scirules help' lists them");
  expect_refused("rnu R", "there is no verb 'rnu'", "did you mean 'run'?");
  expect_refused("run R --formt=csv", "'run' takes no option '--formt'",
                 "did you mean '--format'?");
  expect_refused("run R --depth 1", "'run' takes no option '--depth'",
                 "'scirules help run' lists its options");
  expect_refused("run R -q", "'run' takes no option '-q'",
                 "'scirules help run' lists its options");
  expect_refused("run R --=csv", "'run' takes no option '--'",
                 "'scirules help run' lists its options");
  expect_refused("explain R U --d 1", "'--d' is the beginning of several options",
                 "it could be --decimals, --data, --depth");
}

/* A value that is wrong is named with what may stand there; bounds are whole numbers, both
 * ends included. */
static void refuses_wrong_values(void **state) {
  (void)state;
  expect_refused("run R --format tabel", "option '--format' cannot be 'tabel'",
                 "did you mean 'table'?");
  expect_refused("run R --format table csv", "'run' has no use for 'csv'",
                 "usage: scirules run RULES");
  expect_refused("run R --reports=", "option '--reports' cannot be ''",
                 "write none|ranking|all");
  expect_refused("run R --decimals 16",
                 "option '--decimals' is a whole number from 0 to 15, not '16'", NULL);
  expect_refused("run R --decimals 1.5",
                 "option '--decimals' is a whole number from 0 to 15, not '1.5'", NULL);
  expect_refused("run R --decimals 99999999999",
                 "option '--decimals' is a whole number from 0 to 15, not '99999999999'",
                 NULL);
  expect_refused("run R --lang", "option '--lang' needs a value: de|en", NULL);
  expect_refused("run R --help=1", "option '--help' takes no value", NULL);
}

static void counts_arguments(void **state) {
  (void)state;
  expect_refused("run", "'run' needs RULES", "for example: scirules run rules/2024");
  expect_refused("explain R", "'explain' needs RULES UNIT [NODE]",
                 "for example: scirules explain rules/2024 Bochum verwaltung");
  expect_refused("explain R U N x", "'explain' has no use for 'x'",
                 "usage: scirules explain RULES UNIT [NODE]");
  expect_refused("version x", "'version' has no use for 'x'", NULL);
}

/* Help asks for no arguments, and --help and --version are verbs before any verb. */
static void helps_without_arguments(void **state) {
  (void)state;
  static const struct { const char *line, *verb; } rows[] = {
    {"run --help", "run"}, {"--help", "help"}, {"-h", "help"}, {"--version", "version"},
  };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    struct command command;
    assert_true(parse(&command, rows[i].line));
    assert_string_equal(command.verb->name, rows[i].verb);
    done(&command);
  }
}

/* Choices and numbers come back as their place and value, or as what stands for none. */
static void reads_values(void **state) {
  (void)state;
  struct command command;
  assert_true(parse(&command, "explain R U --format json --decimals 15"));
  assert_int_equal(command_choice(&command, OPTION_FORMAT, 0), 2);
  assert_int_equal(command_choice(&command, OPTION_LANG, 1), 1);
  assert_int_equal(command_number(&command, OPTION_DECIMALS, -1), 15);
  assert_int_equal(command_number(&command, OPTION_DEPTH, 99), 99);
  done(&command);
  assert_true(parse(&command, "explain R U --decimals 0 --depth 99"));
  assert_int_equal(command_number(&command, OPTION_DECIMALS, -1), 0);
  assert_int_equal(command_number(&command, OPTION_DEPTH, 0), 99);
  done(&command);
}

/* A result that nobody read is 74, unless something worse was found. */
static void tells_an_unread_result(void **state) {
  (void)state;
  struct command command;
  assert_true(parse(&command, "run R"));
  assert_int_equal(command_exit(&command), 0);
  command.unread = true;
  assert_int_equal(command_exit(&command), 74);
  diag_add(command.diags, (struct place){0}, NULL, DIAG_ERROR, DIAG_DATA, "data are wrong");
  assert_int_equal(command_exit(&command), 4);
  done(&command);
}

/* The options that a verb takes have names and letters of their own. */
static void assert_options_differ(const struct verb *verb) {
  for (int a = 0; a < OPTION_COUNT; a++)
    for (int b = 0; b < a; b++) {
      const struct option *one = &option_table[a], *other = &option_table[b];
      if (!(verb->options >> a & 1) || !(verb->options >> b & 1)) continue;
      assert_string_not_equal(one->name, other->name);
      assert_true(one->letter == 0 || one->letter != other->letter);
    }
}

/* Letters and names of options are unique for every verb, which can be asked for help and
 * says how many arguments it takes. */
static void tables_are_sound(void **state) {
  (void)state;
  for (const struct verb *verb = verb_table; verb->name; verb++) {
    assert_options_differ(verb);
    assert_true(verb->options & TAKES(HELP));
    assert_true(verb->least <= verb->most);
    assert_non_null(verb->run);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(takes_every_spelling),
    cmocka_unit_test(takes_the_last),
    cmocka_unit_test(takes_arguments_after_dashes),
    cmocka_unit_test(refuses_what_it_does_not_know),
    cmocka_unit_test(refuses_wrong_values),
    cmocka_unit_test(counts_arguments),
    cmocka_unit_test(helps_without_arguments),
    cmocka_unit_test(reads_values),
    cmocka_unit_test(tells_an_unread_result),
    cmocka_unit_test(tables_are_sound),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
