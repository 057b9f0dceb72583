#include "report/findings.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#define WRONG DIAG_ERROR, DIAG_RULE, "%s"
#define ODD DIAG_WARNING, DIAG_DATA, "%s"
#define WORTH DIAG_NOTE, DIAG_DATA, "%s"

static void assert_written(findings_writer *writer, const struct findings *findings,
                           struct diags *diags, const char *expected) {
  struct buf out = {0};
  writer(findings, diags, &out);
  assert_string_equal(buf_text(&out), expected);
  buf_free(&out);
}

/* GitHub reads a per cent sign and line ends in a text, a colon and a comma in a property;
 * the column of a data file counts fields and is left out, a finding without a file has no
 * properties at all. */
static void github_escapes(void **state) {
  (void)state;
  struct diags *diags = diags_new();
  const struct findings findings = {.verb = "check", .conclusion = "the end\n"};
  diag_add(diags, (struct place){0}, NULL, WORTH, "50 % : a, b");
  diag_add(diags, (struct place){"a,b:c%.csv", 2, 4, 0}, "100 %", ODD, "x");
  diag_add(diags, (struct place){"b.lua", 3, 4, 5}, NULL, WRONG, "y");
  diag_add(diags, (struct place){"c.lua", 0, 0, 0}, NULL, WRONG, "z");
  assert_written(findings_github, &findings, diags,
                 "::notice::50 %25 : a, b\n"
                 "::warning file=a%2Cb%3Ac%25.csv,line=2::x%0A100 %25\n"
                 "::error file=b.lua,line=3,col=4::y\n"
                 "::error file=c.lua::z\n"
                 "the end\n");
  diags_free(diags);
}

/* Whatever a test is called and says, the XML is one that parsers take: the five signs, tabs
 * and line ends in attributes, bytes that are no text, and U+FFFF, which XML cannot hold. */
static void junit_escapes(void **state) {
  (void)state;
  struct findings findings = {.verb = "test", .edition = "a\"b"};
  findings_add(&findings, (struct findings_case){
    .set = "<a>", .name = "b & \"c\"", .failure = "one\ntwo\t\xff", .detail = "x < 1\ny > 2\n",
  });
  findings_add(&findings, (struct findings_case){
    .set = "a", .name = "\xef\xbf\xbf", .path = "p.lua", .line = 7,
  });
  findings_add(&findings, (struct findings_case){.set = "a", .name = "n", .detail = "note"});
  assert_written(findings_junit, &findings, NULL,
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<testsuites tests=\"3\" failures=\"1\" errors=\"0\">\n"
    "  <testsuite name=\"test\" package=\"a&quot;b\" tests=\"3\" failures=\"1\" errors=\"0\">\n"
    "    <testcase classname=\"&lt;a&gt;\" name=\"b &amp; &quot;c&quot;\">\n"
    "      <failure message=\"one&#10;two&#9;?\">x &lt; 1\ny &gt; 2\n</failure>\n"
    "    </testcase>\n"
    "    <testcase classname=\"a\" name=\"?\" file=\"p.lua\" line=\"7\"/>\n"
    "    <testcase classname=\"a\" name=\"n\">\n"
    "      <system-out>note</system-out>\n"
    "    </testcase>\n"
    "  </testsuite>\n"
    "</testsuites>\n");
  findings_free(&findings);
}

/* A failure without more to say says it again, since some readers show the text alone. */
static void failure_without_detail(void **state) {
  (void)state;
  struct findings findings = {.verb = "test"};
  findings_add(&findings, (struct findings_case){.set = "a", .name = "b", .failure = "no"});
  struct buf out = {0};
  findings_junit(&findings, NULL, &out);
  assert_non_null(strstr(buf_text(&out), "<failure message=\"no\">no</failure>"));
  buf_free(&out);
  findings_free(&findings);
}

/* Every file is a case, once, in byte order, and so is every other place of a finding; a
 * finding without a place is the edition's. Notes fail nothing; of several mistakes the
 * first is named and the others are counted, notes not among them. */
static void cases_by_file(void **state) {
  (void)state;
  struct arena *arena = arena_new();
  struct diags *diags = diags_new();
  const char *files[] = {"r/b.lua", "r/a.lua", "r/a.lua", "d/x.csv"};
  struct findings findings = {.verb = "check", .edition = "r"};
  diag_add(diags, (struct place){0}, NULL, WRONG, "no data");
  diag_add(diags, (struct place){"d/x.csv", 9, 1, 0}, NULL, WORTH, "a note");
  diag_add(diags, (struct place){"r/b.lua", 4, 0, 0}, NULL, WORTH, "another");
  diag_add(diags, (struct place){"r/b.lua", 6, 0, 0}, NULL, WRONG, "second");
  diag_add(diags, (struct place){"r/b.lua", 5, 0, 0}, NULL, ODD, "first");
  diag_add(diags, (struct place){"e", 0, 0, 0}, NULL, ODD, "elsewhere");
  findings_by_file(&findings, diags, files, 4, arena);
  static const struct { const char *name, *failure; uint32_t line; } expected[] = {
    {"d/x.csv", NULL, 9}, {"e", "elsewhere", 0}, {"r", "no data", 0}, {"r/a.lua", NULL, 0},
    {"r/b.lua", "first (and 1 more)", 4},
  };
  assert_int_equal(findings.cases, 5);
  for (size_t i = 0; i < 5; i++) {
    assert_string_equal(findings.list[i].name, expected[i].name);
    assert_int_equal(findings.list[i].line, expected[i].line);
    if (expected[i].failure == NULL) assert_null(findings.list[i].failure);
    else assert_string_equal(findings.list[i].failure, expected[i].failure);
  }
  assert_string_equal(findings.list[0].detail, "d/x.csv:9:1: note: a note\n");
  assert_null(findings.list[3].detail);
  assert_int_equal(findings_failed(&findings), 3);
  findings_free(&findings);
  diags_free(diags);
  arena_free(arena);
}

/* What a place does not say is null, and bytes of a path that are no text are made clean. */
static void json_of_a_finding(void **state) {
  (void)state;
  struct diags *diags = diags_new();
  const struct findings findings = {.verb = "check", .parameters = 3, .units = 2};
  diag_add(diags, (struct place){"a\xff.csv", 2, 0, 0}, NULL, ODD, "\"x\"");
  assert_written(findings_json, &findings, diags,
    "{\"schema\":1,\"verb\":\"check\",\"edition\":null,\"counts\":{\"parameters\":3,\"units\":2,"
    "\"passed\":0,\"failed\":0,\"errors\":0,\"warnings\":1,\"notes\":0},\"findings\":["
    "{\"severity\":\"warning\",\"class\":\"data\",\"path\":\"a?.csv\",\"line\":2,"
    "\"column\":null,\"length\":null,\"message\":\"\\\"x\\\"\",\"hint\":null,"
    "\"source\":null}]}\n");
  diags_free(diags);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(github_escapes),
    cmocka_unit_test(junit_escapes),
    cmocka_unit_test(failure_without_detail),
    cmocka_unit_test(cases_by_file),
    cmocka_unit_test(json_of_a_finding),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
