/* The generator gives the numbers that its authors published, and the normal distribution
 * those of its author; streams do not depend on anything but seed and number. */
#include "base/random.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

/* kat_vectors of Random123 (D. E. Shaw Research), the lines "philox4x32 10". */
static void known_answers(void **state) {
  (void)state;
  static const struct {
    uint32_t counter[4], key[2], out[4];
  } vectors[] = {
    {{0, 0, 0, 0}, {0, 0}, {0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}},
    {{0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff},
     {0xffffffff, 0xffffffff},
     {0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}},
    {{0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344},
     {0xa4093822, 0x299f31d0},
     {0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}},
  };
  for (size_t i = 0; i < sizeof vectors / sizeof *vectors; i++) {
    uint32_t out[4];
    philox4x32(vectors[i].counter, vectors[i].key, out);
    for (int k = 0; k < 4; k++) assert_int_equal(out[k], vectors[i].out[k]);
  }
}

/* A stream begins with the bijection of its number: 0 of seed 0 with the first vector. */
static void stream_is_the_bijection(void **state) {
  (void)state;
  struct random random = random_of(0, 0);
  assert_true(random_bits(&random) == 0xe169c58d6627e8d5);
  assert_true(random_bits(&random) == 0x9b00dbd8bc57ac4c);
  uint32_t counter[4] = {1, 0, 5, 7}, key[2] = {3, 2}, out[4];
  philox4x32(counter, key, out);
  random = random_of((uint64_t)2 << 32 | 3, (uint64_t)7 << 32 | 5);
  random_bits(&random);
  random_bits(&random);
  assert_true(random_bits(&random) == ((uint64_t)out[1] << 32 | out[0]));
}

/* Mean 1/2 and variance 1/12 of uniform numbers, 0 and 1 of normal ones, each within five
 * standard errors of 100,000 numbers. */
static void moments(void **state) {
  (void)state;
  enum { N = 100000 };
  struct random random = random_of(42, 1);
  double sum[2] = {0}, squares[2] = {0};
  for (int i = 0; i < N; i++) {
    double x[2] = {random_unit(&random) - 0.5, random_normal(&random)};
    assert_true(x[0] >= -0.5 && x[0] < 0.5);
    for (int k = 0; k < 2; k++) sum[k] += x[k], squares[k] += x[k] * x[k];
  }
  assert_true(fabs(sum[0] / N) < 5 * sqrt(1.0 / 12 / N));
  assert_true(fabs(squares[0] / N - 1.0 / 12) < 5 * sqrt(1.0 / 180 / N));
  assert_true(fabs(sum[1] / N) < 5 * sqrt(1.0 / N));
  assert_true(fabs(squares[1] / N - 1) < 5 * sqrt(2.0 / N));
}

static void below_gives_every_number(void **state) {
  (void)state;
  struct random random = random_of(1, 1);
  int seen[7] = {0};
  for (int i = 0; i < 7000; i++) {
    size_t at = random_below(&random, 7);
    assert_true(at < 7);
    seen[at]++;
  }
  for (int i = 0; i < 7; i++) assert_true(seen[i] > 850 && seen[i] < 1150);
}

/* A coordinate is a seed: others give other seeds. */
static void key_keeps_all_bits(void **state) {
  (void)state;
  assert_true(random_key(0) == 0);
  assert_true(random_key(0.5) == (uint64_t)1 << 52);
  assert_true(random_key(1 - 0x1p-53) == ((uint64_t)1 << 53) - 1);
}

/* Wichura (1988), AS 241, the check values of PPND16; and the quantiles that everybody
 * knows. */
static void quantiles(void **state) {
  (void)state;
  static const double known[][2] = {
    {0.25, -0.6744897501960817}, {0.001, -3.090232306167814}, {1e-20, -9.262340089798408},
    {0.5, 0}, {0.75, 0.6744897501960817}, {0.975, 1.959963984540054},
  };
  for (size_t i = 0; i < sizeof known / sizeof *known; i++)
    assert_true(fabs(normal_quantile(known[i][0]) - known[i][1]) <=
                2e-15 * fabs(known[i][1]));
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(known_answers),
    cmocka_unit_test(stream_is_the_bijection),
    cmocka_unit_test(moments),
    cmocka_unit_test(below_gives_every_number),
    cmocka_unit_test(key_keeps_all_bits),
    cmocka_unit_test(quantiles),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
