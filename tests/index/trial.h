/* One column of five towns, normalised by one method. */
#ifndef SCIRULES_TESTS_INDEX_TRIAL_H
#define SCIRULES_TESTS_INDEX_TRIAL_H

#include "index/stages.h"

#include "sample.h"

enum { N = 5 };

/* A node to normalise by a method, and what came of it. */
struct trial {
  struct node node;
  struct node_result out;
  struct arena *arena;
  struct diags *diags;
  double x[N];
};

static inline void begin(struct trial *trial, const char *name) {
  *trial = (struct trial){
    .node = {.kind = NODE_PARAMETER, .id = "a.b", .place = {"b.lua", 1, 1, 1}},
    .arena = arena_new(), .diags = diags_new(),
  };
  method_standard(&trial->node.normalise, method_find(METHOD_NORMALISE, name));
}

/* One unit of the column by itself gets the same bits as in the column. */
static inline void check_units(const struct trial *trial, const double *x) {
  for (size_t u = 0; u < N; u++) {
    double own = x[u];
    uint8_t cut = 0;
    normalise_unit(&trial->node, &trial->out, &own, &cut);
    assert_true(memcmp(&own, &trial->x[u], sizeof own) == 0 || isnan(own));
    assert_int_equal(isnan(own), isnan(trial->x[u]));
    assert_int_equal(cut, trial->out.cut != NULL && trial->out.cut[u]);
  }
}

static inline bool run(struct trial *trial, const double *x) {
  struct dataset towns = sample_towns(N);
  towns.arena = trial->arena;
  memcpy(trial->x, x, sizeof trial->x);
  trial->out.cut = NULL;
  bool ok = normalise(&trial->node, &towns, trial->x, N, &trial->out, trial->arena,
                      trial->diags);
  if (ok) check_units(trial, x);
  return ok;
}

static inline void end(struct trial *trial) {
  diags_free(trial->diags);
  arena_free(trial->arena);
}

#define COLUMN(...) ((const double[N]){__VA_ARGS__})

/* Where affine, slope and offset give the scores back for every unit that is not cut. */
static inline void check_affine(const struct trial *trial, const double *x) {
  assert_true(trial->out.affine);
  for (size_t u = 0; u < N; u++)
    if (!trial->out.cut || !trial->out.cut[u])
      assert_near(trial->out.slope * x[u] + trial->out.offset, trial->x[u]);
}

static inline const char *refusal(const struct trial *trial) {
  return trial->node.normalise.method->check(&trial->node.normalise);
}

#endif
