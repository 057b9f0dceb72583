/* What a unit must do to reach a rank. A step is told as the cell that it changes, where it
 * is one, else as the parameter's value. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/number.h"
#include "report/csv.h"
#include "report/json.h"
#include "report/layout.h"
#include "report/report.h"
#include "report/words.h"

struct page {
  const struct targets *targets;
  enum language language;
  int decimals;
  bool costs;                                  /* whether any step costs other than 1 */
};

static const struct node *node_of(const struct targets *targets, const struct step_up *step) {
  return &targets->result->tree->node[step->node];
}

static bool any_cost(const struct targets *targets) {
  for (size_t i = 0; i < targets->steps; i++)
    if (targets->step[i].cost != 1) return true;
  return false;
}

/* --- steps, the best first --------------------------------------------------------------- */

static int best_first(const void *left, const void *right) {
  const struct step_up *a = *(const struct step_up *const *)left;
  const struct step_up *b = *(const struct step_up *const *)right;
  int order = (a->gain < b->gain) - (a->gain > b->gain);
  return order ? order : (a > b) - (a < b);
}

/* All steps, to be freed by free(). */
static const struct step_up **steps_sorted(const struct targets *targets) {
  const struct step_up **sorted = mem_new(targets->steps, sizeof *sorted);
  for (size_t i = 0; i < targets->steps; i++) sorted[i] = &targets->step[i];
  if (targets->steps > 0) qsort(sorted, targets->steps, sizeof *sorted, best_first);
  return sorted;
}

/* --- a step in words --------------------------------------------------------------------- */

/* At least four digits of it; whole numbers as they are. */
static void put_figure(struct buf *out, double value) {
  char text[NUMBER_ROOM];
  int decimals = 0;
  if (isnan(value)) return buf_puts(out, "–");
  for (double digits = fabs(value); digits < 1000 && decimals < 12; digits *= 10) decimals++;
  size_t length = number_fixed(value, decimals, text);
  while (decimals > 0 && text[length - 1] == '0') length--;
  if (text[length - 1] == '.') length--;
  buf_put(out, text, length);
}

static const char *truth(double value, enum language language) {
  return isnan(value) ? "–" : word_in(value != 0 ? WORD_YES : WORD_NO, language);
}

/* The answer that is worth so many points; today's as it stands in the cell. */
static const char *answer_today(const struct targets *targets, const struct step_up *step) {
  static const char *const none = "–";
  const struct node *node = node_of(targets, step);
  if (step->column != NULL && step->column->code != NULL) {
    int32_t code = step->column->code[targets->unit];
    return code == NO_CODE ? none : step->column->level[code];
  }
  for (size_t i = 0; i < node->answers; i++)
    if (node->answer[i].points == step->from) return node->answer[i].text;
  return none;
}

/* "keines → voll", "nein → ja", "ladepunkte 535 → 4030", "12.5 → 20 %" */
static void put_step(const struct targets *targets, const struct step_up *step,
                     enum language language, struct buf *out) {
  const struct node *node = node_of(targets, step);
  if (step->kind == STEP_ANSWER)
    buf_printf(out, "%s → %s", answer_today(targets, step), step->name);
  else if (step->kind == STEP_YES || step->kind == STEP_NO)
    buf_printf(out, "%s → %s", truth(step->from, language), truth(step->to, language));
  else {
    bool cell = step->column != NULL;
    if (cell) buf_printf(out, "%s ", step->column->name);
    put_figure(out, cell ? step->cell_from : step->from);
    buf_puts(out, " → ");
    put_figure(out, cell ? step->cell_to : step->to);
    if (!cell && node->unit != NULL) buf_printf(out, " %s", node->unit);
  }
}

/* --- table ------------------------------------------------------------------------------- */

static void put_fixed(struct buf *out, double value, int decimals) {
  char text[NUMBER_ROOM];
  buf_put(out, text, number_fixed(value, decimals, text));
}

static void put_rank(struct buf *out, double rank) {
  char text[NUMBER_ROOM];
  buf_put(out, text, number_shortest(rank, text));
}

/* "Bochum (05911000): Smart City Index 2024" and where it stands. */
static void put_title(const struct page *page, struct buf *out) {
  const struct targets *targets = page->targets;
  const struct result *result = targets->result;
  bool german = page->language == LANGUAGE_DE;
  buf_printf(out, "%s (%s): %s\n", result->data->name[targets->unit],
             result->data->key[targets->unit], text_in(result->tree->title, page->language));
  buf_puts(out, german ? "Heute Rang " : "Today rank ");
  put_rank(out, targets->rank);
  buf_puts(out, german ? " mit " : " with ");
  put_fixed(out, targets->score, page->decimals);
  buf_printf(out, german ? " Punkten; gesucht ist Rang %zu.\n\n"
                         : " points; wanted is rank %zu.\n\n", targets->wanted);
}

static void put_count(const struct page *page, struct buf *out) {
  const struct targets *targets = page->targets;
  bool german = page->language == LANGUAGE_DE;
  if (targets->chosens == 1) buf_puts(out, german ? "Ein Schritt" : "One step");
  else buf_printf(out, german ? "%zu Schritte" : "%zu steps", targets->chosens);
  if (!page->costs) return;
  buf_puts(out, german ? " zum Preis von " : " at a price of ");
  put_figure(out, targets->cost);
}

/* "2 Schritte führen dahin; mit weniger geht es nicht." */
static void put_reached(const struct page *page, struct buf *out) {
  const struct targets *targets = page->targets;
  bool german = page->language == LANGUAGE_DE, one = targets->chosens == 1;
  put_count(page, out);
  if (german) buf_puts(out, one ? " führt dahin" : " führen dahin");
  else buf_puts(out, one ? " leads there" : " lead there");
  if (targets->exact && !page->costs && !one)
    buf_puts(out, german ? "; mit weniger geht es nicht" : "; fewer do not");
  if (targets->exact && page->costs)
    buf_puts(out, german ? "; billiger geht es nicht" : "; nothing cheaper does");
  buf_puts(out, ".\n");
  if (targets->exact) return;
  if (page->costs) buf_puts(out, german ? "Ob es billiger geht, ist nicht bewiesen"
                                        : "Whether something cheaper does is not proven");
  else buf_puts(out, german ? "Ob weniger genügen, ist nicht bewiesen"
                            : "Whether fewer would do is not proven");
  if (targets->least > 0) {
    buf_puts(out, german ? "; mindestens nötig: " : "; at least needed: ");
    put_figure(out, targets->least);
  }
  buf_puts(out, ".\n");
}

static void put_out_of_reach(const struct page *page, struct buf *out) {
  const struct targets *targets = page->targets;
  bool german = page->language == LANGUAGE_DE;
  if (targets->chosens == 0) {
    buf_puts(out, german ? "Der Rang ist nicht zu erreichen: Kein Schritt steht offen.\n"
                         : "The rank is out of reach: no step is open.\n");
    return;
  }
  const struct chosen_step *last = &targets->chosen[targets->chosens - 1];
  buf_puts(out, german ? "Der Rang ist nicht zu erreichen: " : "The rank is out of reach: ");
  if (targets->chosens == 1)
    buf_puts(out, german ? "Der eine Schritt, der offensteht, führt"
                         : "the one open step leads");
  else
    buf_printf(out, german ? "Alle %zu Schritte zusammen führen"
                           : "all %zu steps together lead", targets->chosens);
  buf_puts(out, german ? " auf Rang " : " to rank ");
  put_rank(out, last->rank);
  buf_puts(out, german ? " mit " : " with ");
  put_fixed(out, last->score, page->decimals);
  buf_puts(out, german ? " Punkten.\n" : " points.\n");
}

static void put_outcome(const struct page *page, struct buf *out) {
  bool german = page->language == LANGUAGE_DE;
  switch (page->targets->outcome) {
    case TARGETS_THERE:
      buf_puts(out, german ? "Der Rang ist schon erreicht; es ist nichts zu tun.\n"
                           : "The rank is reached already; there is nothing to do.\n");
      break;
    case TARGETS_REACHED: put_reached(page, out); break;
    case TARGETS_OUT_OF_REACH: put_out_of_reach(page, out); break;
  }
}

/* The parameter by its name, or its id where others have the name. */
static const char *called(const struct targets *targets, const struct step_up *step) {
  const struct node *node = node_of(targets, step);
  return tree_matches(targets->result->tree, node->name) == 1 ? node->name : node->id;
}

static struct layout *open_layout(const struct page *page) {
  struct layout *layout = layout_new(page->costs ? "llrrrrl" : "llrrrl");
  layout_text(layout, word_in(WORD_LABEL, page->language));
  layout_text(layout, word_in(WORD_STEP, page->language));
  if (page->costs) layout_text(layout, word_in(WORD_COST, page->language));
  layout_text(layout, word_in(WORD_POINTS, page->language));
  layout_text(layout, word_in(WORD_TOTAL, page->language));
  layout_text(layout, word_in(WORD_RANK, page->language));
  layout_text(layout, word_in(WORD_ID_SHORT, page->language));
  return layout;
}

static void add_row(const struct page *page, struct layout *layout, const struct step_up *step,
                    double score, double rank) {
  struct buf text = {0};
  layout_text(layout, text_in(node_of(page->targets, step)->label, page->language));
  put_step(page->targets, step, page->language, &text);
  layout_text(layout, buf_text(&text));
  buf_clear(&text);
  if (isinf(step->cost)) buf_puts(&text, "–");
  else put_figure(&text, step->cost);
  if (page->costs) layout_text(layout, buf_text(&text));
  buf_free(&text);
  layout_number(layout, step->gain, page->decimals + 1);
  layout_number(layout, score, page->decimals);
  layout_rank(layout, rank);
  layout_text(layout, called(page->targets, step));
}

static void put_chosen(const struct page *page, struct buf *out) {
  const struct targets *targets = page->targets;
  if (targets->outcome != TARGETS_REACHED) return;
  struct layout *layout = open_layout(page);
  for (size_t i = 0; i < targets->chosens; i++) {
    const struct chosen_step *chosen = &targets->chosen[i];
    add_row(page, layout, &targets->step[chosen->step], chosen->score, chosen->rank);
  }
  buf_putc(out, '\n');
  layout_end(layout, out);
}

static void put_best(const struct page *page, struct buf *out) {
  const struct targets *targets = page->targets;
  if (targets->steps == 0) return;
  const struct step_up **sorted = steps_sorted(targets);
  struct layout *layout = open_layout(page);
  for (size_t i = 0; i < targets->steps && i < STEPS_SHOWN; i++)
    add_row(page, layout, sorted[i], sorted[i]->score, sorted[i]->rank);
  free(sorted);
  buf_printf(out, "\n%s:\n\n", word_in(WORD_BEST_STEPS, page->language));
  layout_end(layout, out);
  if (targets->steps > STEPS_SHOWN)
    buf_printf(out, "… %zu %s\n", targets->steps - STEPS_SHOWN,
               word_in(WORD_MORE, page->language));
}

void targets_table(const struct targets *targets, const struct report_options *options,
                   struct buf *out) {
  struct page page = {
    targets, options->language,
    options->decimals >= 0 ? options->decimals : targets->result->tree->decimals,
    any_cost(targets),
  };
  put_title(&page, out);
  put_outcome(&page, out);
  put_chosen(&page, out);
  put_best(&page, out);
  if (targets->result->status_count[STATUS_ESTIMATED] > 0) buf_putc(out, '\n');
  report_foot(targets->result, options->language, out);
}

/* --- the step as a cell ------------------------------------------------------------------ */

/* The cell today and after the step, as what-if --set takes it. */
static void cell_texts(const struct targets *targets, const struct step_up *step,
                       struct buf *from, struct buf *to) {
  char room[NUMBER_ROOM];
  if (step->column == NULL) return;
  buf_puts(from, column_cell(step->column, targets->unit, room));
  if (step->kind == STEP_ANSWER) buf_puts(to, step->name);
  else if (step->kind == STEP_YES) buf_puts(to, "ja");
  else if (step->kind == STEP_NO) buf_puts(to, "nein");
  else csv_number(to, step->cell_to, NO_DECIMALS);
}

/* The place of the step in the set, from 1; 0: it is not in it. */
static size_t place_in_set(const struct targets *targets, const struct step_up *step) {
  for (size_t i = 0; i < targets->chosens; i++)
    if (&targets->step[targets->chosen[i].step] == step) return i + 1;
  return 0;
}

/* --- CSV --------------------------------------------------------------------------------- */

static void put_number(struct buf *out, double value, int decimals) {
  csv_next_number(out, isinf(value) ? NAN : value, decimals);
}

static void put_text(struct buf *out, const char *text) {
  buf_putc(out, ',');
  csv_text(out, text);
}

static void put_row(const struct targets *targets, const struct step_up *step,
                    const struct report_options *options, struct buf *out) {
  const struct node *node = node_of(targets, step);
  struct buf from = {0}, to = {0};
  size_t place = place_in_set(targets, step);
  cell_texts(targets, step, &from, &to);
  csv_text(out, node->id);
  put_text(out, text_in(node->label, options->language));
  put_text(out, step->name);
  put_number(out, step->from, NO_DECIMALS);
  put_number(out, step->to, NO_DECIMALS);
  put_text(out, step->column ? step->column->name : "");
  put_text(out, buf_text(&from));
  put_text(out, buf_text(&to));
  put_number(out, step->cost, NO_DECIMALS);
  put_number(out, step->gain, options->decimals);
  put_number(out, step->score, options->decimals);
  put_number(out, step->rank, NO_DECIMALS);
  put_number(out, place > 0 ? (double)place : NAN, NO_DECIMALS);
  buf_putc(out, '\n');
  buf_free(&from);
  buf_free(&to);
}

void targets_csv(const struct targets *targets, const struct report_options *options,
                 struct buf *out) {
  const struct step_up **sorted = steps_sorted(targets);
  buf_puts(out, "parameter,label,step,from,to,column,cell_from,cell_to,cost,points,score,"
                "rank,chosen\n");
  for (size_t i = 0; i < targets->steps; i++) put_row(targets, sorted[i], options, out);
  free(sorted);
}

/* --- JSON -------------------------------------------------------------------------------- */

static void put_cell(const struct targets *targets, const struct step_up *step,
                     struct json *json) {
  struct buf from = {0}, to = {0};
  cell_texts(targets, step, &from, &to);
  json_key_text(json, "column", step->column ? step->column->name : NULL);
  json_key_text(json, "cell_from", step->column ? buf_text(&from) : NULL);
  json_key_text(json, "cell_to", step->column ? buf_text(&to) : NULL);
  buf_free(&from);
  buf_free(&to);
}

static void put_step_json(const struct targets *targets, const struct step_up *step,
                          const struct report_options *options, struct json *json) {
  const struct node *node = node_of(targets, step);
  json_open(json, '{');
  json_key_text(json, "parameter", node->id);
  json_key_text(json, "label", text_in(node->label, options->language));
  json_key_text(json, "step", step->name);
  json_key_number(json, "from", step->from, NO_DECIMALS);
  json_key_number(json, "to", step->to, NO_DECIMALS);
  put_cell(targets, step, json);
  json_key_number(json, "cost", isinf(step->cost) ? NAN : step->cost, NO_DECIMALS);
  json_key_number(json, "points", step->gain, options->decimals);
  json_key_number(json, "score", step->score, options->decimals);
  json_key_number(json, "rank", step->rank, NO_DECIMALS);
  json_close(json, '}');
}

static void put_chosen_json(const struct targets *targets, int decimals, struct json *json) {
  json_key(json, "chosen");
  json_open(json, '[');
  for (size_t i = 0; i < targets->chosens; i++) {
    const struct chosen_step *chosen = &targets->chosen[i];
    const struct step_up *step = &targets->step[chosen->step];
    json_open(json, '{');
    json_key_text(json, "parameter", node_of(targets, step)->id);
    json_key_text(json, "step", step->name);
    json_key_number(json, "score", chosen->score, decimals);
    json_key_number(json, "rank", chosen->rank, NO_DECIMALS);
    json_close(json, '}');
  }
  json_close(json, ']');
}

static void put_head(const struct targets *targets, const struct report_options *options,
                     struct json *json) {
  static const char *const outcomes[] = {
    [TARGETS_THERE] = "there", [TARGETS_REACHED] = "reached",
    [TARGETS_OUT_OF_REACH] = "out_of_reach"};
  const struct result *result = targets->result;
  json_key_whole(json, "schema", 1);
  json_key_text(json, "title", text_in(result->tree->title, options->language));
  json_key_whole(json, "year", (size_t)result->tree->year);
  json_key_text(json, "key", result->data->key[targets->unit]);
  json_key_text(json, "name", result->data->name[targets->unit]);
  json_key_number(json, "rank", targets->rank, NO_DECIMALS);
  json_key_number(json, "score", targets->score, options->decimals);
  json_key_whole(json, "wanted", targets->wanted);
  json_key_text(json, "outcome", outcomes[targets->outcome]);
  json_key_number(json, "cost", targets->cost, NO_DECIMALS);
  json_key(json, "exact");
  json_flag(json, targets->exact);
  json_key_number(json, "least_cost", targets->least, NO_DECIMALS);
}

void targets_json(const struct targets *targets, const struct report_options *options,
                  struct buf *out) {
  const struct step_up **sorted = steps_sorted(targets);
  struct json *json = json_new(out);
  json_open(json, '{');
  put_head(targets, options, json);
  put_chosen_json(targets, options->decimals, json);
  json_key(json, "steps");
  json_open(json, '[');
  for (size_t i = 0; i < targets->steps; i++)
    put_step_json(targets, sorted[i], options, json);
  json_close(json, ']');
  json_close(json, '}');
  json_end(json);
  free(sorted);
}
