/* What is said of formulas. */
#ifndef SCIRULES_RULES_FORMULA_MESSAGES_H
#define SCIRULES_RULES_FORMULA_MESSAGES_H

#define FORMULA_EMPTY DIAG_ERROR, DIAG_RULE, "the formula is empty"
#define FORMULA_EMPTY_HINT "write the name of a column, or a calculation with some"
#define FORMULA_BAD_CHARACTER DIAG_ERROR, DIAG_RULE, "'%.*s' has no meaning in a formula"
#define FORMULA_BAD_NUMBER DIAG_ERROR, DIAG_RULE, "'%.*s' is no number"
#define FORMULA_OPEN_TEXT DIAG_ERROR, DIAG_RULE, "the quoted text is never closed"
#define FORMULA_EXPECTED DIAG_ERROR, DIAG_RULE, "%s expected %s"
#define FORMULA_TOO_DEEP DIAG_ERROR, DIAG_RULE, "the formula is nested too deeply"
#define FORMULA_TOO_DEEP_HINT "split it into several parameters, or write a function"
#define FORMULA_THOUSANDS DIAG_WARNING, DIAG_RULE, "'%.*s' is read as %s"
#define FORMULA_TWO_NUMBERS DIAG_WARNING, DIAG_RULE, "'%.*s' are two numbers here"
#define FORMULA_TWO_NUMBERS_HINT "write a decimal point, or a blank after the comma"
#define FORMULA_NO_FUNCTION DIAG_ERROR, DIAG_RULE, "no function '%s'"
#define FORMULA_ARGUMENTS DIAG_ERROR, DIAG_RULE, "'%s' takes %s, not %zu"
#define FORMULA_ONLY_DESCRIBED "the code book has it, and no data file: is a file missing?"
#define FORMULA_DESCRIBED_AS "the code book has it: is it misspelt in the data, as '%s'?"
#define FORMULA_NO_COLUMN DIAG_ERROR, DIAG_RULE, "no column '%s' in %s"
#define FORMULA_TYPE DIAG_ERROR, DIAG_RULE, "%s expected, but this is %s"
#define FORMULA_NOT_HINT "not binds closer than ==: write not (a == b), or a ~= b"
#define FORMULA_NIL DIAG_ERROR, DIAG_RULE, "a comparison with nil is missing, never true"
#define FORMULA_NIL_HINT "write missing(x), or not missing(x)"
#define FORMULA_UNSEEN DIAG_WARNING, DIAG_RULE, "no cell of column '%s' says '%s'"
#define FORMULA_ZERO_HINT "share(a, b) and per(n, a, b) are missing there instead"
#define FORMULA_ZERO DIAG_ERROR, DIAG_DATA, "division by zero for %s%s"
#define FORMULA_NOT_FINITE DIAG_ERROR, DIAG_DATA, "the result is not a finite number for %s%s"

#endif
