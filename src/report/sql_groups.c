/* Groups, from the lowest upwards: aggregate, bonus, normalise, decimals. A group stands in
 * the stage after the highest of its children. */
#include "report/sql_parts.h"

/* --- steps ------------------------------------------------------------------------------- */

static const char *aggregate(struct sql_stage *stage, uint32_t i, const char *x) {
  (void)x;
  return sql_aggregate(stage, i);
}

static const char *bonus(struct sql_stage *stage, uint32_t i, const char *x) {
  const struct sql_script *script = stage->script;
  const struct node *node = &script->tree->node[script->tree->node[i].bonus];
  const char *value = sql_quoted(script, script->column[script->tree->node[i].bonus]);
  const char *score = sql_quoted(script, x);
  struct buf share = {0}, rest = {0};
  sql_number(script->dialect, node->share, &share);
  sql_number(script->dialect, 1 - node->share, &rest);
  const char *sql = node->adds
    ? arena_printf(script->arena, "CASE WHEN %s IS NULL OR %s IS NULL THEN %s ELSE "
                   "LEAST(100.0, %s + %s * %s) END", score, value, score, score,
                   buf_text(&share), value)
    : arena_printf(script->arena, "CASE WHEN %s IS NULL THEN %s ELSE %s * %s + %s * %s END",
                   value, score, buf_text(&rest), score, buf_text(&share), value);
  buf_free(&share);
  buf_free(&rest);
  return sql;
}

static const char *normalise(struct sql_stage *stage, uint32_t i, const char *x) {
  const struct sql_script *script = stage->script;
  const struct node *node = &script->tree->node[i];
  struct sql_cell cell = {stage, node, &node->normalise, x, false, false};
  const char *sql = sql_of_method(&cell, METHOD_NORMALISE);
  return sql != NULL ? sql : sql_quoted(script, x);
}

static const char *decimals(struct sql_stage *stage, uint32_t i, const char *x) {
  const struct sql_script *script = stage->script;
  return sql_rounded(script, sql_quoted(script, x), script->tree->node[i].decimals);
}

enum { AGGREGATE, BONUS, NORMALISE, DECIMALS, STEPS };

static const struct step {
  const char *before;                          /* what a column is called that waits for it */
  const char *title, *title_de;
  const char *(*put)(struct sql_stage *stage, uint32_t group, const char *x);
} steps[STEPS] = {
  [AGGREGATE] = {"", "Groups", "Gruppen", aggregate},
  [BONUS]     = {"before bonus", "Bonus", "Bonus", bonus},
  [NORMALISE] = {"before scale", "Scales of the groups", "Skalen der Gruppen", normalise},
  [DECIMALS]  = {"before rounding", "Decimals", "Nachkommastellen", decimals},
};

static bool takes(const struct node *node, size_t step) {
  const bool taken[STEPS] = {
    [AGGREGATE] = true,
    [BONUS]     = node->bonus != NO_NODE,
    [NORMALISE] = method_used(&node->normalise),
    [DECIMALS]  = node->decimals != NO_DECIMALS,
  };
  return taken[step];
}

/* The column that holds the group where that step is to be taken: after the last one its own. */
static const char *waiting(const struct sql_script *script, uint32_t i, size_t step) {
  const struct node *node = &script->tree->node[i];
  while (step < STEPS && !takes(node, step)) step++;
  if (step == STEPS) return script->column[i];
  return arena_printf(script->arena, "%s %s", script->column[i], steps[step].before);
}

/* --- heights ----------------------------------------------------------------------------- */

/* By node, how many groups stand on each other: 0 for a parameter. */
static size_t find_heights(const struct tree *tree, size_t *height) {
  for (size_t i = tree->nodes; i-- > 0;) {
    if (tree->node[i].kind == NODE_GROUP && height[i] == 0) height[i] = 1;
    uint32_t parent = tree->node[i].parent;
    if (parent != NO_NODE && height[parent] <= height[i]) height[parent] = height[i] + 1;
  }
  return height[0];
}

static const char *comment_of(const struct sql_script *script, const struct node *node,
                              size_t step) {
  const char *label = text_in(node->label, script->language);
  const struct method_use *use = step == AGGREGATE ? &node->aggregate : &node->normalise;
  if (step == BONUS || step == DECIMALS || !method_used(use)) return label;
  return arena_printf(script->arena, "%s: %s", label, sql_said(script, use, node->lower));
}

static void write_step(struct sql_script *script, const size_t *height, size_t level,
                       size_t step) {
  struct sql_stage stage;
  size_t done = 0;
  const struct tree *tree = script->tree;
  bool german = script->language == LANGUAGE_DE;
  sql_stage_open(&stage, script, arena_printf(script->arena, "groups_%zu_%zu", level,
                                              step + 1));
  buf_puts(&stage.columns, "  p.*");
  for (uint32_t i = 0; i < tree->nodes; i++) {
    if (height[i] != level || !takes(&tree->node[i], step)) continue;
    const char *sql = steps[step].put(&stage, i, waiting(script, i, step));
    sql_stage_put(&stage, comment_of(script, &tree->node[i], step), sql,
                  waiting(script, i, step + 1));
    done++;
  }
  if (done > 0)
    sql_stage_close(&stage, german ? steps[step].title_de : steps[step].title, "");
  else sql_stage_drop(&stage);
}

void sql_groups(struct sql_script *script) {
  size_t *height = arena_new_array(script->arena, script->tree->nodes, size_t);
  size_t most = find_heights(script->tree, height);
  for (size_t level = 1; level <= most; level++)
    for (size_t step = 0; step < STEPS; step++) write_step(script, height, level, step);
}
