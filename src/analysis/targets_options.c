/* Steps fall into blocks: groups whose scores the index adds up. Of each block all sets of
 * its steps are tried on the whole index, and those stay, as options, that no other beats in
 * cost and against every rival. */
#include "analysis/targets_options.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

enum {
  MOST_RIVALS = 256,                           /* looked at one by one */
  MOST_SETS = 4096,                            /* tried within a block */
  MOST_VALUES = 8 << 20                        /* units times sets tried in all */
};

/* --- blocks ------------------------------------------------------------------------------ */

/* Whether what the group gets from its parts is added up and handed on as it is. */
static bool adds_up(const struct tree *tree, const struct node *group) {
  const struct method_use *use = &group->aggregate, *scale = &group->normalise;
  bool mean = use->function == NULL && (use->method == NULL || use->method->additive);
  bool scaled = scale->function != NULL ||
                (scale->method != NULL && strcmp(scale->method->name, "none") != 0);
  bool capped = group->bonus != NO_NODE && tree->node[group->bonus].adds;
  return mean && !scaled && !capped && group->decimals == NO_DECIMALS;
}

/* The lowest group above the step whose score is all that the index sees of it: above it all
 * adds up, and the unit has a score there today, so that nobody's weights change. */
static uint32_t block_of(const struct targets *targets, uint32_t parameter) {
  const struct result *result = targets->result;
  const struct tree *tree = result->tree;
  uint32_t block = tree->node[parameter].parent;
  for (uint32_t i = block; i != NO_NODE; i = tree->node[i].parent)
    if (!adds_up(tree, &tree->node[i]) || is_missing(result->node[i].score[targets->unit]))
      block = i;
  return result->node[parameter].statistics.n > 0 ? block : 0;
}

static struct block *block_at(struct options *options, uint32_t node) {
  for (size_t i = 0; i < options->blocks; i++)
    if (options->block[i].node == node) return &options->block[i];
  struct block *block = &options->block[options->blocks++];
  block->node = node;
  block->step = arena_new_array(options->arena, options->targets->steps, uint32_t);
  return block;
}

static void find_blocks(struct options *options) {
  struct targets *targets = options->targets;
  options->block = arena_new_array(options->arena, targets->steps + 1, struct block);
  for (uint32_t i = 0; i < targets->steps; i++) {
    if (isinf(targets->step[i].cost)) continue;
    struct block *block = block_at(options, block_of(targets, targets->step[i].node));
    block->step[block->steps++] = i;
  }
}

/* --- rivals ------------------------------------------------------------------------------ */

/* Those above the unit; of very many only those from the wanted rank on. */
static void find_rivals(struct options *options) {
  const struct targets *targets = options->targets;
  const struct result *result = targets->result;
  const double *score = result->node[0].score;
  size_t first = 0, end = (size_t)ceil(targets->rank) - 1;
  options->may_stay = targets->wanted - 1;
  if (end > MOST_RIVALS) {
    first = targets->wanted - 1;
    if (end > first + MOST_RIVALS) end = first + MOST_RIVALS;
    options->may_stay = 0;
    options->complete = false;
  }
  options->rival = arena_new_array(options->arena, end - first, uint32_t);
  options->margin = arena_new_array(options->arena, end - first, double);
  for (size_t i = first; i < end; i++) {
    uint32_t rival = result->order[i];
    options->margin[options->rivals] = score[targets->unit] - score[rival];
    options->rival[options->rivals++] = rival;
  }
}

/* --- options ----------------------------------------------------------------------------- */

static bool beats(const struct options *options, const struct option *a,
                  const struct option *b) {
  if (a->cost > b->cost) return false;
  for (size_t v = 0; v < options->rivals; v++)
    if (a->margin[v] < b->margin[v]) return false;
  return true;
}

static bool brings_anything(const struct options *options, const struct option *option) {
  for (size_t v = 0; v < options->rivals; v++)
    if (option->margin[v] > 0) return true;
  return false;
}

static void keep(struct options *options, struct block *block, const struct option *option) {
  size_t kept = 0;
  if (!brings_anything(options, option)) return;
  for (size_t i = 0; i < block->options; i++)
    if (beats(options, &block->option[i], option)) return;
  for (size_t i = 0; i < block->options; i++)
    if (!beats(options, option, &block->option[i])) block->option[kept++] = block->option[i];
  block->options = kept;
  block->option = mem_grow(block->option, &block->room, kept + 1, sizeof *block->option);
  block->option[block->options++] = *option;
}

static struct option option_of(struct options *options, const struct step_set *set,
                               const struct result *then) {
  const double *before = options->targets->result->node[0].score, *after = then->node[0].score;
  size_t unit = options->targets->unit;
  struct option option = {
    .cost = set->cost, .steps = set->steps,
    .step = arena_new_array(options->arena, set->steps, uint32_t),
    .margin = arena_new_array(options->arena, options->rivals, double),
  };
  memcpy(option.step, set->step, set->steps * sizeof *option.step);
  for (size_t v = 0; v < options->rivals; v++) {
    uint32_t rival = options->rival[v];
    option.margin[v] = (after[unit] - before[unit]) - (after[rival] - before[rival]);
  }
  return option;
}

static void try_set(struct options *options, struct block *block, const struct step_set *set) {
  const struct result *then = step_set_take(options->targets, set);
  if (options->budget > 0) options->budget--;
  if (then == NULL) return;
  struct option option = option_of(options, set, then);
  for (size_t v = 0; v < options->rivals; v++)
    block->best = fmax(block->best, option.margin[v]);
  keep(options, block, &option);
}

/* Where the steps of the parameter of the i-th step end. */
static size_t next_parameter(const struct options *options, const struct block *block,
                             size_t i) {
  const struct step_up *step = options->targets->step;
  size_t end = i;
  while (end < block->steps && step[block->step[end]].node == step[block->step[i]].node) end++;
  return end;
}

/* Sets that the block's steps make, the empty one among them; MOST_SETS + 1 for more. */
static size_t count_sets(const struct options *options, const struct block *block) {
  size_t count = 1;
  for (size_t i = 0, end; i < block->steps && count <= MOST_SETS; i = end) {
    end = next_parameter(options, block, i);
    count *= end - i + 1;
  }
  return count <= MOST_SETS ? count : MOST_SETS + 1;
}

/* Tries the set with every choice of steps from the i-th on. */
static void try_all(struct options *options, struct block *block, size_t i,
                    struct step_set *set) {
  if (i == block->steps) {
    if (set->steps > 0) try_set(options, block, set);
    return;
  }
  size_t end = next_parameter(options, block, i);
  try_all(options, block, end, set);
  for (size_t k = i; k < end; k++) {
    double cost = options->targets->step[block->step[k]].cost;
    struct step_set more = {set->step, set->steps + 1, set->cost + cost};
    set->step[set->steps] = block->step[k];
    try_all(options, block, end, &more);
  }
}

static double worth(const struct options *options, uint32_t step) {
  const struct step_up *own = &options->targets->step[step];
  return own->cost > 0 ? own->gain / own->cost : INFINITY;
}

/* The next step for a chain: the one most worth of a parameter that is not in it yet. */
static size_t next_in_chain(const struct options *options, const struct block *block,
                            const bool *used) {
  size_t best = block->steps;
  for (size_t i = 0; i < block->steps; i++) {
    if (used[i]) continue;
    if (best == block->steps ||
        worth(options, block->step[i]) > worth(options, block->step[best]))
      best = i;
  }
  return best;
}

/* Of too many sets tries a chain: the step most worth, then with the next one, and so on. */
static void try_chain(struct options *options, struct block *block, struct step_set *set) {
  const struct step_up *step = options->targets->step;
  bool *used = mem_new(block->steps, sizeof *used);
  size_t next;
  while ((next = next_in_chain(options, block, used)) < block->steps) {
    for (size_t i = 0; i < block->steps; i++)
      if (step[block->step[i]].node == step[block->step[next]].node) used[i] = true;
    set->step[set->steps++] = block->step[next];
    set->cost += step[block->step[next]].cost;
    try_set(options, block, set);
  }
  free(used);
  options->complete = false;
}

static void find_options(struct options *options, struct block *block) {
  struct step_set set = {.step = mem_new(block->steps, sizeof *set.step)};
  size_t sets = count_sets(options, block);
  if (sets <= MOST_SETS && sets <= options->budget) try_all(options, block, 0, &set);
  else try_chain(options, block, &set);
  free(set.step);
}

/* --- all --------------------------------------------------------------------------------- */

static int most_first(const void *left, const void *right) {
  double a = ((const struct block *)left)->best, b = ((const struct block *)right)->best;
  return (a < b) - (a > b);
}

static int largest_first(const void *left, const void *right) {
  const struct option *a = left, *b = right;
  return (a->margin[0] < b->margin[0]) - (a->margin[0] > b->margin[0]);
}

void options_find(struct options *options, struct targets *targets, struct arena *arena) {
  *options = (struct options){
    .targets = targets, .arena = arena, .complete = true,
    .budget = MOST_VALUES / (targets->result->units + 1)};
  find_rivals(options);
  find_blocks(options);
  for (size_t b = 0; b < options->blocks; b++) {
    struct block *block = &options->block[b];
    find_options(options, block);
    if (block->options > 0)
      qsort(block->option, block->options, sizeof *block->option, largest_first);
  }
  qsort(options->block, options->blocks, sizeof *options->block, most_first);
}

void options_free(struct options *options) {
  for (size_t b = 0; b < options->blocks; b++) free(options->block[b].option);
}
