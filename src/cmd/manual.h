/* The manual pages, in the language of man(7), from the engine's own tables. */
#ifndef SCIRULES_CMD_MANUAL_H
#define SCIRULES_CMD_MANUAL_H

#include "base/buf.h"

void manual_program(struct buf *out);          /* scirules(1) */
void manual_rules(struct buf *out);            /* scirules-rules(5) */

#endif
