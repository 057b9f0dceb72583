#include "base/buf.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

/* What is put stands there in order and is always ended. */
static void puts_in_order(void **state) {
  (void)state;
  struct buf buf = {0};
  assert_string_equal(buf_text(&buf), "");
  buf_puts(&buf, "a");
  buf_putc(&buf, 'b');
  buf_put(&buf, "cde", 2);
  buf_printf(&buf, "%d", 7);
  buf_pad(&buf, '.', 3);
  assert_string_equal(buf_text(&buf), "abcd7...");
  assert_int_equal(buf.length, 8);
  buf_free(&buf);
  assert_null(buf.data);
}

/* Growing keeps the content. */
static void grows(void **state) {
  (void)state;
  struct buf buf = {0};
  for (int i = 0; i < 10000; i++) buf_printf(&buf, "%d,", i % 10);
  assert_int_equal(buf.length, 20000);
  assert_memory_equal(buf.data + 19980, "0,1,2,3,4,5,6,7,8,9,", 20);
  buf_clear(&buf);
  assert_string_equal(buf_text(&buf), "");
  buf_free(&buf);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(puts_in_order),
    cmocka_unit_test(grows),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
