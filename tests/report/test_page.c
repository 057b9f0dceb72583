#include "report/page.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

typedef void writes(struct page *page);

/* What is written inside the page. */
static void expect(enum page_format format, writes *write, const char *expected) {
  struct buf out = {0};
  struct page *page = page_new(format, "de", "Titel", &out);
  size_t start = out.length;
  write(page);
  buf_putc(&out, '\0');
  assert_string_equal(out.data + start, expected);
  page_end(page);
  buf_free(&out);
}

static void write_paragraph(struct page *page, const char *text) {
  page_open(page, PAGE_PARAGRAPH);
  page_text(page, text);
  page_close(page, PAGE_PARAGRAPH);
}

static void marks(struct page *page) {
  write_paragraph(page, "1. a\n12) b\n1.5 + 2. c\n- d - e\n+ f\n= g\n# h\n> i & <j> ~k~");
}

/* In Markdown a mark is escaped where it would mean something, and nowhere else. */
static void text_stays_text(void **state) {
  (void)state;
  expect(PAGE_MARKDOWN, marks,
         "1\\. a\n12\\) b\n1\\.5 + 2. c\n\\- d - e\n\\+ f\n\\= g\n\\# h\n"
         "\\> i \\& \\<j\\> \\~k\\~\n\n");
  expect(PAGE_HTML, marks,
         "<p>1. a\n12) b\n1.5 + 2. c\n- d - e\n+ f\n= g\n# h\n"
         "&gt; i &amp; &lt;j&gt; ~k~</p>\n");
}

static void codes(struct page *page) {
  page_code(page, "a < b");
  page_code(page, "`x``y`");
  page_code(page, "a\nb|c");
}

/* Code stands between more backticks than it has; a bar would end a table's cell. */
static void code_stays_code(void **state) {
  (void)state;
  expect(PAGE_MARKDOWN, codes, "`a < b```` `x``y` ````a b\\|c`");
  expect(PAGE_HTML, codes, "<code>a &lt; b</code><code>`x``y`</code><code>a\nb|c</code>");
}

static void links(struct page *page) {
  page_link(page, "https://a.de/?b=1&c", "a_b");
  page_link(page, "javascript:alert(1)", "c");
  page_link(page, "https://a.de/\" onclick=\"x", "d");
  page_link(page, "https://a.de/)(", "e");
  page_link(page, "#f", "g");
}

/* Only addresses of the web and of this page are links, and none can break out of its own. */
static void links_are_of_the_web(void **state) {
  (void)state;
  expect(PAGE_MARKDOWN, links, "[a\\_b](https://a.de/?b=1&c)cde[g](#f)");
  expect(PAGE_HTML, links,
         "<a href=\"https://a.de/?b=1&amp;c\">a_b</a>cde<a href=\"#f\">g</a>");
}

static void nested(struct page *page) {
  page_open(page, PAGE_LIST);
  page_open(page, PAGE_ITEM);
  page_text(page, "a");
  page_open(page, PAGE_LIST);
  page_open(page, PAGE_ITEM);
  page_text(page, "b");
  page_close(page, PAGE_ITEM);
  page_close(page, PAGE_LIST);
  page_close(page, PAGE_ITEM);
  page_open(page, PAGE_ITEM);
  page_text(page, "- c");
  page_close(page, PAGE_ITEM);
  page_close(page, PAGE_LIST);
}

static void lists_nest(void **state) {
  (void)state;
  expect(PAGE_MARKDOWN, nested, "* a\n  * b\n* \\- c\n\n");
  expect(PAGE_HTML, nested,
         "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>- c</li>\n</ul>\n");
}

static void small_table(struct page *page) {
  const char *const cells[] = {"a", "b", "c|d", "1"};
  page_table(page, "lr");
  for (size_t i = 0; i < sizeof cells / sizeof *cells; i++) {
    page_cell(page);
    page_text(page, cells[i]);
  }
  page_table_end(page);
}

/* The first row is the head; a column of numbers stands on the right. */
static void tables_have_a_head(void **state) {
  (void)state;
  expect(PAGE_MARKDOWN, small_table, "| a | b |\n| --- | ---: |\n| c\\|d | 1 |\n\n");
  expect(PAGE_HTML, small_table,
         "<table>\n<tr><th>a</th><th class=\"r\">b</th></tr>\n"
         "<tr><td>c|d</td><td class=\"r\">1</td></tr>\n</table>\n");
}

static void headings(struct page *page) {
  page_heading(page, 7, "a.b", "x & y");
}

/* HTML has six levels. */
static void headings_end_at_six(void **state) {
  (void)state;
  expect(PAGE_MARKDOWN, headings, "###### <a id=\"a.b\"></a>x \\& y\n\n");
  expect(PAGE_HTML, headings, "<h6 id=\"a.b\">x &amp; y</h6>\n");
}

static void listing(struct page *page) {
  page_open(page, PAGE_TERM);
  page_text(page, "f");
  page_close(page, PAGE_TERM);
  page_open(page, PAGE_FACT);
  page_listing(page, "a\n```\nb < c");
  page_close(page, PAGE_FACT);
}

/* A listing stands inside its fact, and backticks in it do not end it. */
static void listings_stay_whole(void **state) {
  (void)state;
  expect(PAGE_MARKDOWN, listing, "* **f:** \n\n  ````lua\n  a\n  ```\n  b < c\n  ````\n");
  expect(PAGE_HTML, listing, "<dt>f</dt><dd><pre>a\n```\nb &lt; c</pre></dd>\n");
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(text_stays_text),       cmocka_unit_test(code_stays_code),
    cmocka_unit_test(links_are_of_the_web),  cmocka_unit_test(lists_nest),
    cmocka_unit_test(tables_have_a_head),    cmocka_unit_test(headings_end_at_six),
    cmocka_unit_test(listings_stay_whole),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
