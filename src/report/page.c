/* What opens and closes a block is a table for each format. In Markdown the only state is how
 * deep lists are nested; characters that would mean something there are escaped everywhere,
 * those that do so only at the beginning of a line are escaped there. */
#include "report/page.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

struct page {
  enum page_format format;
  struct buf *out;
  size_t lists;                                /* open ones */
  const char *sides;
  size_t cells;
};

struct marks {
  const char *open, *close;
};

static const struct marks markdown[PAGE_BLOCKS] = {
  [PAGE_PARAGRAPH] = {"", "\n\n"}, [PAGE_LIST] = {"", ""},         [PAGE_ITEM] = {"* ", "\n"},
  [PAGE_FACTS] = {"", "\n"},       [PAGE_TERM] = {"* **", ":** "}, [PAGE_FACT] = {"", "\n"},
};

static const struct marks html[PAGE_BLOCKS] = {
  [PAGE_PARAGRAPH] = {"<p>", "</p>\n"}, [PAGE_LIST] = {"<ul>\n", "</ul>\n"},
  [PAGE_ITEM] = {"<li>", "</li>\n"},    [PAGE_FACTS] = {"<dl>\n", "</dl>\n"},
  [PAGE_TERM] = {"<dt>", "</dt>"},      [PAGE_FACT] = {"<dd>", "</dd>\n"},
};

static const char style[] =
    "body { margin: 0; color: #1a1a1a; background: #fff;\n"
    "  font: 16px/1.55 Georgia, \"Times New Roman\", serif; }\n"
    "main { max-width: 46rem; margin: 0 auto; padding: 3rem 1.25rem 6rem; }\n"
    "h1, h2, h3, h4, h5, h6, dt, th { font-family: system-ui, \"Segoe UI\", Arial,\n"
    "  sans-serif; line-height: 1.25; }\n"
    "h1 { font-size: 2.1rem; margin: 0 0 .5rem; }\n"
    "h2 { font-size: 1.55rem; margin: 3.5rem 0 .75rem; padding-top: 1rem;\n"
    "  border-top: 2px solid #1a1a1a; }\n"
    "h3 { font-size: 1.2rem; margin: 2.75rem 0 .5rem; }\n"
    "h4, h5, h6 { font-size: 1rem; margin: 2rem 0 .4rem; }\n"
    "p { margin: .5rem 0; }\n"
    "ul { padding-left: 1.2rem; margin: .25rem 0; }\n"
    "a { color: #174ea6; text-decoration: none; }\n"
    "a:hover { text-decoration: underline; }\n"
    "code, pre { font-family: \"DejaVu Sans Mono\", Consolas, monospace;\n"
    "  font-size: .84em; }\n"
    "code { overflow-wrap: anywhere; }\n"
    "pre { background: #f5f5f2; padding: .6rem .8rem; overflow-x: auto; margin: .25rem 0; }\n"
    "dl { display: grid; grid-template-columns: 10.5rem 1fr; gap: .3rem 1rem;\n"
    "  margin: .75rem 0; }\n"
    "dt { font-size: .84rem; color: #595959; padding-top: .15rem; }\n"
    "dd { margin: 0; }\n"
    "table { border-collapse: collapse; margin: .75rem 0; width: 100%; }\n"
    "th, td { text-align: left; padding: .25rem .5rem .25rem 0;\n"
    "  border-bottom: 1px solid #ddd; vertical-align: top; }\n"
    "th { font-size: .84rem; }\n"
    ".r { text-align: right; font-variant-numeric: tabular-nums; }\n"
    "@media (max-width: 34rem) { dl { display: block; } dd { margin-bottom: .4rem; } }\n"
    "@media print {\n"
    "  @page { margin: 2cm; }\n"
    "  body { font-size: 10pt; }\n"
    "  main { max-width: none; padding: 0; }\n"
    "  h2 { break-before: page; border: 0; }\n"
    "  h1, h2, h3, h4, h5, h6 { break-after: avoid; }\n"
    "  dl, tr, pre { break-inside: avoid; }\n"
    "  pre { white-space: pre-wrap; }\n"
    "  a { color: inherit; }\n"
    "}\n";

/* --- texts ------------------------------------------------------------------------------- */

static void put_html(struct buf *out, const char *text) {
  static const struct {
    char byte;
    const char *written;
  } escapes[] = {{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'"', "&quot;"}};
  for (; *text != '\0'; text++) {
    size_t i = 0, count = sizeof escapes / sizeof *escapes;
    while (i < count && escapes[i].byte != *text) i++;
    if (i < count) buf_puts(out, escapes[i].written);
    else buf_putc(out, *text);
  }
}

/* Whether a line of text begins at this offset: nothing but list marks stand before it. */
static bool begins_line(const struct buf *out, size_t at) {
  while (at > 0 && (out->data[at - 1] == ' ' || out->data[at - 1] == '*')) at--;
  return at == 0 || out->data[at - 1] == '\n';
}

/* Whether a point or bracket here would number a list: only digits stand before it. */
static bool numbers_line(const struct buf *out) {
  size_t at = out->length;
  while (at > 0 && out->data[at - 1] >= '0' && out->data[at - 1] <= '9') at--;
  return at < out->length && begins_line(out, at);
}

static bool means_something(const struct buf *out, char byte) {
  if (strchr("\\`*_[]<>|#&~", byte) != NULL) return true;
  if (strchr("-+=", byte) != NULL) return begins_line(out, out->length);
  return strchr(".)", byte) != NULL && numbers_line(out);
}

static void put_markdown(struct buf *out, const char *text) {
  for (; *text != '\0'; text++) {
    if (means_something(out, *text)) buf_putc(out, '\\');
    buf_putc(out, *text);
  }
}

void page_text(struct page *page, const char *text) {
  if (page->format == PAGE_HTML) put_html(page->out, text);
  else put_markdown(page->out, text);
}

/* The longest run of backticks in text. */
static size_t backticks(const char *text) {
  size_t longest = 0, run = 0;
  for (; *text != '\0'; text++) {
    run = *text == '`' ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}

/* In Markdown between more backticks than the text has; line ends become blanks, and where
 * it has a backtick at an end, a blank keeps it apart. */
static void code_markdown(struct buf *out, const char *text) {
  size_t marks = backticks(text) + 1;
  const char *apart = marks > 1 ? " " : "";
  buf_pad(out, '`', marks);
  buf_puts(out, apart);
  for (; *text != '\0'; text++) {
    if (*text == '|') buf_putc(out, '\\');
    buf_putc(out, *text == '\n' ? ' ' : *text);
  }
  buf_puts(out, apart);
  buf_pad(out, '`', marks);
}

void page_code(struct page *page, const char *text) {
  if (page->format == PAGE_MARKDOWN) return code_markdown(page->out, text);
  buf_puts(page->out, "<code>");
  put_html(page->out, text);
  buf_puts(page->out, "</code>");
}

/* Bytes that an address may have in either format as they stand. */
static bool is_address(const char *to) {
  bool web = strncmp(to, "https://", 8) == 0 || strncmp(to, "http://", 7) == 0;
  return (web || *to == '#') && strpbrk(to, " \t\r\n\"'<>()[]\\`") == NULL;
}

void page_link(struct page *page, const char *to, const char *text) {
  bool is_html = page->format == PAGE_HTML;
  if (!is_address(to)) return page_text(page, text);
  buf_puts(page->out, is_html ? "<a href=\"" : "[");
  if (is_html) put_html(page->out, to);
  else put_markdown(page->out, text);
  buf_puts(page->out, is_html ? "\">" : "](");
  if (is_html) put_html(page->out, text);
  else buf_puts(page->out, to);
  buf_puts(page->out, is_html ? "</a>" : ")");
}

void page_listing(struct page *page, const char *text) {
  struct buf *out = page->out;
  size_t marks = backticks(text) < 3 ? 3 : backticks(text) + 1;
  if (page->format == PAGE_HTML) {
    buf_puts(out, "<pre>");
    put_html(out, text);
    buf_puts(out, "</pre>");
    return;
  }
  buf_puts(out, "\n\n  ");
  buf_pad(out, '`', marks);
  buf_puts(out, "lua\n  ");
  for (; *text != '\0'; text++) {
    buf_putc(out, *text);
    if (*text == '\n') buf_puts(out, "  ");
  }
  buf_puts(out, "\n  ");
  buf_pad(out, '`', marks);
}

/* --- blocks ------------------------------------------------------------------------------ */

void page_open(struct page *page, enum page_block block) {
  bool is_html = page->format == PAGE_HTML;
  if (block == PAGE_LIST && page->lists++ > 0) buf_putc(page->out, '\n');
  if (block == PAGE_ITEM && !is_html) buf_pad(page->out, ' ', 2 * (page->lists - 1));
  buf_puts(page->out, (is_html ? html : markdown)[block].open);
}

void page_close(struct page *page, enum page_block block) {
  struct buf *out = page->out;
  if (page->format == PAGE_HTML) {
    if (block == PAGE_LIST) page->lists--;
    return buf_puts(out, html[block].close);
  }
  bool ended = out->length > 0 && out->data[out->length - 1] == '\n';
  if (block == PAGE_LIST && --page->lists == 0) buf_putc(out, '\n');
  else if (block != PAGE_ITEM || !ended) buf_puts(out, markdown[block].close);
}

void page_heading(struct page *page, unsigned level, const char *id, const char *text) {
  struct buf *out = page->out;
  if (level > 6) level = 6;
  if (page->format == PAGE_HTML) {
    buf_printf(out, "<h%u id=\"", level);
    put_html(out, id);
    buf_puts(out, "\">");
    put_html(out, text);
    buf_printf(out, "</h%u>\n", level);
    return;
  }
  buf_pad(out, '#', level);
  buf_printf(out, " <a id=\"%s\"></a>", id);
  put_markdown(out, text);
  buf_puts(out, "\n\n");
}

/* --- tables ------------------------------------------------------------------------------ */

static const char *cell_tag(const struct page *page) {
  return page->cells <= strlen(page->sides) ? "th" : "td";
}

static void end_row(struct page *page) {
  size_t columns = strlen(page->sides);
  if (page->format == PAGE_HTML) return buf_puts(page->out, "</tr>\n");
  buf_puts(page->out, " |\n");
  if (page->cells != columns) return;
  buf_puts(page->out, "|");
  for (size_t i = 0; i < columns; i++)
    buf_puts(page->out, page->sides[i] == 'r' ? " ---: |" : " --- |");
  buf_putc(page->out, '\n');
}

static void end_cell(struct page *page) {
  if (page->cells == 0) return;
  if (page->format == PAGE_HTML) buf_printf(page->out, "</%s>", cell_tag(page));
  if (page->cells % strlen(page->sides) == 0) end_row(page);
}

void page_table(struct page *page, const char *sides) {
  page->sides = sides;
  page->cells = 0;
  if (page->format == PAGE_HTML) buf_puts(page->out, "<table>\n");
}

void page_cell(struct page *page) {
  end_cell(page);
  size_t column = page->cells++ % strlen(page->sides);
  bool right = page->sides[column] == 'r';
  if (page->format == PAGE_MARKDOWN) return buf_puts(page->out, column == 0 ? "| " : " | ");
  buf_printf(page->out, "%s<%s%s>", column == 0 ? "<tr>" : "", cell_tag(page),
             right ? " class=\"r\"" : "");
}

void page_table_end(struct page *page) {
  end_cell(page);
  buf_puts(page->out, page->format == PAGE_HTML ? "</table>\n" : "\n");
}

/* --- the page ---------------------------------------------------------------------------- */

struct page *page_new(enum page_format format, const char *language, const char *title,
                      struct buf *out) {
  struct page *page = mem_new(1, sizeof *page);
  *page = (struct page){.format = format, .out = out};
  if (format == PAGE_MARKDOWN) return page;
  buf_printf(out, "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n"
             "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
             "<title>", language);
  put_html(out, title);
  buf_printf(out, "</title>\n<style>\n%s</style>\n</head>\n<body>\n<main>\n", style);
  return page;
}

void page_end(struct page *page) {
  if (page->format == PAGE_HTML) buf_puts(page->out, "</main>\n</body>\n</html>\n");
  free(page);
}
