/* Where a verb's result goes: standard output, --output FILE, files under reports/. */
#ifndef SCIRULES_CMD_OUTPUT_H
#define SCIRULES_CMD_OUTPUT_H

#include "base/buf.h"
#include "cmd/command.h"
#include "report/report.h"

/* What --lang and --decimals say. */
struct report_options output_options(const struct command *command);

/* Writes the result to where the command wants it, and frees it. A file is written whole or
 * not at all, in a folder that is there: a missing one is a mistyped one. What is no ordinary
 * file (a device, a pipe) is written to as it stands, a link leads to its target, and - is
 * standard output. False with a finding of class DIAG_OUTPUT;
 * a reader that closed the pipe early is not worth a message, but is a failure too. */
bool output_result(struct command *command, struct buf *result);

#endif
