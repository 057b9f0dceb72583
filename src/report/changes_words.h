/* The words that only a diff has, in each language. */
#ifndef SCIRULES_REPORT_CHANGES_WORDS_H
#define SCIRULES_REPORT_CHANGES_WORDS_H

#include "analysis/diff.h"

enum diff_word {
  DIFF_WORD_SHARE_BEFORE, DIFF_WORD_SHARE_NOW, DIFF_WORD_FROM, DIFF_WORD_TO,
  DIFF_WORD_FORMERLY, DIFF_WORD_FUNCTION, DIFF_WORD_CHANGED, DIFF_WORD_GONE, DIFF_WORD_NEW, DIFF_WORD_SAME,
  DIFF_WORD_SAME_METHOD, DIFF_WORD_CHANGES, DIFF_WORD_ONE_CHANGE, DIFF_WORD_BESIDES,
  DIFF_WORD_GROUP, DIFF_WORD_FACTOR, DIFF_WORD_CAUSE,
  DIFF_WORD_EFFECT, DIFF_WORD_CHANGE, DIFF_WORD_KIND, DIFF_WORD_GREATEST, DIFF_WORD_AT,
  DIFF_WORD_MEAN, DIFF_WORD_RANKS, DIFF_WORD_UP, DIFF_WORD_DOWN,
  DIFF_WORD_COUNT
};

const char *diff_word(enum diff_word word, enum language language);

/* "Hinzugekommen"; and as it stands behind a number: "hinzugekommen". */
const char *diff_heading(enum diff_kind kind, enum language language);
const char *diff_counted(enum diff_kind kind, enum language language);

/* "added": for CSV and JSON. */
const char *diff_key(enum diff_kind kind);

#endif
