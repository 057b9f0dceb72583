#include "analysis/explain.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/number.h"
#include "index/stages.h"

/* Accounts of the unit, by node: for the total and for the start. */
struct accounts {
  double *weight, *total, *here;
};

static struct accounts accounts_new(const struct result *result, size_t unit,
                                    uint32_t start) {
  size_t nodes = result->tree->nodes;
  struct accounts accounts = {
    mem_new(nodes, sizeof(double)), mem_new(nodes, sizeof(double)),
    mem_new(nodes, sizeof(double)),
  };
  result_accounts(result, unit, accounts.weight, accounts.total);
  result_accounts_of(result, unit, start, accounts.weight, accounts.here);
  return accounts;
}

static void accounts_free(struct accounts *accounts) {
  free(accounts->weight);
  free(accounts->total);
  free(accounts->here);
}

/* --- cells ------------------------------------------------------------------------------- */

static const char *source_of(const struct column *column, size_t unit,
                             const struct node *node) {
  if (column->cell_source != NULL && column->cell_source[unit] != NULL)
    return column->cell_source[unit];
  return column->source != NULL ? column->source : node->source;
}

static struct explained_cell cell_of(const struct explanation *explanation,
                                     const struct node *node, const struct column *column) {
  size_t unit = explanation->unit;
  char room[NUMBER_ROOM];
  struct cell_place place = column->place[unit];
  return (struct explained_cell){
    .column = column,
    .text = arena_copy(explanation->arena, column_cell(column, unit, room)),
    .path = place.row > 0 ? explanation->result->data->file[place.file] : NULL,
    .row = place.row,
    .status = (enum status)column->status[unit],
    .source = source_of(column, unit, node),
  };
}

static void explain_value(struct explanation *explanation, const struct node *node,
                          struct explained_node *line) {
  size_t count;
  struct buf filled = {0};
  const struct column *const *input = node->value->inputs(node->value, &count);
  line->cell = arena_new_array(explanation->arena, count, struct explained_cell);
  for (size_t i = 0; i < count; i++)
    line->cell[line->cells++] = cell_of(explanation, node, input[i]);
  node->value->filled(node->value, explanation->result->data, explanation->unit, &filled);
  line->filled = arena_copy(explanation->arena, buf_text(&filled));
  buf_free(&filled);
}

/* Goes the way of a parameter's column once more, as far as the scale: a result keeps the
 * ends of it alone. */
static void explain_steps(const struct result *result, const struct node *node,
                          size_t unit, struct explained_node *line) {
  const struct node_result *own = &result->node[line->node];
  size_t n = result->units;
  struct arena *scratch = arena_new();
  struct diags *unheard = diags_new();
  double *x = arena_new_array(scratch, n, double);
  uint8_t *status = arena_new_array(scratch, n, uint8_t);
  memcpy(x, own->value, n * sizeof *x);
  memcpy(status, own->status, n);
  impute(node, result->data, &own->beside, x, status, unheard);
  line->imputed = x[unit];
  treat(node, result->data, x, n, NULL, unheard);
  line->treated = x[unit];
  if (node->earlier != NULL && is_missing(line->value) && !is_missing(line->imputed))
    line->known = earlier_find(node->earlier, result->data->key[unit]);
  diags_free(unheard);
  arena_free(scratch);
}

/* --- lines ------------------------------------------------------------------------------- */

static void add_line(struct explanation *explanation, const struct accounts *accounts,
                     uint32_t i) {
  const struct result *result = explanation->result;
  const struct node *node = &result->tree->node[i];
  const struct node_result *own = &result->node[i];
  size_t unit = explanation->unit;
  struct explained_node *line = &explanation->line[explanation->lines++];
  *line = (struct explained_node){
    .node = i,
    .depth = node->depth - result->tree->node[explanation->start].depth,
    .value = own->value != NULL ? own->value[unit] : NAN,
    .score = own->score[unit], .rank = own->rank[unit], .weight = accounts->weight[i],
    .contribution = accounts->total[i], .contribution_here = accounts->here[i],
    .status = (enum status)own->status[unit], .imputed = NAN, .treated = NAN,
  };
  if (node->value == NULL || line->status == STATUS_IMPOSSIBLE) return;
  explain_value(explanation, node, line);
  explain_steps(result, node, unit, line);
}

/* What each node below start weighs in its score. */
static double *shares_new(const struct explanation *explanation,
                          const struct accounts *accounts, uint32_t end) {
  const struct tree *tree = explanation->result->tree;
  double *share = mem_new(tree->nodes, sizeof *share);
  share[explanation->start] = 1;
  for (uint32_t i = explanation->start + 1; i < end; i++) {
    double weight = accounts->weight[i];
    share[i] = isnan(weight) ? 0 : share[tree->node[i].parent] * weight;
  }
  return share;
}

/* Adds up by status what start's score rests on: parameters, bonuses, and groups without a
 * score, which hand nothing down. An added bonus comes on top of the whole, so that the
 * whole is more than 1 before it is divided out. */
static void share_statuses(struct explanation *explanation,
                           const struct accounts *accounts) {
  const struct result *result = explanation->result;
  size_t unit = explanation->unit;
  uint32_t end = tree_end(result->tree, explanation->start);
  double *share = shares_new(explanation, accounts, end), whole = 0;
  for (uint32_t i = explanation->start; i < end; i++) {
    const struct node_result *own = &result->node[i];
    if (result->tree->node[i].kind == NODE_GROUP && !is_missing(own->score[unit])) continue;
    explanation->status_share[own->status[unit]] += share[i];
    whole += share[i];
  }
  for (size_t s = 0; s < STATUS_COUNT && whole > 0; s++)
    explanation->status_share[s] /= whole;
  free(share);
}

static size_t count_ranked(const struct result *result, uint32_t node) {
  size_t count = 0;
  for (size_t u = 0; u < result->units; u++) count += isnan(result->node[node].score[u]) ? 0 : 1;
  return count;
}

struct explanation *explain(const struct result *result, size_t unit, uint32_t start,
                            unsigned depth) {
  struct arena *arena = arena_new();
  struct explanation *explanation = arena_new_one(arena, struct explanation);
  *explanation = (struct explanation){
    .result = result, .unit = unit, .start = start, .arena = arena,
    .ranked = count_ranked(result, start),
  };
  struct accounts accounts = accounts_new(result, unit, start);
  uint32_t end = tree_end(result->tree, start);
  unsigned top = result->tree->node[start].depth;
  explanation->line = arena_new_array(arena, end - start, struct explained_node);
  for (uint32_t i = start; i < end; i++)
    if (result->tree->node[i].depth - top <= depth) add_line(explanation, &accounts, i);
  share_statuses(explanation, &accounts);
  accounts_free(&accounts);
  return explanation;
}

void explanation_free(struct explanation *explanation) {
  if (explanation != NULL) arena_free(explanation->arena);
}
