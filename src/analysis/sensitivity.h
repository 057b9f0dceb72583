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
#include "analysis/sobol_indices.h"
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

/* What is studied, as it stands in every part of a sharded study: enough to tell what came
 * of it without the edition. */
struct sensitivity_study {
  struct text title;
  const char *edition, *rules_sha256, *data_sha256, *engine;
  int year;
  size_t data_points, estimated;               /* of them, with status E */
  size_t units, inputs, parts;
  const char *const *key, *const *name;        /* by unit */
  const double *nominal;
  const struct sensitivity_subject *input, *part;
  size_t replications, base;                   /* 0: that study is not made */
  uint64_t seed;
  const size_t *named;                         /* units whose ranks are outputs, too */
  size_t named_count;
};

/* What the replications of a shard gave, before any estimate is made. The whole study is
 * shard 1 of 1. */
struct sensitivity_sample {
  size_t shard, shards;
  uint32_t *order, *next;                      /* units as published, best first; by unit the
                                                  one after it, or NO_NEXT */
  struct rank_tally *tally;                    /* of the distribution */
  size_t first_row, rows;                      /* base samples of this shard */
  double *y;                                   /* [row][A, B, AB_1 … AB_d][output]: the mean
                                                  absolute rank shift, then named units' ranks */
  size_t first_part, parts;                    /* parts left out in this shard */
  struct part_effect {
    double shift;                              /* mean absolute rank shift */
    double places;                             /* the most places gained or lost: published
                                                  rank less the rank without the part */
    size_t unit;                               /* whose it is: the first of several */
  } *effect;                                   /* by part; NaN where nobody has a rank */
};

/* How many y stand at one point of the design, and how many points in a row of it. */
size_t sensitivity_outputs(const struct sensitivity_study *study);
size_t sensitivity_points(const struct sensitivity_study *study);

/* A sample of that shard in which nothing is counted yet; shard is 1 … shards. Freed by
 * sensitivity_sample_free. */
struct sensitivity_sample *sensitivity_sample_new(const struct sensitivity_study *study,
                                                  size_t shard, size_t shards);
void sensitivity_sample_free(struct sensitivity_sample *sample);   /* NULL is allowed */

/* Makes that shard's share of the studies with so many threads. */
struct sensitivity_sample *sensitivity_sample(const struct replicator *replicator,
                                              const struct sensitivity_study *study,
                                              size_t shard, size_t shards, size_t threads);

/* Adds what a shard's sample has to the sample of the whole study. */
void sensitivity_sample_add(const struct sensitivity_study *study,
                            struct sensitivity_sample *whole,
                            const struct sensitivity_sample *part);

/* What is said of it all. */
struct sensitivity {
  const struct sensitivity_study *study;
  const struct sensitivity_sample *sample;
  struct rank_summary *unit;                   /* by unit; NULL where there is none */
  struct sobol_index *index;                   /* [output][input]; NULL where there is none */
};

/* Estimates from the sample of the whole study; both are borrowed. */
struct sensitivity *sensitivity_new(const struct sensitivity_study *study,
                                    const struct sensitivity_sample *sample);
void sensitivity_free(struct sensitivity *sensitivity);   /* NULL is allowed */

/* Numbers of the parts by mean shift, the largest first; those of which nothing is known
 * last. By part, the caller frees. */
size_t *sensitivity_parts(const struct sensitivity *sensitivity);

#endif
