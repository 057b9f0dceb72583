/* What can be said of one unit of an edition, as records: the figures of sentences, not
 * the sentences.
 *
 * A fact has an id, a variant, which tells what kind of sentence is true ("up", "down"),
 * and figures by name. Which figures a variant has is fixed by fact_shapes, what a figure of
 * that name is by figure_kind. Facts that are not true, or say nothing (the best of a single
 * category, the first ten of nine), are not there.
 *
 * "Before" is the edition before the last one in which the unit has a score there. Points
 * are compared as printed: the difference of two scores each rounded to `decimals`, since
 * whoever subtracts the printed scores must get it; the figure's number stays unrounded.
 * Differences of contributions, and distances that would be printed as 0, are rounded
 * themselves.
 */
#ifndef SCIRULES_ANALYSIS_FACTS_H
#define SCIRULES_ANALYSIS_FACTS_H

#include "index/result.h"

enum { FACTS_TOP = 10, FACTS_GAINS = 5, FACTS_LOSSES = 3, FACTS_AHEAD = 3 };

enum figure_kind {
  FIGURE_TEXT,
  FIGURE_YEAR,
  FIGURE_COUNT,                                /* of cities, years, places */
  FIGURE_RANK,
  FIGURE_SCORE,
  FIGURE_DIFFERENCE                            /* of points; printed without sign */
};

struct figure {
  const char *name;
  enum figure_kind kind;
  const double *number;                        /* count of them; NULL for texts */
  const struct text *text;                     /* count of them; NULL for numbers */
  size_t count;                                /* 1, or the length of a list */
  bool list;                                   /* it may have any number */
  double shown;                                /* of FIGURE_DIFFERENCE: when printed */
  int decimals;                                /* of what is printed of it */
  const struct tree *tree;                     /* the edition it is of; NULL: several */
  uint32_t node;                               /* the node in that tree it is of; NO_NODE */
  const uint32_t *unit;                        /* by text: the unit it names; or NULL */
};

struct fact {
  const char *id, *variant;
  const char *column;                          /* of "within": the grouping; else NULL */
  struct figure *figure;
  size_t figures;
};

struct facts {
  const struct result *result;                 /* of the last edition */
  size_t unit;
  struct fact *fact;
  size_t count, room;
  struct arena *arena;
};

struct fact_shape {
  const char *id, *variant;
  const char *figures;                         /* names, separated by blanks */
};
extern const struct fact_shape fact_shapes[];  /* ended by a row without an id */

/* The kind of the figures of that name; false where none is called so. */
bool figure_kind(const char *name, size_t length, enum figure_kind *kind);

/* The facts of a unit of the last of the editions, which stand oldest first and must
 * outlive them; by what they are about: place, score, best and top places, categories
 * (largest gain first), groups, neighbours, parameters, counts. Freed by facts_free. */
struct facts *facts_new(const struct result *const *result, size_t editions, size_t unit,
                        int decimals);
void facts_free(struct facts *facts);          /* NULL is allowed */

#endif
