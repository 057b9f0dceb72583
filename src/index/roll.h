/* A roll of units for a message: the first few are named, the others counted. Starts as {0}.
 */
#ifndef SCIRULES_INDEX_ROLL_H
#define SCIRULES_INDEX_ROLL_H

#include <stddef.h>

#include "base/arena.h"
#include "data/dataset.h"

enum { ROLL_NAMED = 3 };

struct roll {
  size_t count;
  size_t named[ROLL_NAMED];                    /* the first units */
};

void roll_add(struct roll *roll, size_t unit);

/* "Bochum (05911000), Essen (05113000), Köln (05315000) and 4 more units"; in arena. Units
 * without a name, such as those of worked examples, are numbered from 1. */
const char *roll_text(const struct roll *roll, const struct dataset *data,
                      struct arena *arena);

#endif
