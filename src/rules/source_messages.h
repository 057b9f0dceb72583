/* What is said of the text of a rule file. */
#ifndef SCIRULES_RULES_SOURCE_MESSAGES_H
#define SCIRULES_RULES_SOURCE_MESSAGES_H

#define FIELD_TWICE DIAG_ERROR, DIAG_RULE, "field '%s' is written twice"

#endif
