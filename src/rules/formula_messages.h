/* What is said of formulas. */
#ifndef SCIRULES_RULES_FORMULA_MESSAGES_H
#define SCIRULES_RULES_FORMULA_MESSAGES_H

#define FORMULA_EMPTY DIAG_ERROR, DIAG_RULE, "the formula is empty"
#define FORMULA_BAD_CHARACTER DIAG_ERROR, DIAG_RULE, "'%.*s' has no meaning in a formula"
#define FORMULA_BAD_NUMBER DIAG_ERROR, DIAG_RULE, "'%.*s' is no number"
#define FORMULA_OPEN_TEXT DIAG_ERROR, DIAG_RULE, "the quoted text is never closed"
#define FORMULA_EXPECTED DIAG_ERROR, DIAG_RULE, "%s expected %s"
#define FORMULA_TOO_DEEP DIAG_ERROR, DIAG_RULE, "the formula is nested too deeply"
#define FORMULA_NO_FUNCTION DIAG_ERROR, DIAG_RULE, "no function '%s'"
#define FORMULA_ARGUMENTS DIAG_ERROR, DIAG_RULE, "'%s' takes %s, not %zu"
#define FORMULA_NO_COLUMN DIAG_ERROR, DIAG_RULE, "no column '%s' in %s"
#define FORMULA_TYPE DIAG_ERROR, DIAG_RULE, "%s expected, but this is %s"
#define FORMULA_ZERO DIAG_ERROR, DIAG_DATA, "division by zero for %s%s"
#define FORMULA_NOT_FINITE DIAG_ERROR, DIAG_DATA, "the result is not a finite number for %s%s"

#endif
