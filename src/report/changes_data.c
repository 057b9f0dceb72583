/* A diff for machines: a row, or an object, per difference. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "report/changes.h"
#include "report/changes_words.h"
#include "report/csv.h"
#include "report/json.h"

/* One difference with what is asked of its nodes. */
struct entry {
  const struct changes *changes;
  const struct difference *difference;
  size_t at;
  const struct node *node[2];                  /* NULL: not there */
  double own[2], share[2];                     /* NaN: not there */
};

static struct entry entry_at(const struct changes *changes, size_t at) {
  const struct difference *difference = &changes->diff->list[at];
  struct entry entry = {changes, difference, at, {NULL, NULL}, {NAN, NAN}, {NAN, NAN}};
  for (int side = 0; side < 2; side++) {
    const struct tree *tree = changes->diff->pair->tree[side];
    uint32_t i = difference->node[side];
    if (i == NO_NODE) continue;
    entry.node[side] = &tree->node[i];
    entry.own[side] = tree_weight(tree, i);
    entry.share[side] = tree_share(tree, i);
  }
  return entry;
}

/* The tree and the node of the later edition that has it. */
static const struct tree *tree_of(const struct entry *entry) {
  return entry->changes->diff->pair->tree[entry->node[1] != NULL];
}

static const struct node *node_of(const struct entry *entry) {
  return entry->node[entry->node[1] != NULL];
}

static const char *aspect_of(const struct entry *entry) {
  return entry->difference->aspect != NULL ? entry->difference->aspect->key : NULL;
}

static const char *name_of(const struct changes *changes, uint32_t unit) {
  return unit != NO_UNIT ? changes->data->name[unit] : NULL;
}

/* --- CSV --------------------------------------------------------------------------------- */

static void put_pair(const double *pair, int decimals, struct buf *out) {
  for (int side = 0; side < 2; side++) {
    buf_putc(out, ',');
    csv_number(out, pair[side], decimals);
  }
}

static void put_text(const char *text, struct buf *out) {
  buf_putc(out, ',');
  csv_text(out, text);
}

static void put_effect(const struct entry *entry, const struct report_options *options,
                       struct buf *out) {
  const struct effect *effect = &entry->changes->effects->of[entry->at];
  bool told = effect->obstacle == OBSTACLE_NONE;
  struct buf why = {0};
  const double changes[] = {told ? effect->greatest : NAN, told ? effect->mean : NAN};
  const double places[] = {told ? effect->places_up : NAN, told ? effect->places_down : NAN};
  changes_obstacle(entry->changes, entry->at, options->language, &why);
  put_text(buf_text(&why), out);
  buf_free(&why);
  put_pair(changes, options->decimals, out);
  put_text(name_of(entry->changes, effect->unit), out);
  buf_putc(out, ',');
  csv_number(out, told ? (double)effect->ranks : NAN, NO_DECIMALS);
  put_text(name_of(entry->changes, effect->up), out);
  put_text(name_of(entry->changes, effect->down), out);
  put_pair(places, NO_DECIMALS, out);
}

void changes_csv(const struct changes *changes, const struct report_options *options,
                 struct buf *out) {
  buf_puts(out, "change,node_before,node,level,label,aspect,before,after,weight_before,weight,"
                "own_before,own,share_before,share");
  if (changes->effects != NULL)
    buf_puts(out, ",no_effect,greatest,mean,unit,ranks,up,down,places_up,places_down");
  buf_putc(out, '\n');
  for (size_t at = 0; at < changes->diff->count; at++) {
    struct entry entry = entry_at(changes, at);
    buf_puts(out, diff_key(entry.difference->kind));
    for (int side = 0; side < 2; side++)
      put_text(entry.node[side] != NULL ? entry.node[side]->id : NULL, out);
    put_text(tree_level(tree_of(&entry), node_of(&entry)), out);
    put_text(text_in(node_of(&entry)->label, options->language), out);
    put_text(aspect_of(&entry), out);
    for (int side = 0; side < 2; side++) put_text(entry.difference->text[side], out);
    put_pair(entry.difference->weight, NO_DECIMALS, out);
    put_pair(entry.own, NO_DECIMALS, out);
    put_pair(entry.share, NO_DECIMALS, out);
    if (changes->effects != NULL) put_effect(&entry, options, out);
    buf_putc(out, '\n');
  }
}

/* --- JSON -------------------------------------------------------------------------------- */

static void put_editions(const struct diff *diff, enum language language,
                         struct json *json) {
  json_key(json, "editions");
  json_open(json, '[');
  for (int side = 0; side < 2; side++) {
    const struct tree *tree = diff->pair->tree[side];
    json_open(json, '{');
    json_key_text(json, "rules", tree->path);
    json_key_text(json, "title", text_in(tree->title, language));
    json_key_whole(json, "year", (size_t)tree->year);
    json_key_whole(json, "parameters", tree->parameters);
    json_key_text(json, "rules_sha256", tree->sha256);
    json_close(json, '}');
  }
  json_close(json, ']');
}

static void put_counts(const struct diff *diff, struct json *json) {
  json_key(json, "counts");
  json_open(json, '{');
  json_key_whole(json, "method", diff_methods(diff));
  for (size_t kind = 0; kind < DIFF_KINDS; kind++)
    json_key_whole(json, diff_key((enum diff_kind)kind), diff->of_kind[kind]);
  json_close(json, '}');
}

static void put_numbers(struct json *json, const char *before, const char *now,
                        const double *pair) {
  json_key_number(json, before, pair[0], NO_DECIMALS);
  json_key_number(json, now, pair[1], NO_DECIMALS);
}

static void put_answers(const struct entry *entry, struct json *json) {
  size_t room = entry->node[0]->answers + entry->node[1]->answers;
  struct answer_change *list = mem_new(room, sizeof *list);
  size_t count = diff_answers(entry->node[0], entry->node[1], list);
  json_key(json, "answers");
  json_open(json, '[');
  for (size_t i = 0; i < count; i++) {
    json_open(json, '{');
    json_key_text(json, "answer", list[i].text);
    put_numbers(json, "before", "after", list[i].points);
    json_close(json, '}');
  }
  json_close(json, ']');
  free(list);
}

static void put_mover(struct json *json, const char *key, const struct changes *changes,
                      uint32_t unit, double places) {
  json_key(json, key);
  if (unit == NO_UNIT) {
    json_text(json, NULL);
    return;
  }
  json_open(json, '{');
  json_key_text(json, "key", changes->data->key[unit]);
  json_key_text(json, "name", changes->data->name[unit]);
  json_key_number(json, "places", places, NO_DECIMALS);
  json_close(json, '}');
}

static void put_effect_object(const struct entry *entry,
                              const struct report_options *options, struct json *json) {
  const struct effect *effect = &entry->changes->effects->of[entry->at];
  struct buf why = {0};
  changes_obstacle(entry->changes, entry->at, options->language, &why);
  if (why.length > 0) json_key_text(json, "no_effect", buf_text(&why));
  buf_free(&why);
  if (effect->obstacle != OBSTACLE_NONE) return;
  json_key(json, "effect");
  json_open(json, '{');
  json_key_number(json, "greatest", effect->greatest, options->decimals);
  json_key_text(json, "unit", name_of(entry->changes, effect->unit));
  json_key_number(json, "mean", effect->mean, options->decimals);
  json_key_whole(json, "ranks", effect->ranks);
  put_mover(json, "up", entry->changes, effect->up, effect->places_up);
  put_mover(json, "down", entry->changes, effect->down, effect->places_down);
  json_close(json, '}');
}

static void put_difference(const struct entry *entry, const struct report_options *options,
                           struct json *json) {
  const struct difference *difference = entry->difference;
  json_open(json, '{');
  json_key_text(json, "change", diff_key(difference->kind));
  json_key_text(json, "node_before", entry->node[0] ? entry->node[0]->id : NULL);
  json_key_text(json, "node", entry->node[1] ? entry->node[1]->id : NULL);
  json_key_text(json, "level", tree_level(tree_of(entry), node_of(entry)));
  json_key_text(json, "label", text_in(node_of(entry)->label, options->language));
  json_key_text(json, "aspect", aspect_of(entry));
  json_key_text(json, "before", difference->text[0]);
  json_key_text(json, "after", difference->text[1]);
  if (aspect_of(entry) != NULL && strcmp(aspect_of(entry), "answers") == 0)
    put_answers(entry, json);
  put_numbers(json, "weight_before", "weight", difference->weight);
  put_numbers(json, "own_before", "own", entry->own);
  put_numbers(json, "share_before", "share", entry->share);
  if (entry->changes->effects != NULL) put_effect_object(entry, options, json);
  json_close(json, '}');
}

void changes_json(const struct changes *changes, const struct report_options *options,
                  struct buf *out) {
  struct json *json = json_new(out);
  json_open(json, '{');
  json_key_whole(json, "schema", 1);
  put_editions(changes->diff, options->language, json);
  put_counts(changes->diff, json);
  json_key(json, "changes");
  json_open(json, '[');
  for (size_t at = 0; at < changes->diff->count; at++) {
    struct entry entry = entry_at(changes, at);
    put_difference(&entry, options, json);
  }
  json_close(json, ']');
  json_close(json, '}');
  json_end(json);
}
