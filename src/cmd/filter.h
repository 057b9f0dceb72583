/* --filter TEXT: which of the tests are run. */
#ifndef SCIRULES_CMD_FILTER_H
#define SCIRULES_CMD_FILTER_H

#include "cmd/command.h"

struct filter {
  const char *text;                            /* NULL: all are run */
  const char **left_out;                       /* names, to tell the nearest of */
  size_t count, room;
};

struct filter filter_of(const struct command *command);
void filter_free(struct filter *filter);

/* Whether what is called name is run: all of it, or what has the text in its name. Of what
 * is not, `known` is remembered: the part of the name that people know it by, borrowed. */
bool filter_takes(struct filter *filter, const char *name, const char *known);

/* Says that nothing of the edition has the text in its name, and what has nearly. */
void filter_leaves_nothing(const struct filter *filter, struct command *command,
                           const char *edition);

#endif
