/* What is said of files that cannot be read, of sentences that cannot be filled in, and of
 * rules that have no SQL. */
#ifndef SCIRULES_REPORT_MESSAGES_H
#define SCIRULES_REPORT_MESSAGES_H

#define LOCK_LINE DIAG_ERROR, DIAG_RULE, "this is no line of a lock file"
#define LOCK_LINE_HINT "a line is a comment, or 64 hexadecimal digits, two blanks and a path"
#define LOCK_WINDOWS_HINT "the lines end in CR LF; a lock and what it freezes have LF alone"
#define LOCK_CONFLICT DIAG_ERROR, DIAG_RULE, "a merge left two versions here"
#define LOCK_CONFLICT_HINT \
  "settle the rules first, then freeze the edition anew by 'scirules lock'"
#define LOCK_PATH DIAG_ERROR, DIAG_RULE, "'%s' lies outside the project"
#define LOCK_TWICE DIAG_ERROR, DIAG_RULE, "'%s' stands here and in line %u"
#define LOCK_OF_ANOTHER DIAG_ERROR, DIAG_RULE, \
  "is not the lock of this edition: it does not name %s"
#define LOCK_OF_ANOTHER_HINT "freeze this edition by 'scirules lock'"
#define LOCK_RANKING DIAG_ERROR, DIAG_RULE, \
  "the ranking below is not the one that was locked: its digest is another"
#define LOCK_RANKING_HINT "was it changed by hand? 'scirules lock' writes it anew"

#define PART_NONE DIAG_ERROR, DIAG_DATA, "is no part of a sensitivity study, or not a whole one"
#define PART_NONE_HINT "'scirules sensitivity RULES --shard I/N --output FILE' writes one"
#define SQL_REFUSED DIAG_ERROR, DIAG_RULE, "%s has no SQL: %s"
#define SQL_REFUSED_HINT "'scirules run' calculates it; in a script for a database it cannot be"
#define SQL_TOO_MANY DIAG_ERROR, DIAG_RULE, \
  "the edition has %zu nodes, and a table of %s holds %zu columns"

#define SENTENCE_FACT DIAG_ERROR, DIAG_RULE, "there is no fact '%s'"
#define SENTENCE_VARIANT DIAG_ERROR, DIAG_RULE, "the fact '%s' has no variant '%s'"
#define SENTENCE_COLUMN DIAG_WARNING, DIAG_RULE, \
  "the edition %s does not rank within the column '%s'"
#define SENTENCE_OPEN DIAG_ERROR, DIAG_RULE, "the brace is not closed"
#define SENTENCE_OPEN_HINT "a figure is written {rank}"
#define SENTENCE_FIGURE DIAG_ERROR, DIAG_RULE, "'%s.%s' has no figure '%s'"
#define SENTENCE_FORM DIAG_ERROR, DIAG_RULE, "a figure has no form '%s'"
#define SENTENCE_FORM_HINT \
  "forms are {n:nth}, {n:ordinal}, {n:word}, and {n:one|many} for words that depend on it"
#define SENTENCE_TEXT DIAG_ERROR, DIAG_RULE, "'%s' is a text: the form '%s' is for numbers"
#define SENTENCE_CHOICE DIAG_ERROR, DIAG_RULE, "a choice has two parts, for one and for more"
#define SENTENCE_NESTED DIAG_ERROR, DIAG_RULE, "a choice cannot stand inside another one"

#endif
