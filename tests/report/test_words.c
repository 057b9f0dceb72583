#include "report/words.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

/* No word of a report is missing in either language: a gap would print nothing. */
static void every_word_is_there(void **state) {
  (void)state;
  for (int word = 0; word < WORD_COUNT; word++) {
    assert_string_not_equal(word_in((enum word)word, LANGUAGE_DE), "");
    assert_string_not_equal(word_in((enum word)word, LANGUAGE_EN), "");
  }
}

/* Statuses mean something in the language asked for, and not in the other. */
static void every_status_is_there(void **state) {
  (void)state;
  for (int status = 0; status < STATUS_COUNT; status++) {
    const char *german = word_of_status((enum status)status, LANGUAGE_DE);
    assert_string_not_equal(german, "");
    assert_string_not_equal(german, word_of_status((enum status)status, LANGUAGE_EN));
  }
  assert_string_equal(word_of_status(STATUS_MISSING, LANGUAGE_DE), "fehlt");
  assert_string_equal(word_of_status(STATUS_MISSING, LANGUAGE_EN), "missing");
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(every_word_is_there),
    cmocka_unit_test(every_status_is_there),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
