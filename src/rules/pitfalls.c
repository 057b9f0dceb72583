/* One walk over the tokens. A stack of the functions that are open holds what each
 * declares and which constants it may have; blocks within a function count as the
 * function, so that a name declared in one of them is taken for its own everywhere. */
#include "rules/pitfalls.h"

#include <stdlib.h>
#include <string.h>

#include "base/map.h"
#include "base/mem.h"
#include "rules/source_messages.h"

enum { CONSTANTS = 255 };                      /* that an instruction can address */

struct scope {
  bool is_function;                            /* else a block, which has no maps */
  struct map names, constants;
  struct source_token bits;                    /* its first & | ~ */
};

struct walk {
  const struct source_map *map;
  const char *text;
  struct diags *diags;
  struct arena *arena;
  struct source_token *token;                  /* the last one is the end */
  size_t tokens, room_tokens;
  struct scope *scope;
  size_t scopes, room_scopes;
};

/* --- tokens ------------------------------------------------------------------------------ */

static void read_tokens(struct walk *walk) {
  struct source_token token = {SOURCE_NAME, 0, source_start(walk->map)};
  while (token.kind != SOURCE_END) {
    token = source_token(walk->map, token.end);
    walk->token = mem_grow(walk->token, &walk->room_tokens, walk->tokens + 1,
                           sizeof *walk->token);
    walk->token[walk->tokens++] = token;
  }
}

/* Token i; the end, wherever there is none. */
static struct source_token token_at(const struct walk *walk, size_t i) {
  return walk->token[i < walk->tokens ? i : walk->tokens - 1];
}

static bool is(const struct walk *walk, size_t i, const char *word) {
  const struct source_token token = token_at(walk, i);
  size_t length = strlen(word);
  return (token.kind == SOURCE_NAME || token.kind == SOURCE_SIGN) &&
         token.end - token.start == length &&
         memcmp(walk->text + token.start, word, length) == 0;
}

static bool is_one_of(const struct walk *walk, size_t i, const char *const *words) {
  for (; *words != NULL; words++)
    if (is(walk, i, *words)) return true;
  return false;
}

/* Whether sign i is a single < or > or ~, not one half of << >> ~= or the like. */
static bool stands_alone(const struct walk *walk, size_t i) {
  char sign = walk->text[walk->token[i].start];
  size_t start = walk->token[i].start, end = walk->token[i].end;
  return walk->text[end] != sign && (start == 0 || walk->text[start - 1] != sign);
}

static bool is_comparison(const struct walk *walk, size_t i) {
  if (is(walk, i, "==")) return true;
  if (is(walk, i, "~")) return walk->text[walk->token[i].end] == '=';
  return (is(walk, i, "<") || is(walk, i, ">")) && stands_alone(walk, i);
}

static bool is_bitwise(const struct walk *walk, size_t i) {
  return is(walk, i, "&") || is(walk, i, "|") ||
         (is(walk, i, "~") && !is_comparison(walk, i));
}

static bool is_keyword(const struct walk *walk, size_t i) {
  static const char *const words[] = {
    "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if",
    "in", "local", "nil", "not", "or", "repeat", "return", "then", "true", "until", "while",
    NULL};
  return is_one_of(walk, i, words);
}

static bool is_name(const struct walk *walk, size_t i) {
  return token_at(walk, i).kind == SOURCE_NAME && !is_keyword(walk, i);
}

static int nesting(const struct walk *walk, size_t i) {
  static const char *const opens[] = {"(", "[", "{", "function", "do", "if", "repeat", NULL};
  static const char *const closes[] = {")", "]", "}", "end", "until", NULL};
  return is_one_of(walk, i, opens) - is_one_of(walk, i, closes);
}

/* The token that closes what token i opens. */
static size_t closing(const struct walk *walk, size_t i) {
  for (int depth = nesting(walk, i); depth > 0 && token_at(walk, i).kind != SOURCE_END;)
    depth += nesting(walk, ++i);
  return i;
}

/* --- scopes ------------------------------------------------------------------------------ */

static struct scope *function_of(const struct walk *walk) {
  size_t i = walk->scopes;
  while (i > 1 && !walk->scope[i - 1].is_function) i--;
  return &walk->scope[i - 1];
}

static void open_scope(struct walk *walk, bool is_function) {
  walk->scope = mem_grow(walk->scope, &walk->room_scopes, walk->scopes + 1,
                         sizeof *walk->scope);
  struct scope *scope = &walk->scope[walk->scopes++];
  *scope = (struct scope){.is_function = is_function};
  if (!is_function) return;
  scope->names = map_new(walk->arena);
  scope->constants = map_new(walk->arena);
}

static const char *text_of(const struct walk *walk, size_t first, size_t end) {
  size_t start = token_at(walk, first).start;
  return arena_copy_length(walk->arena, walk->text + start,
                           token_at(walk, end - 1).end - start);
}

static void close_scope(struct walk *walk) {
  const struct scope *scope = &walk->scope[--walk->scopes];
  if (!scope->is_function || scope->bits.end == 0 || scope->constants.count <= CONSTANTS)
    return;
  struct source_span span = {scope->bits.start, scope->bits.end};
  diag_add(walk->diags, source_span_place(walk->map, span), PITFALL_BITS_HINT, PITFALL_BITS,
           walk->text[span.start], CONSTANTS);
}

static void declare(struct walk *walk, size_t i) {
  map_put(&function_of(walk)->names, text_of(walk, i, i + 1), 0);
}

/* The list of names that begins with token i, some followed by <const> or <close>. */
static void declare_names(struct walk *walk, size_t i) {
  for (bool more = is_name(walk, i); more; i++) {
    declare(walk, i++);
    if (is(walk, i, "<")) i += 3;
    more = is(walk, i, ",") && is_name(walk, i + 1);
  }
}

static bool declares(const struct walk *walk, size_t scope, size_t i) {
  const struct source_token token = walk->token[i];
  return walk->scope[scope].is_function &&
         map_get(&walk->scope[scope].names, walk->text + token.start,
                 token.end - token.start) != MAP_NONE;
}

/* Whether name i is a local variable of a function around the one that it stands in. */
static bool is_from_around(const struct walk *walk, size_t i) {
  size_t own = (size_t)(function_of(walk) - walk->scope);
  if (declares(walk, own, i)) return false;
  while (own > 0)
    if (declares(walk, --own, i)) return true;
  return false;
}

/* --- t[a < b] ---------------------------------------------------------------------------- */

/* Whether the tokens first..end are one comparison. With `and` or `or` they are something
 * else, which Lua compiles well. */
static bool compares(const struct walk *walk, size_t first, size_t end) {
  static const char *const joins[] = {"and", "or", NULL};
  bool found = false;
  while (is(walk, first, "not") ||
         (is(walk, first, "(") && closing(walk, first) == end - 1))
    end -= is(walk, first++, "(");
  for (size_t i = first; i < end; i++) {
    if (is_one_of(walk, i, joins)) return false;
    found = found || is_comparison(walk, i);
    if (nesting(walk, i) > 0) i = closing(walk, i);
  }
  return found;
}

static void look_at_index(struct walk *walk, size_t i) {
  bool is_part = i > 1 && (is(walk, i - 2, ".") || is(walk, i - 2, ":"));
  if (i == 0 || !is_name(walk, i - 1) || is_part || !is_from_around(walk, i - 1)) return;
  size_t end = closing(walk, i);
  if (!compares(walk, i + 1, end)) return;
  const char *table = text_of(walk, i - 1, i), *key = text_of(walk, i + 1, end);
  struct source_span span = {token_at(walk, i - 1).start, token_at(walk, end).end};
  diag_add(walk->diags, source_span_place(walk->map, span),
           arena_printf(walk->arena, "write: local key = %.60s, and then: %.60s[key]", key,
                        table), PITFALL_INDEX, table);
}

/* --- the walk ---------------------------------------------------------------------------- */

static void open_function(struct walk *walk, size_t i) {
  open_scope(walk, true);
  while (token_at(walk, i).kind != SOURCE_END && !is(walk, i, "(")) i++;
  if (is(walk, i, "(")) declare_names(walk, i + 1);
}

static void look_at_word(struct walk *walk, size_t i) {
  static const char *const blocks[] = {"do", "if", "repeat", NULL};
  if (is(walk, i, "function")) open_function(walk, i);
  else if (is_one_of(walk, i, blocks)) open_scope(walk, false);
  else if (is(walk, i, "local") && is(walk, i + 1, "function")) declare(walk, i + 2);
  else if (is(walk, i, "local") || is(walk, i, "for")) declare_names(walk, i + 1);
  else if ((is(walk, i, "end") || is(walk, i, "until")) && walk->scopes > 1)
    close_scope(walk);
}

static void look_at(struct walk *walk, size_t i) {
  if (walk->token[i].kind != SOURCE_SIGN && !is_keyword(walk, i))
    map_put(&function_of(walk)->constants, text_of(walk, i, i + 1), 0);
  if (is(walk, i, "[")) look_at_index(walk, i);
  else if (is_bitwise(walk, i) && function_of(walk)->bits.end == 0)
    function_of(walk)->bits = walk->token[i];
  else look_at_word(walk, i);
}

void pitfalls_find(const struct source_map *map, const char *text, struct diags *diags) {
  if (strstr(text, "function") == NULL && strpbrk(text, "&|~") == NULL) return;
  struct walk walk = {.map = map, .text = text, .diags = diags, .arena = arena_new()};
  read_tokens(&walk);
  open_scope(&walk, true);
  for (size_t i = 0; i + 1 < walk.tokens; i++) look_at(&walk, i);
  close_scope(&walk);
  free(walk.token);
  free(walk.scope);
  arena_free(walk.arena);
}
