/* A replication is to be, to the last bit, what result_calculate makes of the same tree: the
 * one that replica_tree gives. Trees are of every kind that leaves the fast path. */
#include "analysis/replica.h"

#include <stdlib.h>

#include "../index/sample.h"
#include "base/parallel.h"
#include "base/random.h"

enum { TOWNS = 5, TIMES = 300 };

static const double a[] = {12, 7, 30, 4, 18}, b[] = {1.5, 2.25, 0.3, 9, 4},
                    c[] = {100, 90, 95, 20, 60}, d[] = {3, 8, 8, 1, 5},
                    gap[] = {3, NAN, 8, 1, NAN}, points[] = {50, 0, 100, 20, 70},
                    somewhere[] = {1, 1, 0, 1, 1};
static const uint8_t statuses[] = {STATUS_NORMAL, STATUS_ESTIMATED, STATUS_ESTIMATED,
                                   STATUS_NORMAL, STATUS_PROVISIONAL};

static struct method_use use_of(enum method_family family, const char *name) {
  struct method_use use;
  method_standard(&use, method_find(family, name));
  return use;
}

static void give(struct method_use *use, const char *argument, double value) {
  for (size_t i = 0; use->method->argument[i].kind != ARGUMENT_END; i++)
    if (use->method->argument[i].name != NULL &&
        strcmp(use->method->argument[i].name, argument) == 0)
      use->slot[method_slot(use->method, i)] = value;
}

/* x: two parameters, min-max; y: three, the last with gaps; a bonus on x. */
struct study {
  struct tree *tree;
  struct dataset data;
  struct result *result;
  struct diags *diags;
  uint32_t x, x1, x2, y, y1, y2, y3, bonus;
};

static struct study *study_new(void) {
  struct study *study = calloc(1, sizeof *study);
  struct tree *tree = study->tree = sample_tree();
  study->data = sample_towns(TOWNS);
  study->diags = diags_new();
  study->x = sample_group(tree, 0, "x", 2);
  study->x1 = sample_parameter(tree, study->x, "x.x1", 1, a);
  study->x2 = sample_parameter(tree, study->x, "x.x2", 3, b);
  study->bonus = sample_bonus(tree, study->x, "x.bonus", 0.1, points);
  study->y = sample_group(tree, 0, "y", 1);
  study->y1 = sample_parameter(tree, study->y, "y.y1", 1, c);
  study->y2 = sample_parameter(tree, study->y, "y.y2", 1, d);
  study->y3 = sample_parameter(tree, study->y, "y.y3", 0.5, gap);
  for (uint32_t i = 0; i < tree->nodes; i++)
    if (tree->node[i].kind == NODE_PARAMETER) sample_normalise(tree, i, "minmax");
  tree->node[study->x2].lower = true;
  sample_given(tree, study->y1)->status = statuses;
  return study;
}

static void study_free(struct study *study) {
  result_free(study->result);
  tree_free(study->tree);
  diags_free(study->diags);
  free(study);
}

/* Inputs of every kind but noise over the whole tree. */
static struct input inputs[6];
static struct method_use norms[2], aggregates[2], treats[1], fillings[2];
static struct alternative norm_list[3], aggregate_list[3], treat_list[2], filling_list[2];
static uint32_t parameters[8], groups[3], below[8], gapped[1];

static void set_inputs(const struct study *study) {
  size_t count = 0, others = 0, all = 0;
  for (uint32_t i = 0; i < study->tree->nodes; i++) {
    if (study->tree->node[i].kind == NODE_PARAMETER) parameters[count++] = i;
    if (study->tree->node[i].kind == NODE_GROUP) groups[others++] = i;
    if (i > 0 && study->tree->node[i].kind != NODE_BONUS) below[all++] = i;
  }
  gapped[0] = study->y3;
  norms[0] = use_of(METHOD_NORMALISE, "zscore");
  give(&norms[0], "mean", 50);
  give(&norms[0], "sd", 10);
  norms[1] = use_of(METHOD_NORMALISE, "rank");
  aggregates[0] = use_of(METHOD_AGGREGATE, "geometric");
  aggregates[1] = use_of(METHOD_AGGREGATE, "median");
  treats[0] = use_of(METHOD_TREAT, "winsorise");
  give(&treats[0], "low", 0.1);
  give(&treats[0], "high", 0.75);
  fillings[0] = use_of(METHOD_IMPUTE, "mean");
  fillings[1] = use_of(METHOD_IMPUTE, "skip");
  norm_list[0] = (struct alternative){.own = true};
  norm_list[1] = (struct alternative){.use = &norms[0], .uses = 1};
  norm_list[2] = (struct alternative){.use = &norms[1], .uses = 1};
  aggregate_list[0] = (struct alternative){.own = true};
  aggregate_list[1] = (struct alternative){.use = &aggregates[0], .uses = 1};
  aggregate_list[2] = (struct alternative){.use = &aggregates[1], .uses = 1};
  treat_list[0] = (struct alternative){.own = true};
  treat_list[1] = (struct alternative){.use = treats, .uses = 1};
  filling_list[0] = (struct alternative){.use = &fillings[0], .uses = 1};
  filling_list[1] = (struct alternative){.use = &fillings[1], .uses = 1};
  inputs[0] = (struct input){.name = "n", .kind = INPUT_NORMALISE, .node = parameters,
                             .nodes = count, .alternative = norm_list, .alternatives = 3};
  inputs[1] = (struct input){.name = "a", .kind = INPUT_AGGREGATE, .node = groups,
                             .nodes = others, .alternative = aggregate_list,
                             .alternatives = 3};
  inputs[2] = (struct input){.name = "t", .kind = INPUT_TREAT, .node = parameters,
                             .nodes = count, .alternative = treat_list, .alternatives = 2};
  inputs[3] = (struct input){.name = "m", .kind = INPUT_MISSING, .node = gapped, .nodes = 1,
                             .alternative = filling_list, .alternatives = 2};
  inputs[4] = (struct input){.name = "w", .kind = INPUT_WEIGHTS, .node = below,
                             .nodes = all, .by = 0.25};
  inputs[5] = (struct input){.name = "l", .kind = INPUT_LEAVE_OUT, .node = parameters,
                             .nodes = count};
}

static void point(size_t number, double *u) {
  struct random random = random_of(7, number);
  for (size_t k = 0; k < 6; k++) u[k] = random_unit(&random);
}

static struct replica *prepare(struct study *study, size_t count) {
  study->result = result_calculate(study->tree, &study->data, study->diags);
  assert_non_null(study->result);
  diags_clear(study->diags);
  set_inputs(study);
  struct replica *replica = replica_new(study->result, inputs, count, study->diags);
  assert_findings(study->diags, "");
  assert_non_null(replica);
  return replica;
}

/* The tree of the last replication, calculated from the beginning. */
static void assert_whole(const struct study *study, struct replica_work *work,
                         const double *score) {
  struct result *whole =
      result_calculate(replica_tree(work), &study->data, study->diags);
  assert_non_null(whole);
  for (size_t u = 0; u < TOWNS; u++)
    if (!(score[u] == whole->node[0].score[u]) &&
        !(isnan(score[u]) && isnan(whole->node[0].score[u])))
      fail_msg("%.17g is not %.17g", score[u], whole->node[0].score[u]);
  result_free(whole);
}

static void check(struct study *study) {
  struct replica *replica = prepare(study, 6);
  struct replica_work *work = replica_open(replica);
  double u[6];
  for (size_t r = 0; r < TIMES; r++) {
    point(r, u);
    const double *score = replica_scores(work, u);
    assert_non_null(score);
    assert_whole(study, work, score);
  }
  for (uint32_t i = 0; i < study->tree->nodes; i++)
    if (replica_leaves(study->tree, i)) {
      const double *score = replica_without(work, i);
      assert_non_null(score);
      assert_whole(study, work, score);
    }
  replica_close(work);
  replica_free(replica);
  study_free(study);
}

static void a_plain_tree(void **state) {
  (void)state;
  check(study_new());
}

/* Everything that a group can do beside: its own scale and decimals, children that do not
 * exist, rules for missing ones, weights from scores, a bonus on top. */
static void odd_groups(void **state) {
  (void)state;
  struct study *study = study_new();
  sample_normalise(study->tree, study->x, "minmax");
  study->tree->node[study->y].decimals = 1;
  check(study);
  study = study_new();
  sample_only(study->tree, study->y, somewhere);
  study->tree->node[study->bonus].adds = true;
  check(study);
  study = study_new();
  study->tree->node[study->y].group_missing = GROUP_ZERO;
  study->tree->node[study->x].weight = NULL;
  check(study);
  study = study_new();
  study->tree->node[study->y].group_missing = GROUP_PROPAGATE;
  check(study);
  study = study_new();
  study->tree->node[study->y].available = 0.9;
  check(study);
  study = study_new();
  sample_aggregate(study->tree, 0, "copeland");
  check(study);
}

/* --- draws ------------------------------------------------------------------------------- */

/* Noise is the stream of the coordinate, cell by cell in the order of nodes and units, on
 * estimated values alone; min-max, statistics and the rest are made of what came out. */
static void noise_by_hand(void **state) {
  (void)state;
  struct study *study = study_new();
  struct replica *replica = prepare(study, 0);
  replica_free(replica);
  struct input noise = {.name = "noise", .kind = INPUT_NOISE, .node = parameters, .nodes = 5,
                        .noise = {[STATUS_ESTIMATED] = 0.5}};
  replica = replica_new(study->result, &noise, 1, study->diags);
  struct replica_work *work = replica_open(replica);
  double u = 0.3, values[TOWNS];
  const double *score = replica_scores(work, &u);
  struct random random = random_of(random_key(u), 0);
  memcpy(values, c, sizeof values);
  for (size_t i = 1; i < 3; i++)               /* sd of c: mean 73, squares 4480 / 4 */
    values[i] += 0.5 * study->result->node[study->y1].statistics.sd * random_normal(&random);
  sample_given(study->tree, study->y1)->value = values;
  assert_near(study->result->node[study->y1].statistics.sd, sqrt(4480.0 / 4));
  assert_whole(study, work, score);
  assert_true(fabs(score[1] - study->result->node[0].score[1]) > 1e-6);
  replica_close(work);
  replica_free(replica);
  study_free(study);
}

/* A weight alone follows its coordinate; several keep within the share, each for itself. */
static void weights_up_and_down(void **state) {
  (void)state;
  struct study *study = study_new();
  replica_free(prepare(study, 0));
  struct input weights = {.name = "w", .kind = INPUT_WEIGHTS, .node = below, .nodes = 7,
                          .by = 0.25};
  struct replica *replica = replica_new(study->result, &weights, 1, study->diags);
  struct replica_work *work = replica_open(replica);
  double sum = 0;
  for (size_t r = 0; r < TIMES; r++) {
    double u = ((double)r + 0.5) / TIMES;
    replica_scores(work, &u);
    const struct node *nodes = replica_tree(work)->node;
    assert_true(nodes[0].weight[0] >= 1.5 && nodes[0].weight[0] <= 2.5);
    assert_true(nodes[study->y].weight[2] >= 0.375 && nodes[study->y].weight[2] <= 0.625);
    assert_true(nodes[0].weight[0] / 2 != nodes[0].weight[1]);
    sum += nodes[0].weight[0];
  }
  assert_true(fabs(sum / TIMES - 2) < 4 * 0.5 / sqrt(12 * TIMES) * 2);
  replica_close(work);
  replica_free(replica);
  weights.nodes = 1;
  replica = replica_new(study->result, &weights, 1, study->diags);
  work = replica_open(replica);
  double u = 0.75;
  replica_scores(work, &u);
  assert_near(replica_tree(work)->node[0].weight[0], 2 * (1 + 0.25 * 0.5));
  replica_close(work);
  replica_free(replica);
  study_free(study);
}

/* Shares of a Dirichlet distribution: their mean is what they are now, their variance
 * p (1 - p) / (concentration + 1), and what the siblings weigh together stays. */
static void shares_drawn_anew(void **state) {
  (void)state;
  enum { DRAWS = 4000 };
  struct study *study = study_new();
  replica_free(prepare(study, 0));
  struct input weights = {.name = "w", .kind = INPUT_WEIGHTS, .node = below, .nodes = 7,
                          .concentration = 3};
  struct replica *replica = replica_new(study->result, &weights, 1, study->diags);
  struct replica_work *work = replica_open(replica);
  double sum = 0, squares = 0, p = 1 / 2.5;
  for (size_t r = 0; r < DRAWS; r++) {
    double u = ((double)r + 0.5) / DRAWS;
    replica_scores(work, &u);
    const double *weight = replica_tree(work)->node[study->y].weight;
    assert_near(weight[0] + weight[1] + weight[2], 2.5);
    sum += weight[0] / 2.5;
    squares += (weight[0] / 2.5 - p) * (weight[0] / 2.5 - p);
  }
  double variance = p * (1 - p) / 4;
  assert_true(fabs(sum / DRAWS - p) < 4 * sqrt(variance / DRAWS));
  assert_true(fabs(squares / DRAWS / variance - 1) < 0.1);
  replica_close(work);
  replica_free(replica);
  study_free(study);
}

/* --- threads ----------------------------------------------------------------------------- */

struct crew {
  const struct replicator *replicator;
  void *work[8];
  double rank[TIMES][TOWNS];
};

static void replicate_one(void *self, size_t thread, size_t item) {
  struct crew *crew = self;
  double u[6];
  point(item, u);
  crew->replicator->replicate(crew->work[thread], u, crew->rank[item]);
}

static void run_crew(struct crew *crew, size_t threads) {
  for (size_t i = 0; i < threads; i++)
    crew->work[i] = crew->replicator->open(crew->replicator->self);
  parallel_run(threads, TIMES, replicate_one, crew);
  for (size_t i = 0; i < threads; i++) crew->replicator->close(crew->work[i]);
}

/* A function of a rule has one state: it must never run twice at a time. */
static size_t running;

static bool least_of(struct method_function *self, const struct aggregate_call *call,
                     double *result, struct diags *diags) {
  (void)self;
  (void)diags;
  running++;
  *result = call->score[0];
  for (size_t i = 1; i < call->n; i++) *result = fmin(*result, call->score[i]);
  return --running == 0;
}

static void same_ranks_for_all_threads(void **state) {
  (void)state;
  static struct crew one, many;
  static struct method_function function = {.aggregate = least_of};
  struct study *study = study_new();
  study->tree->node[study->y].aggregate.function = &function;
  struct replica *replica = prepare(study, 6);
  one.replicator = many.replicator = replica_replicator(replica);
  run_crew(&one, 1);
  for (size_t threads = 2; threads <= 8; threads += 6) {
    memset(many.rank, 0, sizeof many.rank);
    run_crew(&many, threads);
    assert_memory_equal(one.rank, many.rank, sizeof one.rank);
  }
  replica_free(replica);
  study_free(study);
}

/* --- refusals ---------------------------------------------------------------------------- */

/* What cannot be calculated is said before anything is drawn: with standard scores around 0
 * there is no geometric mean, though each alone can be had. */
static void alternatives_that_refuse_each_other(void **state) {
  (void)state;
  struct study *study = study_new();
  struct replica *replica = prepare(study, 2);
  assert_non_null(replica);
  replica_free(replica);
  give(&norms[0], "mean", 0);
  assert_null(replica_new(study->result, inputs, 2, study->diags));
  assert_int_equal(diags_count(study->diags, DIAG_ERROR), 1);
  assert_non_null(replica = replica_new(study->result, inputs, 1, study->diags));
  replica_free(replica);
  study_free(study);
}

/* A tree's only child, and what weighs nothing, cannot be left out; a bonus can. */
static void what_can_be_left_out(void **state) {
  (void)state;
  struct study *study = study_new();
  assert_false(replica_leaves(study->tree, 0));
  assert_true(replica_leaves(study->tree, study->bonus));
  assert_true(replica_leaves(study->tree, study->x1));
  study->tree->node[study->x].weight[1] = 0;
  assert_false(replica_leaves(study->tree, study->x1));
  assert_false(replica_leaves(study->tree, study->x2));
  study->tree->node[study->y].weighing = use_of(METHOD_WEIGHT, "pca");
  assert_false(replica_leaves(study->tree, study->y1));
  study_free(study);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(a_plain_tree),
    cmocka_unit_test(odd_groups),
    cmocka_unit_test(noise_by_hand),
    cmocka_unit_test(weights_up_and_down),
    cmocka_unit_test(shares_drawn_anew),
    cmocka_unit_test(same_ranks_for_all_threads),
    cmocka_unit_test(alternatives_that_refuse_each_other),
    cmocka_unit_test(what_can_be_left_out),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
