/* The script as a whole: names, stages, what is refused. */
#include "report/sql_parts.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/number.h"
#include "report/messages.h"

const char *sql_quoted(const struct sql_script *script, const char *name) {
  return sql_named(script->dialect, script->arena, name);
}

void sql_refuse(const struct sql_script *script, const struct node *node,
                struct place place, const char *what, const char *why) {
  if (place.path == NULL) place = node->place;
  diag_add(script->diags, place, SQL_REFUSED_HINT, SQL_REFUSED, what, why);
}

void sql_refuse_function(const struct sql_script *script, const struct node *node,
                         struct place place) {
  const char *called = node->id[0] != '\0' ? node->id : "the index";
  sql_refuse(script, node, place,
             arena_printf(script->arena, "the Lua function of '%s'", called),
             "the database has no Lua");
}

/* --- names ------------------------------------------------------------------------------- */

enum { LONGEST_NAME = 40 };                    /* so that a statistic's is below 64 bytes */

static bool is_unique(const struct tree *tree, const struct node *node) {
  size_t count = 0;
  for (size_t i = 0; i < tree->nodes; i++)
    count += strcmp(tree->node[i].name, node->name) == 0;
  return count == 1;
}

static const char *column_of(const struct sql_script *script, uint32_t i) {
  const struct node *node = &script->tree->node[i];
  if (i == 0) return "total score";
  if (strlen(node->name) > LONGEST_NAME) return arena_printf(script->arena, "node %u", i);
  if (is_unique(script->tree, node)) return node->name;
  return arena_printf(script->arena, "%s %u", node->name, i);
}

const char *sql_flag(const struct sql_script *script, uint32_t node) {
  return arena_printf(script->arena, "%s only", script->column[node]);
}

const char *sql_beside(const struct sql_script *script, const char *raw) {
  return arena_printf(script->arena, "%s of unit", raw);
}

/* --- what is read ------------------------------------------------------------------------ */

static void read_column(struct sql_script *script, const struct column *column) {
  for (size_t i = 0; i < script->raws; i++)
    if (script->raw[i] == column) return;
  if (column != NULL) script->raw[script->raws++] = column;
}

static void read_inputs(struct sql_script *script, struct expression *expression) {
  size_t count = 0;
  if (expression == NULL || expression->is_function) return;
  const struct column *const *input = expression->inputs(expression, &count);
  for (size_t i = 0; i < count; i++) read_column(script, input[i]);
}

static void read_node(struct sql_script *script, const struct node *node) {
  read_inputs(script, node->only);
  read_inputs(script, node->value);
  for (size_t i = 0; i < METHOD_ARGUMENTS; i++)
    if (node->missing.text[i] != NULL)
      read_column(script, dataset_find(script->data, node->missing.text[i]));
}

/* Those of the units file first, each kind in the order of its files. */
static int by_table(const void *left, const void *right) {
  const struct column *a = *(const struct column *const *)left;
  const struct column *b = *(const struct column *const *)right;
  if (a->of_units != b->of_units) return a->of_units ? -1 : 1;
  return strcmp(a->name, b->name);
}

static void read_columns(struct sql_script *script) {
  const struct tree *tree = script->tree;
  script->raw = arena_new_array(script->arena, script->data->columns,
                                const struct column *);
  read_inputs(script, tree->units_where);
  for (size_t i = 0; i < tree->nodes; i++) read_node(script, &tree->node[i]);
  for (size_t i = 0; i < tree->rank_withins; i++)
    read_column(script, dataset_find(script->data, tree->rank_within[i]));
  qsort(script->raw, script->raws, sizeof *script->raw, by_table);
}

/* --- existence --------------------------------------------------------------------------- */

/* The flag of the node or of the nearest group above it that has a condition. */
static const char *flag_above(const struct sql_script *script, uint32_t node) {
  for (; node != NO_NODE; node = script->tree->node[node].parent)
    if (script->tree->node[node].only != NULL)
      return sql_quoted(script, sql_flag(script, node));
  return NULL;
}

/* A group exists where one of its children does. */
const char *sql_exists(const struct sql_script *script, uint32_t i) {
  const struct node *node = &script->tree->node[i];
  const char *own = flag_above(script, i), *all = NULL;
  for (size_t k = 0; k < node->children; k++) {
    const char *child = sql_exists(script, node->child[k]);
    if (child == NULL || (own != NULL && strcmp(child, own) == 0)) return own;
    all = all == NULL ? child : arena_printf(script->arena, "%s OR %s", all, child);
  }
  return all == NULL ? own : arena_printf(script->arena, "(%s)", all);
}

/* --- stages ------------------------------------------------------------------------------ */

void sql_stage_open(struct sql_stage *stage, struct sql_script *script, const char *name) {
  *stage = (struct sql_stage){.script = script,
                              .name = arena_printf(script->arena, "scirules_%s", name)};
}

void sql_stage_put(struct sql_stage *stage, const char *comment, const char *sql,
                   const char *name) {
  struct buf *out = &stage->columns;
  buf_puts(out, out->length > 0 ? ",\n" : "");
  if (comment != NULL) {
    buf_puts(out, "  -- ");
    sql_comment(comment, out);
    buf_putc(out, '\n');
  }
  buf_printf(out, "  %s AS %s", sql, sql_quoted(stage->script, name));
}

void sql_stage_keep(struct sql_stage *stage, const char *name) {
  buf_printf(&stage->columns, "%s  %s", stage->columns.length > 0 ? ",\n" : "",
             sql_quoted(stage->script, name));
}

static void put_name(void *context, const char *name, struct buf *out) {
  (void)name;
  buf_puts(out, context);
}

static void open_table(const struct sql_script *script, const char *name) {
  char *called = arena_copy(script->arena, name);
  sql_fill(script->dialect->step, put_name, called, script->out);
}

static void close_table(const struct sql_script *script, const char *name) {
  char *called = arena_copy(script->arena, name);
  sql_fill(script->dialect->stepped, put_name, called, script->out);
  buf_putc(script->out, '\n');
}

void sql_stage_drop(struct sql_stage *stage) {
  buf_free(&stage->columns);
  buf_free(&stage->statistics);
  free(stage->known);
}

void sql_stage_close(struct sql_stage *stage, const char *title, const char *rest) {
  struct sql_script *script = stage->script;
  const char *beside = arena_printf(script->arena, "%s_statistics", stage->name);
  bool looks = stage->statistics.length > 0;
  buf_printf(script->out, "-- %s\n", title);
  if (looks) {
    open_table(script, beside);
    buf_printf(script->out, "SELECT\n%s\nFROM %s", buf_text(&stage->statistics),
               script->from);
    close_table(script, beside);
  }
  open_table(script, stage->name);
  buf_printf(script->out, "SELECT\n%s\nFROM %s AS p", buf_text(&stage->columns),
             script->from);
  if (looks) buf_printf(script->out, " CROSS JOIN %s AS s", beside);
  buf_puts(script->out, rest);
  close_table(script, stage->name);
  script->from = stage->name;
  sql_stage_drop(stage);
}

/* Whether the stage knows the statistic; now it does. */
static bool knows(struct sql_stage *stage, const char *quoted) {
  for (size_t i = 0; i < stage->statistics_known; i++)
    if (strcmp(stage->known[i], quoted) == 0) return true;
  stage->known = mem_grow(stage->known, &stage->room, stage->statistics_known + 1,
                          sizeof *stage->known);
  stage->known[stage->statistics_known++] = quoted;
  return false;
}

void sql_statistic(struct sql_stage *stage, const char *column, const char *word,
                   const char *sql, struct buf *out) {
  struct sql_script *script = stage->script;
  const char *name = arena_printf(script->arena, "%s %s", column, word);
  char *x = arena_copy(script->arena, sql_quoted(script, column));
  const char *quoted = sql_quoted(script, name);
  buf_puts(out, quoted);
  if (knows(stage, quoted)) return;
  buf_puts(&stage->statistics, stage->statistics.length > 0 ? ",\n  " : "  ");
  sql_fill(sql, put_name, x, &stage->statistics);
  buf_printf(&stage->statistics, " AS %s", quoted);
}

/* --- the script -------------------------------------------------------------------------- */

static bool fits(const struct sql_script *script) {
  size_t most = script->dialect->columns;
  if (most == 0 || script->tree->nodes <= most) return true;
  diag_add(script->diags, script->tree->node[0].place, NULL, SQL_TOO_MANY,
           script->tree->nodes, script->dialect->title, most);
  return false;
}

static void begin(struct sql_script *script) {
  size_t n = script->tree->nodes;
  script->column = arena_new_array(script->arena, n, const char *);
  script->gapless = arena_new_array(script->arena, n, bool);
  script->yes_no = arena_new_array(script->arena, n, bool);
  for (uint32_t i = 0; i < n; i++) script->column[i] = column_of(script, i);
  read_columns(script);
}

bool sql_script(const struct tree *tree, const struct dataset *data,
                const struct sql_options *options, struct buf *out, struct diags *diags) {
  struct sql_script script = {.tree = tree, .data = data, .dialect = options->dialect,
                              .language = options->language, .arena = arena_new(),
                              .out = out, .diags = diags, .from = "units"};
  size_t errors = diags_count(diags, DIAG_ERROR);
  if (fits(&script)) {
    begin(&script);
    sql_head(&script, options->load);
    sql_values(&script);
    sql_parameters(&script);
    sql_groups(&script);
    sql_ranks(&script);
  }
  arena_free(script.arena);
  return diags_count(diags, DIAG_ERROR) == errors;
}
