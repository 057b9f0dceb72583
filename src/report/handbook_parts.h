/* What the chapters of the handbook are written with. */
#ifndef SCIRULES_REPORT_HANDBOOK_PARTS_H
#define SCIRULES_REPORT_HANDBOOK_PARTS_H

#include "base/number.h"
#include "report/handbook.h"
#include "report/handbook_words.h"
#include "report/words.h"

struct book {
  const struct tree *tree;
  struct page *page;
  enum language language;
};

/* In the book's language. */
const char *book_phrase(const struct book *book, enum phrase phrase);
const char *book_word(const struct book *book, enum word which);

/* A fact is a term and what is said of it; text and code: the whole of it, nothing where there
 * is nothing to say; filled: text with value in place of its %s. */
void book_open_fact(const struct book *book, const char *term);
void book_close_fact(const struct book *book);
void book_text_fact(const struct book *book, const char *term, const char *text);
void book_code_fact(const struct book *book, const char *term, const char *code);
void book_filled_fact(const struct book *book, const char *term, const char *text,
                      const char *value);

/* 100 share, with decimals; and the same written out with its sign. */
const char *book_percent(double share, int decimals, char out[NUMBER_ROOM]);
void book_text_percent(const struct book *book, double share, int decimals);

/* Paragraphs, which empty lines separate. */
void book_paragraphs(const struct book *book, const char *text);

/* What links lead to: ids of nodes are free, since others begin with "_". */
const char *book_id(const struct book *book, uint32_t i);
void book_link_node(const struct book *book, uint32_t i);
void book_link_source(const struct book *book, const struct source *source);

/* Everything that makes the score of node i, as a list of facts; and parts of it: what a group
 * does with its children, and what every node has. */
void book_facts(const struct book *book, uint32_t i);
void book_group_facts(const struct book *book, const struct node *node);
void book_common_facts(const struct book *book, uint32_t i);

#endif
