/* What a rule calculates from the data: a parameter's value, its condition, a bonus.
 *
 * The index does not know whether a formula or a Lua function stands behind it; the rules
 * room fills in this table of calls.
 */
#ifndef SCIRULES_INDEX_EXPRESSION_H
#define SCIRULES_INDEX_EXPRESSION_H

#include "base/buf.h"
#include "base/diag.h"
#include "data/dataset.h"

struct sql_dialect;

struct expression {
  /* Writes for every unit the value after answers (NaN: missing) and the worst status of
   * the inputs that were there (STATUS_MISSING where the value is missing). Units that come
   * in with STATUS_IMPOSSIBLE are not asked for: nothing about them is a finding, and what
   * is written for them does not matter; every other status coming in means nothing.
   * *yes_no tells whether the result is a truth value, 1 and 0. False where a finding
   * stopped it. */
  bool (*evaluate)(struct expression *self, const struct dataset *data, double *value,
                   uint8_t *status, bool *yes_no, struct diags *diags);

  /* The columns read, in order of first use; borrowed; NULL count 0 before binding. For a
   * function: those that were read so far. */
  const struct column *const *(*inputs)(struct expression *self, size_t *count);

  /* Appends the expression with this unit's cells in place of the column names. */
  void (*filled)(struct expression *self, const struct dataset *data, size_t unit,
                 struct buf *out);

  /* Appends what the expression says, spelt in one way: equal for two that differ only in
   * blanks, comments, brackets that change nothing, and spellings of numbers. May be NULL:
   * it says its text. */
  void (*meaning)(const struct expression *self, struct buf *out);

  /* Appends the bound expression as SQL over columns of these names: truth: as a condition,
   * else as a number or a text, before answers. *yes_no: it is a truth value. False where
   * that would be too long. NULL: it is a function and cannot. */
  bool (*sql)(const struct expression *self, const struct sql_dialect *dialect, bool truth,
              bool *yes_no, struct buf *out);

  /* Frees what the expression holds outside the tree's arena; may be NULL. */
  void (*free)(struct expression *self);

  const char *text;                            /* the formula, or the function's source */
  bool is_function;
  const struct column *bare;                   /* value is this one column; else NULL */
  struct place place;                          /* in the rule file */
};

/* Whether the bound expression reads the column. Of a function that is also a column whose
 * name stands as a word in its text: which ones it reads shows only as far as its branches
 * were taken. NULL reads nothing. */
bool expression_reads(struct expression *expression, const struct column *column);

#endif
