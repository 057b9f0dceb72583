/* The share of a shard is a range of each study's numbers: replications, rows of the design,
 * parts. Threads write where no other does, but for the tally, of which each has its own. */
#include "analysis/sensitivity.h"

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "base/parallel.h"
#include "base/random.h"
#include "base/sobol.h"

/* Streams of the seed: replications have their own number. */
#define ROW_STREAM ((uint64_t)1 << 62)
#define BOOTSTRAP_STREAM ((uint64_t)1 << 63)

enum { BLOCK = 16 };                           /* replications that a thread takes at once */

size_t sensitivity_outputs(const struct sensitivity_study *study) {
  return 1 + study->named_count;
}

size_t sensitivity_points(const struct sensitivity_study *study) {
  return study->inputs + 2;
}

/* --- the published ranking --------------------------------------------------------------- */

struct ranked {
  double nominal;
  uint32_t unit;
};

/* Best first, units without rank last, equal ones as they stand. */
static int by_nominal(const void *a, const void *b) {
  const struct ranked *one = a, *two = b;
  int missing = isnan(one->nominal) - isnan(two->nominal);
  if (missing != 0) return missing;
  if (one->nominal < two->nominal) return -1;
  if (one->nominal > two->nominal) return 1;
  return one->unit < two->unit ? -1 : 1;
}

static void put_in_order(const struct sensitivity_study *study,
                         struct sensitivity_sample *sample) {
  struct ranked *ranked = mem_new(study->units, sizeof *ranked);
  for (uint32_t u = 0; u < study->units; u++)
    ranked[u] = (struct ranked){study->nominal[u], u};
  qsort(ranked, study->units, sizeof *ranked, by_nominal);
  for (size_t i = 0; i < study->units; i++) {
    bool last = i + 1 == study->units || isnan(ranked[i + 1].nominal);
    sample->order[i] = ranked[i].unit;
    sample->next[ranked[i].unit] = last ? NO_NEXT : ranked[i + 1].unit;
  }
  free(ranked);
}

/* --- shards ------------------------------------------------------------------------------ */

/* Where the share of the shard begins among n: that of the next ends it. */
static size_t share(size_t n, size_t shard, size_t shards) {
  return (size_t)((uint64_t)n * (shard - 1) / shards);
}

struct sensitivity_sample *sensitivity_sample_new(const struct sensitivity_study *study,
                                                  size_t shard, size_t shards) {
  struct sensitivity_sample *sample = mem_new(1, sizeof *sample);
  size_t row = sensitivity_points(study) * sensitivity_outputs(study);
  sample->shard = shard;
  sample->shards = shards;
  sample->order = mem_new(study->units, sizeof *sample->order);
  sample->next = mem_new(study->units, sizeof *sample->next);
  put_in_order(study, sample);
  sample->tally = rank_tally_new(study->units, sample->next);
  sample->first_row = share(study->base, shard, shards);
  sample->rows = share(study->base, shard + 1, shards) - sample->first_row;
  sample->y = mem_new(sample->rows * row, sizeof *sample->y);
  sample->first_part = share(study->parts, shard, shards);
  sample->parts = share(study->parts, shard + 1, shards) - sample->first_part;
  sample->effect = mem_new(sample->parts, sizeof *sample->effect);
  return sample;
}

void sensitivity_sample_free(struct sensitivity_sample *sample) {
  if (sample == NULL) return;
  rank_tally_free(sample->tally);
  free(sample->order);
  free(sample->next);
  free(sample->y);
  free(sample->effect);
  free(sample);
}

void sensitivity_sample_add(const struct sensitivity_study *study,
                            struct sensitivity_sample *whole,
                            const struct sensitivity_sample *part) {
  size_t row = sensitivity_points(study) * sensitivity_outputs(study);
  rank_tally_merge(whole->tally, part->tally);
  for (size_t i = 0; i < part->rows * row; i++)
    whole->y[part->first_row * row + i] = part->y[i];
  for (size_t i = 0; i < part->parts; i++)
    whole->effect[part->first_part + i] = part->effect[i];
}

/* --- making a sample --------------------------------------------------------------------- */

/* What one thread needs. */
struct desk {
  void *work;
  struct rank_tally *tally;
  double *rank, *point, *mixed;                /* point: A, then B */
};

struct making {
  const struct replicator *replicator;
  const struct sensitivity_study *study;
  struct sensitivity_sample *sample;
  struct sobol *sobol;                         /* NULL: too many inputs for one */
  struct desk *desk;
  size_t first, end;                           /* replications of this shard */
};

static void replicate(const struct making *making, struct desk *desk, size_t number) {
  struct random random = random_of(making->study->seed, number);
  for (size_t i = 0; i < making->study->inputs; i++) desk->point[i] = random_unit(&random);
  making->replicator->replicate(desk->work, desk->point, desk->rank);
  rank_tally_add(desk->tally, desk->rank);
}

static void make_block(void *self, size_t thread, size_t item) {
  const struct making *making = self;
  size_t at = making->first + item * BLOCK, end = at + BLOCK;
  if (end > making->end) end = making->end;
  for (; at < end; at++) replicate(making, &making->desk[thread], at);
}

/* The mean absolute shift over the units that have both ranks. */
static double mean_shift(const struct sensitivity_study *study, const double *rank) {
  double sum = 0;
  size_t count = 0;
  for (size_t u = 0; u < study->units; u++) {
    double shift = fabs(rank[u] - study->nominal[u]);
    if (isnan(shift)) continue;
    sum += shift;
    count++;
  }
  return sum / (double)count;
}

/* The outputs at u, to y; where the next go. */
static double *outputs_at(const struct making *making, struct desk *desk, const double *u,
                          double *y) {
  making->replicator->replicate(desk->work, u, desk->rank);
  *y++ = mean_shift(making->study, desk->rank);
  for (size_t k = 0; k < making->study->named_count; k++)
    *y++ = desk->rank[making->study->named[k]];
  return y;
}

/* A and B of a row of the design. */
static void points_of(const struct making *making, size_t row, double *point) {
  if (making->sobol != NULL) {
    sobol_point(making->sobol, (uint32_t)row, point);
    return;
  }
  struct random random = random_of(making->study->seed, ROW_STREAM + row);
  for (size_t i = 0; i < 2 * making->study->inputs; i++) point[i] = random_unit(&random);
}

static void make_row(void *self, size_t thread, size_t item) {
  const struct making *making = self;
  const struct sensitivity_study *study = making->study;
  struct desk *desk = &making->desk[thread];
  const double *a = desk->point, *b = a + study->inputs;
  double *y = making->sample->y +
              item * sensitivity_points(study) * sensitivity_outputs(study);
  points_of(making, making->sample->first_row + item, desk->point);
  y = outputs_at(making, desk, a, y);
  y = outputs_at(making, desk, b, y);
  for (size_t i = 0; i < study->inputs; i++) desk->mixed[i] = a[i];
  for (size_t i = 0; i < study->inputs; i++) {
    desk->mixed[i] = b[i];
    y = outputs_at(making, desk, desk->mixed, y);
    desk->mixed[i] = a[i];
  }
}

static void make_part(void *self, size_t thread, size_t item) {
  const struct making *making = self;
  const struct sensitivity_study *study = making->study;
  const double *rank = making->desk[thread].rank;
  struct part_effect *effect = &making->sample->effect[item];
  making->replicator->leave_out(making->desk[thread].work,
                                making->sample->first_part + item, making->desk[thread].rank);
  *effect = (struct part_effect){mean_shift(study, rank), NAN, 0};
  for (size_t i = 0; i < study->units; i++) {
    size_t u = making->sample->order[i];
    double places = study->nominal[u] - rank[u];
    if (isnan(places) || fabs(places) <= fabs(effect->places)) continue;
    effect->places = places;
    effect->unit = u;
  }
}

static void open_desks(struct making *making, size_t threads) {
  const struct sensitivity_study *study = making->study;
  making->desk = mem_new(threads, sizeof *making->desk);
  for (size_t t = 0; t < threads; t++)
    making->desk[t] = (struct desk){
      .work = making->replicator->open(making->replicator->self),
      .tally = rank_tally_new(study->units, making->sample->next),
      .rank = mem_new(study->units, sizeof(double)),
      .point = mem_new(2 * study->inputs, sizeof(double)),
      .mixed = mem_new(study->inputs, sizeof(double)),
    };
}

static void close_desks(struct making *making, size_t threads) {
  for (size_t t = 0; t < threads; t++) {
    struct desk *desk = &making->desk[t];
    rank_tally_merge(making->sample->tally, desk->tally);
    rank_tally_free(desk->tally);
    making->replicator->close(desk->work);
    free(desk->rank);
    free(desk->point);
    free(desk->mixed);
  }
  free(making->desk);
}

struct sensitivity_sample *sensitivity_sample(const struct replicator *replicator,
                                              const struct sensitivity_study *study,
                                              size_t shard, size_t shards, size_t threads) {
  struct sensitivity_sample *sample = sensitivity_sample_new(study, shard, shards);
  struct making making = {replicator, study, sample, .first = share(study->replications,
                          shard, shards), .end = share(study->replications, shard + 1,
                          shards)};
  bool even = study->inputs > 0 && 2 * study->inputs <= SOBOL_DIMENSIONS;
  if (threads > PARALLEL_MOST) threads = PARALLEL_MOST;
  if (even) making.sobol = sobol_new(2 * study->inputs, true, study->seed);
  open_desks(&making, threads);
  parallel_run(threads, (making.end - making.first + BLOCK - 1) / BLOCK, make_block,
               &making);
  parallel_run(threads, sample->rows, make_row, &making);
  parallel_run(threads, sample->parts, make_part, &making);
  close_desks(&making, threads);
  sobol_free(making.sobol);
  return sample;
}

/* --- what is said of it ------------------------------------------------------------------ */

static struct sobol_index *indices_of(const struct sensitivity_study *study,
                                      const struct sensitivity_sample *sample) {
  size_t outputs = sensitivity_outputs(study);
  struct sobol_index *index = mem_new(outputs * study->inputs, sizeof *index);
  for (size_t k = 0; k < outputs; k++) {
    struct sobol_design design = {sample->rows, study->inputs, sample->y + k, outputs, 0};
    design.centre = sobol_mean(&design);
    sobol_indices(&design, study->seed, BOOTSTRAP_STREAM + k, index + k * study->inputs);
  }
  return index;
}

struct sensitivity *sensitivity_new(const struct sensitivity_study *study,
                                    const struct sensitivity_sample *sample) {
  struct sensitivity *sensitivity = mem_new(1, sizeof *sensitivity);
  *sensitivity = (struct sensitivity){.study = study, .sample = sample};
  if (study->replications > 0) {
    sensitivity->unit = mem_new(study->units, sizeof *sensitivity->unit);
    for (size_t u = 0; u < study->units; u++)
      sensitivity->unit[u] = rank_summary(&sample->tally->count[u]);
  }
  if (study->base > 0 && study->inputs > 0) sensitivity->index = indices_of(study, sample);
  return sensitivity;
}

void sensitivity_free(struct sensitivity *sensitivity) {
  if (sensitivity == NULL) return;
  free(sensitivity->unit);
  free(sensitivity->index);
  free(sensitivity);
}

/* Largest first: unknown ones are as if they were less than none. */
static int by_shift(const void *a, const void *b) {
  const struct ranked *one = a, *two = b;
  double x = isnan(one->nominal) ? -1 : one->nominal;
  double y = isnan(two->nominal) ? -1 : two->nominal;
  if (x != y) return x > y ? -1 : 1;
  return one->unit < two->unit ? -1 : 1;
}

size_t *sensitivity_parts(const struct sensitivity *sensitivity) {
  size_t parts = sensitivity->study->parts;
  struct ranked *ranked = mem_new(parts, sizeof *ranked);
  size_t *order = mem_new(parts, sizeof *order);
  for (uint32_t i = 0; i < parts; i++)
    ranked[i] = (struct ranked){sensitivity->sample->effect[i].shift, i};
  qsort(ranked, parts, sizeof *ranked, by_shift);
  for (size_t i = 0; i < parts; i++) order[i] = ranked[i].unit;
  free(ranked);
  return order;
}
