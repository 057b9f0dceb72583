/* What both views of a comparison are made of. */
#ifndef SCIRULES_REPORT_COMPARISON_PARTS_H
#define SCIRULES_REPORT_COMPARISON_PARTS_H

#include "report/comparison.h"
#include "report/json.h"
#include "report/layout.h"

const char *compared_name(const struct comparison *comparison, const struct compared *row);
const char *compared_key(const struct comparison *comparison, const struct compared *row);

/* The decimals of tables: as asked for, else the second edition's. */
int comparison_decimals(const struct comparison *comparison,
                        const struct report_options *options);

/* The three parts of the row's change at the node; NULL where why was not asked for or the
 * unit left. */
const struct why_parts *comparison_why(const struct comparison *comparison,
                                       const struct compared *row, uint32_t node);

/* Three headers: what in the second edition, what in the first, and the difference. */
void comparison_heads(const struct comparison *comparison, struct layout *layout,
                      const char *what);
void comparison_difference_head(struct layout *layout, const char *what);
void comparison_why_heads(struct layout *layout, enum language language);

/* Three cells; part may be NULL. */
void comparison_put_why(struct layout *layout, const struct why_parts *part, int decimals);

/* What the three parts are, how nearly they add up, and what counts as method as a whole;
 * nothing where why was not asked for. */
void comparison_foot(const struct comparison *comparison, enum language language,
                     struct buf *out);

/* Members of the object that is open. */
void comparison_json_editions(const struct comparison *comparison, enum language language,
                              struct json *json);
void comparison_json_unit(const struct comparison *comparison, const struct compared *row,
                          int decimals, struct json *json);
void comparison_json_node(const struct comparison *comparison, const struct compared *row,
                          uint32_t node, int decimals, struct json *json);

#endif
