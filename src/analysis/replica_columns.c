#include <stdlib.h>
#include <string.h>

#include "analysis/replica_parts.h"

bool column_is_full(const double *score, size_t n) {
  for (size_t u = 0; u < n; u++)
    if (is_missing(score[u])) return false;
  return true;
}

/* --- choices ----------------------------------------------------------------------------- */

/* Gives the node the alternative, or what it has in the tree as published. */
static void give(struct node *node, const struct node *published, enum input_kind kind,
                 const struct alternative *alternative) {
  bool own = alternative == NULL || alternative->own;
  if (kind == INPUT_NORMALISE)
    node->normalise = own ? published->normalise : *alternative->use;
  else if (kind == INPUT_AGGREGATE)
    node->aggregate = own ? published->aggregate : *alternative->use;
  else if (kind == INPUT_MISSING)
    node->missing = own ? published->missing : *alternative->use;
  else if (kind == INPUT_TREAT) {
    node->treat = own ? published->treat : alternative->use;
    node->treats = own ? published->treats : alternative->uses;
  }
}

void choose(struct replica_work *work, size_t k, size_t choice) {
  const struct input *input = &work->replica->input[k];
  if (input->alternatives == 0 || work->choice[k] == choice) return;
  work->choice[k] = choice;
  for (size_t j = 0; j < input->nodes; j++)
    give(&work->tree->node[input->node[j]], &work->replica->tree->node[input->node[j]],
         input->kind, choice == NO_CHOICE ? NULL : &input->alternative[choice]);
}

/* --- one column -------------------------------------------------------------------------- */

/* Calculates parameter i by the rule it has now, into columns of arena. */
static bool calculate(struct replica_work *work, uint32_t i, const double *value,
                      struct beside beside, struct arena *arena) {
  const struct result *nominal = work->replica->nominal;
  struct node_result *out = &work->result.node[i];
  size_t n = nominal->units;
  *out = (struct node_result){
    .value = value, .beside = beside, .yes_no = nominal->node[i].yes_no,
    .score = arena_new_array(arena, n, double),
    .status = arena_new_array(arena, n, uint8_t),
  };
  memcpy(out->status, nominal->readings->node[i].status, n);
  work->result.arena = arena;
  return parameter_calculate(&work->calculation, i);
}

static bool calls_function(const struct node *node) {
  return node->normalise.function != NULL;
}

static bool calculate_noisy(struct replica_work *work, uint32_t i, struct beside beside) {
  bool calls = calls_function(&work->tree->node[i]);
  if (calls) pthread_mutex_lock(work->replica->functions);
  bool ok = calculate(work, i, work->value[i], beside, work_scratch(work));
  if (calls) pthread_mutex_unlock(work->replica->functions);
  return ok;
}

/* --- picking ----------------------------------------------------------------------------- */

/* The number of the column by the choices made; the leaf's columns where none is. */
static size_t column_of(const struct replica_work *work, const struct leaf *leaf) {
  size_t number = 0;
  for (size_t f = 0; f < leaf->factors; f++) {
    size_t choice = work->choice[leaf->factor[f].input];
    if (choice == NO_CHOICE) return leaf->columns;
    number += choice * leaf->factor[f].stride;
  }
  return number;
}

/* Readers alone look at it from here on. */
static void put(struct replica_work *work, uint32_t i, const struct leaf_column *column) {
  struct node_result *out = &work->result.node[i];
  out->score = (double *)(uintptr_t)column->score;
  out->status = (uint8_t *)(uintptr_t)column->status;
  work->full[i] = column->full;
}

bool leaf_pick(struct replica_work *work, uint32_t i) {
  const struct leaf *leaf = &work->replica->leaf[i];
  size_t number = column_of(work, leaf);
  bool noisy = leaf->noisy && work->value[i] != NULL;
  if (!noisy && (leaf->factors == 0 || number == leaf->columns))
    return put(work, i, &leaf->nominal), true;
  if (!noisy) return put(work, i, &leaf->column[number]), true;
  if (!calculate_noisy(work, i, leaf->beside[number])) return false;
  work->full[i] = column_is_full(work->result.node[i].score, work->result.units);
  return true;
}

/* --- all columns ------------------------------------------------------------------------- */

static bool shapes_columns(enum input_kind kind) {
  return kind == INPUT_NORMALISE || kind == INPUT_TREAT || kind == INPUT_MISSING;
}

static bool concerns(const struct input *input, uint32_t node) {
  for (size_t j = 0; j < input->nodes; j++)
    if (input->node[j] == node) return true;
  return false;
}

static void find_factors(struct replica *replica, uint32_t i) {
  struct leaf *leaf = &replica->leaf[i];
  leaf->factor = arena_new_array(replica->arena, replica->inputs, struct factor);
  leaf->columns = 1;
  for (size_t k = 0; k < replica->inputs; k++) {
    const struct input *input = &replica->input[k];
    if (!concerns(input, i)) continue;
    leaf->noisy = leaf->noisy || input->kind == INPUT_NOISE;
    if (!shapes_columns(input->kind)) continue;
    leaf->factor[leaf->factors++] = (struct factor){k, leaf->columns};
    leaf->columns *= input->alternatives;
  }
}

/* Makes the choices that lead to that column of the leaf. */
static void choose_column(struct replica_work *work, const struct leaf *leaf,
                          size_t number) {
  for (size_t f = leaf->factors; f-- > 0;) {
    const struct factor *factor = &leaf->factor[f];
    choose(work, factor->input, number / factor->stride);
    number %= factor->stride;
  }
}

static bool fill_column(struct replica_work *work, struct leaf *leaf, uint32_t i,
                        size_t number) {
  struct arena *arena = work->replica->arena;
  const struct reading *reading = &work->replica->nominal->readings->node[i];
  choose_column(work, leaf, number);
  struct beside beside = readings_beside(&work->tree->node[i],
                                         work->replica->nominal->data, arena);
  if (leaf->noisy) leaf->beside[number] = beside;
  if (!calculate(work, i, reading->value, beside, arena)) return false;
  const struct node_result *out = &work->result.node[i];
  leaf->column[number] = (struct leaf_column){
    out->score, out->status, column_is_full(out->score, work->result.units)};
  return true;
}

static bool fill_leaf(struct replica_work *work, struct leaf *leaf, uint32_t i) {
  struct arena *arena = work->replica->arena;
  const struct node_result *nominal = &work->replica->nominal->node[i];
  leaf->nominal = (struct leaf_column){
    nominal->score, nominal->status,
    column_is_full(nominal->score, work->result.units)};
  bool ok = true;
  leaf->column = arena_new_array(arena, leaf->columns, struct leaf_column);
  leaf->beside = arena_new_array(arena, leaf->columns, struct beside);
  for (size_t c = 0; c < leaf->columns && (leaf->factors > 0 || leaf->noisy); c++)
    ok = fill_column(work, leaf, i, c) && ok;
  return ok;
}

void errors_pass_on(struct diags *from, struct diags *to) {
  size_t count;
  const struct diag *list = diags_sorted(from, &count);
  for (size_t i = 0; i < count; i++)
    if (list[i].severity == DIAG_ERROR)
      diag_add(to, list[i].place, list[i].hint, DIAG_ERROR, list[i].class, "%s",
               list[i].message);
}

bool columns_prepare(struct replica *replica, struct diags *diags) {
  const struct tree *tree = replica->tree;
  bool ok = true;
  replica->leaf = arena_new_array(replica->arena, tree->nodes, struct leaf);
  struct replica_work *work = replica_open(replica);
  for (uint32_t i = 0; i < tree->nodes; i++) {
    if (tree->node[i].kind == NODE_GROUP) continue;
    find_factors(replica, i);
    ok = fill_leaf(work, &replica->leaf[i], i) && ok;
  }
  errors_pass_on(work->calculation.diags, diags);
  replica_close(work);
  return ok;
}
