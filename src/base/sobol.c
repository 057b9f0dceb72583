#include "base/sobol.h"

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "base/random.h"

enum { BITS = 32, SHIFT_BITS = 53 };

struct sobol {
  size_t dimensions;
  uint32_t (*direction)[BITS];                 /* by dimension and bit of the Gray code */
  uint64_t *shift;                             /* by dimension, of SHIFT_BITS */
};

static unsigned degree_of(uint32_t polynomial) {
  unsigned degree = 0;
  while (polynomial >> (degree + 1) != 0) degree++;
  return degree;
}

/* Direction numbers from the row of the table that begins at polynomial; gives the next row.
 * v_k = v_(k-s) >> s, XORed with v_(k-i) for each coefficient of the polynomial. */
static const uint16_t *direct(const uint16_t *row, uint32_t direction[BITS]) {
  uint32_t polynomial = row[0];
  unsigned degree = degree_of(polynomial);
  for (unsigned k = 0; k < BITS; k++) {
    if (k < degree) {
      direction[k] = (uint32_t)row[k + 1] << (BITS - 1 - k);
      continue;
    }
    direction[k] = direction[k - degree] >> degree;
    for (unsigned i = 1; i <= degree; i++)
      if (polynomial >> (degree - i) & 1) direction[k] ^= direction[k - i];
  }
  return row + degree + 1;
}

static void direct_all(struct sobol *sobol) {
  const uint16_t *row = sobol_directions;
  for (unsigned k = 0; k < BITS; k++) sobol->direction[0][k] = 1u << (BITS - 1 - k);
  for (size_t d = 1; d < sobol->dimensions; d++) row = direct(row, sobol->direction[d]);
}

static void shift_all(struct sobol *sobol, uint64_t seed) {
  struct random random = random_of(seed, UINT64_MAX);
  for (size_t d = 0; d < sobol->dimensions; d++)
    sobol->shift[d] = random_bits(&random) >> (64 - SHIFT_BITS);
}

struct sobol *sobol_new(size_t dimensions, bool shifted, uint64_t seed) {
  struct sobol *sobol = mem_new(1, sizeof *sobol);
  sobol->dimensions = dimensions;
  sobol->direction = mem_new(dimensions, sizeof *sobol->direction);
  sobol->shift = mem_new(dimensions, sizeof *sobol->shift);
  direct_all(sobol);
  if (shifted) shift_all(sobol, seed);
  return sobol;
}

void sobol_free(struct sobol *sobol) {
  if (sobol == NULL) return;
  free(sobol->direction);
  free(sobol->shift);
  free(sobol);
}

void sobol_point(const struct sobol *sobol, uint32_t n, double *point) {
  uint32_t gray = n ^ n >> 1;
  for (size_t d = 0; d < sobol->dimensions; d++) {
    uint32_t digits = 0;
    const uint32_t *direction = sobol->direction[d];
    for (uint32_t left = gray; left != 0; left >>= 1, direction++)
      if (left & 1) digits ^= *direction;
    uint64_t shifted = (uint64_t)digits << (SHIFT_BITS - BITS) ^ sobol->shift[d];
    point[d] = ldexp((double)shifted, -SHIFT_BITS);
  }
}
