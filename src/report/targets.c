/* What a unit must do to reach a rank. A step is told as the cell that it changes, where it
 * is one, else as the parameter's value. */
#include <math.h>

#include "base/number.h"
#include "report/figure.h"
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

/* --- a step in words --------------------------------------------------------------------- */

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
    figure_put(out, cell ? step->cell_from : step->from, 0);
    buf_puts(out, " → ");
    figure_put(out, cell ? step->cell_to : step->to, 0);
    if (!cell && node->unit != NULL) buf_printf(out, " %s", node->unit);
  }
}

/* --- table ------------------------------------------------------------------------------- */

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
  figure_fixed(out, targets->score, page->decimals);
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
  figure_put(out, targets->cost, 0);
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
    figure_put(out, targets->least, 0);
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
  figure_fixed(out, last->score, page->decimals);
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
  else figure_put(&text, step->cost, 0);
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
  const struct step_up **sorted = targets_best_first(targets);
  struct layout *layout = open_layout(page);
  for (size_t i = 0; i < targets->steps && i < STEPS_SHOWN; i++)
    add_row(page, layout, sorted[i], sorted[i]->score, sorted[i]->rank);
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
