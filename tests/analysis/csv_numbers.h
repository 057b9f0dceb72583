/* Figures of another program, read from a file of numbers. */
#ifndef TESTS_ANALYSIS_CSV_NUMBERS_H
#define TESTS_ANALYSIS_CSV_NUMBERS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include "data/csv.h"

/* Cells of the rows below the header, one after the other, without the first `texts` fields
 * of each row. */
struct numbers {
  double *cell;
  size_t count, room, texts;
};

static bool take_numbers(void *self, const struct csv_row *row) {
  struct numbers *numbers = self;
  if (row->row == 1) return true;
  for (size_t c = numbers->texts; c < row->fields; c++) {
    assert_true(numbers->count < numbers->room);
    numbers->cell[numbers->count++] = strtod(row->field[c].text, NULL);
  }
  return true;
}

static void read_numbers(const char *path, size_t texts, double *cell, size_t count) {
  struct numbers numbers = {cell, 0, count, texts};
  struct diags *diags = diags_new();
  assert_true(csv_read(path, NULL, take_numbers, &numbers, diags));
  assert_int_equal(numbers.count, count);
  diags_free(diags);
}

#endif
