/* One unit's readings exchanged for those of another data set, all others' kept: what would
 * the unit have, had it answered otherwise in the same field?
 *
 * Calculates again only what the exchange touches: the unit's own seats, and the others'
 * scores where a method looks at them and what it looks at has changed. The figures are the
 * same, to the last bit, as those of a calculation from the beginning.
 */
#ifndef SCIRULES_INDEX_EXCHANGE_H
#define SCIRULES_INDEX_EXCHANGE_H

#include "index/result.h"

struct exchange;

/* field: the result whose units stay. other: a result of the same tree, from which readings
 * come; seat[u] is the unit of other that is unit u of field. All are borrowed. Freed by
 * exchange_free. */
struct exchange *exchange_new(const struct result *field, const struct result *other,
                              const uint32_t *seat);
void exchange_free(struct exchange *exchange);  /* NULL is allowed */

/* The result with the exchange made for unit, good until the next call. Scores, statuses and
 * result_accounts hold for that unit alone; ranks for none. NULL where it cannot be
 * calculated: a method or a missing rule refuses what came in. */
const struct result *exchange_unit(struct exchange *exchange, size_t unit);

#endif
