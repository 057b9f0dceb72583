/* Figures in tables and sentences for people; "–" where there is none. */
#ifndef SCIRULES_REPORT_FIGURE_H
#define SCIRULES_REPORT_FIGURE_H

#include "base/buf.h"

void figure_fixed(struct buf *out, double value, int decimals);

/* A figure on the way to a score: 12 digits where that is short, else rounded to at least
 * four digits, and to no fewer decimals than are wanted. */
void figure_put(struct buf *out, double value, int wanted);

#endif
