/* Sobol sequences: points that fill the unit cube more evenly than random ones do.
 *
 * Point n is found by its number, in Gray code order, from the direction numbers of Joe &
 * Kuo (2008); as many as a power of two, from the first on, are best balanced. A digital
 * shift by seed (every coordinate XORed with one random number of its own) keeps that
 * balance and moves the first point away from the corner.
 */
#ifndef SCIRULES_BASE_SOBOL_H
#define SCIRULES_BASE_SOBOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { SOBOL_DIMENSIONS = 512 };

struct sobol;

/* dimensions from 1 to SOBOL_DIMENSIONS; not shifted, the points are as published. Freed by
 * sobol_free. */
struct sobol *sobol_new(size_t dimensions, bool shifted, uint64_t seed);
void sobol_free(struct sobol *sobol);          /* NULL is allowed */

/* Point n (from 0, below 2^32): a coordinate in [0, 1) per dimension. */
void sobol_point(const struct sobol *sobol, uint32_t n, double *point);

/* Private to sobol.c: see sobol_directions.c. */
extern const uint16_t sobol_directions[];

#endif
