/* What a method makes of a column: its template, filled in. */
#include <math.h>
#include <string.h>

#include "base/number.h"
#include "report/sql_parts.h"

/* --- numbers of the arguments ------------------------------------------------------------ */

static double argument(const struct sql_cell *cell, const char *name, size_t which) {
  return method_argument(cell->use, name, which);
}

static const struct sql_dialect *dialect_of(const struct sql_cell *cell) {
  return cell->stage->script->dialect;
}

static void number(const struct sql_cell *cell, double x, struct buf *out) {
  sql_number(dialect_of(cell), x, out);
}

/* "@to2": the second number of 'to'. */
static void put_argument(const struct sql_cell *cell, const char *name, struct buf *out) {
  number(cell, argument(cell, name, 0), out);
}

static double from_of(const struct sql_cell *cell) {
  return argument(cell, cell->node->lower ? "high" : "low", 0);
}

static double till_of(const struct sql_cell *cell) {
  return argument(cell, cell->node->lower ? "low" : "high", 0);
}

static void put_lift(const struct sql_cell *cell, struct buf *out) {
  double bottom = argument(cell, "to", 0);
  if (bottom == 0) return;
  number(cell, bottom, out);
  buf_puts(out, " + ");
}

static void put_span(const struct sql_cell *cell, struct buf *out) {
  number(cell, argument(cell, "to", 1) - argument(cell, "to", 0), out);
}

static void put_middle(const struct sql_cell *cell, struct buf *out) {
  double bottom = argument(cell, "to", 0), top = argument(cell, "to", 1);
  number(cell, bottom + (top - bottom) / 2, out);
}

static void put_off(const struct sql_cell *cell, struct buf *out) {
  if (from_of(cell) == 0) return;
  buf_puts(out, " - ");
  number(cell, from_of(cell), out);
}

static void put_width(const struct sql_cell *cell, struct buf *out) {
  number(cell, till_of(cell) - from_of(cell), out);
}

static void put_reach(const struct sql_cell *cell, struct buf *out) {
  number(cell, argument(cell, "high", 0) - argument(cell, "low", 0), out);
}

static void put_against(const struct sql_cell *cell, struct buf *out) {
  buf_puts(out, cell->node->lower ? "" : "-1.0 * ");
}

static void put_above(const struct sql_cell *cell, struct buf *out) {
  number(cell, number_round12(1 + argument(cell, "p", 0)), out);
}

static void put_below(const struct sql_cell *cell, struct buf *out) {
  number(cell, number_round12(1 - argument(cell, "p", 0)), out);
}

/* --- the column and its neighbours ------------------------------------------------------- */

static const char *quoted(const struct sql_cell *cell) {
  return sql_quoted(cell->stage->script, cell->column);
}

static void put_x(const struct sql_cell *cell, struct buf *out) {
  buf_puts(out, quoted(cell));
}

static void put_null(const struct sql_cell *cell, struct buf *out) {
  buf_printf(out, "WHEN %s IS NULL THEN NULL ", quoted(cell));
}

static void put_key(const struct sql_cell *cell, struct buf *out) {
  buf_puts(out, sql_quoted(cell->stage->script, KEY));
}

static void put_type(const struct sql_cell *cell, struct buf *out) {
  buf_puts(out, dialect_of(cell)->number);
}

static void put_table(const struct sql_cell *cell, struct buf *out) {
  buf_puts(out, cell->stage->script->from);
}

static const char *beside(const struct sql_cell *cell) {
  const char *raw = method_text(cell->use, ARGUMENT_GROUPS);
  if (raw == NULL) raw = method_text(cell->use, ARGUMENT_COLUMN);
  return sql_quoted(cell->stage->script, sql_beside(cell->stage->script, raw));
}

static void put_beside(const struct sql_cell *cell, struct buf *out) {
  buf_puts(out, beside(cell));
}

/* Ascending by goodness; what is equal to 12 digits is a tie. */
static void put_rank(const struct sql_cell *cell, struct buf *out) {
  const char *same = sql_compared(cell->stage->script, quoted(cell));
  bool average = argument(cell, "ties", 0) != 0;
  buf_printf(out, average ? "(CAST(RANK() OVER (ORDER BY %s%s NULLS LAST) AS %s)"
                          : "CAST(RANK() OVER (ORDER BY %s%s NULLS LAST) AS %s)",
             same, cell->node->lower ? " DESC" : "", dialect_of(cell)->number);
  if (average)
    buf_printf(out, " + (COUNT(*) OVER (PARTITION BY %s) - 1.0) / 2.0)", same);
}

/* --- statistics -------------------------------------------------------------------------- */

static void statistic(const struct sql_cell *cell, const char *word, const char *sql,
                      struct buf *out) {
  sql_statistic(cell->stage, cell->column, word, sql, out);
}

static void put_worst(const struct sql_cell *cell, struct buf *out) {
  bool lower = cell->node->lower;
  statistic(cell, lower ? "max" : "min", lower ? "MAX({x})" : "MIN({x})", out);
}

static void put_best(const struct sql_cell *cell, struct buf *out) {
  bool lower = cell->node->lower;
  statistic(cell, lower ? "min" : "max", lower ? "MIN({x})" : "MAX({x})", out);
}

static void put_part(void *context, const char *name, struct buf *out) {
  (void)name;
  buf_puts(out, context);
}

static const char *twelve_digits(const struct sql_cell *cell, const char *of) {
  struct buf out = {0};
  char *x = arena_copy(cell->stage->script->arena, of);
  sql_fill(dialect_of(cell)->digits12, put_part, x, &out);
  const char *text = arena_copy(cell->stage->script->arena, buf_text(&out));
  buf_free(&out);
  return text;
}

static void put_same(const struct sql_cell *cell, struct buf *out) {
  statistic(cell, "same", arena_printf(cell->stage->script->arena, "%s = %s",
                                       twelve_digits(cell, "MIN({x})"),
                                       twelve_digits(cell, "MAX({x})")), out);
}

static void put_n(const struct sql_cell *cell, struct buf *out) {
  statistic(cell, "n", arena_printf(cell->stage->script->arena, "CAST(COUNT({x}) AS %s)",
                                    dialect_of(cell)->number), out);
}

static void put_quantile(const struct sql_cell *cell, const char *name, struct buf *out) {
  char p[NUMBER_ROOM];
  number_shortest(argument(cell, name, 0), p);
  statistic(cell, name, arena_printf(cell->stage->script->arena,
            "PERCENTILE_CONT(%s) WITHIN GROUP (ORDER BY {x})", p), out);
}

static void put_least(const struct sql_cell *cell, struct buf *out) {
  put_quantile(cell, "low", out);
}

static void put_most(const struct sql_cell *cell, struct buf *out) {
  put_quantile(cell, "high", out);
}

/* The value of the unit that the method names. */
static void put_reference(const struct sql_cell *cell, struct buf *out) {
  const struct sql_script *script = cell->stage->script;
  struct buf key = {0};
  sql_text(script->dialect, method_text(cell->use, ARGUMENT_UNIT), &key);
  statistic(cell, "reference", arena_printf(script->arena,
            "MAX(CASE WHEN %s = %s THEN {x} END)", sql_quoted(script, KEY),
            buf_text(&key)), out);
  buf_free(&key);
}

static void put_line(const struct sql_cell *cell, const char *word, const char *function,
                     struct buf *out) {
  statistic(cell, word, arena_printf(cell->stage->script->arena, "%s({x}, %s)", function,
                                     beside(cell)), out);
}

static void put_slope(const struct sql_cell *cell, struct buf *out) {
  put_line(cell, "slope", "REGR_SLOPE", out);
}

static void put_across(const struct sql_cell *cell, struct buf *out) {
  put_line(cell, "across", "REGR_AVGX", out);
}

static void put_up(const struct sql_cell *cell, struct buf *out) {
  put_line(cell, "up", "REGR_AVGY", out);
}

static void put_ratio(const struct sql_cell *cell, struct buf *out) {
  const struct sql_script *script = cell->stage->script;
  struct buf mean = {0};
  statistic(cell, "mean", "AVG({x})", &mean);
  const char *ratio = arena_printf(script->arena, "%s / %s", quoted(cell),
                                   buf_text(&mean));
  buf_puts(out, sql_compared(script, ratio));
  buf_free(&mean);
}

/* --- filling in -------------------------------------------------------------------------- */

/* A part of a template: what writes it, or the statistic that it is. */
static const struct part {
  const char *name;
  void (*put)(const struct sql_cell *cell, struct buf *out);
  const char *statistic;
} parts[] = {
  {"x", put_x, NULL},           {"null", put_null, NULL},
  {"key", put_key, NULL},       {"number", put_type, NULL},
  {"table", put_table, NULL},   {"by", put_beside, NULL},
  {"on", put_beside, NULL},     {"rank", put_rank, NULL},
  {"lift", put_lift, NULL},     {"span", put_span, NULL},
  {"middle", put_middle, NULL}, {"off", put_off, NULL},
  {"width", put_width, NULL},   {"reach", put_reach, NULL},
  {"against", put_against, NULL}, {"above", put_above, NULL},
  {"below", put_below, NULL},   {"ratio", put_ratio, NULL},
  {"worst", put_worst, NULL},   {"best", put_best, NULL},
  {"same", put_same, NULL},     {"n", put_n, NULL},
  {"least", put_least, NULL},   {"most", put_most, NULL},
  {"reference", put_reference, NULL}, {"slope", put_slope, NULL},
  {"across", put_across, NULL}, {"up", put_up, NULL},
  {"min", NULL, "MIN({x})"},    {"max", NULL, "MAX({x})"},
  {"mean", NULL, "AVG({x})"},   {"sd", NULL, "STDDEV_SAMP({x})"},
  {"median", NULL, "PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY {x})"},
  {NULL, NULL, NULL},
};

static void fill(void *context, const char *name, struct buf *out) {
  const struct sql_cell *cell = context;
  const struct part *part = parts;
  if (*name == '@') {
    put_argument(cell, name + 1, out);
    return;
  }
  while (part->name != NULL && strcmp(part->name, name) != 0) part++;
  if (part->put != NULL) part->put(cell, out);
  else if (part->statistic != NULL) statistic(cell, name, part->statistic, out);
}

static const struct sql_method *row_of(enum method_family family, const char *name) {
  const struct sql_method *row = sql_methods(family);
  while (row->name != NULL && strcmp(row->name, name) != 0) row++;
  return row;
}

static const char *template_of(const struct sql_cell *cell, const struct sql_method *row) {
  if (row->choose != NULL) return row->choose(cell);
  return cell->node->lower && row->lower != NULL ? row->lower : row->sql;
}

const char *sql_of_method(const struct sql_cell *cell, enum method_family family) {
  const struct sql_script *script = cell->stage->script;
  if (cell->use->function != NULL) {
    sql_refuse_function(script, cell->node, cell->use->place);
    return NULL;
  }
  const struct sql_method *row = row_of(family, cell->use->method->name);
  const char *template = template_of(cell, row);
  if (template == NULL) {
    sql_refuse(script, cell->node, cell->use->place,
               arena_printf(script->arena, "'%s'", cell->use->method->name), row->why);
    return NULL;
  }
  struct sql_cell own = *cell;
  struct buf out = {0};
  sql_fill(template, fill, &own, &out);
  const char *sql = arena_copy(script->arena, buf_text(&out));
  buf_free(&out);
  return strcmp(sql, quoted(cell)) == 0 ? NULL : sql;
}

/* --- rounding ---------------------------------------------------------------------------- */

const char *sql_rounded(const struct sql_script *script, const char *x, int decimals) {
  struct buf power = {0};
  sql_number(script->dialect, pow(10, decimals), &power);
  const char *sql = arena_printf(script->arena, "SIGN(%s) * FLOOR(ABS(%s) * %s + 0.5) / %s",
                                 x, x, buf_text(&power), buf_text(&power));
  buf_free(&power);
  return sql;
}

struct comparing {
  const char *x;
  int decimals;
};

static void put_compared(void *context, const char *name, struct buf *out) {
  const struct comparing *comparing = context;
  if (strcmp(name, "x") == 0) buf_puts(out, comparing->x);
  else if (strcmp(name, "decimals") == 0) buf_printf(out, "%d", comparing->decimals);
  else if (comparing->decimals > 0) buf_printf(out, ".%0*d", comparing->decimals, 0);
}

static const char *as_number(const struct sql_script *script, const char *template,
                             const char *x, int decimals) {
  struct comparing comparing = {x, decimals};
  struct buf out = {0};
  buf_puts(&out, "CAST(");
  sql_fill(template, put_compared, &comparing, &out);
  buf_printf(&out, " AS %s)", script->dialect->number);
  const char *sql = arena_copy(script->arena, buf_text(&out));
  buf_free(&out);
  return sql;
}

const char *sql_compared(const struct sql_script *script, const char *x) {
  return as_number(script, script->dialect->digits12, x, 0);
}

const char *sql_printed(const struct sql_script *script, const char *x, int decimals) {
  return as_number(script, script->dialect->fixed, x, decimals);
}

const char *sql_said(const struct sql_script *script, const struct method_use *use,
                     bool lower) {
  struct buf out = {0};
  method_say(use, &out);
  if (lower)
    buf_puts(&out, script->language == LANGUAGE_DE ? ", niedriger ist besser"
                                                   : ", lower is better");
  const char *said = arena_copy(script->arena, buf_text(&out));
  buf_free(&out);
  return said;
}
