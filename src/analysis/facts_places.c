/* The total over the editions: place and score against the edition before, the best and
 * the worst place so far, in and out of the first ten. An edition in which the unit has no
 * place counts as one in which it was not among the first. With a single place before there
 * is no best and no "first time": all is said by then and now. */
#include <math.h>

#include "analysis/facts_parts.h"

static const char *by_sign(double difference, const char *less, const char *same,
                           const char *more) {
  int sign = sign_of(difference);
  return sign < 0 ? less : sign > 0 ? more : same;
}

static void add_place(struct builder *builder) {
  const struct past *now = builder->now, *then = builder->then;
  double units = (double)ranked(now->result, 0);
  if (then == NULL) {
    fact_begin(builder, "place", "new", false);
    put_number(builder, "rank", now->rank, now, 0);
    put_number(builder, "units", units, now, 0);
    return;
  }
  double places = then->rank - now->rank;
  fact_begin(builder, "place", by_sign(places, "down", "same", "up"), true);
  put_number(builder, "rank", now->rank, now, 0);
  put_number(builder, "units", units, now, 0);
  put_number(builder, "rank_before", then->rank, then, 0);
  put_number(builder, "units_before", (double)ranked(then->result, 0), then, 0);
  put_number(builder, "places", places, now, 0);
}

static void add_score(struct builder *builder) {
  const struct past *now = builder->now, *then = builder->then;
  double score = now->result->node[0].score[now->unit];
  if (then == NULL) {
    fact_begin(builder, "score", "new", false);
    put_number(builder, "score", score, now, 0);
    return;
  }
  double before = then->result->node[0].score[then->unit];
  double shown = printed_difference(score, before, builder->decimals);
  fact_begin(builder, "score", by_sign(shown, "less", "same", "more"), true);
  put_number(builder, "score", score, now, 0);
  put_number(builder, "score_before", before, then, 0);
  put_difference(builder, "points", score - before, shown, builder->decimals, 0);
}

/* --- best and worst ---------------------------------------------------------------------- */

/* The places before the last edition, of the editions in which the unit has one. */
struct record {
  double *rank;
  int *year;
  size_t count;
  double best, worst;
};

static struct record record_of(const struct builder *builder) {
  struct arena *arena = builder->facts->arena;
  struct record record = {
    arena_new_array(arena, builder->editions, double),
    arena_new_array(arena, builder->editions, int), 0, INFINITY, -INFINITY,
  };
  for (size_t i = 0; i + 1 < builder->editions; i++) {
    const struct past *past = &builder->past[i];
    if (isnan(past->rank)) continue;
    record.rank[record.count] = past->rank;
    record.year[record.count++] = past->year;
    record.best = fmin(record.best, past->rank);
    record.worst = fmax(record.worst, past->rank);
  }
  return record;
}

static void put_record(struct builder *builder, const struct record *record,
                       const char *variant) {
  fact_begin(builder, "best", variant, false);
  put_number(builder, "rank", builder->now->rank, builder->now, 0);
  put_number(builder, "first_year", record->year[0], NULL, NO_NODE);
  put_numbers(builder, "ranks_before", record->rank, record->count);
}

/* The best place for three editions or more, but not ever: since when. */
static void add_since(struct builder *builder, const struct record *record, size_t last) {
  if (last + 3 > record->count) return;
  fact_begin(builder, "best", "since", false);
  put_number(builder, "rank", builder->now->rank, builder->now, 0);
  put_number(builder, "best_year", record->year[last], NULL, NO_NODE);
  put_number(builder, "rank_best", record->rank[last], NULL, NO_NODE);
}

static void add_best(struct builder *builder) {
  struct record record = record_of(builder);
  double rank = builder->now->rank;
  if (record.count < 2) return;
  if (rank < record.best) return put_record(builder, &record, "highest");
  if (rank > record.worst) return put_record(builder, &record, "lowest");
  size_t last = record.count - 1;
  if (rank >= record.rank[last]) return;
  while (record.rank[last] > rank) last--;
  if (rank > record.best) return add_since(builder, &record, last);
  put_record(builder, &record, "equal");
  put_number(builder, "best_year", record.year[last], NULL, NO_NODE);
}

/* --- the first ten ----------------------------------------------------------------------- */

static bool on_top(const struct past *past) {
  return past->rank <= FACTS_TOP;
}

/* The first edition of the run of editions on top that ends with edition last. */
static size_t run_start(const struct builder *builder, size_t last) {
  while (last > 0 && on_top(&builder->past[last - 1])) last--;
  return last;
}

/* Whether the run began there: that is not known where editions before it are missing. */
static bool is_beginning(const struct builder *builder, size_t start) {
  return start > 0 || builder->past[0].result->tree->previous == NULL;
}

/* Whether the editions first to last came out year by year: only then is a number of them
 * in a row a number of years. */
static bool yearly(const struct builder *builder, size_t first, size_t last) {
  int years = builder->past[last].year - builder->past[first].year;
  return years == (int)(last - first);
}

static void begin_top(struct builder *builder, const char *variant, bool compared) {
  fact_begin(builder, "top", variant, compared);
  put_number(builder, "rank", builder->now->rank, builder->now, 0);
  put_number(builder, "top", FACTS_TOP, NULL, NO_NODE);
}

/* Still there, after a run that ended with edition last. */
static void add_stayed(struct builder *builder, size_t last) {
  size_t start = run_start(builder, last);
  int since = builder->past[start].year;
  if (start == last && start == 0) return;
  if (!yearly(builder, start, last + 1)) return;
  begin_top(builder, start == 0 ? "always" : "stayed", false);
  put_number(builder, start == 0 ? "first_year" : "since_year", since, NULL, NO_NODE);
  if (start > 0)
    put_number(builder, "years_in", builder->now->year - since + 1, NULL, NO_NODE);
}

/* Out, or back, after a run that ended with edition last; the one after it was out. */
static void add_turn(struct builder *builder, const char *variant, size_t last) {
  size_t start = run_start(builder, last);
  if (!is_beginning(builder, start) || !yearly(builder, start, last + 1)) return;
  begin_top(builder, variant, true);
  put_number(builder, "rank_before", builder->then->rank, builder->then, 0);
  put_number(builder, "years_in", builder->past[last + 1].year - builder->past[start].year,
             NULL, NO_NODE);
}

static void add_first_time(struct builder *builder) {
  struct record record = record_of(builder);
  if (record.count < 2) return;
  begin_top(builder, "entered", false);
  put_number(builder, "first_year", record.year[0], NULL, NO_NODE);
}

/* Among the first now, but not in edition before, which is the one before. */
static void add_entered(struct builder *builder, size_t before) {
  size_t end = before + 1;                     /* of the last run */
  while (end > 0 && !on_top(&builder->past[end - 1])) end--;
  if (end == 0) return add_first_time(builder);
  if (end == before && builder->then != NULL) return add_turn(builder, "back", end - 1);
  begin_top(builder, "back_later", false);
  put_number(builder, "last_year", builder->past[end - 1].year, NULL, NO_NODE);
}

static void add_top(struct builder *builder) {
  if (builder->editions < 2 || ranked(builder->now->result, 0) <= FACTS_TOP) return;
  size_t before = builder->editions - 2;
  bool then = on_top(&builder->past[before]), now = on_top(builder->now);
  if (now && then) add_stayed(builder, before);
  else if (now) add_entered(builder, before);
  else if (then && builder->then != NULL) add_turn(builder, "left", before);
}

void add_places(struct builder *builder) {
  if (isnan(builder->now->rank)) return;
  add_place(builder);
  add_score(builder);
  add_best(builder);
  add_top(builder);
}
