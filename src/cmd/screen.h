/* Which units have values enough to take part: `available`, `available_each` and `nonzero`
 * of an edition's units. */
#ifndef SCIRULES_CMD_SCREEN_H
#define SCIRULES_CMD_SCREEN_H

#include "cmd/study.h"

/* Leaves the other units out of the study's data, which are read and bound; a warning each
 * says why. False where nobody is left, or a value cannot be read: a finding. */
bool screen_units(struct study *study, struct command *command);

#endif
