/* The ranking under a change: today's beside it, and what every unit gains or loses. Gains
 * are positive: a place up, a point more. */
#include <math.h>

#include "report/csv.h"
#include "report/json.h"
#include "report/layout.h"
#include "report/report.h"
#include "report/words.h"

/* --- table ------------------------------------------------------------------------------- */

/* "+2", "-1", "+0.83"; nothing for 0, "–" for what is not there. */
static void put_gain(struct layout *layout, double gain, int decimals) {
  if (gain == 0) layout_text(layout, "");
  else layout_difference(layout, gain, decimals);
}

static void put_places(struct layout *layout, double places) {
  put_gain(layout, places, places == floor(places) ? 0 : 1);
}

static void put_head(struct layout *layout, enum language language) {
  static const enum word words[] = {WORD_RANK, WORD_NAME, WORD_TOTAL, WORD_RANK_TODAY,
                                    WORD_PLACES, WORD_POINTS};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    layout_text(layout, word_in(words[i], language));
}

/* "Bochum.ladepunkte 1019 → 1119", "mobilitaet: Gewicht 1 → 2", "ohne mobilitaet.parken". */
static void put_change(const struct what_if *what_if, const struct what_if_change *change,
                       enum language language, struct buf *out) {
  static const char *const no_cell = "–";
  if (change->kind == CHANGE_DROP) {
    buf_printf(out, "%s %s", word_in(WORD_LEFT_OUT, language), change->what);
    return;
  }
  if (change->kind == CHANGE_CELL)
    buf_printf(out, "%s.%s", what_if->before->data->name[change->unit], change->what);
  else
    buf_printf(out, "%s: %s", change->what, word_in(WORD_WEIGHT, language));
  buf_printf(out, " %s → %s", *change->before ? change->before : no_cell,
             *change->after ? change->after : no_cell);
}

static void put_changes(const struct what_if *what_if, enum language language,
                        struct buf *out) {
  buf_printf(out, "%s: ", word_in(WORD_CHANGED, language));
  for (size_t i = 0; i < what_if->changes; i++) {
    if (i > 0) buf_puts(out, "; ");
    put_change(what_if, &what_if->change[i], language, out);
  }
  buf_puts(out, ".\n");
}

static bool anybody_moves(const struct what_if *what_if) {
  for (size_t u = 0; u < what_if->after->units; u++) {
    double points = what_if_points(what_if, u), places = what_if_places(what_if, u);
    bool lost = isnan(points) && !(isnan(what_if->before->node[0].score[u]) &&
                                   isnan(what_if->after->node[0].score[u]));
    if (lost || (points != 0 && !isnan(points)) || (places != 0 && !isnan(places)))
      return true;
  }
  return false;
}

void what_if_table(const struct what_if *what_if, const struct report_options *options,
                   struct buf *out) {
  const struct result *after = what_if->after;
  enum language language = options->language;
  int decimals = options->decimals >= 0 ? options->decimals : after->tree->decimals;
  buf_printf(out, "%s: %s\n\n", text_in(after->tree->title, language),
             word_in(WORD_WHAT_IF, language));
  struct layout *layout = layout_new("rlrrrr");
  put_head(layout, language);
  for (size_t i = 0; i < after->units; i++) {
    size_t u = after->order[i];
    layout_rank(layout, after->node[0].rank[u]);
    layout_text(layout, after->data->name[u]);
    layout_number(layout, after->node[0].score[u], decimals);
    layout_rank(layout, what_if->before->node[0].rank[u]);
    put_places(layout, what_if_places(what_if, u));
    put_gain(layout, what_if_points(what_if, u), decimals + 1);
  }
  layout_end(layout, out);
  buf_putc(out, '\n');
  put_changes(what_if, language, out);
  if (!anybody_moves(what_if)) buf_printf(out, "%s\n", word_in(WORD_NOBODY_MOVES, language));
  report_foot(after, language, out);
}

/* --- CSV --------------------------------------------------------------------------------- */

void what_if_csv(const struct what_if *what_if, const struct report_options *options,
                 struct buf *out) {
  const struct result *before = what_if->before, *after = what_if->after;
  buf_puts(out, "rank,key,name,score,rank_before,score_before,rank_change,score_change\n");
  for (size_t i = 0; i < after->units; i++) {
    size_t u = after->order[i];
    csv_number(out, after->node[0].rank[u], NO_DECIMALS);
    buf_putc(out, ',');
    csv_text(out, after->data->key[u]);
    buf_putc(out, ',');
    csv_text(out, after->data->name[u]);
    csv_next_number(out, after->node[0].score[u], options->decimals);
    csv_next_number(out, before->node[0].rank[u], NO_DECIMALS);
    csv_next_number(out, before->node[0].score[u], options->decimals);
    csv_next_number(out, what_if_places(what_if, u), NO_DECIMALS);
    csv_next_number(out, what_if_points(what_if, u), options->decimals);
    buf_putc(out, '\n');
  }
}

/* --- JSON -------------------------------------------------------------------------------- */

static void put_change_json(const struct what_if *what_if, const struct what_if_change *change,
                            struct json *json) {
  static const char *const kinds[] = {
    [CHANGE_CELL] = "cell", [CHANGE_WEIGHT] = "weight", [CHANGE_DROP] = "drop"};
  json_open(json, '{');
  json_key_text(json, "kind", kinds[change->kind]);
  if (change->kind == CHANGE_CELL) {
    json_key_text(json, "key", what_if->before->data->key[change->unit]);
    json_key_text(json, "name", what_if->before->data->name[change->unit]);
  }
  json_key_text(json, change->kind == CHANGE_CELL ? "column" : "node", change->what);
  if (change->kind != CHANGE_DROP) {
    json_key_text(json, "before", change->before);
    json_key_text(json, "after", change->after);
  }
  json_close(json, '}');
}

static void put_unit(const struct what_if *what_if, size_t u, int decimals,
                     struct json *json) {
  const struct node_result *before = what_if->before->node, *after = what_if->after->node;
  json_open(json, '{');
  json_key_number(json, "rank", after->rank[u], NO_DECIMALS);
  json_key_text(json, "key", what_if->after->data->key[u]);
  json_key_text(json, "name", what_if->after->data->name[u]);
  json_key_number(json, "score", after->score[u], decimals);
  json_key_number(json, "rank_before", before->rank[u], NO_DECIMALS);
  json_key_number(json, "score_before", before->score[u], decimals);
  json_key_number(json, "rank_change", what_if_places(what_if, u), NO_DECIMALS);
  json_key_number(json, "score_change", what_if_points(what_if, u), decimals);
  json_close(json, '}');
}

void what_if_json(const struct what_if *what_if, const struct report_options *options,
                  struct buf *out) {
  const struct tree *tree = what_if->after->tree;
  struct json *json = json_new(out);
  json_open(json, '{');
  json_key_whole(json, "schema", 1);
  json_key_text(json, "title", text_in(tree->title, options->language));
  json_key_whole(json, "year", (size_t)tree->year);
  json_key(json, "changes");
  json_open(json, '[');
  for (size_t i = 0; i < what_if->changes; i++)
    put_change_json(what_if, &what_if->change[i], json);
  json_close(json, ']');
  json_key(json, "units");
  json_open(json, '[');
  for (size_t i = 0; i < what_if->after->units; i++)
    put_unit(what_if, what_if->after->order[i], options->decimals, json);
  json_close(json, ']');
  json_close(json, '}');
  json_end(json);
}
