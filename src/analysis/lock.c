#include "analysis/lock.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/map.h"
#include "base/mem.h"

struct lock *lock_new(void) {
  struct lock *lock = mem_new(1, sizeof *lock);
  lock->arena = arena_new();
  lock->engine = "";
  return lock;
}

void lock_free(struct lock *lock) {
  if (lock == NULL) return;
  buf_free(&lock->ranking);
  free(lock->file);
  free(lock->unit);
  arena_free(lock->arena);
  free(lock);
}

struct locked_file *lock_add(struct lock *lock, enum locked_kind kind, const char *path,
                             const char *sha256) {
  lock->file = mem_grow(lock->file, &lock->room_files, lock->files + 1, sizeof *lock->file);
  struct locked_file *file = &lock->file[lock->files++];
  *file = (struct locked_file){.kind = kind, .path = arena_copy(lock->arena, path)};
  memcpy(file->sha256, sha256, strlen(sha256));
  return file;
}

static int by_path(const void *left, const void *right) {
  const struct locked_file *a = left, *b = right;
  return a->kind != b->kind ? (a->kind > b->kind) - (a->kind < b->kind)
                            : strcmp(a->path, b->path);
}

void lock_sort(struct lock *lock) {
  size_t kept = 0;
  if (lock->files > 0) qsort(lock->file, lock->files, sizeof *lock->file, by_path);
  for (size_t i = 0; i < lock->files; i++)
    if (kept == 0 || by_path(&lock->file[kept - 1], &lock->file[i]) != 0)
      lock->file[kept++] = lock->file[i];
  lock->files = kept;
}

const struct locked_file *lock_find(const struct lock *lock, const char *path) {
  if (lock->files == 0) return NULL;
  for (enum locked_kind kind = LOCKED_RULE; kind <= LOCKED_RESULT; kind++) {
    struct locked_file sought = {.kind = kind, .path = path};
    const struct locked_file *found =
        bsearch(&sought, lock->file, lock->files, sizeof sought, by_path);
    if (found != NULL) return found;
  }
  return NULL;
}

size_t lock_count(const struct lock *lock, enum locked_kind kind) {
  size_t count = 0;
  for (size_t i = 0; i < lock->files; i++) count += lock->file[i].kind == kind;
  return count;
}

/* --- files ------------------------------------------------------------------------------- */

static void add_change(struct drift *drift, const struct locked_file *file,
                       enum change change) {
  drift->file[drift->files++] = (struct changed_file){file->kind, change, file->path};
}

/* What became of a locked file. */
static void compare_file(struct drift *drift, const struct locked_file *locked,
                         const struct locked_file *now, bool complete) {
  if (now == NULL && locked->kind == LOCKED_RESULT && !complete) return;
  if (now == NULL) add_change(drift, locked, CHANGE_REMOVED);
  else if (*now->sha256 == '\0') add_change(drift, locked, CHANGE_UNREADABLE);
  else if (strcmp(locked->sha256, now->sha256) != 0)
    add_change(drift, locked, CHANGE_CONTENT);
  else if (now->unread && complete) add_change(drift, locked, CHANGE_UNREAD);
}

static void compare_files(struct drift *drift, const struct lock *locked,
                          const struct lock *now, bool complete) {
  drift->file =
      arena_new_array(drift->arena, locked->files + now->files, struct changed_file);
  for (size_t i = 0; i < locked->files; i++) {
    const struct locked_file *file = &locked->file[i];
    compare_file(drift, file, lock_find(now, file->path), complete);
  }
  for (size_t i = 0; i < now->files; i++)
    if (lock_find(locked, now->file[i].path) == NULL)
      add_change(drift, &now->file[i], CHANGE_ADDED);
}

/* --- standings --------------------------------------------------------------------------- */

enum { NOWHERE = -1 };

/* Which column of a lock each of the drift's columns is. */
struct columns {
  int *locked, *now;
};

static int column_of(const struct lock *lock, const char *name) {
  for (size_t c = 0; c < lock->columns; c++)
    if (strcmp(lock->column[c], name) == 0) return (int)c;
  return NOWHERE;
}

static struct columns shared_columns(struct drift *drift, const struct lock *locked,
                                     const struct lock *now) {
  struct columns columns = {arena_new_array(drift->arena, now->columns, int),
                            arena_new_array(drift->arena, now->columns, int)};
  drift->column = arena_new_array(drift->arena, now->columns, const char *);
  for (size_t c = 0; c < now->columns; c++) {
    int before = column_of(locked, now->column[c]);
    if (before == NOWHERE) continue;
    columns.locked[drift->columns] = before;
    columns.now[drift->columns] = (int)c;
    drift->column[drift->columns++] = now->column[c];
  }
  return columns;
}

static double *scores_of(struct drift *drift, const struct standing *unit,
                         const int *column) {
  double *score = arena_new_array(drift->arena, drift->columns, double);
  for (size_t c = 0; c < drift->columns; c++)
    score[c] = unit != NULL ? unit->score[column[c]] : NAN;
  return score;
}

static bool same(double a, double b) {
  return a == b || (isnan(a) && isnan(b));
}

static bool stayed(const struct drift *drift, const struct move *move) {
  bool ok = same(move->rank_before, move->rank_now);
  for (size_t c = 0; c < drift->columns; c++)
    ok = ok && same(move->before[c], move->now[c]);
  return ok;
}

/* Adds the unit that stood at before and stands at now; one of them may be NULL. */
static void compare_unit(struct drift *drift, const struct columns *columns,
                         const struct standing *before, const struct standing *now) {
  const struct standing *known = now ? now : before;
  struct move move = {
    .key = known->key, .name = known->name,
    .rank_before = before ? before->rank : NAN, .rank_now = now ? now->rank : NAN,
    .before = scores_of(drift, before, columns->locked),
    .now = scores_of(drift, now, columns->now),
  };
  if (before == NULL || now == NULL || !stayed(drift, &move))
    drift->move[drift->moves++] = move;
}

/* How far a score went; where it came or went, farther than any. */
static double distance(double before, double now) {
  if (same(before, now)) return 0;
  return isnan(before) || isnan(now) ? INFINITY : fabs(now - before);
}

static int farther(double a, double b) {
  return (a < b) - (a > b);
}

/* "score" is the first column of both, so it is the drift's first. */
static int most_moved_first(const void *left, const void *right) {
  const struct move *a = left, *b = right;
  int order = farther(distance(a->before[0], a->now[0]), distance(b->before[0], b->now[0]));
  if (order == 0)
    order = farther(distance(a->rank_before, a->rank_now),
                    distance(b->rank_before, b->rank_now));
  return order != 0 ? order : strcmp(a->key, b->key);
}

static struct map places_of(struct drift *drift, const struct lock *lock) {
  struct map places = map_new(drift->arena);
  for (size_t u = 0; u < lock->units; u++)
    map_put(&places, lock->unit[u].key, (uint32_t)u);
  return places;
}

static const struct standing *standing_of(const struct lock *lock, const struct map *places,
                                          const char *key) {
  uint32_t at = map_get(places, key, strlen(key));
  return at == MAP_NONE ? NULL : &lock->unit[at];
}

static void compare_units(struct drift *drift, const struct lock *locked,
                          const struct lock *now) {
  struct columns columns = shared_columns(drift, locked, now);
  struct map before = places_of(drift, locked), after = places_of(drift, now);
  drift->move = arena_new_array(drift->arena, locked->units + now->units, struct move);
  for (size_t u = 0; u < now->units; u++)
    compare_unit(drift, &columns, standing_of(locked, &before, now->unit[u].key),
                 &now->unit[u]);
  for (size_t u = 0; u < locked->units; u++)
    if (standing_of(now, &after, locked->unit[u].key) == NULL)
      compare_unit(drift, &columns, &locked->unit[u], NULL);
  if (drift->moves > 0)
    qsort(drift->move, drift->moves, sizeof *drift->move, most_moved_first);
}

/* --- both -------------------------------------------------------------------------------- */

struct drift *drift_find(const struct lock *locked, const struct lock *now, bool complete) {
  struct drift *drift = mem_new(1, sizeof *drift);
  drift->arena = arena_new();
  compare_files(drift, locked, now, complete);
  if (complete) compare_units(drift, locked, now);
  return drift;
}

void drift_free(struct drift *drift) {
  if (drift == NULL) return;
  arena_free(drift->arena);
  free(drift);
}

size_t drift_count(const struct drift *drift, enum locked_kind kind) {
  size_t count = 0;
  for (size_t i = 0; i < drift->files; i++) count += drift->file[i].kind == kind;
  return count;
}
