/* The stage that treats a column before it is normalised: step after step. */
#include <math.h>
#include <string.h>

#include "index/messages.h"
#include "index/stages.h"

bool treat_is_relative(const struct node *node) {
  for (size_t i = 0; i < node->treats; i++)
    if (method_is_relative(&node->treat[i])) return true;
  return false;
}

static void take_step(struct treat_call *call, struct arena *scratch) {
  call->room = arena_new_array(scratch, call->n, double);
  struct statistics statistics = {0};
  if (call->use->method->relative)
    statistics = statistics_of(call->x, call->n, scratch);
  call->statistics = &statistics;
  call->use->method->treat(call);
}

/* Notes the units whose value is another than before; those that are no finite number
 * any more go to wild. */
static void note(const struct treat_call *call, const double *before, uint8_t *treated,
                 struct roll *wild) {
  for (size_t u = 0; u < call->n; u++) {
    if (is_missing(before[u])) continue;
    if (!isfinite(call->x[u])) roll_add(wild, u);
    if (treated != NULL) treated[u] |= call->x[u] != before[u];
  }
}

/* Says what went wrong with a step; whether nothing did. */
static bool answer(const struct treat_call *call, const struct roll *wild,
                   const struct node *node, const struct dataset *data,
                   struct arena *scratch, struct diags *diags) {
  struct place place = place_or_node(call->use->place, node);
  if (call->fault != NULL)
    diag_add(diags, place, NULL, CANNOT_TREAT, node_called(node),
             roll_text(&call->refused, data, scratch), call->fault);
  else if (wild->count > 0)
    diag_add(diags, place, NULL, TREATED_NOT_FINITE, node_called(node),
             roll_text(wild, data, scratch));
  return call->fault == NULL && wild->count == 0;
}

bool treat(const struct node *node, const struct dataset *data, double *x, size_t n,
           uint8_t *treated, struct diags *diags) {
  bool ok = true;
  for (size_t i = 0; i < node->treats && ok; i++) {
    struct arena *scratch = arena_new();
    struct treat_call call = {.x = x, .n = n, .use = &node->treat[i]};
    struct roll wild = {0};
    double *before = arena_new_array(scratch, n, double);
    memcpy(before, x, n * sizeof *x);
    take_step(&call, scratch);
    note(&call, before, treated, &wild);
    ok = answer(&call, &wild, node, data, scratch, diags);
    arena_free(scratch);
  }
  return ok;
}

bool treat_unit(const struct node *node, double *x) {
  for (size_t i = 0; i < node->treats && !is_missing(*x); i++) {
    double room;
    struct treat_call call = {.x = x, .n = 1, .use = &node->treat[i], .room = &room};
    call.use->method->treat(&call);
    if (call.fault != NULL || !isfinite(*x)) return false;
  }
  return true;
}
