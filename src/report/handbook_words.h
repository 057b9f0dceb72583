/* The words that only the handbook has, in each language. */
#ifndef SCIRULES_REPORT_HANDBOOK_WORDS_H
#define SCIRULES_REPORT_HANDBOOK_WORDS_H

#include "index/tree.h"

enum phrase {
  PHRASE_HANDBOOK, PHRASE_CONTENTS, PHRASE_SOURCES, PHRASE_HOW, PHRASE_GROUPS,
  PHRASE_UNITS, PHRASE_ALL_OF, PHRASE_ALL_WHERE, PHRASE_DATA, PHRASE_LEVELS, PHRASE_ORDER,
  PHRASE_ORDER_TEXT, PHRASE_RANKING, PHRASE_ROUNDED_FIRST, PHRASE_DECIMALS, PHRASE_CLASSES, PHRASE_WITHIN,
  PHRASE_PREVIOUS, PHRASE_CHECKSUM, PHRASE_FUNCTION, PHRASE_CHILD, PHRASE_IN_PARENT,
  PHRASE_USED_BY, PHRASE_PUBLISHER, PHRASE_ADDRESS, PHRASE_LICENCE, PHRASE_YEAR,
  PHRASE_UNREVIEWED, PHRASE_REVIEW, PHRASE_HOW_BONUS, PHRASE_BONUS_MIXES,
  PHRASE_BONUS_ADDS, PHRASE_AT_LEAST, PHRASE_ANSWER_POINTS,
  PHRASE_UNITS_AVAILABLE, PHRASE_OF_PARAMETERS, PHRASE_OF_EACH,
  PHRASE_OF_VALUES,
  PHRASE_COUNT
};

const char *phrase_in(enum phrase phrase, enum language language);

/* What happens where a child is missing. */
const char *phrase_of_group_missing(enum group_missing rule, enum language language);

const char *phrase_of_ties(enum ties ties, enum language language);

/* Where a definition comes from, by the word of the rule; NULL for NULL. */
const char *phrase_of_basis(const char *basis, enum language language);

#endif
