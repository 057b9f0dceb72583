/* SQL text: what dialects spell differently, in one table, and names, numbers and texts as
 * each of them reads them back.
 *
 * Templates hold {names} in braces; whoever fills one in says what each name stands for.
 */
#ifndef SCIRULES_BASE_SQL_H
#define SCIRULES_BASE_SQL_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/buf.h"

struct sql_dialect {
  const char *name, *title;                    /* "postgresql", "PostgreSQL" */
  const char *number, *text, *truth;           /* types of columns */
  char quote;                                  /* around a name */
  bool backslash;                              /* escapes in quoted text; else it is doubled */
  const char *suffix;                          /* makes a decimal a double; "": nothing does */
  const char *begin, *end;                     /* of a script */
  const char *table;                           /* "CREATE TEMP TABLE", with columns */
  const char *step, *stepped;                  /* around a query: {name} keeps its rows */
  const char *digits12;                        /* {x} as text of 12 significant digits */
  const char *fixed;                           /* {x} as text with {decimals}, which are also
                                                  {zeros}: ".000" */
  const char *middle;                          /* median of {rows}; NULL: has no such thing */
  const char *bytewise;                        /* after a text: compared byte by byte */
  size_t columns;                              /* that a table may have; 0: any number */
};

/* Ended by a row without a name. */
extern const struct sql_dialect sql_dialect_table[];

/* Appends what {name} stands for; name is NUL-ended. */
typedef void sql_put(void *context, const char *name, struct buf *out);

/* Appends the template; put is called for each name in braces. */
void sql_fill(const char *template, sql_put *put, void *context, struct buf *out);

/* Appends a name in quotes; a quoted text; a number that is no integer to any dialect, a
 * negative one in brackets. */
void sql_name(const struct sql_dialect *dialect, const char *name, struct buf *out);
void sql_text(const struct sql_dialect *dialect, const char *text, struct buf *out);
void sql_number(const struct sql_dialect *dialect, double number, struct buf *out);

/* The same, in arena. */
const char *sql_named(const struct sql_dialect *dialect, struct arena *arena,
                      const char *name);

/* Appends text on one line, as the rest of a comment. */
void sql_comment(const char *text, struct buf *out);

#endif
