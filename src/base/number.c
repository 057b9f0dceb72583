/* Fixed point: a double of common magnitude is whole + part / 2^bits with bits <= 59, so
 * that part * 10 fits 64 bits and decimal digits come out exactly, one multiplication each.
 * Whatever does not fit goes through the C library, whose locale is never changed here. */
#include "base/number.h"

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

static const double power_of_ten[] = {
  1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
  1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
};

static const uint64_t whole_power[] = {
  1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000, 10000000000,
  100000000000, 1000000000000, 10000000000000, 100000000000000, 1000000000000000,
  10000000000000000, 100000000000000000, 1000000000000000000, 10000000000000000000U,
};

/* --- reading ---------------------------------------------------------------------------- */

struct decimal {
  uint64_t digits;                             /* as a whole number, while count <= 19 */
  int count, exponent;                         /* significant digits; value digits * 10^e */
  bool any;
};

static const char *scan_digits(const char *at, const char *end, struct decimal *decimal,
                               int step) {
  for (; at < end && *at >= '0' && *at <= '9'; at++) {
    decimal->any = true;
    decimal->exponent -= step;
    if (decimal->count == 0 && *at == '0') continue;
    if (++decimal->count <= 19) decimal->digits = decimal->digits * 10 + (uint64_t)(*at - '0');
  }
  return at;
}

static const char *scan_exponent(const char *at, const char *end, int *exponent) {
  const char *start = at;
  if (at == end || (*at != 'e' && *at != 'E')) return at;
  bool minus = ++at < end && *at == '-';
  if (at < end && (*at == '-' || *at == '+')) at++;
  if (at == end) return start;
  int value = 0;
  for (; at < end && *at >= '0' && *at <= '9'; at++)
    if (value < 100000) value = value * 10 + (*at - '0');
  *exponent += minus ? -value : value;
  return at;
}

static bool by_library(const char *text, size_t length, double *value) {
  char room[64], *copy = length < sizeof room ? room : mem_resize(NULL, length + 1);
  memcpy(copy, text, length);
  copy[length] = '\0';
  *value = strtod(copy, NULL) + 0.0;           /* -0 becomes 0 */
  if (copy != room) free(copy);
  return isfinite(*value);
}

bool number_parse(const char *text, size_t length, double *value) {
  const char *at = text, *end = text + length;
  struct decimal decimal = {0};
  bool minus = at < end && *at == '-';
  if (at < end && (*at == '-' || *at == '+')) at++;
  at = scan_digits(at, end, &decimal, 0);
  if (at < end && *at == '.') at = scan_digits(at + 1, end, &decimal, 1);
  if (!decimal.any) return false;
  at = scan_exponent(at, end, &decimal.exponent);
  if (at != end || (end[-1] | 32) == 'e') return false;
  if (decimal.count > 15 || decimal.exponent > 22 || decimal.exponent < -22)
    return by_library(text, length, value);
  double whole = (double)decimal.digits;
  double exact = decimal.exponent < 0 ? whole / power_of_ten[-decimal.exponent]
                                      : whole * power_of_ten[decimal.exponent];
  *value = minus ? 0 - exact : exact;
  return true;
}

/* --- writing ---------------------------------------------------------------------------- */

struct fixed {
  uint64_t whole, part;                        /* value = whole + part / 2^bits */
  int bits;
  bool power_of_two;                           /* the next smaller double is nearer */
};

/* Splits a positive value; false where it does not fit. */
static bool split(double value, struct fixed *fixed) {
  if (!(value >= 0x1p-7 && value < 0x1p53)) return false;
  uint64_t image;
  memcpy(&image, &value, sizeof image);
  int exponent = (int)(image >> 52) - 1075;
  uint64_t mantissa = (image & 0xfffffffffffff) | 0x10000000000000;
  fixed->bits = -exponent;
  fixed->whole = fixed->bits < 64 ? mantissa >> fixed->bits : 0;
  fixed->part = mantissa & ((UINT64_C(1) << fixed->bits) - 1);
  fixed->power_of_two = mantissa == 0x10000000000000;
  return true;
}

static const char pairs[] =
    "00010203040506070809" "10111213141516171819" "20212223242526272829"
    "30313233343536373839" "40414243444546474849" "50515253545556575859"
    "60616263646566676869" "70717273747576777879" "80818283848586878889"
    "90919293949596979899";

/* Two digits at a time, from the last to the first. */
static size_t put_whole(uint64_t value, char *out) {
  char room[24], *end = room + sizeof room, *at = end;
  for (; value >= 100; value /= 100) memcpy(at -= 2, &pairs[value % 100 * 2], 2);
  if (value >= 10) memcpy(at -= 2, &pairs[value * 2], 2);
  else *--at = (char)('0' + value);
  size_t n = (size_t)(end - at);
  memcpy(out, at, n);
  out[n] = '\0';
  return n;
}

/* Digits after the point until the rest is less than half the distance to the neighbouring
 * doubles (Steele & White 1990, free format). */
static size_t put_shortest_part(struct fixed fixed, char *out) {
  int bits = fixed.bits + 1;
  uint64_t one = UINT64_C(1) << bits, rest = fixed.part << 1, half = 1;
  size_t n = 0;
  for (;;) {
    rest *= 10;
    half *= 10;
    unsigned digit = (unsigned)(rest >> bits);
    rest &= one - 1;
    bool below = rest < half, above = rest + half > one;
    if (below || above) {
      bool up = above && (!below || rest > one / 2);
      out[n++] = (char)('0' + digit + up);
      return n;
    }
    out[n++] = (char)('0' + digit);
  }
}

/* Lays out count digits of value d.ddd * 10^exponent: plain between 1e-5 and 1e17. */
static size_t lay_out(const char *digits, int count, int exponent, char *out) {
  if (exponent < -5 || exponent >= 17) {
    int n = snprintf(out, NUMBER_ROOM, "%c%s%.*se%d", digits[0], count > 1 ? "." : "",
                     count - 1, digits + 1, exponent);
    return (size_t)n;
  }
  size_t n = 0;
  if (exponent < 0) out[n++] = '0', out[n++] = '.';
  for (int zeros = exponent + 1; zeros < 0; zeros++) out[n++] = '0';
  for (int i = 0; i < count || i <= exponent; i++) {
    if (i > 0 && i == exponent + 1) out[n++] = '.';
    out[n++] = i < count ? digits[i] : '0';
  }
  out[n] = '\0';
  return n;
}

/* Rounded by the C library to count significant digits, trailing zeros dropped. */
static size_t put_significant(double value, int count, char *out) {
  char image[48], digits[24];
  snprintf(image, sizeof image, "%.*e", count - 1, value);
  int n = 0;
  char *mark = strchr(image, 'e');
  for (char *at = image; at < mark; at++)
    if (*at != '.') digits[n++] = *at;
  while (n > 1 && digits[n - 1] == '0') n--;
  digits[n] = '\0';
  return lay_out(digits, n, atoi(mark + 1), out);
}

static size_t put_shortest_by_library(double value, char *out) {
  for (int count = 1; count < 17; count++) {
    size_t n = put_significant(value, count, out);
    if (strtod(out, NULL) == value) return n;
  }
  return put_significant(value, 17, out);
}

/* What stands before the digits or instead of them; *value becomes positive. 0 and
 * values that are no number are written whole: *done. */
static size_t put_sign(double *value, char *out, bool *done) {
  *done = *value == 0 || !isfinite(*value);
  if (*value == 0) return put_whole(0, out);
  if (*done) return (size_t)snprintf(out, NUMBER_ROOM, "%g", *value);
  if (*value > 0) return 0;
  *value = -*value;
  out[0] = '-';
  return 1;
}

size_t number_shortest(double value, char *out) {
  bool done;
  size_t n = put_sign(&value, out, &done);
  if (done) return n;
  struct fixed fixed;
  if (!split(value, &fixed) || (fixed.power_of_two && fixed.part != 0) || fixed.bits > 58)
    return n + put_shortest_by_library(value, out + n);
  n += put_whole(fixed.whole, out + n);
  if (fixed.part == 0) return n;
  out[n++] = '.';
  n += put_shortest_part(fixed, out + n);
  out[n] = '\0';
  return n;
}

/* value * 10^decimals as a whole number, nearest, ties to even, exactly. False where it
 * does not fit. */
static bool scale(struct fixed fixed, int decimals, uint64_t *scaled) {
  if (decimals > 19 || fixed.whole > UINT64_MAX / whole_power[decimals] - 1) return false;
  unsigned __int128 part = (unsigned __int128)fixed.part * whole_power[decimals];
  uint64_t half = UINT64_C(1) << fixed.bits >> 1, rest = (uint64_t)part & (2 * half - 1);
  *scaled = fixed.whole * whole_power[decimals] + (uint64_t)(part >> fixed.bits);
  if (fixed.bits > 0) *scaled += rest > half || (rest == half && (*scaled & 1));
  return true;
}

static int count_digits(uint64_t value) {
  int n = 1;
  while (value >= 10) value /= 10, n++;
  return n;
}

/* The digits of scaled with a point before the last decimals of them. */
static size_t put_scaled(uint64_t scaled, int decimals, char *out) {
  size_t n = put_whole(scaled, out), behind = (size_t)decimals;
  if (decimals == 0) return n;
  if (n <= behind) {
    memmove(out + behind + 1 - n, out, n);
    memset(out, '0', behind + 1 - n);
    n = behind + 1;
  }
  memmove(out + n - behind + 1, out + n - behind, behind);
  out[n - behind] = '.';
  out[n + 1] = '\0';
  return n + 1;
}

static size_t drop_zeros(char *out, size_t n) {
  if (memchr(out, '.', n) == NULL) return n;
  while (out[n - 1] == '0') n--;
  if (out[n - 1] == '.') n--;
  out[n] = '\0';
  return n;
}

/* Decimals that leave 12 significant digits; for values from 2^-7 up. */
static int decimals_for_12(double value, struct fixed fixed) {
  if (fixed.whole > 0) return 12 - count_digits(fixed.whole);
  return value >= 0.1 ? 12 : value >= 0.01 ? 13 : 14;
}

size_t number_digits12(double value, char *out) {
  bool done;
  size_t n = put_sign(&value, out, &done);
  if (done) return n;
  struct fixed fixed;
  uint64_t scaled;
  bool fits = split(value, &fixed) && fixed.bits <= 59;
  if (fits && fixed.part == 0 && fixed.whole < whole_power[12])
    return n + put_whole(fixed.whole, out + n);
  int decimals = fits ? decimals_for_12(value, fixed) : -1;
  if (decimals < 0 || !scale(fixed, decimals, &scaled))
    return n + put_significant(value, 12, out + n);
  size_t digits = put_scaled(scaled, decimals, out + n);
  return n + drop_zeros(out + n, digits);
}

size_t number_fixed(double value, int decimals, char *out) {
  bool minus = value < 0;
  struct fixed fixed = {0};
  uint64_t scaled = 0;
  double size = minus ? -value : value;
  if (size != 0 && (!split(size, &fixed) || fixed.bits > 59 ||
                    !scale(fixed, decimals, &scaled))) {
    char image[400];
    int n = snprintf(image, sizeof image, "%.*f", decimals, value);
    if (n >= NUMBER_ROOM) n = snprintf(image, sizeof image, "%.*e", decimals, value);
    bool nothing = strspn(image, "-0.") == strlen(image);
    return strlen(strcpy(out, image + (nothing && image[0] == '-'))) + (size_t)(n < 0);
  }
  size_t n = 0;
  if (minus && scaled > 0) out[n++] = '-';
  return n + put_scaled(scaled, decimals, out + n);
}

double number_round12(double value) {
  char text[NUMBER_ROOM];
  double rounded;
  if (!isfinite(value)) return value;
  size_t length = number_digits12(value, text);
  return number_parse(text, length, &rounded) ? rounded : value;
}

/* Rounding moves a number by less than 1e-11 of it, so only such as are close are rounded. */
bool number_same12(double a, double b) {
  if (a == b) return true;
  if (fabs(a - b) > 2e-11 * fmax(fabs(a), fabs(b))) return false;
  return number_round12(a) == number_round12(b);
}

int number_ascending(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

double number_round(double value, int decimals) {
  double power = power_of_ten[decimals < 0 ? -decimals : decimals];
  if (decimals >= 0 && fabs(value) * power >= 0x1p52) return value;  /* no digit to drop */
  double rounded = decimals < 0 ? round(value / power) * power
                                : round(value * power) / power;
  return isfinite(rounded) ? rounded + 0.0 : value;
}
