/* What is said of the text of a rule file. */
#ifndef SCIRULES_RULES_SOURCE_MESSAGES_H
#define SCIRULES_RULES_SOURCE_MESSAGES_H

#define FIELD_TWICE DIAG_ERROR, DIAG_RULE, "field '%s' is written twice"

#define PITFALL_INDEX DIAG_WARNING, DIAG_RULE, \
  "Lua before 5.4.8 looks up the wrong thing where a comparison stands in '%s[…]'"
#define PITFALL_BITS DIAG_ERROR, DIAG_RULE, \
  "Lua before 5.4.5 may calculate '%c' wrongly in a function of more than %d names, " \
  "texts and numbers"
#define PITFALL_BITS_HINT "calculate it in a function of its own"

#endif
