/* What makes a node's score, fact by fact. What a method does is the sentence of its row in
 * the method tables. */

#include <math.h>

#include "base/number.h"
#include "report/handbook_parts.h"

/* --- methods ----------------------------------------------------------------------------- */

static const char *sentence_of(const struct book *book, const struct method_use *use) {
  if (use->function != NULL) return book_phrase(book, PHRASE_FUNCTION);
  struct text sentence = {use->method->sentence_de, use->method->sentence};
  return text_in(sentence, book->language);
}

static void method(const struct book *book, const struct method_use *use) {
  struct buf call = {0};
  if (use->function == NULL) {
    method_print(use, &call);
    page_code(book->page, buf_text(&call));
    page_text(book->page, ": ");
  }
  page_text(book->page, sentence_of(book, use));
  buf_free(&call);
}

static void method_fact(const struct book *book, enum word term,
                        const struct method_use *use, size_t count) {
  if (count == 0) return;
  book_open_fact(book, book_word(book, term));
  for (size_t i = 0; i < count; i++) {
    if (i > 0) page_text(book->page, " ");
    method(book, &use[i]);
  }
  book_close_fact(book);
}

/* The method of that name, where a rule says nothing. */
static struct method_use standard(enum method_family family, const char *name) {
  struct method_use use;
  method_standard(&use, method_find(family, name));
  return use;
}

/* --- facts of a parameter ---------------------------------------------------------------- */

static void source_fact(const struct book *book, const struct node *node) {
  if (node->source == NULL) return;
  const struct source *source = tree_source(book->tree, node->source);
  book_open_fact(book, book_word(book, WORD_SOURCE));
  if (source == NULL) page_text(book->page, node->source);
  else book_link_source(book, source);
  if (source != NULL && source->publisher != NULL) {
    page_text(book->page, ", ");
    page_text(book->page, source->publisher);
  }
  book_close_fact(book);
}

static void direction_fact(const struct book *book, const struct node *node) {
  const struct method_use *use = &node->normalise;
  bool fixed = use->function == NULL && (use->method == NULL || use->method->fixes_direction);
  if (!fixed)
    book_text_fact(book, book_word(book, WORD_DIRECTION),
              book_word(book, node->lower ? WORD_LOWER : WORD_HIGHER));
}

static void value_fact(const struct book *book, const struct expression *value) {
  book_open_fact(book, book_word(book, WORD_VALUE));
  if (value->is_function) page_listing(book->page, value->text);
  else page_code(book->page, value->text);
  book_close_fact(book);
}

static void answers_fact(const struct book *book, const struct node *node) {
  struct buf text = {0};
  for (size_t i = 0; i < node->answers; i++) {
    char points[NUMBER_ROOM];
    number_shortest(node->answer[i].points, points);
    buf_printf(&text, "%s%s = %s", i > 0 ? ", " : "", node->answer[i].text, points);
  }
  book_text_fact(book, book_word(book, WORD_ANSWERS), buf_text(&text));
  buf_free(&text);
}

static void missing_fact(const struct book *book, const struct node *node) {
  struct method_use rule = tree_missing(node);
  if (!rule.method->word) method_fact(book, WORD_GAPS, &rule, 1);
  else book_text_fact(book, book_word(book, WORD_GAPS), sentence_of(book, &rule));
}

static void example(const struct book *book, const struct example *example) {
  struct buf cells = {0};
  char gives[NUMBER_ROOM];
  for (size_t i = 0; i < example->cells; i++)
    buf_printf(&cells, "%s%s = %s", i > 0 ? ", " : "", example->column[i], example->cell[i]);
  page_code(book->page, cells.length > 0 ? buf_text(&cells) : "{}");
  page_text(book->page, " ");
  page_text(book->page, book_word(book, WORD_GIVES));
  page_text(book->page, " ");
  if (!example->gives_missing) number_shortest(example->gives, gives);
  page_text(book->page, example->gives_missing ? book_word(book, WORD_MISSING) : gives);
  buf_free(&cells);
}

static void examples_fact(const struct book *book, const struct node *node) {
  for (size_t i = 0; i < node->examples; i++) {
    book_open_fact(book, book_word(book, WORD_EXAMPLE));
    example(book, &node->example[i]);
    book_close_fact(book);
  }
}

static void scale_fact(const struct book *book, const struct node *node) {
  struct method_use none = standard(METHOD_NORMALISE, "none");
  if (method_used(&node->normalise)) method_fact(book, WORD_NORMALISE, &node->normalise, 1);
  else if (node->answers == 0) method_fact(book, WORD_NORMALISE, &none, 1);
  else book_text_fact(book, book_word(book, WORD_NORMALISE), book_phrase(book, PHRASE_ANSWER_POINTS));
}

static void parameter_facts(const struct book *book, const struct node *node) {
  book_text_fact(book, book_word(book, WORD_UNIT), node->unit);
  source_fact(book, node);
  direction_fact(book, node);
  value_fact(book, node->value);
  answers_fact(book, node);
  missing_fact(book, node);
  method_fact(book, WORD_TREAT, node->treat, node->treats);
  scale_fact(book, node);
}

/* --- facts of a group, of a bonus, of all ------------------------------------------------ */

static void aggregate_fact(const struct book *book, const struct node *node) {
  struct method_use mean = standard(METHOD_AGGREGATE, "arithmetic");
  bool said = method_used(&node->aggregate);
  method_fact(book, WORD_AGGREGATE, said ? &node->aggregate : &mean, 1);
}

static void weighing_facts(const struct book *book, const struct node *node) {
  char ratio[NUMBER_ROOM];
  if (!method_used(&node->weighing)) return;
  method_fact(book, WORD_WEIGHTING, &node->weighing, 1);
  if (isnan(node->consistency)) return;
  number_fixed(node->consistency, 3, ratio);
  book_text_fact(book, book_word(book, WORD_CONSISTENCY), ratio);
}

void book_group_facts(const struct book *book, const struct node *node) {
  char number[NUMBER_ROOM];
  weighing_facts(book, node);
  aggregate_fact(book, node);
  book_text_fact(book, book_word(book, WORD_GAPS),
            phrase_of_group_missing(node->group_missing, book->language));
  if (node->available > 0)
    book_filled_fact(book, book_word(book, WORD_AVAILABLE), book_phrase(book, PHRASE_AT_LEAST),
                book_percent(node->available, 1, number));
  method_fact(book, WORD_NORMALISE, &node->normalise, method_used(&node->normalise));
}

static void bonus_facts(const struct book *book, const struct node *node) {
  char number[NUMBER_ROOM];
  book_text_fact(book, book_word(book, WORD_UNIT), node->unit);
  source_fact(book, node);
  value_fact(book, node->value);
  missing_fact(book, node);
  book_filled_fact(book, book_phrase(book, PHRASE_HOW_BONUS),
              book_phrase(book, node->adds ? PHRASE_BONUS_ADDS : PHRASE_BONUS_MIXES),
              book_percent(node->share, 1, number));
}

static void weight_facts(const struct book *book, uint32_t i) {
  const struct node *node = &book->tree->node[i];
  if (i == 0) return;
  book_open_fact(book, book_word(book, WORD_WEIGHT));
  book_text_percent(book, tree_weight(book->tree, i), 1);
  page_text(book->page, " ");
  page_text(book->page, book_word(book, WORD_OF));
  page_text(book->page, " ");
  book_link_node(book, node->parent);
  book_close_fact(book);
  book_open_fact(book, book_word(book, WORD_SHARE));
  book_text_percent(book, tree_share(book->tree, i), 2);
  book_close_fact(book);
}

void book_common_facts(const struct book *book, uint32_t i) {
  const struct node *node = &book->tree->node[i];
  char decimals[NUMBER_ROOM];
  book_code_fact(book, book_word(book, WORD_CONDITION), node->only ? node->only->text : NULL);
  number_shortest(node->decimals, decimals);
  if (node->decimals >= 0) book_text_fact(book, book_word(book, WORD_DECIMALS), decimals);
  weight_facts(book, i);
  examples_fact(book, node);
  book_text_fact(book, book_word(book, WORD_BASIS), phrase_of_basis(node->basis, book->language));
  book_code_fact(book, book_word(book, WORD_FORMER), node->was);
  book_text_fact(book, book_word(book, WORD_NOTE), text_in(node->note, book->language));
  if (!node->reviewed)
    book_text_fact(book, book_phrase(book, PHRASE_REVIEW), book_phrase(book, PHRASE_UNREVIEWED));
}

void book_facts(const struct book *book, uint32_t i) {
  static void (*const of_kind[])(const struct book *book, const struct node *node) = {
    [NODE_GROUP] = book_group_facts, [NODE_PARAMETER] = parameter_facts,
    [NODE_BONUS] = bonus_facts,
  };
  const struct node *node = &book->tree->node[i];
  page_open(book->page, PAGE_FACTS);
  of_kind[node->kind](book, node);
  book_common_facts(book, i);
  page_close(book->page, PAGE_FACTS);
}
