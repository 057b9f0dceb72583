/* What a sensitivity analysis varies where an edition says nothing of it: the choices that
 * every index makes and could defend otherwise.
 *
 *   weights_1 …    by level, every weight up or down by up to 25 per cent, for itself
 *   normalise      of parameters with min-max: also standard scores on the same scale
 *                  (mean in its middle, a fifth of it for the standard deviation)
 *   aggregate      of groups with an arithmetic mean: also the geometric mean, where under
 *                  every normalisation all scores below are above 0
 *   treat          of parameters that are treated: also not
 *   missing        of parameters with gaps that get the mean or the median: both
 *
 * An input that would vary nothing is left out. Values have no noise: how far they may be
 * wrong is for those to say who know them.
 */
#ifndef SCIRULES_ANALYSIS_UNCERTAINTY_H
#define SCIRULES_ANALYSIS_UNCERTAINTY_H

#include "index/result.h"
#include "index/uncertainty.h"

/* The inputs, in arena; nominal is a result with its readings, and borrowed. */
struct input *uncertainty_default(const struct result *nominal, struct arena *arena,
                                  size_t *inputs);

#endif
