/* Written from top to bottom in the tree's preorder, so that a reader finds a node where the
 * contents list it. What a method does is the sentence of its row in the method tables. */
#include "report/handbook.h"

#include <string.h>

#include "base/number.h"
#include "report/handbook_words.h"
#include "report/words.h"

struct book {
  const struct tree *tree;
  struct page *page;
  enum language language;
};

static const char *phrase(const struct book *book, enum phrase phrase) {
  return phrase_in(phrase, book->language);
}

/* --- pieces ------------------------------------------------------------------------------ */

static void open_fact(const struct book *book, const char *term) {
  page_open(book->page, PAGE_TERM);
  page_text(book->page, term);
  page_close(book->page, PAGE_TERM);
  page_open(book->page, PAGE_FACT);
}

static void close_fact(const struct book *book) {
  page_close(book->page, PAGE_FACT);
}

static void text_fact(const struct book *book, const char *term, const char *text) {
  if (text == NULL || *text == '\0') return;
  open_fact(book, term);
  page_text(book->page, text);
  close_fact(book);
}

static void code_fact(const struct book *book, const char *term, const char *code) {
  if (code == NULL) return;
  open_fact(book, term);
  page_code(book->page, code);
  close_fact(book);
}

/* A text in whose place of %s stands value. */
static void filled_fact(const struct book *book, const char *term, const char *text,
                        const char *value) {
  const char *gap = strstr(text, "%s");
  struct buf out = {0};
  for (const char *at = text; *at != '\0'; at++) {
    if (at == gap) buf_puts(&out, value), at++;
    else if (strncmp(at, "%%", 2) == 0) buf_putc(&out, '%'), at++;
    else buf_putc(&out, *at);
  }
  text_fact(book, term, buf_text(&out));
  buf_free(&out);
}

static const char *word(const struct book *book, enum word which) {
  return word_in(which, book->language);
}

/* 100 share, with decimals. */
static const char *percent(double share, int decimals, char out[NUMBER_ROOM]) {
  number_fixed(100 * share, decimals, out);
  return out;
}

static void text_percent(const struct book *book, double share, int decimals) {
  char number[NUMBER_ROOM];
  page_text(book->page, percent(share, decimals, number));
  page_text(book->page, " %");
}

/* Paragraphs, which empty lines separate. */
static void paragraphs(const struct book *book, const char *text) {
  struct buf piece = {0};
  while (*text != '\0') {
    const char *gap = strstr(text, "\n\n");
    size_t length = gap ? (size_t)(gap - text) : strlen(text);
    buf_clear(&piece);
    buf_put(&piece, text, length);
    page_open(book->page, PAGE_PARAGRAPH);
    page_text(book->page, buf_text(&piece));
    page_close(book->page, PAGE_PARAGRAPH);
    text += length + strspn(text + length, "\n");
  }
  buf_free(&piece);
}

/* What links lead to: ids of nodes are free, since others begin with "_". */
static const char *id_of(const struct book *book, uint32_t i) {
  return i == 0 ? "_index" : book->tree->node[i].id;
}

static void link_node(const struct book *book, uint32_t i) {
  struct buf to = {0};
  buf_printf(&to, "#%s", id_of(book, i));
  page_link(book->page, buf_text(&to), text_in(book->tree->node[i].label, book->language));
  buf_free(&to);
}

static void link_source(const struct book *book, const struct source *source) {
  struct buf to = {0};
  buf_printf(&to, "#_source.%s", source->key);
  page_link(book->page, buf_text(&to), text_in(source->label, book->language));
  buf_free(&to);
}

/* --- methods ----------------------------------------------------------------------------- */

static const char *sentence_of(const struct book *book, const struct method_use *use) {
  if (use->function != NULL) return phrase(book, PHRASE_FUNCTION);
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
  open_fact(book, word(book, term));
  for (size_t i = 0; i < count; i++) {
    if (i > 0) page_text(book->page, " ");
    method(book, &use[i]);
  }
  close_fact(book);
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
  open_fact(book, word(book, WORD_SOURCE));
  if (source == NULL) page_text(book->page, node->source);
  else link_source(book, source);
  if (source != NULL && source->publisher != NULL) {
    page_text(book->page, ", ");
    page_text(book->page, source->publisher);
  }
  close_fact(book);
}

static void direction_fact(const struct book *book, const struct node *node) {
  const struct method_use *use = &node->normalise;
  bool fixed = use->function == NULL && (use->method == NULL || use->method->fixes_direction);
  if (!fixed)
    text_fact(book, word(book, WORD_DIRECTION),
              word(book, node->lower ? WORD_LOWER : WORD_HIGHER));
}

static void value_fact(const struct book *book, const struct expression *value) {
  open_fact(book, word(book, WORD_VALUE));
  if (value->is_function) page_listing(book->page, value->text);
  else page_code(book->page, value->text);
  close_fact(book);
}

static void answers_fact(const struct book *book, const struct node *node) {
  struct buf text = {0};
  for (size_t i = 0; i < node->answers; i++) {
    char points[NUMBER_ROOM];
    number_shortest(node->answer[i].points, points);
    buf_printf(&text, "%s%s = %s", i > 0 ? ", " : "", node->answer[i].text, points);
  }
  text_fact(book, word(book, WORD_ANSWERS), buf_text(&text));
  buf_free(&text);
}

static void missing_fact(const struct book *book, const struct node *node) {
  char number[NUMBER_ROOM];
  number_shortest(node->missing_number, number);
  filled_fact(book, word(book, WORD_GAPS),
              phrase_of_missing(node->missing, book->language), number);
}

static void example(const struct book *book, const struct example *example) {
  struct buf cells = {0};
  char gives[NUMBER_ROOM];
  for (size_t i = 0; i < example->cells; i++)
    buf_printf(&cells, "%s%s = %s", i > 0 ? ", " : "", example->column[i], example->cell[i]);
  page_code(book->page, cells.length > 0 ? buf_text(&cells) : "{}");
  page_text(book->page, " ");
  page_text(book->page, word(book, WORD_GIVES));
  page_text(book->page, " ");
  if (!example->gives_missing) number_shortest(example->gives, gives);
  page_text(book->page, example->gives_missing ? word(book, WORD_MISSING) : gives);
  buf_free(&cells);
}

static void examples_fact(const struct book *book, const struct node *node) {
  for (size_t i = 0; i < node->examples; i++) {
    open_fact(book, word(book, WORD_EXAMPLE));
    example(book, &node->example[i]);
    close_fact(book);
  }
}

static void scale_fact(const struct book *book, const struct node *node) {
  struct method_use none = standard(METHOD_NORMALISE, "none");
  if (method_used(&node->normalise)) method_fact(book, WORD_NORMALISE, &node->normalise, 1);
  else if (node->answers == 0) method_fact(book, WORD_NORMALISE, &none, 1);
  else text_fact(book, word(book, WORD_NORMALISE), phrase(book, PHRASE_ANSWER_POINTS));
}

static void parameter_facts(const struct book *book, const struct node *node) {
  text_fact(book, word(book, WORD_UNIT), node->unit);
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

static void group_facts(const struct book *book, const struct node *node) {
  char number[NUMBER_ROOM];
  aggregate_fact(book, node);
  text_fact(book, word(book, WORD_GAPS),
            phrase_of_group_missing(node->group_missing, book->language));
  if (node->available > 0)
    filled_fact(book, word(book, WORD_AVAILABLE), phrase(book, PHRASE_AT_LEAST),
                percent(node->available, 1, number));
  method_fact(book, WORD_NORMALISE, &node->normalise, method_used(&node->normalise));
}

static void bonus_facts(const struct book *book, const struct node *node) {
  char number[NUMBER_ROOM];
  text_fact(book, word(book, WORD_UNIT), node->unit);
  source_fact(book, node);
  value_fact(book, node->value);
  missing_fact(book, node);
  filled_fact(book, phrase(book, PHRASE_HOW_BONUS),
              phrase(book, node->adds ? PHRASE_BONUS_ADDS : PHRASE_BONUS_MIXES),
              percent(node->share, 1, number));
}

static void weight_facts(const struct book *book, uint32_t i) {
  const struct node *node = &book->tree->node[i];
  if (i == 0) return;
  open_fact(book, word(book, WORD_WEIGHT));
  text_percent(book, tree_weight(book->tree, i), 1);
  page_text(book->page, " ");
  page_text(book->page, word(book, WORD_OF));
  page_text(book->page, " ");
  link_node(book, node->parent);
  close_fact(book);
  open_fact(book, word(book, WORD_SHARE));
  text_percent(book, tree_share(book->tree, i), 2);
  close_fact(book);
}

static void common_facts(const struct book *book, uint32_t i) {
  const struct node *node = &book->tree->node[i];
  char decimals[NUMBER_ROOM];
  code_fact(book, word(book, WORD_CONDITION), node->only ? node->only->text : NULL);
  number_shortest(node->decimals, decimals);
  if (node->decimals >= 0) text_fact(book, word(book, WORD_DECIMALS), decimals);
  weight_facts(book, i);
  examples_fact(book, node);
  text_fact(book, word(book, WORD_BASIS), phrase_of_basis(node->basis, book->language));
  code_fact(book, word(book, WORD_FORMER), node->was);
  text_fact(book, word(book, WORD_NOTE), text_in(node->note, book->language));
  if (!node->reviewed)
    text_fact(book, phrase(book, PHRASE_REVIEW), phrase(book, PHRASE_UNREVIEWED));
}

static void facts(const struct book *book, uint32_t i) {
  static void (*const of_kind[])(const struct book *book, const struct node *node) = {
    [NODE_GROUP] = group_facts, [NODE_PARAMETER] = parameter_facts,
    [NODE_BONUS] = bonus_facts,
  };
  const struct node *node = &book->tree->node[i];
  page_open(book->page, PAGE_FACTS);
  of_kind[node->kind](book, node);
  common_facts(book, i);
  page_close(book->page, PAGE_FACTS);
}

/* --- a node ------------------------------------------------------------------------------ */

static void child_row(const struct book *book, uint32_t i) {
  page_cell(book->page);
  link_node(book, i);
  page_cell(book->page);
  text_percent(book, tree_weight(book->tree, i), 1);
  page_cell(book->page);
  text_percent(book, tree_share(book->tree, i), 2);
}

static void children(const struct book *book, const struct node *node) {
  const char *const headers[] = {phrase(book, PHRASE_CHILD), phrase(book, PHRASE_IN_PARENT),
                                 word(book, WORD_SHARE)};
  page_table(book->page, "lrr");
  for (size_t i = 0; i < sizeof headers / sizeof *headers; i++) {
    page_cell(book->page);
    page_text(book->page, headers[i]);
  }
  for (size_t i = 0; i < node->children; i++) child_row(book, node->child[i]);
  if (node->bonus != NO_NODE) child_row(book, node->bonus);
  page_table_end(book->page);
}

static void node_section(const struct book *book, uint32_t i) {
  const struct node *node = &book->tree->node[i];
  page_heading(book->page, node->depth + 1, id_of(book, i),
               text_in(node->label, book->language));
  page_open(book->page, PAGE_PARAGRAPH);
  page_text(book->page, tree_level(book->tree, node));
  page_text(book->page, " ");
  page_code(book->page, node->id);
  page_close(book->page, PAGE_PARAGRAPH);
  paragraphs(book, text_in(node->description, book->language));
  facts(book, i);
  if (node->kind == NODE_GROUP) children(book, node);
}

/* --- how the index is made --------------------------------------------------------------- */

static void list_fact(const struct book *book, const char *term, const char *const *item,
                      size_t count, const char *between) {
  struct buf text = {0};
  for (size_t i = 0; i < count; i++) buf_printf(&text, "%s%s", i > 0 ? between : "", item[i]);
  text_fact(book, term, buf_text(&text));
  buf_free(&text);
}

static void units_fact(const struct book *book) {
  const struct tree *tree = book->tree;
  open_fact(book, phrase(book, PHRASE_UNITS));
  page_text(book->page, phrase(book, PHRASE_ALL_OF));
  page_code(book->page, tree->units_file);
  if (tree->units_where != NULL) {
    page_text(book->page, phrase(book, PHRASE_ALL_WHERE));
    page_code(book->page, tree->units_where->text);
  }
  close_fact(book);
}

static void ranking_fact(const struct book *book) {
  const struct tree *tree = book->tree;
  struct buf text = {0};
  buf_puts(&text, phrase_of_ties(tree->ties, book->language));
  if (tree->round_first) buf_puts(&text, phrase(book, PHRASE_ROUNDED_FIRST));
  buf_printf(&text, " %s %d.", phrase(book, PHRASE_DECIMALS), tree->decimals);
  text_fact(book, phrase(book, PHRASE_RANKING), buf_text(&text));
  buf_free(&text);
}

static void how(const struct book *book) {
  const struct tree *tree = book->tree;
  page_heading(book->page, 2, "_how", phrase(book, PHRASE_HOW));
  paragraphs(book, text_in(tree->node[0].description, book->language));
  page_open(book->page, PAGE_FACTS);
  units_fact(book);
  list_fact(book, phrase(book, PHRASE_DATA), tree->data, tree->data_folders, ", ");
  list_fact(book, phrase(book, PHRASE_LEVELS), tree->level_name, tree->level_names, " – ");
  text_fact(book, phrase(book, PHRASE_ORDER), phrase(book, PHRASE_ORDER_TEXT));
  group_facts(book, &tree->node[0]);
  common_facts(book, 0);
  ranking_fact(book);
  list_fact(book, phrase(book, PHRASE_WITHIN), tree->rank_within, tree->rank_withins, ", ");
  code_fact(book, phrase(book, PHRASE_PREVIOUS), tree->previous);
  code_fact(book, phrase(book, PHRASE_CHECKSUM), tree->sha256);
  page_close(book->page, PAGE_FACTS);
  children(book, &tree->node[0]);
}

/* --- contents ---------------------------------------------------------------------------- */

static void contents_line(const struct book *book, const char *to, enum phrase label) {
  page_open(book->page, PAGE_ITEM);
  page_link(book->page, to, phrase(book, label));
  page_close(book->page, PAGE_ITEM);
}

static void contents_of(const struct book *book, const struct node *node) {
  for (size_t i = 0; i < node->children; i++) {
    const struct node *child = &book->tree->node[node->child[i]];
    page_open(book->page, PAGE_ITEM);
    link_node(book, node->child[i]);
    if (child->kind == NODE_GROUP && child->depth < 2) {
      page_open(book->page, PAGE_LIST);
      contents_of(book, child);
      page_close(book->page, PAGE_LIST);
    }
    page_close(book->page, PAGE_ITEM);
  }
}

static void contents(const struct book *book) {
  page_heading(book->page, 2, "_contents", phrase(book, PHRASE_CONTENTS));
  page_open(book->page, PAGE_LIST);
  contents_line(book, "#_how", PHRASE_HOW);
  contents_of(book, &book->tree->node[0]);
  contents_line(book, "#_sources", PHRASE_SOURCES);
  page_close(book->page, PAGE_LIST);
}

/* --- sources ----------------------------------------------------------------------------- */

static void users_of(const struct book *book, const struct source *source) {
  bool used = false;
  for (uint32_t i = 0; i < book->tree->nodes; i++) {
    const struct node *node = &book->tree->node[i];
    if (node->source == NULL || strcmp(node->source, source->key) != 0) continue;
    if (!used) open_fact(book, phrase(book, PHRASE_USED_BY));
    else page_text(book->page, ", ");
    link_node(book, i);
    used = true;
  }
  if (used) close_fact(book);
}

static void source_section(const struct book *book, const struct source *source) {
  struct buf id = {0}, year = {0};
  buf_printf(&id, "_source.%s", source->key);
  if (source->year > 0) buf_printf(&year, "%d", source->year);
  page_heading(book->page, 3, buf_text(&id), text_in(source->label, book->language));
  page_open(book->page, PAGE_FACTS);
  text_fact(book, phrase(book, PHRASE_PUBLISHER), source->publisher);
  if (source->url != NULL) {
    open_fact(book, phrase(book, PHRASE_ADDRESS));
    page_link(book->page, source->url, source->url);
    close_fact(book);
  }
  text_fact(book, phrase(book, PHRASE_LICENCE), source->licence);
  text_fact(book, phrase(book, PHRASE_YEAR), buf_text(&year));
  users_of(book, source);
  page_close(book->page, PAGE_FACTS);
  buf_free(&id);
  buf_free(&year);
}

/* --- the book ---------------------------------------------------------------------------- */

static void title_page(const struct book *book) {
  const struct tree *tree = book->tree;
  struct buf extent = {0};
  size_t groups = 0;
  for (size_t i = 1; i < tree->nodes; i++) groups += tree->node[i].kind == NODE_GROUP;
  page_heading(book->page, 1, "_index", text_in(tree->title, book->language));
  buf_printf(&extent, "%s: %zu %s, %zu %s", phrase(book, PHRASE_HANDBOOK), tree->parameters,
             word(book, WORD_PARAMETERS), groups, phrase(book, PHRASE_GROUPS));
  paragraphs(book, buf_text(&extent));
  buf_free(&extent);
}

void handbook(const struct tree *tree, enum page_format format, enum language language,
              struct buf *out) {
  struct book book = {tree, NULL, language};
  book.page = page_new(format, language == LANGUAGE_DE ? "de" : "en",
                       text_in(tree->title, language), out);
  title_page(&book);
  contents(&book);
  how(&book);
  for (uint32_t i = 1; i < tree->nodes; i++) node_section(&book, i);
  page_heading(book.page, 2, "_sources", phrase(&book, PHRASE_SOURCES));
  for (size_t i = 0; i < tree->sources; i++) source_section(&book, &tree->source_list[i]);
  page_end(book.page);
}
