/* Text as people type it: UTF-8, umlauts, misspellings. */
#ifndef SCIRULES_BASE_TEXT_H
#define SCIRULES_BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

/* Offset of the first byte that is not part of valid UTF-8; length where all are. */
size_t text_utf8_valid(const char *text, size_t length);

/* Makes text safe to print on one line of a terminal, in place: control codes, marks of
 * writing direction and bytes that are not UTF-8 become '?', one for each character; tabs
 * too, unless tabs is set. Ends it with a NUL byte and returns its length, which does not
 * grow. */
size_t text_clean(char *text, size_t length, bool tabs);

/* Columns that UTF-8 text takes on a terminal: its code points. */
size_t text_width(const char *text);

/* Text folded for comparison by name: lower case, ä ö ü ß as ae oe ue ss, accents dropped,
 * everything but letters and digits dropped at the ends and made one space inside. */
char *text_fold(struct arena *arena, const char *text);

/* Number of single-character edits (insert, delete, replace, swap neighbours) from a to b. */
size_t text_distance(const char *a, const char *b);

/* The name nearest to word among count names, NULL where none is near enough to be meant
 * (more than a third of its letters wrong; one always may be, two from five letters on).
 * Borrowed from names. */
const char *text_nearest(const char *word, const char *const *names, size_t count);

/* The three different names nearest to word, however far, as "a, b, c" in arena; "" for
 * count 0. */
const char *text_three_nearest(struct arena *arena, const char *word,
                               const char *const *names, size_t count);

/* "did you mean 'x'?" for text_nearest, or NULL; in arena. */
const char *text_did_you_mean(struct arena *arena, const char *word,
                              const char *const *names, size_t count);

/* Whether name is an identifier of rule language: [a-z][a-z0-9_]*, no Lua keyword, no
 * reserved word; formula functions are the formula parser's to refuse. */
bool text_is_name(const char *name);

#endif
