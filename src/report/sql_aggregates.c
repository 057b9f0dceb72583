/* One unit's scores in a group become one: the aggregates as SQL, and where a group has a score
 * at all. */
#include <string.h>

#include "report/sql_parts.h"

/* A group and its children that weigh something. */
struct panel {
  const struct sql_script *script;
  const struct node *node;
  const char **score;                          /* by child: its score as SQL */
  double *weight;
  size_t n;
  bool gaps;                                   /* a score may be missing */
};

/* --- templates --------------------------------------------------------------------------- */

static const char *power_mean(const struct sql_cell *cell) {
  double p = method_argument(cell->use, "p", 0);
  if (p == 1) return "{sum} / {total}";
  if (p == 0) return "CASE WHEN {least} = 0 THEN 0.0 ELSE EXP({logs} / {total}) END";
  if (p > 0) return "POWER({powers} / {total}, 1.0 / {p})";
  return "CASE WHEN {least} = 0 THEN 0.0 ELSE POWER({powers} / {total}, 1.0 / {p}) END";
}

static const char *mazziotta_pareto(const struct sql_cell *cell) {
  return method_argument(cell->use, "add", 0) != 0
             ? "CASE WHEN {sum} = 0 THEN 0.0 * {total} ELSE {squares} / {sum} END"
             : "CASE WHEN {sum} = 0 THEN 0.0 * {total} ELSE 2.0 * {sum} / {total} - "
               "{squares} / {sum} END";
}

static const char *median(const struct sql_cell *cell) {
  return cell->stage->script->dialect->middle;
}

static const char by_units[] = "it compares the units pair by pair";

const struct sql_method sql_aggregate_methods[] = {
  { "arithmetic", .sql = "{sum}\n    / {total}" },
  { "geometric", .sql = "CASE WHEN {least} = 0 THEN 0.0 ELSE EXP({logs} / {total}) END" },
  { "harmonic", .sql = "CASE WHEN {least} = 0 THEN 0.0 ELSE {total} / {inverses} END" },
  { "power_mean", .choose = power_mean },
  { "product", .sql = "CASE WHEN {least} IS NOT NULL THEN {product} END" },
  { "mazziotta_pareto", .choose = mazziotta_pareto },
  { "owa", .why = "it puts the scores of a unit in order" },
  { "copeland", .why = by_units },
  { "borda", .why = by_units },
  { "kemeny", .why = by_units },
  { "benefit_of_the_doubt", .why = "every unit has a linear program of its own" },
  { "median", .choose = median,
    .why = "the dialect has no median of the columns of a row" },
  { "min", .sql = "{least}" },
  { "max", .sql = "{greatest}" },
  { .name = NULL },
};

/* --- sums over the children -------------------------------------------------------------- */

static const struct series {
  const char *name, *between, *each, *neutral;  /* each: of a child, {w} its weight and " * ",
                                                   {W} its weight, {s} its score */
} series[] = {
  {"sum", " + ", "{w}{s}", "0.0"},
  {"logs", " + ", "{w}LN({s})", "0.0"},
  {"inverses", " + ", "{W} / {s}", "0.0"},
  {"squares", " + ", "{w}{s} * {s}", "0.0"},
  {"powers", " + ", "{w}POWER({s}, {p})", "0.0"},
  {"product", " * ", "{s}", "1.0"},
  {NULL, NULL, NULL, NULL},
};

struct child {
  const struct panel *panel;
  size_t i;
};

static void put_power(const struct panel *panel, struct buf *out) {
  sql_number(panel->script->dialect, method_argument(&panel->node->aggregate, "p", 0), out);
}

static void put_of_child(void *context, const char *name, struct buf *out) {
  const struct child *child = context;
  const struct panel *panel = child->panel;
  double weight = panel->weight[child->i];
  if (*name == 's') buf_puts(out, panel->score[child->i]);
  else if (*name == 'p') put_power(panel, out);
  else if (*name == 'W' || weight != 1) sql_number(panel->script->dialect, weight, out);
  if (*name == 'w' && weight != 1) buf_puts(out, " * ");
}

static void put_series(const struct panel *panel, const struct series *row,
                       struct buf *out) {
  bool brackets = panel->n > 1;
  buf_puts(out, brackets ? "(" : "");
  for (size_t i = 0; i < panel->n; i++) {
    struct child child = {panel, i};
    buf_puts(out, i > 0 ? row->between : "");
    buf_puts(out, panel->gaps ? "COALESCE(" : "");
    sql_fill(row->each, put_of_child, &child, out);
    if (panel->gaps) buf_printf(out, ", %s)", row->neutral);
  }
  buf_puts(out, brackets ? ")" : "");
}

static void put_list(const struct panel *panel, const char *function, struct buf *out) {
  bool call = panel->n > 1;
  buf_printf(out, "%s%s", call ? function : "", call ? "(" : "");
  for (size_t i = 0; i < panel->n; i++)
    buf_printf(out, "%s%s", i > 0 ? ", " : "", panel->score[i]);
  buf_puts(out, call ? ")" : "");
}

/* The weights of the children that are there. */
static void put_total(const struct panel *panel, struct buf *out) {
  double total = 0;
  for (size_t i = 0; i < panel->n; i++) total += panel->weight[i];
  if (!panel->gaps) {
    sql_number(panel->script->dialect, total, out);
    return;
  }
  buf_puts(out, "NULLIF(");
  for (size_t i = 0; i < panel->n; i++) {
    buf_printf(out, "%sCASE WHEN %s IS NULL THEN 0.0 ELSE ", i > 0 ? " + " : "",
               panel->score[i]);
    sql_number(panel->script->dialect, panel->weight[i], out);
    buf_puts(out, " END");
  }
  buf_puts(out, ", 0.0)");
}

static void put_rows(const struct panel *panel, struct buf *out) {
  for (size_t i = 0; i < panel->n; i++)
    buf_printf(out, "%s(%s)", i > 0 ? ", " : "", panel->score[i]);
}

static void put_part(void *context, const char *name, struct buf *out) {
  const struct panel *panel = context;
  const struct series *row = series;
  while (row->name != NULL && strcmp(row->name, name) != 0) row++;
  if (row->name != NULL) put_series(panel, row, out);
  else if (strcmp(name, "least") == 0) put_list(panel, "LEAST", out);
  else if (strcmp(name, "greatest") == 0) put_list(panel, "GREATEST", out);
  else if (strcmp(name, "rows") == 0) put_rows(panel, out);
  else if (strcmp(name, "p") == 0) put_power(panel, out);
  else put_total(panel, out);
}

/* --- who takes part ---------------------------------------------------------------------- */

static const char *score_of(const struct sql_script *script, const struct node *group,
                            uint32_t child) {
  const char *score = sql_quoted(script, script->column[child]);
  const char *exists = sql_exists(script, child);
  if (group->group_missing != GROUP_ZERO || script->gapless[child]) return score;
  score = arena_printf(script->arena, "COALESCE(%s, 0.0)", score);
  if (exists == NULL) return score;
  return arena_printf(script->arena, "CASE WHEN %s THEN %s END", exists, score);
}

/* Whether a child's score may be missing where the group has one. */
static bool has_gaps(const struct sql_script *script, const struct node *group,
                     uint32_t child) {
  if (script->gapless[child]) return false;
  return group->group_missing == GROUP_SKIP || sql_exists(script, child) != NULL;
}

static struct panel panel_of(const struct sql_script *script, const struct node *node) {
  struct panel panel = {.script = script, .node = node};
  panel.score = arena_new_array(script->arena, node->children, const char *);
  panel.weight = arena_new_array(script->arena, node->children, double);
  for (size_t i = 0; i < node->children; i++) {
    double weight = node->weight != NULL ? node->weight[i] : 1;
    if (!(weight > 0)) continue;
    panel.score[panel.n] = score_of(script, node, node->child[i]);
    panel.weight[panel.n++] = weight;
    panel.gaps |= has_gaps(script, node, node->child[i]);
  }
  return panel;
}

/* --- who has a score at all -------------------------------------------------------------- */

/* The weight of the children that exist or, where there is set, have a score. */
static void put_present(const struct sql_script *script, const struct node *node,
                        bool there, struct buf *out) {
  const char *between = "(";
  for (size_t i = 0; i < node->children; i++) {
    double weight = node->weight != NULL ? node->weight[i] : 1;
    const char *exists = sql_exists(script, node->child[i]);
    if (!(weight > 0)) continue;
    buf_puts(out, between);
    if (there) buf_printf(out, "CASE WHEN %s IS NULL THEN 0.0 ELSE ",
                          sql_quoted(script, script->column[node->child[i]]));
    else if (exists != NULL) buf_printf(out, "CASE WHEN NOT %s THEN 0.0 ELSE ", exists);
    sql_number(script->dialect, weight, out);
    buf_puts(out, there || exists != NULL ? " END" : "");
    between = " + ";
  }
  buf_putc(out, ')');
}

static void put_enough(const struct sql_script *script, const struct node *node,
                       struct buf *out) {
  put_present(script, node, true, out);
  buf_puts(out, " >= ");
  sql_number(script->dialect, node->available - 1e-12, out);
  buf_puts(out, " * ");
  put_present(script, node, false, out);
}

/* No child that exists lacks a score. */
static void put_complete(const struct sql_script *script, const struct node *node,
                         struct buf *out) {
  const char *between = "";
  for (size_t i = 0; i < node->children; i++) {
    uint32_t child = node->child[i];
    const char *exists = sql_exists(script, child);
    bool weighs = node->weight == NULL || node->weight[i] > 0;
    if (!weighs || script->gapless[child]) continue;
    buf_printf(out, "%s%s", between, exists != NULL ? "(NOT " : "");
    if (exists != NULL) buf_printf(out, "%s OR ", exists);
    buf_printf(out, "%s IS NOT NULL%s", sql_quoted(script, script->column[child]),
               exists != NULL ? ")" : "");
    between = " AND ";
  }
  if (*between == '\0') buf_puts(out, "TRUE");
}

static bool all_gapless(const struct sql_script *script, const struct node *node) {
  for (size_t i = 0; i < node->children; i++)
    if (!script->gapless[node->child[i]]) return false;
  return true;
}

/* The score where all conditions hold; the group has none elsewhere. */
static const char *guarded(const struct sql_script *script, const struct node *node,
                           const char *sql) {
  bool propagates = node->group_missing == GROUP_PROPAGATE;
  struct buf out = {0};
  if (all_gapless(script, node)) return sql;
  if (propagates) put_complete(script, node, &out);
  if (node->available > 0) {
    buf_puts(&out, propagates ? " AND " : "");
    put_enough(script, node, &out);
  }
  if (out.length > 0)
    sql = arena_printf(script->arena, "CASE WHEN %s\n    THEN %s END", buf_text(&out), sql);
  buf_free(&out);
  return sql;
}

/* --- the score of a group ---------------------------------------------------------------- */

static const char *aggregate_method(struct sql_stage *stage, const struct node *node,
                                    const char **why) {
  const struct method *method = node->aggregate.method;
  const struct sql_method *row = sql_aggregate_methods;
  struct sql_cell cell = {.stage = stage, .node = node, .use = &node->aggregate};
  if (method != NULL)
    while (row->name != NULL && strcmp(row->name, method->name) != 0) row++;
  *why = row->why;
  return row->choose != NULL ? row->choose(&cell) : row->sql;
}

static const char *filled(const struct panel *panel, const char *template) {
  struct panel own = *panel;
  struct buf out = {0};
  sql_fill(template, put_part, &own, &out);
  const char *sql = arena_copy(panel->script->arena, buf_text(&out));
  buf_free(&out);
  return guarded(panel->script, panel->node, sql);
}

static void refuse(struct sql_script *script, const struct node *node,
                   const struct method_use *use, const char *why) {
  if (use->function != NULL) sql_refuse_function(script, node, use->place);
  else sql_refuse(script, node, use->place,
                  arena_printf(script->arena, "'%s'", use->method->name), why);
}

const char *sql_aggregate(struct sql_stage *stage, uint32_t i) {
  struct sql_script *script = stage->script;
  const struct node *node = &script->tree->node[i];
  struct panel panel = panel_of(script, node);
  const char *why, *template = aggregate_method(stage, node, &why);
  if (method_weighs_scores(&node->weighing))
    refuse(script, node, &node->weighing,
           "its weights are found step by step, and are a result's");
  if (node->aggregate.function != NULL || template == NULL)
    refuse(script, node, &node->aggregate, why);
  else if (panel.n > 0) {
    script->gapless[i] = !panel.gaps && all_gapless(script, node);
    return filled(&panel, template);
  }
  return arena_printf(script->arena, "CAST(NULL AS %s)", script->dialect->number);
}
