#include "data/change.h"

#include "work.h"

static void read_towns(struct work *work) {
  work_file("data/columns.csv", "column,type,min,max,source,status\n"
                                "people,integer,1,5000000,,E\nshare,number,0,100,,\n"
                                "portal,level,,,,\nbooking,yes_no,,,,\n");
  work_file("data/a.csv", "ags,people,share,portal,booking\n01001,250000,12.5,full,ja\n"
                          "01002,1000000,,none,nein\n01003,,7,,\n");
  work_read(work);
}

static bool change(struct work *work, const char *column, size_t unit, const char *cell,
                   struct cell_change *changed) {
  return dataset_change(work->data, column, unit, cell, (struct place){.path = "--set x"},
                        changed, work->diags);
}

static bool add(struct work *work, const char *column, size_t unit, const char *cell, int sign,
                struct cell_change *changed) {
  return dataset_add(work->data, column, unit, cell, sign, (struct place){.path = "--set x"},
                     changed, work->diags);
}

/* A cell of every type is read as a file's would be, and everything about it is put back:
 * value, status, place, and the list of levels. */
static void changes_and_undoes(void **state) {
  struct work *work = *state;
  static const struct {
    const char *column, *cell, *now, *before, *after;
  } cases[] = {
    {"people", "1.234", "1234|1000000|", "250000", "1234"},
    {"share", " 12,75 ", "12.75||7", "12.5", "12.75"},
    {"share", "0.5", "0.5||7", "12.5", "0.5"},
    {"share", "-", "||7", "12.5", ""},
    {"portal", "none", "none|none|", "full", "none"},
    {"portal", "half", "half|none|", "full", "half"},
    {"portal", "", "|none|", "full", ""},
    {"booking", "nein", "nein|nein|", "ja", "nein"},
  };
  read_towns(work);
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const char *column = cases[i].column;
    const struct column *is = work_column(work, column);
    struct cell_change changed;
    uint8_t status = is->status[0];
    size_t levels = is->levels;
    assert_true(change(work, column, 0, cases[i].cell, &changed));
    assert_cells(work, column, cases[i].now);
    assert_string_equal(changed.before, cases[i].before);
    assert_string_equal(changed.after, cases[i].after);
    assert_int_equal(is->status[0], *cases[i].after ? STATUS_NORMAL : STATUS_MISSING);
    assert_int_equal(is->place[0].row, 0);
    dataset_undo(work->data, &changed);
    assert_int_equal(is->status[0], status);
    assert_int_equal(is->levels, levels);
    assert_int_equal(is->place[0].row, 2);
  }
  assert_cells(work, "people", "250000|1000000|");
  assert_cells(work, "share", "12.5||7");
  assert_cells(work, "portal", "full|none|");
  assert_findings(work, "");
}

/* What a gap gets is a value like any other. */
static void fills_a_gap(void **state) {
  struct work *work = *state;
  struct cell_change changed;
  read_towns(work);
  assert_true(change(work, "people", 2, "110000", &changed));
  assert_string_equal(changed.before, "");
  assert_statuses(work, "people", "EEA");
  dataset_undo(work->data, &changed);
  assert_statuses(work, "people", "EEO");
}

/* 12.5 + 0.25 = 12.75; then 1.5 less: 11.25. Undone in reverse, 12.5 is back. */
static void adds_up(void **state) {
  struct work *work = *state;
  struct cell_change first, second;
  read_towns(work);
  assert_true(add(work, "share", 0, "0,25", 1, &first));
  assert_true(add(work, "share", 0, "1.5", -1, &second));
  assert_cells(work, "share", "11.25||7");
  dataset_undo(work->data, &second);
  dataset_undo(work->data, &first);
  assert_cells(work, "share", "12.5||7");
  assert_findings(work, "");
}

/* A thousandth is no separator of thousands: 7 + 0.125 has three decimals. */
static void adds_three_decimals(void **state) {
  struct work *work = *state;
  struct cell_change changed;
  read_towns(work);
  assert_true(add(work, "share", 2, "0,125", 1, &changed));
  assert_cells(work, "share", "12.5||7.125");
}

/* What cannot be read leaves the cell alone and is told at the place of the change; a value
 * out of range is read, and told. */
static void refuses(void **state) {
  struct work *work = *state;
  struct cell_change changed;
  read_towns(work);
  assert_false(change(work, "people", 0, "viele", &changed));
  assert_false(change(work, "booking", 0, "vielleicht", &changed));
  assert_false(change(work, "share", 0, "1.234", &changed));
  assert_false(add(work, "people", 0, "1,5", 1, &changed));
  assert_false(add(work, "portal", 0, "1", 1, &changed));
  assert_false(add(work, "share", 1, "1", 1, &changed));
  assert_cells(work, "people", "250000|1000000|");
  assert_true(add(work, "share", 0, "100", 1, &changed));
  assert_cells(work, "share", "112.5||7");
  assert_findings(work,
    "--set x: error: '1,5' in column 'people' of Aachen is not a whole number\n"
    "    hint: the code book says integer\n"
    "--set x: error: '1.234' in column 'share' of Aachen could be thousands or a decimal\n"
    "    hint: write 1234 or 1,234; or say integer in the code book\n"
    "--set x: error: 'viele' in column 'people' of Aachen is not a number\n"
    "--set x: error: 'vielleicht' in column 'booking' of Aachen is neither yes nor no\n"
    "    hint: write ja or nein\n"
    "--set x: warning: 112.5 in column 'share' of Aachen lies outside the code book's range, "
    "0 to 100\n"
    "--set x: error: Köln has no value in column 'share' that something could be added to\n"
    "    hint: write = and the new value\n"
    "--set x: error: nothing can be added to column 'portal': its type is level\n"
    "    hint: write = and the new value\n");
}

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_WORK(changes_and_undoes), WITH_WORK(fills_a_gap), WITH_WORK(adds_up),
    WITH_WORK(adds_three_decimals), WITH_WORK(refuses),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
