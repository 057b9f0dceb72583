/* Files of several folders that a verb writes together. */
#ifndef SCIRULES_CMD_BATCH_H
#define SCIRULES_CMD_BATCH_H

#include "base/buf.h"
#include "cmd/command.h"

struct batch;

struct batch *batch_new(struct command *command);

/* Takes the content, which is {0} then; path lives as long as the command. */
void batch_add(struct batch *batch, const char *path, struct buf *content);

/* Writes all files, makes folders that are missing, and frees the batch. False with a
 * finding of class DIAG_OUTPUT; files and folders that were not there before are then
 * taken away again. */
bool batch_write(struct batch *batch);
void batch_free(struct batch *batch);          /* NULL is allowed */

#endif
