/* The methods as SQL: a row for each that has one, and for each that has none the reason.
 *
 * {x} is the column, {null} the beginning of a CASE where it may be missing; {@name} an
 * argument. {min} {max} {mean} {sd} {median} {n} {same} {least}
 * {most} {reference} {slope} {across} {up} are statistics; {worst} and {best} min or max by
 * the direction, {from} and {till} the posts. {lift}{span} * … lays 0 to 1 on 'to'. */
#include <math.h>

#include "report/sql_parts.h"

static double argument(const struct sql_cell *cell, const char *name) {
  return method_argument(cell->use, name, 0);
}

static bool given(const struct sql_cell *cell, const char *name) {
  return !isnan(argument(cell, name));
}

/* --- bands ------------------------------------------------------------------------------- */

static void number(const struct sql_cell *cell, double x, struct buf *out) {
  sql_number(cell->stage->script->dialect, x, out);
}

/* Points in proportion between band i and the next one. */
static void put_between(const struct sql_cell *cell, const char *x, size_t i,
                        struct buf *out) {
  const double (*point)[2] = cell->use->points + i;
  number(cell, point[0][1], out);
  buf_printf(out, " + (%s - ", x);
  number(cell, point[0][0], out);
  buf_puts(out, ") / ");
  number(cell, point[1][0] - point[0][0], out);
  buf_puts(out, " * ");
  number(cell, point[1][1] - point[0][1], out);
}

static const char *steps(const struct sql_cell *cell, const char *x, bool linear) {
  const double (*point)[2] = cell->use->points;
  size_t n = cell->use->n_points;
  struct arena *arena = cell->stage->script->arena;
  struct buf out = {0};
  buf_puts(&out, "CAST(CASE {null}");
  for (size_t i = n; i-- > (linear ? 0 : 1);) {
    buf_printf(&out, "WHEN %s >= ", x);
    number(cell, point[i][0], &out);
    buf_puts(&out, " THEN ");
    if (linear && i + 1 < n) put_between(cell, x, i, &out);
    else number(cell, point[i][1], &out);
    buf_putc(&out, ' ');
  }
  buf_puts(&out, "ELSE ");
  number(cell, point[0][1], &out);
  buf_puts(&out, " END AS {number})");
  const char *template = arena_copy(arena, buf_text(&out));
  buf_free(&out);
  return template;
}

static const char *bands(const struct sql_cell *cell) {
  return steps(cell, "{x}", argument(cell, "linear") != 0);
}

static const char *categorical(const struct sql_cell *cell) {
  return steps(cell, "100.0 * {rank} / {n}", false);
}

/* --- choices ----------------------------------------------------------------------------- */

static const char *goalposts(const struct sql_cell *cell) {
  return argument(cell, "cap") != 0
             ? "{lift}{span} * ((CASE WHEN {x} < {@low} THEN {@low} WHEN {x} > {@high} "
               "THEN {@high} ELSE {x} END{off}) / {width})"
             : "{lift}{span} * (({x}{off}) / {width})";
}

static const char *logistic(const struct sql_cell *cell) {
  return given(cell, "midpoint")
             ? "CASE {null}ELSE {lift}{span} / (1.0 + EXP(GREATEST(-700.0, LEAST(700.0, "
               "{against}{@steepness} * ({x} - {@midpoint}))))) END"
             : "CASE {null}WHEN {same} THEN {middle} ELSE {lift}{span} / (1.0 + "
               "EXP(GREATEST(-700.0, LEAST(700.0, {against}({x} - {mean}) / {sd})))) END";
}

static const char *to_reference(const struct sql_cell *cell) {
  return argument(cell, "cap") != 0
             ? "CASE {null}WHEN {same} THEN 1.0 ELSE LEAST(1.0, ({x} - {worst}) / "
               "({reference} - {worst})) END"
             : "CASE {null}WHEN {same} THEN 1.0 ELSE ({x} - {worst}) / "
               "({reference} - {worst}) END";
}

static const char *to_target(const struct sql_cell *cell) {
  return argument(cell, "cap") != 0
             ? "CASE {null}ELSE LEAST(1.0, ({x} - {worst}) / ({@target} - {worst})) END"
             : "({x} - {worst}) / ({@target} - {worst})";
}

static const char *scaled(const struct sql_cell *cell) {
  return given(cell, "by") ? "{@by} * {x}" : "100.0 * (({x} - {@low}) / {reach})";
}

static const char *none(const struct sql_cell *cell) {
  return cell->yes_no ? "100.0 * {x}" : "{x}";
}

static const char *clamp(const struct sql_cell *cell) {
  if (!given(cell, "low")) return "CASE WHEN {x} > {@high} THEN {@high} ELSE {x} END";
  if (!given(cell, "high")) return "CASE WHEN {x} < {@low} THEN {@low} ELSE {x} END";
  return "CASE WHEN {x} < {@low} THEN {@low} WHEN {x} > {@high} THEN {@high} ELSE {x} END";
}

static const char *winsorise(const struct sql_cell *cell) {
  bool low = given(cell, "low"), high = given(cell, "high");
  if (!low && !high) return NULL;
  if (!low) return "CASE WHEN {x} > {most} THEN {most} ELSE {x} END";
  if (!high) return "CASE WHEN {x} < {least} THEN {least} ELSE {x} END";
  return "CASE WHEN {x} < {least} THEN {least} WHEN {x} > {most} THEN {most} ELSE {x} END";
}

static const char *logarithm(const struct sql_cell *cell) {
  static const char *const forms[] = {
    "LN({x})",
    "CASE {null}WHEN {same} THEN {x} ELSE LN({x} - {min} + 0.01 * ({max} - {min})) END",
    NULL,
    "LN({x} - {min} + 1.0)",
  };
  return given(cell, "offset") ? "LN({x} + {@offset})"
                               : forms[(size_t)argument(cell, "form")];
}

static const char *boxcox(const struct sql_cell *cell) {
  bool shift = argument(cell, "shift") != 0;
  if (!given(cell, "lambda")) return NULL;
  if (argument(cell, "lambda") == 0) return shift ? "LN({x} - {min} + 1.0)" : "LN({x})";
  return shift ? "(POWER({x} - {min} + 1.0, {@lambda}) - 1.0) / {@lambda}"
               : "(POWER({x}, {@lambda}) - 1.0) / {@lambda}";
}

static const char *rounded(const struct sql_cell *cell) {
  const struct sql_script *script = cell->stage->script;
  return sql_rounded(script, sql_quoted(script, cell->column),
                     (int)argument(cell, "decimals"));
}

/* The worst value of a method that says itself which way round is better is that of the
 * lowest points. */
static const char *worst(const struct sql_cell *cell) {
  const struct method_use *use = &cell->node->normalise;
  const struct method *method = use->method;
  bool falls = false, rises = false;
  if (method == NULL || !method->fixes_direction) return "COALESCE({x}, {worst})";
  for (size_t i = 1; i < use->n_points; i++) {
    falls |= use->points[i][1] < use->points[i - 1][1];
    rises |= use->points[i][1] > use->points[i - 1][1];
  }
  double by = method_argument(use, "by", 0);
  double low = method_argument(use, "low", 0), high = method_argument(use, "high", 0);
  if (falls && rises) return NULL;
  return falls || by < 0 || low > high ? "COALESCE({x}, {max})" : "COALESCE({x}, {min})";
}

/* --- the tables -------------------------------------------------------------------------- */

static const struct sql_method normalise_methods[] = {
  { "minmax", .sql = "CASE {null}WHEN {same} THEN {middle} ELSE "
              "{lift}{span} * (({x} - {worst}) / ({best} - {worst})) END" },
  { "best", .sql = "CASE {null}WHEN {max} = 0 THEN 0.0 ELSE {@to} * ({x} / {max}) END",
    .lower = "CASE {null}WHEN {x} = {min} THEN {@to} ELSE {@to} * ({min} / {x}) END" },
  { "goalposts", .choose = goalposts },
  { "zscore", .sql = "CASE {null}WHEN {same} THEN {@mean} ELSE "
              "{@mean} + {@sd} * (({x} - {mean}) / {sd}) END",
    .lower = "CASE {null}WHEN {same} THEN {@mean} ELSE "
    "{@mean} - {@sd} * (({x} - {mean}) / {sd}) END" },
  { "logistic", .choose = logistic },
  { "rank", .sql = "CASE {null}ELSE {rank} END" },
  { "borda", .sql = "CASE {null}ELSE {rank} - 1.0 END" },
  { "percentile_rank",
    .sql = "CASE {null}ELSE COALESCE(({rank} - 1.0) / NULLIF({n} - 1.0, 0.0), 0.0) END" },
  { "exponential_rank", .sql = "CASE {null}ELSE -23.0 * LN(1.0 - {rank} / {n} + {rank} / {n} * "
                        "EXP(CAST(-100.0 / 23.0 AS {number}))) END" },
  { "categorical", .choose = categorical },
  { "reference", .sql = "{x} / {reference}", .lower = "{reference} / {x}" },
  { "distance_to_reference", .choose = to_reference },
  { "distance_to_target", .choose = to_target },
  { "above_below_mean", .sql = "CAST(CASE {null}WHEN {ratio} > {above} THEN 1.0 "
                        "WHEN {ratio} < {below} THEN -1.0 ELSE 0.0 END AS {number})",
    .lower = "CAST(CASE {null}WHEN {ratio} > {above} THEN -1.0 "
    "WHEN {ratio} < {below} THEN 1.0 ELSE 0.0 END AS {number})" },
  { "bands", .choose = bands },
  { "scaled", .choose = scaled },
  { "none", .choose = none },
  { .name = NULL },
};

static const struct sql_method treat_methods[] = {
  { "clamp", .choose = clamp },
  { "winsorise", .choose = winsorise,
    .why = "how far it goes depends on skewness and kurtosis, step by step; "
           "with 'low' and 'high' it goes by quantiles" },
  { "log_transform", .choose = logarithm,
    .why = "form = \"CT_plus\" depends on the skewness" },
  { "power_transform", .sql = "POWER({x}, {@exponent})" },
  { "boxcox", .choose = boxcox, .why = "without 'lambda' it is estimated step by step" },
  { "round_to", .choose = rounded },
  { .name = NULL },
};

static const struct sql_method impute_methods[] = {
  { "skip", .sql = "{x}" },
  { "mean", .sql = "COALESCE({x}, {mean})" },
  { "median", .sql = "COALESCE({x}, {median})" },
  { "worst", .choose = worst, .why = "its points rise and fall again" },
  /* not by COALESCE, which databases may evaluate whole before they look */
  { "error", .sql = "CASE WHEN {x} IS NULL THEN CAST('no value: ' || {key} AS {number}) "
                    "ELSE {x} END" },
  { "zero", .sql = "COALESCE({x}, 0.0)" },
  { "number", .sql = "COALESCE({x}, {@number})" },
  { "group_mean", .sql = "COALESCE({x}, CASE WHEN {by} IS NOT NULL THEN "
                  "AVG({x}) OVER (PARTITION BY {by}) END)" },
  { "group_median", .sql = "COALESCE({x}, (SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "
                    "m.{x}) FROM {table} AS m WHERE m.{by} = p.{by}))" },
  { "previous", .why = "its values stand in other editions" },
  { "regression", .sql = "COALESCE({x}, {up} + {slope} * ({on} - {across}))" },
  { .name = NULL },
};

static const char by_steps[] = "its weights are found step by step, and are a result's";

static const struct sql_method weight_methods[] = {
  { "ahp", .sql = "" },                        /* weights that the rules know */
  { "budget", .sql = "" },
  { "pca", .why = by_steps },
  { "entropy", .why = by_steps },
  { "equal_influence", .why = by_steps },
  { .name = NULL },
};

extern const struct sql_method sql_aggregate_methods[];

const struct sql_method *sql_methods(enum method_family family) {
  static const struct sql_method *const tables[METHOD_FAMILIES] = {
    [METHOD_NORMALISE] = normalise_methods, [METHOD_TREAT] = treat_methods,
    [METHOD_IMPUTE] = impute_methods,       [METHOD_WEIGHT] = weight_methods,
    [METHOD_AGGREGATE] = sql_aggregate_methods,
  };
  return tables[family];
}
