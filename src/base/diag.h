/* Diagnostics: what went wrong, where, and what to write instead.
 *
 * Every function that can fail puts its findings on a list and returns a status; nobody
 * prints. A message is declared once, as a macro of three arguments, in the messages.h of
 * the room that says it:
 *
 *     #define UNKNOWN_FIELD DIAG_ERROR, DIAG_RULE, "unknown field '%s'"
 *     diag_add(diags, place, hint, UNKNOWN_FIELD, name);
 *
 * so that the compiler checks the values against the text. A message is one sentence
 * without a full stop; names stand in 'single quotes'. Where two findings have the same
 * cause only the cause is reported.
 */
#ifndef SCIRULES_BASE_DIAG_H
#define SCIRULES_BASE_DIAG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "base/buf.h"

enum diag_severity { DIAG_NOTE, DIAG_WARNING, DIAG_ERROR };

/* What a finding is about decides the exit code: 2, 3, 4, 5, 74, 70. */
enum diag_class {
  DIAG_USAGE, DIAG_RULE, DIAG_DATA, DIAG_BUDGET, DIAG_OUTPUT, DIAG_INTERNAL
};

/* A place in a file, counted from 1; line 0: the file as a whole, column 0: the whole line.
 * In a .lua file column counts bytes and length is the caret's width; in a .csv file line
 * is the row and column the number of the field. */
struct place {
  const char *path;                            /* NULL: no file; borrowed */
  uint32_t line, column, length;
};

struct diag {
  enum diag_severity severity;
  enum diag_class class;
  struct place place;
  char *message;
  char *hint;                                  /* NULL: none */
};

struct diags;

struct diags *diags_new(void);
void diags_free(struct diags *diags);          /* NULL is allowed */

/* Adds a finding; text and path are copied; hint may be NULL. The same finding at the same
 * place is kept once. */
void diag_add(struct diags *diags, struct place place, const char *hint,
              enum diag_severity severity, enum diag_class class,
              const char *format, ...) __attribute__((format(printf, 6, 7)));

size_t diags_count(const struct diags *diags, enum diag_severity severity);

/* The findings sorted by path, line, column and message. Borrowed until the next call. */
const struct diag *diags_sorted(struct diags *diags, size_t *count);

/* The exit code of a verb that is not a check: 0 where there is no error, else the first
 * that applies of 2, 5, 3, 4, 74, 70. */
int diags_exit_code(const struct diags *diags);

/* Adds all findings of another list. */
void diags_add_all(struct diags *diags, struct diags *others);

/* Forgets all findings. */
void diags_clear(struct diags *diags);

/* Appends all findings sorted, each with its source line, caret and hint (the source line
 * of .lua files only). Messages come out clean: control bytes are shown as '?'. */
void diags_text(struct diags *diags, struct buf *out);

/* Appends the source line that a finding in a .lua file points at, safe to print. False, and
 * nothing appended, where there is none to show. */
bool diag_source(const struct diag *diag, struct buf *out);

/* "note", "warning", "error"; "usage", "rule", "data", "budget", "output", "internal". */
const char *diag_severity_name(enum diag_severity severity);
const char *diag_class_name(enum diag_class class);

/* Appends "2 errors, 1 warning" and a line end; what there is none of is left out, but
 * for errors and warnings where zeros are wanted. */
void diags_count_text(const struct diags *diags, bool zeros, struct buf *out);

/* Prints findings and count; nothing where there are none. */
void diags_print(struct diags *diags, FILE *out);

#endif
