#include "index/expression.h"

#include "sample.h"

/* An expression with one input, and a text where it is a function. */
static const struct column bound = {.name = "busse"}, other = {.name = "busse_e"};
static const struct column *const inputs[] = {&bound};

static const struct column *const *one_input(struct expression *self, size_t *count) {
  (void)self;
  *count = 1;
  return inputs;
}

/* A formula reads its inputs and nothing that only looks like them. */
static void formula(void **state) {
  (void)state;
  struct expression formula = {.inputs = one_input, .text = "busse_e + busse"};
  assert_true(expression_reads(&formula, &bound));
  assert_false(expression_reads(&formula, &other));
  assert_false(expression_reads(NULL, &bound));
}

/* A function reads what stands in its text as a word, at its ends too, taken or not. */
static void function(void **state) {
  (void)state;
  static const struct { const char *text; bool reads; } table[] = {
    {"return city.busse_e", true},  {"busse_e", true},       {"city.busse_ex", false},
    {"xbusse_e()", false},          {"_busse_e", false},     {"busse_ex or busse_e)", true},
    {"return city.busse", false},   {"", false},
  };
  for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
    struct expression function = {
      .inputs = one_input, .text = table[i].text, .is_function = true};
    assert_true(expression_reads(&function, &bound));
    assert_int_equal(expression_reads(&function, &other), table[i].reads);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(formula), cmocka_unit_test(function)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
