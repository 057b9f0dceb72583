/* The stages of a group: aggregate, bonus, normalise, decimals. */
#include <math.h>
#include <string.h>

#include "base/number.h"
#include "index/messages.h"
#include "index/panel.h"
#include "index/stages.h"

/* What aggregating had to say of the units of one group. */
struct hearing {
  const char *fault, *notice;
  struct roll refused, noticed, wild;
  size_t culprit;                              /* child of the first unit refused; NO_CHILD */
  double score;                                /* and its score */
};

static void hear(struct hearing *hearing, const struct aggregate_call *call,
                 double score) {
  if (call->fault != NULL && hearing->fault == NULL) {
    hearing->fault = call->fault;
    hearing->culprit = call->child[call->culprit];
    hearing->score = call->score[call->culprit];
  }
  if (call->notice != NULL) hearing->notice = call->notice;
  if (call->fault != NULL) roll_add(&hearing->refused, call->unit);
  else if (call->notice != NULL) roll_add(&hearing->noticed, call->unit);
  if (call->fault == NULL && !isfinite(score)) roll_add(&hearing->wild, call->unit);
}

static void report_refused(const struct hearing *hearing, const struct result *result,
                           const struct node *node, struct place place,
                           struct arena *scratch, struct diags *diags) {
  char score[NUMBER_ROOM];
  if (hearing->fault == NULL) return;
  const char *units = roll_text(&hearing->refused, result->data, scratch);
  number_digits12(hearing->score, score);
  if (hearing->culprit == NO_CHILD)
    diag_add(diags, place, NULL, CANNOT_COMPARE, node_called(node), units, hearing->fault);
  else
    diag_add(diags, place, NULL, CANNOT_AGGREGATE, node_called(node), units,
             result->tree->node[node->child[hearing->culprit]].id, score,
             hearing->refused.count > 1 ? " in the first of them" : "", hearing->fault);
}

/* Puts what was heard on the diagnostics. False where the group cannot be calculated. */
static bool report(const struct hearing *hearing, const struct calculation *calculation,
                   const struct node *node) {
  const struct dataset *data = calculation->result->data;
  struct place place = place_or_node(node->aggregate.place, node);
  struct diags *diags = calculation->diags;
  struct arena *scratch = arena_new();
  report_refused(hearing, calculation->result, node, place, scratch, diags);
  if (hearing->noticed.count > 0)
    diag_add(diags, place, NULL, AGGREGATED_BUT, node_called(node), hearing->notice,
             roll_text(&hearing->noticed, data, scratch));
  if (hearing->wild.count > 0)
    diag_add(diags, place, NULL, NOT_FINITE, node_called(node),
             roll_text(&hearing->wild, data, scratch));
  arena_free(scratch);
  return hearing->fault == NULL && hearing->wild.count == 0;
}

static bool call_function(const struct calculation *calculation, const struct node *node,
                          struct aggregate_call *call, double *score) {
  struct method_function *function = call->use->function;
  struct panel *panel = calculation->panel;
  const struct node *nodes = calculation->result->tree->node;
  for (size_t k = 0; k < panel->n; k++) {
    panel->weight[k] /= panel->total;
    panel->name[k] = nodes[node->child[panel->child[k]]].name;
  }
  call->total = 1;
  call->name = panel->name;
  return function->aggregate(function, call, score, calculation->diags);
}

static double call_method(struct aggregate_call *call) {
  const struct method *method = call->use->method;
  if (method == NULL) method = method_find(METHOD_AGGREGATE, "arithmetic");
  return method->aggregate(call);
}

/* The score of one unit whose panel is seated. */
static bool aggregate_unit(struct calculation *calculation, const struct node *node,
                           size_t unit, double *score, struct hearing *hearing) {
  struct panel *panel = calculation->panel;
  struct aggregate_call call = {
    .score = panel->score, .weight = panel->weight, .total = panel->total,
    .child = panel->child, .n = panel->n, .unit = unit, .use = &node->aggregate,
  };
  if (node->aggregate.function == NULL) *score = call_method(&call);
  else if (!call_function(calculation, node, &call, score)) return false;
  hear(hearing, &call, *score);
  return true;
}

/* The unit's score at the group before the bonus; NaN where it has none. */
static bool aggregate_seat(struct calculation *calculation, const struct node *node,
                           struct node_result *out, size_t u, struct hearing *hearing) {
  out->score[u] = NAN;
  if (out->status[u] == STATUS_IMPOSSIBLE) return true;
  bool seated = panel_seat(calculation->panel, calculation->result, node, u);
  out->status[u] = (uint8_t)calculation->panel->status;
  return !seated || aggregate_unit(calculation, node, u, &out->score[u], hearing);
}

/* Enters the unit's children that take part into the units' table of scores, which knows of
 * none yet, and 0 or NaN as the unit's result. */
static void enter_unit(struct calculation *calculation, const struct node *node,
                       struct node_result *out, size_t u, double *score) {
  const struct panel *panel = calculation->panel;
  size_t units = calculation->result->units;
  out->score[u] = NAN;
  if (out->status[u] == STATUS_IMPOSSIBLE) return;
  bool seated = panel_seat(calculation->panel, calculation->result, node, u);
  out->status[u] = (uint8_t)panel->status;
  if (!seated) return;
  out->score[u] = 0;
  for (size_t k = 0; k < panel->n; k++)
    score[panel->child[k] * units + u] = number_round12(panel->score[k]);
}

/* Room for the weights by child and unit of a method that gives them, all 0; else NULL. */
static double *own_weights(const struct calculation *calculation, const struct node *node,
                           struct node_result *out) {
  size_t cells = node->children * calculation->result->units;
  if (!method_weighs_units(&node->aggregate)) return NULL;
  if (out->own_weight == NULL)
    out->own_weight = arena_new_array(calculation->result->arena, cells, double);
  for (size_t i = 0; i < cells; i++) out->own_weight[i] = 0;
  return out->own_weight;
}

/* What the method refused, as of the units one by one. */
static struct hearing hearing_of(const struct aggregate_units_call *call) {
  struct hearing hearing = {.fault = call->fault, .refused = call->refused,
                            .culprit = call->culprit};
  if (call->fault != NULL && call->culprit != NO_CHILD)
    hearing.score = call->score[call->culprit * call->units + call->refused.named[0]];
  return hearing;
}

static bool fits(const struct calculation *calculation, const struct node *node) {
  const struct method *method = node->aggregate.method;
  const char *fault = method->fits != NULL ? method->fits(&node->aggregate, node->children)
                                           : NULL;
  if (fault != NULL)
    diag_add(calculation->diags, place_or_node(node->aggregate.place, node), NULL,
             AGGREGATE_UNFIT, node_called(node), method->name, node->children, fault);
  return fault == NULL;
}

/* By a method that compares the units. False after a finding. */
static bool aggregate_units(struct calculation *calculation, const struct node *node,
                            struct node_result *out) {
  if (!fits(calculation, node)) return false;
  struct arena *scratch = arena_new();
  size_t units = calculation->result->units, cells = node->children * units;
  double *score = arena_new_array(scratch, cells, double);
  double *weight = arena_new_array(scratch, node->children, double);
  const double *own = result_weights(calculation->result, node);
  for (size_t i = 0; i < cells; i++) score[i] = NAN;
  for (size_t i = 0; i < node->children; i++) weight[i] = own ? own[i] : 1;
  for (size_t u = 0; u < units; u++) enter_unit(calculation, node, out, u, score);
  struct aggregate_units_call call = {
    .score = score, .weight = weight, .children = node->children, .units = units,
    .use = &node->aggregate, .result = out->score,
    .own_weight = own_weights(calculation, node, out),
  };
  node->aggregate.method->aggregate_units(&call);
  struct hearing hearing = hearing_of(&call);
  for (size_t u = 0; u < units; u++)
    if (isinf(out->score[u])) roll_add(&hearing.wild, u);
  arena_free(scratch);
  return report(&hearing, calculation, node);
}

static bool aggregate(struct calculation *calculation, const struct node *node,
                      struct node_result *out) {
  struct hearing hearing = {0};
  bool weighs = method_weighs_scores(&node->weighing);
  if (weighs && !weigh(calculation, node, out)) return false;
  if (method_compares_units(&node->aggregate))
    return aggregate_units(calculation, node, out);
  for (size_t u = 0; u < calculation->result->units; u++)
    if (!aggregate_seat(calculation, node, out, u, &hearing)) return false;
  return report(&hearing, calculation, node);
}

/* --- bonus ------------------------------------------------------------------------------ */

/* The score with its bonus: a mean of the two, or a sum that ends at 100. */
static double with_bonus(const struct node *bonus, double score, double value,
                         uint8_t *cut) {
  if (bonus->adds) {
    double sum = score + bonus->share * value;
    *cut = sum > 100;
    return fmin(sum, 100);
  }
  double mean = (1 - bonus->share) * score + bonus->share * value;
  return fmin(fmax(mean, fmin(score, value)), fmax(score, value));
}

static void add_bonus_to(const struct result *result, const struct node *node,
                         struct node_result *out, size_t u, uint8_t *cut) {
  if (node->bonus == NO_NODE) return;
  const struct node_result *own = &result->node[node->bonus];
  double value = own->score[u];
  if (is_missing(out->score[u]) || is_missing(value)) return;
  out->score[u] = with_bonus(&result->tree->node[node->bonus], out->score[u], value, cut);
  if (own->status[u] > out->status[u]) out->status[u] = own->status[u];
}

static void add_bonus(const struct result *result, const struct node *node,
                      struct node_result *out) {
  if (node->bonus == NO_NODE) return;
  uint8_t *cut = arena_new_array(result->arena, result->units, uint8_t);
  for (size_t u = 0; u < result->units; u++)
    add_bonus_to(result, node, out, u, &cut[u]);
  if (memchr(cut, 1, result->units) != NULL) out->cut = cut;
}

bool group_unit(struct calculation *calculation, uint32_t i, size_t unit) {
  struct result *result = calculation->result;
  const struct node *node = &result->tree->node[i];
  struct node_result *out = &result->node[i];
  struct hearing hearing = {0};
  if (!aggregate_seat(calculation, node, out, unit, &hearing)) return false;
  add_bonus_to(result, node, out, unit, &out->cut[unit]);
  out->aggregated[unit] = out->score[unit];
  return report(&hearing, calculation, node);
}

void group_bonus(struct calculation *calculation, uint32_t i) {
  struct result *result = calculation->result;
  struct node_result *out = &result->node[i];
  for (size_t u = 0; u < result->units; u++)
    add_bonus_to(result, &result->tree->node[i], out, u, &out->cut[u]);
  memcpy(out->aggregated, out->score, result->units * sizeof *out->score);
}

bool group_units(struct calculation *calculation, uint32_t i) {
  struct result *result = calculation->result;
  if (!aggregate(calculation, &result->tree->node[i], &result->node[i])) return false;
  group_bonus(calculation, i);
  return true;
}

bool group_calculate(struct calculation *calculation, uint32_t i) {
  struct result *result = calculation->result;
  const struct node *node = &result->tree->node[i];
  struct node_result *out = &result->node[i];
  size_t n = result->units;
  if (!aggregate(calculation, node, out)) return false;
  add_bonus(result, node, out);
  out->aggregated = arena_new_array(result->arena, n, double);
  memcpy(out->aggregated, out->score, n * sizeof *out->score);
  if (!normalise(node, result->data, out->score, n, out, result->arena,
                 calculation->diags))
    return false;
  round_scores(node, n, out, result->arena);
  return true;
}
