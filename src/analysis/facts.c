#include "analysis/facts.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/facts_parts.h"
#include "analysis/history.h"
#include "base/mem.h"
#include "base/number.h"

enum { MOST_FIGURES = 16 };

#define NOW "unit title year"
#define THEN NOW " year_before"
#define PLACE THEN " rank units rank_before units_before places"
#define SCORE THEN " score score_before points"
#define MOVE THEN " category rank rank_before places score score_before points units"
#define PARAMETER THEN " parameter category score score_before points"
#define OTHER NOW " rank score other rank_other score_other points"

const struct fact_shape fact_shapes[] = {
  {"place", "up", PLACE}, {"place", "down", PLACE}, {"place", "same", PLACE},
  {"place", "new", NOW " rank units"},
  {"score", "more", SCORE}, {"score", "less", SCORE}, {"score", "same", SCORE},
  {"score", "new", NOW " score"},
  {"best", "highest", NOW " rank first_year ranks_before"},
  {"best", "equal", NOW " rank first_year ranks_before best_year"},
  {"best", "since", NOW " rank best_year rank_best"},
  {"best", "lowest", NOW " rank first_year ranks_before"},
  {"top", "entered", NOW " rank top first_year"},
  {"top", "back", THEN " rank top rank_before years_in"},
  {"top", "back_later", NOW " rank top last_year"},
  {"top", "stayed", NOW " rank top since_year years_in"},
  {"top", "always", NOW " rank top first_year"},
  {"top", "left", THEN " rank top rank_before years_in"},
  {"category", "more_up", MOVE}, {"category", "more_same", MOVE},
  {"category", "more_down", MOVE}, {"category", "same_up", MOVE},
  {"category", "same_same", MOVE}, {"category", "same_down", MOVE},
  {"category", "less_up", MOVE}, {"category", "less_same", MOVE},
  {"category", "less_down", MOVE},
  {"category", "new", NOW " category rank score units"},
  {"best_category", "up", THEN " category rank rank_before score units"},
  {"best_category", "down", THEN " category rank rank_before score units"},
  {"best_category", "same", THEN " category rank rank_before score units"},
  {"best_category", "new", NOW " category rank score units"},
  {"best_category", "several", NOW " category_names rank units"},
  {"within", "first", NOW " group rank size"},
  {"within", "behind", NOW " group rank size ahead"},
  {"within", "far", NOW " group rank size leader"},
  {"parameter", "more", PARAMETER}, {"parameter", "more_estimated", PARAMETER},
  {"parameter", "less", PARAMETER}, {"parameter", "less_estimated", PARAMETER},
  {"neighbour", "above", OTHER}, {"neighbour", "below", OTHER},
  {"neighbour", "level", NOW " rank score other"},
  {"counts", "edition", NOW " parameters data_points categories units"},
  {0},
};

static const struct {
  const char *name;
  enum figure_kind kind;
} kinds[] = {
  {"unit", FIGURE_TEXT}, {"title", FIGURE_TEXT}, {"category", FIGURE_TEXT},
  {"category_names", FIGURE_TEXT}, {"group", FIGURE_TEXT}, {"ahead", FIGURE_TEXT},
  {"leader", FIGURE_TEXT}, {"parameter", FIGURE_TEXT}, {"other", FIGURE_TEXT},
  {"year", FIGURE_YEAR}, {"year_before", FIGURE_YEAR}, {"first_year", FIGURE_YEAR},
  {"best_year", FIGURE_YEAR}, {"since_year", FIGURE_YEAR}, {"last_year", FIGURE_YEAR},
  {"units", FIGURE_COUNT}, {"units_before", FIGURE_COUNT}, {"places", FIGURE_COUNT},
  {"top", FIGURE_COUNT}, {"years_in", FIGURE_COUNT}, {"size", FIGURE_COUNT},
  {"parameters", FIGURE_COUNT}, {"data_points", FIGURE_COUNT}, {"categories", FIGURE_COUNT},
  {"rank", FIGURE_RANK}, {"rank_before", FIGURE_RANK}, {"rank_best", FIGURE_RANK},
  {"rank_other", FIGURE_RANK}, {"ranks_before", FIGURE_RANK},
  {"score", FIGURE_SCORE}, {"score_before", FIGURE_SCORE}, {"score_other", FIGURE_SCORE},
  {"points", FIGURE_DIFFERENCE},
};

bool figure_kind(const char *name, size_t length, enum figure_kind *kind) {
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
    const char *own = kinds[i].name;
    if (strncmp(own, name, length) != 0 || own[length] != '\0') continue;
    *kind = kinds[i].kind;
    return true;
  }
  return false;
}

/* --- figures ----------------------------------------------------------------------------- */

static struct fact *current(struct builder *builder) {
  return &builder->facts->fact[builder->facts->count - 1];
}

static struct figure *latest(struct builder *builder) {
  struct fact *fact = current(builder);
  return &fact->figure[fact->figures - 1];
}

static struct figure *put(struct builder *builder, const char *name,
                          const struct past *past, uint32_t node) {
  struct fact *fact = current(builder);
  struct figure *figure = &fact->figure[fact->figures++];
  *figure = (struct figure){
    .name = name, .count = 1, .decimals = builder->decimals,
    .tree = past != NULL ? past->result->tree : NULL,
    .node = past != NULL ? node : NO_NODE,
  };
  figure_kind(name, strlen(name), &figure->kind);
  return figure;
}

void put_numbers(struct builder *builder, const char *name, const double *number,
                 size_t count) {
  struct figure *figure = put(builder, name, NULL, NO_NODE);
  double *copy = arena_new_array(builder->facts->arena, count, double);
  for (size_t i = 0; i < count; i++) copy[i] = number[i];
  figure->number = copy;
  figure->count = count;
  figure->list = true;
}

void put_number(struct builder *builder, const char *name, double number,
                const struct past *past, uint32_t node) {
  struct figure *figure = put(builder, name, past, node);
  double *copy = arena_new_one(builder->facts->arena, double);
  *copy = number;
  figure->number = copy;
}

void put_difference(struct builder *builder, const char *name, double number, double shown,
                    int decimals, uint32_t node) {
  put_number(builder, name, number, builder->now, node);
  latest(builder)->shown = shown;
  latest(builder)->decimals = decimals;
}

void put_texts(struct builder *builder, const char *name, const struct text *text,
               size_t count, const struct past *past, uint32_t node) {
  struct figure *figure = put(builder, name, past, node);
  struct text *copy = arena_new_array(builder->facts->arena, count, struct text);
  for (size_t i = 0; i < count; i++) copy[i] = text[i];
  figure->text = copy;
  figure->count = count;
  figure->list = true;
}

void put_text(struct builder *builder, const char *name, struct text text,
              const struct past *past, uint32_t node) {
  put_texts(builder, name, &text, 1, past, node);
  latest(builder)->list = false;
}

void put_units(struct builder *builder, const char *name, const uint32_t *unit,
               size_t count) {
  struct figure *figure = put(builder, name, builder->now, NO_NODE);
  struct arena *arena = builder->facts->arena;
  struct text *text = arena_new_array(arena, count, struct text);
  uint32_t *copy = arena_new_array(arena, count, uint32_t);
  for (size_t i = 0; i < count; i++) {
    copy[i] = unit[i];
    text[i].de = builder->facts->result->data->name[unit[i]];
  }
  figure->text = text;
  figure->unit = copy;
  figure->count = count;
  figure->list = true;
}

void put_unit(struct builder *builder, const char *name, size_t unit) {
  put_units(builder, name, &(uint32_t){(uint32_t)unit}, 1);
  latest(builder)->list = false;
}

struct fact *fact_begin(struct builder *builder, const char *id, const char *variant,
                        bool compared) {
  struct facts *facts = builder->facts;
  const struct past *now = builder->now, *then = builder->then;
  facts->fact = mem_grow(facts->fact, &facts->room, facts->count + 1, sizeof *facts->fact);
  facts->fact[facts->count++] = (struct fact){
    .id = id, .variant = variant,
    .figure = arena_new_array(facts->arena, MOST_FIGURES, struct figure),
  };
  put_unit(builder, "unit", facts->unit);
  put_text(builder, "title", facts->result->tree->title, now, NO_NODE);
  put_number(builder, "year", now->year, now, NO_NODE);
  if (compared) put_number(builder, "year_before", then->year, then, NO_NODE);
  return current(builder);
}

/* --- what several facts need ------------------------------------------------------------- */

static double printed(double value, int decimals) {
  char text[NUMBER_ROOM];
  number_parse(text, number_fixed(value, decimals, text), &value);
  return value;
}

double printed_difference(double after, double before, int decimals) {
  return printed(printed(after, decimals) - printed(before, decimals), decimals);
}

int sign_of(double difference) {
  return (difference > 0) - (difference < 0);
}

size_t ranked(const struct result *result, uint32_t node) {
  size_t count = 0;
  for (size_t u = 0; u < result->units; u++)
    count += isnan(result->node[node].rank[u]) ? 0 : 1;
  return count;
}

void put_move(struct builder *builder, uint32_t then, uint32_t now, double shown) {
  const struct past *past = builder->then, *present = builder->now;
  const struct node_result *before = &past->result->node[then];
  const struct node_result *after = &present->result->node[now];
  double rank = after->rank[present->unit], rank_before = before->rank[past->unit];
  double score = after->score[present->unit], score_before = before->score[past->unit];
  put_number(builder, "rank", rank, present, now);
  put_number(builder, "rank_before", rank_before, past, then);
  put_number(builder, "places", rank_before - rank, present, now);
  put_number(builder, "score", score, present, now);
  put_number(builder, "score_before", score_before, past, then);
  put_difference(builder, "points", score - score_before, shown, builder->decimals, now);
}

/* --- neighbours and counts --------------------------------------------------------------- */

/* A distance as printed; where the printed scores are equal, with as many decimals as its
 * first digit needs. */
static void put_distance(struct builder *builder, double above, double below) {
  double shown = printed_difference(above, below, builder->decimals);
  int decimals = builder->decimals;
  while (shown == 0 && above > below && decimals < 15)
    shown = printed(above - below, ++decimals);
  put_difference(builder, "points", above - below, shown, decimals, 0);
}

static void add_neighbour(struct builder *builder, uint32_t other, const char *variant) {
  const struct past *now = builder->now;
  const struct node_result *total = &now->result->node[0];
  double rank = total->rank[other], score = total->score[other];
  double own = total->score[now->unit];
  bool level = rank == now->rank;
  fact_begin(builder, "neighbour", level ? "level" : variant, false);
  put_number(builder, "rank", now->rank, now, 0);
  put_number(builder, "score", own, now, 0);
  put_unit(builder, "other", other);
  if (level) return;
  put_number(builder, "rank_other", rank, now, 0);
  put_number(builder, "score_other", score, now, 0);
  put_distance(builder, fmax(own, score), fmin(own, score));
}

static void add_neighbours(struct builder *builder) {
  const struct result *result = builder->now->result;
  size_t at = 0, count = ranked(result, 0);
  if (isnan(builder->now->rank)) return;
  while (result->order[at] != builder->now->unit) at++;
  if (at > 0) add_neighbour(builder, result->order[at - 1], "above");
  if (at + 1 < count) add_neighbour(builder, result->order[at + 1], "below");
}

static void add_counts(struct builder *builder) {
  const struct result *result = builder->now->result;
  const struct past *now = builder->now;
  fact_begin(builder, "counts", "edition", false);
  put_number(builder, "parameters", (double)result->tree->parameters, now, 0);
  put_number(builder, "data_points", (double)result->data_points, now, 0);
  put_number(builder, "categories", (double)result->tree->node[0].children, now, 0);
  put_number(builder, "units", (double)result->units, now, 0);
}

/* --- all --------------------------------------------------------------------------------- */

static struct past past_of(const struct result *result, const char *key) {
  size_t unit = history_unit(result->data, key);
  return (struct past){
    .result = result, .year = result->tree->year, .unit = unit,
    .rank = unit != NO_UNIT ? result->node[0].rank[unit] : NAN,
  };
}

static void look_back(struct builder *builder, const struct result *const *result,
                      size_t editions, const char *key) {
  struct past *past = arena_new_array(builder->facts->arena, editions, struct past);
  for (size_t i = 0; i < editions; i++) past[i] = past_of(result[i], key);
  builder->past = past;
  builder->editions = editions;
  builder->now = &past[editions - 1];
  if (editions < 2 || isnan(past[editions - 2].rank)) return;
  builder->then = &past[editions - 2];
  builder->pair = pair_new(builder->then->result->tree, builder->now->result->tree, NULL,
                           NULL);
}

struct facts *facts_new(const struct result *const *result, size_t editions, size_t unit,
                        int decimals) {
  struct facts *facts = mem_new(1, sizeof *facts);
  struct builder builder = {.facts = facts, .decimals = decimals};
  facts->arena = arena_new();
  facts->result = result[editions - 1];
  facts->unit = unit;
  look_back(&builder, result, editions, facts->result->data->key[unit]);
  add_places(&builder);
  add_categories(&builder);
  add_groups(&builder);
  add_neighbours(&builder);
  add_parameters(&builder);
  add_counts(&builder);
  pair_free(builder.pair);
  return facts;
}

void facts_free(struct facts *facts) {
  if (facts == NULL) return;
  arena_free(facts->arena);
  free(facts->fact);
  free(facts);
}
