#include "base/text.h"

#include <stdint.h>
#include <string.h>

static size_t utf8_length(unsigned char lead) {
  return lead < 0x80 ? 1 : lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3
         : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

/* Overlong forms, surrogates and what lies beyond Unicode show in the second byte. */
static bool second_byte_fits(unsigned char lead, unsigned char second) {
  switch (lead) {
    case 0xe0: return second >= 0xa0;
    case 0xed: return second < 0xa0;
    case 0xf0: return second >= 0x90;
    case 0xf4: return second < 0x90;
    default: return true;
  }
}

/* Bytes of plain ASCII from here on, as many as show eight at a time. */
static size_t ascii_run(const unsigned char *byte, size_t length) {
  uint64_t eight;
  size_t run = 0;
  for (; run + sizeof eight <= length; run += sizeof eight) {
    memcpy(&eight, byte + run, sizeof eight);
    if (eight & 0x8080808080808080) break;
  }
  return run;
}

size_t text_utf8_valid(const char *text, size_t length) {
  const unsigned char *byte = (const unsigned char *)text;
  for (size_t i = 0; i < length;) {
    if (byte[i] < 0x80) i += ascii_run(byte + i, length - i);
    if (i == length) break;
    size_t n = utf8_length(byte[i]);
    if (n == 0 || n > length - i) return i;
    for (size_t k = 1; k < n; k++)
      if ((byte[i + k] & 0xc0) != 0x80) return i;
    if (n > 1 && !second_byte_fits(byte[i], byte[i + 1])) return i;
    i += n;
  }
  return length;
}

/* Bytes of the character at, which is not ASCII, where it would move a terminal's cursor: a
 * control code (c2 80 to c2 9f) or a mark of writing direction (e2 80 8e and 8f, e2 80 a8 to
 * ae, e2 81 a6 to a9); 0 for all others. */
static size_t moving(const unsigned char *at) {
  if (at[0] == 0xc2) return at[1] < 0xa0 ? 2 : 0;
  if (at[0] != 0xe2) return 0;
  bool mark = at[1] == 0x80 && (at[2] == 0x8e || at[2] == 0x8f);
  bool line = at[1] == 0x80 && at[2] >= 0xa8 && at[2] <= 0xae;
  bool isolate = at[1] == 0x81 && at[2] >= 0xa6 && at[2] <= 0xa9;
  return mark || line || isolate ? 3 : 0;
}

/* Bytes of the character at that cannot be printed; 0 where it can. */
static size_t unprintable(const unsigned char *at, size_t left, bool tabs) {
  if (*at < ' ' || *at == 0x7f) return *at != '\t' || !tabs;
  size_t n = utf8_length(*at);
  if (n == 0 || n > left || text_utf8_valid((const char *)at, n) < n) return 1;
  return n > 1 ? moving(at) : 0;
}

size_t text_clean(char *text, size_t length, bool tabs) {
  size_t to = 0;
  for (size_t at = 0; at < length;) {
    const unsigned char *from = (const unsigned char *)text + at;
    size_t bad = unprintable(from, length - at, tabs);
    size_t n = bad > 0 ? 1 : utf8_length(*from);
    if (bad > 0) text[to] = '?';
    else memmove(text + to, from, n);
    to += n;
    at += bad > 0 ? bad : n;
  }
  text[to] = '\0';
  return to;
}

size_t text_width(const char *text) {
  size_t width = 0;
  for (; *text; text++) width += ((unsigned char)*text & 0xc0) != 0x80;
  return width;
}

/* The letter at *at, which then stands behind it; where bytes of it are lacking, behind those
 * that are there. */
static uint32_t next_letter(const unsigned char **at) {
  size_t n = utf8_length(**at);
  if (n <= 1) return *(*at)++;
  uint32_t letter = **at & (0x7fu >> n);
  const unsigned char *end = *at + n;
  for (++*at; *at < end && (**at & 0xc0) == 0x80; ++*at) letter = letter << 6 | (**at & 0x3f);
  return letter;
}

/* What letters of Latin-1 and Latin Extended-A fold to, by code point from 0xc0 on. */
static const char *const folded[] = {
  "a", "a", "a", "a", "ae", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
  "d", "n", "o", "o", "o", "o", "oe", "", "o", "u", "u", "u", "ue", "y", "th", "ss",
};

static const char *fold_letter(uint32_t letter, char one[2]) {
  one[0] = '\0';
  one[1] = '\0';
  if (letter >= 'A' && letter <= 'Z') letter += 32;
  if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'))
    one[0] = (char)letter;
  if (letter < 0xc0 || letter > 0xff) return one;
  return letter == 0xff ? "y" : folded[letter == 0xdf ? 31 : (letter - 0xc0) % 32];
}

char *text_fold(struct arena *arena, const char *text) {
  char *out = arena_alloc(arena, 2 * strlen(text) + 2, 1), *end = out, one[2];
  bool gap = false;
  for (const unsigned char *at = (const unsigned char *)text; *at;) {
    const char *piece = fold_letter(next_letter(&at), one);
    if (*piece == '\0') {
      gap = true;
      continue;
    }
    if (gap && end > out) *end++ = ' ';
    gap = false;
    while (*piece) *end++ = *piece++;
  }
  *end = '\0';
  return out;
}

enum { LONGEST_COMPARED = 63 };

/* Optimal string alignment over three rows; texts beyond the limit are compared by their
 * beginnings. */
size_t text_distance(const char *a, const char *b) {
  size_t rows[3][LONGEST_COMPARED + 1];
  size_t *before = rows[0], *above = rows[1], *row = rows[2];
  size_t n = strlen(a), m = strlen(b);
  if (n > LONGEST_COMPARED) n = LONGEST_COMPARED;
  if (m > LONGEST_COMPARED) m = LONGEST_COMPARED;
  for (size_t j = 0; j <= m; j++) above[j] = j;
  for (size_t i = 1; i <= n; i++) {
    row[0] = i;
    for (size_t j = 1; j <= m; j++) {
      size_t least = above[j - 1] + (a[i - 1] != b[j - 1]);
      if (above[j] + 1 < least) least = above[j] + 1;
      if (row[j - 1] + 1 < least) least = row[j - 1] + 1;
      bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped && before[j - 2] + 1 < least) least = before[j - 2] + 1;
      row[j] = least;
    }
    size_t *spare = before;
    before = above;
    above = row;
    row = spare;
  }
  return above[m];
}

/* What the lengths alone tell of the distance: it is not less. */
static size_t least_distance(const char *a, const char *b) {
  size_t n = strnlen(a, LONGEST_COMPARED), m = strnlen(b, LONGEST_COMPARED);
  return n > m ? n - m : m - n;
}

static const char *nearest_within(const char *word, const char *const *names, size_t count,
                                  size_t limit) {
  const char *best = NULL;
  size_t least = limit + 1;
  for (size_t i = 0; i < count; i++) {
    if (least_distance(word, names[i]) >= least) continue;
    size_t distance = text_distance(word, names[i]);
    if (distance < least) least = distance, best = names[i];
  }
  return best;
}

const char *text_nearest(const char *word, const char *const *names, size_t count) {
  size_t limit = strlen(word) / 3;
  if (limit < 2) limit = strlen(word) > 4 ? 2 : 1;
  return nearest_within(word, names, count, limit);
}

/* Distance for the three nearest: folded, and a beginning or part counts as near. */
static size_t loose_distance(const char *word, const char *name) {
  if (strstr(name, word) != NULL) return 0;
  size_t n = strlen(word), m = strlen(name);
  size_t distance = text_distance(word, name);
  return m > n && distance >= m - n ? distance - (m - n) / 2 : distance;
}

static bool is_among(const char *name, const char *const *names, size_t count) {
  for (size_t i = 0; i < count; i++)
    if (names[i] != NULL && strcmp(names[i], name) == 0) return true;
  return false;
}

const char *text_three_nearest(struct arena *arena, const char *word,
                               const char *const *names, size_t count) {
  const char *chosen[3] = {NULL, NULL, NULL};
  size_t distances[3] = {SIZE_MAX, SIZE_MAX, SIZE_MAX};
  const char *plain = text_fold(arena, word);
  for (size_t i = 0; i < count; i++) {
    if (is_among(names[i], chosen, 3)) continue;
    size_t distance = loose_distance(plain, text_fold(arena, names[i]));
    for (size_t k = 0; k < 3; k++) {
      if (distance >= distances[k]) continue;
      for (size_t j = 2; j > k; j--) chosen[j] = chosen[j - 1], distances[j] = distances[j - 1];
      chosen[k] = names[i];
      distances[k] = distance;
      break;
    }
  }
  const char *list = chosen[0] ? chosen[0] : "";
  for (size_t k = 1; k < 3 && chosen[k]; k++)
    list = arena_printf(arena, "%s, %s", list, chosen[k]);
  return list;
}

const char *text_did_you_mean(struct arena *arena, const char *word,
                              const char *const *names, size_t count) {
  const char *near = text_nearest(word, names, count);
  return near ? arena_printf(arena, "did you mean '%s'?", near) : NULL;
}

bool text_is_name(const char *name) {
  static const char *const taken[] = {
    "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto",
    "if", "in", "local", "nil", "not", "or", "repeat", "return", "then", "true", "until",
    "while", "edition", "group", "sources", "uncertainty", "bonus", "rank", "key", "name",
    "score",
  };
  if (*name < 'a' || *name > 'z') return false;
  if (name[strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_")] != '\0') return false;
  for (size_t i = 0; i < sizeof taken / sizeof *taken; i++)
    if (strcmp(name, taken[i]) == 0) return false;
  return true;
}
