/* The first that fits, from certain to likely. */
#include "rules/advice.h"

#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "rules/formula.h"
#include "rules/schema.h"

/* Names of Lua that a rule never gets: nothing near them is meant. */
static const char *const denied[] = {
  "_G", "_VERSION", "collectgarbage", "coroutine", "debug", "dofile", "getmetatable",
  "io", "load", "loadfile", "next", "os", "package", "pcall", "print", "rawequal",
  "rawget", "rawlen", "rawset", "require", "setmetatable", "utf8", "warn", "xpcall",
};

static bool is_denied(const char *name) {
  for (size_t i = 0; i < sizeof denied / sizeof *denied; i++)
    if (strcmp(denied[i], name) == 0) return true;
  return false;
}

static bool is_formula_function(const char *name) {
  for (const char *const *function = formula_functions(); *function; function++)
    if (strcmp(*function, name) == 0) return true;
  return false;
}

void advice_on_name(const char *name, const char *const *names, size_t count, bool loading,
                    char *out, size_t room) {
  *out = '\0';
  if (is_denied(name)) return;
  const char *near = text_nearest(name, names, count);
  if (!loading && !is_formula_function(name) && near == NULL)
    snprintf(out, room, "write city.%.60s for a column", name);
  else if (!loading && near != NULL)
    snprintf(out, room, "did you mean '%s'?", near);
  else if (schema_is_word(name))
    snprintf(out, room, "write \"%s\" in quotation marks", name);
  else if (schema_is_field(name))
    snprintf(out, room, "write %s = …, with an equals sign", name);
  else if (is_formula_function(name))
    snprintf(out, room, "write a formula in quotation marks");
  else if (near != NULL)
    snprintf(out, room, "did you mean '%s'?", near);
  else
    snprintf(out, room, "texts and formulas stand in quotation marks");
}
