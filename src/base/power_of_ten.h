/* Powers of ten to 128 bits, for numbers in text. */
#ifndef SCIRULES_BASE_POWER_OF_TEN_H
#define SCIRULES_BASE_POWER_OF_TEN_H

#include <stdbool.h>
#include <stdint.h>

enum { POWER_LOWEST = -342, POWER_HIGHEST = 324 };

/* 10^k = (high * 2^64 + low) * 2^(floor(log2 10^k) - 127), rounded up where it is not exact. */
struct power_of_ten {
  uint64_t high, low;
};

extern const struct power_of_ten power_of_ten[POWER_HIGHEST - POWER_LOWEST + 1];

/* k from POWER_LOWEST to POWER_HIGHEST. */
static inline struct power_of_ten power_of_ten_at(int k) {
  return power_of_ten[k - POWER_LOWEST];
}
static inline bool power_of_ten_is_exact(int k) { return k >= 0 && k <= 55; }

/* floor(log2 10^k) and floor(log10 2^k), in fixed point; for |k| below 1200. */
static inline int power_log2_of_ten(int k) { return k * 1741647 >> 19; }
static inline int power_log10_of_two(int k) { return k * 1262611 >> 22; }

#endif
