#include "rules/answers.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "rules/messages.h"

/* Moves text to its first letter and gives the length to its last one. */
static size_t trim(const char **text) {
  static const char blanks[] = " \t\r\n";
  *text += strspn(*text, blanks);
  size_t length = strlen(*text);
  while (length > 0 && strchr(blanks, (*text)[length - 1]) != NULL) length--;
  return length;
}

static bool same_trimmed(const char *text, const char *answer) {
  size_t length = trim(&text);
  return trim(&answer) == length && memcmp(text, answer, length) == 0;
}

/* Its position in the list, or count. */
static size_t find(const struct answers *answers, const char *text) {
  size_t i = 0;
  while (i < answers->count && !same_trimmed(text, answers->list[i].text)) i++;
  return i;
}

double answers_points(const struct answers *answers, const char *text) {
  size_t i = find(answers, text);
  return i < answers->count ? answers->list[i].points : NAN;
}

void answers_watch(struct answers *answers, struct arena *arena) {
  if (answers->list != NULL)
    answers->given = arena_new_array(arena, answers->count, bool);
}

void answers_note(const struct answers *answers, const char *text) {
  size_t i = answers->given != NULL ? find(answers, text) : answers->count;
  if (i < answers->count) answers->given[i] = true;
}

enum { ANSWERS_TOLD = 20 };

const char *answers_hint(const struct answers *answers, const char *text,
                         struct arena *arena) {
  const char **names = arena_new_array(arena, answers->count, const char *);
  for (size_t i = 0; i < answers->count; i++) names[i] = answers->list[i].text;
  const char *hint = text_did_you_mean(arena, text, names, answers->count);
  if (hint != NULL) return hint;
  hint = "the answers are";
  for (size_t i = 0; i < answers->count && i < ANSWERS_TOLD; i++)
    hint = arena_printf(arena, "%s%s '%s'", hint, i > 0 ? "," : "", names[i]);
  return answers->count > ANSWERS_TOLD ? arena_printf(arena, "%s, …", hint) : hint;
}

void answers_map(const struct answers *answers, const struct column *column, size_t units,
                 double *points) {
  double *of_level = mem_new(column->levels, sizeof *of_level);
  for (size_t i = 0; i < column->levels; i++)
    of_level[i] = answers_points(answers, column->level[i]);
  for (size_t u = 0; u < units; u++)
    points[u] = column->code[u] == NO_CODE ? NAN : of_level[column->code[u]];
  free(of_level);
}

static struct place cell_place(const struct dataset *data, const struct column *column,
                               size_t unit, struct place instead) {
  struct cell_place cell = column->place[unit];
  if (cell.row == 0) return instead;
  return (struct place){data->file[cell.file], cell.row, 0, 0};
}

bool answers_check(const struct answers *answers, const struct column *column,
                   const struct dataset *data, const char *parameter, struct place instead,
                   struct diags *diags) {
  uint8_t *said = mem_new(column->levels, 1);
  struct arena *scratch = arena_new();
  bool ok = true;
  for (size_t u = 0; u < data->units; u++) {
    int32_t code = column->code[u];
    if (code == NO_CODE || said[code]) continue;
    said[code] = 1;
    const char *text = column->level[code];
    if (!is_missing(answers_points(answers, text))) continue;
    diag_add(diags, cell_place(data, column, u, instead),
             answers_hint(answers, text, scratch), ANSWER_NOT_LISTED, text,
             column->name, data->name[u], parameter);
    ok = false;
  }
  arena_free(scratch);
  free(said);
  return ok;
}
