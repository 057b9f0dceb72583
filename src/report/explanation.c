/* The tree of one unit's score: a row per node, and under each parameter the lines that tell
 * how its value came about: formula, formula with the numbers, cells, scale. */
#include <math.h>
#include <string.h>

#include "report/figure.h"
#include "report/layout.h"
#include "report/report.h"
#include "report/words.h"

static const struct node *node_of(const struct explanation *explanation,
                                  const struct explained_node *line) {
  return &explanation->result->tree->node[line->node];
}

/* --- the lines under a row --------------------------------------------------------------- */

struct page {
  struct layout *layout;
  const struct explanation *explanation;
  enum language language;
  int decimals;
};

/* A line indented below a row of this depth. Frees the text. */
static void add_line(const struct page *page, unsigned depth, struct buf *text) {
  struct buf line = {0};
  buf_pad(&line, ' ', 2 * (size_t)depth + 4);
  buf_puts(&line, buf_text(text));
  layout_line(page->layout, buf_text(&line));
  buf_free(&line);
  buf_free(text);
}

/* "per(1000, ladepunkte, einwohner) = per(1000, 250, 100000) = 2.5 je 1.000 Einwohner"; of
 * one bare column the cell tells all. */
static void add_value(const struct page *page, const struct explained_node *line,
                      const struct node *node) {
  struct buf text = {0};
  if (node->value->bare != NULL) return;
  if (!node->value->is_function) buf_printf(&text, "%s = ", node->value->text);
  buf_printf(&text, "%s = ", line->filled);
  figure_put(&text, line->value, page->decimals);
  if (node->unit != NULL && node->answers == 0 && !isnan(line->value))
    buf_printf(&text, " %s", node->unit);
  add_line(page, line->depth, &text);
}

/* "ladepunkte = 250  datasets/2024/mobilitaet.csv:12  E  rekonstruktion"; where the rule
 * gives points to answers, with the points. */
static void add_cell(const struct page *page, const struct explained_node *line,
                     const struct node *node, const struct explained_cell *cell) {
  struct buf text = {0};
  buf_printf(&text, "%s = %s", cell->column->name, *cell->text ? cell->text : "–");
  if (node->answers > 0 && node->value->bare != NULL && !isnan(line->value)) {
    buf_puts(&text, " → ");
    figure_put(&text, line->value, page->decimals);
  }
  if (cell->path != NULL) buf_printf(&text, "  %s:%u", cell->path, (unsigned)cell->row);
  buf_printf(&text, "  %c", status_letter(cell->status));
  if (cell->source != NULL) buf_printf(&text, "  %s", cell->source);
  add_line(page, line->depth, &text);
}

/* "fehlt, nach Regel ersetzt durch 4.25"; from an earlier edition, also of which one:
 * "4.25 (2023: rules/2023)" */
static void add_gap(const struct page *page, const struct explained_node *line) {
  struct buf text = {0};
  if (!isnan(line->value) || isnan(line->imputed)) return;
  buf_printf(&text, "%s ", word_in(WORD_FILLED_IN, page->language));
  figure_put(&text, line->imputed, page->decimals);
  if (line->known != NULL)
    buf_printf(&text, " (%d: %s)", line->known->edition->year, line->known->edition->path);
  add_line(page, line->depth, &text);
}

/* "clamp{ high = 5 }: 6 → 5" */
static void add_treatment(const struct page *page, const struct explained_node *line,
                          const struct node *node) {
  struct buf text = {0};
  if (node->treats == 0 || isnan(line->imputed)) return;
  for (size_t i = 0; i < node->treats; i++) {
    if (i > 0) buf_puts(&text, ", ");
    method_print(&node->treat[i], &text);
  }
  buf_puts(&text, ": ");
  figure_put(&text, line->imputed, page->decimals);
  buf_puts(&text, " → ");
  figure_put(&text, line->treated, page->decimals);
  add_line(page, line->depth, &text);
}

/* Whether the scale changes anything: "none" says that the value is the score already. */
static bool has_scale(const struct method_use *use) {
  return method_used(use) &&
         (use->function != NULL || strcmp(use->method->name, "none") != 0);
}

/* The method as a rule writes it; a bare name without its quotes. */
static void put_method(struct buf *out, const struct method_use *use) {
  struct buf text = {0};
  method_print(use, &text);
  const char *name = buf_text(&text);
  if (*name == '"') buf_put(out, name + 1, text.length - 2);
  else buf_puts(out, name);
  buf_free(&text);
}

/* "goalposts{ low = 0, high = 15 }: 11 → 73.3"; of a scale drawn from the units, such as
 * minmax, also between which bounds the value stands. */
static void add_scale(const struct page *page, const struct explained_node *line,
                      const struct node *node) {
  const struct node_result *own = &page->explanation->result->node[line->node];
  struct buf text = {0};
  if (!has_scale(&node->normalise) || isnan(line->score)) return;
  put_method(&text, &node->normalise);
  buf_puts(&text, ": ");
  figure_put(&text, own->aggregated ? own->aggregated[page->explanation->unit]
                                    : line->treated, page->decimals);
  if (method_is_relative(&node->normalise)) {
    buf_printf(&text, " %s ", word_in(WORD_BETWEEN, page->language));
    figure_put(&text, own->statistics.min, page->decimals);
    buf_printf(&text, " %s ", word_in(WORD_AND, page->language));
    figure_put(&text, own->statistics.max, page->decimals);
  }
  buf_puts(&text, " → ");
  figure_fixed(&text, line->score, page->decimals);
  add_line(page, line->depth, &text);
}

/* "Gewichtung: ahp, Konsistenzverhältnis CR 0.021" */
static void add_weighing(const struct page *page, const struct explained_node *line,
                         const struct node *node) {
  struct buf text = {0};
  if (!method_used(&node->weighing)) return;
  buf_printf(&text, "%s: %s", word_in(WORD_WEIGHTING, page->language),
             node->weighing.method->name);
  if (!isnan(node->consistency)) {
    buf_printf(&text, ", %s ", word_in(WORD_CONSISTENCY, page->language));
    figure_fixed(&text, node->consistency, 3);
  }
  add_line(page, line->depth, &text);
}

/* --- table ------------------------------------------------------------------------------- */

static void add_row(const struct page *page, const struct explained_node *line,
                    const struct node *node) {
  struct layout *layout = page->layout;
  struct buf text = {0};
  buf_pad(&text, ' ', 2 * (size_t)line->depth);
  const char *label = text_in(node->label, page->language);
  buf_puts(&text, *label ? label : node->id);
  layout_text(layout, buf_text(&text));
  layout_number(layout, line->score, page->decimals);
  buf_clear(&text);
  figure_fixed(&text, 100 * line->weight, 1);
  buf_puts(&text, isnan(line->weight) ? "" : " %");
  layout_text(layout, buf_text(&text));
  layout_number(layout, line->contribution_here, page->decimals + 1);
  layout_rank(layout, line->rank);
  buf_clear(&text);
  buf_putc(&text, status_letter(line->status));
  layout_text(layout, buf_text(&text));
  buf_free(&text);
}

static void add_node(const struct page *page, const struct explained_node *line) {
  const struct node *node = node_of(page->explanation, line);
  add_row(page, line, node);
  if (line->filled != NULL) add_value(page, line, node);
  for (size_t i = 0; i < line->cells; i++) add_cell(page, line, node, &line->cell[i]);
  add_gap(page, line);
  add_treatment(page, line, node);
  add_scale(page, line, node);
  add_weighing(page, line, node);
}

/* ", Klasse sehr hoch", where the ranking has classes. */
static void put_class(const struct explanation *explanation, enum language language,
                      struct buf *out) {
  const struct rank_class *class = result_class(explanation->result, explanation->unit);
  if (class == NULL) return;
  buf_printf(out, ", %s %s", word_in(WORD_CLASS, language), text_in(class->label, language));
}

/* "Bochum (05911000): Smart City Index 2024, Verwaltung" and score, rank, points. */
static void put_title(const struct explanation *explanation, int decimals,
                      enum language language, struct buf *out) {
  const struct result *result = explanation->result;
  const struct explained_node *first = &explanation->line[0];
  buf_printf(out, "%s (%s): %s", result->data->name[explanation->unit],
             result->data->key[explanation->unit],
             text_in(result->tree->title, language));
  if (explanation->start != 0)
    buf_printf(out, ", %s", text_in(node_of(explanation, first)->label, language));
  buf_printf(out, "\n%s ", word_in(WORD_SCORE, language));
  figure_fixed(out, first->score, decimals);
  buf_printf(out, ", %s ", word_in(WORD_RANK, language));
  figure_put(out, first->rank, 0);
  buf_printf(out, " %s %zu", word_in(WORD_OF, language), explanation->ranked);
  if (explanation->start == 0) put_class(explanation, language, out);
  if (explanation->start != 0 && !isnan(first->contribution)) {
    buf_printf(out, "; %s ", word_in(WORD_BRINGS, language));
    figure_fixed(out, first->contribution, decimals + 1);
    buf_printf(out, " %s ", word_in(WORD_OF, language));
    figure_fixed(out, result->node[0].score[explanation->unit], decimals);
    buf_printf(out, " %s", word_in(WORD_POINTS_OF_TOTAL, language));
  }
  buf_puts(out, "\n\n");
}

/* Whether a line is the lowest one that is shown of its branch. */
static bool is_lowest(const struct explanation *explanation, size_t i) {
  return i + 1 == explanation->lines ||
         explanation->line[i + 1].depth <= explanation->line[i].depth;
}

/* The points of the lowest lines shown, which make the score. */
static void put_sum(const struct explanation *explanation, int decimals,
                    enum language language, struct buf *out) {
  double sum = 0;
  bool whole = true;
  for (size_t i = 0; i < explanation->lines; i++) {
    const struct explained_node *line = &explanation->line[i];
    if (!is_lowest(explanation, i)) continue;
    if (!isnan(line->contribution_here)) sum += line->contribution_here;
    else whole = whole && isnan(line->weight);
  }
  if (whole) {
    buf_printf(out, "\n%s: ", word_in(WORD_SUM, language));
    figure_fixed(out, sum, decimals + 1);
    buf_putc(out, '\n');
  } else {
    buf_printf(out, "\n%s\n", word_in(WORD_NOT_ADDED, language));
  }
}

/* What points below zero mean, where there are some that no score below zero explains. */
static void put_negative(const struct explanation *explanation, enum language language,
                         struct buf *out) {
  for (size_t i = 0; i < explanation->lines; i++) {
    const struct explained_node *line = &explanation->line[i];
    if (!(line->contribution_here < 0) || !(line->score >= 0)) continue;
    buf_printf(out, "%s\n", word_in(WORD_BELOW_ZERO, language));
    return;
  }
}

static void put_statuses(const struct explanation *explanation, enum language language,
                         struct buf *out) {
  const char *comma = ": ";
  buf_puts(out, word_in(WORD_RESTS_ON, language));
  for (int s = 0; s < STATUS_COUNT; s++) {
    if (explanation->status_share[s] == 0) continue;
    buf_printf(out, "%s%c ", comma, status_letter((enum status)s));
    figure_fixed(out, 100 * explanation->status_share[s], 1);
    buf_printf(out, " %% (%s)", word_of_status((enum status)s, language));
    comma = ", ";
  }
  buf_putc(out, '\n');
}

static struct layout *open_layout(enum language language) {
  struct layout *layout = layout_new("lrrrrl");
  layout_text(layout, "");
  layout_text(layout, word_in(WORD_SCORE, language));
  layout_text(layout, word_in(WORD_WEIGHT, language));
  layout_text(layout, word_in(WORD_POINTS, language));
  layout_text(layout, word_in(WORD_RANK, language));
  layout_text(layout, word_in(WORD_STATUS, language));
  return layout;
}

void explanation_table(const struct explanation *explanation,
                       const struct report_options *options, struct buf *out) {
  const struct page page = {
    open_layout(options->language), explanation, options->language,
    options->decimals >= 0 ? options->decimals : explanation->result->tree->decimals,
  };
  put_title(explanation, page.decimals, page.language, out);
  for (size_t i = 0; i < explanation->lines; i++) add_node(&page, &explanation->line[i]);
  layout_end(page.layout, out);
  if (isnan(explanation->line[0].score)) return;
  put_sum(explanation, page.decimals, page.language, out);
  put_negative(explanation, page.language, out);
  put_statuses(explanation, page.language, out);
}
