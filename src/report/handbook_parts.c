#include "report/handbook_parts.h"

#include <math.h>
#include <string.h>

#include "base/number.h"

const char *book_phrase(const struct book *book, enum phrase phrase) {
  return phrase_in(phrase, book->language);
}

void book_open_fact(const struct book *book, const char *term) {
  page_open(book->page, PAGE_TERM);
  page_text(book->page, term);
  page_close(book->page, PAGE_TERM);
  page_open(book->page, PAGE_FACT);
}

void book_close_fact(const struct book *book) {
  page_close(book->page, PAGE_FACT);
}

void book_text_fact(const struct book *book, const char *term, const char *text) {
  if (text == NULL || *text == '\0') return;
  book_open_fact(book, term);
  page_text(book->page, text);
  book_close_fact(book);
}

void book_code_fact(const struct book *book, const char *term, const char *code) {
  if (code == NULL) return;
  book_open_fact(book, term);
  page_code(book->page, code);
  book_close_fact(book);
}

void book_filled_fact(const struct book *book, const char *term, const char *text,
                        const char *value) {
  const char *gap = strstr(text, "%s");
  struct buf out = {0};
  for (const char *at = text; *at != '\0'; at++) {
    if (at == gap) buf_puts(&out, value), at++;
    else if (strncmp(at, "%%", 2) == 0) buf_putc(&out, '%'), at++;
    else buf_putc(&out, *at);
  }
  book_text_fact(book, term, buf_text(&out));
  buf_free(&out);
}

const char *book_word(const struct book *book, enum word which) {
  return word_in(which, book->language);
}

const char *book_percent(double share, int decimals, char out[NUMBER_ROOM]) {
  number_fixed(100 * share, decimals, out);
  return out;
}

void book_text_percent(const struct book *book, double share, int decimals) {
  char number[NUMBER_ROOM];
  if (isnan(share)) return page_text(book->page, book_word(book, WORD_FROM_DATA));
  page_text(book->page, book_percent(share, decimals, number));
  page_text(book->page, " %");
}

void book_paragraphs(const struct book *book, const char *text) {
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

const char *book_id(const struct book *book, uint32_t i) {
  return i == 0 ? "_index" : book->tree->node[i].id;
}

void book_link_node(const struct book *book, uint32_t i) {
  struct buf to = {0};
  buf_printf(&to, "#%s", book_id(book, i));
  page_link(book->page, buf_text(&to), text_in(book->tree->node[i].label, book->language));
  buf_free(&to);
}

void book_link_source(const struct book *book, const struct source *source) {
  struct buf to = {0};
  buf_printf(&to, "#_source.%s", source->key);
  page_link(book->page, buf_text(&to), text_in(source->label, book->language));
  buf_free(&to);
}
