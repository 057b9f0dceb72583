/* Only code books are read, not the data, and findings are nobody's concern here: an editor
 * helps most where an edition is not finished. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/mem.h"
#include "cmd/batch.h"
#include "cmd/messages.h"
#include "data/codebook.h"
#include "report/stubs.h"
#include "rules/edition.h"
#include "rules/home.h"

struct gathering {
  struct command *command;
  struct arena *arena;
  struct dataset *data;                        /* holds the texts */
  struct diags *unheard;
  struct map names;
  struct stub_column *column;
  size_t columns, room;
  const char *root;                            /* of the project */
};

/* --- columns ----------------------------------------------------------------------------- */

/* The first book that has a column describes it. */
static void add_column(struct gathering *gathering, const struct code_book_entry *entry) {
  if (map_get(&gathering->names, entry->name, strlen(entry->name)) != MAP_NONE) return;
  gathering->column = mem_grow(gathering->column, &gathering->room, gathering->columns + 1,
                               sizeof *gathering->column);
  map_put(&gathering->names, entry->name, 0);
  gathering->column[gathering->columns++] = (struct stub_column){
    .name = entry->name, .label = entry->label, .unit = entry->unit, .type = entry->type,
  };
}

static void add_book(struct gathering *gathering, const char *folder) {
  struct code_book book = {0};
  code_book_read(&book, gathering->data, file_join(gathering->arena, folder, "columns.csv"),
                 gathering->unheard);
  for (size_t i = 0; i < book.entries; i++) add_column(gathering, &book.entry[i]);
  free(book.entry);
}

static void add_books(struct gathering *gathering, const struct tree *tree) {
  struct arena *arena = gathering->arena;
  if (tree->units_file != NULL)
    add_book(gathering, file_folder(arena, file_join(arena, tree->root, tree->units_file)));
  for (size_t i = 0; i < tree->data_folders; i++)
    add_book(gathering, file_join(arena, tree->root, tree->data[i]));
}

/* --- editions ---------------------------------------------------------------------------- */

/* An edition that is broken counts as far as it can be read; diags are those of a folder
 * that is none. */
static bool add_edition(struct gathering *gathering, const char *path) {
  struct tree *partial = NULL;
  struct home home;
  if (!home_find(gathering->arena, path, &home, gathering->command->diags)) return false;
  struct tree *tree = edition_read(path, &partial, gathering->unheard);
  if (tree == NULL) tree = partial;
  if (tree != NULL) add_books(gathering, tree);
  gathering->root = home.root;
  tree_free(tree);
  return true;
}

/* Every edition in the folder rules, the last one first. */
static bool add_all(struct gathering *gathering) {
  const char **names, *why;
  size_t count = 0, found = 0;
  if (file_list(gathering->arena, "rules", &names, &count, &why))
    for (size_t i = count; i-- > 0;) {
      const char *path = file_join(gathering->arena, "rules", names[i]);
      bool is_edition = file_kind(file_join(gathering->arena, path, "edition.lua")) ==
                        FILE_REGULAR;
      if (is_edition && add_edition(gathering, path)) found++;
    }
  if (found > 0) return true;
  diag_add(gathering->command->diags, (struct place){0},
           "for example: scirules stubs rules/2024", STUBS_NO_EDITION);
  return false;
}

/* --- the files --------------------------------------------------------------------------- */

static void put_columns(const struct gathering *gathering, struct buf *out) {
  stubs_columns(gathering->column, gathering->columns, out);
}

static void put_language(const struct gathering *gathering, struct buf *out) {
  (void)gathering;
  stubs_language(out);
}

static void put_plugin(const struct gathering *gathering, struct buf *out) {
  (void)gathering;
  stubs_plugin(out);
}

static void put_settings(const struct gathering *gathering, struct buf *out) {
  (void)gathering;
  stubs_settings(out);
}

/* own: people write their own settings there, so a file that is there stays. */
static const struct {
  const char *path;
  void (*put)(const struct gathering *gathering, struct buf *out);
  bool own;
} files[] = {
  {"rules/.stubs/language.lua", put_language, false},
  {"rules/.stubs/columns.lua", put_columns, false},
  {"rules/.stubs/plugin.lua", put_plugin, false},
  {".luarc.json", put_settings, true},
};

static bool differs(const char *path, const struct buf *content) {
  struct buf there = {0};
  const char *why;
  bool same = file_read(path, 0, &there, &why) && there.length == content->length &&
              memcmp(buf_text(&there), buf_text(content), there.length) == 0;
  buf_free(&there);
  return !same;
}

static void write_files(const struct gathering *gathering, const char *folder) {
  struct batch *batch = batch_new(gathering->command);
  for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
    struct buf content = {0};
    const char *path = file_join(gathering->arena, folder, files[i].path);
    files[i].put(gathering, &content);
    bool keep = files[i].own && file_kind(path) != FILE_ABSENT && differs(path, &content);
    if (keep) fprintf(stderr, "%s: left as it is; delete it to have it written anew\n", path);
    else batch_add(batch, path, &content);
    buf_free(&content);
  }
  if (batch_write(batch))
    fprintf(stderr, "written to %s, with %zu columns\n",
            file_join(gathering->arena, folder, "rules/.stubs"), gathering->columns);
}

int verb_stubs(struct command *command) {
  struct gathering gathering = {
    .command = command, .arena = command->arena, .data = dataset_new(),
    .unheard = diags_new(), .names = map_new(command->arena), .root = "",
  };
  const char *folder = command->option[OPTION_FOLDER];
  bool found = command->arguments > 0 ? add_edition(&gathering, command->argument[0])
                                      : add_all(&gathering);
  if (found) write_files(&gathering, folder ? folder : gathering.root);
  free(gathering.column);
  dataset_free(gathering.data);
  diags_free(gathering.unheard);
  return command_exit(command);
}
