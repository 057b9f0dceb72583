/* Random numbers that are found by their place, not drawn one after the other.
 *
 * The generator is Philox4x32-10 (Salmon, Moraes, Dror & Shaw 2011, "Parallel random numbers:
 * as easy as 1, 2, 3"): a counter goes through ten rounds of a keyed bijection, so that any
 * number of any stream costs the same, and no order of threads or machines changes one.
 *
 *     struct random random = random_of(seed, replication);
 *     for (size_t i = 0; i < inputs; i++) u[i] = random_unit(&random);
 */
#ifndef SCIRULES_BASE_RANDOM_H
#define SCIRULES_BASE_RANDOM_H

#include <stddef.h>
#include <stdint.h>

/* The bijection itself: four words of counter and two of key give four words. */
void philox4x32(const uint32_t counter[4], const uint32_t key[2], uint32_t out[4]);

struct random {
  uint32_t key[2], counter[4], word[4];
  unsigned left;                               /* words that were not taken yet */
};

/* The beginning of a stream: its numbers depend on seed and stream alone. */
struct random random_of(uint64_t seed, uint64_t stream);

uint64_t random_bits(struct random *random);   /* 64 of them */

/* Uniform in [0, 1), a multiple of 2^-53. */
double random_unit(struct random *random);

/* Uniform in 0 … n - 1, n from 1 to 2^32; the bias is below n / 2^53. */
size_t random_below(struct random *random, size_t n);

/* Standard normal, by inverting the distribution, so that one number is used for each. */
double random_normal(struct random *random);

/* A coordinate in [0, 1) as the seed of a stream of its own: its 53 bits. */
uint64_t random_key(double unit);

/* The x below which the standard normal distribution has probability p, 0 < p < 1, to about
 * 1 part in 10^16 (Wichura 1988, algorithm AS 241, PPND16). */
double normal_quantile(double p);

#endif
