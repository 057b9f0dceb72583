/* What is said of changes that cannot be made. */
#ifndef SCIRULES_ANALYSIS_MESSAGES_H
#define SCIRULES_ANALYSIS_MESSAGES_H

#define CHANGE_NO_COLUMN DIAG_ERROR, DIAG_USAGE, "the data have no column '%s'"
#define CHANGE_COLUMN_UNREAD DIAG_WARNING, DIAG_USAGE, \
  "no rule reads the column '%s', so the change does nothing"
#define CHANGE_SELECTS DIAG_ERROR, DIAG_USAGE, \
  "the column '%s' decides which units take part, and what-if keeps them as they are"
#define CHANGE_ANSWER DIAG_ERROR, DIAG_DATA, \
  "the answer '%s' in column '%s' for %s is not among the answers of '%s'"
#define CHANGE_WEIGHT_ROOT DIAG_ERROR, DIAG_USAGE, \
  "the index itself has no weight: there is nothing beside it"
#define CHANGE_WEIGHT_IGNORED DIAG_ERROR, DIAG_USAGE, \
  "weights do not count in '%s', whose aggregate is %s"
#define CHANGE_WEIGHT_DERIVED DIAG_ERROR, DIAG_USAGE, \
  "weights in '%s' come from the data, by %s"
#define CHANGE_BONUS_SHARE DIAG_ERROR, DIAG_USAGE, \
  "the weight of '%s' is a bonus's share: a number from 0 to 1"
#define CHANGE_DROP_ROOT DIAG_ERROR, DIAG_USAGE, "the index itself cannot be dropped"
#define CHANGE_DROP_ONLY DIAG_ERROR, DIAG_USAGE, \
  "'%s' is all that is left in %s, and a group cannot be empty"
#define CHANGE_DROP_ONLY_HINT "drop the group"
#define CHANGE_DROPPED DIAG_ERROR, DIAG_USAGE, "'%s' is dropped already"
#define CHANGE_NO_WEIGHT DIAG_ERROR, DIAG_USAGE, \
  "with these changes nothing in %s has a weight above 0"
#define CHANGE_BREAKS DIAG_ERROR, DIAG_DATA, \
  "with these changes the index cannot be calculated: %s"

#endif
