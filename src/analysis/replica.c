/* A workspace is a result over a variant of the tree. Nodes are done backwards, children
 * before their group, as in index/calculate.c. */
#include "analysis/replica.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/replica_parts.h"
#include "base/mem.h"
#include "index/variant.h"

struct arena *work_scratch(struct replica_work *work) {
  if (work->scratch == NULL) work->scratch = arena_new();
  return work->scratch;
}

/* --- groups of whole columns ------------------------------------------------------------- */

/* Whether all units have all scores, so that every unit's panel is the same. */
static bool is_plain(const struct replica_work *work, const struct node *node) {
  const struct method *method = node->aggregate.method;
  if (node->aggregate.function != NULL || method_weighs_scores(&node->weighing)) return false;
  if (method != NULL && method->aggregate == NULL) return false;
  for (size_t k = 0; k < node->children; k++)
    if (!work->full[node->child[k]]) return false;
  return true;
}

/* Seats the children that weigh something; the panel is that of every unit. */
static void seat_all(struct replica_work *work, const struct node *node) {
  struct panel *panel = work->calculation.panel;
  panel->n = 0;
  panel->total = 0;
  for (uint32_t k = 0; k < node->children; k++) {
    double weight = node->weight[k];
    if (!(weight > 0)) continue;
    panel->child[panel->n] = k;
    panel->weight[panel->n++] = weight;
    panel->total += weight;
  }
}

static const double *score_of(const struct replica_work *work, const struct node *node,
                              size_t seat) {
  uint32_t child = work->calculation.panel->child[seat];
  return work->result.node[node->child[child]].score;
}

static void add_column(size_t n, const double *restrict score, double weight,
                       double *restrict sum, double *restrict low, double *restrict high) {
  for (size_t u = 0; u < n; u++) {
    double x = score[u];
    sum[u] += weight * x;
    low[u] = x < low[u] ? x : low[u];
    high[u] = x > high[u] ? x : high[u];
  }
}

/* The arithmetic mean of the table of methods, column by column instead of unit by unit: the
 * same sums in the same order. */
static void mean_of_columns(struct replica_work *work, const struct node *node,
                            double *out) {
  const struct panel *panel = work->calculation.panel;
  size_t n = work->result.units;
  memset(out, 0, n * sizeof *out);
  memcpy(work->low, score_of(work, node, 0), n * sizeof *out);
  memcpy(work->high, work->low, n * sizeof *out);
  for (size_t i = 0; i < panel->n; i++)
    add_column(n, score_of(work, node, i), panel->weight[i], out, work->low, work->high);
  for (size_t u = 0; u < n; u++) {
    double mean = out[u] / panel->total;
    mean = mean < work->low[u] ? work->low[u] : mean;
    out[u] = mean > work->high[u] ? work->high[u] : mean;
  }
}

/* By the method's own function; false where it refuses a unit's scores. */
static bool call_of_columns(struct replica_work *work, const struct node *node,
                            double *out) {
  struct panel *panel = work->calculation.panel;
  struct aggregate_call call = {
    .score = panel->score, .weight = panel->weight, .total = panel->total,
    .child = panel->child, .n = panel->n, .use = &node->aggregate,
  };
  for (size_t u = 0; u < work->result.units; u++) {
    for (size_t i = 0; i < panel->n; i++) panel->score[i] = score_of(work, node, i)[u];
    call.unit = u;
    out[u] = node->aggregate.method->aggregate(&call);
    if (call.fault != NULL || !isfinite(out[u])) return false;
  }
  return true;
}

/* Whether the group could be done so. */
static bool aggregate_columns(struct replica_work *work, uint32_t i) {
  const struct node *node = &work->tree->node[i];
  struct node_result *out = &work->result.node[i];
  const struct method *method = node->aggregate.method;
  if (!is_plain(work, node)) return false;
  seat_all(work, node);
  if (work->calculation.panel->n == 0) return false;
  if (method == NULL || method->additive) mean_of_columns(work, node, out->score);
  else if (!call_of_columns(work, node, out->score)) return false;
  memset(out->status, STATUS_NORMAL, work->result.units);
  return true;
}

/* --- groups ------------------------------------------------------------------------------ */

/* By the stages of the index, which say what is refused. */
static bool aggregate_units(struct replica_work *work, uint32_t i) {
  memcpy(work->result.node[i].status, work->replica->nominal->readings->node[i].status,
         work->result.units);
  return group_units(&work->calculation, i);
}

static bool looks_at_extremes(const struct method_use *use) {
  return use->function == NULL && use->method != NULL && use->method->extremes;
}

static bool normalise_group(struct replica_work *work, uint32_t i) {
  const struct node *node = &work->tree->node[i];
  struct node_result *out = &work->result.node[i];
  size_t n = work->result.units;
  if (!method_used(&node->normalise)) return true;
  if (n > 0 && work->full[i] && looks_at_extremes(&node->normalise))
    return normalise_by_extremes(node, out->score, n, out->cut);
  return normalise(node, work->result.data, out->score, n, out, work_scratch(work),
                   work->calculation.diags);
}

static bool do_group(struct replica_work *work, uint32_t i) {
  struct node_result *out = &work->result.node[i];
  work->result.arena = work->arena;
  out->cut = work->cut[i];
  bool done = aggregate_columns(work, i);
  if (done) group_bonus(&work->calculation, i);
  else done = aggregate_units(work, i);
  work->full[i] = done && column_is_full(out->score, work->result.units);
  if (!done || !normalise_group(work, i)) return false;
  if (work->tree->node[i].decimals != NO_DECIMALS)
    round_scores(&work->tree->node[i], work->result.units, out, work_scratch(work));
  return true;
}

/* A function of a rule runs in one state, which all threads share. */
static bool calculate_group(struct replica_work *work, uint32_t i) {
  const struct node *node = &work->tree->node[i];
  bool calls = node->aggregate.function != NULL || node->normalise.function != NULL;
  if (calls) pthread_mutex_lock(work->replica->functions);
  bool ok = do_group(work, i);
  if (calls) pthread_mutex_unlock(work->replica->functions);
  return ok;
}

/* --- a replication ----------------------------------------------------------------------- */

static const double *calculate(struct replica_work *work) {
  bool ok = true;
  diags_clear(work->calculation.diags);
  for (uint32_t i = (uint32_t)work->tree->nodes; i-- > 0 && ok;)
    ok = work->tree->node[i].kind == NODE_GROUP ? calculate_group(work, i)
                                                : leaf_pick(work, i);
  return ok ? work->result.node[0].score : NULL;
}

static void begin(struct replica_work *work) {
  arena_free(work->scratch);
  work->scratch = NULL;
}

const double *replica_scores(struct replica_work *work, const double *u) {
  begin(work);
  draw(work, u);
  return calculate(work);
}

const double *replica_without(struct replica_work *work, uint32_t node) {
  begin(work);
  for (size_t k = 0; k < work->replica->inputs; k++) choose(work, k, NO_CHOICE);
  draw_nothing(work);
  leave_out(work, node);
  return calculate(work);
}

const struct tree *replica_tree(const struct replica_work *work) {
  return work->tree;
}

/* --- workspaces -------------------------------------------------------------------------- */

/* Weights that may change: 1 each where none are written. */
static void open_weights(struct replica_work *work, struct node *group) {
  if (method_weighs_scores(&group->weighing)) return;
  if (group->weight == NULL)
    group->weight = arena_new_array(work->arena, group->children, double);
  for (size_t k = 0; k < group->children; k++)
    work->weight[group->child[k]] = &group->weight[k];
}

static void open_group(struct replica_work *work, uint32_t i) {
  struct node_result *out = &work->result.node[i];
  struct node *group = &work->tree->node[i];
  size_t n = work->result.units;
  *out = (struct node_result){
    .score = arena_new_array(work->arena, n, double),
    .aggregated = arena_new_array(work->arena, n, double),
    .status = arena_new_array(work->arena, n, uint8_t),
    .weight = arena_new_array(work->arena, group->children, double),
  };
  work->cut[i] = arena_new_array(work->arena, n, uint8_t);
  open_weights(work, group);
}

struct replica_work *replica_open(const struct replica *replica) {
  struct arena *arena = arena_new();
  struct replica_work *work = arena_new_one(arena, struct replica_work);
  size_t nodes = replica->tree->nodes, n = replica->nominal->units;
  *work = (struct replica_work){
    .replica = replica, .arena = arena, .tree = variant_new(replica->tree),
    .result = *replica->nominal,
    .choice = arena_new_array(arena, replica->inputs, size_t),
    .weight = arena_new_array(arena, nodes, double *),
    .full = arena_new_array(arena, nodes, bool),
    .low = arena_new_array(arena, n, double), .high = arena_new_array(arena, n, double),
    .value = arena_new_array(arena, nodes, double *),
    .cut = arena_new_array(arena, nodes, uint8_t *),
  };
  work->result.tree = work->tree;
  work->result.arena = arena;
  work->result.node = arena_new_array(arena, nodes, struct node_result);
  work->calculation = (struct calculation){&work->result, panel_new(work->tree), diags_new()};
  for (size_t k = 0; k < replica->inputs; k++) work->choice[k] = NO_CHOICE;
  for (uint32_t i = 0; i < nodes; i++)
    if (work->tree->node[i].kind == NODE_GROUP) open_group(work, i);
  return work;
}

void replica_close(struct replica_work *work) {
  if (work == NULL) return;
  variant_free(work->tree);
  panel_free(work->calculation.panel);
  diags_free(work->calculation.diags);
  arena_free(work->scratch);
  arena_free(work->arena);
}

/* --- for the study ----------------------------------------------------------------------- */

static void *open_for_study(const void *self) {
  return replica_open(self);
}

static void close_for_study(void *work) {
  replica_close(work);
}

static void rank(const struct replica_work *work, const double *score, double *ranks) {
  const struct tree *tree = work->replica->tree;
  size_t n = work->result.units;
  if (score != NULL)
    rank_scores(score, n, tree->ties, tree->round_first, tree->decimals,
                work->result.data->key, ranks, NULL);
  for (size_t u = 0; u < n && score == NULL; u++) ranks[u] = NAN;
}

static void replicate(void *work, const double *u, double *ranks) {
  rank(work, replica_scores(work, u), ranks);
}

static void leave_part_out(void *work, size_t part, double *ranks) {
  const struct replica_work *own = work;
  rank(own, replica_without(work, own->replica->part[part]), ranks);
}

static void list_inputs(struct replica *replica, struct sensitivity_subject *subject) {
  for (size_t k = 0; k < replica->inputs; k++)
    subject[k] = (struct sensitivity_subject){replica->input[k].name,
                                              replica->input[k].label};
}

static void list_parts(struct replica *replica, struct sensitivity_subject *subject) {
  const struct tree *tree = replica->tree;
  replica->part = arena_new_array(replica->arena, tree->nodes, uint32_t);
  for (uint32_t i = 1; i < tree->nodes; i++) {
    if (!replica_leaves(tree, i)) continue;
    subject[replica->replicator.parts] =
        (struct sensitivity_subject){tree->node[i].id, tree->node[i].label};
    replica->part[replica->replicator.parts++] = i;
  }
}

static void describe(struct replica *replica) {
  struct arena *arena = replica->arena;
  struct sensitivity_subject *input =
      arena_new_array(arena, replica->inputs, struct sensitivity_subject);
  struct sensitivity_subject *part =
      arena_new_array(arena, replica->tree->nodes, struct sensitivity_subject);
  replica->replicator = (struct replicator){
    .units = replica->nominal->units, .inputs = replica->inputs,
    .nominal = replica->nominal->node[0].rank, .input = input, .part = part,
    .self = replica, .open = open_for_study, .close = close_for_study,
    .replicate = replicate, .leave_out = leave_part_out,
  };
  list_inputs(replica, input);
  list_parts(replica, part);
}

const struct replicator *replica_replicator(const struct replica *replica) {
  return &replica->replicator;
}

/* --- preparing --------------------------------------------------------------------------- */

static bool weighs(const struct node *group, size_t k) {
  return group->weight == NULL || group->weight[k] > 0;
}

bool replica_leaves(const struct tree *tree, uint32_t node) {
  if (node == 0) return false;
  if (tree->node[node].kind == NODE_BONUS) return true;
  const struct node *group = &tree->node[tree->node[node].parent];
  bool own = false, others = false;
  for (size_t k = 0; k < group->children; k++) {
    if (group->child[k] == node) own = weighs(group, k);
    else others = others || weighs(group, k);
  }
  return own && others && !method_weighs_scores(&group->weighing);
}

/* Combinations of alternatives; of very many the first ones are tried. */
enum { TRIED_MOST = 2000 };

static size_t combinations(const struct replica *replica) {
  size_t count = 1;
  for (size_t k = 0; k < replica->inputs && count <= TRIED_MOST; k++)
    if (replica->input[k].alternatives > 0) count *= replica->input[k].alternatives;
  return count < TRIED_MOST ? count : TRIED_MOST;
}

static void choose_all(struct replica_work *work, size_t combination) {
  for (size_t k = 0; k < work->replica->inputs; k++) {
    size_t count = work->replica->input[k].alternatives;
    if (count == 0) continue;
    choose(work, k, combination % count);
    combination /= count;
  }
}

/* Tries the alternatives together, with the weights as they are. */
static bool try_all(const struct replica *replica, struct diags *diags) {
  struct replica_work *work = replica_open(replica);
  size_t count = combinations(replica);
  bool ok = true;
  for (size_t c = 0; c < count && ok; c++) {
    begin(work);
    draw_nothing(work);
    choose_all(work, c);
    ok = calculate(work) != NULL;
  }
  if (!ok) errors_pass_on(work->calculation.diags, diags);
  replica_close(work);
  return ok;
}

struct replica *replica_new(const struct result *nominal, const struct input *input,
                            size_t inputs, struct diags *diags) {
  struct arena *arena = arena_new();
  struct replica *replica = arena_new_one(arena, struct replica);
  *replica = (struct replica){
    .nominal = nominal, .tree = nominal->tree, .input = input, .inputs = inputs,
    .arena = arena, .functions = arena_new_one(arena, pthread_mutex_t),
  };
  pthread_mutex_init(replica->functions, NULL);
  describe(replica);
  if (columns_prepare(replica, diags) && try_all(replica, diags)) return replica;
  replica_free(replica);
  return NULL;
}

void replica_free(struct replica *replica) {
  if (replica == NULL) return;
  pthread_mutex_destroy(replica->functions);
  arena_free(replica->arena);
}
