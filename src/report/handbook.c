/* Written from top to bottom in the tree's preorder, so that a reader finds a node where the
 * contents list it. */
#include "report/handbook.h"

#include <math.h>
#include <string.h>

#include "report/handbook_parts.h"

/* --- a node ------------------------------------------------------------------------------ */

static void child_row(const struct book *book, uint32_t i) {
  page_cell(book->page);
  book_link_node(book, i);
  page_cell(book->page);
  book_text_percent(book, tree_weight(book->tree, i), 1);
  page_cell(book->page);
  book_text_percent(book, tree_share(book->tree, i), 2);
}

static void children(const struct book *book, const struct node *node) {
  const char *const headers[] = {book_phrase(book, PHRASE_CHILD), book_phrase(book, PHRASE_IN_PARENT),
                                 book_word(book, WORD_SHARE)};
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
  page_heading(book->page, node->depth + 1, book_id(book, i),
               text_in(node->label, book->language));
  page_open(book->page, PAGE_PARAGRAPH);
  page_text(book->page, tree_level(book->tree, node));
  page_text(book->page, " ");
  page_code(book->page, node->id);
  page_close(book->page, PAGE_PARAGRAPH);
  book_paragraphs(book, text_in(node->description, book->language));
  book_facts(book, i);
  if (node->kind == NODE_GROUP) children(book, node);
}

/* --- how the index is made --------------------------------------------------------------- */

static void list_fact(const struct book *book, const char *term, const char *const *item,
                      size_t count, const char *between) {
  struct buf text = {0};
  for (size_t i = 0; i < count; i++) buf_printf(&text, "%s%s", i > 0 ? between : "", item[i]);
  book_text_fact(book, term, buf_text(&text));
  buf_free(&text);
}

static void units_fact(const struct book *book) {
  static const enum phrase of[UNITS_SHARES] = {
    [UNITS_AVAILABLE] = PHRASE_OF_PARAMETERS, [UNITS_AVAILABLE_EACH] = PHRASE_OF_EACH,
    [UNITS_NONZERO] = PHRASE_OF_VALUES,
  };
  const struct tree *tree = book->tree;
  char number[NUMBER_ROOM];
  book_open_fact(book, book_phrase(book, PHRASE_UNITS));
  page_text(book->page, book_phrase(book, PHRASE_ALL_OF));
  page_code(book->page, tree->units_file);
  if (tree->units_where != NULL) {
    page_text(book->page, book_phrase(book, PHRASE_ALL_WHERE));
    page_code(book->page, tree->units_where->text);
  }
  book_close_fact(book);
  for (size_t i = 0; i < UNITS_SHARES; i++)
    if (tree->units_share[i] > 0)
      book_filled_fact(book, book_phrase(book, PHRASE_UNITS_AVAILABLE),
                       book_phrase(book, of[i]),
                       book_percent(tree->units_share[i], 1, number));
}

static void ranking_fact(const struct book *book) {
  const struct tree *tree = book->tree;
  struct buf text = {0};
  buf_puts(&text, phrase_of_ties(tree->ties, book->language));
  if (tree->round_first) buf_puts(&text, book_phrase(book, PHRASE_ROUNDED_FIRST));
  buf_printf(&text, " %s %d.", book_phrase(book, PHRASE_DECIMALS), tree->decimals);
  book_text_fact(book, book_phrase(book, PHRASE_RANKING), buf_text(&text));
  buf_free(&text);
}

/* "sehr hoch (from = 0.8), hoch (from = 0.7), niedrig" */
static void classes_fact(const struct book *book) {
  const struct tree *tree = book->tree;
  struct buf text = {0};
  char number[NUMBER_ROOM];
  for (size_t i = 0; i < tree->classes; i++) {
    const struct rank_class *class = &tree->class[i];
    bool by_score = !isnan(class->from);
    number_shortest(by_score ? class->from : class->top, number);
    buf_printf(&text, "%s%s", i > 0 ? ", " : "", text_in(class->label, book->language));
    if (by_score || !isnan(class->top))
      buf_printf(&text, " (%s = %s)", by_score ? "from" : "top", number);
  }
  if (tree->classes > 0)
    book_text_fact(book, book_phrase(book, PHRASE_CLASSES), buf_text(&text));
  buf_free(&text);
}

static void how(const struct book *book) {
  const struct tree *tree = book->tree;
  page_heading(book->page, 2, "_how", book_phrase(book, PHRASE_HOW));
  book_paragraphs(book, text_in(tree->node[0].description, book->language));
  page_open(book->page, PAGE_FACTS);
  units_fact(book);
  list_fact(book, book_phrase(book, PHRASE_DATA), tree->data, tree->data_folders, ", ");
  list_fact(book, book_phrase(book, PHRASE_LEVELS), tree->level_name, tree->level_names, " – ");
  book_text_fact(book, book_phrase(book, PHRASE_ORDER), book_phrase(book, PHRASE_ORDER_TEXT));
  book_group_facts(book, &tree->node[0]);
  book_common_facts(book, 0);
  ranking_fact(book);
  classes_fact(book);
  list_fact(book, book_phrase(book, PHRASE_WITHIN), tree->rank_within, tree->rank_withins, ", ");
  book_code_fact(book, book_phrase(book, PHRASE_PREVIOUS), tree->previous);
  book_code_fact(book, book_phrase(book, PHRASE_CHECKSUM), tree->sha256);
  page_close(book->page, PAGE_FACTS);
  children(book, &tree->node[0]);
}

/* --- contents ---------------------------------------------------------------------------- */

static void contents_line(const struct book *book, const char *to, enum phrase label) {
  page_open(book->page, PAGE_ITEM);
  page_link(book->page, to, book_phrase(book, label));
  page_close(book->page, PAGE_ITEM);
}

static void contents_of(const struct book *book, const struct node *node) {
  for (size_t i = 0; i < node->children; i++) {
    const struct node *child = &book->tree->node[node->child[i]];
    page_open(book->page, PAGE_ITEM);
    book_link_node(book, node->child[i]);
    if (child->kind == NODE_GROUP && child->depth < 2) {
      page_open(book->page, PAGE_LIST);
      contents_of(book, child);
      page_close(book->page, PAGE_LIST);
    }
    page_close(book->page, PAGE_ITEM);
  }
}

static void contents(const struct book *book) {
  page_heading(book->page, 2, "_contents", book_phrase(book, PHRASE_CONTENTS));
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
    if (!used) book_open_fact(book, book_phrase(book, PHRASE_USED_BY));
    else page_text(book->page, ", ");
    book_link_node(book, i);
    used = true;
  }
  if (used) book_close_fact(book);
}

static void source_section(const struct book *book, const struct source *source) {
  struct buf id = {0}, year = {0};
  buf_printf(&id, "_source.%s", source->key);
  if (source->year > 0) buf_printf(&year, "%d", source->year);
  page_heading(book->page, 3, buf_text(&id), text_in(source->label, book->language));
  page_open(book->page, PAGE_FACTS);
  book_text_fact(book, book_phrase(book, PHRASE_PUBLISHER), source->publisher);
  if (source->url != NULL) {
    book_open_fact(book, book_phrase(book, PHRASE_ADDRESS));
    page_link(book->page, source->url, source->url);
    book_close_fact(book);
  }
  book_text_fact(book, book_phrase(book, PHRASE_LICENCE), source->licence);
  book_text_fact(book, book_phrase(book, PHRASE_YEAR), buf_text(&year));
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
  buf_printf(&extent, "%s: %zu %s, %zu %s", book_phrase(book, PHRASE_HANDBOOK), tree->parameters,
             book_word(book, WORD_PARAMETERS), groups, book_phrase(book, PHRASE_GROUPS));
  book_paragraphs(book, buf_text(&extent));
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
  page_heading(book.page, 2, "_sources", book_phrase(&book, PHRASE_SOURCES));
  for (size_t i = 0; i < tree->sources; i++) source_section(&book, &tree->source_list[i]);
  page_end(book.page);
}
