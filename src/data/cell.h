/* One cell: what its text means in a column of some type. */
#ifndef SCIRULES_DATA_CELL_H
#define SCIRULES_DATA_CELL_H

#include "data/column.h"

/* Whether the text says "no value": empty, NA, and . - / x ... of official statistics. */
bool cell_is_missing(const char *text, size_t length);

/* Reads a number or yes/no. german: a decimal comma is read as well as a point, and points
 * between groups of three. False with *why, a piece of sentence such as "is not a number",
 * and *hint (may be NULL). */
bool cell_read(enum column_type type, const char *text, size_t length, bool german,
               double *value, const char **why, const char **hint);

/* Whether the text is one of the words for yes and no; "1" and "0" are among them. */
bool cell_is_yes_no(const char *text, size_t length, double *value);

#endif
