/* A formula as the index calls it: struct expression over struct formula. */
#ifndef SCIRULES_RULES_FORMULA_VALUE_H
#define SCIRULES_RULES_FORMULA_VALUE_H

#include "rules/answers.h"
#include "rules/formula.h"
#include "rules/rule.h"

struct formula_value {
  struct expression base;
  struct formula *formula;
  struct answers answers;
  bool units_only;
  const char *where;                           /* what messages call the data */
};

/* Parses the text that is the value; NULL with a finding. In the tree's arena. */
struct formula_value *formula_value_new(const struct value *value);

/* Divides by the column of that name, which stands at place. False with a finding. */
bool formula_value_divide(struct formula_value *self, const char *by, struct place place,
                          struct diags *diags);

/* Binds to data and sets base.bare. False with findings. where is borrowed. */
bool formula_value_bind(struct formula_value *self, const struct dataset *data,
                        bool units_only, const char *where, struct diags *diags);

/* Notes from now on what coverage asks of a formula, or of its answers. */
void formula_value_watch(struct formula_value *self, struct arena *arena);

/* Binds to other data as before, without a finding for what was found before. */
bool formula_value_rebind(struct formula_value *self, const struct dataset *data);

#endif
