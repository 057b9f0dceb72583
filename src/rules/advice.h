/* Advice on a name that a rule asks for and cannot have. */
#ifndef SCIRULES_RULES_ADVICE_H
#define SCIRULES_RULES_ADVICE_H

#include <stdbool.h>
#include <stddef.h>

/* Writes into out (room bytes) what the writer probably meant by name: a word without its
 * quotation marks, a field without '=', a formula without quotation marks, a column without
 * "city.", or the nearest of the count names there are. "" where nothing comes to mind. */
void advice_on_name(const char *name, const char *const *names, size_t count, bool loading,
                    char *out, size_t room);

#endif
