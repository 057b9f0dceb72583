/* function(city) … end as the index calls it: struct expression over a Lua function. */
#ifndef SCIRULES_RULES_FUNCTION_VALUE_H
#define SCIRULES_RULES_FUNCTION_VALUE_H

#include "rules/answers.h"
#include "rules/rule.h"

struct function_value {
  struct expression base;
  struct answers answers;
  struct arena *arena;                         /* the tree's */
  struct sandbox *sandbox;
  int function, city;                          /* references in the registry */
  const char *where;                           /* what messages call the data */
  const char *meaning;

  const struct dataset *data;                  /* whose columns are read */
  size_t unit;
  bool running;                                /* the city may be read */
  uint8_t status;                              /* worst of the cells read */
  const struct column **input;                 /* columns read so far */
  size_t inputs, room;
};

/* From the function that is the value; the rule is kept. In the tree's arena. */
struct function_value *function_value_new(const struct value *value);

/* What messages call the data; borrowed. */
void function_value_bind(struct function_value *self, const struct dataset *data,
                         const char *where);

#endif
