/* What a step is worth is found by taking it: the index is worked out again with the
 * parameter's other value, on the scale that this value may have moved. */
#include "analysis/targets_steps.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/number.h"
#include "data/change.h"
#include "index/stages.h"

struct finder {
  const struct result *result;
  struct exchange *exchange;
  struct dataset *data;
  size_t unit;
  struct arena *arena;
  struct step_up *step;
  size_t steps, room;
};

/* Takes the step and notes what it brings; what the parameter itself scores then. */
static double take(struct finder *finder, struct step_up *step) {
  const struct result *result = finder->result;
  size_t unit = finder->unit;
  struct other_value other = {step->node, step->to};
  const struct result *then = exchange_values(finder->exchange, unit, &other, 1);
  if (then == NULL) return NAN;
  step->score = then->node[0].score[unit];
  step->rank = then->node[0].rank[unit];
  step->gain = step->score - result->node[0].score[unit];
  return then->node[step->node].score[unit];
}

static bool above(double a, double b) {
  return number_round12(a) > number_round12(b);
}

/* Keeps the step where it raises the parameter's score above *score, which is raised; where
 * there was none, where it brings points. */
static void offer(struct finder *finder, struct step_up step, double *score) {
  double own = take(finder, &step);
  if (is_missing(own) || is_missing(step.score)) return;
  if (is_missing(*score) ? !(step.gain > 0) : !above(own, *score)) return;
  *score = own;
  finder->step =
      mem_grow(finder->step, &finder->room, finder->steps + 1, sizeof *finder->step);
  finder->step[finder->steps++] = step;
}

/* --- the cell behind a value ------------------------------------------------------------- */

/* The parameter's value for the unit if the column's cell were so; NaN where it has none. */
static double value_with(struct finder *finder, const struct node *node,
                         const struct column *column, double cell) {
  struct arena *scratch = arena_new();
  struct diags *unheard = diags_new();
  size_t n = finder->data->units;
  double *value = arena_new_array(scratch, n, double), found = NAN;
  uint8_t *status = arena_new_array(scratch, n, uint8_t);
  struct cell_change change;
  bool yes_no;
  memset(status, STATUS_IMPOSSIBLE, n);
  status[finder->unit] = STATUS_NORMAL;
  dataset_put(finder->data, column, finder->unit, cell, &change);
  if (node->value->evaluate(node->value, finder->data, value, status, &yes_no, unheard))
    found = value[finder->unit];
  dataset_undo(finder->data, &change);
  diags_free(unheard);
  arena_free(scratch);
  return found;
}

/* What one in the column's cell is worth, where the value is proportional to it; else 0. */
static double worth_of_one(struct finder *finder, const struct node *node,
                           const struct column *column) {
  if (column->type != COLUMN_NUMBER && column->type != COLUMN_INTEGER) return 0;
  double one = value_with(finder, node, column, 1), two = value_with(finder, node, column, 2);
  bool proportional = one != 0 && number_same12(two, 2 * one);
  return proportional && isfinite(one) ? one : 0;
}

/* The cell that gives the value, whole where the column is, on the side of better. */
static double cell_for(const struct column *column, double cell, bool up) {
  if (column->type != COLUMN_INTEGER) return cell;
  double slack = 1e-9 * fabs(cell);
  return up ? ceil(cell - slack) : floor(cell + slack);
}

/* Tells the step as a cell of that column, where the code book allows for one. */
static bool tell_as_cell(struct finder *finder, struct step_up *step,
                         const struct column *column) {
  const struct node *node = &finder->result->tree->node[step->node];
  double one = worth_of_one(finder, node, column);
  if (one == 0) return false;
  bool up = is_missing(step->from) ? node->lower != (one > 0)
                                   : (step->to > step->from) == (one > 0);
  double cell = cell_for(column, step->to / one, up);
  if (cell < column->min || cell > column->max) return false;
  double value = value_with(finder, node, column, cell);
  if (is_missing(value)) return false;
  step->column = column;
  step->cell_from = column->number[finder->unit];
  step->cell_to = cell;
  if (column->type == COLUMN_INTEGER) step->to = value;
  return true;
}

static void find_cell(struct finder *finder, struct step_up *step) {
  struct expression *value = finder->result->tree->node[step->node].value;
  size_t count;
  const struct column *const *input = value->inputs(value, &count);
  for (size_t i = 0; i < count && i < 2; i++)
    if (tell_as_cell(finder, step, input[i])) return;
}

/* --- the steps of one parameter ---------------------------------------------------------- */

static struct step_up step_to(const struct finder *finder, uint32_t i, enum step_kind kind,
                           const char *name, double to) {
  double from = finder->result->node[i].value[finder->unit];
  return (struct step_up){.node = i, .kind = kind, .name = name, .from = from, .to = to,
                       .cell_from = NAN, .cell_to = NAN, .cost = 1};
}

static void offer_answers(struct finder *finder, uint32_t i, double *score) {
  const struct node *node = &finder->result->tree->node[i];
  for (size_t k = 0; k < node->answers; k++) {
    struct step_up step =
        step_to(finder, i, STEP_ANSWER, node->answer[k].text, node->answer[k].points);
    step.column = node->value->bare;
    offer(finder, step, score);
  }
}

static void offer_truth(struct finder *finder, uint32_t i, double *score) {
  struct step_up yes = step_to(finder, i, STEP_YES, "yes", 1);
  struct step_up no = step_to(finder, i, STEP_NO, "no", 0);
  yes.column = no.column = finder->result->tree->node[i].value->bare;
  offer(finder, yes, score);
  offer(finder, no, score);
}

/* The value of a unit that scores best; of several the one that asks the least. */
static double best_value(const struct finder *finder, uint32_t i, double from) {
  const struct node_result *own = &finder->result->node[i];
  double best = NAN, top = -INFINITY;
  for (size_t u = 0; u < finder->result->units; u++) {
    if (is_missing(own->value[u]) || is_missing(own->score[u])) continue;
    bool nearer = fabs(own->value[u] - from) < fabs(best - from);
    if (own->score[u] < top || (own->score[u] == top && !nearer)) continue;
    top = own->score[u];
    best = own->value[u];
  }
  return best;
}

static void offer_number(struct finder *finder, uint32_t i, double *score) {
  const struct node_result *own = &finder->result->node[i];
  struct statistics s = statistics_of(own->value, finder->result->units, finder->arena);
  if (s.n == 0) return;
  double from = is_missing(own->value[finder->unit]) ? s.median : own->value[finder->unit];
  struct step_up median = step_to(finder, i, STEP_MEDIAN, "median", s.median);
  struct step_up best = step_to(finder, i, STEP_BEST, "best", best_value(finder, i, from));
  find_cell(finder, &median);
  find_cell(finder, &best);
  offer(finder, median, score);
  offer(finder, best, score);
}

static void offer_all(struct finder *finder, uint32_t i) {
  const struct node *node = &finder->result->tree->node[i];
  const struct node_result *own = &finder->result->node[i];
  double score = own->score[finder->unit];
  if (node->kind != NODE_PARAMETER || own->status[finder->unit] == STATUS_IMPOSSIBLE) return;
  if (node->answers > 0) offer_answers(finder, i, &score);
  else if (own->yes_no) offer_truth(finder, i, &score);
  else offer_number(finder, i, &score);
}

size_t steps_up(const struct result *result, struct exchange *exchange,
                struct dataset *data, size_t unit, struct arena *arena,
                struct step_up **steps) {
  struct finder finder = {result, exchange, data, unit, arena, NULL, 0, 0};
  for (uint32_t i = 0; i < result->tree->nodes; i++) offer_all(&finder, i);
  *steps = arena_new_array(arena, finder.steps, struct step_up);
  if (finder.steps > 0) memcpy(*steps, finder.step, finder.steps * sizeof **steps);
  free(finder.step);
  return finder.steps;
}
