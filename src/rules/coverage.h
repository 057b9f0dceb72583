/* Coverage: what of the rules was put to the test.
 *
 *     struct coverage *coverage = coverage_begin(tree);
 *     … worked examples and tests, and nothing else …
 *     coverage_end(coverage, NULL);
 *
 * Counted are, by node: the lines of functions in its file; of each formula whether it gave
 * a value, whether whatever is true or false in it was both, which argument coalesce took,
 * and whether share and per had a value and had none; every answer of answers.
 * A function of weights is not: it sees no data.
 *
 * Begun after the edition was calculated, so that a rule counts as covered because a test
 * asked it, not because the data did. Watching changes no result.
 */
#ifndef SCIRULES_RULES_COVERAGE_H
#define SCIRULES_RULES_COVERAGE_H

#include "index/tree.h"

/* Places to be, and of them how many a test has been at. */
struct coverage_count {
  size_t all, covered;
};

struct coverage_gap {
  struct place place;
  const char *what;                            /* "answer 'teilweise' never given" */
};

struct coverage {
  const struct tree *tree;
  struct arena *arena;
  struct coverage_count *node;                 /* by node of the tree */
  struct coverage_count total;
  struct coverage_gap *gap;                    /* by path, line, column */
  size_t gaps, room;
  struct coverage_file *file;                  /* whose functions are watched */
  size_t files;
};

/* From now on everything asked of the tree's rules counts. One coverage at a time watches a
 * tree, and it must be freed before the tree. */
struct coverage *coverage_begin(const struct tree *tree);

/* Counts: the nodes whose id contains filter, all where none does or filter is NULL. */
void coverage_end(struct coverage *coverage, const char *filter);
void coverage_free(struct coverage *coverage);          /* NULL is allowed */

/* Covered places of 100, rounded down to tenths; 100 where there are none. */
double coverage_percent(struct coverage_count count);

#endif
