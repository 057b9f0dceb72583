/* Units that are left out since too few of their parameters have a value, or too few values are
 * not 0: a stage that keeps the others. */
#include "report/sql_parts.h"

/* What is counted of a parameter, %s being its column: 1 or 0. */
static const char has_value[] = "CASE WHEN %s IS NULL THEN 0.0 ELSE 1.0 END";
static const char is_nonzero[] = "CASE WHEN %s <> 0.0 THEN 1.0 ELSE 0.0 END";

/* How many parameters of a node, or of the index, are so. */
static void put_count(const struct sql_script *script, uint32_t node, const char *what,
                      struct buf *out) {
  const struct tree *tree = script->tree;
  const char *between = "(";
  for (uint32_t i = node; i < tree_end(tree, node); i++) {
    if (tree->node[i].kind != NODE_PARAMETER) continue;
    buf_puts(out, between);
    buf_printf(out, what, sql_quoted(script, script->column[i]));
    between = " + ";
  }
  buf_putc(out, ')');
}

static void put_parameters(const struct sql_script *script, uint32_t node,
                           struct buf *out) {
  const struct tree *tree = script->tree;
  const char *between = "(";
  for (uint32_t i = node; i < tree_end(tree, node); i++) {
    if (tree->node[i].kind != NODE_PARAMETER) continue;
    const char *exists = sql_exists(script, i);
    buf_puts(out, between);
    if (exists == NULL) buf_puts(out, "1.0");
    else buf_printf(out, "CASE WHEN %s THEN 1.0 ELSE 0.0 END", exists);
    between = " + ";
  }
  buf_putc(out, ')');
}

/* That a part of a whole is as great as asked; otherwise: what holds where there is none. */
static void close_share(const struct sql_script *script, double asked, const char *otherwise,
                        struct buf *out) {
  buf_puts(out, ", 0.0) >= ");
  sql_number(script->dialect, asked, out);
  buf_printf(out, ", %s)", otherwise);
}

static void put_values(const struct sql_script *script, uint32_t node, double asked,
                       const char *otherwise, struct buf *out) {
  buf_puts(out, "COALESCE(");
  put_count(script, node, has_value, out);
  buf_puts(out, " / NULLIF(");
  put_parameters(script, node, out);
  close_share(script, asked, otherwise, out);
}

static void put_available(const struct sql_script *script, double asked, struct buf *out) {
  put_values(script, 0, asked, "FALSE", out);
}

static void put_each(const struct sql_script *script, double asked, struct buf *out) {
  const struct node *root = &script->tree->node[0];
  for (size_t k = 0; k < root->children; k++) {
    buf_puts(out, k > 0 ? "\n  AND " : "");
    put_values(script, root->child[k], asked, "TRUE", out);
  }
}

static void put_nonzero(const struct sql_script *script, double asked, struct buf *out) {
  buf_puts(out, "COALESCE(");
  put_count(script, 0, is_nonzero, out);
  buf_puts(out, " / NULLIF(");
  put_count(script, 0, has_value, out);
  close_share(script, asked, "TRUE", out);
}

static void (*const criteria[UNITS_SHARES])(const struct sql_script *script, double asked,
                                            struct buf *out) = {
  [UNITS_AVAILABLE]      = put_available,
  [UNITS_AVAILABLE_EACH] = put_each,
  [UNITS_NONZERO]        = put_nonzero,
};

void sql_screen(struct sql_script *script) {
  struct sql_stage stage;
  struct buf where = {0};
  bool german = script->language == LANGUAGE_DE;
  for (size_t i = 0; i < UNITS_SHARES; i++) {
    double asked = script->tree->units_share[i];
    if (asked == 0) continue;
    buf_puts(&where, where.length > 0 ? "\n  AND " : "\nWHERE ");
    criteria[i](script, asked, &where);
  }
  if (where.length > 0) {
    sql_stage_open(&stage, script, "screened");
    buf_puts(&stage.columns, "  p.*");
    sql_stage_close(&stage, german ? "Einheiten mit genug Werten"
                                   : "Units with values enough", buf_text(&where));
  }
  buf_free(&where);
}
