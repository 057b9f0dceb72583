/* Last known values: what a parameter had in earlier editions, for the rule `previous`.
 *
 * Whoever opens an edition reads them from the editions before it and hangs them on its
 * nodes; the index looks them up by the unit's key, so that they hold for any choice and
 * order of units.
 */
#ifndef SCIRULES_INDEX_EARLIER_H
#define SCIRULES_INDEX_EARLIER_H

#include "base/map.h"
#include "data/dataset.h"

/* An edition that values were taken from. */
struct earlier_edition {
  const char *path;                            /* as `previous` names it: rules/2023 */
  int year;
  char rules_sha256[HASH_ROOM], data_sha256[HASH_ROOM];
  const struct earlier_edition *before;        /* the one before it; NULL: the last */
};

/* A value before missing and treat, and where it is from; edition NULL: there is none. */
struct known {
  double value;
  const struct earlier_edition *edition;
};

/* One node's last known values. */
struct earlier {
  const struct map *units;                     /* positions in known, by key */
  struct known *known;
};

/* The value of the unit with that key, NULL where none is known. */
const struct known *earlier_find(const struct earlier *earlier, const char *key);

/* The values of the units of data, NaN where none is known; from arena. */
double *earlier_numbers(const struct earlier *earlier, const struct dataset *data,
                        struct arena *arena);

#endif
