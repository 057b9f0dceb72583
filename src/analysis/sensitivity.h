/* How sure is a rank? An index calculated again and again under other choices of method:
 * uncertainty of ranks, what it comes from, and what hangs on single parts.
 *
 * Everything uncertain is an input. A replication is the index at one point u of the unit
 * cube, one coordinate in [0, 1) per input; what a coordinate means (a weight, an item of a
 * list, the key of a stream of noise) is the replicator's affair. Three studies are made:
 *
 *   distribution   `replications` points drawn independently: where each unit's rank lies
 *   indices        a design of `base` samples, (inputs + 2) replications each: which inputs
 *                  that comes from, as Sobol indices of the mean absolute rank shift and of
 *                  the ranks of named units (sobol_indices.h)
 *   leave-one-out  each part of the index left out in turn, all else as published
 *
 * (OECD/JRC Handbook 2008, step 7; Saisana, Saltelli & Tarantola 2005.)
 *
 * Whatever is drawn depends on the seed and the number of the replication alone, so that
 * threads and shards do not matter: a sample is what replications gave, counted in whole
 * numbers or kept by number; samples of all shards merge to the sample of one run.
 */
#ifndef SCIRULES_ANALYSIS_SENSITIVITY_H
#define SCIRULES_ANALYSIS_SENSITIVITY_H

#include <stdbool.h>
#include <stdint.h>

#include "analysis/rank_distribution.h"
#include "index/tree.h"

/* What is varied or left out: "weights.mobilitaet", and its name for people. */
struct sensitivity_subject {
  const char *id;
  struct text label;
};

/* What calculates. Everything is borrowed and outlives the study; what is const is shared by
 * all threads. Ranks are written by unit, NaN where there is none. */
struct replicator {
  size_t units, inputs, parts;
  const double *nominal;                       /* the published rank of each unit */
  const struct sensitivity_subject *input;     /* by input */
  const struct sensitivity_subject *part;      /* what can be left out, one at a time */
  const void *self;

  /* A workspace for one thread, and its end. */
  void *(*open)(const void *self);
  void (*close)(void *work);

  /* The ranks at u. All the points of one base sample come in a row in one workspace: A,
   * B, then A with one coordinate of B. Where the index cannot be calculated at u, ranks
   * are NaN. Depends on u alone, not on what the workspace did before. */
  void (*replicate)(void *work, const double *u, double *rank);

  /* The ranks without that part. */
  void (*leave_out)(void *work, size_t part, double *rank);
};

struct sensitivity_options {
  size_t replications, base;                   /* 0: that study is not made */
  uint64_t seed;
  size_t threads;                              /* 1 or more */
  const size_t *named;                         /* units whose ranks are outputs, too */
  size_t named_count;
  size_t shard, shards;                        /* 1/1: all of it */
};

/* What the replications of a shard gave, before any estimate is made. */
struct sensitivity_sample {
  struct rank_tally *tally;                    /* of the distribution */
  size_t outputs;                              /* 1 + named units */
  size_t first_row, rows;                      /* base samples of this shard */
  double *y;                                   /* [row][A, B, AB_1 … AB_d][output] */
  size_t first_part, parts;                    /* parts left out in this shard */
  double *shift;                               /* by part: mean absolute rank shift */
  double *largest;                             /* its largest shift, with sign: rank without
                                                  the part minus the published rank */
  size_t *mover;                               /* whose it is; the first of several */
};

/* Makes this shard's share of the studies. Freed by sensitivity_sample_free. */
struct sensitivity_sample *sensitivity_sample(const struct replicator *replicator,
                                              const struct sensitivity_options *options);
void sensitivity_sample_free(struct sensitivity_sample *sample);   /* NULL is allowed */

#endif
