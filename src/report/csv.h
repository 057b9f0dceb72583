/* Fields of CSV, quoted where RFC 4180 asks for it. */
#ifndef SCIRULES_REPORT_CSV_H
#define SCIRULES_REPORT_CSV_H

#include "base/buf.h"

/* Appends the text; NULL: nothing. */
void csv_text(struct buf *out, const char *text);

/* Appends the shortest decimal, or with decimals (not negative) that many; nothing for a
 * missing value. */
void csv_number(struct buf *out, double value, int decimals);

/* The same behind a comma: the next field. */
void csv_next_number(struct buf *out, double value, int decimals);

#endif
