/* Each file is written by itself, so that it is whole or not there; what was new is noted
 * before it is made, so that a failure half-way can be undone. */
#include "cmd/batch.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/file_set.h"
#include "base/mem.h"
#include "cmd/messages.h"

struct item {
  const char *path;
  struct buf content;
};

struct batch {
  struct command *command;
  struct item *item;
  size_t items, item_room;
  const char **made;                           /* files and folders, in order of making */
  size_t mades, made_room;
};

struct batch *batch_new(struct command *command) {
  struct batch *batch = mem_new(1, sizeof *batch);
  batch->command = command;
  return batch;
}

void batch_add(struct batch *batch, const char *path, struct buf *content) {
  batch->item = mem_grow(batch->item, &batch->item_room, batch->items + 1,
                         sizeof *batch->item);
  batch->item[batch->items++] = (struct item){path, *content};
  *content = (struct buf){0};
}

/* Notes the path, and before it the folders above, where they are not there yet. */
static void note_new(struct batch *batch, const char *path) {
  if (*path == '\0' || file_kind(path) != FILE_ABSENT) return;
  note_new(batch, file_folder(batch->command->arena, path));
  batch->made = mem_grow(batch->made, &batch->made_room, batch->mades + 1,
                         sizeof *batch->made);
  batch->made[batch->mades++] = path;
}

static bool write_item(struct batch *batch, struct item *item) {
  const char *why;
  note_new(batch, item->path);
  if (file_write(item->path, &item->content, &why)) return true;
  diag_add(batch->command->diags, (struct place){.path = item->path}, NULL,
           REPORT_NOT_WRITTEN, why);
  return false;
}

static void undo(const struct batch *batch) {
  for (size_t i = batch->mades; i-- > 0;)
    if (unlink(batch->made[i]) != 0) rmdir(batch->made[i]);
}

bool batch_write(struct batch *batch) {
  bool ok = true;
  for (size_t i = 0; ok && i < batch->items; i++) ok = write_item(batch, &batch->item[i]);
  if (!ok) undo(batch);
  batch_free(batch);
  return ok;
}

void batch_free(struct batch *batch) {
  if (batch == NULL) return;
  for (size_t i = 0; i < batch->items; i++) buf_free(&batch->item[i].content);
  free(batch->item);
  free(batch->made);
  free(batch);
}
