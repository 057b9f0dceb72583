#include "analysis/aspects.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/number.h"

static void put_number(double number, struct buf *out) {
  char text[NUMBER_ROOM];
  buf_put(out, text, number_shortest(number, text));
}

/* The head of every function of this file that prints an aspect. */
#define SAYS(name) \
  static void name(const struct aspect *self, const struct tree *tree, \
                   const struct node *node, struct buf *out)
#define UNUSED ((void)self, (void)tree, (void)node)

SAYS(plain) {
  const char *text = *(const char *const *)((const char *)node + self->offset);
  (void)tree;
  if (text != NULL) buf_puts(out, text);
}

/* --- values ------------------------------------------------------------------------------ */

static void put_meaning(const struct expression *expression, struct buf *out) {
  if (expression == NULL) return;
  if (expression->meaning != NULL) expression->meaning(expression, out);
  else buf_puts(out, expression->text);
}

SAYS(value) {
  UNUSED;
  if (node->value != NULL) buf_puts(out, node->value->text);
}

SAYS(value_meaning) {
  UNUSED;
  put_meaning(node->value, out);
}

SAYS(only) {
  UNUSED;
  if (node->only != NULL) buf_puts(out, node->only->text);
}

SAYS(only_meaning) {
  UNUSED;
  put_meaning(node->only, out);
}

static void put_answers(const struct answer *answer, size_t count, struct buf *out) {
  for (size_t i = 0; i < count; i++) {
    buf_printf(out, "%s%s = ", i > 0 ? ", " : "", answer[i].text);
    put_number(answer[i].points, out);
  }
}

SAYS(answers) {
  UNUSED;
  put_answers(node->answer, node->answers, out);
}

static int by_text(const void *left, const void *right) {
  const struct answer *a = left, *b = right;
  return strcmp(a->text, b->text);
}

/* Their order says nothing. */
SAYS(answers_meaning) {
  UNUSED;
  struct answer *sorted = mem_new(node->answers, sizeof *sorted);
  if (node->answers > 0) memcpy(sorted, node->answer, node->answers * sizeof *sorted);
  qsort(sorted, node->answers, sizeof *sorted, by_text);
  put_answers(sorted, node->answers, out);
  free(sorted);
}

SAYS(missing) {
  struct method_use rule = tree_missing(node);
  UNUSED;
  method_say(&rule, out);
}

/* "zero" says what 0 says. */
SAYS(missing_meaning) {
  struct method_use rule = tree_missing(node), number = method_number(0);
  UNUSED;
  method_say(strcmp(rule.method->name, "zero") == 0 ? &number : &rule, out);
}

/* --- methods ----------------------------------------------------------------------------- */

/* A function by its source; where nothing is used, what holds then. */
static void put_method(const struct method_use *use, const char *otherwise, struct buf *out) {
  if (use->function != NULL && use->function->text != NULL)
    buf_puts(out, use->function->text);
  else if (method_used(use)) method_print(use, out);
  else buf_puts(out, otherwise);
}

static void put_method_meaning(const struct method_use *use, const char *otherwise,
                               struct buf *out) {
  if (use->function != NULL && use->function->meaning != NULL)
    buf_puts(out, use->function->meaning);
  else put_method(use, otherwise, out);
}

SAYS(normalise_rule) {
  UNUSED;
  put_method(&node->normalise, "\"none\"", out);
}

SAYS(normalise_meaning) {
  UNUSED;
  put_method_meaning(&node->normalise, "\"none\"", out);
}

SAYS(aggregate) {
  UNUSED;
  put_method(&node->aggregate, "\"arithmetic\"", out);
}

SAYS(aggregate_meaning) {
  UNUSED;
  put_method_meaning(&node->aggregate, "\"arithmetic\"", out);
}

/* The weights themselves are set side by side child by child; this is how they came about. */
SAYS(weighing) {
  UNUSED;
  if (!method_weighs_scores(&node->weighing)) method_print(&node->weighing, out);
}

/* Weights that come from the scores, which no rule knows, are another method. */
SAYS(weighing_scores_meaning) {
  UNUSED;
  if (method_weighs_scores(&node->weighing)) method_print(&node->weighing, out);
}

SAYS(weighing_scores) {
  UNUSED;
  if (method_used(&node->weighing)) {
    method_print(&node->weighing, out);
    return;
  }
  if (node->weight == NULL) buf_puts(out, "\"equal\"");
  for (size_t k = 0; node->weight != NULL && k < node->children; k++) {
    buf_printf(out, "%s%s = ", k > 0 ? ", " : "{ ", tree->node[node->child[k]].name);
    put_number(node->weight[k], out);
  }
  if (node->weight != NULL) buf_puts(out, " }");
}

SAYS(treat_rule) {
  UNUSED;
  for (size_t i = 0; i < node->treats; i++) {
    if (i > 0) buf_puts(out, ", ");
    method_print(&node->treat[i], out);
  }
}

SAYS(direction) {
  UNUSED;
  buf_puts(out, node->lower ? "lower" : "higher");
}

SAYS(decimals) {
  UNUSED;
  if (node->decimals != NO_DECIMALS) buf_printf(out, "%d", node->decimals);
}

/* --- groups and bonuses ------------------------------------------------------------------ */

SAYS(group_missing) {
  static const char *const words[] = {
    [GROUP_SKIP] = "skip", [GROUP_ZERO] = "zero", [GROUP_PROPAGATE] = "propagate",
  };
  UNUSED;
  buf_puts(out, words[node->group_missing]);
}

SAYS(available) {
  UNUSED;
  if (node->available > 0) put_number(node->available, out);
}

SAYS(share) {
  UNUSED;
  put_number(node->share, out);
}

SAYS(how) {
  UNUSED;
  buf_puts(out, node->adds ? "add" : "mix");
}

/* --- the edition ------------------------------------------------------------------------- */

SAYS(where) {
  UNUSED;
  if (tree->units_where != NULL) buf_puts(out, tree->units_where->text);
}

SAYS(where_meaning) {
  UNUSED;
  put_meaning(tree->units_where, out);
}

static void put_share(const struct tree *tree, enum units_share which, struct buf *out) {
  if (tree->units_share[which] > 0) put_number(tree->units_share[which], out);
}

SAYS(units_available) {
  UNUSED;
  put_share(tree, UNITS_AVAILABLE, out);
}

SAYS(units_available_each) {
  UNUSED;
  put_share(tree, UNITS_AVAILABLE_EACH, out);
}

SAYS(units_nonzero) {
  UNUSED;
  put_share(tree, UNITS_NONZERO, out);
}

SAYS(ties) {
  static const char *const words[] = {
    [TIES_MIN] = "min", [TIES_MAX] = "max", [TIES_AVERAGE] = "average",
    [TIES_DENSE] = "dense", [TIES_ORDER] = "order",
  };
  UNUSED;
  buf_puts(out, words[tree->ties]);
}

SAYS(round_first) {
  UNUSED;
  buf_puts(out, tree->round_first ? "true" : "false");
  if (tree->round_first) buf_printf(out, ", decimals = %d", tree->decimals);
}

SAYS(printed_decimals) {
  UNUSED;
  buf_printf(out, "%d", tree->decimals);
}

/* "sehr hoch from 0.8, hoch from 0.7, niedrig" */
SAYS(classes) {
  UNUSED;
  for (size_t i = 0; i < tree->classes; i++) {
    const struct rank_class *class = &tree->class[i];
    buf_printf(out, "%s%s", i > 0 ? ", " : "", text_in(class->label, LANGUAGE_DE));
    if (!isnan(class->from)) buf_puts(out, " from "), put_number(class->from, out);
    if (!isnan(class->top)) buf_puts(out, " top "), put_number(class->top, out);
  }
}

static void put_list(const char *const *name, size_t count, struct buf *out) {
  for (size_t i = 0; i < count; i++) buf_printf(out, "%s%s", i > 0 ? ", " : "", name[i]);
}

SAYS(data) {
  UNUSED;
  put_list(tree->data, tree->data_folders, out);
}

SAYS(units_file) {
  UNUSED;
  if (tree->units_file != NULL) buf_puts(out, tree->units_file);
}

SAYS(rank_within) {
  UNUSED;
  put_list(tree->rank_within, tree->rank_withins, out);
}

SAYS(level_names) {
  UNUSED;
  put_list(tree->level_name, tree->level_names, out);
}

static void put_field(const char *text, struct buf *out) {
  buf_printf(out, "%s\n", text != NULL ? text : "");
}

SAYS(sources) {
  UNUSED;
  buf_printf(out, "%zu", tree->sources);
}

SAYS(sources_meaning) {
  UNUSED;
  for (size_t i = 0; i < tree->sources; i++) {
    const struct source *source = &tree->source_list[i];
    put_field(source->key, out);
    put_field(source->label.de, out);
    put_field(source->label.en, out);
    put_field(source->publisher, out);
    put_field(source->url, out);
    put_field(source->licence, out);
    buf_printf(out, "%d\n", source->year);
  }
}

/* --- texts ------------------------------------------------------------------------------- */

SAYS(examples) {
  UNUSED;
  buf_printf(out, "%zu", node->examples);
}

SAYS(examples_meaning) {
  UNUSED;
  for (size_t i = 0; i < node->examples; i++) {
    const struct example *example = &node->example[i];
    for (size_t k = 0; k < example->cells; k++)
      buf_printf(out, "%s = %s\n", example->column[k], example->cell[k]);
    if (example->gives_missing) buf_puts(out, "missing");
    else put_number(example->gives, out);
    buf_putc(out, '\n');
  }
}

#define PLAIN(field) .print = plain, .offset = offsetof(struct node, field)
#define METHOD .class = ASPECT_METHOD
#define FRAME .class = ASPECT_FRAME
#define TEXT .class = ASPECT_TEXT

const struct aspect aspect_table[] = {
  {"units.where", {"Einheiten", "Units"}, METHOD, ON_INDEX, where, where_meaning},
  {"units.available", {"Mindestanteil der Werte", "Least share of values"}, METHOD, ON_INDEX,
   units_available},
  {"units.available_each", {"Mindestanteil der Werte je Bereich",
                            "Least share of values in each part"}, METHOD, ON_INDEX,
   units_available_each},
  {"units.nonzero", {"Mindestanteil der Werte außer 0", "Least share of values other than 0"},
   METHOD, ON_INDEX, units_nonzero},
  {"ranking.ties", {"Gleichstand", "Ties"}, METHOD, ON_INDEX, ties},
  {"ranking.round_first", {"Erst gerundet", "Rounded first"}, METHOD, ON_INDEX, round_first},
  {"value", {"Formel", "Formula"}, METHOD, ON_VALUE, value, value_meaning},
  {"answers", {"Antworten", "Answers"}, METHOD, ON_PARAMETER, answers, answers_meaning},
  {"direction", {"Richtung", "Direction"}, METHOD, ON_VALUE, direction},
  {"missing", {"Wo ein Wert fehlt", "Missing values"}, METHOD, ON_VALUE, missing,
   missing_meaning},
  {"treat", {"Behandlung", "Treatment"}, METHOD, ON_VALUE, treat_rule},
  {"only", {"Nur wo", "Only where"}, METHOD, ON_NODE, only, only_meaning},
  {"share", {"Höhe", "Size"}, METHOD, ON_BONUS, share},
  {"how", {"Wirkung", "How it counts"}, METHOD, ON_BONUS, how},
  {"aggregate", {"Verdichtung", "Aggregation"}, METHOD, ON_GROUP | ON_INDEX, aggregate,
   aggregate_meaning},
  {"weighing", {"Gewichtung", "Weighting"}, METHOD, ON_GROUP | ON_INDEX, weighing_scores,
   weighing_scores_meaning},
  {"missing", {"Wo ein Teil fehlt", "Missing parts"}, METHOD, ON_GROUP | ON_INDEX,
   group_missing},
  {"available", {"Mindestens vorhanden", "At least present"}, METHOD, ON_GROUP | ON_INDEX,
   available},
  {"normalise", {"Skala", "Scale"}, METHOD, ON_NODE | ON_INDEX, normalise_rule,
   normalise_meaning},
  {"decimals", {"Nachkommastellen", "Decimals"}, METHOD, ON_NODE | ON_INDEX, decimals},

  {"data", {"Daten", "Data"}, FRAME, ON_INDEX, data},
  {"units.file", {"Datei der Einheiten", "File of units"}, FRAME, ON_INDEX, units_file},
  {"ranking.decimals", {"Gedruckte Stellen", "Printed decimals"}, FRAME, ON_INDEX,
   printed_decimals},
  {"ranking.classes", {"Klassen", "Classes"}, FRAME, ON_INDEX, classes},
  {"rank_within", {"Teilranglisten", "Ranks within"}, FRAME, ON_INDEX, rank_within},

  {"label.de", {"Bezeichnung", "Label (de)"}, TEXT, ON_NODE, PLAIN(label.de)},
  {"label.en", {"Bezeichnung (en)", "Label"}, TEXT, ON_NODE, PLAIN(label.en)},
  {"unit", {"Maßeinheit", "Unit of measure"}, TEXT, ON_PARAMETER, PLAIN(unit)},
  {"source", {"Quelle", "Source"}, TEXT, ON_VALUE, PLAIN(source)},
  {"weights", {"Herleitung der Gewichte", "Derivation of weights"}, TEXT, ON_GROUP | ON_INDEX,
   weighing},
  {"basis", {"Grundlage", "Basis"}, TEXT, ON_NODE | ON_INDEX, PLAIN(basis)},
  {"description.de", {"Beschreibung", "Description (de)"}, TEXT, ON_NODE | ON_INDEX,
   PLAIN(description.de)},
  {"description.en", {"Beschreibung (en)", "Description"}, TEXT, ON_NODE | ON_INDEX,
   PLAIN(description.en)},
  {"note.de", {"Anmerkung", "Note (de)"}, TEXT, ON_NODE | ON_INDEX, PLAIN(note.de)},
  {"note.en", {"Anmerkung (en)", "Note"}, TEXT, ON_NODE | ON_INDEX, PLAIN(note.en)},
  {"examples", {"Beispiele", "Examples"}, TEXT, ON_PARAMETER, examples, examples_meaning},
  {"level_names", {"Namen der Ebenen", "Names of levels"}, TEXT, ON_INDEX, level_names},
  {"sources", {"Quellenverzeichnis", "List of sources"}, TEXT, ON_INDEX, sources,
   sources_meaning},
  {0},
};

bool aspect_on(const struct aspect *aspect, const struct node *node, uint32_t number) {
  return aspect->on & (number == 0 ? ON_INDEX : 1u << node->kind);
}
