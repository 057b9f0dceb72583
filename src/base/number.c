/* Powers of ten come to 128 bits from a table. A product with one of them is exact but for
 * its last bits, and where these could decide a rounding the C library decides it, whose
 * locale is never changed here. */
#include "base/number.h"

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/power_of_ten.h"

static const double exact_power[] = {
  1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
  1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
};

enum { EXACT_POWERS = 22 };                    /* the last that a double holds */

/* --- products with powers of ten --------------------------------------------------------- */

/* factor * 10^k = (top * 2^128 + middle * 2^64 + low) * 2^exponent; where the power is not
 * exact the right side is too large, by less than 2^64 * 2^exponent. */
struct product {
  uint64_t top, middle, low;
  int exponent;
  bool exact;
};

static struct product multiply(uint64_t factor, int k) {
  struct power_of_ten power = power_of_ten_at(k);
  unsigned __int128 low = (unsigned __int128)factor * power.low;
  unsigned __int128 high = (unsigned __int128)factor * power.high + (uint64_t)(low >> 64);
  return (struct product){(uint64_t)(high >> 64), (uint64_t)high, (uint64_t)low,
                          power_log2_of_ten(k) - 127, power_of_ten_is_exact(k)};
}

/* top without its last bits (1 or more), rounded to the nearest, ties to even. False where
 * the product is not exact enough to tell. */
static bool round_off(struct product product, int bits, uint64_t *rounded) {
  *rounded = 0;
  if (bits > 64) return true;
  uint64_t half = UINT64_C(1) << (bits - 1), rest = product.top & (2 * half - 1);
  *rounded = product.top / half / 2;
  if (rest == half && product.middle == 0 && !product.exact) return false;
  bool tie = rest == half && (product.middle | product.low) == 0;
  *rounded += tie ? *rounded & 1 : rest >= half;
  return true;
}

/* A positive double is mantissa * 2^exponent. */
struct binary {
  uint64_t mantissa;
  int exponent;
};

static struct binary binary_of(double value) {
  uint64_t image;
  memcpy(&image, &value, sizeof image);
  int exponent = (int)(image >> 52);
  uint64_t fraction = image & 0xfffffffffffff;
  if (exponent == 0) return (struct binary){fraction, -1074};
  return (struct binary){fraction | 0x10000000000000, exponent - 1075};
}

/* The same with the highest bit of the mantissa set. */
static struct binary normalised(struct binary binary) {
  int shift = __builtin_clzll(binary.mantissa);
  return (struct binary){binary.mantissa << shift, binary.exponent - shift};
}

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

/* Eisel & Lemire: the nearest double to digits * 10^exponent. False where it is none of
 * the normal ones or cannot be told. */
static bool by_product(uint64_t digits, int exponent, double *value) {
  if (exponent < POWER_LOWEST || exponent > POWER_HIGHEST) return false;
  struct binary factor = normalised((struct binary){digits, 0});
  struct product product = multiply(factor.mantissa, exponent);
  uint64_t mantissa, image;
  int size = 63 - (product.top >> 63 == 0);    /* the highest bit of top */
  int power = product.exponent + factor.exponent + 128 + size;
  if (!round_off(product, size - 52, &mantissa)) return false;
  power += (int)(mantissa >> 53);              /* rounded up to the next power of two */
  if (power < -1022 || power > 1023) return false;
  image = (uint64_t)(power + 1023) << 52 | (mantissa & 0xfffffffffffff);
  memcpy(value, &image, sizeof image);
  return true;
}

/* Clinger: both numbers are doubles, so one operation gives the nearest. */
static bool by_division(uint64_t digits, int exponent, double *value) {
  if (digits > UINT64_C(1) << 53 || abs(exponent) > EXACT_POWERS) return false;
  double whole = (double)digits;
  *value = exponent < 0 ? whole / exact_power[-exponent] : whole * exact_power[exponent];
  return true;
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
  if (decimal.count > 19 || (!by_division(decimal.digits, decimal.exponent, value) &&
                             (decimal.digits == 0 ||
                              !by_product(decimal.digits, decimal.exponent, value))))
    return by_library(text, length, value);
  if (minus) *value = 0 - *value;
  return true;
}

/* --- digits ------------------------------------------------------------------------------ */

static const uint64_t whole_power[] = {
  1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000, 10000000000,
  100000000000, 1000000000000, 10000000000000, 100000000000000, 1000000000000000,
  10000000000000000, 100000000000000000, 1000000000000000000, 10000000000000000000U,
};

static const char pairs[] =
    "00010203040506070809" "10111213141516171819" "20212223242526272829"
    "30313233343536373839" "40414243444546474849" "50515253545556575859"
    "60616263646566676869" "70717273747576777879" "80818283848586878889"
    "90919293949596979899";

static int count_digits(uint64_t value) {
  int n = power_log10_of_two(64 - __builtin_clzll(value | 1));
  return n + (value >= whole_power[n]);
}

static void put_pair(uint32_t value, char *out) { memcpy(out, &pairs[2 * value], 2); }

static void put_eight(uint32_t value, char *out) {
  uint32_t high = value / 10000, low = value % 10000;
  put_pair(high / 100, out);
  put_pair(high % 100, out + 2);
  put_pair(low / 100, out + 4);
  put_pair(low % 100, out + 6);
}

/* Exactly count digits, from the last to the first: eights do not wait for each other. */
static void put_digits(uint64_t value, int count, char *out) {
  for (; count >= 8; value /= 100000000)
    put_eight((uint32_t)(value % 100000000), out + (count -= 8));
  uint32_t rest = (uint32_t)value;
  for (; count >= 2; rest /= 100) put_pair(rest % 100, out + (count -= 2));
  if (count > 0) *out = (char)('0' + rest);
}

static size_t put_whole(uint64_t value, char *out) {
  int count = value == 0 ? 1 : count_digits(value);
  put_digits(value, count, out);
  out[count] = '\0';
  return (size_t)count;
}

/* digits * 10^exponent. */
struct short_decimal {
  uint64_t digits;
  int exponent;
};

/* A macro, since only by a constant is division fast. */
#define DROP_ZEROS(decimal, count, power)      \
  if ((decimal).digits % (power) == 0)         \
    (decimal).digits /= (power), (decimal).exponent += (count)

static struct short_decimal without_zeros(struct short_decimal decimal) {
  if (decimal.digits % 10 != 0) return decimal;
  DROP_ZEROS(decimal, 8, 100000000);
  DROP_ZEROS(decimal, 4, 10000);
  DROP_ZEROS(decimal, 4, 10000);
  DROP_ZEROS(decimal, 2, 100);
  DROP_ZEROS(decimal, 1, 10);
  return decimal;
}

/* d.ddde-7 */
static size_t put_with_exponent(struct short_decimal decimal, int count, char *out) {
  put_digits(decimal.digits, count, out + 1);
  out[0] = out[1];
  out[1] = '.';
  size_t n = count > 1 ? (size_t)count + 1 : 1;
  int power = decimal.exponent + count - 1;
  out[n++] = 'e';
  if (power < 0) out[n++] = '-';
  return n + put_whole((uint64_t)abs(power), out + n);
}

/* Lays out a positive decimal: plain between 1e-5 and 1e17. */
static size_t put_decimal(struct short_decimal decimal, char *out) {
  decimal = without_zeros(decimal);
  int count = count_digits(decimal.digits), point = count + decimal.exponent, n = 0;
  if (point < -4 || point > 17) return put_with_exponent(decimal, count, out);
  if (point <= 0) {
    for (out[n++] = '0', out[n++] = '.'; point < 0; point++) out[n++] = '0';
    put_digits(decimal.digits, count, out + n);
    n += count;
  } else if (point < count) {
    put_digits(decimal.digits, count, out + 1);
    for (; n < point; n++) out[n] = out[n + 1];
    out[n] = '.';
    n = count + 1;
  } else {
    put_digits(decimal.digits, count, out);
    for (n = count; n < point; n++) out[n] = '0';
  }
  out[n] = '\0';
  return (size_t)n;
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

/* --- the shortest decimal ---------------------------------------------------------------- */

/* The higher 64 bits of factor * 10^k, its last bit set where what follows is not nothing:
 * enough to compare it with a whole number. */
static uint64_t to_odd(uint64_t factor, int k) {
  struct power_of_ten power = power_of_ten_at(k);
  unsigned __int128 high = (unsigned __int128)factor * power.high;
  high += (uint64_t)((unsigned __int128)factor * power.low >> 64);
  return (uint64_t)(high >> 64) | ((uint64_t)high > 1);
}

/* Giulietti: of the multiples of 10^(k+1) at most one reads back, of those of 10^k at least
 * one does, where k is chosen by the distance of the neighbouring doubles. All is counted in
 * quarters of 10^k: value, and the middles between it and the doubles below and above. */
static struct short_decimal schubfach(struct binary binary) {
  uint64_t mantissa = binary.mantissa, odd = mantissa & 1;
  bool nearer = mantissa == 0x10000000000000 && binary.exponent > -1074;
  int k = (binary.exponent * 1262611 - (nearer ? 524031 : 0)) >> 22;
  int shift = binary.exponent + power_log2_of_ten(-k) + 1;
  uint64_t value = to_odd(4 * mantissa << shift, -k);
  uint64_t below = to_odd((4 * mantissa - 2 + nearer) << shift, -k) + odd;
  uint64_t above = to_odd((4 * mantissa + 2) << shift, -k) - odd;
  uint64_t small = value / 4, tens = small / 10 * 10;
  bool floor_reads = below <= 4 * tens, next_reads = 4 * tens + 40 <= above;
  if (tens > 0 && floor_reads != next_reads)
    return (struct short_decimal){tens + (next_reads ? 10 : 0), k};
  floor_reads = below <= 4 * small;
  next_reads = 4 * small + 4 <= above;
  bool up = floor_reads != next_reads ? next_reads : value > 4 * small + 2;
  return (struct short_decimal){small + up, k};
}

size_t number_shortest(double value, char *out) {
  bool done;
  size_t n = put_sign(&value, out, &done);
  if (done) return n;
  if (value < 0x1p53 && value == (double)(uint64_t)value)
    return n + put_whole((uint64_t)value, out + n);
  return n + put_decimal(schubfach(binary_of(value)), out + n);
}

/* --- rounded decimals -------------------------------------------------------------------- */

/* A positive value * 10^decimals as a whole number below 2^63, nearest, ties to even. False
 * where it is greater or cannot be told. */
static bool scale(double value, int decimals, uint64_t *scaled) {
  if (decimals < POWER_LOWEST || decimals > POWER_HIGHEST) return false;
  struct binary binary = normalised(binary_of(value));
  struct product product = multiply(binary.mantissa, decimals);
  int bits = -128 - binary.exponent - product.exponent;
  return bits > 0 && round_off(product, bits, scaled);
}

/* A positive value rounded to 12 significant digits, its trailing zeros kept. */
static bool round_to_12(double value, struct short_decimal *decimal) {
  struct binary binary = normalised(binary_of(value));
  int decimals = 11 - power_log10_of_two(binary.exponent + 63);
  if (!scale(value, decimals, &decimal->digits)) return false;
  decimal->exponent = -decimals;
  if (decimal->digits < whole_power[12]) return true;
  decimal->exponent++;                         /* the power of two lies below one of ten */
  return scale(value, decimals - 1, &decimal->digits);
}

/* The same by the C library. */
static struct short_decimal library_12(double value) {
  char image[48];
  struct short_decimal decimal = {0};
  snprintf(image, sizeof image, "%.11e", value);
  char *at = image;
  for (; *at != 'e'; at++)
    if (*at >= '0' && *at <= '9')
      decimal.digits = decimal.digits * 10 + (uint64_t)(*at - '0');
  decimal.exponent = atoi(at + 1) - 11;
  return decimal;
}

size_t number_digits12(double value, char *out) {
  bool done;
  struct short_decimal decimal;
  size_t n = put_sign(&value, out, &done);
  if (done) return n;
  if (value < 1e12 && value == (double)(uint64_t)value)
    return n + put_whole((uint64_t)value, out + n);
  if (!round_to_12(value, &decimal)) decimal = library_12(value);
  return n + put_decimal(decimal, out + n);
}

/* The digits of scaled with a point before the last decimals of them. */
static size_t put_scaled(uint64_t scaled, int decimals, char *out) {
  if (decimals == 0) return put_whole(scaled, out);
  uint64_t power = whole_power[decimals];
  size_t n = put_whole(scaled / power, out);
  out[n++] = '.';
  put_digits(scaled % power, decimals, out + n);
  out[n + (size_t)decimals] = '\0';
  return n + (size_t)decimals;
}

static size_t fixed_by_library(double value, int decimals, char *out) {
  char image[400];
  int n = snprintf(image, sizeof image, "%.*f", decimals, value);
  if (n >= NUMBER_ROOM) n = snprintf(image, sizeof image, "%.*e", decimals, value);
  bool nothing = strspn(image, "-0.") == strlen(image);
  return strlen(strcpy(out, image + (nothing && image[0] == '-'))) + (size_t)(n < 0);
}

size_t number_fixed(double value, int decimals, char *out) {
  double size = fabs(value);
  uint64_t scaled = 0;
  if (!isfinite(value) || (size != 0 && !scale(size, decimals, &scaled)))
    return fixed_by_library(value, decimals, out);
  size_t n = 0;
  if (value < 0 && scaled > 0) out[n++] = '-';
  return n + put_scaled(scaled, decimals, out + n);
}

double number_round12(double value) {
  struct short_decimal decimal;
  double size = fabs(value), rounded;
  if (!isfinite(value) || value == 0) return value;
  if (!round_to_12(size, &decimal)) decimal = library_12(size);
  if (!by_division(decimal.digits, decimal.exponent, &rounded)) {
    char text[NUMBER_ROOM];
    if (!number_parse(text, put_decimal(decimal, text), &rounded)) return value;
  }
  return value < 0 ? -rounded : rounded;
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
  double power = exact_power[decimals < 0 ? -decimals : decimals];
  if (decimals >= 0 && fabs(value) * power >= 0x1p52) return value;  /* no digit to drop */
  double rounded = decimals < 0 ? round(value / power) * power
                                : round(value * power) / power;
  return isfinite(rounded) ? rounded + 0.0 : value;
}
