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

/* Formula functions that Lua has, too. */
static bool is_in_math(const char *name) {
  static const char *const both[] = {"abs", "min", "max", "sqrt", "exp", "log", "floor",
                                     "ceil"};
  for (size_t i = 0; i < sizeof both / sizeof *both; i++)
    if (strcmp(both[i], name) == 0) return true;
  return false;
}

/* On a name in a function. */
static void advise_function(const char *name, const char *near, char *out, size_t room) {
  if (is_in_math(name))
    snprintf(out, room, "write math.%s in a function", name);
  else if (is_formula_function(name))
    snprintf(out, room, "formulas have it, functions do not: write the calculation out");
  else if (near != NULL)
    snprintf(out, room, "did you mean '%s'?", near);
  else
    snprintf(out, room, "write city.%.60s for a column", name);
}

void advice_on_name(const char *name, const char *const *names, size_t count, bool loading,
                    char *out, size_t room) {
  *out = '\0';
  if (is_denied(name)) return;
  const char *near = text_nearest(name, names, count);
  if (!loading)
    advise_function(name, near, out, room);
  else if (schema_is_word(name) && is_formula_function(name))
    snprintf(out, room, "write \"%s\", or a formula, in quotation marks", name);
  else if (schema_is_word(name))
    snprintf(out, room, "write \"%s\" in quotation marks", name);
  else if (schema_is_field(name) && is_formula_function(name))
    snprintf(out, room, "write %s = …, or a formula in quotation marks", name);
  else if (schema_is_field(name))
    snprintf(out, room, "write %s = …, with an equals sign", name);
  else if (is_formula_function(name))
    snprintf(out, room, "write a formula in quotation marks");
  else if (near != NULL)
    snprintf(out, room, "did you mean '%s'?", near);
  else
    snprintf(out, room, "texts and formulas stand in quotation marks");
}
