/* normalise = function(x, s) and aggregate = function(scores, weights), as the index calls
 * them. */
#ifndef SCIRULES_RULES_FUNCTION_METHOD_H
#define SCIRULES_RULES_FUNCTION_METHOD_H

#include "rules/rule.h"

struct function_method {
  struct method_function base;
  struct sandbox *sandbox;
  int function, s;                             /* references; s: of normalise */
  struct place place;
  const struct dataset *data;                  /* for names of units; NULL before binding */

  const struct statistics *statistics;         /* of the call that runs; else NULL */
  size_t rank;
  bool lower;
  size_t unit;
};

/* From the function that is the value; the rule is kept. In the tree's arena. */
struct function_method *function_method_new(const struct value *value,
                                            enum method_family family);

/* The data whose units messages name; nothing where use is no function. */
void function_method_bind(const struct method_use *use, const struct dataset *data);

#endif
