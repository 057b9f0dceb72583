/* A table for people: columns as wide as their widest cell, headers on several lines.
 *
 * Cells are given row by row, from left to right; between rows may stand lines that run
 * across. Texts are copied.
 */
#ifndef SCIRULES_REPORT_LAYOUT_H
#define SCIRULES_REPORT_LAYOUT_H

#include <stddef.h>

#include "base/buf.h"

struct layout;

/* sides: a letter per column, 'l' or 'r': on which side its cells stand. */
struct layout *layout_new(const char *sides);

/* The next cell. Cells of the first row are its headers: broken between words where they
 * are long. */
void layout_text(struct layout *layout, const char *text);
void layout_number(struct layout *layout, double value, int decimals);   /* NaN: "–" */
void layout_rank(struct layout *layout, double rank);                    /* NaN: "–" */

/* With a sign, and never shown as nothing where it is something: it gets the decimals that
 * it needs. NaN: "–". */
void layout_difference(struct layout *layout, double difference, int decimals);

/* A line across, only between whole rows. */
void layout_line(struct layout *layout, const char *text);

/* Appends the table and frees it. */
void layout_end(struct layout *layout, struct buf *out);

#endif
