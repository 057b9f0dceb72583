/* The search chooses one option of each block, or none. The bound for a rival takes the upper
 * concave hull of every block's options, cost against margin, and goes along the hulls from
 * their steepest pieces on: no choice of options brings more at that cost. */
#include "analysis/targets_search.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/targets_options.h"
#include "base/mem.h"

enum { MOST_VISITS = 50000 };

/* A piece of a hull. */
struct piece {
  size_t block;
  double cost, margin;
};

struct search {
  struct options options;
  struct piece **piece;                        /* by rival, steepest first */
  size_t *pieces;
  double slack;                                /* margins this small may be ties */
  bool whole;                                  /* costs are whole numbers */
  bool finished;                               /* false: broken off */
  size_t visits;                               /* that may still be made */

  const struct option **picked, **best;        /* by block; NULL: nothing */
  double best_cost;
};

/* --- bounds ------------------------------------------------------------------------------ */

static double steepness(const struct piece *piece) {
  return piece->cost > 0 ? piece->margin / piece->cost : INFINITY;
}

static int steepest_first(const void *left, const void *right) {
  double a = steepness(left), b = steepness(right);
  return (a < b) - (a > b);
}

/* Adds the upper concave hull of a block's options against a rival: from each corner to the
 * one that is seen under the steepest angle. */
static void add_hull(struct search *search, size_t b, size_t rival) {
  const struct block *block = &search->options.block[b];
  double cost = 0, margin = 0;
  for (;;) {
    struct piece best = {b, 0, 0};
    for (size_t i = 0; i < block->options; i++) {
      struct piece piece = {b, block->option[i].cost - cost,
                            block->option[i].margin[rival] - margin};
      if (piece.cost < 0 || !(piece.margin > 0)) continue;
      bool steeper = best.margin == 0 || steepness(&piece) > steepness(&best) ||
                     (steepness(&piece) == steepness(&best) && piece.margin > best.margin);
      if (steeper) best = piece;
    }
    if (best.margin == 0) return;
    cost += best.cost;
    margin += best.margin;
    search->piece[rival][search->pieces[rival]++] = best;
  }
}

static void find_bounds(struct search *search) {
  size_t most = 0;
  for (size_t b = 0; b < search->options.blocks; b++) most += search->options.block[b].options;
  struct arena *arena = search->options.arena;
  search->piece = arena_new_array(arena, search->options.rivals, struct piece *);
  search->pieces = arena_new_array(arena, search->options.rivals, size_t);
  for (size_t v = 0; v < search->options.rivals; v++) {
    search->piece[v] = arena_new_array(arena, most, struct piece);
    for (size_t b = 0; b < search->options.blocks; b++) add_hull(search, b, v);
    if (search->pieces[v] > 0)
      qsort(search->piece[v], search->pieces[v], sizeof **search->piece, steepest_first);
  }
}

/* The most that blocks from b on make good against the rival at that cost. */
static double bound(const struct search *search, size_t rival, size_t b, double cost) {
  double margin = 0;
  for (size_t i = 0; i < search->pieces[rival]; i++) {
    const struct piece *piece = &search->piece[rival][i];
    if (piece->block < b) continue;
    if (piece->cost > cost) return margin + piece->margin * (cost / piece->cost);
    margin += piece->margin;
    cost -= piece->cost;
  }
  return margin;
}

/* Whether the blocks from b on could do it at that cost, as far as the bounds say. */
static bool may_reach(const struct search *search, const double *margin, size_t b,
                      double cost) {
  size_t stay = 0;
  for (size_t v = 0; v < search->options.rivals && stay <= search->options.may_stay; v++)
    stay += margin[v] < -search->slack &&
            margin[v] + bound(search, v, b, cost) < -search->slack;
  return stay <= search->options.may_stay;
}

/* --- branch and bound -------------------------------------------------------------------- */

static void collect(const struct search *search, const struct option *const *picked,
                    struct step_set *set) {
  set->steps = 0;
  set->cost = 0;
  for (size_t b = 0; b < search->options.blocks; b++) {
    if (picked[b] == NULL) continue;
    memcpy(set->step + set->steps, picked[b]->step,
           picked[b]->steps * sizeof *set->step);
    set->steps += picked[b]->steps;
    set->cost += picked[b]->cost;
  }
}

/* Whether what is picked reaches the rank in truth. */
static bool picked_reaches(const struct search *search, const struct option *const *picked) {
  struct step_set set = {.step = mem_new(search->options.targets->steps, sizeof *set.step)};
  collect(search, picked, &set);
  bool reaches = step_set_reaches(search->options.targets, &set);
  free(set.step);
  return reaches;
}

/* What a cheaper set than the best one may cost at most. */
static double less_than_best(const struct search *search) {
  if (isinf(search->best_cost)) return INFINITY;
  return search->whole ? search->best_cost - 1 : search->best_cost * (1 - 1e-9);
}

static void visit(struct search *search, size_t b, double cost, const double *margin);

static void visit_option(struct search *search, size_t b, double cost,
                         const double *margin, const struct option *option) {
  if (cost + option->cost > less_than_best(search)) return;
  double *more = mem_new(search->options.rivals, sizeof *more);
  for (size_t v = 0; v < search->options.rivals; v++) more[v] = margin[v] + option->margin[v];
  search->picked[b] = option;
  visit(search, b + 1, cost + option->cost, more);
  search->picked[b] = NULL;
  free(more);
}

/* Goes on from a choice for the blocks before b, of that cost, which has made margin. */
static void visit(struct search *search, size_t b, double cost, const double *margin) {
  if (search->visits == 0) {
    search->finished = false;
    return;
  }
  search->visits--;
  if (!may_reach(search, margin, b, less_than_best(search) - cost)) return;
  if (may_reach(search, margin, search->options.blocks, 0) &&
      picked_reaches(search, search->picked)) {
    search->best_cost = cost;
    memcpy(search->best, search->picked, search->options.blocks * sizeof *search->best);
    return;
  }
  if (b == search->options.blocks) return;
  for (size_t i = 0; i < search->options.block[b].options; i++)
    visit_option(search, b, cost, margin, &search->options.block[b].option[i]);
  visit(search, b + 1, cost, margin);
}

/* --- a first set ------------------------------------------------------------------------- */

/* The option of the block at that corner of its hull against the rival. */
static const struct option *option_at(const struct block *block, size_t rival, double cost,
                                      double margin) {
  for (size_t i = 0; i < block->options; i++)
    if (fabs(block->option[i].cost - cost) <= 1e-9 * cost &&
        fabs(block->option[i].margin[rival] - margin) <= 1e-9 * margin)
      return &block->option[i];
  return NULL;
}

static double cost_of(const struct search *search, const struct option *const *picked) {
  double cost = 0;
  for (size_t b = 0; b < search->options.blocks; b++)
    cost += picked[b] != NULL ? picked[b]->cost : 0;
  return cost;
}

/* Goes along the hulls against the rival that holds the wanted rank, until it is reached. */
static void find_first(struct search *search) {
  const struct options *options = &search->options;
  size_t last = options->rivals - 1;
  size_t rival = options->may_stay < last ? options->may_stay : last;
  double *cost = arena_new_array(options->arena, options->blocks, double);
  double *margin = arena_new_array(options->arena, options->blocks, double);
  double total = options->margin[rival];
  for (size_t i = 0; i < search->pieces[rival]; i++) {
    const struct piece *piece = &search->piece[rival][i];
    size_t b = piece->block;
    cost[b] += piece->cost;
    margin[b] += piece->margin;
    search->best[b] = option_at(&options->block[b], rival, cost[b], margin[b]);
    total += piece->margin;
    if (total < -search->slack || !picked_reaches(search, search->best)) continue;
    search->best_cost = cost_of(search, search->best);
    return;
  }
}

/* --- all --------------------------------------------------------------------------------- */

/* The least cost at which the bounds let the rank be reached, to a thousandth or to the next
 * whole number. */
static double least_cost(const struct search *search) {
  double low = 0, high = search->best_cost;
  while (high - low > (search->whole ? 0.5 : 1e-3 * search->best_cost)) {
    double middle = low + (high - low) / 2;
    if (may_reach(search, search->options.margin, 0, middle)) high = middle;
    else low = middle;
  }
  return search->whole ? ceil(low - 1e-6) : low;
}

static bool costs_are_whole(const struct targets *targets) {
  for (size_t i = 0; i < targets->steps; i++)
    if (targets->step[i].cost != floor(targets->step[i].cost)) return false;
  return true;
}

static double slack_of(const struct tree *tree) {
  return tree->round_first ? 2 * pow(10, -tree->decimals) : 1e-8;
}

static void run(struct search *search) {
  struct arena *arena = search->options.arena;
  size_t blocks = search->options.blocks;
  search->picked = arena_new_array(arena, blocks + 1, const struct option *);
  search->best = arena_new_array(arena, blocks + 1, const struct option *);
  if (blocks == 0 || search->options.rivals == 0) return;
  find_bounds(search);
  find_first(search);
  visit(search, 0, 0, search->options.margin);
}

bool search_cheapest(struct targets *targets, struct step_set *found) {
  const struct tree *tree = targets->result->tree;
  struct arena *arena = arena_new();
  struct search search = {
    .slack = slack_of(tree), .whole = costs_are_whole(targets), .finished = true,
    .visits = MOST_VISITS, .best_cost = INFINITY,
  };
  options_find(&search.options, targets, arena);
  run(&search);
  bool any = !isinf(search.best_cost);
  bool bounded = search.options.complete && tree->ties != TIES_DENSE;
  found->step = arena_new_array(targets->arena, targets->steps + 1, uint32_t);
  if (any) collect(&search, search.best, found);
  targets->exact = bounded && search.finished;
  targets->least = bounded && any ? least_cost(&search) : 0;
  options_free(&search.options);
  arena_free(arena);
  return any;
}
