/* What one unit has, had it answered otherwise while all others stay as they are.
 *
 * Calculates again only what the exchange touches: the unit's own seats, and the others'
 * scores where a method looks at them and what it looks at has changed. The figures are the
 * same, to the last bit, as those of a calculation from the beginning.
 *
 *     struct exchange *exchange = exchange_new(field, other, seat);
 *     … exchange_unit(exchange, 5) …               the answers of another data set
 *     struct exchange *alone = exchange_new(field, NULL, NULL);
 *     … exchange_values(alone, 5, value, 2) …      two values of its own
 *
 * What a call gives is good until the next call. NULL: it cannot be calculated, since a method
 * or a missing rule refuses what came in.
 */
#ifndef SCIRULES_INDEX_EXCHANGE_H
#define SCIRULES_INDEX_EXCHANGE_H

#include "index/result.h"

struct exchange;

struct other_value {
  uint32_t node;                               /* a parameter that exists for the unit */
  double value;                                /* as node_result.value has it */
};

/* field: the result whose units stay. other: a result of the same tree, from which readings
 * come; seat[u] is the unit of other that is unit u of field; both NULL for exchange_values.
 * All are borrowed. Freed by exchange_free. */
struct exchange *exchange_new(const struct result *field, const struct result *other,
                              const uint32_t *seat);
void exchange_free(struct exchange *exchange);  /* NULL is allowed */

/* The result with the unit's readings those of other. Scores, statuses and result_accounts
 * hold for that unit alone; ranks for none. */
const struct result *exchange_unit(struct exchange *exchange, size_t unit);

/* The result with these values of the unit, where there is no other. Scores hold for all
 * units, ranks those of the index itself; values are still the field's. */
const struct result *exchange_values(struct exchange *exchange, size_t unit,
                                     const struct other_value *value, size_t count);

#endif
