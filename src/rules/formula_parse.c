/* Text to terms, by precedence climbing. The lexer hands out one token at a time and knows
 * where it stands; every error is reported once, at its token, and ends the parsing. */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/number.h"
#include "base/text.h"
#include "rules/formula_messages.h"
#include "rules/formula_parts.h"

enum token {
  TOKEN_END, TOKEN_NUMBER, TOKEN_TEXT, TOKEN_NAME, TOKEN_OPERATOR, TOKEN_OPEN, TOKEN_CLOSE,
  TOKEN_COMMA, TOKEN_IF, TOKEN_THEN, TOKEN_ELSE, TOKEN_ELSEIF, TOKEN_END_WORD, TOKEN_NOT,
  TOKEN_NIL, TOKEN_TRUE, TOKEN_FALSE, TOKEN_BAD
};

struct parser {
  struct formula *formula;
  struct diags *diags;
  enum token token;
  size_t offset, length;                       /* of the token */
  enum operation operation;                    /* of TOKEN_OPERATOR */
  double number;
  unsigned depth;
  size_t room_columns;
};

static struct place place_at(const struct parser *parser, size_t offset, size_t length) {
  return locate(&parser->formula->locator, offset, length);
}

static struct place here(const struct parser *parser) {
  return place_at(parser, parser->offset, parser->length ? parser->length : 1);
}

static const char *token_text(const struct parser *parser) {
  return arena_copy_length(parser->formula->arena, parser->formula->text + parser->offset,
                           parser->length);
}

/* --- tokens ----------------------------------------------------------------------------- */

static const struct operator_row {
  const char *sign;
  enum operation operation;
  int left, right;                             /* binding power on either side */
} operator_table[] = {
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
enum { UNARY_POWER = 11, OPERATORS = sizeof operator_table / sizeof *operator_table };

static const struct {
  const char *word;
  enum token token;
} keywords[] = {
  {"if", TOKEN_IF}, {"then", TOKEN_THEN}, {"else", TOKEN_ELSE}, {"elseif", TOKEN_ELSEIF},
  {"end", TOKEN_END_WORD}, {"not", TOKEN_NOT}, {"nil", TOKEN_NIL}, {"true", TOKEN_TRUE},
  {"false", TOKEN_FALSE},
};

/* Signs of other languages, and what this one writes. */
static const struct {
  const char *sign, *hint;
} foreign[] = {
  {"=", "write == to compare"}, {"!=", "write ~="}, {"<>", "write ~="},
  {"&&", "write and"}, {"||", "write or"}, {"!", "write not"},
  {"%", "write share(a, b) for a share in per cent"}, {"×", "write *"}, {"·", "write *"},
  {"÷", "write /"}, {"−", "write -"}, {"–", "write -"}, {"„", "write \"text\""},
  {"“", "write \"text\""}, {"”", "write \"text\""}, {"²", "write ^2"},
  {";", "write , between arguments"}, {"[", "write ( and )"}, {"{", "write ( and )"},
};

static bool is_letter(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_';
}

static bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

static void bad_character(struct parser *parser, const char *at) {
  const char *hint = NULL;
  size_t length = 1;
  while (((unsigned char)at[length] & 0xc0) == 0x80) length++;
  for (size_t i = 0; i < sizeof foreign / sizeof *foreign; i++) {
    size_t size = strlen(foreign[i].sign);
    if (strncmp(at, foreign[i].sign, size) != 0) continue;
    if (hint == NULL || size > length) hint = foreign[i].hint, length = size;
  }
  if (hint == NULL && (unsigned char)*at >= 0x80)
    hint = "names have the letters a to z, digits and _";
  parser->token = TOKEN_BAD;
  parser->length = length;
  diag_add(parser->diags, here(parser), hint, FORMULA_BAD_CHARACTER, (int)length, at);
}

static void lex_number(struct parser *parser, const char *at) {
  size_t n = 0;
  while (is_digit(at[n]) || at[n] == '.' || is_letter(at[n]) ||
         ((at[n] == '+' || at[n] == '-') && n > 0 && (at[n - 1] | 32) == 'e')) n++;
  bool comma = at[n] == ',' && is_digit(at[n + 1]);
  parser->length = n;
  parser->token = TOKEN_NUMBER;
  if (number_parse(at, n, &parser->number)) return;
  parser->token = TOKEN_BAD;
  diag_add(parser->diags, here(parser), comma ? "write a decimal point" : NULL,
           FORMULA_BAD_NUMBER, (int)n, at);
}

static void lex_text(struct parser *parser, const char *at) {
  const char *end = strchr(at + 1, *at);
  parser->token = end ? TOKEN_TEXT : TOKEN_BAD;
  parser->length = end ? (size_t)(end - at) + 1 : strlen(at);
  if (end == NULL) diag_add(parser->diags, here(parser), NULL, FORMULA_OPEN_TEXT);
}

static void lex_word(struct parser *parser, const char *at) {
  size_t n = 0;
  while (is_letter(at[n]) || is_digit(at[n])) n++;
  parser->length = n;
  parser->token = TOKEN_NAME;
  for (size_t i = 0; i < sizeof keywords / sizeof *keywords; i++)
    if (strlen(keywords[i].word) == n && strncmp(keywords[i].word, at, n) == 0)
      parser->token = keywords[i].token;
  for (size_t i = 0; i < 2; i++)
    if (strlen(operator_table[i].sign) == n &&
        strncmp(operator_table[i].sign, at, n) == 0) {
      parser->token = TOKEN_OPERATOR;
      parser->operation = operator_table[i].operation;
    }
}

static bool lex_sign(struct parser *parser, const char *at) {
  static const char signs[] = "(),";
  static const enum token tokens[] = {TOKEN_OPEN, TOKEN_CLOSE, TOKEN_COMMA};
  const char *sign = strchr(signs, *at);
  if (sign != NULL) {
    parser->token = tokens[sign - signs];
    parser->length = 1;
    return true;
  }
  if (strncmp(at, "<>", 2) == 0) return false;
  for (size_t i = 2; i < OPERATORS; i++) {
    size_t n = strlen(operator_table[i].sign);
    if (strncmp(at, operator_table[i].sign, n) != 0) continue;
    parser->token = TOKEN_OPERATOR;
    parser->operation = operator_table[i].operation;
    parser->length = n;
    return true;
  }
  return false;
}

static void advance(struct parser *parser) {
  const char *text = parser->formula->text;
  size_t offset = parser->offset + parser->length;
  offset += strspn(text + offset, " \t\r\n");
  const char *at = text + offset;
  parser->offset = offset;
  parser->length = 0;
  parser->token = TOKEN_END;
  if (*at == '\0') return;
  if (is_digit(*at) || (*at == '.' && is_digit(at[1]))) lex_number(parser, at);
  else if (is_letter(*at)) lex_word(parser, at);
  else if (*at == '"' || *at == '\'') lex_text(parser, at);
  else if (!lex_sign(parser, at)) bad_character(parser, at);
}

/* --- terms ------------------------------------------------------------------------------ */

static struct term *parse_binary(struct parser *parser, int least);

static struct term *new_term(struct parser *parser, enum operation operation,
                             size_t arguments) {
  struct arena *arena = parser->formula->arena;
  struct term *term = arena_new_one(arena, struct term);
  term->operation = operation;
  term->offset = parser->offset;
  term->length = parser->length;
  term->arguments = arguments;
  term->argument = arena_new_array(arena, arguments, struct term *);
  return term;
}

static struct term *expected(struct parser *parser, const char *what, const char *after,
                             const char *hint) {
  if (parser->token != TOKEN_BAD)
    diag_add(parser->diags, here(parser), hint, FORMULA_EXPECTED, what, after);
  parser->token = TOKEN_BAD;
  return NULL;
}

static void remember_column(struct parser *parser, struct term *term) {
  struct formula *formula = parser->formula;
  formula->column = mem_grow(formula->column, &parser->room_columns, formula->columns + 1,
                             sizeof *formula->column);
  formula->column[formula->columns++] = term;
}

static const struct formula_function *find_function(const char *name) {
  const struct formula_function *row = formula_function_table;
  while (row->name && strcmp(row->name, name) != 0) row++;
  return row->name ? row : NULL;
}

/* What spreadsheets call the functions. */
static const char *function_hint(struct parser *parser, const char *name) {
  static const char *const spreadsheet[][2] = {
    {"wenn", "write if … then … else … end"}, {"if", "write if … then … else … end"},
    {"summe", "write sum"}, {"mittelwert", "write mean"}, {"average", "write mean"},
    {"anteil", "write share"}, {"wurzel", "write sqrt"}, {"runden", "write round"},
    {"ln", "write log"},
  };
  const char *folded = text_fold(parser->formula->arena, name);
  for (size_t i = 0; i < sizeof spreadsheet / sizeof *spreadsheet; i++)
    if (strcmp(folded, spreadsheet[i][0]) == 0) return spreadsheet[i][1];
  const char *const *names = formula_functions();
  size_t count = 0;
  while (names[count]) count++;
  return text_did_you_mean(parser->formula->arena, name, names, count);
}

static const char *argument_count(struct arena *arena, const struct formula_function *row) {
  if (row->least == row->most)
    return arena_printf(arena, "%zu argument%s", row->least, row->least > 1 ? "s" : "");
  if (row->most > 9)
    return arena_printf(arena, "%zu argument%s or more", row->least,
                        row->least > 1 ? "s" : "");
  return arena_printf(arena, "%zu to %zu arguments", row->least, row->most);
}

enum { MOST_ARGUMENTS = 64 };

static bool parse_arguments(struct parser *parser, struct term **list, size_t *count) {
  size_t open = parser->offset;
  *count = 0;
  advance(parser);
  while (parser->token != TOKEN_CLOSE) {
    if (*count == MOST_ARGUMENTS) return expected(parser, "')'", "after 64 arguments", NULL);
    if (*count > 0) {
      if (parser->token != TOKEN_COMMA) {
        const char *hint = parser->token == TOKEN_END
            ? arena_printf(parser->formula->arena, "the '(' in column %zu is never closed",
                           open + 1) : NULL;
        return expected(parser, "',' or ')'", "here", hint);
      }
      advance(parser);
    }
    if ((list[(*count)++] = parse_binary(parser, 0)) == NULL) return false;
  }
  advance(parser);
  return true;
}

static struct term *parse_call(struct parser *parser, struct term *term, const char *name) {
  struct term *list[MOST_ARGUMENTS];
  const struct formula_function *row = find_function(name);
  struct place place = place_at(parser, term->offset, term->length);
  if (row == NULL) {
    diag_add(parser->diags, place, function_hint(parser, name), FORMULA_NO_FUNCTION, name);
    parser->token = TOKEN_BAD;
    return NULL;
  }
  if (!parse_arguments(parser, list, &term->arguments)) return NULL;
  if (term->arguments < row->least || term->arguments > row->most) {
    diag_add(parser->diags, place, NULL, FORMULA_ARGUMENTS, name,
             argument_count(parser->formula->arena, row), term->arguments);
    parser->token = TOKEN_BAD;
    return NULL;
  }
  term->operation = TERM_CALL;
  term->function = row;
  term->argument =
      arena_new_array(parser->formula->arena, term->arguments, struct term *);
  memcpy(term->argument, list, term->arguments * sizeof *list);
  return term;
}

static struct term *parse_name(struct parser *parser) {
  struct term *term = new_term(parser, TERM_COLUMN, 0);
  const char *name = token_text(parser);
  advance(parser);
  if (parser->token == TOKEN_OPEN) return parse_call(parser, term, name);
  term->text = name;
  remember_column(parser, term);
  return term;
}

static bool take(struct parser *parser, enum token token, const char *what,
                 const char *after) {
  if (parser->token != token) return expected(parser, what, after, NULL);
  advance(parser);
  return true;
}

/* After `if` or `elseif`: condition, then, else; `end` is taken by the outermost. */
static struct term *parse_if(struct parser *parser) {
  struct term *term = new_term(parser, TERM_IF, 3);
  advance(parser);
  if (!(term->argument[0] = parse_binary(parser, 0))) return NULL;
  if (!take(parser, TOKEN_THEN, "'then'", "after the condition")) return NULL;
  if (!(term->argument[1] = parse_binary(parser, 0))) return NULL;
  if (parser->token == TOKEN_ELSEIF)
    return (term->argument[2] = parse_if(parser)) ? term : NULL;
  if (!take(parser, TOKEN_ELSE, "'else'", "after the value of 'then'")) return NULL;
  if (!(term->argument[2] = parse_binary(parser, 0))) return NULL;
  return take(parser, TOKEN_END_WORD, "'end'", "after the value of 'else'") ? term : NULL;
}

static struct term *parse_group(struct parser *parser) {
  size_t open = parser->offset;
  advance(parser);
  struct term *term = parse_binary(parser, 0);
  if (term == NULL) return NULL;
  if (parser->token == TOKEN_CLOSE) return advance(parser), term;
  return expected(parser, "')'", "here",
                  arena_printf(parser->formula->arena,
                               "the '(' in column %zu is never closed", open + 1));
}

static struct term *parse_literal(struct parser *parser, enum operation operation) {
  struct term *term = new_term(parser, operation, 0);
  term->number = parser->token == TOKEN_NUMBER ? parser->number : parser->token == TOKEN_TRUE;
  if (operation == TERM_TEXT)
    term->text = arena_copy_length(parser->formula->arena,
                                   parser->formula->text + parser->offset + 1,
                                   parser->length - 2);
  advance(parser);
  return term;
}

static struct term *parse_unary(struct parser *parser, enum operation operation) {
  struct term *term = new_term(parser, operation, 1);
  advance(parser);
  term->argument[0] = parse_binary(parser, UNARY_POWER);
  return term->argument[0] ? term : NULL;
}

static struct term *parse_first(struct parser *parser) {
  switch (parser->token) {
    case TOKEN_NUMBER: return parse_literal(parser, TERM_NUMBER);
    case TOKEN_TEXT: return parse_literal(parser, TERM_TEXT);
    case TOKEN_NIL: return parse_literal(parser, TERM_NIL);
    case TOKEN_TRUE: case TOKEN_FALSE: return parse_literal(parser, TERM_TRUTH);
    case TOKEN_NAME: return parse_name(parser);
    case TOKEN_OPEN: return parse_group(parser);
    case TOKEN_NOT: return parse_unary(parser, TERM_NOT);
    case TOKEN_IF: return parse_if(parser);
    case TOKEN_OPERATOR:
      if (parser->operation == TERM_SUBTRACT) return parse_unary(parser, TERM_NEGATE);
      return expected(parser, "a number, a column or '('", "here", NULL);
    default:
      return expected(parser, "a number, a column or '('",
                      parser->token == TOKEN_END ? "at the end" : "here", NULL);
  }
}

static const struct operator_row *operator_of(const struct parser *parser) {
  if (parser->token != TOKEN_OPERATOR) return NULL;
  const struct operator_row *row = operator_table;
  while (row->operation != parser->operation) row++;
  return row;
}

static struct term *parse_operators(struct parser *parser, int least) {
  struct term *left = parse_first(parser);
  for (const struct operator_row *row; left && (row = operator_of(parser));) {
    if (row->left < least) break;
    struct term *term = new_term(parser, row->operation, 2);
    advance(parser);
    term->argument[0] = left;
    term->argument[1] = parse_binary(parser, row->right);
    left = term->argument[1] ? term : NULL;
  }
  return left;
}

static struct term *parse_binary(struct parser *parser, int least) {
  if (parser->depth == FORMULA_DEPTH) {
    diag_add(parser->diags, here(parser), "split it into several columns or a function",
             FORMULA_TOO_DEEP);
    parser->token = TOKEN_BAD;
    return NULL;
  }
  parser->depth++;
  struct term *term = parse_operators(parser, least);
  parser->depth--;
  return term;
}

/* --- names ------------------------------------------------------------------------------ */

static void settle_columns(struct formula *formula) {
  struct term **own = arena_new_array(formula->arena, formula->columns, struct term *);
  if (formula->columns > 0)
    memcpy(own, formula->column, formula->columns * sizeof *own);
  free(formula->column);
  formula->column = own;
}

static void collect_names(struct formula *formula) {
  formula->name = arena_new_array(formula->arena, formula->columns + 1, const char *);
  for (size_t i = 0; i < formula->columns; i++) {
    size_t k = 0;
    while (k < formula->names && strcmp(formula->name[k], formula->column[i]->text) != 0) k++;
    if (k == formula->names) formula->name[formula->names++] = formula->column[i]->text;
  }
}

struct formula *formula_parse(struct arena *arena, const char *text,
                              const struct locator *locator, struct diags *diags) {
  struct formula *formula = arena_new_one(arena, struct formula);
  formula->arena = arena;
  formula->text = arena_copy(arena, text);
  formula->locator = *locator;
  struct parser parser = {.formula = formula, .diags = diags};
  if (text[strspn(text, " \t\r\n")] == '\0') {
    diag_add(diags, place_at(&parser, 0, strlen(text)), NULL, FORMULA_EMPTY);
    return NULL;
  }
  advance(&parser);
  formula->root = parse_binary(&parser, 0);
  if (formula->root && parser.token != TOKEN_END)
    formula->root = expected(&parser, "an operator", "here", NULL);
  settle_columns(formula);
  collect_names(formula);
  return formula->root ? formula : NULL;
}

const char *const *formula_names(const struct formula *formula, size_t *count) {
  *count = formula->names;
  return formula->name;
}

struct place locate(const struct locator *locator, size_t offset, size_t length) {
  if (locator->at != NULL) return locator->at(locator, offset, length);
  struct place place = locator->start;
  place.column += (uint32_t)offset;
  place.length = (uint32_t)length;
  return place;
}

struct place term_place(const struct formula *formula, const struct term *term) {
  return locate(&formula->locator, term->offset, term->length);
}
