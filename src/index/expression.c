#include "index/expression.h"

#include <ctype.h>
#include <string.h>

static bool is_name_byte(char byte) {
  return isalnum((unsigned char)byte) || byte == '_';
}

static bool has_word(const char *text, const char *word) {
  size_t length = strlen(word);
  for (const char *at = text; (at = strstr(at, word)) != NULL; at++)
    if ((at == text || !is_name_byte(at[-1])) && !is_name_byte(at[length])) return true;
  return false;
}

bool expression_reads(struct expression *expression, const struct column *column) {
  size_t count = 0;
  if (expression == NULL) return false;
  const struct column *const *input = expression->inputs(expression, &count);
  for (size_t i = 0; i < count; i++)
    if (input[i] == column) return true;
  return expression->is_function && has_word(expression->text, column->name);
}
