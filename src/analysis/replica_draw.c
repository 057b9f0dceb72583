#include <math.h>
#include <string.h>

#include "analysis/replica_parts.h"
#include "base/random.h"

/* --- weights ----------------------------------------------------------------------------- */

static struct random stream_of(double u, size_t input) {
  return random_of(random_key(u), input);
}

static void stretch(struct replica_work *work, const struct input *input, size_t k,
                    double u) {
  struct random random = stream_of(u, k);
  for (size_t j = 0; j < input->nodes; j++) {
    double v = input->nodes == 1 ? u : random_unit(&random);
    *work->weight[input->node[j]] *= 1 + input->by * (2 * v - 1);
  }
}

static void take_set(struct replica_work *work, const struct input *input, double u) {
  const double *set = input->set[(size_t)(u * (double)input->sets)];
  for (size_t j = 0; j < input->nodes; j++)
    if (!isnan(set[j])) *work->weight[input->node[j]] = set[j];
}

/* A gamma variate of that shape and scale 1: Marsaglia & Tsang (2000), ACM Transactions on
 * Mathematical Software 26(3), 363-372; below shape 1 by their boost. */
static double gamma_variate(struct random *random, double shape) {
  double boost = shape < 1 ? pow(1 - random_unit(random), 1 / shape) : 1;
  double d = (shape < 1 ? shape + 1 : shape) - 1.0 / 3, c = 1 / sqrt(9 * d);
  for (;;) {
    double x = random_normal(random), v = 1 + c * x;
    double u = 1 - random_unit(random);
    v = v * v * v;
    if (v > 0 && log(u) < x * x / 2 + d - d * v + d * log(v)) return boost * d * v;
  }
}

/* Draws anew how the nodes of the input below one group share what they weigh together. */
static void share_anew(struct replica_work *work, const struct input *input,
                       uint32_t group, struct random *random) {
  const struct node *nodes = work->tree->node;
  double total = 0, drawn = 0;
  for (size_t j = 0; j < input->nodes; j++)
    if (nodes[input->node[j]].parent == group) total += *work->weight[input->node[j]];
  for (size_t j = 0; j < input->nodes; j++) {
    double *weight = work->weight[input->node[j]];
    if (nodes[input->node[j]].parent != group || !(*weight > 0)) continue;
    *weight = gamma_variate(random, input->concentration * *weight / total);
    drawn += *weight;
  }
  for (size_t j = 0; j < input->nodes && drawn > 0; j++)
    if (nodes[input->node[j]].parent == group)
      *work->weight[input->node[j]] *= total / drawn;
}

static void draw_shares(struct replica_work *work, const struct input *input, size_t k,
                        double u) {
  struct random random = stream_of(u, k);
  const struct node *nodes = work->tree->node;
  for (size_t j = 0; j < input->nodes; j++) {
    size_t first = 0;
    while (nodes[input->node[first]].parent != nodes[input->node[j]].parent) first++;
    if (first == j) share_anew(work, input, nodes[input->node[j]].parent, &random);
  }
}

static void draw_weights(struct replica_work *work, const struct input *input, size_t k,
                         double u) {
  if (input->sets > 0) take_set(work, input, u);
  else if (input->by > 0) stretch(work, input, k, u);
  else draw_shares(work, input, k, u);
}

/* --- leaving out ------------------------------------------------------------------------- */

void leave_out(struct replica_work *work, uint32_t i) {
  struct node *node = &work->tree->node[i];
  if (node->kind == NODE_BONUS) work->tree->node[node->parent].bonus = NO_NODE;
  else *work->weight[i] = 0;
}

static void leave_one_out(struct replica_work *work, const struct input *input, double u) {
  size_t which = (size_t)(u * ((double)input->nodes + 1));
  if (which > 0) leave_out(work, input->node[which - 1]);
}

/* --- noise ------------------------------------------------------------------------------- */

/* A truth, or points of an answer, is right or wrong: it has no noise. */
static bool takes_noise(const struct replica *replica, uint32_t i) {
  return !replica->nominal->node[i].yes_no && replica->tree->node[i].answers == 0;
}

/* Starts from what noise of another input left, where there is one. */
static double *value_with_noise(struct replica_work *work, uint32_t i) {
  size_t n = work->result.units;
  if (work->value[i] != NULL) return work->value[i];
  double *value = arena_new_array(work_scratch(work), n, double);
  memcpy(value, work->replica->nominal->readings->node[i].value, n * sizeof *value);
  return work->value[i] = value;
}

static void disturb(struct replica_work *work, const struct input *input, uint32_t i,
                    struct random *random) {
  const struct reading *reading = &work->replica->nominal->readings->node[i];
  double sd = statistics_of(reading->value, work->result.units, work_scratch(work)).sd;
  if (!(sd > 0) || !takes_noise(work->replica, i)) return;
  double *value = value_with_noise(work, i);
  for (size_t u = 0; u < work->result.units; u++) {
    double share = input->noise[reading->status[u]];
    if (share > 0 && !is_missing(value[u]))
      value[u] += share * sd * random_normal(random);
  }
}

static void make_noise(struct replica_work *work, const struct input *input, size_t k,
                       double u) {
  struct random random = stream_of(u, k);
  for (size_t j = 0; j < input->nodes; j++) disturb(work, input, input->node[j], &random);
}

/* --- all --------------------------------------------------------------------------------- */

static void reset_weights(struct replica_work *work, uint32_t i) {
  const struct node *published = &work->replica->tree->node[i];
  struct node *group = &work->tree->node[i];
  group->bonus = published->bonus;
  if (group->weight == NULL) return;
  for (size_t k = 0; k < group->children; k++)
    group->weight[k] = published->weight != NULL ? published->weight[k] : 1;
}

void draw_nothing(struct replica_work *work) {
  for (uint32_t i = 0; i < work->tree->nodes; i++)
    if (work->tree->node[i].kind == NODE_GROUP) reset_weights(work, i);
  memset(work->value, 0, work->tree->nodes * sizeof *work->value);
}

static void draw_input(struct replica_work *work, size_t k, double u) {
  const struct input *input = &work->replica->input[k];
  if (input->alternatives > 0)
    choose(work, k, (size_t)(u * (double)input->alternatives));
  else if (input->kind == INPUT_WEIGHTS)
    draw_weights(work, input, k, u);
  else if (input->kind == INPUT_NOISE)
    make_noise(work, input, k, u);
}

/* What is left out is left out last: no other input gives it a weight again. */
void draw(struct replica_work *work, const double *u) {
  draw_nothing(work);
  for (size_t k = 0; k < work->replica->inputs; k++) draw_input(work, k, u[k]);
  for (size_t k = 0; k < work->replica->inputs; k++)
    if (work->replica->input[k].kind == INPUT_LEAVE_OUT)
      leave_one_out(work, &work->replica->input[k], u[k]);
}
