#include "report/figure.h"

#include <math.h>
#include <string.h>

#include "base/number.h"

void figure_fixed(struct buf *out, double value, int decimals) {
  char text[NUMBER_ROOM];
  if (isnan(value)) buf_puts(out, "–");
  else buf_put(out, text, number_fixed(value, decimals, text));
}

/* Decimals that show at least four digits of the value, and no fewer than are wanted. */
static int enough_decimals(double value, int wanted) {
  int decimals = wanted;
  double digits = fabs(value);
  for (int i = 0; i < wanted; i++) digits *= 10;
  for (; digits < 1000 && decimals < 15; decimals++) digits *= 10;
  return decimals;
}

void figure_put(struct buf *out, double value, int wanted) {
  char text[NUMBER_ROOM];
  if (isnan(value)) return buf_puts(out, "–");
  size_t length = number_digits12(value, text);
  const char *point = strchr(text, '.');
  int enough = enough_decimals(value, wanted);
  if (point != NULL && strlen(point + 1) > (size_t)enough)
    length = number_fixed(value, enough, text);
  buf_put(out, text, length);
}
