#include "rules/syntax.h"

#include "folder_sample.h"
#include "rules/sandbox.h"

/* The text is refused by the compiler with that one finding. */
static void assert_gives(const char *text, const char *expected) {
  struct diags *diags = diags_new();
  struct sandbox *sandbox = sandbox_new("r.lua");
  assert_false(sandbox_load(sandbox, text, strlen(text), diags));
  assert_messages(diags, expected);
  assert_int_equal(diags_exit_code(diags), 3);
  sandbox_free(sandbox);
  diags_free(diags);
}

/* The same where the column is Lua's affair. */
static void assert_refused(const char *text, uint32_t line, const char *message) {
  struct diags *diags = diags_new();
  size_t count;
  struct sandbox *sandbox = sandbox_new("r.lua");
  assert_false(sandbox_load(sandbox, text, strlen(text), diags));
  const struct diag *list = diags_sorted(diags, &count);
  assert_int_equal(count, 1);
  assert_string_equal(list[0].message, message);
  assert_int_equal(list[0].place.line, line);
  assert_int_equal(list[0].class, DIAG_RULE);
  sandbox_free(sandbox);
  diags_free(diags);
}

#define COMMA_ABOVE " (write it at the end of the line above)\n"
#define COMMA " (fields of a table are separated by commas)\n"
#define EQUALS " (write NAME = VALUE, with an equals sign)\n"
#define RETURNS " (a rule file says: return { … })\n"

/* The caret stands under what comes after the missing comma, in whichever line, and not
 * under the same word further left. */
static void missing_comma(void **state) {
  (void)state;
  assert_gives("return {\n  label = 'x'\n  unit = 'y',\n}",
               "r.lua:3:3: a comma is missing before 'unit'" COMMA_ABOVE);
  assert_gives("return {\n  label = 'x' -- unit\n\n  -- unit\n  unit = 'y',\n}",
               "r.lua:5:3: a comma is missing before 'unit'" COMMA_ABOVE);
  assert_gives("return { unit = 'unit' unit = 'y' }",
               "r.lua:1:24: a comma is missing before 'unit'" COMMA);
  assert_gives("return { { 'keine', 0 } { 'voll', 1 } }",
               "r.lua:1:25: a comma is missing before '{'" COMMA);
  assert_gives("return { a = 1 'b' }", "r.lua:1:16: a comma is missing before ''b''" COMMA);
  assert_gives("return { a = 5 7 }", "r.lua:1:16: a comma is missing before '7'" COMMA);
  assert_gives("return { a = 5 [1] = 7 }", "r.lua:1:16: a comma is missing before '['" COMMA);
}

static void missing_equals_sign(void **state) {
  (void)state;
  assert_gives("return { low 5 }", "r.lua:1:14: an equals sign is missing before '5'" EQUALS);
  assert_gives("return { label: 'x' }",
               "r.lua:1:17: a field is not written with a colon" EQUALS);
  assert_gives("return { low: 5 }", "r.lua:1:15: a field is not written with a colon" EQUALS);
  assert_gives("return { label: { de = 'x' } }",
               "r.lua:1:17: a field is not written with a colon" EQUALS);
  assert_gives("return { label => 'x' }", "r.lua:1:17: '>' cannot stand here" EQUALS);
  assert_gives("return { \"label\" = 'x' }",
               "r.lua:1:18: the name of a field is written without quotation marks" EQUALS);
  assert_gives("return { \"label\": 'x' }",
               "r.lua:1:17: the name of a field is written without quotation marks" EQUALS);
}

/* Of several tables that are open at the end, the one that was forgotten is shown: the next
 * line is not indented more, though it should be. */
static void brace_not_closed(void **state) {
  (void)state;
  static const char open[] = "the table opened here is not closed (add '}')\n";
  char expected[80];
  snprintf(expected, sizeof expected, "r.lua:1:8: %s", open);
  assert_gives("return {\n  label = 'x',\n  unit = '}',\n", expected);
  assert_gives("return { label = 'x', -- }", expected);
  assert_gives("return {\nlabel = {\nde = 'x' },\n", expected);
  snprintf(expected, sizeof expected, "r.lua:3:15: %s", open);
  assert_gives("return {\n"
               "  label = { de = 'x' },\n"
               "  normalise = { low = 0, high = 5,\n"
               "\n"
               "  missing = 0,\n"
               "}\n", expected);
  snprintf(expected, sizeof expected, "r.lua:3:20: %s", open);
  assert_gives("return {\n"
               "  examples = {\n"
               "    { a = 1, b = { 1, },\n"
               "    { a = 2 },\n"
               "  },\n"
               "}\n", "r.lua:3:5: the table opened here is not closed (add '}')\n");
}

static void letters_and_marks(void **state) {
  (void)state;
#define LETTER_HINT \
  " (in a name write ae, oe, ue, ss; a text or a formula stands in quotation marks)\n"
  assert_gives("return {\n  größe = 5 }",
               "r.lua:2:3: 'größe' has letters that no name may have" LETTER_HINT);
  assert_gives("return { label = Öffentliche Ladepunkte }",
               "r.lua:1:18: 'Öffentliche' has letters that no name may have" LETTER_HINT);
  assert_gives("return { label = „Laden“ }", "r.lua:1:18: this is not Lua's quotation mark"
               " (write straight ones: \"…\")\n");
  assert_gives("return { label = \"Laden“,\n unit = 'x' }", "r.lua:1:24: this is not Lua's "
               "quotation mark (write straight ones: \"…\")\n");
  assert_gives("return { label = «Laden» }", "r.lua:1:18: this is not Lua's quotation mark"
               " (write straight ones: \"…\")\n");
  assert_gives("return { low =\xc2\xa0" "5 }", "r.lua:1:15: an invisible character stands here"
               " (delete it and type a blank instead)\n");
  assert_gives("return { low = –5 }", "r.lua:1:16: '–' means nothing in Lua"
               " (a text or a formula stands in quotation marks)\n");
  assert_gives("return { a = 5 € }", "r.lua:1:16: '€' means nothing in Lua"
               " (a text or a formula stands in quotation marks)\n");
}

static void texts_and_numbers(void **state) {
  (void)state;
  assert_gives("return {\n  label = \"x,\n}", "r.lua:2:11: a text is not closed on its line"
               " (close it with a quotation mark)\n");
  assert_gives("return {\n  note = [[x\n}\n", "r.lua:2:0: the text opened with [[ in this line"
               " is not closed (close it with ]])\n");
  assert_gives("\n--[[ x\nreturn {}\n", "r.lua:2:0: the comment opened with [[ in this line is"
               " not closed (close it with ]])\n");
  assert_gives("return { a = 1.000.000 }", "r.lua:1:14: '1.000.000' is not a number (the point "
               "is the decimal point: write 1000000 for a million)\n");
  assert_gives("return { a = 5km }", "r.lua:1:14: '5k' is not a number\n");
  assert_gives("return { a = 5%, b = 1 }", "r.lua:1:16: ',' cannot stand here"
               " (write the number without '%')\n");
}

static void comments_of_other_languages(void **state) {
  (void)state;
  assert_gives("return {\n  a = 1, // x\n}", "r.lua:2:10: '//' cannot stand here"
               " (a comment begins with --)\n");
  assert_gives("return {\n  /* x */ a = 1 }", "r.lua:2:3: '/' cannot stand here"
               " (a comment begins with --)\n");
  assert_gives("return {\n  # Kommentar\n  a = 1 }",
               "r.lua:3:3: a comma is missing before 'a' (a comment begins with --)\n");
}

static void return_is_missing(void **state) {
  (void)state;
  assert_gives("{\n  label = 'x' }", "r.lua:1:1: 'return' is missing before the table" RETURNS);
  assert_gives("label = 'x',\nunit = 'y',\n",
               "r.lua:2:6: 'return' is missing before the table" RETURNS);
}

static void too_much(void **state) {
  (void)state;
  assert_gives("return { a = 1 } }",
               "r.lua:1:18: something stands after the returned table (one '}' too many?)\n");
  assert_gives("return {}\nreturn {}",
               "r.lua:2:1: something stands after the returned table\n");
  assert_gives("return { a = 1,, b = 2 }",
               "r.lua:1:16: ',' cannot stand here (one comma is too many)\n");
  assert_gives("return { a = , b = 2 }",
               "r.lua:1:14: ',' cannot stand here (a value is missing after the equals sign)\n");
  assert_gives("return { a = }",
               "r.lua:1:14: '}' cannot stand here (a value is missing after the equals sign)\n");
}

/* What only programmers meet keeps Lua's words, with its place. */
static void other_faults(void **state) {
  (void)state;
  assert_gives("return { value = function(city)\n  if city.a then return 1\n  end }",
               "r.lua:3:7: '}' cannot stand here (is one more 'end' missing before it?)\n");
  assert_gives("local x = 1\ngoto nirgends",
               "r.lua:2:0: there is no label 'nirgends' here to go to (a label is written "
               "::NAME::)\n");
  assert_gives("local x = 1\nbreak\nreturn {}", "r.lua:2:0: 'break' stands in no loop\n");
  assert_gives("return { a = 'C:\\q' }", "r.lua:1:14: a backslash means something else in a "
               "text (write two of them: \\\\)\n");
  assert_gives("return { value = function(city) retrun 1 end }",
               "r.lua:1:40: '1' cannot stand here\n");
  assert_gives("return { value = function(city) if city.a != 1 then end end }",
               "r.lua:1:43: '!' cannot stand here (unequal is written ~=)\n");
  assert_gives("return { value = function(city) if city.a = 1 then end end }",
               "r.lua:1:43: '=' cannot stand here (to compare, write ==)\n");
}

/* A byte order mark, a #! line and line ends of Windows do not shift the caret. */
static void places_behind_marks(void **state) {
  (void)state;
  assert_gives("\xef\xbb\xbf#! x\r\nreturn {\r\n  a = 1\r\n  b = 2\r\n}\r\n",
               "r.lua:4:3: a comma is missing before 'b'" COMMA_ABOVE);
}

/* A token of any length is cut in the message and pointed at as a whole. */
static void long_tokens(void **state) {
  (void)state;
  char text[1200] = "return { 'a' '", expected[200];
  for (int i = 0; i < 200; i++) strcat(text, "near ");
  strcat(text, "' }");
  snprintf(expected, sizeof expected, "r.lua:1:14: a comma is missing before ''%s…'" COMMA,
           "near near near near near near near near near near near near");
  assert_gives(text, expected);
}

/* Text that strains the compiler is refused or read, and nothing is left allocated. */
static void strained_compiler(void **state) {
  (void)state;
  struct buf text = {0};
  buf_puts(&text, "\nreturn { a = ");
  for (int i = 0; i < 5000; i++) buf_putc(&text, '(');
  assert_refused(buf_text(&text), 2, "brackets, tables or functions are nested too deep for Lua");
  buf_clear(&text);
  for (int i = 0; i < 250; i++) buf_printf(&text, "local x%d\n", i);
  assert_gives(buf_text(&text), "r.lua:202:1: too many local variables (limit is 200) in main "
               "function near 'local'\n");
  buf_free(&text);
}

/* 32,000 accesses in one expression fit into a rule; Lua of Debian 12 dies of 90,000. */
static void longest_expression(void **state) {
  (void)state;
  struct buf text = {0};
  struct diags *diags = diags_new();
  struct sandbox *sandbox = sandbox_new("r.lua");
  buf_puts(&text, "return { function(a) return a");
  while (text.length < 65520) buf_puts(&text, ".a");
  buf_puts(&text, " end }");
  assert_true(sandbox_load(sandbox, buf_text(&text), text.length, diags));
  sandbox_free(sandbox);
  diags_free(diags);
  buf_free(&text);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(missing_comma),
    cmocka_unit_test(missing_equals_sign),
    cmocka_unit_test(brace_not_closed),
    cmocka_unit_test(letters_and_marks),
    cmocka_unit_test(texts_and_numbers),
    cmocka_unit_test(comments_of_other_languages),
    cmocka_unit_test(return_is_missing),
    cmocka_unit_test(too_much),
    cmocka_unit_test(other_faults),
    cmocka_unit_test(places_behind_marks),
    cmocka_unit_test(long_tokens),
    cmocka_unit_test(strained_compiler),
    cmocka_unit_test(longest_expression),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
