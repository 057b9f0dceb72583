/* The stage before aggregate: weights that come from the scores of the children. */
#include <math.h>

#include "base/number.h"
#include "index/messages.h"
#include "index/stages.h"

const double *result_weights(const struct result *result, const struct node *group) {
  return method_weighs_scores(&group->weighing)
             ? result->node[group - result->tree->node].weight : group->weight;
}

double result_weight(const struct result *result, uint32_t i) {
  const struct node *nodes = result->tree->node;
  if (i == 0) return 1;
  const struct node *group = &nodes[nodes[i].parent];
  if (nodes[i].kind != NODE_BONUS && method_weighs_units(&group->aggregate)) return NAN;
  const double *weights = result_weights(result, group);
  return tree_weight_by(result->tree, i, weights);
}

double result_share(const struct result *result, uint32_t i) {
  double share = 1;
  for (; i != NO_NODE; i = result->tree->node[i].parent)
    share *= result_weight(result, i);
  return share;
}

/* --- findings ---------------------------------------------------------------------------- */

struct weighed {
  const struct calculation *calculation;
  const struct node *group;
  const struct weigh_scores_call *call;
};

static struct place place_of(const struct weighed *weighed) {
  return place_or_node(weighed->group->weighing.place, weighed->group);
}

static const char *child_id(const struct weighed *weighed, size_t k) {
  return weighed->calculation->result->tree->node[weighed->group->child[k]].id;
}

static void report_refused(const struct weighed *weighed) {
  const struct weigh_scores_call *call = weighed->call;
  char score[NUMBER_ROOM];
  const double *column = call->score + call->culprit * call->units;
  number_digits12(column[call->refused.named[0]], score);
  diag_add(weighed->calculation->diags, place_of(weighed), NULL, CANNOT_WEIGH,
           node_called(weighed->group),
           roll_text(&call->refused, weighed->calculation->result->data, call->arena),
           child_id(weighed, call->culprit), score,
           call->refused.count > 1 ? " in the first of them" : "", call->fault);
}

/* "'a.x', 'a.y'": the children marked; NULL where none is. */
static const char *names_of(const struct weighed *weighed, const uint8_t *marked) {
  const char *names = NULL;
  for (size_t k = 0; k < weighed->call->children; k++)
    if (marked[k])
      names = arena_printf(weighed->call->arena, "%s%s'%s'", names ? names : "",
                           names ? ", " : "", child_id(weighed, k));
  return names;
}

static void report(const struct weighed *weighed) {
  const struct weigh_scores_call *call = weighed->call;
  struct diags *diags = weighed->calculation->diags;
  struct place place = place_of(weighed);
  const char *group = node_called(weighed->group);
  const char *constant = names_of(weighed, call->constant);
  const char *against = names_of(weighed, call->against);
  const char *idle = names_of(weighed, call->idle);
  if (call->fault != NULL)
    report_refused(weighed);
  else if (call->equal != NULL)
    diag_add(diags, place, NULL, WEIGHED_EQUAL, group, call->equal);
  else if (constant != NULL)
    diag_add(diags, place, NULL, WEIGHED_CONSTANT, group, constant);
  if (against != NULL)
    diag_add(diags, place, WEIGHED_AGAINST_HINT, WEIGHED_AGAINST, group, against);
  if (idle != NULL) diag_add(diags, place, WEIGHED_IDLE_HINT, WEIGHED_IDLE, group, idle);
}

/* --- the stage --------------------------------------------------------------------------- */

bool weigh(struct calculation *calculation, const struct node *group,
           struct node_result *out) {
  struct result *result = calculation->result;
  struct arena *arena = arena_new();
  size_t n = group->children, units = result->units;
  double *score = arena_new_array(arena, n * units, double);
  for (size_t k = 0; k < n; k++) {
    const double *own = result->node[group->child[k]].score;
    for (size_t u = 0; u < units; u++) score[k * units + u] = own[u];
  }
  if (out->weight == NULL) out->weight = arena_new_array(result->arena, n, double);
  struct weigh_scores_call call = {
    .score = score, .children = n, .units = units, .arena = arena, .weight = out->weight,
    .constant = arena_new_array(arena, n, uint8_t),
    .against = arena_new_array(arena, n, uint8_t),
    .idle = arena_new_array(arena, n, uint8_t),
  };
  group->weighing.method->weigh_scores(&call);
  report(&(struct weighed){calculation, group, &call});
  arena_free(arena);
  return call.fault == NULL;
}
