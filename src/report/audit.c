/* An audit as a page: what is wrong, the groups, the parameters that stand out. */
#include "report/audit.h"

#include <math.h>
#include <string.h>

#include "base/number.h"
#include "report/layout.h"
#include "report/words.h"

static const struct text
  wrong = {"Was nicht stimmt", "What is wrong"},
  weightiest = {"das Gewichtigste zuerst", "the weightiest first"},
  nothing = {"Nichts fällt auf.", "Nothing stands out."},
  more = {"weitere: scirules audit RULES GRUPPE oder --format csv",
          "more: scirules audit RULES GROUP, or --format csv"},
  chance = {"sind vom Zufall nicht zu unterscheiden (5 %).",
            "cannot be told from chance (5 %)."},
  below = {"Korrelationen unter", "Correlations below"},
  matrix = {"Korrelationen: unter der Diagonale Pearson, darüber Spearman",
            "Correlations: below the diagonal Pearson, above it Spearman"},
  spread = {"Parameter, die auffallen", "Parameters that stand out"},
  weighs = {"Gewicht und Wirkung: Anteil in der Gruppe, wie vorgesehen und nach dem Quadrat der "
            "Korrelation (Becker et al. 2017).\n1. HK: Anteil der ersten Hauptkomponente; "
            "HK > 1: Komponenten mit Eigenwert über 1. Paare: von allen, über 0.92, unter 0.3, "
            "unter 0.\n",
            "Weight and effect: share in the group, as meant and by the square of the "
            "correlation (Becker et al. 2017).\nPC 1: share of the first principal component; "
            "PC > 1: components with an eigenvalue above 1. Pairs: of all, above 0.92, below "
            "0.3, below 0.\n"};

/* --- what is wrong ----------------------------------------------------------------------- */

static bool is_shown(const struct audit *audit, size_t i) {
  return i < FINDINGS_SHOWN && i < audit->findings;
}

static void put_findings(const struct audit *audit, enum language language,
                         struct buf *out) {
  if (audit->findings == 0) {
    buf_printf(out, "%s\n", text_in(nothing, language));
    return;
  }
  buf_printf(out, "%s (%s)\n\n", text_in(wrong, language), text_in(weightiest, language));
  for (size_t i = 0; is_shown(audit, i); i++) {
    buf_printf(out, "%3zu. ", i + 1);
    audit_put_finding(audit, &audit->finding[i], language, out);
    buf_printf(out, "\n     → %s\n", audit_advice(audit->finding[i].kind, language));
  }
  if (audit->findings > FINDINGS_SHOWN)
    buf_printf(out, "     … %zu %s\n", audit->findings - FINDINGS_SHOWN,
               text_in(more, language));
}

/* --- groups ------------------------------------------------------------------------------ */

static void put_heads(struct layout *layout, enum language language) {
  static const struct text heads[] = {
    {"", ""}, {"Gewicht", "Weight"}, {"Wirkung", "Effect"}, {"r Gruppe", "r group"},
    {"r Index", "r index"}, {"VIF", "VIF"}, {"Alpha", "Alpha"}, {"1. HK", "PC 1"},
    {"HK > 1", "PC > 1"}, {"Paare", "Pairs"}, {"> 0.92", "> 0.92"}, {"< 0.3", "< 0.3"},
    {"< 0", "< 0"}};
  for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
    layout_text(layout, text_in(heads[i], language));
}

static void put_percent(struct layout *layout, double share) {
  char number[NUMBER_ROOM], text[NUMBER_ROOM + 4];
  if (isnan(share)) return layout_text(layout, "–");
  number_fixed(100 * share, 1, number);
  snprintf(text, sizeof text, "%s %%", number);
  layout_text(layout, text);
}

static void put_inflation(struct layout *layout, double inflation) {
  if (isinf(inflation)) layout_text(layout, "∞");
  else layout_number(layout, inflation, 1);
}

static size_t above_one(const struct components *components) {
  size_t count = 0;
  while (count < components->n && components->value[count] > 1 + 1e-9) count++;
  return count;
}

static void put_group(struct layout *layout, const struct audit_group *group) {
  const struct components *found = &group->components;
  bool two = found->n >= 2;
  layout_number(layout, group->alpha, 2);
  put_percent(layout, two ? found->value[0] / (double)found->n : NAN);
  layout_rank(layout, two ? (double)above_one(found) : NAN);
  layout_rank(layout, (double)group->pairs);
  layout_rank(layout, (double)group->redundant);
  layout_rank(layout, (double)group->weak + (double)group->negative);
  layout_rank(layout, (double)group->negative);
}

static const struct audit_group *group_of(const struct audit *audit, uint32_t node) {
  for (size_t i = 0; i < audit->groups; i++)
    if (audit->group[i].node == node) return &audit->group[i];
  return NULL;
}

static void put_label(const struct audit *audit, uint32_t i, struct layout *layout,
                      enum language language) {
  const struct tree *tree = audit->result->tree;
  const struct node *node = &tree->node[i];
  struct buf text = {0};
  const char *label = text_in(i == 0 ? tree->title : node->label, language);
  buf_pad(&text, ' ', 2 * (size_t)(node->depth - tree->node[audit->start].depth));
  buf_puts(&text, *label != '\0' ? label : node->name);
  layout_text(layout, buf_text(&text));
  buf_free(&text);
}

static void put_node(const struct audit *audit, uint32_t i, struct layout *layout,
                     enum language language) {
  const struct audit_node *own = &audit->node[i];
  const struct audit_group *group = group_of(audit, i);
  put_label(audit, i, layout, language);
  put_percent(layout, own->nominal);
  put_percent(layout, own->effective);
  layout_number(layout, own->with_parent, 2);
  layout_number(layout, own->with_index, 2);
  put_inflation(layout, own->inflation);
  if (group != NULL) put_group(layout, group);
  else for (int k = 0; k < 7; k++) layout_text(layout, "");
}

static void put_nodes(const struct audit *audit, unsigned depth, enum language language,
                      struct buf *out) {
  const struct tree *tree = audit->result->tree;
  uint32_t end = tree_end(tree, audit->start);
  unsigned deepest = tree->node[audit->start].depth + depth;
  struct layout *layout = layout_new("lrrrrrrrrrrrr");
  put_heads(layout, language);
  for (uint32_t i = audit->start; i < end; i++)
    if (tree->node[i].kind != NODE_BONUS && tree->node[i].depth <= deepest)
      put_node(audit, i, layout, language);
  layout_end(layout, out);
  buf_printf(out, "\n%s", text_in(weighs, language));
}

/* --- one group's correlations ------------------------------------------------------------ */

static void put_cell(const struct audit *audit, const struct node *group, size_t i, size_t k,
                     struct layout *layout) {
  const struct result *result = audit->result;
  const double *own = result->node[group->child[i]].score;
  const double *other = result->node[group->child[k]].score;
  if (i == k) layout_text(layout, "1");
  else if (i > k) layout_number(layout, pearson_correlation(own, other, result->units), 2);
  else layout_number(layout, rank_correlation(own, other, result->units).spearman, 2);
}

static void put_matrix(const struct audit *audit, enum language language, struct buf *out) {
  const struct node *group = &audit->result->tree->node[audit->start];
  struct buf sides = {0};
  buf_puts(&sides, "rl");
  buf_pad(&sides, 'r', group->children);
  struct layout *layout = layout_new(buf_text(&sides));
  buf_free(&sides);
  buf_printf(out, "\n%s\n\n", text_in(matrix, language));
  for (size_t k = 0; k < 2; k++) layout_text(layout, "");
  for (size_t k = 0; k < group->children; k++) layout_rank(layout, (double)(k + 1));
  for (size_t i = 0; i < group->children; i++) {
    const struct node *child = &audit->result->tree->node[group->child[i]];
    layout_rank(layout, (double)(i + 1));
    layout_text(layout, *text_in(child->label, language) ? text_in(child->label, language)
                                                          : child->name);
    for (size_t k = 0; k < group->children; k++) put_cell(audit, group, i, k, layout);
  }
  layout_end(layout, out);
}

/* --- parameters -------------------------------------------------------------------------- */

static bool stands_out(const struct audit_parameter *own) {
  return own->values < own->units || own->outlying[0] || own->outlying[1] || own->fars > 0 ||
         own->constant || own->same >= AUDIT_SAME;
}

/* Skewness and kurtosis of what was measured, and of the points that came of it. */
static void put_parameter_heads(struct layout *layout, enum language language) {
  static const struct text heads[] = {
    {"", ""}, {"Verfügbar", "Available"}, {"Häufigster Wert", "Commonest value"},
    {"Schiefe Wert", "Skew value"}, {"Wölbung Wert", "Kurtosis value"},
    {"Schiefe Punkte", "Skew points"}, {"Wölbung Punkte", "Kurtosis points"},
    {"Weit außen", "Far out"}};
  for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
    layout_text(layout, text_in(heads[i], language));
}

enum { FAR_SHOWN = 2 };

static void put_far(const struct audit *audit, const struct audit_parameter *own,
                    struct layout *layout) {
  struct buf text = {0};
  for (size_t i = 0; i < own->fars && i < FAR_SHOWN; i++)
    buf_printf(&text, "%s%s", i > 0 ? ", " : "", audit->result->data->name[own->far[i]]);
  if (own->fars > FAR_SHOWN) buf_printf(&text, " +%zu", own->fars - FAR_SHOWN);
  layout_text(layout, buf_text(&text));
  buf_free(&text);
}

static void put_parameter(const struct audit *audit, const struct audit_parameter *own,
                          struct layout *layout) {
  layout_text(layout, audit->result->tree->node[own->node].name);
  put_percent(layout, (double)own->values / (double)own->units);
  put_percent(layout, own->same);
  layout_number(layout, own->value.skew, 1);
  layout_number(layout, own->value.kurtosis, 1);
  layout_number(layout, own->score.skew, 1);
  layout_number(layout, own->score.kurtosis, 1);
  put_far(audit, own, layout);
}

static void put_parameters(const struct audit *audit, enum language language,
                           struct buf *out) {
  size_t count = 0, shown = 0;
  for (size_t i = 0; i < audit->parameters; i++) count += stands_out(&audit->parameter[i]);
  if (count == 0) return;
  struct layout *layout = layout_new("lrrrrrrl");
  buf_printf(out, "\n%s (%zu %s %zu)\n\n", text_in(spread, language), count,
             word_in(WORD_OF, language), audit->parameters);
  put_parameter_heads(layout, language);
  for (size_t i = 0; i < audit->parameters && shown < PARAMETERS_SHOWN; i++)
    if (stands_out(&audit->parameter[i])) {
      put_parameter(audit, &audit->parameter[i], layout);
      shown++;
    }
  layout_end(layout, out);
  if (count > shown)
    buf_printf(out, "… %zu %s\n", count - shown, text_in(more, language));
}

/* --- the page ---------------------------------------------------------------------------- */

static void put_title(const struct audit *audit, enum language language, struct buf *out) {
  const struct result *result = audit->result;
  char number[NUMBER_ROOM];
  buf_puts(out, text_in(result->tree->title, language));
  if (audit->start != 0)
    buf_printf(out, ", %s", text_in(result->tree->node[audit->start].label, language));
  buf_printf(out, ": %zu %s, %zu %s\n", result->units, word_in(WORD_UNITS, language),
             audit->parameters, word_in(WORD_PARAMETERS, language));
  number_fixed(fmin(audit_chance((double)result->units), 1), 2, number);
  buf_printf(out, "%s ±%s %s\n\n", text_in(below, language), number,
             text_in(chance, language));
}

void audit_table(const struct audit *audit, unsigned depth,
                 const struct report_options *options, struct buf *out) {
  enum language language = options->language;
  put_title(audit, language, out);
  put_findings(audit, language, out);
  buf_putc(out, '\n');
  put_nodes(audit, depth, language, out);
  if (audit->start != 0) put_matrix(audit, language, out);
  put_parameters(audit, language, out);
  if (audit->result->status_count[STATUS_ESTIMATED] > 0) buf_putc(out, '\n');
  report_foot(audit->result, language, out);
}
