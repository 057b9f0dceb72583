/* An edition copied for another year: scirules new YEAR --from RULES. */
#ifndef SCIRULES_CMD_COPY_H
#define SCIRULES_CMD_COPY_H

#include "cmd/command.h"

/* Copies the edition in folder from to the one that year names, beside it or, where year is
 * a path, there: every rule file byte for byte but for the year, the edition before, the
 * data folder and `reviewed = false`; and the code books of the data. Says on standard error
 * what was written and what is still to be done. Nothing is written where there is a
 * finding. */
void copy_edition(struct command *command, const char *from, const char *year);

#endif
