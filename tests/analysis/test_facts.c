#include "analysis/facts.h"

#include <stdlib.h>

#include "../index/sample.h"
#include "base/number.h"

/* Up to eight editions, each calculated; the facts are of town "00". */
struct run {
  struct tree *tree[8];
  struct dataset *data[8];
  const struct result *result[8];
  size_t editions;
  struct diags *diags;
  struct facts *facts;
};

enum { TOWNS = 12 };
static const char *const keys[TOWNS] = {"00", "01", "02", "03", "04", "05",
                                        "06", "07", "08", "09", "10", "11"};
static const char *const names[TOWNS] = {"Ahausen", "B", "C", "D", "E", "F",
                                         "G", "H", "I", "J", "K", "L"};

static void calculate(struct run *run, struct tree *tree, struct dataset *data) {
  size_t e = run->editions++;
  tree->year = 2019 + (int)e;
  run->tree[e] = tree;
  run->data[e] = data;
  run->result[e] = result_calculate(tree, data, run->diags);
  assert_non_null(run->result[e]);
}

/* Towns from first on, with the columns land and ruhr. */
static struct dataset *towns(size_t first, size_t count) {
  static struct column model[] = {
    {.name = "land", .type = COLUMN_TEXT, .of_units = true},
    {.name = "ruhr", .type = COLUMN_YES_NO, .of_units = true},
  };
  struct column *column[] = {&model[0], &model[1]};
  struct dataset like = {.column = column, .columns = 2};
  struct dataset *data = dataset_like(&like, count);
  data->column[1]->label = "Ruhrgebiet";
  data->key = arena_new_array(data->arena, count, const char *);
  data->name = arena_new_array(data->arena, count, const char *);
  for (size_t u = 0; u < count; u++) {
    data->key[u] = keys[first + u];
    data->name[u] = names[first + u];
  }
  return data;
}

static struct tree *one_parameter(const double *score) {
  struct tree *tree = sample_tree();
  sample_parameter(tree, 0, "p", 1, score);
  return tree;
}

/* An edition of twelve towns in which Ahausen has that place: the others have 10, 20, … 110
 * points, and r - 1 of them more than 10 * (12 - r) + 5. Place 0: Ahausen is not in it. */
static void add_place(struct run *run, int place) {
  bool absent = place == 0;
  struct tree *tree = sample_tree();
  double *score = arena_new_array(tree->arena, TOWNS, double);
  size_t first = absent ? 1 : 0;
  for (size_t u = first; u < TOWNS; u++)
    score[u - first] = u == 0 ? 10.0 * (12 - place) + 5 : 10.0 * (double)u;
  sample_parameter(tree, 0, "p", 1, score);
  calculate(run, tree, towns(first, TOWNS - first));
}

/* --- facts as text ----------------------------------------------------------------------- */

static void put_item(struct buf *out, const struct figure *figure, size_t i) {
  char room[NUMBER_ROOM];
  if (figure->text != NULL) return buf_puts(out, figure->text[i].de);
  if (figure->kind == FIGURE_DIFFERENCE) number_fixed(figure->shown, figure->decimals, room);
  else number_digits12(figure->number[i], room);
  buf_puts(out, room);
}

static bool is_common(const char *name) {
  return strcmp(name, "unit") == 0 || strcmp(name, "title") == 0 ||
         strcmp(name, "year") == 0;
}

/* "up year_before=2019 rank=4 …", without the figures that all have. */
static void put_fact(struct buf *out, const struct fact *fact) {
  buf_puts(out, fact->variant);
  for (size_t f = 0; f < fact->figures; f++) {
    const struct figure *figure = &fact->figure[f];
    if (is_common(figure->name)) continue;
    buf_printf(out, " %s=", figure->name);
    for (size_t i = 0; i < figure->count; i++) {
      if (i > 0) buf_putc(out, ',');
      put_item(out, figure, i);
    }
  }
  buf_putc(out, '\n');
}

static int by_text(const void *left, const void *right) {
  return strcmp(*(const char *const *)left, *(const char *const *)right);
}

/* The names, sorted, with blanks between them. */
static char *sorted(struct arena *arena, const char **name, size_t count) {
  char *list = arena_copy(arena, "");
  qsort(name, count, sizeof *name, by_text);
  for (size_t i = 0; i < count; i++) list = arena_printf(arena, "%s %s", list, name[i]);
  return list;
}

/* A fact has the figures that its shape says, no more and no less. */
static void assert_shape(struct arena *arena, const struct fact *fact) {
  const char *has[32], *wanted[32];
  size_t count = 0;
  const struct fact_shape *shape = fact_shapes;
  while (strcmp(shape->id, fact->id) != 0 || strcmp(shape->variant, fact->variant) != 0)
    assert_non_null((++shape)->id);
  char *names_of = arena_copy(arena, shape->figures);
  for (char *at = strtok(names_of, " "); at; at = strtok(NULL, " ")) wanted[count++] = at;
  for (size_t i = 0; i < fact->figures; i++) has[i] = fact->figure[i].name;
  assert_string_equal(sorted(arena, has, fact->figures), sorted(arena, wanted, count));
}

static void assert_facts(struct run *run, const char *id, const char *wanted) {
  struct buf text = {0};
  if (run->facts == NULL)
    run->facts = facts_new(run->result, run->editions, 0, 1);
  for (size_t i = 0; i < run->facts->count; i++) {
    const struct fact *fact = &run->facts->fact[i];
    assert_shape(run->facts->arena, fact);
    if (strcmp(fact->id, id) == 0) put_fact(&text, fact);
  }
  assert_string_equal(buf_text(&text), wanted);
  buf_free(&text);
}

static struct run begin(void) {
  return (struct run){.diags = diags_new()};
}

static void end(struct run *run) {
  facts_free(run->facts);
  for (size_t e = 0; e < run->editions; e++) {
    result_free((struct result *)run->result[e]);
    dataset_free(run->data[e]);
    tree_free(run->tree[e]);
  }
  diags_free(run->diags);
}

/* What the facts with that id are where Ahausen had these places since 2019. */
static void assert_places(const int *place, size_t editions, const char *id,
                          const char *wanted) {
  struct run run = begin();
  for (size_t e = 0; e < editions; e++) add_place(&run, place[e]);
  assert_facts(&run, id, wanted);
  end(&run);
}

#define PLACES(...) (const int[]){__VA_ARGS__}, sizeof (int[]){__VA_ARGS__} / sizeof(int)

/* --- places ------------------------------------------------------------------------------ */

/* Then and now: better, worse, the same, nothing to compare with. */
static void place(void **state) {
  (void)state;
  assert_places(PLACES(11, 4), "place",
                "up year_before=2019 rank=4 units=12 rank_before=11 units_before=12 "
                "places=7\n");
  assert_places(PLACES(4, 5), "place",
                "down year_before=2019 rank=5 units=12 rank_before=4 units_before=12 "
                "places=-1\n");
  assert_places(PLACES(4, 4), "place",
                "same year_before=2019 rank=4 units=12 rank_before=4 units_before=12 "
                "places=0\n");
  assert_places(PLACES(4), "place", "new rank=4 units=12\n");
  assert_places(PLACES(3, 0, 4), "place", "new rank=4 units=12\n");
}

/* The best and the worst so far, as good as ever, the best for some time; nothing where a
 * single place stands before, or where the place is none of these. */
static void best(void **state) {
  (void)state;
  assert_places(PLACES(12, 11, 7, 8, 10, 4), "best",
                "highest rank=4 first_year=2019 ranks_before=12,11,7,8,10\n");
  assert_places(PLACES(3, 5, 9), "best", "lowest rank=9 first_year=2019 ranks_before=3,5\n");
  assert_places(PLACES(3, 5, 3), "best",
                "equal rank=3 first_year=2019 ranks_before=3,5 best_year=2019\n");
  assert_places(PLACES(0, 9, 0, 7, 4), "best",
                "highest rank=4 first_year=2020 ranks_before=9,7\n");
  assert_places(PLACES(2, 9, 8, 4), "best", "since rank=4 best_year=2019 rank_best=2\n");
  assert_places(PLACES(2, 9, 4), "best", "");
  assert_places(PLACES(2, 9, 7, 8), "best", "");
  assert_places(PLACES(3, 3, 3), "best", "");
  assert_places(PLACES(11, 4), "best", "");
}

/* In and out of the first ten. Years are counted from the first one in to the first one
 * out: in it 2021 and 2022, out 2023: two. */
static void top(void **state) {
  (void)state;
  assert_places(PLACES(12, 11, 7, 8, 11, 4), "top",
                "back year_before=2023 rank=4 top=10 rank_before=11 years_in=2\n");
  assert_places(PLACES(9, 11, 12, 4), "top", "back_later rank=4 top=10 last_year=2019\n");
  assert_places(PLACES(9, 0, 4), "top", "back_later rank=4 top=10 last_year=2019\n");
  assert_places(PLACES(12, 11, 10), "top", "entered rank=10 top=10 first_year=2019\n");
  assert_places(PLACES(11, 9, 8), "top", "stayed rank=8 top=10 since_year=2020 years_in=2\n");
  assert_places(PLACES(1, 9, 8), "top", "always rank=8 top=10 first_year=2019\n");
  assert_places(PLACES(1, 9, 11), "top",
                "left year_before=2020 rank=11 top=10 rank_before=9 years_in=2\n");
  assert_places(PLACES(12, 11), "top", "");
  assert_places(PLACES(11, 4), "top", "");
  assert_places(PLACES(3, 4), "top", "");
}

/* Editions of 2019, 2020 and 2030: two of them in a row are not ten years in a row. */
static void years_apart(void **state) {
  (void)state;
  struct run run = begin();
  add_place(&run, 11);
  add_place(&run, 9);
  add_place(&run, 8);
  run.tree[2]->year = 2030;
  assert_facts(&run, "top", "");
  end(&run);
}

/* How long a run was is not said where the editions before it are not there; that it is the
 * first time since then still is. */
static void unknown_beginning(void **state) {
  (void)state;
  struct run run = begin();
  add_place(&run, 8);
  add_place(&run, 11);
  run.tree[0]->previous = "rules/2018";
  assert_facts(&run, "top", "");
  end(&run);
}

/* Ten towns: everyone is among the first ten. */
static void few_towns(void **state) {
  (void)state;
  struct run run = begin();
  static const double one[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
  for (int e = 0; e < 3; e++) calculate(&run, one_parameter(one), towns(0, 10));
  assert_facts(&run, "top", "");
  end(&run);
}

/* --- points ------------------------------------------------------------------------------ */

static void assert_points(double before, double now, const char *wanted) {
  struct run run = begin();
  const double then[] = {before, 10}, after[] = {now, 10};
  calculate(&run, one_parameter(then), towns(0, 2));
  calculate(&run, one_parameter(after), towns(0, 2));
  assert_facts(&run, "score", wanted);
  end(&run);
}

/* The difference is that of the printed scores: 55.16 is printed 55.2, 50.04 50.0, so 5.2 and
 * not 5.1; what is printed the same has not moved; a loss is one. */
static void points(void **state) {
  (void)state;
  assert_points(50.04, 55.16, "more year_before=2019 score=55.16 score_before=50.04 "
                              "points=5.2\n");
  assert_points(83.24, 83.16, "same year_before=2019 score=83.16 score_before=83.24 "
                              "points=0.0\n");
  assert_points(77, 76.2, "less year_before=2019 score=76.2 score_before=77 points=-0.8\n");
}

/* Two decimals asked for: 55.16 - 50.04 = 5.12. */
static void decimals(void **state) {
  (void)state;
  struct run run = begin();
  static const double then[] = {50.04}, now[] = {55.16};
  calculate(&run, one_parameter(then), towns(0, 1));
  calculate(&run, one_parameter(now), towns(0, 1));
  run.facts = facts_new(run.result, 2, 0, 2);
  assert_facts(&run, "score",
               "more year_before=2019 score=55.16 score_before=50.04 points=5.12\n");
  end(&run);
}

/* --- categories -------------------------------------------------------------------------- */

/* Categories a, b and c of three towns; then a was called old. */
static struct tree *categories(const double *a, const double *b, const double *c,
                               const char *name) {
  struct tree *tree = sample_tree();
  const char *const id[] = {name, "b", "c"};
  const char *const below[] = {"p", "b.q", "c.r"};
  const double *const value[] = {a, b, c};
  for (size_t i = 0; i < 3; i++) {
    uint32_t group = sample_group(tree, 0, id[i], 1);
    tree->node[group].label.de = id[i];
    tree->node[sample_parameter(tree, group, below[i], 1, value[i])].label.de = below[i];
  }
  return tree;
}

/* Ahausen, B, C:
 *   old 50 60 70, third     a  80 60 70, first      30 more, 2 up
 *   b   90 50 40, first     b  85 95 40, second      5 less, 1 down
 *   c   30 20 10, first     c  30 20 10, first      as before
 * The best categories are two: a and c. */
static void parts(void **state) {
  (void)state;
  static const double a_then[] = {50, 60, 70}, a_now[] = {80, 60, 70};
  static const double b_then[] = {90, 50, 40}, b_now[] = {85, 95, 40}, c[] = {30, 20, 10};
  struct run run = begin();
  calculate(&run, categories(a_then, b_then, c, "old"), towns(0, 3));
  struct tree *now = categories(a_now, b_now, c, "a");
  now->node[1].was = "old";
  calculate(&run, now, towns(0, 3));
  assert_facts(&run, "category",
               "more_up year_before=2019 category=a rank=1 rank_before=3 places=2 score=80 "
               "score_before=50 points=30.0 units=3\n"
               "same_same year_before=2019 category=c rank=1 rank_before=1 places=0 score=30 "
               "score_before=30 points=0.0 units=3\n"
               "less_down year_before=2019 category=b rank=2 rank_before=1 places=-1 score=85 "
               "score_before=90 points=-5.0 units=3\n");
  assert_facts(&run, "best_category", "several category_names=a,c rank=1 units=3\n");
  end(&run);
}

/* A single best category, then and now; and without an edition before. */
static void best_category(void **state) {
  (void)state;
  static const double third[] = {1, 2, 3}, second[] = {2, 1, 3}, first[] = {3, 2, 1};
  struct run run = begin();
  calculate(&run, categories(second, third, third, "a"), towns(0, 3));
  calculate(&run, categories(first, third, second, "a"), towns(0, 3));
  assert_facts(&run, "best_category",
               "up year_before=2019 category=a rank=1 score=3 units=3 rank_before=2\n");
  end(&run);
  run = begin();
  calculate(&run, categories(first, third, second, "a"), towns(0, 3));
  assert_facts(&run, "best_category", "new category=a rank=1 score=3 units=3\n");
  end(&run);
}

/* What the parameters bring: each is alone in its category, a third of the total.
 *   p 30 → 60: 10 more; q 90 → 60: 10 less; r 30 → 30: nothing to say
 * The value of p was estimated then, so that its gain is no fact of the town. */
static void parameters(void **state) {
  (void)state;
  static const double low[] = {30, 0, 0}, middle[] = {60, 0, 0}, high[] = {90, 0, 0};
  static const uint8_t estimated[] = {STATUS_ESTIMATED, 0, 0};
  struct run run = begin();
  struct tree *then = categories(low, high, low, "a");
  sample_given(then, 2)->status = estimated;
  calculate(&run, then, towns(0, 3));
  calculate(&run, categories(middle, middle, low, "a"), towns(0, 3));
  assert_facts(&run, "parameter",
               "more_estimated year_before=2019 parameter=p category=a score=60 "
               "score_before=30 points=10.00\n"
               "less year_before=2019 parameter=b.q category=b score=60 score_before=90 "
               "points=-10.00\n");
  end(&run);
}

/* --- groups, neighbours, counts ---------------------------------------------------------- */

/* Scores 50 90 80 70 60 40; Ahausen is fifth. In its land stand all but the last, in the
 * Ruhr itself and the last. */
static struct run six_towns(const char *const *land, const char *const *ruhr) {
  static const double score[] = {50, 90, 80, 70, 60, 40};
  static const char *within[] = {"land", "ruhr"};
  struct run run = begin();
  struct dataset *data = towns(0, 6);
  struct tree *tree = one_parameter(score);
  const char *why;
  tree->rank_within = within;
  tree->rank_withins = 2;
  for (size_t u = 0; u < 6; u++) {
    assert_true(dataset_set(data, "land", u, land[u], &why));
    assert_true(dataset_set(data, "ruhr", u, ruhr[u], &why));
  }
  calculate(&run, tree, data);
  return run;
}

/* Far behind: who leads; near: all who stand before; first; alone or outside: nothing. */
static void groups(void **state) {
  (void)state;
  struct run run = six_towns((const char *const[]){"N", "N", "N", "N", "N", "S"},
                             (const char *const[]){"ja", "nein", "nein", "nein", "nein", "ja"});
  assert_facts(&run, "within",
               "far group=N rank=5 size=5 leader=B\nfirst group=Ruhrgebiet rank=1 size=2\n");
  end(&run);
  run = six_towns((const char *const[]){"N", "N", "S", "N", "S", "S"},
                  (const char *const[]){"nein", "ja", "ja", "ja", "ja", "ja"});
  assert_facts(&run, "within", "behind group=N rank=3 size=3 ahead=B,D\n");
  end(&run);
  run = six_towns((const char *const[]){"N", "S", "S", "S", "S", "S"},
                  (const char *const[]){"ja", "nein", "nein", "nein", "nein", "nein"});
  assert_facts(&run, "within", "");
  end(&run);
}

static void assert_neighbours(const double *score, const char *wanted) {
  struct run run = begin();
  calculate(&run, one_parameter(score), towns(0, 3));
  assert_facts(&run, "neighbour", wanted);
  end(&run);
}

/* Above and below, with the distance of the printed scores; 70.04 and 70 are both printed
 * 70.0, so the distance gets the decimal it needs; equal scores are level. */
static void neighbours(void **state) {
  (void)state;
  assert_neighbours((const double[]){50, 82, 10},
                    "above rank=2 score=50 other=B rank_other=1 score_other=82 points=32.0\n"
                    "below rank=2 score=50 other=C rank_other=3 score_other=10 points=40.0\n");
  assert_neighbours((const double[]){70, 70.04, 70},
                    "above rank=2 score=70 other=B rank_other=1 score_other=70.04 points=0.04\n"
                    "level rank=2 score=70 other=C\n");
  assert_neighbours((const double[]){90, 80, 70},
                    "below rank=1 score=90 other=B rank_other=2 score_other=80 points=10.0\n");
}

/* Three parameters, three towns: nine data points. */
static void counts(void **state) {
  (void)state;
  static const double one[] = {1, 2, 3};
  struct run run = begin();
  calculate(&run, categories(one, one, one, "a"), towns(0, 3));
  assert_facts(&run, "counts", "edition parameters=3 data_points=9 categories=3 units=3\n");
  end(&run);
}

/* A unit without a score has no place to speak of; only the edition is counted. */
static void no_score(void **state) {
  (void)state;
  static const double score[] = {NAN, 2, 3};
  struct run run = begin();
  calculate(&run, one_parameter(score), towns(0, 3));
  assert_facts(&run, "place", "");
  assert_facts(&run, "neighbour", "");
  assert_int_equal(run.facts->count, 1);
  end(&run);
}

static const struct figure *fact_figure(const struct fact *fact, const char *name) {
  for (size_t i = 0; i < fact->figures; i++)
    if (strcmp(fact->figure[i].name, name) == 0) return &fact->figure[i];
  return NULL;
}

/* Where a figure comes from: the edition and the node, in that edition's words. */
static void sources(void **state) {
  (void)state;
  struct run run = begin();
  add_place(&run, 11);
  add_place(&run, 4);
  assert_facts(&run, "best", "");
  const struct fact *place_fact = &run.facts->fact[0];
  assert_ptr_equal(fact_figure(place_fact, "rank_before")->tree, run.tree[0]);
  assert_ptr_equal(fact_figure(place_fact, "rank")->tree, run.tree[1]);
  assert_int_equal(fact_figure(place_fact, "rank")->node, 0);
  assert_null(fact_figure(place_fact, "score"));
  end(&run);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(place), cmocka_unit_test(best), cmocka_unit_test(top),
    cmocka_unit_test(years_apart),
    cmocka_unit_test(unknown_beginning), cmocka_unit_test(few_towns),
    cmocka_unit_test(points), cmocka_unit_test(decimals), cmocka_unit_test(parts),
    cmocka_unit_test(best_category), cmocka_unit_test(parameters), cmocka_unit_test(groups),
    cmocka_unit_test(neighbours), cmocka_unit_test(counts), cmocka_unit_test(no_score),
    cmocka_unit_test(sources),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
