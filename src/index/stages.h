/* The stages of the calculation over whole columns, each callable and tested by itself. */
#ifndef SCIRULES_INDEX_STAGES_H
#define SCIRULES_INDEX_STAGES_H

#include "index/result.h"

/* Statistics of the values that are there; sorted is taken from arena. */
struct statistics statistics_of(const double *x, size_t n, struct arena *arena);

/* Quantile p in [0, 1] of the sorted values, linear between order statistics (type 7 of
 * Hyndman & Fan 1996). */
double statistics_quantile(const struct statistics *s, double p);

/* Fills gaps of a parameter's column by its rule; filled units get STATUS_IMPUTED. Units
 * with STATUS_IMPOSSIBLE are left alone. */
bool impute(const struct node *node, const struct dataset *data, double *x,
            uint8_t *status, struct arena *arena, struct diags *diags);

bool normalise(const struct node *node, const struct dataset *data, double *x, size_t n,
               struct node_result *out, struct arena *arena, struct diags *diags);

#endif
