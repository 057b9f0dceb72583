/* Linear algebra of small dense matrices, by LAPACK.
 *
 * Linked is the reference implementation, as an archive, whichever faster one the machine
 * has beside it: the same input gives the same bits everywhere. Matrices are symmetric and
 * stand row by row; n is at least 1.
 *
 * Anderson, E. and others (1999): LAPACK Users' Guide, third edition, SIAM.
 */
#ifndef SCIRULES_BASE_LINEAR_H
#define SCIRULES_BASE_LINEAR_H

#include <stdbool.h>

#include "base/arena.h"

/* Eigenvalues of the n x n matrix, largest first, and in place of the matrix the vectors:
 * row i is that of value i, of length 1, and of its elements the largest (up to rounding
 * the first of those) is positive. False where a cell is not finite, or, of which no case is
 * known, the iteration does not converge; then nothing is said. */
bool linear_eigen(double *matrix, size_t n, double *value, struct arena *arena);

/* Puts the solution of matrix x = right into right, and overwrites the matrix. False where
 * the matrix is not positive definite. */
bool linear_solve(double *matrix, size_t n, double *right);

#endif
