/* Formulas and answers note by themselves which way they went; functions are watched by the
 * lines that their states run. A file is loaded once more under watch, so that lines which
 * have done their work while the edition was read do not count as never run. */
#include "rules/coverage.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "rules/formula_value.h"
#include "rules/function_method.h"
#include "rules/function_value.h"
#include "rules/lines.h"
#include "rules/rewrite.h"

struct coverage_file {
  struct sandbox *sandbox;
  const char *path;
  size_t node;                                 /* the first that has a function of it */
  size_t lines;
  bool *does, *run;                            /* by line */
};

static const struct formula_value *formula_of(const struct expression *expression) {
  return (const struct formula_value *)expression;
}

/* --- beginning --------------------------------------------------------------------------- */

static size_t count_lines(const char *text, size_t length) {
  size_t count = 1;
  for (size_t i = 0; i < length; i++) count += text[i] == '\n';
  return count;
}

/* Notes the lines that loading the file runs. */
static void watch_loading(const struct coverage_file *file, const char *text,
                          size_t length) {
  struct diags *unheard = diags_new();
  struct sandbox *sandbox = sandbox_new(file->path);
  sandbox_watch(sandbox, file->run, file->lines);
  sandbox_load(sandbox, text, length, unheard);
  sandbox_free(sandbox);
  diags_free(unheard);
}

static void find_lines(struct coverage *coverage, const struct coverage_file *file,
                       const char *text, size_t length) {
  struct diags *unheard = diags_new();
  struct source_map *map = source_read(coverage->arena, file->path, text, length, unheard);
  lines_of_functions(map, text, file->does, file->lines);
  diags_free(unheard);
}

static void watch_file(struct coverage *coverage, struct sandbox *sandbox, size_t node) {
  size_t length;
  const char *text = sandbox_text(sandbox, &length);
  for (size_t i = 0; i < coverage->files; i++)
    if (coverage->file[i].sandbox == sandbox) return;
  struct coverage_file *file = &coverage->file[coverage->files++];
  *file = (struct coverage_file){
    .sandbox = sandbox, .path = sandbox_path(sandbox), .node = node,
    .lines = count_lines(text, length),
  };
  file->does = arena_new_array(coverage->arena, file->lines, bool);
  file->run = arena_new_array(coverage->arena, file->lines, bool);
  find_lines(coverage, file, text, length);
  watch_loading(file, text, length);
  sandbox_watch(sandbox, file->run, file->lines);
}

static void watch_expression(struct coverage *coverage, struct expression *expression,
                             size_t node) {
  if (expression == NULL) return;
  if (!expression->is_function) {
    formula_value_watch((struct formula_value *)expression, coverage->tree->arena);
    return;
  }
  struct function_value *function = (struct function_value *)expression;
  answers_watch(&function->answers, coverage->tree->arena);
  watch_file(coverage, function->sandbox, node);
}

static void watch_method(struct coverage *coverage, const struct method_use *use,
                         size_t node) {
  const struct function_method *function = (const struct function_method *)use->function;
  if (function != NULL) watch_file(coverage, function->sandbox, node);
}

struct coverage *coverage_begin(const struct tree *tree) {
  struct arena *arena = arena_new();
  struct coverage *coverage = arena_new_one(arena, struct coverage);
  coverage->tree = tree;
  coverage->arena = arena;
  coverage->node = arena_new_array(arena, tree->nodes, struct coverage_count);
  coverage->file = arena_new_array(arena, 3 * tree->nodes, struct coverage_file);
  watch_expression(coverage, tree->units_where, 0);
  for (size_t i = 0; i < tree->nodes; i++) {
    const struct node *node = &tree->node[i];
    watch_expression(coverage, node->only, i);
    watch_expression(coverage, node->value, i);
    watch_method(coverage, &node->normalise, i);
    watch_method(coverage, &node->aggregate, i);
  }
  return coverage;
}

/* --- counting ---------------------------------------------------------------------------- */

/* What is being counted, for callbacks. */
struct counting {
  struct coverage *coverage;
  size_t node;
};

static void count(struct coverage *coverage, size_t node, size_t all, size_t covered) {
  coverage->node[node].all += all;
  coverage->node[node].covered += covered;
  coverage->total.all += all;
  coverage->total.covered += covered;
}

static void add_gap(struct coverage *coverage, struct place place, const char *what) {
  coverage->gap = mem_grow(coverage->gap, &coverage->room, coverage->gaps + 1,
                           sizeof *coverage->gap);
  coverage->gap[coverage->gaps++] = (struct coverage_gap){place, what};
}

static void count_ways(void *context, struct place place, size_t ways, size_t taken,
                       const char *left) {
  const struct counting *counting = context;
  count(counting->coverage, counting->node, ways, taken);
  if (left != NULL) add_gap(counting->coverage, place, left);
}

static void count_answers(struct coverage *coverage, size_t i,
                          const struct answers *answers) {
  struct arena *arena = coverage->arena;
  const struct node *node = &coverage->tree->node[i];
  for (size_t k = 0; k < answers->count; k++) {
    count(coverage, i, 1, answers->given[k]);
    if (answers->given[k]) continue;
    const char *field = arena_printf(arena, "answers[%zu]", k + 1);
    struct place place = rewrite_place(arena, node->path, field);
    char *what = arena_printf(arena, "answer '%s' never given", answers->list[k].text);
    text_clean(what, strlen(what), false);
    add_gap(coverage, place.line > 0 ? place : node->place, what);
  }
}

static void count_expression(struct coverage *coverage, size_t node,
                             const struct expression *expression) {
  struct counting counting = {coverage, node};
  if (expression == NULL) return;
  if (expression->is_function)
    count_answers(coverage, node, &((const struct function_value *)expression)->answers);
  else if (formula_of(expression)->answers.list != NULL)
    count_answers(coverage, node, &formula_of(expression)->answers);
  else
    formula_ways(formula_of(expression)->formula, count_ways, &counting);
}

static void count_file(struct coverage *coverage, const struct coverage_file *file) {
  for (size_t i = 0; i < file->lines; i++) {
    if (!file->does[i]) continue;
    count(coverage, file->node, 1, file->run[i]);
    if (!file->run[i])
      add_gap(coverage, (struct place){file->path, (uint32_t)i + 1, 0, 0}, "line never run");
  }
}

static bool chosen(const struct coverage *coverage, size_t node, const char *filter) {
  return filter == NULL || strstr(coverage->tree->node[node].id, filter) != NULL;
}

static bool any_chosen(const struct coverage *coverage, const char *filter) {
  size_t i = 0;
  while (i < coverage->tree->nodes && !chosen(coverage, i, filter)) i++;
  return i < coverage->tree->nodes;
}

static int by_place(const void *left, const void *right) {
  const struct coverage_gap *a = left, *b = right;
  int paths = strcmp(a->place.path, b->place.path);
  if (paths != 0) return paths;
  if (a->place.line != b->place.line) return a->place.line < b->place.line ? -1 : 1;
  if (a->place.column != b->place.column) return a->place.column < b->place.column ? -1 : 1;
  return strcmp(a->what, b->what);
}

void coverage_end(struct coverage *coverage, const char *filter) {
  const struct tree *tree = coverage->tree;
  if (!any_chosen(coverage, filter)) filter = NULL;
  if (chosen(coverage, 0, filter)) count_expression(coverage, 0, tree->units_where);
  for (size_t i = 0; i < tree->nodes; i++) {
    if (!chosen(coverage, i, filter)) continue;
    count_expression(coverage, i, tree->node[i].only);
    count_expression(coverage, i, tree->node[i].value);
  }
  for (size_t i = 0; i < coverage->files; i++)
    if (chosen(coverage, coverage->file[i].node, filter))
      count_file(coverage, &coverage->file[i]);
  if (coverage->gaps > 0)
    qsort(coverage->gap, coverage->gaps, sizeof *coverage->gap, by_place);
}

void coverage_free(struct coverage *coverage) {
  if (coverage == NULL) return;
  for (size_t i = 0; i < coverage->files; i++)
    sandbox_watch(coverage->file[i].sandbox, NULL, 0);
  free(coverage->gap);
  arena_free(coverage->arena);
}

double coverage_percent(struct coverage_count count_of) {
  if (count_of.all == 0) return 100;
  return floor(1000.0 * (double)count_of.covered / (double)count_of.all) / 10;
}
