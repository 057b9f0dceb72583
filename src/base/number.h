/* Numbers in text, exact both ways and free of locale.
 *
 * Reading takes one exact multiplication or division where the digits and the power of ten
 * are doubles (Clinger 1990), else one product with a power of ten to 128 bits (Lemire 2021,
 * after Eisel), else strtod in the C locale. Writing the shortest decimal is Schubfach
 * (Giulietti 2020); rounding to a number of digits is one such product as well, and the C
 * library's where that is too close to the middle of two decimals.
 */
#ifndef SCIRULES_BASE_NUMBER_H
#define SCIRULES_BASE_NUMBER_H

#include <stdbool.h>
#include <stddef.h>

enum { NUMBER_ROOM = 40 };                     /* bytes that any result here fits in */

/* Reads all of text[0..length) as a decimal: sign, digits, '.', exponent; nothing else
 * (no spaces, hexadecimal, inf, nan). False where it is not one or not finite. "-0" is 0. */
bool number_parse(const char *text, size_t length, double *value);

/* Shortest decimal that reads back to the same double, of several the nearest; "-0" is
 * written "0". Returns length.
 * Between 1e-5 and 1e17 without exponent. out has NUMBER_ROOM bytes and is NUL-ended. */
size_t number_shortest(double value, char *out);

/* Rounded to 12 significant digits, without trailing zeros. Same form. */
size_t number_digits12(double value, char *out);

/* With a fixed number of decimals (0 to 15): nearest, ties to even, of the exact double;
 * never "-0.0". Same form. */
size_t number_fixed(double value, int decimals, char *out);

/* value rounded to 12 significant digits, as a double: what ranks compare. */
double number_round12(double value);

/* Whether the two are equal after that: 0.1 + 0.2 and 0.3 are. */
bool number_same12(double a, double b);

/* Order of two doubles, lower first, for qsort. */
int number_ascending(const void *a, const void *b);

/* value rounded half away from zero to decimals (may be negative). */
double number_round(double value, int decimals);

#endif
