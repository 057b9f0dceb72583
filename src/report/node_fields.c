#include "report/node_fields.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/number.h"
#include "base/text.h"
#include "index/stages.h"
#include "report/words.h"

enum { SHOWN_UNITS = 3, TREATED_UNITS = 12, LINE_WIDTH = 100 };

static struct field *add_field(struct fields *fields) {
  fields->field = mem_grow(fields->field, &fields->room, fields->count + 1,
                           sizeof *fields->field);
  return &fields->field[fields->count++];
}

/* A field with a text that is there. */
static void add(struct fields *fields, const char *key, enum word word, const char *text) {
  if (text == NULL || *text == '\0') return;
  *add_field(fields) = (struct field){key, word_in(word, fields->language),
                                   arena_copy(fields->arena, text), NAN};
}

static void add_buf(struct fields *fields, const char *key, enum word word,
                    struct buf *text) {
  add(fields, key, word, buf_text(text));
  buf_free(text);
}

static void add_number(struct fields *fields, const char *key, double number) {
  *add_field(fields) = (struct field){key, NULL, NULL, number};
}

static void put_number(struct buf *out, double value, int decimals) {
  char text[NUMBER_ROOM];
  if (decimals < 0) buf_put(out, text, number_digits12(value, text));
  else buf_put(out, text, number_fixed(value, decimals, text));
}

/* "57.1 %"; of weights that come from the data, where these are not there: so. */
static void put_share(const struct fields *fields, struct buf *out, double share,
                      int decimals) {
  if (isnan(share)) return buf_puts(out, word_in(WORD_FROM_DATA, fields->language));
  put_number(out, 100 * share, decimals);
  buf_puts(out, " %");
}

static double weight_of(const struct fields *fields, uint32_t i) {
  return fields->result != NULL ? result_weight(fields->result, i)
                                : tree_weight(fields->tree, i);
}

static double share_of(const struct fields *fields) {
  return fields->result != NULL ? result_share(fields->result, fields->i)
                                : tree_share(fields->tree, fields->i);
}

/* A share, for people as a percentage. */
static void add_share(struct fields *fields, const char *key, enum word word, double share,
                      int decimals) {
  struct buf text = {0};
  put_share(fields, &text, share, decimals);
  add_buf(fields, NULL, word, &text);
  add_number(fields, key, share);
}

/* --- what the rule says ------------------------------------------------------------------ */

static void add_source(struct fields *fields) {
  const struct node *node = fields->node;
  struct buf text = {0};
  if (node->source == NULL) return;
  const struct source *source = tree_source(fields->tree, node->source);
  buf_puts(&text, node->source);
  if (source != NULL) buf_printf(&text, ": %s", text_in(source->label, fields->language));
  if (source != NULL && source->publisher) buf_printf(&text, " (%s)", source->publisher);
  if (source != NULL && source->licence) buf_printf(&text, ", %s", source->licence);
  add_buf(fields, "source", WORD_SOURCE, &text);
}

static void add_answers(struct fields *fields) {
  struct buf text = {0};
  for (size_t i = 0; i < fields->node->answers; i++) {
    buf_printf(&text, "%s%s = ", i > 0 ? ", " : "", fields->node->answer[i].text);
    put_number(&text, fields->node->answer[i].points, NO_DECIMALS);
  }
  add_buf(fields, "answers", WORD_ANSWERS, &text);
}

static void add_missing(struct fields *fields) {
  static const char *const group_words[] = {
    [GROUP_SKIP] = "skip", [GROUP_ZERO] = "zero", [GROUP_PROPAGATE] = "propagate",
  };
  const struct node *node = fields->node;
  struct method_use rule = tree_missing(node);
  struct buf text = {0};
  if (node->kind == NODE_GROUP) buf_puts(&text, group_words[node->group_missing]);
  else method_say(&rule, &text);
  add_buf(fields, "missing", WORD_GAPS, &text);
}

static void add_method(struct fields *fields, const char *key, enum word word,
                       const struct method_use *use, size_t count) {
  struct buf text = {0};
  for (size_t i = 0; i < count; i++) {
    if (i > 0) buf_puts(&text, ", ");
    method_print(&use[i], &text);
  }
  add_buf(fields, key, word, &text);
}

static void add_example(struct fields *fields, const struct example *example) {
  struct buf text = {0};
  for (size_t i = 0; i < example->cells; i++)
    buf_printf(&text, "%s%s = %s", i > 0 ? ", " : "", example->column[i], example->cell[i]);
  buf_printf(&text, " %s ", word_in(WORD_GIVES, fields->language));
  if (example->gives_missing) buf_puts(&text, word_in(WORD_MISSING, fields->language));
  else put_number(&text, example->gives, NO_DECIMALS);
  add_buf(fields, "example", WORD_EXAMPLE, &text);
}

static void add_direction(struct fields *fields) {
  const struct method_use *use = &fields->node->normalise;
  bool fixed = use->function == NULL &&
               (use->method == NULL || use->method->fixes_direction);
  enum word word = fields->node->lower ? WORD_LOWER : WORD_HIGHER;
  if (!fixed) add(fields, "direction", WORD_DIRECTION, word_in(word, fields->language));
}

/* Parameters and bonuses. */
static void add_value(struct fields *fields) {
  const struct node *node = fields->node;
  add(fields, "unit", WORD_UNIT, node->unit);
  add_source(fields);
  add_direction(fields);
  add(fields, "value", WORD_VALUE, node->value->text);
  add_answers(fields);
  add_missing(fields);
  add_method(fields, "treat", WORD_TREAT, node->treat, node->treats);
  for (size_t i = 0; i < node->examples; i++)
    add_example(fields, &node->example[i]);
}

static void add_children(struct fields *fields) {
  struct buf text = {0};
  const struct node *node = fields->node;
  for (size_t k = 0; k < node->children; k++) {
    buf_printf(&text, "%s%s ", k > 0 ? ", " : "", fields->tree->node[node->child[k]].name);
    put_share(fields, &text, weight_of(fields, node->child[k]), 1);
  }
  if (node->bonus != NO_NODE) {
    buf_printf(&text, ", %s ", word_in(WORD_BONUS, fields->language));
    put_number(&text, 100 * fields->tree->node[node->bonus].share, 1);
    buf_puts(&text, " %");
  }
  add_buf(fields, "children", WORD_CHILDREN, &text);
}

static void add_weighing(struct fields *fields) {
  const struct node *node = fields->node;
  struct buf text = {0};
  if (!method_used(&node->weighing)) return;
  add_method(fields, "weights", WORD_WEIGHTING, &node->weighing, 1);
  if (isnan(node->consistency)) return;
  put_number(&text, node->consistency, 3);
  add_buf(fields, "consistency", WORD_CONSISTENCY, &text);
}

static void add_group(struct fields *fields) {
  const struct method_use *aggregate = &fields->node->aggregate;
  add_children(fields);
  add_weighing(fields);
  if (method_used(aggregate))
    add_method(fields, "aggregate", WORD_AGGREGATE, aggregate, 1);
  else
    add(fields, "aggregate", WORD_AGGREGATE, "\"arithmetic\"");
  add_missing(fields);
  if (fields->node->available > 0)
    add_share(fields, "available", WORD_AVAILABLE, fields->node->available, 1);
}

static void add_rest(struct fields *fields) {
  const struct node *node = fields->node;
  add_method(fields, "normalise", WORD_NORMALISE, &node->normalise,
             method_used(&node->normalise));
  add(fields, "only", WORD_CONDITION, node->only ? node->only->text : NULL);
  if (node->decimals >= 0)
    add(fields, "decimals", WORD_DECIMALS,
        arena_printf(fields->arena, "%d", node->decimals));
  add(fields, "basis", WORD_BASIS, node->basis);
  add(fields, "was", WORD_FORMER, node->was);
  add(fields, "note", WORD_NOTE, text_in(node->note, fields->language));
  add_share(fields, "weight", WORD_WEIGHT, weight_of(fields, fields->i), 1);
  add_share(fields, "share", WORD_SHARE, share_of(fields), 2);
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
static size_t place_units(const struct fields *fields, struct placed *placed) {
  const struct result *result = fields->result;
  size_t count = 0;
  for (size_t u = 0; u < result->units; u++) {
    double rank = result->node[fields->i].rank[u];
    if (!isnan(rank)) placed[count++] = (struct placed){rank, result->data->key[u], u};
  }
  qsort(placed, count, sizeof *placed, by_rank);
  return count;
}

static void add_units(struct fields *fields, const char *key, enum word word,
                      const struct placed *placed, size_t from, size_t end) {
  struct buf text = {0};
  for (size_t i = from; i < end; i++) {
    size_t u = placed[i].unit;
    buf_printf(&text, "%s%s ", i > from ? ", " : "", fields->result->data->name[u]);
    put_number(&text, fields->result->node[fields->i].score[u], fields->decimals);
  }
  add_buf(fields, key, word, &text);
}

/* "82; kleinster 0.0, Median 75.6, Mittel 72.2, größter 100.0" */
static void add_statistics(struct fields *fields) {
  const struct result *result = fields->result;
  struct statistics s = statistics_of(result->node[fields->i].score, result->units,
                                      fields->arena);
  const struct { const char *key; enum word word; double value; } figure[] = {
    {"min", WORD_MINIMUM, s.min}, {"median", WORD_MEDIAN, s.median},
    {"mean", WORD_MEAN, s.mean}, {"max", WORD_MAXIMUM, s.max},
  };
  struct buf text = {0};
  add_number(fields, "scores", (double)s.n);
  if (s.n == 0) return;
  buf_printf(&text, "%zu; ", s.n);
  for (size_t i = 0; i < sizeof figure / sizeof *figure; i++) {
    buf_printf(&text, "%s%s ", i > 0 ? ", " : "",
               word_in(figure[i].word, fields->language));
    put_number(&text, figure[i].value, fields->decimals);
    add_number(fields, figure[i].key, figure[i].value);
  }
  add_buf(fields, NULL, WORD_VALUES, &text);
}

/* "3 von 51: Bochum, Essen, Köln": whose values the treatment changed. */
static void add_treated(struct fields *fields) {
  const struct result *result = fields->result;
  const uint8_t *treated = result->node[fields->i].treated;
  struct buf names = {0}, text = {0};
  size_t count = 0;
  for (size_t u = 0; u < result->units; u++)
    if (treated[u] && count++ < TREATED_UNITS)
      buf_printf(&names, "%s%s", count > 1 ? ", " : ": ", result->data->name[u]);
  buf_printf(&text, "%zu %s %zu%s%s", count, word_in(WORD_OF, fields->language),
             result->units, buf_text(&names), count > TREATED_UNITS ? ", …" : "");
  add_number(fields, "treated", (double)count);
  add_buf(fields, "treated_units", WORD_TREATED, &text);
  buf_free(&names);
}

static void add_result(struct fields *fields) {
  struct placed *placed = mem_new(fields->result->units, sizeof *placed);
  size_t count = place_units(fields, placed);
  size_t shown = count < SHOWN_UNITS ? count : SHOWN_UNITS;
  if (fields->result->node[fields->i].treated != NULL) add_treated(fields);
  add_statistics(fields);
  add_units(fields, "best", WORD_BEST, placed, 0, shown);
  add_units(fields, "worst", WORD_WORST, placed,
            count > 2 * SHOWN_UNITS ? count - SHOWN_UNITS : shown, count);
  free(placed);
}

/* --- all --------------------------------------------------------------------------------- */

struct fields *fields_new(const struct tree *tree, uint32_t i, const struct result *result,
                          const struct report_options *options) {
  const struct node *node = &tree->node[i];
  struct fields *fields = mem_new(1, sizeof *fields);
  *fields = (struct fields){
    .tree = tree, .result = result, .node = node, .i = i, .language = options->language,
    .arena = arena_new(),
    .decimals = options->decimals >= 0 ? options->decimals : tree->decimals,
  };
  add(fields, "id", WORD_ID, node->id);
  add(fields, "level", WORD_LEVEL, tree_level(tree, node));
  add(fields, "label", WORD_LABEL, text_in(node->label, fields->language));
  add(fields, "file", WORD_FILE, node->path);
  if (node->kind == NODE_GROUP) add_group(fields);
  else add_value(fields);
  add_rest(fields);
  if (result != NULL) add_result(fields);
  return fields;
}

void fields_free(struct fields *fields) {
  if (fields == NULL) return;
  free(fields->field);
  arena_free(fields->arena);
  free(fields);
}

size_t fields_margin(const struct fields *fields) {
  size_t widest = 0;
  for (size_t i = 0; i < fields->count; i++) {
    const char *word = fields->field[i].word;
    if (word != NULL && text_width(word) > widest) widest = text_width(word);
  }
  return widest + 2;
}

/* --- long lists -------------------------------------------------------------------------- */

/* Bytes of the list that fit in a line of this width: up to a comma, or to its end. */
static size_t list_line(const char *text, size_t width) {
  size_t columns = 0, fits = 0, i = 0;
  for (; text[i] != '\0' && (columns < width || fits == 0); i++) {
    columns += ((unsigned char)text[i] & 0xc0) != 0x80;
    if (text[i] == ',' && text[i + 1] == ' ') fits = i + 1;
  }
  return text[i] == '\0' ? i : fits;
}

void put_list(struct buf *out, const char *text, size_t margin) {
  for (;;) {
    size_t length = list_line(text, LINE_WIDTH - margin);
    buf_put(out, text, length);
    buf_putc(out, '\n');
    text += length;
    if (*text++ == '\0') return;
    buf_pad(out, ' ', margin);
  }
}
