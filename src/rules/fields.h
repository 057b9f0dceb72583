/* Fields that more than one kind of rule has, from the rule's table to the node.
 *
 * Each takes the field from the nearest layer that has it. A value that does not fit its row
 * of the schema counts as not there: that was said when the table was checked.
 */
#ifndef SCIRULES_RULES_FIELDS_H
#define SCIRULES_RULES_FIELDS_H

#include "rules/schema.h"

/* A table as it is decoded: what is in it, and what it may hold. */
struct record {
  const struct schema *schema;
  const struct layer *layer;
};

const char *field_text(const struct record *record, const char *name);      /* or NULL */
struct text field_texts(const struct record *record, const char *name);
double field_number(const struct record *record, const char *name, double standard);
bool field_flag(const struct record *record, const char *name, bool standard);

/* Position of the word among words, or standard. */
size_t field_word(const struct record *record, const char *name, const char *const *words,
                  size_t standard);

/* A text or a list of texts; NULL where it is not there. */
const char **field_names(const struct record *record, const char *name, size_t *count);

/* Opens the table in a field as a record of its own; its layer is written to *layer. Its
 * value stays on the stack until field_close. */
bool field_open(const struct record *record, const char *name, const struct schema *schema,
                struct layer *layer, struct record *inner);
void field_close(const struct record *inner);

/* A condition: a formula; NULL where there is none or it is wrong. */
struct expression *field_condition(const struct record *record, const char *name);

/* A formula or a function; NULL where there is none or it is wrong. */
struct expression *field_value(const struct record *record, const char *name);

/* A method of the family, or the number that stands for one; not used where there is none or
 * it is wrong. */
struct method_use field_method(const struct record *record, const char *name,
                               enum method_family family);

/* Treatments, one or a list; NULL where there are none. */
struct method_use *field_steps(const struct record *record, const char *name, size_t *count);

/* The same of a value whose type is one of a method's. */
struct method_use value_method(const struct value *value, enum method_family family);
struct method_use *value_steps(const struct value *value, size_t *count);

/* Sets what all nodes have: label, description, note, basis, was, reviewed, only, decimals,
 * normalise. The comment at the head of the file stands in for the description. */
void field_common(const struct record *record, struct node *node);

#endif
