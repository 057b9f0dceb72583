/* Sorting doubles by their bits: a radix sort of eleven bits at a time, lowest first, that
 * passes over digits which are the same in all; few numbers go by insertion. Stable.
 */
#ifndef SCIRULES_BASE_SORT_H
#define SCIRULES_BASE_SORT_H

#include <stddef.h>
#include <stdint.h>

/* A number by which something is sorted, and where it stands. */
struct sort_key {
  uint64_t bits;
  uint32_t position;
};

/* Bits that are ordered as the numbers are; -0 and 0 have the same. Not for NaN. */
uint64_t sort_bits(double value);

/* Sorts keys, lowest bits first; equal ones keep their order. */
void sort_keys(struct sort_key *key, size_t n);

/* Sorts numbers, none of them NaN, lowest first; equal ones (-0 and 0) keep their order. */
void sort_doubles(double *value, size_t n);

#endif
