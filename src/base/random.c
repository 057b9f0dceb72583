#include "base/random.h"

#include <math.h>

enum { ROUNDS = 10, UNIT_BITS = 53 };

/* One word times a constant: the high and the low half of the product. */
static void multiply(uint32_t constant, uint32_t word, uint32_t *high, uint32_t *low) {
  uint64_t product = (uint64_t)constant * word;
  *high = (uint32_t)(product >> 32);
  *low = (uint32_t)product;
}

static void round_once(uint32_t word[4], const uint32_t key[2]) {
  uint32_t high[2], low[2];
  multiply(0xD2511F53, word[0], &high[0], &low[0]);
  multiply(0xCD9E8D57, word[2], &high[1], &low[1]);
  word[0] = high[1] ^ word[1] ^ key[0];
  word[1] = low[1];
  word[2] = high[0] ^ word[3] ^ key[1];
  word[3] = low[0];
}

void philox4x32(const uint32_t counter[4], const uint32_t key[2], uint32_t out[4]) {
  uint32_t schedule[2] = {key[0], key[1]};
  for (int i = 0; i < 4; i++) out[i] = counter[i];
  for (int i = 0; i < ROUNDS; i++) {
    round_once(out, schedule);
    schedule[0] += 0x9E3779B9;
    schedule[1] += 0xBB67AE85;
  }
}

/* Words 2 and 3 of the counter are the stream, words 0 and 1 the place in it. */
struct random random_of(uint64_t seed, uint64_t stream) {
  return (struct random){
    .key = {(uint32_t)seed, (uint32_t)(seed >> 32)},
    .counter = {0, 0, (uint32_t)stream, (uint32_t)(stream >> 32)},
  };
}

static uint32_t next_word(struct random *random) {
  if (random->left == 0) {
    philox4x32(random->counter, random->key, random->word);
    if (++random->counter[0] == 0) random->counter[1]++;
    random->left = 4;
  }
  return random->word[4 - random->left--];
}

uint64_t random_bits(struct random *random) {
  uint64_t low = next_word(random);
  return low | (uint64_t)next_word(random) << 32;
}

static uint64_t unit_bits(struct random *random) {
  return random_bits(random) >> (64 - UNIT_BITS);
}

double random_unit(struct random *random) {
  return ldexp((double)unit_bits(random), -UNIT_BITS);
}

size_t random_below(struct random *random, size_t n) {
  return (size_t)(random_unit(random) * (double)n);
}

/* In the middle of its step, so that p is neither 0 nor 1. */
double random_normal(struct random *random) {
  uint64_t step = unit_bits(random) >> 1;
  return normal_quantile(ldexp((double)(2 * step + 1), -UNIT_BITS));
}

uint64_t random_key(double unit) {
  return (uint64_t)ldexp(unit, UNIT_BITS);
}

/* --- the normal distribution ------------------------------------------------------------- */

/* A quotient of two polynomials of degree 7, coefficients from the constant on. */
struct rational {
  double above[8], below[8];
};

static double rational_at(const struct rational *rational, double x) {
  double above = 0, below = 0;
  for (int i = 8; i-- > 0;) {
    above = above * x + rational->above[i];
    below = below * x + rational->below[i];
  }
  return above / below;
}

static const struct rational centre = {
  {3.3871328727963666080e0, 1.3314166789178437745e+2, 1.9715909503065514427e+3,
   1.3731693765509461125e+4, 4.5921953931549871457e+4, 6.7265770927008700853e+4,
   3.3430575583588128105e+4, 2.5090809287301226727e+3},
  {1.0, 4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3,
   2.1213794301586595867e+4, 3.9307895800092710610e+4, 2.8729085735721942674e+4,
   5.2264952788528545610e+3},
};

static const struct rational middle = {
  {1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0,
   3.64784832476320460504e0, 1.27045825245236838258e0, 2.41780725177450611770e-1,
   2.27238449892691845833e-2, 7.74545014278341407640e-4},
  {1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
   1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4,
   1.05075007164441684324e-9},
};

static const struct rational tail = {
  {6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0,
   2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
   2.71155556874348757815e-5, 2.01033439929228813265e-7},
  {1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
   7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7,
   2.04426310338993978564e-15},
};

double normal_quantile(double p) {
  double q = p - 0.5;
  if (fabs(q) <= 0.425) return q * rational_at(&centre, 0.180625 - q * q);
  double r = sqrt(-log(q < 0 ? p : 1 - p));
  double x = r <= 5 ? rational_at(&middle, r - 1.6) : rational_at(&tail, r - 5);
  return q < 0 ? -x : x;
}
