#include "rules/lints.h"

#include <string.h>

#include "base/number.h"
#include "base/text.h"
#include "rules/answers.h"
#include "rules/messages.h"
#include "rules/rewrite.h"

struct lints {
  const struct tree *tree;
  const struct dataset *data;
  const struct result *result;
  struct diags *diags;
  struct arena *arena;
};

/* --- one note for many ------------------------------------------------------------------- */

enum { NAMES_SHOWN = 8 };

/* "a, b, c and 4 more", while it grows. */
struct names {
  size_t count;
  const char *list;
};

static void add_name(struct names *names, const char *name, struct arena *arena) {
  if (names->count++ == 0) names->list = name;
  else if (names->count <= NAMES_SHOWN)
    names->list = arena_printf(arena, "%s, %s", names->list, name);
}

static const char *names_text(const struct names *names, struct arena *arena) {
  if (names->count <= NAMES_SHOWN) return names->list;
  return arena_printf(arena, "%s and %zu more", names->list, names->count - NAMES_SHOWN);
}

static const char *plural(const struct names *names) {
  return names->count == 1 ? "" : "s";
}

/* --- columns nobody reads ---------------------------------------------------------------- */

static bool in_code_book(const struct dataset *data) {
  for (size_t i = 0; i < data->columns; i++)
    if (!data->column[i]->of_units && data->column[i]->in_code_book) return true;
  return false;
}

/* The columns that rules read: asked once for each, since a wide file has 10^5. */
struct columns {
  bool *read;                                  /* by the column's place in the data */
  const char **name;                           /* the names of those that are read */
  size_t count;
};

static struct columns columns_read(const struct lints *lints) {
  const struct dataset *data = lints->data;
  struct columns columns = {
    .read = arena_new_array(lints->arena, data->columns + 1, bool),
    .name = arena_new_array(lints->arena, data->columns + 1, const char *),
  };
  for (size_t i = 0; i < data->columns; i++) {
    columns.read[i] = tree_reads(lints->tree, data->column[i]);
    if (columns.read[i]) columns.name[columns.count++] = data->column[i]->name;
  }
  return columns;
}

/* The column that was meant by a name that no code book has, NULL: none. */
static const char *meant(const struct columns *columns, const struct column *column) {
  const char *near = text_nearest(column->name, columns->name, columns->count);
  return near != NULL && text_distance(column->name, near) <= 2 ? near : NULL;
}

/* The file that has the column's first cell. */
static struct place file_of(const struct lints *lints, const struct column *column) {
  const struct dataset *data = lints->data;
  for (size_t u = 0; u < data->units; u++)
    if (column->place[u].row > 0)
      return (struct place){.path = data->file[column->place[u].file]};
  return (struct place){.path = lints->tree->node[0].path};
}

static void look_at_columns(const struct lints *lints) {
  struct columns columns = columns_read(lints);
  struct names unread = {0};
  const struct column *first = NULL;
  bool booked = in_code_book(lints->data);
  for (size_t i = 0; i < lints->data->columns; i++) {
    const struct column *column = lints->data->column[i];
    if (column->of_units || columns.read[i]) continue;
    const char *near = booked && !column->in_code_book ? meant(&columns, column) : NULL;
    if (near != NULL) {
      diag_add(lints->diags, file_of(lints, column),
               arena_printf(lints->arena, "did you mean '%s'?", near), COLUMN_MISSPELT,
               column->name);
      continue;
    }
    if (first == NULL) first = column;
    add_name(&unread, column->name, lints->arena);
  }
  if (unread.count > 0)
    diag_add(lints->diags, file_of(lints, first), COLUMN_UNREAD_HINT, COLUMN_UNREAD,
             plural(&unread), names_text(&unread, lints->arena));
}

/* --- weights ----------------------------------------------------------------------------- */

/* Where the group's file gives the child its weight. */
static struct place weight_place(const struct lints *lints, const struct node *group,
                                 const struct node *child) {
  return rewrite_place(lints->arena, group->path,
                       arena_printf(lints->arena, "weights.%s", child->name));
}

static void look_at_weights(const struct lints *lints) {
  const struct tree *tree = lints->tree;
  struct names weightless = {0};
  struct place place = {0};
  for (size_t i = 0; i < tree->nodes; i++) {
    const struct node *group = &tree->node[i];
    for (size_t k = 0; group->weights_given && k < group->children; k++) {
      const struct node *child = &tree->node[group->child[k]];
      if (group->weight[k] != 0) continue;
      if (weightless.count == 0) place = weight_place(lints, group, child);
      add_name(&weightless, child->id, lints->arena);
    }
  }
  if (weightless.count > 0)
    diag_add(lints->diags, place, WEIGHTLESS_HINT, WEIGHTLESS,
             names_text(&weightless, lints->arena));
}

/* --- parameters -------------------------------------------------------------------------- */

/* Whether two units or more have a value, and all the same, *value. */
static bool is_constant(const struct lints *lints, uint32_t i, double *value) {
  const double *x = lints->result->node[i].value;
  size_t count = 0;
  for (size_t u = 0; u < lints->result->units; u++) {
    if (is_missing(x[u])) continue;
    if (count++ == 0) *value = x[u];
    else if (x[u] != *value) return false;
  }
  return count > 1;
}

static bool method_tells(const struct node *node) {
  return node->normalise.method != NULL && node->normalise.method->tells_constant;
}

static void look_at_values(const struct lints *lints) {
  const struct tree *tree = lints->tree;
  char room[NUMBER_ROOM];
  double value = 0;
  for (uint32_t i = 0; i < tree->nodes; i++) {
    const struct node *node = &tree->node[i];
    if (node->kind != NODE_PARAMETER || method_tells(node)) continue;
    if (!is_constant(lints, i, &value)) continue;
    number_shortest(value, room);
    diag_add(lints->diags, node->value->place, VALUE_CONSTANT_HINT, VALUE_CONSTANT,
             node->id, room);
  }
}

static void look_at_examples(const struct lints *lints) {
  const struct tree *tree = lints->tree;
  struct names bare = {0};
  struct place place = {0};
  for (size_t i = 0; i < tree->nodes; i++) {
    const struct node *node = &tree->node[i];
    if (node->kind != NODE_PARAMETER || node->examples > 0) continue;
    if (bare.count == 0) place = node->place;
    add_name(&bare, node->id, lints->arena);
  }
  if (bare.count > 0)
    diag_add(lints->diags, place, EXAMPLE_ABSENT_HINT, EXAMPLE_ABSENT,
             names_text(&bare, lints->arena));
}

/* --- answers ----------------------------------------------------------------------------- */

static bool is_given(const struct column *column, const struct answer *answer) {
  const struct answers one = {.list = answer, .count = 1};
  for (size_t i = 0; i < column->levels; i++)
    if (!is_missing(answers_points(&one, column->level[i]))) return true;
  return false;
}

static void look_at_answers(const struct lints *lints) {
  const struct tree *tree = lints->tree;
  struct names unheard = {0};
  struct place place = {0};
  for (size_t i = 0; i < tree->nodes; i++) {
    const struct node *node = &tree->node[i];
    const struct column *column = node->value ? node->value->bare : NULL;
    for (size_t k = 0; column != NULL && k < node->answers; k++) {
      if (is_given(column, &node->answer[k])) continue;
      if (unheard.count == 0)
        place = rewrite_place(lints->arena, node->path,
                              arena_printf(lints->arena, "answers[%zu][1]", k + 1));
      add_name(&unheard,
               arena_printf(lints->arena, "'%s' (%s)", node->answer[k].text, node->id),
               lints->arena);
    }
  }
  if (unheard.count > 0)
    diag_add(lints->diags, place, ANSWER_UNHEARD_HINT, ANSWER_UNHEARD, plural(&unheard),
             names_text(&unheard, lints->arena));
}

/* --- all --------------------------------------------------------------------------------- */

void edition_lints(const struct result *result, struct diags *diags) {
  struct lints lints = {result->tree, result->data, result, diags, arena_new()};
  look_at_columns(&lints);
  look_at_weights(&lints);
  look_at_values(&lints);
  look_at_examples(&lints);
  look_at_answers(&lints);
  arena_free(lints.arena);
}
