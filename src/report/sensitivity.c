/* The table: a sentence or more in words, the units in the order of the published ranking
 * with a bar from the 5 % to the 95 % rank, then where shifts come from, then the parts. */
#include "report/sensitivity.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/number.h"
#include "base/text.h"
#include "report/layout.h"

enum said {
  SAID_TITLE, SAID_RANK, SAID_NAME, SAID_MEDIAN, SAID_INTERVAL, SAID_TOP, SAID_AHEAD,
  SAID_SENTENCE, SAID_SURE, SAID_BASIS, SAID_INPUTS, SAID_OF_SHIFT, SAID_OF_RANK, SAID_INPUT,
  SAID_FIRST, SAID_TOTAL, SAID_PARTS, SAID_LEFT_OUT, SAID_SHIFT, SAID_LARGEST, SAID_WHOSE,
  SAID_MORE
};

static const struct text said[] = {
  [SAID_TITLE] = {"wie sicher ist ein Rang?", "how sure is a rank?"},
  [SAID_RANK] = {"Rang", "Rank"},
  [SAID_NAME] = {"Name", "Name"},
  [SAID_MEDIAN] = {"Median", "Median"},
  [SAID_INTERVAL] = {"5–95 %", "5–95 %"},
  [SAID_TOP] = {"Top 10", "Top 10"},
  [SAID_AHEAD] = {"vor dem Nächsten", "ahead of next"},
  [SAID_SENTENCE] = {"%s: Rang %s, in 90 von 100 Rechnungen zwischen %s und %s.\n",
                     "%s: rank %s, in 90 of 100 calculations between %s and %s.\n"},
  [SAID_SURE] = {"%s: Rang %s, in 90 von 100 Rechnungen ebenso.\n",
                 "%s: rank %s, in 90 of 100 calculations too.\n"},
  [SAID_BASIS] = {"%zu Rechnungen unter anderen vertretbaren Annahmen (Saat %llu).\n",
                  "%zu calculations under other defensible assumptions (seed %llu).\n"},
  [SAID_INPUTS] = {"Woher es kommt: Sobol-Indizes aus %zu Stichproben, mit 90-%%-Intervallen\n",
                   "What it comes from: Sobol indices of %zu samples, with 90 %% "
                   "intervals\n"},
  [SAID_OF_SHIFT] = {"Mittlere absolute Rangverschiebung", "Mean absolute rank shift"},
  [SAID_OF_RANK] = {"Rang von", "Rank of"},
  [SAID_INPUT] = {"Was variiert", "What varies"},
  [SAID_FIRST] = {"allein", "alone"},
  [SAID_TOTAL] = {"insgesamt", "in all"},
  [SAID_PARTS] = {"Was an einzelnen Teilen hängt: die Ränge ohne sie\n",
                  "What hangs on single parts: the ranks without them\n"},
  [SAID_LEFT_OUT] = {"Ohne", "Without"},
  [SAID_SHIFT] = {"Mittlere Verschiebung", "Mean shift"},
  [SAID_LARGEST] = {"Plätze", "Places"},
  [SAID_WHOSE] = {"Am meisten", "The most"},
  [SAID_MORE] = {"und %zu weitere\n", "and %zu more\n"},
};

static const char *say(enum said what, enum language language) {
  return text_in(said[what], language);
}

/* --- in words ---------------------------------------------------------------------------- */

static void put_sentence(const struct sensitivity *sensitivity, size_t u,
                         enum language language, struct buf *out) {
  const struct rank_summary *unit = &sensitivity->unit[u];
  char rank[NUMBER_ROOM], low[NUMBER_ROOM], high[NUMBER_ROOM];
  double nominal = sensitivity->study->nominal[u];
  if (isnan(nominal) || isnan(unit->low)) return;
  number_shortest(nominal, rank);
  number_fixed(unit->low, 0, low);
  number_fixed(unit->high, 0, high);
  bool sure = unit->low == nominal && unit->high == nominal;
  buf_printf(out, say(sure ? SAID_SURE : SAID_SENTENCE, language),
             sensitivity->study->name[u], rank, low, high);
}

/* Of the units that were asked for; else of the first. */
static void put_sentences(const struct sensitivity *sensitivity, enum language language,
                          struct buf *out) {
  const struct sensitivity_study *study = sensitivity->study;
  for (size_t k = 0; k < study->named_count; k++)
    put_sentence(sensitivity, study->named[k], language, out);
  if (study->named_count == 0 && study->units > 0)
    put_sentence(sensitivity, sensitivity->sample->order[0], language, out);
  buf_printf(out, say(SAID_BASIS, language), study->replications,
             (unsigned long long)study->seed);
}

/* --- units ------------------------------------------------------------------------------- */

/* The bar is as wide as 80 columns leave it beside the others, whose widths are known but for
 * the names'. */
enum { COLUMNS = 80, OTHER_COLUMNS = 43, BAR_LEAST = 10, BAR_MOST = 30, BAR_ROOM = BAR_MOST + 1 };

static size_t bar_width(const struct sensitivity_study *study) {
  size_t widest = 0;
  for (size_t u = 0; u < study->units; u++) {
    size_t width = text_width(study->name[u]);
    if (width > widest) widest = width;
  }
  if (widest + OTHER_COLUMNS + BAR_LEAST > COLUMNS) return 0;
  size_t width = COLUMNS - OTHER_COLUMNS - widest;
  return width < BAR_MOST ? width : BAR_MOST;
}

/* Where a rank from 1 to units stands on the bar. */
static size_t on_bar(double rank, size_t units, size_t width) {
  if (units < 2) return 0;
  return (size_t)((rank - 1) / (double)(units - 1) * (double)(width - 1) + 0.5);
}

/* "   --|----  ": the interval, and the published rank on it. */
static void put_bar(struct layout *layout, const struct sensitivity_study *study, size_t u,
                    const struct rank_summary *unit, size_t width) {
  char bar[BAR_ROOM] = "";
  if (!isnan(unit->low)) {
    size_t from = on_bar(unit->low, study->units, width), end = from;
    for (size_t i = 0; i < from; i++) bar[i] = ' ';
    for (; end <= on_bar(unit->high, study->units, width); end++) bar[end] = '-';
    if (!isnan(study->nominal[u])) {
      size_t own = on_bar(study->nominal[u], study->units, width);
      for (; end <= own; end++) bar[end] = ' ';
      bar[own] = '|';
    }
    bar[end] = '\0';
  }
  layout_text(layout, bar);
}

static void put_interval(struct layout *layout, double low, double high) {
  char text[2 * NUMBER_ROOM + 4], from[NUMBER_ROOM], to[NUMBER_ROOM];
  if (isnan(low)) return layout_text(layout, "–");
  number_fixed(low, 0, from);
  number_fixed(high, 0, to);
  snprintf(text, sizeof text, "%s–%s", from, to);
  layout_text(layout, text);
}

/* "87 %". */
static void put_share(struct layout *layout, double share) {
  char text[NUMBER_ROOM + 4] = "–";
  if (!isnan(share)) strcpy(text + number_fixed(100 * share, 0, text), " %");
  layout_text(layout, text);
}

static void put_units(const struct sensitivity *sensitivity, enum language language,
                      struct buf *out) {
  static const enum said heads[] = {SAID_RANK, SAID_NAME, SAID_MEDIAN, SAID_INTERVAL,
                                    SAID_TOP, SAID_AHEAD};
  const struct sensitivity_study *study = sensitivity->study;
  size_t width = bar_width(study);
  struct layout *layout = layout_new(width > 0 ? "rlrrrrl" : "rlrrrr");
  for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
    layout_text(layout, say(heads[i], language));
  if (width > 0) layout_text(layout, "");
  for (size_t i = 0; i < study->units; i++) {
    size_t u = sensitivity->sample->order[i];
    const struct rank_summary *unit = &sensitivity->unit[u];
    layout_rank(layout, study->nominal[u]);
    layout_text(layout, study->name[u]);
    layout_rank(layout, unit->median);
    put_interval(layout, unit->low, unit->high);
    put_share(layout, unit->top);
    put_share(layout, unit->ahead);
    if (width > 0) put_bar(layout, study, u, unit, width);
  }
  layout_end(layout, out);
}

/* --- inputs ------------------------------------------------------------------------------ */

/* The input with the largest total index of those not told yet; `inputs`: none is left. */
static size_t next_input(const struct sobol_index *index, size_t inputs, const bool *told) {
  size_t best = inputs;
  for (size_t i = 0; i < inputs; i++) {
    if (told[i] || isnan(index[i].total.value)) continue;
    if (best == inputs || index[i].total.value > index[best].total.value) best = i;
  }
  return best;
}

static void put_estimate(struct layout *layout, const struct estimate *estimate,
                         int decimals) {
  char text[2 * NUMBER_ROOM + 6], low[NUMBER_ROOM], high[NUMBER_ROOM];
  layout_number(layout, estimate->value, decimals);
  if (isnan(estimate->low)) return layout_text(layout, "–");
  number_fixed(estimate->low, decimals, low);
  number_fixed(estimate->high, decimals, high);
  snprintf(text, sizeof text, "%s … %s", low, high);
  layout_text(layout, text);
}

static void put_more(size_t all, size_t shown, enum language language, struct buf *out) {
  if (all > shown) buf_printf(out, say(SAID_MORE, language), all - shown);
}

static void put_output(const struct sensitivity *sensitivity, size_t output, int decimals,
                       enum language language, struct buf *out) {
  const struct sensitivity_study *study = sensitivity->study;
  const struct sobol_index *index = sensitivity->index + output * study->inputs;
  struct arena *arena = arena_new();
  bool *told = arena_new_array(arena, study->inputs, bool);
  struct layout *layout = layout_new("lrrrr");
  size_t shown = 0, i;
  if (output == 0) buf_printf(out, "\n%s\n", say(SAID_OF_SHIFT, language));
  else buf_printf(out, "\n%s %s\n", say(SAID_OF_RANK, language),
                  study->name[study->named[output - 1]]);
  layout_text(layout, say(SAID_INPUT, language));
  layout_text(layout, say(SAID_FIRST, language));
  layout_text(layout, "");
  layout_text(layout, say(SAID_TOTAL, language));
  layout_text(layout, "");
  while (shown < SUBJECTS_SHOWN &&
         (i = next_input(index, study->inputs, told)) < study->inputs) {
    layout_text(layout, text_in(study->input[i].label, language));
    put_estimate(layout, &index[i].first, decimals);
    put_estimate(layout, &index[i].total, decimals);
    told[i] = true;
    shown++;
  }
  layout_end(layout, out);
  put_more(study->inputs, shown, language, out);
  arena_free(arena);
}

/* --- parts ------------------------------------------------------------------------------- */

static void put_parts(const struct sensitivity *sensitivity, int decimals,
                      enum language language, struct buf *out) {
  static const enum said heads[] = {SAID_LEFT_OUT, SAID_SHIFT, SAID_LARGEST, SAID_WHOSE};
  const struct sensitivity_study *study = sensitivity->study;
  size_t *order = sensitivity_parts(sensitivity);
  size_t shown = study->parts < SUBJECTS_SHOWN ? study->parts : SUBJECTS_SHOWN;
  struct layout *layout = layout_new("lrrl");
  for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
    layout_text(layout, say(heads[i], language));
  for (size_t i = 0; i < shown; i++) {
    const struct part_effect *effect = &sensitivity->sample->effect[order[i]];
    bool moved = effect->places != 0 && !isnan(effect->places);
    layout_text(layout, text_in(study->part[order[i]].label, language));
    layout_number(layout, effect->shift, decimals);
    layout_difference(layout, effect->places, 0);
    layout_text(layout, moved ? study->name[effect->unit] : "");
  }
  layout_end(layout, out);
  put_more(study->parts, shown, language, out);
  free(order);
}

/* --- all of it --------------------------------------------------------------------------- */

void sensitivity_table(const struct sensitivity *sensitivity,
                       const struct sensitivity_options *options, struct buf *out) {
  const struct sensitivity_study *study = sensitivity->study;
  enum language language = options->report.language;
  int decimals = options->report.decimals >= 0 ? options->report.decimals : 2;
  buf_printf(out, "%s: %s\n\n", text_in(study->title, language), say(SAID_TITLE, language));
  if (sensitivity->unit != NULL) {
    put_sentences(sensitivity, language, out);
    buf_putc(out, '\n');
    put_units(sensitivity, language, out);
    buf_putc(out, '\n');
  }
  if (sensitivity->index != NULL) {
    buf_printf(out, say(SAID_INPUTS, language), study->base);
    for (size_t k = 0; k < sensitivity_outputs(study); k++)
      put_output(sensitivity, k, decimals, language, out);
    buf_putc(out, '\n');
  }
  if (study->parts > 0) {
    buf_puts(out, say(SAID_PARTS, language));
    buf_putc(out, '\n');
    put_parts(sensitivity, decimals, language, out);
  }
  report_foot_of(study->estimated, study->data_points, language, out);
}
