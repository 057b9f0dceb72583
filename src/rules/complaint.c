/* Lua's compiler says "r:LINE: WHAT near TOKEN". The token shows the column; what stands
 * before it on the line tells a missing comma from a missing equals sign. */
#include "rules/complaint.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rules/messages.h"

enum { LINES_SEARCHED = 60 };

static void copy_cut(char *out, size_t room, const char *text) {
  snprintf(out, room, "%s", text != NULL ? text : "");
}

void complaint_set(struct complaint *complaint, const char *word, const char *hint) {
  copy_cut(complaint->word, sizeof complaint->word, word);
  copy_cut(complaint->hint, sizeof complaint->hint, hint);
}

/* The message without "r:12: ". */
static const char *without_place(const char *message) {
  if (strncmp(message, "r:", 2) != 0) return message;
  const char *end = message + 2 + strspn(message + 2, "0123456789");
  return strncmp(end, ": ", 2) == 0 ? end + 2 : message;
}

/* --- errors raised ----------------------------------------------------------------------- */

/* The name in "… nil value (field 'x')" into name; false where the message has none. */
static bool missing_field(const char *message, char *name, size_t room) {
  static const char start[] = "a nil value (field '";
  const char *at = strstr(message, start);
  if (strncmp(message, "attempt to ", 11) != 0 || at == NULL) return false;
  at += sizeof start - 1;
  size_t length = strcspn(at, "'");
  snprintf(name, room, "%.*s", (int)length, at);
  return true;
}

static bool compares_missing(const char *message) {
  return strncmp(message, "attempt to compare ", 19) == 0 &&
         strstr(message, "nil") != NULL;
}

static void cut_at_letter(char *text, size_t room) {
  size_t end = room - 4;
  if (strlen(text) < room - 1) return;
  while (end > 0 && ((unsigned char)text[end] & 0xc0) == 0x80) end--;
  strcpy(text + end, "…");
}

void complaint_raised(struct complaint *complaint, const char *message, char *out,
                      size_t room) {
  char name[64], hint[160];
  message = without_place(message);
  if (complaint->hint[0] == '\0' && missing_field(message, name, sizeof name)) {
    snprintf(hint, sizeof hint, "ask first: if city.%s == nil then return nil end", name);
    complaint_set(complaint, name, hint);
    snprintf(out, room, "'%s' is nil, that is missing, and cannot be calculated with", name);
  } else if (complaint->hint[0] == '\0' && compares_missing(message)) {
    complaint_set(complaint, NULL, "a missing cell is nil: ask for it first");
    snprintf(out, room, "a missing value cannot be compared");
  } else {
    snprintf(out, room, "%s", message);
    cut_at_letter(out, room);
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

/* --- syntax ------------------------------------------------------------------------------ */

struct syntax {
  const char *what;                            /* Lua's words before "near" */
  const char *line, *line_end;                 /* the line it stands in */
  const char *before;                          /* last byte before the token that is no
                                                  blank, in the same line; or NULL */
  char token[64];                              /* "" at the end of the file */
  struct place place;
};

/* „ “ ” ‚ ‘ ’ « », as word processors write them. */
static const char *typographic(const char *from, const char *end) {
  static const char *const marks[] = {"„", "“", "”", "‚", "‘", "’", "«", "»"};
  const char *first = NULL;
  for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
    const char *found = find_word(from, end, marks[i]);
    if (found != NULL && (first == NULL || found < first)) first = found;
  }
  return first;
}

static bool says_quotation(struct syntax *s, struct diags *diags) {
  const char *mark = typographic(s->line, s->line_end);
  bool odd = strncmp(s->token, "<\\", 2) == 0, open = strstr(s->what, "unfinished string");
  if (mark == NULL || (!odd && !open)) return false;
  s->place.column = (uint32_t)(mark - s->line) + 1;
  s->place.length = (unsigned char)*mark == 0xe2 ? 3 : 2;
  diag_add(diags, s->place, SYNTAX_QUOTATION_HINT, SYNTAX_QUOTATION);
  return true;
}

static bool says_unfinished(struct syntax *s, struct diags *diags) {
  if (strstr(s->what, "unfinished string") == NULL) return false;
  diag_add(diags, s->place, SYNTAX_UNFINISHED_HINT, SYNTAX_UNFINISHED);
  return true;
}

/* "direction "higher"" or "low 5": a name, then a value. */
static bool lacks_equals(const struct syntax *s) {
  return s->before != NULL && is_word_byte(*s->before) &&
         (isdigit((unsigned char)s->token[0]) || strchr("\"'{", s->token[0]) != NULL);
}

static bool says_table(struct syntax *s, struct diags *diags) {
  if (strncmp(s->what, "'}' expected", 12) != 0) return false;
  const char *opened = strstr(s->what, "at line ");
  if (s->token[0] == '\0')
    diag_add(diags, s->place, "add '}'", SYNTAX_TABLE_OPEN,
             opened ? atoi(opened + 8) : (int)s->place.line);
  else
    diag_add(diags, s->place,
             lacks_equals(s) ? SYNTAX_EQUALS_HINT
             : s->before     ? SYNTAX_COMMA_HINT
                             : SYNTAX_COMMA_BEFORE_HINT,
             SYNTAX_COMMA, s->token);
  return true;
}

static bool says_colon(struct syntax *s, struct diags *diags) {
  bool expects = strncmp(s->what, "<name> expected", 15) == 0 ||
                 strncmp(s->what, "function arguments expected", 27) == 0;
  if (!expects || s->before == NULL || memchr(s->line, ':', (size_t)(s->line_end - s->line)) == NULL)
    return false;
  diag_add(diags, s->place, SYNTAX_EQUALS_HINT, SYNTAX_COLON);
  return true;
}

static bool says_after_return(struct syntax *s, struct diags *diags) {
  if (strncmp(s->what, "<eof> expected", 14) != 0) return false;
  diag_add(diags, s->place, s->token[0] == '}' ? SYNTAX_BRACE_HINT : NULL, SYNTAX_AFTER);
  return true;
}

static bool says_no_return(struct syntax *s, struct diags *diags) {
  if (strncmp(s->what, "unexpected symbol", 17) != 0 || s->token[0] != '{') return false;
  diag_add(diags, s->place, RULE_RETURNS_HINT, SYNTAX_NO_RETURN);
  return true;
}

static bool says_number(struct syntax *s, struct diags *diags) {
  if (strncmp(s->what, "malformed number", 16) != 0) return false;
  diag_add(diags, s->place, NULL, SYNTAX_NUMBER, s->token);
  return true;
}

static bool says_rest(struct syntax *s, struct diags *diags) {
  if (s->token[0] != '\0')
    diag_add(diags, s->place, NULL, SYNTAX_NEAR, s->what, s->token);
  else
    diag_add(diags, s->place, NULL, SYNTAX_AT_END, s->what);
  return true;
}

static bool (*const sentence[])(struct syntax *, struct diags *) = {
  says_quotation, says_unfinished, says_table,  says_colon,
  says_after_return, says_no_return, says_number, says_rest,
};

/* Splits "WHAT near 'TOKEN'" at the last "near"; what lies in out (room bytes). */
static void split(struct syntax *s, const char *message, char *out, size_t room) {
  snprintf(out, room, "%s", message);
  s->what = out;
  char *near = NULL;
  for (char *at = strstr(out, " near "); at; at = strstr(at + 1, " near ")) near = at;
  if (near == NULL) return;
  *near = '\0';
  const char *token = near + 6;
  size_t length = strlen(token);
  if (strcmp(token, "<eof>") == 0) return;
  if (length > 2 && token[0] == '\'' && token[length - 1] == '\'') token++, length -= 2;
  snprintf(s->token, sizeof s->token, "%.*s", (int)length, token);
}

static void point_at_token(struct syntax *s) {
  const char *at = s->token[0] ? find_word(s->line, s->line_end, s->token) : NULL;
  if (at == NULL) return;
  s->place.column = (uint32_t)(at - s->line) + 1;
  s->place.length = (uint32_t)strlen(s->token);
  while (at > s->line && (at[-1] == ' ' || at[-1] == '\t')) at--;
  s->before = at > s->line ? at - 1 : NULL;
}

void complaint_syntax(const char *path, const char *text, size_t length,
                      const char *message, struct diags *diags) {
  struct syntax s = {.place = {path, 0, 0, 0}};
  char what[400];
  if (strncmp(message, "r:", 2) == 0) s.place.line = (uint32_t)strtoul(message + 2, NULL, 10);
  split(&s, without_place(message), what, sizeof what);
  s.line = start_of_line(text, length, s.place.line);
  s.line_end = memchr(s.line, '\n', (size_t)(text + length - s.line));
  if (s.line_end == NULL) s.line_end = text + length;
  point_at_token(&s);
  for (size_t i = 0; !sentence[i](&s, diags); i++) continue;
}
