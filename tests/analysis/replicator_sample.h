/* A replicator of three units and some inputs, whose ranks are known:
 *
 *     a  1 where u0 < 0.75, else 2            published: 1
 *     b  2 where u0 < 0.75, else 1            published: 2
 *     c  3                                    published: 3
 *
 * Its parts are "x", without which c is first and a and b are 2 and 3, and "y", without which
 * nobody moves.
 */
#ifndef TESTS_ANALYSIS_REPLICATOR_SAMPLE_H
#define TESTS_ANALYSIS_REPLICATOR_SAMPLE_H

#include <math.h>
#include <stdlib.h>

#include "analysis/sensitivity.h"

static inline void *sample_open(const void *self) {
  (void)self;
  return malloc(1);
}

static inline void sample_replicate(void *work, const double *u, double *rank) {
  (void)work;
  bool first = u[0] < 0.75;
  rank[0] = first ? 1 : 2;
  rank[1] = first ? 2 : 1;
  rank[2] = 3;
}

static inline void sample_leave_out(void *work, size_t part, double *rank) {
  (void)work;
  for (size_t u = 0; u < 3; u++) rank[u] = 1 + (double)((u + (part == 0)) % 3);
}

enum { SAMPLE_INPUTS = 300 };

/* A study of it with so many inputs, up to SAMPLE_INPUTS; output 1 is the rank of b. */
struct sensitivity_sample_study {
  struct sensitivity_subject input[SAMPLE_INPUTS], part[2];
  struct replicator replicator;
  struct sensitivity_study study;
};

static inline void sample_study(struct sensitivity_sample_study *sample, size_t inputs) {
  static const double nominal[] = {1, 2, 3};
  static const char *const key[] = {"01", "02", "03"}, *const name[] = {"a", "b", "c d\n"};
  static const size_t named[] = {1};
  for (size_t i = 0; i < inputs; i++)
    sample->input[i] = (struct sensitivity_subject){"input", {"Eingang", NULL}};
  sample->part[0] = (struct sensitivity_subject){"x", {"X", "the X"}};
  sample->part[1] = (struct sensitivity_subject){"y", {"Y", NULL}};
  sample->replicator = (struct replicator){
    .units = 3, .inputs = inputs, .parts = 2, .nominal = nominal, .input = sample->input,
    .part = sample->part, .open = sample_open, .close = free,
    .replicate = sample_replicate, .leave_out = sample_leave_out,
  };
  sample->study = (struct sensitivity_study){
    .title = {"Probe", "Sample"}, .edition = "2024", .rules_sha256 = "r",
    .data_sha256 = "d", .engine = "e", .year = 2024, .units = 3, .inputs = inputs,
    .parts = 2, .key = key, .name = name, .nominal = nominal, .input = sample->input,
    .part = sample->part, .replications = 1000, .base = 64, .seed = 5, .named = named,
    .named_count = 1,
  };
}

#endif
