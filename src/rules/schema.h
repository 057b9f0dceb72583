/* The fields of every table a rule may write: the closed schema of the rule language.
 *
 * Each kind of table is declared once, by a row per field; the checks, suggestions, the
 * handbook and the editor stubs come from these rows.
 */
#ifndef SCIRULES_RULES_SCHEMA_H
#define SCIRULES_RULES_SCHEMA_H

#include <stdbool.h>

#include "rules/rule.h"

enum schema_kind {
  SCHEMA_TEXT,
  SCHEMA_TEXTS,                                /* a text, or texts by language */
  SCHEMA_NUMBER,                               /* between min and max */
  SCHEMA_WHOLE,                                /* the same without fractions */
  SCHEMA_FLAG,
  SCHEMA_WORD,                                 /* one of words */
  SCHEMA_VALUE,                                /* a formula or a function */
  SCHEMA_FORMULA,
  SCHEMA_METHOD,                               /* a name, a constructor's value, a function */
  SCHEMA_METHOD_OR_NUMBER,                     /* a name, a constructor's value, a number */
  SCHEMA_STEPS,                                /* methods without functions, one or a list */
  SCHEMA_WEIGHTS,                              /* words, a table, a method, a function */
  SCHEMA_TABLE,
  SCHEMA_NAMES,                                /* a list of texts */
  SCHEMA_NAME_OR_NAMES,
  SCHEMA_KINDS
};

struct schema_field {
  const char *name;                            /* NULL closes the list */
  enum schema_kind kind;
  bool required;
  const char *meaning;
  const char *const *words;                    /* ended by NULL */
  double min, max;                             /* both 0: any */
};

struct schema {
  const char *what;                            /* "a parameter" */
  const struct schema_field *field;
  const struct schema *also;                   /* its fields too, where not declared here */
};

extern const struct schema schema_parameter, schema_group, schema_bonus, schema_edition,
    schema_units, schema_ranking, schema_class, schema_source, schema_defaults,
    schema_input, schema_varied_weights, schema_noise;

/* The field of that name, NULL where the schema has none. */
const struct schema_field *schema_find(const struct schema *schema, const char *name);

/* Checks the nearest table of the layers against the schema, and with whole that every
 * required field is there or has a default. False with findings. */
bool schema_check(const struct schema *schema, const struct layer *layer, bool whole);

/* Whether the nearest table of the layers has a field that is unknown, and for which the
 * finding suggests this name: that the name itself is absent has the same cause. */
bool schema_misspelt(const struct schema *schema, const struct layer *layer,
                     const char *name);

/* Pushes the field from the nearest layer that has it; false, and nothing pushed, where it
 * is nowhere or does not fit its row (that was said before). */
bool schema_take(const struct schema *schema, const struct layer *layer, const char *name,
                 struct value *out);

/* Position of the word at value among words (ended by NULL), its count where none fits. */
size_t schema_word(const struct value *value, const char *const *words);

/* Says that the item of the table of that prefix, the value at the top of the stack, stands
 * without a name; what: the table, in a sentence. */
void schema_nameless(struct rule *rule, const char *prefix, const char *what);

/* Whether name is a word or a field anywhere in the rule language: for hints. */
bool schema_is_word(const char *name);
bool schema_is_field(const char *name);

/* What a field of that kind holds: "a text", "a formula or a function". */
const char *schema_kind_words(enum schema_kind kind);

extern const char *const words_direction[], *const words_group_missing[],
    *const words_ties[], *const words_basis[], *const words_how[],
    *const words_leave_out[];

#endif
