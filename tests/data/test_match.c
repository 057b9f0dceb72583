#include "data/dataset.h"

#include "work.h"

#define COUNT(table) (sizeof(table) / sizeof *(table))

static void read_towns(struct work *work) {
  work_file("cities.csv", "ags,name\n"
                          "01001,Aachen\n"
                          "01002,Köln\n"
                          "01003,Mülheim an der Ruhr\n"
                          "01004,München\n"
                          "01005,Münster\n"
                          "01006,Frankfurt am Main\n"
                          "01007,Frankfurt (Oder)\n"
                          "01008,Halle (Saale)\n"
                          "01009,Ulm\n"
                          "01010,Neu-Ulm\n");
  assert_true(work_read_units(work));
}

static void assert_unit(struct work *work, const char *word, const char *key) {
  size_t unit = 99;
  const char *hint = NULL;
  if (dataset_match_unit(work->data, word, &unit, &hint) != UNIT_FOUND)
    fail_msg("'%s' is not found: %s", word, hint);
  assert_string_equal(work->data->key[unit], key);
}

static void assert_none(struct work *work, const char *word, enum unit_match match,
                        const char *expected) {
  size_t unit;
  const char *hint = NULL;
  assert_int_equal(dataset_match_unit(work->data, word, &unit, &hint), match);
  assert_string_equal(hint, expected);
}

static void key_and_name(void **state) {
  read_towns(*state);
  assert_unit(*state, "01001", "01001");
  assert_unit(*state, "Frankfurt (Oder)", "01007");
  assert_unit(*state, "Aachen", "01001");
}

/* Case, umlauts in every spelling, and punctuation do not matter. */
static void folded(void **state) {
  static const struct { const char *word, *key; } cases[] = {
    {"köln", "01002"},   {"koeln", "01002"},    {"koln", "01002"},   {"KÖLN", "01002"},
    {"KOELN", "01002"},  {"muenchen", "01004"}, {"munchen", "01004"}, {"MÜNSTER", "01005"},
    {" aachen ", "01001"}, {"frankfurt oder", "01007"}, {"frankfurt-am-main", "01006"},
    {"halle saale", "01008"}, {"Muelheim/an der Ruhr", "01003"}, {"neu ulm", "01010"},
  };
  read_towns(*state);
  for (size_t i = 0; i < COUNT(cases); i++) assert_unit(*state, cases[i].word, cases[i].key);
}

static void beginnings_and_parts(void **state) {
  static const struct { const char *word, *key; } cases[] = {
    {"aa", "01001"},     {"mül", "01003"},  {"mul", "01003"}, {"muel", "01003"},
    {"Münc", "01004"},   {"k", "01002"},    {"oder", "01007"}, {"main", "01006"},
    {"saale", "01008"},  {"ruhr", "01003"},
  };
  read_towns(*state);
  for (size_t i = 0; i < COUNT(cases); i++) assert_unit(*state, cases[i].word, cases[i].key);
  assert_none(*state, "hen", UNIT_AMBIGUOUS, "it could be Aachen, München");
}

/* A name goes before a beginning, a beginning before a part. */
static void first_way_wins(void **state) {
  read_towns(*state);
  assert_unit(*state, "Ulm", "01009");
  assert_unit(*state, "ulm", "01009");
  assert_unit(*state, "ul", "01009");
  assert_unit(*state, "a", "01001");
}

/* A key that is another's name is the key's. */
static void key_before_name(void **state) {
  struct work *work = *state;
  work_file("cities.csv", "ags,name\n1,2\n2,1\n");
  assert_true(work_read_units(work));
  assert_unit(work, "1", "1");
  assert_unit(work, "2", "2");
}

static void ambiguous(void **state) {
  read_towns(*state);
  assert_none(*state, "frankfurt", UNIT_AMBIGUOUS,
              "it could be Frankfurt am Main, Frankfurt (Oder)");
  assert_none(*state, "mün", UNIT_AMBIGUOUS, "it could be München, Münster");
  assert_none(*state, "mu", UNIT_AMBIGUOUS,
              "it could be Mülheim an der Ruhr, München, Münster");
}

/* Two units of one name are told apart by their keys only. */
static void same_name_twice(void **state) {
  struct work *work = *state;
  work_file("cities.csv", "ags,name\n1,Neustadt\n2,Neustadt\n");
  assert_true(work_read_units(work));
  assert_none(work, "Neustadt", UNIT_AMBIGUOUS, "it could be Neustadt, Neustadt");
  assert_unit(work, "2", "2");
}

/* The nearest comes first: Aachn is Aachen less one letter. */
static void unknown(void **state) {
  struct work *work = *state;
  size_t unit;
  const char *hint = NULL;
  read_towns(work);
  assert_int_equal(dataset_match_unit(work->data, "Aachn", &unit, &hint), UNIT_UNKNOWN);
  assert_memory_equal(hint, "nearest: Aachen, ", 17);
  assert_int_equal(dataset_match_unit(work->data, "1001", &unit, &hint), UNIT_UNKNOWN);
  assert_memory_equal(hint, "nearest: ", 9);
}

/* Words of no letters match nothing, rather than all. */
static void words_of_nothing(void **state) {
  static const char *const words[] = {"", " ", "!?", "-", "()"};
  size_t unit;
  const char *hint;
  struct work *work = *state;
  read_towns(work);
  for (size_t i = 0; i < COUNT(words); i++)
    assert_int_equal(dataset_match_unit(work->data, words[i], &unit, &hint), UNIT_UNKNOWN);
}

/* Only units that were selected are there to be named. */
static void selected_units_only(void **state) {
  struct work *work = *state;
  static const uint8_t keep[10] = {1, 1, 0, 1, 0, 1, 0, 1, 1, 1};
  read_towns(work);
  dataset_select(work->data, keep);
  assert_unit(work, "frankfurt", "01006");
  assert_unit(work, "mün", "01004");
}

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_WORK(key_and_name),
    WITH_WORK(folded),
    WITH_WORK(beginnings_and_parts),
    WITH_WORK(first_way_wins),
    WITH_WORK(key_before_name),
    WITH_WORK(ambiguous),
    WITH_WORK(same_name_twice),
    WITH_WORK(unknown),
    WITH_WORK(words_of_nothing),
    WITH_WORK(selected_units_only),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
