/* One node whole, as a list of fields of the rule language and what each says here. People
 * get words, machines keys; most fields are for both, and where people want a sentence
 * machines get the numbers in it one by one.
 */
#ifndef SCIRULES_REPORT_NODE_FIELDS_H
#define SCIRULES_REPORT_NODE_FIELDS_H

#include "report/report.h"

struct field {
  const char *key;                             /* for CSV and JSON; NULL: for people alone */
  const char *word;                            /* NULL: for machines alone */
  const char *text;                            /* NULL: the number */
  double number;
};

struct fields {
  const struct tree *tree;
  const struct result *result;                 /* NULL: rules alone */
  const struct node *node;
  uint32_t i;
  enum language language;
  int decimals;
  struct arena *arena;
  struct field *field;
  size_t count, room;
};

/* The fields of node i; with a result also the distribution over the units. Freed by
 * fields_free. */
struct fields *fields_new(const struct tree *tree, uint32_t i, const struct result *result,
                          const struct report_options *options);
void fields_free(struct fields *fields);       /* NULL is allowed */

/* Columns that the widest word takes, with the blanks behind it. */
size_t fields_margin(const struct fields *fields);

/* Appends the text to the right of a margin, and a line end; a list that is too long breaks
 * after a comma. */
void put_list(struct buf *out, const char *text, size_t margin);

#endif
