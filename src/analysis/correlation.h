/* How alike two columns of scores of the same units are.
 *
 * All figures run from -1 (reversed) over 0 to 1 (the same). Pearson's r looks at distances,
 * the two others at places alone.
 *
 * Spearman's rho is Pearson's correlation of the ranks, equal scores sharing the mean of
 * their ranks:
 *
 *   rho = sum (r_i - m)(s_i - m) / sqrt(sum (r_i - m)^2 sum (s_i - m)^2),  m = (n + 1) / 2
 *
 * Kendall's tau-b looks at all pairs of units: C that both rankings order alike, D that they
 * order against each other, X and Y tied in the first and in the second:
 *
 *   tau = (C - D) / sqrt((n (n - 1) / 2 - X)(n (n - 1) / 2 - Y))
 *
 * Spearman, C. (1904): The proof and measurement of association between two things, American
 * Journal of Psychology 15, 72-101. Kendall, M. (1945): The treatment of ties in ranking
 * problems, Biometrika 33, 239-251. Its pairs are counted by sorting, in n log n: Knight, W.
 * (1966): A computer method for calculating Kendall's tau with ungrouped data, Journal of
 * the American Statistical Association 61, 436-439.
 */
#ifndef SCIRULES_ANALYSIS_CORRELATION_H
#define SCIRULES_ANALYSIS_CORRELATION_H

#include <stddef.h>

struct correlation {
  size_t units;                                /* that have both scores */
  double spearman, kendall;                    /* NaN with fewer than two units, or where one
                                                  side is tied altogether */
};

/* Of n pairs of scores; a pair with a NaN is left out, and ranks are taken among the others.
 * Scores are equal where they are after rounding to 12 significant digits. */
struct correlation rank_correlation(const double *first, const double *second, size_t n);

/* Pearson's r over the pairs without a NaN. NaN with fewer than two, or where one side is the
 * same to 12 digits. */
double pearson_correlation(const double *first, const double *second, size_t n);

/* Covariance (n - 1) over the pairs without a NaN; NaN with fewer than two. */
double pair_covariance(const double *first, const double *second, size_t n);

/* Cronbach's alpha of k columns of n units, over the pairs of columns that units have both
 * of, as COINr: k^2 times the mean covariance of two, divided by the sum of all variances
 * and covariances. NaN with fewer than two columns, or where they do not vary.
 * Cronbach, L. (1951): Coefficient alpha and the internal structure of tests, Psychometrika
 * 16, 297-334; OECD/JRC Handbook (2008), Step 4. */
double cronbach_alpha(const double *const *column, size_t k, size_t n);

#endif
