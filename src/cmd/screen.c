/* A unit is asked for one criterion after the other; the first that it misses leaves it
 * out. */
#include "cmd/screen.h"

#include <stdlib.h>

#include "base/mem.h"
#include "base/number.h"
#include "cmd/messages.h"

struct screen {
  const struct study *study;
  const struct readings *readings;
  struct command *command;
  struct place place;                          /* of the criterion in question */
  char asked[NUMBER_ROOM];
};

/* --- the criteria ------------------------------------------------------------------------ */

static bool is_share(size_t part, size_t whole, double asked) {
  return (double)part / (double)whole >= asked;
}

static bool has_values(const struct screen *screen, size_t u, double asked) {
  const struct dataset *data = screen->study->data;
  struct availability has = readings_available(screen->readings, screen->study->tree, 0, u);
  if (is_share(has.values, has.parameters, asked)) return true;
  diag_add(screen->command->diags, screen->place, NULL, UNIT_SPARSE, data->name[u],
           data->key[u], has.values, has.parameters, screen->asked);
  return false;
}

/* A group of which no parameter exists for the unit asks for nothing. */
static bool has_values_each(const struct screen *screen, size_t u, double asked) {
  const struct dataset *data = screen->study->data;
  const struct tree *tree = screen->study->tree;
  const struct node *root = &tree->node[0];
  for (size_t k = 0; k < root->children; k++) {
    uint32_t i = root->child[k];
    struct availability has = readings_available(screen->readings, tree, i, u);
    if (has.parameters == 0 || is_share(has.values, has.parameters, asked)) continue;
    diag_add(screen->command->diags, screen->place, NULL, UNIT_SPARSE_IN, data->name[u],
             data->key[u], tree->node[i].id, has.values, has.parameters, screen->asked);
    return false;
  }
  return true;
}

/* As COINr counts: of the values that are there. */
static bool has_nonzero(const struct screen *screen, size_t u, double asked) {
  const struct dataset *data = screen->study->data;
  struct availability has = readings_available(screen->readings, screen->study->tree, 0, u);
  size_t others = has.values - has.zeros;
  if (has.values == 0 || is_share(others, has.values, asked)) return true;
  diag_add(screen->command->diags, screen->place, NULL, UNIT_ZEROS, data->name[u],
           data->key[u], others, has.values, screen->asked);
  return false;
}

/* A field of the edition's units, and whether a unit has what it asks for; a finding if
 * not. */
static const struct criterion {
  const char *field, *place;
  bool (*has)(const struct screen *screen, size_t u, double asked);
} criteria[UNITS_SHARES] = {
  [UNITS_AVAILABLE] = {"available", "units.available", has_values},
  [UNITS_AVAILABLE_EACH] = {"available_each", "units.available_each", has_values_each},
  [UNITS_NONZERO] = {"nonzero", "units.nonzero", has_nonzero},
};

/* --- all units --------------------------------------------------------------------------- */

/* Takes those out of keep that miss the criterion; a finding where that leaves nobody. */
static bool apply(struct screen *screen, enum units_share which, uint8_t *keep) {
  const struct criterion *criterion = &criteria[which];
  const struct study *study = screen->study;
  double asked = study->tree->units_share[which];
  size_t kept = 0;
  if (asked == 0) return true;
  screen->place = study_place(screen->command, study->tree, criterion->place);
  number_shortest(asked, screen->asked);
  for (size_t u = 0; u < study->data->units; u++) {
    keep[u] = keep[u] && criterion->has(screen, u, asked);
    kept += keep[u];
  }
  if (kept == 0)
    diag_add(screen->command->diags, screen->place, NULL, NO_UNITS_AVAILABLE,
             criterion->field, screen->asked);
  return kept > 0;
}

static bool is_asked(const struct tree *tree) {
  for (size_t i = 0; i < UNITS_SHARES; i++)
    if (tree->units_share[i] > 0) return true;
  return false;
}

bool screen_units(struct study *study, struct command *command) {
  if (!is_asked(study->tree)) return true;
  struct readings *readings =
      readings_take(study->tree, study->data, NULL, command->diags);
  struct screen screen = {.study = study, .readings = readings, .command = command};
  uint8_t *keep = mem_new(study->data->units, 1);
  bool ok = diags_count(command->diags, DIAG_ERROR) == 0;
  for (size_t u = 0; u < study->data->units; u++) keep[u] = 1;
  for (enum units_share i = 0; ok && i < UNITS_SHARES; i++) ok = apply(&screen, i, keep);
  if (ok) dataset_select(study->data, keep);
  free(keep);
  readings_free(readings);
  return ok;
}
