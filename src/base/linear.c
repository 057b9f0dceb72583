#include "base/linear.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Fortran passes everything by address, and the lengths of texts behind all else. */
void dsyev_(const char *job, const char *half, const int *n, double *matrix,
            const int *rows, double *value, double *work, const int *room, int *info,
            size_t job_length, size_t half_length);
void dposv_(const char *half, const int *n, const int *columns, double *matrix,
            const int *rows, double *right, const int *right_rows, int *info,
            size_t half_length);

/* What LAPACK calls where an argument is wrong. Its own would print by the Fortran library,
 * which nothing else needs. */
_Noreturn void xerbla_(const char *routine, const int *argument, size_t length);

void xerbla_(const char *routine, const int *argument, size_t length) {
  fprintf(stderr, "scirules: argument %d of %.*s is wrong\n", *argument, (int)length,
          routine);
  exit(70);
}

static bool is_finite(const double *matrix, size_t n) {
  for (size_t i = 0; i < n * n; i++)
    if (!isfinite(matrix[i])) return false;
  return true;
}

static void swap(double *a, double *b, size_t count) {
  for (size_t i = 0; i < count; i++) {
    double kept = a[i];
    a[i] = b[i];
    b[i] = kept;
  }
}

/* LAPACK has the smallest value first. */
static void turn_round(double *matrix, size_t n, double *value) {
  for (size_t i = 0; i < n / 2; i++) {
    swap(&value[i], &value[n - 1 - i], 1);
    swap(matrix + i * n, matrix + (n - 1 - i) * n, n);
  }
}

static void fix_sign(double *vector, size_t n) {
  double largest = 0;
  size_t first = 0;
  for (size_t i = 0; i < n; i++) largest = fmax(largest, fabs(vector[i]));
  while (fabs(vector[first]) < largest * (1 - 1e-9)) first++;
  if (vector[first] >= 0) return;
  for (size_t i = 0; i < n; i++) vector[i] = -vector[i];
}

bool linear_eigen(double *matrix, size_t n, double *value, struct arena *arena) {
  int size = (int)n, room = 64 * size, info = 0;
  if (!is_finite(matrix, n)) return false;
  double *work = arena_new_array(arena, (size_t)room, double);
  dsyev_("V", "L", &size, matrix, &size, value, work, &room, &info, 1, 1);
  turn_round(matrix, n, value);
  for (size_t i = 0; i < n; i++) fix_sign(matrix + i * n, n);
  return info == 0;
}

bool linear_solve(double *matrix, size_t n, double *right) {
  int size = (int)n, one = 1, info = 0;
  dposv_("L", &size, &one, matrix, &size, right, &size, &info, 1);
  return info == 0;
}
