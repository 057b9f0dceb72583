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
#define UNKNOWN_NODE DIAG_ERROR, DIAG_USAGE, "no node '%s' in %s"
#define AMBIGUOUS_NODE DIAG_ERROR, DIAG_USAGE, "'%s' names more than one node of %s"
#define AUDIT_NO_GROUP DIAG_ERROR, DIAG_USAGE, \
  "'%s' is no group: an audit looks at a group and what is in it"
#define NO_DATA_FOLDER DIAG_ERROR, DIAG_DATA, "there is no data folder '%s'"
#define NO_UNITS_FILE DIAG_ERROR, DIAG_DATA, "there is no units file '%s'"
#define NO_UNITS_SELECTED DIAG_ERROR, DIAG_DATA, "the condition '%s' selects no unit"
#define UNIT_CONDITION_MISSING DIAG_WARNING, DIAG_DATA, \
  "%s (%s) is left out: the condition '%s' has no value for it"
#define UNIT_SPARSE DIAG_WARNING, DIAG_DATA, \
  "%s (%s) is left out: %zu of its %zu parameters have a value, and 'available' is %s"
#define UNIT_SPARSE_IN DIAG_WARNING, DIAG_DATA, \
  "%s (%s) is left out: in '%s' %zu of its %zu parameters have a value, and " \
  "'available_each' is %s"
#define UNIT_ZEROS DIAG_WARNING, DIAG_DATA, \
  "%s (%s) is left out: %zu of its %zu values are not 0, and 'nonzero' is %s"
#define NO_UNITS_AVAILABLE DIAG_ERROR, DIAG_DATA, \
  "no unit has values enough to take part: '%s' is %s"
#define NOT_COMPARABLE DIAG_ERROR, DIAG_DATA, \
  "its rules cannot be calculated over the data of %s: %s"
#define REPORT_NOT_WRITTEN DIAG_ERROR, DIAG_OUTPUT, "cannot be written: %s"
#define OUTPUT_NO_FOLDER DIAG_ERROR, DIAG_OUTPUT, \
  "cannot be written: there is no folder '%s'"
#define STDOUT_NOT_WRITTEN DIAG_ERROR, DIAG_OUTPUT, \
  "standard output cannot be written: %s"
#define NOT_REVIEWED DIAG_WARNING, DIAG_RULE, "nobody has reviewed this for %d yet"
#define NOT_REVIEWED_HINT "once it is right, delete reviewed = false"
#define NEW_NO_SOURCE DIAG_ERROR, DIAG_USAGE, "'new' needs an edition to copy, or a node"
#define NEW_BOTH DIAG_ERROR, DIAG_USAGE, \
  "'new' copies an edition, with --from, or begins a parameter: not both"
#define NEW_NO_YEAR DIAG_ERROR, DIAG_USAGE, "'%s' is no year"
#define NEW_IS_THERE DIAG_ERROR, DIAG_USAGE, "%s is there already"
#define NEW_NAME DIAG_ERROR, DIAG_USAGE, "'%s' cannot name a group or a parameter"
#define NEW_BELOW_PARAMETER DIAG_ERROR, DIAG_USAGE, \
  "%s is a parameter, and nothing stands below a parameter"
#define NEW_UNREADABLE DIAG_ERROR, DIAG_RULE, "cannot be read: %s"
#define NEW_UNMARKED DIAG_WARNING, DIAG_RULE, \
  "'%s' could not be written in: the table is calculated"
#define NO_LOCK DIAG_ERROR, DIAG_USAGE, "there is no lock file %s"
#define LOCK_UNREADABLE DIAG_ERROR, DIAG_RULE, "cannot be read: %s"
#define LOCK_EDITION_OUTSIDE DIAG_ERROR, DIAG_RULE, \
  "lies outside the project, which is the working directory: no parent holds a folder rules"
#define LOCK_EDITION_OUTSIDE_HINT "call scirules from the folder that the data paths start at"
#define LOCK_DATA_OUTSIDE DIAG_ERROR, DIAG_RULE, \
  "the data '%s' lie outside the project, so a lock would mean another file elsewhere"
#define LOCK_DATA_OUTSIDE_HINT "put them below the project's folder, such as datasets/2024"
#define LOCK_EARLIER_OUTSIDE DIAG_ERROR, DIAG_RULE, \
  "the edition '%s' lies outside the project, so a lock would mean another elsewhere"
#define LOCK_NAME DIAG_ERROR, DIAG_DATA, "has a name that cannot stand in a lock file"
#define LOCK_NAME_HINT "rename it without control characters and backslashes"
#define LOCKED_OTHER_DATA DIAG_ERROR, DIAG_USAGE, \
  "--locked and --data exclude each other: the lock names the data"
#define RULE_DRIFTED DIAG_ERROR, DIAG_RULE, "%s since the edition was locked"
#define DATA_DRIFTED DIAG_ERROR, DIAG_DATA, "%s since the edition was locked"
#define RESULT_DRIFTED DIAG_ERROR, DIAG_INTERNAL, "does not come out as it was locked"
#define DRIFT_SAME_ENGINE_HINT "rules and data are as locked: what differs is the build of " \
  "the program, or with exp, log and powers the machine's C library"
#define DRIFT_OTHER_ENGINE_HINT "rules and data are as locked: %s calculated otherwise " \
  "than %s does"
#define NO_CHANGE DIAG_ERROR, DIAG_USAGE, "'what-if' needs a change"
#define NO_CHANGE_HINT "for example --set Bochum.ladepunkte+=100, --weight NODE=2, " \
  "--drop NODE, or --file FILE with such lines"
#define CELL_FORM DIAG_ERROR, DIAG_USAGE, "'%s' names no cell and its value"
#define CELL_FORM_HINT "write UNIT.COLUMN=VALUE, UNIT.COLUMN+=N or UNIT.COLUMN-=N"
#define NODE_WEIGHT_FORM DIAG_ERROR, DIAG_USAGE, "'%s' names no node and its weight"
#define NODE_WEIGHT_HINT "write NODE=WEIGHT, such as mobilitaet=2"
#define NODE_WEIGHT_BAD DIAG_ERROR, DIAG_USAGE, "'%s' is no weight: it is a number, not below 0"
#define CHANGES_UNREADABLE DIAG_ERROR, DIAG_USAGE, "cannot be read: %s"
#define CHANGES_EMPTY DIAG_ERROR, DIAG_USAGE, "holds no change"
#define CHANGES_FORM DIAG_ERROR, DIAG_USAGE, "'%s' is no change"
#define CHANGES_FORM_HINT "a line is: set UNIT.COLUMN=VALUE, weight NODE=WEIGHT or drop NODE"
#define TARGETS_NO_RANK DIAG_ERROR, DIAG_USAGE, "'targets' needs the rank to reach"
#define TARGETS_NO_RANK_HINT "for example --rank 3"
#define TARGETS_RANK_RANGE DIAG_ERROR, DIAG_USAGE, "there is no rank %zu among %zu units"
#define TARGETS_RANK_RANGE_HINT "write a rank from 1 to %zu"
#define TARGETS_NO_SCORE DIAG_ERROR, DIAG_USAGE, \
  "%s has no score in %s, and so no rank to start from"
#define COST_NO_COLUMN DIAG_ERROR, DIAG_USAGE, "there is no column '%s'"
#define COST_NO_COLUMN_HINT "a table of costs has the columns parameter, step and cost"
#define COST_BAD DIAG_ERROR, DIAG_USAGE, "'%s' is no cost: it is a number, not below 0"
#define COST_BAD_HINT "an empty cost says that the step cannot be taken"
#define COST_NO_STEP DIAG_ERROR, DIAG_USAGE, "'%s' has no step '%s'"
#define COST_OF_GROUP DIAG_ERROR, DIAG_USAGE, "'%s' is no parameter, and has no step '%s'"
#define COST_OF_GROUP_HINT "leave the step empty for all steps below it"
#define SHARD_FORM DIAG_ERROR, DIAG_USAGE, "'%s' is no shard"
#define SHARD_FORM_HINT "write I/N, such as 1/4 for the first of four parts"
#define STUDY_NOTHING DIAG_ERROR, DIAG_USAGE, \
  "with neither replications nor samples there is nothing to calculate"
#define PART_UNREADABLE DIAG_ERROR, DIAG_DATA, "cannot be read: %s"
#define PART_DIFFERS DIAG_ERROR, DIAG_DATA, "is of another study than %s, with %s"
#define PART_DIFFERS_HINT "all parts of a study need the same edition and the same options"
#define PART_SHARDS DIAG_ERROR, DIAG_DATA, "is one of %zu parts, and %s is one of %zu"
#define PART_TWICE DIAG_ERROR, DIAG_DATA, "is part %zu of %zu, and so is %s"
#define PARTS_LACKING DIAG_ERROR, DIAG_USAGE, "parts that are not among the files: %s"
#define PARTS_LACKING_HINT "a study is merged when all of its parts are there"
#define STUBS_NO_EDITION DIAG_ERROR, DIAG_USAGE, "there is no edition in the folder rules"
#define UNKNOWN_SHELL DIAG_ERROR, DIAG_USAGE, "there is no completion for '%s'"
#define FILTER_LEAVES_NOTHING DIAG_ERROR, DIAG_USAGE, \
  "no example and no test of %s has '%s' in its name"
#define COVERAGE_BELOW DIAG_ERROR, DIAG_RULE, "coverage is %s per cent, less than %d"
#define TEST_FILE_BROKEN DIAG_ERROR, DIAG_RULE, "%s"
#define TEST_FAILED DIAG_ERROR, DIAG_RULE, "%s: %s"
#define LUAUNIT_ABSENT DIAG_ERROR, DIAG_RULE, "LuaUnit is not installed"
#define PREVIOUS_ABSENT DIAG_NOTE, DIAG_RULE, \
  "there is no edition '%s' here: nothing before %d is told"
#define PREVIOUS_NOT_OLDER DIAG_ERROR, DIAG_RULE, \
  "'%s' cannot be the edition before: its year is %d, and this one's is %d"
#define PREVIOUS_UNNAMED DIAG_ERROR, DIAG_RULE, \
  "'%s' takes values of the edition before, and edition.lua names none"
#define PREVIOUS_UNNAMED_HINT "previous = \"rules/2023\" in edition.lua names it"
#define PREVIOUS_NEEDED DIAG_ERROR, DIAG_RULE, \
  "there is no edition '%s' here, and missing = \"%s\" takes its values"
#define PREVIOUS_NEEDED_HINT \
  "its folder belongs beside this one's, and its data to the project"
#define PREVIOUS_MEASURE DIAG_ERROR, DIAG_RULE, \
  "'%s' is measured in '%s', and in '%s' in %s: its values cannot be taken"
#define PREVIOUS_ANSWERS DIAG_ERROR, DIAG_RULE, \
  "'%s' gives answers other points than in %s: its values cannot be taken"
#define PREVIOUS_MEASURE_HINT \
  "choose another rule for gaps here, or take values from younger editions alone: " \
  "previous{ years = 1 }"
#define PREVIOUS_FORMULA DIAG_NOTE, DIAG_RULE, \
  "'%s' has another formula in %s, whose values fill its gaps"
#define EFFECT_EARLIER "its gaps are filled from earlier editions, which are not read here"
#define EDITION_RULES_ALONE DIAG_WARNING, DIAG_RULE, \
  "cannot be calculated (findings: %zu): its rules are shown, its results are not"
#define EDITION_LEFT_OUT DIAG_WARNING, DIAG_RULE, "is left out (findings: %zu)"
#define HISTORY_NO_EDITION DIAG_ERROR, DIAG_USAGE, "there is no edition in '%s'"
#define HISTORY_NO_EDITION_HINT "call scirules from the project's folder, or name an " \
  "edition first: scirules history rules/2024 Bochum"
#define HISTORY_UNKNOWN DIAG_ERROR, DIAG_USAGE, "no unit and no node '%s' in %s"
#define HISTORY_BOTH DIAG_NOTE, DIAG_USAGE, "'%s' names a unit and a node: this is the %s %s"

#endif
