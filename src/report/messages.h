/* What is said of a lock file that cannot be read. */
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

#endif
