/* Sentences from facts: templates of texts with figures in braces.
 *
 *     {rank}            the figure: 82.3 as "82,3" in German, 13284 as "13.284"; years as
 *                       they are; differences and places without sign; lists with commas
 *     {rank:nth}        "4." or "4th"; {rank:ordinal} "vierte", "fourth", up to twelfth
 *     {years_in:word}   "zwei", "two", up to twelve
 *     {places:Platz|Plätze}   the first text where the figure is printed as 1 (a list: has
 *                       one item), else the second; either may hold further figures
 *
 * Which figures a sentence may have is fixed by analysis/facts.h. The fact "within" may
 * have sentences of its own for a column: within_bundesland.
 */
#ifndef SCIRULES_REPORT_SENTENCE_H
#define SCIRULES_REPORT_SENTENCE_H

#include "analysis/facts.h"
#include "rules/templates.h"

/* Whether every template is of a fact and variant there is and asks for its figures alone;
 * findings else. Sentences that are left out are not missed. A column that the tree does
 * not rank within is a warning. */
bool sentences_check(const struct templates *templates, const struct tree *tree,
                     struct diags *diags);

/* Appends the fact's sentence in that language, or in the other where there is none in it.
 * False, and nothing appended, where no template is of the fact. */
bool sentence_put(const struct templates *templates, const struct fact *fact,
                  enum language language, struct buf *out);

#endif
