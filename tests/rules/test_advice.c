#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "rules/advice.h"

static const char *const names[] = {"math", "string", "minmax", "goalposts", "tostring"};

static void assert_advice(const char *name, bool loading, const char *wanted) {
  char out[200] = "not written";
  advice_on_name(name, names, 5, loading, out, sizeof out);
  assert_string_equal(out, wanted);
}

/* While the file is read, what lacks is quotation marks, an equals sign or a letter. */
static void in_the_file(void **state) {
  (void)state;
  assert_advice("higher", true, "write \"higher\" in quotation marks");
  assert_advice("direction", true, "write direction = …, with an equals sign");
  assert_advice("share", true, "write share = …, or a formula in quotation marks");
  assert_advice("missing", true, "write missing = …, or a formula in quotation marks");
  assert_advice("max", true, "write \"max\", or a formula, in quotation marks");
  assert_advice("per", true, "write a formula in quotation marks");
  assert_advice("minmux", true, "did you mean 'minmax'?");
  assert_advice("einwohner_insgesamt", true, "texts and formulas stand in quotation marks");
}

/* In a function, a column wants its city, and a function of formulas its Lua. */
static void in_a_function(void **state) {
  (void)state;
  assert_advice("einwohner_insgesamt", false, "write city.einwohner_insgesamt for a column");
  assert_advice("tostrin", false, "did you mean 'tostring'?");
  assert_advice("max", false, "write math.max in a function");
  assert_advice("floor", false, "write math.floor in a function");
  assert_advice("share", false,
                "formulas have it, functions do not: write the calculation out");
}

/* Nothing near os is meant by os. */
static void denied(void **state) {
  (void)state;
  assert_advice("os", true, "");
  assert_advice("print", false, "");
  assert_advice("require", true, "");
}

static void long_names(void **state) {
  (void)state;
  char name[500], out[40];
  memset(name, 'q', sizeof name - 1);
  name[sizeof name - 1] = '\0';
  advice_on_name(name, names, 5, false, out, sizeof out);
  assert_true(strlen(out) < sizeof out);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(in_the_file), cmocka_unit_test(in_a_function),
    cmocka_unit_test(denied),      cmocka_unit_test(long_names),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
