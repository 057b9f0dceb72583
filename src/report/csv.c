#include "report/csv.h"

#include <math.h>
#include <string.h>

#include "base/number.h"

void csv_text(struct buf *out, const char *text) {
  if (text == NULL) return;
  if (text[strcspn(text, ",\"\r\n")] == '\0') {
    buf_puts(out, text);
    return;
  }
  buf_putc(out, '"');
  for (; *text; text++) {
    if (*text == '"') buf_putc(out, '"');
    buf_putc(out, *text);
  }
  buf_putc(out, '"');
}

void csv_number(struct buf *out, double value, int decimals) {
  char text[NUMBER_ROOM];
  if (isnan(value)) return;
  size_t length = decimals < 0 ? number_shortest(value, text)
                               : number_fixed(value, decimals, text);
  buf_put(out, text, length);
}

void csv_next_number(struct buf *out, double value, int decimals) {
  buf_putc(out, ',');
  csv_number(out, value, decimals);
}
