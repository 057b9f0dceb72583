/* The rules of one edition over the data of another.
 *
 * Not every rule can read what was asked in another year: columns are gone, answers were
 * worded anew. Such a parameter goes with its own year's data wherever its rule goes, so
 * that rule and data change together and count as a change of method.
 */
#ifndef SCIRULES_ANALYSIS_CROSS_H
#define SCIRULES_ANALYSIS_CROSS_H

#include "analysis/pair.h"

/* Fills what could not be read with what home read of its own data. readings: taken by
 * home's tree; unit[u]: the unit of home that is unit u of the readings, or NO_UNIT, which
 * is then missing there. filled, by node: whether it was. */
void cross_complete(struct readings *readings, const struct result *home,
                    const uint32_t *unit, bool *filled);

/* How many parameters of both trees go with their own data, by what was filled of each. */
size_t cross_count(const struct pair *pair, bool *const filled[2]);

#endif
