/* Parts are read one after the other and added to the whole, in any order; what does not
 * belong together is refused before anything is printed. */
#include "base/file.h"
#include "cmd/messages.h"
#include "cmd/sensitive.h"
#include "report/sensitivity_part.h"

struct merge {
  struct command *command;
  struct sensitivity_part first;               /* what the others are compared with */
  struct sensitivity_sample *whole;            /* NULL: no part was read yet */
  const char **path;                           /* by shard, from 1; NULL: not read */
};

static bool read_part(struct merge *merge, const char *path, struct sensitivity_part *part) {
  struct buf text = {0};
  const char *why;
  *part = (struct sensitivity_part){0};
  bool ok = file_read(path, 0, &text, &why);
  if (!ok)
    diag_add(merge->command->diags, (struct place){.path = path}, NULL, PART_UNREADABLE, why);
  ok = ok && sensitivity_part_read(part, &text, path, merge->command->diags);
  buf_free(&text);
  return ok;
}

/* Whether the part is of the same study as the first, cut into as many, and not there yet. */
static bool belongs(struct merge *merge, const struct sensitivity_part *part,
                    const char *path) {
  struct diags *diags = merge->command->diags;
  struct place place = {.path = path};
  const char *first = merge->command->argument[0];
  const char *what = sensitivity_study_differs(&merge->first.study, &part->study);
  size_t shard = part->sample->shard, shards = part->sample->shards;
  if (what != NULL)
    diag_add(diags, place, PART_DIFFERS_HINT, PART_DIFFERS, first, what);
  else if (shards != merge->first.sample->shards)
    diag_add(diags, place, NULL, PART_SHARDS, shards, first, merge->first.sample->shards);
  else if (merge->path[shard] != NULL)
    diag_add(diags, place, NULL, PART_TWICE, shard, shards, merge->path[shard]);
  else return true;
  return false;
}

static void begin(struct merge *merge) {
  const struct sensitivity_study *study = &merge->first.study;
  merge->whole = sensitivity_sample_new(study, 1, 1);
  merge->path = arena_new_array(merge->command->arena, merge->first.sample->shards + 1,
                                const char *);
}

static void add(struct merge *merge, const struct sensitivity_part *part, const char *path) {
  merge->path[part->sample->shard] = path;
  sensitivity_sample_add(&merge->first.study, merge->whole, part->sample);
}

static void read_others(struct merge *merge) {
  for (size_t i = 1; i < merge->command->arguments; i++) {
    const char *path = merge->command->argument[i];
    struct sensitivity_part part;
    if (read_part(merge, path, &part) && belongs(merge, &part, path)) add(merge, &part, path);
    sensitivity_part_free(&part);
  }
}

/* Whether nothing was refused and every part is there. */
static bool is_whole(const struct merge *merge) {
  struct command *command = merge->command;
  size_t shards = merge->first.sample->shards;
  const char *lacking = NULL;
  if (diags_count(command->diags, DIAG_ERROR) > 0) return false;
  for (size_t i = 1; i <= shards; i++)
    if (merge->path[i] == NULL)
      lacking = lacking ? arena_printf(command->arena, "%s, %zu", lacking, i)
                        : arena_printf(command->arena, "%zu", i);
  if (lacking == NULL) return true;
  diag_add(command->diags, (struct place){0}, PARTS_LACKING_HINT, PARTS_LACKING,
           arena_printf(command->arena, "%s of %zu", lacking, shards));
  return false;
}

int verb_merge(struct command *command) {
  struct merge merge = {.command = command};
  if (read_part(&merge, command->argument[0], &merge.first)) {
    begin(&merge);
    add(&merge, &merge.first, command->argument[0]);
    read_others(&merge);
    if (is_whole(&merge)) sensitive_print(command, &merge.first.study, merge.whole);
  }
  sensitivity_sample_free(merge.whole);
  sensitivity_part_free(&merge.first);
  return command_exit(command);
}
