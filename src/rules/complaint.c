/* What Lua says of nil is said of missing cells, since that is where a rule meets nil. */
#include "rules/complaint.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"

enum { LINES_SEARCHED = 60 };

static void copy_cut(char *out, size_t room, const char *text) {
  snprintf(out, room, "%s", text != NULL ? text : "");
}

void complaint_set(struct complaint *complaint, const char *word, const char *hint) {
  copy_cut(complaint->word, sizeof complaint->word, word);
  copy_cut(complaint->hint, sizeof complaint->hint, hint);
}

const char *complaint_without_place(const char *message) {
  if (strncmp(message, "r:", 2) != 0) return message;
  const char *end = message + 2 + strspn(message + 2, "0123456789");
  return strncmp(end, ": ", 2) == 0 ? end + 2 : message;
}

/* --- errors raised ----------------------------------------------------------------------- */

void complaint_cut(char *text, size_t room) {
  size_t end = room - 4;
  if (strlen(text) < room - 1) return;
  while (end > 0 && ((unsigned char)text[end] & 0xc0) == 0x80) end--;
  strcpy(text + end, "…");
}

/* The name in "… a nil value (field 'x')" into name; false where the message has none. */
static bool missing_field(const char *message, char *name, size_t room) {
  static const char start[] = "a nil value (field '";
  const char *at = strstr(message, start);
  if (at == NULL) return false;
  at += sizeof start - 1;
  size_t length = strcspn(at, "'");
  snprintf(name, room, "%.*s", (int)length, at);
  return true;
}

static bool begins(const char *message, const char *words) {
  return strncmp(message, words, strlen(words)) == 0;
}

void complaint_raised(struct complaint *complaint, const char *message, char *out,
                      size_t room) {
  char name[64], hint[160];
  message = complaint_without_place(message);
  bool own = complaint->hint[0] != '\0', named = missing_field(message, name, sizeof name);
  bool calls = begins(message, "attempt to call ");
  if (!own && named && calls) {
    complaint_set(complaint, name, NULL);
    snprintf(out, room, "there is no function '%s'", name);
  } else if (!own && named && begins(message, "attempt to ")) {
    snprintf(hint, sizeof hint, "ask first: if city.%s == nil then return nil end", name);
    complaint_set(complaint, name, hint);
    snprintf(out, room, "'%s' is nil, that is missing, and cannot be calculated with", name);
  } else if (!own && begins(message, "attempt to compare ") && strstr(message, "nil")) {
    complaint_set(complaint, NULL, "a missing cell is nil: ask for it first");
    snprintf(out, room, "a missing value cannot be compared");
  } else {
    snprintf(out, room, "%s", message);
    complaint_cut(out, room);
  }
}

/* --- places ------------------------------------------------------------------------------ */

static const char *start_of_line(const char *text, size_t length, uint32_t line) {
  const char *end = text + length;
  for (uint32_t i = 1; i < line; i++) {
    const char *next = memchr(text, '\n', (size_t)(end - text));
    if (next == NULL) return end;
    text = next + 1;
  }
  return text;
}

static bool is_word_byte(char byte) {
  return isalnum((unsigned char)byte) || byte == '_';
}

/* The word as a whole between from and end. */
static const char *find_word(const char *from, const char *end, const char *word) {
  size_t size = strlen(word);
  bool bounded = is_word_byte(word[0]);
  for (const char *at = from; (size_t)(end - at) >= size; at++) {
    if (memcmp(at, word, size) != 0) continue;
    if (bounded && at > from && is_word_byte(at[-1])) continue;
    if (bounded && at + size < end && is_word_byte(at[size])) continue;
    return at;
  }
  return NULL;
}

void complaint_point(const char *text, size_t length, const char *word,
                     struct place *place) {
  const char *end = text + length;
  const char *line = start_of_line(text, length, place->line);
  for (uint32_t i = 0; i < LINES_SEARCHED && line < end; i++) {
    const char *stop = memchr(line, '\n', (size_t)(end - line));
    if (stop == NULL) stop = end;
    const char *found = find_word(line, stop, word);
    if (found != NULL) {
      place->line += i;
      place->column = (uint32_t)(found - line) + 1;
      place->length = (uint32_t)strlen(word);
      return;
    }
    line = stop < end ? stop + 1 : end;
  }
}
