/* Between calls the mixed result is a copy of the field's. A call works from the leaves to
 * the root. A node is settled when all others keep their scores there, and moved when they
 * may not, as where an aggregate compares units or weights come from the scores; whether
 * anybody looks at the others' scores of a node (watched) depends on the methods above it,
 * and on whether the caller does. At the next call what was changed is put back: the unit's
 * seats, and of moved nodes whole columns. What was cut is known of the unit alone, what was
 * treated of nobody. */
#include "index/exchange.h"

#include <math.h>
#include <string.h>

#include "base/mem.h"
#include "base/number.h"
#include "index/panel.h"
#include "index/stages.h"

struct exchange {
  const struct result *field, *other;
  const uint32_t *seat;
  struct result mixed;
  struct arena *arena, *scratch;               /* scratch: of one call */
  struct calculation calculation;
  bool *watched, *moved, *touched;             /* by node */
  size_t *gaps;                                /* by node: units of field without a value */
  size_t unit;                                 /* the one exchanged, or nobody */
};

static const size_t nobody = SIZE_MAX;

/* --- setting up -------------------------------------------------------------------------- */

static bool is_relative(const struct node *node) {
  return method_is_relative(&node->normalise);
}

/* Whether one unit's scores of the children may change what the group has for all, before
 * normalise. */
static bool takes_all(const struct node *group) {
  return method_compares_units(&group->aggregate) ||
         method_weighs_scores(&group->weighing);
}

/* Whether a group's score for one unit depends on others' scores of its children. */
static bool compares(const struct node *group) {
  return is_relative(group) || takes_all(group);
}

static void *copy(struct arena *arena, const void *from, size_t count, size_t size) {
  void *own = arena_alloc(arena, count, size);
  if (from != NULL) memcpy(own, from, count * size);
  return own;
}

static void copy_node(struct exchange *exchange, size_t i) {
  size_t children = exchange->field->tree->node[i].children;
  const struct node_result *from = &exchange->field->node[i];
  struct node_result *own = &exchange->mixed.node[i];
  size_t n = exchange->field->units;
  *own = *from;
  own->score = copy(exchange->arena, from->score, n, sizeof *own->score);
  own->status = copy(exchange->arena, from->status, n, 1);
  own->cut = arena_new_array(exchange->arena, n, uint8_t);
  own->treated = NULL;
  if (from->aggregated != NULL)
    own->aggregated = copy(exchange->arena, from->aggregated, n, sizeof *own->aggregated);
  if (from->unrounded != NULL)
    own->unrounded = copy(exchange->arena, from->unrounded, n, sizeof *own->unrounded);
  if (from->weight != NULL)
    own->weight = copy(exchange->arena, from->weight, children, sizeof *own->weight);
  if (from->own_weight != NULL)
    own->own_weight = copy(exchange->arena, from->own_weight, children * n,
                           sizeof *own->own_weight);
}

static size_t gaps_of(const struct result *result, size_t i) {
  const struct node_result *own = &result->node[i];
  size_t gaps = 0;
  for (size_t u = 0; own->value != NULL && u < result->units; u++)
    gaps += is_missing(own->value[u]) && own->status[u] != STATUS_IMPOSSIBLE;
  return gaps;
}

struct exchange *exchange_new(const struct result *field, const struct result *other,
                              const uint32_t *seat) {
  const struct tree *tree = field->tree;
  struct arena *arena = arena_new();
  struct exchange *exchange = arena_new_one(arena, struct exchange);
  exchange->field = field;
  exchange->other = other;
  exchange->seat = seat;
  exchange->arena = arena;
  exchange->mixed = *field;
  exchange->mixed.node = arena_new_array(arena, tree->nodes, struct node_result);
  exchange->calculation = (struct calculation){&exchange->mixed, panel_new(tree), diags_new()};
  exchange->watched = arena_new_array(arena, tree->nodes, bool);
  exchange->moved = arena_new_array(arena, tree->nodes, bool);
  exchange->touched = arena_new_array(arena, tree->nodes, bool);
  exchange->gaps = arena_new_array(arena, tree->nodes, size_t);
  exchange->unit = nobody;
  for (size_t i = 0; i < tree->nodes; i++) {
    uint32_t group = tree->node[i].parent;
    copy_node(exchange, i);
    exchange->gaps[i] = gaps_of(field, i);
    exchange->watched[i] = other == NULL || (group != NO_NODE && (exchange->watched[group] ||
                                             compares(&tree->node[group])));
  }
  exchange->mixed.node[0].rank = arena_new_array(arena, field->units, double);
  return exchange;
}

void exchange_free(struct exchange *exchange) {
  if (exchange == NULL) return;
  panel_free(exchange->calculation.panel);
  diags_free(exchange->calculation.diags);
  arena_free(exchange->scratch);
  arena_free(exchange->arena);
}

/* --- putting back ------------------------------------------------------------------------ */

/* Count entries of all columns of node i, from the first one on. */
static void put_back(struct exchange *exchange, size_t i, size_t first, size_t count) {
  const struct node_result *from = &exchange->field->node[i];
  struct node_result *own = &exchange->mixed.node[i];
  memcpy(own->score + first, from->score + first, count * sizeof *own->score);
  memcpy(own->status + first, from->status + first, count);
  if (from->aggregated != NULL)
    memcpy(own->aggregated + first, from->aggregated + first, count * sizeof(double));
  if (from->unrounded != NULL)
    memcpy(own->unrounded + first, from->unrounded + first, count * sizeof(double));
}

static void put_all_back(struct exchange *exchange) {
  if (exchange->unit == nobody) return;
  for (size_t i = 0; i < exchange->field->tree->nodes; i++) {
    const struct node_result *from = &exchange->field->node[i];
    struct node_result *own = &exchange->mixed.node[i];
    if (!exchange->moved[i]) put_back(exchange, i, exchange->unit, 1);
    else put_back(exchange, i, 0, exchange->field->units);
    exchange->moved[i] = false;
    own->statistics = from->statistics;
    own->slope = from->slope;
    own->offset = from->offset;
    own->affine = from->affine;
    own->reference = from->reference;
    if (from->weight != NULL)
      memcpy(own->weight, from->weight,
             exchange->field->tree->node[i].children * sizeof *own->weight);
  }
  arena_free(exchange->scratch);
  exchange->scratch = NULL;
}

static struct arena *scratch(struct exchange *exchange) {
  if (exchange->scratch == NULL) exchange->scratch = arena_new();
  return exchange->scratch;
}

/* --- one node ---------------------------------------------------------------------------- */

/* Whether the least and the greatest value stay what they are when old gives way to new. */
static bool extremes_stay(const struct statistics *s, double old, double new) {
  if (s->n < 2) return false;
  if (old == s->min && s->sorted[1] != s->min) return false;
  if (old == s->max && s->sorted[s->n - 2] != s->max) return false;
  return is_missing(new) || (s->min <= new && new <= s->max);
}

/* Not where the field has no value at all: then its scale was never worked out. */
static bool scores_stay(const struct exchange *exchange, uint32_t i, double old,
                        double new) {
  const struct node *node = &exchange->field->tree->node[i];
  if (exchange->field->node[i].statistics.n == 0) return false;
  if (!is_relative(node)) return true;
  const struct method *method = node->normalise.method;
  return method != NULL && method->extremes &&
         extremes_stay(&exchange->field->node[i].statistics, old, new);
}

static void round_unit(const struct node *node, struct node_result *out, size_t u) {
  if (node->decimals == NO_DECIMALS) return;
  out->unrounded[u] = out->score[u];
  if (!is_missing(out->score[u]))
    out->score[u] = number_round(out->score[u], node->decimals);
}

/* The unit's own score from what normalise gets. */
static void settle(struct exchange *exchange, uint32_t i) {
  const struct node *node = &exchange->field->tree->node[i];
  struct node_result *out = &exchange->mixed.node[i];
  size_t u = exchange->unit;
  uint8_t cut = 0;
  normalise_unit(node, out, &out->score[u], &cut);
  out->cut[u] |= cut;
  round_unit(node, out, u);
}

/* Everybody's. */
static bool move(struct exchange *exchange, uint32_t i) {
  const struct node *node = &exchange->field->tree->node[i];
  struct node_result *out = &exchange->mixed.node[i];
  size_t n = exchange->field->units;
  double *unrounded = out->unrounded;
  exchange->moved[i] = true;
  if (!normalise(node, exchange->field->data, out->score, n, out, scratch(exchange),
                 exchange->calculation.diags))
    return false;
  round_scores(node, n, out, scratch(exchange));
  if (unrounded != NULL) memcpy(unrounded, out->unrounded, n * sizeof *unrounded);
  out->unrounded = unrounded;
  return true;
}

/* --- parameters -------------------------------------------------------------------------- */

static uint8_t status_read(const struct node_result *from, size_t u) {
  bool gap = is_missing(from->value[u]) && from->status[u] != STATUS_IMPOSSIBLE;
  return gap ? STATUS_MISSING : from->status[u];
}

/* What normalise gets of one unit, where neither what is filled in nor a treatment
 * depends on others; false where a treatment refuses the value. */
static bool prepare(const struct node *node, const struct beside *beside, double *value,
                    uint8_t *status) {
  if (*status == STATUS_MISSING) impute_unit(node, beside, value, status);
  return treat_unit(node, value);
}

/* Whether what normalise gets of a unit with this status depends on the other units. */
static bool draws_on_others(const struct exchange *exchange, uint32_t i,
                            uint8_t status) {
  const struct node *node = &exchange->field->tree->node[i];
  if (treat_is_relative(node)) return true;
  if (!method_is_relative(&node->missing)) return false;
  return exchange->gaps[i] > 0 || status == STATUS_MISSING;
}

/* What stands beside one unit's value. */
static struct beside beside_unit(const struct node_result *own, size_t u) {
  const struct beside *all = &own->beside;
  return (struct beside){all->number != NULL ? all->number + u : NULL,
                         all->group != NULL ? all->group + u : NULL};
}

/* The same of the unit exchanged, from where its value comes. */
static struct beside beside_new(const struct exchange *exchange, uint32_t i) {
  size_t u = exchange->unit;
  if (exchange->other == NULL) return beside_unit(&exchange->field->node[i], u);
  return beside_unit(&exchange->other->node[i], exchange->seat[u]);
}

/* What stands beside the values, the unit's own from where its value comes. */
static struct beside beside_of(struct exchange *exchange, uint32_t i) {
  struct beside beside = exchange->field->node[i].beside;
  size_t n = exchange->field->units, u = exchange->unit;
  if (exchange->other == NULL) return beside;
  const struct beside *to = &exchange->other->node[i].beside;
  if (beside.number != NULL) {
    beside.number = copy(scratch(exchange), beside.number, n, sizeof *beside.number);
    beside.number[u] = to->number[exchange->seat[u]];
  }
  if (beside.group != NULL) {
    beside.group = copy(scratch(exchange), beside.group, n, sizeof *beside.group);
    beside.group[u] = to->group[exchange->seat[u]];
  }
  return beside;
}

static bool move_parameter(struct exchange *exchange, uint32_t i, double value,
                           uint8_t status) {
  const struct node *node = &exchange->field->tree->node[i];
  const struct node_result *from = &exchange->field->node[i];
  struct node_result *out = &exchange->mixed.node[i];
  size_t n = exchange->field->units;
  exchange->moved[i] = true;
  memcpy(out->score, from->value, n * sizeof *out->score);
  for (size_t u = 0; u < n; u++) out->status[u] = status_read(from, u);
  out->score[exchange->unit] = value;
  out->status[exchange->unit] = status;
  struct beside beside = beside_of(exchange, i);
  if (!impute(node, exchange->field->data, &beside, out->score, out->status,
              exchange->calculation.diags))
    return false;
  return treat(node, exchange->field->data, out->score, n, NULL,
               exchange->calculation.diags) &&
         move(exchange, i);
}

/* A score that looks at no other unit is the same in any field. */
static void take_over(struct exchange *exchange, uint32_t i) {
  const struct node_result *to = &exchange->other->node[i];
  struct node_result *out = &exchange->mixed.node[i];
  size_t u = exchange->unit, v = exchange->seat[u];
  out->score[u] = to->score[v];
  out->status[u] = to->status[v];
  out->cut[u] = to->cut != NULL && to->cut[v];
  if (out->unrounded != NULL) out->unrounded[u] = to->unrounded[v];
}

/* The unit has this value, read with this status. */
static bool exchange_parameter(struct exchange *exchange, uint32_t i, double value,
                               uint8_t status) {
  const struct node *node = &exchange->field->tree->node[i];
  const struct node_result *from = &exchange->field->node[i];
  struct node_result *out = &exchange->mixed.node[i];
  size_t u = exchange->unit;
  uint8_t before = status_read(from, u);
  out->cut[u] = 0;
  if (draws_on_others(exchange, i, status))
    return move_parameter(exchange, i, value, status);
  double old = from->value[u];
  out->status[u] = status;
  out->score[u] = value;
  struct beside was = beside_unit(from, u), is = beside_new(exchange, i);
  if (!prepare(node, &was, &old, &before) ||
      !prepare(node, &is, &out->score[u], &out->status[u]))
    return false;
  if (!scores_stay(exchange, i, old, out->score[u]))
    return move_parameter(exchange, i, value, status);
  settle(exchange, i);
  return true;
}

static bool exchange_reading(struct exchange *exchange, uint32_t i) {
  const struct node_result *to = &exchange->other->node[i];
  size_t v = exchange->seat[exchange->unit];
  uint8_t status = status_read(to, v);
  bool alone = !is_relative(&exchange->field->tree->node[i]) &&
               !draws_on_others(exchange, i, status);
  if (!alone) return exchange_parameter(exchange, i, to->value[v], status);
  take_over(exchange, i);
  return true;
}

/* --- groups ------------------------------------------------------------------------------ */

static bool moved_below(const struct exchange *exchange, const struct node *node) {
  if (node->bonus != NO_NODE && exchange->moved[node->bonus]) return true;
  for (size_t k = 0; k < node->children; k++)
    if (exchange->moved[node->child[k]]) return true;
  return false;
}

static void clear_seat(struct exchange *exchange, uint32_t i, size_t u, uint8_t status) {
  struct node_result *out = &exchange->mixed.node[i];
  out->status[u] = status == STATUS_IMPOSSIBLE ? STATUS_IMPOSSIBLE : STATUS_NORMAL;
  out->cut[u] = 0;
}

/* The unit's seat at the group, before normalise. */
static bool seat_group(struct exchange *exchange, uint32_t i, size_t u, uint8_t status) {
  clear_seat(exchange, i, u, status);
  return group_unit(&exchange->calculation, i, u);
}

/* Everybody's at once, where the aggregate compares them or all make the weights. */
static bool seat_all(struct exchange *exchange, uint32_t i, uint8_t status) {
  const uint8_t *of_others = exchange->field->node[i].status;
  for (size_t u = 0; u < exchange->field->units; u++)
    clear_seat(exchange, i, u, u == exchange->unit ? status : of_others[u]);
  return group_units(&exchange->calculation, i) && move(exchange, i);
}

static bool seat_others(struct exchange *exchange, uint32_t i) {
  for (size_t u = 0; u < exchange->field->units; u++)
    if (u != exchange->unit &&
        !seat_group(exchange, i, u, exchange->field->node[i].status[u]))
      return false;
  return move(exchange, i);
}

static bool move_group(struct exchange *exchange, uint32_t i) {
  struct node_result *out = &exchange->mixed.node[i];
  size_t n = exchange->field->units;
  memcpy(out->score, out->aggregated, n * sizeof *out->score);
  return move(exchange, i);
}

/* status: of the group for the unit in the result that what is new comes from. */
static bool exchange_group(struct exchange *exchange, uint32_t i, uint8_t status) {
  const struct node *node = &exchange->field->tree->node[i];
  size_t u = exchange->unit;
  if (takes_all(node)) return seat_all(exchange, i, status);
  if (!seat_group(exchange, i, u, status)) return false;
  bool looked_at = exchange->watched[i] || is_relative(node);
  if (looked_at && moved_below(exchange, node)) return seat_others(exchange, i);
  double old = exchange->field->node[i].aggregated[u];
  double new = exchange->mixed.node[i].aggregated[u];
  if (!scores_stay(exchange, i, old, new)) return move_group(exchange, i);
  settle(exchange, i);
  return true;
}

/* --- all --------------------------------------------------------------------------------- */

static void begin(struct exchange *exchange, size_t unit) {
  put_all_back(exchange);
  diags_clear(exchange->calculation.diags);
  exchange->unit = unit;
}

/* Half-way through nobody knows what was moved. */
static const struct result *give_up(struct exchange *exchange) {
  memset(exchange->moved, 1, exchange->field->tree->nodes * sizeof *exchange->moved);
  return NULL;
}

const struct result *exchange_unit(struct exchange *exchange, size_t unit) {
  const struct tree *tree = exchange->field->tree;
  begin(exchange, unit);
  for (uint32_t i = (uint32_t)tree->nodes; i-- > 0;) {
    uint8_t status = exchange->other->node[i].status[exchange->seat[unit]];
    bool group = tree->node[i].kind == NODE_GROUP;
    if (!(group ? exchange_group(exchange, i, status) : exchange_reading(exchange, i)))
      return give_up(exchange);
  }
  return &exchange->mixed;
}

static void touch(struct exchange *exchange, uint32_t i) {
  for (; i != NO_NODE; i = exchange->field->tree->node[i].parent)
    exchange->touched[i] = true;
}

static void rank_index(struct exchange *exchange) {
  const struct tree *tree = exchange->field->tree;
  rank_scores(exchange->mixed.node[0].score, exchange->field->units, tree->ties,
              tree->round_first, tree->decimals, exchange->field->data->key,
              exchange->mixed.node[0].rank, NULL);
}

const struct result *exchange_values(struct exchange *exchange, size_t unit,
                                     const struct other_value *value, size_t count) {
  const struct tree *tree = exchange->field->tree;
  begin(exchange, unit);
  memset(exchange->touched, 0, tree->nodes * sizeof *exchange->touched);
  for (size_t k = 0; k < count; k++) {
    touch(exchange, tree->node[value[k].node].parent);
    uint8_t status = is_missing(value[k].value) ? STATUS_MISSING : STATUS_NORMAL;
    if (!exchange_parameter(exchange, value[k].node, value[k].value, status))
      return give_up(exchange);
  }
  for (uint32_t i = (uint32_t)tree->nodes; i-- > 0;)
    if (exchange->touched[i] &&
        !exchange_group(exchange, i, exchange->field->node[i].status[unit]))
      return give_up(exchange);
  rank_index(exchange);
  return &exchange->mixed;
}
