/* Several editions of one project, opened and in order of time. */
#ifndef SCIRULES_CMD_CHAIN_H
#define SCIRULES_CMD_CHAIN_H

#include "cmd/study.h"

struct chain {
  struct study *study;                         /* oldest first */
  size_t studies, room;
};

/* The edition at path and those before it, each calculated, as their fields `previous` name
 * one after the other from the project root. It ends with a note where a folder is not
 * there; an edition that is not older than the one it is to stand before is an error, so
 * that no chain runs in a circle. False where anything was wrong. */
bool chain_open(struct chain *chain, struct command *command, const char *path);

/* All editions in a folder such as `rules`, by year. One that cannot be calculated has its
 * rules alone, one that cannot be read is left out; a warning says so. But what is wrong
 * with the edition named `wanted` (its folder's name; NULL: none) is told as it is. False
 * for that, and where there is no edition at all. */
bool chain_open_folder(struct chain *chain, struct command *command, const char *folder,
                       const char *wanted);

void chain_close(struct chain *chain);

#endif
