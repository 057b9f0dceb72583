/* The stage that turns a column of values into scores: by a method of the table, or by a
 * function written in a rule, unit by unit. */
#include <math.h>
#include <string.h>

#include "base/number.h"
#include "base/text.h"
#include "index/messages.h"
#include "index/stages.h"

const char *node_called(const struct node *node) {
  return node->id[0] ? node->id : "the index";
}

struct place place_or_node(struct place place, const struct node *node) {
  return place.path != NULL ? place : node->place;
}

/* --- a function ------------------------------------------------------------------------- */

/* Ranks ascending by goodness: the worst unit has 1; ties get the lowest. */
static double *goodness_ranks(const double *x, size_t n, bool lower, struct arena *arena) {
  double *badness = arena_new_array(arena, n, double);
  double *rank = arena_new_array(arena, n, double);
  for (size_t u = 0; u < n; u++) badness[u] = lower ? x[u] : -x[u];
  rank_scores(badness, n, TIES_MIN, false, 0, NULL, rank, NULL);
  return rank;
}

static bool call_function(struct normalise_call *call, struct diags *diags) {
  struct method_function *function = call->use->function;
  struct arena *arena = arena_new();
  const double *rank = goodness_ranks(call->x, call->n, call->lower, arena);
  bool ok = true;
  for (size_t u = 0; u < call->n && ok; u++) {
    double x = call->x[u];
    if (!is_missing(x))
      ok = function->normalise(function, x, call->statistics, (size_t)rank[u],
                               call->lower, u, &call->x[u], diags);
  }
  arena_free(arena);
  return ok;
}

/* --- a method --------------------------------------------------------------------------- */

static const struct method *method_of(const struct method_use *use) {
  return use->method ? use->method : method_find(METHOD_NORMALISE, "none");
}

/* Says what the method had to say. False where it could not do its work. */
static bool answer(const struct normalise_call *call, const struct node *node,
                   const struct dataset *data, struct arena *arena,
                   struct diags *diags) {
  struct place place = place_or_node(node->normalise.place, node);
  if (call->fault != NULL)
    diag_add(diags, place, NULL, CANNOT_NORMALISE, node_called(node),
             roll_text(&call->refused, data, arena), call->fault);
  if (call->notice != NULL)
    diag_add(diags, place, NULL, NORMALISED_BUT, node_called(node), call->notice);
  return call->fault == NULL;
}

/* --- the unit that a method names ------------------------------------------------------- */

static bool refuse_unit(const struct node *node, const char *key,
                        const struct dataset *data, struct diags *diags) {
  struct arena *arena = data->arena;
  const char *hint;
  size_t unit;
  if (dataset_match_unit(data, key, &unit, &hint) == UNIT_FOUND)
    hint = arena_printf(arena, "did you mean '%s'?", data->key[unit]);
  else
    hint = arena_printf(arena, "keys nearest to it: %s",
                        text_three_nearest(arena, key, data->key, data->units));
  diag_add(diags, place_or_node(node->normalise.place, node), hint, NO_SUCH_UNIT, node_called(node),
           key);
  return false;
}

static bool refuse_gap(const struct node *node, const struct dataset *data, size_t unit,
                       struct diags *diags) {
  struct arena *scratch = arena_new();
  struct roll roll = {0};
  roll_add(&roll, unit);
  diag_add(diags, place_or_node(node->normalise.place, node), NULL, NO_REFERENCE,
           node_called(node), roll_text(&roll, data, scratch));
  arena_free(scratch);
  return false;
}

/* The value in x of the unit that the node's method names, where it names one. */
static bool find_reference(const struct node *node, const struct dataset *data,
                           const double *x, double *reference, struct diags *diags) {
  const char *key = method_text(&node->normalise, ARGUMENT_UNIT);
  size_t u = 0;
  if (key == NULL) return true;
  while (u < data->units && strcmp(data->key[u], key) != 0) u++;
  if (u == data->units) return refuse_unit(node, key, data, diags);
  *reference = x[u];
  return !is_missing(x[u]) || refuse_gap(node, data, u, diags);
}

/* --- the stage -------------------------------------------------------------------------- */

/* Whether what came out is finite wherever there was a value: present of them. */
static bool all_finite(const struct normalise_call *call, const uint8_t *present,
                       const struct node *node, const struct dataset *data,
                       struct arena *arena, struct diags *diags) {
  struct roll wild = {0};
  for (size_t u = 0; u < call->n; u++)
    if (present[u] && !isfinite(call->x[u])) roll_add(&wild, u);
  if (wild.count > 0)
    diag_add(diags, place_or_node(node->normalise.place, node), NULL, NOT_FINITE,
             node_called(node), roll_text(&wild, data, arena));
  return wild.count == 0;
}

static uint8_t *present_in(const double *x, size_t n, struct arena *arena) {
  uint8_t *present = arena_new_array(arena, n, uint8_t);
  for (size_t u = 0; u < n; u++) present[u] = !is_missing(x[u]);
  return present;
}

static void keep_cut(struct node_result *out, const uint8_t *cut, size_t n,
                     struct arena *arena) {
  if (memchr(cut, 1, n) == NULL) return;
  if (out->cut == NULL) out->cut = arena_new_array(arena, n, uint8_t);
  for (size_t u = 0; u < n; u++) out->cut[u] |= cut[u];
}

bool normalise(const struct node *node, const struct dataset *data, double *x, size_t n,
               struct node_result *out, struct arena *arena, struct diags *diags) {
  const struct method_use *use = &node->normalise;
  out->statistics = statistics_of(x, n, arena);
  if (out->statistics.n == 0) return true;
  if (!find_reference(node, data, x, &out->reference, diags)) return false;
  struct arena *scratch = arena_new();
  struct normalise_call call = {
    .x = x, .n = n, .lower = node->lower, .yes_no = out->yes_no, .use = use,
    .statistics = &out->statistics, .reference = out->reference,
    .cut = arena_new_array(scratch, n, uint8_t),
  };
  const uint8_t *present = present_in(x, n, scratch);
  if (use->function == NULL) method_of(use)->normalise(&call);
  bool ok = use->function ? call_function(&call, diags)
                          : answer(&call, node, data, scratch, diags);
  ok = ok && all_finite(&call, present, node, data, scratch, diags);
  keep_cut(out, call.cut, n, arena);
  arena_free(scratch);
  out->affine = call.affine;
  out->slope = call.slope;
  out->offset = call.offset;
  return ok;
}

void normalise_unit(const struct node *node, const struct node_result *out, double *x,
                    uint8_t *cut) {
  struct normalise_call call = {
    .x = x, .n = 1, .lower = node->lower, .yes_no = out->yes_no, .use = &node->normalise,
    .statistics = &out->statistics, .reference = out->reference, .cut = cut,
  };
  if (!is_missing(*x)) method_of(&node->normalise)->normalise(&call);
}

static struct statistics extremes_of(const double *x, size_t n) {
  struct statistics extremes = {.n = n, .min = x[0], .max = x[0]};
  for (size_t u = 1; u < n; u++) {
    extremes.min = x[u] < extremes.min ? x[u] : extremes.min;
    extremes.max = x[u] > extremes.max ? x[u] : extremes.max;
  }
  return extremes;
}

bool normalise_by_extremes(const struct node *node, double *x, size_t n, uint8_t *cut) {
  const struct statistics extremes = extremes_of(x, n);
  bool finite = true;
  struct normalise_call call = {
    .x = x, .n = n, .lower = node->lower, .use = &node->normalise,
    .statistics = &extremes, .cut = cut,
  };
  node->normalise.method->normalise(&call);
  for (size_t u = 0; u < n; u++) finite = finite && isfinite(x[u]);
  return call.fault == NULL && finite;
}

void round_scores(const struct node *node, size_t n, struct node_result *out,
                  struct arena *arena) {
  if (node->decimals == NO_DECIMALS) return;
  out->unrounded = arena_new_array(arena, n, double);
  memcpy(out->unrounded, out->score, n * sizeof *out->score);
  for (size_t u = 0; u < n; u++)
    if (!is_missing(out->score[u]))
      out->score[u] = number_round(out->score[u], node->decimals);
}
