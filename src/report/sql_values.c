/* The first stages: raw columns as numbers, texts and truths, and what formulas make of them. */
#include <string.h>

#include "base/number.h"
#include "report/sql_parts.h"

static const char length_why[] = "it grows too long; split it into several parameters";

/* --- raw columns ------------------------------------------------------------------------- */

static const char *type_of(const struct sql_script *script, const struct column *column) {
  if (column_is_text(column)) return script->dialect->text;
  return column->type == COLUMN_YES_NO ? script->dialect->truth : script->dialect->number;
}

static void put_raw(struct sql_stage *stage, const char *table, const char *name,
                    const char *type, const char *as) {
  struct sql_script *script = stage->script;
  sql_stage_put(stage, NULL, arena_printf(script->arena, "CAST(%s.%s AS %s)", table,
                                          sql_quoted(script, name), type), as);
}

static const char *joined(const struct sql_script *script) {
  const char *key = sql_quoted(script, script->tree->units_key);
  bool any = script->raws > 0 && !script->raw[script->raws - 1]->of_units;
  return any ? arena_printf(script->arena, "\nLEFT JOIN data AS d ON d.%s = p.%s", key, key)
             : "";
}

static void put_input(struct sql_script *script) {
  struct sql_stage stage;
  bool german = script->language == LANGUAGE_DE;
  sql_stage_open(&stage, script, "input");
  put_raw(&stage, "p", script->tree->units_key, script->dialect->text, KEY);
  put_raw(&stage, "p", script->tree->units_name, script->dialect->text, NAME);
  for (size_t i = 0; i < script->raws; i++) {
    const struct column *raw = script->raw[i];
    put_raw(&stage, raw->of_units ? "p" : "d", raw->name, type_of(script, raw), raw->name);
  }
  sql_stage_close(&stage, german ? "Die Rohdaten, eine Zeile je Einheit"
                                 : "The raw data, a row per unit", joined(script));
}

/* --- formulas ---------------------------------------------------------------------------- */

/* The expression as SQL; NULL with a finding. */
static const char *formula(const struct sql_script *script, const struct node *node,
                           const struct expression *expression, bool truth, bool *yes_no) {
  struct buf out = {0};
  const char *sql = NULL;
  if (expression->sql == NULL)
    sql_refuse_function(script, node, expression->place);
  else if (!expression->sql(expression, script->dialect, truth, yes_no, &out))
    sql_refuse(script, node, expression->place, "the formula", length_why);
  else sql = arena_copy(script->arena, buf_text(&out));
  buf_free(&out);
  return sql != NULL ? sql : "NULL";
}

static const char *points(const struct sql_script *script, const struct node *node,
                          const char *text) {
  struct buf out = {0};
  buf_printf(&out, "CASE %s", text);
  for (size_t i = 0; i < node->answers; i++) {
    buf_puts(&out, " WHEN ");
    sql_text(script->dialect, node->answer[i].text, &out);
    buf_puts(&out, " THEN ");
    sql_number(script->dialect, node->answer[i].points, &out);
  }
  buf_puts(&out, " END");
  const char *sql = arena_copy(script->arena, buf_text(&out));
  buf_free(&out);
  return sql;
}

/* Whether the node exists by its own condition and those above it; NULL: it has none. A
 * condition without a value stops the script, which names the unit. */
static const char *condition(const struct sql_script *script, uint32_t i) {
  const char *sql = NULL, *key = sql_quoted(script, KEY);
  bool yes_no;
  for (; i != NO_NODE; i = script->tree->node[i].parent) {
    const struct node *node = &script->tree->node[i];
    if (node->only == NULL) continue;
    const char *own = arena_printf(script->arena,
      "CASE %s WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE "
      "ELSE CAST('no condition: ' || %s AS %s) END",
      formula(script, node, node->only, true, &yes_no), key, script->dialect->truth);
    sql = sql == NULL ? own : arena_printf(script->arena, "CASE WHEN %s THEN %s ELSE FALSE "
                                           "END", own, sql);
  }
  return sql;
}

static const char *value_of(struct sql_script *script, uint32_t i) {
  const struct node *node = &script->tree->node[i];
  const char *sql = formula(script, node, node->value, false, &script->yes_no[i]);
  const char *exists = condition(script, i);
  if (node->answers > 0) {
    sql = points(script, node, sql);
    script->yes_no[i] = false;
  }
  if (exists != NULL)
    sql = arena_printf(script->arena, "CASE WHEN %s THEN %s END", exists, sql);
  bool bare = node->value->bare != NULL && node->answers == 0 && exists == NULL &&
              !script->yes_no[i];
  return bare ? sql : arena_printf(script->arena, "CAST(%s AS %s)", sql,
                                   script->dialect->number);
}

/* --- the stage --------------------------------------------------------------------------- */

static const char *comment_of(const struct sql_script *script, const struct node *node) {
  return arena_printf(script->arena, "%s (%s)", text_in(node->label, script->language),
                      node->id);
}

static bool looked_at_later(const struct tree *tree, const char *name) {
  for (size_t i = 0; i < tree->rank_withins; i++)
    if (strcmp(tree->rank_within[i], name) == 0) return true;
  for (size_t i = 0; i < tree->nodes; i++)
    for (size_t k = 0; k < METHOD_ARGUMENTS; k++) {
      const char *text = tree->node[i].missing.text[k];
      if (text != NULL && strcmp(text, name) == 0) return true;
    }
  return false;
}

void sql_carry(struct sql_stage *stage) {
  const struct sql_script *script = stage->script;
  sql_stage_keep(stage, KEY);
  sql_stage_keep(stage, NAME);
  for (size_t i = 0; i < script->raws; i++)
    if (looked_at_later(script->tree, script->raw[i]->name))
      sql_stage_keep(stage, sql_beside(script, script->raw[i]->name));
  for (uint32_t i = 0; i < script->tree->nodes; i++)
    if (script->tree->node[i].only != NULL) sql_stage_keep(stage, sql_flag(script, i));
}

/* What later stages carry on, as it comes about. */
static void put_carried(struct sql_stage *stage) {
  const struct sql_script *script = stage->script;
  sql_stage_keep(stage, KEY);
  sql_stage_keep(stage, NAME);
  for (size_t i = 0; i < script->raws; i++) {
    const char *name = script->raw[i]->name;
    if (looked_at_later(script->tree, name))
      sql_stage_put(stage, NULL, sql_quoted(script, name), sql_beside(script, name));
  }
  for (uint32_t i = 0; i < script->tree->nodes; i++)
    if (script->tree->node[i].only != NULL)
      sql_stage_put(stage, NULL, condition(script, i), sql_flag(script, i));
}

void sql_values(struct sql_script *script) {
  const struct tree *tree = script->tree;
  struct sql_stage stage;
  bool yes_no, german = script->language == LANGUAGE_DE;
  put_input(script);
  sql_stage_open(&stage, script, "values");
  put_carried(&stage);
  for (uint32_t i = 0; i < tree->nodes; i++)
    if (tree->node[i].kind != NODE_GROUP)
      sql_stage_put(&stage, comment_of(script, &tree->node[i]), value_of(script, i),
                    script->column[i]);
  const char *where = tree->units_where == NULL ? "" : arena_printf(script->arena,
    "\nWHERE %s", formula(script, &tree->node[0], tree->units_where, true, &yes_no));
  sql_stage_close(&stage, german ? "Die Werte der Parameter" : "The values of the parameters",
                  where);
  sql_screen(script);
}
