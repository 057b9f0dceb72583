/* What the calculation has to say about rules and data. */
#ifndef SCIRULES_INDEX_MESSAGES_H
#define SCIRULES_INDEX_MESSAGES_H

#define CONDITION_MISSING DIAG_ERROR, DIAG_DATA, \
  "the condition of '%s' has no value for %s"
#define CONDITION_MISSING_HINT \
  "coalesce(x, y) gives a condition something to go on where x is missing"

#define VALUE_REQUIRED DIAG_ERROR, DIAG_DATA, "'%s' has no value for %s%s"
#define VALUE_REQUIRED_HINT \
  "missing = \"error\" holds here: fill in the cells, or choose another rule for gaps"

#define STAYS_MISSING DIAG_WARNING, DIAG_DATA, \
  "'%s' stays without a value for %s: '%s' has nothing to go by there"

#define NO_RETURN_HINT "a function gives its value by 'return', and this one has none"
#define NO_VALUE_AT_ALL DIAG_WARNING, DIAG_DATA, "'%s' has no value for any unit"

#define CANNOT_NORMALISE DIAG_ERROR, DIAG_DATA, "'%s' cannot be normalised for %s: %s"
#define CANNOT_TREAT DIAG_ERROR, DIAG_DATA, "'%s' cannot be treated for %s: %s"
#define TREATED_NOT_FINITE DIAG_ERROR, DIAG_DATA, \
  "treated, '%s' is no finite number for %s"
#define NORMALISED_BUT DIAG_WARNING, DIAG_RULE, "in '%s' %s"

#define NO_SUCH_UNIT DIAG_ERROR, DIAG_RULE, \
  "'%s' measures by '%s', which is the key of no unit"
#define NO_REFERENCE DIAG_ERROR, DIAG_DATA, "'%s' measures by %s, which has no value there"

#define CANNOT_AGGREGATE DIAG_ERROR, DIAG_DATA, \
  "'%s' cannot be calculated for %s: '%s' has the score %s%s, and %s"
#define CANNOT_COMPARE DIAG_ERROR, DIAG_DATA, "'%s' cannot be calculated for %s: %s"
#define AGGREGATE_UNFIT DIAG_ERROR, DIAG_RULE, "in '%s' '%s' does not fit %zu children: %s"
#define AGGREGATED_BUT DIAG_WARNING, DIAG_RULE, "in '%s' %s for %s"

#define CANNOT_WEIGH DIAG_ERROR, DIAG_DATA, \
  "the weights in '%s' cannot be derived for %s: '%s' has the score %s%s, and %s"
#define WEIGHED_EQUAL DIAG_WARNING, DIAG_DATA, "in '%s' all children weigh the same: %s"
#define WEIGHED_CONSTANT DIAG_WARNING, DIAG_DATA, \
  "in '%s' all units have the same score of %s, which therefore counts for nothing"
#define WEIGHED_AGAINST DIAG_WARNING, DIAG_DATA, \
  "in '%s' scores of %s fall where most others rise, and count as if they rose"
#define WEIGHED_IDLE DIAG_WARNING, DIAG_DATA, \
  "in '%s' %s weighs nothing: without it the whole goes with it as closely as with the others"
#define WEIGHED_IDLE_HINT "leave it out, or give weights by judgement"
#define WEIGHED_AGAINST_HINT \
  "is its direction right? A weight by principal components has no sign"

#define NOT_FINITE DIAG_ERROR, DIAG_DATA, "the score of '%s' is no finite number for %s"

#define BONUS_OUT_OF_RANGE DIAG_ERROR, DIAG_DATA, \
  "'%s' is to lie between 0 and 100, and does not for %s"

#define NO_GROUPING_COLUMN DIAG_ERROR, DIAG_RULE, \
  "no column '%s' in the units file to rank within"

#endif
