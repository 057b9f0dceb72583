/* A part reads back to the last bit, and nothing else is taken for one. */
#include "report/sensitivity_part.h"

#include "../analysis/replicator_sample.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "base/hash.h"

static struct sensitivity_sample_study known;

/* Shard 2 of 3, written. */
static struct buf written(void) {
  struct buf out = {0};
  sample_study(&known, 2);
  struct sensitivity_part part = {
    known.study, sensitivity_sample(&known.replicator, &known.study, 2, 3, 1), arena_new()};
  part.sample->y[0] = NAN;
  part.sample->y[1] = 0.1;
  sensitivity_part_write(&part, &out);
  sensitivity_part_free(&part);
  return out;
}

static bool reads(const char *bytes, size_t length) {
  struct sensitivity_part part;
  struct buf text = {0};
  struct diags *diags = diags_new();
  buf_put(&text, bytes, length);
  bool ok = sensitivity_part_read(&part, &text, "part", diags);
  assert_int_equal(diags_count(diags, DIAG_ERROR), !ok);
  sensitivity_part_free(&part);
  buf_free(&text);
  diags_free(diags);
  return ok;
}

static void reads_back(void **state) {
  (void)state;
  struct buf out = written(), again = {0};
  struct diags *diags = diags_new();
  struct sensitivity_part part;
  assert_true(sensitivity_part_read(&part, &out, "part", diags));
  assert_null(sensitivity_study_differs(&part.study, &known.study));
  assert_int_equal(part.sample->shard, 2);
  assert_int_equal(part.sample->shards, 3);
  assert_true(isnan(part.sample->y[0]) && part.sample->y[1] == 0.1);
  assert_string_equal(part.study.name[2], "c d\n");
  assert_string_equal(part.study.part[0].label.en, "the X");
  assert_null(part.study.part[1].label.en);
  sensitivity_part_write(&part, &again);
  assert_int_equal(out.length, again.length);
  assert_memory_equal(out.data, again.data, out.length);
  sensitivity_part_free(&part);
  buf_free(&again);
  buf_free(&out);
  diags_free(diags);
}

/* Cut off anywhere, or with any one byte changed: the digest says so. */
static void what_is_not_whole_is_refused(void **state) {
  (void)state;
  struct buf out = written();
  assert_true(reads(out.data, out.length));
  for (size_t length = 0; length < out.length; length += 7)
    assert_false(reads(out.data, length));
  for (size_t i = 0; i < out.length; i += 5) {
    out.data[i] ^= 1;
    assert_false(reads(out.data, out.length));
    out.data[i] ^= 1;
  }
  buf_free(&out);
}

/* Every line in turn made another one, under a digest that is right: none is read as if it
 * were a part, or what is read is of the size that it says. */
static void what_does_not_fit_is_refused(void **state) {
  (void)state;
  static const char *const wrong[] = {"99999999999999999999", "4000000000", "-", "x", "7 x"};
  struct buf out = written();
  const char *start = strchr(out.data, '\n') + 1, *end = strstr(out.data, "sha256 ");
  size_t refused = 0, lines = 0;
  for (const char *line = start; line < end; line = strchr(line, '\n') + 1, lines++)
    for (size_t k = 0; k < sizeof wrong / sizeof *wrong; k++) {
      struct buf other = {0};
      char digest[HASH_ROOM];
      buf_put(&other, out.data, (size_t)(line - out.data));
      buf_puts(&other, wrong[k]);
      buf_put(&other, strchr(line, '\n'), (size_t)(end - strchr(line, '\n')));
      hash_bytes(other.data, other.length, digest);
      buf_printf(&other, "sha256 %s\n", digest);
      refused += !reads(other.data, other.length);
      buf_free(&other);
    }
  assert_true(refused >= 3 * lines && refused < 5 * lines);
  buf_free(&out);
}

/* What makes two studies different, told by name. */
static void differences_have_names(void **state) {
  (void)state;
  sample_study(&known, 2);
  struct sensitivity_study other = known.study;
  other.rules_sha256 = "R";
  assert_string_equal(sensitivity_study_differs(&known.study, &other), "other rules");
  other = known.study;
  other.data_sha256 = "D";
  assert_string_equal(sensitivity_study_differs(&known.study, &other), "other data");
  other = known.study;
  other.seed++;
  assert_string_equal(sensitivity_study_differs(&known.study, &other), "another --seed");
  other = known.study;
  other.base++;
  assert_string_equal(sensitivity_study_differs(&known.study, &other), "another --base");
  other = known.study;
  other.replications++;
  assert_string_equal(sensitivity_study_differs(&known.study, &other), "other --replications");
  other = known.study;
  other.named_count = 0;
  assert_string_equal(sensitivity_study_differs(&known.study, &other), "another --unit");
  other = known.study;
  other.engine = "E";
  assert_string_equal(sensitivity_study_differs(&known.study, &other), "another program");
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(reads_back),
    cmocka_unit_test(what_is_not_whole_is_refused),
    cmocka_unit_test(what_does_not_fit_is_refused),
    cmocka_unit_test(differences_have_names),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
