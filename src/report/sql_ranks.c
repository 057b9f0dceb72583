/* The last stages: a row per unit and node, with ranks, and the ranking. */
#include <math.h>

#include "base/number.h"
#include "report/sql_parts.h"

/* A score as ranks compare it. */
static const char *compared(const struct sql_script *script, const char *score) {
  const struct tree *tree = script->tree;
  return tree->round_first ? sql_printed(script, score, tree->decimals)
                           : sql_compared(script, score);
}

/* The rank of a score among those of one partition, 1 the highest, by the edition's ties. */
static const char *rank_of(const struct sql_script *script, const char *score,
                           const char *value, const char *partition, const char *key) {
  static const char *const ranks[] = {
    [TIES_MIN]     = "RANK() OVER (PARTITION BY %1$s ORDER BY %2$s DESC NULLS LAST)",
    [TIES_MAX]     = "RANK() OVER (PARTITION BY %1$s ORDER BY %2$s DESC NULLS LAST) + "
                     "COUNT(*) OVER (PARTITION BY %1$s, %2$s) - 1",
    [TIES_AVERAGE] = "RANK() OVER (PARTITION BY %1$s ORDER BY %2$s DESC NULLS LAST) + "
                     "(COUNT(*) OVER (PARTITION BY %1$s, %2$s) - 1) / 2.0",
    [TIES_DENSE]   = "DENSE_RANK() OVER (PARTITION BY %1$s ORDER BY %2$s DESC NULLS LAST)",
    [TIES_ORDER]   = "ROW_NUMBER() OVER (PARTITION BY %1$s ORDER BY %2$s DESC NULLS LAST, "
                     "%3$s%4$s)",
  };
  struct buf out = {0};
  buf_printf(&out, "CASE WHEN %s IS NOT NULL THEN ", score);
  buf_printf(&out, ranks[script->tree->ties], partition, value, key,
             script->dialect->bytewise);
  buf_puts(&out, " END");
  const char *sql = arena_copy(script->arena, buf_text(&out));
  buf_free(&out);
  return sql;
}

/* --- scores ------------------------------------------------------------------------------ */

static const char *union_of(const struct sql_script *script) {
  struct buf out = {0};
  for (uint32_t i = 0; i < script->tree->nodes; i++) {
    buf_printf(&out, "%s    SELECT %s AS %s, ", i > 0 ? " UNION ALL\n" : "",
               sql_quoted(script, KEY), sql_quoted(script, "key"));
    sql_text(script->dialect, script->tree->node[i].id, &out);
    buf_printf(&out, " AS %s, %s AS %s FROM %s", sql_quoted(script, "node"),
               sql_quoted(script, script->column[i]), sql_quoted(script, "score"),
               script->from);
  }
  const char *sql = arena_copy(script->arena, buf_text(&out));
  buf_free(&out);
  return sql;
}

/* A query over scores as they are compared, as a table to select from. */
static const char *scores_from(const struct sql_script *script) {
  const char *score = sql_quoted(script, "score");
  return arena_printf(script->arena,
    "(\n  SELECT a.*, %s AS %s FROM (\n%s\n  ) AS a)", compared(script, score),
    sql_quoted(script, "compared"), union_of(script));
}

static void put_scores(struct sql_script *script) {
  struct sql_stage stage;
  const char *before = script->from;
  bool german = script->language == LANGUAGE_DE;
  script->from = scores_from(script);
  sql_stage_open(&stage, script, "scores");
  sql_stage_keep(&stage, "key");
  sql_stage_keep(&stage, "node");
  sql_stage_keep(&stage, "score");
  sql_stage_put(&stage, NULL,
                rank_of(script, sql_quoted(script, "score"), sql_quoted(script, "compared"),
                        sql_quoted(script, "node"), sql_quoted(script, "key")), "rank");
  sql_stage_close(&stage, german ? "Punkte und Ränge, eine Zeile je Einheit und Knoten; "
                                   "der Index selbst ist der Knoten ''"
                                 : "Scores and ranks, a row per unit and node; the index "
                                   "itself is the node ''", "");
  script->from = before;
}

/* --- classes ----------------------------------------------------------------------------- */

/* The least score of the class; NULL: there is none, all the rest is in it. */
static const char *least_of(const struct sql_script *script,
                            const struct rank_class *class) {
  struct buf from = {0};
  char share[NUMBER_ROOM];
  const char *least = NULL;
  if (!isnan(class->from)) {
    sql_number(script->dialect, class->from, &from);
    least = arena_copy(script->arena, buf_text(&from));
  } else if (!isnan(class->top)) {
    number_shortest(1 - class->top, share);
    least = arena_printf(script->arena,
      "(SELECT %s FROM (SELECT PERCENTILE_CONT(%s) WITHIN GROUP (ORDER BY %s) AS q "
      "FROM scirules_scores WHERE %s = '') AS c)", sql_compared(script, "q"), share,
      compared(script, sql_quoted(script, "score")), sql_quoted(script, "node"));
  }
  buf_free(&from);
  return least;
}

static void put_class(struct sql_stage *stage, const char *score) {
  const struct sql_script *script = stage->script;
  struct buf out = {0};
  buf_puts(&out, "CASE");
  for (size_t i = 0; i < script->tree->classes; i++) {
    const struct rank_class *class = &script->tree->class[i];
    const char *least = least_of(script, class);
    buf_printf(&out, " WHEN %s ", compared(script, score));
    if (least == NULL) buf_puts(&out, "IS NOT NULL THEN ");
    else buf_printf(&out, ">= %s THEN ", least);
    sql_text(script->dialect, text_in(class->label, script->language), &out);
  }
  buf_puts(&out, " END");
  sql_stage_put(stage, NULL, buf_text(&out), "class");
  buf_free(&out);
}

/* --- the ranking ------------------------------------------------------------------------- */

/* The table of the ranks of the k-th child; of the index itself where k is 0. */
static const char *ranks_join(const struct sql_script *script, size_t k) {
  const struct tree *tree = script->tree;
  const char *key = sql_quoted(script, KEY);
  struct buf id = {0};
  sql_text(script->dialect, k == 0 ? "" : tree->node[tree->node[0].child[k - 1]].id, &id);
  const char *sql = arena_printf(script->arena,
    "\nJOIN scirules_scores AS r%zu ON r%zu.%s = p.%s AND r%zu.%s = %s", k, k,
    sql_quoted(script, "key"), key, k, sql_quoted(script, "node"), buf_text(&id));
  buf_free(&id);
  return sql;
}

static void put_children(struct sql_stage *stage) {
  const struct sql_script *script = stage->script;
  const struct tree *tree = script->tree;
  const struct node *root = &tree->node[0];
  for (size_t k = 0; k < root->children; k++)
    sql_stage_put(stage, NULL, sql_quoted(script, script->column[root->child[k]]),
                  tree->node[root->child[k]].name);
  for (size_t k = 0; k < root->children; k++)
    sql_stage_put(stage, NULL, arena_printf(script->arena, "r%zu.%s", k + 1,
                                            sql_quoted(script, "rank")),
                  arena_printf(script->arena, "%s_rank",
                               tree->node[root->child[k]].name));
}

/* Ranks within each value of a column; of a yes/no column among the yes. */
static void put_within(struct sql_stage *stage, const char *raw, const char *score) {
  const struct sql_script *script = stage->script;
  const struct column *column = dataset_find(script->data, raw);
  const char *group = sql_quoted(script, sql_beside(script, raw));
  const char *rank = rank_of(script, score, compared(script, score), group,
                             sql_quoted(script, KEY));
  bool yes_no = column->type == COLUMN_YES_NO;
  sql_stage_put(stage, NULL, arena_printf(script->arena, "CASE WHEN %s%s THEN %s END", group,
                                          yes_no ? "" : " IS NOT NULL", rank),
                arena_printf(script->arena, "rank_%s", raw));
}

static void put_ranking(struct sql_script *script) {
  const struct tree *tree = script->tree;
  struct sql_stage stage;
  const char *score = sql_quoted(script, script->column[0]), *joins = "";
  bool german = script->language == LANGUAGE_DE;
  sql_stage_open(&stage, script, "ranking");
  sql_stage_put(&stage, NULL, arena_printf(script->arena, "r0.%s",
                                           sql_quoted(script, "rank")), "rank");
  sql_stage_put(&stage, NULL, sql_quoted(script, KEY), "key");
  sql_stage_put(&stage, NULL, sql_quoted(script, NAME), "name");
  sql_stage_put(&stage, NULL, score, "score");
  if (tree->classes > 0) put_class(&stage, score);
  put_children(&stage);
  for (size_t i = 0; i < tree->rank_withins; i++)
    put_within(&stage, tree->rank_within[i], score);
  for (size_t k = 0; k <= tree->node[0].children; k++)
    joins = arena_printf(script->arena, "%s%s", joins, ranks_join(script, k));
  sql_stage_close(&stage, german ? "Die Rangliste" : "The ranking", joins);
}

void sql_ranks(struct sql_script *script) {
  put_scores(script);
  put_ranking(script);
  buf_puts(script->out, script->dialect->end);
  buf_printf(script->out, "\nSELECT * FROM scirules_ranking ORDER BY %s NULLS LAST, %s%s;\n",
             sql_quoted(script, "rank"), sql_quoted(script, "key"),
             script->dialect->bytewise);
}
