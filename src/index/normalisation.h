/* What the methods of normalisation share: moves of a whole column, and the functions that
 * stand apart from the table in normalisation.c. All work in place on the units of call that
 * have a value; by the statistics alone, so that one unit of a column gives the same bits as
 * the column does.
 */
#ifndef SCIRULES_INDEX_NORMALISATION_H
#define SCIRULES_INDEX_NORMALISATION_H

#include "index/method.h"

/* Whether all values are equal after rounding to 12 significant digits, as in print. */
bool column_is_constant(const struct normalise_call *call);

/* Says that the column is affine: slope * x + offset. */
void column_affine(struct normalise_call *call, double slope, double offset);

/* Lays the column on the line through (from, a) and (till, b); affine. */
void column_lay(struct normalise_call *call, double from, double till, double a, double b);

/* Gives every unit the same score; affine with slope 0. */
void column_level(struct normalise_call *call, double score);

/* Points of the band of x among n ascending { threshold, points }: the highest whose
 * threshold is reached, else the first. */
size_t band_of(const double (*point)[2], size_t n, double x);

/* Why points are no bands (see struct method's check), NULL where they are. */
const char *check_bands(const struct method_use *use);

/* --- by ranks --------------------------------------------------------------------------- */

extern const char *const ties_words[];         /* "min", "average", NULL */

/* Ranks ascend by goodness, so that the best of n units has n. Values that are equal after
 * rounding to 12 significant digits share the lowest of their ranks or, with ties =
 * "average", the mean of them. */
void normalise_rank(struct normalise_call *call);
void normalise_borda(struct normalise_call *call);
void normalise_percentile_rank(struct normalise_call *call);
void normalise_exponential_rank(struct normalise_call *call);
void normalise_categorical(struct normalise_call *call);
const char *check_categorical(const struct method_use *use);

/* --- by a reference: a unit, a target, the mean ----------------------------------------- */

void normalise_reference(struct normalise_call *call);
void normalise_distance_to_reference(struct normalise_call *call);
void normalise_distance_to_target(struct normalise_call *call);
void normalise_above_below_mean(struct normalise_call *call);
const char *check_above_below_mean(const struct method_use *use);

/* --- by mean and standard deviation ----------------------------------------------------- */

void normalise_zscore(struct normalise_call *call);
const char *check_zscore(const struct method_use *use);
void normalise_logistic(struct normalise_call *call);
const char *check_logistic(const struct method_use *use);

#endif
