/* One node whole, as a list of facts: a field of the rule language and what it says here.
 * People get words, machines keys; most facts are for both, and where people want a sentence
 * machines get the numbers in it one by one. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/number.h"
#include "base/text.h"
#include "index/stages.h"
#include "report/csv.h"
#include "report/json.h"
#include "report/report.h"
#include "report/words.h"

enum { SHOWN_UNITS = 3, LINE_WIDTH = 100 };

struct fact {
  const char *key;                             /* for CSV and JSON; NULL: for people alone */
  const char *word;                            /* NULL: for machines alone */
  const char *text;                            /* NULL: the number */
  double number;
};

struct facts {
  const struct tree *tree;
  const struct result *result;                 /* NULL: rules alone */
  const struct node *node;
  uint32_t i;
  enum language language;
  int decimals;
  struct arena *arena;
  struct fact *fact;
  size_t count, room;
};

static struct fact *add_fact(struct facts *facts) {
  facts->fact = mem_grow(facts->fact, &facts->room, facts->count + 1, sizeof *facts->fact);
  return &facts->fact[facts->count++];
}

/* A fact with a text that is there. */
static void add(struct facts *facts, const char *key, enum word word, const char *text) {
  if (text == NULL || *text == '\0') return;
  *add_fact(facts) = (struct fact){key, word_in(word, facts->language),
                                   arena_copy(facts->arena, text), NAN};
}

static void add_buf(struct facts *facts, const char *key, enum word word, struct buf *text) {
  add(facts, key, word, buf_text(text));
  buf_free(text);
}

static void add_number(struct facts *facts, const char *key, double number) {
  *add_fact(facts) = (struct fact){key, NULL, NULL, number};
}

static void put_number(struct buf *out, double value, int decimals) {
  char text[NUMBER_ROOM];
  if (decimals < 0) buf_put(out, text, number_digits12(value, text));
  else buf_put(out, text, number_fixed(value, decimals, text));
}

/* A share, for people as a percentage. */
static void add_share(struct facts *facts, const char *key, enum word word, double share,
                      int decimals) {
  struct buf text = {0};
  put_number(&text, 100 * share, decimals);
  buf_puts(&text, " %");
  add_buf(facts, NULL, word, &text);
  add_number(facts, key, share);
}

/* --- what the rule says ------------------------------------------------------------------ */

static void add_source(struct facts *facts) {
  const struct node *node = facts->node;
  struct buf text = {0};
  if (node->source == NULL) return;
  const struct source *source = tree_source(facts->tree, node->source);
  buf_puts(&text, node->source);
  if (source != NULL) buf_printf(&text, ": %s", text_in(source->label, facts->language));
  if (source != NULL && source->publisher) buf_printf(&text, " (%s)", source->publisher);
  if (source != NULL && source->licence) buf_printf(&text, ", %s", source->licence);
  add_buf(facts, "source", WORD_SOURCE, &text);
}

static void add_answers(struct facts *facts) {
  struct buf text = {0};
  for (size_t i = 0; i < facts->node->answers; i++) {
    buf_printf(&text, "%s%s = ", i > 0 ? ", " : "", facts->node->answer[i].text);
    put_number(&text, facts->node->answer[i].points, NO_DECIMALS);
  }
  add_buf(facts, "answers", WORD_ANSWERS, &text);
}

static void add_missing(struct facts *facts) {
  static const char *const words[] = {
    [MISSING_SKIP] = "skip", [MISSING_MEAN] = "mean", [MISSING_MEDIAN] = "median",
    [MISSING_WORST] = "worst", [MISSING_ERROR] = "error", [MISSING_NUMBER] = NULL,
  };
  static const char *const group_words[] = {
    [GROUP_SKIP] = "skip", [GROUP_ZERO] = "zero", [GROUP_PROPAGATE] = "propagate",
  };
  const struct node *node = facts->node;
  struct buf text = {0};
  if (node->kind == NODE_GROUP) buf_puts(&text, group_words[node->group_missing]);
  else if (words[node->missing]) buf_puts(&text, words[node->missing]);
  else put_number(&text, node->missing_number, NO_DECIMALS);
  add_buf(facts, "missing", WORD_GAPS, &text);
}

static void add_method(struct facts *facts, const char *key, enum word word,
                       const struct method_use *use, size_t count) {
  struct buf text = {0};
  for (size_t i = 0; i < count; i++) {
    if (i > 0) buf_puts(&text, ", ");
    method_print(&use[i], &text);
  }
  add_buf(facts, key, word, &text);
}

static void add_example(struct facts *facts, const struct example *example) {
  struct buf text = {0};
  for (size_t i = 0; i < example->cells; i++)
    buf_printf(&text, "%s%s = %s", i > 0 ? ", " : "", example->column[i], example->cell[i]);
  buf_printf(&text, " %s ", word_in(WORD_GIVES, facts->language));
  if (example->gives_missing) buf_puts(&text, word_in(WORD_MISSING, facts->language));
  else put_number(&text, example->gives, NO_DECIMALS);
  add_buf(facts, "example", WORD_EXAMPLE, &text);
}

static void add_direction(struct facts *facts) {
  const struct method_use *use = &facts->node->normalise;
  bool fixed = use->function == NULL && (use->method == NULL || use->method->fixes_direction);
  enum word word = facts->node->lower ? WORD_LOWER : WORD_HIGHER;
  if (!fixed) add(facts, "direction", WORD_DIRECTION, word_in(word, facts->language));
}

/* Parameters and bonuses. */
static void add_value(struct facts *facts) {
  const struct node *node = facts->node;
  add(facts, "unit", WORD_UNIT, node->unit);
  add_source(facts);
  add_direction(facts);
  add(facts, "value", WORD_VALUE, node->value->text);
  add_answers(facts);
  add_missing(facts);
  add_method(facts, "treat", WORD_TREAT, node->treat, node->treats);
  for (size_t i = 0; i < node->examples; i++)
    add_example(facts, &node->example[i]);
}

static void add_children(struct facts *facts) {
  struct buf text = {0};
  const struct node *node = facts->node;
  for (size_t k = 0; k < node->children; k++) {
    buf_printf(&text, "%s%s ", k > 0 ? ", " : "", facts->tree->node[node->child[k]].name);
    put_number(&text, 100 * tree_weight(facts->tree, node->child[k]), 1);
    buf_puts(&text, " %");
  }
  if (node->bonus != NO_NODE) {
    buf_printf(&text, ", %s ", word_in(WORD_BONUS, facts->language));
    put_number(&text, 100 * facts->tree->node[node->bonus].share, 1);
    buf_puts(&text, " %");
  }
  add_buf(facts, "children", WORD_CHILDREN, &text);
}

static void add_group(struct facts *facts) {
  const struct method_use *aggregate = &facts->node->aggregate;
  add_children(facts);
  if (method_used(aggregate))
    add_method(facts, "aggregate", WORD_AGGREGATE, aggregate, 1);
  else
    add(facts, "aggregate", WORD_AGGREGATE, "\"arithmetic\"");
  add_missing(facts);
  if (facts->node->available > 0)
    add_share(facts, "available", WORD_AVAILABLE, facts->node->available, 1);
}

static void add_rest(struct facts *facts) {
  const struct node *node = facts->node;
  add_method(facts, "normalise", WORD_NORMALISE, &node->normalise,
             method_used(&node->normalise));
  add(facts, "only", WORD_CONDITION, node->only ? node->only->text : NULL);
  if (node->decimals >= 0)
    add(facts, "decimals", WORD_DECIMALS, arena_printf(facts->arena, "%d", node->decimals));
  add(facts, "basis", WORD_BASIS, node->basis);
  add(facts, "was", WORD_FORMER, node->was);
  add(facts, "note", WORD_NOTE, text_in(node->note, facts->language));
  add_share(facts, "weight", WORD_WEIGHT, tree_weight(facts->tree, facts->i), 1);
  add_share(facts, "share", WORD_SHARE, tree_share(facts->tree, facts->i), 2);
}

/* --- what came of it --------------------------------------------------------------------- */

struct placed {
  double rank;
  const char *key;
  size_t unit;
};

static int by_rank(const void *left, const void *right) {
  const struct placed *a = left, *b = right;
  if (a->rank != b->rank) return a->rank < b->rank ? -1 : 1;
  return strcmp(a->key, b->key);
}

/* The units with a score, best first; how many. */
static size_t place_units(const struct facts *facts, struct placed *placed) {
  const struct result *result = facts->result;
  size_t count = 0;
  for (size_t u = 0; u < result->units; u++) {
    double rank = result->node[facts->i].rank[u];
    if (!isnan(rank)) placed[count++] = (struct placed){rank, result->data->key[u], u};
  }
  qsort(placed, count, sizeof *placed, by_rank);
  return count;
}

static void add_units(struct facts *facts, const char *key, enum word word,
                      const struct placed *placed, size_t from, size_t end) {
  struct buf text = {0};
  for (size_t i = from; i < end; i++) {
    size_t u = placed[i].unit;
    buf_printf(&text, "%s%s ", i > from ? ", " : "", facts->result->data->name[u]);
    put_number(&text, facts->result->node[facts->i].score[u], facts->decimals);
  }
  add_buf(facts, key, word, &text);
}

/* "82; kleinster 0.0, Median 75.6, Mittel 72.2, größter 100.0" */
static void add_statistics(struct facts *facts) {
  const struct result *result = facts->result;
  struct statistics s = statistics_of(result->node[facts->i].score, result->units,
                                      facts->arena);
  const struct { const char *key; enum word word; double value; } figure[] = {
    {"min", WORD_MINIMUM, s.min}, {"median", WORD_MEDIAN, s.median},
    {"mean", WORD_MEAN, s.mean}, {"max", WORD_MAXIMUM, s.max},
  };
  struct buf text = {0};
  add_number(facts, "scores", (double)s.n);
  if (s.n == 0) return;
  buf_printf(&text, "%zu; ", s.n);
  for (size_t i = 0; i < sizeof figure / sizeof *figure; i++) {
    buf_printf(&text, "%s%s ", i > 0 ? ", " : "", word_in(figure[i].word, facts->language));
    put_number(&text, figure[i].value, facts->decimals);
    add_number(facts, figure[i].key, figure[i].value);
  }
  add_buf(facts, NULL, WORD_VALUES, &text);
}

static void add_result(struct facts *facts) {
  struct placed *placed = mem_new(facts->result->units, sizeof *placed);
  size_t count = place_units(facts, placed);
  size_t shown = count < SHOWN_UNITS ? count : SHOWN_UNITS;
  add_statistics(facts);
  add_units(facts, "best", WORD_BEST, placed, 0, shown);
  add_units(facts, "worst", WORD_WORST, placed,
            count > 2 * SHOWN_UNITS ? count - SHOWN_UNITS : shown, count);
  free(placed);
}

/* --- all --------------------------------------------------------------------------------- */

static void collect(struct facts *facts, const struct tree *tree, uint32_t i,
                    const struct result *result, const struct report_options *options) {
  const struct node *node = &tree->node[i];
  *facts = (struct facts){
    .tree = tree, .result = result, .node = node, .i = i, .language = options->language,
    .arena = arena_new(),
    .decimals = options->decimals >= 0 ? options->decimals : tree->decimals,
  };
  add(facts, "id", WORD_ID, node->id);
  add(facts, "level", WORD_LEVEL, tree_level(tree, node));
  add(facts, "label", WORD_LABEL, text_in(node->label, facts->language));
  add(facts, "file", WORD_FILE, node->path);
  if (node->kind == NODE_GROUP) add_group(facts);
  else add_value(facts);
  add_rest(facts);
  if (result != NULL) add_result(facts);
}

/* --- table ------------------------------------------------------------------------------- */

static void put_description(struct buf *out, const char *text) {
  for (const char *line = text; *line != '\0';) {
    size_t length = strcspn(line, "\n");
    buf_pad(out, ' ', length > 0 ? 2 : 0);
    buf_put(out, line, length);
    buf_putc(out, '\n');
    line += length + (line[length] == '\n');
  }
}

/* Bytes of the list that fit in a line of this width: up to a comma, or to its end. */
static size_t list_line(const char *text, size_t width) {
  size_t columns = 0, fits = 0, i = 0;
  for (; text[i] != '\0' && (columns < width || fits == 0); i++) {
    columns += ((unsigned char)text[i] & 0xc0) != 0x80;
    if (text[i] == ',' && text[i + 1] == ' ') fits = i + 1;
  }
  return text[i] == '\0' ? i : fits;
}

/* The text to the right of a margin; a list that is too long breaks after a comma. */
static void put_list(struct buf *out, const char *text, size_t margin) {
  for (;;) {
    size_t length = list_line(text, LINE_WIDTH - margin);
    buf_put(out, text, length);
    buf_putc(out, '\n');
    text += length;
    if (*text++ == '\0') return;
    buf_pad(out, ' ', margin);
  }
}

static size_t widest_word(const struct facts *facts) {
  size_t widest = 0;
  for (size_t i = 0; i < facts->count; i++) {
    const char *word = facts->fact[i].word;
    if (word != NULL && text_width(word) > widest) widest = text_width(word);
  }
  return widest;
}

static void facts_free(struct facts *facts) {
  free(facts->fact);
  arena_free(facts->arena);
}

void node_table(const struct tree *tree, uint32_t node, const struct result *result,
                const struct report_options *options, struct buf *out) {
  struct facts facts;
  collect(&facts, tree, node, result, options);
  size_t margin = widest_word(&facts) + 2;
  buf_printf(out, "%s\n", text_in(facts.node->label, facts.language));
  put_description(out, text_in(facts.node->description, facts.language));
  buf_putc(out, '\n');
  for (size_t i = 0; i < facts.count; i++) {
    const char *word = facts.fact[i].word;
    if (word == NULL) continue;
    buf_puts(out, word);
    buf_pad(out, ' ', margin - text_width(word));
    put_list(out, facts.fact[i].text, margin);
  }
  facts_free(&facts);
}

/* --- CSV --------------------------------------------------------------------------------- */

static void put_field(const char *key, const char *text, struct buf *out) {
  buf_printf(out, "%s,", key);
  csv_text(out, text);
  buf_putc(out, '\n');
}

void node_csv(const struct tree *tree, uint32_t node, const struct result *result,
              const struct report_options *options, struct buf *out) {
  struct facts facts;
  collect(&facts, tree, node, result, options);
  buf_puts(out, "field,value\n");
  for (size_t i = 0; i < facts.count; i++) {
    char number[NUMBER_ROOM];
    const struct fact *fact = &facts.fact[i];
    if (fact->key == NULL) continue;
    if (fact->text == NULL) number_shortest(fact->number, number);
    put_field(fact->key, fact->text ? fact->text : number, out);
  }
  put_field("description", text_in(facts.node->description, facts.language), out);
  facts_free(&facts);
}

/* --- JSON -------------------------------------------------------------------------------- */

static bool is_example(const struct fact *fact) {
  return fact->key != NULL && strcmp(fact->key, "example") == 0;
}

static void put_fact(const struct fact *fact, struct json *json) {
  if (fact->key == NULL || is_example(fact)) return;
  if (fact->text != NULL) json_key_text(json, fact->key, fact->text);
  else json_key_number(json, fact->key, fact->number, NO_DECIMALS);
}

static void put_examples(const struct facts *facts, struct json *json) {
  json_key(json, "examples");
  json_open(json, '[');
  for (size_t i = 0; i < facts->count; i++)
    if (is_example(&facts->fact[i])) json_text(json, facts->fact[i].text);
  json_close(json, ']');
}

void node_json(const struct tree *tree, uint32_t node, const struct result *result,
               const struct report_options *options, struct buf *out) {
  struct facts facts;
  collect(&facts, tree, node, result, options);
  struct json *json = json_new(out);
  json_open(json, '{');
  for (size_t i = 0; i < facts.count; i++) put_fact(&facts.fact[i], json);
  put_examples(&facts, json);
  json_key_text(json, "description", text_in(facts.node->description, facts.language));
  json_close(json, '}');
  json_end(json);
  facts_free(&facts);
}
