/* One edition at a time, backwards. `at` says which of its nodes is which of ours: nodes are
 * paired from edition to edition, so that a node may be renamed more than once. */
#include "cmd/earlier.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/pair.h"
#include "base/file.h"
#include "base/mem.h"
#include "cmd/messages.h"

struct walk {
  struct study *study;
  struct command *command;
  struct map *units;                           /* of the study, by key */
  struct known **known;                        /* by node of the study; NULL: not asked */
  uint32_t *at;                                /* by node: what it is in the edition reached,
                                                  or NO_NODE */
  struct earlier_edition *reached;             /* NULL: none so far */
};

static const struct node *first_asking(const struct tree *tree) {
  for (size_t i = 0; i < tree->nodes; i++)
    if (method_takes_earlier(&tree->node[i].missing)) return &tree->node[i];
  return NULL;
}

/* --- which nodes look further back ------------------------------------------------------- */

static bool is_recent(const struct node *node, int years) {
  double most = method_argument(&node->missing, "years", 0);
  return isnan(most) || years <= most;
}

static bool lacks(const struct walk *walk, uint32_t i) {
  for (size_t u = 0; u < walk->study->data->units; u++)
    if (walk->known[i][u].edition == NULL) return true;
  return false;
}

/* Whether node i wants values of the edition reached, which is so many years older. */
static bool wants(const struct walk *walk, uint32_t i, int years) {
  return walk->known[i] != NULL && walk->at[i] != NO_NODE &&
         is_recent(&walk->study->tree->node[i], years) && lacks(walk, i);
}

static bool wants_more(const struct walk *walk, int years) {
  for (uint32_t i = 0; i < walk->study->tree->nodes; i++)
    if (wants(walk, i, years)) return true;
  return false;
}

/* --- one edition ------------------------------------------------------------------------- */

static bool same_answers(const struct node *a, const struct node *b) {
  if (a->answers != b->answers) return false;
  for (size_t i = 0; i < a->answers; i++)
    if (strcmp(a->answer[i].text, b->answer[i].text) != 0 ||
        a->answer[i].points != b->answer[i].points)
      return false;
  return true;
}

static const char *measure_of(const struct node *node) {
  return node->unit != NULL ? node->unit : "";
}

/* Whether both nodes' values are on one scale; a finding if not. Another formula for the
 * same quantity is the methodologist's to judge, and told. */
static bool agree(const struct walk *walk, const struct node *node,
                  const struct node *before, const struct tree *tree) {
  struct diags *diags = walk->command->diags;
  struct place place = node->missing.place;
  if (strcmp(measure_of(node), measure_of(before)) != 0)
    diag_add(diags, place, PREVIOUS_MEASURE_HINT, PREVIOUS_MEASURE, node->id,
             measure_of(node), measure_of(before), tree->path);
  else if (!same_answers(node, before))
    diag_add(diags, place, PREVIOUS_MEASURE_HINT, PREVIOUS_ANSWERS, node->id, tree->path);
  else {
    if (strcmp(node->value->text, before->value->text) != 0)
      diag_add(diags, place, NULL, PREVIOUS_FORMULA, node->id, tree->path);
    return true;
  }
  return false;
}

/* Follows all nodes one edition further back. */
static void follow(struct walk *walk, const struct tree *later, const struct tree *tree) {
  struct pair *pair = pair_new(later, tree, NULL, NULL);
  for (size_t i = 0; i < walk->study->tree->nodes; i++)
    if (walk->at[i] != NO_NODE) walk->at[i] = pair->node[0][walk->at[i]];
  pair_free(pair);
}

/* Marks the nodes of the edition that are wanted, with the groups above them. */
static bool *wanted_in(const struct walk *walk, const struct tree *tree, int years) {
  bool *wanted = mem_new(tree->nodes, sizeof *wanted);
  for (uint32_t i = 0; i < walk->study->tree->nodes; i++) {
    if (!wants(walk, i, years)) continue;
    for (uint32_t k = walk->at[i]; k != NO_NODE; k = tree->node[k].parent) wanted[k] = true;
  }
  return wanted;
}

static void take(struct walk *walk, uint32_t i, const struct reading *reading,
                 const struct dataset *data, const struct earlier_edition *edition) {
  for (size_t u = 0; u < data->units; u++) {
    uint32_t at = map_get(walk->units, data->key[u], strlen(data->key[u]));
    if (at == MAP_NONE || walk->known[i][at].edition != NULL) continue;
    if (!is_missing(reading->value[u]))
      walk->known[i][at] = (struct known){reading->value[u], edition};
  }
}

/* Takes what is wanted of the edition, which is so many years older; own: findings. */
static bool take_all(struct walk *walk, const struct study *before, int years,
                     struct diags *own) {
  const struct tree *tree = walk->study->tree;
  bool *wanted = wanted_in(walk, before->tree, years), ok = true;
  struct readings *readings = readings_take(before->tree, before->data, wanted, own);
  for (uint32_t i = 0; i < tree->nodes; i++) {
    uint32_t k = walk->at[i];
    if (!wants(walk, i, years)) continue;
    ok = agree(walk, &tree->node[i], &before->tree->node[k], before->tree) && ok;
    if (readings->node[k].read)
      take(walk, i, &readings->node[k], before->data, walk->reached);
  }
  readings_free(readings);
  free(wanted);
  return ok && diags_count(own, DIAG_ERROR) == 0;
}

/* --- opening ----------------------------------------------------------------------------- */

static struct study *add_study(struct study *study) {
  study->earlier = mem_grow(study->earlier, &study->room_earlier, study->earliers + 1,
                            sizeof *study->earlier);
  struct study *added = &study->earlier[study->earliers++];
  *added = (struct study){0};
  return added;
}

/* Puts the edition behind those reached before. */
static void reach(struct walk *walk, const struct study *before, const char *named) {
  struct tree *tree = walk->study->tree;
  struct earlier_edition *edition = arena_new_one(tree->arena, struct earlier_edition);
  edition->path = arena_copy(tree->arena, named);
  edition->year = before->tree->year;
  memcpy(edition->rules_sha256, before->tree->sha256, HASH_ROOM);
  memcpy(edition->data_sha256, before->data->sha256, HASH_ROOM);
  if (walk->reached != NULL) walk->reached->before = edition;
  else tree->earlier = edition;
  walk->reached = edition;
}

static bool is_older(const struct walk *walk, const struct tree *tree,
                     const struct tree *later) {
  if (tree->year < later->year) return true;
  diag_add(walk->command->diags, study_place(walk->command, later, "previous"), NULL,
           PREVIOUS_NOT_OLDER, tree->path, tree->year, later->year);
  return false;
}

/* Opens the edition that `later` names, at path, and takes what is wanted. What is found in
 * it is told where it cannot be used. */
static bool open_edition(struct walk *walk, const struct tree *later, const char *path) {
  const struct tree *tree = walk->study->tree;
  struct study *before = add_study(walk->study);
  struct command apart = *walk->command;
  apart.diags = diags_new();
  apart.option[OPTION_DATA] = NULL;
  bool ok = study_read(before, &apart, path) && is_older(walk, before->tree, later);
  if (ok) {
    reach(walk, before, later->previous);
    follow(walk, later, before->tree);
    ok = take_all(walk, before, tree->year - before->tree->year, apart.diags);
  }
  if (!ok) diags_add_all(walk->command->diags, apart.diags);
  diags_free(apart.diags);
  return ok;
}

/* Whether there is an edition at path, which `later` names. That there is none is an error
 * of the first edition, whose rules ask for it; further back it is the end. */
static bool is_there(const struct walk *walk, const struct tree *later, const char *path) {
  struct diags *diags = walk->command->diags;
  struct place place = study_place(walk->command, later, "previous");
  if (file_kind(path) != FILE_ABSENT) return true;
  if (later == walk->study->tree)
    diag_add(diags, place, PREVIOUS_NEEDED_HINT, PREVIOUS_NEEDED, later->previous,
             first_asking(later)->missing.method->name);
  else
    diag_add(diags, place, NULL, PREVIOUS_ABSENT, later->previous, later->year);
  return false;
}

static bool go_back(struct walk *walk) {
  struct study *study = walk->study;
  const struct tree *later = study->tree;
  bool ok = true;
  while (ok && later->previous != NULL &&
         wants_more(walk, study->tree->year - later->year + 1)) {
    const char *path = study_path(walk->command, later, later->previous);
    if (!is_there(walk, later, path)) return later != study->tree;
    ok = open_edition(walk, later, path);
    later = study->earlier[study->earliers - 1].tree;
  }
  return ok;
}

/* --- the study --------------------------------------------------------------------------- */

static struct map *units_of(const struct study *study) {
  struct arena *arena = study->tree->arena;
  struct map *units = arena_new_one(arena, struct map);
  *units = map_new(arena);
  for (size_t u = 0; u < study->data->units; u++)
    map_put(units, arena_copy(arena, study->data->key[u]), (uint32_t)u);
  return units;
}

static void hang(struct walk *walk) {
  struct tree *tree = walk->study->tree;
  struct arena *arena = tree->arena;
  walk->units = units_of(walk->study);
  walk->known = arena_new_array(arena, tree->nodes, struct known *);
  walk->at = arena_new_array(arena, tree->nodes, uint32_t);
  for (uint32_t i = 0; i < tree->nodes; i++) {
    walk->at[i] = i;
    if (!method_takes_earlier(&tree->node[i].missing)) continue;
    struct earlier *earlier = arena_new_one(arena, struct earlier);
    walk->known[i] = arena_new_array(arena, walk->study->data->units, struct known);
    *earlier = (struct earlier){walk->units, walk->known[i]};
    tree->node[i].earlier = earlier;
  }
}

bool earlier_open(struct study *study, struct command *command) {
  struct walk walk = {.study = study, .command = command};
  const struct node *first = first_asking(study->tree);
  if (first == NULL) return true;
  if (study->tree->previous == NULL) {
    diag_add(command->diags, first->missing.place, PREVIOUS_UNNAMED_HINT, PREVIOUS_UNNAMED,
             first->missing.method->name);
    return false;
  }
  hang(&walk);
  return go_back(&walk);
}
