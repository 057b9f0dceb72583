#include "data/cell.h"

#include <string.h>

#include "base/number.h"

static bool is_word(const char *text, size_t length, const char *word) {
  if (strlen(word) != length) return false;
  for (size_t i = 0; i < length; i++) {
    char letter = text[i] >= 'A' && text[i] <= 'Z' ? (char)(text[i] + 32) : text[i];
    if (letter != word[i]) return false;
  }
  return true;
}

bool cell_is_missing(const char *text, size_t length) {
  switch (length) {
    case 0: return true;
    case 1: return strchr(".-/x", text[0]) != NULL;
    case 2: return memcmp(text, "NA", 2) == 0;
    case 3: return memcmp(text, "...", 3) == 0;
    default: return false;
  }
}

bool cell_is_yes_no(const char *text, size_t length, double *value) {
  static const char *const words[] = {"nein", "ja", "no",    "yes",
                                      "0",    "1",  "false", "true"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
    if (!is_word(text, length, words[i])) continue;
    *value = (double)(i % 2);
    return true;
  }
  return false;
}

/* Length of the whole part "1.234.567" that text starts with, its groups counted; 0 where
 * points stand in other places. A first group of 0 is none: 0.123 is a decimal. */
static size_t grouped(const char *text, size_t length, size_t *groups) {
  size_t at = length > 0 && (text[0] == '-' || text[0] == '+'), first = at;
  while (at < length && text[at] >= '0' && text[at] <= '9') at++;
  *groups = 0;
  if (at == first || at - first > 3 || text[first] == '0') return 0;
  while (at + 4 <= length && text[at] == '.' && strspn(text + at + 1, "0123456789") >= 3) {
    at += 4;
    ++*groups;
  }
  return at;
}

/* Rewrites 1.234,5 as 1234.5 into plain; a point behind whole, the whole part, stays. */
static size_t without_groups(const char *text, size_t length, size_t whole, char *plain) {
  size_t n = 0;
  for (size_t i = 0; i < length; i++)
    if (text[i] != '.' || i >= whole) plain[n++] = text[i] == ',' ? '.' : text[i];
  return n;
}

enum { LONGEST_NUMBER = 400 };

static bool read_german(const char *text, size_t length, bool whole, double *value,
                        const char **why) {
  char plain[LONGEST_NUMBER];
  size_t groups, end = grouped(text, length, &groups);
  bool comma = memchr(text, ',', length) != NULL;
  if (end == length && groups == 1 && !whole) {
    *why = "could be thousands or a decimal";
    return false;
  }
  if (groups > 0 ? end == length || text[end] == ',' : comma && !memchr(text, '.', length))
    return number_parse(plain, without_groups(text, length, end, plain), value);
  return !comma && number_parse(text, length, value);
}

/* Whether a no-break blank, a narrow or an invisible one stands in the text. */
static bool has_odd_blank(const char *text, size_t length) {
  for (size_t i = 0; i + 1 < length; i++)
    if (memcmp(text + i, "\xc2\xa0", 2) == 0 || memcmp(text + i, "\xe2\x80", 2) == 0)
      return true;
  return false;
}

static bool read_number(const char *text, size_t length, bool whole, bool german,
                        double *value, const char **why, const char **hint) {
  *why = "is not a number";
  *hint = NULL;
  bool ok = length < LONGEST_NUMBER &&
            (german ? read_german(text, length, whole, value, why)
                    : number_parse(text, length, value));
  if (ok) return true;
  if (**why == 'c') *hint = "write 1234 or 1,234; or say integer in the code book";
  else if (!german && memchr(text, ',', length))
    *hint = "write a decimal point, or use ';' between fields";
  else if (length > 0 && text[length - 1] == '%') *hint = "leave the % out";
  else if (has_odd_blank(text, length))
    *hint = "delete the blanks in it: they are not those of the keyboard";
  return false;
}

bool cell_read(enum column_type type, const char *text, size_t length, bool german,
               double *value, const char **why, const char **hint) {
  if (type == COLUMN_YES_NO) {
    *why = "is neither yes nor no";
    *hint = "write ja or nein";
    return cell_is_yes_no(text, length, value);
  }
  bool whole = type == COLUMN_INTEGER;
  if (!read_number(text, length, whole, german, value, why, hint)) return false;
  if (!whole || *value == floor(*value)) return true;
  *why = "is not a whole number";
  *hint = "the code book says integer";
  return false;
}
