/* The lines of a rule file's functions that something is done in. */
#ifndef SCIRULES_RULES_LINES_H
#define SCIRULES_RULES_LINES_H

#include "rules/source.h"

/* Sets does[n - 1] for every line n (of the first `lines`) of every function written in the
 * text that the map is of; lines that only close something, such as `end`, are left out,
 * and so is a function that is the value of weights: it sees no data, and has always run. */
void lines_of_functions(struct source_map *map, const char *text, bool *does, size_t lines);

#endif
