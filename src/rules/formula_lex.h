/* The text of a formula as tokens, one at a time. A character or number that means nothing
 * is reported where it stands; the token is then TOKEN_BAD, which ends the parsing. */
#ifndef SCIRULES_RULES_FORMULA_LEX_H
#define SCIRULES_RULES_FORMULA_LEX_H

#include "rules/formula_parts.h"

enum token {
  TOKEN_END, TOKEN_NUMBER, TOKEN_TEXT, TOKEN_NAME, TOKEN_OPERATOR, TOKEN_OPEN, TOKEN_CLOSE,
  TOKEN_COMMA, TOKEN_IF, TOKEN_THEN, TOKEN_ELSE, TOKEN_ELSEIF, TOKEN_END_WORD, TOKEN_NOT,
  TOKEN_NIL, TOKEN_TRUE, TOKEN_FALSE, TOKEN_BAD
};

struct operator_row {
  const char *sign;
  enum operation operation;
  int left, right;                             /* binding power on either side */
};

struct lexed {
  enum token token;
  size_t offset, length;
};

struct lexer {
  const struct formula *formula;
  struct diags *diags;
  struct lexed now, before;
  const struct operator_row *sign;             /* of TOKEN_OPERATOR */
  double number;                               /* of TOKEN_NUMBER */
};

/* Goes on to the next token; from a zeroed `now` to the first. */
void lexer_advance(struct lexer *lexer);

/* The place of the token, of length 1 at the end. */
struct place lexer_here(const struct lexer *lexer);

/* The token's text, in the formula's arena. */
const char *lexer_text(const struct lexer *lexer);

/* Where an operator or a term was expected: what to write instead of the word that stands
 * there or before ("und"); NULL where nothing comes to mind. */
const char *lexer_advice(const struct lexer *lexer);

#endif
