/* How facts are put together: what the files facts_*.c share. */
#ifndef SCIRULES_ANALYSIS_FACTS_PARTS_H
#define SCIRULES_ANALYSIS_FACTS_PARTS_H

#include "analysis/facts.h"
#include "analysis/pair.h"

/* The unit in one edition; NULL result: it has no score there. */
struct past {
  const struct result *result;
  size_t unit;
  int year;
  double rank;                                 /* NaN without a score */
};

struct builder {
  struct facts *facts;
  struct past *past;                           /* by edition, the last one too */
  size_t editions;
  const struct past *now, *then;               /* then NULL: not in the one before */
  struct pair *pair;                           /* then's edition and now's; or NULL */
  int decimals;
};

/* Begins a fact with the figures that all have: unit, title, year; compared: year_before.
 * Borrowed until the next one begins. */
struct fact *fact_begin(struct builder *builder, const char *id, const char *variant,
                        bool compared);

/* Add a figure to the fact begun last. past is the edition it is of, NULL: none alone. */
void put_number(struct builder *builder, const char *name, double number,
                const struct past *past, uint32_t node);
void put_text(struct builder *builder, const char *name, struct text text,
              const struct past *past, uint32_t node);
void put_texts(struct builder *builder, const char *name, const struct text *text,
               size_t count, const struct past *past, uint32_t node);
void put_unit(struct builder *builder, const char *name, size_t unit);
void put_units(struct builder *builder, const char *name, const uint32_t *unit,
               size_t count);
void put_numbers(struct builder *builder, const char *name, const double *number,
                 size_t count);
void put_difference(struct builder *builder, const char *name, double number, double shown,
                    int decimals, uint32_t node);

/* after - before as printed: each rounded to decimals. */
double printed_difference(double after, double before, int decimals);

/* Where the unit stands at a node then and now: rank, score, places and points, with the
 * rank before and the score before. */
void put_move(struct builder *builder, uint32_t then, uint32_t now, double shown);

/* How many units have a rank at the node. */
size_t ranked(const struct result *result, uint32_t node);

/* -1, 0 or 1 as the unit lost, kept or won places. */
int sign_of(double difference);

void add_places(struct builder *builder);
void add_categories(struct builder *builder);
void add_groups(struct builder *builder);
void add_parameters(struct builder *builder);

#endif
