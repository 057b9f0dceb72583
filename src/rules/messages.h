/* What the rules room says of rule files (of formulas: formula_messages.h). */
#ifndef SCIRULES_RULES_MESSAGES_H
#define SCIRULES_RULES_MESSAGES_H

/* --- a file as text ---------------------------------------------------------------------- */

#define RULE_UNREADABLE DIAG_ERROR, DIAG_RULE, "cannot be read: %s"
#define RULE_NOT_REGULAR DIAG_ERROR, DIAG_RULE, "is %s; a rule is a file"
#define RULE_LINK_OUT DIAG_ERROR, DIAG_RULE, "is a link that leaves the edition: %s"
#define RULE_LINK_FOLDER DIAG_ERROR, DIAG_RULE, "is a link to the folder %s"
#define RULE_LINK_FOLDER_HINT "a group is a folder of its own: copy it"
#define RULE_TOO_LONG DIAG_ERROR, DIAG_RULE, "has %zu bytes; a rule has at most %d"
#define RULE_IS_BYTECODE DIAG_ERROR, DIAG_RULE, "is compiled code; a rule is text"
#define RULE_HAS_NUL DIAG_ERROR, DIAG_RULE, "a NUL byte stands at offset %zu"
#define RULE_NOT_UTF8 DIAG_ERROR, DIAG_RULE, "the byte %02x is not UTF-8"
#define RULE_NOT_UTF8_HINT "save the file as UTF-8"

/* --- syntax ------------------------------------------------------------------------------ */

#define SYNTAX_NEAR DIAG_ERROR, DIAG_RULE, "%s near '%s'"
#define SYNTAX_AT_END DIAG_ERROR, DIAG_RULE, "%s at the end of the file"
#define SYNTAX_COMMA DIAG_ERROR, DIAG_RULE, "the table does not go on like this before '%s'"
#define SYNTAX_COMMA_HINT "a comma is missing before it?"
#define SYNTAX_COMMA_BEFORE_HINT "a comma is missing at the end of the line before?"
#define SYNTAX_EQUALS_HINT "write NAME = VALUE, with an equals sign"
#define SYNTAX_TABLE_OPEN DIAG_ERROR, DIAG_RULE, "the table opened in line %d is not closed"
#define SYNTAX_QUOTATION DIAG_ERROR, DIAG_RULE, "this is not Lua's quotation mark"
#define SYNTAX_QUOTATION_HINT "write straight ones: \"…\""
#define SYNTAX_UNFINISHED DIAG_ERROR, DIAG_RULE, "a text is not closed on its line"
#define SYNTAX_UNFINISHED_HINT "close it with a quotation mark"
#define SYNTAX_COLON DIAG_ERROR, DIAG_RULE, "a field is not written with a colon"
#define SYNTAX_AFTER DIAG_ERROR, DIAG_RULE, "something stands after the returned table"
#define SYNTAX_BRACE_HINT "one '}' too many?"
#define SYNTAX_NO_RETURN DIAG_ERROR, DIAG_RULE, "'return' is missing before the table"
#define SYNTAX_NUMBER DIAG_ERROR, DIAG_RULE, "'%s' is not a number"

/* --- running ----------------------------------------------------------------------------- */

#define RULE_RETURNS_HINT "a rule file says: return { … }"
#define RULE_RETURNS_NOTHING DIAG_ERROR, DIAG_RULE, "returns nothing; expected a table"
#define RULE_RETURNS_MANY DIAG_ERROR, DIAG_RULE, "returns %d values; expected one table"
#define RULE_RETURNS_OTHER DIAG_ERROR, DIAG_RULE, "returns a %s; expected a table"
#define RULE_RAISED DIAG_ERROR, DIAG_RULE, "%s%s"
#define RULE_RAISED_NIL DIAG_ERROR, DIAG_RULE, "%sthe rule raised an error without a text"
#define RULE_RAISED_VALUE DIAG_ERROR, DIAG_RULE, \
  "%sthe rule raised an error that is a %s, not a text"
#define RULE_SPENT_INSTRUCTIONS DIAG_ERROR, DIAG_BUDGET, \
  "%sthe rule does not come to an end within %d instructions"
#define RULE_SPENT_TIME DIAG_ERROR, DIAG_BUDGET, \
  "%sthe rule does not come to an end within %d seconds"
#define RULE_SPENT_MEMORY DIAG_ERROR, DIAG_BUDGET, "%sthe rule needs more than %d MB of memory"
#define RULE_RECURSES DIAG_ERROR, DIAG_BUDGET, "%sthe rule calls itself without end"

/* --- schema ------------------------------------------------------------------------------ */

#define FIELD_UNKNOWN DIAG_ERROR, DIAG_RULE, "%s has no field '%s'"
#define FIELD_NAMELESS DIAG_ERROR, DIAG_RULE, "a value without a name stands in %s"
#define FIELD_NAMELESS_HINT "write NAME = VALUE"
#define FIELD_ABSENT DIAG_ERROR, DIAG_RULE, "%s needs '%s': %s"
#define FIELD_KIND DIAG_ERROR, DIAG_RULE, "'%s' must be %s, not %s"
#define FIELD_RANGE DIAG_ERROR, DIAG_RULE, "'%s' must lie between %s and %s, not %s"
#define FIELD_WORD DIAG_ERROR, DIAG_RULE, "'%s' cannot be '%s'"
#define FIELD_BYTES DIAG_ERROR, DIAG_RULE, "'%s' holds bytes that are no text"
#define FIELD_EMPTY DIAG_ERROR, DIAG_RULE, "'%s' is empty"
#define FIELD_LIST DIAG_ERROR, DIAG_RULE, "'%s' is a list of texts: { \"…\", \"…\" }"
#define TEXTS_KEY DIAG_ERROR, DIAG_RULE, "'%s' gives texts by language, such as de and en"
#define TEXTS_NEITHER DIAG_ERROR, DIAG_RULE, "'%s' needs a text for de or en"

#endif
