#include "formula_sample.h"
#include "rules/formula_parts.h"

/* --- what binds closer -------------------------------------------------------------------- */

/* Precedence and associativity are Lua's; every value differs from that of the other way to
 * bind: -2^2 is -(2^2) = -4, not 4; 2^3^2 is 2^9 = 512, not 8^2 = 64. */
static void precedence(void **state) {
  static const struct { const char *text, *value; } cases[] = {
    {"-2^2", "-4"},           {"2^3^2", "512"},         {"2^-1", "0.5"},
    {"-2^-2", "-0.25"},       {"2^-2*3", "0.75"},       {"-2^2*3", "-12"},
    {"10 - 4 - 3", "3"},      {"100 / 10 / 5", "2"},    {"8 / 4 * 2", "4"},
    {"2 - 3 + 4", "3"},       {"2 + 3 * 4", "14"},      {"2 * 3 + 4", "10"},
    {"2 * 3 ^ 2", "18"},      {"(2 + 3) * 4", "20"},    {"-2 * -3", "6"},
    {"1 - -1", "2"},          {"- -3", "3"},            {"6 - 2 / 2", "5"},
    {"1 + 2 < 3 + 1", "1"},   {"3 - 1 < 2 * 1", "0"},   {"2 > 1 == true", "1"},
    {"1 < 2 == true", "1"},   {"not not true", "1"},
    {"true or true and false", "1"},                    {"false and true or true", "1"},
    {"1 == 1 and 2 == 3", "0"},                         {"1 == 2 or 3 == 3", "1"},
    {"not true or true", "1"},                          {"not (true or true)", "0"},
    {"if true then 1 else 2 end + 10", "11"},           {"2 * if false then 1 else 3 end", "6"},
    {"if false then 1 elseif true then 2 else 3 end * 5", "10"},
    {"-if true then 1 else 2 end ^ 2", "-1"},           {"\"x\" == \"x\" == false", "0"},
  };
  for (size_t i = 0; i < COUNT(cases); i++)
    assert_value(*state, cases[i].text, cases[i].value);
}

/* Comparisons bind from the left, and not binds closer than ==: where that makes nonsense of
 * what was meant, the finding points at the operand that is none. */
static void bound_otherwise(void **state) {
  assert_refused(*state, "true == 3 > 2",
                 "1:1+4 error: a number expected, but this is a condition"
                 " | write if … then 1 else 0 end");
  assert_refused(*state, "1 < a < 5",
                 "1:3+1 error: a number expected, but this is a condition"
                 " | write a < b and b < c, or if … then 1 else 0 end");
  assert_refused(*state, "not a == b",
                 "1:5+1 error: a condition expected, but this is a number"
                 " | not binds closer than ==: write not (a == b), or a ~= b");
  assert_refused(*state, "not reife == \"voll\"",
                 "1:5+5 error: a condition expected, but this is text"
                 " | not binds closer than ==: write not (a == b), or a ~= b");
}

/* --- tokens ------------------------------------------------------------------------------- */

/* Numbers as Lua writes decimal ones, to the last bit. */
static void numbers(void **state) {
  static const struct { const char *text, *value; } cases[] = {
    {"0", "0"},     {"007", "7"},     {"1.5", "1.5"},     {".5", "0.5"}, {"5.", "5"},
    {"1e3", "1000"}, {"1E3", "1000"}, {"2.5e-3", "0.0025"}, {"1e+2", "100"},
    {"0.1", "0.1"}, {"12345678901234567", "12345678901234568"},
    {"1.7976931348623157e308", "1.7976931348623157e308"}, {"5e-324", "5e-324"},
  };
  for (size_t i = 0; i < COUNT(cases); i++)
    assert_value(*state, cases[i].text, cases[i].value);
}

/* Blanks, tabs and line ends part tokens and mean nothing else; words need no blank beside
 * a bracket; text stands in either kind of quotation marks. */
static void blanks_and_quotes(void **state) {
  assert_value(*state, "\t 1\r\n+\n 2 ", "3");
  assert_value(*state, "1+2", "3");
  assert_value(*state, "if(1<2)then(3)else(4)end", "3");
  assert_value(*state, "\"a 'b'\" == \"a 'b'\"", "1");
  assert_value(*state, "'ä' == \"ä\"", "1");
  assert_value(*state, "\"\" == ''", "1");
}

/* --- what is refused, and where ----------------------------------------------------------- */

struct refused {
  const char *text, *finding;
};

static void refuse_all(void **state, const struct refused *cases, size_t count) {
  for (size_t i = 0; i < count; i++) assert_refused(*state, cases[i].text, cases[i].finding);
}

/* Signs that people bring from spreadsheets, mathematics, other languages and word
 * processors: the place is exact (in bytes), the hint says what to write. */
static void foreign_signs(void **state) {
  static const struct refused cases[] = {
    {"a = b", "1:3+1 error: '=' has no meaning in a formula | write == to compare"},
    {"a != b", "1:3+2 error: '!=' has no meaning in a formula | write ~="},
    {"a <> b", "1:3+2 error: '<>' has no meaning in a formula | write ~="},
    {"a => b", "1:3+2 error: '=>' has no meaning in a formula | write >="},
    {"a =< b", "1:3+2 error: '=<' has no meaning in a formula | write <="},
    {"a ≥ b", "1:3+3 error: '≥' has no meaning in a formula | write >="},
    {"a ≤ b", "1:3+3 error: '≤' has no meaning in a formula | write <="},
    {"a ≠ b", "1:3+3 error: '≠' has no meaning in a formula | write ~="},
    {"wlan && app", "1:6+2 error: '&&' has no meaning in a formula | write and"},
    {"wlan & app", "1:6+1 error: '&' has no meaning in a formula | write and"},
    {"wlan || app", "1:6+2 error: '||' has no meaning in a formula | write or"},
    {"wlan | app", "1:6+1 error: '|' has no meaning in a formula | write or"},
    {"!wlan", "1:1+1 error: '!' has no meaning in a formula | write not"},
    {"a % b", "1:3+1 error: '%' has no meaning in a formula"
              " | write share(a, b) for a share in per cent"},
    {"a : b", "1:3+1 error: ':' has no meaning in a formula | write / to divide"},
    {"a // b", "1:3+2 error: '//' has no meaning in a formula | write floor(a / b)"},
    {"a × b", "1:3+2 error: '×' has no meaning in a formula | write *"},
    {"a − b", "1:3+3 error: '−' has no meaning in a formula | write -"},
    {"a – b", "1:3+3 error: '–' has no meaning in a formula | write -"},
    {"a²", "1:2+2 error: '²' has no meaning in a formula | write ^2"},
    {"wlan ? 1 : 2", "1:6+1 error: '?' has no meaning in a formula"
                     " | write if … then … else … end"},
    {"max(a; b)", "1:6+1 error: ';' has no meaning in a formula | write , between arguments"},
    {"[a]", "1:1+1 error: '[' has no meaning in a formula | write ( and )"},
    {"reife == „voll“", "1:10+3 error: '„' has no meaning in a formula | write \"text\""},
    {"reife == “voll”", "1:10+3 error: '“' has no meaning in a formula | write \"text\""},
    {"reife == ‚voll‘", "1:10+3 error: '‚' has no meaning in a formula | write \"text\""},
    {"a\u00a0+ b", "1:2+2 error: '\u00a0' has no meaning in a formula"
                   " | it is a special blank of a word processor: write a plain one"},
    {"fläche", "1:3+2 error: 'ä' has no meaning in a formula"
               " | names have the letters a to z, digits and _: ä is written ae, ß ss"},
    {"city.a / 2", "1:5+1 error: '.' has no meaning in a formula | write the name alone:"
                   " einwohner, not city.einwohner; floor, not math.floor"},
    {"a @ b", "1:3+1 error: '@' has no meaning in a formula"},
  };
  refuse_all(state, cases, COUNT(cases));
}

/* In Lua `--` begins a comment, so that a -- b would mean a there: neither that nor a + b is
 * said silently. */
static void no_comments(void **state) {
  static const struct refused cases[] = {
    {"a -- b", "1:3+2 error: '--' has no meaning in a formula"
               " | write a - (-b); comments stand outside a formula"},
    {"--5", "1:1+2 error: '--' has no meaning in a formula"
            " | write a - (-b); comments stand outside a formula"},
  };
  refuse_all(state, cases, COUNT(cases));
  assert_value(*state, "2 - -3", "5");
}

static void wrong_numbers(void **state) {
  static const struct refused cases[] = {
    {"1e400", "1:1+5 error: '1e400' is no number | numbers go up to 1.8e308"},
    {"2 * 0x10", "1:5+4 error: '0x10' is no number | write it as a decimal number"},
    {"1..2", "1:1+4 error: '1..2' is no number"},
    {"1.2.3", "1:1+5 error: '1.2.3' is no number"},
    {"1.000.000 * a", "1:1+9 error: '1.000.000' is no number"
                      " | write thousands without points"},
    {"2a", "1:1+2 error: '2a' is no number | write * between a number and a name"},
    {"1e", "1:1+2 error: '1e' is no number | write * between a number and a name"},
    {"0,5 * a", "1:2+1 error: an operator expected here | write a decimal point"},
    {"(0,5) * a", "1:3+1 error: ')' expected here | write a decimal point"},
    {"share(a * 0,5, b)", "1:1+5 error: 'share' takes 2 arguments, not 3"
                          " | write a decimal point"},
    {"clamp(a, 0,5, 1)", "1:1+5 error: 'clamp' takes 3 arguments, not 4"
                         " | write a decimal point"},
  };
  refuse_all(state, cases, COUNT(cases));
}

/* What reads well and may mean something else to a German reader is a warning: 0,5 where
 * any number of arguments will do, and 1.000. */
static void doubtful_numbers(void **state) {
  struct sample *sample = *state;
  assert_non_null(sample_formula(sample, "max(a, 0,5)"));
  assert_found(sample, "1:8+3 warning: '0,5' are two numbers here"
                       " | write a decimal point, or a blank after the comma");
  assert_non_null(sample_formula(sample, "round(a * 12,25)"));
  assert_found(sample, "1:11+5 warning: '12,25' are two numbers here"
                       " | write a decimal point, or a blank after the comma");
  assert_non_null(sample_formula(sample, "per(1.000, a, b)"));
  assert_found(sample, "1:5+5 warning: '1.000' is read as 1"
                       " | if thousands are meant, write 1000; else 1");
  assert_non_null(sample_formula(sample, "a / 12.500"));
  assert_found(sample, "1:5+6 warning: '12.500' is read as 12.5"
                       " | if thousands are meant, write 12500; else 12.5");
}

static void no_doubt(void **state) {
  static const char *const formulas[] = {
    "max(a, 0, 5)", "clamp(a,0,100)", "per(1000,a,b)", "a * 1.125", "a * 0.500", "a * 1.50",
    "a * 1000.000", "max(a1,2)",
  };
  struct sample *sample = *state;
  struct locator locator = {.start = {"rule.lua", 1, 1, 0}};
  for (size_t i = 0; i < COUNT(formulas); i++) {
    assert_non_null(formula_parse(sample->arena, formulas[i], &locator, sample->diags));
    assert_found(sample, "");
  }
}

static void incomplete(void **state) {
  static const struct refused cases[] = {
    {"", "1:1+0 error: the formula is empty"
         " | write the name of a column, or a calculation with some"},
    {" \n ", "1:1+3 error: the formula is empty"
             " | write the name of a column, or a calculation with some"},
    {"a +", "1:4+1 error: a number, a column or '(' expected at the end"},
    {"* a", "1:1+1 error: a number, a column or '(' expected here"},
    {"a + * b", "1:5+1 error: a number, a column or '(' expected here"},
    {"()", "1:2+1 error: a number, a column or '(' expected here | one ')' too many?"},
    {"a b", "1:3+1 error: an operator expected here"},
    {"a (b)", "1:1+1 error: no function 'a'"},
    {"2 (b)", "1:3+1 error: an operator expected here"},
    {"a)", "1:2+1 error: an operator expected here | one ')' too many?"},
    {"a, b", "1:2+1 error: an operator expected here"
             " | commas stand only between the arguments of a function"},
    {"(a + b", "1:7+1 error: ')' expected here | the '(' in line 1, column 1 is not closed"},
    {"2 * max(a, b", "1:13+1 error: ',' or ')' expected here"
                     " | the '(' in line 1, column 8 is not closed"},
    {"max(a b)", "1:7+1 error: ',' or ')' expected here"
                 " | the '(' in line 1, column 4 is not closed"},
    {"max(a,)", "1:7+1 error: a number, a column or '(' expected here | one ')' too many?"},
    {"reife == \"voll", "1:10+5 error: the quoted text is never closed"},
    {"if wlan", "1:8+1 error: 'then' expected after the condition"},
    {"if wlan then 1", "1:15+1 error: 'else' expected after the value of 'then'"
                       " | write else nil, where it is missing then"},
    {"if wlan then 1 end", "1:16+3 error: 'else' expected after the value of 'then'"
                           " | write else nil, where it is missing then"},
    {"if wlan then 1 else 2", "1:22+1 error: 'end' expected after the value of 'else'"},
    {"if wlan then 1 elseif app then 2 end",
     "1:34+3 error: 'else' expected after the value of 'then'"
     " | write else nil, where it is missing then"},
    {"end * 2", "1:1+3 error: a number, a column or '(' expected here"
                " | 'end' is a word of the language and names no column"},
    {"2 * then", "1:5+4 error: a number, a column or '(' expected here"
                 " | 'then' is a word of the language and names no column"},
    {"and", "1:1+3 error: a number, a column or '(' expected here"},
  };
  refuse_all(state, cases, COUNT(cases));
}

/* German words, capitals of spreadsheets. */
static void foreign_words(void **state) {
  static const struct refused cases[] = {
    {"wlan und app", "1:6+3 error: an operator expected here | write and"},
    {"wlan oder app", "1:6+4 error: an operator expected here | write or"},
    {"nicht wlan", "1:7+4 error: an operator expected here | write not"},
    {"NOT wlan", "1:5+4 error: an operator expected here | write not, in small letters"},
    {"wlan AND app", "1:6+3 error: an operator expected here"
                     " | write and, in small letters"},
    {"wenn wlan dann 1", "1:6+4 error: an operator expected here"
                         " | write if … then … else … end"},
    {"if wlan dann 1 else 2 end", "1:9+4 error: 'then' expected after the condition"
                                  " | write if … then … else … end"},
    {"reife ist \"voll\"", "1:7+3 error: an operator expected here | write == to compare"},
    {"WENN(wlan, 1, 0)", "1:1+4 error: no function 'WENN' | write if … then … else … end"},
    {"SUMME(a, b)", "1:1+5 error: no function 'SUMME' | write sum"},
    {"UND(wlan, app)", "1:1+3 error: no function 'UND' | write a and b"},
    {"Mittelwert(a, b)", "1:1+10 error: no function 'Mittelwert' | write mean"},
    {"ln(a)", "1:1+2 error: no function 'ln' | write log"},
    {"pow(a, 2)", "1:1+3 error: no function 'pow' | write a ^ b"},
  };
  refuse_all(state, cases, COUNT(cases));
}

/* --- functions --------------------------------------------------------------------------- */

static void misspelt_functions(void **state) {
  static const struct refused cases[] = {
    {"shara(a, b)", "1:1+5 error: no function 'shara' | did you mean 'share'?"},
    {"1 + count_jes(wlan)", "1:5+9 error: no function 'count_jes'"
                            " | did you mean 'count_yes'?"},
    {"Round(a)", "1:1+5 error: no function 'Round' | did you mean 'round'?"},
    {"zufallszahl(a)", "1:1+11 error: no function 'zufallszahl'"},
  };
  refuse_all(state, cases, COUNT(cases));
}

static void argument_counts(void **state) {
  static const struct refused cases[] = {
    {"abs()", "1:1+3 error: 'abs' takes 1 argument, not 0"},
    {"abs(a, b)", "1:1+3 error: 'abs' takes 1 argument, not 2"},
    {"log(a, 10)", "1:1+3 error: 'log' takes 1 argument, not 2"},
    {"share(a)", "1:1+5 error: 'share' takes 2 arguments, not 1"},
    {"per(a, b)", "1:1+3 error: 'per' takes 3 arguments, not 2"},
    {"round(a, 1, 2)", "1:1+5 error: 'round' takes 1 to 2 arguments, not 3"},
    {"1 + min(a)", "1:5+3 error: 'min' takes 2 arguments or more, not 1"},
    {"sum()", "1:1+3 error: 'sum' takes 1 argument or more, not 0"},
    {"missing(a, b)", "1:1+7 error: 'missing' takes 1 argument, not 2"},
    {"clamp(a, 1)", "1:1+5 error: 'clamp' takes 3 arguments, not 2"},
  };
  refuse_all(state, cases, COUNT(cases));
}

/* Many columns are counted in one call: 250 arguments work, 251 are refused. */
static void many_arguments(void **state) {
  for (size_t n = 250; n <= 251; n++) {
    struct buf text = {0};
    buf_puts(&text, "sum(");
    for (size_t i = 0; i < n; i++) buf_puts(&text, i ? ",2" : "2");
    buf_puts(&text, ")");
    /* The digits touch the commas: the last pair is doubted. */
    if (n == 250) {
      assert_non_null(sample_formula(*state, buf_text(&text)));
      assert_found(*state, "1:501+3 warning: '2,2' are two numbers here"
                           " | write a decimal point, or a blank after the comma");
    } else {
      assert_refused(*state, buf_text(&text),
                     "1:504+1 error: ')' expected after so many arguments"
                     " | split it into several parameters, or write a function");
    }
    buf_free(&text);
  }
}

/* --- limits ------------------------------------------------------------------------------ */

static char *repeated(const char *before, const char *middle, const char *after, size_t n) {
  struct buf text = {0};
  for (size_t i = 0; i < n; i++) buf_puts(&text, before);
  buf_puts(&text, middle);
  for (size_t i = 0; i < n; i++) buf_puts(&text, after);
  char *copy = strdup(buf_text(&text));
  buf_free(&text);
  return copy;
}

static void fits(void **state, const char *before, const char *after, size_t n,
                 const char *value) {
  char *text = repeated(before, "1", after, n);
  assert_value(*state, text, value);
  free(text);
}

static void too_deep(void **state, const char *before, const char *after, size_t n,
                     unsigned column, unsigned width) {
  char wanted[200];
  char *text = repeated(before, "1", after, n);
  snprintf(wanted, sizeof wanted, "1:%u+%u error: the formula is nested too deeply"
           " | split it into several parameters, or write a function", column, width);
  assert_refused(*state, text, wanted);
  free(text);
}

/* A formula of 64 KiB cannot exhaust the stack, whichever way it grows: brackets, signs,
 * powers and elseif to 200; chains of operators to 1000. */
static void nesting(void **state) {
  fits(state, "(", ")", 199, "1");
  too_deep(state, "(", ")", 200, 201, 1);
  too_deep(state, "(", ")", 30000, 201, 1);
  fits(state, "- ", "", 198, "1");
  too_deep(state, "- ", "", 30000, 401, 1);
  too_deep(state, "not ", "", 10000, 801, 3);
  fits(state, "1^", "", 199, "1");
  too_deep(state, "1^", "", 30000, 401, 1);
  too_deep(state, "abs(", ")", 10000, 801, 3);
  too_deep(state, "if true then 1 elseif ", " then 1 else 1 end", 1500, 2201, 2);
}

/* The condition of the 199th elseif: 14 bytes of "if true then 1", 198 times the 19 bytes of
 * " elseif true then 1", and " elseif " before it. */
static void many_choices(void **state) {
  char *chain = repeated(" elseif true then 1", " else 1 end", "", 3000);
  char *text = malloc(strlen(chain) + 16);
  sprintf(text, "if true then 1%s", chain);
  assert_refused(*state, text, "1:3785+4 error: the formula is nested too deeply"
                               " | split it into several parameters, or write a function");
  free(text);
  free(chain);
}

/* 1 + 1 + … : the chain is a tree that leans to the left. */
static void chains(void **state) {
  fits(state, "", " + 1", 900, "901");
  char *text = repeated("", "1", "+1", 30000);
  assert_refused(*state, text, "1:1998+1 error: the formula is nested too deeply"
                               " | split it into several parameters, or write a function");
  free(text);
}

/* --- places ------------------------------------------------------------------------------ */

/* Places are those of the file: after escapes, and in long strings of several lines. */
static void places_in_files(void **state) {
  struct sample *sample = *state;
  sample_rule(sample,
              "return {\n"
              "  value = \"a + \\\"x\\\" + einwoner\",\n"
              "  lang  = [[\n"
              "    if wlan then a\n"
              "    else einwoner / 2 end]],\n"
              "  offen = [==[\n"
              "max(a,\n"
              "    (b + 1]==],\n"
              "}\n");
  assert_null(sample_expression(sample, "value"));
  assert_printed(sample,
                 "rule.lua:2:24: error: no column 'einwoner' in data\n"
                 "  2 |   value = \"a + \\\"x\\\" + einwoner\",\n"
                 "    |                        ^~~~~~~~ did you mean 'einwohner'?\n");
  assert_null(sample_expression(sample, "lang"));
  assert_printed(sample,
                 "rule.lua:5:10: error: no column 'einwoner' in data\n"
                 "  5 |     else einwoner / 2 end]],\n"
                 "    |          ^~~~~~~~ did you mean 'einwohner'?\n");
  assert_null(sample_expression(sample, "offen"));
  assert_found(sample, "8:11+1 error: ')' expected here"
                       " | the '(' in line 8, column 5 is not closed");
}

/* The names in order of first use, each once; functions are none. */
static void names_used(void **state) {
  struct sample *sample = *state;
  struct locator locator = {.start = {"rule.lua", 1, 1, 0}};
  struct formula *formula = formula_parse(sample->arena, "share(b, a) + b * round(zz)",
                                          &locator, sample->diags);
  const char *const *names = formula->name;
  assert_int_equal(formula->names, 3);
  assert_string_equal(names[0], "b");
  assert_string_equal(names[1], "a");
  assert_string_equal(names[2], "zz");
}

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_SAMPLE(precedence),       WITH_SAMPLE(bound_otherwise),
    WITH_SAMPLE(numbers),          WITH_SAMPLE(blanks_and_quotes),
    WITH_SAMPLE(foreign_signs),    WITH_SAMPLE(no_comments),
    WITH_SAMPLE(wrong_numbers),    WITH_SAMPLE(doubtful_numbers),
    WITH_SAMPLE(no_doubt),         WITH_SAMPLE(incomplete),
    WITH_SAMPLE(foreign_words),    WITH_SAMPLE(misspelt_functions),
    WITH_SAMPLE(argument_counts),  WITH_SAMPLE(many_arguments),
    WITH_SAMPLE(nesting),          WITH_SAMPLE(chains),
    WITH_SAMPLE(many_choices),
    WITH_SAMPLE(places_in_files),  WITH_SAMPLE(names_used),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
