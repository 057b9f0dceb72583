/* A document of headings, paragraphs, facts, lists and tables: Markdown, or one HTML page
 * that needs nothing beside itself.
 *
 * Blocks are opened and closed; inside stand texts, pieces of code and links. Every text is
 * escaped, so that it comes out as it went in.
 *
 *     page_heading(page, 2, "mobilitaet", "Mobilität");
 *     page_open(page, PAGE_PARAGRAPH); page_text(page, "…"); page_close(page, PAGE_PARAGRAPH);
 */
#ifndef SCIRULES_REPORT_PAGE_H
#define SCIRULES_REPORT_PAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

enum page_format { PAGE_MARKDOWN, PAGE_HTML };

enum page_block {
  PAGE_PARAGRAPH,
  PAGE_LIST, PAGE_ITEM,                        /* a list may stand at the end of an item */
  PAGE_FACTS, PAGE_TERM, PAGE_FACT,            /* pairs of a term and what is so */
  PAGE_BLOCKS
};

struct page;

/* language: "de"; title: of the window. Appends to out. */
struct page *page_new(enum page_format format, const char *language, const char *title,
                      struct buf *out);
void page_end(struct page *page);              /* frees */

/* level 1 to 6 (what is deeper counts as 6); id: what links lead to. */
void page_heading(struct page *page, unsigned level, const char *id, const char *text);

void page_open(struct page *page, enum page_block block);
void page_close(struct page *page, enum page_block block);

void page_text(struct page *page, const char *text);
void page_code(struct page *page, const char *text);

/* A link to an id of this document ("#mobilitaet") or an address; an address that is not of
 * the web is no link. */
void page_link(struct page *page, const char *to, const char *text);

/* Several lines of Lua, at the end of a fact. */
void page_listing(struct page *page, const char *text);

/* A table; sides: 'l' or 'r' by column. page_cell begins the next cell, from left to right;
 * cells of the first row are headers. */
void page_table(struct page *page, const char *sides);
void page_cell(struct page *page);
void page_table_end(struct page *page);

#endif
