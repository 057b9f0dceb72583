#include "data/csv.h"

#include "work.h"

#define COUNT(table) (sizeof(table) / sizeof *(table))

/* Rows as text: "1:ags|a 2:01|5", each with its number; stops before row stop. */
struct heard {
  struct buf text;
  uint32_t stop;
  char delimiter;
};

static bool hear(void *self, const struct csv_row *row) {
  struct heard *heard = self;
  if (heard->stop > 0 && row->row >= heard->stop) return false;
  buf_printf(&heard->text, "%s%u:", heard->text.length ? " " : "", (unsigned)row->row);
  for (size_t i = 0; i < row->fields; i++) {
    assert_int_equal(strlen(row->field[i].text), row->field[i].length);
    buf_printf(&heard->text, "%s%s", i ? "|" : "", row->field[i].text);
  }
  heard->delimiter = row->delimiter;
  return true;
}

static bool read_bytes(struct work *work, struct heard *heard, const char *bytes,
                       size_t length) {
  work_bytes("a.csv", bytes, length);
  return csv_read("a.csv", NULL, hear, heard, work->diags);
}

static void assert_rows(struct work *work, const char *text, const char *expected) {
  struct heard heard = {0};
  assert_true(read_bytes(work, &heard, text, strlen(text)));
  assert_string_equal(buf_text(&heard.text), expected);
  buf_free(&heard.text);
}

/* The rows that are handed on before or beside findings. */
static void assert_refused(struct work *work, const char *bytes, size_t length,
                           const char *rows, const char *findings) {
  struct heard heard = {0};
  assert_false(read_bytes(work, &heard, bytes, length));
  assert_string_equal(buf_text(&heard.text), rows);
  assert_findings(work, findings);
  buf_free(&heard.text);
  diags_clear(work->diags);
}

#define ASSERT_REFUSED(work, text, rows, findings) \
  assert_refused(work, text, sizeof text - 1, rows, findings)

/* The header decides; what stands in quotation marks does not count. */
static void delimiters(void **state) {
  static const struct { const char *text, *rows; char delimiter; } cases[] = {
    {"a,b\n1,2\n", "1:a|b 2:1|2", ','},
    {"a;b\n1,5;2\n", "1:a|b 2:1,5|2", ';'},
    {"a\tb\n1,5\t2;3\n", "1:a|b 2:1,5|2;3", '\t'},
    {"\"a,b,c\";d\n1;2\n", "1:a,b,c|d 2:1|2", ';'},
    {"a\n1\n", "1:a 2:1", ','},
    {"a,b;c,d\n1,2,3\n", "1:a|b;c|d 2:1|2|3", ','},
    {"\n\r\na;b\n1;2\n", "3:a|b 4:1|2", ';'},
  };
  for (size_t i = 0; i < COUNT(cases); i++) {
    struct heard heard = {0};
    assert_true(read_bytes(*state, &heard, cases[i].text, strlen(cases[i].text)));
    assert_string_equal(buf_text(&heard.text), cases[i].rows);
    assert_int_equal(heard.delimiter, cases[i].delimiter);
    buf_free(&heard.text);
  }
  assert_findings(*state, "");
}

/* Line ends of all kinds, also mixed, with and without one at the end of the file. */
static void line_ends(void **state) {
  static const char *const cases[] = {
    "a,b\n1,2\n3,4\n",   "a,b\r\n1,2\r\n3,4\r\n", "a,b\r1,2\r3,4\r",
    "a,b\r\n1,2\n3,4\r", "a,b\n1,2\r\n3,4",       "a,b\r1,2\n3,4\r\n",
  };
  for (size_t i = 0; i < COUNT(cases); i++)
    assert_rows(*state, cases[i], "1:a|b 2:1|2 3:3|4");
  assert_findings(*state, "");
}

/* Rows count as a spreadsheet shows them: blank ones count, a line end inside a text does
 * not. */
static void row_numbers(void **state) {
  assert_rows(*state, "a,b\n\n1,2\n", "1:a|b 3:1|2");
  assert_rows(*state, "a,b\r\n\r\n\r\n1,2\r\n", "1:a|b 4:1|2");
  assert_rows(*state, "a,b\n,\n1,2\n \n3,4\n", "1:a|b 3:1|2 5:3|4");
  assert_rows(*state, "a,b\n\"x\ny\",2\n3,4\n", "1:a|b 2:x\ny|2 3:3|4");
  assert_rows(*state, "\n\na,b\n1,2\n", "3:a|b 4:1|2");
  assert_findings(*state, "");
}

static void blanks_at_the_ends_are_dropped(void **state) {
  assert_rows(*state, " a , b\n  1 2\t,\t3 \n", "1:a|b 2:1 2|3");
  assert_rows(*state, "a;b\n\" 1 \"; \"2\" \n", "1:a|b 2:1|2");
  assert_rows(*state, "a\tb\tc\n1\t \t3\n", "1:a|b|c 2:1||3");
}

static void quotes(void **state) {
  assert_rows(*state, "a,b\n\"x, y\",\"say \"\"so\"\"\"\n", "1:a|b 2:x, y|say \"so\"");
  assert_rows(*state, "a,b\n\"\",2\n", "1:a|b 2:|2");
  assert_findings(*state, "");
}

static void byte_order_mark_is_dropped(void **state) {
  assert_rows(*state, "\xef\xbb\xbf" "a,b\nKöln,2\n", "1:a|b 2:Köln|2");
  assert_rows(*state, "\xef\xbb\xbf" "\"a\",b\n1,2\n", "1:a|b 2:1|2");
  assert_findings(*state, "");
}

/* A mark that cannot be seen would make a key or an answer another one. */
static void byte_order_mark_inside_is_refused(void **state) {
  ASSERT_REFUSED(*state, "a,b\n1,2\n\xef\xbb\xbf" "a,b\n3,4\n", "",
                 "a.csv:3:1: error: a byte order mark stands inside the file\n"
                 "    hint: it cannot be seen; were two files put together?\n");
  ASSERT_REFUSED(*state, "\xef\xbb\xbf\xef\xbb\xbf" "a,b\n1,2\n", "",
                 "a.csv:1:1: error: a byte order mark stands inside the file\n"
                 "    hint: it cannot be seen; were two files put together?\n");
  ASSERT_REFUSED(*state, "a;b\n1;\xef\xbb\xbfja\n", "",
                 "a.csv:2:2: error: a byte order mark stands inside the file\n"
                 "    hint: it cannot be seen; were two files put together?\n");
}

/* What is not UTF-8 is read as Windows-1252, with a warning: letters, and the signs that
 * Latin-1 does not have (0x80 euro, 0x96 dash, 0x9f Y with dots). */
static void windows_1252(void **state) {
  struct work *work = *state;
  assert_rows(work, "a,b\nK\xf6ln,Stra\xdf" "e\n\x80,\x96\x9f\n",
              "1:a|b 2:Köln|Straße 3:€|–Ÿ");
  assert_findings(work, "a.csv: warning: is not UTF-8; read as Windows-1252\n"
                        "    hint: save it as \"CSV UTF-8\"\n");
}

static void bytes_of_no_encoding(void **state) {
  static const char bytes[] = "a,b\nK\xf6ln,1\nx,\x81\n";
  /* a,b LF is 4 bytes, K ö l n , 1 LF another 7, x , two more: 0x81 has offset 13 */
  ASSERT_REFUSED(*state, bytes, "",
                 "a.csv:3:2: error: is neither UTF-8 nor Windows-1252 (byte 13)\n");
}

static void utf16_is_refused(void **state) {
  const char *finding = "a.csv: error: is UTF-16\n    hint: save it as \"CSV UTF-8\"\n";
  ASSERT_REFUSED(*state, "\xff\xfe" "a\0,\0b\0\n\0", "", finding);
  ASSERT_REFUSED(*state, "\xfe\xff" "\0a\0,\0b\0\n", "", finding);
  ASSERT_REFUSED(*state, "a\0,\0b\0\n\0", "",
                 "a.csv:1:1: error: holds a NUL byte; is it a text file?\n"
                 "    hint: save it as \"CSV UTF-8\"\n");
}

/* Row and field of the byte, counted as for a cell. */
static void nul_is_refused(void **state) {
  const char *finding = "a.csv:3:2: error: holds a NUL byte; is it a text file?\n"
                        "    hint: save it as \"CSV UTF-8\"\n";
  ASSERT_REFUSED(*state, "a,b\n1,2\n3,4\0\n", "", finding);
  ASSERT_REFUSED(*state, "a,b\r\n\"1\n,\",2\r\n3,\0\r\n", "", finding);
  ASSERT_REFUSED(*state, "a;b\r1;2\r3;\0\r", "", finding);
}

static void nothing_in_the_file(void **state) {
  const char *finding = "a.csv: error: is empty; expected a header row\n";
  ASSERT_REFUSED(*state, "", "", finding);
  ASSERT_REFUSED(*state, "\xef\xbb\xbf", "", finding);
  ASSERT_REFUSED(*state, "\n\r\n  \n", "", finding);
  ASSERT_REFUSED(*state, ",,\n", "", finding);
}

/* Each ragged row is a finding and left out; the others are read. */
static void ragged_rows(void **state) {
  assert_rows(*state, "a;b;c\n1;2\n1;2;3\n1;2;3;4\n\n1\n", "1:a|b|c 3:1|2|3");
  assert_findings(*state, "a.csv:2: error: row has 2 fields, the header 3\n"
                          "a.csv:4: error: row has 4 fields, the header 3\n"
                          "a.csv:6: error: row has 1 fields, the header 3\n");
}

/* 1,5 in a file with commas is one field too many, and what it is likely to be is said. */
static void decimal_comma_between_commas(void **state) {
  assert_rows(*state, "a,b\n1,5,2\n", "1:a|b");
  assert_findings(*state,
                  "a.csv:2: error: row has 3 fields, the header 2\n"
                  "    hint: is there a decimal comma or a comma in a text? Write 1.5, put "
                  "quotation marks around the text, or use ';' between fields\n");
}

static void quote_never_closed(void **state) {
  ASSERT_REFUSED(*state, "a,b\n1,2\n3,\"4\n5,6\n", "1:a|b 2:1|2",
                 "a.csv:3: error: a quotation mark is never closed\n");
  ASSERT_REFUSED(*state, "\"a,b\n1,2\n", "",
                 "a.csv:1: error: a quotation mark is never closed\n");
}

static void quote_where_it_cannot_be(void **state) {
  const char *finding = "a.csv:2:2: error: a quotation mark stands where it cannot\n"
                        "    hint: inside a quoted text write \"\" for it\n";
  ASSERT_REFUSED(*state, "a,b\n1,x\"y\"\n3,4\n", "1:a|b", finding);
  ASSERT_REFUSED(*state, "a,b\n1,\"x\"y\n3,4\n", "1:a|b", finding);
}

static void no_file(void **state) {
  struct work *work = *state;
  struct heard heard = {0};
  assert_false(csv_read("none.csv", NULL, hear, &heard, work->diags));
  assert_false(csv_read("data", NULL, hear, &heard, work->diags));
  assert_findings(work, "data: error: cannot be read: is not a regular file\n"
                        "none.csv: error: cannot be read: No such file or directory\n");
}

/* A file that holds more than its size says, as one that grows while it is read. */
static void file_that_grows(void **state) {
  struct work *work = *state;
  struct heard heard = {0};
  assert_false(csv_read("/proc/self/status", NULL, hear, &heard, work->diags));
  assert_findings(work, "/proc/self/status: error: cannot be read: changed while it was "
                        "read\n");
}

/* Where the handler says so nothing more is handed on. */
static void handler_stops(void **state) {
  struct heard heard = {.stop = 3};
  const char *text = "a\n1\n2\n3\n";
  assert_false(read_bytes(*state, &heard, text, strlen(text)));
  assert_string_equal(buf_text(&heard.text), "1:a 2:1");
  assert_findings(*state, "");
  buf_free(&heard.text);
}

static bool measure(void *self, const struct csv_row *row) {
  size_t *most = self;
  if (row->fields > most[0]) most[0] = row->fields;
  for (size_t i = 0; i < row->fields; i++)
    if (row->field[i].length > most[1]) most[1] = row->field[i].length;
  return true;
}

/* 10 MB in one cell and 100,000 fields in a row. */
static void large_rows(void **state) {
  struct work *work = *state;
  enum { CELL = 10000000, FIELDS = 100000 };
  struct buf text = {0};
  size_t most[2] = {0, 0};
  buf_pad(&text, ',', FIELDS - 1);
  buf_puts(&text, "a\n");
  buf_pad(&text, 'x', CELL);
  buf_pad(&text, ',', FIELDS - 1);
  work_bytes("a.csv", text.data, text.length);
  assert_true(csv_read("a.csv", NULL, measure, most, work->diags));
  assert_int_equal(most[0], FIELDS);
  assert_int_equal(most[1], CELL);
  buf_free(&text);
}

static void digest(struct work *work, const char *text, char out[HASH_ROOM]) {
  struct heard heard = {0};
  work_file("a.csv", text);
  csv_read("a.csv", out, hear, &heard, work->diags);
  buf_free(&heard.text);
}

/* The bytes are hashed, not what they mean; the digests are sha256sum's. A file that cannot
 * be read has none. */
static void bytes_are_hashed(void **state) {
  struct work *work = *state;
  char out[HASH_ROOM];
  struct heard heard = {0};
  digest(work, "a,b\n1,2\n", out);
  assert_string_equal(out, "492d5ea496056f1a6a6592241032fab764c321596317930b4fa0e1e8bc3b7470");
  digest(work, "a,b\n1,2\r\n", out);
  assert_string_equal(out, "1eb42bccfb377830c0c4d6c17a5443ed3ae9fa7c96defff9357f14e205156d0f");
  assert_false(csv_read("none.csv", out, hear, &heard, work->diags));
  assert_string_equal(out, "");
}

/* Text in memory is read like a file: a mark and quotes are understood, findings carry the
 * name that was given. */
static void text_in_memory(void **state) {
  struct work *work = *state;
  struct heard heard = {0};
  struct buf text = {0};
  buf_puts(&text, "\xef\xbb\xbf" "a,b\n1,\"x,y\"\n2\n");
  assert_true(csv_read_text("memory", &text, hear, &heard, work->diags));
  assert_string_equal(buf_text(&heard.text), "1:a|b 2:1|x,y");
  assert_findings(work, "memory:3: error: row has 1 fields, the header 2\n");
  buf_free(&text);
  buf_free(&heard.text);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_WORK(delimiters),
    WITH_WORK(line_ends),
    WITH_WORK(row_numbers),
    WITH_WORK(blanks_at_the_ends_are_dropped),
    WITH_WORK(quotes),
    WITH_WORK(byte_order_mark_is_dropped),
    WITH_WORK(byte_order_mark_inside_is_refused),
    WITH_WORK(windows_1252),
    WITH_WORK(bytes_of_no_encoding),
    WITH_WORK(utf16_is_refused),
    WITH_WORK(nul_is_refused),
    WITH_WORK(nothing_in_the_file),
    WITH_WORK(ragged_rows),
    WITH_WORK(decimal_comma_between_commas),
    WITH_WORK(quote_never_closed),
    WITH_WORK(quote_where_it_cannot_be),
    WITH_WORK(no_file),
    WITH_WORK(file_that_grows),
    WITH_WORK(handler_stops),
    WITH_WORK(large_rows),
    WITH_WORK(bytes_are_hashed),
    WITH_WORK(text_in_memory),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
