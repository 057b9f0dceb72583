/* From values to scores: gaps, treatments, normalisation, decimals, each a stage of all
 * parameters, where there is anything to do for one of them. */
#include "report/sql_parts.h"

/* A stage of parameters. */
struct round {
  const char *name, *title, *title_de;
  /* What is done with the node at that turn of the round; NULL: nothing. */
  const char *(*step)(struct sql_stage *stage, uint32_t node, size_t turn,
                      const char **comment);
};

static struct sql_cell cell_of(struct sql_stage *stage, uint32_t i,
                               const struct method_use *use) {
  const struct sql_script *script = stage->script;
  return (struct sql_cell){stage, &script->tree->node[i], use, script->column[i],
                           script->yes_no[i], script->gapless[i]};
}

static const char *fill(struct sql_stage *stage, uint32_t i, size_t turn,
                        const char **comment) {
  struct method_use use = tree_missing(&stage->script->tree->node[i]);
  struct sql_cell cell = cell_of(stage, i, &use);
  const char *sql = sql_of_method(&cell, METHOD_IMPUTE);
  const char *exists = sql_exists(stage->script, i);
  (void)turn;
  *comment = sql_said(stage->script, &use, false);
  if (sql == NULL || exists == NULL) return sql;
  return arena_printf(stage->script->arena, "CASE WHEN %s THEN %s END", exists, sql);
}

static const char *treat(struct sql_stage *stage, uint32_t i, size_t turn,
                         const char **comment) {
  const struct node *node = &stage->script->tree->node[i];
  if (turn >= node->treats) return NULL;
  struct sql_cell cell = cell_of(stage, i, &node->treat[turn]);
  *comment = sql_said(stage->script, cell.use, false);
  return sql_of_method(&cell, METHOD_TREAT);
}

static const char *normalise(struct sql_stage *stage, uint32_t i, size_t turn,
                             const char **comment) {
  const struct node *node = &stage->script->tree->node[i];
  struct method_use none;
  (void)turn;
  method_standard(&none, method_find(METHOD_NORMALISE, "none"));
  struct sql_cell cell = cell_of(stage, i, method_used(&node->normalise)
                                               ? &node->normalise : &none);
  *comment = sql_said(stage->script, cell.use, node->lower);
  return sql_of_method(&cell, METHOD_NORMALISE);
}

static const char *decimals(struct sql_stage *stage, uint32_t i, size_t turn,
                            const char **comment) {
  const struct sql_script *script = stage->script;
  int places = script->tree->node[i].decimals;
  (void)turn;
  (void)comment;
  if (places == NO_DECIMALS) return NULL;
  return sql_rounded(script, sql_quoted(script, script->column[i]), places);
}

static const struct round rounds[] = {
  {"filled", "Gaps", "Lücken", fill},
  {"treated", "Treatment", "Behandlung der Verteilungen", treat},
  {"normalised", "Points", "Punkte", normalise},
  {"rounded", "Decimals", "Nachkommastellen", decimals},
};

/* One stage; nothing is written where no node has anything to do. Findings are those of the
 * methods. */
static void write_round(struct sql_script *script, const struct round *round, size_t turn) {
  const struct tree *tree = script->tree;
  struct sql_stage stage;
  size_t done = 0;
  bool german = script->language == LANGUAGE_DE;
  sql_stage_open(&stage, script, turn == 0 ? round->name : arena_printf(script->arena,
                 "%s_%zu", round->name, turn + 1));
  sql_carry(&stage);
  for (uint32_t i = 0; i < tree->nodes; i++) {
    if (tree->node[i].kind == NODE_GROUP) continue;
    const char *comment = NULL, *sql = round->step(&stage, i, turn, &comment);
    if (sql == NULL) sql_stage_keep(&stage, script->column[i]);
    else sql_stage_put(&stage, comment, sql, script->column[i]);
    done += sql != NULL;
  }
  if (done > 0) sql_stage_close(&stage, german ? round->title_de : round->title, "");
  else sql_stage_drop(&stage);
}

/* Who has a value for every unit once gaps are filled. */
static void find_gapless(struct sql_script *script) {
  for (uint32_t i = 0; i < script->tree->nodes; i++) {
    const struct node *node = &script->tree->node[i];
    if (node->kind == NODE_GROUP || sql_exists(script, i) != NULL) continue;
    struct method_use use = tree_missing(node);
    script->gapless[i] = use.method == method_find(METHOD_IMPUTE, "zero") ||
                         use.method == method_number(0).method;
  }
}

void sql_parameters(struct sql_script *script) {
  size_t turns = 0;
  for (size_t i = 0; i < script->tree->nodes; i++)
    if (script->tree->node[i].treats > turns) turns = script->tree->node[i].treats;
  write_round(script, &rounds[0], 0);
  find_gapless(script);
  for (size_t turn = 0; turn < turns; turn++) write_round(script, &rounds[1], turn);
  write_round(script, &rounds[2], 0);
  write_round(script, &rounds[3], 0);
}
