/* Scores are compared with the least score of each class as ranks compare them; of a share of
 * the units that is the quantile of what is compared. */
#include <math.h>

#include "base/number.h"
#include "index/stages.h"

static double least_of(const struct rank_class *class, const struct statistics *scores) {
  if (!isnan(class->top))
    return number_round12(statistics_quantile(scores, 1 - class->top));
  return isnan(class->from) ? -INFINITY : class->from;
}

/* The first class that the score reaches; how many there are where it reaches none. */
static uint32_t class_at(const struct tree *tree, const struct statistics *scores,
                         double score) {
  uint32_t i = 0;
  while (i < tree->classes && !(score >= least_of(&tree->class[i], scores))) i++;
  return i;
}

void classify(struct result *result) {
  const struct tree *tree = result->tree;
  size_t n = result->units;
  if (tree->classes == 0) return;
  double *score = arena_new_array(result->arena, n, double);
  result->class_of = arena_new_array(result->arena, n, uint32_t);
  for (size_t u = 0; u < n; u++) {
    double own = result->node[0].score[u];
    score[u] = is_missing(own) ? own : rank_value(own, tree->round_first, tree->decimals);
  }
  struct statistics scores = statistics_of(score, n, result->arena);
  for (size_t u = 0; u < n; u++) result->class_of[u] = class_at(tree, &scores, score[u]);
}

const struct rank_class *result_class(const struct result *result, size_t unit) {
  const struct tree *tree = result->tree;
  if (result->class_of == NULL || result->class_of[unit] >= tree->classes) return NULL;
  return &tree->class[result->class_of[unit]];
}
