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
#define RULE_LONE_RETURN DIAG_ERROR, DIAG_RULE, \
  "its lines end in CR alone (offset %zu), as on very old computers"
#define RULE_LONE_RETURN_HINT "save the file with line ends LF or CRLF"
#define RULE_NOT_UTF8_HINT "save the file as UTF-8"

/* --- syntax ------------------------------------------------------------------------------ */

#define SYNTAX_NEAR DIAG_ERROR, DIAG_RULE, "%s near '%s'"
#define SYNTAX_AT_END DIAG_ERROR, DIAG_RULE, "%s at the end of the file"
#define SYNTAX_SYMBOL DIAG_ERROR, DIAG_RULE, "'%s' cannot stand here"
#define SYNTAX_COMMENT_HINT "a comment begins with --"
#define SYNTAX_COMMA DIAG_ERROR, DIAG_RULE, "a comma is missing before '%s'"
#define SYNTAX_COMMA_HINT "fields of a table are separated by commas"
#define SYNTAX_COMMA_ABOVE_HINT "write it at the end of the line above"
#define SYNTAX_EQUALS DIAG_ERROR, DIAG_RULE, "an equals sign is missing before '%s'"
#define SYNTAX_EQUALS_HINT "write NAME = VALUE, with an equals sign"
#define SYNTAX_COLON DIAG_ERROR, DIAG_RULE, "a field is not written with a colon"
#define SYNTAX_QUOTED_NAME DIAG_ERROR, DIAG_RULE, \
  "the name of a field is written without quotation marks"
#define SYNTAX_TABLE_OPEN DIAG_ERROR, DIAG_RULE, "the table opened here is not closed"
#define SYNTAX_QUOTATION DIAG_ERROR, DIAG_RULE, "this is not Lua's quotation mark"
#define SYNTAX_QUOTATION_HINT "write straight ones: \"…\""
#define SYNTAX_LETTER DIAG_ERROR, DIAG_RULE, "'%s' has letters that no name may have"
#define SYNTAX_LETTER_HINT \
  "in a name write ae, oe, ue, ss; a text or a formula stands in quotation marks"
#define SYNTAX_INVISIBLE DIAG_ERROR, DIAG_RULE, "an invisible character stands here"
#define SYNTAX_INVISIBLE_HINT "delete it and type a blank instead"
#define SYNTAX_ODD DIAG_ERROR, DIAG_RULE, "'%s' means nothing in Lua"
#define SYNTAX_ODD_HINT "a text or a formula stands in quotation marks"
#define SYNTAX_UNFINISHED DIAG_ERROR, DIAG_RULE, "a text is not closed on its line"
#define SYNTAX_UNFINISHED_HINT "close it with a quotation mark"
#define SYNTAX_LONG DIAG_ERROR, DIAG_RULE, "the %s opened with [[ in this line is not closed"
#define SYNTAX_LONG_HINT "close it with ]]"
#define SYNTAX_ESCAPE DIAG_ERROR, DIAG_RULE, "a backslash means something else in a text"
#define SYNTAX_ESCAPE_HINT "write two of them: \\\\"
#define SYNTAX_NUMBER DIAG_ERROR, DIAG_RULE, "'%s' is not a number"
#define SYNTAX_GROUPED_HINT "the point is the decimal point: write 1000000 for a million"
#define SYNTAX_AFTER DIAG_ERROR, DIAG_RULE, "something stands after the returned table"
#define SYNTAX_BRACE_HINT "one '}' too many?"
#define SYNTAX_NO_RETURN DIAG_ERROR, DIAG_RULE, "'return' is missing before the table"
#define SYNTAX_RETURN_HINT "to give back what is calculated, write 'return' before it"
#define SYNTAX_BREAK DIAG_ERROR, DIAG_RULE, "'break' stands in no loop"
#define SYNTAX_LABEL DIAG_ERROR, DIAG_RULE, "there is no label '%.*s' here to go to"
#define SYNTAX_LABEL_HINT "a label is written ::NAME::"
#define SYNTAX_TOO_DEEP DIAG_ERROR, DIAG_RULE, \
  "brackets, tables or functions are nested too deep for Lua"

/* --- running ----------------------------------------------------------------------------- */

#define RULE_RETURNS_HINT "a rule file says: return { … }"
#define RULE_RETURNS_NOTHING DIAG_ERROR, DIAG_RULE, "returns nothing; expected a table"
#define RULE_RETURNS_MANY DIAG_ERROR, DIAG_RULE, "returns %d values; expected one table"
#define RULE_RETURNS_OTHER DIAG_ERROR, DIAG_RULE, "returns %s; expected a table"
#define RULE_RAISED DIAG_ERROR, DIAG_RULE, "%s%s"
#define RULE_RAISED_NIL DIAG_ERROR, DIAG_RULE, "%sthe rule raised an error without a text"
#define RULE_RAISED_VALUE DIAG_ERROR, DIAG_RULE, \
  "%sthe rule raised an error that is %s, not a text"
#define RULE_SPENT_INSTRUCTIONS DIAG_ERROR, DIAG_BUDGET, \
  "%sthe rule does not come to an end within %d instructions"
#define RULE_SPENT_TIME DIAG_ERROR, DIAG_BUDGET, \
  "%sthe rule does not come to an end within %d s"
#define RULE_SPENT_HINT \
  "does a loop go on for ever? Its condition must become false at some time"
#define RULE_SPENT_MEMORY DIAG_ERROR, DIAG_BUDGET, "%sthe rule needs more than %d MB of memory"
#define RULE_RECURSES DIAG_ERROR, DIAG_BUDGET, "%sthe rule calls itself without end"

/* --- schema ------------------------------------------------------------------------------ */

#define FIELD_UNKNOWN DIAG_ERROR, DIAG_RULE, "%s has no field '%s'"
#define FIELDS_MANY DIAG_ERROR, DIAG_RULE, "%s cannot have %zu fields"
#define FIELD_NAMELESS DIAG_ERROR, DIAG_RULE, "a value without a name stands in %s"
#define FIELD_NAMELESS_HINT "write NAME = VALUE"
#define DECIMAL_COMMA_HINT "decimals are written 0.5, not 0,5"
#define FIELD_ABSENT DIAG_ERROR, DIAG_RULE, "%s needs '%s': %s"
#define FIELD_KIND DIAG_ERROR, DIAG_RULE, "'%s' must be %s, not %s"
#define KIND_FLAG_HINT "write true or false, without quotation marks"
#define KIND_NUMBER_HINT "write the number without quotation marks"
#define KIND_TEXT_HINT "write it in quotation marks"
#define FIELD_RANGE DIAG_ERROR, DIAG_RULE, "'%s' must lie between %s and %s, not %s"
#define FIELD_WORD DIAG_ERROR, DIAG_RULE, "'%s' cannot be '%s'"
#define FIELD_BYTES DIAG_ERROR, DIAG_RULE, "'%s' holds bytes that are no text"
#define FIELD_EMPTY DIAG_ERROR, DIAG_RULE, "'%s' is empty"
#define FIELD_LIST DIAG_ERROR, DIAG_RULE, "'%s' is a list of texts: { \"…\", \"…\" }"
#define TEXTS_KEY DIAG_ERROR, DIAG_RULE, "'%s' gives texts by language, such as de and en"
#define TEXTS_NEITHER DIAG_ERROR, DIAG_RULE, "'%s' needs a text for de or en"

#define DIRECTION_FIXED DIAG_ERROR, DIAG_RULE, \
  "'%s' is written so that higher is better"
#define DIRECTION_FIXED_HINT "turn the points round, and leave direction away"
#define GAPS_COLUMN_TYPE DIAG_ERROR, DIAG_RULE, \
  "%s: '%s' names a column of %s, and '%s' is of type %s"
#define MISSING_ZERO_IS_BEST DIAG_ERROR, DIAG_RULE, \
  "a missing value would be the best one: 0, where lower is better"
#define MISSING_ZERO_FALLS DIAG_ERROR, DIAG_RULE, \
  "a missing value would be a good one: 0, where '%s' gives fewer points to more"
#define MISSING_WORST_HINT "missing = \"worst\""
#define DENOMINATOR_NAME DIAG_ERROR, DIAG_RULE, "'%s' cannot name a column to divide by"
#define DENOMINATOR_NEEDS_FORMULA DIAG_ERROR, DIAG_RULE, \
  "%s cannot be divided by the denominator '%s'"
#define DENOMINATOR_HINT \
  "divide in the value itself, or write denominator = \"none\""
#define ANSWER_FORM DIAG_ERROR, DIAG_RULE, "'%s' must be an answer and its points"
#define ANSWERS_FORM DIAG_ERROR, DIAG_RULE, "'%s' must be a list of answers and their points"
#define ANSWERS_HINT "{ { \"keine\", 0 }, { \"voll\", 100 } }"
#define ANSWERS_MANY DIAG_ERROR, DIAG_RULE, "%zu answers are too many; there may be %d"
enum { ANSWERS_MOST = 1000 };
#define ANSWER_TWICE DIAG_ERROR, DIAG_RULE, "the answer '%s' stands twice"
#define CLASSES_FORM DIAG_ERROR, DIAG_RULE, "'classes' must be a list of 1 to %d classes"
enum { CLASSES_MOST = 100 };
#define CLASSES_HINT \
  "classes = { { from = 75, label = \"high\" }, { label = \"low\" } }, or top = 0.25"
#define CLASS_MEASURE DIAG_ERROR, DIAG_RULE, \
  "every class has either 'from' or 'top', the same one; only the last may have neither"
#define CLASS_ORDER DIAG_ERROR, DIAG_RULE, \
  "classes stand best first: 'from' falls from one to the next, and 'top' rises"
#define EXAMPLES_FORM DIAG_ERROR, DIAG_RULE, "'%s' must be a list of examples"
#define EXAMPLE_FORM DIAG_ERROR, DIAG_RULE, "'%s' must be a table of cells and what they give"
#define EXAMPLE_HINT "examples = { { einwohner = 100000, gives = 2.5 } }"
#define EXAMPLE_NO_GIVES DIAG_ERROR, DIAG_RULE, "the example does not say what it gives"
#define EXAMPLE_GIVES DIAG_ERROR, DIAG_RULE, "'gives' must be a number or \"missing\""
#define METHOD_UNKNOWN DIAG_ERROR, DIAG_RULE, "'%s' has no method '%s'"
#define METHOD_LOOSE DIAG_ERROR, DIAG_RULE, \
  "'%s' must be %s, not the name %s without quotation marks and braces"
#define METHOD_QUOTED_HINT "write it without quotation marks"
#define METHOD_BARE DIAG_ERROR, DIAG_RULE, "'%s' needs to be told more"
#define STEPS_FORM DIAG_ERROR, DIAG_RULE, "'%s' is a list of methods, without names"
#define STEPS_HINT "treat = { clamp{ low = 0 }, … }"
#define SOURCE_UNKNOWN DIAG_ERROR, DIAG_RULE, "no source '%s' in %s/sources.lua"
#define SOURCES_ABSENT DIAG_ERROR, DIAG_RULE, "is missing: it names the sources of the data"
#define SOURCE_HINT "return { key = { label = \"…\", publisher = \"…\" }, … }"
#define MEASURE_UNKNOWN DIAG_ERROR, DIAG_RULE, \
  "the unit of measure '%s' is not among the measures of %s/edition.lua"

#define MEASURE_HINT "if it is right, add it to 'measures' there"

/* --- folders ----------------------------------------------------------------------------- */

#define NO_FOLDER DIAG_ERROR, DIAG_USAGE, "there is no folder '%s'"
#define NO_FOLDER_BUT_FILE DIAG_ERROR, DIAG_USAGE, "'%s' is a file; an edition is a folder"
#define EDITION_FILE_ABSENT DIAG_ERROR, DIAG_RULE, "has no edition.lua: it is no edition"
#define NODE_NAME DIAG_ERROR, DIAG_RULE, "'%s' cannot name a group or a parameter"
#define NODE_NAME_HINT \
  "a name is of letters a to z, digits and _, begins with a letter, and is not reserved"
#define NODE_NAME_FUNCTION_HINT "formulas have a function of that name"
#define NODE_NAME_LONG DIAG_ERROR, DIAG_RULE, "the name has %zu letters; it may have %d"
#define NODE_ID_LONG DIAG_ERROR, DIAG_RULE, "the id has %zu bytes; it may have %d"
#define NODE_TWICE DIAG_ERROR, DIAG_RULE, "stands beside the folder %s: which one is meant?"
#define GROUP_FILE_ABSENT DIAG_ERROR, DIAG_RULE, "has no group.lua"
#define GROUP_FILE_HINT \
  "a folder is a group; its group.lua says: return { label = \"…\" }; else move it elsewhere"
#define GROUP_EMPTY DIAG_ERROR, DIAG_RULE, "there is no parameter in %s"
#define GROUP_EMPTY_HINT "a parameter is a file NAME.lua beside this one"
#define GROUP_TOO_DEEP DIAG_ERROR, DIAG_RULE, "groups may be nested %d deep"
#define CHILDREN_MANY DIAG_ERROR, DIAG_RULE, \
  "%zu children are listed, and there are %zu"
#define CHILD_TWICE DIAG_ERROR, DIAG_RULE, "the child '%s' is listed twice"
#define CHILD_ABSENT DIAG_ERROR, DIAG_RULE, \
  "the child '%s' is neither a file nor a folder: there is no %s/%s.lua"
#define CHILD_UNLISTED DIAG_ERROR, DIAG_RULE, "%s is not listed among the children"

enum { NODE_NAME_LONGEST = 200, NODE_ID_LONGEST = 2000, GROUPS_DEEPEST = 100 };

/* --- weights ----------------------------------------------------------------------------- */

#define WEIGHT_NO_CHILD DIAG_ERROR, DIAG_RULE, "the group has no child '%s' to weigh"
#define WEIGHTS_MANY DIAG_ERROR, DIAG_RULE, \
  "%zu weights stand here, and the group has %zu children"
#define WEIGHT_BAD DIAG_ERROR, DIAG_RULE, "the weight of '%s' must be a number, not below 0"
#define WEIGHT_NONE DIAG_ERROR, DIAG_RULE, "no child weighs anything"
#define WEIGHT_SUM DIAG_ERROR, DIAG_RULE, "the weights sum to %.12g, not to 1"
#define WEIGHT_IGNORED_HINT "take the weights out, or write aggregate = \"arithmetic\""
#define WEIGHT_IGNORED DIAG_ERROR, DIAG_RULE, "'%s' has no use for weights"
#define PLACES_COUNT DIAG_ERROR, DIAG_RULE, \
  "'%s' has weights for %zu places, and the group has %zu children"
#define AGGREGATE_FITS DIAG_ERROR, DIAG_RULE, "'%s' does not fit %zu children: %s"
#define WEIGHT_FUNCTION_GIVES DIAG_ERROR, DIAG_RULE, "the function of weights returns %s"
#define EXPERT_SILENT DIAG_ERROR, DIAG_DATA, "%.60s gives no points"
#define WEIGHT_JUDGED DIAG_ERROR, DIAG_RULE, "%s: %s: %s"
#define WEIGHT_CONTRADICTS DIAG_WARNING, DIAG_RULE, \
  "the comparisons contradict each other: the consistency ratio CR is %.3f, above 0.1"
#define WEIGHT_FUNCTION_HINT "it returns a table: { child = weight, … }"

/* --- uncertainty ------------------------------------------------------------------------- */

#define INPUT_HINT "return { weights = { weights = { by = 0.25 } }, … }"
#define INPUT_NAME DIAG_ERROR, DIAG_RULE, "'%s' cannot name an input"
#define INPUT_VARIES DIAG_ERROR, DIAG_RULE, \
  "the input '%s' must vary one thing, and says %zu of weights, normalise, aggregate, " \
  "treat, missing, leave_out, noise"
#define INPUT_NO_NODE DIAG_ERROR, DIAG_RULE, "the input '%s' varies nothing: %s"
#define INPUT_TWICE DIAG_ERROR, DIAG_RULE, \
  "%s of '%s' would be chosen by two inputs, '%s' and '%s'"
#define INPUT_NODE DIAG_ERROR, DIAG_RULE, "there is no node '%s'"
#define INPUT_LEVEL DIAG_ERROR, DIAG_RULE, "no level is called '%s'"
#define ALTERNATIVES_FORM DIAG_ERROR, DIAG_RULE, \
  "'%s' must be a list of %s to choose from, two or more"
#define ALTERNATIVES_HINT "{ \"own\", … }: \"own\" is what each node has"
#define ALTERNATIVE_FIXED DIAG_ERROR, DIAG_RULE, \
  "'%s' says itself which way round is better, and nodes of both directions would get it"
#define ALTERNATIVE_ZERO DIAG_ERROR, DIAG_RULE, \
  "a missing value would be the best one in '%s': 0, where lower is better"
#define VARIED_WEIGHTS_FORM DIAG_ERROR, DIAG_RULE, \
  "'%s' must say one of by, dirichlet and sets"
#define EACH_BY DIAG_ERROR, DIAG_RULE, "'each' goes with weights = { by = … } alone"
#define SETS_FORM DIAG_ERROR, DIAG_RULE, "'%s' must be a list of tables of weights by node"
#define SETS_HINT "sets = { { mobilitaet = 1.2 }, { mobilitaet = 0.8 } }"
#define SET_NODE DIAG_ERROR, DIAG_RULE, "'%s' is none of the nodes whose weights vary"

/* --- with the data ----------------------------------------------------------------------- */

#define VALUE_IS_TEXT DIAG_ERROR, DIAG_RULE, "the value of '%s' is text"
#define VALUE_IS_TEXT_HINT "answers = { { \"keine\", 0 }, … } gives texts their points"
#define ANSWERS_NEED_TEXT DIAG_ERROR, DIAG_RULE, "'%s' has answers, but its value is no text"
#define ANSWERS_NEED_TEXT_HINT "with answers, value is the name of one column of texts"
#define CONDITION_TYPE DIAG_ERROR, DIAG_RULE, "'%s' is a %s, and a condition is true or false"
#define CONDITION_HINT "compare: einwohner > 200000"
#define COLUMN_IS_FUNCTION DIAG_ERROR, DIAG_DATA, \
  "the column '%s' has the name of a formula function"
#define CELL_SOURCE_UNKNOWN DIAG_ERROR, DIAG_DATA, \
  "the source '%s' of column '%s' is not in %s/sources.lua"

#define ANSWER_NOT_LISTED DIAG_ERROR, DIAG_DATA, \
  "the answer '%s' in column '%s' for %s is not among the answers of '%s'"
#define FUNCTION_GIVES DIAG_ERROR, DIAG_RULE, "%sthe function returns %s"

/* --- not wrong, and hardly meant --------------------------------------------------------- */

#define COLUMN_MISSPELT DIAG_WARNING, DIAG_DATA, \
  "no rule reads the column '%s', and no code book knows it"
#define COLUMN_UNREAD DIAG_NOTE, DIAG_DATA, "no rule reads the column%s %s"
#define COLUMN_UNREAD_HINT "if one of them should count, write a parameter that reads it"
#define WEIGHTLESS DIAG_NOTE, DIAG_RULE, "weighs 0 and counts for nothing: %s"
#define WEIGHTLESS_HINT "if it should count, give it a weight above 0"
#define VALUE_CONSTANT DIAG_WARNING, DIAG_RULE, \
  "'%s' tells no unit from another: all have the value %s"
#define VALUE_CONSTANT_HINT \
  "look at the formula and at the column; what is the same for all changes no rank"
#define ORDER_MATTERS DIAG_ERROR, DIAG_RULE, \
  "'%s' depends on the order of the units: %s gets %s, and %s from last to first"
#define ORDER_STOPS DIAG_ERROR, DIAG_RULE, "from the last unit to the first: %s"
#define ORDER_HINT "keep nothing between units: what a function changes must be local in it"
#define EXAMPLE_ABSENT DIAG_NOTE, DIAG_RULE, "without a worked example: %s"
#define EXAMPLE_ABSENT_HINT "examples = { { COLUMN = CELL, gives = VALUE } }"
#define ANSWER_UNHEARD DIAG_NOTE, DIAG_RULE, "no unit gives the answer%s %s"
#define ANSWER_UNHEARD_HINT "is it written as in the questionnaire?"

/* --- examples ---------------------------------------------------------------------------- */

#define EXAMPLE_CELL DIAG_ERROR, DIAG_RULE, "the cell %s = '%s' of the example %s"
#define EXAMPLE_DIFFERS DIAG_ERROR, DIAG_RULE, "the example gives %s, not %s"

/* --- templates of sentences -------------------------------------------------------------- */

#define TEMPLATES_ABSENT DIAG_ERROR, DIAG_RULE, "is not there: it holds the sentences"
#define TEMPLATES_ABSENT_HINT \
  "take it over from a project that has one; what stands in it: reports/README.md"
#define TEMPLATE_NAMELESS DIAG_ERROR, DIAG_RULE, "an entry of %s has no name"
#define TEMPLATE_KIND DIAG_ERROR, DIAG_RULE, "'%s' is to be %s, not %s"
#define TEMPLATE_LANGUAGE DIAG_ERROR, DIAG_RULE, "there is no language '%s'"
#define TEMPLATE_TABLE_FORM "a table of sentences"
#define TEMPLATE_TEXTS_FORM "a sentence in { de = \"…\", en = \"…\" }"
#define TEMPLATE_NAME_FORM "names in { en = \"…\" }"
#define TEMPLATE_FORM_HINT "write FACT = { VARIANT = { de = \"…\", en = \"…\" } }"

#endif
