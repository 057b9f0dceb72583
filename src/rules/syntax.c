/* The compiler says "r:LINE: WHAT near TOKEN"; the token ends where it stopped reading. What
 * stands before the token tells a missing comma from a missing equals sign. The sentences
 * are tried from special to general; the last one fits everything. */
#include "rules/syntax.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "rules/complaint.h"
#include "rules/messages.h"

struct syntax {
  const char *text, *end;                      /* of the file */
  char what[120];                              /* Lua's words before "near" */
  char token[64];                              /* as it is shown; "": the end of the file */
  bool odd;                                    /* a byte that begins nothing in Lua */
  const char *at;                              /* the token in the text; NULL: unknown */
  const char *before;                          /* the last byte before it that is no blank */
  const char *line, *line_end;                 /* the line of place */
  struct place place;
};

static bool says(const struct syntax *s, const char *words) {
  return strncmp(s->what, words, strlen(words)) == 0;
}

/* --- lines ------------------------------------------------------------------------------- */

static const char *end_of_line(const char *at, const char *end) {
  const char *stop = memchr(at, '\n', (size_t)(end - at));
  return stop != NULL ? stop : end;
}

static void set_line(struct syntax *s, uint32_t line) {
  s->place.line = line;
  s->line = s->text;
  for (uint32_t i = 1; i < line && s->line < s->end; i++) {
    s->line = end_of_line(s->line, s->end);
    s->line += s->line < s->end;
  }
  s->line_end = end_of_line(s->line, s->end);
}

static uint32_t line_of(const struct syntax *s, const char *at) {
  uint32_t line = 1;
  for (const char *byte = s->text; byte < at; byte++) line += *byte == '\n';
  return line;
}

static void point_at(struct syntax *s, const char *at, size_t length) {
  set_line(s, line_of(s, at));
  s->place.column = (uint32_t)(at - s->line) + 1;
  s->place.length = (uint32_t)length;
}

static bool is_blank(char byte) {
  return strchr(" \t\r\n\v\f", byte) != NULL;
}

static bool is_word_byte(char byte) {
  return isalnum((unsigned char)byte) || byte == '_';
}

/* Whether the name or number that ends at before is a name. */
static bool ends_name(const struct syntax *s) {
  const char *at = s->before;
  if (at == NULL || !is_word_byte(*at)) return false;
  while (at > s->text && is_word_byte(at[-1])) at--;
  return !isdigit((unsigned char)*at);
}

/* --- bytes that begin nothing ------------------------------------------------------------ */

/* „ “ ” ‚ ‘ ’ « », as word processors write them. */
static const char *typographic(const char *from, const char *end) {
  static const char *const marks[] = {"„", "“", "”", "‚", "‘", "’", "«", "»"};
  for (; from < end; from++)
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
      if (strncmp(from, marks[i], strlen(marks[i])) == 0) return from;
  return NULL;
}

static bool says_quotation(struct syntax *s, struct diags *diags) {
  const char *mark = typographic(s->line, s->line_end);
  if (mark == NULL || (!s->odd && !says(s, "unfinished string"))) return false;
  point_at(s, mark, (unsigned char)*mark == 0xe2 ? 3 : 2);
  diag_add(diags, s->place, SYNTAX_QUOTATION_HINT, SYNTAX_QUOTATION);
  return true;
}

/* Blanks that do not look like any: U+00A0, U+200B to U+200F, U+FEFF. */
static bool is_invisible(const char *at) {
  return strncmp(at, "\xc2\xa0", 2) == 0 || strncmp(at, "\xef\xbb\xbf", 3) == 0 ||
         (strncmp(at, "\xe2\x80", 2) == 0 && (unsigned char)at[2] >= 0x8b &&
          (unsigned char)at[2] <= 0x8f);
}

/* Letters of Latin-1 and Latin Extended. */
static bool is_letter(const char *at) {
  return (unsigned char)*at >= 0xc3 && (unsigned char)*at <= 0xc9;
}

static const char *end_of_letter(const char *at) {
  for (at++; ((unsigned char)*at & 0xc0) == 0x80; at++) continue;
  return at;
}

/* Shows the token from..to and points at it. */
static void widen(struct syntax *s, const char *from, const char *to) {
  snprintf(s->token, sizeof s->token, "%.*s", (int)(to - from), from);
  complaint_cut(s->token, sizeof s->token);
  point_at(s, from, (size_t)(to - from));
}

static bool says_odd(struct syntax *s, struct diags *diags) {
  if (!s->odd || s->at == NULL) return false;
  const char *from = s->at, *to = end_of_letter(from);
  if (is_letter(from)) {
    while (from > s->text && is_word_byte(from[-1])) from--;
    while (is_word_byte(*to) || is_letter(to)) to = end_of_letter(to);
    widen(s, from, to);
    diag_add(diags, s->place, SYNTAX_LETTER_HINT, SYNTAX_LETTER, s->token);
  } else if (is_invisible(from)) {
    point_at(s, from, (size_t)(to - from));
    diag_add(diags, s->place, SYNTAX_INVISIBLE_HINT, SYNTAX_INVISIBLE);
  } else {
    widen(s, from, to);
    diag_add(diags, s->place, SYNTAX_ODD_HINT, SYNTAX_ODD, s->token);
  }
  return true;
}

/* --- texts and numbers ------------------------------------------------------------------- */

static bool says_unfinished(struct syntax *s, struct diags *diags) {
  const char *start = strstr(s->what, "(starting at line ");
  if (says(s, "unfinished string")) {
    diag_add(diags, s->place, SYNTAX_UNFINISHED_HINT, SYNTAX_UNFINISHED);
  } else if (says(s, "unfinished long ") && start != NULL) {
    s->place = (struct place){s->place.path, (uint32_t)atoi(start + 18), 0, 0};
    diag_add(diags, s->place, SYNTAX_LONG_HINT, SYNTAX_LONG,
             strstr(s->what, "comment") ? "comment" : "text");
  } else {
    return false;
  }
  return true;
}

static bool says_escape(struct syntax *s, struct diags *diags) {
  if (!says(s, "invalid escape sequence")) return false;
  diag_add(diags, s->place, SYNTAX_ESCAPE_HINT, SYNTAX_ESCAPE);
  return true;
}

static bool says_number(struct syntax *s, struct diags *diags) {
  if (!says(s, "malformed number")) return false;
  const char *point = strchr(s->token, '.');
  bool grouped = point != NULL && strchr(point + 1, '.') != NULL;
  diag_add(diags, s->place, grouped ? SYNTAX_GROUPED_HINT : NULL, SYNTAX_NUMBER, s->token);
  return true;
}

/* --- tables ------------------------------------------------------------------------------ */

/* End of the text or comment that begins at at, or at itself. */
static const char *skip_literal(const char *at, const char *end) {
  if (at + 1 < end && at[0] == '-' && at[1] == '-') return end;
  if (*at != '"' && *at != '\'') return at;
  const char *close = at + 1;
  while (close < end && *close != *at) close += *close == '\\' ? 2 : 1;
  return close < end ? close : end;
}

/* The last brace of a line that the line itself does not close; NULL: none. */
static const char *left_open(const char *line, const char *end) {
  enum { DEEPEST = 32 };
  const char *open[DEEPEST];
  size_t depth = 0;
  for (const char *at = line; at < end; at++) {
    at = skip_literal(at, end);
    if (at >= end) break;
    if (*at == '{' && depth < DEEPEST) open[depth++] = at;
    if (*at == '}' && depth > 0) depth--;
  }
  return depth > 0 ? open[depth - 1] : NULL;
}

static size_t indent_of(const char *line, const char *end) {
  size_t indent = 0;
  while (line + indent < end && is_blank(line[indent])) indent++;
  return indent;
}

/* The next line that is not empty; NULL: none. */
static const char *line_after(const char *line, const char *end) {
  do {
    line = end_of_line(line, end);
    if (line == end) return NULL;
    line++;
  } while (indent_of(line, end_of_line(line, end)) == (size_t)(end_of_line(line, end) - line));
  return line;
}

/* A brace within the table that stays open although the next line is not indented more:
 * most likely the one that was forgotten. */
static const char *forgotten(const struct syntax *s) {
  const char *next;
  for (const char *line = s->text; (next = line_after(line, s->end)); line = next) {
    const char *stop = end_of_line(line, s->end), *brace = left_open(line, stop);
    size_t indent = indent_of(line, stop), below = indent_of(next, s->end);
    if (brace != NULL && indent > 0 && below <= indent && next[below] != '}') return brace;
  }
  return NULL;
}

static const char *first_open(const struct syntax *s) {
  const char *brace = NULL, *line = s->text;
  for (; line != NULL && brace == NULL; line = line_after(line, s->end))
    brace = left_open(line, end_of_line(line, s->end));
  return brace;
}

static bool says_open(struct syntax *s, struct diags *diags) {
  bool table = says(s, "'}' expected") || says(s, "unexpected symbol");
  if (!table || s->token[0] != '\0') return false;
  const char *brace = forgotten(s);
  if (brace == NULL) brace = first_open(s);
  if (brace == NULL) return false;
  point_at(s, brace, 1);
  diag_add(diags, s->place, "add '}'", SYNTAX_TABLE_OPEN);
  return true;
}

static bool is_quotation(const char *at) {
  return at != NULL && (*at == '"' || *at == '\'');
}

/* Whether the token begins a value or a field. */
static bool begins_value(const struct syntax *s) {
  return is_word_byte(s->token[0]) || strchr("\"'{[", s->token[0]) != NULL;
}

static bool is_comment_sign(const struct syntax *s) {
  const char *line = s->before;
  if (line == NULL) return false;
  while (line > s->text && line[-1] != '\n') line--;
  return line[indent_of(line, s->end)] == '#';
}

static const char *comma_hint(const struct syntax *s) {
  if (is_comment_sign(s)) return SYNTAX_COMMENT_HINT;
  bool above = s->before != NULL && s->before < s->line;
  return above ? SYNTAX_COMMA_ABOVE_HINT : SYNTAX_COMMA_HINT;
}

static bool says_table(struct syntax *s, struct diags *diags) {
  if (!says(s, "'}' expected")) return false;
  bool value = isdigit((unsigned char)s->token[0]) || strchr("\"'{", s->token[0]) != NULL;
  if (is_quotation(s->before) && strchr("=:", s->token[0]) != NULL)
    diag_add(diags, s->place, SYNTAX_EQUALS_HINT, SYNTAX_QUOTED_NAME);
  else if (value && ends_name(s))
    diag_add(diags, s->place, SYNTAX_EQUALS_HINT, SYNTAX_EQUALS, s->token);
  else if (begins_value(s))
    diag_add(diags, s->place, comma_hint(s), SYNTAX_COMMA, s->token);
  else
    diag_add(diags, s->place, NULL, SYNTAX_SYMBOL, s->token);
  return true;
}

static bool says_colon(struct syntax *s, struct diags *diags) {
  bool expects = says(s, "<name> expected") || says(s, "function arguments expected");
  size_t length = (size_t)(s->line_end - s->line);
  if (!expects || memchr(s->line, ':', length) == NULL) return false;
  diag_add(diags, s->place, SYNTAX_EQUALS_HINT, SYNTAX_COLON);
  return true;
}

/* --- the file as a whole ----------------------------------------------------------------- */

static bool says_after_return(struct syntax *s, struct diags *diags) {
  if (!says(s, "<eof> expected")) return false;
  diag_add(diags, s->place, s->token[0] == '}' ? SYNTAX_BRACE_HINT : NULL, SYNTAX_AFTER);
  return true;
}

/* Fields without "return {" read as assignments, with commas as broken ones. */
static bool says_no_return(struct syntax *s, struct diags *diags) {
  bool symbol = says(s, "unexpected symbol") || says(s, "syntax error");
  bool fields = s->token[0] == '=' && ends_name(s);
  if (!symbol || (s->token[0] != '{' && !fields)) return false;
  diag_add(diags, s->place, RULE_RETURNS_HINT, SYNTAX_NO_RETURN);
  return true;
}

/* A token that stands where it cannot: what was probably meant by it. */
static const struct sign {
  const char *what, *token;                    /* "": any */
  char before;                                 /* '\0': any */
  const char *hint;
} signs[] = {
  {"", "!", '\0', "unequal is written ~="},
  {"'then' expected", "=", '\0', "to compare, write =="},
  {"syntax error", "+", '\0', "write n = n + 1"},
  {"syntax error", "*", '\0', SYNTAX_RETURN_HINT},
  {"syntax error", "/", '\0', SYNTAX_RETURN_HINT},
  {"syntax error", "-", '\0', SYNTAX_RETURN_HINT},
  {"syntax error", "end", '\0', SYNTAX_RETURN_HINT},
  {"unexpected symbol", "//", '\0', SYNTAX_COMMENT_HINT},
  {"unexpected symbol", "/", '\0', SYNTAX_COMMENT_HINT},
  {"unexpected symbol", "#", '\0', SYNTAX_COMMENT_HINT},
  {"unexpected symbol", ">", '=', SYNTAX_EQUALS_HINT},
  {"unexpected symbol", ",", ',', "one comma is too many"},
  {"unexpected symbol", "", '=', "a value is missing after the equals sign"},
  {"unexpected symbol", "", '%', "write the number without '%'"},
  {"unexpected symbol", "}", 'd', "is one more 'end' missing before it?"},
  {"unexpected symbol", "", '\0', NULL},
  {"syntax error", "", '\0', NULL},
};

static bool says_sign(struct syntax *s, struct diags *diags) {
  for (size_t i = 0; s->token[0] != '\0' && i < sizeof signs / sizeof *signs; i++) {
    const struct sign *sign = &signs[i];
    bool token = *sign->token == '\0' || strcmp(sign->token, s->token) == 0;
    bool before = sign->before == '\0' || (s->before && *s->before == sign->before);
    if (!says(s, sign->what) || !token || !before) continue;
    diag_add(diags, s->place, sign->hint, SYNTAX_SYMBOL, s->token);
    return true;
  }
  return false;
}

/* The compiler tells of these at the end of the function only, and says where they stand. */
static bool says_jump(struct syntax *s, struct diags *diags) {
  const char *line = strstr(s->what, " at line "), *name = strchr(s->what, '\'');
  bool label = says(s, "no visible label '"), leaves = says(s, "break outside");
  if ((!label && !leaves) || line == NULL) return false;
  s->place = (struct place){s->place.path, (uint32_t)atoi(line + 9), 0, 0};
  if (leaves) diag_add(diags, s->place, NULL, SYNTAX_BREAK);
  else diag_add(diags, s->place, SYNTAX_LABEL_HINT, SYNTAX_LABEL,
                (int)strcspn(name + 1, "'"), name + 1);
  return true;
}

static bool says_rest(struct syntax *s, struct diags *diags) {
  if (s->token[0] != '\0') diag_add(diags, s->place, NULL, SYNTAX_NEAR, s->what, s->token);
  else diag_add(diags, s->place, NULL, SYNTAX_AT_END, s->what);
  return true;
}

static bool (*const sentence[])(struct syntax *, struct diags *) = {
  says_quotation, says_odd,   says_unfinished, says_escape,       says_number,
  says_open,      says_table, says_colon,      says_after_return, says_no_return,
  says_sign,      says_jump,  says_rest,
};

/* --- the message ------------------------------------------------------------------------- */

/* Finds the token that ends at reached. */
static void place_token(struct syntax *s, const char *token, size_t length, size_t reached) {
  const char *end = s->text + reached;
  s->odd = length > 3 && strncmp(token, "<\\", 2) == 0;
  if (s->odd) length = 1;
  if (length == 0 || length > reached) return;
  if (!s->odd && memcmp(end - length, token, length) != 0) return;
  s->at = end - length;
  point_at(s, s->at, length);
  for (s->before = s->at; s->before > s->text && is_blank(s->before[-1]);) s->before--;
  s->before = s->before > s->text ? s->before - 1 : NULL;
}

/* Takes "WHAT near 'TOKEN'" apart. */
static void split(struct syntax *s, const char *message, size_t reached) {
  const char *near = strstr(message, " near ");
  size_t length = near != NULL ? (size_t)(near - message) : strlen(message);
  snprintf(s->what, sizeof s->what, "%.*s", (int)length, message);
  if (near == NULL || strcmp(near, " near <eof>") == 0) return;
  const char *token = near + 6;
  length = strlen(token);
  if (length > 2 && token[0] == '\'' && token[length - 1] == '\'') token++, length -= 2;
  snprintf(s->token, sizeof s->token, "%.*s", (int)length, token);
  complaint_cut(s->token, sizeof s->token);
  place_token(s, token, length, reached);
}

void syntax_complain(const char *path, const char *text, size_t length, size_t reached,
                     const char *message, struct diags *diags) {
  struct syntax s = {.text = text, .end = text + length, .place = {path, 0, 0, 0}};
  unsigned long line = strncmp(message, "r:", 2) == 0 ? strtoul(message + 2, NULL, 10) : 1;
  set_line(&s, (uint32_t)line);
  split(&s, complaint_without_place(message), reached);
  for (size_t i = 0; !sentence[i](&s, diags); i++) continue;
}
