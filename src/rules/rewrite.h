/* The text of a rule file with single fields set, and every other byte as it stands.
 *
 * Works on the fields of the table behind `return`, by the places that source.h finds.
 */
#ifndef SCIRULES_RULES_REWRITE_H
#define SCIRULES_RULES_REWRITE_H

#include "rules/schema.h"

/* The text with field name of that schema set to value, a piece of Lua. A field that is
 * there gets the value in its place; a new one stands behind the last field, in the layout
 * of the table. NULL where the text does not show the fields of its table. In arena; text
 * lives as long as arena. */
const char *rewrite_field(struct arena *arena, const struct schema *schema,
                          const char *text, const char *name, const char *value);

/* The piece of Lua that is the field's value; NULL where the text does not show it. */
const char *rewrite_value(struct arena *arena, const char *text, const char *name);

/* Where the rule file at path sets the field; the file as a whole where it does not show. */
struct place rewrite_place(struct arena *arena, const char *path, const char *name);

/* The text with every number before replaced by after; a part of a longer number, such as
 * 2024 in 120240, stays. In arena. */
const char *rewrite_number(struct arena *arena, const char *text, const char *before,
                           const char *after);

#endif
