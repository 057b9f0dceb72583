/* A diff for people: a section per kind of change, a line per node, details beneath. Nodes
 * are called by the shortest name that finds them. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/number.h"
#include "report/changes_parts.h"
#include "report/words.h"

enum { EFFECT_DECIMALS = 2, LEVELS = 8 };

const char *changes_word(const struct writing *writing, enum diff_word word) {
  return diff_word(word, writing->language);
}

const struct tree *changes_tree(const struct writing *writing, int side) {
  return writing->diff->pair->tree[side];
}

/* The side that a difference is told from: the second, where the node is there. */
static int side_of(const struct difference *difference) {
  return difference->node[1] != NO_NODE;
}

const struct node *changes_node(const struct writing *writing,
                                const struct difference *difference) {
  int side = side_of(difference);
  return &changes_tree(writing, side)->node[difference->node[side]];
}

static struct map names_of(const struct tree *tree, struct arena *arena) {
  struct map names = map_new(arena);
  for (size_t i = 0; i < tree->nodes; i++) {
    const char *name = tree->node[i].name;
    uint32_t count = map_get(&names, name, strlen(name));
    map_put(&names, name, count == MAP_NONE ? 1 : count + 1);
  }
  return names;
}

const char *changes_id(const struct writing *writing, int side, uint32_t i) {
  const struct tree *tree = changes_tree(writing, side);
  const struct node *node = &tree->node[i];
  if (*node->id == '\0') return tree_level(tree, node);
  bool unique = map_get(&writing->names[side], node->name, strlen(node->name)) == 1;
  return unique ? node->name : node->id;
}

const char *changes_name(const struct writing *writing,
                         const struct difference *difference) {
  int side = side_of(difference);
  return changes_id(writing, side, difference->node[side]);
}

size_t changes_first(const struct diff *diff, enum diff_kind kind) {
  size_t at = 0;
  for (size_t k = 0; k < kind; k++) at += diff->of_kind[k];
  return at;
}

void changes_heading(const struct writing *writing, enum diff_kind kind) {
  buf_printf(writing->out, "\n%s (%zu)\n", diff_heading(kind, writing->language),
             writing->diff->of_kind[kind]);
}

/* A text of several lines is a function; what it says is too long for a line. What is shown
 * may be the same where what is compared is more. */
void changes_put(const struct writing *writing, const char *const text[2], struct buf *out) {
  if (strchr(text[0], '\n') != NULL || strchr(text[1], '\n') != NULL)
    buf_puts(out, changes_word(writing, DIFF_WORD_FUNCTION));
  else if (strcmp(text[0], text[1]) == 0)
    buf_puts(out, changes_word(writing, DIFF_WORD_CHANGED));
  else
    buf_printf(out, "%s → %s", *text[0] ? text[0] : "–", *text[1] ? text[1] : "–");
}

static void put_number(double number, struct buf *out) {
  char text[NUMBER_ROOM];
  buf_put(out, text, number_digits12(number, text));
}

/* --- head and foot ----------------------------------------------------------------------- */

static size_t at_depth(const struct tree *tree, uint32_t depth) {
  size_t count = 0;
  for (size_t i = 0; i < tree->nodes; i++)
    count += tree->node[i].depth == depth && tree->node[i].kind != NODE_BONUS;
  return count;
}

static void put_counts(const char *what, size_t before, size_t now, struct buf *out) {
  buf_printf(out, "%s ", what);
  if (before != now) buf_printf(out, "%zu → ", before);
  buf_printf(out, "%zu", now);
}

/* "Themenbereich 5, Indikator 37, Parameter 157 → 162" */
static void put_levels(const struct writing *writing) {
  const struct tree *before = changes_tree(writing, 0), *now = changes_tree(writing, 1);
  for (uint32_t depth = 1; depth <= now->level_names; depth++) {
    if (depth > 1) buf_puts(writing->out, ", ");
    put_counts(now->level_name[depth - 1], at_depth(before, depth), at_depth(now, depth),
               writing->out);
  }
  if (now->level_names == 0)
    put_counts(word_in(WORD_PARAMETERS, writing->language), before->parameters,
               now->parameters, writing->out);
  buf_putc(writing->out, '\n');
}

static void put_head(const struct writing *writing) {
  const struct tree *before = changes_tree(writing, 0), *now = changes_tree(writing, 1);
  buf_printf(writing->out, "%s (%s) → %s (%s)\n", text_in(before->title, writing->language),
             before->path, text_in(now->title, writing->language), now->path);
  put_levels(writing);
}

/* ": 5 hinzugekommen, 2 Gewicht": the kinds from one up to another, where there are any. */
static void put_kinds(const struct writing *writing, enum diff_kind from, enum diff_kind end) {
  const char *between = ": ";
  for (enum diff_kind kind = from; kind < end; kind++) {
    size_t count = writing->diff->of_kind[kind];
    if (count == 0) continue;
    buf_printf(writing->out, "%s%zu %s", between, count,
               diff_counted(kind, writing->language));
    between = ", ";
  }
  buf_putc(writing->out, '\n');
}

static void put_foot(const struct writing *writing) {
  const struct diff *diff = writing->diff;
  size_t methods = diff_methods(diff);
  buf_putc(writing->out, '\n');
  if (methods == 0) buf_puts(writing->out, changes_word(writing, DIFF_WORD_SAME_METHOD));
  else
    buf_printf(writing->out, "%zu %s", methods,
               changes_word(writing, methods > 1 ? DIFF_WORD_CHANGES : DIFF_WORD_ONE_CHANGE));
  put_kinds(writing, 0, DIFF_METHODS);
  if (diff->of_kind[DIFF_FRAME] + diff->of_kind[DIFF_TEXT] == 0) return;
  buf_puts(writing->out, changes_word(writing, DIFF_WORD_BESIDES));
  put_kinds(writing, DIFF_FRAME, DIFF_KINDS);
}

/* --- lines ------------------------------------------------------------------------------- */

static void add_percent(struct layout *layout, const struct tree *tree, uint32_t i) {
  char text[NUMBER_ROOM + 3] = "–";
  double share = i != NO_NODE ? tree_share(tree, i) : (double)NAN;
  if (!isnan(share)) strcpy(text + number_fixed(100 * share, 2, text), " %");
  layout_text(layout, text);
}

/* "1 → 2"; "1" where there is only one, or it is the same. */
static void add_weight(const struct difference *difference, struct layout *layout) {
  struct buf text = {0};
  const double *weight = difference->weight;
  bool both = !isnan(weight[0]) && !isnan(weight[1]) && weight[0] != weight[1];
  if (!isnan(weight[0])) put_number(weight[0], &text);
  if (both) buf_puts(&text, " → ");
  if (both || (isnan(weight[0]) && !isnan(weight[1]))) put_number(weight[1], &text);
  layout_text(layout, buf_text(&text));
  buf_free(&text);
}

/* The label; of what came or went by itself with that of its group. */
static void add_label(const struct writing *writing, const struct difference *difference,
                      struct layout *layout) {
  const struct tree *tree = changes_tree(writing, side_of(difference));
  const struct node *node = changes_node(writing, difference);
  bool alone = difference->kind == DIFF_ADDED || difference->kind == DIFF_REMOVED;
  struct buf text = {0};
  buf_puts(&text, text_in(node->label, writing->language));
  if (alone && !difference->within && node->parent != 0)
    buf_printf(&text, " (%s)", text_in(tree->node[node->parent].label, writing->language));
  layout_text(layout, buf_text(&text));
  buf_free(&text);
}

void changes_line(const struct writing *writing, const struct difference *difference,
                  struct layout *layout) {
  struct buf text = {0};
  buf_pad(&text, ' ', difference->within ? 4 : 2);
  buf_puts(&text, changes_name(writing, difference));
  layout_text(layout, buf_text(&text));
  buf_free(&text);
  for (int side = 0; side < 2; side++)
    add_percent(layout, changes_tree(writing, side), difference->node[side]);
  add_weight(difference, layout);
  add_label(writing, difference, layout);
}

static void put_answer(const struct writing *writing, const struct answer_change *answer,
                       struct buf *out) {
  bool is_new = isnan(answer->points[0]), gone = isnan(answer->points[1]);
  buf_printf(out, "%s ", answer->text);
  put_number(answer->points[is_new], out);
  if (gone || is_new)
    buf_printf(out, " %s", changes_word(writing, gone ? DIFF_WORD_GONE : DIFF_WORD_NEW));
  else
    buf_puts(out, " → "), put_number(answer->points[1], out);
}

/* "städtisch 60 → 30, teilbetrieb 70 neu, aufbau 40 entfällt" */
static void put_answers(const struct writing *writing, const struct difference *difference,
                        struct buf *out) {
  const struct node *before = &changes_tree(writing, 0)->node[difference->node[0]];
  const struct node *now = changes_node(writing, difference);
  struct answer_change *list = mem_new(before->answers + now->answers, sizeof *list);
  size_t count = diff_answers(before, now, list);
  for (size_t i = 0; i < count; i++) {
    if (i > 0) buf_puts(out, ", ");
    put_answer(writing, &list[i], out);
  }
  free(list);
}

static void put_detail(const struct writing *writing, const struct difference *difference,
                       struct buf *out) {
  const char *const *text = difference->text;
  if (difference->kind == DIFF_MOVED) {
    const char *index = tree_level(changes_tree(writing, 1), changes_tree(writing, 1)->node);
    buf_printf(out, "%s %s %s %s", changes_word(writing, DIFF_WORD_FROM),
               *text[0] ? text[0] : index, changes_word(writing, DIFF_WORD_TO),
               *text[1] ? text[1] : index);
  }
  if (difference->kind == DIFF_RENAMED)
    buf_printf(out, "%s %s", changes_word(writing, DIFF_WORD_FORMERLY), text[0]);
  if (difference->aspect == NULL) return;
  buf_printf(out, "%s: ", text_in(difference->aspect->word, writing->language));
  if (strcmp(difference->aspect->key, "answers") == 0)
    put_answers(writing, difference, out);
  else
    changes_put(writing, text, out);
}

void changes_detail(const struct writing *writing, const struct difference *difference,
                    struct layout *layout) {
  struct buf text = {0};
  size_t margin = 6;
  buf_pad(&text, ' ', margin);
  put_detail(writing, difference, &text);
  if (text.length > margin) layout_line(layout, buf_text(&text));
  buf_free(&text);
}

/* --- changes of the method --------------------------------------------------------------- */

/* ": Indikator 3, Parameter 37": how many nodes of each level are concerned. */
static void put_concerned(const struct writing *writing, enum diff_kind kind,
                          struct buf *out) {
  const struct difference *list = writing->diff->list + changes_first(writing->diff, kind);
  struct { const char *name; size_t count; } level[LEVELS] = {{NULL, 0}};
  for (size_t i = 0; i < writing->diff->of_kind[kind]; i++) {
    const struct tree *tree = changes_tree(writing, side_of(&list[i]));
    const char *name = tree_level(tree, changes_node(writing, &list[i]));
    size_t k = 0;
    if (kind == DIFF_RULE && i > 0 && list[i - 1].node[1] == list[i].node[1]) continue;
    while (k < LEVELS - 1 && level[k].name != NULL && strcmp(level[k].name, name) != 0) k++;
    level[k].name = name;
    level[k].count++;
  }
  for (size_t k = 0; k < LEVELS && level[k].name != NULL; k++)
    buf_printf(out, "%s%s %zu", k > 0 ? ", " : ": ", level[k].name, level[k].count);
}

static void add_heading(const struct writing *writing, enum diff_kind kind,
                        struct layout *layout) {
  struct buf text = {0};
  buf_puts(&text, diff_heading(kind, writing->language));
  put_concerned(writing, kind, &text);
  layout_line(layout, "");
  layout_line(layout, buf_text(&text));
  buf_free(&text);
}

/* What one change made in many rules is told at once; the rest node by node: differences in
 * the rule of one node stand under one line. */
static void add_section(const struct writing *writing, enum diff_kind kind,
                        struct layout *layout) {
  const struct difference *first = writing->diff->list + changes_first(writing->diff, kind);
  size_t count = writing->diff->of_kind[kind];
  uint32_t last = NO_NODE;
  if (count == 0) return;
  add_heading(writing, kind, layout);
  bool *told = mem_new(count, sizeof *told);
  if (kind == DIFF_RULE) changes_common(writing, first, count, told, layout);
  for (size_t i = 0; i < count; i++) {
    if (told[i]) continue;
    if (kind != DIFF_RULE || first[i].node[1] != last)
      changes_line(writing, &first[i], layout);
    changes_detail(writing, &first[i], layout);
    last = first[i].node[1];
  }
  free(told);
}

static void put_methods(const struct writing *writing) {
  if (diff_methods(writing->diff) == 0) return;
  struct layout *layout = layout_new("lrrrl");
  layout_text(layout, word_in(WORD_ID, writing->language));
  layout_text(layout, changes_word(writing, DIFF_WORD_SHARE_BEFORE));
  layout_text(layout, changes_word(writing, DIFF_WORD_SHARE_NOW));
  layout_text(layout, word_in(WORD_WEIGHT, writing->language));
  layout_text(layout, word_in(WORD_LABEL, writing->language));
  for (enum diff_kind kind = 0; kind < DIFF_METHODS; kind++)
    add_section(writing, kind, layout);
  buf_putc(writing->out, '\n');
  layout_end(layout, writing->out);
}

/* --- all --------------------------------------------------------------------------------- */

static void put_all(const struct writing *writing) {
  put_methods(writing);
  changes_shares(writing);
  changes_aspects(writing, DIFF_FRAME);
  changes_aspects(writing, DIFF_TEXT);
  if (writing->changes->effects != NULL) changes_effects(writing);
  put_foot(writing);
}

void changes_table(const struct changes *changes, const struct report_options *options,
                   struct buf *out) {
  int decimals = options->decimals >= 0 ? options->decimals : EFFECT_DECIMALS;
  struct arena *arena = arena_new();
  struct writing writing = {
    changes, changes->diff, options->language, decimals, .out = out,
  };
  for (int side = 0; side < 2; side++)
    writing.names[side] = names_of(changes_tree(&writing, side), arena);
  put_head(&writing);
  if (changes->diff->count > 0) put_all(&writing);
  else buf_printf(out, "%s\n", diff_word(DIFF_WORD_SAME, options->language));
  arena_free(arena);
}
