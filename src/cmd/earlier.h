/* The editions before one, opened for a rule for gaps that takes their values. */
#ifndef SCIRULES_CMD_EARLIER_H
#define SCIRULES_CMD_EARLIER_H

#include "cmd/study.h"

/* Where a rule of the study, whose tree and data are read, asks for last known values: opens
 * the edition that `previous` names, then its own `previous`, and so on as long as a unit
 * has none, and hangs the values on the tree's nodes. The editions stay with the study. They
 * are read as they stand, --data aside, and nothing of theirs is filled in; what is found
 * there is told where it is an error. Nothing is opened where no rule asks.
 *
 * A parameter is followed from edition to edition as `compare` does. False with a finding
 * where there is no edition to go by, or one that measures the parameter otherwise. */
bool earlier_open(struct study *study, struct command *command);

#endif
