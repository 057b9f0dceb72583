/* Which inputs an output's variance comes from: Sobol indices.
 *
 * The design (Saltelli, Annoni, Azzini, Campolongo, Ratto & Tarantola 2010, "Variance based
 * sensitivity analysis of model output", Comput. Phys. Commun. 181, 259-270): rows of two
 * independent points A and B, and for each input i the point AB_i, which is A with the
 * coordinate i of B; the output at each of them. With V the variance of all y_A and y_B,
 *
 *     first order   S_i  = mean(y_B (y_ABi - y_A)) / V        (Saltelli et al. 2010)
 *     total         S_Ti = mean((y_A - y_ABi)^2) / (2 V)      (Jansen 1999)
 *
 * First order is the share of V that would go if the input were known, total the share that
 * stays if all others were. What interactions do is their difference; estimates of small
 * indices may come out a little below 0.
 */
#ifndef SCIRULES_ANALYSIS_SOBOL_INDICES_H
#define SCIRULES_ANALYSIS_SOBOL_INDICES_H

#include <stddef.h>
#include <stdint.h>

struct estimate {
  double value, low, high;                     /* of 90 of 100 bootstraps */
};

struct sobol_index {
  struct estimate first, total;
};

struct sobol_design {
  size_t rows, inputs;
  const double *y;                             /* [row][A, B, AB_1 … AB_inputs] */
  size_t stride;                               /* from one to the next of them: 1, or the
                                                  number of outputs that stand together */
  double centre;                               /* taken from y_B: 0, or about the mean of y,
                                                  which makes S_i less uncertain */
};

enum { BOOTSTRAPS = 200 };

/* The indices by input. The intervals are percentiles of BOOTSTRAPS resamplings of the rows,
 * drawn by seed and stream; they are a little too wide where the points are those of a Sobol
 * sequence. Rows with an output that is missing are left out. All NaN where V is 0 or fewer
 * than two rows are left. */
void sobol_indices(const struct sobol_design *design, uint64_t seed, uint64_t stream,
                   struct sobol_index *index);

/* The mean of y over A and B, without rows that have missing outputs: a centre. */
double sobol_mean(const struct sobol_design *design);

#endif
