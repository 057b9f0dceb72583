/* What `sensitivity` and `merge` both do: print a study that was made whole. */
#ifndef SCIRULES_CMD_SENSITIVE_H
#define SCIRULES_CMD_SENSITIVE_H

#include "analysis/sensitivity.h"
#include "cmd/command.h"

/* Estimates and prints, as --format, --rows, --lang and --decimals say. */
void sensitive_print(struct command *command, const struct sensitivity_study *study,
                     const struct sensitivity_sample *sample);

#endif
