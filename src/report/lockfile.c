/* Lines are split by their length, so that nothing a hostile file holds is taken for its
 * end. The ranking in the comments has to have the digest that stands for ranking.csv; so
 * what is said of moves is as well proved as the rest. */
#include "report/lockfile.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/map.h"
#include "base/mem.h"
#include "base/number.h"
#include "data/csv.h"
#include "report/messages.h"

#define RANKING_SIGN "# | "
#define ENGINE_SIGN "# engine: "

enum { DIGITS = HASH_ROOM - 1, PATH_AT = DIGITS + 2 };

static bool begins(const char *line, size_t length, const char *sign) {
  return length >= strlen(sign) && memcmp(line, sign, strlen(sign)) == 0;
}

bool lockfile_allows(const char *path) {
  if (*path == '\0' || *path == '/') return false;
  for (const char *at = path; *at; at++)
    if ((unsigned char)*at < ' ' || *at == 0x7f || *at == '\\') return false;
  for (const char *part = path;; part++) {
    size_t length = strcspn(part, "/");
    if (length == 2 && memcmp(part, "..", 2) == 0) return false;
    part += length;
    if (*part == '\0') return true;
  }
}

/* --- writing ----------------------------------------------------------------------------- */

static void put_head(const struct lock *lock, const char *edition, struct buf *out) {
  buf_printf(out,
             "# The frozen edition %s: its rules, its data and its results, by SHA-256.\n"
             "# Prove that it still gives them:  scirules verify %s\n"
             "# Freeze it anew after a change:   scirules lock %s\n"
             "# Without scirules, in the folder that holds rules/ (results as far as they "
             "are there):\n"
             "#   sha256sum -c --ignore-missing %s/edition.lock\n"
             ENGINE_SIGN "%s\n",
             edition, edition, edition, edition, lock->engine);
}

static void put_files(const struct lock *lock, struct buf *out) {
  static const char *const head[] = {
    [LOCKED_RULE] = "rules", [LOCKED_DATA] = "data",
    [LOCKED_RESULT] = "results, as 'scirules run' writes them",
  };
  for (size_t i = 0; i < lock->files; i++) {
    const struct locked_file *file = &lock->file[i];
    if (i == 0 || file->kind != lock->file[i - 1].kind)
      buf_printf(out, "#\n# %s\n", head[file->kind]);
    buf_printf(out, "%s  %s\n", file->sha256, file->path);
  }
}

static void put_ranking(const struct lock *lock, struct buf *out) {
  const char *at = buf_text(&lock->ranking), *end = at + lock->ranking.length;
  buf_puts(out, "#\n# the ranking, for telling who moved\n");
  while (at < end) {
    const char *line_end = memchr(at, '\n', (size_t)(end - at));
    size_t length = (size_t)((line_end ? line_end : end) - at);
    buf_puts(out, RANKING_SIGN);
    buf_put(out, at, length);
    buf_putc(out, '\n');
    at += length + 1;
  }
}

void lockfile_write(const struct lock *lock, const char *edition, struct buf *out) {
  put_head(lock, edition, out);
  put_files(lock, out);
  put_ranking(lock, out);
}

/* --- the ranking ------------------------------------------------------------------------- */

enum { FIRST_SCORE = 3, NAME_FIELD = 2, KEY_FIELD = 1, RANK_FIELD = 0 };

static bool is_rank_of(const struct csv_field *field, const struct csv_field *score) {
  return field->length == score->length + 5 &&
         memcmp(field->text, score->text, score->length) == 0 &&
         strcmp(field->text + score->length, "_rank") == 0;
}

/* Whether so many scores of children, and then their ranks, follow the total. */
static bool has_children(const struct csv_row *header, size_t children) {
  const struct csv_field *child = header->field + FIRST_SCORE + 1;
  if (FIRST_SCORE + 1 + 2 * children > header->fields) return false;
  for (size_t k = 0; k < children; k++)
    if (!is_rank_of(&child[children + k], &child[k])) return false;
  return true;
}

static bool read_header(struct lock *lock, const struct csv_row *row) {
  static const char *const names[] = {"rank", "key", "name", "score"};
  for (size_t i = 0; i < 4; i++)
    if (i >= row->fields || strcmp(row->field[i].text, names[i]) != 0) return false;
  size_t children = (row->fields - FIRST_SCORE - 1) / 2;
  while (children > 0 && !has_children(row, children)) children--;
  lock->columns = children + 1;
  lock->column = arena_new_array(lock->arena, lock->columns, const char *);
  for (size_t c = 0; c < lock->columns; c++)
    lock->column[c] = arena_copy(lock->arena, row->field[FIRST_SCORE + c].text);
  return true;
}

static bool read_number(const struct csv_field *field, double *value) {
  *value = NAN;
  return field->length == 0 || number_parse(field->text, field->length, value);
}

static bool read_unit(struct lock *lock, const struct csv_row *row) {
  struct arena *arena = lock->arena;
  lock->unit = mem_grow(lock->unit, &lock->room_units, lock->units + 1, sizeof *lock->unit);
  struct standing *unit = &lock->unit[lock->units++];
  *unit = (struct standing){
    .key = arena_copy(arena, row->field[KEY_FIELD].text),
    .name = arena_copy(arena, row->field[NAME_FIELD].text),
    .score = arena_new_array(arena, lock->columns, double),
  };
  bool ok = read_number(&row->field[RANK_FIELD], &unit->rank);
  for (size_t c = 0; c < lock->columns; c++)
    ok = read_number(&row->field[FIRST_SCORE + c], &unit->score[c]) && ok;
  return ok;
}

static bool on_row(void *self, const struct csv_row *row) {
  return row->row == 1 ? read_header(self, row) : read_unit(self, row);
}

bool lockfile_rank(struct lock *lock, struct buf *ranking) {
  struct diags *diags = diags_new();
  struct buf text = {0};
  lock->ranking = *ranking;
  *ranking = (struct buf){0};
  buf_put(&text, buf_text(&lock->ranking), lock->ranking.length);
  bool ok = csv_read_text("ranking.csv", &text, on_row, lock, diags) &&
            diags_count(diags, DIAG_ERROR) == 0;
  buf_free(&text);
  diags_free(diags);
  return ok;
}

/* --- reading ----------------------------------------------------------------------------- */

struct reading {
  struct lock *lock;
  const char *path, *results;
  struct diags *diags;
  struct map lines;                            /* of paths */
  struct buf ranking;
  uint32_t line, ranking_line;
};

static struct place here(const struct reading *reading) {
  return (struct place){.path = reading->path, .line = reading->line};
}

static enum locked_kind kind_of(const char *path, const char *results) {
  size_t length = strlen(path), folder = strlen(results);
  if (strncmp(path, results, folder) == 0 && path[folder] == '/') return LOCKED_RESULT;
  bool is_rule = length > 4 && strcmp(path + length - 4, ".lua") == 0;
  return is_rule ? LOCKED_RULE : LOCKED_DATA;
}

static bool is_file_line(const char *line, size_t length) {
  if (length <= PATH_AT || memcmp(line + DIGITS, "  ", 2) != 0) return false;
  for (size_t i = 0; i < DIGITS; i++)
    if (strchr("0123456789abcdef", line[i]) == NULL || line[i] == '\0') return false;
  for (size_t i = PATH_AT; i < length; i++)
    if ((unsigned char)line[i] < ' ') return false;
  return true;
}

static bool read_file_line(struct reading *reading, const char *line, size_t length) {
  struct arena *arena = reading->lock->arena;
  const char *path = arena_copy_length(arena, line + PATH_AT, length - PATH_AT);
  if (!lockfile_allows(path))
    return diag_add(reading->diags, here(reading), NULL, LOCK_PATH, path), false;
  uint32_t before = map_get(&reading->lines, path, strlen(path));
  if (before != MAP_NONE)
    return diag_add(reading->diags, here(reading), NULL, LOCK_TWICE, path,
                    (unsigned)before), false;
  map_put(&reading->lines, path, reading->line);
  lock_add(reading->lock, kind_of(path, reading->results), path,
           arena_copy_length(arena, line, DIGITS));
  return true;
}

static bool refuse_line(struct reading *reading, const char *line, size_t length) {
  static const char *const signs[] = {"<<<<<<<", "|||||||", "=======", ">>>>>>>"};
  for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
    if (begins(line, length, signs[i])) {
      diag_add(reading->diags, here(reading), LOCK_CONFLICT_HINT, LOCK_CONFLICT);
      return false;
    }
  bool windows = length > 0 && line[length - 1] == '\r';
  diag_add(reading->diags, here(reading), windows ? LOCK_WINDOWS_HINT : LOCK_LINE_HINT,
           LOCK_LINE);
  return false;
}

static void keep_ranking_line(struct reading *reading, const char *line, size_t length) {
  if (reading->ranking_line == 0) reading->ranking_line = reading->line;
  buf_put(&reading->ranking, line, length);
  buf_putc(&reading->ranking, '\n');
}

static bool read_line(struct reading *reading, const char *line, size_t length) {
  size_t ranking = strlen(RANKING_SIGN), engine = strlen(ENGINE_SIGN);
  reading->line++;
  if (begins(line, length, RANKING_SIGN))
    keep_ranking_line(reading, line + ranking, length - ranking);
  else if (begins(line, length, ENGINE_SIGN))
    reading->lock->engine =
        arena_copy_length(reading->lock->arena, line + engine, length - engine);
  else if (length > 0 && *line != '#')
    return is_file_line(line, length) ? read_file_line(reading, line, length)
                                      : refuse_line(reading, line, length);
  return true;
}

static bool read_lines(struct reading *reading, const struct buf *text) {
  const char *at = buf_text(text), *end = at + text->length;
  bool ok = true;
  while (ok && at < end) {
    const char *line_end = memchr(at, '\n', (size_t)(end - at));
    size_t length = (size_t)((line_end ? line_end : end) - at);
    ok = read_line(reading, at, length);
    at += length + 1;
  }
  return ok;
}

/* Whether the edition's results are named and the ranking is the one that was locked. */
static bool take_ranking(struct reading *reading) {
  static const char *const names[] = {"ranking.csv", "scores.csv"};
  struct lock *lock = reading->lock;
  char digest[HASH_ROOM];
  const char *path = NULL;
  for (size_t i = 2; i-- > 0;) {
    path = file_join(lock->arena, reading->results, names[i]);
    if (lock_find(lock, path) != NULL) continue;
    diag_add(reading->diags, (struct place){.path = reading->path}, LOCK_OF_ANOTHER_HINT,
             LOCK_OF_ANOTHER, path);
    return false;
  }
  hash_bytes(buf_text(&reading->ranking), reading->ranking.length, digest);
  if (strcmp(lock_find(lock, path)->sha256, digest) == 0 &&
      lockfile_rank(lock, &reading->ranking))
    return true;
  struct place place = {.path = reading->path, .line = reading->ranking_line};
  diag_add(reading->diags, place, LOCK_RANKING_HINT, LOCK_RANKING);
  return false;
}

struct lock *lockfile_read(const struct buf *text, const char *path, const char *results,
                           struct diags *diags) {
  struct lock *lock = lock_new();
  struct reading reading = {.lock = lock, .path = path, .results = results, .diags = diags,
                            .lines = map_new(lock->arena)};
  bool ok = read_lines(&reading, text);
  lock_sort(lock);
  ok = ok && take_ranking(&reading);
  buf_free(&reading.ranking);
  if (ok) return lock;
  lock_free(lock);
  return NULL;
}
