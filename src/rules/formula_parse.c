/* Tokens to terms, by precedence climbing. Every error is reported once, at its token, and
 * ends the parsing. What the stack must bear is bounded twice: brackets within brackets by
 * FORMULA_NESTED, chains such as a + b + … by FORMULA_BLOCKS. */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "rules/formula_lex.h"
#include "rules/formula_messages.h"
#include "rules/formula_parts.h"

enum { UNARY_POWER = 11 };                     /* between * and ^, as in Lua */

struct parser {
  struct formula *formula;
  struct lexer lexer;
  unsigned nested;
  size_t room_columns;
};

static struct arena *arena_of(const struct parser *parser) {
  return parser->formula->arena;
}

static enum token token(const struct parser *parser) {
  return parser->lexer.now.token;
}

static struct term *parse_binary(struct parser *parser, int least);

/* --- errors ------------------------------------------------------------------------------ */

static struct term *give_up(struct parser *parser) {
  parser->lexer.now.token = TOKEN_BAD;
  return NULL;
}

static struct term *expected(struct parser *parser, const char *what, const char *after,
                             const char *hint) {
  if (token(parser) != TOKEN_BAD)
    diag_add(parser->lexer.diags, lexer_here(&parser->lexer), hint, FORMULA_EXPECTED, what,
             after);
  return give_up(parser);
}

static struct term *expected_term(struct parser *parser) {
  enum token now = token(parser);
  const char *hint = lexer_advice(&parser->lexer);
  if (now >= TOKEN_IF && now <= TOKEN_FALSE)
    hint = arena_printf(arena_of(parser), "'%s' is a word of the language and names no column",
                        lexer_text(&parser->lexer));
  return expected(parser, "a number, a column or '('",
                  now == TOKEN_END ? "at the end" : "here", hint);
}

static struct term *too_deep(struct parser *parser, struct place place) {
  diag_add(parser->lexer.diags, place, FORMULA_TOO_DEEP_HINT, FORMULA_TOO_DEEP);
  return give_up(parser);
}

/* Where a ')' is expected though the '(' at offset open is still open. */
static struct term *never_closed(struct parser *parser, size_t open, const char *what) {
  struct place place = locate(&parser->formula->locator, open, 1);
  const char *hint = lexer_advice(&parser->lexer);
  if (hint == NULL)
    hint = arena_printf(arena_of(parser), "the '(' in line %u, column %u is not closed",
                        place.line, place.column);
  return expected(parser, what, "here", hint);
}

static bool take(struct parser *parser, enum token wanted, const char *what,
                 const char *after, const char *hint) {
  if (token(parser) != wanted) return expected(parser, what, after, hint);
  lexer_advance(&parser->lexer);
  return true;
}

/* --- terms ------------------------------------------------------------------------------- */

/* A term at the token. */
static struct term *new_term(struct parser *parser, enum operation operation,
                             size_t arguments) {
  struct term *term = arena_new_one(arena_of(parser), struct term);
  term->operation = operation;
  term->offset = parser->lexer.now.offset;
  term->length = parser->lexer.now.length;
  term->arguments = arguments;
  term->argument = arena_new_array(arena_of(parser), arguments, struct term *);
  term->blocks = 1;
  return term;
}

/* A term whose arguments are all there; NULL where it needs too many blocks. */
static struct term *finish(struct parser *parser, struct term *term) {
  for (size_t k = 0; k < term->arguments; k++) {
    size_t need = 1 + k + term->argument[k]->blocks;
    if (need > term->blocks) term->blocks = need;
  }
  if (term->blocks <= FORMULA_BLOCKS) return term;
  return too_deep(parser, term_place(parser->formula, term));
}

static struct term *parse_literal(struct parser *parser, enum operation operation) {
  struct term *term = new_term(parser, operation, 0);
  const char *text = parser->formula->text + term->offset;
  if (operation == TERM_NUMBER) term->number = parser->lexer.number;
  if (operation == TERM_TRUTH) term->number = token(parser) == TOKEN_TRUE;
  if (operation == TERM_TEXT)
    term->text = arena_copy_length(arena_of(parser), text + 1, term->length - 2);
  lexer_advance(&parser->lexer);
  return term;
}

static struct term *parse_group(struct parser *parser) {
  size_t open = parser->lexer.now.offset;
  lexer_advance(&parser->lexer);
  struct term *term = parse_binary(parser, 0);
  if (term == NULL) return NULL;
  if (token(parser) != TOKEN_CLOSE) return never_closed(parser, open, "')'");
  lexer_advance(&parser->lexer);
  return term;
}

static struct term *parse_unary(struct parser *parser, enum operation operation) {
  struct term *term = new_term(parser, operation, 1);
  lexer_advance(&parser->lexer);
  term->argument[0] = parse_binary(parser, UNARY_POWER);
  return term->argument[0] ? finish(parser, term) : NULL;
}

/* --- calls ------------------------------------------------------------------------------- */

struct call {
  struct term *term;                           /* its name */
  const struct formula_function *function;
  struct term *list[FORMULA_MOST];
  size_t count;
  size_t decimal, decimal_length;              /* where "0,5" stands; length 0: nowhere */
};

static const struct formula_function *find_function(const char *name) {
  const struct formula_function *row = formula_function_table;
  while (row->name && strcmp(row->name, name) != 0) row++;
  return row->name ? row : NULL;
}

/* What spreadsheets call the functions, folded. */
static const char *function_hint(struct parser *parser, const char *name) {
  static const char *const spreadsheet[][2] = {
    {"wenn", "write if … then … else … end"}, {"if", "write if … then … else … end"},
    {"iif", "write if … then … else … end"}, {"und", "write a and b"},
    {"and", "write a and b"}, {"oder", "write a or b"}, {"or", "write a or b"},
    {"nicht", "write not a"}, {"summe", "write sum"}, {"mittelwert", "write mean"},
    {"average", "write mean"}, {"avg", "write mean"}, {"anteil", "write share"},
    {"prozent", "write share"}, {"wurzel", "write sqrt"}, {"runden", "write round"},
    {"abrunden", "write floor"}, {"aufrunden", "write ceil"}, {"ganzzahl", "write floor"},
    {"betrag", "write abs"}, {"potenz", "write a ^ b"}, {"pow", "write a ^ b"},
    {"ln", "write log"}, {"anzahl", "write count_yes"}, {"count", "write count_yes"},
    {"zaehlenwenn", "write count_yes"}, {"istleer", "write missing"},
    {"isblank", "write missing"}, {"isnull", "write missing"}, {"ifnull", "write coalesce"},
  };
  const char *folded = text_fold(arena_of(parser), name);
  for (size_t i = 0; i < sizeof spreadsheet / sizeof *spreadsheet; i++)
    if (strcmp(folded, spreadsheet[i][0]) == 0) return spreadsheet[i][1];
  const char *const *names = formula_functions();
  size_t count = 0;
  while (names[count]) count++;
  return text_did_you_mean(arena_of(parser), name, names, count);
}

static const char *argument_count(struct arena *arena, const struct formula_function *row) {
  const char *s = row->least > 1 ? "s" : "";
  if (row->least == row->most) return arena_printf(arena, "%zu argument%s", row->least, s);
  if (row->most == FORMULA_MOST)
    return arena_printf(arena, "%zu argument%s or more", row->least, s);
  return arena_printf(arena, "%zu to %zu arguments", row->least, row->most);
}

/* Takes the comma before the next argument, and notes "0,5": digits on both sides of it. */
static bool take_comma(struct parser *parser, struct call *call, size_t open) {
  const struct lexer *lexer = &parser->lexer;
  struct lexed before = lexer->before, comma = lexer->now;
  if (comma.token != TOKEN_COMMA) return never_closed(parser, open, "',' or ')'");
  lexer_advance(&parser->lexer);
  if (before.token == TOKEN_NUMBER && before.offset + before.length == comma.offset &&
      lexer->now.token == TOKEN_NUMBER && lexer->now.offset == comma.offset + 1) {
    call->decimal = before.offset;
    call->decimal_length = before.length + 1 + lexer->now.length;
  }
  return true;
}

static bool parse_arguments(struct parser *parser, struct call *call) {
  size_t open = parser->lexer.now.offset;
  lexer_advance(&parser->lexer);
  while (token(parser) != TOKEN_CLOSE) {
    if (call->count == FORMULA_MOST)
      return expected(parser, "')'", "after so many arguments", FORMULA_TOO_DEEP_HINT);
    if (call->count > 0 && !take_comma(parser, call, open)) return false;
    struct term *argument = parse_binary(parser, 0);
    if (argument == NULL) return false;
    call->list[call->count++] = argument;
  }
  lexer_advance(&parser->lexer);
  return true;
}

/* Whether as many arguments stand there as the function takes; "0,5" may be why not, and
 * goes unseen where any number of them will do. */
static bool check_count(struct parser *parser, const struct call *call) {
  const struct formula_function *row = call->function;
  const char *hint = call->decimal_length > 0 ? "write a decimal point" : NULL;
  const char *text = parser->formula->text + call->decimal;
  struct diags *diags = parser->lexer.diags;
  if (call->count < row->least || call->count > row->most) {
    diag_add(diags, term_place(parser->formula, call->term), hint, FORMULA_ARGUMENTS,
             row->name, argument_count(arena_of(parser), row), call->count);
    return give_up(parser);
  }
  if (hint != NULL && row->least < row->most)
    diag_add(diags, locate(&parser->formula->locator, call->decimal, call->decimal_length),
             FORMULA_TWO_NUMBERS_HINT, FORMULA_TWO_NUMBERS, (int)call->decimal_length, text);
  return true;
}

static struct term *parse_call(struct parser *parser, struct term *term, const char *name) {
  struct call call = {.term = term, .function = find_function(name)};
  if (call.function == NULL) {
    diag_add(parser->lexer.diags, term_place(parser->formula, term),
             function_hint(parser, name), FORMULA_NO_FUNCTION, name);
    return give_up(parser);
  }
  if (!parse_arguments(parser, &call) || !check_count(parser, &call)) return NULL;
  term->operation = TERM_CALL;
  term->function = call.function;
  term->arguments = call.count;
  term->argument = arena_new_array(arena_of(parser), call.count, struct term *);
  memcpy(term->argument, call.list, call.count * sizeof *call.list);
  return finish(parser, term);
}

static struct term *parse_name(struct parser *parser) {
  struct formula *formula = parser->formula;
  struct term *term = new_term(parser, TERM_COLUMN, 0);
  const char *name = lexer_text(&parser->lexer);
  lexer_advance(&parser->lexer);
  if (token(parser) == TOKEN_OPEN) return parse_call(parser, term, name);
  term->text = name;
  formula->column = mem_grow(formula->column, &parser->room_columns, formula->columns + 1,
                             sizeof *formula->column);
  return formula->column[formula->columns++] = term;
}

/* --- choices ----------------------------------------------------------------------------- */

static struct term *parse_if(struct parser *parser);

/* After the value of `then`: `elseif` goes on with a choice of its own, whose `end` ends
 * all; else `else`, a value and `end`. */
static struct term *parse_otherwise(struct parser *parser) {
  if (token(parser) == TOKEN_ELSEIF) {
    if (parser->nested == FORMULA_NESTED)
      return too_deep(parser, lexer_here(&parser->lexer));
    parser->nested++;
    struct term *term = parse_if(parser);
    parser->nested--;
    return term;
  }
  if (!take(parser, TOKEN_ELSE, "'else'", "after the value of 'then'",
            "write else nil, where it is missing then")) return NULL;
  struct term *term = parse_binary(parser, 0);
  if (term == NULL) return NULL;
  return take(parser, TOKEN_END_WORD, "'end'", "after the value of 'else'",
              lexer_advice(&parser->lexer)) ? term : NULL;
}

/* From `if` or `elseif`. */
static struct term *parse_if(struct parser *parser) {
  struct term *term = new_term(parser, TERM_IF, 3);
  lexer_advance(&parser->lexer);
  if (!(term->argument[0] = parse_binary(parser, 0))) return NULL;
  if (!take(parser, TOKEN_THEN, "'then'", "after the condition",
            lexer_advice(&parser->lexer))) return NULL;
  if (!(term->argument[1] = parse_binary(parser, 0))) return NULL;
  if (!(term->argument[2] = parse_otherwise(parser))) return NULL;
  return finish(parser, term);
}

/* --- precedence -------------------------------------------------------------------------- */

static struct term *parse_first(struct parser *parser) {
  switch (token(parser)) {
    case TOKEN_NUMBER: return parse_literal(parser, TERM_NUMBER);
    case TOKEN_TEXT: return parse_literal(parser, TERM_TEXT);
    case TOKEN_NIL: return parse_literal(parser, TERM_NIL);
    case TOKEN_TRUE: case TOKEN_FALSE: return parse_literal(parser, TERM_TRUTH);
    case TOKEN_NAME: return parse_name(parser);
    case TOKEN_OPEN: return parse_group(parser);
    case TOKEN_NOT: return parse_unary(parser, TERM_NOT);
    case TOKEN_IF: return parse_if(parser);
    case TOKEN_OPERATOR:
      if (parser->lexer.sign->operation == TERM_SUBTRACT)
        return parse_unary(parser, TERM_NEGATE);
      return expected_term(parser);
    default: return expected_term(parser);
  }
}

static struct term *parse_operators(struct parser *parser, int least) {
  struct term *left = parse_first(parser);
  while (left != NULL && token(parser) == TOKEN_OPERATOR) {
    const struct operator_row *row = parser->lexer.sign;
    if (row->left < least) break;
    struct term *term = new_term(parser, row->operation, 2);
    lexer_advance(&parser->lexer);
    term->argument[0] = left;
    term->argument[1] = parse_binary(parser, row->right);
    left = term->argument[1] ? finish(parser, term) : NULL;
  }
  return left;
}

static struct term *parse_binary(struct parser *parser, int least) {
  if (parser->nested == FORMULA_NESTED)
    return too_deep(parser, lexer_here(&parser->lexer));
  parser->nested++;
  struct term *term = parse_operators(parser, least);
  parser->nested--;
  return term;
}

/* --- names ------------------------------------------------------------------------------- */

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

/* --- all --------------------------------------------------------------------------------- */

static struct term *parse(struct parser *parser) {
  lexer_advance(&parser->lexer);
  struct term *root = parse_binary(parser, 0);
  if (root == NULL || token(parser) == TOKEN_END) return root;
  return expected(parser, "an operator", "here", lexer_advice(&parser->lexer));
}

struct formula *formula_parse(struct arena *arena, const char *text,
                              const struct locator *locator, struct diags *diags) {
  struct formula *formula = arena_new_one(arena, struct formula);
  formula->arena = arena;
  formula->text = arena_copy(arena, text);
  formula->locator = *locator;
  if (text[strspn(text, " \t\r\n")] == '\0') {
    diag_add(diags, locate(locator, 0, strlen(text)), FORMULA_EMPTY_HINT, FORMULA_EMPTY);
    return NULL;
  }
  struct parser parser = {.formula = formula, .lexer = {.formula = formula, .diags = diags}};
  formula->root = parse(&parser);
  settle_columns(formula);
  collect_names(formula);
  return formula->root ? formula : NULL;
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
