/* What the command line says when it cannot go on. */
#ifndef SCIRULES_CMD_MESSAGES_H
#define SCIRULES_CMD_MESSAGES_H

#define NO_VERB DIAG_ERROR, DIAG_USAGE, "a verb is missing"
#define UNKNOWN_VERB DIAG_ERROR, DIAG_USAGE, "there is no verb '%s'"
#define UNKNOWN_OPTION DIAG_ERROR, DIAG_USAGE, "'%s' takes no option '%s'"
#define AMBIGUOUS_OPTION DIAG_ERROR, DIAG_USAGE, "'%s' is the beginning of several options"
#define OPTION_WANTS_VALUE DIAG_ERROR, DIAG_USAGE, "option '--%s' needs a value: %s"
#define OPTION_WANTS_NONE DIAG_ERROR, DIAG_USAGE, "option '--%s' takes no value"
#define OPTION_BAD_CHOICE DIAG_ERROR, DIAG_USAGE, "option '--%s' cannot be '%s'"
#define OPTION_BAD_NUMBER DIAG_ERROR, DIAG_USAGE, \
  "option '--%s' is a whole number from 0 to %d, not '%s'"
#define ARGUMENT_MISSING DIAG_ERROR, DIAG_USAGE, "'%s' needs %s"
#define ARGUMENT_TOO_MANY DIAG_ERROR, DIAG_USAGE, "'%s' has no use for '%s'"
#define UNKNOWN_UNIT DIAG_ERROR, DIAG_USAGE, "no unit '%s' in %s"
#define AMBIGUOUS_UNIT DIAG_ERROR, DIAG_USAGE, "'%s' names more than one unit of %s"
#define UNKNOWN_NODE DIAG_ERROR, DIAG_USAGE, "no single node '%s' in %s"
#define NO_DATA_FOLDER DIAG_ERROR, DIAG_DATA, "there is no data folder '%s'"
#define NO_UNITS_SELECTED DIAG_ERROR, DIAG_DATA, "the condition '%s' selects no unit"
#define UNIT_CONDITION_MISSING DIAG_WARNING, DIAG_DATA, \
  "%s (%s) is left out: the condition '%s' has no value for it"
#define REPORT_NOT_WRITTEN DIAG_ERROR, DIAG_OUTPUT, "cannot be written: %s"
#define STDOUT_NOT_WRITTEN DIAG_ERROR, DIAG_OUTPUT, \
  "standard output cannot be written: %s"
#define TEST_FILE_BROKEN DIAG_ERROR, DIAG_RULE, "%s"
#define TEST_FAILED DIAG_ERROR, DIAG_RULE, "%s: %s"
#define LUAUNIT_ABSENT DIAG_ERROR, DIAG_RULE, "LuaUnit is not installed"

#endif
