/* What is drawn does not depend on threads and shards, the design is Saltelli's, and figures
 * are those of ranks that are known. */
#include "replicator_sample.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

/* a is first in 750 of 1,000 replications, up to five standard errors (0.0137 each); c always
 * third; its interval is a point. The top ten hold everybody. */
static void ranks_are_counted(void **state) {
  (void)state;
  static struct sensitivity_sample_study known;
  sample_study(&known, 2);
  struct sensitivity_sample *sample =
      sensitivity_sample(&known.replicator, &known.study, 1, 1, 1);
  struct sensitivity *sensitivity = sensitivity_new(&known.study, sample);
  const struct rank_summary *unit = sensitivity->unit;
  assert_true(fabs(unit[0].ahead - 0.75) < 5 * 0.0137);
  assert_true(fabs(rank_chance(&sample->tally->count[1], 2) - 0.25) < 5 * 0.0137);
  assert_true(unit[0].mean == 2 - unit[0].ahead && unit[0].median == 1);
  assert_true(unit[1].ahead == 1 && isnan(unit[2].ahead));
  assert_true(unit[2].low == 3 && unit[2].high == 3 && unit[2].top == 1);
  sensitivity_free(sensitivity);
  sensitivity_sample_free(sample);
}

/* All of the variance of b's rank comes from input 0, none from input 1; input 1 moves
 * nothing, exactly. The shift is 2/3 where a and b change places. */
static void variance_comes_from_where_it_comes(void **state) {
  (void)state;
  static struct sensitivity_sample_study known;
  sample_study(&known, 2);
  known.study.base = 1024;
  struct sensitivity_sample *sample =
      sensitivity_sample(&known.replicator, &known.study, 1, 1, 1);
  struct sensitivity *sensitivity = sensitivity_new(&known.study, sample);
  for (size_t output = 0; output < 2; output++) {
    const struct sobol_index *index = sensitivity->index + 2 * output;
    assert_true(fabs(index[0].first.value - 1) < 0.05);
    assert_true(fabs(index[0].total.value - 1) < 0.05);
    assert_true(index[1].first.value == 0 && index[1].total.high == 0);
  }
  for (size_t i = 0; i < 1024 * 4; i++) {
    double shift = sample->y[2 * i], rank = sample->y[2 * i + 1];
    assert_true(shift == (rank == 1 ? 2 / 3.0 : 0));
  }
  sensitivity_free(sensitivity);
  sensitivity_sample_free(sample);
}

/* Without x: c gains two places, a and b lose one: mean (2 + 1 + 1) / 3. */
static void parts_are_left_out(void **state) {
  (void)state;
  static struct sensitivity_sample_study known;
  sample_study(&known, 2);
  struct sensitivity_sample *sample =
      sensitivity_sample(&known.replicator, &known.study, 1, 1, 1);
  struct sensitivity *sensitivity = sensitivity_new(&known.study, sample);
  size_t *order = sensitivity_parts(sensitivity);
  assert_true(sample->effect[0].shift == 4 / 3.0 && sample->effect[0].places == 2);
  assert_int_equal(sample->effect[0].unit, 2);
  assert_true(sample->effect[1].shift == 0 && sample->effect[1].places == 0);
  assert_true(order[0] == 0 && order[1] == 1);
  free(order);
  sensitivity_free(sensitivity);
  sensitivity_sample_free(sample);
}

static void assert_same(const struct sensitivity_study *study,
                        const struct sensitivity_sample *one,
                        const struct sensitivity_sample *other) {
  size_t numbers = one->rows * sensitivity_points(study) * sensitivity_outputs(study);
  assert_int_equal(one->rows, other->rows);
  assert_memory_equal(one->y, other->y, numbers * sizeof *one->y);
  for (size_t u = 0; u < study->units; u++) {
    assert_int_equal(one->tally->count[u].ahead, other->tally->count[u].ahead);
    for (uint32_t r = 0; r < 8; r++)
      assert_true(rank_chance(&one->tally->count[u], r) ==
                  rank_chance(&other->tally->count[u], r));
  }
  for (size_t i = 0; i < study->parts; i++)
    assert_true(one->effect[i].shift == other->effect[i].shift);
}

/* Threads and shards, by the Sobol sequence and, for too many inputs, without it. */
static void nothing_depends_on_who_does_it(void **state) {
  (void)state;
  static struct sensitivity_sample_study known;
  static const size_t inputs[] = {2, SAMPLE_INPUTS};
  for (size_t k = 0; k < 2; k++) {
    sample_study(&known, inputs[k]);
    const struct sensitivity_study *study = &known.study;
    struct sensitivity_sample *one = sensitivity_sample(&known.replicator, study, 1, 1, 1);
    struct sensitivity_sample *many = sensitivity_sample(&known.replicator, study, 1, 1, 8);
    struct sensitivity_sample *whole = sensitivity_sample_new(study, 1, 1);
    for (size_t shard = 7; shard >= 1; shard--) {
      struct sensitivity_sample *part =
          sensitivity_sample(&known.replicator, study, shard, 7, 1);
      sensitivity_sample_add(study, whole, part);
      sensitivity_sample_free(part);
    }
    assert_same(study, one, many);
    assert_same(study, one, whole);
    sensitivity_sample_free(one);
    sensitivity_sample_free(many);
    sensitivity_sample_free(whole);
  }
}

static void other_seeds_draw_otherwise(void **state) {
  (void)state;
  static struct sensitivity_sample_study known;
  sample_study(&known, 2);
  struct sensitivity_sample *one =
      sensitivity_sample(&known.replicator, &known.study, 1, 1, 1);
  known.study.seed = 6;
  struct sensitivity_sample *other =
      sensitivity_sample(&known.replicator, &known.study, 1, 1, 1);
  assert_memory_not_equal(one->y, other->y, one->rows * 8 * sizeof *one->y);
  assert_int_not_equal(one->tally->count[0].ahead, other->tally->count[0].ahead);
  sensitivity_sample_free(one);
  sensitivity_sample_free(other);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(ranks_are_counted),
    cmocka_unit_test(variance_comes_from_where_it_comes),
    cmocka_unit_test(parts_are_left_out),
    cmocka_unit_test(nothing_depends_on_who_does_it),
    cmocka_unit_test(other_seeds_draw_otherwise),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
