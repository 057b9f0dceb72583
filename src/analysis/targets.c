#include "analysis/targets.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/targets_search.h"

enum { MOST_VALUES = 4 << 20 };                /* units times sets tried for an easier one */

struct targets *targets_new(const struct result *result, struct dataset *data,
                            size_t unit) {
  struct arena *arena = arena_new();
  struct targets *targets = arena_new_one(arena, struct targets);
  *targets = (struct targets){
    .result = result, .unit = unit, .arena = arena, .score = result->node[0].score[unit],
    .rank = result->node[0].rank[unit], .exchange = exchange_new(result, NULL, NULL),
  };
  targets->steps =
      steps_up(result, targets->exchange, data, unit, arena, &targets->step);
  return targets;
}

void targets_free(struct targets *targets) {
  if (targets == NULL) return;
  exchange_free(targets->exchange);
  arena_free(targets->arena);
}

/* --- making a set easier ----------------------------------------------------------------- */

static void sum_up(const struct targets *targets, struct step_set *set) {
  set->cost = 0;
  for (size_t i = 0; i < set->steps; i++) set->cost += targets->step[set->step[i]].cost;
}

static void without(struct step_set *set, size_t i) {
  for (; i + 1 < set->steps; i++) set->step[i] = set->step[i + 1];
  set->steps--;
}

/* Takes out the i-th step, or puts it back, as the rank allows. */
static bool leave_out(const struct targets *targets, struct step_set *set, size_t i) {
  uint32_t step = set->step[i];
  without(set, i);
  if (step_set_reaches(targets, set)) return true;
  for (size_t k = set->steps++; k > i; k--) set->step[k] = set->step[k - 1];
  set->step[i] = step;
  return false;
}

/* Takes a smaller step of the same parameter that costs no more, where it will do. */
static void make_smaller(const struct targets *targets, struct step_set *set, size_t i) {
  uint32_t whole = set->step[i], k = whole;
  while (k > 0 && targets->step[k - 1].node == targets->step[whole].node) k--;
  for (; k < whole; k++) {
    if (targets->step[k].cost > targets->step[whole].cost) continue;
    set->step[i] = k;
    if (step_set_reaches(targets, set)) return;
  }
  set->step[i] = whole;
}

/* Whether a step of that parameter is in the set. */
static bool has(const struct targets *targets, const struct step_set *set, uint32_t node) {
  for (size_t i = 0; i < set->steps; i++)
    if (targets->step[set->step[i]].node == node) return true;
  return false;
}

/* Takes, instead of a leap to the best unit's value, a step of another kind that costs no
 * more, where one will do; of several the one that brings most. tries may still be made. */
static void exchange_leap(const struct targets *targets, struct step_set *set, size_t i,
                          size_t *tries) {
  const struct step_up *step = targets->step;
  uint32_t leap = set->step[i], best = leap;
  if (step[leap].kind != STEP_BEST) return;
  for (uint32_t k = 0; k < targets->steps && *tries > 0; k++) {
    bool better = best == leap || step[k].gain > step[best].gain;
    if (step[k].kind == STEP_BEST || step[k].cost > step[leap].cost || !better) continue;
    if (has(targets, set, step[k].node)) continue;
    set->step[i] = k;
    --*tries;
    if (step_set_reaches(targets, set)) best = k;
    set->step[i] = leap;
  }
  set->step[i] = best;
}

static void by_gain(const struct targets *targets, struct step_set *set) {
  for (size_t i = 1; i < set->steps; i++)
    for (size_t k = i; k > 0; k--) {
      uint32_t a = set->step[k - 1], b = set->step[k];
      if (targets->step[a].gain >= targets->step[b].gain) break;
      set->step[k - 1] = b;
      set->step[k] = a;
    }
}

/* What the set can do without goes, the least worth first; what is left asks for no more than
 * it must. */
static void trim(const struct targets *targets, struct step_set *set) {
  size_t tries = MOST_VALUES / (targets->result->units + 1);
  by_gain(targets, set);
  for (size_t i = set->steps; i-- > 0;)
    if (!leave_out(targets, set, i)) make_smaller(targets, set, i);
  for (size_t i = set->steps; i-- > 0;) exchange_leap(targets, set, i, &tries);
}

/* --- all steps --------------------------------------------------------------------------- */

/* Every parameter's largest step that may be taken. */
static struct step_set all_steps(struct targets *targets) {
  struct step_set set = {
    .step = arena_new_array(targets->arena, targets->steps + 1, uint32_t)};
  for (uint32_t i = 0; i < targets->steps; i++) {
    if (isinf(targets->step[i].cost)) continue;
    bool same = set.steps > 0 &&
                targets->step[set.step[set.steps - 1]].node == targets->step[i].node;
    set.step[same ? set.steps - 1 : set.steps++] = i;
  }
  return set;
}

static int best_first(const void *left, const void *right) {
  const struct step_up *a = *(const struct step_up *const *)left;
  const struct step_up *b = *(const struct step_up *const *)right;
  int order = (a->gain < b->gain) - (a->gain > b->gain);
  return order ? order : (a > b) - (a < b);
}

const struct step_up **targets_best_first(const struct targets *targets) {
  const struct step_up **sorted =
      arena_new_array(targets->arena, targets->steps + 1, const struct step_up *);
  for (size_t i = 0; i < targets->steps; i++) sorted[i] = &targets->step[i];
  if (targets->steps > 0) qsort(sorted, targets->steps, sizeof *sorted, best_first);
  return sorted;
}

/* --- the aim ----------------------------------------------------------------------------- */

/* Notes the set by gain, with what every step of it leads to. */
static void choose(struct targets *targets, struct step_set *set) {
  by_gain(targets, set);
  sum_up(targets, set);
  targets->chosen = arena_new_array(targets->arena, set->steps, struct chosen_step);
  targets->chosens = set->steps;
  targets->cost = set->cost;
  for (size_t i = 0; i < set->steps; i++) {
    struct step_set part = {set->step, i + 1, 0};
    const struct result *then = step_set_take(targets, &part);
    double score = then ? then->node[0].score[targets->unit] : NAN;
    double rank = then ? then->node[0].rank[targets->unit] : NAN;
    targets->chosen[i] = (struct chosen_step){set->step[i], score, rank};
  }
}

void targets_aim(struct targets *targets, size_t wanted) {
  struct step_set set, all = all_steps(targets);
  targets->wanted = wanted;
  targets->exact = true;
  targets->outcome = TARGETS_THERE;
  if (targets->rank <= (double)wanted) return;
  bool found = search_cheapest(targets, &set);
  bool reached = found || step_set_reaches(targets, &all);
  if (!found) set = all;
  if (!found && reached) targets->exact = false;
  if (reached) trim(targets, &set);
  targets->outcome = reached ? TARGETS_REACHED : TARGETS_OUT_OF_REACH;
  choose(targets, &set);
  if (targets->cost <= targets->least) targets->exact = true;
  if (targets->exact) targets->least = targets->cost;
}
