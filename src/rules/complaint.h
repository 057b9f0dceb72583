/* What Lua says of a rule, said to people: plain sentences, the word meant, a hint. */
#ifndef SCIRULES_RULES_COMPLAINT_H
#define SCIRULES_RULES_COMPLAINT_H

#include <stddef.h>

#include "base/diag.h"

/* What an error points at and advises; empty texts: nothing. */
struct complaint {
  char word[80], hint[240];
};

/* Sets both, cutting what is too long; NULL: nothing. */
void complaint_set(struct complaint *complaint, const char *word, const char *hint);

/* The message without Lua's "r:12: ". */
const char *complaint_without_place(const char *message);

/* Marks a text that fills its room as cut, with "…" behind its last whole letter. */
void complaint_cut(char *text, size_t room);

/* Writes message into out (room bytes), cut where it is too long, without bytes that are no
 * text or would move a terminal's cursor; what Lua says of missing cells in its own words
 * becomes a sentence and a hint. */
void complaint_raised(struct complaint *complaint, const char *message, char *out,
                      size_t room);

/* Finds word as a whole in the text, from the line of place on, and sets line, column and
 * length; leaves place as it is where the word does not stand near. */
void complaint_point(const char *text, size_t length, const char *word,
                     struct place *place);

#endif
