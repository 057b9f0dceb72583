/* The quotient is a formula of its own, spelt out and parsed again, so that whatever asks a
 * formula knows it; places in the dividend are those of the formula it was. */
#include <string.h>

#include "rules/formula_parts.h"

static const char before[] = "per(1, ";

/* Where the parts of the quotient stand. */
struct parts {
  struct locator dividend;
  size_t length;
  struct place divisor;
};

static struct place in_parts(const struct locator *self, size_t offset, size_t length) {
  const struct parts *parts = self->context;
  size_t start = sizeof before - 1;
  if (offset >= start + parts->length) return parts->divisor;
  return locate(&parts->dividend, offset < start ? 0 : offset - start, length);
}

struct formula *formula_divide(const struct formula *formula, const char *by,
                               struct place place, struct diags *diags) {
  struct arena *arena = formula->arena;
  struct parts *parts = arena_new_one(arena, struct parts);
  *parts = (struct parts){formula->locator, strlen(formula->text), place};
  struct locator locator = {.at = in_parts, .context = parts, .start = formula->locator.start};
  const char *text = arena_printf(arena, "%s%s, %s)", before, formula->text, by);
  return formula_parse(arena, text, &locator, diags);
}

const char *formula_text(const struct formula *formula) {
  return formula->text;
}
