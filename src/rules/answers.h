/* Ordinal answers and the points they are worth. */
#ifndef SCIRULES_RULES_ANSWERS_H
#define SCIRULES_RULES_ANSWERS_H

#include "index/tree.h"

struct answers {
  const struct answer *list;                   /* NULL: there are none */
  size_t count;
  bool *given;                                 /* each, so far; NULL: nobody watches */
};

/* Points of an answer, blanks around it left out; NaN where it is not listed. */
double answers_points(const struct answers *answers, const char *text);

/* "did you mean 'teilweise'?", or what the answers are; in arena. */
const char *answers_hint(const struct answers *answers, const char *text,
                         struct arena *arena);

/* Notes from now on, in arena, which answers are given. */
void answers_watch(struct answers *answers, struct arena *arena);

/* Notes that the answer was given, where somebody watches and it is listed. */
void answers_note(const struct answers *answers, const char *text);

/* Points of every unit's answer in a text column; NaN where it is missing or not listed. */
void answers_map(const struct answers *answers, const struct column *column, size_t units,
                 double *points);

/* Reports every level of the column that is not listed, at the first cell that has it, or at
 * `instead` where the data were not read from files. parameter is its name in messages. */
bool answers_check(const struct answers *answers, const struct column *column,
                   const struct dataset *data, const char *parameter, struct place instead,
                   struct diags *diags);

#endif
