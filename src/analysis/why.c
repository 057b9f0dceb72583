/* The eight cases of a unit are numbered by their switches, the first bit its own data, the
 * second the field, the third the method. Where own data and field are of one edition the
 * case is a plain result, else an exchange. */
#include "analysis/why.h"

#include <math.h>
#include <string.h>

#include "index/exchange.h"

enum { OWN = 1, FIELD = 2, METHOD = 4, CASES = 8 };

struct cases {
  const struct pair *pair;
  const struct result *const (*result)[2];
  struct exchange *exchange[2][2];             /* by method and field */
  double *score[CASES], *points[CASES];        /* by the nodes of the case's tree */
  double *weight;
};

/* --- one case ---------------------------------------------------------------------------- */

/* The result of a case for the unit that is unit[0] and unit[1] in the two editions, and
 * which of its units that is. NULL where it cannot be calculated. */
static const struct result *result_of_case(const struct cases *cases, unsigned c,
                                           const size_t unit[2], size_t *at) {
  bool own = c & OWN, field = c & FIELD, method = c & METHOD;
  *at = unit[field];
  return own == field ? cases->result[method][field]
                      : exchange_unit(cases->exchange[method][field], *at);
}

static void take_case(struct cases *cases, unsigned c, const size_t unit[2]) {
  size_t at, nodes = cases->pair->tree[(c & METHOD) != 0]->nodes;
  const struct result *result = result_of_case(cases, c, unit, &at);
  for (size_t i = 0; i < nodes; i++) cases->score[c][i] = cases->points[c][i] = NAN;
  if (result == NULL) return;
  for (size_t i = 0; i < nodes; i++) cases->score[c][i] = result->node[i].score[at];
  result_accounts(result, at, cases->weight, cases->points[c]);
}

/* --- shares ------------------------------------------------------------------------------ */

/* Shapley's weight of turning one switch where the case says how the others stand. */
static double weight_of(unsigned others) {
  unsigned turned = 0;
  for (unsigned bit = OWN; bit <= METHOD; bit *= 2) turned += (others & bit) != 0;
  return turned == 1 ? 1.0 / 6 : 1.0 / 3;
}

/* What turning the switch adds, by the scores of the eight cases. */
static double share_of(unsigned turn, const double v[CASES]) {
  double share = 0;
  for (unsigned c = 0; c < CASES; c++)
    if (!(c & turn)) share += weight_of(c) * (v[c | turn] - v[c]);
  return share;
}

static struct why_parts parts_of(const struct cases *cases, uint32_t first,
                                 uint32_t second) {
  double v[CASES];
  if (first == NO_NODE) return (struct why_parts){NAN, NAN, NAN, NAN};
  for (unsigned c = 0; c < CASES; c++)
    v[c] = cases->score[c][c & METHOD ? second : first];
  return (struct why_parts){v[CASES - 1] - v[0], share_of(OWN, v), share_of(FIELD, v),
                            share_of(METHOD, v)};
}

static double or_nothing(double points) {
  return isnan(points) ? 0 : points;
}

static void add_points(const struct cases *cases, unsigned c, uint32_t node, double *own) {
  *own += weight_of(c) * (or_nothing(cases->points[c | OWN][node]) -
                          or_nothing(cases->points[c][node]));
}

/* --- all --------------------------------------------------------------------------------- */

static bool is_leaf(const struct tree *tree, uint32_t i) {
  return tree->node[i].kind != NODE_GROUP;
}

/* The node of the first tree that entry k of own is about, or NO_NODE. */
static uint32_t first_of(const struct why *why, size_t k) {
  size_t nodes = why->pair->tree[1]->nodes;
  return k < nodes ? why->pair->node[1][k] : why->only_first[k - nodes];
}

/* Own by parameter: a case counts at the nodes of its own tree. */
static void take_own(const struct why *why, const struct cases *cases, double *own) {
  const struct pair *pair = why->pair;
  for (size_t k = 0; k < why->nodes; k++) {
    bool in_second = k < pair->tree[1]->nodes;
    const uint32_t node[2] = {first_of(why, k), in_second ? (uint32_t)k : NO_NODE};
    if (node[1] != NO_NODE && !is_leaf(pair->tree[1], node[1])) continue;
    for (unsigned c = 0; c < CASES; c++)
      if (!(c & OWN) && node[(c & METHOD) != 0] != NO_NODE)
        add_points(cases, c, node[(c & METHOD) != 0], &own[k]);
  }
}

static void note_error(struct why *why, const struct why_parts *part) {
  double error = fabs(part->own + part->field + part->method - part->change);
  if (error > why->largest_error) why->largest_error = error;
}

static void explain_unit(struct why *why, struct cases *cases, uint32_t v) {
  size_t nodes = why->pair->tree[1]->nodes;
  struct why_parts *part = &why->part[v * nodes];
  const size_t unit[2] = {why->pair->unit[1][v], v};
  bool both = unit[0] != NO_UNIT;
  for (unsigned c = 0; both && c < CASES; c++) take_case(cases, c, unit);
  for (uint32_t i = 0; i < nodes; i++) {
    part[i] = parts_of(cases, both ? why->pair->node[1][i] : NO_NODE, i);
    note_error(why, &part[i]);
  }
  if (both) take_own(why, cases, &why->own[v * why->nodes]);
}

static void list_only_first(struct why *why) {
  const struct pair *pair = why->pair;
  why->only_first = arena_new_array(why->arena, pair->tree[0]->nodes, uint32_t);
  why->nodes = pair->tree[1]->nodes;
  for (uint32_t j = 0; j < pair->tree[0]->nodes; j++)
    if (pair->node[0][j] == NO_NODE && is_leaf(pair->tree[0], j))
      why->only_first[why->nodes++ - pair->tree[1]->nodes] = j;
}

static struct cases cases_new(const struct pair *pair,
                              const struct result *const result[2][2],
                              struct arena *arena) {
  struct cases cases = {.pair = pair, .result = result};
  size_t most = pair->tree[0]->nodes + pair->tree[1]->nodes;
  for (int m = 0; m < 2; m++)
    for (int f = 0; f < 2; f++)
      cases.exchange[m][f] = exchange_new(result[m][f], result[m][!f], pair->unit[f]);
  for (unsigned c = 0; c < CASES; c++) {
    cases.score[c] = arena_new_array(arena, most, double);
    cases.points[c] = arena_new_array(arena, most, double);
  }
  cases.weight = arena_new_array(arena, most, double);
  return cases;
}

struct why *why_new(const struct pair *pair, const struct result *const result[2][2]) {
  struct arena *arena = arena_new();
  struct why *why = arena_new_one(arena, struct why);
  struct cases cases = cases_new(pair, result, arena);
  size_t units = pair->data[1]->units;
  why->pair = pair;
  why->arena = arena;
  list_only_first(why);
  why->part = arena_new_array(arena, units * pair->tree[1]->nodes, struct why_parts);
  why->own = arena_new_array(arena, units * why->nodes, double);
  for (uint32_t v = 0; v < units; v++) explain_unit(why, &cases, v);
  for (int m = 0; m < 2; m++)
    for (int f = 0; f < 2; f++) exchange_free(cases.exchange[m][f]);
  return why;
}

void why_free(struct why *why) {
  if (why != NULL) arena_free(why->arena);
}

const struct why_parts *why_part(const struct why *why, size_t unit, uint32_t node) {
  return &why->part[unit * why->pair->tree[1]->nodes + node];
}

const double *why_own(const struct why *why, size_t unit) {
  return &why->own[unit * why->nodes];
}
