/* Formulas: the small language of docs/rule-language.md, section 6.
 *
 * A formula is parsed from a rule's text, bound to the columns of a data set, and evaluated
 * over whole columns in blocks that fit the cache. The parser reports the place of the
 * character that is wrong; binding reports columns that nobody has (with the nearest name)
 * and types that do not go together; evaluating reports divisions by zero and results that
 * are not finite, with the unit and its inputs.
 */
#ifndef SCIRULES_RULES_FORMULA_H
#define SCIRULES_RULES_FORMULA_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/diag.h"
#include "data/dataset.h"

/* Tells where in the rule file byte offset of the formula's text stands. */
struct locator {
  struct place (*at)(const struct locator *self, size_t offset, size_t length);
  const void *context;
  struct place start;                          /* for at == NULL: one line, column + offset */
};
struct place locate(const struct locator *locator, size_t offset, size_t length);

enum formula_type { FORMULA_NUMBER, FORMULA_TRUTH, FORMULA_TEXT };

struct formula;

/* NULL with a finding where text is no formula. Everything lives in arena; text and the
 * locator are copied. */
struct formula *formula_parse(struct arena *arena, const char *text,
                              const struct locator *locator, struct diags *diags);

/* The formula divided by the column called by, whose name stands at place: per(1, formula, by),
 * missing where that column is missing or 0. NULL with a finding where it nests too deeply. */
struct formula *formula_divide(const struct formula *formula, const char *by,
                               struct place place, struct diags *diags);

const char *formula_text(const struct formula *formula);

/* Binds names to columns of data. units_only: only columns of the units file are seen
 * (where). where names the folders in the message "no column 'x' in <where>". False with
 * findings. A formula may be bound again to another data set. */
bool formula_bind(struct formula *formula, const struct dataset *data, bool units_only,
                  const char *where, struct diags *diags);

/* What to write instead of a name that is no column of data, or none that is seen; NULL:
 * nothing is near. In arena. */
const char *formula_column_hint(struct arena *arena, const struct dataset *data,
                                bool units_only, const char *name);

/* After binding. */
enum formula_type formula_type(const struct formula *formula);
const struct column *formula_bare(const struct formula *formula);   /* or NULL */
const struct column *const *formula_inputs(const struct formula *formula, size_t *count);

/* Value of every unit (truth: 1 and 0; NaN: missing) and the worst status of its inputs
 * that are there, STATUS_MISSING where the value is missing. Units that come in with
 * STATUS_IMPOSSIBLE are no findings; any other status coming in means nothing. Not for
 * FORMULA_TEXT. */
bool formula_evaluate(struct formula *formula, const struct dataset *data, double *value,
                      uint8_t *status, struct diags *diags);

/* Appends the formula with one unit's cells in place of the names: "per(1000, 250, 100000)";
 * a missing cell is written nil, a negative one beside an operator in brackets. */
void formula_filled(const struct formula *formula, const struct dataset *data, size_t unit,
                    struct buf *out);

/* Appends the formula spelt in one way, operators before what they work on: the same for two
 * that differ only in blanks, brackets that change nothing, and spellings of numbers and
 * texts. Before binding too. */
void formula_meaning(const struct formula *formula, struct buf *out);

/* Appends the bound formula as SQL, over columns of the names that it uses; truth: as a
 * condition, else a truth is written as 1 and 0. False where that would be too long. */
struct sql_dialect;
bool formula_sql(const struct formula *formula, const struct sql_dialect *dialect,
                 bool truth, struct buf *out);

/* From now on the formula notes which ways it goes, whatever it is evaluated for: what is true
 * or false in it (conditions, yes/no columns, comparisons, missing(x)), which argument
 * coalesce takes, whether share and per have a value, are missing, divide by 0 (unless the
 * code book keeps the column above it), whether there is a value at all. */
void formula_watch(struct formula *formula);

/* Calls visit for each place of a watched and bound formula that has ways to go: how many
 * there are, how many were taken, and what was not, as a sentence; NULL where nothing is
 * left to say. Of a formula that was never evaluated only its beginning is told of. */
typedef void formula_visit(void *context, struct place place, size_t ways, size_t taken,
                           const char *left);
void formula_ways(const struct formula *formula, formula_visit *visit, void *context);

/* Names of the formula functions, ended by NULL: they cannot name a node or a column. */
const char *const *formula_functions(void);

#endif
