/* Every operation is written with its arguments in brackets, so that precedence is spelt out;
 * a text with its length before it, so that no text looks like another formula. */
#include <string.h>

#include "base/number.h"
#include "rules/formula_parts.h"

static const char *const sign[] = {
  [TERM_IF] = "if",         [TERM_NEGATE] = "-",        [TERM_NOT] = "not",
  [TERM_OR] = "or",         [TERM_AND] = "and",         [TERM_LESS] = "<",
  [TERM_GREATER] = ">",     [TERM_LESS_EQUAL] = "<=",   [TERM_GREATER_EQUAL] = ">=",
  [TERM_NOT_EQUAL] = "~=",  [TERM_EQUAL] = "==",        [TERM_ADD] = "+",
  [TERM_SUBTRACT] = "-",    [TERM_MULTIPLY] = "*",      [TERM_DIVIDE] = "/",
  [TERM_POWER] = "^",
};

static void put_number(double number, struct buf *out) {
  char text[NUMBER_ROOM];
  buf_put(out, text, number_shortest(number, text));
}

static void put_term(const struct term *term, struct buf *out);

static void put_call(const struct term *term, const char *name, struct buf *out) {
  buf_printf(out, "(%s", name);
  for (size_t k = 0; k < term->arguments; k++) {
    buf_putc(out, ' ');
    put_term(term->argument[k], out);
  }
  buf_putc(out, ')');
}

static void put_term(const struct term *term, struct buf *out) {
  switch (term->operation) {
    case TERM_NUMBER: put_number(term->number, out); break;
    case TERM_TRUTH: buf_puts(out, term->number != 0 ? "true" : "false"); break;
    case TERM_TEXT: buf_printf(out, "%zu:%s", strlen(term->text), term->text); break;
    case TERM_NIL: buf_puts(out, "nil"); break;
    case TERM_COLUMN: buf_puts(out, term->text); break;
    case TERM_CALL: put_call(term, term->function->name, out); break;
    default: put_call(term, sign[term->operation], out);
  }
}

void formula_meaning(const struct formula *formula, struct buf *out) {
  put_term(formula->root, out);
}
