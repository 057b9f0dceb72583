/* What people bring from spreadsheets, from other languages and from word processors is told
 * apart here and answered with the sign to write. */
#include "rules/formula_lex.h"

#include <string.h>

#include "base/number.h"
#include "base/text.h"
#include "rules/formula_messages.h"

static const struct operator_row operator_table[] = {
  {"or", TERM_OR, 1, 2},
  {"and", TERM_AND, 3, 4},
  {"<=", TERM_LESS_EQUAL, 5, 6},
  {">=", TERM_GREATER_EQUAL, 5, 6},
  {"~=", TERM_NOT_EQUAL, 5, 6},
  {"==", TERM_EQUAL, 5, 6},
  {"<", TERM_LESS, 5, 6},
  {">", TERM_GREATER, 5, 6},
  {"+", TERM_ADD, 7, 8},
  {"-", TERM_SUBTRACT, 7, 8},
  {"*", TERM_MULTIPLY, 9, 10},
  {"/", TERM_DIVIDE, 9, 10},
  {"^", TERM_POWER, 14, 13},
};
enum { OPERATORS = sizeof operator_table / sizeof *operator_table, OPERATOR_WORDS = 2 };

static const struct {
  const char *word;
  enum token token;
} keywords[] = {
  {"if", TOKEN_IF}, {"then", TOKEN_THEN}, {"else", TOKEN_ELSE}, {"elseif", TOKEN_ELSEIF},
  {"end", TOKEN_END_WORD}, {"not", TOKEN_NOT}, {"nil", TOKEN_NIL}, {"true", TOKEN_TRUE},
  {"false", TOKEN_FALSE},
};

#define HINT_QUOTES "write \"text\""
#define HINT_BLANK "it is a special blank of a word processor: write a plain one"
#define HINT_CHOICE "write if … then … else … end"
#define HINT_LETTERS "names have the letters a to z, digits and _: ä is written ae, ß ss"

/* Signs of other languages, and what this one writes. Two that begin alike: the longer
 * counts. */
static const struct {
  const char *sign, *hint;
} foreign[] = {
  {"=", "write == to compare"}, {"!=", "write ~="}, {"<>", "write ~="}, {"≠", "write ~="},
  {"=<", "write <="}, {"≤", "write <="}, {"=>", "write >="}, {"≥", "write >="},
  {"&", "write and"}, {"&&", "write and"}, {"|", "write or"}, {"||", "write or"},
  {"!", "write not"}, {"~", "write not, or ~= to compare"}, {"?", HINT_CHOICE},
  {"%", "write share(a, b) for a share in per cent"}, {":", "write / to divide"},
  {"//", "write floor(a / b)"}, {"--", "write a - (-b); comments stand outside a formula"},
  {"×", "write *"}, {"·", "write *"}, {"⋅", "write *"}, {"∙", "write *"}, {"÷", "write /"},
  {"−", "write -"}, {"–", "write -"}, {"—", "write -"}, {"²", "write ^2"}, {"³", "write ^3"},
  {"„", HINT_QUOTES}, {"“", HINT_QUOTES}, {"”", HINT_QUOTES}, {"‚", HINT_QUOTES},
  {"‘", HINT_QUOTES}, {"’", HINT_QUOTES}, {"»", HINT_QUOTES}, {"«", HINT_QUOTES},
  {"´", HINT_QUOTES}, {"`", HINT_QUOTES}, {";", "write , between arguments"},
  {"[", "write ( and )"}, {"]", "write ( and )"}, {"{", "write ( and )"},
  {"}", "write ( and )"}, {"#", "write count_yes(…) to count"},
  {".", "write the name alone: einwohner, not city.einwohner; floor, not math.floor"},
  {"\u00a0", HINT_BLANK}, {"\u202f", HINT_BLANK}, {"\u2009", HINT_BLANK},
  {"\u200b", HINT_BLANK}, {"\ufeff", HINT_BLANK},
};

/* Words of other languages, folded. */
static const struct {
  const char *word, *hint;
} words[] = {
  {"und", "write and"},   {"and", "write and, in small letters"},
  {"oder", "write or"},   {"or", "write or, in small letters"},
  {"nicht", "write not"}, {"not", "write not, in small letters"},
  {"wenn", HINT_CHOICE},  {"dann", HINT_CHOICE},   {"sonst", HINT_CHOICE},
  {"if", HINT_CHOICE},    {"then", HINT_CHOICE},   {"else", HINT_CHOICE},
  {"ist", "write == to compare"}, {"is", "write == to compare"},
  {"mal", "write *"}, {"durch", "write /"}, {"hoch", "write ^"},
};

static bool is_letter(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_';
}

static bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

struct place lexer_here(const struct lexer *lexer) {
  size_t length = lexer->now.length ? lexer->now.length : 1;
  return locate(&lexer->formula->locator, lexer->now.offset, length);
}

const char *lexer_text(const struct lexer *lexer) {
  return arena_copy_length(lexer->formula->arena, lexer->formula->text + lexer->now.offset,
                           lexer->now.length);
}

static void be_bad(struct lexer *lexer, size_t length) {
  lexer->now.token = TOKEN_BAD;
  lexer->now.length = length;
}

/* --- signs ------------------------------------------------------------------------------- */

static size_t letter_length(const char *at) {
  size_t length = 1;
  while (((unsigned char)at[length] & 0xc0) == 0x80) length++;
  return length;
}

/* The hint on the longest foreign sign that stands there; its length. */
static const char *find_foreign(const char *at, size_t *length) {
  const char *hint = NULL;
  *length = 0;
  for (size_t i = 0; i < sizeof foreign / sizeof *foreign; i++) {
    size_t size = strlen(foreign[i].sign);
    if (size <= *length || strncmp(foreign[i].sign, at, size) != 0) continue;
    hint = foreign[i].hint;
    *length = size;
  }
  return hint;
}

static void bad_character(struct lexer *lexer, const char *at) {
  size_t length;
  const char *hint = find_foreign(at, &length);
  if (hint == NULL) {
    length = letter_length(at);
    if ((unsigned char)*at >= 0x80) hint = HINT_LETTERS;
  }
  be_bad(lexer, length);
  diag_add(lexer->diags, lexer_here(lexer), hint, FORMULA_BAD_CHARACTER, (int)length, at);
}

static const struct operator_row *find_sign(const char *at) {
  for (size_t i = OPERATOR_WORDS; i < OPERATORS; i++)
    if (strncmp(operator_table[i].sign, at, strlen(operator_table[i].sign)) == 0)
      return &operator_table[i];
  return NULL;
}

static void lex_sign(struct lexer *lexer, const char *at) {
  static const char signs[] = "(),";
  static const enum token tokens[] = {TOKEN_OPEN, TOKEN_CLOSE, TOKEN_COMMA};
  const char *bracket = strchr(signs, *at);
  const struct operator_row *row = find_sign(at);
  size_t foreign_length;
  find_foreign(at, &foreign_length);
  if (bracket != NULL) {
    lexer->now.token = tokens[bracket - signs];
    lexer->now.length = 1;
  } else if (row == NULL || strlen(row->sign) < foreign_length) {
    bad_character(lexer, at);
  } else {
    lexer->now.token = TOKEN_OPERATOR;
    lexer->now.length = strlen(row->sign);
    lexer->sign = row;
  }
}

/* --- numbers, texts, words --------------------------------------------------------------- */

static size_t span_digits(const char *at) {
  return strspn(at, "0123456789");
}

/* "1.000.000" */
static bool is_grouped(const char *at, size_t n) {
  size_t i = span_digits(at);
  while (i < n && at[i] == '.' && span_digits(at + i + 1) == 3) i += 4;
  return i == n;
}

/* "1e400": well formed, and yet no number. */
static bool is_too_large(const char *at, size_t n) {
  size_t i = strspn(at, "0123456789.");
  if (i == n || (at[i] | 32) != 'e') return false;
  i += at[i + 1] == '+' ? 2 : 1;
  return i < n && i + span_digits(at + i) == n;
}

static void bad_number(struct lexer *lexer, const char *at, size_t n) {
  const char *hint = NULL;
  if (is_grouped(at, n)) hint = "write thousands without points";
  else if (is_too_large(at, n)) hint = "numbers go up to 1.8e308";
  else if (at[0] == '0' && (at[1] | 32) == 'x') hint = "write it as a decimal number";
  else if (is_letter(at[span_digits(at)])) hint = "write * between a number and a name";
  be_bad(lexer, n);
  diag_add(lexer->diags, lexer_here(lexer), hint, FORMULA_BAD_NUMBER, (int)n, at);
}

/* "1.000" is 1 here, and a thousand to a German reader. */
static void warn_of_thousands(struct lexer *lexer, const char *at, size_t n) {
  size_t whole = span_digits(at);
  if (n != whole + 4 || whole > 3 || *at == '0' || at[n - 1] != '0') return;
  char read[NUMBER_ROOM];
  number_shortest(lexer->number, read);
  const char *hint = arena_printf(lexer->formula->arena,
                                  "if thousands are meant, write %.*s%.3s; else %s",
                                  (int)whole, at, at + whole + 1, read);
  diag_add(lexer->diags, lexer_here(lexer), hint, FORMULA_THOUSANDS, (int)n, at, read);
}

static void lex_number(struct lexer *lexer, const char *at) {
  size_t n = 0;
  while (is_digit(at[n]) || at[n] == '.' || is_letter(at[n]) ||
         ((at[n] == '+' || at[n] == '-') && n > 0 && (at[n - 1] | 32) == 'e')) n++;
  lexer->now.length = n;
  lexer->now.token = TOKEN_NUMBER;
  if (!number_parse(at, n, &lexer->number)) bad_number(lexer, at, n);
  else if (is_grouped(at, n)) warn_of_thousands(lexer, at, n);
}

static void lex_text(struct lexer *lexer, const char *at) {
  const char *end = strchr(at + 1, *at);
  lexer->now.token = TOKEN_TEXT;
  lexer->now.length = end ? (size_t)(end - at) + 1 : strlen(at);
  if (end != NULL) return;
  be_bad(lexer, lexer->now.length);
  diag_add(lexer->diags, lexer_here(lexer), NULL, FORMULA_OPEN_TEXT);
}

static bool is_word(const char *word, const char *at, size_t n) {
  return strlen(word) == n && strncmp(word, at, n) == 0;
}

static void lex_word(struct lexer *lexer, const char *at) {
  size_t n = 0;
  while (is_letter(at[n]) || is_digit(at[n])) n++;
  lexer->now.length = n;
  lexer->now.token = TOKEN_NAME;
  for (size_t i = 0; i < sizeof keywords / sizeof *keywords; i++)
    if (is_word(keywords[i].word, at, n)) lexer->now.token = keywords[i].token;
  for (size_t i = 0; i < OPERATOR_WORDS; i++)
    if (is_word(operator_table[i].sign, at, n)) {
      lexer->now.token = TOKEN_OPERATOR;
      lexer->sign = &operator_table[i];
    }
}

void lexer_advance(struct lexer *lexer) {
  const char *text = lexer->formula->text;
  size_t offset = lexer->now.offset + lexer->now.length;
  offset += strspn(text + offset, " \t\r\n");
  const char *at = text + offset;
  lexer->before = lexer->now;
  lexer->now = (struct lexed){TOKEN_END, offset, 0};
  if (*at == '\0') return;
  if (is_digit(*at) || (*at == '.' && is_digit(at[1]))) lex_number(lexer, at);
  else if (is_letter(*at)) lex_word(lexer, at);
  else if (*at == '"' || *at == '\'') lex_text(lexer, at);
  else lex_sign(lexer, at);
}

/* --- advice ------------------------------------------------------------------------------ */

static const char *word_hint(const struct formula *formula, struct lexed token) {
  if (token.token != TOKEN_NAME) return NULL;
  const char *word = arena_copy_length(formula->arena, formula->text + token.offset,
                                       token.length);
  const char *folded = text_fold(formula->arena, word);
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (strcmp(words[i].word, folded) == 0) return words[i].hint;
  return NULL;
}

/* "0,5" with the comma at hand. */
static bool is_decimal_comma(const struct lexer *lexer) {
  size_t comma = lexer->now.offset;
  return lexer->now.token == TOKEN_COMMA && lexer->before.token == TOKEN_NUMBER &&
         lexer->before.offset + lexer->before.length == comma &&
         is_digit(lexer->formula->text[comma + 1]);
}

const char *lexer_advice(const struct lexer *lexer) {
  const char *hint = word_hint(lexer->formula, lexer->now);
  if (hint == NULL) hint = word_hint(lexer->formula, lexer->before);
  if (hint == NULL && is_decimal_comma(lexer)) hint = "write a decimal point";
  if (hint == NULL && lexer->now.token == TOKEN_COMMA)
    hint = "commas stand only between the arguments of a function";
  if (hint == NULL && lexer->now.token == TOKEN_CLOSE) hint = "one ')' too many?";
  return hint;
}
