/* Whether a rule keeps something from one unit for the next. */
#ifndef SCIRULES_RULES_ORDERS_H
#define SCIRULES_RULES_ORDERS_H

#include "index/result.h"

/* Reads the edition's rules once more, where it has functions, calculates it with the units
 * from last to first, and reports every function whose results are not the same. data is as
 * it was afterwards. */
void edition_orders(const struct result *result, struct dataset *data, struct diags *diags);

#endif
