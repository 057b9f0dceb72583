/* Names become children here; what the numbers mean is the method's. */
#include "rules/weighing.h"

#include <lua.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/number.h"
#include "data/points.h"
#include "rules/messages.h"

static const double contradictory = 0.1;       /* Saaty (1980) */

struct weighing {
  const struct value *value;                   /* what the constructor made */
  const struct children *children;
  struct method_use *use;
  const struct points *points;                 /* NULL: they stand in the rule */
};

static struct reader *reader_of(const struct weighing *weighing) {
  return weighing->value->rule->reader;
}

/* --- places ------------------------------------------------------------------------------ */

/* A walk over the tokens of ahp{ row = { child = 2 } } or budget{ { child = 2 } } that seeks
 * where a row stands, and in it a child. */
struct search {
  const struct source_map *map;
  const char *text;
  const struct judgement *wanted;              /* child NULL: the row */
  struct source_token last, found;             /* last: the last name; found: the row's */
  size_t depth, rows;
  bool inside, done;
};

static bool is_name(const struct search *search, struct source_token token,
                    const char *name) {
  size_t length = token.end - token.start;
  return token.kind == SOURCE_NAME && name != NULL && strlen(name) == length &&
         memcmp(search->text + token.start, name, length) == 0;
}

static void open_brace(struct search *search, struct source_token token) {
  const struct judgement *wanted = search->wanted;
  if (search->depth++ != 1) return;
  search->inside = wanted->of != NULL ? is_name(search, search->last, wanted->of)
                                      : search->rows == wanted->item;
  if (search->inside) search->found = wanted->of != NULL ? search->last : token;
  search->rows++;
}

static void visit(struct search *search, struct source_token token) {
  char sign = token.kind == SOURCE_SIGN ? search->text[token.start] : '\0';
  if (sign == '{') open_brace(search, token);
  if (sign == '}' && search->depth > 0 && --search->depth == 1) search->inside = false;
  if (token.kind == SOURCE_NAME) search->last = token;
  if (!search->inside || !is_name(search, token, search->wanted->child)) return;
  search->found = token;
  search->done = true;
}

/* The cell, or the row, of the file of points. */
static struct place place_in_file(const struct points *points,
                                  const struct judgement *wanted) {
  for (size_t i = 0; i < points->count && wanted->child != NULL; i++) {
    const struct given_points *given = &points->given[i];
    if (given->item == wanted->item && strcmp(points->name[given->column], wanted->child) == 0)
      return given->place;
  }
  return points->place[wanted->item];
}

/* Where the source says what is wanted; the method where it does not show it. */
static struct place place_of(const struct weighing *weighing,
                             const struct judgement *wanted) {
  struct rule *rule = weighing->value->rule;
  size_t length;
  if (weighing->points != NULL) return place_in_file(weighing->points, wanted);
  struct search search = {.map = rule->map, .wanted = wanted,
                          .text = sandbox_text(rule->sandbox, &length)};
  const struct source_field *field = source_field(rule->map, value_path(weighing->value));
  size_t at = field != NULL ? field->value_start : 0, end = field ? field->value_end : 0;
  while (at < end && !search.done) {
    struct source_token token = source_token(rule->map, at);
    visit(&search, token);
    at = token.kind != SOURCE_END ? token.end : end;
  }
  if (search.found.end == 0) return weighing->use->place;
  return source_span_place(rule->map,
                           (struct source_span){search.found.start, search.found.end});
}

/* --- children ---------------------------------------------------------------------------- */

/* The position of the child of that name in *position; false with a finding at what is
 * wanted, unless the child was refused and so is told of already. */
static bool find(const struct weighing *weighing, const char *name,
                 const struct judgement *wanted, size_t *position) {
  const struct folder *folder = weighing->children->folder;
  const struct folder_entry *entry = folder_find(folder, name);
  if (entry != NULL) *position = (size_t)(entry - folder->entry);
  else if (!folder_refused(folder, name))
    weight_no_child(reader_of(weighing), weighing->children, name,
                    place_of(weighing, wanted));
  return entry != NULL;
}

/* Every column of the file is a child. */
static bool check_columns(const struct weighing *weighing) {
  const struct points *points = weighing->points;
  bool ok = true;
  for (size_t i = 0; i < points->columns; i++) {
    if (folder_find(weighing->children->folder, points->name[i]) != NULL) continue;
    ok = false;
    if (!folder_refused(weighing->children->folder, points->name[i]))
      weight_no_child(reader_of(weighing), weighing->children, points->name[i],
                      points->header[i]);
  }
  return ok;
}

/* Every expert of the file gives points: no judgement would tell of one who does not. */
static bool check_experts(const struct weighing *weighing) {
  const struct points *points = weighing->points;
  bool ok = true;
  for (size_t row = 0, i = 0; row < points->rows; row++) {
    size_t first = i;
    while (i < points->count && points->given[i].item == row) i++;
    if (i > first) continue;
    diag_add(reader_of(weighing)->diags, points->place[row], NULL, EXPERT_SILENT,
             points->who[row]);
    ok = false;
  }
  return ok;
}

/* Takes the judgements from the file that the use names; false with findings. */
static bool read_file(struct weighing *weighing, const char *name) {
  struct reader *reader = reader_of(weighing);
  struct points *points = arena_new_one(reader->arena, struct points);
  const char *path;
  size_t length;
  const char *content = rule_reads(reader, name, &path, &length);
  if (content == NULL) return false;
  struct buf text = {0};
  buf_put(&text, content, length);
  bool ok = points_read(points, path, &text, reader->arena, reader->diags);
  buf_free(&text);
  weighing->points = points;
  ok = check_columns(weighing) && ok;
  if (!ok || !check_experts(weighing)) return false;
  struct judgement *own = arena_new_array(reader->arena, points->count, struct judgement);
  for (size_t i = 0; i < points->count; i++)
    own[i] = (struct judgement){.item = points->given[i].item,
                                .child = points->name[points->given[i].column],
                                .number = points->given[i].number};
  weighing->use->judgement = own;
  weighing->use->n_judgements = points->count;
  return true;
}

static bool number_rows(const struct weighing *weighing, struct judged *judged) {
  for (size_t i = 0; i < weighing->use->n_judgements; i++) {
    const struct judgement *own = &weighing->use->judgement[i];
    const struct judgement row = {.of = own->of, .item = own->item};
    judged[i] = (struct judged){own->item, 0, own->number};
    if (own->of != NULL && !find(weighing, own->of, &row, &judged[i].row)) return false;
    if (!find(weighing, own->child, own, &judged[i].child)) return false;
  }
  return true;
}

static int by_row(const void *left, const void *right) {
  const struct judged *a = left, *b = right;
  if (a->row != b->row) return a->row < b->row ? -1 : 1;
  return (a->child > b->child) - (a->child < b->child);
}

/* The judgement by names; child NO_CHILD: the whole row. */
static struct judgement named(const struct weighing *weighing, struct judged judged) {
  const char *const *name = weighing->children->name;
  bool pairs = weighing->use->judgement[0].of != NULL;
  return (struct judgement){
    .of = pairs ? name[judged.row] : NULL, .item = pairs ? 0 : judged.row,
    .child = judged.child != NO_CHILD ? name[judged.child] : NULL, .number = judged.number,
  };
}

/* Puts the judgements in the order of the children, for the method and for readers. */
static void order(const struct weighing *weighing, struct judged *judged) {
  size_t count = weighing->use->n_judgements;
  struct judgement *ordered = arena_new_array(reader_of(weighing)->arena, count,
                                              struct judgement);
  qsort(judged, count, sizeof *judged, by_row);
  for (size_t i = 0; i < count; i++) ordered[i] = named(weighing, judged[i]);
  weighing->use->judgement = ordered;
}

/* --- what the method says ---------------------------------------------------------------- */

/* "'patents' to 'exports'", "16 children"; "item 2, 'exports'", "item 2" */
static const char *subject_of(const struct weighing *weighing,
                              const struct judgement *blamed) {
  struct arena *arena = reader_of(weighing)->arena;
  if (blamed->of != NULL && blamed->child == NULL)
    return arena_printf(arena, "%zu children", weighing->children->count);
  if (blamed->of != NULL)
    return arena_printf(arena, "'%s' to '%s'", blamed->of, blamed->child);
  const char *who = arena_printf(arena, "item %zu", blamed->item + 1);
  if (weighing->points != NULL) who = weighing->points->who[blamed->item];
  return blamed->child == NULL ? who : arena_printf(arena, "%s, '%s'", who, blamed->child);
}

static void report_fault(const struct weighing *weighing, const struct weigh_call *call) {
  struct judgement wanted = named(weighing, (struct judged){call->row, call->child, NAN});
  diag_add(reader_of(weighing)->diags, place_of(weighing, &wanted), NULL, WEIGHT_JUDGED,
           weighing->use->method->name, subject_of(weighing, &wanted), call->fault);
}

static void warn(const struct weighing *weighing, const struct weigh_call *call) {
  const char *const *name = weighing->children->name;
  char ratio[NUMBER_ROOM];
  number_fixed(call->weight[call->row] / call->weight[call->child], 2, ratio);
  const char *hint =
      arena_printf(reader_of(weighing)->arena,
                   "'%s' to '%s' fits least: all together say %s times",
                   name[call->row], name[call->child], ratio);
  diag_add(reader_of(weighing)->diags, weighing->use->place, hint, WEIGHT_CONTRADICTS,
           call->consistency);
}

static bool weigh(const struct weighing *weighing, struct weigh_call *call) {
  struct judged *judged = arena_new_array(reader_of(weighing)->arena, call->count,
                                          struct judged);
  if (!number_rows(weighing, judged)) return false;
  order(weighing, judged);
  call->judged = judged;
  weighing->use->method->weigh(call);
  if (call->fault != NULL) report_fault(weighing, call);
  else if (call->consistency > contradictory) warn(weighing, call);
  return call->fault == NULL;
}

static bool names_method(const struct value *weights) {
  bool text = value_type(weights) == LUA_TSTRING;
  return text ? strcmp(value_text(weights), "equal") != 0
              : value_type(weights) == LUA_TUSERDATA;
}

bool weighing_decode(const struct record *record, const struct value *value,
                     const struct children *children, struct node *node, double *weight) {
  if (!names_method(value)) return false;
  node->weighing = field_method(record, "weights", METHOD_WEIGHT);
  if (!method_used(&node->weighing)) return false;
  struct weighing weighing = {value, children, &node->weighing, NULL};
  const char *file = method_text(&node->weighing, ARGUMENT_FILE);
  node->consistency = NAN;
  if (method_weighs_scores(&node->weighing)) return false;
  if (file != NULL && !read_file(&weighing, file)) return false;
  struct weigh_call call = {.count = node->weighing.n_judgements, .n = children->count,
                            .weight = weight};
  if (!weigh(&weighing, &call)) return false;
  node->consistency = call.consistency;
  return true;
}
