/* The end of a check or a test: its findings are its result. */
#ifndef SCIRULES_CMD_VERDICT_H
#define SCIRULES_CMD_VERDICT_H

#include "cmd/command.h"
#include "report/findings.h"

/* Writes what was found, on findings and on the command's diags, in the format that --format
 * asks for to where --output says, and frees the findings. The exit code: 1 where there is
 * an error or a warning. */
int verdict(struct command *command, struct findings *findings);

#endif
