#include "base/hash.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static void digest(const char *const *part, size_t count, char out[HASH_ROOM]) {
  struct hash *hash = hash_new();
  for (size_t i = 0; i < count; i++)
    hash_part(hash, part[2 * i], part[2 * i + 1], strlen(part[2 * i + 1]));
  hash_finish(hash, out);
}

/* No parts: the digest of the empty input, as FIPS 180-4 gives it. */
static void empty_is_the_standard_digest(void **state) {
  (void)state;
  char out[HASH_ROOM];
  digest(NULL, 0, out);
  assert_string_equal(out,
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

/* One part "a" with bytes "bc" is SHA-256 of 8-byte length 1, "a", 8-byte length 2, "bc";
 * the digest was made by another program (sha256sum). */
static void part_is_length_and_bytes(void **state) {
  (void)state;
  char out[HASH_ROOM];
  digest((const char *[]){"a", "bc"}, 1, out);
  assert_string_equal(out, 
      "9a8acca1b6c6c0befd3fbc756aed625da998c998f7252e738c4ef061906b9b21");
}

/* A file's bytes alone give what sha256sum prints: "abc", as FIPS 180-4 has it. */
static void bytes_are_the_standard_digest(void **state) {
  (void)state;
  char out[HASH_ROOM];
  hash_bytes("abc", 3, out);
  assert_string_equal(out,
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

/* Moving a byte from name to content gives another digest. */
static void names_and_bytes_do_not_run_together(void **state) {
  (void)state;
  char one[HASH_ROOM], two[HASH_ROOM];
  digest((const char *[]){"ab", "c"}, 1, one);
  digest((const char *[]){"a", "bc"}, 1, two);
  assert_string_not_equal(one, two);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(empty_is_the_standard_digest),
    cmocka_unit_test(bytes_are_the_standard_digest),
    cmocka_unit_test(part_is_length_and_bytes),
    cmocka_unit_test(names_and_bytes_do_not_run_together),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
