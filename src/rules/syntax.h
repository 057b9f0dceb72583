/* What Lua's compiler says of a rule file, said to people. */
#ifndef SCIRULES_RULES_SYNTAX_H
#define SCIRULES_RULES_SYNTAX_H

#include <stddef.h>

#include "base/diag.h"

/* Adds the finding for the compiler's message on the text, such as
 * "r:12: '}' expected near 'unit'". reached: bytes of the text that the compiler had read
 * when it gave up, up to the end of the last token. */
void syntax_complain(const char *path, const char *text, size_t length, size_t reached,
                     const char *message, struct diags *diags);

#endif
